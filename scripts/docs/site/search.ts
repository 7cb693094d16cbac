/**
 * How the search reads text. VitePress sends the functions to browsers as text, so that they use nothing from outside
 * themselves.
 */
import type { SearchOptions } from "minisearch";

/** Words, and paths as a whole: an operation is found by its path, and by each word in it. */
export function tokenize(text: string): string[] {
  const words = text.split(/[\s\p{P}\p{S}]+/u);
  const paths = text.match(/\/[^\s"'`<>]+/g) ?? [];
  return [...words, ...paths].filter((word) => word !== "");
}

/** `{appId}` and `{id}` are the same place of a path. */
export function processTerm(term: string): string {
  return term.toLowerCase();
}

export const searchOptions: SearchOptions = {
  combineWith: "AND",
  fuzzy: 0.1,
  prefix: true,
  boost: { title: 4, text: 2, titles: 1 },
};
