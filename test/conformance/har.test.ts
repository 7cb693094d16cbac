import { expect, it } from "vitest";
import { messageOf } from "./exchange.ts";
import { toHar } from "./har.ts";

it("archives an exchange, but for the token", async () => {
  const url = "https://embedded.us.qlikcloud.com/api/v1/temp-contents/1";
  const [request, response] = [
    new Request(url, { headers: { authorization: "Bearer the-key" } }),
    new Response(new Uint8Array([1, 2]), { headers: { "content-type": "application/zip" } }),
  ];
  const exchange = {
    ...{ operation: "GET /api/v1/temp-contents/{id}", method: "GET", url, status: 200 },
    ...{ request: await messageOf(request), response: await messageOf(response) },
  };
  const { log } = JSON.parse(toHar([exchange])) as {
    log: { entries: { request: { headers: unknown }; response: { content: unknown } }[] };
  };
  expect(log.entries[0]?.request.headers).toEqual([{ name: "authorization", value: "Bearer ***" }]);
  const content = { size: 2, mimeType: "application/zip", text: "AQI=", encoding: "base64" };
  expect(log.entries[0]?.response.content).toEqual(content);
});
