/** Sends an upload chunk by chunk, and continues where a connection broke. */
import type { QlikClient } from "../../client/client.ts";
import { wait } from "../../core/poll.ts";
import { appendHint, QlikError } from "../../errors/errors.ts";
import type { Job } from "../job.ts";
import type { ChunkSource } from "./chunk-source.ts";
import type { UploadProgress } from "./options.ts";
import { append, protocolError, readOffset, type RequestLimits } from "./tus.ts";

/** How often in a row requests may fail without a new byte. With the delays between them, about ten minutes. */
const MAX_FAILURES = 24;

/** The delay after a first failure, in milliseconds; it doubles with each further one in a row. */
const FIRST_DELAY = 500;
const MAX_DELAY = 30_000;

export interface ChunkSettings {
  readonly chunkBytes: number;
  readonly onProgress: ((progress: UploadProgress) => void | PromiseLike<void>) | undefined;
  /** What to do about an upload that has stopped. */
  readonly remedy: string;
}

/** An upload that Qlik has created. */
export interface StartedUpload {
  readonly id: string;
  /** Whether Qlik has nothing so far. */
  readonly isNew: boolean;
  readonly limits: RequestLimits;
}

/**
 * Sends what Qlik does not have yet.
 *
 * @throws {QlikApiError} when Qlik rejects a request, or keeps failing.
 * @throws {QlikConnectionError} when the connection keeps breaking.
 * @throws {QlikProtocolError} when the response has an offset that cannot be.
 */
export async function sendChunks(
  qlik: QlikClient,
  { id, isNew, limits }: StartedUpload,
  source: ChunkSource,
  job: Job,
  { chunkBytes, onProgress, remedy }: ChunkSettings,
): Promise<void> {
  const { totalBytes } = source;
  /** The bytes that Qlik has, and those that it has at most. */
  let stored = 0;
  let sent = isNew ? 0 : totalBytes;
  let isKnown = isNew;
  for (let failures = 0; !isKnown || stored < totalBytes;) {
    const least = isKnown ? stored + 1 : stored;
    let offset: number | undefined;
    try {
      if (isKnown) {
        const length = Math.min(chunkBytes, totalBytes - stored);
        const chunk = await job.race(source.read(stored, length));
        sent = stored + length;
        job.call.attempts++;
        offset = await append(qlik, id, stored, chunk, limits);
      }
      // A server that doesn't say how much it has is asked for it.
      offset ??= await readOffset(qlik, id, totalBytes, limits);
    } catch (error) {
      job.throwIfEnded();
      if (!isTransient(error)) throw error;
      if (++failures > MAX_FAILURES) {
        const hint = `The upload stopped at ${stored} of ${totalBytes} bytes; ${remedy}.`;
        appendHint(error, hint);
        throw error;
      }
      isKnown = false;
      await wait(Math.min(MAX_DELAY, FIRST_DELAY * 2 ** (failures - 1)), job.signal, qlik.clock);
      continue;
    }
    if (offset < least || offset > sent) {
      const message = `Expected an Upload-Offset from ${least} to ${sent}, got ${offset}.`;
      throw protocolError(`${message} Another process may write to the upload.`);
    }
    isKnown = true;
    if (offset === stored) continue;
    [stored, failures] = [offset, 0];
    const reported = onProgress?.({ sentBytes: stored, totalBytes });
    if (reported) await job.race(Promise.resolve(reported));
  }
}

/**
 * Whether a request may succeed later: the connection broke, the service is not available, the upload is locked by a request
 * that was lost (423), or the offset is another one than known (409).
 */
function isTransient(error: unknown): error is QlikError {
  return (
    error instanceof QlikError &&
    !/Input|File|Protocol|Abort/.test(error.name) &&
    !/^(4(?!08|09|23|29)|501)/.test(String(error.status))
  );
}
