import type { CallRecord } from "../core/call-record.ts";
import type { ExpectedBody } from "./expected-body.ts";
import type { RetryOption } from "./retry-rules.ts";

export { failed, type CallRecord } from "../core/call-record.ts";

/** A body as `fetch` takes it. Not `BodyInit`, which projects without the DOM's types don't have. */
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
  /** The operation's name in the specification, where it has a rate limit of its own: `createReload`. */
  readonly id?: string;
  /** True when the operation needs no token, because it returns one; its bodies are secret. */
  readonly anonymous?: true;
  /** Present when the operation is deprecated. */
  readonly deprecated?: {
    /** The day from which it may be removed, as `YYYY-MM-DD`. */
    readonly sunset?: string;
    /** What to call instead. */
    readonly replacedBy?: string;
  };
}

/** A call on its way out: all that `fetch` needs, and what policies decide by. */
export interface OutgoingRequest {
  readonly method: string;
  /** The whole address. */
  readonly url: string;
  /** The path as the specification writes it. */
  readonly path: string;
  /** Absent for a path that the specification doesn't describe. */
  readonly operation: OperationInfo | undefined;
  /** What the body of a success must be, by its status. */
  readonly expectedBody: (status: number) => ExpectedBody;
  /** Without the token. */
  readonly headers: Headers;
  /**
   * Gives what the Authorization header will say: asked when the request is sent, and not seen where it is printed. It
   * goes to the tenant's origin alone.
   */
  readonly token?: () => string | Promise<string>;
  readonly body: SentBody | undefined;
  readonly signal: AbortSignal | undefined;
  /** Whether the body of a success is wanted as a stream. */
  readonly stream: boolean;
  readonly call: CallRecord;
  /** Milliseconds for an attempt, where the call says so itself. */
  readonly timeout: number | undefined;
  /** Milliseconds for the whole call, where the call says so itself. */
  readonly deadline: number | undefined;
  /** When the deadline passes, by the clock's `monotonic()`. */
  readonly endsAt?: number;
  /** The maximum size of the response body, in bytes after decompression. */
  readonly maxResponseBytes?: number | undefined;
  /** How to repeat, where the call says so itself. */
  readonly retry: RetryOption | undefined;
}

/** An answer whose body has been read. */
export interface Answer {
  readonly status: number;
  readonly ok: boolean;
  /** The body of a success. */
  readonly data?: unknown;
  /** The body of a refusal. */
  readonly error?: object;
  /** For its headers; its body has been read. */
  readonly response: Response;
  /** Why a failure was not retried, or what the caller could do about it. */
  readonly hint?: string;
}

/** Hands a request on, and gives back the answer. */
export type Send = (request: OutgoingRequest) => Promise<Answer>;

/** One concern between the typed call and the wire: it may change the request, the answer, or call `next` again. */
export type Policy = (request: OutgoingRequest, next: Send) => Promise<Answer>;

/** Makes one `Send` of many policies; the first one listed is the outermost. */
export function chain(policies: readonly Policy[], last: Send): Send {
  return policies.reduceRight<Send>((next, policy) => (request) => policy(request, next), last);
}
