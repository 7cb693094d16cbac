/** The types of both kinds of client. */
import type { PathCalls } from "../../generated/calls.ts";
import type { DownloadMethod, PathMethod, RawMethod, RequestMethod } from "../call/methods.ts";
import type { Clock } from "../core/clock.ts";

/**
 * A client of one tenant. It has a property for each path of the specification, with the methods that the path has; each
 * method has the documentation of its operation, and returns a result: check `ok` or `status`. No method throws because of
 * an HTTP status.
 *
 * All methods reject with
 * - `QlikInputError` when a parameter, an option or the body cannot be sent,
 * - `QlikAuthError` when no access token could be obtained,
 * - `QlikConnectionError` when the connection failed or was closed mid-response,
 * - `QlikTimeoutError` when the response did not arrive in time,
 * - `QlikProtocolError` when a successful response has a body that the specification does not allow,
 * - `QlikAbortError` when the caller's signal was aborted.
 *
 * @example
 * const { data, error } = await qlik["/api/v1/reloads"].GET({ params: { query: { appId } } });
 *
 * @example
 * const started = await qlik["/api/v1/reloads"].POST({ body: { appId } });
 * if (started.status === 429) console.log("A reload of this app is pending.");
 */
export interface QlikClient extends PathCalls<"results"> {
  /** The tenant's origin: `https://my-tenant.eu.qlikcloud.com`. */
  readonly origin: string;
  /** The clock used for timers, those of jobs too. */
  readonly clock: Clock;
  /**
   * Returns a valid access token (or the API key), for another client of the same tenant, such as enigma.js: from the same
   * source as that of the calls, so an OAuth token is renewed before it expires. Call it each time that a token is needed,
   * and don't store the result.
   *
   * The token is a secret. Send it to `origin` only, over https or wss, in the header `Authorization`; never log it or put
   * it into a URL. In a browser, scripts of the page can read it: give the client the token of the signed-in user there,
   * not an API key.
   *
   * @throws {QlikAuthError} when no token can be obtained.
   * @example
   * const headers = { authorization: `Bearer ${await qlik.token()}` };
   */
  readonly token: () => Promise<string>;
  /**
   * Sends a GET request. `qlik["/api/v1/reloads"].GET()` is the same call, and shows the documentation of the operation.
   * @example
   * const { data, error } = await qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId } } });
   */
  readonly GET: PathMethod<"GET", "results">;
  /**
   * Sends a POST request. `qlik["/api/v1/reloads"].POST({ body })` is the same call, and shows the documentation of the
   * operation.
   * @example
   * const started = await qlik.POST("/api/v1/reloads", { body: { appId } });
   */
  readonly POST: PathMethod<"POST", "results">;
  /** Sends a PUT request. `qlik[path].PUT(options)` is the same call, and shows the documentation of the operation. */
  readonly PUT: PathMethod<"PUT", "results">;
  /** Sends a PATCH request. `qlik[path].PATCH(options)` is the same call, and shows the documentation of the operation. */
  readonly PATCH: PathMethod<"PATCH", "results">;
  /** Sends a DELETE request. `qlik[path].DELETE(options)` is the same call, and shows the documentation of the operation. */
  readonly DELETE: PathMethod<"DELETE", "results">;
  /** Sends a HEAD request: like GET, for status and headers alone (RFC 9110, section 9.3.2). */
  readonly HEAD: PathMethod<"HEAD", "results">;
  /**
   * Sends a request, for code that has the method in a variable.
   * @example
   * await qlik.request("GET", "/api/v1/spaces/types");
   */
  readonly request: RequestMethod<"results">;
  /**
   * Sends a request to a path that the specification does not describe. Its options are not checked by the compiler, and
   * `data` is `unknown`, or the type argument, which is not checked either. Retries and rate limits apply.
   * @example
   * const preview = await qlik.raw("GET", "/api/v1/previews/{id}", { params: { path: { id } } });
   * if (preview.ok) console.log(preview.data);
   *
   * @example
   * const { data } = await qlik.raw<{ name: string }>("GET", "/api/v1/previews/one");
   */
  readonly raw: RawMethod<"results">;
  /**
   * Sends a GET request for a file, whose `data` is a stream of bytes instead of a `Blob`. `timeout` applies until the
   * response starts, `deadline` and `signal` until its end; `maxResponseBytes` doesn't apply. A stream that breaks is not
   * retried. Where the specification promises no other media type, HTML and server-sent events are streamed too.
   * @example
   * const file = await qlik.download("/api/v1/temp-contents/{id}", { params: { path: { id } } });
   */
  readonly download: DownloadMethod<"results">;
}

/**
 * A client whose methods return data alone, and throw `QlikApiError` for an unsuccessful response, in addition to the
 * errors of {@link QlikClient}.
 *
 * @example
 * const reloads = await qlik["/api/v1/reloads"].GET({ params: { query: { appId } } });
 */
export interface QlikThrowingClient extends PathCalls<"throwing"> {
  /** The tenant's origin: `https://my-tenant.eu.qlikcloud.com`. */
  readonly origin: string;
  /** The clock used for timers, those of jobs too. */
  readonly clock: Clock;
  /** Returns a valid access token, for another client of the same tenant. It is a secret: see {@link QlikClient.token}. */
  readonly token: () => Promise<string>;
  /**
   * Sends a GET request. `qlik["/api/v1/reloads"].GET()` is the same call, and shows the documentation of the operation.
   * @example
   * const reload = await qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId } } });
   */
  readonly GET: PathMethod<"GET", "throwing">;
  /** Sends a POST request. `qlik[path].POST(options)` is the same call, and shows the documentation of the operation. */
  readonly POST: PathMethod<"POST", "throwing">;
  /** Sends a PUT request. `qlik[path].PUT(options)` is the same call, and shows the documentation of the operation. */
  readonly PUT: PathMethod<"PUT", "throwing">;
  /** Sends a PATCH request. `qlik[path].PATCH(options)` is the same call, and shows the documentation of the operation. */
  readonly PATCH: PathMethod<"PATCH", "throwing">;
  /** Sends a DELETE request. `qlik[path].DELETE(options)` is the same call, and shows the documentation of the operation. */
  readonly DELETE: PathMethod<"DELETE", "throwing">;
  /** Sends a HEAD request, to see whether a GET would fail. */
  readonly HEAD: PathMethod<"HEAD", "throwing">;
  /** Sends a request, for code that has the method in a variable. */
  readonly request: RequestMethod<"throwing">;
  /**
   * Sends a request to a path that the specification does not describe, and returns its data: `unknown`, or the type
   * argument, which is not checked.
   * @example
   * const preview = await qlik.raw<{ name: string }>("GET", "/api/v1/previews/one");
   */
  readonly raw: RawMethod<"throwing">;
  /** Downloads a file as a stream of bytes. */
  readonly download: DownloadMethod<"throwing">;
  /** The same client with results, for calls whose failure is expected. */
  readonly results: QlikClient;
}
