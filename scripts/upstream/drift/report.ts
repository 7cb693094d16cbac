/** What `drift` prints. */
import type { Difference } from "../../facts/facts.ts";
import { hasDrift, type Drift, type ServiceDrift } from "./drift.ts";

/** Formats the drift in plain words, with one line a difference and the counts at the end. */
export function formatDrift(drift: Drift): string {
  if (!hasDrift(drift)) return "No drift: our documents differ from Qlik's files on purpose only.";
  const blocks = drift.services.map(formatService);
  const missing = drift.withoutDocument.map(
    ({ service, operations }) => `${service}  ${count(operations, "operation")}`,
  );
  const stale = drift.stale.map(
    ({ file, line, operation, point }) => `${file}:${line}  ${operation}  ${point}`,
  );
  const lists: [string, readonly string[]][] = [
    ["Services without a document of ours:", missing],
    ["Services without a file of Qlik's:", drift.withoutFile],
    ["Deviations that explain no difference:", stale],
  ];
  for (const [title, lines] of lists) {
    if (lines.length > 0) blocks.push([title, ...lines.map((line) => `  ${line}`)].join("\n"));
  }
  return [...blocks, countsOf(drift)].join("\n\n");
}

/** Returns what `--json` prints. */
export function driftAsJson(drift: Drift): string {
  return JSON.stringify(drift, undefined, 2);
}

/** Formats one difference without its operation: `query.limit.maximum  ours 100, Qlik 200`. */
function formatDifference({ point, ours, theirs }: Difference): string {
  return `${point}  ${contrastOf(point, ours, theirs)}`;
}

function formatService({ service, differences }: ServiceDrift): string {
  const isWhole = ({ point }: Difference): boolean => point === "path";
  const operations = differences.filter(isWhole);
  const lines = differences
    .filter((difference) => !isWhole(difference))
    .map((difference) => `  ${difference.operation}  ${formatDifference(difference)}`);
  const groups: [string, Difference[]][] = [
    ["Operations that only Qlik has:", operations.filter(({ ours }) => ours === undefined)],
    ["Operations that only we have:", operations.filter(({ ours }) => ours !== undefined)],
  ];
  for (const [title, members] of groups) {
    if (members.length === 0) continue;
    lines.push(`  ${title}`, ...members.map(({ operation }) => `    ${operation}`));
  }
  return [service, ...lines].join("\n");
}

function contrastOf(point: string, ours: string | undefined, theirs: string | undefined): string {
  if (theirs === "present" && ours === undefined) return "only Qlik has it";
  if (ours === "present" && theirs === undefined) return "only we have it";
  if (/\.(enum|media)$/.test(point) && ours !== undefined && theirs !== undefined) {
    const [own, other] = [ours.split(", "), theirs.split(", ")];
    const added = other.filter((value) => !own.includes(value)).join(", ");
    const missing = own.filter((value) => !other.includes(value)).join(", ");
    const parts = [added && `only Qlik has ${added}`, missing && `only we have ${missing}`];
    return parts.filter(Boolean).join("; ");
  }
  // A flag that one side sets is false on the other.
  const absent = ours === "true" || theirs === "true" ? "false" : "none";
  const [own, other] = [ours, theirs].map((value) => wordOf(point, value ?? absent));
  return `ours ${own!}, Qlik ${other!}`;
}

function wordOf(point: string, value: string): string {
  if (!point.endsWith(".required")) return value;
  return { true: "required", false: "optional", sometimes: "sometimes required" }[value] ?? value;
}

function countsOf({ services, withoutDocument, withoutFile, stale }: Drift): string {
  const all = services.flatMap(({ differences }) => differences);
  const operations = all.filter(({ point }) => point === "path");
  const counts = [
    count(all.length - operations.length, "difference"),
    `${count(operations.length, "operation")} on one side only`,
    `${count(withoutDocument.length, "service")} without a document`,
    `${count(withoutFile.length, "service")} without a file`,
    count(stale.length, "stale deviation"),
  ].filter((text) => !text.startsWith("0 "));
  return `${counts.join(", ")}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
