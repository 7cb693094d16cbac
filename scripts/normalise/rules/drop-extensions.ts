import { escapePointer } from "../../openapi/references.ts";
import { isObject } from "../lookup.ts";
import type { Rule } from "../rule.ts";

/** The extensions that the pipeline reads. */
const KNOWN = new Set([
  ...["x-qlik-tier", "x-qlik-paging", "x-qlik-wait", "x-qlik-ensure", "x-qlik-wildcard"],
  ...["x-qlik-deprecated-sunset", "x-qlik-replaced-by", "x-extensible-enum"],
]);
/** Keywords whose keys are names that the author chose. */
const NAME_MAPS = new Set([
  ...["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas"],
  ...["requestBodies", "headers", "pathItems", "securitySchemes", "variables", "encoding"],
  ...["content", "links", "webhooks", "callbacks"],
]);
/** Keywords whose values are data, or maps from names to text. */
const OPAQUE = new Set([
  ...["example", "examples", "default", "const", "enum", "x-extensible-enum"],
  ...["security", "mapping", "scopes", "dependentRequired", "required"],
]);

export const dropExtensions: Rule = {
  name: "drop-extensions",
  summary: "Drops extensions (`x-…`) that the pipeline does not read.",
  apply({ document, count, restructured }) {
    const strip = (node: unknown, pointer: string, isNameMap: boolean): void => {
      if (Array.isArray(node)) {
        for (const [index, each] of node.entries()) strip(each, `${pointer}/${index}`, false);
      } else if (isObject(node)) {
        for (const [key, value] of Object.entries(node)) {
          const place = `${pointer}/${escapePointer(key)}`;
          if (!isNameMap && key.startsWith("x-") && !KNOWN.has(key)) {
            Reflect.deleteProperty(node, key);
            count(place);
            restructured();
          } else if (isNameMap || !OPAQUE.has(key)) {
            strip(value, place, !isNameMap && isMap(key, pointer));
          }
        }
      }
    };
    strip(document, "#", false);
  },
};

/** The definitions of a section are named by the author; responses by status and paths are not. */
function isMap(key: string, pointer: string): boolean {
  return NAME_MAPS.has(key) || (pointer === "#/components" && /^(responses|parameters)$/.test(key));
}
