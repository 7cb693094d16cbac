import { QlikEventError } from "../errors/event-error.ts";
import { tooLarge } from "./parse.ts";
import type { WebhookRequest } from "./webhook-request.ts";

/** The capacity to begin with, in bytes: most events fit. */
const MIN_CAPACITY = 4_096;

/**
 * Rejects a body by its `Content-Length`, before any of it is read.
 *
 * @throws {QlikEventError} when the length is more than is allowed.
 */
export function assertContentLength(request: WebhookRequest, maxBodyBytes: number): void {
  if (Number(request.headers.get("content-length")) > maxBodyBytes) throw tooLarge(maxBodyBytes);
}

/**
 * Reads a body, and no further than is allowed, whatever its `Content-Length` says. Chunks are copied into one buffer: a
 * sender that splits its body into single bytes would otherwise cost hundreds of bytes for each.
 *
 * @throws {QlikEventError} when the body is too large, or was read before.
 */
export async function readBody(
  request: WebhookRequest,
  maxBodyBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (request.bodyUsed) throw consumed("The body of the request was read before.");
  let buffer = new Uint8Array(Math.min(MIN_CAPACITY, maxBodyBytes));
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const chunk = (await reader?.read().catch(incomplete))?.value as Uint8Array | undefined;
    if (!chunk) return buffer.subarray(0, size);
    const newSize = size + chunk.byteLength;
    if (newSize > maxBodyBytes) {
      discard(reader);
      throw tooLarge(maxBodyBytes);
    }
    if (newSize > buffer.byteLength) {
      const longer = new Uint8Array(
        Math.min(maxBodyBytes, Math.max(newSize, 2 * buffer.byteLength)),
      );
      longer.set(buffer.subarray(0, size));
      buffer = longer;
    }
    buffer.set(chunk, size);
    size = newSize;
  }
}

/** Frees the connection of a body that is not needed, without waiting: that may take as long as the rest of the body. */
export function discard(body: { readonly cancel: () => Promise<void> } | null | undefined): void {
  body?.cancel().catch(() => undefined);
}

function incomplete(error: unknown): never {
  if (error instanceof QlikEventError) throw error;
  throw new QlikEventError("incomplete", "The connection was closed before the end of the body.");
}

export function consumed(what: string): QlikEventError {
  return new QlikEventError(
    "consumed",
    `${what} The signature is computed over its bytes, so pass the request to the handler before anything parses its body.`,
  );
}
