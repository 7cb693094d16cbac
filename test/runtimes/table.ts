/** The tables of docs/runtimes.md and of the README. */
import type { Result } from "./behaviours/behaviour.ts";
import { DIFFERENCES } from "./differences.ts";
import type { Runtime } from "./runtimes.ts";

/** What was found on one runtime. */
export interface Row {
  readonly runtime: Runtime;
  /** Empty if the runtime could not be installed. */
  readonly results: readonly Result[];
  readonly problems: readonly string[];
  readonly seconds: number;
}

export function tableOf(rows: readonly Row[], date: Date): string {
  const lines = rows.map(({ runtime: { name, version }, results }) => {
    const passed = results.filter(({ problem }) => problem === undefined).length;
    const failed = results.filter(({ problem }) => problem !== undefined);
    const known = DIFFERENCES[name] ?? {};
    const differences = failed
      .map(({ name }) => known[name] ?? `Fails: ${name}.`)
      .filter((reason) => reason !== "")
      .join(" ");
    const count = results.length === 0 ? "not run" : `${passed} of ${results.length}`;
    return `| ${name} | ${version} | ${count} | ${differences || "none"} |`;
  });
  return [
    "<!-- prettier-ignore -->",
    "| Runtime | Version | Behaviours | Differences |",
    "| --- | --- | ---: | --- |",
    ...lines,
    "",
    `Measured on ${date.toISOString().slice(0, 10)}, on ${process.platform}.`,
  ].join("\n");
}

/** Returns the table of the README, which is short: the versions of a runtime that behave alike share a row. */
export function summaryOf(table: string): string {
  const versions = new Map<string, string[]>();
  for (const [, name, version, count] of table.matchAll(ROW)) {
    const row = `${name} | ${count}`;
    versions.set(row, [...(versions.get(row) ?? []), version!]);
  }
  const rows = [...versions].map(([row, all]) => {
    const [name, count] = row.split(" | ");
    return `| ${name} ${all.join(", ")} | ${count} |`;
  });
  const date = /^Measured on .+$/m.exec(table)?.[0];
  return [
    "<!-- prettier-ignore -->",
    "| Runtime | Behaviours |",
    "| --- | ---: |",
    ...rows,
    "",
    `${date} [docs/runtimes.md](docs/runtimes.md) says what differs.`,
  ].join("\n");
}

const ROW = /^\| (.+?) \| (.+?) \| (\d+ of \d+|not run) \|/gm;
