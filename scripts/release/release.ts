/** Prepares a release in the working tree, and checks one that was tagged. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { addVersion, sectionOf } from "./changelog.ts";
import { readChangesets } from "./changesets.ts";
import { isVersion, nextVersion } from "./version.ts";

const CHANGELOG = "CHANGELOG.md";
/** Where the version is, and what is before and after it. */
const VERSIONS: readonly (readonly [file: string, pattern: RegExp])[] = [
  ["package.json", /(^ {2}"version": ")[^"]+(")/m],
  ["package-lock.json", /(^ {2}"version": ")[^"]+(")/m],
  ["package-lock.json", /("packages": \{\s+"": \{\s+"name": "[^"]+",\s+"version": ")[^"]+(")/],
  ["src/core/platform.ts", /(export const VERSION = ")[^"]+(")/],
];

/** What a release needs from outside. */
export interface Release {
  readonly root: string;
  /** The day of the release, such as `2026-11-27`. */
  readonly day: string;
  /** The version, where the changesets don't say it: the first one, and 1.0.0. */
  readonly as?: string | undefined;
}

/**
 * Sets the version, moves the texts of the changesets to the changelog, and removes their files. Changes nothing if
 * anything is wrong.
 *
 * @returns the version
 */
export function prepareRelease({ root, day, as }: Release): string {
  const changesets = readChangesets(root);
  if (as !== undefined && !isVersion(as))
    throw new Error(`"--as" must be three numbers such as 1.0.0, got ${as}.`);
  if (as === undefined && changesets.length === 0)
    throw new Error('.changeset/ has no files. Add one, or name the version by "--as".');
  const steps = changesets.map(({ step }) => step);
  const version = as ?? nextVersion(versionOf(root), steps);
  const written = new Map<string, string>();
  const textOf = (file: string): string =>
    written.get(file) ?? readFileSync(path.join(root, file), "utf8");
  for (const [file, pattern] of VERSIONS) {
    if (!pattern.test(textOf(file))) throw new Error(`${file} has no version.`);
    written.set(file, textOf(file).replace(pattern, `$1${version}$2`));
  }
  written.set(CHANGELOG, addVersion(textOf(CHANGELOG), version, day, changesets));
  for (const [file, text] of written) writeFileSync(path.join(root, file), text);
  for (const { file } of changesets) rmSync(path.join(root, file));
  return version;
}

/**
 * Throws unless the tag is `v` and the version of the package, the changelog has a section for it, and no changeset is left
 * out.
 */
export function checkRelease(root: string, tag: string): void {
  const version = versionOf(root);
  if (tag !== `v${version}`)
    throw new Error(`The tag must be v${version}, as "version" in package.json says, got ${tag}.`);
  const left = readChangesets(root).map(({ file }) => file);
  if (left.length > 0)
    throw new Error(`${left.join(", ")} would not be in the changelog. Run npm run release.`);
  releaseNotes(root);
}

/** Returns the section of the changelog for the version of the package. */
export function releaseNotes(root: string): string {
  const version = versionOf(root);
  const notes = sectionOf(readFileSync(path.join(root, CHANGELOG), "utf8"), version);
  if (notes === undefined)
    throw new Error(`CHANGELOG.md has no section for ${version}. Run npm run release.`);
  return notes;
}

function versionOf(root: string): string {
  const manifest = readFileSync(path.join(root, "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
