import type { SchemaObject } from "../../openapi/document.ts";
import type { Rule } from "../rule.ts";
import { typesOf } from "../schema.ts";
import { areExclusive } from "../exclusive.ts";

export const overlappingAlternatives: Rule = {
  name: "overlapping-alternatives",
  summary: "Writes `oneOf` as `anyOf` where a value can be valid under several alternatives.",
  apply({ document, sites, count, restructured }) {
    for (const site of sites().schemas) {
      const { node } = site;
      const members = node["oneOf"];
      if (!Array.isArray(members) || node["discriminator"] !== undefined) continue;
      const areApart = members.every((member, index) =>
        members.slice(index + 1).every((other) => areExclusive(document, member, other)),
      );
      // With null next to the alternatives, too, more than one of them would be said to take it.
      if (areApart && !typesOf(node).includes("null")) continue;
      writeAnyOf(node, members);
      count(site);
      restructured();
    }
  },
};

function writeAnyOf(schema: SchemaObject, members: unknown[]): void {
  delete schema["oneOf"];
  if (schema["anyOf"] === undefined) {
    schema["anyOf"] = members;
    return;
  }
  const all = Array.isArray(schema["allOf"]) ? (schema["allOf"] as unknown[]) : [];
  schema["allOf"] = [...all, { anyOf: members }];
}
