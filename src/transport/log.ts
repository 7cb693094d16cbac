/** What the transport reports while it works: names, numbers and allowed headers, never a body or a secret. */
import type { CallRecord } from "../core/call-record.ts";
import { callListener } from "../core/call-listener.ts";

interface EventOfCall {
  readonly method: string;
  /** The path as the specification writes it. */
  readonly path: string;
  /** How often the request was sent so far. */
  readonly attempt: number;
  /** The event in plain words. */
  readonly message: string;
}

/** A request was sent, and a response arrived or not. */
export interface AttemptEvent extends EventOfCall {
  readonly type: "attempt";
  /** The query with most values masked: `limit=5&filter=***`. */
  readonly query: string;
  /** Absent when no response started. */
  readonly status: number | undefined;
  /** The name of the error if the response is missing or incomplete: `QlikConnectionError`. */
  readonly error: string | undefined;
  /** Until the end of the response's body, or until the response started if its body is returned as a stream. */
  readonly durationMs: number;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly responseHeaders: Readonly<Record<string, string>>;
}

/** An error may be transient, so the request will be retried. */
export interface RetryEvent extends EventOfCall {
  readonly type: "retry";
  readonly status: number | undefined;
  readonly error: string | undefined;
  readonly delayMs: number;
  /** Whether the response asked for this delay, by its Retry-After header. */
  readonly retryAfter: boolean;
}

/** A call waited for its turn in the rate budget, or for a connection. */
export interface WaitEvent extends EventOfCall {
  readonly type: "wait";
  /** The budget: `tier 1`, `POST /api/v1/reloads` …; `concurrency` for a connection. */
  readonly budget: string;
  readonly durationMs: number;
}

/** An access token was fetched, was found in the store, or could not be obtained. */
export interface TokenEvent extends Omit<EventOfCall, "method" | "path" | "attempt"> {
  readonly type: "token";
  readonly outcome: "fetched" | "stored" | "failed" | "store failed";
  /** When the token expires, in milliseconds since 1970. */
  readonly expiresAt: number | undefined;
}

/** An operation is deprecated. Reported once per operation. */
export interface DeprecationEvent extends EventOfCall {
  readonly type: "deprecation";
  /** The header Deprecation (RFC 9745): `@` and seconds since 1970. */
  readonly deprecation: string | undefined;
  /** The header Sunset (RFC 8594), a date: the operation may be removed from then on. */
  readonly sunset: string | undefined;
  /** The header Link, which may lead to instructions. */
  readonly link: string | undefined;
  /** The operation to call instead, by the specification. */
  readonly replacedBy: string | undefined;
}

/** The client was set up in a way that is allowed, but dangerous. */
export interface WarningEvent {
  readonly type: "warning";
  /** The warning in plain words. */
  readonly message: string;
}

/** An event for the logger, discriminated by `type`. */
export type LogEvent =
  AttemptEvent | RetryEvent | WaitEvent | TokenEvent | DeprecationEvent | WarningEvent;

/** A logger with levels, such as `console` or consola. Each method is called with the message and the event. */
export interface LevelLogger {
  debug(message: string, event: LogEvent): unknown;
  info(message: string, event: LogEvent): unknown;
  warn(message: string, event: LogEvent): unknown;
  error(message: string, event: LogEvent): unknown;
}

/**
 * Receives events: a function, or an object with the methods of {@link LevelLogger}, by these levels:
 *
 * - `debug`: attempts that got a response, whatever its status, or were aborted; tokens that were fetched or found
 * - `info`: retries and waits
 * - `warn`: warnings, deprecations, failures of the token store
 * - `error`: attempts without a complete response, and tokens that could not be obtained
 *
 * What it throws, or rejects with, is ignored: a broken log must not break calls. Nothing waits for it.
 *
 * @example
 * createQlikClient({ tenant, auth, logger: console });
 * // pino expects the fields first.
 * createQlikClient({ tenant, auth, logger: (event) => log.info(event, event.message) });
 */
export type Logger = ((event: LogEvent) => unknown) | LevelLogger;

/** The name of a method of {@link LevelLogger}. */
export type LogLevel = keyof LevelLogger;

/** Reports an event; `undefined` without a logger, so that events are not created in vain. */
export type Log = ((event: LogEvent) => void) | undefined;

/** Creates the function that passes events to the caller's logger and ignores its errors. */
export function createLog(logger: Logger | undefined): Log {
  if (!logger) return undefined;
  const pass =
    typeof logger === "function"
      ? logger
      : (event: LogEvent): unknown => logger[levelOf(event)](event.message, event);
  return (event) => {
    // An asynchronous logger that fails would otherwise end the process.
    callListener(pass, event, () => undefined);
  };
}

function levelOf(event: LogEvent): LogLevel {
  switch (event.type) {
    case "attempt":
      return event.error === undefined || event.error === "QlikAbortError" ? "debug" : "error";
    case "retry":
    case "wait":
      return "info";
    case "token":
      if (event.outcome === "failed") return "error";
      return event.outcome === "store failed" ? "warn" : "debug";
    default:
      return "warn";
  }
}

/** What events report of their call. */
export function callOf({ method, path, attempts }: CallRecord): Omit<EventOfCall, "message"> {
  return { method, path, attempt: attempts };
}

/** The query of a URL, with the values of the given parameters only. */
export function shownQuery(url: string, loggedParameters: ReadonlySet<string>): string {
  const start = url.indexOf("?");
  if (start < 0) return "";
  const pairs = url.slice(start + 1).split("&");
  return pairs
    .map((pair) => {
      const end = pair.indexOf("=");
      const name = pair.slice(0, Math.max(end, 0));
      return loggedParameters.has(name) ? pair : name && `${name}=***`;
    })
    .join("&");
}
