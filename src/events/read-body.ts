import { QlikEventError } from "../errors/event-error.ts";
import { tooLarge } from "./parse.ts";

/**
 * Reads a body, and no further than is allowed, whatever its length was said to be.
 *
 * @throws {QlikEventError} when it is too large, or was read before.
 */
export async function readBody(
  request: Request,
  maxBodyBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (request.bodyUsed) throw consumed("The body of the request was read before.");
  if (Number(request.headers.get("content-length")) > maxBodyBytes) {
    drop(request.body);
    throw tooLarge(maxBodyBytes);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const chunk = await reader?.read().catch(incomplete);
    if (!chunk?.value) break;
    size += chunk.value.byteLength;
    chunks.push(chunk.value);
    if (size <= maxBodyBytes) continue;
    drop(reader);
    throw tooLarge(maxBodyBytes);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return body;
}

/** Frees the connection of what nobody reads, without waiting: that may take as long as the rest of the body. */
function drop(body: { readonly cancel: () => Promise<void> } | null | undefined): void {
  body?.cancel().catch(() => undefined);
}

function incomplete(error: unknown): never {
  if (error instanceof QlikEventError) throw error;
  throw new QlikEventError("incomplete", "The connection broke before the end of the body.");
}

export function consumed(what: string): QlikEventError {
  return new QlikEventError(
    "consumed",
    `${what} The signature is of its bytes, so give the handler the request before anything parses its body.`,
  );
}
