/** Writes the changeset of an update. */
import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { writeWhole } from "../../pipeline/write.ts";
import type { ChangeLog } from "./steps.ts";

export const CHANGESETS = ".changeset";
const PACKAGE = "qlik-cloud-client";

/**
 * Writes the changeset, and returns its path relative to the root. Returns `undefined` if the package has not changed for
 * its users. The name depends on the text alone, so that the same update has the same file every night.
 */
export function writeChangeset(
  root: string,
  { verdict, markdown }: ChangeLog,
  edition: string,
): string | undefined {
  if (verdict === "none") return undefined;
  const text = `---\n"${PACKAGE}": ${verdict}\n---\n\nQlik's specification of ${edition}.\n\n${markdown.trim()}\n`;
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const name = `qlik-specification-${edition}-${hash}.md`;
  const folder = path.join(root, CHANGESETS);
  mkdirSync(folder, { recursive: true });
  writeWhole(folder, new Map([[name, text]]));
  return `${CHANGESETS}/${name}`;
}
