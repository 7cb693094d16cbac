/** What is known of a call that failed, as every error of this package tells it. */
export interface FailedCall {
  /** `GET`, `POST` …; absent when no call had begun. */
  readonly method?: string | undefined;
  /** The path as the specification writes it (`/api/v1/reloads/{reloadId}`), so without the caller's values. */
  readonly path?: string | undefined;
  /** The answer's status, when an answer came; of a reload that failed, how it ended. */
  readonly status?: number | string | undefined;
  /** How often the request was sent. */
  readonly attempts?: number | undefined;
  /** Milliseconds from the beginning of the call to the error. */
  readonly elapsedMs?: number | undefined;
  /** What to do about it, or why the client did no more. */
  readonly hint?: string | undefined;
  /** Of a reload that was waited for, whether it was started. */
  readonly jobState?: JobState | undefined;
  /** What led to this error. */
  readonly cause?: unknown;
}

/**
 * How far a reload had come when the waiting ended: `"not-started"` (also when it waited for another one to end),
 * `"unknown"` when the request was sent and its answer did not come, `"running"` when it goes on in Qlik.
 */
export type JobState = "not-started" | "unknown" | "running";

/**
 * What every error that this package throws is an instance of. None of them holds a key, a token or a header.
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
    // What isn't known would be printed with the error, line by line.
    const facts = { method, path, status, attempts, elapsedMs, hint, jobState };
    for (const [name, value] of Object.entries(facts))
      if (value !== undefined) Object.assign(this, { [name]: value });
  }
}

/** Ends a text by one full stop, and goes on with the hint. */
function sentences(text: string, before: string, hint = ""): string {
  return `${text.replace(/\.?$/, () => `${before}.`)} ${hint}`.trim();
}

/** Adds to an error what to do, where that was found out after the error had been made. */
export function advise(error: QlikError, hint: string): void {
  const { message, stack } = error;
  const longer = sentences(message, "", hint);
  Object.assign(error, {
    hint: error.hint ? `${error.hint} ${hint}` : hint,
    message: longer,
    stack: stack?.replace(message, () => longer),
  });
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
 * had begun; `cause` is what `fetch` threw, without what was attached to it beside message, code and stack.
 */
export class QlikConnectionError extends QlikError {
  override readonly name = "QlikConnectionError";
  declare readonly status: number | undefined;
}

/** The answer was not there, to the end of its body, when the time was up. `limit` tells which time. */
export class QlikTimeoutError extends QlikError {
  override readonly name = "QlikTimeoutError";
  /** `"timeout"`: that of an attempt. `"deadline"`: that of the whole call. */
  readonly limit: "timeout" | "deadline";
  /** Of a reload that was waited for, whether it was started. */
  declare readonly jobState: JobState | undefined;

  constructor(message: string, call: FailedCall & { readonly limit: "timeout" | "deadline" }) {
    super(message, call);
    this.limit = call.limit;
  }
}

/** The caller's `signal` was aborted; `cause` is its reason. */
export class QlikAbortError extends QlikError {
  override readonly name = "QlikAbortError";
  /** Of a reload that was waited for, whether it was started. */
  declare readonly jobState: JobState | undefined;
}

/**
 * There is no token to call with: Qlik gave none for the client id and secret, or the function that was given failed
 * (`cause`). An answer 401 to the call itself is a result, and no error of this kind.
 */
export class QlikAuthError extends QlikError {
  override readonly name = "QlikAuthError";
  declare readonly status: number | undefined;
}

/**
 * The answer says that the call succeeded, yet its body is not what the specification promises: a proxy's HTML page, a
 * JSON text cut short, nothing at all. Or the answer redirects to where the call must not go (`status` is 3xx then).
 */
export class QlikProtocolError extends QlikError {
  override readonly name = "QlikProtocolError";
  declare readonly status: number | undefined;
  /** The beginning of the body, at most 200 characters; empty when there was no body, or it would hold a token. */
  readonly excerpt: string;

  constructor(message: string, call: FailedCall & { readonly excerpt: string }) {
    super(message, call);
    this.excerpt = call.excerpt;
  }
}
