/** Leaves out the marks of sentences that a rule made: they are for those who write `spec/`, and no part of the API. */
import type { OpenApiDocument } from "../openapi/document.ts";
import { walk } from "../openapi/references.ts";
import { WORDS_MARK } from "../words/mark.ts";

/** Returns the document itself if it has no mark, else a copy without marks. */
export function withoutWordMarks(document: OpenApiDocument): OpenApiDocument {
  if (!JSON.stringify(document).includes(`"${WORDS_MARK}"`)) return document;
  const copy = structuredClone(document);
  walk(copy, (node) => {
    Reflect.deleteProperty(node, WORDS_MARK);
  });
  return copy;
}
