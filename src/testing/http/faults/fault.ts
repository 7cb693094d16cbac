/** The types of the faults that tests inject. */
import type { Duration } from "../../../core/duration.ts";
import type { RouteKey } from "../handler.ts";

/** Which requests a fault applies to, and how often. */
export interface FaultTarget {
  /**
   * An operation as the specification writes it, `"POST /api/v1/reloads"`; a regular expression, which is matched against
   * the method and path of the request, such as `GET /api/v1/apps/123`; or `"*"` for every request.
   */
  readonly match: RouteKey | "*" | RegExp;
  /**
   * The number of requests after which the fault ends.
   * @default unlimited, until it is removed
   */
  readonly times?: number;
  /**
   * The share of the matching requests to which the fault applies, more than 0 and at most 1. The tenant's seed decides
   * which ones.
   * @default 1
   */
  readonly share?: number;
  /**
   * The delay on the tenant's clock before anything else happens. On a manual clock, `advance` ends it.
   * @default 0
   */
  readonly latency?: Duration;
}

/** Responds with a status. The service does not handle the request. */
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

/** Responds with an HTML page, as a proxy would. The service does not handle the request. */
export interface HtmlEffect {
  /** The page, or `true` for one that says "Bad Gateway". */
  readonly html: string | true;
  /** @default 502 */
  readonly status?: number;
}

/** Loses the connection. */
export interface ResetEffect {
  /**
   * `true`: before the service handles the request. `"midway"`: in the middle of the response body, after the service
   * has handled the request; a response without a body is lost completely. `"upload"`: in the middle of the request body; a
   * resumable upload keeps the first half of it, any other service does not handle the request.
   */
  readonly reset: true | "midway" | "upload";
}

/** Cuts off the second half of the body, without an error. The service has handled the request. */
export interface TruncateEffect {
  readonly truncate: true;
}

/** Makes the body invalid JSON by a comma at its end. The service has handled the request. */
export interface MalformedEffect {
  readonly malformed: true;
}

/**
 * Responds with 401, and expires the access token for good: the client has to get a new one. An API key is rejected only
 * where the fault applies. The service does not handle the request.
 */
export interface ExpireTokenEffect {
  readonly expireToken: true;
}

/** Sends the headers at once, and the body in ten pieces over this time. The service has handled the request. */
export interface SlowBodyEffect {
  /** On the tenant's clock. */
  readonly slowBody: Duration;
}

/** Only delays the request. The delays of all faults that apply to a request add up. */
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

/** One effect, without properties of another. */
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
 * A fault: the requests that it applies to, and one effect. Of several faults that match a request, the one added first
 * applies; delays add up.
 *
 * @example
 * const fault: Fault = { match: "POST /api/v1/reloads", times: 2, status: 503 };
 */
export type Fault = FaultTarget & FaultEffect;

/** A fault that was added. */
export interface AddedFault {
  /** The number of requests to which the fault has applied. */
  readonly hits: number;
  /** Removes the fault. */
  readonly remove: () => void;
}

/** The faults of a tenant. */
export interface Faults {
  /**
   * Adds a fault.
   *
   * @throws {QlikInputError} when the operation does not exist, or the fault is not valid.
   * @example
   * tenant.faults.add({ match: "POST /api/v1/reloads", times: 2, reset: true });
   * tenant.faults.add({ match: "GET /api/v1/reloads/{reloadId}", share: 0.1, status: 503 });
   * const slow = tenant.faults.add({ match: "*", latency: "2s" });
   * slow.remove();
   */
  readonly add: (fault: Fault) => AddedFault;
  /** Removes all faults. */
  readonly clear: () => void;
}
