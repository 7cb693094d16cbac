/** How a request body is encoded. What can't be encoded faithfully is rejected, never altered. */
import { describeValue } from "../core/describe-value.ts";
import { QlikInputError } from "../errors/errors.ts";
import { tagOf, toJson } from "./json.ts";
import { encodeForm } from "./multipart.ts";
import { guarded, toStream } from "./stream-body.ts";

/** A body as `fetch` takes it, and its media type. */
export interface EncodedBody {
  readonly body: string | Uint8Array<ArrayBuffer> | Blob | ReadableStream;
  readonly mediaType: string;
}

/**
 * Encodes a request body: bytes, Blobs, streams and forms are sent as they are; anything else as JSON, see {@link toJson}.
 *
 * @param mediaTypes those that the operation accepts; none when it accepts JSON alone, or isn't described
 * @throws {QlikInputError} for a body that can't be sent as it is.
 */
export function encodeBody(body: unknown, mediaTypes: readonly string[] = []): EncodedBody {
  const raw = typeof body === "object" && body !== null ? encodeObject(body) : undefined;
  if (raw) {
    const { body, mediaType, fallback = "application/octet-stream" } = raw;
    return { body, mediaType: mediaType ?? declared(mediaTypes, BYTES, fallback) };
  }
  if (mediaTypes.length > 0 && !mediaTypes.some((mediaType) => JSON_TYPE.test(mediaType))) {
    if (typeof body === "string")
      return { body, mediaType: declared(mediaTypes, /^text\//, mediaTypes[0]!) };
    const isPromise = typeof (body as { then?: unknown } | null)?.then === "function";
    throw new QlikInputError(
      `"body" must be bytes, a Blob, a stream or text (${mediaTypes.join(", ")}), got ${describeValue(body)}. ${
        isPromise ? 'Did you forget "await"?' : "The operation does not accept JSON."
      }`,
    );
  }
  return { body: toJson(body), mediaType: declared(mediaTypes, JSON_TYPE, "application/json") };
}

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
  if (body instanceof Blob) return body.type ? { body, fallback: body.type } : { body };
  if (ArrayBuffer.isView(body)) return { body: toBytes(body) };
  if (/^(Shared)?ArrayBuffer$/.test(kind))
    return { body: toBytes(new Uint8Array(body as ArrayBuffer)) };
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
  if (/^(Blob|File)$/.test(kind))
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

/** Bytes of this realm that nobody else writes to: `fetch` takes no shared memory. */
function toBytes({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  return tagOf(buffer) === "SharedArrayBuffer" ? bytes.slice() : (bytes as Uint8Array<ArrayBuffer>);
}
