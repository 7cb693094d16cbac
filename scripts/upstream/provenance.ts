/** Writes `spec/PROVENANCE.md`: the introduction, and a table of all deviations. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readCommandLine } from "../command-line.ts";
import { findStale, writeWhole } from "../pipeline/write.ts";
import type { Deviation } from "./deviation.ts";
import { readDeviations } from "./deviations.ts";

export const PROVENANCE_NAME = "PROVENANCE.md";

const COLUMNS = [
  ...["operation", "point", "documentation", "Qlik's specification"],
  ...["unofficial document", "chosen", "why"],
];

const USAGE = `Usage: npm run spec -- provenance [options]
  --check          report a stale file and exit with 1, without writing
  --spec <folder>  folder of our documents  (default: spec)`;

/** Implements `npm run spec -- provenance`. */
export function provenanceCommand(args: readonly string[]): number {
  const options = {
    check: { type: "boolean", default: false },
    spec: { type: "string", default: "spec" },
  } as const;
  const values = readCommandLine(args, USAGE, options, (each) => each);
  if (!values) return 2;
  const files = new Map([[PROVENANCE_NAME, provenanceOf(values.spec)]]);
  const shown = path.join(values.spec, PROVENANCE_NAME);
  const isStale = findStale(values.spec, files).length > 0;
  if (isStale && values.check) {
    console.error(`${shown} is stale. Run \`npm run spec -- provenance\` and commit the result.`);
    return 1;
  }
  if (isStale) writeWhole(values.spec, files);
  console.log(isStale ? `Wrote ${shown}.` : `${shown} is up to date.`);
  return 0;
}

/**
 * Returns the text of `PROVENANCE.md` in a folder of documents.
 * @throws {PipelineFault} if the deviations are not valid.
 */
export function provenanceOf(spec: string): string {
  const folder = path.join(spec, "deviations");
  const introduction = readFileSync(path.join(folder, "introduction.md"), "utf8");
  return renderProvenance(introduction, readDeviations(folder));
}

function renderProvenance(introduction: string, deviations: readonly Deviation[]): string {
  const rows = [COLUMNS, COLUMNS.map(() => "---"), ...deviations.map(cellsOf)];
  return [
    introduction.replaceAll("\r\n", "\n").trimEnd(),
    "",
    "## Disagreements",
    "",
    // Prettier would make each row as wide as the widest.
    "<!-- prettier-ignore -->",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
    "",
  ].join("\n");
}

function cellsOf(deviation: Deviation): string[] {
  const { service, operation, point, documentation, qlik, unofficial, chosen, why } = deviation;
  const scope = operation === "*" && service !== "*" ? `${service} *` : operation;
  const sources = [documentation, qlik, unofficial].map((cell) => cell ?? "—");
  return [`\`${scope}\``, `\`${point}\``, ...sources, chosen, why];
}
