/** Waiting for runs of any kind: where they are found, how they end, and what stops the waiting. */
import { beforeAll, describe, expect, test, vi } from "vitest";
import {
  createRunEvents,
  QlikInputError,
  QlikProtocolError,
  QlikRunError,
  resumeRun,
  waitFor,
  type RunTicket,
} from "../../../src/index.ts";
import type { ReportRequest } from "../../../src/types.ts";
import { morningTask, schedule } from "../../testing/scheduling.ts";
import { errorOf, scripted, type Answer } from "./scripted.ts";

const REPORTS = "POST /api/v1/reports";
const RUNS = "POST /api/workflows/automations/{id}/runs";
const START_TASK = "POST /api/scheduling/tasks/{id}/actions/start";
const SYNC = "POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync";
const PREDICT =
  "POST /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict";
const INSIGHTS = "POST /api/v1/ml/profile-insights";
const SHARE = "POST /api/v1/sharing-tasks/actions/execute";

const data = { apps: [{ id: "sales", name: "Sales" }] };

function reportOf(appId: string): ReportRequest {
  return {
    type: "sense-sheet-1.0",
    output: { outputId: "q3", type: "pdf", pdfOutput: {} },
    senseSheetTemplate: { appId, sheet: { id: "overview" } },
  };
}

/** An automation whose runs the test plays. */
const automation = { params: { path: { id: "a" } }, body: { context: "api" } } as const;
const begun = (): Answer => ({ status: 201, body: { id: "r", status: "queued" } });
const endsAfter =
  (duration: number, status = "finished") =>
  (elapsed: number): Answer => ({
    body: { id: "r", status: elapsed < duration ? "running" : status },
  });
const CANCEL = "POST /api/workflows/automations/a/runs/r/actions/stop";
const play = (poll: (elapsed: number, times: number) => Answer, more = {}) =>
  scripted({
    "POST /api/workflows/automations/a/runs": begun,
    "GET /api/workflows/automations/a/runs/r": poll,
    ...more,
  });

// The tenant reads the description of a service at the first request, while a manual clock would move on.
beforeAll(async () => {
  const { qlik } = scripted();
  await qlik["/api/scheduling/tasks"].GET();
  await qlik["/api/workflows/automations"].GET();
  await qlik["/api/v1/reports/{id}/status"].GET({ params: { path: { id: "unknown" } } });
});

describe("a run of the embedded tenant", () => {
  test("is found by Location, iterated, and resolves with the run", async () => {
    const { tenant, qlik, calls } = scripted({}, { data });
    const run = waitFor(qlik, REPORTS, { body: reportOf("sales") });
    expect([run.id, run.state, run.operation]).toEqual([undefined, undefined, REPORTS]);
    expect(() => run.toJSON()).toThrow(QlikInputError);
    const states: unknown[] = [];
    run.onProgress(({ status }) => states.push(status));
    const report = await tenant.run(run);
    expect(report).toMatchObject({ status: "done", results: [{ outputId: "q3" }] });
    expect(states).toEqual(["queued", "done"]);
    expect(calls.at(-1)).toBe(`GET /api/v1/reports/${run.id}/status`);
    expect(run.toJSON()).toEqual({ operation: REPORTS, path: { id: run.id } });
    const iterated: unknown[] = [];
    for await (const { status } of run) iterated.push(status);
    expect(iterated).toEqual(states);
  });

  test("that fails rejects with its state, or resolves when asked", async () => {
    const { tenant, qlik } = scripted({}, { data });
    const body = reportOf("unknown");
    const run = waitFor(qlik, REPORTS, { body });
    const error = await errorOf(tenant, run);
    expect(error).toBeInstanceOf(QlikRunError);
    expect(error).toMatchObject({
      ...{ name: "QlikRunError", operation: REPORTS, state: "failed", elapsedMs: 1000 },
      ...{ method: "POST", path: "/api/v1/reports", run: { status: "failed" } },
    });
    expect(Object.keys(error as object)).not.toContain("run");
    const quiet = waitFor(qlik, REPORTS, { body }, { throwOnFailure: false });
    expect(await tenant.run(quiet)).toMatchObject({ status: "failed" });
  });

  test("is found by the id in the body", async () => {
    const { tenant, qlik } = scripted();
    const { data: created } = await qlik["/api/workflows/automations"].POST({
      body: { name: "Nightly" },
    });
    const call = { params: { path: { id: created!.id! } }, body: { context: "api" } } as const;
    const run = waitFor(qlik, RUNS, call);
    expect(await tenant.run(run)).toMatchObject({ status: "finished" });
    expect(run.toJSON().path).toEqual({ id: created!.id, runId: run.id });
    const old = waitFor(qlik, "POST /api/v1/automations/{id}/runs", call);
    expect(await tenant.run(old)).toMatchObject({ id: old.id, status: "finished" });
  });

  test("is the one that appears after the start, where Qlik returns no id", async () => {
    const { tenant, qlik } = scripted({}, { data });
    const { id: task } = await schedule(qlik, morningTask({ enabled: true }));
    const ids = [];
    for (let count = 0; count < 2; count++) {
      const run = waitFor(qlik, START_TASK, { params: { path: { id: task } } });
      expect(await tenant.run(run)).toMatchObject({ id: run.id, status: "SUCCEEDED" });
      expect(run.toJSON()).toEqual({ operation: START_TASK, path: { id: task }, id: run.id });
      ids.push(run.id);
    }
    expect(new Set(ids).size).toBe(2);
  });
});

describe("the URL in a header", () => {
  const report = { body: reportOf("sales") };
  const withLocation = (location: string | undefined, body: unknown = {}) =>
    scripted({
      [REPORTS]: () => ({ status: 202, body, ...(location && { headers: { location } }) }),
      "GET /api/v1/reports/": () => ({ body: { status: "done" } }),
    });

  test.each([
    ["absolute", (origin: string) => `${origin}/api/v1/reports/a%20b/status`],
    ["a path", () => "/api/v1/reports/a%20b/status"],
    ["without /api", () => "/v1/reports/a%20b/status"],
    ["relative", () => "reports/a%20b/status"],
    ["with a slash at the end", () => "/api/v1/reports/a%20b/status/"],
  ])("may be %s", async (_, locationOf) => {
    const { origin } = scripted().tenant;
    const { tenant, qlik, calls } = withLocation(locationOf(origin));
    const run = waitFor(qlik, REPORTS, report);
    await tenant.run(run);
    expect(run.id).toBe("a b");
    expect(calls.at(-1)).toBe("GET /api/v1/reports/a%20b/status");
  });

  test("keeps its query, for this process and another", async () => {
    const { tenant, qlik, calls } = withLocation("/api/v1/reports/r/status?part=2");
    const run = waitFor(qlik, REPORTS, report);
    await tenant.run(run);
    expect(calls.at(-1)).toBe("GET /api/v1/reports/r/status?part=2");
    expect(run.toJSON()).toMatchObject({ path: { id: "r" }, query: { part: "2" } });
  });

  test("is replaced by the id in the body when it is missing or has another path", async () => {
    for (const location of [undefined, "/api/v1/elsewhere/1"]) {
      const { tenant, qlik } = withLocation(location, { requestId: "r" });
      const run = waitFor(qlik, REPORTS, report);
      await tenant.run(run);
      expect(run.id).toBe("r");
    }
  });

  test.each([
    ["on another origin", "https://evil.example/api/v1/reports/r/status"],
    ["that is no URL", "http://["],
    ["that can't be decoded", "/api/v1/reports/%ff/status"],
    ["of another path, without an id", "/api/v1/elsewhere/1"],
  ])("%s is rejected, and nothing is requested there", async (_, location) => {
    const { tenant, qlik, calls } = withLocation(location);
    const error = await errorOf(tenant, waitFor(qlik, REPORTS, report));
    expect(error).toBeInstanceOf(QlikProtocolError);
    expect(error).toMatchObject({ method: "POST", path: "/api/v1/reports", status: 202 });
    expect(calls).toEqual([REPORTS]);
  });

  test("may be Content-Location", async () => {
    const path = { deploymentId: "d", batchPredictionId: "b" };
    const at = "/api/v1/ml/deployments/d/batch-predictions/b";
    for (const headers of [{ "content-location": at }, { "content-location": "/ml/jobs/1" }]) {
      const { tenant, qlik, calls } = scripted({
        [`POST ${at}`]: () => ({ status: 202, body: { data: {} }, headers }),
        [`GET ${at}`]: (elapsed) => ({
          body: { data: { attributes: { status: elapsed > 5000 ? "ready" : "pending" } } },
        }),
      });
      const run = waitFor(qlik, PREDICT, { params: { path } });
      await tenant.run(run.started);
      await tenant.run(run);
      expect([run.state, run.id, calls.length > 3]).toEqual(["ready", "b", true]);
    }
  });

  test("is replaced by what was sent, where that identifies the run", async () => {
    const attributes = { dataSetId: "set" };
    const { tenant, qlik, calls } = scripted({
      [INSIGHTS]: () => ({ status: 202, body: { data: {} } }),
      "GET /api/v1/ml/profile-insights/set": () => ({
        body: { data: { attributes: { status: "ready" } } },
      }),
    });
    const body = { data: { type: "profile-insights", attributes } } as never;
    await tenant.run(waitFor(qlik, INSIGHTS, { body }));
    expect(calls).toEqual([INSIGHTS, "GET /api/v1/ml/profile-insights/set"]);
  });
});

describe("a run in a list", () => {
  const path = { id: "kb", datasourceId: "ds" };
  const syncs = "/api/v1/knowledgebases/kb/datasources/ds/histories";

  test("is told by its key, and may appear late", async () => {
    const { tenant, qlik } = scripted({
      "POST /api/v1/knowledgebases/kb": () => ({ status: 202, body: { id: "new" } }),
      [`GET ${syncs}`]: (elapsed) => ({
        body: {
          data: [
            { id: "old", status: "completedWithError" },
            ...(elapsed < 60_000 ? [] : [{ id: "new", status: "completed" }]),
          ],
        },
      }),
    });
    const run = waitFor(qlik, SYNC, { params: { path } });
    expect(await tenant.run(run)).toEqual({ id: "new", status: "completed" });
    expect(run.toJSON()).toEqual({ operation: SYNC, path, id: "new" });
  });

  test("that never appears rejects after ten minutes", async () => {
    const { tenant, qlik } = scripted({
      "POST /api/v1/knowledgebases/kb": () => ({ status: 202, body: { id: "new" } }),
      [`GET ${syncs}`]: () => ({ body: { data: [] } }),
    });
    const begunAt = tenant.clock.now();
    const error = await errorOf(tenant, waitFor(qlik, SYNC, { params: { path } }));
    expect(error).toBeInstanceOf(QlikProtocolError);
    expect(tenant.clock.now() - begunAt).toBeGreaterThan(600_000);
  });

  test("is the oldest of those that are new, when none was there before (404)", async () => {
    const executions = ["c", "b"].map((id) => ({ id, status: "successful" }));
    const { tenant, qlik, calls } = scripted({
      [SHARE]: () => ({ status: 204 }),
      "GET /api/v1/sharing-tasks/t/executions": (_, times) =>
        times === 0 ? { status: 404, body: { errors: [] } } : { body: { executions } },
    });
    const run = waitFor(qlik, SHARE, { body: { sharingTaskID: "t" } });
    expect(await tenant.run(run)).toMatchObject({ id: "b" });
    expect(calls[0]).toBe("GET /api/v1/sharing-tasks/t/executions?sort=-starttime&limit=50");
  });

  test("is not started when the runs before can't be read", async () => {
    const { tenant, qlik, calls } = scripted({
      "GET /api/v1/sharing-tasks/t/executions": () => ({ status: 403, body: { errors: [] } }),
    });
    const run = waitFor(qlik, SHARE, { body: { sharingTaskID: "t" } });
    expect(await errorOf(tenant, run)).toMatchObject({ name: "QlikForbiddenError", status: 403 });
    expect(calls).toHaveLength(1);
  });

  test("needs what names the list, before anything is sent", () => {
    const { qlik, calls } = scripted();
    expect(() => waitFor(qlik, SHARE, { body: {} as never })).toThrow(
      /"body.sharingTaskID" is required/,
    );
    expect(calls).toEqual([]);
  });
});

describe("the waiting", () => {
  test("survives an outage of nine minutes, and polls ever more rarely", async () => {
    const outage = (elapsed: number): Answer =>
      elapsed > 60_000 && elapsed < 600_000
        ? { status: 503, body: {} }
        : endsAfter(3_600_000)(elapsed);
    const { tenant, qlik, calls } = play(outage);
    expect(await tenant.run(waitFor(qlik, RUNS, automation))).toMatchObject({ status: "finished" });
    expect(calls.length).toBeLessThan(300);
  });

  test("goes on over a state that nobody knows, until the deadline", async () => {
    const { tenant, qlik } = play(endsAfter(5000, "archived in space"));
    const run = waitFor(qlik, RUNS, automation, { deadline: "1h" });
    const error = await errorOf(tenant, run);
    expect(error).toMatchObject({
      name: "QlikTimeoutError",
      limit: "deadline",
      jobState: "running",
    });
    expect((error as Error).message).toMatch(/resumeRun\(\)/);
    expect(run.state).toBe("archived in space");
  });

  test("ends with a run that has the time of its end, whatever its state", async () => {
    const evaluations = (body: object) =>
      scripted({
        "POST /api/analytics/apps/a/evaluations": () => ({ status: 201, body: { id: "e" } }),
        "GET /api/analytics/apps/evaluations/e": () => ({ body: { ended: "2026-01-01", ...body } }),
      });
    const call = { params: { path: { guid: "a" } } };
    const start = "POST /api/analytics/apps/{guid}/evaluations";
    const done = evaluations({ status: "finished" });
    await done.tenant.run(waitFor(done.qlik, start, call));
    const odd = evaluations({ status: "crashed" });
    expect(await errorOf(odd.tenant, waitFor(odd.qlik, start, call))).toMatchObject({
      state: "crashed",
    });
  });

  test("is aborted by its signal, and says whether the run was started", async () => {
    const { tenant, qlik } = play(endsAfter(3_600_000));
    const controller = new AbortController();
    const run = waitFor(qlik, RUNS, automation, { signal: controller.signal });
    await tenant.run(run.started);
    controller.abort(new Error("enough"));
    expect(await errorOf(tenant, run)).toMatchObject({
      ...{ name: "QlikAbortError", jobState: "running", cause: { message: "enough" } },
    });
    const early = waitFor(qlik, RUNS, automation, { signal: AbortSignal.abort() });
    expect(await errorOf(tenant, early)).toMatchObject({ jobState: "not-started" });
  });

  test("polls at once after an event about the run, and not after others", async () => {
    for (const [event, isSoon] of [
      [{ type: "com.qlik.v1.automation.run.ended", data: { id: "r" } }, true],
      [{ type: "com.qlik.v1.automation.run.ended", data: { runId: "r" } }, true],
      [{ type: "com.qlik.v1.automation.run.ended", subject: "r" }, true],
      [{ type: "com.qlik.v1.automation.run.ended", data: { id: "another" } }, false],
    ] as const) {
      const { tenant, qlik } = play(endsAfter(3_001_000));
      const events = createRunEvents();
      const run = waitFor(qlik, RUNS, automation, { events });
      let endedAt = 0;
      const begunAt = tenant.clock.now();
      const settled = run.then(() => {
        endedAt = tenant.clock.now() - begunAt;
      });
      await tenant.run(run.started);
      tenant.clock.after(3_001_000, () => {
        events.publish(event);
      });
      await tenant.run(settled);
      expect(endedAt - 3_001_000 < 100, JSON.stringify(event)).toBe(isSoon);
    }
  });

  test("rejects when the start or the run is not accessible", async () => {
    const { tenant, qlik } = play(() => ({ status: 403, body: { errors: [] } }));
    expect(await errorOf(tenant, waitFor(qlik, RUNS, automation))).toMatchObject({ status: 403 });
    const call = { ...automation, params: { path: { id: "unknown" } } };
    expect(await errorOf(tenant, waitFor(qlik, RUNS, call))).toMatchObject({
      method: "POST",
      status: 404,
    });
  });

  test("tolerates answers that are not a run for ten minutes", async () => {
    const { tenant, qlik } = play((elapsed) =>
      elapsed < 300_000 ? { body: { id: "r" } } : endsAfter(0)(elapsed),
    );
    await tenant.run(waitFor(qlik, RUNS, automation));
    const never = play(() => ({ body: { id: "r" } }));
    const error = await errorOf(never.tenant, waitFor(never.qlik, RUNS, automation));
    expect(error).toMatchObject({ name: "QlikProtocolError", excerpt: '{"id":"r"}' });
  });

  test("needs an id in the answer", async () => {
    const { tenant, qlik } = scripted({
      "POST /api/workflows/automations/a/runs": () => ({ status: 201, body: { status: "queued" } }),
    });
    expect(await errorOf(tenant, waitFor(qlik, RUNS, automation))).toMatchObject({
      ...{ name: "QlikProtocolError", method: "POST", status: 201 },
    });
  });
});

describe("cancelling", () => {
  test("asks Qlik, and the run rejects with the state of cancelled ones", async () => {
    let isStopped = false;
    const { tenant, qlik, calls } = play(
      () => ({ body: { id: "r", status: isStopped ? "stopped" : "running" } }),
      {
        [CANCEL]: () => {
          isStopped = true;
          return { status: 204 };
        },
      },
    );
    const run = waitFor(qlik, RUNS, automation);
    await tenant.run(run.cancel());
    expect(await errorOf(tenant, run)).toMatchObject({ name: "QlikRunError", state: "stopped" });
    expect(calls.filter((call) => call === CANCEL)).toHaveLength(1);
  });

  test.each([409, 404])("a run that has ended (%d) is left as it is", async (status) => {
    const { tenant, qlik } = play(endsAfter(5000), {
      [CANCEL]: () => ({ status, body: { errors: [] } }),
    });
    const run = waitFor(qlik, RUNS, automation);
    await tenant.run(run.cancel());
    expect(await tenant.run(run)).toMatchObject({ status: "finished" });
    await run.cancel();
  });

  test("that Qlik rejects throws, and the waiting goes on", async () => {
    const { tenant, qlik } = play(endsAfter(5000), {
      [CANCEL]: () => ({ status: 403, body: { errors: [] } }),
    });
    const run = waitFor(qlik, RUNS, automation);
    expect(await errorOf(tenant, run.cancel())).toMatchObject({ status: 403 });
    expect(await tenant.run(run)).toMatchObject({ status: "finished" });
  });

  test("takes the run's id where the start names another run", async () => {
    const runs = [
      { id: "new", status: "running" },
      { id: "r", status: "failed" },
    ];
    const { tenant, qlik, calls } = scripted({
      "POST /api/workflows/automations/a/runs/r/actions/retry": () => ({ status: 204 }),
      "POST /api/workflows/automations/a/runs/new/actions/stop": () => ({ status: 204 }),
      "GET /api/workflows/automations/a/runs": (elapsed, times) => ({
        body: {
          data:
            times === 0
              ? runs.slice(1)
              : elapsed > 9000
                ? [{ id: "new", status: "stopped" }]
                : runs,
        },
      }),
    });
    const start = "POST /api/workflows/automations/{id}/runs/{runId}/actions/retry";
    const run = waitFor(qlik, start, { params: { path: { id: "a", runId: "r" } } });
    await tenant.run(run.cancel());
    expect(calls).toContain("POST /api/workflows/automations/a/runs/new/actions/stop");
    expect(await errorOf(tenant, run)).toMatchObject({ state: "stopped" });
  });

  test("does not exist where Qlik has no operation for it", () => {
    const { qlik } = scripted({ [REPORTS]: () => ({ status: 403, body: {} }) });
    const run = waitFor(qlik, REPORTS, { body: reportOf("sales") });
    run.catch(() => undefined);
    expect("cancel" in run).toBe(false);
  });
});

describe("another process", () => {
  test("goes on by the ticket, and can cancel", async () => {
    const { tenant, qlik } = play(endsAfter(60_000), { [CANCEL]: () => ({ status: 204 }) });
    const first = waitFor(qlik, RUNS, automation);
    await tenant.run(first.started);
    const text = JSON.stringify(first);
    const ticket = JSON.parse(text) as RunTicket<typeof RUNS>;
    expect(ticket).toEqual({ operation: RUNS, path: { id: "a", runId: "r" } });
    const { calls, ...other } = play(endsAfter(60_000), { [CANCEL]: () => ({ status: 204 }) });
    const run = resumeRun(other.qlik, ticket);
    await other.tenant.run(run.cancel());
    expect(await other.tenant.run(run)).toMatchObject({ status: "finished" });
    expect(calls.slice(0, 2)).toEqual(["GET /api/workflows/automations/a/runs/r", CANCEL]);
    expect(calls.filter((call) => call.endsWith("/runs"))).toEqual([]);
    await tenant.run(first);
  });

  test("finds a run of a list by its id", async () => {
    const { tenant, qlik } = scripted({
      "GET /api/v1/sharing-tasks/t/executions": () => ({
        body: {
          executions: [
            { id: "x", status: "failed" },
            { id: "y", status: "successful" },
          ],
        },
      }),
    });
    const ticket = { operation: SHARE, path: { taskId: "t" }, id: "y" } as const;
    expect(await tenant.run(resumeRun(qlik, ticket))).toMatchObject({ id: "y" });
  });

  test("goes on in an outage, and before the run is listed", async () => {
    const execution = { workflowId: "w", conditionStatus: "FINISHED" };
    const { tenant, qlik } = scripted({
      "GET /api/v1/data-alerts/t/executions": (elapsed) =>
        elapsed < 300_000
          ? { status: 503 }
          : { body: { executions: elapsed < 400_000 ? [] : [execution] } },
    });
    const operation = "POST /api/v1/data-alerts/actions/trigger";
    const ticket = { operation, path: { taskId: "t" }, id: "w" } as const;
    expect(await tenant.run(resumeRun(qlik, ticket))).toEqual(execution);
  });

  test("is told at once that a run is not there", async () => {
    const { tenant, qlik, calls } = scripted({
      "GET /api/v1/reports/r/status": () => ({ status: 404, body: { errors: [] } }),
    });
    const run = resumeRun(qlik, { operation: REPORTS, path: { id: "r" } });
    expect(await errorOf(tenant, run)).toMatchObject({ status: 404 });
    expect(calls).toHaveLength(1);
  });

  test.each([
    ["nothing", null],
    ["an operation without a row", { operation: "POST /api/v1/apps", path: {} }],
    ["a path without a parameter", { operation: RUNS, path: { id: "a" } }],
    ["no id of a run in a list", { operation: SHARE, path: { taskId: "t" } }],
    ["another origin", { operation: REPORTS, path: { id: "r" }, origin: "https://evil.example" }],
    ["an unknown field", { operation: REPORTS, path: { id: "r" }, runId: "r" }],
  ])("rejects a ticket of %s", (_, ticket) => {
    const { qlik } = scripted();
    expect(() => resumeRun(qlik, ticket as never)).toThrow(QlikInputError);
  });
});

describe("events", () => {
  test.each<[string, () => never]>([
    [
      "throws",
      () => {
        throw new TypeError("no broker");
      },
    ],
    ["returns no function", () => undefined as never],
  ])("whose subscription %s end the waiting at once", (_, subscribe) => {
    const { qlik, calls } = scripted();
    const { signal } = new AbortController();
    const removed = vi.spyOn(signal, "removeEventListener");
    const added = vi.spyOn(signal, "addEventListener");
    const options = { events: { subscribe }, signal, deadline: "1h" } as const;
    expect(() => waitFor(qlik, RUNS, automation, options)).toThrow(/no broker|must return/);
    expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
    expect(calls).toEqual([]);
  });
});

describe("input", () => {
  test("of an operation that starts nothing is rejected with the nearest one", () => {
    const { qlik, calls } = scripted();
    expect(() => waitFor(qlik, "POST /api/v1/report" as never, {})).toThrow(
      /Did you mean "POST \/api\/v1\/reports"\?/,
    );
    expect(() => waitFor(qlik, "toString" as never, {})).toThrow(QlikInputError);
    expect(calls).toEqual([]);
  });

  test.each(["signal", "deadline"])("%s belongs to the options", (name) => {
    const { qlik } = scripted();
    const call = { ...automation, [name]: "1m" };
    expect(() => waitFor(qlik, RUNS, call as never)).toThrow(/as an option of waitFor/);
  });

  test.each([{ deadline: "soon" }, { timeout: 5 }, { events: {} }, { pollInterval: 0 }])(
    "of the options %j is rejected before anything is sent",
    (options) => {
      const { qlik, calls } = scripted();
      expect(() => waitFor(qlik, RUNS, automation, options as never)).toThrow(QlikInputError);
      expect(calls).toEqual([]);
    },
  );
});
