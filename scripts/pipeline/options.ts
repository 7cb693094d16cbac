/** The command line of `npm run generate`. */
import { existsSync } from "node:fs";
import path from "node:path";
import { readCommandLine } from "../command-line.ts";
import type { RenderOptions } from "./render.ts";

const USAGE = `Usage: npm run generate [-- options]
  --check          report stale files and exit with 1, without writing
  --if-stale       do nothing unless the documents have changed
  --watch          generate again whenever a document changes
  --normalise      normalise documents of OpenAPI 3.1 too; those of 3.0 always are
  --spec <dir>     folder of the documents          (default: spec)
  --out <dir>      output folder                    (default: generated)
                   names.lock.json is read and written there, unless it is next to the documents
  --config <file>  lint configuration               (default: redocly.yaml)`;

export interface Options extends RenderOptions {
  readonly out: string;
  readonly lock: string;
  readonly check: boolean;
  readonly ifStale: boolean;
  readonly watch: boolean;
}

/** Parses the command line. Prints an error and returns `undefined` if it is not valid. */
export function readOptions(): Options | undefined {
  const root = process.cwd();
  const options = {
    check: { type: "boolean", default: false },
    "if-stale": { type: "boolean", default: false },
    watch: { type: "boolean", default: false },
    normalise: { type: "boolean", default: false },
    spec: { type: "string", default: "spec" },
    out: { type: "string", default: "generated" },
    config: { type: "string", default: "redocly.yaml" },
  } as const;
  return readCommandLine(process.argv.slice(2), USAGE, options, (values) => {
    const { check, watch, "if-stale": ifStale, normalise: normaliseAll } = values;
    const at = (file: string): string => path.resolve(root, file);
    const [spec, out, config] = [at(values.spec), at(values.out), at(values.config)];
    const lock = lockOf(spec, out);
    return { check, watch, ifStale, normaliseAll, root, spec, out, config, lock };
  });
}

const LOCK = "names.lock.json";

/**
 * Returns the file of the names that were given: next to the documents if it is there, otherwise next to the generated files,
 * since a folder of published files is replaced as a whole.
 */
function lockOf(spec: string, out: string): string {
  const own = path.join(spec, LOCK);
  return existsSync(own) ? own : path.join(out, LOCK);
}
