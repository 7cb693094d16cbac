/** Reads the body of a success: as what the specification promises, or as the response says where nothing is promised. */
import { describeValue } from "../core/describe-value.ts";
import { isEventStream, isHtml, isJson, isText } from "../core/media-type.ts";
import { QlikProtocolError } from "../errors/errors.ts";
import { maskOf } from "../errors/secrets.ts";
import { excerptOf } from "./excerpt.ts";
import type { BodyKind, ExpectedBody } from "./expected-body.ts";
import type { OutgoingRequest } from "./policy.ts";
import { discard, failedOf, readBeginning, readBlob, readText, type Unread } from "./read-body.ts";

/**
 * Reads the body of a success.
 *
 * - 204, 205 and responses to HEAD have no body, whatever is declared (RFC 9110, sections 15.3.5, 15.3.6 and 9.3.2).
 * - For `download`, the body itself is returned, whatever its media type.
 * - Server-sent events are returned as a stream too where nothing else is promised, since they may never end.
 *
 * @throws {QlikProtocolError} when the body is not what is promised, or larger than `maxResponseBytes`.
 * @throws {QlikConnectionError} when the connection breaks before its end.
 */
export async function readData(unread: Unread): Promise<unknown> {
  const { response, request } = unread;
  const promised = promisedBody(request, response.status);
  const mediaType = response.headers.get("content-type") ?? "";
  // The one wrong body that otherwise passes for text, for bytes, and for no body at all.
  if (isHtml(mediaType) && !promised.allowsHtml && request.method !== "HEAD")
    throw wrongBody(await readBeginning(unread), "an HTML page", promised, unread);
  if (promised.kind === "none") {
    discard(unread);
    return undefined;
  }
  if (request.stream) return response.body ?? new Blob().stream();
  if (isEventStream(mediaType)) {
    if (promised.kind === "any") return response.body ?? new Blob().stream();
    discard(unread);
    throw wrongBody("", "a stream of server-sent events", promised, unread);
  }
  switch (promised.kind === "any" ? kindOf(mediaType) : promised.kind) {
    case "json":
      return readJson(unread, promised);
    case "text":
      return readText(unread);
    default:
      return readFile(unread, promised);
  }
}

const NO_BODY: ExpectedBody = { kind: "none", shape: "unknown", allowsHtml: true };

/** What the body must be, by the request and the status. */
function promisedBody({ method, expectedBody }: OutgoingRequest, status: number): ExpectedBody {
  return method === "HEAD" || status === 204 || status === 205 ? NO_BODY : expectedBody(status);
}

function kindOf(mediaType: string): BodyKind {
  if (isJson(mediaType)) return "json";
  return isText(mediaType) ? "text" : "binary";
}

/** A body without media type and length is read as `undefined`. */
async function readFile(unread: Unread, { kind }: ExpectedBody): Promise<Blob | undefined> {
  const blob = await readBlob(unread);
  const isNothing = kind === "any" && blob.size === 0 && blob.type === "";
  return isNothing ? undefined : blob;
}

async function readJson(unread: Unread, promised: ExpectedBody): Promise<unknown> {
  const text = await readText(unread);
  const isEmpty = text.trim() === "";
  if (isEmpty && promised.shape === "unknown") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const found = isEmpty ? "an empty body" : "a body that is not valid JSON";
    throw wrongBody(text, found, promised, unread, isEmpty ? undefined : cause);
  }
  const { shape } = promised;
  const isPromised =
    shape === "object"
      ? typeof value === "object" && value !== null && !Array.isArray(value)
      : shape !== "array" || Array.isArray(value);
  if (isPromised) return value;
  const found = typeof value === "object" ? describeValue(value) : `a ${typeof value}`;
  throw wrongBody(text, found, promised, unread);
}

function describePromised({ kind, shape }: ExpectedBody): string {
  switch (kind) {
    case "text":
      return "text";
    case "binary":
      return "a file";
    case "none":
      return "no body";
    default:
      return shape === "object" ? "a JSON object" : shape === "array" ? "a JSON array" : "JSON";
  }
}

function wrongBody(
  text: string,
  found: string,
  promised: ExpectedBody,
  unread: Unread,
  cause?: unknown,
): QlikProtocolError {
  // An operation that needs no token returns one, which the excerpt and the parser's message would show.
  const isSecret = unread.request.operation?.anonymous ?? false;
  const masked = maskOf(unread.sent)(text);
  const excerpt = isSecret ? "" : excerptOf(masked);
  const expected =
    promised.kind === "any" && found === "an HTML page" ? "data" : describePromised(promised);
  const shown = excerpt ? ` It begins: ${excerpt}` : "";
  return new QlikProtocolError(
    `Expected ${expected} but got ${found} (status ${unread.response.status}).${shown}`,
    {
      ...failedOf(unread),
      excerpt,
      cause: isSecret || masked !== text ? undefined : cause,
    },
  );
}
