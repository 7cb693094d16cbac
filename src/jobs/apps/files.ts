/** The only module of the client that knows Node; it asks for it when a file is used, so that bundlers find nothing. */
import { QlikError, QlikInputError } from "../../errors/errors.ts";

/** A file on this machine could not be written or read; `cause` is what the platform threw. */
export class QlikFileError extends QlikError {
  override readonly name = "QlikFileError";
}

/** The files of Node, and of Deno and Bun, which have the same function; and where among them the path leads. */
function locate(path: string | URL): [fs: typeof import("node:fs"), path: string] {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  if (!process?.getBuiltinModule) {
    throw new QlikInputError("there are no files here. Use streams or Blobs in place of paths.");
  }
  const fs = process.getBuiltinModule("node:fs");
  if (typeof path === "string") return [fs, path];
  try {
    return [fs, process.getBuiltinModule("node:url").fileURLToPath(path)];
  } catch (cause) {
    throw new QlikInputError(`${path.protocol} is no address of a file: give one of file:.`, {
      cause,
    });
  }
}

/**
 * Writes a file whole or not at all: beside its place, which it takes when its last byte is on the disk.
 *
 * @throws {QlikFileError} when it cannot be written; and what the parts throw.
 * @throws {QlikInputError} where there are no files, and for an address that is that of none.
 */
export async function saveFile(
  path: string | URL,
  parts: AsyncIterable<Uint8Array>,
): Promise<void> {
  const [{ promises: fs }, target] = locate(path);
  const temporary = `${target}.${crypto.randomUUID()}.part`;
  const attempt = <T>(work: Promise<T>): Promise<T> =>
    work.catch((cause: unknown) => {
      throw fileError(target, "written", cause);
    });

  const isFolder = await fs.stat(target).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) throw fileError(target, "written", new Error("it is a folder"));
  const file = await attempt(fs.open(temporary, "wx"));
  try {
    try {
      for await (const part of parts) await attempt(file.writeFile(part));
      await attempt(file.sync());
    } finally {
      await file.close();
    }
    await attempt(fs.rename(temporary, target));
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * A file as a Blob, which is read when it is used.
 *
 * @throws {QlikFileError} when there is no such file, or it cannot be read.
 * @throws {QlikInputError} where there are no files, and for an address that is that of none.
 */
export async function openFile(path: string | URL): Promise<Blob> {
  const [fs, source] = locate(path);
  try {
    // openAsBlob takes folders too, and of what it doesn't take it says nothing.
    const file = await fs.promises.open(source);
    const isFolder = (await file.stat().finally(() => file.close())).isDirectory();
    if (isFolder) throw new Error("it is a folder");
    return await fs.openAsBlob(source);
  } catch (cause) {
    throw fileError(source, "read", cause);
  }
}

function fileError(path: string, done: string, cause: unknown): QlikFileError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new QlikFileError(`${path} could not be ${done}: ${reason}`, { cause });
}
