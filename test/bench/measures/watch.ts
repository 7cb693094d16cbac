/** How long `npm run generate -- --watch` takes after one change of one document. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface, type Interface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { parse, stringify } from "yaml";
import type { OpenApiDocument, SchemaObject } from "../../../scripts/openapi/document.ts";
import { median } from "../rounds.ts";
import { withCopiedSpec, type CopiedSpec } from "./copied-spec.ts";
import { atMost, seconds, type Figure } from "./figure.ts";

const CHANGED = "spaces.yaml";
/** The merged document is linted after the files are written. */
const UNTIL_IDLE_MS = 3_000;

export async function measureWatch(runs: number): Promise<Figure[]> {
  const times = await withCopiedSpec((copy) => watchChanges(copy, Math.max(3, runs)));
  const goal = { goal: 1_000, format: seconds };
  return [atMost("watch, after one change", median(times), goal)];
}

async function watchChanges({ spec, out }: CopiedSpec, changes: number): Promise<number[]> {
  const args = ["scripts/run.mjs", "scripts/generate.ts", "--watch", "--spec", spec, "--out", out];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout });
  try {
    await lineOf(lines, "Watching");
    const file = path.join(spec, CHANGED);
    const times: number[] = [];
    // The first change also lays the document out anew.
    for (let change = 0; change <= changes; change++) {
      await sleep(UNTIL_IDLE_MS);
      const text = changedText(file, change);
      const start = performance.now();
      writeFileSync(file, text);
      await lineOf(lines, "Wrote");
      times.push(performance.now() - start);
      const types = readFileSync(path.join(out, "schema.ts"), "utf8");
      if (!types.includes(markOf(change))) throw new Error("The change is not in the types.");
    }
    return times.slice(1);
  } finally {
    child.kill();
    await once(child, "exit");
  }
}

async function lineOf(lines: Interface, start: string): Promise<void> {
  for (;;) {
    const [line] = (await once(lines, "line")) as [string];
    if (line.startsWith(start)) return;
  }
}

function markOf(change: number): string {
  return `Change number ${change}.`;
}

/** The document with other words of a schema's property, which are in the types. */
function changedText(file: string, change: number): string {
  const document = parse(readFileSync(file, "utf8")) as OpenApiDocument;
  const schemas = Object.values(document.components?.["schemas"] ?? {}) as SchemaObject[];
  const [property] = schemas
    .flatMap(({ properties }) => Object.values(properties ?? {}))
    .filter((each): each is SchemaObject => "description" in each);
  if (!property) throw new Error(`${file} has no property with words.`);
  property["description"] = markOf(change);
  return stringify(document, { lineWidth: 0 });
}
