/**
 * Completes a path after each of several edits; prints the median in milliseconds and the bytes of the heap afterwards. The
 * argument is the code, with `§` where the cursor is. Needs the built declarations.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
import { openEditor } from "../editor.ts";
import { median } from "./rounds.ts";

const EDITS = 15;
const HEAD = `import { createQlikClient } from "qlik-cloud-client";
const qlik = createQlikClient({ tenant: "t", auth: { apiKey: "k" } });
`;

const [, , code = ""] = process.argv;
const folder = mkdtempSync(path.join(tmpdir(), "editor-"));
try {
  mkdirSync(path.join(folder, "node_modules"));
  symlinkSync(path.resolve("."), path.join(folder, "node_modules/qlik-cloud-client"));
  const file = path.join(folder, "main.ts");
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    types: [],
  };
  const { service, edit } = openEditor(file, { head: HEAD, folder, options });
  let edits = 0;
  const complete = (): number => {
    const cursor = edit(`// ${edits++}\n${code}`);
    const start = performance.now();
    const found = service.getCompletionsAtPosition(file, cursor, undefined);
    const ms = performance.now() - start;
    const paths = found?.entries.filter(({ name }) => /^"?\/api\//.test(name)) ?? [];
    if (paths.length < 100) throw new Error(`Only ${paths.length} paths were offered.`);
    return ms;
  };
  // The first reads all declarations, as when a file is opened.
  complete();
  const ms = median(Array.from({ length: EDITS }, complete));
  globalThis.gc?.();
  console.log(JSON.stringify({ ms, heap: process.memoryUsage().heapUsed }));
} finally {
  rmSync(folder, { recursive: true });
}
