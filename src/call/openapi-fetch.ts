/**
 * The only module that knows openapi-fetch, which puts an address and headers together. Its client is passed by: its
 * way through middleware and options takes longer than all the rest of a call, and its reading of answers loses a body
 * that is not what it expects, and can't tell an empty error from none.
 */
import { createFinalURL, mergeHeaders } from "openapi-fetch";
import { encodePath, encodeQuery, type Encoding } from "./encode.ts";

type Values = Record<string, unknown>;

/** The whole address of a call. */
export function addressOf(
  origin: string,
  path: string,
  values: { readonly path?: Values | undefined; readonly query?: Values | undefined },
  encoding: Encoding | undefined,
): string {
  return createFinalURL(path, {
    baseUrl: origin,
    params: { path: values.path ?? {}, query: values.query ?? {} },
    querySerializer: (query) => encodeQuery(query as Values, encoding),
    pathSerializer: (template, parameters) => encodePath(template, parameters, encoding),
  });
}

type HeaderValues = Readonly<Record<string, unknown>> | undefined;

/** Of headers of the same name, the last one holds; `null` leaves one out. */
export function headersOf(...all: readonly HeaderValues[]): Headers {
  return mergeHeaders(...(all as Parameters<typeof mergeHeaders>));
}
