import { createCall } from "./call/call.ts";
import { assertHeaders } from "./call/encode.ts";
import type { PathMethod, RequestMethod } from "./call/methods.ts";
import { QlikInputError } from "./errors.ts";
import { tenantOrigin } from "./tenant.ts";
import { authorize, type Auth } from "./transport/authorize.ts";
import { chain } from "./transport/policy.ts";
import { sendWith, type Fetch } from "./transport/send.ts";

/** What a client is made from. */
export interface QlikClientOptions {
  /**
   * The tenant's host or origin: `my-tenant.eu.qlikcloud.com`, `https://my-tenant.eu.qlikcloud.com`, an alias. Plain
   * http is accepted for loopback alone.
   */
  readonly tenant: string;
  /** Who calls: `{ apiKey }`, or `{ token }` as a string or as a function that gives one. */
  readonly auth: Auth;
  /**
   * Sends the requests; for tests, proxies, instrumentation.
   * @default the platform's `fetch`, looked up at each call
   */
  readonly fetch?: Fetch;
  /** Headers for every call. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A client of one tenant. Each method takes a path as the specification writes it and gives a result told apart by
 * `ok` and `status`; no method throws because of an HTTP status.
 *
 * All of them reject with
 * - `QlikInputError` when a parameter or the body cannot be sent; nothing was sent then,
 * - `QlikConnectionError` when no whole answer came,
 * - `QlikProtocolError` when a success has a body that is not what the specification promises,
 * - the signal's reason when the call was aborted.
 */
export interface QlikClient {
  /** The tenant's origin: `https://my-tenant.eu.qlikcloud.com`. */
  readonly origin: string;
  /**
   * Reads.
   * @example
   * const { data, error } = await qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId } } });
   */
  readonly GET: PathMethod<"GET">;
  /**
   * Creates, or starts something.
   * @example
   * const started = await qlik.POST("/api/v1/reloads", { body: { appId } });
   * if (started.status === 429) console.log("A reload of this app is pending.");
   */
  readonly POST: PathMethod<"POST">;
  /** Replaces. */
  readonly PUT: PathMethod<"PUT">;
  /** Changes a part. */
  readonly PATCH: PathMethod<"PATCH">;
  /** Deletes. */
  readonly DELETE: PathMethod<"DELETE">;
  /** Like GET, for status and headers alone (RFC 9110, section 9.3.2). */
  readonly HEAD: PathMethod<"HEAD">;
  /**
   * Any of the methods, for code that has the method in a variable.
   * @example
   * await qlik.request("GET", "/api/v1/spaces/types");
   */
  readonly request: RequestMethod;
}

/**
 * Makes a client of a Qlik Cloud tenant. Nothing is sent until the first call.
 *
 * @throws {QlikInputError} when the tenant's address or the key cannot be used.
 * @example
 * const qlik = createQlikClient({
 *   tenant: "my-tenant.eu.qlikcloud.com",
 *   auth: { apiKey: process.env.QLIK_API_KEY },
 * });
 * const reloads = await qlik.GET("/api/v1/reloads", { params: { query: { appId, limit: 5 } } });
 * if (reloads.ok) for (const reload of reloads.data.data) console.log(reload.id, reload.status);
 */
export function createQlikClient({
  tenant,
  auth,
  fetch,
  headers = {},
}: QlikClientOptions): QlikClient {
  if (typeof auth !== "object" || auth === null) {
    throw new QlikInputError("auth is missing: give { apiKey } or { token }.");
  }
  const origin = tenantOrigin(tenant);
  assertHeaders(headers);
  const send = chain([authorize(auth)], sendWith(fetch));
  const call = createCall(origin, headers, send);
  const method = (name: string): unknown => call.bind(undefined, name);
  // The types are about which calls may be written; at run time all methods are one function.
  return Object.freeze({
    origin,
    GET: method("GET"),
    POST: method("POST"),
    PUT: method("PUT"),
    PATCH: method("PATCH"),
    DELETE: method("DELETE"),
    HEAD: method("HEAD"),
    request: call,
  }) as QlikClient;
}
