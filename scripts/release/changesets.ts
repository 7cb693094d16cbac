/** Reads `.changeset/`, whose form is that of the tool changesets. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** How much a change raises the version. */
export type Step = "major" | "minor" | "patch";

export interface Changeset {
  /** Path relative to the root, with slashes. */
  readonly file: string;
  readonly step: Step;
  /** Markdown. */
  readonly text: string;
}

export const CHANGESETS = ".changeset";

const FORM = /^---\n"qlik-cloud-client": (major|minor|patch)\n---\n\s*(\S.*)$/s;

/**
 * Returns the changesets by the names of their files.
 *
 * @throws when a file has another form; every such file is named.
 */
export function readChangesets(root: string): Changeset[] {
  const folder = path.join(root, CHANGESETS);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const wrong: string[] = [];
  const changesets = names.flatMap((name): Changeset[] => {
    if (!name.endsWith(".md") || name === "README.md") return [];
    const file = `${CHANGESETS}/${name}`;
    const text = readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n");
    const found = FORM.exec(text);
    if (found) return [{ file, step: found[1] as Step, text: found[2]!.trim() }];
    wrong.push(file);
    return [];
  });
  if (wrong.length === 0) return changesets;
  throw new Error(
    `${wrong.join(", ")} must begin with ---, "qlik-cloud-client": major, minor or patch, and ---, followed by a text. See ${CHANGESETS}/README.md.`,
  );
}
