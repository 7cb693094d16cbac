import type { Waiting } from "../../core/abort.ts";

/** Where access tokens come from. */
export interface TokenSource {
  /** Returns the token to send with a request. */
  get(waiting: Waiting): string | Promise<string>;
  /**
   * Returns another token in place of a rejected one, for a call that has had so many replaced before. `undefined` if
   * the source has none, or if another one would most likely be rejected too. Absent if there is only one token ever.
   */
  replace?(
    rejected: string,
    waiting: Waiting,
    replacements: number,
  ): string | undefined | Promise<string | undefined>;
  /** Reports that the service accepted a token. */
  accepted?(token: string): void;
}
