/** Makes the declarations of the package small: only those that users can reach, indented by little. */
import path from "node:path";

/** Matches what a declaration imports of other files: `from "./x.ts"`, `import("./x.js")`. */
const IMPORTED = /\b(?:from|import)\s*\(?\s*"(\.[^"]+)\.[jt]s"/g;

/** A line of a comment, which may show an import. */
const COMMENT = /^ *(?:\/\*\*|\*).*$/gm;

/**
 * Returns those of the `.d.ts` files that none of the entries leads to.
 * @param files the text of each file, by path
 */
export function findUnreachable(
  files: ReadonlyMap<string, string>,
  entries: readonly string[],
): string[] {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    const text = files.get(file);
    if (text === undefined) throw new Error(`There is no ${file}.`);
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, to = ""] of text.replaceAll(COMMENT, "").matchAll(IMPORTED)) {
      visit(`${path.join(path.dirname(file), to)}.d.ts`);
    }
  };
  for (const entry of entries) visit(entry);
  return [...files.keys()].filter((file) => !reached.has(file));
}

/** Indents by one space where the compiler indents by four: a fifth of the generated types is indentation. */
export function indentByOne(declarations: string): string {
  return declarations.replaceAll(/^(?: {4})+/gm, ({ length }) => " ".repeat(length / 4));
}
