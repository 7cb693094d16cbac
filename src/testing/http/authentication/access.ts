/** The credentials of a tenant: API keys, OAuth clients, and the access tokens that were issued to them. */
import type { Clock } from "../../state/clock.ts";
import type { Ids } from "../../state/random.ts";
import type { User } from "../../state/users.ts";

/** An application that is registered in the tenant. */
export interface OAuthClient {
  readonly id: string;
  readonly secret: string;
  readonly scopes: readonly string[];
  /** Whether the client may act as itself. */
  readonly machineToMachine: boolean;
  /** Whether the client may act as any user. */
  readonly impersonation: boolean;
  /** The bot user as which the client acts when it acts as itself. */
  readonly bot: User;
}

/** The lifetime of an access token, in seconds: six hours. */
export const TOKEN_LIFETIME = 21_600;

/** An access token that was just issued. */
export interface IssuedToken {
  readonly token: string;
  /** In the clock's milliseconds. */
  readonly expiresAt: number;
}

interface TokenRecord {
  readonly user: User;
  readonly expiresAt: number;
}

/** The maximum number of tokens that are kept, the newest ones. Without a limit, a long test would fill the memory. */
const MAX_TOKENS = 10_000;

export class Access {
  readonly #clock: Clock;
  readonly #ids: Ids;
  readonly #usersByKey = new Map<string, User>();
  readonly #clients = new Map<string, OAuthClient>();
  readonly #tokens = new Map<string, TokenRecord>();
  /** The secrets to redact in the log of requests. Access tokens are recognized by their form. */
  readonly secrets: string[] = [];

  constructor(clock: Clock, ids: Ids) {
    this.#clock = clock;
    this.#ids = ids;
  }

  addKey(apiKey: string, user: User): void {
    this.#usersByKey.set(apiKey, user);
    this.secrets.push(apiKey);
  }

  addClient(client: OAuthClient): void {
    this.#clients.set(client.id, client);
    this.secrets.push(client.secret);
  }

  findApiKey(userId: string): string | undefined {
    for (const [apiKey, { id }] of this.#usersByKey) if (id === userId) return apiKey;
    return undefined;
  }

  client(id: string): OAuthClient | undefined {
    return this.#clients.get(id);
  }

  /** Issues an access token with which the client acts as the user. */
  issue({ id: clientId }: OAuthClient, user: User, scope: string): IssuedToken {
    const now = this.#clock.now();
    const expiresAt = now + TOKEN_LIFETIME * 1000;
    // A JSON Web Token like Qlik's, for clients that decode theirs. Its signature cannot be verified.
    const token = [
      encode({ alg: "ES384", typ: "JWT", kid: "embedded" }),
      encode({
        sub: user.id,
        subType: user.bot ? "bot" : "user",
        client_id: clientId,
        scope,
        jti: this.#ids.object(),
        iat: Math.floor(now / 1000),
        exp: Math.floor(expiresAt / 1000),
      }),
      this.#ids.long() + this.#ids.long(),
    ].join(".");
    this.#tokens.set(token, { user, expiresAt });
    const [oldest] = this.#tokens.keys();
    if (this.#tokens.size > MAX_TOKENS && oldest !== undefined) this.#tokens.delete(oldest);
    return { token, expiresAt };
  }

  /** Returns the user of an API key or an access token. */
  find(secret: string): User | "expired" | undefined {
    const user = this.#usersByKey.get(secret);
    if (user) return user;
    const token = this.#tokens.get(secret);
    if (!token) return undefined;
    return this.#clock.now() < token.expiresAt ? token.user : "expired";
  }

  /** Expires an access token. API keys do not expire. */
  expire(secret: string): void {
    const token = this.#tokens.get(secret);
    if (token) this.#tokens.set(secret, { ...token, expiresAt: this.#clock.now() });
  }
}

/** Encodes a part of a JSON Web Token (RFC 7515, section 2). */
function encode(value: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
