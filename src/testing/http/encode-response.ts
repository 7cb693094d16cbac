/** Encodes the response of a handler, or the error that it threw. */
import { isJson, isText } from "../../core/media-type.ts";
import type { OperationDescription } from "../description/schema.ts";
import { toEventStream, type SentEvent } from "./event-stream.ts";
import type { HandlerResponse } from "./handler.ts";
import { toErrorBody } from "./error-body.ts";
import { HttpError } from "./http-error.ts";

/** A response that is ready to be sent. Not a `Response`, which is slow to create and useless to a server. */
export interface RawResponse {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** A stream is sent part by part. */
  readonly body: Content | ByteStream | null;
}

type Content = string | Uint8Array<ArrayBuffer>;
type ByteStream = ReadableStream<Uint8Array<ArrayBuffer>>;

/**
 * Encodes the response to a request of this method. A response to HEAD has no body.
 *
 * @param declared returns the media types that the operation declares for the status
 */
export function encodeResponse(
  { status, body, headers = {} }: HandlerResponse,
  method: string,
  declared: () => readonly string[] = () => [],
): RawResponse {
  if (body === undefined) return { status, headers, body: null };
  const [mediaType, content] = encode(body, declared);
  return {
    status,
    headers: { "content-type": mediaType, ...headers },
    body: method === "HEAD" ? null : content,
  };
}

function encode(
  body: unknown,
  declared: () => readonly string[],
): [mediaType: string, content: Content | ByteStream] {
  if (typeof body === "string") {
    const mediaType = declared().find(isText) ?? "text/plain";
    return [`${mediaType}; charset=utf-8`, body];
  }
  const isStream = body instanceof ReadableStream;
  if (isStream || body instanceof Uint8Array) {
    const mediaType = declared().find((type) => !isJson(type) && (isStream || !isText(type)));
    return [
      mediaType ?? "application/octet-stream",
      isStream ? (body as ByteStream) : new Uint8Array(body),
    ];
  }
  if (isAsyncIterable(body)) return ["text/event-stream", toEventStream(body)];
  return ["application/json", JSON.stringify(body)];
}

function isAsyncIterable(body: unknown): body is AsyncIterable<SentEvent> {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}

/** Returns the response for an error that a handler threw. */
export function toErrorResponse(
  error: unknown,
  responses?: OperationDescription["responses"],
  path?: string,
): HandlerResponse {
  if (error instanceof HttpError) {
    const { status, details } = error;
    return { status, body: toErrorBody(error, responses, path), headers: details.headers ?? {} };
  }
  // An internal error. As a response, it looks the same over HTTP and by `tenant.fetch`.
  const fault = new HttpError(500, {
    code: "TENANT-500",
    title: "Internal error of the embedded tenant",
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
  return { status: 500, body: toErrorBody(fault) };
}
