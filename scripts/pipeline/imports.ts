/** What generated modules import: this repository's files within it, and the published package everywhere else. */
import path from "node:path";

export interface Imports {
  readonly callTypes: string;
  readonly result: string;
  readonly operationTable: string;
  readonly schema: string;
  readonly calls: string;
  readonly waitRow: string;
}

const PACKAGE = "qlik-cloud-client/codegen";

/** @param out The folder of the generated modules. */
export function importsFor(root: string, out: string): Imports {
  const relative = path.relative(root, out);
  const isWithin = relative !== ".." && !relative.startsWith(`..${path.sep}`);
  if (!isWithin || path.isAbsolute(relative)) {
    // With this extension, the import resolves under every setting of the compiler.
    return {
      ...{ callTypes: PACKAGE, result: PACKAGE, operationTable: PACKAGE, waitRow: PACKAGE },
      ...{ schema: "./schema.js", calls: "./calls.js" },
    };
  }
  const source = path.relative(out, path.join(root, "src")).replaceAll(path.sep, "/");
  return {
    callTypes: `${source}/call/call-types.ts`,
    result: `${source}/call/result.ts`,
    operationTable: `${source}/call/operation-table.ts`,
    waitRow: `${source}/jobs/wait/row.ts`,
    schema: "./schema.ts",
    calls: "./calls.ts",
  };
}

/** Those of `generated/`. */
export const OWN_IMPORTS: Imports = importsFor("/", "/generated");
