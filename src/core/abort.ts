/**
 * Abort signals without leaks. `AbortSignal.any` and `AbortSignal.timeout` hold memory until their timers fire, and a
 * signal that thousands of calls share must not collect their listeners: each signal gets one, and only while calls wait.
 */
import { QlikAbortError, QlikError } from "../errors/errors.ts";
import { failed, type CallRecord } from "./call-record.ts";
import type { Clock } from "./clock.ts";

interface Listening {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

const listening = new WeakMap<AbortSignal, Listening>();

/** Calls back once when the signal is aborted. Returns the function that cancels this. */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  let entry = listening.get(signal);
  if (!entry) {
    const callbacks = new Set<() => void>();
    const listener = (): void => {
      const waiting = [...callbacks];
      callbacks.clear();
      for (const run of waiting) run();
    };
    entry = { callbacks, listener };
    listening.set(signal, entry);
    signal.addEventListener("abort", listener, { once: true });
  }
  const { callbacks, listener } = entry;
  // Wrapped, so that a callback that is passed twice is called twice.
  const run = (): void => {
    callback();
  };
  callbacks.add(run);
  return () => {
    callbacks.delete(run);
    if (callbacks.size > 0) return;
    signal.removeEventListener("abort", listener);
    if (listening.get(signal) === entry) listening.delete(signal);
  };
}

/**
 * Calls `abort` with the signal's reason once it is aborted, at once if it is aborted already. Returns the function that
 * cancels this.
 */
export function passAbort(
  signal: AbortSignal | undefined,
  abort: (reason: unknown) => void,
): () => void {
  if (!signal) return () => undefined;
  const pass = (): void => {
    abort(signal.reason);
  };
  if (signal.aborted) pass();
  return onAbort(signal, pass);
}

/**
 * The signals that this package aborts, whose reason is the error that calls reject with. Marked by signal and not by
 * error, since a caller may abort a signal with the error of another call.
 */
const ownSignals = new WeakSet<AbortSignal>();

/** Creates a controller that is aborted with the error that the calls and waits by its signal reject with. */
export function createErrorController(): AbortController {
  const controller = new AbortController();
  ownSignals.add(controller.signal);
  return controller;
}

/**
 * Returns the error that a call rejects with once its signal is aborted: that of a deadline or a job of this package, or
 * else a `QlikAbortError` whose `cause` is the caller's reason.
 */
export function abortError(signal: AbortSignal, call: CallRecord, clock: Clock): Error {
  const cause: unknown = signal.reason;
  if (ownSignals.has(signal) && cause instanceof QlikError) return cause;
  return new QlikAbortError("The call was aborted by its signal.", {
    ...failed(call, clock),
    cause,
  });
}

/** What a wait needs to know of the call that waits. */
export interface Waiting {
  readonly signal: AbortSignal | undefined;
  readonly call: CallRecord;
}

/**
 * Waits for a promise, or rejects when the signal is aborted first: with its reason, or with the error that `errorOf` returns.
 * A later rejection of the promise is ignored.
 */
export function raceAbort<T>(
  promise: Promise<T>,
  signal: AbortSignal,
  errorOf: () => unknown = () => signal.reason as unknown,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller's reason
      reject(errorOf());
    };
    if (signal.aborted) {
      promise.catch(() => undefined);
      stop();
      return;
    }
    const release = onAbort(signal, stop);
    promise.then(resolve, reject).finally(release);
  });
}

/**
 * Waits for a promise on behalf of a call, which rejects when its signal is aborted first.
 *
 * @throws {QlikError} see {@link abortError}.
 */
export function untilAborted<T>(
  promise: Promise<T>,
  { signal, call }: Waiting,
  clock: Clock,
): Promise<T> {
  return signal ? raceAbort(promise, signal, () => abortError(signal, call, clock)) : promise;
}

/**
 * Waits for some milliseconds.
 *
 * @param race ends the wait early, by rejecting
 * @param onStart receives a function that ends it early
 */
export async function sleep(
  milliseconds: number,
  clock: Clock,
  race: (slept: Promise<void>) => Promise<void>,
  onStart?: (end: () => void) => void,
): Promise<void> {
  let stopTimer: (() => void) | undefined;
  const slept = new Promise<void>((resolve) => {
    stopTimer = clock.after(milliseconds, resolve);
    onStart?.(resolve);
  });
  try {
    await race(slept);
  } finally {
    stopTimer?.();
  }
}
