/** The header of each generated file, which names the tools and the sources. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { singleLine } from "./literal.ts";
import { documentsIn, serviceOf } from "./sources.ts";

/** The tools whose versions affect the output. */
const TOOLS = ["@redocly/openapi-core", "openapi-typescript", "typescript"];

export interface Provenance {
  /** What to change instead of the generated file. */
  readonly instead: string;
  readonly by: string;
  readonly from: string;
}

export interface Origin {
  readonly root: string;
  readonly spec: string;
  readonly out: string;
  readonly sources: readonly { readonly service: string; readonly text: string }[];
  /** The text of the names that were given. */
  readonly lock: string;
}

export function provenance({ root, spec, out, sources, lock }: Origin): Provenance {
  const hash = createHash("sha256");
  for (const { service, text } of [...sources, { service: "names.lock.json", text: lock }]) {
    // Line endings are ignored, because git may change them.
    hash.update(`${service}\0${text.replaceAll("\r\n", "\n")}\0`);
  }
  const folder = path.relative(root, spec);
  const isOurs = out === path.join(root, "generated");
  const where = isOurs ? "" : " in a clone of qlik-cloud-client";
  return {
    instead: `change ${folder}/ and run npm run generate${where}`,
    by: `npm run generate, with ${toolVersions(root).join(", ")}`,
    from: `${folder}/, sha256 ${hash.digest("hex")}`,
  };
}

/** Returns the first lines of a generated file, as comments. */
export function header({ instead, by, from }: Provenance): string {
  return [`Generated: ${instead}.`, `By ${by}.`, `From ${from}.`]
    .map((line) => `// ${singleLine(line)}\n`)
    .join("");
}

/**
 * Returns whether the headers of the generated files match the current documents and tools. Fast, because nothing is
 * generated. Manual changes are not detected; use `--check` for that.
 */
export function isFresh({
  root,
  spec,
  out,
  lock,
}: {
  root: string;
  spec: string;
  out: string;
  lock: string;
}): boolean {
  if (!existsSync(lock)) return false;
  const sources = documentsIn(spec).map((name) => ({
    service: serviceOf(name),
    text: readFileSync(path.join(spec, name), "utf8"),
  }));
  const made = provenance({ root, spec, out, sources, lock: readFileSync(lock, "utf8") });
  try {
    const read = (name: string): string => readFileSync(path.join(out, name), "utf8");
    return (
      ["schema.ts", "operations.ts", "calls.ts", "waits.ts", "service-schemas.ts"].every((name) =>
        read(name).startsWith(header(made)),
      ) && read("openapi.json").includes(JSON.stringify(made.from))
    );
  } catch {
    return false;
  }
}

function toolVersions(root: string): string[] {
  const text = readFileSync(path.join(root, "package.json"), "utf8");
  const { devDependencies } = JSON.parse(text) as { devDependencies: Record<string, string> };
  return TOOLS.map((name) => `${name} ${devDependencies[name] ?? "(unknown version)"}`);
}
