/** What `nextRun` promises. tsc checks this file under TypeScript 5.9 and 7. */
import { expectTypeOf, test } from "vitest";
import type { RunOutcome, RunStart, Tenant } from "../../src/testing.ts";

declare const tenant: Tenant;

test("an outcome has a state of the service, wherever it has it", () => {
  expectTypeOf<
    RunOutcome<"POST /api/scheduling/tasks/{id}/actions/start">["state"]
  >().toEqualTypeOf<"RUNNING" | "SUCCEEDED" | "FAILED">();
  const calls = () => {
    tenant.nextRun("POST /api/v1/reports", { state: "failed", duration: "2m" });
    tenant.nextRun("POST /api/v1/conditions/{id}/evaluations", { state: "FAILED" });
    tenant.nextRun("POST /api/v1/data-alerts/actions/trigger", { state: "FAILED" });
    tenant.nextRun("POST /api/v1/ml/profile-insights", {
      state: "error",
      run: { data: { attributes: { isLargeCsv: true } } },
    });
    // @ts-expect-error the state of a task is one of three
    tenant.nextRun("POST /api/scheduling/tasks/{id}/actions/start", { state: "LOST" });
    // @ts-expect-error this starts no run
    tenant.nextRun("POST /api/v1/spaces", { state: "done" });
    // @ts-expect-error reports have no name
    tenant.nextRun("POST /api/v1/reports", { state: "failed", run: { name: "Q3" } });
    // @ts-expect-error a state is needed
    tenant.nextRun("POST /api/v1/reports", { duration: "2m" });
  };
  expectTypeOf(calls).toBeFunction();
});

test("the operations are those that waitFor takes", () => {
  expectTypeOf<"POST /api/v1/reloads">().toExtend<RunStart>();
});
