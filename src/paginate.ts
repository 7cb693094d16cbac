import { operations } from "../generated/operations.ts";
import { resultsOf, type AnyQlikClient } from "./any-client.ts";
import type { UntypedOptions, UntypedResult } from "./call/call.ts";
import type { CallOptions, DataOf, OperationAt, PathFor } from "./call/methods.ts";
import type { CallResult } from "./call/result.ts";
import { QlikAbortError, QlikError, QlikProtocolError, type FailedCall } from "./errors.ts";
import { unwrap, type AnyResult } from "./unwrap.ts";

/** What GET of a path answers with. */
type BodyAt<P extends PathFor<"GET">> = DataOf<CallResult<OperationAt<"GET", P>>>;

/** The list in a page: most services call it `data`. */
type ListIn<Page> = Page extends { data: infer List }
  ? List
  : Page extends { scripts?: infer List }
    ? NonNullable<List>
    : never;

/** The paths whose GET gives one page of a list, with a link to the next one. */
export type ListPath = {
  [P in PathFor<"GET">]: BodyAt<P> extends { links?: { next?: unknown } }
    ? ListIn<BodyAt<P>> extends readonly unknown[]
      ? P
      : never
    : never;
}[PathFor<"GET">];

/** A page of a list, as it comes. */
export type PageAt<P extends ListPath> = BodyAt<P>;

/** A record of a list. */
export type ItemAt<P extends ListPath> =
  ListIn<BodyAt<P>> extends readonly (infer Item)[] ? Item : never;

/** How a list is read, beside the options of the call. */
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
   * All records, or the first `max`.
   * @example
   * const newest = await paginate(qlik, "/api/v1/reloads", { params: { query: { appId } } }).toArray({ max: 500 });
   */
  toArray(options?: { readonly max?: number }): Promise<Item[]>;
}

/**
 * A list ended before its end; `cause` tells why. It holds no records: those that came were given out.
 *
 * @example
 * catch (error) {
 *   if (error instanceof QlikListError) console.error(`${error.items} records came before:`, error.cause);
 * }
 */
export class QlikListError extends QlikError {
  override readonly name = "QlikListError";
  /** How many records came. */
  readonly items: number;
  /** How many pages came. */
  readonly pages: number;

  constructor(
    message: string,
    failed: FailedCall & { readonly items: number; readonly pages: number },
  ) {
    super(message, failed);
    this.items = failed.items;
    this.pages = failed.pages;
  }
}

/** Beside the path: nothing, when the operation has no parameter that it needs. */
type ListArguments<P extends ListPath> = P extends unknown
  ? object extends CallOptions<OperationAt<"GET", P>>
    ? [options?: CallOptions<OperationAt<"GET", P>> & ListOptions]
    : [options: CallOptions<OperationAt<"GET", P>> & ListOptions]
  : never;

/**
 * Reads a list to its end: follows `links.next` from page to page, on the tenant's origin alone.
 *
 * What is added or removed meanwhile: Qlik's cursors mark a place in the order of the list, so that records before and
 * after it stay what they were, none doubled and none lost. A record whose place changes (it is renamed in a list by
 * name, say) may be seen twice or not at all; so may any in lists by page number, such as the versions of a script.
 *
 * Rejects with what the first call rejects with, `QlikApiError` when it is refused; after the first page with
 * {@link QlikListError}, an abort aside.
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
  const read = (): AsyncGenerator<UntypedPage> => readPages(qlik, path, call, prefetch);
  const items = async function* (): AsyncGenerator {
    for await (const page of read()) yield* page.items;
  };
  return {
    [Symbol.asyncIterator]: items,
    async *pages() {
      for await (const page of read()) yield page.body;
    },
    async toArray({ max = Infinity } = {}) {
      const all: unknown[] = [];
      if (max <= 0) return all;
      for await (const page of read()) {
        all.push(...page.items.slice(0, max - all.length));
        if (all.length >= max) break;
      }
      return all;
    },
  } as Listing<ItemAt<P>, PageAt<P>>;
}

interface UntypedPage {
  readonly body: unknown;
  readonly items: readonly unknown[];
  /** The query of the next page. */
  readonly next: Query | undefined;
}

type Query = Readonly<Record<string, string | string[]>>;

async function* readPages(
  qlik: AnyQlikClient,
  path: string,
  options: UntypedOptions,
  prefetch: boolean,
): AsyncGenerator<UntypedPage> {
  const { GET, origin } = resultsOf(qlik);
  const get = GET as unknown as (path: string, options: UntypedOptions) => Promise<UntypedResult>;
  const seen = new Set<string>();
  const count = { items: 0, pages: 0 };
  // A reader who stops early has no use for the page that is on its way.
  const stop = new AbortController();
  const { signal } = options;
  const pass = (): void => {
    stop.abort(signal?.reason);
  };
  signal?.addEventListener("abort", pass);

  const ask = async (query: Query | undefined): Promise<UntypedPage> => {
    const { params } = options;
    const own = { ...options, signal: stop.signal };
    const result = await get(
      path,
      query ? { ...own, params: { ...params, query: { ...params?.query, ...query } } } : own,
    );
    return pageOf(unwrap(result as AnyResult), path, origin, seen);
  };
  try {
    if (signal?.aborted) pass();
    let coming: Promise<UntypedPage> | undefined = ask(undefined);
    while (coming) {
      const page: UntypedPage = await coming;
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
    throw endedEarly(cause as QlikError, count);
  } finally {
    signal?.removeEventListener("abort", pass);
    stop.abort();
  }
}

function pageOf(body: unknown, path: string, origin: string, seen: Set<string>): UntypedPage {
  const { links, ...rest } = body as Record<string, unknown> & { links?: Links };
  // The first list there is, where it has another name than data.
  const list = rest["data"] ?? rest[operations[`GET ${path}`]?.items ?? "data"];
  return {
    body,
    items: Array.isArray(list) ? (list as unknown[]) : [],
    next: queryOf(links?.next?.href, path, origin, seen),
  };
}

interface Links {
  readonly next?: { readonly href?: string | null } | null;
}

/** The query of a link, which alone is taken from it: the call itself stays what it was. */
function queryOf(
  href: string | null | undefined,
  path: string,
  origin: string,
  seen: Set<string>,
): Query | undefined {
  if (href === undefined || href === null || href === "") return undefined;
  const refuse = (where: string): QlikProtocolError =>
    new QlikProtocolError(`links.next leads ${where}.`, { method: "GET", path, excerpt: "" });
  if (!URL.canParse(href, origin)) throw refuse("nowhere: it is no address");
  const url = new URL(href, origin);
  if (url.origin !== origin) throw refuse(`to ${url.origin}, which is not the tenant`);
  if (seen.has(url.search)) throw refuse("to a page that was there before");
  seen.add(url.search);
  const query: Record<string, string | string[]> = {};
  for (const name of url.searchParams.keys()) {
    const values = url.searchParams.getAll(name);
    query[name] = values.length === 1 ? (values[0] ?? "") : values;
  }
  return query;
}

function endedEarly(
  cause: QlikError,
  count: { readonly items: number; readonly pages: number },
): QlikListError {
  const { message, method, path, status, attempts, elapsedMs } = cause;
  const reason = message.replace(`${method} ${path}: `, "");
  const records = `${count.items} records on ${count.pages} pages`;
  return new QlikListError(`the list broke off after ${records}: ${reason}`, {
    ...{ method, path, status, attempts, elapsedMs },
    ...count,
    cause,
  });
}
