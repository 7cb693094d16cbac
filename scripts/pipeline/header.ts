/** What each generated file says of its making: by which tools, and from what. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { singleLine } from "./literal.ts";
import { documentsIn, serviceOf } from "./sources.ts";

/** The tools whose version decides what is written. */
const TOOLS = ["@redocly/openapi-core", "openapi-typescript", "typescript"];

export interface Provenance {
  readonly by: string;
  readonly from: string;
}

export interface Origin {
  readonly root: string;
  readonly spec: string;
  readonly sources: readonly { readonly service: string; readonly text: string }[];
}

export function provenance({ root, spec, sources }: Origin): Provenance {
  const hash = createHash("sha256");
  for (const { service, text } of sources) {
    // Line endings don't count, since git may change them.
    hash.update(`${service}\0${text.replaceAll("\r\n", "\n")}\0`);
  }
  return {
    by: `npm run generate, with ${toolVersions(root).join(", ")}`,
    from: `${path.relative(root, spec)}/, sha256 ${hash.digest("hex")}`,
  };
}

/** The first lines of a file, as comments. */
export function header({ by, from }: Provenance, mark: string): string {
  return ["Generated: change spec/ and run npm run generate.", `By ${by}.`, `From ${from}.`]
    .map((line) => `${mark} ${singleLine(line)}\n`)
    .join("");
}

/**
 * Whether the generated files say that they come from these documents and tools: quick to tell, since nothing is
 * generated. Whether somebody changed them by hand, `--check` tells.
 */
export function isFresh({ root, spec, out }: { root: string; spec: string; out: string }): boolean {
  const sources = documentsIn(spec).map((name) => ({
    service: serviceOf(name),
    text: readFileSync(path.join(spec, name), "utf8"),
  }));
  const made = provenance({ root, spec, sources });
  const marks = { "openapi.yaml": "#", "schema.ts": "//", "operations.ts": "//" };
  try {
    const read = (name: string): string => readFileSync(path.join(out, name), "utf8");
    return (
      Object.entries(marks).every(([name, mark]) => read(name).startsWith(header(made, mark))) &&
      read("openapi.json").includes(JSON.stringify(made.from))
    );
  } catch {
    return false;
  }
}

function toolVersions(root: string): string[] {
  const text = readFileSync(path.join(root, "package.json"), "utf8");
  const { devDependencies } = JSON.parse(text) as { devDependencies: Record<string, string> };
  return TOOLS.map((name) => `${name} ${devDependencies[name] ?? "of unknown version"}`);
}
