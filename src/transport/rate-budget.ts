/** A rate limit that requests share: that of a tier, or of an operation that has its own. */
export interface BudgetKey {
  /** `tier 1`, `tier 2`, or the operation that has a limit of its own: `POST /api/v1/reloads`. */
  readonly name: string;
  /** The maximum number of requests in any `window`. */
  readonly limit: number;
  /** The length of the window, in milliseconds. */
  readonly window: number;
}

/**
 * Decides when a request may be sent. Each client has a budget of its own, unless the option `rateLimit` has another one,
 * which several processes can share. Its methods may be asynchronous.
 */
export interface RateBudget {
  /**
   * Waits for the turn of one more request, first come, first served; returns `undefined` if it may be sent at once. Rejects
   * when the signal is aborted; the request is then not counted. Calls reject with any other error of this method.
   */
  acquire(key: BudgetKey, signal: AbortSignal | undefined): Promise<void> | undefined;
  /** Qlik returned 429: send nothing for `milliseconds`, then ramp up slowly. Errors of this method are ignored. */
  pause(key: BudgetKey, milliseconds: number): Promise<void> | void;
  /**
   * Qlik reported that no more than `remaining` requests are left for `milliseconds`; those that this client has sent since
   * are subtracted already. Errors of this method are ignored.
   */
  sync?(key: BudgetKey, remaining: number, milliseconds: number): Promise<void> | void;
}

/**
 * How the client stays within Qlik's rate limits: `"strict"` uses them to the full, `{ share: 0.5 }` leaves half of them to
 * other programs of the same user, `false` (or `"off"`) sends without waiting, `{ budget }` uses another budget.
 */
export type RateLimit =
  | "strict"
  | false
  | "off"
  | { readonly share: number; readonly budget?: never }
  | { readonly budget: RateBudget; readonly share?: never };
