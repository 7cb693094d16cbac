/** The only module of the client that knows Node; it asks for it when a file is used, so that bundlers find nothing. */
import { QlikError, QlikInputError } from "../errors.ts";

/** A file on this machine could not be written or read; `cause` is what the platform threw. */
export class QlikFileError extends QlikError {
  override readonly name = "QlikFileError";
}

/** The files of Node, and of Deno and Bun, which have the same function. */
function platform(): [fs: typeof import("node:fs"), url: typeof import("node:url")] {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  if (process?.getBuiltinModule) {
    return [process.getBuiltinModule("node:fs"), process.getBuiltinModule("node:url")];
  }
  throw new QlikInputError("there are no files here. Use streams or Blobs in place of paths.");
}

/**
 * Writes a file whole or not at all: beside its place, which it takes when its last byte is on the disk.
 *
 * @throws {QlikFileError} when it cannot be written; and what the parts throw.
 */
export async function saveFile(
  path: string | URL,
  parts: AsyncIterable<Uint8Array>,
): Promise<void> {
  const [{ promises: fs }, { fileURLToPath }] = platform();
  const target = typeof path === "string" ? path : fileURLToPath(path);
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
 */
export async function openFile(path: string | URL): Promise<Blob> {
  const [fs, { fileURLToPath }] = platform();
  const source = typeof path === "string" ? path : fileURLToPath(path);
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
