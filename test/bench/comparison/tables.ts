/** The tables of the comparison: what they have, how they are written, and what they say of the figures. */
import { readFileSync } from "node:fs";
import { OPENAPI_FETCH, OURS, QLIK_API, REDOCLY } from "../contenders.ts";

/** What is compared, in the order of the columns. */
export const CONTENDERS: readonly string[] = [OURS, OPENAPI_FETCH, REDOCLY, QLIK_API];

const NAMES: Readonly<Record<string, string>> = {
  [OURS]: "this package",
  [OPENAPI_FETCH]: "openapi-fetch",
  [REDOCLY]: "Redocly's client",
  [QLIK_API]: "`@qlik/api`",
};

/** Where the versions are. Ours is the one of this tree. */
const PACKAGES: Readonly<Record<string, string>> = {
  [OPENAPI_FETCH]: "openapi-fetch",
  [REDOCLY]: "@redocly/cli",
  [QLIK_API]: "@qlik/api",
};

export interface Measure {
  /** In the first column, with the unit. */
  readonly what: string;
  /** What a sentence calls it. */
  readonly noun: string;
  readonly digits: number;
}

export type MeasureName =
  | "inSequence"
  | "atOnce"
  | "stubbed"
  | "imported"
  | "bundle"
  | "instantiations"
  | "check"
  | "check7"
  | "upload";

/** Of all of them less is better. */
export const MEASURES: Readonly<Record<MeasureName, Measure>> = {
  inSequence: {
    what: "a call over loopback, × `fetch`",
    noun: "calls over loopback",
    digits: 2,
  },
  atOnce: { what: "50 calls at once, × `fetch`", noun: "calls at once", digits: 2 },
  stubbed: {
    what: "a call without a network, × `fetch`",
    noun: "calls without a network",
    digits: 2,
  },
  imported: { what: "import, ms of processor time", noun: "import", digits: 1 },
  bundle: { what: "client and one GET, kB gzipped", noun: "size of a bundle", digits: 1 },
  instantiations: {
    what: "type instantiations of one call",
    noun: "type instantiations",
    digits: 0,
  },
  check: { what: "`tsc` 5.9 of one call, × plain `fetch`", noun: "`tsc` 5.9", digits: 2 },
  check7: { what: "`tsc` 7 of one call, × plain `fetch`", noun: "`tsc` 7", digits: 2 },
  upload: {
    what: "a file of 1 GB, uploaded, MB of memory",
    noun: "memory of an upload",
    digits: 0,
  },
};

/** A row that was measured. */
export interface Figures {
  readonly measure: Measure;
  /** By contender; NaN where it could not be measured. */
  readonly values: ReadonlyMap<string, number>;
}

/** What the README shows; docs/comparison.md has all. */
export const IN_README: {
  readonly measures: readonly MeasureName[];
  readonly cases: readonly string[];
} = {
  measures: ["inSequence", "imported", "bundle", "instantiations", "upload"],
  cases: [
    "two reads of the same reload",
    "`429` with `Retry-After`",
    "`200` with an HTML page",
    "a `%` in a query value",
  ],
};

/** The head of each table: the contenders, with the versions that are installed. */
export function head(): readonly string[] {
  return [
    "",
    ...CONTENDERS.map((name) => [NAMES[name], versionOf(name)].filter(Boolean).join(" ")),
  ];
}

function versionOf(name: string): string | undefined {
  const folder = PACKAGES[name];
  if (folder === undefined) return undefined;
  const text = readFileSync(`node_modules/${folder}/package.json`, "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}

/** Writes a row, with the least in bold. */
export function rowOfFigures({ measure: { what, digits }, values }: Figures): readonly string[] {
  const shown = CONTENDERS.map((name) => round(values.get(name) ?? NaN, digits));
  const least = Math.min(...shown.filter((value) => !Number.isNaN(value)));
  const cells = shown.map((value) => {
    if (Number.isNaN(value)) return "failed";
    const text = value.toLocaleString("en", {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    return value === least ? `**${text}**` : text;
  });
  return [what, ...cells];
}

/** Reads a row that {@link rowOfFigures} has written. */
export function figuresOf(measure: Measure, cells: readonly string[]): Figures {
  const values = cells.map((cell) => Number(cell.replaceAll(/[*,]/g, "")));
  return { measure, values: new Map(CONTENDERS.map((name, at) => [name, values[at] ?? NaN])) };
}

/** Says at what each of the others is better, as the figures are shown. */
export function losses(rows: readonly Figures[]): string {
  const [, ...others] = CONTENDERS;
  const parts = others.flatMap((other) => {
    const lost = rows.filter(({ measure: { digits }, values }) => {
      const [ours, theirs] = [OURS, other].map((name) => round(values.get(name) ?? NaN, digits));
      return Number.isNaN(ours) || theirs! < ours!;
    });
    const nouns = lost.map(({ measure }) => measure.noun);
    return nouns.length === 0 ? [] : [`${NAMES[other]} (${nouns.join(", ")})`];
  });
  const all = new Intl.ListFormat("en").format(parts);
  return parts.length === 0
    ? "Nothing is less than this package's."
    : `This package loses to ${all}.`;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

export function table(rows: readonly (readonly string[])[]): string {
  const first = head();
  const rule = first.map((_, column) => (column === 0 ? "---" : ":---"));
  return [first, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Where and when figures were measured. */
export interface Circumstances {
  readonly date: string;
  readonly node: string;
  readonly cores: number;
  readonly isBusy: boolean;
  readonly isRough: boolean;
}

export function told({ date, node, cores, isBusy, isRough }: Circumstances): string {
  const how = isRough ? " roughly" : "";
  const busy = isBusy ? " The machine was busy, so the times are rough." : "";
  return `Measured${how} on ${date} with Node ${node} on ${cores} cores, side by side; less is better.${busy}`;
}

/** Whether a text begins as {@link told} does. */
export function isTold(text: string): boolean {
  return /^Measured(?: roughly)? on \d{4}-\d\d-\d\d with Node \d+\.\d+\.\d+ on \d+ cores, side by side; less is better\. /.test(
    text,
  );
}
