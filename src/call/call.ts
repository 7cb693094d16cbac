/** One call, from the caller's options to the result: what the typed methods run on, without their types. */
import { elapsedSince, type Clock } from "../core/clock.ts";
import { describeValue } from "../core/describe-value.ts";
import { QlikInputError } from "../errors/errors.ts";
import type { CallRecord } from "../core/call-record.ts";
import type { Send } from "../transport/policy.ts";
import { encodeBody } from "./body.ts";
import { readCallOptions } from "./call-options.ts";
import type { RawOptions } from "./call-types.ts";
import { expectedBody } from "./expected-body.ts";
import { addressOf, headersOf } from "./openapi-fetch.ts";
import { operationKey, type Operations } from "./operation.ts";
import type { CallSummary, Failure, Success } from "./result.ts";

export type UntypedResult = Success<number, unknown> | Failure<number, object>;

export type UntypedCall = (
  method: string,
  path: string,
  options?: RawOptions,
  stream?: boolean,
) => Promise<UntypedResult>;

/** What calls need of their client. */
export interface CallTools {
  readonly origin: string;
  /** Headers for every call. */
  readonly headers: Readonly<Record<string, string>>;
  readonly send: Send;
  readonly clock: Clock;
  /** The maximum size of a response body, unless the call has its own. */
  readonly maxResponseBytes: number;
  /** What is known of each operation. */
  readonly operations: Operations;
}

/** Creates the function behind every typed method of a client. */
export function createCall({
  origin,
  headers: clientHeaders,
  send,
  clock,
  maxResponseBytes,
  operations,
}: CallTools): UntypedCall {
  return async (method, path, options = {}, stream = false) => {
    const operation = operations[operationKey(method, path)];
    const call: CallRecord = {
      method,
      // An undescribed path may include a query, which must not be logged.
      path: /^[^?]*/.exec(path)?.[0] ?? "",
      startedAt: clock.monotonic(),
      attempts: 0,
    };
    try {
      assertPath(path);
      const { params, body, accept, headers, ...rest } = readCallOptions(options);
      if (!operation) assertUndescribedPath(path, params.query);
      assertBody(method, body);
      const encoded = body === undefined ? undefined : encodeBody(body, operation?.body);
      const answer = await send({
        ...rest,
        method,
        url: addressOf(origin, path, params, operation),
        path,
        operation,
        expectedBody: expectedBody(method, operation, accept),
        headers: headersOf(
          clientHeaders,
          encoded && { "content-type": encoded.mediaType },
          accept === undefined ? undefined : { accept },
          headers,
          params.header,
        ),
        body: encoded?.body,
        stream,
        maxResponseBytes: rest.maxResponseBytes ?? maxResponseBytes,
        call,
      });
      const { status, ok, data, error, response, hint } = answer;
      const summary = summaryOf(call, hint, clock);
      if (ok) return { status, ok, data, response, call: summary };
      return { status, ok, error: error ?? {}, response, call: summary };
    } catch (error) {
      // What rejects a value doesn't know the call.
      if (!(error instanceof QlikInputError) || error.method) throw error;
      throw new QlikInputError(error.message, { method, path: call.path, cause: error.cause });
    }
  };
}

function summaryOf(
  { method, path, startedAt, attempts }: CallRecord,
  hint: string | undefined,
  clock: Clock,
): CallSummary {
  return { method, path, attempts, elapsedMs: elapsedSince(startedAt, clock), hint };
}

/** What follows the origin could otherwise change it: `https://tenant` + `@elsewhere`. */
function assertPath(path: unknown): void {
  if (typeof path === "string" && path.startsWith("/")) return;
  throw new QlikInputError(
    `The path must begin with "/", as in "/api/v1/spaces", got ${describeValue(path)}.`,
  );
}

/** An undescribed path may contain values already, which must not lead to another resource. */
function assertUndescribedPath(path: string, query: object | undefined): void {
  const problem = /\p{Cc}/u.test(path)
    ? "must not contain control characters"
    : path.includes("#")
      ? 'must not contain "#"'
      : /^[^?]*[/\\](\.|%2e){1,2}([/\\?]| *$)/i.test(path)
        ? 'must not have "." or ".." as a segment (path traversal)'
        : query && path.includes("?")
          ? 'must not have a query if "params.query" is given'
          : undefined;
  if (problem !== undefined) throw new QlikInputError(`The path ${problem}.`);
}

/** The platform's fetch would reject it in a way that looks like a broken connection. */
function assertBody(method: string, body: unknown): void {
  if (body === undefined || !/^(GET|HEAD)$/.test(method)) return;
  throw new QlikInputError(
    `A ${method} request must not have a body. Use "params.query" for filters.`,
  );
}
