import {
  describeKind,
  fileError,
  locate,
  type FileHandle,
  type LocatedFile,
  type Stats,
} from "./files.ts";

/**
 * Writes a file completely or not at all: into a temporary file in the same folder, which replaces the target once its last
 * byte is on the disk. Symbolic links are followed, and the mode of a file that is replaced is kept.
 *
 * @throws {QlikFileError} when it cannot be written, before anything is read from `parts` where that can be known; and
 * whatever `parts` throws.
 * @throws {QlikInputError} where the platform has no files, and for a value that cannot be a path.
 */
export async function saveFile(
  path: string | URL,
  parts: AsyncIterable<Uint8Array>,
): Promise<void> {
  // What is wrong with the path rejects the promise, as everything else does.
  const located = await Promise.resolve(path).then(locate);
  const { promises: fs } = located.fs;
  const attempt = <T>(work: Promise<T>): Promise<T> =>
    work.catch((cause: unknown) => {
      throw fileError(located.file, "write", cause);
    });

  const { target, found } = await attempt(findTarget(located));
  // Short, since a name next to it must be allowed wherever the target's name is.
  const name = `.${crypto.randomUUID().slice(0, 13)}.part`;
  const temporary = located.path.join(located.path.dirname(target), name);
  // Not readable for others before it has the mode of the file that it replaces.
  const file = await attempt(fs.open(temporary, "wx", found ? 0o600 : 0o666));
  try {
    try {
      if (found) await attempt(adoptMode(file, found));
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

/** As many as Linux follows. */
const MAX_LINKS = 40;

/** Follows links to the file that will be replaced or created, by its real folder. */
async function findTarget({
  fs: { promises: fs },
  path,
  file,
}: LocatedFile): Promise<{ target: string; found: Stats | undefined }> {
  const found = await ifPresent(fs.stat(file));
  const kind = found && describeKind(found);
  if (kind !== undefined) throw new Error(`it is ${kind}, not a regular file`);
  if (/[\\/]$/.test(file) && file.endsWith(path.sep)) throw new Error("it names a directory");
  let target = path.resolve(file);
  for (let links = 0; ; links++) {
    const folder = await fs.realpath(path.dirname(target));
    target = path.join(folder, path.basename(target));
    // A link whose target doesn't exist yet has no stat of its own, but creates that target.
    if (!(await ifPresent(fs.lstat(target)))?.isSymbolicLink()) return { target, found };
    if (links === MAX_LINKS) throw new Error("ELOOP: too many symbolic links");
    target = path.resolve(folder, await fs.readlink(target));
  }
}

async function ifPresent(stats: Promise<Stats>): Promise<Stats | undefined> {
  return stats.catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  });
}

/** Gives a new file the owner, where that is allowed, and the mode of another one. */
async function adoptMode(file: FileHandle, { mode, uid, gid }: Stats): Promise<void> {
  const own = await file.stat();
  if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid).catch(() => undefined);
  // Skipped where it is the same: some mounts have one mode for all files, and reject a change.
  if ((await file.stat()).mode !== mode) await file.chmod(mode & 0o7777);
}
