/** Reads the body of a success: as what the specification promises, or as the response says where nothing is promised. */
import { isRecord } from "../core/is-object.ts";
import { describeType } from "../core/describe-value.ts";
import { isEventStream, isHtml, isJson, isText } from "../core/media-type.ts";
import { QlikProtocolError } from "../errors/errors.ts";
import { maskOf } from "../errors/secrets.ts";
import { excerptOf } from "./excerpt.ts";
import type { BodyKind } from "./expected-body.ts";
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
  const { status, body, headers } = response;
  const mediaType = headers.get("content-type") ?? "";
  const hasNone = request.method === "HEAD" || status === 204 || status === 205;
  const promised = hasNone ? "none" : request.expectedBody(status);
  // The one wrong body that otherwise passes for text, for bytes, and for no body at all.
  if (isHtml(mediaType) && promised !== "any" && !hasNone)
    throw wrongBody(await readBeginning(unread), "an HTML page", promised, unread);
  if (promised === "none") {
    discard(response);
    return undefined;
  }
  const isByMediaType = promised === "any" || promised === "data";
  const isEvents = isEventStream(mediaType);
  // jsdom's Blobs have no stream.
  if (request.stream || (isEvents && isByMediaType)) return body ?? new Response("").body;
  if (isEvents) {
    discard(response);
    throw wrongBody("", "a stream of server-sent events", promised, unread);
  }
  const kind = isByMediaType ? kindOf(mediaType) : promised;
  if (kind === "text") return readText(unread);
  if (kind !== "binary") return readJson(unread, kind);
  const blob = await readBlob(unread);
  const isNothing = isByMediaType && blob.size === 0 && blob.type === "";
  return isNothing ? undefined : blob;
}

/** How a body is read of which nothing but its media type is known. `json` is what JSON must be. */
export function kindOf(mediaType: string, json: BodyKind = "unknown"): BodyKind {
  if (isJson(mediaType)) return json;
  return isText(mediaType) ? "text" : "binary";
}

async function readJson(unread: Unread, promised: BodyKind): Promise<unknown> {
  const text = await readText(unread);
  const isEmpty = text.trim() === "";
  if (isEmpty && promised === "unknown") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const found = isEmpty ? "an empty body" : "a body that is not valid JSON";
    throw wrongBody(text, found, promised, unread, isEmpty ? undefined : cause);
  }
  const isPromised =
    promised === "json" ? isRecord(value) : promised !== "array" || Array.isArray(value);
  if (isPromised) return value;
  const found = describeType(value);
  throw wrongBody(text, found, promised, unread);
}

/** What an error says was expected, unless it is JSON. */
const EXPECTED: { readonly [kind in BodyKind]?: string } = {
  json: "a JSON object",
  array: "a JSON array",
  text: "text",
  binary: "a file",
  data: "data",
  none: "no body",
};

function wrongBody(
  text: string,
  found: string,
  promised: BodyKind,
  unread: Unread,
  cause?: unknown,
): QlikProtocolError {
  // An operation that needs no token returns one, which the excerpt and the parser's message would show.
  const isSecret = unread.request.operation?.anonymous ?? false;
  const masked = maskOf(unread.sent)(text);
  const excerpt = isSecret ? "" : excerptOf(masked);
  const shown = excerpt ? ` It begins: ${excerpt}` : "";
  return new QlikProtocolError(
    `Expected ${EXPECTED[promised] ?? "JSON"} but got ${found} (status ${unread.response.status}).${shown}`,
    {
      ...failedOf(unread),
      excerpt,
      cause: isSecret || masked !== text ? undefined : cause,
    },
  );
}
