import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import { readOptions, type OptionValues } from "../../core/options.ts";
import { QlikFileError, QlikInputError } from "../../errors/errors.ts";
import { openSource, type OpenedSource } from "../files/open-source.ts";
import type { UploadSource } from "../files/source.ts";
import { beginJob } from "../job.ts";
import { createChunkSource, type ChunkSource } from "./chunk-source.ts";
import {
  DAY,
  readTicket,
  RESUME_OPTIONS,
  TEMP_UPLOAD_OPTIONS,
  type ChunkOptions,
  type TempUploadOptions,
  type UploadTicket,
} from "./options.ts";
import { sendChunks } from "./send-chunks.ts";
import { CREATE, createUpload } from "./tus.ts";

/** A temporary file that Qlik has completely. */
export interface UploadedFile {
  /** What other operations take, such as `Json.tempContentFileId` of data files. */
  readonly id: string;
  readonly totalBytes: number;
  readonly filename?: string | undefined;
}

/**
 * An upload: a promise of the file, once Qlik has it completely. A failure that is reported by `started` need not
 * be handled on the promise too.
 */
export interface TempUpload extends Promise<UploadedFile> {
  /** What {@link resumeUpload} needs, once Qlik has created the upload. Rejects when it does not. */
  readonly started: Promise<UploadTicket>;
  /**
   * Returns what {@link resumeUpload} needs.
   *
   * @throws {QlikInputError} before Qlik has created the upload: await `started`.
   */
  toJSON(): UploadTicket;
}

/**
 * Uploads a file to Qlik's temporary contents in chunks, by the tus protocol. After a broken connection, a 5xx or a 423 (the
 * upload is locked by a request that was lost) it asks how much Qlik has and continues there, for about ten minutes without a
 * new byte. A path and a Blob are read by slices; of a stream, one chunk is in memory.
 *
 * Rejects with
 * - `QlikApiError` when Qlik rejects a request: 413 for a file that is too large, 410 once the upload has expired,
 * - `QlikConnectionError` when the connection keeps breaking,
 * - `QlikFileError` when the file cannot be read, is empty, or changes while it is sent,
 * - `QlikInputError` when a stream fails, has no `size`, or another one,
 * - `QlikProtocolError` when the response has an offset that cannot be,
 * - `QlikTimeoutError` after the deadline, `QlikAbortError` by the signal. The upload can be resumed.
 *
 * @throws {QlikInputError} at once, for an unknown option, or a value that an option cannot have.
 * @see https://qlik.dev/apis/rest/temp-contents/
 * @example
 * const { id } = await uploadTempFile(qlik, "sales.qvd", {
 *   onProgress: ({ sentBytes, totalBytes }) => bar.update(sentBytes / totalBytes),
 * });
 */
export function uploadTempFile(
  qlik: AnyQlikClient,
  source: UploadSource,
  options: TempUploadOptions = {},
): TempUpload {
  const settings = readOptions(options, TEMP_UPLOAD_OPTIONS);
  return startUpload(qlik, source, { ...settings, remedy: RESUME }, undefined);
}

/**
 * Continues an upload that another process, or an earlier run, has begun: from the offset that Qlik has. Of a stream, the
 * bytes before it are skipped.
 *
 * Rejects as {@link uploadTempFile} does; and with `QlikFileError` when the file has changed since, `QlikInputError` when the
 * source has another size.
 *
 * @param ticket what `JSON.parse` makes of `JSON.stringify(upload)`
 * @throws {QlikInputError} at once, for what is not a ticket, or for options that can't be used.
 * @example
 * const upload = uploadTempFile(qlik, "sales.qvd");
 * await redis.set("upload", JSON.stringify(await upload.started));
 * // later
 * const { id } = await resumeUpload(qlik, JSON.parse(await redis.get("upload")), "sales.qvd");
 */
export function resumeUpload(
  qlik: AnyQlikClient,
  ticket: UploadTicket,
  source: UploadSource,
  options: Omit<ChunkOptions, "size"> = {},
): TempUpload {
  const resumed = readTicket(ticket);
  const settings = readOptions(options, RESUME_OPTIONS);
  const { totalBytes, filename } = resumed;
  const known = { size: totalBytes, filename, ttl: DAY, remedy: RESUME };
  return startUpload(qlik, source, { ...settings, ...known }, resumed);
}

const RESUME = "resumeUpload() continues it";

/** The options as they are read, and what to do about an upload that has stopped. */
export type UploadSettings = OptionValues<typeof TEMP_UPLOAD_OPTIONS> & { readonly remedy: string };

/** Starts an upload, or continues one. */
export function startUpload(
  qlik: AnyQlikClient,
  source: UploadSource,
  settings: UploadSettings,
  resumed: UploadTicket | undefined,
): TempUpload {
  let ticket: UploadTicket | undefined;
  let resolve!: (ticket: UploadTicket) => void;
  let reject!: (error: unknown) => void;
  const started = new Promise<UploadTicket>((...settle) => ([resolve, reject] = settle));
  // Who waits for the file alone need not handle it.
  started.catch(() => undefined);
  const send = async (): Promise<UploadedFile> => {
    try {
      return await run(qlik, source, settings, resumed, (begun) => {
        ticket = begun;
        resolve(begun);
      });
    } catch (error) {
      reject(error);
      throw error;
    }
  };
  const done = send();
  return Object.defineProperties(done, {
    started: {
      get() {
        // Its failure is that of the upload.
        done.catch(() => undefined);
        return started;
      },
    },
    toJSON: {
      value() {
        if (ticket) return ticket;
        throw new QlikInputError("The upload has not been created. Await its `started` first.");
      },
    },
  }) as TempUpload;
}

async function run(
  client: AnyQlikClient,
  source: UploadSource,
  settings: UploadSettings,
  resumed: UploadTicket | undefined,
  onStart: (ticket: UploadTicket) => void,
): Promise<UploadedFile> {
  const qlik = resultsOf(client);
  const { size, ttl, timeout } = settings;
  const remedy = `To continue, increase "deadline"; ${settings.remedy}.`;
  const job = beginJob(qlik.clock, settings, CREATE, "The upload", remedy);
  let opened: OpenedSource | undefined;
  let chunks: ChunkSource | undefined;
  try {
    job.throwIfEnded();
    opened = await job.race(openSource(source, CREATE));
    const { modifiedAt, name } = opened;
    if ((resumed?.modifiedAt ?? modifiedAt) !== modifiedAt && modifiedAt !== undefined) {
      const remedy =
        "Upload it again, or leave out the ticket's modifiedAt if its content is the same.";
      throw new QlikFileError(`The file has changed since its upload began. ${remedy}`);
    }
    chunks = createChunkSource(opened, size);
    const { totalBytes } = chunks;
    const filename = settings.filename ?? name;
    const limits = { signal: job.signal, timeout, deadline: Infinity };
    const id = resumed?.id ?? (await createUpload(qlik, { totalBytes, filename, ttl }, limits));
    const file = { id, totalBytes, filename };
    onStart({ ...file, modifiedAt });
    await sendChunks(qlik, { id, isNew: !resumed, limits }, chunks, job, settings);
    // That a stream ends here.
    await job.race(chunks.read(totalBytes, 0));
    await opened.assertUnchanged();
    return file;
  } catch (error) {
    job.throwIfEnded();
    throw opened ? await opened.explain(error) : error;
  } finally {
    chunks?.close();
    job.end();
  }
}
