/** Applies a fault to a request and to its response. */
import type { Access } from "../authentication/access.ts";
import { toMilliseconds, type Duration } from "../../../core/duration.ts";
import { expired, readBearerToken } from "../authentication/authenticate.ts";
import { mediaTypeOf, type IncomingRequest } from "../incoming-request.ts";
import { toErrorResponse, encodeResponse, type RawResponse } from "../encode-response.ts";
import { toErrorBody } from "../error-body.ts";
import { HttpError } from "../http-error.ts";
import { declaredResponses } from "../router.ts";
import { ConnectionReset, type Delays } from "./connection.ts";
import type { Fault } from "./fault.ts";
import type { ActiveFault } from "./fault-list.ts";

/** What applying a fault needs. */
export interface FaultContext {
  readonly delays: Delays;
  readonly access: Access;
  /** Lets the service handle the request, or another one instead. */
  readonly proceed: (instead?: IncomingRequest) => Promise<RawResponse>;
}

/**
 * Returns the response to a request for which a fault is active.
 *
 * @throws {ConnectionReset} when the fault loses the connection.
 */
export async function applyFault(
  { latency, fault }: ActiveFault,
  received: IncomingRequest,
  context: FaultContext,
): Promise<RawResponse> {
  const { delays } = context;
  await delays.until(delays.now() + latency, received.signal);
  return fault ? applyEffect(fault, received, context) : context.proceed();
}

async function applyEffect(
  fault: Fault,
  received: IncomingRequest,
  { delays, access, proceed }: FaultContext,
): Promise<RawResponse> {
  const { method, url, headers, body, signal } = received;
  if (fault.html !== undefined) return page(fault.html, fault.status ?? 502, method);
  if (fault.status !== undefined) return respondWithStatus(fault, fault.status, method, url);
  if (fault.expireToken) {
    access.expire(readBearerToken(headers) ?? "");
    return encodeResponse(toErrorResponse(expired()), method);
  }
  if (fault.reset === "upload" && mediaTypeOf(headers) === "application/offset+octet-stream")
    await proceed({ ...received, body: body.slice(0, body.length / 2) });
  if (fault.reset === true || fault.reset === "upload") throw new ConnectionReset();
  const response = await proceed();
  const bytes = new Uint8Array(await new Response(response.body).arrayBuffer());
  const half = Math.floor(bytes.length / 2);
  if (bytes.length === 0) {
    if (fault.reset) throw new ConnectionReset();
    return response;
  }
  if (fault.reset) return { ...response, body: breakAfter(bytes.slice(0, half)) };
  if (fault.truncate) return { ...response, body: bytes.slice(0, half) };
  if (fault.malformed) {
    return { ...response, body: new Uint8Array(await new Blob([bytes, ","]).arrayBuffer()) };
  }
  return { ...response, body: sendSlowly(bytes, fault.slowBody ?? 0, delays, signal) };
}

function page(html: string | true, status: number, method: string): RawResponse {
  const headers = { "content-type": "text/html; charset=utf-8" };
  return encodeResponse({ status, body: html === true ? BAD_GATEWAY : html, headers }, method);
}

const BAD_GATEWAY = `<!DOCTYPE html>
<html>
<head><title>502 Bad Gateway</title></head>
<body><h1>Bad Gateway</h1><p>The proxy server received an invalid response.</p></body>
</html>
`;

/** The statuses of responses without a body (RFC 9110, sections 15.3 and 15.4). */
const WITHOUT_BODY = [204, 205, 304];

async function respondWithStatus(
  { body, headers = {} }: Fault,
  status: number,
  method: string,
  { pathname }: URL,
): Promise<RawResponse> {
  if (body === null || (body === undefined && WITHOUT_BODY.includes(status))) {
    return encodeResponse({ status, headers }, method);
  }
  const detail = "This fault was added by tenant.faults.add().";
  const error = new HttpError(status, { title: "Injected fault", detail });
  const declared = body === undefined ? await declaredResponses(method, pathname) : {};
  // Normalized by Headers, so that a content type in any case overrides the default.
  const own = Object.fromEntries(new Headers(headers));
  return encodeResponse(
    { status, body: body ?? toErrorBody(error, declared), headers: own },
    method,
  );
}

/** Returns a stream that fails after the bytes. Pulled, since an error that is enqueued at once discards the bytes. */
function breakAfter(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let isSent = false;
  return new ReadableStream(
    {
      pull(controller) {
        if (isSent) terminate(new ConnectionReset());
        else controller.enqueue(bytes);
        isSent = true;
      },
    },
    { highWaterMark: 0 },
  );
}

/** Throws a lost connection as readers of a body see it. */
function terminate(error: unknown): never {
  throw error instanceof ConnectionReset ? new TypeError("terminated", { cause: error }) : error;
}

/** The number of pieces of a slow body. */
const PIECES = 10;

function sendSlowly(
  bytes: Uint8Array<ArrayBuffer>,
  duration: Duration,
  delays: Delays,
  signal: AbortSignal | undefined,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const start = delays.now();
  const length = toMilliseconds(duration, "slowBody", { min: 0 });
  const size = Math.ceil(bytes.length / PIECES);
  const stop = new AbortController();
  const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  let position = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        const end = Math.min(position + size, bytes.length);
        await delays.until(start + (length * end) / bytes.length, either).catch(terminate);
        controller.enqueue(bytes.slice(position, end));
        position = end;
        if (end === bytes.length) controller.close();
      },
      cancel() {
        stop.abort();
      },
    },
    { highWaterMark: 0 },
  );
}
