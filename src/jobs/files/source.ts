import { describeValue } from "../../core/describe-value.ts";
import { isBytes, toBytes } from "../../call/bytes.ts";
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
  if (body instanceof Blob || body instanceof ReadableStream) return body as SourceBody;
  if (!(body instanceof FormData) && isAsyncIterable(body)) return streamFrom(body);
  throw new QlikInputError(
    `"source" must be a path, a file: URL, a Blob, an ArrayBuffer, a Uint8Array or a stream, got ${describeValue(body)}.`,
    call,
  );
}

function isAsyncIterable(value: unknown): value is AsyncIterable<Uint8Array> {
  return (
    typeof (value as Partial<AsyncIterable<Uint8Array>> | null | undefined)?.[
      Symbol.asyncIterator
    ] === "function"
  );
}

/** As `ReadableStream.from`, which not all platforms have. */
function streamFrom(iterable: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = iterable[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await iterator.next();
        if (next.done === true) {
          controller.close();
          return;
        }
        const value: unknown = next.value;
        if (!(value instanceof Uint8Array)) {
          await iterator.return?.();
          throw new QlikInputError(
            `The stream must consist of Uint8Array chunks, got ${describeValue(typeof value === "string" ? typeof value : value)}.`,
          );
        }
        controller.enqueue(value);
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
