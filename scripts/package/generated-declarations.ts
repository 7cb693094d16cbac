/** Writes the declarations of generated types. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Modules of types alone, which are declarations as they are. */
const MODULES = ["calls", "schema"];

/**
 * Replaces what tsc has written for the generated types: it indents by four spaces, and compilers and editors read every
 * byte. Their maps go too.
 */
export function writeGeneratedDeclarations(generated: string, dist: string): void {
  for (const name of MODULES) {
    const source = readFileSync(path.join(generated, `${name}.ts`), "utf8");
    const declarations = source.replace(/^(import type .* from ".*)\.ts";$/gm, '$1.js";');
    writeFileSync(path.join(dist, `${name}.d.ts`), declarations);
    rmSync(path.join(dist, `${name}.d.ts.map`), { force: true });
  }
}
