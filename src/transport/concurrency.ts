/** The limit of requests in flight: each needs a connection, and a process can open only a limited number of these. */
import { abortError } from "../core/abort.ts";
import { elapsedSince, type Clock } from "../core/clock.ts";
import { opensConnections } from "../core/platform.ts";
import { createSemaphore, type Release } from "../core/semaphore.ts";
import { callOf, type Log } from "./log.ts";
import type { Policy } from "./policy.ts";

/** Two clients stay below 256 open files, the default limit of macOS. */
const DEFAULT_CONCURRENCY = 100;

/** The bound of a client that sets none. Browsers and edge workers have a bound of their own. */
export function defaultConcurrency(): number {
  return opensConnections() ? DEFAULT_CONCURRENCY : Infinity;
}

/** What the policy works with. */
export interface ConcurrencyTools {
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Lets at most `limit` requests be in flight at the same time; others wait for their turn. A request is in flight until its
 * body has been read, or until the response starts if the body is returned as a stream.
 *
 * @throws {QlikAbortError} or {@link QlikTimeoutError} when the call ends while it waits.
 */
export function concurrency(limit: number, { clock, log }: ConcurrencyTools): Policy {
  if (limit === Infinity) return (request, next) => next(request);
  const acquire = createSemaphore(limit);
  return async (request, next) => {
    const { signal, call } = request;
    if (signal?.aborted) throw abortError(signal, call, clock);
    let release = acquire(signal);
    if (release instanceof Promise) release = await turn(release, request);
    try {
      return await next(request);
    } finally {
      release();
    }
  };

  async function turn(
    waiting: Promise<Release>,
    { signal, call }: Parameters<Policy>[0],
  ): Promise<Release> {
    const startedAt = clock.monotonic();
    const release = await waiting.catch(() => {
      // It rejects only when the signal is aborted.
      throw abortError(signal!, call, clock);
    });
    const durationMs = elapsedSince(startedAt, clock);
    const message = `${call.method} ${call.path} waited ${durationMs} ms for a connection`;
    log?.({ type: "wait", ...callOf(call), message, budget: "concurrency", durationMs });
    return release;
  }
}
