/** Reads the body of a success: as what the specification promises, or as the response says where nothing is promised. */
import type { BodyKind, JsonShape, Operation } from "../call/operation.ts";
import { describeValue } from "../core/describe-value.ts";
import { isEventStream, isHtml, isJson, isText } from "../core/media-type.ts";
import { QlikProtocolError } from "../errors/errors.ts";
import { maskOf } from "../errors/secrets.ts";
import { excerptOf } from "./excerpt.ts";
import type { OutgoingRequest } from "./policy.ts";
import { discard, failedOf, readBeginning, readBlob, readText, type Unread } from "./read-body.ts";

/** What the body of a success must be. */
interface Promised {
  readonly kind: BodyKind;
  readonly shape: JsonShape;
  /** Whether a web page may be what was asked for, rather than a proxy's sign-in or error page. */
  readonly allowsHtml: boolean;
}

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

const NO_BODY: Promised = { kind: "none", shape: "unknown", allowsHtml: true };

/**
 * What the specification promises for a status. A success with a status that isn't declared is read like one that is: Qlik
 * may well answer 201 where it documents 200.
 */
function promisedBody({ method, operation }: OutgoingRequest, status: number): Promised {
  if (method === "HEAD" || status === 204 || status === 205) return NO_BODY;
  // A page may be a file of an extension; in answer to a change it is a proxy's, and nothing was changed.
  if (!operation) return { kind: "any", shape: "unknown", allowsHtml: method === "GET" };
  const { success = { 200: "json" }, shape = {}, mediaTypes = {} } = operation;
  const declared = success[status] === undefined ? similarStatus(success) : status;
  const kind = success[declared] ?? "none";
  const types = mediaTypes[declared];
  return {
    kind,
    shape: kind === "any" ? "unknown" : (shape[declared] ?? "object"),
    allowsHtml: kind === "any" && (!types || types.some(isHtml)),
  };
}

/** The first status that is declared with a body, or else the first that is declared. */
function similarStatus(success: NonNullable<Operation["success"]>): number {
  const statuses = Object.keys(success).map(Number);
  return statuses.find((status) => success[status] !== "none") ?? statuses[0] ?? 200;
}

function kindOf(mediaType: string): BodyKind {
  if (isJson(mediaType)) return "json";
  return isText(mediaType) ? "text" : "binary";
}

/** A body of no media type and no length is none. */
async function readFile(unread: Unread, { kind }: Promised): Promise<Blob | undefined> {
  const blob = await readBlob(unread);
  const isNothing = kind === "any" && blob.size === 0 && blob.type === "";
  return isNothing ? undefined : blob;
}

async function readJson(unread: Unread, promised: Promised): Promise<unknown> {
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

function describePromised({ kind, shape }: Promised): string {
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
  promised: Promised,
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
