/** The tokens of a user who has signed in: renewed, kept, revoked. */
import { unwrap } from "../call/unwrap.ts";
import { createQlikClient, type QlikClient } from "../client/client.ts";
import { tokenEndpoint } from "../client/token-endpoint.ts";
import { errorItems } from "../errors/error-items.ts";
import type { QlikAuthError } from "../errors/errors.ts";
import { isToken } from "../transport/auth/tokens.ts";
import type { Fetch, FetchInit } from "../transport/send.ts";
import { authError } from "./auth-error.ts";
import type { PendingSignIn } from "./pkce.ts";
import type { PkceSettings } from "./pkce-options.ts";

/** A user who has signed in. It shows no token when it is printed. */
export interface PkceSession {
  /**
   * Returns a valid access token, renewed if it is about to expire: `auth: { token: session.token }`. It is a secret.
   *
   * @throws {QlikAuthError} with the code `login_required` when it has expired and can't be renewed, `signed_out` after
   * `signOut`, and the code of the token endpoint when that rejects the refresh token.
   */
  readonly token: () => Promise<string>;
  /**
   * Deletes the tokens, and revokes them in Qlik. The session of the tenant continues, so the next sign-in may need no
   * password.
   *
   * @throws {QlikError} when they could not be revoked. They are deleted in any case.
   */
  readonly signOut: () => Promise<void>;
}

interface Tokens {
  readonly token: string;
  /** In milliseconds since 1970. */
  readonly expiresAt: number;
  readonly refreshToken?: string | undefined;
}

/** A token is renewed so many milliseconds before it expires. */
const MARGIN = 30_000;

/** Exchanges the code of the redirect for tokens. */
export async function redeemCode(
  settings: PkceSettings,
  { verifier }: PendingSignIn,
  code: string,
): Promise<PkceSession> {
  const qlik = tokenClient(settings);
  const tokens = await requestTokens(qlik, settings, {
    grant_type: "authorization_code",
    client_id: settings.clientId,
    redirect_uri: settings.redirectUri,
    code_verifier: verifier,
    code,
  });
  return createSession(qlik, settings, tokens);
}

/** The session whose tokens are in the storage, unless they are of no use any more. */
export function storedSession(settings: PkceSettings): PkceSession | undefined {
  const tokens = readTokens(settings);
  if (!tokens || (tokens.expiresAt <= settings.clock.now() && !tokens.refreshToken))
    return undefined;
  return createSession(tokenClient(settings), settings, tokens);
}

function createSession(qlik: QlikClient, settings: PkceSettings, first: Tokens): PkceSession {
  const { clock, tokenStorage, window } = settings;
  let current: Tokens | undefined;
  let renewing: Promise<string> | undefined;

  /** Why there is no token any more. */
  let ended: unknown;

  const keep = (tokens: Tokens | undefined, reason?: unknown): void => {
    [current, ended] = [tokens, reason];
    if (tokens) tokenStorage?.setItem(keyOf(settings), JSON.stringify(tokens));
    else tokenStorage?.removeItem(keyOf(settings));
  };
  /** Takes over what another tab has renewed: a refresh token may be good for one use. */
  const adoptStored = (): boolean => {
    const stored = readTokens(settings);
    if (!current || !stored || stored.token === current.token) return false;
    current = stored;
    return clock.now() < stored.expiresAt - MARGIN;
  };

  const renew = async (refreshToken: string): Promise<string> => {
    const body = { grant_type: "refresh_token", refresh_token: refreshToken } as const;
    let renewed: Tokens;
    try {
      renewed = await requestTokens(qlik, settings, body);
    } catch (error) {
      if (adoptStored()) return current!.token;
      // It will not be accepted the next time either; after a lost connection it might be.
      if (/^40[013]$/.test(String((error as QlikAuthError).status))) keep(undefined, error);
      throw error;
    }
    // Signed out meanwhile.
    if (!current) throw ended;
    keep({ refreshToken, ...renewed });
    return renewed.token;
  };

  /** One tab at a time renews tokens that tabs share. */
  const renewLocked = async (refreshToken: string): Promise<string> => {
    const locks = tokenStorage && window.navigator?.locks;
    if (!locks) return renew(refreshToken);
    const run = async (): Promise<string> => {
      if (adoptStored()) return current!.token;
      return renew(current?.refreshToken ?? refreshToken);
    };
    return (await locks.request(keyOf(settings), run)) as string;
  };

  const token = async (): Promise<string> => {
    if (!current) throw ended;
    const { token, expiresAt, refreshToken } = current;
    if (clock.now() < expiresAt - MARGIN) return token;
    if (adoptStored()) return current.token;
    if (refreshToken !== undefined)
      return (renewing ??= renewLocked(refreshToken).finally(() => (renewing = undefined)));
    if (clock.now() < expiresAt) return token;
    throw authError(
      "login_required",
      "The access token has expired, and there is no refresh token. Call signInWithPkce() again.",
    );
  };

  keep(first);
  return Object.freeze({
    token,
    async signOut() {
      // A call is made with a valid token, also this one.
      const access = await token().catch(() => undefined);
      const refreshToken = current?.refreshToken;
      keep(undefined, authError("signed_out", "The user has signed out."));
      if (access === undefined) return;
      const headers = { authorization: `Bearer ${access}` };
      for (const each of [refreshToken, access])
        if (each !== undefined)
          unwrap(await qlik["/oauth/revoke"].POST({ headers, body: { token: each } }));
    },
  });
}

/** Requests tokens by a grant. */
async function requestTokens(
  qlik: QlikClient,
  { clock }: PkceSettings,
  body: Parameters<QlikClient["/oauth/token"]["POST"]>[0]["body"],
): Promise<Tokens> {
  const requestedAt = clock.now();
  const { ok, status, data, error } = await qlik["/oauth/token"].POST({ body });
  const call = { method: "POST", path: "/oauth/token", status };
  if (!ok) {
    const [item] = errorItems(error);
    const reason = [status, item?.code, item?.title, item?.detail].filter(Boolean).join(" ");
    throw authError(
      item?.code ?? "",
      `Could not get an access token: ${reason.replace(/\.$/, "")}.`,
      call,
    );
  }
  const issued = tokenEndpoint.readToken(data, requestedAt);
  if (!issued) throw authError("invalid_response", "The response has no access token.", call);
  const { token, lifetime } = issued;
  const { refresh_token } = data;
  const more = isToken(refresh_token) ? { refreshToken: refresh_token } : {};
  return { token, expiresAt: requestedAt + lifetime, ...more };
}

/** A client for the calls that need no token, or have it themselves. */
function tokenClient({ tenant, fetch, clock }: PkceSettings): QlikClient {
  const send: Fetch = (url, init) => {
    // Qlik connects the code with cookies of its login page.
    const credentials = url.endsWith("/oauth/token") ? "include" : "omit";
    const sent = { ...init, credentials } as FetchInit;
    return (fetch ?? globalThis.fetch)(url, sent);
  };
  const noToken = (): never => {
    throw authError("login_required", "There is no token yet.");
  };
  return createQlikClient({ tenant, auth: { token: noToken }, fetch: send, clock });
}

function keyOf({ origin, clientId }: PkceSettings): string {
  return `qlik-cloud-client:tokens:${origin}:${clientId}`;
}

/** What the storage has, if it is tokens: others may write there. */
function readTokens(settings: PkceSettings): Tokens | undefined {
  try {
    const text = settings.tokenStorage?.getItem(keyOf(settings)) ?? "null";
    const { token, expiresAt, refreshToken } = Object(JSON.parse(text)) as Partial<Tokens>;
    if (!isToken(token) || typeof expiresAt !== "number") return undefined;
    return { token, expiresAt, ...(isToken(refreshToken) && { refreshToken }) };
  } catch {
    return undefined;
  }
}
