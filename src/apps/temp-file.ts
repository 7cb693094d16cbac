/** Reads a file that Qlik keeps for a while, to its end: waits until it is complete, and goes on where it breaks. */
import { QlikApiError, type FailedResult } from "../api-error.ts";
import type { QlikClient } from "../client.ts";
import { QlikConnectionError, QlikProtocolError } from "../errors.ts";
import { sleep, untilAborted } from "../transport/abort.ts";
import { failed } from "../transport/policy.ts";
import { readContentRange, type FilePart } from "./content-range.ts";
import type { Job } from "./job.ts";

export const TEMP_FILE = "/api/v1/temp-contents/{id}";

/** The longest wait between two looks whether the file is complete, in milliseconds. */
const LONGEST_WAIT = 10_000;

/** How often in a row the connection may break without a byte more, and the wait after the first time. */
const MOST_BREAKS = 5;
const FIRST_PAUSE = 250;

export type Bytes = Uint8Array<ArrayBuffer>;

/** How far a file has come. */
export interface TransferProgress {
  readonly receivedBytes: number;
  /** The size of the file; `undefined` where the answer doesn't tell it. */
  readonly totalBytes: number | undefined;
}

/** How a file is read. */
export interface ReadOptions {
  /**
   * Milliseconds that an answer may take to begin, and each part of it to follow. Later, the connection counts as broken.
   * @default 60_000
   */
  readonly timeout?: number;
  /** Is called for each part that came. */
  readonly onProgress?: (progress: TransferProgress) => void;
}

/** A file's address. */
export interface TempFile {
  readonly id: string;
  readonly query: object;
}

/**
 * The bytes of a file, each once. After a break it asks for the rest (`Range`); where the answer is the whole file all
 * the same, what is there already is passed over.
 *
 * @throws {QlikApiError} when the file is refused; 410 once its hour is over.
 * @throws {QlikConnectionError} when the connection keeps breaking.
 * @throws {QlikProtocolError} when the rest is that of another file.
 */
export async function* readTempFile(
  { download, clock }: QlikClient,
  { id, query }: TempFile,
  { call, signal }: Job,
  { timeout = 60_000, onProgress }: ReadOptions,
): AsyncGenerator<Bytes, void> {
  const waiting = { signal, call };
  let receivedBytes = 0;
  let totalBytes: number | undefined;
  let tag: string | undefined;
  let breaks = 0;

  for (;;) {
    call.attempts++;
    const answer = await download(TEMP_FILE, {
      params: { path: { id }, query },
      headers: rangeFrom(receivedBytes, tag),
      signal,
      timeout,
      deadline: Infinity,
    });
    const { headers } = answer.response;
    if (!answer.ok) {
      // It broke after the last byte of a file whose size was not told.
      if (
        answer.status === 416 &&
        readContentRange(headers.get("content-range"))?.size === receivedBytes
      )
        return;
      throw refusal(answer);
    }
    if (answer.status === 204) {
      const elapsed = clock.now() - call.begun;
      await sleep(Math.min(LONGEST_WAIT, Math.max(FIRST_PAUSE, elapsed / 4)), waiting, clock);
      continue;
    }

    const part =
      answer.status === 206 ? readContentRange(headers.get("content-range")) : wholeOf(headers);
    const [etag] = [headers.get("etag") ?? undefined];
    totalBytes ??= part?.size;
    tag ??= etag;
    if (
      !part ||
      part.first > receivedBytes ||
      (part.size ?? totalBytes) !== totalBytes ||
      (etag ?? tag) !== tag
    ) {
      void answer.data.cancel().catch(() => undefined);
      throw new QlikProtocolError(
        `the answer ${answer.status} is not the rest of the file from byte ${receivedBytes} on.`,
        { ...failed(call, clock), status: answer.status, excerpt: "", hint: AGAIN },
      );
    }

    let given = receivedBytes - part.first;
    const before = receivedBytes;
    let cause: unknown;
    const reader = answer.data.getReader();
    // A stream that has failed can't be cancelled; reading it tells.
    const cancel = (): void => void reader.cancel().catch(() => undefined);
    try {
      for (;;) {
        const stopTimer =
          timeout === Infinity
            ? undefined
            : clock.after(timeout, () => {
                cause = new Error(`no byte came for ${timeout} ms`);
                cancel();
              });
        const next = await untilAborted(reader.read(), waiting, clock)
          .catch((error: unknown) => {
            if (signal.aborted) throw error;
            cause = error;
          })
          .finally(stopTimer);
        if (!next || next.done) break;
        const bytes = next.value.subarray(given);
        given = Math.max(0, given - next.value.length);
        if (bytes.length === 0) continue;
        receivedBytes += bytes.length;
        onProgress?.({ receivedBytes, totalBytes });
        yield bytes;
      }
    } finally {
      cancel();
    }
    const isWhole =
      totalBytes === undefined ? cause === undefined && given === 0 : receivedBytes === totalBytes;
    if (isWhole) return;

    breaks = receivedBytes > before ? 1 : breaks + 1;
    if (breaks > MOST_BREAKS) {
      throw new QlikConnectionError(
        `the connection broke ${breaks} times in a row after ${receivedBytes} of ${totalBytes ?? "unknown"} bytes.`,
        { ...failed(call, clock), status: answer.status, cause },
      );
    }
    await sleep(FIRST_PAUSE * 2 ** (breaks - 1), waiting, clock);
  }
}

/** Compressed, a part would be one of the compressed file, and its size would tell nothing. */
function rangeFrom(first: number, tag: string | undefined): Record<string, string> {
  const plain = { "accept-encoding": "identity" };
  if (first === 0) return plain;
  // A weak tag promises nothing about bytes (RFC 9110, section 13.1.5).
  const same = tag?.startsWith('"') ? { "if-range": tag } : {};
  return { ...plain, range: `bytes=${first}-`, ...same };
}

function wholeOf(headers: Headers): FilePart {
  const length = headers.has("content-encoding") ? null : headers.get("content-length");
  return { first: 0, size: length === null ? undefined : Number(length) };
}

const AGAIN = "Qlik keeps an exported file for an hour: export the app again.";

function refusal(answer: FailedResult): QlikApiError {
  const { status, call } = answer;
  return new QlikApiError(status === 410 ? { ...answer, call: { ...call, hint: AGAIN } } : answer);
}
