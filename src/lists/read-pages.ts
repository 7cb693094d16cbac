import { passAbort } from "../core/abort.ts";
import { resultsOf, type AnyQlikClient } from "../client/client-types.ts";
import { operationsOf } from "../client/operations-of.ts";
import type { RawOptions } from "../call/call-types.ts";
import type { UntypedCall } from "../call/call.ts";
import { encodeQuery } from "../call/encode.ts";
import { EncodedQuery } from "../call/encoded-query.ts";
import { unwrap, type AnyResult } from "../call/unwrap.ts";
import { QlikAbortError, QlikProtocolError, type QlikError } from "../errors/errors.ts";
import type { RetryOption } from "../transport/retry-rules.ts";
import { QlikListError } from "../errors/list-error.ts";
import { followLink, LinkError, normalizeQuery, type ListAddress } from "./follow-link.ts";
import { readPage, type Direction, type ListOperation, type ListPage } from "./page.ts";

/** How the pages of a list are read. */
export interface ReadOptions {
  readonly direction: Direction;
  /** Whether a page is requested while the one before is in use. */
  readonly prefetch: boolean;
  /** The options of each call. */
  readonly call: RawOptions;
}

/** Rejects where the signal was aborted between requests, while records of a page are in use. */
export function assertNotAborted(signal: AbortSignal | undefined, operation: ListOperation): void {
  if (!signal?.aborted) return;
  const about = { ...operation, cause: signal.reason as unknown };
  throw new QlikAbortError("The list was aborted by its signal.", about);
}

/** Reads a list page by page, as far as the pages are asked for. */
export async function* readPages(
  qlik: AnyQlikClient,
  operation: ListOperation,
  { direction, prefetch, call }: ReadOptions,
): AsyncGenerator<ListPage> {
  const { method, path } = operation;
  const client = resultsOf(qlik);
  const encoding = operationsOf(client)[`${method} ${path}`];
  const send = client.request as unknown as UntypedCall;
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
      const result = await send(method, path, {
        ...call,
        ...(method === "POST" && { retry: asIdempotent(call.retry) }),
        params: { ...params, ...(query && { query }) },
        signal: stop.signal,
      });
      const body = unwrap(result as AnyResult);
      const { status, response } = result;
      const answer = { body, status, headers: response.headers };
      return readPage(answer, operation, { direction, operation: encoding });
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
    ...{ origin: client.origin, path, encoding },
    pathParameters: params?.path ?? {},
    query: encodeQuery(params?.query ?? {}, encoding),
  });

  /** The page that a page leads to, if it leads on. */
  const following = ({ link, linkProblem }: ListPage): Promise<ListPage> | undefined => {
    if (linkProblem) return Promise.reject(wrongLink(`${linkProblem}.`, operation));
    if (link === undefined) return undefined;
    return (async () => {
      let query: string;
      try {
        query = followLink(link, address());
      } catch (error) {
        if (!(error instanceof LinkError)) throw error;
        throw wrongLink(`links.${direction} ${error.message}.`, operation, error.hint);
      }
      const key = normalizeQuery(query);
      if (seen.has(key))
        throw wrongLink(`links.${direction} leads to a page that was read before.`, operation);
      seen.add(key);
      return request(new EncodedQuery(query) as unknown as Record<string, unknown>);
    })();
  };

  try {
    let pending: Promise<ListPage> | undefined = first();
    while (pending) {
      const page: ListPage = await pending;
      assertNotAborted(signal, operation);
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
    throw interrupted(operation, count, cause);
  } finally {
    stop.abort();
  }
}

/** Reading a list twice is safe, so that one that is read by POST is retried like GET. */
function asIdempotent(retry: RetryOption | undefined): RetryOption | undefined {
  if (retry === undefined) return { idempotent: true };
  if (typeof retry === "number") return { retries: retry, idempotent: true };
  return retry ? { idempotent: true, ...retry } : retry;
}

function wrongLink(message: string, operation: ListOperation, hint?: string): QlikProtocolError {
  return new QlikProtocolError(message, { ...operation, excerpt: "", hint });
}

function interrupted(
  operation: ListOperation,
  count: { readonly items: number; readonly pages: number },
  cause: unknown,
): QlikListError {
  const { message, status } = Object(cause) as Partial<QlikError>;
  const reason =
    message?.replace(`${operation.method} ${operation.path}: `, () => "") ?? String(cause);
  const pages = count.pages === 1 ? "1 page" : `${count.pages} pages`;
  const text = `The list was cut short after ${count.items} records on ${pages}: ${reason}`;
  return new QlikListError(text, { ...operation, status, cause, ...count });
}
