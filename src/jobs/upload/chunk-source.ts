/** Reads the bytes of a source in chunks. At most one chunk is in memory. */
import { messageOf } from "../../core/message-of.ts";
import { onAbort } from "../../core/abort.ts";
import { describeValue } from "../../core/describe-value.ts";
import { isStream } from "../../core/is-stream.ts";
import { QlikInputError } from "../../errors/errors.ts";
import type { OpenedSource } from "../files/open-source.ts";
import type { SourceBody } from "../files/source.ts";

export interface ChunkSource {
  readonly totalBytes: number;
  /**
   * The bytes from an offset on, which must not be lower than in the last call, so that a stream can be read.
   *
   * @throws {QlikInputError} when a stream fails, or does not have `totalBytes` bytes.
   */
  readonly read: (offset: number, length: number) => Promise<Blob | Uint8Array<ArrayBuffer>>;
  /** Ends the reading of a stream. */
  readonly close: () => void;
}

/**
 * @param size of a stream; of another source, what it is expected to be
 * @throws {QlikInputError} for a stream without a size, and a source of another size.
 */
export function createChunkSource(
  { body }: Pick<OpenedSource, "body">,
  size: number | undefined,
): ChunkSource {
  if (isStream(body)) return streamInChunks(body, size);
  const totalBytes = sizeOf(body)!;
  if (totalBytes !== (size ?? totalBytes)) {
    throw new QlikInputError(
      `"source" must have ${size} bytes, got ${totalBytes}. Is it another file, or has it changed?`,
    );
  }
  return {
    totalBytes,
    read: (offset, length) =>
      Promise.resolve(
        body instanceof Blob
          ? body.slice(offset, offset + length)
          : body.subarray(offset, offset + length),
      ),
    close: () => undefined,
  };
}

/** The number of bytes; `undefined` of a stream. */
export function sizeOf(body: SourceBody): number | undefined {
  if (body instanceof Blob) return body.size;
  return body instanceof Uint8Array ? body.length : undefined;
}

function streamInChunks(
  stream: ReadableStream<Uint8Array>,
  totalBytes: number | undefined,
): ChunkSource {
  if (totalBytes === undefined) {
    throw new QlikInputError(
      '"size" is required for a stream: an upload in chunks begins with the number of its bytes.',
    );
  }
  const read = readerOf(stream);
  /** The last chunk, and its offset. A Blob, since `fetch` would copy bytes, more than once. */
  let held = new Blob([]);
  let heldFrom = 0;

  return {
    totalBytes,
    close: read.cancel,
    async read(offset, length) {
      let position = heldFrom + held.size;
      // What Qlik has is not held while the next chunk is read.
      const parts: (Blob | Uint8Array<ArrayBuffer>)[] =
        offset < position ? [held.slice(offset - heldFrom)] : [];
      held = new Blob([]);
      while (position < offset + length) {
        // What is before the offset has been sent by another process.
        const isSent = position < offset;
        const part = await read.next((isSent ? offset : offset + length) - position);
        if (!part) {
          throw new QlikInputError(
            `The stream given as "source" ended after ${position} of ${totalBytes} bytes ("size").`,
          );
        }
        if (!isSent) parts.push(part);
        position += part.length;
      }
      [held, heldFrom] = [new Blob(parts), offset];
      // Before the last chunk is sent, so that an upload that is wrong is never complete.
      if (position === totalBytes && (await read.next(1))) {
        throw new QlikInputError(
          `The stream given as "source" has more than ${totalBytes} bytes ("size").`,
        );
      }
      return held;
    },
  };
}

/** Reads a stream by parts of at most some length; `undefined` at its end. */
function readerOf(stream: ReadableStream<Uint8Array>): {
  readonly next: (most: number) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  readonly cancel: () => void;
} {
  const reader = stream.getReader();
  let unread: Uint8Array<ArrayBuffer> = new Uint8Array();
  return {
    async next(most) {
      while (unread.length === 0) {
        const { done, value } = await reader.read().catch((cause: unknown) => {
          if (cause instanceof QlikInputError) throw cause;
          const reason = messageOf(cause);
          const message = `The stream given as "source" failed: ${reason.replace(/\.$/, "")}.`;
          throw new QlikInputError(message, { cause });
        });
        if (done) return undefined;
        assertBytes(value);
        unread = value as Uint8Array<ArrayBuffer>;
      }
      const part = unread.subarray(0, most);
      unread = unread.subarray(most);
      return part;
    },
    cancel: () => {
      reader.cancel().catch(() => undefined);
    },
  };
}

function assertBytes(value: unknown): void {
  if (value instanceof Uint8Array) return;
  throw new QlikInputError(
    `A stream as "source" must consist of Uint8Arrays, got ${describeValue(typeof value === "string" ? typeof value : value)}.`,
  );
}

/**
 * Collects a stream in memory; ends its reading when the signal is aborted.
 *
 * @throws {QlikInputError} when it fails, or has more bytes than `most`; `remedy` says what to do then.
 */
export async function collect(
  stream: ReadableStream<Uint8Array>,
  most: number,
  remedy: string,
  signal: AbortSignal,
): Promise<Blob> {
  const read = readerOf(stream);
  const release = onAbort(signal, read.cancel);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (let part = await read.next(Infinity); part; part = await read.next(Infinity)) {
      size += part.length;
      if (size > most) {
        read.cancel();
        throw new QlikInputError(
          `The stream given as "source" has more than ${most} bytes, which are collected in memory. ${remedy}`,
        );
      }
      parts.push(part);
    }
  } finally {
    release();
  }
  return new Blob(parts);
}
