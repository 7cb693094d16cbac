/** What the transport tells while it works: names, numbers and allowed headers, never a body or a secret. */
import type { CallRecord } from "./policy.ts";

interface EventOfCall {
  readonly method: string;
  /** The path as the specification writes it. */
  readonly path: string;
  /** How often the request was sent so far. */
  readonly attempt: number;
  /** The event in plain words. */
  readonly message: string;
}

/** A request was sent, and an answer came or none. */
export interface AttemptEvent extends EventOfCall {
  readonly type: "attempt";
  /** The query as it was sent, but with the values of few parameters: `limit=5&filter=***`. */
  readonly query: string;
  /** Absent when no answer came, not even its beginning. */
  readonly status: number | undefined;
  /** The name of the error that came instead of a whole answer: `QlikConnectionError`. */
  readonly error: string | undefined;
  /** From the sending to the end of the answer's body; to its beginning, where it is given as a stream. */
  readonly durationMs: number;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly responseHeaders: Readonly<Record<string, string>>;
}

/** A failure may pass, so the call will be repeated. */
export interface RetryEvent extends EventOfCall {
  readonly type: "retry";
  readonly status: number | undefined;
  readonly error: string | undefined;
  readonly delayMs: number;
  /** Whether the answer asked for this delay. */
  readonly retryAfter: boolean;
}

/** A call waited for its turn in the rate budget, or for a connection. */
export interface WaitEvent extends EventOfCall {
  readonly type: "wait";
  /** The budget: `tier 1`, `createReload` …; `concurrency` for a connection. */
  readonly budget: string;
  readonly durationMs: number;
}

/** An access token was fetched, was found in the store, or could not be had. */
export interface TokenEvent extends Omit<EventOfCall, "method" | "path" | "attempt"> {
  readonly type: "token";
  readonly outcome: "fetched" | "stored" | "refused" | "store failed";
  /** When the token ends, in milliseconds since 1970. */
  readonly expiresAt: number | undefined;
}

/** Qlik announces the end of an operation. Told once an operation. */
export interface DeprecationEvent extends EventOfCall {
  readonly type: "deprecation";
  /** The header Deprecation (RFC 9745): `@` and seconds since 1970. */
  readonly deprecation: string | undefined;
  /** The header Sunset (RFC 8594), a date: the operation may be gone from then on. */
  readonly sunset: string | undefined;
  /** The header Link, which leads to what to do. */
  readonly link: string | undefined;
}

/** The client was set up in a way that is allowed, but dangerous. */
export interface WarningEvent {
  readonly type: "warning";
  /** The warning in plain words. */
  readonly message: string;
}

/** One of the events that a logger is given, told apart by `type`. */
export type LogEvent =
  AttemptEvent | RetryEvent | WaitEvent | TokenEvent | DeprecationEvent | WarningEvent;

/**
 * Takes events. What it throws, or rejects with, is ignored: a broken log must not break calls. Nothing waits for it.
 */
export type Logger = (event: LogEvent) => unknown;

/** Tells an event; `undefined` stands for nobody who listens, so that nothing is put together for nobody. */
export type Log = ((event: LogEvent) => void) | undefined;

/** The logger, harmless. */
export function createLog(logger: Logger | undefined): Log {
  if (!logger) return undefined;
  return (event) => {
    try {
      // An asynchronous logger that fails would otherwise end the process.
      Promise.resolve(logger(event)).catch(() => undefined);
    } catch {
      // See Logger.
    }
  };
}

/** What events tell of their call. */
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
