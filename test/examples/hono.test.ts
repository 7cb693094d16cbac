import { Hono } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import { createQlikClient } from "qlik-cloud-client";
import { createWebhookHandler } from "qlik-cloud-client/events";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test } from "vitest";
import { delivery, FINISHED, SECRET } from "../events/samples.ts";

const received: string[] = [];
const handler = createWebhookHandler({ secrets: SECRET, onUnknown: ({ id }) => received.push(id) });
const tenant = createTenant({ data: { spaces: [{ id: "sales", name: "Sales" }] } });
const qlik = createQlikClient({ ...tenant.clientOptions, retry: false });
const secret = "0123456789abcdef";

const app = new Hono();

app.post("/qlik-events", (c) => handler(c.req.raw));

app.use("/spaces/*", bearerAuth({ token: secret })); // the client's key is not for everybody
app.get("/spaces/:spaceId", async (c) => {
  const space = await qlik["/api/v1/spaces/{spaceId}"].GET({
    params: { path: c.req.param() },
    signal: c.req.raw.signal,
  });
  if (space.ok) return c.json({ name: space.data.name });
  if (space.status === 404) return c.notFound();
  return c.json({ error: "Qlik Cloud is not available." }, 502);
});

const headers = { authorization: `Bearer ${secret}` };

test("a route of Hono takes an event, and rejects one that isn't signed", async () => {
  expect((await app.request(await delivery(FINISHED))).status).toBe(202);
  const unsigned = new Request((await delivery(FINISHED)).url, { method: "POST", body: "{}" });
  expect((await app.request(unsigned)).status).toBe(401);
  expect(received).toEqual(["e1"]);
});

test("a route of Hono answers from Qlik Cloud those who have the token", async () => {
  const space = await app.request("/spaces/sales", { headers });
  expect(await space.json()).toEqual({ name: "Sales" });
  expect((await app.request("/spaces/sales")).status).toBe(401);
  expect((await app.request("/spaces/none", { headers })).status).toBe(404);
  tenant.faults.add({ match: "GET /api/v1/spaces/{spaceId}", status: 401 });
  expect((await app.request("/spaces/sales", { headers })).status).toBe(502);
});
