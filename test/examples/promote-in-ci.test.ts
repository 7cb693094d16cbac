import { readFileSync } from "node:fs";
import { createQlikClient, promoteApp, reloadApp } from "qlik-cloud-client";
import { createTenant, type Tenant } from "qlik-cloud-client/testing";
import { expect, onTestFinished, test, vi } from "vitest";
import { parse } from "yaml";

interface Workflow {
  on: object;
  permissions: object;
  jobs: { promote: { environment: string; steps: Step[] } };
}
interface Step {
  run?: string;
  env?: Record<string, string>;
}

const guide = readFileSync(new URL("../../docs/neighbours.md", import.meta.url), "utf8");
const [, excerpt = ""] = /^```yaml\n(.*?)^```$/ms.exec(guide) ?? [];
const workflow = parse(excerpt) as Workflow;
const { steps } = workflow.jobs.promote;

const console = { log: vi.fn() };

/** The script of the guide, with the environment that the workflow gives it. */
async function promote(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const { DEV_TENANT, DEV_CLIENT_ID, DEV_CLIENT_SECRET } = env;
  const { PROD_TENANT, PROD_CLIENT_ID, PROD_CLIENT_SECRET } = env;
  const { APP_ID: appId = "", SPACE_ID: spaceId = "", TARGET_ID: targetId } = env;
  const clientOf = (tenant = "", clientId = "", clientSecret = "") =>
    createQlikClient({ tenant, auth: { clientId, clientSecret } });

  const { app } = await promoteApp({
    from: clientOf(DEV_TENANT, DEV_CLIENT_ID, DEV_CLIENT_SECRET),
    to: clientOf(PROD_TENANT, PROD_CLIENT_ID, PROD_CLIENT_SECRET),
    appId,
    noData: true,
    publish: targetId ? { targetId } : { spaceId },
    reload: reloadApp,
  });
  console.log(`Published ${app.attributes.name} as ${app.attributes.id}`);
}

/** Evaluates the expressions of the workflow, which are variables and secrets alone. */
function environment(values: Readonly<Record<string, string>>): Record<string, string> {
  const { env = {} } = steps.at(-1)!;
  return Object.fromEntries(
    Object.entries(env).map(([name, expression]) => [
      name,
      expression.replace(/^\$\{\{ (\S+) \}\}$/, (_, key: string) => values[key] ?? ""),
    ]),
  );
}

function stage(): { dev: Tenant; prod: Tenant } {
  const oauthClients = [{ clientId: "bot", clientSecret: "secret" }];
  const dev = createTenant({
    exportDuration: 0,
    data: {
      oauthClients,
      spaces: [
        { id: "team", name: "Team", assignments: [{ assigneeId: "bot", roles: ["producer"] }] },
      ],
      apps: [{ id: "sales", name: "Sales", spaceId: "team" }],
    },
  });
  const assignments = [{ assigneeId: "bot", roles: ["facilitator", "publisher"] }] as const;
  const prod = createTenant({
    data: {
      oauthClients,
      spaces: [{ id: "live", name: "Live", type: "managed", assignments }],
    },
  });
  return { dev, prod };
}

test("the step publishes an app in another tenant, and its next version over it", async () => {
  const { dev, prod } = stage();
  const servers = [await dev.listen(), await prod.listen()] as const;
  onTestFinished(async () => {
    for (const server of servers) await server.close();
  });
  const values = {
    "vars.DEV_TENANT": servers[0].origin,
    "vars.PROD_TENANT": servers[1].origin,
    "vars.DEV_CLIENT_ID": "bot",
    "vars.PROD_CLIENT_ID": "bot",
    "secrets.DEV_CLIENT_SECRET": "secret",
    "secrets.PROD_CLIENT_SECRET": "secret",
    "inputs.app": "sales",
    "vars.SPACE_ID": "live",
  };
  await promote(environment(values));
  const [, id = ""] = /^Published Sales as (\S+)$/.exec(String(console.log.mock.lastCall)) ?? [];
  expect(id).not.toBe("");
  await promote(environment({ ...values, "vars.TARGET_ID": id }));
  expect(console.log).toHaveBeenLastCalledWith(`Published Sales as ${id}`);
});

test("the step fails when a secret is missing, before anything is sent", async () => {
  const { dev } = stage();
  const server = await dev.listen();
  onTestFinished(() => server.close());
  const values = { "vars.DEV_TENANT": server.origin, "vars.DEV_CLIENT_ID": "bot" };
  await expect(promote(environment(values))).rejects.toThrow("auth.clientSecret");
  expect(dev.requests).toEqual([]);
});

test("the workflow has no rights, and uses actions by the hash of a commit", () => {
  expect(workflow.on).toHaveProperty("workflow_dispatch");
  expect(workflow.permissions).toEqual({ contents: "read" });
  expect(workflow.jobs.promote.environment).toBe("production");
  for (const [, action] of excerpt.matchAll(/uses: (.*)/g))
    expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  for (const { run = "" } of steps) expect(run).not.toContain("${{");
});
