/** Collects the licences of the libraries whose code is in the package. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The licences of libraries that bring no file of theirs, or are inside the file of another library. */
const LICENCES = path.resolve("scripts/package/licences");

/** Libraries of which the published files of another library contain code. */
const CONTAINED: Readonly<Record<string, readonly string[]>> = {
  // As THIRD_PARTY_NOTICES.md in its repository says: its formats, and how it counts characters.
  "@cfworker/json-schema": ["ajv", "punycode"],
  "rrule-temporal": ["temporal-polyfill"],
};

/** The names of the packages in `node_modules/` that files belong to. */
export function packagesOf(files: readonly string[]): string[] {
  const names = files.flatMap((file) => {
    const [, inside] = /^(?:.*[/\\])?node_modules[/\\](.+)$/.exec(file) ?? [];
    const [scope = "", name = ""] = inside?.split(/[/\\]/) ?? [];
    if (inside === undefined) return [];
    return scope.startsWith("@") ? [`${scope}/${name}`] : [scope];
  });
  const contained = names.flatMap((name) => CONTAINED[name] ?? []);
  return [...new Set([...names, ...contained])].sort();
}

/**
 * Returns the text of `THIRD_PARTY_LICENSES`: a section for each package.
 * @throws if a package has no licence
 */
export function thirdPartyLicences(packages: readonly string[]): string {
  const sections = packages.map((name) => `${"=".repeat(80)}\n${name}\n\n${licenceOf(name)}\n`);
  return [
    "This package contains code of these libraries, which only `qlik-cloud-client/testing` uses.\n",
    ...sections,
  ].join("\n");
}

function licenceOf(name: string): string {
  const folder = path.resolve("node_modules", name);
  const own = path.join(LICENCES, `${name.replace("@", "").replace("/", "-")}.txt`);
  const files = [...filesIn(folder).filter((file) => /^(?:licen[cs]e|copying)/i.test(file))].map(
    (file) => path.join(folder, file),
  );
  const kept = filesIn(LICENCES).includes(path.basename(own)) ? [own] : [];
  const [file] = [...files, ...kept];
  if (file !== undefined) return readFileSync(file, "utf8").trim();
  throw new Error(
    `"${name}" is bundled and has no licence file. Add the text of its licence as ${path.relative("", own)}.`,
  );
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
