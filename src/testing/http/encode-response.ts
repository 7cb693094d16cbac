/** Encodes the response of a handler, or the error that it threw. */
import type { HandlerResponse } from "./handler.ts";
import { toErrorBody, HttpError, type Service } from "./http-error.ts";

/** A response that is ready to be sent. Not a `Response`, which is slow to create and useless to a server. */
export interface RawResponse {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** A stream is sent part by part. */
  readonly body: Content | ReadableStream<Uint8Array<ArrayBuffer>> | null;
}

type Content = string | Uint8Array<ArrayBuffer>;

/** Encodes the response to a request of this method. A response to HEAD has no body. */
export function encodeResponse(
  { status, body, headers = {} }: HandlerResponse,
  method: string,
): RawResponse {
  if (body === undefined) return { status, headers, body: null };
  const [mediaType, content] = encode(body);
  return {
    status,
    headers: { "content-type": mediaType, ...headers },
    body: method === "HEAD" ? null : content,
  };
}

function encode(body: unknown): [mediaType: string, content: Content] {
  if (typeof body === "string") return ["text/plain; charset=utf-8", body];
  if (body instanceof Uint8Array) return ["application/octet-stream", new Uint8Array(body)];
  return ["application/json", JSON.stringify(body)];
}

/** Returns the response for an error that a handler threw. */
export function toErrorResponse(error: unknown, service: Service): HandlerResponse {
  if (error instanceof HttpError) {
    const { status, details } = error;
    return { status, body: toErrorBody(service, error), headers: details.headers ?? {} };
  }
  // An internal error. As a response, it looks the same over HTTP and by `tenant.fetch`.
  const fault = new HttpError(500, {
    code: "TENANT-500",
    title: "Internal error of the embedded tenant",
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
  return { status: 500, body: toErrorBody("gateway", fault) };
}
