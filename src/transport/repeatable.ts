/** Which failures a repetition may mend, without doing twice what was asked for once. */
import {
  QlikConnectionError,
  QlikProtocolError,
  QlikTimeoutError,
  type QlikError,
} from "../errors/errors.ts";
import type { Answer } from "./policy.ts";
import { retryAfterOf } from "../core/retry-after.ts";

/** By RFC 9110, section 9.2.2. */
export function isIdempotent(method: string): boolean {
  return /^(GET|HEAD|PUT|DELETE)$/.test(method);
}

/** Whether the answer is a failure that may pass. What is a rate limit, the service's rules say. */
export function isTransient(answer: Answer, idempotent: boolean): boolean {
  if (idempotent) return /^(408|50[0234])$/.test(String(answer.status));
  // By this, the service tells that it did not even begin.
  return answer.status === 503 && retryAfterOf(answer.response.headers, 0) !== undefined;
}

/** Whether the error is a failure that may pass. */
export function isTransientError(error: unknown, idempotent: boolean): error is QlikError {
  if (error instanceof QlikConnectionError) return idempotent || neverSent(error);
  if (!idempotent) return false;
  // A redirect leads to the same place again, and a body that was too large is no smaller the next time.
  if (error instanceof QlikProtocolError) return error.code === "unexpected-body";
  return error instanceof QlikTimeoutError && error.limit === "timeout";
}

/** How Node, Bun and undici name what fails before a byte of the request is on its way. Deno tells it in words. */
const NOT_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;

function neverSent(error: QlikConnectionError): boolean {
  // Something was, and was answered, if only by a redirect.
  if (error.status !== undefined) return false;
  for (let cause: unknown = error.cause; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown };
    // A connection that stood may be lost with the same code: "read EHOSTUNREACH".
    const isConnected = /^(read|write) /.test(cause.message);
    if (typeof code === "string" && NOT_CONNECTED.test(code)) return !isConnected;
    if (/tcp connect error|dns error/.test(cause.message)) return true;
  }
  return false;
}
