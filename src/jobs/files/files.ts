/** Access to the platform's files. Node's modules are requested when a file is used, so that bundlers find no import. */
import { messageOf } from "../../core/message-of.ts";
import { describeValue } from "../../core/describe-value.ts";
import type { Reader } from "../../core/options.ts";
import { QlikFileError, QlikInputError } from "../../errors/errors.ts";

export type Stats = import("node:fs").Stats;
export type FileHandle = import("node:fs/promises").FileHandle;

/** A file by its path, and the modules of Node, Deno and Bun to use it with. */
export interface LocatedFile {
  readonly fs: typeof import("node:fs");
  readonly path: typeof import("node:path");
  readonly file: string;
}

/**
 * Finds out which file a path or URL means.
 *
 * @throws {QlikInputError} where the platform has no files, and for a value that cannot be a path.
 */
export function locate(value: string | URL): LocatedFile {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  if (!process?.getBuiltinModule) {
    throw new QlikInputError("This platform has no files. Use streams or Blobs instead of paths.");
  }
  const fs = process.getBuiltinModule("node:fs");
  const path = process.getBuiltinModule("node:path");
  const checked = filePath(value, "path");
  if (typeof checked === "string") return { fs, path, file: checked };
  try {
    return { fs, path, file: process.getBuiltinModule("node:url").fileURLToPath(checked) };
  } catch (cause) {
    throw new QlikInputError('"path" must be a path or the file: URL of a local file.', { cause });
  }
}

/** A path or `file:` URL. */
export const filePath: Reader<string | URL> = (value, name) => {
  if (typeof value === "string" && value !== "" && !value.includes("\0")) return value;
  if (value instanceof URL) {
    if (value.protocol === "file:") return value;
    throw new QlikInputError(
      `"${name}" must be a path or a file: URL, got ${describeValue(value.protocol)}.`,
    );
  }
  throw new QlikInputError(
    `"${name}" must be a non-empty path or a file: URL, got ${describeValue(value)}.`,
  );
};

/** What a path leads to, if it is not a regular file: `"a directory"`. */
export function describeKind(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return "a directory";
  if (stats.isFIFO()) return "a FIFO";
  return stats.isSocket() ? "a socket" : "a device";
}

export function fileError(path: string, action: "write" | "read", cause: unknown): QlikFileError {
  const reason = messageOf(cause);
  return new QlikFileError(`Could not ${action} ${path}: ${reason}`, { cause });
}
