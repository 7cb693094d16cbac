/** Reads a file that Qlik keeps for a while: waits until it is complete, and resumes after a broken connection. */
import type { QlikClient } from "../../client/client.ts";
import type { Duration } from "../../core/duration.ts";
import { callback, duration } from "../../core/option-readers.ts";
import { option, type Option, type OptionsTable } from "../../core/options.ts";
import { pollUntil, wait } from "../../core/poll.ts";
import { createApiError, type FailedResult, type QlikApiError } from "../../errors/api-error.ts";
import { QlikConnectionError, QlikProtocolError } from "../../errors/errors.ts";
import { failed } from "../../core/call-record.ts";
import { BodyReader, type Bytes } from "./body-reader.ts";
import { readContentRange } from "./content-range.ts";
import {
  EMPTY,
  findProblem,
  headersFrom,
  mergeEditions,
  readPart,
  type Edition,
} from "./edition.ts";
import type { Job } from "../job.ts";

export const TEMP_FILE = "/api/v1/temp-contents/{id}";

/** The delays between two polls whether the file is complete, in milliseconds. */
const MIN_POLL_DELAY = 250;
const MAX_POLL_DELAY = 10_000;

/** How often in a row the connection may break without a new byte. */
const MAX_BREAKS = 5;

/** The delay after a first break, in milliseconds; it doubles with each further one in a row. */
const FIRST_RETRY_DELAY = 250;

/** How much of a file has arrived. */
export interface TransferProgress {
  readonly receivedBytes: number;
  /** The size of the file; `undefined` if the responses don't say. */
  readonly totalBytes: number | undefined;
}

/** How a file is read. */
export interface ReadOptions {
  /**
   * The longest wait for a response to begin, and for each chunk of it; then it is requested again. Milliseconds, or text
   * such as `"30s"`; `Infinity` for no limit.
   * @default 60_000
   */
  readonly timeout?: Duration | undefined;
  /**
   * Called for each chunk that has arrived. What it throws, or what its promise rejects with, ends the job, which rejects
   * with that. The next chunk waits for the promise.
   */
  readonly onProgress?: ((progress: TransferProgress) => void | PromiseLike<void>) | undefined;
}

export const READ_OPTIONS: {
  readonly timeout: Option<number, number>;
  readonly onProgress: Option<NonNullable<ReadOptions["onProgress"]>>;
} = {
  timeout: option(duration({ infinite: true }), 60_000),
  onProgress: option(
    callback<NonNullable<ReadOptions["onProgress"]>>("a function (progress) => void"),
  ),
} satisfies OptionsTable<ReadOptions>;

/** {@link ReadOptions} as they have been read. */
export interface ReadSettings {
  readonly timeout: number;
  readonly onProgress: ReadOptions["onProgress"];
}

/** The address of a file. */
export interface TempFile {
  readonly id: string;
  readonly query: object;
  /**
   * Whether JSON and HTML are files too, rather than the answer of a proxy.
   * @default false
   */
  readonly anyType?: boolean;
}

/**
 * The bytes of a file, each once. After a broken connection it requests the rest (`Range`); if the whole file arrives
 * nevertheless, the bytes that are known are skipped.
 *
 * @throws {QlikApiError} when Qlik rejects the request: 410 once its hour is over.
 * @throws {QlikConnectionError} when the connection keeps breaking.
 * @throws {QlikProtocolError} when a response doesn't continue the same file, or is not a file.
 */
export async function* readTempFile(
  qlik: QlikClient,
  file: TempFile,
  job: Job,
  { timeout, onProgress }: ReadSettings,
): AsyncGenerator<Bytes, void> {
  const { clock } = qlik;
  const { call, signal } = job;
  const fail = (message: string, status: number, hint?: string): QlikProtocolError =>
    new QlikProtocolError(message, { ...failed(call, clock), status, hint, excerpt: "" });
  let receivedBytes = 0;
  let edition: Edition = { etag: undefined, lastModified: undefined, totalBytes: undefined };

  for (let breaks = 0; ;) {
    const answer = await request(
      qlik,
      file,
      job,
      timeout,
      headersFrom(receivedBytes, edition.etag),
    );
    const { status, response } = answer;
    const { headers } = response;
    if (!answer.ok) {
      // The connection broke after the last byte of a file whose size was unknown.
      const size = readContentRange(headers.get("content-range"))?.size;
      if (status === 416 && size === receivedBytes && receivedBytes > 0) return;
      throw rejection(answer);
    }

    const body = new BodyReader(answer.data, job, timeout, clock);
    const before = receivedBytes;
    try {
      const problem = findProblem(headers, file.anyType);
      if (problem !== undefined) throw fail(problem, status);
      const part = readPart(status, headers);
      const merged = part && mergeEditions(edition, headers, part);
      if (!merged || part.first > receivedBytes) {
        const message = `The response does not continue from byte ${receivedBytes} of the file.`;
        throw fail(message, status, AGAIN);
      }
      edition = merged;
      const { totalBytes } = edition;
      let known = receivedBytes - part.first;
      for (let bytes = await body.next(); bytes; bytes = await body.next()) {
        const fresh = bytes.subarray(known);
        known = Math.max(0, known - bytes.length);
        if (fresh.length === 0) continue;
        receivedBytes += fresh.length;
        const reported = onProgress?.({ receivedBytes, totalBytes });
        if (reported) await job.race(Promise.resolve(reported));
        yield fresh;
      }
      const isEnd = totalBytes === undefined && body.cause === undefined && known === 0;
      if (isEnd && receivedBytes === 0) throw fail(EMPTY, status);
      if (isEnd || receivedBytes === totalBytes) return;
    } finally {
      body.cancel();
    }

    breaks = receivedBytes > before ? 1 : breaks + 1;
    if (breaks > MAX_BREAKS) {
      const size = edition.totalBytes === undefined ? "" : ` of ${edition.totalBytes}`;
      const message = `The connection broke ${breaks} times in a row after ${receivedBytes}${size} bytes of the file.`;
      const { cause } = body;
      throw new QlikConnectionError(message, { ...failed(call, clock), status, cause });
    }
    await wait(FIRST_RETRY_DELAY * 2 ** (breaks - 1), signal, clock);
  }
}

/** Requests the file until it is complete: as long as it isn't, Qlik answers 204. */
async function request(
  { download, clock }: QlikClient,
  { id, query }: TempFile,
  { call, signal }: Job,
  timeout: number,
  headers: Record<string, string>,
) {
  return pollUntil({
    clock,
    signal,
    poll: async () => {
      call.attempts++;
      const answer = await download(TEMP_FILE, {
        params: { path: { id }, query },
        headers,
        signal,
        timeout,
        // The client's deadline would end a long download.
        deadline: Infinity,
      });
      return answer.status === 204 ? undefined : answer;
    },
    nextDelay: ({ elapsed }) => Math.min(MAX_POLL_DELAY, Math.max(MIN_POLL_DELAY, elapsed / 4)),
  });
}

const AGAIN = "Qlik keeps an exported file for an hour: export the app again.";

function rejection(answer: FailedResult): QlikApiError {
  const { status, call } = answer;
  return createApiError(status === 410 ? { ...answer, call: { ...call, hint: AGAIN } } : answer);
}
