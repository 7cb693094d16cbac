import { QlikError } from "../errors.ts";
import type { Clock } from "./clock.ts";
import { callOf, shownHeaders, shownUrl, type Logger } from "./log.ts";
import type { OutgoingRequest, Policy } from "./policy.ts";

/** Tells every attempt, and once an operation that Qlik announces its end. */
export function observe(log: Logger, clock: Clock): Policy {
  const announced = new Set<string>();
  return async (request, next) => {
    const begun = clock.now();
    const tell = (outcome: string, response?: Response, error?: string): void => {
      const { method, url, path, headers, call } = request;
      const durationMs = clock.now() - begun;
      log({
        type: "attempt",
        ...callOf(call),
        message: `${method} ${path}: ${outcome} after ${Math.round(durationMs)} ms`,
        url: shownUrl(url),
        status: response?.status,
        error,
        durationMs,
        requestHeaders: shownHeaders(headers),
        responseHeaders: response ? shownHeaders(response.headers) : {},
      });
    };
    try {
      const answer = await next(request);
      tell(String(answer.status), answer.response);
      announce(request, answer.response.headers);
      return answer;
    } catch (error) {
      const name = error instanceof QlikError ? error.name : "Error";
      tell(name, undefined, name);
      throw error;
    }
  };

  function announce({ call }: OutgoingRequest, headers: Headers): void {
    const [deprecation, sunset, link] = ["deprecation", "sunset", "link"].map(
      (name) => headers.get(name) ?? undefined,
    );
    if (deprecation === undefined && sunset === undefined) return;
    const operation = `${call.method} ${call.path}`;
    if (announced.has(operation)) return;
    announced.add(operation);
    const until = sunset === undefined ? "" : ` and may be gone from ${sunset} on`;
    const message = `${operation} is deprecated${until}`;
    log({ type: "deprecation", ...callOf(call), message, deprecation, sunset, link });
  }
}
