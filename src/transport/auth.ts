import { operations } from "../../generated/operations.ts";
import { QlikInputError } from "../errors.ts";
import { userAgent } from "../platform.ts";
import { clientCredentials, type ClientCredentials } from "./client-credentials.ts";
import type { Clock } from "./clock.ts";
import type { Log } from "./log.ts";
import type { Answer, Send } from "./policy.ts";
import { askedToken, fixedToken, type TokenSource } from "./tokens.ts";

/**
 * Who calls: an API key; a token (OAuth access token or JWT), or a function that is asked for one before every call; an
 * OAuth client, which gets tokens by itself.
 */
export type Auth =
  | { readonly apiKey: string; readonly token?: never; readonly clientId?: never }
  | {
      readonly token: string | (() => string | Promise<string>);
      readonly apiKey?: never;
      readonly clientId?: never;
    }
  | ClientCredentials;

/** What tokens are got with. */
export interface AuthTools {
  readonly origin: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Sends without a token. */
  readonly send: Send;
}

/**
 * The source of tokens that an option means.
 *
 * @throws {QlikInputError} when a key, a fixed token or a client's secret is unusable.
 */
export function tokensOf(auth: Auth, tools: AuthTools): TokenSource {
  if (typeof auth !== "object" || (auth as unknown) === null) {
    throw new QlikInputError(
      "auth is missing: give { apiKey }, { token } or { clientId, clientSecret }.",
    );
  }
  if (auth.clientId !== undefined) {
    return clientCredentials(auth, { ...tools, request: tokenRequest(tools) });
  }
  if (auth.apiKey !== undefined) return fixedToken(auth.apiKey, "auth.apiKey");
  const { token } = auth;
  return typeof token === "function"
    ? askedToken(token, "auth.token", tools.clock)
    : fixedToken(token, "auth.token");
}

const METHOD = "POST";
const PATH = "/oauth/token";

/** It has a signal and limits of its own: those of one caller are not those of all who wait for the token. */
function tokenRequest({ origin, clock, send }: AuthTools): (body: object) => Promise<Answer> {
  return (body) =>
    send({
      method: METHOD,
      path: PATH,
      url: origin + PATH,
      operation: operations[`${METHOD} ${PATH}`],
      headers: new Headers({
        ...userAgent(),
        "content-type": "application/json",
        accept: "application/json",
      }),
      body: JSON.stringify(body),
      stream: false,
      signal: undefined,
      timeout: undefined,
      deadline: undefined,
      // To be given a second token does no harm.
      retry: { idempotent: true },
      call: { method: METHOD, path: PATH, begun: clock.now(), attempts: 0 },
    });
}
