/** `npm start`: what people do with Qlik Cloud, step by step, against the embedded tenant over real HTTP. */
import { createWebhookHandler, parseEvent, verifySignature } from "../src/events.ts";
import {
  createQlikClient,
  createReloadEvents,
  exportApp,
  reloadApp,
  ReloadError,
  scheduleReload,
} from "../src/index.ts";
import { createTenant } from "../src/testing.ts";
import { progress, step, tell } from "./tour/terminal.ts";

// Long enough for a look in the middle.
const tenant = createTenant({ reloadDuration: 520 });
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

const secret = "a secret of at least 32 characters";
const events = createReloadEvents();
const receive = await step("Hear by a webhook when a reload has finished", () =>
  createWebhookHandler({
    secrets: secret,
    on: { "com.qlik.v1.reload.finished": events.publish },
  }),
);
const received: Request[] = [];
tenant.webhooks.add({
  secret,
  events: ["com.qlik.v1.reload.finished"],
  handler: (request) => {
    received.push(request.clone());
    return receive(request);
  },
});

await step("Reload it, and see how far it is", async () => {
  const job = reloadApp(qlik, { appId }, { events });
  for await (const { status } of job) progress(status, status === "SUCCEEDED");
});

const pending = await step("Each status of a plain call has a body of its own", async () => {
  await qlik.POST("/api/v1/reloads", { body: { appId } });
  return await qlik.POST("/api/v1/reloads", { body: { appId } });
});
if (pending.status === 429) tell(`429 ${pending.error.errors?.[0]?.title ?? ""}`);

const attached = await step(
  "Who asks for a reload that is pending waits for that one",
  async () => {
    const job = reloadApp(qlik, { appId }, { events });
    const { status } = await job;
    return { status, attached: job.attached };
  },
);
tell(`${attached.status}, ${attached.attached ? "attached" : "started"}`);

tenant.nextReload({ appId, status: "FAILED", errorMessage: "Table not found: Orders" });
const failure = await step("See a reload fail, with its log", () =>
  reloadApp(qlik, { appId }, { events, logLines: 2 }).catch((error: unknown) => error),
);
if (failure instanceof ReloadError) {
  tell(failure.message);
  for (const line of failure.log?.split("\n") ?? []) tell(`  ${line}`);
}

const task = await step("Reload it each morning at five", () =>
  scheduleReload(qlik, {
    appId,
    recurrence: "FREQ=DAILY;BYHOUR=5;BYMINUTE=0;BYSECOND=0",
    timeZone: "Europe/Zurich",
  }),
);
tell(`task ${task.id}, ${task.enabled ? "enabled" : "disabled"}`);

const event = received.at(-1);
if (!event) throw new Error("no event");
const body = await event.text();
const signature = event.headers.get("qlik-signature");
const verified = await step(
  "Check an event's signature, and read it",
  async () => (await verifySignature({ body, signature, secrets: secret })) && parseEvent(body),
);
if (verified && verified.type === "com.qlik.v1.reload.finished") {
  tell(`${verified.type} ${verified.data.status ?? ""}, signature right`);
} else tell("signature wrong");

const file = await step("Export the app", () => exportApp(qlik, appId).blob());
tell(`${file.size} bytes`);

await step("What can't be right is refused before it is sent", async () =>
  qlik.GET("/api/v1/apps/{appId}", { params: { path: { appId: ".." } } }),
).catch((error: unknown) => {
  tell(String(error));
});

await server.close();
console.log("\nThe code of this tour is scripts/tour.ts; what else there is, README.md tells.");
