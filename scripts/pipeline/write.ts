/** Stage 5: files are compared, or written whole, or left as they are. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/** Text by file name, for one folder. */
export type Files = ReadonlyMap<string, string>;

export interface StaleFile {
  readonly name: string;
  /** The first line that differs, counted from 1; 0 when the file is missing. */
  readonly line: number;
  readonly onDisk: string | undefined;
  readonly expected: string | undefined;
}

/** Says which files of the folder are not what they should be. */
export function findStale(folder: string, files: Files): StaleFile[] {
  const stale: StaleFile[] = [];
  for (const [name, expected] of files) {
    const file = path.join(folder, name);
    if (!existsSync(file)) {
      stale.push({ name, line: 0, onDisk: undefined, expected: undefined });
      continue;
    }
    const onDisk = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
    if (onDisk === expected) continue;
    const [before, after] = [onDisk.split("\n"), expected.split("\n")];
    const index = before.findIndex((line, at) => line !== after[at]);
    const at = index === -1 ? before.length : index;
    stale.push({ name, line: at + 1, onDisk: before[at], expected: after[at] });
  }
  return stale;
}

/**
 * Writes the files aside and renames them once all are written: a reader, or a crash, meets whole files only.
 * @throws the file system's error; the folder is then as it was before.
 */
export function writeWhole(folder: string, files: Files): void {
  const aside = path.join(folder, `.aside-${process.pid}`);
  const old = path.join(aside, "old");
  mkdirSync(old, { recursive: true });
  const renamed: string[] = [];
  try {
    for (const [name, text] of files) {
      const target = path.join(folder, name);
      for (const place of [aside, old]) {
        mkdirSync(path.dirname(path.join(place, name)), { recursive: true });
      }
      writeFileSync(path.join(aside, name), text);
      const isFile = statSync(target, { throwIfNoEntry: false })?.isFile() ?? false;
      if (isFile) copyFileSync(target, path.join(old, name));
    }
    for (const name of files.keys()) {
      renameSync(path.join(aside, name), path.join(folder, name));
      renamed.push(name);
    }
  } catch (error) {
    for (const name of renamed) {
      const before = path.join(old, name);
      if (existsSync(before)) renameSync(before, path.join(folder, name));
      else rmSync(path.join(folder, name));
    }
    throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
