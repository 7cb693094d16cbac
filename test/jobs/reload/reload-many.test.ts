import { describe, expect, test } from "vitest";
import {
  QlikAbortError,
  QlikInputError,
  QlikTimeoutError,
  reloadAll,
  reloadApp,
  reloadChain,
  type ReloadsProgress,
} from "../../../src/index.ts";
import { settled, stage } from "./stage.ts";

const apps = ["sales", "stock", "finance"];

describe("many reloads", () => {
  test("run so many at a time, and tell what became of each in the given order", async () => {
    const { tenant, qlik } = stage({ reloadDuration: 10_000 });
    tenant.nextReload({ appId: "stock", status: "FAILED" });
    const progress: ReloadsProgress[] = [];
    const all = reloadAll(qlik, ["sales", { appId: "stock", partial: true }, "finance"], {
      concurrency: 2,
      onProgress: (each) => progress.push(each),
    });
    const { value = [] } = await settled(all, tenant);
    expect(value).toMatchObject([
      { appId: "sales", outcome: "succeeded", reload: { status: "SUCCEEDED" } },
      { appId: "stock", outcome: "failed", error: { name: "QlikReloadError", status: "FAILED" } },
      { appId: "finance", outcome: "succeeded", reload: { status: "SUCCEEDED" } },
    ]);
    const line = ({ appId, status, done, total }: ReloadsProgress): string =>
      `${appId} ${status} ${done}/${total}`;
    expect(progress.map(line)).toEqual([
      "sales QUEUED 0/3",
      "stock QUEUED 0/3",
      "sales RELOADING 0/3",
      "stock RELOADING 0/3",
      "sales SUCCEEDED 0/3",
      "sales succeeded 1/3",
      "finance QUEUED 1/3",
      "stock FAILED 1/3",
      "stock failed 2/3",
      "finance RELOADING 2/3",
      "finance SUCCEEDED 2/3",
      "finance succeeded 3/3",
    ]);
  });

  test("stop after a failure when asked, but for those that run", async () => {
    const { tenant, qlik } = stage({ reloadDuration: 10_000 });
    tenant.nextReload({ appId: "sales", status: "FAILED" });
    const all = reloadAll(qlik, apps, { concurrency: 2, stopOnFailure: true });
    expect((await settled(all, tenant)).value).toMatchObject([
      { appId: "sales", outcome: "failed" },
      { appId: "stock", outcome: "succeeded" },
      { appId: "finance", outcome: "skipped", because: "sales" },
    ]);
  });

  test("reject by an abort, and start nothing more", async () => {
    const { tenant, qlik, calls } = stage({ reloadDuration: 60_000 });
    const abort = new AbortController();
    const reason = new Error("enough");
    const all = reloadAll(qlik, apps, { concurrency: 1, signal: abort.signal });
    const outcome = all.catch((error: unknown) => error);
    await tenant.advance("10s");
    const before = calls().length;
    abort.abort(reason);
    await tenant.advance("1h");
    const error = await outcome;
    expect(error).toBeInstanceOf(QlikAbortError);
    expect(error).toMatchObject({ cause: reason });
    expect(calls()).toHaveLength(before);
  });

  test("reject by an abort that came before, and start nothing at all", async () => {
    const { qlik, calls } = stage();
    const all = reloadAll(qlik, apps, { signal: AbortSignal.abort() });
    await expect(all).rejects.toBeInstanceOf(QlikAbortError);
    expect(calls()).toEqual([]);
  });

  test.each([
    ["throws", "RELOADING"],
    ["throws", "succeeded"],
    ["rejects with", "RELOADING"],
    ["rejects with", "succeeded"],
  ])("reject with what the callback %s at %s, and wait no more", async (how, at) => {
    const { tenant, qlik, calls } = stage({ reloadDuration: 10_000 });
    const mistake = new TypeError("mine");
    const onProgress = ({ appId, status }: ReloadsProgress): unknown => {
      if (appId !== "stock" || status !== at) return undefined;
      if (how === "throws") throw mistake;
      return Promise.reject(mistake);
    };
    const all = reloadAll(qlik, apps, { onProgress, concurrency: 2 });
    const outcome = all.catch((error: unknown) => error);
    await tenant.advance("12s");
    expect(await outcome).toBe(mistake);
    const before = calls().length;
    await tenant.advance("1h");
    expect(calls()).toHaveLength(before);
  });

  test("have a deadline each, which is a failure like others", async () => {
    const { tenant, qlik } = stage({ reloadDuration: 10_000 });
    const all = reloadAll(qlik, ["sales", "stock"], { concurrency: 1, deadline: 5000 });
    const { value = [], at } = await settled(all, tenant);
    expect(at).toBe(10_000);
    for (const outcome of value) {
      expect(outcome.outcome === "failed" && outcome.error).toBeInstanceOf(QlikTimeoutError);
    }
  });

  test.each([0, -1, 1.5, Number.NaN])("are not run %d at a time", (concurrency) => {
    const { qlik } = stage();
    expect(() => reloadAll(qlik, apps, { concurrency })).toThrow(QlikInputError);
  });

  test("may run all at a time", async () => {
    const { tenant, qlik } = stage();
    const { value } = await settled(reloadAll(qlik, apps, { concurrency: Infinity }), tenant);
    expect(value).toHaveLength(3);
  });

  test("reject an option that does not exist", () => {
    const { qlik } = stage();
    const options = { stopOnFail: true } as object;
    expect(() => reloadAll(qlik, apps, options)).toThrow('Did you mean "stopOnFailure"?');
    expect(() => reloadChain(qlik, {}, options)).toThrow('Did you mean "stopOnFailure"?');
  });

  test("may be none", async () => {
    expect(await reloadAll(stage().qlik, [])).toEqual([]);
  });

  test("are refused when an app is given twice", () => {
    const { qlik } = stage();
    expect(() => reloadAll(qlik, ["sales", { appId: "sales" }])).toThrow(QlikInputError);
  });

  test.each<[string, unknown, string]>([
    ["a text", "sales", '"apps" must be an array of apps, got "sales".'],
    ["nothing", undefined, '"apps" must be an array'],
    ["an app that was not found", [undefined], '"apps[0]" must be'],
    ["an app without its id", [{ id: "sales" }], 'Use "apps[0].appId".'],
    ["an empty id", [""], '"apps[0].appId"'],
  ])("are rejected when they are %s, from JavaScript", (_, apps, message) => {
    const { qlik } = stage();
    expect(() => reloadAll(qlik, apps as string[])).toThrow(message);
  });
});

describe("a chain", () => {
  const ids = ["raw", "left", "right", "top"];
  const diamond = { top: ["left", "right"], left: ["raw"], right: ["raw"], raw: [] };
  const data = { apps: ids.map((id) => ({ id, name: id })) };

  test.each([1, 10])(
    "reloads an app after those that it depends on, %d at a time",
    async (concurrency) => {
      const { tenant, qlik } = stage({ reloadDuration: 5000, data });
      const order: string[] = [];
      const chain = reloadChain(qlik, diamond, {
        concurrency,
        onProgress: ({ appId, status }) => {
          if (status === "QUEUED" || status === "succeeded") order.push(`${appId} ${status}`);
        },
      });
      const { value = [], at } = await settled(chain, tenant);
      expect(value.map(({ appId, outcome }) => `${appId} ${outcome}`)).toEqual([
        "top succeeded",
        "left succeeded",
        "right succeeded",
        "raw succeeded",
      ]);
      expect(order.slice(0, 2)).toEqual(["raw QUEUED", "raw succeeded"]);
      expect(order.slice(-2)).toEqual(["top QUEUED", "top succeeded"]);
      expect(at).toBeLessThanOrEqual(concurrency === 1 ? 40_000 : 30_000);
    },
  );

  test("skips what depends on a failure, and goes on with the rest", async () => {
    const { tenant, qlik } = stage({ data });
    tenant.nextReload({ appId: "left", status: "FAILED" });
    const { value } = await settled(reloadChain(qlik, diamond), tenant);
    expect(value).toMatchObject([
      { appId: "top", outcome: "skipped", because: "left" },
      { appId: "left", outcome: "failed" },
      { appId: "right", outcome: "succeeded" },
      { appId: "raw", outcome: "succeeded" },
    ]);
  });

  test.each([
    [{ a: ["a"] }, "a → a"],
    [{ a: ["b"], b: ["c"], c: ["a"] }, "a → b → c → a"],
    [{ x: ["a"], a: ["b"], b: ["a"] }, "a → b → a"],
    [{ a: ["b"] }, 'Add "b": [].'],
    [{ a: ["toString"] }, 'Add "toString": [].'],
    [{ a: "b", b: [] }, '"graph.a" must be an array'],
    [["a"], '"graph" must be an object'],
    [{ "": [] }, '"graph.appId"'],
  ])("of %j is refused at once", (graph, reason) => {
    const { qlik, calls } = stage();
    expect(() => reloadChain(qlik, graph as never)).toThrow(reason);
    expect(calls()).toEqual([]);
  });

  test("may be thousands of apps long", async () => {
    const ids = Array.from({ length: 5000 }, (_, index) => `app${index}`);
    const graph = Object.fromEntries(ids.map((id, index) => [id, ids.slice(index + 1, index + 2)]));
    const { tenant, qlik } = stage();
    // The last one fails, so that the others are skipped one after the other.
    const { value = [] } = await settled(reloadChain(qlik, graph), tenant);
    expect(value).toHaveLength(5000);
    expect(value.at(-1)).toMatchObject({ outcome: "failed" });
    expect(value[0]).toMatchObject({ outcome: "skipped", because: "app1" });
    const cycle = { ...graph, app4999: ["app0"] };
    expect(() => reloadChain(qlik, cycle)).toThrow(QlikInputError);
  });

  test("ends by an abort in the middle", async () => {
    const { tenant, qlik, calls } = stage({ reloadDuration: 5000, data });
    const abort = new AbortController();
    const chain = reloadChain(qlik, diamond, { signal: abort.signal });
    const outcome = chain.catch((error: unknown) => error);
    await tenant.advance("7s");
    abort.abort();
    expect(await outcome).toBeInstanceOf(QlikAbortError);
    const before = calls().length;
    await tenant.advance("1h");
    expect(calls()).toHaveLength(before);
  });
});

test("five hundred reloads that are waited for keep Qlik's rate limits, and share the looks", async () => {
  const many = Array.from({ length: 500 }, (_, index) => `app${index}`);
  const { tenant, client } = stage({
    reloadDuration: 600_000,
    engines: 500,
    data: { apps: many.map((id) => ({ id, name: id })) },
  });
  let refused = 0;
  const qlik = client({
    fetch: async (url, init) => {
      const response = await tenant.fetch(url, init);
      if (response.status === 429) refused++;
      return response;
    },
  });
  const begun = tenant.clock.now();
  const waits = many.map(async (appId) => {
    const run = reloadApp(qlik, { appId });
    const { startTime = "", endTime = "" } = await run;
    expect(Date.parse(endTime) - Date.parse(startTime)).toBe(540_000);
    return (tenant.clock.now() - Date.parse(endTime)) / 600_000;
  });
  const { value = [], at } = await settled(Promise.all(waits), tenant);
  expect(refused).toBe(0);
  expect(value).toHaveLength(500);
  // 250 may start in five minutes; none is seen later than one alone would be.
  expect(at).toBeLessThanOrEqual(300_000 * 1.02 + 600_000 * 1.16);
  expect(Math.max(...value)).toBeLessThanOrEqual(0.16);
  expect(begun).toBeGreaterThan(0);
}, 30_000);

test("hundreds that want to look more often than they may wait for their turn", async () => {
  const many = Array.from({ length: 250 }, (_, index) => `app${index}`);
  const { tenant, client } = stage({
    reloadDuration: 60_000,
    engines: 500,
    // A fifth of what Qlik allows: 1000 looks in five minutes.
    rateLimit: { share: 0.2 },
    data: { apps: many.map((id) => ({ id, name: id })) },
  });
  let refused = 0;
  const qlik = client({
    rateLimit: { share: 0.2 },
    fetch: async (url, init) => {
      const response = await tenant.fetch(url, init);
      if (response.status === 429) refused++;
      return response;
    },
  });
  const { value = [] } = await settled(
    Promise.all(many.map(async (appId) => reloadApp(qlik, { appId }))),
    tenant,
  );
  expect(refused).toBe(0);
  expect(value).toHaveLength(250);
}, 30_000);
