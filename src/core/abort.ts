/**
 * Abort signals without leaks. `AbortSignal.any` and `AbortSignal.timeout` hold memory until their timers fire, and a
 * signal that thousands of calls share must not gather their listeners: each signal gets one, and only while calls wait.
 */
import { QlikAbortError, QlikInputError, QlikTimeoutError } from "../errors/errors.ts";
import type { Clock } from "./clock.ts";
import { failed, type CallRecord } from "../transport/policy.ts";

interface Listening {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

const listening = new WeakMap<AbortSignal, Listening>();

/** Calls back once when the signal is aborted. The function that it gives takes that back. */
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
  // Wrapped, so that a callback given twice is two.
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
 * Refuses what is no signal, an AbortController above all. Not by its class: polyfills and other realms have their own.
 *
 * @throws {QlikInputError}
 */
export function assertSignal(signal: Partial<AbortSignal> | undefined): void {
  if (!signal || typeof signal.addEventListener === "function") return;
  throw new QlikInputError("signal is no AbortSignal: give the signal of an AbortController.");
}

/** Passes on the end by the signal, with its reason: at once where it is aborted already. Gives what takes that back. */
export function passAbort(
  signal: AbortSignal | undefined,
  abort: (reason: unknown) => void,
): () => void {
  if (!signal) return () => undefined;
  assertSignal(signal);
  const pass = (): void => {
    abort(signal.reason);
  };
  if (signal.aborted) pass();
  return onAbort(signal, pass);
}

/** What a call rejects with once its signal is aborted: by a deadline or a job of this package, or by the caller. */
export function abortError(signal: AbortSignal, call: CallRecord, clock: Clock): Error {
  const cause: unknown = signal.reason;
  if (cause instanceof QlikTimeoutError || cause instanceof QlikAbortError) return cause;
  return new QlikAbortError("the call was aborted by its signal.", {
    ...failed(call, clock),
    cause,
  });
}

/** What a wait needs to know. */
export interface Waiting {
  readonly signal: AbortSignal | undefined;
  readonly call: CallRecord;
}

/**
 * The promise, or the end by the signal, whichever comes first. What the promise becomes afterwards is nobody's concern.
 *
 * @throws {QlikAbortError} or {@link QlikTimeoutError}, by the signal's reason.
 */
export function untilAborted<T>(
  promise: Promise<T>,
  { signal, call }: Waiting,
  clock: Clock,
): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const end = (): void => {
      reject(abortError(signal, call, clock));
    };
    if (signal.aborted) {
      promise.catch(() => undefined);
      end();
      return;
    }
    const release = onAbort(signal, end);
    promise.then(resolve, reject).finally(release);
  });
}

/** Waits. Ends at once by the signal, as {@link untilAborted} does. */
export async function sleep(milliseconds: number, waiting: Waiting, clock: Clock): Promise<void> {
  let wake: (() => void) | undefined;
  const slept = new Promise<void>((resolve) => {
    wake = clock.after(milliseconds, resolve);
  });
  try {
    await untilAborted(slept, waiting, clock);
  } finally {
    wake?.();
  }
}
