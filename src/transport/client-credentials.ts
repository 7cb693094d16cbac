/** Access tokens for a machine: fetched once for all who wait, renewed before they end, shared where there is a store. */
import type { OAuthToken } from "../../generated/schema.ts";
import { QlikAuthError, QlikError, QlikInputError, type FailedCall } from "../errors/errors.ts";
import { errorItems } from "../errors/error-items.ts";
import { untilAborted, type Waiting } from "../core/abort.ts";
import type { Clock } from "../core/clock.ts";
import type { Log, TokenEvent } from "./log.ts";
import { failed, type Answer, type CallRecord } from "./policy.ts";
import { hiding } from "../errors/secrets.ts";
import { assertToken, isToken, type TokenSource } from "./tokens.ts";

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
  readonly impersonate?:
    | { readonly subject: string; readonly userId?: never }
    | { readonly userId: string; readonly subject?: never };
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

/**
 * Where processes share tokens: a file, Redis, a table. When it fails, or doesn't answer within 5 s, tokens are fetched as
 * if there were none.
 */
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
  readonly request: (body: object, call: CallRecord) => Promise<Answer>;
}

/** A token's life when Qlik tells none, in milliseconds: what its documentation says. */
const USUAL_LIFE = 6 * 3_600_000;

/** How long before its end a token is renewed, at most, in milliseconds; never more than a tenth of its life. */
const MARGIN = 60_000;

/** In the last part of that time, a token might die on its way. */
const LAST = 0.1;

/** After so many tokens in a row that were refused and never accepted, further ones would be refused too … */
const MOST_REFUSALS = 2;

/** … until so many milliseconds have passed since the last one was had. */
const PAUSE = 60_000;

/** How long a store may take to answer, in milliseconds. */
const STORE_PATIENCE = 5000;

/** What a refusal by the token endpoint means for the reader. */
const HINTS: { readonly [status: number]: string } = {
  400: "Check auth.scope, auth.impersonate, and that the OAuth client may use this grant.",
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
  let isProven = false;
  /** One that was refused, yet kept: that other operations accept it proves nothing to that one. */
  let doubted: string | undefined;
  let refusals = 0;
  let since = -Infinity;

  const isFresh = ({ renewAt }: UsableToken): boolean => clock.now() < renewAt;

  const isAlive = ({ renewAt, expiresAt }: UsableToken): boolean =>
    clock.now() < expiresAt - LAST * (expiresAt - renewAt);

  /** All who need a token wait for the same one; nobody's signal ends it for the others. */
  const renew = (refused: string | undefined, waiting: Waiting): Promise<string> => {
    pending ??= obtain(refused).finally(() => {
      pending = undefined;
    });
    return untilAborted(pending, waiting, clock);
  };

  const obtain = async (refused: string | undefined): Promise<string> => {
    const stored = await store.get();
    if (stored && isFresh(stored) && stored.token !== refused) {
      current = stored;
      tell("stored", "an access token was in the store", stored.expiresAt);
    } else {
      try {
        current = await fetchToken();
      } catch (error) {
        const now = clock.now();
        if (refused !== undefined || !current || now >= current.expiresAt) throw error;
        // There is time left to try again, though not by each call: half of what is left, each time.
        current = { ...current, renewAt: (now + current.expiresAt) / 2 };
        return current.token;
      }
      tell("fetched", "an access token was fetched", current.expiresAt);
      store.set(current);
    }
    isProven = false;
    since = clock.now();
    return current.token;
  };

  const fetchToken = async (): Promise<UsableToken> => {
    const call: CallRecord = { ...CALL, begun: clock.now(), attempts: 0 };
    const failure = (reason: string, more: FailedCall): QlikAuthError => {
      // Proxies have pages that repeat what was asked.
      const shown = hide(reason).replace(/\.$/, "");
      tell("refused", `no access token was given: ${more.status ?? reason}`);
      return new QlikAuthError(`there is no access token: ${shown}.`, {
        ...failed(call, clock),
        ...more,
      });
    };
    let answer: Answer;
    try {
      answer = await request(grant, call);
    } catch (cause) {
      throw failure(cause instanceof QlikError ? cause.name : "a policy failed", { cause });
    }
    const { ok, status, data, error } = answer;
    if (!ok) {
      const [item] = errorItems(error);
      const reason = [status, item?.code, item?.title, item?.detail].filter(Boolean).join(" ");
      throw failure(reason, { status, hint: HINTS[status] ?? call.hint });
    }
    const token = readToken(data, call.begun);
    if (!token) throw failure("the answer has no access_token", { status });
    return token;
  };

  const tell = (outcome: TokenEvent["outcome"], message: string, expiresAt?: number): void => {
    log?.({ type: "token", outcome, message, expiresAt });
  };

  return {
    get(waiting) {
      if (current && isFresh(current)) return current.token;
      const renewed = renew(undefined, waiting);
      if (!current || !isAlive(current)) return renewed;
      // Nobody waits as long as the old one will do; whoever needs the new one hears of its failure.
      renewed.catch(() => undefined);
      return current.token;
    },
    replace(refused, waiting) {
      if (pending) return untilAborted(pending, waiting, clock);
      if (current && isFresh(current) && current.token !== refused) return current.token;
      // One that was accepted before has died. One that never was may be refused for another reason.
      if (!isProven && ++refusals >= MOST_REFUSALS && clock.now() < since + PAUSE) {
        doubted = refused;
        return undefined;
      }
      return renew(refused, waiting);
    },
    accepted(token) {
      if (token !== current?.token || token === doubted) return;
      isProven = true;
      refusals = 0;
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
  const { subject, userId } = impersonate;
  const [field, value] = subject === undefined ? ["userId", userId] : ["subject", subject];
  if (
    typeof value !== "string" ||
    value === "" ||
    (subject !== undefined && userId !== undefined)
  ) {
    throw new QlikInputError("auth.impersonate needs either subject or userId, a string.");
  }
  const user_lookup = { field, value };
  return { grant_type: "urn:qlik:oauth:user-impersonation", ...client, user_lookup };
}

/** A token in use. */
interface UsableToken extends StoredToken {
  readonly renewAt: number;
}

/** Qlik's examples have `expires_in`, its schema has `expires_at` alone. */
function readToken(data: unknown, begun: number): UsableToken | undefined {
  const { access_token, expires_in, expires_at } = (data ?? {}) as Partial<OAuthToken>;
  if (!isToken(access_token)) return undefined;
  const told =
    typeof expires_in === "number" ? expires_in * 1000 : Date.parse(expires_at ?? "") - begun;
  // None, or one that is over by a clock that is wrong.
  const life = told > 0 ? told : USUAL_LIFE;
  const expiresAt = begun + life;
  return { token: access_token, expiresAt, renewAt: expiresAt - Math.min(MARGIN, life / 10) };
}

/** The caller's store, which may fail without harm. */
function createSharedStore(
  { clientId, scope = "", impersonate, tokenStore }: ClientCredentials,
  { origin, clock, log }: CredentialsTools,
): { get(): Promise<UsableToken | undefined>; set(token: StoredToken): void } {
  const key = JSON.stringify([origin, clientId, scope, impersonate ?? null]);
  const harmless = async <T>(what: string, use: () => T | Promise<T>): Promise<T | undefined> => {
    let stopTimer: (() => void) | undefined;
    const late = new Promise<never>((_, reject) => {
      stopTimer = clock.after(STORE_PATIENCE, reject);
    });
    try {
      return await Promise.race([use(), late]);
    } catch {
      const message = `the token store could not be ${what}`;
      log?.({ type: "token", outcome: "store failed", message, expiresAt: undefined });
      return undefined;
    } finally {
      stopTimer?.();
    }
  };
  return {
    async get() {
      const stored = tokenStore && (await harmless("read", () => tokenStore.get(key)));
      const { token, expiresAt } = (stored ?? {}) as Partial<StoredToken>;
      if (!isToken(token) || typeof expiresAt !== "number") return undefined;
      // How long its life was is not known.
      return { token, expiresAt, renewAt: expiresAt - MARGIN };
    },
    set({ token, expiresAt }) {
      // Nobody who waits for the token waits for this.
      if (tokenStore) void harmless("written", () => tokenStore.set(key, { token, expiresAt }));
    },
  };
}
