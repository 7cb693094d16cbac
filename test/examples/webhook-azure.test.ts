import { createWebhookHandler, type WebhookRequest } from "qlik-cloud-client/events";
import { expect, test } from "vitest";
import { delivery, FINISHED, SECRET } from "../events/samples.ts";

/** As much of `@azure/functions` as the example uses; its request is like that of the web, without being one. */
let listen!: (request: WebhookRequest) => Promise<AzureResponse>;
const app = {
  http(_name: string, options: { methods: string[]; authLevel: string; handler: typeof listen }) {
    listen = options.handler;
  },
};

const taken: string[] = [];
const handler = createWebhookHandler({
  secrets: SECRET,
  wait: true,
  on: { "com.qlik.v1.reload.finished": ({ id }) => taken.push(id) },
});

app.http("qlikEvents", {
  methods: ["POST"],
  authLevel: "anonymous",
  handler: async (request) => {
    const response = await handler(request);
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
  },
});

/** The programming model v3. */
interface AzureResponse {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}
interface AzureContext {
  res?: object;
}
interface AzureRequest {
  url: string;
  method: string | null;
  headers: Record<string, string>;
  rawBody?: string;
}

async function qlikEvents(context: AzureContext, req: AzureRequest): Promise<void> {
  const isPost = req.method === "POST";
  const response = await handler(
    new Request(req.url, {
      method: isPost ? "POST" : "GET",
      headers: req.headers,
      body: isPost ? (req.rawBody ?? "") : null,
    }),
  );
  context.res = {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

/** Azure's `HttpRequest` of v4 has these members of a web Request, and no others that matter. */
async function azureRequest(request: Request): Promise<WebhookRequest> {
  const { method, headers } = request;
  const body = new Response(await request.text()).body;
  return { method, headers, body, bodyUsed: false };
}

test("a function of Azure (v4) takes an event, and refuses one that isn't signed", async () => {
  expect(await listen(await azureRequest(await delivery({ ...FINISHED, id: "v4" })))).toEqual({
    status: 200,
    headers: {},
    body: "",
  });
  const unsigned = new Request("https://a/", { method: "POST", body: "{}" });
  expect((await listen(await azureRequest(unsigned))).status).toBe(401);
  expect(taken).toContain("v4");
});

test("a function of Azure (v3) takes an event, and refuses one that isn't signed", async () => {
  const request = await delivery({ ...FINISHED, id: "v3" });
  const context: AzureContext = {};
  const headers = Object.fromEntries(request.headers);
  const req = { url: request.url, method: "POST", headers, rawBody: await request.text() };
  await qlikEvents(context, req);
  expect(context.res).toMatchObject({ status: 200 });
  await qlikEvents(context, { ...req, headers: {} });
  expect(context.res).toMatchObject({ status: 401 });
  await qlikEvents(context, { ...req, method: "GET" });
  expect(context.res).toMatchObject({ status: 405, headers: { allow: "POST" } });
  expect(taken).toContain("v3");
});
