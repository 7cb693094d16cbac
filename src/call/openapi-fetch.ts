/**
 * The only module that knows openapi-fetch, which puts an address and headers together. Its client is passed by: its
 * way through middleware and options takes longer than all the rest of a call, and its reading of answers loses a body
 * that is not what it expects, and can't tell an empty error from none.
 */
import { createFinalURL, mergeHeaders, type HeadersOptions } from "openapi-fetch";
import type { OutgoingRequest, Send } from "../transport/policy.ts";
import { encodePath } from "./encode.ts";

/** The parts of a request, its body already encoded. */
export interface RequestParts {
  readonly method: string;
  readonly path: string;
  readonly params: Partial<Record<"path" | "query" | "header", Record<string, unknown>>>;
  readonly encodeQuery: (query: Record<string, unknown>) => string;
  readonly headers: Record<string, string | null | undefined>;
  readonly body: BodyInit | undefined;
  readonly signal: AbortSignal | undefined;
  readonly operation: OutgoingRequest["operation"];
}

/** Makes a function that builds requests from their parts and hands them to `send`. */
export function createDispatch(
  origin: string,
  clientHeaders: Readonly<Record<string, string>>,
): (parts: RequestParts, send: Send) => Promise<Response> {
  // Each property by name: copying them by a rest takes 3 µs, as long as all else here.
  return ({ method, path, params, encodeQuery, headers, body, signal, operation }, send) =>
    send({
      method,
      url: createFinalURL(path, {
        baseUrl: origin,
        params: { path: params.path ?? {}, query: params.query ?? {} },
        querySerializer: (query) => encodeQuery(query),
        pathSerializer: encodePath,
      }),
      path,
      operation,
      headers: mergeHeaders(clientHeaders, headers, params.header as HeadersOptions),
      body,
      signal,
    });
}
