/** Work of several calls, webhooks, the tenant in the process. */
import {
  createQlikClient,
  ensure,
  exportApp,
  paginate,
  reloadApp,
  settleAll,
  waitFor,
} from "qlik-cloud-client";
import { createWebhookHandler, sign, verifySignature } from "qlik-cloud-client/events";
import { createTenant } from "qlik-cloud-client/testing";
import { equal, isTrue, rejection, type Behaviour } from "./behaviour.ts";
import { tenantClient } from "./clients.ts";

const SECRET = "0123456789abcdef0123456789abcdef";

const FINISHED = {
  specversion: "1.0",
  id: "e1",
  type: "com.qlik.v1.reload.finished",
  source: "com.qlik/reloads",
  time: "2026-07-01T05:00:12.031Z",
  tenantid: "t1",
  userid: "u1",
  data: { id: "r1", appId: "a1", userId: "u1", succeeded: true, status: "SUCCEEDED" },
};

async function deliver(
  handler: (request: Request) => Promise<Response>,
  signature: string,
): Promise<number> {
  const headers = { "content-type": "application/json", "qlik-signature": signature };
  const body = JSON.stringify(FINISHED);
  const url = "https://receiver.example/";
  return (await handler(new Request(url, { method: "POST", headers, body }))).status;
}

export const jobs: readonly Behaviour[] = [
  {
    name: "reads all pages of a list",
    async check(servers) {
      const qlik = tenantClient(servers);
      const names = Array.from({ length: 12 }, (_, index) => `Page ${index}`);
      const create = (name: string): Promise<unknown> =>
        qlik["/api/v1/spaces"].POST({ body: { name, type: "shared" } });
      const { failed } = await settleAll(names, create, { concurrency: 4 });
      equal(failed.length, 0);
      const found = new Set<string>();
      const spaces = paginate(qlik, "/api/v1/spaces", { params: { query: { limit: 5 } } });
      for await (const { name } of spaces) found.add(name);
      isTrue(
        names.every((name) => found.has(name)),
        "all spaces",
      );
    },
  },
  {
    name: "reloads an app by the real clock",
    async check(servers) {
      const reload = await reloadApp(tenantClient(servers), { appId: "sales" });
      equal(reload.status, "SUCCEEDED");
    },
  },
  {
    name: "rejects the reload of an app that does not exist",
    async check(servers) {
      const reload = reloadApp(tenantClient(servers), { appId: "none" });
      const error = await rejection(reload, "QlikForbiddenError");
      equal(error["status"], 403);
    },
  },
  {
    name: "waits for a report",
    async check(servers) {
      const body = {
        type: "sense-sheet-1.0",
        output: { outputId: "q3", type: "pdf", pdfOutput: {} },
        senseSheetTemplate: { appId: "sales", sheet: { id: "overview" } },
      } as const;
      const report = await waitFor(tenantClient(servers), "POST /api/v1/reports", { body });
      equal(report.status, "done");
    },
  },
  {
    name: "exports an app as a Blob",
    async check(servers) {
      const file = await exportApp(tenantClient(servers), "sales").blob();
      isTrue(file.size > 0, "bytes");
    },
  },
  {
    name: "creates a record once",
    async check(servers) {
      const wanted = { name: `Ensured ${crypto.randomUUID()}`, type: "shared" } as const;
      const qlik = tenantClient(servers);
      const first = await ensure(qlik, "/api/v1/spaces", wanted);
      const second = await ensure(qlik, "/api/v1/spaces", wanted);
      equal([first.outcome, second.outcome], ["created", "same"]);
    },
  },
  {
    name: "verifies a signature",
    async check() {
      const signature = await sign("{}", SECRET);
      equal(await verifySignature({ body: "{}", signature, secrets: SECRET }), true);
      equal(await verifySignature({ body: "{ }", signature, secrets: SECRET }), false);
    },
  },
  {
    name: "receives an event as a web request",
    async check() {
      const ids: string[] = [];
      const on = { "com.qlik.v1.reload.finished": ({ id }: { id: string }) => void ids.push(id) };
      const handler = createWebhookHandler({ secrets: SECRET, wait: true, on });
      const signature = await sign(JSON.stringify(FINISHED), SECRET);
      equal([await deliver(handler, signature), ids], [200, ["e1"]]);
    },
  },
  {
    name: "rejects an event with a wrong signature",
    async check() {
      const handler = createWebhookHandler({ secrets: SECRET, onUnknown: () => undefined });
      equal(await deliver(handler, "0".repeat(64)), 401);
    },
  },
  {
    name: "runs an embedded tenant by the manual clock",
    async check() {
      const data = { apps: [{ id: "sales", name: "Sales" }] };
      const tenant = createTenant({ clock: "manual", data });
      const qlik = createQlikClient(tenant.clientOptions);
      equal((await tenant.run(reloadApp(qlik, { appId: "sales" }))).status, "SUCCEEDED");
    },
  },
  {
    name: "injects faults into an embedded tenant",
    async check() {
      const tenant = createTenant({ clock: "manual" });
      const qlik = createQlikClient(tenant.clientOptions);
      tenant.faults.add({ match: "GET /api/v1/spaces", times: 1, reset: true });
      equal((await tenant.run(qlik["/api/v1/spaces"].GET())).status, 200);
      equal(tenant.requests.length, 2);
    },
  },
];
