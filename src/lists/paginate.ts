import type { AnyQlikClient } from "../client/client-types.ts";
import { operationsOf } from "../client/operations-of.ts";
import type { ListIndex } from "../../generated/calls.ts";
import type { RawOptions } from "../call/call-types.ts";
import type { ArgumentsOf } from "../call/methods.ts";
import { abortSignal, anyValue, flag, oneOf, wholeOrInfinity } from "../core/option-readers.ts";
import { option, readOptions, type OptionsTable } from "../core/options.ts";
import type { ItemAt, ListPath, PageAt } from "./list-types.ts";
import { listOperation, type ListPage } from "./page.ts";
import { assertNotAborted, readPages } from "./read-pages.ts";

/** How a list is read, in addition to the options of the call, which apply to each page. */
export interface ListOptions {
  /**
   * Whether the next page is requested while the records of the one before are in use.
   * @default false: a page is requested when its first record is needed
   */
  readonly prefetch?: boolean;
  /**
   * `"next"` follows `links.next` to the end of the list; `"prev"` follows `links.prev` to its beginning, from the page that
   * `params.query` names. The records of each page stay in the order in which they came.
   * @default "next"
   */
  readonly direction?: "next" | "prev";
}

/** Options of `toArray`. */
export interface ToArrayOptions {
  /**
   * The maximum number of records.
   * @default Infinity
   */
  readonly max?: number;
}

/** A list that is read page by page, as far as its records are used. Each iteration starts again. */
export interface Listing<Item, Page> extends AsyncIterable<Item> {
  /** The pages as they come. */
  pages(): AsyncIterable<Page>;
  /**
   * Returns all records, or the first `max`. It never prefetches.
   *
   * @throws {QlikInputError} when `max` is not a whole number of at least 0, nor `Infinity`.
   * @example
   * const newest = await paginate(qlik, "/api/v1/reloads", { params: { query: { appId } } }).toArray({ max: 500 });
   */
  toArray(options?: ToArrayOptions): Promise<Item[]>;
}

/** Options of the call are checked by the call. */
const OPTIONS = {
  prefetch: option(flag, false),
  direction: option(oneOf("next", "prev"), "next"),
  params: option(anyValue()),
  headers: option(anyValue()),
  signal: option(abortSignal),
  timeout: option(anyValue()),
  deadline: option(anyValue()),
  retry: option(anyValue()),
  maxResponseBytes: option(anyValue()),
} satisfies OptionsTable<ListOptions & Omit<RawOptions, "body" | "accept">>;

/** The options of a list that is read by POST. */
const POST_OPTIONS = { ...OPTIONS, body: option(anyValue()) };

const TO_ARRAY_OPTIONS = {
  max: option(wholeOrInfinity("a whole number", 0), Infinity),
} satisfies OptionsTable<ToArrayOptions>;

/**
 * Reads a list to its end: follows `links.next` from page to page. Requests go to the tenant's origin only, wherever links
 * lead. A list that is read by POST gets the same body for each page.
 *
 * Records that are added or removed meanwhile don't cause skipped or duplicate records, as long as cursors are positional.
 * Those of the embedded tenant are; Qlik documents its cursors as opaque, so this isn't guaranteed. Records that are added
 * before the current position are not seen. A record whose own position changes (it is renamed in a list sorted by name,
 * say) may be seen twice or not at all; so may any in a list by page number or offset.
 *
 * Iterating rejects with the error of the first call, `QlikApiError` when it is rejected by Qlik; after the first page with
 * {@link QlikListError}. A list never ends silently: a page without a list, or a link that is neither absent nor null and
 * can't be followed, is an error. An abort is always a `QlikAbortError`.
 *
 * @throws {QlikInputError} for unknown options.
 * @example
 * for await (const reload of paginate(qlik, "/api/v1/reloads", { params: { query: { appId } } })) {
 *   console.log(reload.id, reload.status);
 * }
 */
export function paginate<P extends ListPath>(
  qlik: AnyQlikClient,
  path: P,
  ...[options]: ArgumentsOf<ListIndex[P]["options"] & ListOptions>
): Listing<ItemAt<P>, PageAt<P>> {
  const operation = listOperation(path, operationsOf(qlik));
  const table = operation.method === "POST" ? POST_OPTIONS : OPTIONS;
  const { prefetch, direction, ...given } = readOptions(options, table);
  const call = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as RawOptions;
  const read = (ahead = prefetch): AsyncGenerator<ListPage> =>
    readPages(qlik, operation, { direction, prefetch: ahead, call });
  const listing: Listing<unknown, unknown> = {
    async *[Symbol.asyncIterator]() {
      for await (const { items } of read()) {
        for (const item of items) {
          assertNotAborted(call.signal, operation);
          yield item;
        }
      }
    },
    async *pages() {
      for await (const { body } of read()) yield body;
    },
    async toArray(toArrayOptions) {
      const { max } = readOptions(toArrayOptions, TO_ARRAY_OPTIONS);
      const all: unknown[] = [];
      if (max === 0) return all;
      for await (const { items } of read(false)) {
        // Not by push(...items), which fails for some 100,000 arguments.
        for (const item of items) {
          all.push(item);
          if (all.length === max) return all;
        }
      }
      return all;
    },
  };
  return listing as Listing<ItemAt<P>, PageAt<P>>;
}
