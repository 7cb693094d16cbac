/** The sections of CHANGELOG.md: one for each version, the latest one first. */
import type { Changeset, Step } from "./changesets.ts";

/** What a reader looks for first, comes first. */
const HEADINGS: readonly (readonly [Step, string])[] = [
  ["major", "Breaking changes"],
  ["minor", "Added"],
  ["patch", "Fixed"],
];

/**
 * Returns the changelog with a section for a version: what "Unreleased" has, then the texts of the changesets.
 *
 * @throws when it has that section already, or when the section would be empty.
 */
export function addVersion(
  changelog: string,
  version: string,
  day: string,
  changesets: readonly Changeset[],
): string {
  if (sectionOf(changelog, version) !== undefined)
    throw new Error(`CHANGELOG.md has a section for ${version} already.`);
  const parts = [
    sectionOf(changelog, "Unreleased") ?? "",
    ...HEADINGS.flatMap(([step, heading]) => {
      const texts = changesets.filter((each) => each.step === step).map(({ text }) => nest(text));
      return texts.length > 0 ? [`### ${heading}`, ...texts] : [];
    }),
  ].filter((part) => part !== "");
  if (parts.length === 0) throw new Error("There is nothing to release: .changeset/ has no files.");
  const rest = changelog.replace(/^## Unreleased\n.*?(?=^## |$(?![\s\S]))/ms, "");
  const [top = ""] = rest.split(/^(?=## )/m, 1);
  const versions = rest.slice(top.length);
  const section = `## ${version} - ${day}\n\n${parts.join("\n\n")}`;
  return `${[top.trim(), section, versions.trim()].filter((part) => part !== "").join("\n\n")}\n`;
}

/** Returns the text below the heading of a version, or `undefined` if there is none. */
export function sectionOf(changelog: string, version: string): string | undefined {
  const section = changelog
    .split(/^## /m)
    .slice(1)
    .find((each) => each.split(/[ \n]/, 1)[0] === version);
  return section?.slice(section.indexOf("\n")).trim();
}

/** Moves the headings of a text below the third level. */
function nest(text: string): string {
  let isCode = false;
  const lines = text.split("\n").map((line) => {
    if (/^\s*```/.test(line)) isCode = !isCode;
    const level = isCode ? 0 : (/^#+(?= )/.exec(line)?.[0].length ?? 0);
    return { line, level };
  });
  const levels = lines.filter(({ level }) => level > 0).map(({ level }) => level);
  const shift = Math.max(0, 4 - Math.min(...levels));
  return lines.map(({ line, level }) => (level > 0 ? "#".repeat(shift) + line : line)).join("\n");
}
