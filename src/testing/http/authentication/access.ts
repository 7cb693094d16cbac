/** What lets callers into a tenant: API keys, OAuth clients, and the access tokens that these were given. */
import type { Clock } from "../../state/clock.ts";
import type { Ids } from "../../state/random.ts";
import type { User } from "../../state/users.ts";

/** An application that is registered in the tenant. */
export interface OAuthClient {
  readonly id: string;
  readonly secret: string;
  readonly scopes: readonly string[];
  /** Whether it may act as itself. */
  readonly machineToMachine: boolean;
  /** Whether it may act as any user. */
  readonly impersonation: boolean;
  /** Who it is when it acts as itself. */
  readonly bot: User;
}

/** How long an access token holds, in seconds: six hours. */
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

/** How many tokens are remembered: the newest. Without a limit, a long run of calls would fill the memory. */
const MAX_TOKENS = 10_000;

export class Access {
  readonly #clock: Clock;
  readonly #ids: Ids;
  readonly #usersByKey = new Map<string, User>();
  readonly #clients = new Map<string, OAuthClient>();
  readonly #tokens = new Map<string, TokenRecord>();
  /** The texts that must not be shown. Access tokens are known by their form. */
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

  /** Makes an access token with which the client acts as the user. */
  issue({ id: clientId }: OAuthClient, user: User, scope: string): IssuedToken {
    const now = this.#clock.now();
    const expiresAt = now + TOKEN_LIFETIME * 1000;
    // A JSON Web Token like Qlik's, for clients that look into theirs; nobody can verify the signature.
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

  /** Whose key or token it is. */
  find(secret: string): User | "expired" | undefined {
    const user = this.#usersByKey.get(secret);
    if (user) return user;
    const token = this.#tokens.get(secret);
    if (!token) return undefined;
    return this.#clock.now() < token.expiresAt ? token.user : "expired";
  }

  /** Ends an access token before its time. An API key does not end. */
  expire(secret: string): void {
    const token = this.#tokens.get(secret);
    if (token) this.#tokens.set(secret, { ...token, expiresAt: this.#clock.now() });
  }
}

/** A part of a JSON Web Token (RFC 7515, section 2). */
function encode(value: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
