/** Finds references to other files. */
import type { OpenApiDocument } from "../openapi/document.ts";
import { walk } from "../openapi/references.ts";

const known = new WeakMap<OpenApiDocument, boolean>();

/** Returns whether a document, which must not change afterwards, refers to another file. */
export function refersToFiles(document: OpenApiDocument): boolean {
  const before = known.get(document);
  if (before !== undefined) return before;
  let found = false;
  walk(document, ({ $ref }) => {
    found ||= typeof $ref === "string" && !$ref.startsWith("#");
  });
  known.set(document, found);
  return found;
}
