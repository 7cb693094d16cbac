import { operations } from "../../generated/operations.ts";
import type { paths } from "../../generated/schema.ts";
import { resultsOf, type AnyQlikClient } from "../client/client-types.ts";
import type { UntypedOptions } from "../call/call-options.ts";
import type { UntypedResult } from "../call/call.ts";
import { encodeQuery } from "../call/encode.ts";
import type { CallOptions, OperationAt, PathFor } from "../call/methods.ts";
import {
  QlikAbortError,
  QlikInputError,
  QlikProtocolError,
  type QlikError,
} from "../errors/errors.ts";
import { QlikListError } from "../errors/list-error.ts";
import { assertRecord } from "../core/validate-options.ts";
import { passAbort } from "../core/abort.ts";
import { unwrap, type AnyResult } from "../call/unwrap.ts";

/** What GET of a path answers with. */
type BodyAt<P extends PathFor<"GET">> = paths[P] extends {
  get: { responses: { 200: { content: { "application/json": infer Body } } } };
}
  ? Body
  : unknown;

/** The list in a page: most services call it `data`. */
type ListIn<Page> = NonNullable<Page[Extract<keyof Page, "data" | "scripts">]>;

/** The paths whose GET gives one page of a list, with a link to the next one. */
export type ListPath = {
  [P in PathFor<"GET">]: "links" extends keyof BodyAt<P>
    ? BodyAt<P>["links"] extends { next?: unknown } | undefined
      ? P
      : never
    : never;
}[PathFor<"GET">];

/** A page of a list, as it comes. */
export type PageAt<P extends ListPath> = BodyAt<P>;

/** A record of a list. */
export type ItemAt<P extends ListPath> =
  ListIn<BodyAt<P>> extends readonly (infer Item)[] ? Item : never;

/** How a list is read, beside the options of the call, which hold for each page. */
export interface ListOptions {
  /**
   * Whether the next page is asked for while the records of the one before are worked on.
   * @default false: a page is asked for when its first record is
   */
  readonly prefetch?: boolean;
}

/** A list that is read page by page, as far as somebody reads. Each reading begins anew. */
export interface Listing<Item, Page> extends AsyncIterable<Item> {
  /** The pages as they come. */
  pages(): AsyncIterable<Page>;
  /**
   * All records, or the first `max`. It works on none of them, so it asks for no page ahead.
   *
   * @throws {QlikInputError} when `max` is no whole number from 0 on, nor `Infinity`.
   * @example
   * const newest = await paginate(qlik, "/api/v1/reloads", { params: { query: { appId } } }).toArray({ max: 500 });
   */
  toArray(options?: { readonly max?: number }): Promise<Item[]>;
}

/**
 * Beside the path: nothing, when the operation has no parameter that it needs. Distributing over `P` makes the compiler
 * name a wrong path before it counts arguments.
 */
type ListArguments<P extends ListPath> = P extends unknown
  ? object extends CallOptions<OperationAt<"GET", P>>
    ? [options?: CallOptions<OperationAt<"GET", P>> & ListOptions]
    : [options: CallOptions<OperationAt<"GET", P>> & ListOptions]
  : never;

/**
 * Reads a list to its end: follows `links.next` from page to page, on the tenant's origin alone.
 *
 * What is added or removed meanwhile makes no other record doubled or lost, as long as cursors mark a place in the order
 * of the list. Those of the embedded tenant do; Qlik calls its own opaque and promises no more than that they lead on.
 * What is added before that place is not seen. A record whose own place changes (it is renamed in a list by name, say)
 * may be seen twice or not at all; so may any in a list by page number or offset.
 *
 * Rejects with what the first call rejects with, `QlikApiError` when it is refused; after the first page with
 * {@link QlikListError}. An abort is a `QlikAbortError` always.
 *
 * @example
 * for await (const reload of paginate(qlik, "/api/v1/reloads", { params: { query: { appId } } })) {
 *   console.log(reload.id, reload.status);
 * }
 */
export function paginate<P extends ListPath>(
  qlik: AnyQlikClient,
  path: P,
  ...[options]: ListArguments<P>
): Listing<ItemAt<P>, PageAt<P>> {
  const { prefetch = false, ...call } = (options ?? {}) as UntypedOptions & ListOptions;
  const read = (ahead = prefetch): AsyncGenerator<UntypedPage> =>
    readPages(qlik, path, call, ahead);
  const listing: Listing<unknown, unknown> = {
    async *[Symbol.asyncIterator]() {
      for await (const { items } of read()) {
        for (const item of items) {
          assertGoing(call.signal, path);
          yield item;
        }
      }
    },
    async *pages() {
      for await (const { body } of read()) yield body;
    },
    async toArray(options = {}) {
      assertRecord("what toArray was given", options);
      const { max = Infinity } = options;
      if (!(max >= 0 && (Number.isInteger(max) || max === Infinity))) {
        throw new QlikInputError(`max is ${String(max)}: give a whole number from 0 on.`);
      }
      const all: unknown[] = [];
      if (max === 0) return all;
      for await (const { items } of read(false)) {
        all.push(...items.slice(0, max - all.length));
        if (all.length === max) break;
      }
      return all;
    },
  };
  return listing as Listing<ItemAt<P>, PageAt<P>>;
}

/** A reader who works on the records of a page should not have to work to its end. */
function assertGoing(signal: AbortSignal | undefined, path: string): void {
  if (!signal?.aborted) return;
  const about = { method: "GET", path, cause: signal.reason as unknown };
  throw new QlikAbortError("the list was aborted by its signal.", about);
}

interface UntypedPage {
  readonly body: unknown;
  readonly items: readonly unknown[];
  /** Where the next page is, unless this is the last. */
  readonly next: string | null | undefined;
}

async function* readPages(
  qlik: AnyQlikClient,
  path: string,
  options: UntypedOptions,
  prefetch: boolean,
): AsyncGenerator<UntypedPage> {
  const { GET, origin } = resultsOf(qlik);
  const get = GET as unknown as (path: string, options: UntypedOptions) => Promise<UntypedResult>;
  const { params, signal } = options;
  const seen = new Set<string>();
  const count = { items: 0, pages: 0 };
  // A reader who stops early has no use for the page that is on its way.
  const stop = new AbortController();

  const ask = async (link?: string): Promise<UntypedPage> => {
    const query =
      link === undefined
        ? { ...params?.query }
        : { ...params?.query, ...NOWHERE, ...queryOf(link, path, origin) };
    if (link !== undefined && seen.has(encodeQuery(query))) {
      throw refused("to a page that was there before", path);
    }
    // While it waits alone: a reading that is given up between pages would leave its listener behind.
    const release = passAbort(signal, (reason) => {
      stop.abort(reason);
    });
    try {
      const result = await get(path, {
        ...options,
        params: { ...params, query },
        signal: stop.signal,
      });
      seen.add(encodeQuery(query));
      return pageOf(unwrap(result as AnyResult), path);
    } finally {
      release();
    }
  };
  try {
    let coming: Promise<UntypedPage> | undefined = ask();
    while (coming) {
      const page: UntypedPage = await coming;
      assertGoing(signal, path);
      count.pages++;
      count.items += page.items.length;
      const { next } = page;
      coming = next && prefetch ? ask(next) : undefined;
      // It is waited for later, or never.
      coming?.catch(() => undefined);
      yield page;
      if (next) coming ??= ask(next);
    }
  } catch (cause) {
    if (count.pages === 0 || cause instanceof QlikAbortError) throw cause;
    throw brokenOff(path, count, cause);
  } finally {
    stop.abort();
  }
}

/** Where the caller began is no part of where a link leads. */
const NOWHERE = { next: undefined, prev: undefined, page: undefined, offset: undefined };

/** The query of a link, which alone is taken from it: the call itself stays what it was. */
function queryOf(link: string, path: string, origin: string): Record<string, string[]> {
  const url = URL.canParse(link, origin) ? new URL(link, origin) : undefined;
  if (!url) throw refused("nowhere: it is no address", path);
  if (url.origin !== origin) {
    const hint = "Make the client with that address, if it is the tenant's.";
    throw refused(`to ${url.origin}, not to the client's tenant`, path, hint);
  }
  const { searchParams } = url;
  return Object.fromEntries(
    [...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]),
  );
}

function refused(where: string, path: string, hint?: string): QlikProtocolError {
  const about = { method: "GET", path, excerpt: "", hint };
  return new QlikProtocolError(`links.next leads ${where}.`, about);
}

function pageOf(body: unknown, path: string): UntypedPage {
  // Whatever came: null too has no properties then.
  const page = Object(body) as Readonly<Record<string, unknown>> & {
    readonly links?: { readonly next?: { readonly href?: string | null } | null } | null;
  };
  const name = operations[`GET ${path}`]?.items ?? "data";
  // Some services leave an empty list out, or have null for it. Without links either it would be no page at all.
  const items = page[name] ?? (page.links ? [] : undefined);
  if (!Array.isArray(items)) {
    const about = { method: "GET", path, status: 200, excerpt: JSON.stringify(body).slice(0, 200) };
    throw new QlikProtocolError(`the answer has no list "${name}".`, about);
  }
  return { body, items, next: page.links?.next?.href };
}

function brokenOff(
  path: string,
  count: { readonly items: number; readonly pages: number },
  cause: unknown,
): QlikListError {
  const { message, status } = Object(cause) as Partial<QlikError>;
  const reason = message?.replace(`GET ${path}: `, () => "") ?? String(cause);
  const pages = count.pages === 1 ? "1 page" : `${count.pages} pages`;
  const what = `the list broke off after ${count.items} records on ${pages}: ${reason}`;
  return new QlikListError(what, { method: "GET", path, status, cause, ...count });
}
