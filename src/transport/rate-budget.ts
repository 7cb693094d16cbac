/** What calls draw on: a tier of Qlik's rate limits, or an operation that has a limit of its own. */
export interface BudgetKey {
  /** `tier 1`, `tier 2`, or the operation's name: `createReload`. */
  readonly name: string;
  /** How many calls may be made in any stretch of `window` milliseconds. */
  readonly limit: number;
  /** Milliseconds. */
  readonly window: number;
}

/**
 * Decides when a call may be sent. A client has one of its own; another one, which several processes share, can be
 * passed in its place. Its methods may be asynchronous.
 */
export interface RateBudget {
  /**
   * Waits for the turn of one more call, first come first served; `undefined` when it is there already. Rejects at once
   * when the signal is aborted; the call then counts for nothing. With what it rejects otherwise, the call rejects too.
   */
  acquire(key: BudgetKey, signal: AbortSignal | undefined): Promise<void> | undefined;
  /** Qlik refused a call: nothing more for so many milliseconds, and no rush afterwards. Its failure is ignored. */
  pause(key: BudgetKey, milliseconds: number): Promise<void> | void;
  /**
   * Qlik tells that no more than `remaining` calls are left for so many milliseconds; those that this client has sent
   * since are taken off. Its failure is ignored.
   */
  sync?(key: BudgetKey, remaining: number, milliseconds: number): Promise<void> | void;
}

/**
 * How the client keeps Qlik's rate limits: `"strict"` uses them to the full, `{ share: 0.5 }` leaves half of them to
 * others who call as the same user, `false` (or `"off"`) sends without waiting, `{ budget }` asks another budget.
 */
export type RateLimit =
  | "strict"
  | false
  | "off"
  | { readonly share: number; readonly budget?: never }
  | { readonly budget: RateBudget; readonly share?: never };
