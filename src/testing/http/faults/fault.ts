/** What can go wrong on purpose, for tests of code that has to cope with it. Types alone. */
import type { Duration } from "../../../core/duration.ts";
import type { RouteKey } from "../handler.ts";

/** Which requests a fault strikes, and how often. */
export interface FaultTarget {
  /**
   * An operation as the specification writes it, `"POST /api/v1/reloads"`; a regular expression, which is tried on the
   * method and path that were asked for, such as `GET /api/v1/apps/123`; or `"*"` for every request.
   */
  readonly match: RouteKey | "*" | RegExp;
  /**
   * How many requests the fault strikes before it is over.
   * @default every one, until it is removed
   */
  readonly times?: number;
  /**
   * The share of the requests that the fault strikes, more than 0 and at most 1. Which ones, the tenant's seed decides.
   * @default 1
   */
  readonly share?: number;
  /**
   * How long the request waits, on the tenant's clock, before anything else happens. On a manual clock, `advance` ends
   * it.
   * @default 0
   */
  readonly latency?: Duration;
}

/** The request is refused, or whatever else the status says. The service does not act on it. */
export interface StatusEffect {
  /** From 200 to 599. */
  readonly status: number;
  /**
   * An object is sent as JSON, a string as text; `null` means no body.
   * @default an error as Qlik's gateway writes it
   */
  readonly body?: object | string | null;
  /** @default none but Content-Type */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A proxy on the way answers with a page. The service does not act on the request. */
export interface HtmlEffect {
  /** The page, or `true` for one that says "Bad Gateway". */
  readonly html: string | true;
  /** @default 502 */
  readonly status?: number;
}

/** The connection is lost. */
export interface ResetEffect {
  /**
   * `true`: before the service has seen the request. `"midway"`: in the middle of the answer, so that the service has
   * acted; an answer without a body is lost whole.
   */
  readonly reset: true | "midway";
}

/** The second half of the body is missing, though the answer ends as if it were whole. The service has acted. */
export interface TruncateEffect {
  readonly truncate: true;
}

/** The body is no JSON: a comma stands after its end. The service has acted. */
export interface MalformedEffect {
  readonly malformed: true;
}

/**
 * 401, since the token has ended. An access token does not come back to life: the client has to get a new one. An API
 * key is refused no more often than the fault strikes. The service does not act on the request.
 */
export interface ExpireTokenEffect {
  readonly expireToken: true;
}

/** The head of the answer comes at once, its body in ten pieces spread over this time. The service has acted. */
export interface SlowBodyEffect {
  /** On the tenant's clock. */
  readonly slowBody: Duration;
}

/** Nothing but a wait. It is added to that of other faults that strike the same request. */
export interface LatencyEffect {
  readonly latency: Duration;
}

type EffectName =
  | keyof StatusEffect
  | keyof HtmlEffect
  | keyof ResetEffect
  | keyof TruncateEffect
  | keyof MalformedEffect
  | keyof ExpireTokenEffect
  | keyof SlowBodyEffect;

/** One effect and no part of another. */
type Only<Effect> = Effect & { readonly [Name in Exclude<EffectName, keyof Effect>]?: never };

/** What a fault does. */
export type FaultEffect =
  | Only<StatusEffect>
  | Only<HtmlEffect>
  | Only<ResetEffect>
  | Only<TruncateEffect>
  | Only<MalformedEffect>
  | Only<ExpireTokenEffect>
  | Only<SlowBodyEffect>
  | Only<LatencyEffect>;

/**
 * A fault: which requests it strikes, and one effect. Of several faults that fit a request, the one added first
 * strikes; waits add up.
 *
 * @example
 * const fault: Fault = { match: "POST /api/v1/reloads", times: 2, status: 503 };
 */
export type Fault = FaultTarget & FaultEffect;

/** A fault that was added. */
export interface AddedFault {
  /** How many requests it has struck. */
  readonly hits: number;
  /** Ends it. */
  readonly remove: () => void;
}

/** The faults of a tenant. */
export interface Faults {
  /**
   * Adds a fault.
   *
   * @throws {QlikInputError} when no operation is so named, or the fault is none.
   * @example
   * tenant.faults.add({ match: "POST /api/v1/reloads", times: 2, reset: true });
   * tenant.faults.add({ match: "GET /api/v1/reloads/{reloadId}", share: 0.1, status: 503 });
   * const slow = tenant.faults.add({ match: "*", latency: "2s" });
   * slow.remove();
   */
  readonly add: (fault: Fault) => AddedFault;
  /** Ends all faults. */
  readonly clear: () => void;
}
