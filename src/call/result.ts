/** The types of results: a union discriminated by status. `call.ts` makes the values. */
import type { FailureStatus, OtherStatus, SuccessStatus } from "./status.ts";

/** How a call was carried out. */
export interface CallSummary {
  readonly method: string;
  /** The path as the specification writes it. */
  readonly path: string;
  /** The number of times that the request was sent. */
  readonly attempts: number;
  /** Milliseconds from the start of the call to its result. */
  readonly elapsedMs: number;
  /** Why a transient error was not retried, if that needs a reason. */
  readonly hint: string | undefined;
}

/** The call succeeded. */
export interface Success<Status extends number, Data> {
  readonly status: Status;
  readonly ok: true;
  /**
   * The response's body, as the specification promises it; `undefined` when it has no body.
   *
   * Where nothing is promised (a path that isn't described, several media types), it follows from Content-Type: JSON is
   * parsed, `text/*` and XML are strings, `text/event-stream` is a stream of bytes (see `readEvents`), anything else is a
   * `Blob`.
   */
  readonly data: Data;
  readonly error?: never;
  /** The response, for its headers; its body has been read. */
  readonly response: Response;
  readonly call: CallSummary;
}

/** The service, or a server on the way to it, answered with an error status. */
export interface Failure<Status extends number, Body> {
  readonly status: Status;
  readonly ok: false;
  readonly data?: never;
  /**
   * The response's body. Never empty: when the response has no body, or none that is a JSON object, this is an object of
   * the shape `{ errors: [{ code: "HTTP-502", title, detail }] }`.
   */
  readonly error: Body;
  /** The response, for its headers; its body has been read. */
  readonly response: Response;
  readonly call: CallSummary;
}

/** One reason for a failure, with the fields that all of Qlik's services have in common. */
export interface ErrorItem {
  /** `RELOADS-013`, `HTTP-429` …; a few services send a number. */
  readonly code?: string | number;
  readonly title?: string;
  readonly detail?: string;
  readonly [field: string]: unknown;
}

/** The body of an error response that the specification doesn't declare: every field may be missing. */
export interface UndeclaredError {
  readonly errors?: readonly ErrorItem[];
  readonly code?: string | number;
  readonly title?: string;
  readonly detail?: string;
  /** The id of the call in Qlik's logs; Qlik's support asks for it. */
  readonly traceId?: string;
  readonly [field: string]: unknown;
}

/**
 * The result of a call to `Op`: one member for each status that the specification declares, each with its own body, and
 * one for all other error statuses.
 *
 * A success with a status that isn't declared (201 for a declared 200, say) is read like the declared success. `Accept` is
 * the media type that was asked for, where a response has several.
 */
export type CallResult<Op, Accept = unknown> = Op extends { responses: infer Responses }
  ? | {
        [Status in keyof Responses]: DeclaredResult<Status, Responses[Status], Accept>;
      }[keyof Responses]
    | Failure<Exclude<FailureStatus | OtherStatus, keyof Responses>, OtherErrorOf<Responses>>
  : never;

/** The error of a status that is not listed: that of the response `default`, if there is one. */
type OtherErrorOf<Responses> = Responses extends { default: infer Answer }
  ? ErrorBodyOf<BodyOf<Answer>>
  : UndeclaredError;

type DeclaredResult<Status, Answer, Accept> = Status extends SuccessStatus
  ? Success<Status, BodyOf<Answer, Accept>>
  : Status extends number
    ? Failure<Status, ErrorBodyOf<BodyOf<Answer>>>
    : never;

/** An error always has an object as its body, even if none, text or a file is declared: see {@link Failure}. */
type ErrorBodyOf<Body> = Body extends Blob
  ? UndeclaredError
  : Body extends object
    ? Body
    : UndeclaredError;

/**
 * The body of a response: that of the media type `Accept`, or a union when there are several media types; `undefined`
 * without one.
 */
export type BodyOf<Answer, Accept = unknown> = Answer extends { content: infer Content }
  ? Accept extends keyof Content
    ? Content[Accept]
    : Content extends { "text/event-stream": unknown }
      ? EventStream<Content>
      : Content[keyof Content]
  : undefined;

/** Events are never read to their end. */
type EventStream<Content> =
  ReadableStream<Uint8Array<ArrayBuffer>> | Content[Exclude<keyof Content, "text/event-stream">];
