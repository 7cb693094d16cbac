/** The options and the result of uploads in chunks. */
import { describeValue } from "../../core/describe-value.ts";
import type { Duration } from "../../core/duration.ts";
import { callback, duration, text, wholeNumber } from "../../core/option-readers.ts";
import {
  option,
  readOptions,
  required,
  type Option,
  type OptionsTable,
  type Reader,
} from "../../core/options.ts";
import { QlikInputError } from "../../errors/errors.ts";
import { JOB_OPTIONS, type JobOptions } from "../job.ts";

/** How much of a file Qlik has. */
export interface UploadProgress {
  readonly sentBytes: number;
  readonly totalBytes: number;
}

/** How a file is sent in chunks. */
export interface ChunkOptions extends Omit<JobOptions, "deadline"> {
  /** The number of bytes of a stream; required for one. */
  readonly size?: number | undefined;
  /**
   * The size of a chunk in bytes. One chunk of a stream is in memory, and a server may lose a chunk whose connection breaks;
   * Qlik allows 800 requests a minute, and 6 GB take 750 of the default.
   * @default 8_000_000
   */
  readonly chunkBytes?: number | undefined;
  /**
   * The longest time for a chunk; then it continues with what Qlik has of it. Milliseconds, or text such as `"2m"`;
   * `Infinity` for no limit.
   * @default 300_000, five minutes
   */
  readonly timeout?: Duration | undefined;
  /**
   * Called for each chunk that Qlik has stored. What it throws, or what its promise rejects with, ends the upload, which
   * rejects with that. The next chunk waits for the promise.
   */
  readonly onProgress?: ((progress: UploadProgress) => void | PromiseLike<void>) | undefined;
  /**
   * The maximum duration of the whole upload: milliseconds, or text such as `"2h"`. It replaces the client's `deadline`,
   * which is for single calls.
   * @default Infinity: each request has its `timeout`
   */
  readonly deadline?: Duration | undefined;
}

/** The options of {@link ChunkOptions} without `size`, which a ticket has. */
export const RESUME_OPTIONS: {
  readonly signal: Option<AbortSignal>;
  readonly deadline: Option<number, number>;
  readonly chunkBytes: Option<number, number>;
  readonly timeout: Option<number, number>;
  readonly onProgress: Option<NonNullable<ChunkOptions["onProgress"]>>;
} = {
  signal: JOB_OPTIONS.signal,
  deadline: option(JOB_OPTIONS.deadline.read, Infinity),
  chunkBytes: option(wholeNumber(1), 8_000_000),
  timeout: option(duration({ infinite: true }), 300_000),
  onProgress: option(
    callback<NonNullable<ChunkOptions["onProgress"]>>("a function (progress) => void"),
  ),
} satisfies OptionsTable<Omit<ChunkOptions, "size">>;

export const CHUNK_OPTIONS: typeof RESUME_OPTIONS & { readonly size: Option<number> } = {
  ...RESUME_OPTIONS,
  size: option(wholeNumber()),
} satisfies OptionsTable<ChunkOptions>;

/** How a temporary file is uploaded. */
export interface TempUploadOptions extends ChunkOptions {
  /**
   * The name of the file.
   * @default the name of a path or a `File`
   */
  readonly filename?: string | undefined;
  /**
   * How long Qlik keeps the file, from the start of the upload: milliseconds, or text such as `"2h"`, at most three days.
   * @default "1d"
   */
  readonly ttl?: Duration | undefined;
}

/** One day, in milliseconds. */
export const DAY = 86_400_000;

export const TEMP_UPLOAD_OPTIONS: typeof CHUNK_OPTIONS & {
  readonly filename: Option<string>;
  readonly ttl: Option<number, number>;
} = {
  ...CHUNK_OPTIONS,
  filename: option(text),
  ttl: option(duration({ min: 1000, max: 3 * DAY }), DAY),
} satisfies OptionsTable<TempUploadOptions>;

/** What another process needs to continue an upload, in addition to the source. */
export interface UploadTicket {
  /** The id of the temporary file. */
  readonly id: string;
  readonly totalBytes: number;
  readonly filename?: string | undefined;
  /** When the file that is sent had last changed, in milliseconds since 1970. */
  readonly modifiedAt?: number | undefined;
}

const instant: Reader<number> = (value, name) => {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new QlikInputError(
    `"${name}" must be a time in milliseconds, got ${describeValue(value)}.`,
  );
};

const TICKET = {
  id: required(text),
  totalBytes: required(wholeNumber()),
  filename: option(text),
  modifiedAt: option(instant),
} satisfies OptionsTable<UploadTicket>;

/** @throws {QlikInputError} for what is not a ticket. */
export function readTicket(ticket: UploadTicket): UploadTicket {
  return readOptions(ticket, TICKET, { prefix: "ticket." });
}
