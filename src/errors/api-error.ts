import type { CallSummary } from "../call/result.ts";
import { errorItems, traceIdOf, type QlikErrorItem } from "./error-items.ts";
import { QlikError } from "./errors.ts";
import { isPendingReload, isRateLimit } from "../transport/repeatable.ts";
import { retryAfterOf } from "../core/retry-after.ts";

/** As much of a failed result as the error is made from. */
export interface FailedResult {
  readonly status: number;
  readonly error: object;
  readonly response: Response;
  readonly call: CallSummary;
}

/**
 * Qlik, or something on the way to it, refused the call. What `unwrap` throws, and what a client throws that was made
 * with `throwOnError`.
 *
 * @example
 * try {
 *   await qlik.POST("/api/v1/reloads", { body: { appId } });
 * } catch (error) {
 *   if (!(error instanceof QlikApiError) || !error.isPendingReload) throw error;
 * }
 */
export class QlikApiError extends QlikError {
  override readonly name = "QlikApiError";
  declare readonly status: number;
  /** The reasons, in one form for all services; empty when the answer has none. */
  readonly errors: readonly QlikErrorItem[];
  /** The code of the first reason: `RELOADS-013`; empty when there is none. */
  readonly code: string;
  /** The title of the first reason. */
  readonly title: string;
  /** The detail of the first reason. */
  readonly detail: string;
  /** Names the call in Qlik's logs; support asks for it. */
  readonly traceId: string | undefined;
  /** Seconds that the answer asks to wait (RFC 9110, section 10.2.3). */
  readonly retryAfter: number | undefined;
  /** Too many calls in a time. */
  readonly isRateLimit: boolean;
  /** `POST /api/v1/reloads` was refused since a reload of the app has not ended. */
  readonly isPendingReload: boolean;
  /** The quota of reloads is used up. */
  readonly isQuota: boolean;

  constructor({ status, error, response, call }: FailedResult) {
    const errors = errorItems(error);
    const { code = "", title = "", detail = "" } = errors[0] ?? {};
    const pending = isPendingReload({ status, error });
    const reason = [code, title, detail].filter(Boolean).join(" – ");
    super(`${status} ${reason || response.statusText}`.trim(), {
      ...call,
      status,
      hint: call.hint ?? hintFor(status, code, pending),
    });
    this.errors = errors;
    this.code = code;
    this.title = title;
    this.detail = detail;
    this.traceId = traceIdOf(error);
    const wait = retryAfterOf(response.headers, Date.now());
    this.retryAfter = wait === undefined ? undefined : wait / 1000;
    this.isRateLimit = isRateLimit({ status, error });
    this.isPendingReload = pending;
    this.isQuota = errors.some((item) => item.code === QUOTA);
  }
}

const QUOTA = "RELOADS-013";

/** What to do next, as far as a status tells. */
function hintFor(status: number, code: string, pending: boolean): string | undefined {
  if (pending) return "A reload of this app has not ended yet: wait for that one.";
  if (code === QUOTA) return "The quota of reloads is used up: try later, or ask for a higher one.";
  return status >= 500 ? "This is not the caller's fault, and may pass: try later." : HINTS[status];
}

const HINTS: { readonly [status: number]: string } = {
  401: "The key or token is wrong, has expired or was revoked.",
  403: "The caller needs a permission, or a role in the space: admin scopes alone give no access to what is in spaces.",
  404: "It isn't there, or the caller may not see it: check the ids.",
  429: "The rate limit is used up by all who call as this user: call less, or later.",
};
