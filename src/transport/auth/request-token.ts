/** One request to the token endpoint, and what its failure means for the calls that wait for the token. */
import type { Clock } from "../../core/clock.ts";
import { QlikAuthError, QlikError, type FailedCall } from "../../errors/errors.ts";
import { hiding } from "../../errors/secrets.ts";
import { failed, type Answer, type CallRecord, type Send } from "../policy.ts";
import type { ClientCredentials } from "./credentials.ts";
import type { IssuedToken, TokenEndpoint } from "./token-endpoint.ts";

/** What requests for tokens are made with. */
export interface TokenRequestTools {
  readonly origin: string;
  readonly clock: Clock;
  /** Sends without a token. */
  readonly send: Send;
  readonly endpoint: TokenEndpoint;
}

/** How a request for a token failed. Each call that waits for the token turns it into an error of its own. */
export class TokenRequestFailure extends Error {
  readonly status: number | undefined;
  readonly hint: string | undefined;

  constructor(
    reason: string,
    {
      status,
      hint,
      cause,
    }: Pick<FailedCall, "hint" | "cause"> & { status?: number | undefined } = {},
  ) {
    super(reason, { cause });
    this.status = status;
    this.hint = hint;
  }

  /** Whether asking again soon would most likely have the same result: the endpoint rejects these credentials. */
  get isFinal(): boolean {
    return this.status === 400 || this.status === 401 || this.status === 403;
  }

  /**
   * The error for one call.
   *
   * @param pause the milliseconds for which no further token is requested, if any
   */
  toError(call: CallRecord, clock: Clock, pause = 0): QlikAuthError {
    const next =
      pause > 0
        ? `The next token will be requested in ${Math.ceil(pause / 1000)} s at the earliest.`
        : "";
    const hint = [this.hint, next].filter(Boolean).join(" ") || undefined;
    return new QlikAuthError(`Could not get an access token: ${this.message}.`, {
      ...failed(call, clock),
      status: this.status,
      hint,
      cause: this.cause,
    });
  }
}

/**
 * Makes the function that requests a token by client credentials.
 *
 * @throws {TokenRequestFailure} from the function, when it gets no token.
 */
export function createTokenRequest(
  credentials: ClientCredentials,
  { origin, clock, send, endpoint }: TokenRequestTools,
): () => Promise<IssuedToken> {
  const { method, path, operation, expectedBody } = endpoint;
  const body = JSON.stringify(endpoint.body(credentials));
  const { clientSecret } = credentials;
  // Proxies have pages that repeat the request.
  const mask = hiding([clientSecret, JSON.stringify(clientSecret).slice(1, -1)]);
  const fail = (
    reason: string,
    call: CallRecord,
    more: ConstructorParameters<typeof TokenRequestFailure>[1],
  ): TokenRequestFailure => {
    const times = call.attempts > 1 ? ` (after ${call.attempts} attempts)` : "";
    const shown = mask(reason).replace(/\.$/, "");
    return new TokenRequestFailure(`${method} ${path}: ${shown}${times}`, more);
  };
  return async () => {
    const requestedAt = clock.now();
    const call: CallRecord = { method, path, startedAt: clock.monotonic(), attempts: 0 };
    let answer: Answer;
    try {
      // Without signal and limits of its own: those of one call are not those of all that wait for the token.
      answer = await send({
        method,
        path,
        url: origin + path,
        operation,
        expectedBody,
        headers: new Headers({
          ...endpoint.headers(),
          "content-type": "application/json",
          accept: "application/json",
        }),
        body,
        stream: false,
        signal: undefined,
        timeout: undefined,
        deadline: undefined,
        // A second token does no harm.
        retry: { idempotent: true },
        call,
      });
    } catch (cause) {
      throw fail(reasonOf(cause, `${method} ${path}: `), call, { cause });
    }
    const { ok, status, data, error, hint } = answer;
    if (!ok) {
      const reason = [status, endpoint.describeError(error)].filter(Boolean).join(" ");
      throw fail(reason, call, { status, hint: endpoint.hint(status) ?? hint });
    }
    const issued = endpoint.readToken(data, requestedAt);
    if (!issued)
      throw fail(`the response (status ${status}) has no access token`, call, { status });
    return issued;
  };
}

/** The message of an error of this package; those of others may hold anything. */
function reasonOf(cause: unknown, prefix: string): string {
  if (!(cause instanceof QlikError)) return "the request failed";
  // The number of attempts is part of the reason already.
  return cause.message.replace(prefix, "").replace(/ \(after \d+ attempts\)/, "");
}
