import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  paginate,
  QlikAbortError,
  QlikBulkError,
  QlikInputError,
  settleAll,
  type SettleProgress,
} from "../../../src/index.ts";
import { open } from "../../testing/open.ts";

/** Work that ends when the test says so. */
function stage(): {
  work: (item: number, context: { signal: AbortSignal }) => Promise<number>;
  begun: number[];
  end: (item: number) => Promise<void>;
  fail: (item: number) => Promise<void>;
} {
  const begun: number[] = [];
  const running = new Map<number, PromiseWithResolvers<number>>();
  const settle = async (item: number, how: "resolve" | "reject"): Promise<void> => {
    running.get(item)![how](item * 10);
    await new Promise(setImmediate);
  };
  return {
    begun,
    work: (item) => {
      begun.push(item);
      const waiting = withResolvers();
      running.set(item, waiting);
      return waiting.promise;
    },
    end: (item) => settle(item, "resolve"),
    fail: (item) => settle(item, "reject"),
  };
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

function withResolvers(): PromiseWithResolvers<number> {
  let [resolve, reject]: ((value: never) => void)[] = [];
  const promise = new Promise<number>((...both) => {
    [resolve, reject] = both;
  });
  return { promise, resolve: resolve!, reject: reject! } as PromiseWithResolvers<number>;
}

const turn = (): Promise<void> => new Promise(setImmediate);

describe("work on many items", () => {
  test("is done once for each, in order, and never for more at a time than allowed", async () => {
    const outcome = fc.record({ fails: fc.boolean(), turns: fc.nat(4) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(outcome, { maxLength: 20 }),
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        async (plan, concurrency, isAsync) => {
          const seen: number[] = [];
          let running = 0;
          let most = 0;
          let pulled = 0;
          async function* pull(): AsyncGenerator<number> {
            for (const index of plan.keys()) {
              await Promise.resolve();
              pulled++;
              expect(pulled - seen.length).toBeLessThanOrEqual(1);
              yield index;
            }
          }
          const items = isAsync ? pull() : plan.keys();
          const { done, failed, begun } = await settleAll(
            items,
            async (item, { index }) => {
              expect(index).toBe(item);
              seen.push(item);
              most = Math.max(most, ++running);
              for (let left = plan[item]!.turns; left > 0; left--) await Promise.resolve();
              running--;
              if (plan[item]!.fails) throw new Error(`${item}`);
              return item * 2;
            },
            { concurrency },
          );
          expect(seen).toEqual([...plan.keys()]);
          expect(begun).toBe(plan.length);
          expect(most).toBeLessThanOrEqual(concurrency);
          const indexes = (fails: boolean): number[] =>
            [...plan.keys()].filter((index) => plan[index]!.fails === fails);
          expect(done).toEqual(indexes(false).map((item) => ({ item, value: item * 2 })));
          expect(failed.map(({ item }) => item)).toEqual(indexes(true));
        },
      ),
    );
  });

  test("says which failed, and orThrow throws that", async () => {
    const settled = await settleAll([1, 2, 3], (item) => {
      if (item === 2) throw new Error("two");
      return item;
    });
    expect(settled).toMatchObject({
      done: [
        { item: 1, value: 1 },
        { item: 3, value: 3 },
      ],
      failed: [{ item: 2, error: { message: "two" } }],
    });
    expect(() => settled.orThrow()).toThrow(QlikBulkError);
    expect(() => settled.orThrow()).toThrow("1 of 3 items failed: [1] two");
    expect((await settleAll([], () => 1)).orThrow()).toEqual([]);
  });

  test("takes a failed result of a call for a failure, and the data of another for the value", async () => {
    const { qlik } = open();
    const { done, failed } = await settleAll(["sales", "stock"], (appId) =>
      qlik.GET("/api/v1/apps/{appId}", { params: { path: { appId } } }),
    );
    expect(done).toMatchObject([{ item: "sales", value: { attributes: { name: "Sales" } } }]);
    expect(failed).toMatchObject([{ item: "stock", error: { name: "QlikNotFoundError" } }]);
  });

  test("takes a 207 with an item that failed for a failure", async () => {
    const { qlik } = open({ data: { licenses: { professional: 2 } } });
    const { done, failed } = await settleAll(
      ["ann", "ben"],
      (subject) =>
        qlik.POST("/api/v1/licenses/assignments/actions/add", {
          body: { add: [{ subject, type: "professional" }] },
        }),
      { concurrency: 1 },
    );
    expect(done).toMatchObject([{ item: "ann", value: { data: [{ status: 201 }] } }]);
    expect(failed).toMatchObject([{ item: "ben", error: { name: "QlikBulkError" } }]);
  });

  test("reads no page of a list before there is work for it", async () => {
    const apps = Array.from({ length: 30 }, (_, index) => ({
      id: `app${index}`,
      name: `${index}`,
    }));
    const { tenant, qlik } = open({ data: { apps } });
    const items = paginate(qlik, "/api/v1/items", { params: { query: { limit: 10 } } });
    const pages: number[] = [];
    const { done } = await settleAll(items, () => pages.push(tenant.requests.length), {
      concurrency: 1,
    });
    expect(done).toHaveLength(30);
    expect([pages[9], pages[10], pages[20]]).toEqual([1, 2, 3]);
  });

  test("reports its progress", async () => {
    const progress: SettleProgress<number>[] = [];
    const work = (item: number): number => {
      if (item === 2) throw new Error("two");
      return item;
    };
    await settleAll([1, 2], work, { onProgress: (each) => progress.push(each) });
    expect(progress).toMatchObject([
      { item: 1, done: 1, failed: 0, total: 2 },
      { item: 2, done: 1, failed: 1, total: 2, error: { message: "two" } },
    ]);
    const failing = settleAll([1, 2], work, {
      onProgress: () => {
        throw new Error("broken");
      },
    });
    await expect(failing).rejects.toThrow("broken");
  });

  test("stops after so many failures, and awaits what was begun", async () => {
    const { work, begun, end, fail } = stage();
    const all = settleAll([1, 2, 3, 4], work, { concurrency: 2, stopAfter: 1 });
    await turn();
    await fail(1);
    await end(2);
    await expect(all).resolves.toMatchObject({ begun: 2, done: [{ item: 2, value: 20 }] });
    expect(begun).toEqual([1, 2]);
  });

  test("rejects by an abort when what was begun has ended, and says how far it came", async () => {
    const { work, begun, end, fail } = stage();
    const controller = new AbortController();
    const signals: AbortSignal[] = [];
    const all = settleAll(
      [1, 2, 3],
      (item, context) => {
        signals.push(context.signal);
        return work(item, context);
      },
      { concurrency: 2, signal: controller.signal },
    );
    let ended = false;
    const outcome = all.catch((error: unknown) => error).finally(() => (ended = true));
    await turn();
    controller.abort("enough");
    await end(1);
    expect(signals[0]?.aborted).toBe(true);
    expect(ended).toBe(false);
    await fail(2);
    const error = await outcome;
    expect(error).toBeInstanceOf(QlikAbortError);
    expect(error).toMatchObject({
      ...{ begun: 2, cause: "enough" },
      message: "The work was aborted after 2 of 3 items were begun.",
    });
    expect(begun).toEqual([1, 2]);
  });

  test("begins nothing when it is aborted before, and does not wait for a list that hangs", async () => {
    const signal = AbortSignal.abort();
    const none = settleAll([1], () => expect.unreachable(), { signal });
    await expect(none).rejects.toMatchObject({ begun: 0 });
    const controller = new AbortController();
    let closed = 0;
    const hanging: AsyncIterable<number> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise<never>(() => undefined),
        return: () => Promise.resolve({ done: true, value: closed++ }),
      }),
    };
    const all = settleAll(hanging, () => 1, { signal: controller.signal });
    controller.abort();
    await expect(all).rejects.toBeInstanceOf(QlikAbortError);
    expect(closed).toBe(1);
  });

  test("rejects with what reading the list throws, after the work that was begun", async () => {
    const done: number[] = [];
    async function* broken(): AsyncGenerator<number> {
      yield 1;
      await Promise.resolve();
      throw new Error("page 2");
    }
    const all = settleAll(broken(), async (item) => {
      await turn();
      done.push(item);
    });
    await expect(all).rejects.toThrow("page 2");
    expect(done).toEqual([1]);
  });

  test("takes iterables alone, and known options", () => {
    expect(() => settleAll("text" as never, () => 1)).toThrow(QlikInputError);
    expect(() => settleAll(undefined as never, () => 1)).toThrow('"items" must be an array');
    expect(() => settleAll([1], undefined as never)).toThrow('"work" must be a function');
    expect(() => settleAll([1], () => 1, { concurrency: 0 })).toThrow('"concurrency" must be');
    expect(() => settleAll([1], () => 1, { stopAfter: 0 })).toThrow('"stopAfter" must be');
    expect(() => settleAll([1], () => 1, { limit: 3 } as object)).toThrow('Unknown option "limit"');
  });
});
