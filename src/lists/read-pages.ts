import { passAbort } from "../core/abort.ts";
import { resultsOf, type AnyQlikClient } from "../client/client-types.ts";
import type { RawOptions } from "../call/call-types.ts";
import type { UntypedResult } from "../call/call.ts";
import { encodeQuery } from "../call/encode.ts";
import { EncodedQuery } from "../call/encoded-query.ts";
import { unwrap, type AnyResult } from "../call/unwrap.ts";
import { operations } from "../../generated/operations.ts";
import { QlikAbortError, QlikProtocolError, type QlikError } from "../errors/errors.ts";
import { QlikListError } from "../errors/list-error.ts";
import { followLink, LinkError, normalizeQuery, type ListAddress } from "./follow-link.ts";
import { readPage, type Direction, type ListPage } from "./page.ts";

/** How the pages of a list are read. */
export interface ReadOptions {
  readonly direction: Direction;
  /** Whether a page is requested while the one before is in use. */
  readonly prefetch: boolean;
  /** The options of each call. */
  readonly call: RawOptions;
}

/** Rejects where the signal was aborted between requests, while records of a page are in use. */
export function assertNotAborted(signal: AbortSignal | undefined, path: string): void {
  if (!signal?.aborted) return;
  const about = { method: "GET", path, cause: signal.reason as unknown };
  throw new QlikAbortError("The list was aborted by its signal.", about);
}

/** Reads a list page by page, as far as the pages are asked for. */
export async function* readPages(
  qlik: AnyQlikClient,
  path: string,
  { direction, prefetch, call }: ReadOptions,
): AsyncGenerator<ListPage> {
  const { GET, origin } = resultsOf(qlik);
  const get = GET as unknown as (path: string, options: RawOptions) => Promise<UntypedResult>;
  const { params, signal } = call;
  const seen = new Set<string>();
  const count = { items: 0, pages: 0 };
  // A reader that stops early has no use for the page that is on its way.
  const stop = new AbortController();

  const request = async (query: Record<string, unknown> | undefined): Promise<ListPage> => {
    // Only while it waits: a reading that is given up between pages would leave its listener behind.
    const release = passAbort(signal, (reason) => {
      stop.abort(reason);
    });
    try {
      const result = await get(path, {
        ...call,
        params: { ...params, ...(query && { query }) },
        signal: stop.signal,
      });
      const body = unwrap(result as AnyResult);
      return readPage(body, { path, direction, status: result.status });
    } finally {
      release();
    }
  };

  const first = async (): Promise<ListPage> => {
    const page = await request(params?.query);
    seen.add(normalizeQuery(address().query));
    return page;
  };

  // The first call has checked the parameters.
  const address = (): ListAddress => ({
    origin,
    path,
    pathParameters: params?.path ?? {},
    query: encodeQuery(params?.query ?? {}, operations[`GET ${path}`]?.commaSeparated),
  });

  /** The page that a page leads to, if it leads on. */
  const following = ({ link, linkProblem }: ListPage): Promise<ListPage> | undefined => {
    if (linkProblem) return Promise.reject(wrongLink(`${linkProblem}.`, path));
    if (link === undefined) return undefined;
    return (async () => {
      let query: string;
      try {
        query = followLink(link, address());
      } catch (error) {
        if (!(error instanceof LinkError)) throw error;
        throw wrongLink(`links.${direction} ${error.message}.`, path, error.hint);
      }
      const key = normalizeQuery(query);
      if (seen.has(key))
        throw wrongLink(`links.${direction} leads to a page that was read before.`, path);
      seen.add(key);
      return request(new EncodedQuery(query) as unknown as Record<string, unknown>);
    })();
  };

  try {
    let pending: Promise<ListPage> | undefined = first();
    while (pending) {
      const page: ListPage = await pending;
      assertNotAborted(signal, path);
      count.pages++;
      count.items += page.items.length;
      pending = prefetch ? following(page) : undefined;
      // It is awaited later, or never.
      pending?.catch(() => undefined);
      yield page;
      pending ??= following(page);
    }
  } catch (cause) {
    if (count.pages === 0 || cause instanceof QlikAbortError) throw cause;
    throw interrupted(path, count, cause);
  } finally {
    stop.abort();
  }
}

function wrongLink(message: string, path: string, hint?: string): QlikProtocolError {
  return new QlikProtocolError(message, { method: "GET", path, excerpt: "", hint });
}

function interrupted(
  path: string,
  count: { readonly items: number; readonly pages: number },
  cause: unknown,
): QlikListError {
  const { message, status } = Object(cause) as Partial<QlikError>;
  const reason = message?.replace(`GET ${path}: `, () => "") ?? String(cause);
  const pages = count.pages === 1 ? "1 page" : `${count.pages} pages`;
  const text = `The list was cut short after ${count.items} records on ${pages}: ${reason}`;
  return new QlikListError(text, { method: "GET", path, status, cause, ...count });
}
