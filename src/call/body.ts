/** How a request body is encoded. What can't be encoded faithfully is rejected, never altered. */
import { isObject } from "../core/is-object.ts";
import { describeValue } from "../core/describe-value.ts";
import { QlikInputError } from "../errors/errors.ts";
import { isBlob, isBytes, OCTETS, tagOf, toBytes } from "./bytes.ts";
import { hasOnlyProperties, toJson } from "./json.ts";
import { encodeForm, formParts, hasFile } from "./multipart.ts";
import { guarded, toStream } from "./stream-body.ts";

/** A body as `fetch` takes it, and its media type. */
export interface EncodedBody {
  readonly body: string | Uint8Array<ArrayBuffer> | Blob | ReadableStream;
  readonly mediaType: string;
}

/**
 * Encodes a request body: bytes, Blobs, streams and forms are sent as they are; anything else as JSON, see {@link toJson}.
 * Where the operation takes a multipart form, an object becomes one, see {@link formParts}; where it takes JSON as well, an
 * object with a file does.
 *
 * @param mediaTypes those that the operation accepts; none when it accepts JSON alone, or isn't described
 * @throws {QlikInputError} for a body that can't be sent as it is.
 */
export function encodeBody(body: unknown, mediaTypes: readonly string[] = []): EncodedBody {
  const raw = isObject(body) ? encodeObject(body) : undefined;
  if (raw) {
    const { body, mediaType, fallback = OCTETS } = raw;
    return { body, mediaType: mediaType ?? declared(mediaTypes, BYTES, fallback) };
  }
  const takesJson =
    mediaTypes.length === 0 || mediaTypes.some((mediaType) => JSON_TYPE.test(mediaType));
  const takesForm = mediaTypes.includes(FORM);
  if (takesForm && isObject(body)) {
    const isFields = hasOnlyProperties(body, tagOf(body));
    if (isFields && (!takesJson || hasFile(body))) return encodeForm(formParts(body));
  }
  if (!takesJson) {
    if (typeof body === "string" && !takesForm)
      return { body, mediaType: declared(mediaTypes, /^text\//, mediaTypes[0]!) };
    const isPromise = typeof (body as { then?: unknown } | null)?.then === "function";
    const expected = takesForm
      ? "an object with the parts of the form, or FormData"
      : "bytes, a Blob, a stream or text";
    throw new QlikInputError(
      `"body" must be ${expected} (${mediaTypes.join(", ")}), got ${describeValue(body)}. ${
        isPromise ? 'Did you forget "await"?' : "The operation does not accept JSON."
      }`,
    );
  }
  return { body: toJson(body), mediaType: declared(mediaTypes, JSON_TYPE, "application/json") };
}

const FORM = "multipart/form-data";
const JSON_TYPE = /[/+]json\b/;
const BYTES = /^(?!.*(json|x-www-form-urlencoded|form-data))/;

function declared(mediaTypes: readonly string[], pattern: RegExp, otherwise: string): string {
  return mediaTypes.find((mediaType) => pattern.test(mediaType)) ?? otherwise;
}

/** A body that is not JSON. */
interface RawBody {
  readonly body: EncodedBody["body"];
  /** Absent where the operation decides. */
  readonly mediaType?: string;
  /** The media type where the operation doesn't decide either. */
  readonly fallback?: string;
}

function encodeObject(body: object): RawBody | undefined {
  const kind = tagOf(body);
  if (body instanceof Blob)
    // A copy, since it is guarded: of the Blob of jsdom, Node's fetch would send the text "[object Blob]".
    return { body: guarded(body.slice(0, body.size, body.type)), fallback: body.type || OCTETS };
  if (isBytes(body)) return { body: toBytes(body) };
  if (kind === "URLSearchParams")
    return {
      body: (body as URLSearchParams).toString(),
      mediaType: "application/x-www-form-urlencoded",
    };
  // The package form-data has the brand, but nothing else of it.
  if (kind === "FormData" && Symbol.iterator in body) {
    const { body: form, mediaType } = encodeForm(body as Iterable<[string, unknown]>);
    return { body: guarded(form), mediaType };
  }
  if (kind === "FormData" || typeof (body as { getBoundary?: unknown }).getBoundary === "function")
    throw new QlikInputError(
      '"body" is a form of the package form-data, which fetch cannot send. Use the platform\'s FormData.',
    );
  if (isBlob(body))
    throw new QlikInputError(
      `"body" is a ${kind} of another library or realm. Use its bytes: await blob.arrayBuffer().`,
    );
  // It has a body of its own, whose media type and status would be lost.
  if (/^(Response|Request)$/.test(kind))
    throw new QlikInputError(
      `"body" is a ${kind}. Use its content: await ${kind.toLowerCase()}.blob(), or .json() for JSON.`,
    );
  const stream = toStream(body);
  return stream && { body: stream };
}
