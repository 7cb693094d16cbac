/** One call, from the caller's options to the result. What the typed methods run on, with their types forgotten. */
import { operations } from "../../generated/operations.ts";
import { QlikInputError } from "../errors.ts";
import type { Operation } from "../operation.ts";
import type { Clock } from "../transport/clock.ts";
import type { CallRecord, Send } from "../transport/policy.ts";
import { assertHeaders, encodeBody, encodeQuery } from "./encode.ts";
import type { CommonOptions } from "./methods.ts";
import { createDispatch, type RequestParts } from "./openapi-fetch.ts";
import type { CallSummary, Failure, Success } from "./result.ts";

export interface UntypedOptions extends CommonOptions {
  readonly params?: RequestParts["params"];
  readonly body?: unknown;
}

export type UntypedResult = Success<number, unknown> | Failure<number, object>;

export type UntypedCall = (
  method: string,
  path: string,
  options?: UntypedOptions,
  stream?: boolean,
) => Promise<UntypedResult>;

/** For a path that the specification doesn't describe. */
const UNDESCRIBED: Pick<Operation, "body" | "commaSeparated"> = {};

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
  const dispatch = createDispatch(origin, clientHeaders);

  return async (method, path, options = {}, stream = false) => {
    const { params = {}, body, headers, signal, timeout, deadline, retry, ...misplaced } = options;
    const operation = operations[`${method === "HEAD" ? "GET" : method} ${path}`];
    const { body: mediaTypes, commaSeparated } = operation ?? UNDESCRIBED;
    const call: CallRecord = {
      method,
      // A path that isn't described may come with its query, which is for nobody's log.
      path: /^[^?]*/.exec(path)?.[0] ?? "",
      begun: clock.now(),
      attempts: 0,
    };
    try {
      assertPath(path);
      assertNone(misplaced);
      assertHeaders({ ...params.header, ...headers });
      const encoded = body === undefined ? undefined : encodeBody(body, mediaTypes);
      const parts: RequestParts = {
        method,
        path,
        params,
        encodeQuery: (query) => encodeQuery(query, commaSeparated),
        headers: encoded ? { "content-type": encoded.mediaType, ...headers } : { ...headers },
        body: encoded?.body,
        signal,
        operation,
        stream,
        timeout,
        deadline,
        retry,
        call,
      };
      const { status, ok, data, error, response } = await dispatch(parts, send);
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

/** TypeScript refuses options that don't exist; JavaScript would send a call without its filter. */
function assertNone(misplaced: object): void {
  const [name] = Object.keys(misplaced);
  if (name === undefined) return;
  const hint = /^(path|query|header)$/.test(name)
    ? `Give it as params.${name}.`
    : "Is it misspelled?";
  throw new QlikInputError(`there is no option ${name}. ${hint}`);
}
