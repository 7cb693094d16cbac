/**
 * The only module that knows openapi-fetch, which puts an address and headers together. Its client is passed by: its
 * way through middleware and options takes longer than all the rest of a call, and its reading of answers loses a body
 * that is not what it expects, and can't tell an empty error from none.
 */
import { createFinalURL, mergeHeaders, type HeadersOptions } from "openapi-fetch";
import type { Answer, OutgoingRequest, Send } from "../transport/policy.ts";
import { encodePath } from "./encode.ts";

/** The parts of a request, its body already encoded. */
export interface RequestParts extends Omit<OutgoingRequest, "url" | "headers"> {
  readonly params: Partial<Record<"path" | "query" | "header", Record<string, unknown>>>;
  readonly encodeQuery: (query: Record<string, unknown>) => string;
  readonly headers: Record<string, string | null | undefined>;
}

/** Makes a function that builds requests from their parts and hands them to `send`. */
export function createDispatch(
  origin: string,
  clientHeaders: Readonly<Record<string, string>>,
): (parts: RequestParts, send: Send) => Promise<Answer> {
  // Each property by name: copying them by a rest takes 3 µs, as long as all else here.
  return (parts, send) => {
    const { method, path, params, encodeQuery, headers, body, signal, operation } = parts;
    const { stream, timeout, deadline, retry, call } = parts;
    return send({
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
      stream,
      timeout,
      deadline,
      retry,
      call,
    });
  };
}
