/** Access tokens of an OAuth client: fetched once for all calls that wait, renewed before they expire. */
import { untilAborted, type Waiting } from "../../core/abort.ts";
import { isWorker } from "../../core/platform.ts";
import type { Log, TokenEvent } from "../log.ts";
import type { ClientCredentials } from "./credentials.ts";
import {
  createTokenRequest,
  TokenRequestFailure,
  type TokenRequestTools,
} from "./request-token.ts";
import type { TokenSource } from "./token-source.ts";
import { createSafeTokenStore } from "./token-store.ts";

/** What the source works with. */
export interface CredentialsTools extends TokenRequestTools {
  readonly log: Log;
}

/** How long before its expiry a token is renewed, at most, in milliseconds; never more than a tenth of its lifetime. */
const RENEWAL_MARGIN = 60_000;

/** In the last part of the margin, a token might expire on its way to the service. */
const UNSAFE_PART = 0.1;

/** After so many new tokens in a row that were rejected and never accepted, further ones would be rejected too … */
const MAX_REJECTIONS = 2;

/** … until so many milliseconds have passed since the last one was fetched. */
const REJECTION_PAUSE = 60_000;

/** For how long the endpoint's rejection of the credentials is remembered, in milliseconds. */
const CREDENTIALS_PAUSE = 60_000;

/** A token in use. Times are by the clock's `monotonic()`. */
interface UsableToken {
  readonly token: string;
  readonly expiresAt: number;
  readonly renewAt: number;
}

/**
 * Gets tokens by the credentials of an OAuth client, which have been validated.
 *
 * Calls reject with `QlikAuthError` when no token can be obtained. When the endpoint rejected the credentials (400, 401, 403), calls
 * of the next minute reject at once with the same reason, without another request.
 */
export function clientCredentials(
  credentials: ClientCredentials,
  tools: CredentialsTools,
): TokenSource {
  const { clock, log } = tools;
  const requestToken = createTokenRequest(credentials, tools);
  const store = createSafeTokenStore(credentials.tokenStore, storeKey(credentials, tools), tools);
  let current: UsableToken | undefined;
  let pending: Promise<string> | undefined;
  let lastRejection: { readonly failure: TokenRequestFailure; readonly until: number } | undefined;
  let isProven = false;
  /** A rejected token that is used on: that other operations accept it proves nothing to the one that rejected it. */
  let doubted: string | undefined;
  let rejections = 0;
  let fetchedAt = -Infinity;

  const isFresh = ({ renewAt }: UsableToken): boolean => clock.monotonic() < renewAt;

  const isAlive = ({ renewAt, expiresAt }: UsableToken): boolean =>
    clock.monotonic() < expiresAt - UNSAFE_PART * (expiresAt - renewAt);

  const report = (outcome: TokenEvent["outcome"], message: string, expiresAt?: number): void => {
    log?.({ type: "token", outcome, message, expiresAt });
  };

  /** All calls that need a token wait for the same one; the signal of one call doesn't end it for the others. */
  const renew = async (rejected: string | undefined, waiting: Waiting): Promise<string> => {
    // In Workers, a request that ends takes its fetch with it, and the promise would never settle for the others.
    if (!pending || isWorker())
      pending = obtain(rejected).finally(() => {
        pending = undefined;
      });
    try {
      return await untilAborted(pending, waiting, clock);
    } catch (error) {
      if (!(error instanceof TokenRequestFailure)) throw error;
      const pause = lastRejection?.failure === error ? lastRejection.until - clock.monotonic() : 0;
      throw error.toError(waiting.call, clock, pause);
    }
  };

  const obtain = async (rejected: string | undefined): Promise<string> => {
    try {
      if (lastRejection && clock.monotonic() < lastRejection.until) throw lastRejection.failure;
      current = (await readStore(rejected)) ?? (await fetchToken());
    } catch (error) {
      const now = clock.monotonic();
      if (rejected !== undefined || !current || now >= current.expiresAt) throw error;
      // There is time left for further attempts, though not by each call: half of the time left, each time.
      current = { ...current, renewAt: (now + current.expiresAt) / 2 };
      return current.token;
    }
    isProven = false;
    fetchedAt = clock.monotonic();
    return current.token;
  };

  const readStore = async (rejected: string | undefined): Promise<UsableToken | undefined> => {
    const stored = await store.get();
    if (!stored || stored.token === rejected) return undefined;
    // The whole lifetime of a stored token is unknown, so the margin is the longest.
    const found = usable(stored.token, stored.expiresAt - clock.now(), RENEWAL_MARGIN);
    if (!isFresh(found)) return undefined;
    report("stored", "an access token was in the store", stored.expiresAt);
    return found;
  };

  const fetchToken = async (): Promise<UsableToken> => {
    const [sentAt, requestedAt] = [clock.monotonic(), clock.now()];
    try {
      const { token, lifetime } = await requestToken();
      lastRejection = undefined;
      const expiresAt = requestedAt + lifetime;
      report("fetched", "an access token was fetched", expiresAt);
      store.set({ token, expiresAt });
      return usable(token, lifetime, Math.min(RENEWAL_MARGIN, lifetime / 10), sentAt);
    } catch (error) {
      if (error instanceof TokenRequestFailure) {
        if (error.isFinal)
          lastRejection = { failure: error, until: clock.monotonic() + CREDENTIALS_PAUSE };
        report("failed", `no access token could be obtained: ${error.status ?? error.message}`);
      }
      throw error;
    }
  };

  const usable = (
    token: string,
    lifetime: number,
    margin: number,
    from = clock.monotonic(),
  ): UsableToken => ({
    token,
    expiresAt: from + lifetime,
    renewAt: from + lifetime - margin,
  });

  return {
    get(waiting) {
      if (current && isFresh(current)) return current.token;
      const renewed = renew(undefined, waiting);
      if (!current || !isAlive(current)) return renewed;
      // No call waits as long as the old token is valid; a call that needs the new one gets its failure.
      renewed.catch(() => undefined);
      return current.token;
    },
    replace(rejected, waiting) {
      if (pending) return renew(rejected, waiting);
      if (current && isFresh(current) && current.token !== rejected) return current.token;
      // A token that was accepted before has expired. One that never was may be rejected for another reason.
      if (
        !isProven &&
        ++rejections >= MAX_REJECTIONS &&
        clock.monotonic() < fetchedAt + REJECTION_PAUSE
      ) {
        doubted = rejected;
        return undefined;
      }
      return renew(rejected, waiting);
    },
    accepted(token) {
      if (token !== current?.token || token === doubted) return;
      isProven = true;
      rejections = 0;
    },
  };
}

function storeKey(
  { clientId, scope = "", impersonate }: ClientCredentials,
  { origin }: CredentialsTools,
): string {
  return JSON.stringify([origin, clientId, scope, impersonate ?? null]);
}
