/** Checks the types of source texts. The only module of the comparison that knows TypeScript's own API. */
import { createRequire } from "node:module";
import path from "node:path";
import type ts from "typescript";

// By require, since import scans TypeScript's nine megabytes for export names first.
const require = createRequire(import.meta.url);

export interface CompilerError {
  readonly file: string;
  /** Starting at 1. */
  readonly line: number;
  readonly message: string;
}

/**
 * Returns the type errors of the sources.
 * @param sources Source texts by file name. Each is treated as a file of the project's root folder, so that it can import
 *   from `./src/` and from the other sources.
 */
export function findTypeErrors(sources: ReadonlyMap<string, string>): CompilerError[] {
  const typescript = require("typescript") as typeof ts;
  const root = path.resolve(path.dirname(require.resolve("typescript/package.json")), "../..");
  const texts = new Map([...sources].map(([name, text]) => [path.join(root, name), text]));
  const options: ts.CompilerOptions = {
    target: typescript.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    module: typescript.ModuleKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["node"],
  };
  const host = typescript.createCompilerHost(options);
  const disk = typescript.createCompilerHost(options);
  host.getCurrentDirectory = () => root;
  host.fileExists = (file) => texts.has(path.resolve(file)) || disk.fileExists(file);
  host.readFile = (file) => texts.get(path.resolve(file)) ?? disk.readFile(file);
  host.getSourceFile = (file, version, ...others) => {
    const text = texts.get(path.resolve(file));
    return text === undefined
      ? disk.getSourceFile(file, version, ...others)
      : typescript.createSourceFile(file, text, version, true);
  };
  const program = typescript.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    if (!file) return [];
    const errors = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ];
    return errors.map(({ start = 0, messageText }) => ({
      file: path.relative(root, name),
      line: file.getLineAndCharacterOfPosition(start).line + 1,
      message: typescript.flattenDiagnosticMessageText(messageText, "\n"),
    }));
  });
}
