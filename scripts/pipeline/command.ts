/**
 * The command line of `npm run generate`.
 *
 * Exit codes: 0 done, or nothing stale; 1 stale (`--check`); 2 a document or the command line is at fault.
 */
import { watch } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { PipelineFault } from "./fault.ts";
import { render, type EmitTypes, type RenderOptions } from "./render.ts";
import { findStale, writeWhole, type Files } from "./write.ts";

const USAGE = `Usage: npm run generate [-- options]
  --check        write nothing; exit 1 and say what is stale
  --watch        write again whenever a document changes
  --spec <dir>   where the documents are          (default: spec)
  --out <dir>    where to write                   (default: generated)
  --config <file>  the rules to lint by           (default: redocly.yaml)`;

const QUIET_MS = 50;

/** Does what the command line says, and sets the exit code. With `--watch`, it goes on until the process is stopped. */
export async function generate(emitTypes: EmitTypes): Promise<void> {
  const options = readOptions();
  if (!options) {
    process.exitCode = 2;
    return;
  }
  if (options.watch) return keepWriting(options, emitTypes);
  process.exitCode = await run(options, emitTypes);
}

interface Options extends RenderOptions {
  readonly out: string;
  readonly check: boolean;
  readonly watch: boolean;
}

function readOptions(): Options | undefined {
  const root = process.cwd();
  try {
    const { values } = parseArgs({
      options: {
        check: { type: "boolean", default: false },
        watch: { type: "boolean", default: false },
        spec: { type: "string", default: "spec" },
        out: { type: "string", default: "generated" },
        config: { type: "string", default: "redocly.yaml" },
      },
    });
    const { check, watch, spec, out, config } = values;
    const [specPath, outPath, configPath] = [spec, out, config].map((file) =>
      path.resolve(root, file),
    );
    return { check, watch, root, spec: specPath!, out: outPath!, config: configPath! };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return undefined;
  }
}

async function run(options: Options, emitTypes: EmitTypes): Promise<number> {
  const started = performance.now();
  let files: Files;
  try {
    files = await render(options, emitTypes);
  } catch (error) {
    if (!(error instanceof PipelineFault)) throw error;
    const count = error.findings.length;
    console.error(
      `${error.message}\n\n${count} ${count === 1 ? "fault" : "faults"}; nothing was written.`,
    );
    return 2;
  }
  const stale = findStale(options.out, files);
  const shown = path.relative(options.root, options.out);
  if (options.check) {
    for (const { name, line, onDisk, expected } of stale) {
      console.error(
        line === 0 ? `${shown}/${name} is missing` : `${shown}/${name}:${line} is stale`,
      );
      if (line > 0)
        console.error(`  - ${onDisk ?? "(end of file)"}\n  + ${expected ?? "(end of file)"}`);
    }
    if (stale.length > 0) console.error("Run npm run generate, and commit what it writes.");
    else console.log(`${shown}/ is up to date.`);
    return stale.length > 0 ? 1 : 0;
  }
  if (stale.length > 0) writeWhole(options.out, files);
  const names = stale.map(({ name }) => name).join(", ");
  const took = `${Math.round(performance.now() - started)} ms`;
  console.log(
    names ? `Wrote ${names} in ${shown}/ (${took}).` : `${shown}/ is up to date (${took}).`,
  );
  return 0;
}

/** Runs until the process is stopped. Changes that come while a run is under way lead to one more run. */
async function keepWriting(options: Options, emitTypes: EmitTypes): Promise<void> {
  const clean = new Set<string>();
  await run({ ...options, clean }, emitTypes);
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(async () => {
        await run({ ...options, clean }, emitTypes);
      });
    }, QUIET_MS);
  };
  // Folders, and not `recursive`: git and many editors put a new file in the old one's place, and Node 20 goes on
  // watching the old one.
  watch(options.spec, again);
  watch(path.dirname(options.config), (_, name) => {
    if (name !== path.basename(options.config)) return;
    clean.clear();
    again();
  });
  console.log(`Watching ${path.relative(options.root, options.spec)}/ …`);
  await new Promise(() => {
    // Until the process is stopped.
  });
}
