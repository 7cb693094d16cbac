/**
 * Completes a path after each of several edits; prints the median in milliseconds and the bytes of the heap afterwards. The
 * argument is the code, with `§` where the cursor is. Needs the built declarations.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
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
  let [text, version] = ["", 0];
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      strict: true,
      skipLibCheck: true,
      types: [],
    }),
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : "0"),
    getScriptSnapshot: (name) => {
      const read = name === file ? text : ts.sys.readFile(name);
      return read === undefined ? undefined : ts.ScriptSnapshot.fromString(read);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    directoryExists: (name) => ts.sys.directoryExists(name),
    getDirectories: (name) => ts.sys.getDirectories(name),
    realpath: (name) => realpathSync(name),
  });
  const complete = (): number => {
    const marked = `${HEAD}// ${version}\n${code}`;
    text = marked.replace("§", "");
    version++;
    const start = performance.now();
    const found = service.getCompletionsAtPosition(file, marked.indexOf("§"), undefined);
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
