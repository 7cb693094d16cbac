import {
  QlikConnectionError,
  QlikFileError,
  QlikInputError,
  QlikProtocolError,
} from "../errors/errors.ts";
import { isBrowser, isWorker, resendsPlain } from "../core/platform.ts";
import { abortError } from "../core/abort.ts";
import type { Clock } from "../core/clock.ts";
import { isStream } from "../core/is-stream.ts";
import { bodyError, watchBody, type BodySource } from "./body-source.ts";
import { classify, hintOf, reasonOf } from "./connection-failure.ts";
import { liftNodeLimits } from "./node-dispatcher.ts";
import { failed, type OutgoingRequest, type Send } from "./policy.ts";
import { assertResponse } from "./check-response.ts";
import { discard } from "./read-body.ts";
import { readData } from "./read.ts";
import { readError } from "./read-error.ts";
import { locationOf, redirected, type Hop, type SentInit } from "./redirect.ts";
import { maskOf, plainError } from "../errors/secrets.ts";

/** What this package passes to `fetch`. No more than its members, so that the `fetch` of other libraries accepts it. */
export interface FetchInit {
  method: string;
  /** The platform's `Headers`. `any`, since its type and that of undici 7 and later exclude each other. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- types of other libraries
  headers: any;
  /** A string, bytes, a Blob or a `ReadableStream`. `any` for the same reason. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- types of other libraries
  body?: any;
  signal?: AbortSignal;
  redirect?: "error" | "manual";
  duplex?: "half";
}

/** What `fetch` must return: a Response of the Fetch standard, the platform's or that of a library. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null; has(name: string): boolean };
  readonly body: object | null;
}

/**
 * The signature of `fetch` as this package uses it. The platform's is assignable, and undici's, which leads to proxies.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

const MAX_REDIRECTS = 10;

/**
 * Sends a request and reads its response, by the given function or by the platform's `fetch` as it is at that moment: what
 * replaces it later (a mock, an instrumentation) is used.
 */
export function sendWith(
  fetch: Fetch | undefined,
  origin: string,
  clock: Clock,
  maxResponseBytes: number,
  timeout: number,
): Send {
  return async (request) => {
    const init = await initOf(request);
    const { signal, call } = request;
    // While it waited for the token; not every fetch observes the signal.
    if (signal?.aborted) throw abortError(signal, call, clock);
    const source: BodySource = {};
    if (isStream(init.body)) init.body = watchBody(init.body, source, failed(call, clock));
    call.attempts++;
    if (!fetch) liftNodeLimits(init, request.timeout ?? timeout, request.stream);
    const response = await follow(request, init, source);
    const { status, ok } = response;
    const limit = request.maxResponseBytes ?? maxResponseBytes;
    const unread = { response, request, sent: init.headers, clock, limit };
    return ok
      ? { status, ok, data: await readData(unread), response }
      : { status, ok, error: await readError(unread), response };
  };

  /**
   * Returns the response at the end of all redirects. A browser doesn't say where one leads; it follows by itself, without
   * the token to other origins.
   *
   * @throws {QlikProtocolError} for a redirect that must not be followed.
   */
  async function follow(
    request: OutgoingRequest,
    init: SentInit,
    source: BodySource,
  ): Promise<Response> {
    let hop: Hop = { url: request.url, init };
    let status: number | undefined;
    for (let hops = 0; ; hops++) {
      let response: Response;
      try {
        response = (await (fetch ?? globalThis.fetch)(hop.url, hop.init as FetchInit)) as Response;
        // Workers end the body where its stream fails, as if it were complete.
        if (source.failure) throw new Error();
      } catch (error) {
        throw toError(error, hop, request, source, status);
      }
      assertResponse(response, request.call, clock);
      // Nobody waits for it any longer.
      if (request.signal?.aborted) discard(response);
      ({ status } = response);
      const location = locationOf(response);
      // 0 is that of a redirect which a browser has not followed.
      if (status && location === undefined) return response;
      discard(response);
      const next =
        location === undefined
          ? "another URL, which a browser does not tell"
          : hops < MAX_REDIRECTS
            ? redirected(hop, status, location, origin)
            : `another URL, after ${MAX_REDIRECTS} redirects`;
      if (typeof next === "string") {
        const message = `Status ${status || "3xx"} redirects to ${next}.`;
        throw new QlikProtocolError(message, {
          ...failed(request.call, clock),
          status: status || undefined,
          code: "redirect",
          excerpt: "",
        });
      }
      hop = next;
    }
  }

  /** `status` is that of the redirect that led here. */
  function toError(
    error: unknown,
    { url, init }: Hop,
    { signal, call }: OutgoingRequest,
    source: BodySource,
    status: number | undefined,
  ): Error {
    if (signal?.aborted) return abortError(signal, call, clock);
    // This fetch does not support the body.
    for (const thrown of [error, (error as Partial<Error> | undefined)?.cause])
      if (thrown instanceof QlikInputError) return thrown;
    const details = { ...failed(call, clock), status };
    if (source.failure) return bodyError(source.failure.error, details);
    const failure = classify(error);
    const cause = plainError(error, maskOf(init.headers));
    const reason = reasonOf(cause, failure.code);
    if (
      failure.kind === "blob" ||
      (failure.kind === "request" &&
        init.body instanceof Blob &&
        failure.code?.includes("LENGTH_MISMATCH"))
    )
      return new QlikFileError(
        'The file of the Blob given as "body" could not be read: it changed or became unreadable.',
        { ...details, cause },
      );
    const isRejected =
      failure.kind === "request" || (failure.code === undefined && !isValidRequest(url, init));
    if (isRejected)
      return new QlikInputError(`fetch rejected the request: ${reason.replace(/\.$/, "")}.`, {
        ...details,
        cause,
      });
    const text =
      failure.kind === "slow"
        ? `fetch stopped waiting for the response: ${reason}`
        : `Connection failed: ${reason}`;
    return new QlikConnectionError(`${text.replace(/\.$/, "")}.`, {
      ...details,
      hint: hintOf(failure, fetch ? undefined : url),
      cause,
    });
  }
}

/** Whether the Fetch standard's own class accepts the request. Its body, which may be consumed, is left out. */
function isValidRequest(url: string, init: SentInit): boolean {
  try {
    new Request(url, { ...init, body: null });
    return true;
  } catch {
    return false;
  }
}

/** The token is read last, since a call may have waited for its turn longer than a token is valid. */
async function initOf(request: OutgoingRequest): Promise<SentInit> {
  const { method, headers, token, body, signal } = request;
  const init: SentInit = { method, headers, body };
  const blob: Partial<Blob> | undefined = body instanceof Blob ? body : undefined;
  // See resendsPlain().
  if ((typeof body === "string" || ArrayBuffer.isView(body)) && resendsPlain())
    init.body = new Blob([body]);
  // Node's fetch can't read the Blobs of jsdom. Those of its older versions can't be read at all.
  if (blob && !blob.stream) init.body = (await blob.arrayBuffer?.()) ?? body;
  if (token !== undefined) {
    // A copy: the header must not be there when the request is sent again.
    init.headers = new Headers(headers);
    // RFC 6750, section 2.1.
    init.headers.set("authorization", `Bearer ${await token()}`);
  }
  if (signal) init.signal = signal;
  // The Fetch standard requires it for a stream; without it, Node throws.
  if (isStream(body)) init.duplex = "half";
  // Where it may be redirected, Node keeps a copy of the body, in memory: of a file, all that has been sent of it.
  const isFile = blob ?? isStream(body);
  // A browser doesn't say where a redirect leads: it follows by itself, which must not make a GET of a POST.
  if (!isBrowser()) init.redirect = isFile && !isWorker() ? "error" : "manual";
  else if (!/^(GET|HEAD)$/.test(method)) init.redirect = "manual";
  return init;
}
