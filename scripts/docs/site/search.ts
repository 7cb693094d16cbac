/**
 * How the search reads text. VitePress sends the functions to browsers as text, so that they use nothing from outside
 * themselves.
 */
import type { SearchOptions } from "minisearch";

/**
 * Splits text into words. In titles and in what is searched for, a path is also a term as a whole, and so is a method with
 * its path: an operation comes before the texts that mention it.
 */
export function tokenize(text: string, field?: string): string[] {
  const words = text.split(/[\s\p{P}\p{S}]+/u).filter((word) => word !== "");
  if (field !== undefined && field !== "title") return words;
  const operations = text.match(/\b(?:get|put|post|patch|delete|head|options) +\/\S+/gi) ?? [];
  return [...words, ...(text.match(/\/\S+/g) ?? []), ...operations];
}

export function processTerm(term: string): string {
  return term.toLowerCase();
}

export const searchOptions: SearchOptions = {
  combineWith: "AND",
  // A path with a typing error is another path.
  fuzzy: (term) => (term.includes("/") ? false : 0.1),
  prefix: true,
  boostTerm: (term) => (term.includes("/") ? 20 : 1),
  // Tables of other tools' names have every word.
  boostDocument: (id) => (String(id).includes("/docs/migration/") ? 0.2 : 1),
  boost: { title: 4, text: 2, titles: 1 },
};
