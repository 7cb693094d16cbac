import { describeValue } from "../../core/describe-value.ts";
import type { Duration } from "../../core/duration.ts";
import { wholeNumber } from "../../core/option-readers.ts";
import { option, type Option } from "../../core/options.ts";
import { createApiError, type FailedResult } from "../../errors/api-error.ts";
import { QlikProtocolError } from "../../errors/errors.ts";
import { CALLS_OPTIONS } from "../job.ts";
import { stopErrorOf } from "./abort-error.ts";
import { settleAnswer } from "./settle.ts";
import type { DoneItem, FailedItem } from "./settle-all.ts";
import { SettledItems, type Failing, type Settled } from "./settled.ts";
import { fieldsOf, reasonOf, verdictOf } from "./verdict.ts";

/** How many items are sent in a few calls. */
export interface BatchOptions {
  /**
   * How many items a call has. Qlik documents no limit.
   * @default 100
   */
  readonly batchSize?: number | undefined;
  /** Sends no more batches once it is aborted, and aborts the call. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The maximum duration of all calls together: milliseconds, or text such as `"10m"`. Then it rejects with
   * `QlikTimeoutError`, whose `begun` says how many items were sent.
   * @default Infinity: only the deadline of each call applies
   */
  readonly deadline?: Duration | undefined;
}

/** The table of the options; declarations need its type in full. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- a table is indexed by name
type BatchTable = {
  readonly batchSize: Option<number, number>;
  readonly signal: Option<AbortSignal>;
  readonly deadline: Option<number, number>;
};

export const BATCH_OPTIONS: BatchTable = {
  batchSize: option(wholeNumber(1), 100),
  ...CALLS_OPTIONS,
};

/** The result of a call whose 207 has a list of results. */
type BatchResult =
  | {
      readonly ok: true;
      readonly status: number;
      readonly data: { readonly data?: readonly unknown[] | undefined };
      readonly response: Response;
      readonly call: FailedResult["call"];
    }
  | ({ readonly ok: false } & FailedResult);

/** What is sent in batches. */
export interface Batches<Item> {
  readonly items: readonly Item[];
  /** The property that an item and its result have in common. */
  readonly key: string;
  readonly batchSize: number;
  readonly signal: AbortSignal;
  readonly send: (batch: readonly Item[]) => Promise<BatchResult>;
}

/**
 * Sends items in batches, one after the other, and returns what became of each, as the list of results in the 207 says. A batch that fails doesn't end the others:
 * each of its items has failed with its error.
 *
 * @throws {QlikAbortError} its `begun` says how many items were sent.
 */
export async function settleInBatches<Item, Value>({
  items,
  key,
  batchSize,
  signal,
  send,
}: Batches<Item>): Promise<Settled<DoneItem<Item, Value>, FailedItem<Item>>> {
  const done: DoneItem<Item, Value>[] = [];
  const failing: Failing<FailedItem<Item>>[] = [];
  for (let start = 0; start < items.length; start += batchSize) {
    if (signal.aborted) throw stopErrorOf(start, items.length, signal.reason);
    const batch = items.slice(start, start + batchSize);
    let outcomes: readonly Outcome[];
    try {
      outcomes = outcomesOf(await send(batch), batch, key);
    } catch (error) {
      if (signal.aborted) throw stopErrorOf(start + batch.length, items.length, signal.reason);
      outcomes = batch.map(() => ({ error }));
    }
    for (const [position, outcome] of outcomes.entries()) {
      const [item, index] = [batch[position]!, start + position];
      if ("value" in outcome) done.push({ item, value: outcome.value as Value });
      else failing.push({ index, item: { item, ...outcome }, reason: reasonOf(outcome.error) });
    }
  }
  return new SettledItems(done, failing);
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

/** What became of each item of a batch. Services promise no order, so results are found by their key, if they have it. */
function outcomesOf(
  result: BatchResult,
  batch: readonly unknown[],
  key: string,
): readonly Outcome[] {
  // Throws for results that say nothing.
  settleAnswer(result);
  if (!result.ok) throw createApiError(result);
  const { data: results = [] } = fieldsOf(result.data);
  if (!isList(results)) {
    const message = `Expected a list of results, got ${describeValue(results)}.`;
    throw new QlikProtocolError(message, { ...result.call, status: result.status, excerpt: "" });
  }
  const keyOf = (record: unknown): string | undefined => {
    const value = fieldsOf(record)[key];
    return typeof value === "string" ? value.toLowerCase() : undefined;
  };
  const byKey = new Map(results.map((each) => [keyOf(each), each]));
  const inOrder = byKey.has(undefined) && results.length === batch.length;
  return batch.map((item, index) => {
    const value = inOrder ? results[index] : byKey.get(keyOf(item));
    if (value === undefined) {
      const message = "The answer has no result for this item.";
      return { error: new QlikProtocolError(message, { ...result.call, excerpt: "" }) };
    }
    return verdictOf(value) === "done" ? { value } : { error: errorOf(value, result) };
  });
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.every((each) => typeof each === "object" && each !== null);
}

/** The error that the item's call would have had, had it been one of its own. */
function errorOf(item: unknown, { response, call, ...result }: BatchResult): Error {
  const { status, error = item } = fieldsOf(item);
  return createApiError({
    status: typeof status === "number" ? status : result.status,
    error: error as object,
    response,
    call,
  });
}
