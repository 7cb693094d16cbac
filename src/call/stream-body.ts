/** Streams as request bodies: the platform's, Node's, other libraries', and async iterables. Each can be sent once. */
import { describeValue } from "../core/describe-value.ts";
import { isStream, isUsed } from "../core/is-stream.ts";
import { pullStream } from "../core/pull-stream.ts";
import { QlikInputError } from "../errors/errors.ts";

/** What a stream may consist of. Strings are sent as UTF-8. */
export type StreamChunk = string | Uint8Array;

/**
 * The platform's stream for a body that is a stream of any kind; `undefined` for a body that is not.
 *
 * @param name how messages name the body
 * @throws {QlikInputError} for a stream that is locked, or has been read or destroyed.
 */
export function toStream(body: object, name = "body"): ReadableStream | undefined {
  if (isStream(body)) {
    const isOwn = typeof ReadableStream === "function" && body instanceof ReadableStream;
    if (body.locked) rejectUsed("locked", name);
    if (isOwn && isUsed(body)) rejectUsed("already read", name);
    return guarded(isOwn ? body : streamOf(() => readerOf(body), name));
  }
  const { pipe } = body as { pipe?: unknown };
  if (Symbol.asyncIterator in body) {
    assertNodeStreamUnread(body, name);
    const iterable = body as AsyncIterable<unknown>;
    return guarded(streamOf(() => iterable[Symbol.asyncIterator](), name));
  }
  if (typeof pipe !== "function") return undefined;
  throw new QlikInputError(
    `"${name}" must be a stream that can be read by "for await", got ${describeValue(body)}. Use new Readable().wrap(stream) of node:stream.`,
  );
}

/** Node's streams, by their shape. */
function assertNodeStreamUnread(body: object, name: string): void {
  const { destroyed, readableDidRead, readableEnded, readable, pipe } = body as Readonly<
    Partial<
      Record<"destroyed" | "readableDidRead" | "readableEnded" | "readable" | "pipe", unknown>
    >
  >;
  if (typeof pipe !== "function") return;
  if (readableDidRead === true || readableEnded === true) rejectUsed("already read", name);
  if (destroyed === true || readable === false) rejectUsed("destroyed", name);
}

function rejectUsed(state: string, name: string): never {
  throw new QlikInputError(
    `"${name}" must be a stream that has not been used, got one that is ${state}. Create a new stream for each call, or give a Blob or bytes.`,
  );
}

/** Not `ReadableStream.from`, which Safari, Chrome and Node 20.5 lack and which lets any chunk pass. */
function streamOf(start: () => AsyncIterator<unknown>, name: string): ReadableStream<Uint8Array> {
  let iterator: AsyncIterator<unknown> | undefined;
  const encoder = new TextEncoder();
  return pullStream(
    async () => {
      iterator ??= start();
      const { done, value } = (await iterator.next()) as IteratorResult<unknown, unknown>;
      if (done) return { done };
      try {
        return { value: toBytes(value, encoder, name) };
      } catch (error) {
        void Promise.resolve(iterator.return?.()).catch(() => undefined);
        throw error;
      }
    },
    async () => {
      iterator ??= start();
      await iterator.return?.();
    },
  );
}

function toBytes(chunk: unknown, encoder: TextEncoder, name: string): Uint8Array {
  if (typeof chunk === "string") return encoder.encode(chunk);
  if (ArrayBuffer.isView(chunk))
    return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  throw new QlikInputError(
    `A stream as "${name}" must consist of strings and Uint8Arrays, got ${describeValue(chunk)}.`,
  );
}

function readerOf(stream: ReadableStream): AsyncIterator<unknown> {
  const reader: ReadableStreamDefaultReader<unknown> = stream.getReader();
  return {
    next: async () => (await reader.read()) as IteratorResult<unknown>,
    async return() {
      await reader.cancel();
      return { done: true, value: undefined };
    },
  };
}

/**
 * A `fetch` that knows no web streams, such as that of node-fetch, would send the text `[object ReadableStream]`. It asks the
 * stream for a text, which is an error therefore.
 */
export function guarded<Body extends object>(body: Body): Body {
  Reflect.defineProperty(body, "toString", { configurable: true, value: rejectAsText });
  return body;
}

function rejectAsText(): never {
  throw new QlikInputError(
    'The given "fetch" cannot send this body: it does not support web streams or Blobs. Give bytes (Uint8Array), or use the platform\'s fetch or that of undici.',
  );
}
