import { describeKind, fileError, locate } from "./files.ts";
import { QlikAbortError, QlikError, QlikFileError, QlikTimeoutError } from "../../errors/errors.ts";

/** A file that is sent. */
export interface OpenedFile {
  /** Its bytes, which are read when they are used. */
  readonly blob: Blob;
  /** Its name without the folder. */
  readonly name: string;
  /** When its content last changed, in milliseconds since 1970. */
  readonly modifiedAt: number;
  /**
   * The error to report for a call that failed: a `QlikFileError` if the file has changed or cannot be read any more,
   * otherwise the error itself.
   */
  readonly explain: (error: unknown) => Promise<unknown>;
  /**
   * Call it when all has been sent.
   *
   * @throws {QlikFileError} if the file has changed since it was opened.
   */
  readonly assertUnchanged: () => Promise<void>;
}

const USE_A_STREAM = "Pass a stream instead, such as Readable.toWeb(createReadStream(path))";

/**
 * Opens a file as a Blob.
 *
 * @throws {QlikFileError} when it doesn't exist, cannot be read, is not a regular file, or reports no size.
 * @throws {QlikInputError} where the platform has no files, and for a value that cannot be a path.
 */
export async function openFile(value: string | URL): Promise<OpenedFile> {
  const { fs: node, path, file } = locate(value);
  const { promises: fs, constants, openAsBlob } = node;
  try {
    // Before it is opened, since opening a FIFO waits for a writer.
    const kind = describeKind(await fs.stat(file));
    if (kind !== undefined) throw new Error(`it is ${kind}, which has no size. ${USE_A_STREAM}.`);
    // openAsBlob reports nothing about a file that it cannot read. Windows doesn't have O_NONBLOCK.
    const flags = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);
    const handle = await fs.open(file, flags);
    const before = await handle.stat().finally(() => handle.close());
    if (before.size === 0)
      throw new Error(`it is empty or reports no size. ${USE_A_STREAM} if it has content.`);
    const blob = await openAsBlob(file);
    const hasChanged = (): Promise<boolean> =>
      fs.stat(file).then(
        ({ size, mtimeMs }) => size !== before.size || mtimeMs !== before.mtimeMs,
        () => true,
      );
    const changed = `Could not read ${file} to its end: it changed or became unreadable while it was sent.`;
    return {
      blob,
      name: path.basename(file),
      modifiedAt: before.mtimeMs,
      async assertUnchanged() {
        if (await hasChanged()) throw new QlikFileError(changed);
      },
      async explain(error) {
        if (!(error instanceof QlikError) || error.status !== undefined) return error;
        if (error instanceof QlikAbortError || error instanceof QlikTimeoutError) return error;
        if (hasUnreadableBlob(error) || (await hasChanged())) {
          const { method, path, attempts, elapsedMs } = error;
          return new QlikFileError(changed, { method, path, attempts, elapsedMs, cause: error });
        }
        return error;
      },
    };
  } catch (cause) {
    throw fileError(file, "read", cause);
  }
}

/** Whether an error was caused by a Blob whose file could not be read (File API, section 7). */
function hasUnreadableBlob(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (
      cause.name === "NotReadableError" ||
      /NotReadableError|blob could not be read/.test(cause.message)
    )
      return true;
  }
  return false;
}
