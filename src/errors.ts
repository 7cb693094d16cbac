/** What failed, as every error of this package tells it. */
export interface FailedCall {
  /** `GET`, `POST` …; absent when no call had begun. */
  readonly method?: string | undefined;
  /** The path as the specification writes it (`/api/v1/reloads/{reloadId}`), so without the caller's values. */
  readonly path?: string | undefined;
  /** The answer's status, when an answer came. */
  readonly status?: number | undefined;
  /** What led to this error. */
  readonly cause?: unknown;
}

/**
 * What every error that this package throws is an instance of. An HTTP status alone is never thrown: it is in the
 * result of the call.
 */
export abstract class QlikError extends Error implements FailedCall {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly status: number | undefined;

  constructor(message: string, { method, path, status, cause }: FailedCall = {}) {
    const call = method && path ? `${method} ${path}: ` : "";
    super(call + message, cause === undefined ? undefined : { cause });
    this.method = method;
    this.path = path;
    this.status = status;
  }
}

/**
 * An option, a parameter or a body cannot be used as it is. Nothing was sent.
 *
 * @example
 * await qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId: "" } } });
 * // QlikInputError: GET /api/v1/reloads/{reloadId}: the path parameter reloadId is empty …
 */
export class QlikInputError extends QlikError {
  override readonly name = "QlikInputError";
}

/**
 * No whole answer came: the host was not found, the connection was refused or broke. `status` tells whether an answer
 * had begun; `cause` is what `fetch` threw.
 */
export class QlikConnectionError extends QlikError {
  override readonly name = "QlikConnectionError";
}

/**
 * The answer says that the call succeeded, yet its body is not what the specification promises: a proxy's HTML page, a
 * JSON text cut short, nothing at all.
 */
export class QlikProtocolError extends QlikError {
  override readonly name = "QlikProtocolError";
  /** The beginning of the body, at most 200 characters; empty when there was no body, or it would hold a token. */
  readonly excerpt: string;

  constructor(message: string, call: FailedCall & { readonly excerpt: string }) {
    super(message, call);
    this.excerpt = call.excerpt;
  }
}
