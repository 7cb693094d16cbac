import { onAbort, passAbort } from "../../core/abort.ts";
import { callListener } from "../../core/call-listener.ts";
import { describeValue } from "../../core/describe-value.ts";
import { abortSignal, callback, concurrency, wholeNumber } from "../../core/option-readers.ts";
import { option, readOptions, type Option, type OptionsTable } from "../../core/options.ts";
import { createSemaphore } from "../../core/semaphore.ts";
import { createApiError, type FailedResult } from "../../errors/api-error.ts";
import { QlikInputError } from "../../errors/errors.ts";
import { stopErrorOf } from "./abort-error.ts";
import { settleAnswer } from "./settle.ts";
import { SettledItems, type Failing, type Settled } from "./settled.ts";
import { reasonOf } from "./verdict.ts";

/** An item whose work was done, with what it returned. */
export interface DoneItem<Item, Value> {
  readonly item: Item;
  readonly value: Value;
}

/** An item whose work failed, with what it threw. */
export interface FailedItem<Item> {
  readonly item: Item;
  readonly error: unknown;
}

/** The progress of work on many items. */
export interface SettleProgress<Item = unknown> {
  /** The item that has just been done, or failed. */
  readonly item: Item;
  /** Why it failed. */
  readonly error?: unknown;
  /** How many items are done so far. */
  readonly done: number;
  /** How many have failed so far. */
  readonly failed: number;
  /** How many there are, if that is known. */
  readonly total: number | undefined;
}

/** How {@link settleAll} works. */
export interface SettleAllOptions<Item = unknown> {
  /**
   * How many items are processed at a time. The rate limits of the client apply as well.
   * @default 4
   */
  readonly concurrency?: number | undefined;
  /**
   * Begins no more items once it is aborted. Pass the signal that the work gets to its calls, to end them as well. For a
   * deadline, pass `AbortSignal.timeout(milliseconds)`.
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * After how many failures no more items are begun. Those that were begun are still awaited.
   * @default Infinity
   */
  readonly stopAfter?: number | undefined;
  /** Gets each item that was done or failed. When it throws, or its promise rejects, the job rejects with that error. */
  readonly onProgress?: ((progress: SettleProgress<Item>) => unknown) | undefined;
}

/** The outcome of all items. */
export interface SettledAll<Item, Value> extends Settled<DoneItem<Item, Value>, FailedItem<Item>> {
  /** How many items were begun, in their order: all of them, unless `stopAfter` was reached. */
  readonly begun: number;
}

/** What the work on an item gets in addition to the item. */
export interface WorkContext {
  /** The position of the item, from 0. */
  readonly index: number;
  /** Is aborted by `signal`, and when the job fails. */
  readonly signal: AbortSignal;
}

/** The value of work: the data of a result, or what else it returns. */
export type ValueOf<Value> = Value extends { readonly ok: boolean; readonly response: Response }
  ? Value extends { readonly ok: true; readonly data: infer Data }
    ? Data
    : never
  : Value;

/** The table of the options; declarations need its type in full. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- a table is indexed by name
type SettleTable = {
  readonly concurrency: Option<number, number>;
  readonly signal: Option<AbortSignal>;
  readonly stopAfter: Option<number, number>;
  readonly onProgress: Option<(progress: SettleProgress<never>) => unknown>;
};

export const SETTLE_OPTIONS: SettleTable = {
  concurrency: option(concurrency, 4),
  signal: option(abortSignal),
  stopAfter: option(
    (value, name) => (value === Infinity ? Infinity : wholeNumber(1)(value, name)),
    Infinity,
  ),
  onProgress: option(
    callback<(progress: SettleProgress<never>) => unknown>("a function (progress) => void"),
  ),
} satisfies OptionsTable<SettleAllOptions>;

/**
 * Does the same work for each of many items, several at a time, and returns what became of each, in the order of the items.
 * A failure of one doesn't affect the others, and doesn't reject; a failed result of a call, and a 207
 * with an item that failed, count as failures. Reads no
 * further ahead in an iterable, such as `paginate`, than it works.
 *
 * @throws {QlikInputError} at once, for options that can't be used and for items that are not iterable.
 * @throws {QlikAbortError} when `signal` is aborted, once the work that was begun has ended. Its `begun` says how many items
 * were begun: `items.slice(error.begun)` were not.
 * @throws what reading an iterable throws, once the work that was begun has ended.
 * @example
 * const apps = paginate(qlik, "/api/v1/items", { params: { query: { resourceType: "app" } } });
 * const { failed } = await settleAll(apps, ({ resourceId = "" }, { signal }) =>
 *   qlik["/api/v1/apps/{appId}"].GET({ params: { path: { appId: resourceId } }, signal }),
 * );
 */
export function settleAll<Item, Value>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item, context: WorkContext) => Value,
  options?: SettleAllOptions<NoInfer<Item>>,
): Promise<SettledAll<Item, ValueOf<Awaited<Value>>>> {
  const read = readOptions(options, SETTLE_OPTIONS);
  const iterator = iteratorOf(items);
  callback("a function (item, { index, signal }) => Promise")(work, "work");
  const total = Array.isArray(items) ? items.length : undefined;
  return run({ iterator, total, work, ...read }) as ReturnType<typeof settleAll<Item, Value>>;
}

interface Job<Item> {
  readonly iterator: Iterator<Item> | AsyncIterator<Item>;
  readonly total: number | undefined;
  readonly work: (item: Item, context: WorkContext) => unknown;
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
  readonly stopAfter: number;
  readonly onProgress: ((progress: SettleProgress<never>) => unknown) | undefined;
}

async function run<Item>(job: Job<Item>): Promise<SettledAll<Item, unknown>> {
  const { iterator, total, work, signal, stopAfter } = job;
  const onProgress = job.onProgress as ((progress: SettleProgress<Item>) => unknown) | undefined;
  const done: { readonly index: number; readonly entry: DoneItem<Item, unknown> }[] = [];
  const failing: Failing<FailedItem<Item>>[] = [];
  const running = new Set<Promise<void>>();
  const acquire = createSemaphore(job.concurrency);
  // A controller of its own, since the job may fail as well.
  const stop = new AbortController();
  let failure: { readonly error: unknown } | undefined;
  const fail = (error: unknown): void => {
    failure ??= { error };
    stop.abort(error);
  };
  let begun = 0;
  let isExhausted = false;
  const releaseSignal = passAbort(signal, (reason) => {
    failure ??= { error: stopErrorOf(begun, total, reason) };
    stop.abort(reason);
  });

  const settleOne = async (item: Item, index: number): Promise<void> => {
    let thrown: { readonly error?: unknown } = {};
    try {
      const value = valueOf(await work(item, { index, signal: stop.signal }));
      done.push({ index, entry: { item, value } });
    } catch (error) {
      thrown = { error };
      failing.push({ index, item: { item, error }, reason: reasonOf(error) });
    }
    if (!onProgress) return;
    const counts = { done: done.length, failed: failing.length, total };
    callListener(onProgress, { item, ...thrown, ...counts }, fail);
  };
  try {
    while (failing.length < stopAfter) {
      const release = await acquire(stop.signal);
      // The work that had the slot may have failed.
      if (failing.length >= stopAfter) break;
      const { value: item, done: isEnd } = await nextOf(iterator, stop.signal);
      if ((isExhausted = isEnd === true)) break;
      const task = settleOne(item, begun++).finally(() => {
        running.delete(task);
        release();
      });
      running.add(task);
    }
  } catch (error) {
    fail(error);
  }
  // The iterable may wait for what it reads, which nobody needs any more.
  if (!isExhausted) void closeIterator(iterator);
  await Promise.all(running);
  releaseSignal();
  if (failure) throw failure.error;
  const byIndex = <Entry extends { readonly index: number }>(entries: Entry[]): Entry[] =>
    entries.sort((one, other) => one.index - other.index);
  const settled = new SettledItems(
    byIndex(done).map(({ entry }) => entry),
    byIndex(failing),
  );
  return Object.assign(settled, { begun });
}

/** The data of a result; anything else as it is. Throws the error of a result that failed, be it in part. */
function valueOf(value: unknown): unknown {
  const isResult = typeof value === "object" && value !== null && "response" in value;
  if (!isResult || !("ok" in value) || typeof value.ok !== "boolean") return value;
  if (!value.ok) throw createApiError(value as unknown as FailedResult);
  const { status, data } = value as unknown as { readonly status: number; readonly data: unknown };
  if (status === 207) settleAnswer(value).orThrow();
  return data;
}

function iteratorOf<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
): Iterator<Item> | AsyncIterator<Item> {
  const source = Object(items) as Partial<Iterable<Item> & AsyncIterable<Item>>;
  // A text would be taken for a list of letters.
  const iterator =
    typeof items === "string"
      ? undefined
      : (source[Symbol.asyncIterator]?.() ?? source[Symbol.iterator]?.());
  if (iterator) return iterator;
  throw new QlikInputError(
    `"items" must be an array or another iterable, got ${describeValue(items)}.`,
  );
}

/** The next item, unless the signal is aborted first. */
function nextOf<Item>(
  iterator: Iterator<Item> | AsyncIterator<Item>,
  signal: AbortSignal,
): Promise<IteratorResult<Item, unknown>> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const release = onAbort(signal, () => {
      reject(signal.reason as Error);
    });
    const next = async (): Promise<IteratorResult<Item, unknown>> => iterator.next();
    void next().then(resolve, reject).finally(release);
  });
}

async function closeIterator(iterator: Iterator<unknown> | AsyncIterator<unknown>): Promise<void> {
  try {
    await iterator.return?.();
  } catch {
    // What it fails with concerns nobody: the job has its own end.
  }
}
