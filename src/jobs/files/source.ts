import { describeValue } from "../../core/describe-value.ts";
import { QlikInputError } from "../../errors/errors.ts";

/**
 * A stream of bytes: a web `ReadableStream`, a Node `Readable`, what `Readable.toWeb()` returns, or any other async iterable
 * of `Uint8Array`.
 */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * Where an app's bytes come from: a file by its path (on Node, Deno and Bun), a Blob, bytes or a stream. A file, a Blob and a
 * stream are not loaded into memory.
 */
export type AppSource = string | URL | Blob | ArrayBuffer | Uint8Array | ByteStream;

/** A body that can be sent. */
export type ImportBody = Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>;

/**
 * A source other than a file as a body.
 *
 * @throws {QlikInputError} for a value that has no bytes.
 */
export function toBody(source: Exclude<AppSource, string | URL>): ImportBody {
  const body: unknown = source;
  if (
    body instanceof Blob ||
    body instanceof ArrayBuffer ||
    body instanceof Uint8Array ||
    body instanceof ReadableStream
  )
    return body as ImportBody;
  if (!(body instanceof FormData) && isAsyncIterable(body)) return streamFrom(body);
  throw new QlikInputError(
    `"source" must be a path, a file: URL, a Blob, an ArrayBuffer, a Uint8Array or a stream, got ${describeValue(body)}.`,
    { method: "POST", path: "/api/v1/apps/import" },
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
