import {
  QlikAbortError,
  QlikTimeoutError,
  type FailedCall,
  type QlikError,
} from "../errors/errors.ts";
import { createErrorController, passAbort, raceAbort } from "./abort.ts";
import { afterFinite, type Clock } from "./clock.ts";

/** How the errors of a scope describe what was ended. */
export interface ScopeErrorContext {
  /** The message when the deadline has passed; it may name what continues in Qlik. */
  readonly timedOut: string;
  /** The message when the caller's signal was aborted. */
  readonly aborted: string;
  /** The call that was ended, as far as it is known at that moment. */
  readonly call?: () => FailedCall;
}

export interface DeadlineScopeOptions {
  readonly clock: Clock;
  /** The caller's signal. */
  readonly signal?: AbortSignal | undefined;
  /** In milliseconds, validated; `Infinity` means no limit. */
  readonly deadline: number;
  readonly errorContext: ScopeErrorContext;
}

/** Several calls and waits that end together: by the caller's signal, by a deadline, or by `abort`. */
export interface DeadlineScope {
  /** Pass it to each call and wait of the scope. Its reason is the error to reject with. */
  readonly signal: AbortSignal;
  /** Ends the scope early. */
  readonly abort: (reason: unknown) => void;
  /**
   * Call it wherever a call of the scope has failed, so that the scope's error comes first.
   *
   * @throws {QlikTimeoutError} once the deadline has passed.
   * @throws {QlikAbortError} once the caller's signal was aborted.
   */
  readonly throwIfEnded: () => void;
  /** Waits for a promise, or rejects with the scope's error if the scope ends first. */
  readonly race: <T>(promise: Promise<T>) => Promise<T>;
  /** Releases the timer and the listener on the caller's signal. Call it once, when all is done. */
  readonly end: () => void;
}

/**
 * Creates an abort scope with a deadline. Its timer doesn't keep a process running, since work that nobody waits for (a
 * stream that is read half-way) would hold it otherwise.
 *
 * @example
 * const scope = createDeadlineScope({ clock, signal, deadline, errorContext });
 * try {
 *   return await qlik.GET(path, { signal: scope.signal });
 * } catch (error) {
 *   scope.throwIfEnded();
 *   throw error;
 * } finally {
 *   scope.end();
 * }
 */
export function createDeadlineScope({
  clock,
  signal: callerSignal,
  deadline,
  errorContext,
}: DeadlineScopeOptions): DeadlineScope {
  const controller = createErrorController();
  const { signal } = controller;
  const { timedOut, aborted, call } = errorContext;
  const abort = (reason: unknown): void => {
    controller.abort(reason);
  };
  const endWith = (create: (failed: FailedCall) => QlikError): void => {
    if (!signal.aborted) abort(create(call?.() ?? {}));
  };
  const release = passAbort(callerSignal, (cause) => {
    endWith((failed) => new QlikAbortError(aborted, { ...failed, cause }));
  });
  const expire = (): void => {
    endWith((failed) => new QlikTimeoutError(timedOut, { ...failed, limit: "deadline" }));
  };
  const stopTimer = afterFinite(clock, deadline, expire, { background: true });
  return {
    signal,
    abort,
    throwIfEnded: () => {
      signal.throwIfAborted();
    },
    race: (promise) => raceAbort(promise, signal),
    end: () => {
      stopTimer();
      release();
    },
  };
}
