/** Access tokens for a machine: fetched once for all who wait, renewed before they end, shared where there is a store. */
import type { OAuthToken } from "../../generated/schema.ts";
import { QlikAuthError, QlikInputError, type QlikError } from "../errors.ts";
import { errorItems } from "../error-items.ts";
import { untilAborted, type Waiting } from "./abort.ts";
import type { Clock } from "./clock.ts";
import type { Log, TokenEvent } from "./log.ts";
import type { Answer } from "./policy.ts";
import { hiding } from "./secrets.ts";
import { assertToken, type TokenSource } from "./tokens.ts";

/** An OAuth client that calls as itself, or as the user whom it impersonates. */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /**
   * Scopes with spaces between them: `"user_default admin.apps"`.
   * @default those that the OAuth client was given
   */
  readonly scope?: string;
  /**
   * The user to call as, by the subject that the identity provider knows or by Qlik's id.
   * @default nobody: the OAuth client is a bot user of its own
   */
  readonly impersonate?: { readonly subject: string } | { readonly userId: string };
  /**
   * Keeps tokens for other processes and later runs. What it is given is a secret.
   * @default none: tokens live as long as the client
   */
  readonly tokenStore?: TokenStore;
  readonly apiKey?: never;
  readonly token?: never;
}

/** A token as a store keeps it. */
export interface StoredToken {
  readonly token: string;
  /** In milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Where processes share tokens: a file, Redis, a table. When it fails, tokens are fetched as if there were none. */
export interface TokenStore {
  /** The key names tenant, client, scope and user, and holds no secret. */
  get(key: string): Promise<StoredToken | undefined> | StoredToken | undefined;
  set(key: string, token: StoredToken): Promise<void> | void;
}

/** What the source works with. */
export interface CredentialsTools {
  readonly origin: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Sends the body to the tenant's token endpoint. */
  readonly request: (body: object) => Promise<Answer>;
}

/** A token's life when Qlik tells none, in milliseconds: what its documentation says. */
const USUAL_LIFE = 6 * 3_600_000;

/** How long before its end a token is no longer used, at most, in milliseconds; never more than a tenth of its life. */
const MARGIN = 60_000;

/** After as many tokens in a row that were refused, further ones would be too. */
const MOST_REFUSALS = 2;

/** What a refusal by the token endpoint means for the reader. */
const HINTS: { readonly [status: number]: string } = {
  400: "Check auth.scope, and that the OAuth client may use this grant.",
  401: "Check auth.clientId and auth.clientSecret.",
  403: "The OAuth client is not allowed to get tokens in this way: see its settings in the tenant.",
};

/**
 * Gets tokens by `client_credentials` (RFC 6749, section 4.4), or by Qlik's user impersonation.
 *
 * @throws {QlikInputError} at once, when the id or secret is unusable; {@link QlikAuthError} at the call, when Qlik gives
 * no token.
 */
export function clientCredentials(
  credentials: ClientCredentials,
  tools: CredentialsTools,
): TokenSource {
  const { clock, log, request } = tools;
  const grant = grantOf(credentials);
  const { clientSecret } = credentials;
  const hide = hiding([clientSecret, JSON.stringify(clientSecret).slice(1, -1)]);
  const store = createSharedStore(credentials, tools);
  let current: UsableToken | undefined;
  let pending: Promise<string> | undefined;
  let refusals = 0;

  const isUsable = (token: UsableToken | undefined): token is UsableToken =>
    token !== undefined && clock.now() < token.usableUntil;

  /** All who need a token wait for the same one; nobody's signal ends it for the others. */
  const renew = (refused: string | undefined, waiting: Waiting): Promise<string> => {
    pending ??= obtain(refused).finally(() => {
      pending = undefined;
    });
    return untilAborted(pending, waiting, clock);
  };

  const obtain = async (refused: string | undefined): Promise<string> => {
    const stored = await store.get();
    if (isUsable(stored) && stored.token !== refused) {
      current = stored;
      tell("stored", "an access token was in the store", stored.expiresAt);
    } else {
      current = await fetchToken();
      tell("fetched", "an access token was fetched", current.expiresAt);
      await store.set(current);
    }
    return current.token;
  };

  const fetchToken = async (): Promise<UsableToken> => {
    const begun = clock.now();
    let answer: Answer;
    try {
      answer = await request(grant);
    } catch (cause) {
      const { name, attempts } = cause as QlikError;
      throw new QlikAuthError(`there is no access token: ${name}.`, { ...CALL, attempts, cause });
    }
    const token = answer.ok ? readToken(answer.data, begun) : undefined;
    if (token) return token;
    const { status } = answer;
    const [item] = errorItems(answer.error);
    const reason = answer.ok
      ? "the answer has no access_token"
      : [status, item?.code, item?.title, item?.detail].filter(Boolean).join(" ");
    tell("refused", `no access token was given: ${status}`);
    // Proxies have pages that repeat what was asked.
    const message = `there is no access token: ${hide(reason)}.`;
    throw new QlikAuthError(message, { ...CALL, status, hint: HINTS[status] });
  };

  const tell = (outcome: TokenEvent["outcome"], message: string, expiresAt?: number): void => {
    log?.({ type: "token", outcome, message, expiresAt });
  };

  return {
    get: (waiting) => (isUsable(current) ? current.token : renew(undefined, waiting)),
    async replace(refused, waiting, mayRenew) {
      if (pending) return untilAborted(pending, waiting, clock);
      if (isUsable(current) && current.token !== refused) return current.token;
      refusals++;
      return mayRenew && refusals < MOST_REFUSALS ? renew(refused, waiting) : undefined;
    },
    accepted(token) {
      if (token === current?.token) refusals = 0;
    },
  };
}

const CALL = { method: "POST", path: "/oauth/token" };

function grantOf({ clientId, clientSecret, scope, impersonate }: ClientCredentials): object {
  const client = {
    client_id: assertToken(clientId, "auth.clientId"),
    client_secret: assertToken(clientSecret, "auth.clientSecret"),
    ...(scope === undefined ? {} : { scope }),
  };
  if (!impersonate) return { grant_type: "client_credentials", ...client };
  const [field, value] =
    "subject" in impersonate ? ["subject", impersonate.subject] : ["userId", impersonate.userId];
  if (typeof value !== "string" || value === "") {
    throw new QlikInputError(`auth.impersonate.${field} is empty.`);
  }
  const user_lookup = { field, value };
  return { grant_type: "urn:qlik:oauth:user-impersonation", ...client, user_lookup };
}

/** A token in use. */
interface UsableToken extends StoredToken {
  readonly usableUntil: number;
}

function usable({ token, expiresAt }: StoredToken, now: number): UsableToken {
  return { token, expiresAt, usableUntil: expiresAt - Math.min(MARGIN, (expiresAt - now) / 10) };
}

/** Qlik's examples have `expires_in`, its schema has `expires_at` alone. */
function readToken(data: unknown, begun: number): UsableToken | undefined {
  const { access_token, expires_in, expires_at } = (data ?? {}) as Partial<OAuthToken>;
  if (typeof access_token !== "string" || access_token === "") return undefined;
  const until =
    typeof expires_in === "number" ? begun + expires_in * 1000 : Date.parse(expires_at ?? "");
  const expiresAt = Number.isNaN(until) ? begun + USUAL_LIFE : until;
  return usable({ token: access_token, expiresAt }, begun);
}

/** The caller's store, which may fail without harm. */
function createSharedStore(
  { clientId, scope = "", impersonate, tokenStore }: ClientCredentials,
  { origin, clock, log }: CredentialsTools,
): { get(): Promise<UsableToken | undefined>; set(token: StoredToken): Promise<void> } {
  const key = JSON.stringify([origin, clientId, scope, impersonate ?? null]);
  const harmless = async <T>(what: string, use: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await use();
    } catch {
      const message = `the token store could not be ${what}`;
      log?.({ type: "token", outcome: "store failed", message, expiresAt: undefined });
      return undefined;
    }
  };
  return {
    async get() {
      const stored = await harmless("read", () => tokenStore?.get(key));
      if (typeof stored?.token !== "string" || typeof stored.expiresAt !== "number")
        return undefined;
      return usable(stored, clock.now());
    },
    async set({ token, expiresAt }) {
      await harmless("written", () => tokenStore?.set(key, { token, expiresAt }));
    },
  };
}
