/** Which failures are transient, and which of them can be retried without doing something twice. */
import {
  QlikConnectionError,
  QlikProtocolError,
  QlikTimeoutError,
  type QlikError,
} from "../errors/errors.ts";
import { classify, isNeverSent, isTransientFailure } from "./connection-failure.ts";
import type { Answer } from "./policy.ts";
import { retryAfterOf } from "../core/retry-after.ts";

/** By RFC 9110, section 9.2.2. */
export function isIdempotent(method: string): boolean {
  return /^(GET|HEAD|PUT|DELETE)$/.test(method);
}

/** Whether a response is a transient failure that can be retried. The service's rules say what a rate limit is. */
export function isTransient(answer: Answer, idempotent: boolean): boolean {
  if (idempotent) return /^(408|50[0234])$/.test(String(answer.status));
  // With Retry-After the service says that it did not process the request.
  return answer.status === 503 && retryAfterOf(answer.response.headers, 0) !== undefined;
}

/** Whether an error is a transient failure that can be retried. */
export function isTransientError(error: unknown, idempotent: boolean): error is QlikError {
  if (error instanceof QlikConnectionError) {
    const { kind } = classify(error.cause);
    if (!isTransientFailure(kind)) return false;
    // With a status, a request was sent: the failure is that of reading the response, or of a redirect.
    return idempotent || (isNeverSent(kind) && error.status === undefined);
  }
  if (!idempotent) return false;
  // A redirect and a body that is too large will be the same the next time.
  if (error instanceof QlikProtocolError) return error.code === "unexpected-body";
  return error instanceof QlikTimeoutError && error.limit === "timeout";
}
