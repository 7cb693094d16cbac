import {
  QlikConnectionError,
  QlikError,
  QlikInputError,
  QlikTimeoutError,
} from "../errors/errors.ts";
import { abortError, passAbort, untilAborted } from "../core/abort.ts";
import { afterFinite, LONGEST_TIMER, type Clock } from "../core/clock.ts";
import { failed, type Answer, type OutgoingRequest, type Policy, type Send } from "./policy.ts";
import { handBack, takeController } from "./spare-controllers.ts";

/**
 * Ends the whole call, waits and repetitions included, so many milliseconds after it began; or at once, by the caller's
 * signal.
 *
 * @throws {QlikTimeoutError} whose `limit` is `"deadline"`.
 */
export function deadline(usual: number | undefined, clock: Clock): Policy {
  assertTime("deadline", usual);
  return (request, next) => {
    const { call, signal, deadline: limit = usual ?? Infinity } = request;
    assertTime("deadline", limit);
    if (limit < Infinity) {
      const ending = { ...request, endsAt: call.begun + limit };
      return within("deadline", limit, ending, next, clock, new AbortController());
    }
    if (signal?.aborted) throw abortError(signal, call, clock);
    return untilAborted(next(request), request, clock);
  };
}

/**
 * Ends an attempt, through the end of its body, so many milliseconds after it began. Of a body that is given as a
 * stream, the beginning alone has to come in time.
 *
 * @throws {QlikTimeoutError} whose `limit` is `"timeout"`.
 */
export function timeout(usual: number, clock: Clock): Policy {
  assertTime("timeout", usual);
  return (request, next) => {
    const limit = request.timeout ?? usual;
    assertTime("timeout", limit);
    const spare = takeController();
    return within("timeout", limit, request, next, clock, spare.controller, () => {
      handBack(spare);
    });
  };
}

/**
 * Refuses what no timer can hold.
 *
 * @throws {QlikInputError}
 */
export function assertTime(name: string, value: number | undefined): void {
  if (value === undefined || value === Infinity) return;
  if (typeof value === "number" && value > 0 && value <= LONGEST_TIMER) return;
  throw new QlikInputError(
    `${name} is ${String(value)}: give milliseconds, more than 0 and at most ${LONGEST_TIMER}, or Infinity.`,
  );
}

/**
 * Gives the request a signal of its own, which ends by the time or by the request's signal. It doesn't trust `next` to
 * heed it: a `fetch` of the caller's may not. Calls back when the answer is there as a whole, and the signal of no use
 * any more.
 */
async function within(
  limit: "timeout" | "deadline",
  milliseconds: number,
  request: OutgoingRequest,
  next: Send,
  clock: Clock,
  own: AbortController,
  whole?: () => void,
): Promise<Answer> {
  const { call, signal: outer } = request;
  if (outer?.aborted) throw abortError(outer, call, clock);
  const { signal } = own;
  let refuse!: (error: Error) => void;
  const stop = (reason: unknown): void => {
    own.abort(reason);
    refuse(abortError(signal, call, clock));
  };
  const stopTimer = afterFinite(clock, milliseconds, () => {
    const message = `the answer was not there within ${milliseconds} ms.`;
    const hint = `Give it more time by the option ${limit}, or ask for less.`;
    stop(new QlikTimeoutError(message, { ...failed(call, clock), hint, limit }));
  });
  const release = passAbort(outer, stop);
  const end = (): void => {
    stopTimer();
    release();
  };
  try {
    // Not by a listener, which would take twice as long as the signal itself.
    const answer = await new Promise<Answer>((resolve, reject) => {
      refuse = reject;
      next({ ...request, signal }).then(resolve, reject);
    });
    if (answer.data instanceof ReadableStream) {
      if (limit === "timeout") stopTimer();
      const reader = (answer.data as ReadableStream<Uint8Array>).getReader();
      const read = (): Promise<Chunk> => untilAborted(reader.read(), { signal, call }, clock);
      const broken = (cause: unknown): QlikError => {
        if (cause instanceof QlikError) return cause;
        const { status } = answer;
        const message = "the connection broke before the end of the file.";
        return new QlikConnectionError(message, { ...failed(call, clock), status, cause });
      };
      return { ...answer, data: watched(reader, read, broken, end) };
    }
    end();
    whole?.();
    return answer;
  } catch (error) {
    end();
    throw error;
  }
}

type Chunk = Awaited<ReturnType<ReadableStreamDefaultReader<Uint8Array>["read"]>>;

/** What the reader gives as a stream, which calls back when it has ended, broken or was cancelled. */
function watched(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  read: () => Promise<Chunk>,
  broken: (cause: unknown) => QlikError,
  ended: () => void,
): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await read();
          if (!done) {
            controller.enqueue(value);
            return;
          }
          ended();
          controller.close();
        } catch (cause) {
          ended();
          // Frees the connection, should it have outlived the signal.
          reader.cancel(cause).catch(() => undefined);
          throw broken(cause);
        }
      },
      cancel(reason) {
        ended();
        return reader.cancel(reason);
      },
    },
    // Nothing is read before it is asked for.
    { highWaterMark: 0 },
  );
}
