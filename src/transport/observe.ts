import { shownHeaders } from "../core/shown-headers.ts";
import { elapsedSince, type Clock } from "../core/clock.ts";
import type { QlikConnectionError } from "../errors/errors.ts";
import { callOf, shownQuery, type Log } from "./log.ts";
import type { Policy } from "./policy.ts";

/** What the policy works with. */
export interface ObserveTools {
  readonly clock: Clock;
  readonly log: NonNullable<Log>;
  /** The query parameters whose values may be logged. */
  readonly loggedParameters: ReadonlySet<string>;
}

/** Reports every attempt. */
export function observe({ clock, log, loggedParameters }: ObserveTools): Policy {
  return async (request, next) => {
    const startedAt = clock.monotonic();
    const { call } = request;
    const attemptsBefore = call.attempts;
    const report = (
      outcome: string,
      status?: number,
      response?: Response,
      error?: string,
    ): void => {
      const durationMs = elapsedSince(startedAt, clock);
      log({
        type: "attempt",
        ...callOf(call),
        message: `${call.method} ${call.path}: ${outcome} after ${durationMs} ms`,
        query: shownQuery(request.url, loggedParameters),
        status,
        error,
        durationMs,
        requestHeaders: shownHeaders(request.headers),
        responseHeaders: response ? shownHeaders(response.headers) : {},
      });
    };
    try {
      const answer = await next(request);
      report(String(answer.status), answer.status, answer.response);
      return answer;
    } catch (error) {
      const { name, status } = error as QlikConnectionError;
      // What was aborted before it was sent is not an attempt.
      if (call.attempts > attemptsBefore) report(name, status, undefined, name);
      throw error;
    }
  };
}
