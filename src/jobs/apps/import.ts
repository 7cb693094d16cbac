import type { App, paths } from "../../../generated/schema.ts";
import { unwrap } from "../../call/unwrap.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import { flag, oneOf, text } from "../../core/option-readers.ts";
import { option, readOptions, type OptionsTable } from "../../core/options.ts";
import { assertApp } from "./assert-app.ts";
import { beginJob, JOB_OPTIONS, type JobOptions } from "../job.ts";
import { openSource, type OpenedSource } from "../files/open-source.ts";
import type { AppSource } from "../files/source.ts";

/** How a file is imported. */
export interface ImportOptions extends JobOptions {
  /**
   * The app's name.
   * @default the name in the file
   */
  readonly name?: string | undefined;
  /**
   * The space of the app. Apps get into managed spaces only by publishing: see {@link promoteApp}.
   * @default the caller's personal space
   */
  readonly spaceId?: string | undefined;
  /**
   * `NEW` creates an app. `AUTOREPLACE` replaces one; Qlik allows it to its own services only.
   * @default "NEW"
   */
  readonly mode?: "NEW" | "AUTOREPLACE" | undefined;
  /**
   * Whether an app that is replaced keeps its data.
   * @default false
   */
  readonly noData?: boolean | undefined;
}

const IMPORT_OPTIONS = {
  ...JOB_OPTIONS,
  name: option(text),
  spaceId: option(text),
  mode: option(oneOf("NEW", "AUTOREPLACE")),
  noData: option(flag),
} satisfies OptionsTable<ImportOptions>;

/**
 * Creates an app from a file (qvf). A file, a Blob or bytes can be sent again when the client retries; a stream is sent once,
 * so prefer a path where there is a file.
 *
 * There is no timeout for an attempt, since the upload of a large app takes long, and so may Qlik's work on it; only the
 * `deadline` limits the import. After a deadline Qlik may still finish it.
 *
 * @throws {QlikApiError} when Qlik rejects the import.
 * @throws {QlikInputError} for an unknown option, a value that an option cannot have, and a source without bytes.
 * @throws {QlikFileError} when the file cannot be read, is not a regular file, is empty, or changes while it is sent.
 * @throws {QlikTimeoutError} when the deadline has passed.
 * @throws {QlikProtocolError} when the response is not an app.
 * @example
 * const app = await importApp(qlik, "sales.qvf", { name: "Sales", spaceId });
 * console.log(app.attributes.id);
 */
export async function importApp(
  qlik: AnyQlikClient,
  source: AppSource,
  options: ImportOptions = {},
): Promise<App> {
  const { noData, name, spaceId, mode, ...limits } = readOptions(options, IMPORT_OPTIONS);
  const { POST, clock } = resultsOf(qlik);
  const remedy =
    'Qlik may still finish it: check for the app before you try again, or increase "deadline".';
  const job = beginJob(clock, limits, CALL, "The import", remedy);
  let file: OpenedSource | undefined;
  try {
    job.throwIfEnded();
    file = await job.race(openSource(source, CALL));
    // Query parameters that are undefined are left out.
    const query = { name, spaceId, mode, NoData: noData } as ImportQuery;
    const imported = await POST(CALL.path, {
      params: { query },
      body: file.body,
      signal: job.signal,
      // The job has its own.
      deadline: Infinity,
      timeout: Infinity,
    });
    return assertApp(unwrap(imported), { ...CALL, status: imported.status });
  } catch (error) {
    job.throwIfEnded();
    throw file ? await file.explain(error) : error;
  } finally {
    job.end();
  }
}

type ImportQuery = NonNullable<paths["/api/v1/apps/import"]["post"]["parameters"]["query"]>;

const CALL = { method: "POST", path: "/api/v1/apps/import" } as const;
