/** Reads a file that Qlik keeps for a while, to its end: waits until it is complete, and goes on where it broke off. */
import { createApiError, type FailedResult, type QlikApiError } from "../../errors/api-error.ts";
import type { QlikClient } from "../../client/client.ts";
import { QlikConnectionError, QlikProtocolError } from "../../errors/errors.ts";
import { sleep } from "../../core/abort.ts";
import { failed } from "../../transport/policy.ts";
import { BodyReader, type Bytes } from "./body-reader.ts";
import { readContentRange, type FilePart } from "./content-range.ts";
import type { Job } from "./job.ts";

export const TEMP_FILE = "/api/v1/temp-contents/{id}";

/** The shortest and the longest wait between two looks whether the file is complete, in milliseconds. */
const SHORTEST_WAIT = 250;
const LONGEST_WAIT = 10_000;

/** How often in a row the connection may break without one more byte. */
const MOST_BREAKS = 5;

/** How long a first break is waited out, in milliseconds; each further one in a row, twice as long. */
const FIRST_PAUSE = 250;

/** How far a file has come. */
export interface TransferProgress {
  readonly receivedBytes: number;
  /** The size of the file; `undefined` where no answer tells it. */
  readonly totalBytes: number | undefined;
}

/** How a file is read. */
export interface ReadOptions {
  /**
   * Milliseconds within which an answer has to begin, and each part of it to follow; if not, it is asked for again.
   * @default 60_000
   */
  readonly timeout?: number;
  /** Is called for each part that came. */
  readonly onProgress?: (progress: TransferProgress) => void;
}

/** The address of a file. */
export interface TempFile {
  readonly id: string;
  readonly query: object;
}

/**
 * The bytes of a file, each once. After a break it asks for the rest (`Range`); where the whole file comes all the same,
 * what was there already is passed over.
 *
 * @throws {QlikApiError} when the file is refused: 410 once its hour is over.
 * @throws {QlikConnectionError} when the connection keeps breaking.
 * @throws {QlikProtocolError} when what comes is not the rest of the same file.
 */
export async function* readTempFile(
  { download, clock }: QlikClient,
  { id, query }: TempFile,
  job: Job,
  { timeout = 60_000, onProgress }: ReadOptions,
): AsyncGenerator<Bytes, void> {
  const { call, signal } = job;
  const pause = (milliseconds: number): Promise<void> => sleep(milliseconds, job, clock);
  let receivedBytes = 0;
  let totalBytes: number | undefined;
  let tag: string | undefined;

  for (let breaks = 0; ;) {
    call.attempts++;
    const answer = await download(TEMP_FILE, {
      params: { path: { id }, query },
      headers: headersFrom(receivedBytes, tag),
      signal,
      timeout,
      // Of the client's, a long download would be the end.
      deadline: Infinity,
    });
    const { status, response } = answer;
    const range = readContentRange(response.headers.get("content-range"));
    if (!answer.ok) {
      // It broke off behind the last byte of a file whose size was not told.
      if (status === 416 && range?.size === receivedBytes) return;
      throw refusal(answer);
    }
    if (answer.status === 204) {
      const elapsed = clock.now() - call.begun;
      await pause(Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, elapsed / 4)));
      continue;
    }

    const part = answer.status === 206 ? range : wholeFile(response.headers);
    const etag = response.headers.get("etag") ?? tag;
    const body = new BodyReader(answer.data, job, timeout, clock);
    const before = receivedBytes;
    try {
      totalBytes ??= part?.size;
      tag ??= etag;
      const isSame = etag === tag && (part?.size ?? totalBytes) === totalBytes;
      if (!part || !isSame || part.first > receivedBytes) {
        const message = `the answer ${status} is not what follows byte ${receivedBytes} of the file.`;
        const known = { ...failed(call, clock), status, hint: AGAIN };
        throw new QlikProtocolError(message, { ...known, excerpt: "" });
      }
      let known = receivedBytes - part.first;
      for (let bytes = await body.next(); bytes; bytes = await body.next()) {
        const fresh = bytes.subarray(known);
        known = Math.max(0, known - bytes.length);
        if (fresh.length === 0) continue;
        receivedBytes += fresh.length;
        onProgress?.({ receivedBytes, totalBytes });
        yield fresh;
      }
      const isEnd = totalBytes === undefined && body.cause === undefined && known === 0;
      if (isEnd || receivedBytes === totalBytes) return;
    } finally {
      body.cancel();
    }

    breaks = receivedBytes > before ? 1 : breaks + 1;
    if (breaks > MOST_BREAKS) {
      const message = `the file broke off ${breaks} times in a row after ${receivedBytes} of ${totalBytes ?? "so many"} bytes.`;
      const { cause } = body;
      throw new QlikConnectionError(message, { ...failed(call, clock), status, cause });
    }
    await pause(FIRST_PAUSE * 2 ** (breaks - 1));
  }
}

function headersFrom(first: number, tag: string | undefined): Record<string, string> {
  // Of a compressed file, neither places nor sizes are those of the bytes that arrive. With Range, fetch asks so itself.
  if (first === 0) return { "accept-encoding": "identity" };
  const range = `bytes=${first}-`;
  // A weak tag, W/"…", says nothing about bytes (RFC 9110, section 13.1.5).
  return tag?.startsWith('"') ? { range, "if-range": tag } : { range };
}

function wholeFile(headers: Headers): FilePart {
  const length = headers.has("content-encoding") ? null : headers.get("content-length");
  return { first: 0, size: length === null ? undefined : Number(length) };
}

const AGAIN = "Qlik keeps an exported file for an hour: export the app again.";

function refusal(answer: FailedResult): QlikApiError {
  const { status, call } = answer;
  return createApiError(status === 410 ? { ...answer, call: { ...call, hint: AGAIN } } : answer);
}
