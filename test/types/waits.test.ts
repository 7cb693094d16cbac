/** What the types of `waitFor` promise. */
import { describe, expectTypeOf, it } from "vitest";
import {
  resumeRun,
  waitFor,
  type AnyQlikClient,
  type CancellableRunHandle,
  type RunHandle,
  type RunTicket,
  type WaitStart,
} from "../../src/index.ts";
import type { Reload, ReportRequest, ReportStatus } from "../../src/types.ts";

declare const qlik: AnyQlikClient;
declare const body: ReportRequest;

const REPORTS = "POST /api/v1/reports";
const RUNS = "POST /api/workflows/automations/{id}/runs";

/** Not called: only its types are of interest. */
function types(): void {
  const report = waitFor(qlik, REPORTS, { body });
  expectTypeOf(report).toEqualTypeOf<RunHandle<typeof REPORTS>>();
  expectTypeOf(report).resolves.toEqualTypeOf<ReportStatus>();
  expectTypeOf(report.started).resolves.toEqualTypeOf<ReportStatus>();
  expectTypeOf(report.toJSON()).toEqualTypeOf<RunTicket<typeof REPORTS>>();
  report.onProgress((run) => {
    expectTypeOf(run).toEqualTypeOf<ReportStatus>();
  });
  // @ts-expect-error -- Qlik cannot cancel reports
  void report.cancel();

  const run = waitFor(
    qlik,
    RUNS,
    { params: { path: { id: "a" } }, body: { context: "api" }, headers: { "x-trace": "1" } },
    { deadline: "10m", throwOnFailure: false },
  );
  expectTypeOf(run).toEqualTypeOf<CancellableRunHandle<typeof RUNS>>();
  expectTypeOf(run.cancel()).toEqualTypeOf<Promise<void>>();

  expectTypeOf(
    waitFor(qlik, "POST /api/v1/reloads", { body: { appId: "a" } }),
  ).resolves.toEqualTypeOf<Reload>();
  // The run of a list is an entry.
  const path = { id: "task" };
  const task = waitFor(qlik, "POST /api/scheduling/tasks/{id}/actions/start", { params: { path } });
  expectTypeOf(task).resolves.toHaveProperty("startedAt");
  // A deprecated operation has the run of the one that replaces it.
  const old = waitFor(qlik, "POST /api/v1/automations/{id}/runs", {
    params: { path },
    body: { context: "api" },
  });
  expectTypeOf<Awaited<typeof old>>().toEqualTypeOf<Awaited<typeof run>>();
  // Nothing is required.
  void waitFor(qlik, "POST /api/v1/conditions/previews");

  // @ts-expect-error -- an operation that starts no run
  void waitFor(qlik, "POST /api/v1/apps", {});
  // @ts-expect-error -- the method is part of the operation
  void waitFor(qlik, "/api/v1/reports", { body });
  // @ts-expect-error -- the body is required
  void waitFor(qlik, REPORTS);
  // @ts-expect-error -- the body is required
  void waitFor(qlik, REPORTS, {});
  // @ts-expect-error -- a property of the body is required
  void waitFor(qlik, REPORTS, { body: { type: "sense-sheet-1.0" } });
  // @ts-expect-error -- the path's parameters are required
  void waitFor(qlik, RUNS, { body: { context: "api" } });
  // @ts-expect-error -- a parameter that the path has not
  void waitFor(qlik, RUNS, { params: { path: { runId: "a" } }, body: { context: "api" } });
  // @ts-expect-error -- the signal is an option of waitFor
  void waitFor(qlik, REPORTS, { body, signal: AbortSignal.timeout(1) });
  // @ts-expect-error -- an option that does not exist
  void waitFor(qlik, REPORTS, { body }, { timeout: 5 });

  expectTypeOf(resumeRun(qlik, run.toJSON())).toEqualTypeOf<typeof run>();
  const resumed = resumeRun<typeof REPORTS>(qlik, JSON.parse("{}"));
  expectTypeOf(resumed).resolves.toEqualTypeOf<ReportStatus>();
  // @ts-expect-error -- a ticket names an operation that starts a run
  void resumeRun(qlik, { operation: "POST /api/v1/apps", path: {} });
}

describe("waitFor", () => {
  it("takes the operations that start a run, and returns a handle of it", () => {
    expectTypeOf(types).toBeFunction();
    expectTypeOf<WaitStart>().toExtend<`POST /${string}`>();
  });
});
