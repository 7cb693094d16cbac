/** The command line of `npm run generate`. */
import path from "node:path";
import { parseArgs } from "node:util";
import type { RenderOptions } from "./render.ts";

const USAGE = `Usage: npm run generate [-- options]
  --check          write nothing; exit 1 and say what is stale
  --if-stale       do nothing when the documents are those of the last time
  --watch          write again whenever a document changes
  --spec <dir>     where the documents are          (default: spec)
  --out <dir>      where to write                   (default: generated)
  --config <file>  the rules to lint by             (default: redocly.yaml)`;

export interface Options extends RenderOptions {
  readonly out: string;
  readonly check: boolean;
  readonly ifStale: boolean;
  readonly watch: boolean;
}

/** Reads the command line; says what is wrong with it and gives nothing when it can't be followed. */
export function readOptions(): Options | undefined {
  const root = process.cwd();
  try {
    const { values } = parseArgs({
      options: {
        check: { type: "boolean", default: false },
        "if-stale": { type: "boolean", default: false },
        watch: { type: "boolean", default: false },
        spec: { type: "string", default: "spec" },
        out: { type: "string", default: "generated" },
        config: { type: "string", default: "redocly.yaml" },
      },
    });
    const { check, watch, "if-stale": ifStale } = values;
    const [spec, out, config] = [values.spec, values.out, values.config].map((file) =>
      path.resolve(root, file),
    );
    return { check, ifStale, watch, root, spec: spec!, out: out!, config: config! };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return undefined;
  }
}
