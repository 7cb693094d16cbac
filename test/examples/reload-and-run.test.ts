import {
  createQlikClient,
  QlikTimeoutError,
  reloadAll,
  runAutomation,
  unwrap,
  type Duration,
  type QlikClient,
} from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test } from "vitest";

interface Task {
  readonly appIds: readonly string[];
  readonly automationId: string;
  /** The longest time for each reload, and for the run. */
  readonly deadline: Duration;
  /** Whether a failed reload ends the task, or only makes it end as WARNING. */
  readonly onFailure: "stop" | "warn";
}

async function reloadAndRun(
  qlik: QlikClient,
  { appIds, automationId, deadline, onFailure }: Task,
  { log, signal }: { log: (line: string) => void; signal: AbortSignal },
): Promise<"SUCCESS" | "WARNING" | "FAILED"> {
  const reloads = await reloadAll(qlik, appIds, {
    ...{ deadline, signal, stopOnFailure: onFailure === "stop" },
    onProgress: ({ appId, status, done, total }) => {
      log(`${done}/${total} app ${appId}: ${status}`);
    },
  });
  for (const reload of reloads)
    if (reload.outcome === "failed") log(`app ${reload.appId}: ${String(reload.error)}`);
  const isWarned = reloads.some(({ outcome }) => outcome !== "succeeded");
  if (isWarned && onFailure === "stop") return "FAILED";

  const run = runAutomation(qlik, automationId, { deadline, signal, throwOnFailure: false });
  run.onProgress(({ status }) => {
    log(`automation: ${status}`);
  });
  try {
    const { status = "" } = await run;
    if (status === "finished") return isWarned ? "WARNING" : "SUCCESS";
    return status === "finished with warnings" ? "WARNING" : "FAILED";
  } catch (error) {
    if (!(error instanceof QlikTimeoutError)) throw error;
    await run.cancel();
    return "FAILED";
  }
}

test("reloads apps and runs an automation, as a task of an orchestrator", async () => {
  const apps = ["sales", "stock"].map((id) => ({ id, name: id }));
  const tenant = createTenant({ clock: "manual", data: { apps } });
  const qlik = createQlikClient(tenant.clientOptions);
  const created = await qlik["/api/workflows/automations"].POST({ body: { name: "Notify" } });
  const automationId = unwrap(created).id!;
  const task: Task = {
    appIds: ["sales", "stock"],
    automationId,
    deadline: "1h",
    onFailure: "stop",
  };
  const execute = async (given: Task): Promise<{ state: string; lines: string[] }> => {
    const lines: string[] = [];
    const log = (line: string): void => void lines.push(line);
    const { signal } = new AbortController();
    return { state: await tenant.run(reloadAndRun(qlik, given, { log, signal })), lines };
  };

  const { state, lines } = await execute(task);
  expect(state).toBe("SUCCESS");
  expect(lines).toContain("2/2 app stock: succeeded");
  expect(lines.at(-1)).toBe("automation: finished");

  tenant.nextReload({ appId: "sales", status: "FAILED", errorMessage: "Table not found" });
  const stopped = await execute(task);
  expect(stopped.state).toBe("FAILED");
  expect(stopped.lines.join("\n")).toMatch(/app sales: .*Table not found/);
  expect(stopped.lines.join("\n")).not.toContain("automation");

  tenant.nextReload({ appId: "sales", status: "FAILED", errorMessage: "Table not found" });
  expect((await execute({ ...task, onFailure: "warn" })).state).toBe("WARNING");

  const automation = "POST /api/workflows/automations/{id}/runs";
  tenant.nextRun(automation, { state: "failed" });
  expect((await execute(task)).state).toBe("FAILED");

  tenant.nextRun(automation, { state: "finished", duration: "2h" });
  const late = await execute(task);
  expect(late.state).toBe("FAILED");
});
