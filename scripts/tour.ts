/** `npm start`: what the client does, step by step, against the embedded tenant over real HTTP. */
import { createQlikClient } from "../src/index.ts";
import { createTenant } from "../src/testing/index.ts";

const POLL_MS = 100;

const bold = (text: string): string => (process.stdout.isTTY ? `\u001b[1m${text}\u001b[22m` : text);
let steps = 0;
const step = (title: string): void => {
  console.log(`\n${bold(`${++steps}. ${title}`)}`);
};
const show = (line: string): void => {
  console.log(`   ${line}`);
};

const tenant = createTenant();
const server = await tenant.listen();
const qlik = createQlikClient({ tenant: server.origin, auth: { apiKey: tenant.apiKey } });

step("A client of a tenant");
show(`createQlikClient({ tenant: "${server.origin}", auth: { apiKey } })`);

step("Create a space, and an app in it");
const space = await qlik.POST("/api/v1/spaces", { body: { name: "Finance", type: "shared" } });
if (!space.ok) throw new Error(`no space: ${space.status}`);
show(`POST /api/v1/spaces → ${space.status} ${space.data.name} (${space.data.id})`);

const app = await qlik.POST("/api/v1/apps", {
  body: { attributes: { name: "Sales", spaceId: space.data.id } },
});
if (!app.ok) throw new Error(`no app: ${app.status}`);
const appId = app.data.attributes.id;
show(`POST /api/v1/apps → ${app.status} ${app.data.attributes.name} (${appId})`);

step("List the apps of the space");
const items = await qlik.GET("/api/v1/items", {
  params: { query: { resourceType: "app", spaceId: space.data.id } },
});
if (!items.ok) throw new Error(`no items: ${items.status}`);
for (const { name, resourceType } of items.data.data ?? []) {
  show(`GET /api/v1/items → ${items.status} ${resourceType ?? "item"} ${name ?? ""}`);
}

step("Reload the app, and look until it has ended");
const started = await qlik.POST("/api/v1/reloads", { body: { appId } });
if (!started.ok) throw new Error(`no reload: ${started.status}`);
show(`POST /api/v1/reloads → ${started.status} ${started.data.status}`);

const again = await qlik.POST("/api/v1/reloads", { body: { appId } });
if (again.status === 429) {
  show(`POST /api/v1/reloads → ${again.status} ${again.error.errors?.[0]?.title ?? ""}`);
}

const reloadId = started.data.id;
let seen: string = started.data.status;
while (!["SUCCEEDED", "FAILED", "CANCELED", "EXCEEDED_LIMIT"].includes(seen)) {
  await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  const reload = await qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId } } });
  if (!reload.ok) throw new Error(`reload lost: ${reload.status}`);
  if (reload.data.status !== seen) show(`GET /api/v1/reloads/{reloadId} → ${reload.data.status}`);
  seen = reload.data.status;
}

step("Each status has its own body");
const ended = await qlik.POST("/api/v1/reloads/{reloadId}/actions/cancel", {
  params: { path: { reloadId } },
});
if (ended.status === 409) show(`cancel → 409 ${ended.error.errors?.[0]?.title ?? ""}`);

step("What can't be right is refused before it is sent");
try {
  await qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId: ".." } } });
} catch (error) {
  show(String(error));
}

await server.close();
console.log("\nThe code of this tour: scripts/tour.ts. What else there is: README.md.");
