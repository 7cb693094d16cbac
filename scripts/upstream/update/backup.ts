/** Keeps a copy of folders and files, to bring them back if a step fails. */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export class Backup {
  readonly #root: string;
  readonly #copy: string;
  readonly #folders: readonly string[];

  /** @param folders Paths relative to the root. */
  constructor(root: string, folders: readonly string[]) {
    this.#root = root;
    this.#folders = folders;
    this.#copy = mkdtempSync(path.join(tmpdir(), "spec-update-"));
    for (const folder of folders) {
      const source = path.join(root, folder);
      if (existsSync(source)) cpSync(source, this.folder(folder), { recursive: true });
    }
  }

  /** Returns the path of the copy of a folder. */
  folder(name: string): string {
    return path.join(this.#copy, name);
  }

  /** Makes the folders and files what they were. */
  restore(): void {
    for (const folder of this.#folders) {
      const target = path.join(this.#root, folder);
      const copy = this.folder(folder);
      if (!existsSync(copy)) {
        rmSync(target, { recursive: true, force: true });
        continue;
      }
      if (statSync(copy).isFile()) {
        cpSync(copy, target, { preserveTimestamps: true });
        continue;
      }
      const kept = new Set(readdirSync(copy, { recursive: true, encoding: "utf8" }));
      const present = existsSync(target)
        ? readdirSync(target, { recursive: true, encoding: "utf8" })
        : [];
      for (const name of present.filter((each) => !kept.has(each))) {
        rmSync(path.join(target, name), { recursive: true, force: true });
      }
      cpSync(copy, target, { recursive: true, preserveTimestamps: true });
    }
  }

  /** Removes the copy. */
  discard(): void {
    rmSync(this.#copy, { recursive: true, force: true });
  }
}
