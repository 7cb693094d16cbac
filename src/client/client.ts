import { createCall, type UntypedOptions } from "../call/call.ts";
import { assertHeaders } from "../call/encode.ts";
import type {
  DownloadMethod,
  PathMethod,
  RequestMethod,
  ThrowingDownloadMethod,
  ThrowingMethod,
  ThrowingRequestMethod,
} from "../call/methods.ts";
import { QlikInputError } from "../errors/errors.ts";
import { userAgent } from "../core/platform.ts";
import { assertRecord, refuseUnknown } from "../core/validate-options.ts";
import { insecureHttpWarning, tenantOrigin } from "./origin.ts";
import { tokenEndpoint } from "./token-endpoint.ts";
import { realClock, type Clock } from "../core/clock.ts";
import { createLog } from "../transport/log.ts";
import { createTransport, type TransportOptions } from "../transport/transport.ts";
import { unwrap, type AnyResult } from "../call/unwrap.ts";

/** What a client is made from. */
export interface QlikClientOptions extends TransportOptions {
  /**
   * The tenant's host or origin: `my-tenant.eu.qlikcloud.com`, `https://my-tenant.eu.qlikcloud.com`, an alias. Plain
   * http is accepted for loopback hosts only (`localhost`, `127.0.0.1`, `[::1]`), unless `insecureHttp` is set.
   */
  readonly tenant: string;
  /**
   * Accepts plain http for any host, over which keys and tokens travel unencrypted. The logger gets a warning.
   * @default false
   */
  readonly insecureHttp?: boolean;
  /**
   * Headers for every call; requests for access tokens go without them.
   * @default a User-Agent, outside browsers
   */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Selects which deprecations Qlik announces in its answers: a month such as `"2026-05"`, or `"latest"`. It never
   * changes the shape of an answer.
   * @default what Qlik takes for it
   */
  readonly apiVersion?: string;
}

/** Which kind of client is wanted. */
export interface ThrowOption<Throws extends boolean> {
  /**
   * Whether calls give their data alone, and throw `QlikApiError` when they are refused.
   * @default false
   */
  readonly throwOnError?: Throws;
}

/**
 * A client of one tenant. Each method takes a path as the specification writes it and gives a result told apart by
 * `ok` and `status`; no method throws because of an HTTP status.
 *
 * All of them reject with
 * - `QlikInputError` when a parameter, an option or the body cannot be sent; nothing was sent then,
 * - `QlikAuthError` when there is no token to call with,
 * - `QlikConnectionError` when no whole answer came,
 * - `QlikTimeoutError` when it did not come in time,
 * - `QlikProtocolError` when a success has a body that is not what the specification promises,
 * - `QlikAbortError` when the caller's signal was aborted.
 */
export interface QlikClient {
  /** The tenant's origin: `https://my-tenant.eu.qlikcloud.com`. */
  readonly origin: string;
  /** The client's time, by which jobs wait. */
  readonly clock: Clock;
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
  /**
   * Sends a GET request for a file, whose `data` is a stream of bytes instead of a `Blob`. `timeout` applies until the
   * response starts, `deadline` and `signal` until its end; `maxResponseBytes` doesn't apply. A stream that breaks is not
   * retried. Where the specification promises no other media type, HTML and server-sent events are streamed too.
   * @example
   * const file = await qlik.download("/api/v1/temp-contents/{id}", { params: { path: { id } } });
   */
  readonly download: DownloadMethod;
}

/**
 * A client whose methods give data alone, and throw `QlikApiError` when the call is refused; beside the errors of
 * {@link QlikClient}.
 */
export interface QlikThrowingClient {
  /** The tenant's origin: `https://my-tenant.eu.qlikcloud.com`. */
  readonly origin: string;
  /** The client's time, by which jobs wait. */
  readonly clock: Clock;
  /**
   * Reads.
   * @example
   * const reload = await qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId } } });
   */
  readonly GET: ThrowingMethod<"GET">;
  /** Creates, or starts something. */
  readonly POST: ThrowingMethod<"POST">;
  /** Replaces. */
  readonly PUT: ThrowingMethod<"PUT">;
  /** Changes a part. */
  readonly PATCH: ThrowingMethod<"PATCH">;
  /** Deletes. */
  readonly DELETE: ThrowingMethod<"DELETE">;
  /** Like GET, to see whether it would be refused. */
  readonly HEAD: ThrowingMethod<"HEAD">;
  /** Any of the methods, for code that has the method in a variable. */
  readonly request: ThrowingRequestMethod;
  /** GET of a file, as a stream of bytes. */
  readonly download: ThrowingDownloadMethod;
  /** The same client with results, for calls where a refusal is nothing special. */
  readonly results: QlikClient;
}

/**
 * Makes a client of a Qlik Cloud tenant. Nothing is sent until the first call.
 *
 * @throws {QlikInputError} when the tenant's address, the key or another option cannot be used.
 * @example
 * const qlik = createQlikClient({
 *   tenant: "my-tenant.eu.qlikcloud.com",
 *   auth: { apiKey: process.env.QLIK_API_KEY ?? "" },
 * });
 * const reloads = await qlik.GET("/api/v1/reloads", { params: { query: { appId, limit: 5 } } });
 * if (reloads.ok) for (const reload of reloads.data.data) console.log(reload.id, reload.status);
 */
export function createQlikClient<Throws extends boolean = false>(
  options: QlikClientOptions & ThrowOption<Throws>,
): Throws extends true ? QlikThrowingClient : QlikClient;
export function createQlikClient(
  options: QlikClientOptions & ThrowOption<boolean>,
): QlikClient | QlikThrowingClient {
  assertKnown(options);
  const { tenant, headers = {}, apiVersion, clock = realClock, throwOnError = false } = options;
  const origin = tenantOrigin(tenant, options.insecureHttp);
  const warning = insecureHttpWarning(origin);
  if (warning) createLog(options.logger)?.(warning);
  if (apiVersion !== undefined && !/^(latest|\d{4}-\d\d)$/.test(apiVersion)) {
    throw new QlikInputError('apiVersion is neither a month such as "2026-05" nor "latest".');
  }
  assertRecord("headers", headers);
  const all = {
    ...userAgent(),
    ...(apiVersion === undefined ? {} : { "qlik-api-version": apiVersion }),
    ...headers,
  };
  assertHeaders(all);
  const call = createCall({
    origin,
    headers: all,
    send: createTransport(origin, options, tokenEndpoint),
    clock,
  });
  const results = clientOf({ origin, clock }, call) as unknown as QlikClient;
  if (!throwOnError) return Object.freeze(results);
  const calling: typeof call = async (...args) =>
    unwrap((await call(...args)) as AnyResult) as Awaited<ReturnType<typeof call>>;
  const throwing = { ...clientOf({ origin, clock }, calling), results: Object.freeze(results) };
  return Object.freeze(throwing) as unknown as QlikThrowingClient;
}

/** They are read where they are used, as options that a class gives by getters are no properties of the object's own. */
function assertKnown({
  tenant,
  insecureHttp,
  headers,
  apiVersion,
  throwOnError,
  auth,
  fetch,
  timeout,
  deadline,
  maxResponseBytes,
  retry,
  rateLimit,
  policies,
  logger,
  clock,
  ...rest
}: QlikClientOptions & ThrowOption<boolean>): void {
  refuseUnknown(rest);
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];

/** The types are about which calls may be written; at run time all methods are one function. */
function clientOf(about: object, call: ReturnType<typeof createCall>): Record<string, unknown> {
  return {
    ...about,
    ...Object.fromEntries(METHODS.map((method) => [method, call.bind(undefined, method)])),
    async request(method: string, path: string, options?: UntypedOptions) {
      if (METHODS.includes(method)) return call(method, path, options);
      throw new QlikInputError(`${JSON.stringify(method)} is none of ${METHODS.join(", ")}.`);
    },
    download: (path: string, options?: UntypedOptions) => call("GET", path, options, true),
  };
}
