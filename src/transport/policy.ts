import type { FailedCall } from "../errors/errors.ts";
import type { Operation } from "../call/operation.ts";
import type { Clock } from "../core/clock.ts";
import type { RetryOption } from "./retry-rules.ts";

/** A body as `fetch` takes it. Not `BodyInit`, which projects without the DOM's types don't have. */
export type SentBody =
  | string
  | Blob
  | ArrayBuffer
  | ArrayBufferView<ArrayBuffer>
  | FormData
  | URLSearchParams
  | ReadableStream;

/** What is known of a call, shared by all its attempts. */
export interface CallRecord {
  readonly method: string;
  /** The path as the specification writes it. */
  readonly path: string;
  /** When the call began, by the client's clock. */
  readonly begun: number;
  /** How often the request was sent so far. */
  attempts: number;
  /** Why the client does no more about a failure, or what the caller could do. */
  hint?: string | undefined;
}

/** What an error about the call tells. */
export function failed(call: CallRecord, clock: Clock): FailedCall {
  const { method, path, begun, attempts, hint } = call;
  return { method, path, attempts, elapsedMs: clock.now() - begun, hint };
}

/** A call on its way out: all that `fetch` needs, and what policies decide by. */
export interface OutgoingRequest {
  readonly method: string;
  /** The whole address. */
  readonly url: string;
  /** The path as the specification writes it. */
  readonly path: string;
  /** Absent for a path that the specification doesn't describe. */
  readonly operation: Operation | undefined;
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
  /** When the deadline is over, by the client's clock. */
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
}

/** Hands a request on, and gives back the answer. */
export type Send = (request: OutgoingRequest) => Promise<Answer>;

/** One concern between the typed call and the wire: it may change the request, the answer, or call `next` again. */
export type Policy = (request: OutgoingRequest, next: Send) => Promise<Answer>;

/** Makes one `Send` of many policies; the first one listed is the outermost. */
export function chain(policies: readonly Policy[], last: Send): Send {
  return policies.reduceRight<Send>((next, policy) => (request) => policy(request, next), last);
}
