/** `npm start`: a tour of common tasks in Qlik Cloud, against the embedded tenant over HTTP. */
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
import { progress, report, step } from "./tour/terminal.ts";

// Long enough for one poll before the reload ends.
const tenant = createTenant({ reloadDuration: 520 });
const server = await tenant.listen();
const { origin } = server;
const { apiKey } = tenant;
report(`The embedded Qlik Cloud tenant is listening on ${origin}.`);

const qlik = await step("Sign in with an API key", () =>
  createQlikClient({ tenant: origin, auth: { apiKey } }),
);

const space = await step("Create a space", () =>
  qlik["/api/v1/spaces"].POST({ body: { name: "Finance", type: "shared" } }),
);
if (!space.ok) throw new Error(`Could not create the space: ${space.status}`);
const spaceId = space.data.id;
report(`${space.status} ${space.data.name}, ${spaceId}`);

const app = await step("Create an app in it", () =>
  qlik["/api/v1/apps"].POST({ body: { attributes: { name: "Sales", spaceId } } }),
);
if (!app.ok) throw new Error(`Could not create the app: ${app.status}`);
const appId = app.data.attributes.id;
report(`${app.status} ${app.data.attributes.name}, ${appId}`);

const secret = "a secret of at least 32 characters";
const events = createReloadEvents();
const receive = await step("Receive a webhook event when a reload finishes", () =>
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

await step("Reload the app and follow its progress", async () => {
  const job = reloadApp(qlik, { appId }, { events });
  for await (const { status } of job) progress(status, status === "SUCCEEDED");
});

const pending = await step("Distinguish responses by their status", async () => {
  await qlik["/api/v1/reloads"].POST({ body: { appId } });
  return await qlik["/api/v1/reloads"].POST({ body: { appId } });
});
if (pending.status === 429) report(`429 ${pending.error.errors?.[0]?.title ?? ""}`);

const attached = await step("Attach to a reload that is already pending", async () => {
  const job = reloadApp(qlik, { appId }, { events });
  const { status } = await job;
  return { status, attached: job.attached };
});
report(`${attached.status}, ${attached.attached ? "attached" : "started"}`);

tenant.nextReload({ appId, status: "FAILED", errorMessage: "Table not found: Orders" });
const failure = await step("Handle a failed reload, with its log", () =>
  reloadApp(qlik, { appId }, { events, logLines: 2 }).catch((error: unknown) => error),
);
if (failure instanceof ReloadError) {
  report(failure.message);
  for (const line of failure.log?.split("\n") ?? []) report(`  ${line}`);
}

const task = await step("Schedule a reload every day at 5:00", () =>
  scheduleReload(qlik, {
    appId,
    recurrence: "FREQ=DAILY;BYHOUR=5;BYMINUTE=0;BYSECOND=0",
    timeZone: "Europe/Zurich",
  }),
);
report(`task ${task.id}, ${task.enabled ? "enabled" : "disabled"}`);

const event = received.at(-1);
if (!event) throw new Error("No event was received.");
const body = await event.text();
const signature = event.headers.get("qlik-signature");
const verified = await step(
  "Verify the signature of an event and parse it",
  async () => (await verifySignature({ body, signature, secrets: secret })) && parseEvent(body),
);
if (verified && verified.type === "com.qlik.v1.reload.finished") {
  report(`${verified.type} ${verified.data.status ?? ""}, valid signature`);
} else report("Invalid signature");

const file = await step("Export the app", () => exportApp(qlik, appId).blob());
report(`${file.size} bytes`);

await step("Reject invalid input before a request is sent", async () =>
  qlik["/api/v1/apps/{appId}"].GET({ params: { path: { appId: ".." } } }),
).catch((error: unknown) => {
  report(String(error));
});

await server.close();
console.log("\nThe source of this tour is scripts/tour.ts. See README.md for all features.");
