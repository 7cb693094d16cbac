/** What a call gives back: a union told apart by status. Types here; `call.ts` makes the values. */
import type { FailureStatus, OtherStatus, SuccessStatus } from "./status.ts";

/** How a call went. */
export interface CallSummary {
  readonly method: string;
  /** The path as the specification writes it. */
  readonly path: string;
  /** How often the request was sent. */
  readonly attempts: number;
  /** Milliseconds from the beginning of the call to its result. */
  readonly elapsedMs: number;
  /** Why a failure that may pass was not tried again, where that needs a reason. */
  readonly hint: string | undefined;
}

/** The call succeeded. */
export interface Success<Status extends number, Data> {
  readonly status: Status;
  readonly ok: true;
  /** The answer's body, read by the kind that the specification declares; `undefined` when it has none. */
  readonly data: Data;
  readonly error?: never;
  /** The answer itself, for its headers; its body has been read. */
  readonly response: Response;
  readonly call: CallSummary;
}

/** The service, or something on the way to it, refused the call. */
export interface Failure<Status extends number, Body> {
  readonly status: Status;
  readonly ok: false;
  readonly data?: never;
  /**
   * The answer's body. Never empty: where the answer has no body, or none that is JSON, this is an object of the shape
   * `{ errors: [{ code: "HTTP-502", title, detail }] }` that says so.
   */
  readonly error: Body;
  /** The answer itself, for its headers; its body has been read. */
  readonly response: Response;
  readonly call: CallSummary;
}

/** One reason for a refusal, as far as all of Qlik's services agree on it. */
export interface ErrorItem {
  /** `RELOADS-013`, `HTTP-429` …; a few services send a number. */
  readonly code?: string | number;
  readonly title?: string;
  readonly detail?: string;
  readonly [field: string]: unknown;
}

/** The body of a refusal that the specification doesn't declare: every field may be missing. */
export interface UndeclaredError {
  readonly errors?: readonly ErrorItem[];
  readonly code?: string | number;
  readonly title?: string;
  readonly detail?: string;
  /** Names the call in Qlik's logs; support asks for it. */
  readonly traceId?: string;
  readonly [field: string]: unknown;
}

/**
 * The result of a call to `Op`: one member for each status that the specification declares, each with its own body, and
 * one for all other refusals.
 *
 * A success with a status that isn't declared (201 for a declared 200, say) comes as the declared success.
 */
export type CallResult<Op> = Op extends { responses: infer Responses }
  ? | { [Status in keyof Responses]: DeclaredResult<Status, Responses[Status]> }[keyof Responses]
    | Failure<Exclude<FailureStatus | OtherStatus, keyof Responses>, UndeclaredError>
  : never;

type DeclaredResult<Status, Answer> = Status extends SuccessStatus
  ? Success<Status, BodyOf<Answer>>
  : Status extends number
    ? Failure<Status, RefusalOf<BodyOf<Answer>>>
    : never;

/** Where no body is declared there is one all the same: see {@link Failure}. */
type RefusalOf<Body> = Body extends undefined ? UndeclaredError : Body;

/** The body of an answer; a union when there are several media types, `undefined` when there is none. */
export type BodyOf<Answer> = Answer extends { content: infer Content }
  ? Content[keyof Content]
  : undefined;
