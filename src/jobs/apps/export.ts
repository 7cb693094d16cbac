import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import type { QlikClient } from "../../client/client.ts";
import { flag } from "../../core/option-readers.ts";
import { pullStream, type Pulled } from "../../core/pull-stream.ts";
import {
  option,
  readOptions,
  type Option,
  type OptionsTable,
  type OptionValues,
} from "../../core/options.ts";
import type { Bytes } from "../files/body-reader.ts";
import { beginJob, JOB_OPTIONS, type Job, type JobOptions } from "../job.ts";
import { saveFile } from "../files/save-file.ts";
import { readTempLocation } from "../files/temp-location.ts";
import {
  READ_OPTIONS,
  readTempFile,
  TEMP_FILE,
  type ReadOptions,
  type TempFile,
} from "../files/temp-file.ts";

const EXPORT = "/api/v1/apps/{appId}/export";

/** How an app is exported. */
export interface ExportOptions extends ReadOptions, JobOptions {
  /**
   * Whether to leave out the loaded data. Apps in managed spaces can only be exported without data.
   * @default false
   */
  readonly noData?: boolean | undefined;
}

export const EXPORT_OPTIONS: typeof READ_OPTIONS &
  typeof JOB_OPTIONS & { readonly noData: Option<boolean, boolean> } = {
  ...READ_OPTIONS,
  ...JOB_OPTIONS,
  noData: option(flag, false),
} satisfies OptionsTable<ExportOptions>;

type Settings = OptionValues<typeof EXPORT_OPTIONS>;

/**
 * The export of an app. Nothing is sent before it is read, and each reading exports the app again.
 *
 * A reading rejects, or its stream fails, with the errors of any call, and with
 * - `QlikApiError` when Qlik rejects the export, or the request for its file: 410 once Qlik no longer keeps it,
 * - `QlikProtocolError` when the response is not a file of the tenant (empty, JSON, HTML, compressed), or the file changes
 *   during the download,
 * - `QlikConnectionError` when the connection keeps breaking,
 * - `QlikTimeoutError` when the deadline has passed.
 */
export interface AppExport {
  /** The file's bytes as they arrive. Read it to its end or cancel it; a stream left half-way keeps its connection. */
  stream(): ReadableStream<Bytes>;
  /** The file in memory. */
  blob(): Promise<Blob>;
  /**
   * Writes the file completely or not at all: an existing file stays as it is until then, and its mode is kept. A symbolic
   * link is followed. On Node, Deno and Bun.
   *
   * @throws {QlikInputError} for a path that is not a path or `file:` URL.
   * @throws {QlikFileError} when the file cannot be written; before anything is sent when the folder is missing or not
   * writable, or the path is a directory, a FIFO, a socket or a device.
   */
  saveTo(path: string | URL): Promise<void>;
}

/**
 * Exports an app: requests its file, waits until that is complete, and downloads it. It resumes after a broken connection.
 *
 * @throws {QlikInputError} for an unknown option, or a value that an option cannot have.
 * @example
 * await exportApp(qlik, appId).saveTo("sales.qvf");
 * @example
 * const onProgress = ({ receivedBytes, totalBytes }: TransferProgress) => bar.update(receivedBytes, totalBytes);
 * const file = await exportApp(qlik, appId, { noData: true, onProgress }).blob();
 */
export function exportApp(
  qlik: AnyQlikClient,
  appId: string,
  options: ExportOptions = {},
): AppExport {
  const settings = readOptions(options, EXPORT_OPTIONS);
  const read = (): Reading => readExport(resultsOf(qlik), appId, settings);
  return {
    stream() {
      const { parts, abort } = read();
      return pullStream(
        () => parts.next() as Promise<Pulled<Bytes>>,
        (reason) => {
          abort(reason);
          return parts.return();
        },
      );
    },
    async blob() {
      const all: Bytes[] = [];
      for await (const part of read().parts) all.push(part);
      return new Blob(all, { type: "application/octet-stream" });
    },
    saveTo: (path) => saveFile(path, read().parts),
  };
}

interface Reading {
  readonly parts: AsyncGenerator<Bytes, void>;
  /** Ends what it waits for. */
  readonly abort: (reason: unknown) => void;
}

function readExport(qlik: QlikClient, appId: string, settings: Settings): Reading {
  let job: Job | undefined;
  async function* parts(): AsyncGenerator<Bytes, void> {
    const call = { method: "GET", path: TEMP_FILE };
    const remedy = 'Increase "deadline".';
    job = beginJob(qlik.clock, settings, call, "The export", remedy);
    try {
      yield* readTempFile(qlik, await begin(qlik, appId, settings, job), job, settings);
    } catch (error) {
      job.throwIfEnded();
      throw error;
    } finally {
      job.end();
    }
  }
  return { parts: parts(), abort: (reason) => job?.abort(reason) };
}

async function begin(
  { POST, origin }: QlikClient,
  appId: string,
  { noData, timeout, deadline }: Settings,
  { signal }: Job,
): Promise<TempFile> {
  const params = { path: { appId }, query: { NoData: noData } };
  return readTempLocation(await POST(EXPORT, { params, signal, timeout, deadline }), origin);
}
