import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import { createQlikClient, isQlikError } from "qlik-cloud-client";
import { createWebhookHandler, toNodeHandler } from "qlik-cloud-client/events";
import { createTenant } from "qlik-cloud-client/testing";
import { afterAll, expect, test, vi } from "vitest";
import { FINISHED, post, SECRET } from "../events/samples.ts";

const received: string[] = [];
const handler = createWebhookHandler({ secrets: SECRET, onUnknown: ({ id }) => received.push(id) });
const tenant = createTenant({ data: { apps: [{ id: "sales", name: "Sales" }] } });
const options = { ...tenant.clientOptions, retry: false } as const;
const console = { error: vi.fn() };
const requireUser: RequestHandler = (request, response, next) => {
  if (request.headers.cookie === "user=ann") next();
  else response.sendStatus(401);
};

const qlik = createQlikClient({ ...options, throwOnError: true });
const app = express();

app.post("/qlik-events", toNodeHandler(handler)); // first, since it verifies the bytes of the body
app.use(requireUser, express.json());

app.get("/apps/:appId", async (request, response) => {
  const { attributes } = await qlik["/api/v1/apps/{appId}"].GET({
    params: { path: request.params },
  });
  response.json({ name: attributes.name, lastReloadTime: attributes.lastReloadTime });
});

const onQlikError: ErrorRequestHandler = (error, _request, response, next) => {
  if (!isQlikError(error) || response.headersSent) {
    next(error);
    return;
  }
  console.error(error); // has the trace id for Qlik's support, and no secret
  const status = error.name === "QlikNotFoundError" ? 404 : 502;
  response.status(status).json({ error: "Qlik Cloud did not answer as expected." });
};
app.use(onQlikError);

const server = createServer(app).listen(0, "127.0.0.1");
await once(server, "listening");
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const read = (appId: string, cookie = "user=ann"): Promise<Response> =>
  fetch(`${origin}/apps/${appId}`, { headers: { cookie } });

test("Express passes the raw body of an event to the handler", async () => {
  const json = { "content-type": "application/json" };
  expect((await post(`${origin}/qlik-events`, FINISHED, json)).status).toBe(202);
  const unsigned = await fetch(`${origin}/qlik-events`, { method: "POST", body: "{}" });
  expect(unsigned.status).toBe(401);
  expect(received).toEqual(["e1"]);
});

test("Express may parse a body first, if it keeps the bytes", async () => {
  const parsing = express();
  parsing.use(
    express.json({ verify: (request, _, rawBody) => void Object.assign(request, { rawBody }) }),
  );
  parsing.post("/qlik-events", toNodeHandler(handler));
  const other = createServer(parsing).listen(0, "127.0.0.1");
  await once(other, "listening");
  const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/qlik-events`;
  const json = { "content-type": "application/json" };
  expect((await post(url, { ...FINISHED, id: "parsed" }, json)).status).toBe(202);
  expect((await fetch(url, { method: "POST", headers: json, body: "{}" })).status).toBe(401);
  expect(received).toContain("parsed");
  other.closeAllConnections();
  other.close();
});

test("Express answers a user from Qlik Cloud", async () => {
  expect(await (await read("sales")).json()).toMatchObject({ name: "Sales" });
  expect((await read("sales", "")).status).toBe(401);
});

test("Express answers an error of Qlik without its status and text", async () => {
  expect((await read("none")).status).toBe(404);
  tenant.faults.add({ match: "GET /api/v1/apps/{appId}", status: 401 });
  const failed = await read("sales");
  expect(failed.status).toBe(502);
  expect(await failed.json()).toEqual({ error: "Qlik Cloud did not answer as expected." });
  expect(console.error).toHaveBeenCalledTimes(2);
});
