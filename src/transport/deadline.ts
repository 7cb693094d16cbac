/** The two limits of time: of a whole call (`deadline`) and of one attempt (`timeout`). */
import { abortError, createErrorController, onAbort, untilAborted } from "../core/abort.ts";
import { failed } from "../core/call-record.ts";
import { afterFinite, type Clock } from "../core/clock.ts";
import { toMilliseconds } from "../core/duration.ts";
import { abortSignal } from "../core/option-readers.ts";
import { pullStream } from "../core/pull-stream.ts";
import { isStream } from "../core/is-stream.ts";
import { QlikConnectionError, QlikError, QlikTimeoutError } from "../errors/errors.ts";
import { describeBrokenBody } from "./connection-failure.ts";
import type { Answer, OutgoingRequest, Policy, Send } from "./policy.ts";

type Limit = QlikTimeoutError["limit"];

/**
 * Ends the whole call, with its waits and retries, when its deadline has passed, or when the caller's signal is aborted.
 *
 * @throws {QlikTimeoutError} whose `limit` is `"deadline"`.
 * @throws {QlikAbortError} whose `cause` is the signal's reason.
 */
export function deadline(defaultLimit: number | undefined, clock: Clock): Policy {
  return (request, next) => {
    const { call, signal } = request;
    const limit = readLimit(request.deadline ?? defaultLimit ?? Infinity, "deadline");
    if (limit < Infinity) {
      const ending = { ...request, endsAt: call.startedAt + limit };
      return within("deadline", limit, ending, next, clock);
    }
    if (signal?.aborted) throw abortError(signal, call, clock);
    return untilAborted(next(request), request, clock);
  };
}

/**
 * Ends an attempt when its timeout has passed. It applies through the end of the body, or until the response starts if the
 * body is returned as a stream.
 *
 * @throws {QlikTimeoutError} whose `limit` is `"timeout"`.
 */
export function timeout(defaultLimit: number, clock: Clock): Policy {
  return (request, next) => {
    const limit = readLimit(request.timeout ?? defaultLimit, "timeout");
    return within("timeout", limit, request, next, clock);
  };
}

/** The options are read already, but custom policies may change a request. */
function readLimit(value: number, name: Limit): number {
  return toMilliseconds(value, name, { infinite: true });
}

/**
 * Sends the request with a signal of its own, which the time or the request's signal aborts. The call rejects even if
 * `next` ignores the signal, as the caller's `fetch` may.
 */
async function within(
  limit: Limit,
  milliseconds: number,
  request: OutgoingRequest,
  next: Send,
  clock: Clock,
): Promise<Answer> {
  const { call, signal: outer } = request;
  // A policy may have changed it.
  if (outer) abortSignal(outer, "signal");
  if (outer?.aborted) throw abortError(outer, call, clock);
  const endsAt = clock.monotonic() + milliseconds;
  const own = createErrorController();
  const { signal } = own;
  let reject!: (error: Error) => void;
  const stop = (error: Error): void => {
    own.abort(error);
    reject(error);
  };
  const expire = (): void => {
    const message = `Timed out after ${milliseconds} ms ("${limit}").`;
    const hint = `Increase "${limit}" or request less data.`;
    stop(new QlikTimeoutError(message, { ...failed(call, clock), hint, limit }));
  };
  let stopTimer = afterFinite(clock, milliseconds, expire);
  const release = outer
    ? onAbort(outer, () => {
        stop(abortError(outer, call, clock));
      })
    : () => undefined;
  const end = (): void => {
    stopTimer();
    release();
  };
  try {
    // Not by a listener, which would take twice as long as the signal itself.
    const answer = await new Promise<Answer>((resolve, rejectAnswer) => {
      reject = rejectAnswer;
      next({ ...request, signal }).then(resolve, rejectAnswer);
    });
    if (!isStream(answer.data)) {
      end();
      return answer;
    }
    stopTimer();
    // In the background: a body that nobody reads must not keep the process running.
    if (limit === "deadline") {
      const left = Math.max(0, endsAt - clock.monotonic());
      stopTimer = afterFinite(clock, left, expire, { background: true });
    }
    const reader = (answer.data as ReadableStream<Uint8Array>).getReader();
    const read = (): Promise<Chunk> => untilAborted(reader.read(), { signal, call }, clock);
    const toError = (cause: unknown): QlikError => {
      if (cause instanceof QlikError) return cause;
      const text = "The connection was closed before the end of the file.";
      const { message, hint } = describeBrokenBody(cause, text);
      const { status } = answer;
      return new QlikConnectionError(message, { ...failed(call, clock), status, hint, cause });
    };
    return { ...answer, data: watched(reader, read, toError, end) };
  } catch (error) {
    end();
    throw error;
  }
}

type Chunk = Awaited<ReturnType<ReadableStreamDefaultReader<Uint8Array>["read"]>>;

/** Returns what the reader reads as a stream, which calls back when it has ended, failed or was cancelled. */
function watched(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  read: () => Promise<Chunk>,
  toError: (cause: unknown) => QlikError,
  onEnd: () => void,
): ReadableStream<Uint8Array> {
  return pullStream<Uint8Array>(
    async () => {
      try {
        const chunk = await read();
        if (chunk.done) onEnd();
        return chunk;
      } catch (cause) {
        onEnd();
        // Frees the connection if `fetch` ignores the signal.
        reader.cancel(cause).catch(() => undefined);
        throw toError(cause);
      }
    },
    (reason) => {
      onEnd();
      return reader.cancel(reason);
    },
  );
}
