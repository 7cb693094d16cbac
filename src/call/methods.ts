/** The types of the path-keyed methods: which paths a method takes, with which options, to which result. */
import type { paths } from "../../generated/schema.ts";
import type { Duration } from "../core/duration.ts";
import type { RetryOption } from "../transport/retry-rules.ts";
import type { CallResult, Failure, Success, UndeclaredError } from "./result.ts";
import type { FailureStatus, OtherStatus, SuccessStatus } from "./status.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD";

/** How the specification spells the method that an operation is declared for. HEAD is GET without the body. */
type DeclaredAs<M extends Method> = M extends "HEAD" ? "get" : Lowercase<M>;

/** The paths that have an operation for the method. */
export type PathFor<M extends Method> = {
  [P in keyof paths]: paths[P][DeclaredAs<M>] extends object ? P : never;
}[keyof paths];

/** The operation behind a method and a path. */
export type OperationAt<M extends Method, P extends PathFor<M>> = M extends "HEAD"
  ? WithoutBody<paths[P]["get"]>
  : paths[P][DeclaredAs<M>];

/** Whether calls return results, or data alone and throw for an unsuccessful response. */
export type CallMode = "results" | "throwing";

/** What a call returns in its mode. */
export type Returned<Mode extends CallMode, Result> = Mode extends "throwing"
  ? DataOf<Result>
  : Result;

/** The result of a HEAD request. */
export type HeadResult<Op> = CallResult<WithoutBody<Op>>;

type WithoutBody<Op> = Op extends { responses: infer Responses }
  ? Omit<Op, "responses"> & { responses: { [S in keyof Responses]: { content?: never } } }
  : never;

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
export type CallOptions<Op> = ParamsOption<Op> & BodyOption<Op> & CommonOptions;

/**
 * `params`, optional when nothing in it is required. `unknown` adds nothing to the options: an operation without
 * parameters has no such option, and the compiler says so.
 */
export type ParamsOption<Op> = Op extends { parameters: infer Declared }
  ? keyof Params<Declared> extends never
    ? unknown
    : RequiredKeys<Params<Declared>> extends never
      ? { params?: Params<Declared> | undefined }
      : { params: Params<Declared> }
  : unknown;

/** The groups of parameters that an operation has, out of `path`, `query` and `header`. */
type Params<Declared> = {
  [
    Group in keyof Declared as [NonNullable<Declared[Group]>] extends [never] ? never : Group
  ]: undefined extends Declared[Group] ? Declared[Group] | undefined : Declared[Group];
};

/** `body`, as the specification has it for any of the media types. */
export type BodyOption<Op> = Op extends { requestBody: { content: infer Content } }
  ? { body: RequestBodyOf<Content> }
  : Op extends { requestBody?: { content: infer Content } }
    ? [unknown] extends [Content]
      ? unknown
      : { body?: RequestBodyOf<Content> | undefined }
    : unknown;

type RequestBodyOf<Content> = {
  [MediaType in keyof Content]:
    | Content[MediaType]
    | (MediaType extends "application/x-www-form-urlencoded" ? URLSearchParams : never)
    | (MediaType extends "multipart/form-data" ? FormData : never)
    | (MediaType extends "application/octet-stream" ? AsyncIterable<string | Uint8Array> : never);
}[keyof Content];

type RequiredKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];

/** The arguments after the path: the options, which may be left out when nothing in them is required. */
export type CallArguments<Op> =
  RequiredKeys<CallOptions<Op>> extends never
    ? [options?: CallOptions<Op>]
    : [options: CallOptions<Op>];

/**
 * The arguments after the path `P`. Distributing over `P` matters for the error message: with a wrong path `P` becomes
 * the union of all paths, and the compiler would complain about a missing argument before it names the path.
 */
type ArgumentsAt<M extends Method, P extends PathFor<M>> = P extends unknown
  ? CallArguments<OperationAt<M, P>>
  : never;

/** One method, keyed by path. */
export type PathMethod<M extends Method> = <P extends PathFor<M>>(
  path: P,
  ...options: ArgumentsAt<M, P>
) => Promise<CallResult<OperationAt<M, P>>>;

/** All methods in one, for code that has the method in a variable. */
export type RequestMethod = <M extends Method, P extends PathFor<M>>(
  method: M,
  path: P,
  ...options: ArgumentsAt<M, P>
) => Promise<CallResult<OperationAt<M, P>>>;

/** What a call with this result gives when failures are thrown. */
export type DataOf<Result> =
  Extract<Result, { ok: true }> extends { data: infer Data } ? Data : never;

/** {@link PathMethod} of a client that throws: the data alone. */
export type ThrowingMethod<M extends Method> = <P extends PathFor<M>>(
  path: P,
  ...options: ArgumentsAt<M, P>
) => Promise<DataOf<CallResult<OperationAt<M, P>>>>;

/** {@link RequestMethod} of a client that throws. */
export type ThrowingRequestMethod = <M extends Method, P extends PathFor<M>>(
  method: M,
  path: P,
  ...options: ArgumentsAt<M, P>
) => Promise<DataOf<CallResult<OperationAt<M, P>>>>;

/** The options of a call to a path that the specification does not describe. */
export interface RawOptions extends CommonOptions {
  params?: {
    /** Values for the placeholders of the path, such as `{id}`. */
    path?: Record<string, string | number | boolean>;
    query?: Record<string, unknown>;
    header?: Record<string, string | number | boolean | null>;
  };
  /** Bytes, a Blob, a stream, a form, or a value that is sent as JSON. */
  body?: unknown;
}

/** A call to a path that the specification does not describe. */
export type RawMethod = <Data = unknown>(
  method: Method,
  path: `/${string}`,
  options?: RawOptions,
) => Promise<Success<SuccessStatus, Data> | Failure<FailureStatus | OtherStatus, UndeclaredError>>;

/** {@link RawMethod} of a client that throws. */
export type ThrowingRawMethod = <Data = unknown>(
  method: Method,
  path: `/${string}`,
  options?: RawOptions,
) => Promise<Data>;

/** The paths whose GET returns a file. */
export type FilePath = {
  [P in PathFor<"GET">]: DataOf<CallResult<OperationAt<"GET", P>>> extends infer Data
    ? [Extract<Data, Blob>] extends [never]
      ? never
      : P
    : never;
}[PathFor<"GET">];

/** A result whose file is a stream. */
export type Streamed<Result> =
  Result extends Success<infer Status, Blob>
    ? Success<Status, ReadableStream<Uint8Array<ArrayBuffer>>>
    : Result;

/** Sends a GET request for a file, and returns it as a stream of bytes. */
export type DownloadMethod = <P extends FilePath>(
  path: P,
  ...options: ArgumentsAt<"GET", P>
) => Promise<Streamed<CallResult<OperationAt<"GET", P>>>>;

/** The {@link DownloadMethod} of a client that throws. */
export type ThrowingDownloadMethod = <P extends FilePath>(
  path: P,
  ...options: ArgumentsAt<"GET", P>
) => Promise<DataOf<Streamed<CallResult<OperationAt<"GET", P>>>>>;
