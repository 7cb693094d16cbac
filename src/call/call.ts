/** One call, from the caller's options to the result. What the typed methods run on, with their types forgotten. */
import { operations } from "../../generated/operations.ts";
import { QlikInputError } from "../errors/errors.ts";
import { assertRecord, refuseUnknown } from "../core/validate-options.ts";
import { byteLimit } from "../core/option-readers.ts";
import { assertSignal } from "../core/abort.ts";
import type { Clock } from "../core/clock.ts";
import type { CallRecord, Send } from "../transport/policy.ts";
import { assertHeaders, encodeBody, encodeQuery } from "./encode.ts";
import type { CommonOptions } from "./methods.ts";
import { addressOf, headersOf } from "./openapi-fetch.ts";
import type { CallSummary, Failure, Success } from "./result.ts";

export interface UntypedOptions extends CommonOptions {
  readonly params?: Partial<Record<"path" | "query" | "header", Record<string, unknown>>>;
  readonly body?: unknown;
}

export type UntypedResult = Success<number, unknown> | Failure<number, object>;

export type UntypedCall = (
  method: string,
  path: string,
  options?: UntypedOptions,
  stream?: boolean,
) => Promise<UntypedResult>;

/** What a call is made with. */
export interface CallTools {
  readonly origin: string;
  /** Headers for every call. */
  readonly headers: Readonly<Record<string, string>>;
  readonly send: Send;
  readonly clock: Clock;
}

/** Makes the function behind every typed method of a client. */
export function createCall({
  origin,
  headers: clientHeaders,
  send,
  clock,
}: CallTools): UntypedCall {
  return async (method, path, options = {}, stream = false) => {
    const {
      params = {},
      body,
      headers,
      signal,
      timeout,
      deadline,
      maxResponseBytes,
      retry,
      ...rest
    } = options;
    const operation = operations[`${method === "HEAD" ? "GET" : method} ${path}`];
    const { body: mediaTypes, commaSeparated } = operation ?? {};
    const call: CallRecord = {
      method,
      // A path that isn't described may come with its query, which is for nobody's log.
      path: /^[^?]*/.exec(path)?.[0] ?? "",
      begun: clock.now(),
      attempts: 0,
    };
    try {
      assertPath(path);
      assertRecord("options", options);
      refuseUnknown(rest);
      assertParams(params);
      if (!operation) assertPlain(path, params.query);
      assertRecord("headers", headers);
      assertHeaders({ ...params.header, ...headers });
      assertSignal(signal);
      if (maxResponseBytes !== undefined) byteLimit(maxResponseBytes, "maxResponseBytes");
      assertBody(method, body);
      const encoded = body === undefined ? undefined : encodeBody(body, mediaTypes);
      const answer = await send({
        method,
        url: addressOf(origin, path, params, (query) => encodeQuery(query, commaSeparated)),
        path,
        operation,
        headers: headersOf(
          clientHeaders,
          encoded && { "content-type": encoded.mediaType },
          headers,
          params.header,
        ),
        body: encoded?.body,
        signal,
        stream,
        timeout,
        deadline,
        maxResponseBytes,
        retry,
        call,
      });
      const { status, ok, data, error, response } = answer;
      const summary = summaryOf(call, clock);
      if (ok) return { status, ok, data, response, call: summary };
      return { status, ok, error: error ?? {}, response, call: summary };
    } catch (error) {
      // What refuses a value doesn't know the call that it belongs to.
      if (!(error instanceof QlikInputError) || error.method) throw error;
      throw new QlikInputError(error.message, { method, path: call.path, cause: error.cause });
    }
  };
}

function summaryOf({ method, path, begun, attempts, hint }: CallRecord, clock: Clock): CallSummary {
  return { method, path, attempts, elapsedMs: clock.now() - begun, hint };
}

/** What follows the origin could otherwise change it: `https://tenant` + `@elsewhere`. */
function assertPath(path: unknown): void {
  if (typeof path === "string" && path.startsWith("/")) return;
  throw new QlikInputError('the path has to begin with "/", as the specification writes it.');
}

/** A query that is no object of names and values would leave a list unfiltered. */
function assertParams(params: NonNullable<UntypedOptions["params"]>): void {
  assertRecord("params", params);
  const { path, query, header, ...rest } = params;
  refuseUnknown(rest, "params.", "Give it in params.path, params.query or params.header.");
  assertRecord("params.path", path);
  assertRecord("params.query", query);
  assertRecord("params.header", header);
}

/**
 * Of a path that isn't described, values may be part already: they must not lead out of their place, as little as those of
 * a template may.
 */
function assertPlain(path: string, query: object | undefined): void {
  const leadsAway = /[#\p{Cc}]|^[^?]*[/\\](\.|%2e){1,2}([/\\?]| *$)/iu.test(path);
  if (!leadsAway && !(query && path.includes("?"))) return;
  throw new QlikInputError(
    "the path has a control character, a #, a segment . or .., or a query beside params.query.",
  );
}

/** The platform's fetch would refuse it in a way that looks like a broken connection. */
function assertBody(method: string, body: unknown): void {
  if (body === undefined || !/^(GET|HEAD)$/.test(method)) return;
  throw new QlikInputError(`${method} has no body. Is params.query meant?`);
}
