import type { QlikConnectionError } from "../errors/errors.ts";
import type { Clock } from "../core/clock.ts";
import { shownHeaders } from "../core/shown-headers.ts";
import { callOf, shownQuery, type Logger } from "./log.ts";
import type { OutgoingRequest, Policy } from "./policy.ts";

/** The relations of a Link header by RFC 9745, section 4, and RFC 8594, section 6. */
const DEPRECATION_LINK = /\brel="?[\w\s-]*\b(deprecation|sunset)\b/i;

/** Paths that aren't described may hold ids, so that there is no end of them. */
const MOST_ANNOUNCED = 1000;

/** Tells every attempt, and once an operation that Qlik announces its end. */
export function observe(log: Logger, clock: Clock, loggedParameters: ReadonlySet<string>): Policy {
  const announced = new Set<string>();
  return async (request, next) => {
    const startedAt = clock.monotonic();
    const { call } = request;
    const before = call.attempts;
    const tell = (outcome: string, status?: number, response?: Response, error?: string): void => {
      const durationMs = clock.monotonic() - startedAt;
      log({
        type: "attempt",
        ...callOf(call),
        message: `${call.method} ${call.path}: ${outcome} after ${Math.round(durationMs)} ms`,
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
      tell(String(answer.status), answer.status, answer.response);
      announce(request, answer.response.headers);
      return answer;
    } catch (error) {
      const { name, status } = error as QlikConnectionError;
      // What was aborted before it was sent was no attempt.
      if (call.attempts > before) tell(name, status, undefined, name);
      throw error;
    }
  };

  function announce({ call }: OutgoingRequest, headers: Headers): void {
    const [deprecation, sunset, link] = ["deprecation", "sunset", "link"].map(
      (name) => headers.get(name) ?? undefined,
    );
    // Link has other uses too, the pages of a list for one.
    if (deprecation === undefined && sunset === undefined && !DEPRECATION_LINK.test(link ?? "")) {
      return;
    }
    const called = `${call.method} ${call.path}`;
    const operation = called.replace(/^HEAD /, "GET ");
    if (announced.has(operation) || announced.size === MOST_ANNOUNCED) return;
    announced.add(operation);
    const until = sunset === undefined ? "" : ` and may be gone from ${sunset} on`;
    const message = `${called} is deprecated${until}`;
    log({ type: "deprecation", ...callOf(call), message, deprecation, sunset, link });
  }
}
