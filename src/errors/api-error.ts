import { isPendingReload, isQuota, isRateLimit } from "./error-codes.ts";
import { errorItems, traceIdOf, type QlikErrorItem } from "./error-items.ts";
import { QlikError, type FailedCall } from "./errors.ts";
import { retryAfterOf } from "../core/retry-after.ts";

/** As much of a failed result as the error is made from. */
export interface FailedResult {
  readonly status: number;
  readonly error: object;
  readonly response: Response;
  readonly call: FailedCall;
}

/** The names of {@link QlikApiError} and its subclasses. */
export type ApiErrorName =
  | "QlikApiError"
  | "QlikBadRequestError"
  | "QlikUnauthorizedError"
  | "QlikForbiddenError"
  | "QlikNotFoundError"
  | "QlikConflictError"
  | "QlikRateLimitError"
  | "QlikServerError";

/**
 * Qlik, or a server on the way to it, answered with an error status. `unwrap` throws it, and so does a client that was
 * created with `throwOnError`. Common statuses have a subclass, such as {@link QlikNotFoundError}.
 *
 * @example
 * try {
 *   await qlik.POST("/api/v1/reloads", { body: { appId } });
 * } catch (error) {
 *   if (!(error instanceof QlikApiError) || !error.isPendingReload) throw error;
 * }
 */
export class QlikApiError extends QlikError {
  override readonly name: ApiErrorName = "QlikApiError";
  declare readonly status: number;
  /** The reasons, in one form for all services; empty when the body has none. */
  readonly errors: readonly QlikErrorItem[];
  /** The code of the first reason: `RELOADS-013`; empty if the body has none. */
  readonly code: string;
  /** The title of the first reason. */
  readonly title: string;
  /** The detail of the first reason. */
  readonly detail: string;
  /** The id of the call in Qlik's logs; Qlik's support asks for it. */
  readonly traceId: string | undefined;
  /** Seconds to wait by the Retry-After header (RFC 9110, section 10.2.3). */
  readonly retryAfter: number | undefined;
  /** Whether there were too many requests. */
  readonly isRateLimit: boolean;
  /** Whether `POST /api/v1/reloads` was rejected because a reload of the app is pending. Its status is 429 too. */
  readonly isPendingReload: boolean;
  /** Whether the quota of reloads is used up. */
  readonly isQuota: boolean;
  readonly #body: object | undefined;

  constructor({ status, error, response, call }: FailedResult) {
    const errors = errorItems(error);
    const { code = "", title = "", detail = "" } = errors[0] ?? {};
    const reason = [code, title, detail].filter(Boolean).join(" – ");
    super(`${status} ${reason || response.statusText}`.trim(), {
      ...call,
      status,
      hint: call.hint ?? hintFor(status, error),
    });
    this.errors = errors;
    this.code = code;
    this.title = title;
    this.detail = detail;
    this.traceId = traceIdOf(error);
    const wait = retryAfterOf(response.headers, Date.now());
    this.retryAfter = wait === undefined ? undefined : wait / 1000;
    this.isRateLimit = isRateLimit({ status, error });
    this.isPendingReload = isPendingReload({ status, error });
    this.isQuota = isQuota({ status, error });
    this.#body = call.path === TOKEN_PATH ? undefined : error;
  }

  /**
   * The response's body, as `error` of a failed result has it; secrets of the request are masked in it. It is read by
   * this name alone: printing the error, `JSON.stringify` and loggers don't show it, since it may hold personal data.
   * `undefined` for `/oauth/token`, whose bodies are secret.
   */
  get body(): object | undefined {
    return this.#body;
  }
}

const TOKEN_PATH = "/oauth/token";

/** 400: the request is not valid. */
export class QlikBadRequestError extends QlikApiError {
  override readonly name = "QlikBadRequestError";
  declare readonly status: 400;
}

/** 401: the key or token is wrong, expired or revoked. */
export class QlikUnauthorizedError extends QlikApiError {
  override readonly name = "QlikUnauthorizedError";
  declare readonly status: 401;
}

/** 403: the user lacks a permission or a role in the space, or a quota is used up (`isQuota`). */
export class QlikForbiddenError extends QlikApiError {
  override readonly name = "QlikForbiddenError";
  declare readonly status: 403;
}

/** 404: it doesn't exist, or the user has no access to it. */
export class QlikNotFoundError extends QlikApiError {
  override readonly name = "QlikNotFoundError";
  declare readonly status: 404;
}

/** 409: the request conflicts with the current state, such as a name that is taken. */
export class QlikConflictError extends QlikApiError {
  override readonly name = "QlikConflictError";
  declare readonly status: 409;
}

/** 429: too many requests (`isRateLimit`), or a reload of the app is pending (`isPendingReload`). */
export class QlikRateLimitError extends QlikApiError {
  override readonly name = "QlikRateLimitError";
  declare readonly status: 429;
}

/** 500 to 599: the service, or a gateway before it, failed. */
export class QlikServerError extends QlikApiError {
  override readonly name = "QlikServerError";
}

const CLASSES: { readonly [status: number]: typeof QlikApiError } = {
  400: QlikBadRequestError,
  401: QlikUnauthorizedError,
  403: QlikForbiddenError,
  404: QlikNotFoundError,
  409: QlikConflictError,
  429: QlikRateLimitError,
};

/** Makes the error of a failed result, of the class that its status has. */
export function createApiError(result: FailedResult): QlikApiError {
  const isServerError = result.status >= 500 && result.status <= 599;
  const ApiError = CLASSES[result.status] ?? (isServerError ? QlikServerError : QlikApiError);
  return new ApiError(result);
}

function hintFor(status: number, error: object): string | undefined {
  if (isPendingReload({ status, error }))
    return "A reload of this app has not ended yet. Wait for that reload.";
  if (isQuota({ status, error }))
    return "The quota of reloads is used up. Try again later, or ask for a higher quota.";
  // 501, "Not Implemented", does not pass with time (RFC 9110, section 15.6.2).
  const isTemporary = status >= 500 && status !== 501;
  return isTemporary ? "Server error, usually temporary. Try again later." : HINTS[status];
}

const HINTS: { readonly [status: number]: string } = {
  401: "The API key or token is wrong, expired or revoked.",
  403: "The user needs a permission or a role in the space. Admin scopes alone give no access to the content of spaces.",
  404: "Not found, or you don't have access. Check the ids.",
  411: "The server requires Content-Length, which a stream doesn't have. Send a File, a Blob or bytes.",
  429: "Rate limit reached for this user. Send fewer requests, or retry after Retry-After.",
};
