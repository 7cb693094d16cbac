import type { CallRecord } from "../core/call-record.ts";
import type { BodyKind } from "./expected-body.ts";
import type { RetryOption } from "./retry-rules.ts";

export { failed, type CallRecord } from "../core/call-record.ts";

/** A body as `fetch` accepts it. Not `BodyInit`, which projects without the DOM's types don't have. */
export type SentBody =
  | string
  | Blob
  | ArrayBuffer
  | ArrayBufferView<ArrayBuffer>
  | FormData
  | URLSearchParams
  | ReadableStream;

/** What the transport and policies may know of the called operation. */
export interface OperationInfo {
  /** True when the operation needs no token, because it returns one; its bodies are secret. */
  readonly anonymous?: true;
  /** Present when the operation is deprecated. */
  readonly deprecated?: {
    /** The day or the month from which it may be removed, as `YYYY-MM-DD` or `YYYY-MM`. */
    readonly sunset?: string;
    /** What to call instead. */
    readonly replacedBy?: string;
  };
}

/** A request to send: what `fetch` needs, and what policies decide by. */
export interface OutgoingRequest {
  readonly method: string;
  /** The absolute URL. */
  readonly url: string;
  /** The path as the specification writes it. */
  readonly path: string;
  /** Absent for a path that the specification doesn't describe. */
  readonly operation: OperationInfo | undefined;
  /** What the body of a success must be, by its status. */
  readonly expectedBody: (status: number) => BodyKind;
  /** Without the token. */
  readonly headers: Headers;
  /**
   * Returns the token of the Authorization header. It is called when the request is sent, so that printing a request shows
   * no token, and the token is sent to the tenant's origin only.
   */
  readonly token?: () => string | Promise<string>;
  readonly body: SentBody | undefined;
  readonly signal: AbortSignal | undefined;
  /** Whether the body of a success is returned as a stream. */
  readonly stream: boolean;
  readonly call: CallRecord;
  /** The call's own `timeout`, in milliseconds. */
  readonly timeout: number | undefined;
  /** The call's own `deadline`, in milliseconds. */
  readonly deadline: number | undefined;
  /** When the deadline passes, by the clock's `monotonic()`. */
  readonly endsAt?: number;
  /** The maximum size of the response body, in bytes after decompression. */
  readonly maxResponseBytes?: number | undefined;
  /** The call's own `retry`. */
  readonly retry: RetryOption | undefined;
}

/** A response whose body has been read. */
export interface Answer {
  readonly status: number;
  readonly ok: boolean;
  /** The body of a success. */
  readonly data?: unknown;
  /** The body of an error response. */
  readonly error?: object;
  /** For its headers; its body has been read. */
  readonly response: Response;
  /** Why a failure was not retried, or what the caller could do about it. */
  readonly hint?: string;
}

/** Sends a request and returns the answer. */
export type Send = (request: OutgoingRequest) => Promise<Answer>;

/**
 * Middleware between the typed call and the network. It may change the request or the answer, and may call `next` more than
 * once, or not at all.
 */
export type Policy = (request: OutgoingRequest, next: Send) => Promise<Answer>;

/** Combines policies; the first one listed is the outermost. */
export function chain(policies: readonly Policy[], last: Send): Send {
  return policies.reduceRight<Send>((next, policy) => (request) => policy(request, next), last);
}
