/** `npm run spec -- diff <old> <new>`: the changelog between two editions. */
import { parseArgs } from "node:util";
import { formatFinding, PipelineFault } from "../../openapi/finding.ts";
import { isAtLeast, type Change, type Verdict } from "./change.ts";
import { diffEditions } from "./diff-editions.ts";
import { summarise, toMarkdown } from "./markdown.ts";
import { readEditions } from "./read-edition.ts";

const USAGE =
  "Usage: npm run spec -- diff <old> <new> [--json | --markdown] [--fail-on major|minor|patch] [--compile] [--normalise]";
const BOUNDS = ["major", "minor", "patch"] as const;

/** Returns 1 if the verdict is at least that of `--fail-on`, or if calls of the old edition no longer compile. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  const { old, next, notes } = readEditions(options, options);
  for (const note of notes) console.error(formatFinding(note));
  const { verdict, changes } = await diffEditions(old, next);
  if (options.json) console.log(JSON.stringify({ verdict, changes: changes.map(toJson) }, null, 2));
  else if (options.markdown) console.log(toMarkdown(changes));
  else console.log(`${toMarkdown(changes)}\n${summarise(verdict, changes)}`);

  const isTooMuch = options.failOn !== undefined && isAtLeast(verdict, options.failOn);
  if (!options.compile) return isTooMuch ? 1 : 0;
  const { compileOldCalls } = await import("./compile/compile-old-calls.ts");
  const { operations, broken } = await compileOldCalls(old, next);
  for (const { operation, messages } of broken) {
    console.error([`${operation} no longer compiles:`, ...messages].join("\n  "));
  }
  console.error(`${operations - broken.length} of ${operations} typed calls compile.`);
  return isTooMuch || broken.length > 0 ? 1 : 0;
}

interface Options {
  readonly old: string;
  readonly next: string;
  readonly json: boolean;
  readonly markdown: boolean;
  readonly compile: boolean;
  readonly normaliseAll: boolean;
  readonly failOn: Verdict | undefined;
}

function readOptions(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        markdown: { type: "boolean", default: false },
        compile: { type: "boolean", default: false },
        normalise: { type: "boolean", default: false },
        "fail-on": { type: "string" },
      },
    });
    const [old, next, ...others] = positionals;
    if (old === undefined || next === undefined || others.length > 0) {
      throw new TypeError(`Expected two files or folders, got ${positionals.length}.`);
    }
    const bound = values["fail-on"];
    const failOn = BOUNDS.find((each) => each === bound);
    if (bound !== undefined && !failOn) {
      throw new TypeError(`"--fail-on" must be major, minor or patch, got ${bound}.`);
    }
    const { json, markdown, compile, normalise: normaliseAll } = values;
    if (json && markdown) throw new TypeError("Set --json or --markdown, not both.");
    return { old, next, json, markdown, compile, normaliseAll, failOn };
  } catch (error) {
    const message = (error as Error).message;
    throw new PipelineFault([{ file: "diff", rule: "command line", message, hint: USAGE }]);
  }
}

function toJson({ service, operation, pointer, kind, breaking, text }: Change): object {
  return { service, operation, pointer, kind, breaking, text };
}
