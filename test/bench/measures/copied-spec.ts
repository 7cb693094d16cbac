/** A copy of the documents, which a measurement may change. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface CopiedSpec {
  readonly spec: string;
  /** Where to generate; does not exist yet. */
  readonly out: string;
}

/** Copies the documents for as long as the work takes. */
export async function withCopiedSpec<T>(work: (copy: CopiedSpec) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), "spec-"));
  try {
    const spec = path.join(folder, "spec");
    cpSync("spec", spec, { recursive: true });
    return await work({ spec, out: path.join(folder, "out") });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Forgets what earlier generations have found out. */
export function forgetResults(): void {
  rmSync("node_modules/.cache/generate", { recursive: true, force: true });
}
