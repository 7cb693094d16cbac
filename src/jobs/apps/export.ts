import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import type { QlikClient } from "../../client/client.ts";
import { QlikProtocolError } from "../../errors/errors.ts";
import { unwrap } from "../../call/unwrap.ts";
import type { Bytes } from "./body-reader.ts";
import { saveFile } from "./files.ts";
import { beginJob, USUAL_DEADLINE, type Job, type JobOptions } from "./job.ts";
import { readTempFile, TEMP_FILE, type ReadOptions, type TempFile } from "./temp-file.ts";

const EXPORT = "/api/v1/apps/{appId}/export";

/** How an app is exported. */
export interface ExportOptions extends ReadOptions, JobOptions {
  /**
   * Whether to leave the loaded data out. Apps in managed spaces are exported without alone.
   * @default false
   */
  readonly noData?: boolean;
}

/**
 * An app on its way to a file. Nothing is sent before it is read, and each reading exports anew.
 *
 * A reading rejects, or its stream fails, with the errors of any call, and with
 * - `QlikApiError` when the export is refused, or its file: 410 once Qlik keeps it no longer,
 * - `QlikProtocolError` when the file is not to be had from the tenant, or changes on the way,
 * - `QlikConnectionError` when the connection keeps breaking,
 * - `QlikTimeoutError` when the deadline is over.
 */
export interface AppExport {
  /** The file's bytes as they come. */
  stream(): ReadableStream<Bytes>;
  /** The file in memory. */
  blob(): Promise<Blob>;
  /**
   * Writes the file, whole or not at all: a file that is there already stays as it is until then. On Node, Deno and Bun.
   *
   * @throws {QlikFileError} when it cannot be written.
   */
  saveTo(path: string | URL): Promise<void>;
}

/**
 * Exports an app: asks for its file, waits until that is complete, and reads it to its end. After a break it goes on
 * where it was.
 *
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
  const read = (): Reading => readExport(resultsOf(qlik), appId, options);
  return {
    stream: () => streamOf(read()),
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

function readExport(qlik: QlikClient, appId: string, options: ExportOptions): Reading {
  let job: Job | undefined;
  async function* parts(): AsyncGenerator<Bytes, void> {
    job = beginJob("GET", TEMP_FILE, options, qlik.clock);
    try {
      yield* readTempFile(qlik, await begin(qlik, appId, options, job), job, options);
    } finally {
      job.end();
    }
  }
  return { parts: parts(), abort: (reason) => job?.abort(reason) };
}

async function begin(
  { POST, origin }: QlikClient,
  appId: string,
  { noData = false, timeout = 60_000, deadline = USUAL_DEADLINE }: ExportOptions,
  { signal }: Job,
): Promise<TempFile> {
  const params = { path: { appId }, query: { NoData: noData } };
  const begun = await POST(EXPORT, { params, signal, timeout, deadline });
  unwrap(begun);
  const location = begun.response.headers.get("location") ?? "";
  const refuse = (where: string): QlikProtocolError => {
    const failed = { method: "POST", path: EXPORT, status: begun.status, excerpt: "" };
    return new QlikProtocolError(`Location leads ${where}.`, failed);
  };
  if (location === "" || !URL.canParse(location, origin)) throw refuse("nowhere: it is no address");
  const url = new URL(location, origin);
  // Nothing is asked there, the token above all.
  if (url.origin !== origin) throw refuse(`to ${url.origin}, which is not the tenant`);
  const [, id] = /^\/api\/v1\/temp-contents\/([\w.~-]+)$/.exec(url.pathname) ?? [];
  if (id === undefined) throw refuse(`to ${url.pathname}, which is no temporary file`);
  return { id, query: Object.fromEntries(url.searchParams) };
}

function streamOf({ parts, abort }: Reading): ReadableStream<Bytes> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await parts.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel(reason) {
        abort(reason);
        await parts.return();
      },
    },
    { highWaterMark: 0 },
  );
}
