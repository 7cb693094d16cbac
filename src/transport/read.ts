/** Reads the body of an answer: a success by the kind that the specification declares, a refusal as tolerantly as it can. */
import { QlikConnectionError, QlikProtocolError, type FailedCall } from "../errors/errors.ts";
import type { BodyKind, Operation } from "../call/operation.ts";
import { abortError } from "../core/abort.ts";
import type { Clock } from "../core/clock.ts";
import { failed, type OutgoingRequest } from "./policy.ts";
import { maskOf, plainError, type Mask } from "../errors/secrets.ts";

/** How much of a body an error shows, in characters. */
const EXCERPT_LENGTH = 200;

/** How much of the body of a refusal is read, in bytes, and for how long, in milliseconds. */
const MOST_OF_ERROR = 2 ** 20;
const TIME_FOR_ERROR = 10_000;

/** For a path that the specification doesn't describe: the answer decides how it is read. */
const UNDESCRIBED: Operation = { success: {} };

/** An answer to read, and what was asked. */
interface Unread {
  readonly response: Response;
  readonly request: OutgoingRequest;
  /** The headers that it was sent with. */
  readonly sent: Headers;
  readonly clock: Clock;
}

/**
 * Reads the body of a success.
 *
 * @throws {QlikProtocolError} when the body is not of the declared kind.
 * @throws {QlikConnectionError} when the connection breaks before its end.
 */
export async function readData(unread: Unread): Promise<unknown> {
  const { response, request } = unread;
  const operation = request.operation ?? UNDESCRIBED;
  const kind = request.method === "HEAD" ? "none" : kindOf(response, operation);
  // Cancelling frees the connection, which would otherwise wait for somebody to read.
  if (kind === "none") return whole(unread, async () => response.body?.cancel());
  // A proxy's sign-in or error page, sent with 200, is the one wrong body that reads as text or bytes without a fault.
  if (response.headers.get("content-type")?.toLowerCase().startsWith("text/html")) {
    throw wrongBody(await readText(unread), "an HTML page", kind, unread);
  }
  if (request.stream && kind === "binary") return response.body ?? new Blob().stream();
  if (kind === "binary") return whole(unread, () => response.blob());
  const text = await readText(unread);
  if (kind === "text") return text;
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const isEmpty = text.trim() === "";
    const what = isEmpty ? "an empty body" : "a body that is not valid JSON";
    throw wrongBody(text, what, kind, unread, isEmpty ? undefined : cause);
  }
}

/**
 * A success that isn't declared is read like the first that is: Qlik may well answer 201 where it documents 200. An
 * operation unknown to the specification goes by the answer's media type.
 */
function kindOf(response: Response, { success = { 200: "json" } }: Operation): BodyKind {
  const declared =
    success[response.status] ?? (response.status === 204 ? "none" : Object.values(success)[0]);
  if (declared) return declared;
  const mediaType = response.headers.get("content-type") ?? "";
  if (/[/+]json\b/i.test(mediaType)) return "json";
  if (/^text\//i.test(mediaType)) return "text";
  return mediaType === "" ? "none" : "binary";
}

function readText(unread: Unread): Promise<string> {
  return whole(unread, () => unread.response.text());
}

async function whole<T>(unread: Unread, read: () => Promise<T>): Promise<T> {
  const { request, sent, clock } = unread;
  try {
    return await read();
  } catch (error) {
    if (request.signal?.aborted) throw abortError(request.signal, request.call, clock);
    const cause = plainError(error, maskOf(sent));
    const message =
      "the connection broke before the end of the answer. The service may have acted all the same.";
    throw new QlikConnectionError(message, { ...failedOf(unread), cause });
  }
}

function failedOf({ response, request, clock }: Unread): FailedCall {
  return { ...failed(request.call, clock), status: response.status };
}

const EXPECTED: Record<BodyKind, string> = {
  json: "JSON",
  text: "plain text",
  binary: "the bytes of a file",
  none: "no body",
};

function wrongBody(
  text: string,
  what: string,
  kind: BodyKind,
  unread: Unread,
  cause?: unknown,
): QlikProtocolError {
  // What needs no token hands one out, which an excerpt would show, and the parser's message too.
  const isSecret = unread.request.operation?.anonymous ?? false;
  const masked = maskOf(unread.sent)(text);
  const excerpt = isSecret ? "" : excerptOf(masked);
  const shown = excerpt ? ` It begins: ${excerpt}` : "";
  const message = `the answer ${unread.response.status} has ${what}; the specification promises ${EXPECTED[kind]}.${shown}`;
  return new QlikProtocolError(message, {
    ...failedOf(unread),
    excerpt,
    cause: isSecret || masked !== text ? undefined : cause,
  });
}

/**
 * Reads the body of a refusal. A JSON object stays as it came; anything else, an empty body above all, becomes an
 * object of the shape that Qlik's services share, so that `error` is never falsy and `error.errors` can be read. Of a
 * body that is too long, too slow or breaks off, the part that came is taken: status and headers tell what to do.
 * Secrets of the request that the body repeats are masked.
 */
export async function readError(unread: Unread): Promise<object> {
  const { status, statusText } = unread.response;
  const text = await whole(unread, () => bounded(unread));
  const mask = maskOf(unread.sent);
  const body = parseObject(text, mask);
  if (body) return body;
  const title = statusText || `Status ${status}`;
  const detail = excerptOf(mask(text)) || "The answer has no body.";
  return { errors: [{ code: `HTTP-${status}`, title, detail }] };
}

async function bounded({ response, request, clock }: Unread): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let [text, size, isOver] = ["", 0, false];
  const stop = (): void => {
    isOver = true;
    // A stream that has failed can't be cancelled; reading it tells.
    reader.cancel().catch(() => undefined);
  };
  const stopTimer = clock.after(TIME_FOR_ERROR, stop);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      text += decoder.decode(value, { stream: true });
      size += value.length;
      if (size >= MOST_OF_ERROR && !isOver) stop();
    }
  } catch (error) {
    if (request.signal?.aborted) throw error;
    return text;
  } finally {
    stopTimer();
  }
}

function parseObject(text: string, mask: Mask): object | undefined {
  try {
    const value: unknown = JSON.parse(text, (_, item: unknown) =>
      typeof item === "string" ? mask(item) : item,
    );
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > EXCERPT_LENGTH ? `${line.slice(0, EXCERPT_LENGTH)}…` : line;
}
