import type { AddressInfo } from "node:net";
import fastify from "fastify";
import { createWebhookHandler, toNodeHandler } from "qlik-cloud-client/events";
import { afterAll, expect, test } from "vitest";
import { FINISHED, post, SECRET } from "../events/samples.ts";

const taken: string[] = [];
const handler = createWebhookHandler({
  secrets: SECRET,
  on: { "com.qlik.v1.reload.finished": ({ id }) => taken.push(id) },
});

const app = fastify();

app.register((scope, _options, done) => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", (_request, _payload, parsed) => {
    parsed(null); // leaves the body to the handler
  });
  const listener = toNodeHandler(handler);
  scope.post("/qlik-events", (request, reply) => {
    reply.hijack();
    listener(request.raw, reply.raw);
  });
  done();
});

app.post("/other", (request) => ({ parsed: request.body }));

afterAll(() => app.close());

test("fastify passes the raw body to the handler, and parses others", async () => {
  await app.listen({ port: 0, host: "127.0.0.1" });
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const statuses = await Promise.all(
    ["application/json", "application/cloudevents+json", "text/plain"].map(async (type, index) => {
      const event = { ...FINISHED, id: `e${index}` };
      return (await post(`${origin}/qlik-events`, event, { "content-type": type })).status;
    }),
  );
  expect(statuses).toEqual([202, 202, 202]);
  expect([...taken].sort()).toEqual(["e0", "e1", "e2"]);
  const unsigned = await fetch(`${origin}/qlik-events`, { method: "POST", body: "{}" });
  expect(unsigned.status).toBe(401);
  const other = await post(`${origin}/other`, { a: 1 }, { "content-type": "application/json" });
  expect(await other.json()).toEqual({ parsed: { a: 1 } });
});
