import {
  createWebhookHandler,
  toLambdaHandler,
  type Dedupe,
  type WebhookHandler,
} from "qlik-cloud-client/events";
import { expect, test } from "vitest";
import { delivery, FINISHED, SECRET } from "../events/samples.ts";

const alerts: string[] = [];
const alertOwner = (appId: string, why = ""): Promise<void> => {
  alerts.push(`${appId}: ${why}`);
  return Promise.resolve();
};

test("a worker of Cloudflare takes an event, and keeps running for its listener", async () => {
  let handler: WebhookHandler | undefined;

  const worker = {
    fetch(
      request: Request,
      env: { QLIK_WEBHOOK_SECRET: string },
      ctx: { waitUntil(work: Promise<unknown>): void },
    ): Promise<Response> {
      handler ??= createWebhookHandler({
        secrets: env.QLIK_WEBHOOK_SECRET, // known from the first request on
        on: { "com.qlik.v1.reload.finished": ({ data }) => alertOwner(data.appId, data.status) },
      });
      return handler(request, ctx);
    },
  };

  const works: Promise<unknown>[] = [];
  const ctx = { waitUntil: (work: Promise<unknown>) => void works.push(work) };
  const env = { QLIK_WEBHOOK_SECRET: SECRET };
  expect((await worker.fetch(await delivery(FINISHED), env, ctx)).status).toBe(202);
  await Promise.all(works);
  expect(works).toHaveLength(1);
  expect(alerts.splice(0)).toEqual(["a1: SUCCEEDED"]);
});

test("a route of Next takes an event, and keeps running for its listener", async () => {
  const works: unknown[] = [];
  const after = (work: Promise<void>): void => void works.push(work);
  const secret = SECRET;

  const handler = createWebhookHandler({
    secrets: secret,
    waitUntil: after,
    on: { "com.qlik.v1.reload.finished": ({ data }) => alertOwner(data.appId, data.status) },
  });
  const POST = (request: Request): Promise<Response> => handler(request);

  expect((await POST(await delivery(FINISHED))).status).toBe(202);
  expect(works).toHaveLength(1);
  expect(alerts.splice(0)).toEqual(["a1: SUCCEEDED"]);
});

test("two instances of a Lambda function share a store", async () => {
  const kept = new Set<string>();
  const redis = {
    set: (key: string, value: string, { EX }: { NX: true; EX: number }) =>
      Promise.resolve(kept.has(key) ? null : (kept.add(key), `${value} for ${EX} s`)),
    del: (key: string) => Promise.resolve(kept.delete(key)),
  };
  const taken: string[] = [];

  const dedupe: Dedupe = {
    claim: async (key) => (await redis.set(`qlik:${key}`, "1", { NX: true, EX: 604_800 })) !== null,
    release: (key) => redis.del(`qlik:${key}`),
  };

  const instance = (): ReturnType<typeof toLambdaHandler> =>
    toLambdaHandler(
      createWebhookHandler({ secrets: SECRET, dedupe, onUnknown: ({ id }) => taken.push(id) }),
    );
  const request = await delivery(FINISHED);
  const event = {
    httpMethod: "POST",
    headers: Object.fromEntries(request.headers),
    body: await request.text(),
  };
  for (const lambda of [instance(), instance()])
    expect(await lambda(event)).toMatchObject({ statusCode: 202 });
  expect(taken).toEqual(["e1"]);
});
