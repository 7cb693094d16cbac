/** The client's option `auth`: which kind of credentials was given, and where its tokens come from. */
import { isObject } from "../../core/is-object.ts";
import { anyValue, plainObject, text } from "../../core/option-readers.ts";
import { option, readOptions, type OptionsTable } from "../../core/options.ts";
import { QlikInputError } from "../../errors/errors.ts";
import { clientCredentials, type CredentialsTools } from "./client-credentials.ts";
import type { ClientCredentials } from "./credentials.ts";
import type { TokenSource } from "./token-source.ts";
import { assertToken, fixedToken, tokenFunction } from "./tokens.ts";
import type { TokenStore } from "./token-store.ts";

/**
 * The credentials to call with: an API key; a token (OAuth access token or JWT), or a function that returns one and is called
 * before every request; or an OAuth client, whose tokens are fetched and renewed automatically.
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

type Kind = "apiKey" | "token" | "clientId";

/** What only an OAuth client has. */
const CLIENT_OPTIONS = ["clientSecret", "scope", "impersonate", "tokenStore"] as const;

const OPTIONS = {
  // These are secrets, which readers would show.
  apiKey: option(anyValue()),
  token: option(anyValue()),
  clientId: option(anyValue()),
  clientSecret: option(anyValue()),
  scope: option(text),
  impersonate: option(anyValue()),
  tokenStore: option(plainObject<TokenStore>()),
} satisfies OptionsTable<Pick<ClientCredentials, Kind | (typeof CLIENT_OPTIONS)[number]>>;

const REMEDIES = {
  key: 'Did you mean "auth.apiKey"?',
  secret: 'Did you mean "auth.clientSecret"?',
  accessToken: 'Did you mean "auth.token"?',
  bearer: 'Did you mean "auth.token"?',
  jwt: 'Did you mean "auth.token"?',
  scopes: 'Did you mean "auth.scope"? It is one string, with spaces between the scopes.',
};

const EXPECTED = "{ apiKey }, { token } or { clientId, clientSecret }";

/**
 * Makes the source of tokens for the option `auth`.
 *
 * @throws {QlikInputError} for unknown options, for credentials that are missing or of two kinds, and for values that can't
 * be used. No message contains a secret.
 */
export function createTokenSource(auth: Auth, tools: CredentialsTools): TokenSource {
  if (!isObject(auth) || Symbol.iterator in auth) {
    const got =
      (auth as unknown) === null ? "null" : Array.isArray(auth) ? "an array" : typeof auth;
    throw new QlikInputError(`"auth" must be ${EXPECTED}, got ${got}.`);
  }
  const values = readOptions(auth, OPTIONS, { prefix: "auth.", remedies: REMEDIES });
  const kind = kindOf(values, auth);
  if (kind === "clientId") return clientCredentials(readCredentials(values), tools);
  const foreign = CLIENT_OPTIONS.find((name) => values[name] !== undefined);
  if (foreign) {
    throw new QlikInputError(
      `"auth.${foreign}" belongs to an OAuth client, and can't be combined with "auth.${kind}".`,
    );
  }
  const secret = values[kind];
  const name = `auth.${kind}`;
  return typeof secret === "function"
    ? tokenFunction(secret as () => string, name, tools.clock)
    : fixedToken(secret, name);
}

/**
 * Which kind of credentials was given. A key from an environment variable that isn't set is there, and undefined. Of two
 * kinds none is taken, since calls could be made as the wrong user.
 */
function kindOf(values: Readonly<Record<Kind, unknown>>, auth: object): Kind {
  const kinds = ["apiKey", "token", "clientId"] as const;
  const [kind = kinds.find((name) => name in auth), other] = kinds.filter(
    (name) => values[name] !== undefined,
  );
  if (kind && other)
    throw new QlikInputError(`"auth" must have either "${kind}" or "${other}", not both.`);
  if (kind) return kind;
  const client = CLIENT_OPTIONS.find((name) => name in auth);
  throw new QlikInputError(
    client ? '"auth.clientId" is required.' : `"auth" must be ${EXPECTED}, got an empty object.`,
  );
}

function readCredentials(values: Readonly<Record<string, unknown>>): ClientCredentials {
  const { clientId, clientSecret, ...rest } = values;
  const { scope, impersonate, tokenStore } = rest as Partial<ClientCredentials>;
  return {
    clientId: assertToken(clientId, "auth.clientId"),
    clientSecret: assertToken(clientSecret, "auth.clientSecret"),
    ...(scope !== undefined && { scope }),
    ...(impersonate !== undefined && { impersonate: readUser(impersonate) }),
    ...(tokenStore !== undefined && { tokenStore }),
  };
}

function readUser(impersonate: unknown): NonNullable<ClientCredentials["impersonate"]> {
  const { subject, userId } = readOptions(
    impersonate,
    { subject: option(text), userId: option(text) },
    { prefix: "auth.impersonate." },
  );
  if (subject !== undefined && userId === undefined) return { subject };
  if (userId !== undefined && subject === undefined) return { userId };
  throw new QlikInputError(
    `"auth.impersonate" must be { subject } or { userId }, got ${subject === undefined ? "neither" : "both"}.`,
  );
}
