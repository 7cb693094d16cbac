/** Reads the body of a response into memory, at most so many bytes of it. */
import { abortError } from "../core/abort.ts";
import type { Clock } from "../core/clock.ts";
import { QlikConnectionError, QlikProtocolError, type FailedCall } from "../errors/errors.ts";
import { maskOf, plainError } from "../errors/secrets.ts";
import { describeBrokenBody } from "./connection-failure.ts";
import { assertBytes, assertResponse } from "./check-response.ts";
import { failed, type OutgoingRequest } from "./policy.ts";

/** The default of `maxResponseBytes`: 256 MiB. */
export const DEFAULT_MAX_RESPONSE_BYTES = 268_435_456;

/** How much of a body is read for an error, in bytes, and for how long, in milliseconds. */
const MAX_ERROR_BYTES = 2 ** 20;
const MAX_ERROR_TIME = 10_000;

/** A response to read, and the request that it answers. */
export interface Unread {
  readonly response: Response;
  readonly request: OutgoingRequest;
  /** The headers that were sent. */
  readonly sent: Headers;
  readonly clock: Clock;
  /** The most bytes that are read into memory. */
  readonly limit: number;
}

/** What errors tell about the call. */
export function failedOf({ response, request, clock }: Unread): FailedCall {
  return { ...failed(request.call, clock), status: response.status };
}

/** Frees the connection, which would otherwise wait until the body is read. */
export function discard(response: Response): void {
  // A body that can't be cancelled has failed, which doesn't matter any more.
  response.body?.cancel().catch(() => undefined);
}

/**
 * Reads the whole body as UTF-8.
 *
 * @throws {QlikProtocolError} when the body is larger than `maxResponseBytes`.
 * @throws {QlikConnectionError} when the connection breaks before its end.
 */
export async function readText(unread: Unread): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  await readBytes(unread, (bytes) => {
    text += decoder.decode(bytes, { stream: true });
  });
  return text + decoder.decode();
}

/** Reads the whole body as a Blob. Throws as {@link readText} does. */
export async function readBlob(unread: Unread): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  await readBytes(unread, (bytes) => {
    parts.push(bytes);
  });
  return new Blob(parts, { type: unread.response.headers.get("content-type") ?? "" });
}

async function readBytes(
  unread: Unread,
  take: (bytes: Uint8Array<ArrayBuffer>) => void,
): Promise<void> {
  const { response, request, sent, clock, limit } = unread;
  const { signal, call } = request;
  if (declaredLength(response) > limit) {
    discard(response);
    throw tooLarge(unread, limit);
  }
  // Another call may have been given the same Response, and have begun to read it.
  assertResponse(response, call, clock);
  const reader = response.body?.getReader();
  if (!reader) return;
  let size = 0;
  for (;;) {
    let chunk: Awaited<ReturnType<typeof reader.read>>;
    try {
      chunk = await reader.read();
    } catch (error) {
      if (signal?.aborted) throw abortError(signal, call, clock);
      const { message, hint } = describeBrokenBody(
        error,
        "The connection was closed before the end of the response. The request may still have been processed.",
      );
      const cause = plainError(error, maskOf(sent));
      throw new QlikConnectionError(message, { ...failedOf(unread), hint, cause });
    }
    if (chunk.done) return;
    try {
      assertBytes(chunk.value, call, clock);
      size += chunk.value.byteLength;
      if (size > limit) throw tooLarge(unread, limit);
      take(chunk.value);
    } catch (error) {
      reader.cancel().catch(() => undefined);
      // What no string can hold, by the engine's own limit.
      throw error instanceof RangeError ? tooLarge(unread, size) : error;
    }
  }
}

/** The length that the server declares. Of a compressed body that is not the length that counts. */
function declaredLength({ headers }: Response): number {
  return headers.get("content-encoding") ? 0 : Number(headers.get("content-length"));
}

function tooLarge(unread: Unread, limit: number): QlikProtocolError {
  return new QlikProtocolError(`The response is larger than ${limit} bytes.`, {
    ...failedOf(unread),
    hint: 'Use download(), which streams it, or increase "maxResponseBytes".',
    code: "too-large",
    excerpt: "",
  });
}

/**
 * Reads the beginning of a body that only an error needs: at most 1 MiB, for at most 10 s. Of a body that breaks off, the
 * part that was received is returned.
 */
export async function readBeginning({ response, request, clock }: Unread): Promise<string> {
  const { signal, call } = request;
  assertResponse(response, call, clock);
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let [text, size, isOver] = ["", 0, false];
  const stop = (): void => {
    isOver = true;
    // A stream that has failed can't be cancelled; the next read reports it.
    reader.cancel().catch(() => undefined);
  };
  const stopTimer = clock.after(MAX_ERROR_TIME, stop);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      text += decoder.decode(value, { stream: true });
      size += value.length;
      if (size >= MAX_ERROR_BYTES && !isOver) stop();
    }
  } catch {
    if (signal?.aborted) throw abortError(signal, call, clock);
    return text;
  } finally {
    stopTimer();
  }
}
