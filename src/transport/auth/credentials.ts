import type { TokenStore } from "./token-store.ts";

/** An OAuth client that calls as itself, or as the user whom it impersonates. */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /**
   * Scopes, separated by spaces: `"user_default admin.apps"`.
   * @default the scopes that the OAuth client was given
   */
  readonly scope?: string;
  /**
   * The user to call as, by the subject that the identity provider knows or by Qlik's id.
   * @default none: the OAuth client is a bot user of its own
   */
  readonly impersonate?:
    | { readonly subject: string; readonly userId?: never }
    | { readonly userId: string; readonly subject?: never };
  /**
   * Keeps tokens for other processes and later runs. The tokens that it is given are secrets.
   * @default none: tokens live as long as the client
   */
  readonly tokenStore?: TokenStore;
  readonly apiKey?: never;
  readonly token?: never;
}
