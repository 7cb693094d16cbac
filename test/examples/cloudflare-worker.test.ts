import { createQlikClient, unwrap } from "qlik-cloud-client";
import { createWebhookHandler, type WebhookHandler } from "qlik-cloud-client/events";
import { createTenant } from "qlik-cloud-client/testing";
import { afterAll, expect, test } from "vitest";
import { delivery, FINISHED, SECRET } from "../events/samples.ts";

const failures: string[] = [];
const alertOwner = (appId: string, why = ""): Promise<void> => {
  failures.push(`${appId}: ${why}`);
  return Promise.resolve();
};

type Env = Record<"QLIK_TENANT" | "QLIK_API_KEY" | "QLIK_APP_ID" | "QLIK_SECRET", string>;

let handler: WebhookHandler | undefined;

const worker = {
  async scheduled(_event: unknown, env: Env): Promise<void> {
    const qlik = createQlikClient({ tenant: env.QLIK_TENANT, auth: { apiKey: env.QLIK_API_KEY } });
    unwrap(await qlik["/api/v1/reloads"].POST({ body: { appId: env.QLIK_APP_ID } }));
  },

  fetch(request: Request, env: Env, ctx: object): Promise<Response> {
    handler ??= createWebhookHandler({
      secrets: env.QLIK_SECRET,
      on: {
        "com.qlik.v1.reload.finished": async ({ data }) => {
          if (!data.succeeded) await alertOwner(data.appId, data.errorMessage);
        },
      },
    });
    return handler(request, ctx);
  },
};

const tenant = createTenant({ data: { apps: [{ id: "sales", name: "Sales" }] } });
const server = await tenant.listen();
const env = {
  QLIK_TENANT: server.origin,
  QLIK_API_KEY: tenant.apiKey,
  QLIK_SECRET: SECRET,
  QLIK_APP_ID: "sales",
};
afterAll(() => server.close());

test("the schedule of a Worker starts a reload, and its failure arrives as an event", async () => {
  const works: Promise<unknown>[] = [];
  const ctx = { waitUntil: (work: Promise<unknown>) => void works.push(work) };
  tenant.nextReload({ appId: "sales", status: "FAILED", errorMessage: "Table not found" });
  const status = new Promise<number>((resolve) => {
    tenant.webhooks.add({
      secret: SECRET,
      events: ["com.qlik.v1.reload.finished"],
      handler: async (request: Request) => {
        const response = await worker.fetch(request, env, ctx);
        resolve(response.status);
        return response;
      },
    });
  });
  await worker.scheduled({}, env);
  expect(await status).toBe(202);
  await Promise.all(works);
  expect(failures).toEqual(["sales: Table not found"]);
});

test("a Worker's schedule fails when the reload cannot be started", async () => {
  const scheduled = worker.scheduled({}, { ...env, QLIK_APP_ID: "none" });
  await expect(scheduled).rejects.toMatchObject({ path: "/api/v1/reloads" });
});

test("a Worker rejects what isn't signed", async () => {
  const unsigned = new Request((await delivery(FINISHED)).url, { method: "POST", body: "{}" });
  expect((await worker.fetch(unsigned, env, {})).status).toBe(401);
});
