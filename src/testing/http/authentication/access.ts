/** The credentials of a tenant: API keys, OAuth clients, the access tokens that were issued to them, and sessions. */
import type { Clock } from "../../state/clock.ts";
import type { Ids } from "../../state/random.ts";
import type { User } from "../../state/users.ts";
import { Grants } from "./grants.ts";
import { Sessions } from "./sessions.ts";

/** An application that is registered in the tenant. */
export interface OAuthClient {
  readonly id: string;
  /** The secrets by their hints. */
  readonly secrets: Map<string, string>;
  readonly scopes: readonly string[];
  /** Whether the client may act as itself. */
  readonly machineToMachine: boolean;
  /** Whether the client may act as any user. */
  readonly impersonation: boolean;
  /** Where users may be sent back to after a login. */
  readonly redirectUris: readonly string[];
  /** The bot user as which the client acts when it acts as itself. */
  readonly bot: User;
}

/** The lifetime of an access token, in seconds: six hours. */
export const TOKEN_LIFETIME = 21_600;

/** The maximum length of the hint that identifies a secret. */
const HINT_LENGTH = 5;

/** Returns the hint by which the secret of an OAuth client is known. */
export function hintOf(secret: string): string {
  return secret.slice(0, HINT_LENGTH);
}

/** A bearer token that the tenant accepts: an API key, or an access token of an OAuth client. */
export interface Credential {
  readonly id: string;
  readonly token: string;
  readonly userId: string;
  /** In the clock's milliseconds. */
  readonly expiresAt: number;
  /** The OAuth client that has got the access token; absent of an API key. */
  readonly clientId?: string;
  lastUsedAt?: number;
}

/** The maximum number of access tokens that are kept, the newest ones. Without a limit, a long test would fill the memory. */
const MAX_TOKENS = 10_000;

export class Access {
  readonly #clock: Clock;
  readonly #ids: Ids;
  readonly #users: ReadonlyMap<string, User>;
  readonly #keys = new Map<string, Credential>();
  readonly #tokens = new Map<string, Credential>();
  readonly clients: Map<string, OAuthClient> = new Map<string, OAuthClient>();
  readonly grants: Grants;
  readonly sessions: Sessions;
  /** The secrets to redact in the log of requests. Access tokens are recognized by their form. */
  readonly secrets: string[] = [];

  constructor(clock: Clock, ids: Ids, users: ReadonlyMap<string, User>) {
    this.#clock = clock;
    this.#ids = ids;
    this.#users = users;
    this.grants = new Grants(clock, ids);
    this.sessions = new Sessions(ids);
  }

  get keys(): readonly Credential[] {
    return [...this.#keys.values()];
  }

  /** The access tokens that have not expired. */
  get tokens(): readonly Credential[] {
    const now = this.#clock.now();
    return [...this.#tokens.values()].filter(({ expiresAt }) => now < expiresAt);
  }

  addKey(id: string, token: string, userId: string, expiresAt: number): void {
    this.#keys.set(token, { id, token, userId, expiresAt });
    this.secrets.push(token);
  }

  addClient(client: OAuthClient): void {
    this.clients.set(client.id, client);
    this.secrets.push(...client.secrets.values());
  }

  /** Generates a secret for an OAuth client. */
  addSecret({ secrets }: OAuthClient): string {
    const secret = this.#ids.hex(8);
    secrets.set(hintOf(secret), secret);
    this.secrets.push(secret);
    return secret;
  }

  findApiKey(userId: string): string | undefined {
    return this.keys.find((key) => key.userId === userId)?.token;
  }

  /** Issues an access token with which the client acts as the user. */
  issue({ id: clientId }: OAuthClient, { id: userId, bot }: User, scope: string): Credential {
    const id = this.#ids.object();
    const expiresAt = this.#clock.now() + TOKEN_LIFETIME * 1000;
    const claims = { sub: userId, subType: bot ? "bot" : "user", client_id: clientId, scope };
    const token = this.sign({ ...claims, jti: id }, expiresAt);
    const issued: Credential = { id, token, userId, expiresAt, clientId };
    this.#tokens.set(token, issued);
    const [oldest] = this.#tokens.keys();
    if (this.#tokens.size > MAX_TOKENS && oldest !== undefined) this.#tokens.delete(oldest);
    return issued;
  }

  /** Creates a JSON Web Token like Qlik's, for clients that decode theirs. Its signature cannot be verified. */
  sign(claims: object, expiresAt: number): string {
    const [iat, exp] = [this.#clock.now(), expiresAt].map((time) => Math.floor(time / 1000));
    return [
      encode({ alg: "ES384", typ: "JWT", kid: "embedded" }),
      encode({ ...claims, iat, exp }),
      this.#ids.long() + this.#ids.long(),
    ].join(".");
  }

  /** Returns the user of an API key or an access token. */
  find(token: string): User | "expired" | undefined {
    const credential = this.#keys.get(token) ?? this.#tokens.get(token);
    if (!credential) return undefined;
    const now = this.#clock.now();
    if (now >= credential.expiresAt) return "expired";
    credential.lastUsedAt = now;
    return this.userOf(credential);
  }

  /** Returns the user of a credential or a session, unless the user is disabled. */
  userOf({ userId }: { readonly userId: string }): User | undefined {
    const user = this.#users.get(userId);
    return user?.disabled ? undefined : user;
  }

  /** Expires an access token. API keys do not expire so. */
  expire(token: string): void {
    const issued = this.#tokens.get(token);
    if (issued) this.#tokens.set(token, { ...issued, expiresAt: this.#clock.now() });
  }

  /** Makes credentials invalid. Returns them. */
  revoke(isRevoked: (credential: Credential) => boolean): readonly Credential[] {
    const revoked = [...this.keys, ...this.#tokens.values()].filter(isRevoked);
    for (const { token } of revoked) {
      this.#keys.delete(token);
      this.#tokens.delete(token);
    }
    return revoked;
  }
}

/** Encodes a part of a JSON Web Token (RFC 7515, section 2). */
function encode(value: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
