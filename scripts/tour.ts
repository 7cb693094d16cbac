/** `npm start`: what people do with Qlik Cloud, step by step, against the embedded tenant over real HTTP. */
import { createHmac } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { createQlikClient, type QlikClient } from "../src/index.ts";
import { createTenant } from "../src/testing/index.ts";
import type { Reload } from "../src/types.ts";
import { progress, step, tell } from "./tour/terminal.ts";

const tenant = createTenant();
const server = await tenant.listen();
const { origin } = server;
const { apiKey } = tenant;
tell(`An embedded Qlik Cloud tenant listens at ${origin}.`);

const qlik = await step("Sign in with an API key", () =>
  createQlikClient({ tenant: origin, auth: { apiKey } }),
);

const space = await step("Create a space", () =>
  qlik.POST("/api/v1/spaces", { body: { name: "Finance", type: "shared" } }),
);
if (!space.ok) throw new Error(`no space: ${space.status}`);
const spaceId = space.data.id;
tell(`${space.status} ${space.data.name}, ${spaceId}`);

const app = await step("Create an app in it", () =>
  qlik.POST("/api/v1/apps", { body: { attributes: { name: "Sales", spaceId } } }),
);
if (!app.ok) throw new Error(`no app: ${app.status}`);
const appId = app.data.attributes.id;
tell(`${app.status} ${app.data.attributes.name}, ${appId}`);

const events: Request[] = [];
const secret = "a secret of at least 32 characters";
tenant.webhooks.add({
  secret,
  events: ["com.qlik.v1.reload.finished"],
  handler: (request) => {
    events.push(request);
    return new Response(null, { status: 202 });
  },
});

const started = await step("Reload it, and look how far it is", () =>
  qlik.POST("/api/v1/reloads", { body: { appId } }),
);
if (!started.ok) throw new Error(`no reload: ${started.status}`);
await follow(qlik, started.data);

const pending = await step("Each status has a body of its own", async () => {
  await qlik.POST("/api/v1/reloads", { body: { appId } });
  return await qlik.POST("/api/v1/reloads", { body: { appId } });
});
if (pending.status === 429) tell(`429 ${pending.error.errors?.[0]?.title ?? ""}`);

tenant.nextReload({ appId, status: "FAILED", errorMessage: "Table not found: Orders" });
await settled(qlik, appId);
const failing = await step("See a reload fail, with its log", async () => {
  await qlik.POST("/api/v1/reloads", { body: { appId } });
  return await settled(qlik, appId);
});
tell(`${failing?.status ?? ""} ${failing?.errorCode ?? ""}: ${failing?.errorMessage ?? ""}`);
for (const line of (failing?.log ?? "").trim().split("\n").slice(-2)) tell(`  ${line}`);

const task = await step("Reload it each morning at five", () =>
  qlik.POST("/api/v1/reload-tasks", {
    body: {
      appId,
      timeZone: "Europe/Zurich",
      recurrence: ["RRULE:FREQ=DAILY;BYHOUR=5;BYMINUTE=0"],
    },
  }),
);
if (!task.ok) throw new Error(`no task: ${task.status}`);
tell(`${task.status} next at ${task.data.nextExecutionTime ?? "no time"}`);

const event = events.at(-1);
if (!event) throw new Error("no event");
const body = await event.text();
const verified = await step(
  "Take a signed webhook event",
  () =>
    createHmac("sha256", secret).update(body).digest("hex") === event.headers.get("qlik-signature"),
);
const { type, data } = JSON.parse(body) as { type: string; data: { status: string } };
tell(`${type} ${data.status}, signature ${verified ? "right" : "wrong"}`);

const exported = await step("Export the app", () =>
  qlik.POST("/api/v1/apps/{appId}/export", { params: { path: { appId } } }),
);
const location = exported.response.headers.get("location") ?? "";
const id = /temp-contents\/([^?]+)/.exec(location)?.[1] ?? "";
let file = await qlik.GET("/api/v1/temp-contents/{id}", { params: { path: { id } } });
while (file.status === 204) {
  await wait(20);
  file = await qlik.GET("/api/v1/temp-contents/{id}", { params: { path: { id } } });
}
if (!file.ok) throw new Error(`no file: ${file.status}`);
tell(`${exported.status} ${location.split("?")[0] ?? ""}, ${file.data?.size ?? 0} bytes`);

await step("What can't be right is refused before it is sent", async () =>
  qlik.GET("/api/v1/apps/{appId}", { params: { path: { appId: ".." } } }),
).catch((error: unknown) => {
  tell(String(error));
});

await server.close();
console.log("\nThe code of this tour is scripts/tour.ts; what else there is, README.md tells.");

/** Shows how far a reload is, until it has ended. */
async function follow(client: QlikClient, { id }: Reload): Promise<void> {
  let seen = "";
  for (;;) {
    const params = { path: { reloadId: id } };
    const { data } = await client.GET("/api/v1/reloads/{reloadId}", { params });
    const status = data?.status ?? "lost";
    const ended = data?.endTime !== undefined;
    if (status !== seen || ended) progress(status, ended);
    seen = status;
    if (ended || !data) return;
    await wait(60);
  }
}

/** The newest reload of the app, once it has ended. */
async function settled(client: QlikClient, app: string): Promise<Reload | undefined> {
  for (;;) {
    const query = { appId: app, limit: 1, log: true };
    const { data } = await client.GET("/api/v1/reloads", { params: { query } });
    const reload = data?.data[0];
    if (!reload || reload.endTime !== undefined) return reload;
    await wait(30);
  }
}
