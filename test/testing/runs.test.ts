/** What the runs of all services have in common. `test/jobs/every-run.test.ts` plays each of them. */
import { describe, expect, it } from "vitest";
import { QlikInputError } from "../../src/index.ts";
import type { Tenant } from "../../src/testing.ts";
import { ask, open } from "./open.ts";

const AGENT = "/api/connectivity/direct-access-agents/agent/benchmarks";
const RUNTIME = "/di-tasks/landing/runtime";

async function bodyOf(tenant: Tenant, path: string): Promise<Record<string, unknown>> {
  return (await ask(tenant, "GET", path)).body as Record<string, unknown>;
}

async function startBenchmark(tenant: Tenant): Promise<string> {
  const { body } = await ask(tenant, "POST", AGENT);
  return `${AGENT}/${(body as { benchmarkId: string }).benchmarkId}`;
}

async function openWithTask(): Promise<{ tenant: Tenant; runtime: string }> {
  const { tenant, qlik } = open();
  const body = { name: "orders", type: "DATA_PIPELINE" } as const;
  const { data } = await qlik["/api/v1/di-projects"].POST({ body });
  return { tenant, runtime: `/api/v1/di-projects/${data!.id}${RUNTIME}` };
}

describe("a run", () => {
  it("has a start, an end and a state, and is in the list of its service", async () => {
    const { tenant } = open();
    const path = await startBenchmark(tenant);
    const started = { status: "running", benchmarkStartTime: "2026-01-01T00:00:00.000Z" };
    expect(await bodyOf(tenant, path)).toMatchObject(started);
    await tenant.advance("1s");
    const ended = { status: "completed", benchmarkEndTime: "2026-01-01T00:00:00.100Z" };
    expect(await bodyOf(tenant, path)).toMatchObject(ended);
    expect(await bodyOf(tenant, AGENT)).toMatchObject({ data: [ended] });
    expect((await ask(tenant, "GET", `${AGENT}/unknown`)).status).toBe(404);
  });

  it("is cancelled once; after its end, the request has no effect", async () => {
    const { tenant } = open();
    const path = await startBenchmark(tenant);
    expect((await ask(tenant, "POST", `${path}/cancel`)).status).toBe(202);
    await tenant.advance("1s");
    expect(await bodyOf(tenant, path)).toMatchObject({ status: "cancelled" });
    expect((await ask(tenant, "POST", `${path}/cancel`)).status).toBe(202);
    expect((await ask(tenant, "POST", `${AGENT}/unknown/cancel`)).status).toBe(404);
  });

  it("of a data task is the only one at a time, and is kept with those before it", async () => {
    const { tenant, runtime } = await openWithTask();
    const start = () => ask(tenant, "POST", `${runtime}/actions/start`);
    expect(await bodyOf(tenant, `${runtime}/state`)).toEqual({});
    expect([(await start()).status, (await start()).status]).toEqual([204, 400]);
    await tenant.advance("1s");
    await start();
    await ask(tenant, "POST", `${runtime}/actions/stop`);
    expect(await bodyOf(tenant, `${runtime}/state`)).toMatchObject({
      lastRun: { state: "STOPPING" },
    });
    await tenant.advance("1s");
    const filters = { filters: [] };
    const { body } = await ask(tenant, "POST", `${runtime}/runs/actions/search`, filters);
    const { runs } = body as { runs: { runId: string; status: string }[] };
    expect(runs.map(({ status }) => status)).toEqual(["CANCELED", "COMPLETED"]);
    const run = await bodyOf(tenant, `${runtime}/runs/${runs[1]!.runId}/state`);
    expect(run).toMatchObject({ lastRun: { state: "COMPLETED" } });
    const audits = (await bodyOf(tenant, "/api/v1/audits"))["data"] as { eventType: string }[];
    expect(audits.map(({ eventType }) => eventType.split(".").at(-1))).toEqual([
      "stopped",
      "completed",
      "started",
    ]);
  });
});

describe("the outcome of the next run", () => {
  it("has its state, its duration and what else the test gives", async () => {
    const { tenant } = open();
    tenant.nextRun("POST /api/v1/direct-access-agents/{agentId}/benchmarks", {
      state: "failed",
      duration: "1m",
      run: { statusMessage: "Agent lost", results: { latency: 12 } },
    });
    const path = await startBenchmark(tenant);
    await tenant.advance("59s");
    expect(await bodyOf(tenant, path)).toMatchObject({ status: "running" });
    await tenant.advance("1s");
    expect(await bodyOf(tenant, path)).toMatchObject({
      ...{ status: "failed", statusMessage: "Agent lost", results: { latency: 12 } },
      benchmarkEndTime: "2026-01-01T00:01:00.000Z",
    });
    const next = await startBenchmark(tenant);
    await tenant.advance("1s");
    expect(await bodyOf(tenant, next)).toMatchObject({ status: "completed" });
  });

  it.each([
    ["POST /api/v1/report", { state: "failed" }, 'Did you mean "POST /api/v1/reports"?'],
    ["POST /api/v1/reports", { state: "queued" }, 'one of "done", "failed", "aborted"'],
    ["POST /api/v1/reports", {}, '"outcome.state" is required'],
    ["POST /api/v1/reports", { state: "failed", duraton: 1 }, 'Did you mean "outcome.duration"?'],
    ["POST /api/v1/reports", { state: "failed", duration: -1 }, '"outcome.duration"'],
  ])("is validated: %s %j", (start, outcome, message) => {
    const { tenant } = open();
    const call = (): void => {
      tenant.nextRun(start as never, outcome as never);
    };
    expect(call).toThrow(QlikInputError);
    expect(call).toThrow(message);
  });
});
