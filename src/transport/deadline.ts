import { QlikInputError, QlikTimeoutError } from "../errors.ts";
import { abortError, onAbort, untilAborted } from "./abort.ts";
import { LONGEST_TIMER, type Clock } from "./clock.ts";
import { failed, type Answer, type OutgoingRequest, type Policy, type Send } from "./policy.ts";

/**
 * Ends the whole call, waits and repetitions included, so many milliseconds after it began.
 *
 * @throws {QlikTimeoutError} whose `limit` is `"deadline"`.
 */
export function deadline(usual: number | undefined, clock: Clock): Policy {
  assertTime("deadline", usual);
  return (request, next) => {
    const limit = request.deadline ?? usual;
    if (limit === undefined || limit === Infinity) return next(request);
    assertTime("deadline", limit);
    const endsAt = request.call.begun + limit;
    return within("deadline", limit, { ...request, endsAt }, next, clock);
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
    return within("timeout", limit, request, next, clock);
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
 * heed it: a `fetch` of the caller's may not.
 */
async function within(
  limit: "timeout" | "deadline",
  milliseconds: number,
  request: OutgoingRequest,
  next: Send,
  clock: Clock,
): Promise<Answer> {
  const { call, signal: outer } = request;
  if (outer?.aborted) throw abortError(outer, call, clock);
  const own = new AbortController();
  const { signal } = own;
  const stopTimer =
    milliseconds === Infinity
      ? undefined
      : clock.after(milliseconds, () => {
          own.abort(
            new QlikTimeoutError(`the answer was not there within ${milliseconds} ms (${limit}).`, {
              ...failed(call, clock),
              limit,
            }),
          );
        });
  const pass = (): void => {
    own.abort(outer?.reason);
  };
  const release = outer && onAbort(outer, pass);
  const end = (): void => {
    stopTimer?.();
    release?.();
  };
  try {
    const answer = await untilAborted(next({ ...request, signal }), { signal, call }, clock);
    if (answer.data instanceof ReadableStream) {
      if (limit === "timeout") stopTimer?.();
      return { ...answer, data: watched(answer.data as ReadableStream<Uint8Array>, end) };
    }
    end();
    return answer;
  } catch (error) {
    end();
    throw error;
  }
}

/** The same stream, which calls back when it has ended, broken or was cancelled. */
function watched(
  stream: ReadableStream<Uint8Array>,
  ended: () => void,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) {
            ended();
            controller.close();
          } else controller.enqueue(value);
        } catch (error) {
          ended();
          throw error;
        }
      },
      cancel(reason) {
        ended();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
