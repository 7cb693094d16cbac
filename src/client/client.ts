import { createCall } from "../call/call.ts";
import type { UntypedOptions } from "../call/call-options.ts";
import type {
  DownloadMethod,
  PathMethod,
  RequestMethod,
  ThrowingDownloadMethod,
  ThrowingMethod,
  ThrowingRequestMethod,
} from "../call/methods.ts";
import { unwrap, type AnyResult } from "../call/unwrap.ts";
import type { Clock } from "../core/clock.ts";
import { describeValue } from "../core/describe-value.ts";
import { userAgent } from "../core/platform.ts";
import { QlikInputError } from "../errors/errors.ts";
import { createLog } from "../transport/log.ts";
import { createTransport } from "../transport/transport.ts";
import { readClientOptions, type QlikClientOptions, type ThrowOption } from "./options.ts";
import { insecureHttpWarning, tenantOrigin } from "./origin.ts";
import { qlikRules } from "./qlik-rules.ts";

/**
 * A client of one tenant. Each method takes a path as the specification writes it and returns a result; check `ok` or
 * `status`. No method throws because of an HTTP status.
 *
 * All methods reject with
 * - `QlikInputError` when a parameter, an option or the body cannot be sent,
 * - `QlikAuthError` when no access token could be obtained,
 * - `QlikConnectionError` when the connection failed or was closed mid-response,
 * - `QlikTimeoutError` when the response did not arrive in time,
 * - `QlikProtocolError` when a successful response has a body that the specification does not allow,
 * - `QlikAbortError` when the caller's signal was aborted.
 */
export interface QlikClient {
  /** The tenant's origin: `https://my-tenant.eu.qlikcloud.com`. */
  readonly origin: string;
  /** The clock used for timers, those of jobs too. */
  readonly clock: Clock;
  /**
   * Sends a GET request. See the documentation of the path.
   * @example
   * const { data, error } = await qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId } } });
   */
  readonly GET: PathMethod<"GET">;
  /**
   * Sends a POST request. See the documentation of the path.
   * @example
   * const started = await qlik.POST("/api/v1/reloads", { body: { appId } });
   * if (started.status === 429) console.log("A reload of this app is pending.");
   */
  readonly POST: PathMethod<"POST">;
  /** Sends a PUT request. */
  readonly PUT: PathMethod<"PUT">;
  /** Sends a PATCH request. */
  readonly PATCH: PathMethod<"PATCH">;
  /** Sends a DELETE request. */
  readonly DELETE: PathMethod<"DELETE">;
  /** Sends a HEAD request: like GET, for status and headers alone (RFC 9110, section 9.3.2). */
  readonly HEAD: PathMethod<"HEAD">;
  /**
   * Sends a request, for code that has the method in a variable.
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
 * A client whose methods return data alone, and throw `QlikApiError` for an unsuccessful response, in addition to the
 * errors of {@link QlikClient}.
 */
export interface QlikThrowingClient {
  /** The tenant's origin: `https://my-tenant.eu.qlikcloud.com`. */
  readonly origin: string;
  /** The clock used for timers, those of jobs too. */
  readonly clock: Clock;
  /**
   * Sends a GET request. See the documentation of the path.
   * @example
   * const reload = await qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId } } });
   */
  readonly GET: ThrowingMethod<"GET">;
  /** Sends a POST request. */
  readonly POST: ThrowingMethod<"POST">;
  /** Sends a PUT request. */
  readonly PUT: ThrowingMethod<"PUT">;
  /** Sends a PATCH request. */
  readonly PATCH: ThrowingMethod<"PATCH">;
  /** Sends a DELETE request. */
  readonly DELETE: ThrowingMethod<"DELETE">;
  /** Sends a HEAD request, to see whether a GET would fail. */
  readonly HEAD: ThrowingMethod<"HEAD">;
  /** Sends a request, for code that has the method in a variable. */
  readonly request: ThrowingRequestMethod;
  /** Downloads a file as a stream of bytes. */
  readonly download: ThrowingDownloadMethod;
  /** The same client with results, for calls whose failure is expected. */
  readonly results: QlikClient;
}

/**
 * Creates a client of a Qlik Cloud tenant. Nothing is sent until the first call.
 *
 * @throws {QlikInputError} when an option is unknown or has a wrong value.
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
  const settings = readClientOptions(options);
  const { headers, apiVersion, clock, maxResponseBytes } = settings;
  const origin = tenantOrigin(settings.tenant!, settings.insecureHttp);
  const warning = insecureHttpWarning(origin);
  if (warning) createLog(settings.logger)?.(warning);
  const call = createCall({
    origin,
    headers: {
      ...userAgent(),
      ...(apiVersion === undefined ? {} : { "qlik-api-version": apiVersion }),
      ...headers,
    },
    send: createTransport(origin, settings, qlikRules),
    clock,
    maxResponseBytes,
  });
  const results = clientOf({ origin, clock }, call) as unknown as QlikClient;
  if (!settings.throwOnError) return Object.freeze(results);
  const calling: typeof call = async (...args) =>
    unwrap((await call(...args)) as AnyResult) as Awaited<ReturnType<typeof call>>;
  const throwing = { ...clientOf({ origin, clock }, calling), results: Object.freeze(results) };
  return Object.freeze(throwing) as unknown as QlikThrowingClient;
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];

/** The types are about which calls may be written; at run time all methods are one function. */
function clientOf(about: object, call: ReturnType<typeof createCall>): Record<string, unknown> {
  return {
    ...about,
    ...Object.fromEntries(METHODS.map((method) => [method, call.bind(undefined, method)])),
    async request(method: string, path: string, options?: UntypedOptions) {
      if (METHODS.includes(method)) return call(method, path, options);
      throw new QlikInputError(
        `"method" must be one of ${METHODS.join(", ")}, got ${describeValue(method)}.`,
      );
    },
    download: (path: string, options?: UntypedOptions) => call("GET", path, options, true),
  };
}
