import type { App, ByteStream, paths } from "../../../generated/schema.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import { QlikInputError } from "../../errors/errors.ts";
import { refuseUnknown } from "../../core/validate-options.ts";
import { unwrap } from "../../call/unwrap.ts";
import { openFile } from "./files.ts";
import { USUAL_DEADLINE, type JobOptions } from "./job.ts";

/**
 * Where an app's bytes come from: a file by its path (on Node, Deno and Bun), a Blob, bytes, a stream. None of them is
 * loaded into memory that isn't there already.
 */
export type AppSource = string | URL | Blob | ArrayBuffer | Uint8Array | ByteStream;

/** What an import makes of a file. */
export interface ImportOptions extends JobOptions {
  /**
   * The app's name.
   * @default the one in the file
   */
  readonly name?: string;
  /**
   * The space for the app. Apps get into a managed one by publication alone: see {@link promoteApp}.
   * @default the caller's personal space
   */
  readonly spaceId?: string;
  /**
   * `NEW` makes a new app. `AUTOREPLACE` replaces one; Qlik refuses it to all but its own services.
   * @default "NEW"
   */
  readonly mode?: "NEW" | "AUTOREPLACE";
  /**
   * Whether an app that is replaced keeps its data.
   * @default false
   */
  readonly noData?: boolean;
}

/**
 * Makes an app out of a file (qvf). A file or Blob is sent again where the client's `retry` says so; a stream is gone
 * once it was sent, so give one only where there is no file.
 *
 * @throws {QlikApiError} when the import is refused.
 * @throws {QlikInputError} for a source that is none of these.
 * @throws {QlikFileError} when the file cannot be read.
 * @example
 * const app = await importApp(qlik, "sales.qvf", { name: "Sales", spaceId });
 * console.log(app.attributes.id);
 */
export async function importApp(
  qlik: AnyQlikClient,
  source: AppSource,
  options: ImportOptions = {},
): Promise<App> {
  const { noData: NoData, signal, deadline = USUAL_DEADLINE, ...others } = options;
  const { name, spaceId, mode, ...rest } = others;
  refuseUnknown(rest);
  const body =
    typeof source === "string" || source instanceof URL ? await openFile(source) : source;
  if (![Blob, ReadableStream, ArrayBuffer, Uint8Array].some((kind) => body instanceof kind)) {
    throw new QlikInputError("the source is no path, Blob, bytes or ReadableStream.", CALL);
  }
  // In a query, what is undefined is left out.
  const query = { name, spaceId, mode, NoData } as ImportQuery;
  const imported = await resultsOf(qlik).POST(CALL.path, {
    params: { query },
    body,
    ...(signal && { signal }),
    deadline,
    // An attempt lasts as long as its upload, which a large file makes long.
    timeout: Infinity,
  });
  return unwrap(imported);
}

type ImportQuery = NonNullable<paths["/api/v1/apps/import"]["post"]["parameters"]["query"]>;

const CALL = { method: "POST", path: "/api/v1/apps/import" } as const;
