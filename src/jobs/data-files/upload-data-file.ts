import type { DataFileUploadResponse } from "../../../generated/schema.ts";
import { unwrap } from "../../call/unwrap.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import type { QlikClient } from "../../client/client.ts";
import { flag, text } from "../../core/option-readers.ts";
import { option, readOptions, type OptionsTable } from "../../core/options.ts";
import { isStream } from "../../core/is-stream.ts";
import { appendHint, QlikError, QlikInputError } from "../../errors/errors.ts";
import { findConnection, findFile } from "./find.ts";
import { openSource, type OpenedSource } from "../files/open-source.ts";
import type { UploadSource } from "../files/source.ts";
import { beginJob, DEFAULT_DEADLINE, type Job } from "../job.ts";
import { sizeOf } from "../upload/chunk-source.ts";
import { CHUNK_OPTIONS, DAY, type ChunkOptions } from "../upload/options.ts";
import { startUpload, type UploadSettings } from "../upload/upload-temp-file.ts";
import { MAX_FORM_BYTES, toPart } from "../upload/upload.ts";

/** Where a data file is stored. */
export interface DataFileTarget {
  /**
   * The name, with its extension. A `/` separates folders, which are created: `sales/2026.csv`.
   * @default the name of a path or a `File`
   */
  readonly name?: string | undefined;
  /** @default the caller's personal space */
  readonly spaceId?: string | undefined;
  /** The DataFiles connection of the space, instead of `spaceId`. */
  readonly connectionId?: string | undefined;
  /** The folder that `name` is in. @default the root of the space */
  readonly folderId?: string | undefined;
  /**
   * Whether a file of that name is replaced; otherwise `QlikConflictError` is thrown.
   * @default false
   */
  readonly replace?: boolean | undefined;
}

const TARGET = {
  name: option(text),
  spaceId: option(text),
  connectionId: option(text),
  folderId: option(text),
  replace: option(flag, false),
} satisfies OptionsTable<DataFileTarget>;

/** A data file that was uploaded. */
export interface UploadedDataFile extends DataFileUploadResponse {
  /** Whether a file of that name existed. */
  readonly replaced: boolean;
}

const CALL = { method: "POST", path: "/api/v1/data-files" } as const;

/**
 * Uploads a data file (csv, qvd, xlsx …) to a space: up to 500 MB by one request, beyond that in chunks, which continue after
 * a broken connection (as those of `uploadTempFile` do). So does a stream whose `size` is more than a chunk; one without a size is
 * collected in memory. The request that creates the file is not sent twice: when its response is lost, check for the file,
 * or call again with `replace`.
 *
 * @throws {QlikConflictError} when the name exists and `replace` is not set; for a large file `QlikInputError`, before it is
 * sent.
 * @throws {QlikApiError} when Qlik rejects the file: 413 for more than the quotas allow, 403 without a role in the space.
 * @throws {QlikInputError} for an unknown option, a missing name, or a value that an option cannot have.
 * @throws {QlikFileError} when the file cannot be read, is empty, or changes while it is sent.
 * @throws {QlikTimeoutError} when the deadline has passed.
 * @see https://qlik.dev/manage/data-files/
 * @example
 * const { name, size, replaced } = await uploadDataFile(qlik, "sales.csv", { spaceId, replace: true });
 */
export async function uploadDataFile(
  qlik: AnyQlikClient,
  source: UploadSource,
  target: DataFileTarget = {},
  options: ChunkOptions = {},
): Promise<UploadedDataFile> {
  const { replace, spaceId, ...place } = readOptions(target, TARGET, { prefix: "target." });
  const settings = readOptions(options, CHUNK_OPTIONS);
  const results = resultsOf(qlik);
  const remedy = 'Check for the file before you try again, or increase "deadline".';
  const job = beginJob(results.clock, settings, CALL, "The upload", remedy);
  const { signal } = job;
  const limits = { signal, timeout: DEFAULT_DEADLINE, deadline: Infinity };
  let file: OpenedSource | undefined;
  try {
    job.throwIfEnded();
    file = await job.race(openSource(source, CALL));
    const name = place.name ?? file.name;
    if (name === undefined)
      throw new QlikInputError('"target.name" is required for a source that is not a path.');
    const connectionId =
      place.connectionId ?? (spaceId && (await findConnection(results, spaceId, { signal })));
    const at = { ...place, name, connectionId };
    const size = sizeOf(file.body) ?? settings.size ?? 0;
    const isLarge = size > (isStream(file.body) ? settings.chunkBytes : MAX_FORM_BYTES);
    // Before a large file is sent in vain.
    let existing = replace || isLarge ? await findFile(results, at, { signal }) : undefined;
    if (existing !== undefined && !replace)
      throw new QlikInputError(`The data file ${name} exists. ${REPLACE}`, CALL);

    const body = isLarge
      ? {
          Json: {
            ...at,
            tempContentFileId: await sendInChunks(results, file, name, settings, job),
          },
        }
      : { Json: at, File: await partOf(file, settings.size, job) };
    const store = (id: string | undefined) =>
      id === undefined
        ? results.POST(CALL.path, { body, ...limits })
        : results.PUT(`${CALL.path}/{id}`, { params: { path: { id } }, body, ...limits });
    let answer = await store(existing);
    if (replace && existing === undefined && answer.status === 409) {
      // Another process has created it in the meantime.
      existing = await findFile(results, at, { signal });
      if (existing !== undefined) answer = await store(existing);
    }
    const stored = unwrap(answer);
    if (!isLarge) await settings.onProgress?.({ sentBytes: stored.size, totalBytes: stored.size });
    return { ...stored, replaced: existing !== undefined };
  } catch (error) {
    job.throwIfEnded();
    if (!replace && error instanceof QlikError && error.status === 409) appendHint(error, REPLACE);
    throw file ? await file.explain(error) : error;
  } finally {
    job.end();
  }
}

const REPLACE = 'Set "target.replace" to replace it.';

/** Uploads a temporary file, and returns its id. */
async function sendInChunks(
  qlik: QlikClient,
  { body, assertUnchanged }: OpenedSource,
  filename: string,
  settings: Omit<UploadSettings, "filename" | "ttl" | "remedy">,
  { signal }: Job,
): Promise<string> {
  const remedy = "call uploadDataFile() again, which starts from the beginning";
  const all = { ...settings, signal, filename, ttl: DAY, remedy };
  const { id } = await startUpload(qlik, body, all, undefined);
  await assertUnchanged();
  return id;
}

/** The file as the part of a form. */
async function partOf(file: OpenedSource, size: number | undefined, job: Job): Promise<Blob> {
  const part = await job.race(toPart(file, job.signal));
  if (part.size === (size ?? part.size)) return part;
  throw new QlikInputError(`"source" must have ${size} bytes ("size"), got ${part.size}.`, CALL);
}
