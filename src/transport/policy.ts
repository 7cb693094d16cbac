import type { Operation } from "../operation.ts";

/** A call on its way out: all that `fetch` needs, and what policies decide by. */
export interface OutgoingRequest {
  readonly method: string;
  /** The whole address. */
  readonly url: string;
  /** The path as the specification writes it. */
  readonly path: string;
  /** Absent for a path that the specification doesn't describe. */
  readonly operation: Operation | undefined;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Hands a request on, and gives back the answer. */
export type Send = (request: OutgoingRequest) => Promise<Response>;

/** One concern between the typed call and the wire: it may change the request, the answer, or call `next` again. */
export type Policy = (request: OutgoingRequest, next: Send) => Promise<Response>;

/** Makes one `Send` of many policies; the first one listed is the outermost. */
export function chain(policies: readonly Policy[], last: Send): Send {
  return policies.reduceRight<Send>((next, policy) => (request) => policy(request, next), last);
}
