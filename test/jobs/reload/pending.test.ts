/** A reload of the app that has not ended when another one is asked for. */
import { describe, expect, test } from "vitest";
import { QlikAbortError, QlikApiError, reloadApp } from "../../../src/index.ts";
import { startReload } from "../../testing/reloading.ts";
import { iterated, settled, stage } from "./stage.ts";

const request = { appId: "sales" };

describe("a pending reload of the app", () => {
  test("is followed, unless the caller says otherwise", async () => {
    const { tenant, qlik } = stage({ reloadDuration: 60_000 });
    const { id } = await startReload(qlik);
    await tenant.advance("20s");
    const run = reloadApp(qlik, request);
    const consumer = iterated(run);
    expect((await settled(run, tenant)).value).toMatchObject({ id, status: "SUCCEEDED" });
    expect(run.attached).toBe(true);
    expect(await consumer).toEqual(["RELOADING", "SUCCEEDED"]);
  });

  test("rejects where the caller says so", async () => {
    const { tenant, qlik, calls } = stage();
    await startReload(qlik);
    const { error } = await settled(reloadApp(qlik, request, { ifPending: "fail" }), tenant);
    expect(error).toBeInstanceOf(QlikApiError);
    expect(error).toMatchObject({ isPendingReload: true, isRateLimit: false });
    expect(calls()).toHaveLength(2);
  });

  test("is waited for, by several, who have their own then", async () => {
    const { tenant, qlik } = stage({ reloadDuration: 60_000 });
    const { id } = await startReload(qlik);
    tenant.nextReload({ appId: "sales", status: "FAILED" });
    const runs = Array.from({ length: 8 }, () =>
      reloadApp(qlik, request, { ifPending: "queue", throwOnFailure: false }),
    );
    const consumers = runs.map(iterated);
    const { value = [] } = await settled(Promise.all(runs), tenant);
    expect(new Set([id, ...value.map((reload) => reload.id)]).size).toBe(9);
    expect(runs.map(({ attached }) => attached)).toEqual(Array(8).fill(false));
    expect(value.filter(({ status }) => status === "FAILED")).toHaveLength(1);
    // Of the others' reloads nothing is told.
    for (const statuses of await Promise.all(consumers)) expect(statuses[0]).toBe("QUEUED");
  });

  test("that ends before it is found makes room", async () => {
    const { tenant, qlik, calls } = stage();
    const { id } = await startReload(qlik);
    tenant.faults.add({ match: "GET /api/v1/reloads", times: 1, latency: "10s" });
    const run = reloadApp(qlik, request);
    const { value } = await settled(run, tenant);
    expect(value?.id).not.toBe(id);
    expect(run.attached).toBe(false);
    expect(calls().slice(0, 4)).toEqual([
      "POST /api/v1/reloads 201",
      "POST /api/v1/reloads 429",
      "GET /api/v1/reloads 200",
      "POST /api/v1/reloads 201",
    ]);
  });

  test("that is never found rejects in the end", async () => {
    const { tenant, qlik, calls } = stage({ reloadDuration: 3_600_000 });
    await startReload(qlik);
    tenant.faults.add({
      match: "GET /api/v1/reloads",
      status: 200,
      body: { data: [], links: { next: {}, prev: {} } },
    });
    const { error } = await settled(reloadApp(qlik, request), tenant, "1m");
    expect(error).toMatchObject({ isPendingReload: true });
    expect(calls().filter((call) => call.endsWith("429"))).toHaveLength(5);
  });

  test.each(["attach", "queue"] as const)(
    "rejects by %s where the caller may not list reloads, and says so",
    async (ifPending) => {
      const { tenant, client } = stage();
      const qlik = client({ fetch: tenant.fetch });
      await startReload(qlik);
      tenant.faults.add({ match: "GET /api/v1/reloads", status: 403 });
      const { error } = await settled(reloadApp(qlik, request, { ifPending }), tenant);
      expect(error).toBeInstanceOf(QlikApiError);
      expect(error).toMatchObject({ status: 429, isPendingReload: true });
      expect((error as QlikApiError).hint).toMatch(/pending reload can't be found.*403/);
    },
  );

  test("is not one that has a time of its end, whatever its status means", async () => {
    const { tenant, client } = stage({ reloadDuration: 60_000 });
    const qlik = client({
      fetch: async (url, init) => {
        const response = await tenant.fetch(url, init);
        if (response.status === 204) return response;
        return new Response((await response.text()).replaceAll("FAILED", "DISMISSED"), response);
      },
    });
    tenant.nextReload({ appId: "sales", status: "FAILED" });
    await startReload(qlik);
    await tenant.advance("1h");
    await startReload(qlik);
    // The one that is pending ends before the list comes, where the old one is left.
    tenant.faults.add({ match: "GET /api/v1/reloads", times: 1, latency: "2m" });
    const run = reloadApp(qlik, request, { deadline: 600_000 });
    expect((await settled(run, tenant)).value?.status).toBe("SUCCEEDED");
    expect(run.attached).toBe(false);
  });

  test("may be left waiting: to cancel starts nothing, to abort neither", async () => {
    const { tenant, qlik, calls } = stage({ reloadDuration: 60_000 });
    const { id } = await startReload(qlik);
    const abort = new AbortController();
    const cancelled = reloadApp(qlik, request, { ifPending: "queue" });
    const aborted = reloadApp(qlik, request, { ifPending: "queue", signal: abort.signal });
    const outcomes = [cancelled, aborted].map((run) => settled(run, tenant, "0s"));
    await tenant.advance("10s");
    await cancelled.cancel();
    abort.abort();
    const [first, second] = await Promise.all(outcomes);
    expect(first?.error).toBeInstanceOf(QlikAbortError);
    expect(first?.error).toMatchObject({ jobState: "not-started" });
    expect(second?.error).toBeInstanceOf(QlikAbortError);
    await tenant.advance("1h");
    expect(calls().filter((call) => call === "POST /api/v1/reloads 201")).toHaveLength(1);
    const { data } = await qlik.GET("/api/v1/reloads/{reloadId}", {
      params: { path: { reloadId: id } },
    });
    expect(data?.status).toBe("SUCCEEDED");
  });

  test("is not waited for by whoever has cancelled before it was found", async () => {
    const { tenant, qlik, calls } = stage({ reloadDuration: 60_000 });
    await startReload(qlik);
    const run = reloadApp(qlik, request, { ifPending: "queue" });
    const outcome = settled(run, tenant, "0s");
    await run.cancel();
    expect((await outcome).error).toMatchObject({
      name: "QlikAbortError",
      jobState: "not-started",
    });
    await tenant.advance("1h");
    expect(calls().filter((call) => call === "POST /api/v1/reloads 201")).toHaveLength(1);
  });

  test("that was waited for until an abort or the deadline leaves nothing to cancel", async () => {
    const { tenant, qlik, calls } = stage({ reloadDuration: 60_000 });
    await startReload(qlik);
    const abort = new AbortController();
    const runs = [{ signal: abort.signal }, { deadline: 5000 }].map((limit) =>
      reloadApp(qlik, request, { ifPending: "queue", ...limit }),
    );
    const outcomes = runs.map((run) => settled(run, tenant, "0s"));
    await tenant.advance("10s");
    abort.abort();
    const cancelled = await Promise.all(runs.map((run) => run.cancel()));
    expect(cancelled).toEqual([undefined, undefined]);
    expect((await Promise.all(outcomes)).map(({ error }) => error)).toMatchObject([
      { name: "QlikAbortError", jobState: "not-started" },
      { name: "QlikTimeoutError", jobState: "not-started" },
    ]);
    expect(calls().filter((call) => call.includes("cancel"))).toEqual([]);
  });
});
