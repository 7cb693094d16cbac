/** What every error of this package says about the call that failed. */
export interface FailedCall {
  /** `GET`, `POST` …; absent when no call had started. */
  readonly method?: string | undefined;
  /** The path as the specification writes it (`/api/v1/reloads/{reloadId}`), so without the values of parameters. */
  readonly path?: string | undefined;
  /** The status of the response, if there was one; of a reload that failed, how it ended. */
  readonly status?: number | string | undefined;
  /** The number of times that the request was sent. */
  readonly attempts?: number | undefined;
  /** Milliseconds from the start of the call to the error. */
  readonly elapsedMs?: number | undefined;
  /** What to do about it, or why the client did not retry. */
  readonly hint?: string | undefined;
  /** For a reload or another run that was waited for: whether it was started. */
  readonly jobState?: JobState | undefined;
  /** The error that caused this one. */
  readonly cause?: unknown;
}

/**
 * How far a reload or another run had come when the waiting ended: `"not-started"` (also when it waited for another reload to
 * end), `"unknown"` when the request was sent and its response did not arrive, `"running"` when it continues in Qlik.
 */
export type JobState = "not-started" | "unknown" | "running";

/**
 * The base class of all errors that this package throws. None of them contains a key, a token or a header.
 *
 * @example
 * catch (error) {
 *   if (error instanceof QlikError) console.error(error.name, error.method, error.path, error.message);
 * }
 */
export abstract class QlikError extends Error implements FailedCall {
  declare readonly method: string | undefined;
  declare readonly path: string | undefined;
  declare readonly status: number | string | undefined;
  declare readonly attempts: number | undefined;
  declare readonly elapsedMs: number | undefined;
  declare readonly hint: string | undefined;

  constructor(message: string, failed: FailedCall = {}) {
    const { method, path, status, attempts, elapsedMs, hint, jobState, cause } = failed;
    const call = method && path ? `${method} ${path}: ` : "";
    const times = attempts && attempts > 1 ? ` (after ${attempts} attempts)` : "";
    const text = call + message;
    super(
      times || hint ? sentences(text, times, hint) : text,
      cause === undefined ? undefined : { cause },
    );
    // Unknown fields would be printed with the error, line by line.
    const facts = { method, path, status, attempts, elapsedMs, hint, jobState };
    for (const [name, value] of Object.entries(facts))
      if (value !== undefined) Object.assign(this, { [name]: value });
  }
}

/** Ends a text with one full stop, and appends the hint. */
function sentences(text: string, before: string, hint = ""): string {
  return `${text.replace(/\.?$/, () => `${before}.`)} ${hint}`.trim();
}

/** Appends a hint to an error that exists already. */
export function appendHint(error: QlikError, hint: string): void {
  const { message, stack } = error;
  const longer = sentences(message, "", hint);
  Object.assign(error, {
    hint: error.hint ? `${error.hint} ${hint}` : hint,
    message: longer,
    stack: stack?.replace(message, () => longer),
  });
}

/**
 * An option, a parameter or a body is not valid, or the `fetch` function returned something else than a Response. Except for
 * the latter, nothing was sent.
 *
 * @example
 * await qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId: "" } } });
 * // QlikInputError: GET /api/v1/reloads/{reloadId}: … "reloadId" must not be empty …
 */
export class QlikInputError extends QlikError {
  override readonly name = "QlikInputError";
}

/**
 * The response was missing or incomplete: the host was not found, or the connection was rejected or closed. `status` is set if a
 * response had started; `cause` is the error of `fetch`, reduced to its message, code and stack.
 */
export class QlikConnectionError extends QlikError {
  override readonly name = "QlikConnectionError";
  declare readonly status: number | undefined;
  /** The platform's code: `"ECONNREFUSED"`, `"CERT_HAS_EXPIRED"`. Absent where the platform gave none. */
  declare readonly code: string | undefined;

  constructor(message: string, failed: FailedCall = {}) {
    super(message, failed);
    // Causes may form a cycle.
    let cause = failed.cause as { code?: unknown; cause?: unknown } | null | undefined;
    for (let depth = 0; cause && depth < MAX_CAUSES; depth++, cause = cause.cause as typeof cause) {
      const { code } = cause;
      if (typeof code !== "string") continue;
      // Not a field of all: an undefined one would be printed with the error.
      Object.assign(this, { code });
      return;
    }
  }
}

const MAX_CAUSES = 5;

/** A file on this machine could not be written or read; `cause` is what the platform threw. */
export class QlikFileError extends QlikError {
  override readonly name = "QlikFileError";
}

/** The time limits; each has the name of its option. */
export type TimeLimit = "timeout" | "deadline" | "firstEvent" | "idle";

/** The response was not complete in time. `limit` says which limit was reached. */
export class QlikTimeoutError extends QlikError {
  override readonly name = "QlikTimeoutError";
  /**
   * - `"timeout"`: the time of one attempt.
   * - `"deadline"`: the time of the whole call with its retries, or of a job.
   * - `"firstEvent"`, `"idle"`: the time that a stream may take for its first event, and between two events.
   */
  readonly limit: TimeLimit;
  /** For work on many items: how many were begun, in their order. */
  declare readonly begun: number | undefined;
  /** For a reload or another run that was waited for: whether it was started. */
  declare readonly jobState: JobState | undefined;

  constructor(message: string, call: FailedCall & { readonly limit: TimeLimit }) {
    super(message, call);
    this.limit = call.limit;
  }
}

/** The caller's `signal` was aborted; `cause` is its reason. */
export class QlikAbortError extends QlikError {
  override readonly name = "QlikAbortError";
  /** For work on many items: how many were begun, in their order. */
  declare readonly begun: number | undefined;
  /** For a reload or another run that was waited for: whether it was started. */
  declare readonly jobState: JobState | undefined;
}

/**
 * No access token could be obtained: Qlik issued none for the client id and secret, or the token function failed (`cause`). A 401
 * in response to the call itself is a failed result instead.
 */
export class QlikAuthError extends QlikError {
  override readonly name = "QlikAuthError";
  /** For a sign-in by `qlik-cloud-client/browser`: the error of OAuth, such as `"access_denied"`. Absent otherwise. */
  declare readonly code: string | undefined;
  declare readonly status: number | undefined;
}

/**
 * What is wrong with a response.
 *
 * - `"unexpected-body"`: the body is not what the specification promises.
 * - `"too-large"`: the body has more bytes than `maxResponseBytes`.
 * - `"redirect"`: it redirects to where the call must not go.
 */
export type ProtocolErrorCode = "unexpected-body" | "too-large" | "redirect";

/**
 * A response cannot be used, although its status is a success or a redirect: its body is not what the specification promises (a proxy's
 * HTML page, truncated JSON, an empty body, `null` for an object), it is larger than `maxResponseBytes`, or it redirects
 * to where the call must not go (`status` is 3xx). `code` says which.
 */
export class QlikProtocolError extends QlikError {
  override readonly name = "QlikProtocolError";
  declare readonly status: number | undefined;
  /** What is wrong, for code to branch on. */
  readonly code: ProtocolErrorCode;
  /** The beginning of the body, at most 200 characters; empty if the body is empty or could contain a token. */
  readonly excerpt: string;

  constructor(
    message: string,
    call: FailedCall & {
      readonly excerpt: string;
      /** @default "unexpected-body" */
      readonly code?: ProtocolErrorCode;
    },
  ) {
    super(message, call);
    this.code = call.code ?? "unexpected-body";
    this.excerpt = call.excerpt;
  }
}
