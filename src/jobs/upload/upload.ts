import type { RawOptions } from "../../call/call-types.ts";
import type { ArgumentsOf } from "../../call/methods.ts";
import { unwrap } from "../../call/unwrap.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import { operationsOf } from "../../client/operations-of.ts";
import { describeValue } from "../../core/describe-value.ts";
import { anyValue, plainObject } from "../../core/option-readers.ts";
import { assertPlainObject, option, readOptions } from "../../core/options.ts";
import { isStream } from "../../core/is-stream.ts";
import { QlikInputError } from "../../errors/errors.ts";
import { openSource, type OpenedSource } from "../files/open-source.ts";
import type { UploadSource } from "../files/source.ts";
import { beginJob, JOB_OPTIONS } from "../job.ts";
import { collect } from "./chunk-source.ts";
import type {
  UploadOperation,
  UploadOptions,
  UploadResult,
  UploadSourceFor,
} from "./upload-types.ts";

/** The maximum size of a form: what Qlik accepts for a data file in one request. */
export const MAX_FORM_BYTES = 500_000_000;

const UPLOAD_OPTIONS = {
  ...JOB_OPTIONS,
  params: option(anyValue<NonNullable<RawOptions["params"]>>()),
  body: option(plainObject<Record<string, unknown>>()),
};

/**
 * Sends files by one request, to any operation that takes bytes or a form with files. For bytes, give the source; for a form,
 * the source of each file by the name of its part, and the other parts as `body`. A path gets the name of its file.
 *
 * A path, a Blob and bytes can be sent again when the client retries; they are read as they are sent. A stream of bytes is
 * sent once; a stream for a form is collected in memory, up to 500 MB.
 *
 * @throws {QlikApiError} when Qlik rejects the request.
 * @throws {QlikInputError} for an operation that takes no files, a source without bytes, an unknown option, and a value that
 * an option cannot have.
 * @throws {QlikFileError} when a file cannot be read, is not a regular file, is empty, or changes while it is sent.
 * @throws {QlikTimeoutError} when the deadline has passed. Qlik may still process the request.
 * @example
 * const extension = await upload(qlik, "POST /api/v1/extensions", { file: "chart.zip" });
 * @example
 * const params = { path: { appId, path: "images/logo.png" } };
 * await upload(qlik, "PUT /api/v1/apps/{appId}/media/files/{path}", "logo.png", { params });
 */
export async function upload<Key extends UploadOperation>(
  qlik: AnyQlikClient,
  operation: Key,
  source: UploadSourceFor<Key>,
  ...options: ArgumentsOf<UploadOptions<Key>>
): Promise<UploadResult<Key>>;
export async function upload(
  qlik: AnyQlikClient,
  operation: string,
  source: unknown,
  options: object = {},
): Promise<unknown> {
  const { params, body: fields, ...limits } = readOptions(options, UPLOAD_OPTIONS);
  const mediaTypes = operationsOf(qlik)[operation]?.body ?? [];
  const isForm = mediaTypes.includes("multipart/form-data");
  if (!isForm && !mediaTypes.includes("application/octet-stream")) {
    throw new QlikInputError(
      `"operation" must be one that takes files, such as "POST /api/v1/extensions", got ${describeValue(operation)}.`,
    );
  }
  const [method, path] = operation.split(" ") as ["POST", `/${string}`];
  const call = { method, path };
  const { raw, clock } = resultsOf(qlik);
  const remedy = 'Qlik may still process it: check before you try again, or increase "deadline".';
  const job = beginJob(clock, limits, call, "The upload", remedy);
  const opened: OpenedSource[] = [];
  const open = async (each: UploadSource): Promise<OpenedSource> => {
    const file = await job.race(openSource(each, call));
    opened.push(file);
    return file;
  };
  try {
    job.throwIfEnded();
    let body: unknown;
    if (isForm) {
      const files: Record<string, Blob> = {};
      for (const [part, each] of sourcesOf(source))
        files[part] = await job.race(toPart(await open(each), job.signal));
      body = { ...fields, ...files };
    } else {
      ({ body } = await open(source as UploadSource));
    }
    const answer = await raw(method, path, {
      ...(params && { params }),
      body,
      signal: job.signal,
      // The job has its own.
      deadline: Infinity,
      timeout: Infinity,
    });
    return unwrap(answer);
  } catch (error) {
    job.throwIfEnded();
    let explained: unknown = error;
    for (const { explain } of opened) explained = await explain(explained);
    throw explained;
  } finally {
    job.end();
  }
}

function sourcesOf(source: unknown): [string, UploadSource][] {
  const example = "an object with the files of the form, such as { file: source }";
  if (Object.prototype.toString.call(source) !== "[object Object]")
    throw new QlikInputError(`"source" must be ${example}, got ${describeValue(source)}.`);
  assertPlainObject(source, "source");
  const sources = Object.entries(source as Record<string, UploadSource | undefined>);
  const given = sources.filter((entry): entry is [string, UploadSource] => entry[1] !== undefined);
  if (given.length > 0) return given;
  throw new QlikInputError(`"source" must be ${example}, got an empty object.`);
}

/** The media types that descriptions of forms name, besides application/octet-stream. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ico: "image/x-icon",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  json: "application/json",
  png: "image/png",
};

/** A source as the part of a form. @throws {QlikInputError} for a stream that is too large. */
export async function toPart({ body, name }: OpenedSource, signal: AbortSignal): Promise<Blob> {
  const remedy = "Pass a path or a Blob instead.";
  const bytes = isStream(body) ? await collect(body, MAX_FORM_BYTES, remedy, signal) : body;
  if (name === undefined) return bytes instanceof Blob ? bytes : new Blob([bytes]);
  const given = bytes instanceof Blob ? bytes.type : "";
  const known = MEDIA_TYPES[/[^.]*$/.exec(name)![0].toLowerCase()] ?? "";
  return new File([bytes], name, { type: given === "" ? known : given });
}
