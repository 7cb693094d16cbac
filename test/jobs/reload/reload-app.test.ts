import { describe, expect, test, vi } from "vitest";
import {
  createQlikClient,
  QlikAbortError,
  QlikApiError,
  QlikConnectionError,
  QlikInputError,
  QlikTimeoutError,
  reloadApp,
  ReloadError,
  resumeReload,
  type Clock,
  type ReloadHandle,
  type ReloadTicket,
} from "../../../src/index.ts";
import { unhandled } from "./unhandled.ts";
import { clientOptions, iterated, settled, stage } from "./stage.ts";

const request = { appId: "sales" };

describe("a handle", () => {
  test("is a promise of the finished reload", async () => {
    const { tenant, qlik } = stage({ reloadDuration: 20_000 });
    const run = reloadApp(qlik, {
      appId: "sales",
      partial: true,
      weight: 1,
      variables: { v: "1" },
    });
    expect([run.appId, run.id, run.status]).toEqual(["sales", undefined, undefined]);
    expect(run).toBeInstanceOf(Promise);
    const { value } = await settled(run, tenant);
    expect(value).toMatchObject({ appId: "sales", status: "SUCCEEDED", partial: true });
    expect(tenant.requests[0]?.body).toMatchObject({ variables: { v: "1" } });
    expect([run.id, run.status, run.attached]).toEqual([value?.id, "SUCCEEDED", false]);
    expect(await Promise.all([run, run])).toEqual([value, value]);
    const last = vi.fn();
    expect(await run.finally(last)).toBe(value);
    expect(last).toHaveBeenCalledOnce();
  });

  test("works with a client that throws", async () => {
    const { tenant } = stage();
    const qlik = createQlikClient({ ...clientOptions(tenant), throwOnError: true });
    expect((await settled(reloadApp(qlik, request), tenant)).value?.status).toBe("SUCCEEDED");
    tenant.nextReload({ appId: "sales", status: "FAILED" });
    const { error } = await settled(reloadApp(qlik, request, { logLines: 1 }), tenant);
    expect(error).toBeInstanceOf(ReloadError);
  });

  test("reports each change of status once: to callbacks, to two consumers, to a late one", async () => {
    const { tenant, qlik } = stage({ reloadDuration: 60_000 });
    const run = reloadApp(qlik, request);
    const told: string[] = [];
    const removed: string[] = [];
    run.onProgress(({ status }) => told.push(status));
    const remove = run.onProgress(({ status }) => {
      removed.push(status);
      remove();
    });
    const consumers = [iterated(run), iterated(run)];
    await settled(run, tenant);
    const all = ["QUEUED", "RELOADING", "SUCCEEDED"];
    expect(told).toEqual(all);
    expect(removed).toEqual(["QUEUED"]);
    expect(await Promise.all([...consumers, iterated(run)])).toEqual([all, all, all]);
    const late: string[] = [];
    run.onProgress(({ status }) => late.push(status));
    expect(late).toEqual(all);
  });

  test("loses no status to a consumer that is slow", async () => {
    const { tenant, qlik } = stage({ reloadDuration: 20_000 });
    tenant.nextReload({ appId: "sales", status: "FAILED" });
    const steps = reloadApp(qlik, request)[Symbol.asyncIterator]();
    const first = steps.next();
    await tenant.advance("1h");
    expect((await first).value?.status).toBe("QUEUED");
    expect((await steps.next()).value?.status).toBe("RELOADING");
    expect((await steps.next()).value?.status).toBe("FAILED");
    await expect(steps.next()).rejects.toBeInstanceOf(ReloadError);
    expect(await steps.next()).toEqual({ done: true, value: undefined });
  });

  test.each([
    [
      "throws",
      (error: Error) => {
        throw error;
      },
    ],
    ["rejects with", (error: Error) => Promise.reject(error)],
  ])("ends with what a callback %s", async (_, raise) => {
    const { tenant, qlik, calls } = stage({ reloadDuration: 60_000 });
    // One that would pass as an outage, were it not the caller's own.
    const mistake = new QlikConnectionError("mine");
    const run = reloadApp(qlik, request);
    run.onProgress(({ status }) => (status === "RELOADING" ? raise(mistake) : undefined));
    const consumer = iterated(run);
    expect((await settled(run, tenant)).error).toBe(mistake);
    expect(await consumer).toEqual(["QUEUED", "RELOADING", mistake]);
    expect(calls().length).toBeLessThan(10);
  });

  test("ends with what a callback throws for an earlier status, or for the last one", async () => {
    const { tenant, qlik } = stage();
    for (const at of ["QUEUED", "SUCCEEDED"]) {
      const mistake = new Error(at);
      const run = reloadApp(qlik, request);
      await run.started;
      run.onProgress(({ status }) => {
        if (status === at) throw mistake;
      });
      expect((await settled(run, tenant, "1m")).error).toBe(mistake);
    }
  });

  test("has no unhandled rejection by a callback that rejects after the end", async () => {
    const { tenant, qlik } = stage();
    const errors = await unhandled(async () => {
      const run = reloadApp(qlik, request);
      run.onProgress(async ({ status }) => {
        await run;
        throw new Error(status);
      });
      expect((await settled(run, tenant)).value?.status).toBe("SUCCEEDED");
    });
    expect(errors).toEqual([]);
  });

  test("sees through a status that is not known yet", async () => {
    const { tenant, client } = stage({ reloadDuration: 60_000 });
    const qlik = client({
      fetch: async (url, init) => {
        const response = await tenant.fetch(url, init);
        const text = await response.text();
        return new Response(text.replaceAll('"RELOADING"', '"PONDERING"'), response);
      },
    });
    const run = reloadApp(qlik, request);
    const consumer = iterated(run);
    expect((await settled(run, tenant)).value?.status).toBe("SUCCEEDED");
    expect(await consumer).toEqual(["QUEUED", "PONDERING", "SUCCEEDED"]);
  });

  test.each([
    [{ appID: "sales" }, {}, 'Unknown option "request.appID". Did you mean "request.appId"?'],
    [{ id: "sales" }, {}, 'Use "request.appId".'],
    ["sales", {}, '"request" must be a plain object, got a string.'],
    [undefined, {}, '"request" must be a plain object'],
    [{}, {}, '"request.appId" is required.'],
    [{ appId: "sales", weight: 11 }, {}, '"request.weight"'],
    [request, { ifPending: "Queue" }, '"ifPending" must be "attach" or "queue" or "fail"'],
    [request, { onProgess: 1, throwOnFailur: true }, 'Unknown option "onProgess"'],
    [request, { throwOnFailur: true }, 'Did you mean "throwOnFailure"?'],
    [request, { signal: new AbortController() }, "Pass controller.signal."],
    [request, { events: {} }, '"events.subscribe" must be a function'],
    [request, { logLines: -1 }, '"logLines"'],
  ])("rejects %j with the options %j at once", (given, options, message) => {
    const { qlik, calls } = stage();
    const start = (): unknown => reloadApp(qlik, given as never, options as never);
    expect(start).toThrow(QlikInputError);
    expect(start).toThrow(message);
    expect(calls()).toEqual([]);
  });
});

describe("an end other than success", () => {
  test("rejects with its reason, and the end of the log when asked", async () => {
    const { tenant, qlik } = stage();
    const outcome = { appId: "sales", status: "FAILED", errorMessage: "Table not found" } as const;
    tenant.nextReload(outcome);
    tenant.nextReload(outcome);
    const run = reloadApp(qlik, request);
    const { error } = await settled(run, tenant);
    expect(error).toMatchObject({
      name: "QlikReloadError",
      status: "FAILED",
      appId: "sales",
      reloadId: run.id,
      errorCode: "EngineConnectionError",
      errorMessage: "Table not found",
      log: undefined,
      elapsedMs: 1000,
    });
    expect(String(error)).toContain("FAILED – EngineConnectionError – Table not found");
    const { error: withLog } = await settled(reloadApp(qlik, request, { logLines: 2 }), tenant);
    const { log = "", hint } = withLog as ReloadError;
    expect(log.split("\n")).toHaveLength(2);
    expect(log).toContain("Table not found");
    expect(hint).toBeUndefined();
  });

  test("rejects without the log when that cannot be read", async () => {
    const { tenant, qlik } = stage();
    tenant.nextReload({ appId: "sales", status: "FAILED" });
    tenant.faults.add({ match: "GET /api/v1/apps/{appId}/reloads/logs/{reloadId}", reset: true });
    const { error } = await settled(reloadApp(qlik, request, { logLines: 2 }), tenant);
    expect(error).toMatchObject({ name: "QlikReloadError", log: undefined });
  });

  test("resolves where the caller judges it", async () => {
    const { tenant, qlik } = stage();
    tenant.nextReload({ appId: "sales", status: "FAILED" });
    const { value } = await settled(reloadApp(qlik, request, { throwOnFailure: false }), tenant);
    expect(value?.status).toBe("FAILED");
  });

  test("is told of one that took more than Qlik allows", async () => {
    const { tenant, qlik } = stage({ reloadDuration: 4 * 3_600_000 });
    const { error } = await settled(reloadApp(qlik, request), tenant);
    expect(error).toMatchObject({ status: "EXCEEDED_LIMIT" });
    expect(String(error)).toContain("three hours");
  });
});

describe("a reload that Qlik refuses", () => {
  test("for its quota says so", async () => {
    const { tenant, qlik } = stage({ reloadQuota: 0 });
    const { error } = await settled(reloadApp(qlik, request), tenant);
    expect(error).toBeInstanceOf(QlikApiError);
    expect(error).toMatchObject({ isQuota: true, status: 403 });
    expect(String(error)).toContain("The quota of reloads is used up");
  });

  test("for a role that is missing says so", async () => {
    const { tenant, client } = stage({
      data: {
        users: [{ id: "ann" }, { id: "bob" }],
        spaces: [{ id: "team", name: "Team" }],
        apps: [{ id: "sales", name: "Sales", spaceId: "team" }],
      },
    });
    const qlik = client({ auth: { apiKey: tenant.apiKeyOf("bob") } });
    const { error } = await settled(reloadApp(qlik, request), tenant);
    expect(error).toMatchObject({ status: 403, isQuota: false });
    expect(String(error)).toContain("a role in the space");
  });
});

describe("cancelling", () => {
  test.each([
    { when: "before the POST is answered", wait: 0, statuses: ["QUEUED", "CANCELED"] },
    { when: "in the queue", wait: 600, statuses: ["QUEUED", "CANCELED"] },
    {
      when: "on the engine",
      wait: 1_200_000,
      statuses: ["QUEUED", "RELOADING", "CANCELING", "CANCELED"],
    },
  ])("$when ends it, and is seen soon", async ({ wait, statuses }) => {
    const { tenant, qlik } = stage({ reloadDuration: 3_600_000, engines: 1 });
    const run = reloadApp(qlik, request);
    const consumer = iterated(run);
    await tenant.advance(wait);
    const cancelled = run.cancel();
    const { error, at } = await settled(run, tenant);
    await cancelled;
    expect(error).toMatchObject({ name: "QlikReloadError", status: "CANCELED" });
    expect(await consumer).toEqual([...statuses, error]);
    // The engine takes 6 minutes to stop.
    expect(at).toBeLessThanOrEqual(wait > 1000 ? 420_000 : 1000);
  });

  test("does nothing to a reload that has ended", async () => {
    const { tenant, qlik, calls } = stage();
    const run = reloadApp(qlik, request);
    await settled(run, tenant);
    const before = calls().length;
    await run.cancel();
    expect(calls()).toHaveLength(before);
    expect((await run).status).toBe("SUCCEEDED");
  });

  test("is repeated when the service is down for a moment, and rejects when it is refused", async () => {
    const { tenant, qlik } = stage({ reloadDuration: 3_600_000 });
    const run = reloadApp(qlik, request);
    await run.started;
    const match = "POST /api/v1/reloads/{reloadId}/actions/cancel";
    tenant.faults.add({ match, times: 1, status: 500 });
    tenant.faults.add({ match, times: 1, status: 403 });
    expect((await settled(run.cancel(), tenant, "1m")).error).toMatchObject({ status: 403 });
    expect((await settled(run.cancel(), tenant, "1m")).error).toBeUndefined();
    await tenant.advance("1h");
    expect(run.status).toBe("CANCELED");
  });
});

describe("an abort", () => {
  test.each([
    { when: "before the start", wait: undefined },
    { when: "between polls", wait: 700 },
    { when: "during a poll", wait: 1500 },
  ])("$when ends the waiting and leaves the reload alone", async ({ wait }) => {
    const { tenant, qlik, calls } = stage({ reloadDuration: 60_000 });
    if (wait === 1500)
      tenant.faults.add({ match: "GET /api/v1/reloads/{reloadId}", latency: "5s" });
    const abort = new AbortController();
    const reason = new Error("enough");
    if (wait === undefined) abort.abort(reason);
    const run = reloadApp(qlik, request, { signal: abort.signal });
    const consumer = iterated(run);
    const outcome = settled(run, tenant, "0s");
    await tenant.advance(wait ?? 0);
    const before = calls().length;
    abort.abort(reason);
    await tenant.advance("1m");
    const { error } = await outcome;
    expect(error).toBeInstanceOf(QlikAbortError);
    expect(error).toMatchObject({ cause: reason });
    expect(error).toMatchObject({ jobState: wait === undefined ? "not-started" : "running" });
    expect((await consumer).at(-1)).toBe(error);
    expect(calls().filter((call) => !call.endsWith("undefined"))).toHaveLength(before);
    if (wait === undefined) {
      expect(before).toBe(0);
      await expect(run.started).rejects.toBe(error);
    }
  });

  test("leaves nothing behind on the signal", async () => {
    const { tenant, qlik } = stage();
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, "addEventListener");
    const remove = vi.spyOn(signal, "removeEventListener");
    const runs = ["sales", "stock", "finance"].map((appId) =>
      reloadApp(qlik, { appId }, { signal }),
    );
    expect(add).toHaveBeenCalledTimes(1);
    await settled(Promise.all(runs), tenant);
    expect(remove).toHaveBeenCalledTimes(1);
  });
});

describe("a deadline", () => {
  test("ends the waiting, and the reload goes on", async () => {
    const { tenant, qlik } = stage({ reloadDuration: 60_000 });
    const run = reloadApp(qlik, request, { deadline: 10_000 });
    const { error, at } = await settled(run, tenant, "20s");
    expect(at).toBe(10_000);
    expect(error).toBeInstanceOf(QlikTimeoutError);
    expect(error).toMatchObject({ limit: "deadline", elapsedMs: 10_000, jobState: "running" });
    await tenant.advance("1h");
    const again = resumeReload(qlik, run.toJSON());
    expect((await again).status).toBe("SUCCEEDED");
  });

  test("is no timer once the reload has ended, and none when it is Infinity", async () => {
    const { tenant, client } = stage();
    let open = 0;
    const clock: Clock = {
      now: () => tenant.clock.now(),
      monotonic: () => tenant.clock.monotonic(),
      after(milliseconds, run) {
        open++;
        const stop = tenant.clock.after(milliseconds, () => {
          open--;
          run();
        });
        let isStopped = false;
        return () => {
          if (!isStopped) open--;
          isStopped = true;
          stop();
        };
      },
    };
    const qlik = client({ clock });
    const run = reloadApp(qlik, request, { deadline: 10_000 });
    const { at } = await settled(run, tenant, "1s");
    const infinite = reloadApp(qlik, request, { deadline: Infinity });
    await settled(infinite, tenant, "1s");
    expect((await infinite).status).toBe("SUCCEEDED");
    expect(at).toBe(1000);
    expect(open).toBeLessThanOrEqual(1);
  });

  test("of a reload whose POST waits for its turn says that it was not started", async () => {
    const { tenant, client, calls } = stage({ rateLimit: { share: 0.02 } });
    const qlik = client({ rateLimit: { share: 0.02 } });
    // 1000 × 0.02 × 5 minutes is more than the five POSTs that go at once.
    const runs = Array.from({ length: 8 }, () =>
      reloadApp(qlik, request, { deadline: "1s", ifPending: "fail" }).catch(
        (error: unknown) => error as { jobState?: string },
      ),
    );
    await tenant.advance("2s");
    const states = (await Promise.all(runs)).map((error) => "jobState" in error && error.jobState);
    const sent = calls().filter((call) => call.startsWith("POST")).length;
    expect(sent).toBeLessThan(8);
    expect(states.filter((state) => state === "not-started")).toHaveLength(8 - sent);
  });

  test("of a reload whose POST is not answered says that it is not known", async () => {
    const { tenant, client } = stage();
    tenant.faults.add({ match: "POST /api/v1/reloads", latency: "5s" });
    const run = reloadApp(client({ fetch: tenant.fetch }), request, { deadline: "1s" });
    const { error } = await settled(run, tenant, "10s");
    expect(error).toMatchObject({ name: "QlikTimeoutError", jobState: "unknown" });
    expect((error as QlikTimeoutError).hint).toContain("not known");
  });

  test("may be text", async () => {
    const { tenant, qlik } = stage({ reloadDuration: "1m" });
    const { error } = await settled(reloadApp(qlik, request, { deadline: "10s" }), tenant);
    expect(error).toMatchObject({ elapsedMs: 10_000 });
  });

  test.each([0, -1, Number.NaN, 2 ** 31])("of %d is rejected at once", (deadline) => {
    const { qlik } = stage();
    expect(() => reloadApp(qlik, request, { deadline })).toThrow(QlikInputError);
  });
});

describe("another process", () => {
  test("goes on waiting by what JSON.stringify made of the handle", async () => {
    const { tenant, qlik, client } = stage({ reloadDuration: 60_000 });
    const run = reloadApp(qlik, request, { deadline: 1000 });
    expect(() => run.toJSON()).toThrow(QlikInputError);
    await run.started;
    const text = JSON.stringify(run);
    expect(text).toBe(JSON.stringify({ appId: "sales", reloadId: run.id }));
    await tenant.advance("20s");
    const resumed = resumeReload(client(), JSON.parse(text) as ReloadTicket);
    expect((await settled(resumed, tenant)).value).toMatchObject({ id: run.id });
    expect(resumed.attached).toBe(true);
    const over = resumeReload(client(), JSON.parse(text) as ReloadTicket);
    expect(await iterated(over)).toEqual(["SUCCEEDED"]);
  });

  test("is told of a ticket that names no reload, or one that is not there", async () => {
    const { qlik } = stage();
    for (const ticket of [{}, { reloadId: "none" }, null, undefined])
      expect(() => resumeReload(qlik, ticket as ReloadTicket)).toThrow(QlikInputError);
    const gone = resumeReload(qlik, { appId: "sales", reloadId: "none" });
    await expect(gone).rejects.toMatchObject({ name: "QlikNotFoundError", status: 404 });
  });
});

describe("a failure that nobody looks at", () => {
  test.each<[string, number, (run: ReloadHandle) => unknown]>([
    ["is loud when nothing is done with the handle", 1, () => undefined],
    [
      "is loud when callbacks alone are given",
      1,
      (run) => {
        run.onProgress(() => undefined);
      },
    ],
    ["is loud when a promise made of it is dropped", 1, (run) => run.finally(() => undefined)],
    ["is silent when it is awaited", 0, (run) => run.catch(() => undefined)],
    ["is silent when started alone is awaited", 0, (run) => run.started],
    ["is silent when it is iterated", 0, (run) => iterated(run)],
    [
      "is silent when the iteration is left early",
      0,
      async (run) => {
        for await (const { status } of run) return status;
        return undefined;
      },
    ],
    [
      "is silent when a consumer that came later leaves early",
      0,
      async (run) => {
        await run.started;
        for await (const { status } of run) return status;
        return undefined;
      },
    ],
    ["is silent when it is cancelled", 0, (run) => run.cancel()],
  ])("%s", async (_, count, use) => {
    const { tenant, qlik } = stage({ reloadDuration: 10_000 });
    tenant.nextReload({ appId: "sales", status: "FAILED" });
    const errors = await unhandled(async () => {
      void use(reloadApp(qlik, request));
      await tenant.advance("1m");
    });
    expect(errors.map(String)).toHaveLength(count);
  });
});
