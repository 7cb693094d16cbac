/** What users have granted to OAuth clients: authorization codes and refresh tokens, each of which is good for one use. */
import type { Clock } from "../../state/clock.ts";
import type { Ids } from "../../state/random.ts";

/** What a client was granted. */
export interface Grant {
  readonly clientId: string;
  readonly userId: string;
  /** The scopes, separated by spaces. */
  readonly scope: string;
}

/** What a client was granted by a login, which it redeems with the code of the redirect. */
export interface CodeGrant extends Grant {
  readonly redirectUri: string;
  /** The S256 challenge (RFC 7636, section 4.2). */
  readonly challenge: string;
  /** The access token that the code was redeemed for. */
  readonly token?: string;
}

/** The lifetime of a code: 10 minutes, the maximum that RFC 6749, section 4.1.2, recommends. */
const CODE_LIFETIME = 600_000;

export class Grants {
  readonly #clock: Clock;
  readonly #ids: Ids;
  readonly #codes = new Map<string, { readonly grant: CodeGrant; readonly expiresAt: number }>();
  readonly #refreshTokens = new Map<string, Grant>();

  constructor(clock: Clock, ids: Ids) {
    this.#clock = clock;
    this.#ids = ids;
  }

  addCode(grant: CodeGrant): string {
    const code = this.#ids.long();
    this.#codes.set(code, { grant, expiresAt: this.#clock.now() + CODE_LIFETIME });
    return code;
  }

  /** Returns the grant of a code; with `token` when the code was used before. */
  findCode(code: string): CodeGrant | undefined {
    const { grant, expiresAt = 0 } = this.#codes.get(code) ?? {};
    return this.#clock.now() < expiresAt ? grant : undefined;
  }

  /** A code is good for one request, be it right or wrong. */
  endCode(code: string): void {
    this.#codes.delete(code);
  }

  /** Keeps a used code, so that a second use is noticed. */
  keepUsed(code: string, grant: CodeGrant & { readonly token: string }): void {
    this.#codes.set(code, { grant, expiresAt: this.#clock.now() + CODE_LIFETIME });
  }

  addRefreshToken(grant: Grant): string {
    const token = this.#ids.long() + this.#ids.long();
    this.#refreshTokens.set(token, grant);
    return token;
  }

  /** Returns the grant of a refresh token, which is then used up: the response has the next one. */
  takeRefreshToken(token: string): Grant | undefined {
    const grant = this.#refreshTokens.get(token);
    this.#refreshTokens.delete(token);
    return grant;
  }
}
