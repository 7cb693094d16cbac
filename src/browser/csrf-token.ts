/** The CSRF token of a session: fetched once, shared by all calls, fetched again when Qlik rejects it. */
import { operations } from "../../generated/operations.ts";
import { untilAborted } from "../core/abort.ts";
import { realClock } from "../core/clock.ts";
import { errorItems } from "../errors/error-items.ts";
import { isRateLimit } from "../errors/error-codes.ts";
import { QlikError } from "../errors/errors.ts";
import { failed, type Answer, type OutgoingRequest, type Send } from "../transport/policy.ts";
import { retry } from "../transport/retry.ts";
import { DEFAULT_RETRY } from "../transport/retry-rules.ts";
import { authError } from "./auth-error.ts";

export const CSRF_HEADER = "qlik-csrf-token";

const PATH = "/api/v1/csrf-token";

/** The code of the error when the token is missing or no longer valid: `@qlik/api` 2.19.0 renews it by this code. */
const REJECTED = "CSRF-TOKEN-2";

/** Whether Qlik has rejected the CSRF token of a request, and so has not acted. */
export function isCsrfRejection({ status, error }: Answer): boolean {
  return /^40[03]$/.test(String(status)) && errorItems(error).some(({ code }) => code === REJECTED);
}

/** Returns the token, or the response that says why there is none: the user is not signed in. */
export interface CsrfTokens {
  get(request: OutgoingRequest, next: Send): Promise<string | Answer>;
  /** Makes the next call fetch another one, unless another call has done so. */
  discard(token: string): void;
}

export function createCsrfTokens(headers: Readonly<Record<string, string>>): CsrfTokens {
  // A fetch of the token is safe to retry, the call that waits for it may not be.
  const retrying = retry(DEFAULT_RETRY, {
    clock: realClock,
    log: undefined,
    random: Math.random,
    isRateLimit,
  });
  let current: Promise<string | Answer> | undefined;
  let known: string | undefined;

  const fetchToken = async ({ url }: OutgoingRequest, next: Send): Promise<string | Answer> => {
    const about = { method: "GET", path: PATH };
    const call = { ...about, startedAt: realClock.monotonic(), attempts: 0 };
    const request: OutgoingRequest = {
      ...about,
      call,
      url: new URL(PATH, url).href,
      operation: operations[`GET ${PATH}`],
      expectedBody: () => "none",
      headers: new Headers(headers),
      body: undefined,
      stream: false,
      // Without the signal and the limits of the call that happens to be first.
      signal: undefined,
      timeout: undefined,
      deadline: undefined,
      retry: undefined,
    };
    const fail = (reason: string, status?: number, cause?: unknown): Error =>
      authError("csrf_token", `Could not get a CSRF token: ${reason.replace(/\.$/, "")}.`, {
        ...failed(call, realClock),
        ...{ status, cause },
      });
    let answer: Answer;
    try {
      answer = await retrying(request, next);
    } catch (cause) {
      throw fail(
        cause instanceof QlikError ? cause.message : "the request failed",
        undefined,
        cause,
      );
    }
    const { ok, status, response } = answer;
    if (status === 401) return answer;
    // `@qlik/api` takes 404 for a tenant that asks for no token.
    if (!ok && status !== 404) throw fail(`status ${status}`, status);
    return (known = response.headers.get(CSRF_HEADER) ?? "");
  };

  const discardIf = (isMeant: boolean): void => {
    if (isMeant) current = known = undefined;
  };

  return {
    async get(request, next) {
      if (!current) {
        const fetched = (current = fetchToken(request, next));
        fetched.then(
          (token) => {
            discardIf(typeof token !== "string" && current === fetched);
          },
          () => {
            discardIf(current === fetched);
          },
        );
      }
      return untilAborted(current, request, realClock);
    },
    discard(token) {
      discardIf(known === token);
    },
  };
}
