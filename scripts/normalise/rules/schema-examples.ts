import type { Rule } from "../rule.ts";
import { isObject } from "../schema.ts";
import { withoutDuplicates } from "../values.ts";

export const schemaExamples: Rule = {
  name: "schema-examples",
  summary: "Writes the `example` of a schema as a list, `examples`.",
  apply({ sites, count }) {
    for (const site of sites().schemas) {
      const { node } = site;
      const { example, examples } = node as { example?: unknown; examples?: unknown };
      const isList = examples === undefined || Array.isArray(examples);
      if (example === undefined && isList) continue;
      delete node["example"];
      node["examples"] = withoutDuplicates([
        ...(example === undefined ? [] : [example]),
        ...valuesOf(examples),
      ]);
      count(site);
    }
  },
};

/** Some write a map of names and examples, as a media type has. */
function valuesOf(examples: unknown): unknown[] {
  if (examples === undefined) return [];
  if (Array.isArray(examples)) return examples;
  if (!isObject(examples)) return [examples];
  return Object.values(examples).map((each) =>
    isObject(each) && "value" in each ? each["value"] : each,
  );
}
