/** Makes the reply of an answer, or of what was thrown in place of one. */
import type { HandlerResponse } from "./handler.ts";
import { toErrorBody, HttpError, type Service } from "./http-error.ts";

/** What is sent. No `Response` yet: to make one takes as long as all the rest, and a server has no use for it. */
export interface RawResponse {
  readonly status: number;
  /** Their names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** A stream is passed on as it comes. */
  readonly body: Content | ReadableStream<Uint8Array<ArrayBuffer>> | null;
}

type Content = string | Uint8Array<ArrayBuffer>;

/** The reply to a request of this method: to HEAD, one without its body. */
export function encodeResponse({ status, body, headers = {} }: HandlerResponse, method: string): RawResponse {
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

/** The answer in the place of what was thrown. */
export function toErrorResponse(error: unknown, service: Service): HandlerResponse {
  if (error instanceof HttpError) {
    const { status, reason } = error;
    return { status, body: toErrorBody(service, error), headers: reason.headers ?? {} };
  }
  // A fault of ours. As an answer, it shows up in a test in the same way over a server as without one.
  const fault = new HttpError(500, {
    code: "TENANT-500",
    title: "The embedded tenant has a fault",
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
  return { status: 500, body: toErrorBody("gateway", fault) };
}
