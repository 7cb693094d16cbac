/** The client of Upstash's REST API. No Redis is needed for that. */
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { QlikConnectionError, QlikInputError } from "qlik-cloud-client";
import { restClient } from "qlik-cloud-client/redis";

const token = "AX_dASQgODMwNTAtNGVjNi00ZTk2";

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each([
  "http://my-redis.upstash.io",
  "http://10.0.0.1:8079",
  "redis://my-redis.upstash.io",
  "https://default:hunter2@my-redis.upstash.io",
  `https://my-redis.upstash.io/?_token=${token}`,
  "my-redis.upstash.io",
  "",
  undefined as unknown as string,
])("a URL that is not https, or holds a secret, is rejected without showing it: %s", (url) => {
  const create = (): unknown => restClient({ url, token });
  expect(create).toThrow(QlikInputError);
  expect(create).not.toThrow(/hunter2|AX_d/);
});

test.each(["", "two words", "AX_dASQg\n", undefined as unknown as string])(
  "a token that no header can hold is rejected without showing it: %j",
  (wrong) => {
    const create = (): unknown => restClient({ url: "https://my-redis.upstash.io", token: wrong });
    expect(create).toThrow(QlikInputError);
    expect(create).not.toThrow(/AX_d|two words/);
  },
);

test("loopback hosts may use http, as emulators do", () => {
  for (const host of ["localhost:8079", "127.0.0.1", "[::1]:80"])
    expect(restClient({ url: `http://${host}`, token })).toBeDefined();
});

test.each([301, 302, 303, 307, 308])("a redirect with %i is not followed", async (status) => {
  const requests: string[] = [];
  const target = await serve((request, response) => {
    requests.push(`${request.method} ${request.headers.authorization}`);
    response.end('{"result":"stolen"}');
  });
  const url = await serve((_, response) => {
    response.writeHead(status, { location: target }).end();
  });
  await expect(restClient({ url, token }).sendCommand(["GET", "key"])).rejects.toThrow(
    "redirects, which is not followed",
  );
  expect(requests).toEqual([]);
});

test.each<[string, number, string, string]>([
  ["a failed command", 400, '{"error":"ERR wrong number of arguments"}', "ERR wrong number"],
  ["a wrong token", 401, '{"error":"WRONGPASS invalid password"}', "WRONGPASS"],
  ["a page of a proxy", 502, "<html>Bad gateway</html>", "answered 502"],
  ["a page with status 200", 200, "<html>Sign in</html>", "answered 200"],
  ["JSON that is something else", 200, "null", "answered 200"],
  ["an error that repeats the token", 400, `{"error":"ERR Bearer ${token}"}`, "ERR Bearer ***"],
])("%s is an error without the token", async (_, status, body, message) => {
  const url = await serve((__, response) => {
    response.writeHead(status).end(body);
  });
  const client = restClient({ url, token });
  const error: unknown = await client
    .sendCommand(["GET", "key"])
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(QlikConnectionError);
  expect(inspect(error)).toContain(message);
  expect(inspect([error, client], { depth: 9, showHidden: true })).not.toContain(token);
});

test("an error of fetch is passed on without the token", async () => {
  const fetch = (url: string, init: RequestInit): Promise<Response> =>
    Promise.reject(Object.assign(new Error(`${url}: Bearer ${token}`), { init }));
  const client = restClient({ url: "https://my-redis.upstash.io", token, fetch });
  const error: unknown = await client.sendCommand(["PING"]).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(QlikConnectionError);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(token);
});

test("each command says what the one before had written, so that a replica doesn't answer too early", async () => {
  const sent: unknown[] = [];
  const url = await serve((request, response) => {
    sent.push(request.headers["upstash-sync-token"]);
    response.setHeader("upstash-sync-token", `state-${sent.length}`);
    response.end('{"result":null}');
  });
  const client = restClient({ url, token });
  for (let calls = 0; calls < 3; calls++)
    expect(await client.sendCommand(["GET", "key"])).toBeNull();
  expect(sent).toEqual([undefined, "state-1", "state-2"]);
});
