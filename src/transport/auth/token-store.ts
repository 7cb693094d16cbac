import type { Clock } from "../../core/clock.ts";
import type { Log } from "../log.ts";
import { isToken } from "./tokens.ts";

/** An access token as a store keeps it. */
export interface StoredToken {
  readonly token: string;
  /** When the token expires, in milliseconds since 1970. */
  readonly expiresAt: number;
}

/**
 * Shares access tokens between processes: a file, Redis, a table. When it fails, or takes more than 5 seconds, tokens are
 * fetched as without a store.
 */
export interface TokenStore {
  /** Returns the token stored under a key. The key names tenant, client, scope and user, and holds no secret. */
  get(key: string): Promise<StoredToken | undefined> | StoredToken | undefined;
  /** Stores a token. */
  set(key: string, token: StoredToken): Promise<void> | void;
}

/** A token store that never fails and always answers in time. */
export interface SafeTokenStore {
  get(): Promise<StoredToken | undefined>;
  set(token: StoredToken): void;
}

/** The longest that a store may take, in milliseconds. */
const STORE_TIMEOUT = 5_000;

/**
 * Wraps the caller's store, so that nothing it does breaks a call or delays it by more than 5 seconds: functions and
 * getters that throw, promises that never settle, records of another shape. Failures are reported to the logger.
 */
export function createSafeTokenStore(
  tokenStore: TokenStore | undefined,
  key: string,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): SafeTokenStore {
  const attempt = async <T>(what: string, use: () => Promise<T>): Promise<T | undefined> => {
    let stopTimer: (() => void) | undefined;
    const timeout = new Promise<never>((_, reject) => {
      stopTimer = clock.after(STORE_TIMEOUT, reject);
    });
    try {
      return await Promise.race([use(), timeout]);
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
      // The record is read in here too, since its properties may be getters that throw.
      return tokenStore && attempt("read", async () => readRecord(await tokenStore.get(key)));
    },
    set({ token, expiresAt }) {
      // Calls wait for the token, not for this.
      if (tokenStore)
        void attempt("written", async () => tokenStore.set(key, { token, expiresAt }));
    },
  };
}

/** The record, if it is one. */
function readRecord(stored: unknown): StoredToken | undefined {
  const { token, expiresAt } = (stored ?? {}) as Partial<StoredToken>;
  return isToken(token) && typeof expiresAt === "number" ? { token, expiresAt } : undefined;
}
