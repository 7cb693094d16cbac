/** The types of one call, whichever operation it is of: the options it accepts, and what it resolves to. */
import type { Duration } from "../core/duration.ts";
import type { RetryOption } from "../transport/retry-rules.ts";
import type { CallResult, Failure, Success, UndeclaredError } from "./result.ts";
import type { FailureStatus, OtherStatus, SuccessStatus } from "./status.ts";

/** Options that every call accepts. Durations are milliseconds, or text such as `"30s"`. */
export interface CommonOptions {
  /** Aborts the call and its waits; the call then rejects with `QlikAbortError`, whose `cause` is the signal's reason. */
  signal?: AbortSignal | undefined;
  /**
   * The maximum duration of an attempt, through the end of its body. `Infinity` means no limit.
   * @default that of the client
   */
  timeout?: Duration | undefined;
  /**
   * The maximum duration of the call with all its waits and retries. `Infinity` means no limit.
   * @default that of the client
   */
  deadline?: Duration | undefined;
  /**
   * How transient errors are retried: `false`, the maximum number of retries, or `RetryOptions`.
   * @default that of the client
   */
  retry?: RetryOption | undefined;
  /**
   * The maximum size of the response body, in bytes after decompression. Downloads have no limit.
   * @default that of the client
   */
  maxResponseBytes?: number | undefined;
  /** Headers for this call; they override those of the client. `null` leaves out a header of the client. */
  headers?: Record<string, string | null | undefined> | undefined;
}

/** The options of one operation: `params` and `body` as the specification has them, and those of every call. */
export type CallOptions<Op> = ParamsOption<Op> & BodyOption<Op> & AcceptOption<Op> & CommonOptions;

/**
 * `params`, optional when nothing in it is required. `unknown` adds nothing to the options: an operation without
 * parameters has no such option, and the compiler says so.
 */
type ParamsOption<Op> = keyof Params<Op> extends never
  ? unknown
  : RequiredKeys<Params<Op>> extends never
    ? { params?: Params<Op> | undefined }
    : { params: Params<Op> };

/** The groups of parameters that an operation has, out of `path`, `query` and `header`. */
export type Params<Op> = Op extends { parameters: infer Declared } ? Groups<Declared> : unknown;

type Groups<Declared> = {
  [
    Group in keyof Declared as [NonNullable<Declared[Group]>] extends [never] ? never : Group
  ]: undefined extends Declared[Group] ? Declared[Group] | undefined : Declared[Group];
};

/** `body`, optional when the specification says so. */
type BodyOption<Op> = Op extends { requestBody: { content: unknown } }
  ? { body: Body<Op> }
  : [Body<Op>] extends [never]
    ? unknown
    : { body?: Body<Op> | undefined };

/** The body of a request, as the specification has it for any of the media types; `never` without one. */
export type Body<Op> = Op extends { requestBody?: { content: infer Content } }
  ? [unknown] extends [Content]
    ? never
    : BodyOfContent<Content>
  : never;

type BodyOfContent<Content> = {
  [MediaType in keyof Content]:
    | Content[MediaType]
    | (MediaType extends "application/x-www-form-urlencoded" ? URLSearchParams : never)
    | (MediaType extends "multipart/form-data" ? FormData : never)
    | (MediaType extends "application/octet-stream" ? AsyncIterable<string | Uint8Array> : never);
}[keyof Content];

/** `accept`, where a success can have several media types. */
type AcceptOption<Op> =
  true extends IsUnion<MediaTypeOf<Op>> ? { accept?: MediaTypeOf<Op> | undefined } : unknown;

type MediaTypeOf<Op> = Op extends { responses: infer Responses }
  ? {
      [S in keyof Responses & SuccessStatus]: Responses[S] extends { content: infer Content }
        ? Exclude<keyof Content & string, `${string}*${string}`>
        : never;
    }[keyof Responses & SuccessStatus]
  : never;

type IsUnion<T, All = T> = T extends All ? ([All] extends [T] ? false : true) : never;

type RequiredKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];

/** The operation `Op` when it is called by HEAD: the same, without bodies of responses. */
export type WithoutBody<Op> = Op extends { responses: infer Responses }
  ? Omit<Op, "responses"> & { responses: { [S in keyof Responses]: { content?: never } } }
  : never;

/** What a call with this result returns when failures are thrown. */
export type DataOf<Result> =
  Extract<Result, { ok: true }> extends { data: infer Data } ? Data : never;

/** What a call that asks for the media type `Accept` returns in its mode. */
export type ReturnedAs<Mode extends CallMode, Op, Accept extends string> = Mode extends "throwing"
  ? Promise<DataOf<CallResult<Op, Accept>>>
  : Promise<CallResult<Op, Accept>>;

/** A result whose file is a stream. */
export type Streamed<Result> =
  Result extends Success<infer Status, Blob>
    ? Success<Status, ReadableStream<Uint8Array<ArrayBuffer>>>
    : Result;

/** Whether calls return results, or data alone and throw for an unsuccessful response. */
export type CallMode = "results" | "throwing";

/** What a call of `Op` returns in its mode. */
export type Returned<Mode extends CallMode, Op> = Mode extends "throwing"
  ? Promise<DataOf<CallResult<Op>>>
  : Promise<CallResult<Op>>;

/** What a download by `Op` returns in its mode. */
export type Downloaded<Mode extends CallMode, Op> = Mode extends "throwing"
  ? Promise<DataOf<Streamed<CallResult<Op>>>>
  : Promise<Streamed<CallResult<Op>>>;

type Values = Record<string, unknown>;

/** The options of a call to a path that the specification does not describe. */
export interface RawOptions extends CommonOptions {
  /** The values of the placeholders in the path, of the query, and of header parameters. */
  params?:
    | { path?: Values | undefined; query?: Values | undefined; header?: Values | undefined }
    | undefined;
  /** The body. Bytes, Blobs, streams and forms are sent as they are, anything else as JSON. */
  body?: unknown;
  /** The media type of the response to ask for. */
  accept?: string | undefined;
}

/** The result of a call to a path that the specification does not describe. */
export type RawResult<Data> =
  Success<SuccessStatus, Data> | Failure<FailureStatus | OtherStatus, UndeclaredError>;
