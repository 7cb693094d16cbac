import { describeValue } from "../../core/describe-value.ts";
import { isBytes, toBytes } from "../../call/bytes.ts";
import { toStream } from "../../call/stream-body.ts";
import { QlikInputError, type FailedCall } from "../../errors/errors.ts";

/**
 * A stream of bytes: a web `ReadableStream`, a Node `Readable`, what `Readable.toWeb()` returns, or any other async iterable
 * of `Uint8Array`.
 */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * Where bytes come from: a file by its path or `file:` URL (on Node, Deno and Bun), a Blob, bytes or a stream. A file, a Blob
 * and a stream are not loaded into memory.
 */
export type UploadSource = string | URL | Blob | ArrayBuffer | Uint8Array | ByteStream;

/** Where an app's bytes come from. */
export type AppSource = UploadSource;

/** The bytes of a source: to be read by slices, or once. */
export type SourceBody = Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

/**
 * Returns the bytes of a source other than a file.
 *
 * @throws {QlikInputError} for a value that has no bytes; `call` is what it is for.
 */
export function toBody(source: Exclude<UploadSource, string | URL>, call: FailedCall): SourceBody {
  const body: unknown = source;
  if (isBytes(body)) return toBytes(body);
  if (body instanceof Blob) return body;
  const stream = typeof body === "object" && body !== null ? toStream(body, "source") : undefined;
  if (stream) return stream as ReadableStream<Uint8Array>;
  throw new QlikInputError(
    `"source" must be a path, a file: URL, a Blob, an ArrayBuffer, a Uint8Array or a stream, got ${describeValue(body)}.`,
    call,
  );
}
