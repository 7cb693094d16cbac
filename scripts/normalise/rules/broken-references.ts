import type { OpenApiDocument } from "../../openapi/document.ts";
import { escapePointer, resolvePointer, walk } from "../../openapi/references.ts";
import type { Rule } from "../rule.ts";
import { isObject } from "../schema.ts";
import { show } from "../values.ts";

const HINT = "Add the definition, or correct the reference.";

export const brokenReferences: Rule = {
  name: "broken-references",
  summary:
    "Corrects references that differ from one definition in case or punctuation, or are of Swagger 2.",
  apply({ document, count, reject }) {
    walk(document, (node, pointer) => {
      const { $ref } = node;
      if ($ref === undefined) return;
      if (typeof $ref !== "string") {
        reject(pointer, `"$ref" must be a string, got ${show($ref)}.`, HINT);
        return;
      }
      // References to other files are resolved when the document is bundled.
      if (!$ref.startsWith("#") || resolvePointer(document, $ref) !== undefined) return;
      const meant = findMeant(document, $ref);
      if (meant === undefined) {
        reject(pointer, `"$ref" must point to a definition, got ${show($ref)}.`, HINT);
        return;
      }
      (node as { $ref: string }).$ref = meant;
      count(pointer);
    });
  },
};

/** Returns the only definition whose name has the same letters and digits. */
function findMeant(document: OpenApiDocument, reference: string): string | undefined {
  const modern = reference.replace(/^#\/definitions\//, "#/components/schemas/");
  const [, section, name] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(modern) ?? [];
  const definitions = section && document.components?.[section];
  if (!name || !isObject(definitions)) return undefined;
  const found = Object.keys(definitions).filter((each) => lettersOf(each) === lettersOf(name));
  return found.length === 1 ? `#/components/${section}/${escapePointer(found[0]!)}` : undefined;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
