/** The table of docs/runtimes.md. */
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
