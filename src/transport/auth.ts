import { operations } from "../../generated/operations.ts";
import { QlikInputError } from "../errors/errors.ts";
import { userAgent } from "../core/platform.ts";
import {
  clientCredentials,
  type ClientCredentials,
  type CredentialsTools,
} from "./client-credentials.ts";
import type { Clock } from "../core/clock.ts";
import type { Log } from "./log.ts";
import type { Send } from "./policy.ts";
import { askedToken, fixedToken, type TokenSource } from "./tokens.ts";

/**
 * Who calls: an API key; a token (OAuth access token or JWT), or a function that is asked for one before every call; an
 * OAuth client, which gets tokens by itself.
 */
export type Auth =
  | ClientCredentials
  | {
      readonly token: string | (() => string | Promise<string>);
      readonly apiKey?: never;
      readonly clientId?: never;
    }
  // The last one: of a key that may be undefined, the compiler would else say that a token is missing.
  | { readonly apiKey: string; readonly token?: never; readonly clientId?: never };

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
  const kind = kindOf(auth);
  if (kind === "clientId") {
    const credentials = auth as ClientCredentials;
    return clientCredentials(credentials, { ...tools, request: tokenRequest(tools) });
  }
  const secret = auth[kind];
  return typeof secret === "function"
    ? askedToken(secret, `auth.${kind}`, tools.clock)
    : fixedToken(secret, `auth.${kind}`);
}

/**
 * Which of the three was meant: a key from an environment variable that isn't set is there, and undefined. Of two, none
 * is taken, or JavaScript would call as somebody whom nobody meant.
 */
function kindOf(auth: unknown): "apiKey" | "token" | "clientId" {
  const given = Object(auth) as Record<string, unknown>;
  const kinds = (["apiKey", "token", "clientId"] as const).filter((kind) => kind in given);
  const set = kinds.filter((kind) => given[kind] !== undefined);
  const [kind = kinds[0], other] = set;
  if (kind && !other) return kind;
  const problem = other ? `has both ${set.join(" and ")}` : "is missing";
  throw new QlikInputError(
    `auth ${problem}: give { apiKey }, { token } or { clientId, clientSecret }.`,
  );
}

/** It has a signal and limits of its own: those of one caller are not those of all who wait for the token. */
function tokenRequest({ origin, send }: AuthTools): CredentialsTools["request"] {
  return (body, call) =>
    send({
      method: call.method,
      path: call.path,
      url: origin + call.path,
      operation: operations[`${call.method} ${call.path}`],
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
      call,
    });
}
