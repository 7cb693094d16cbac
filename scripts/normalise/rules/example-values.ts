import type { Rule } from "../rule.ts";
import { ExampleValidator, type Direction } from "../example-validator.ts";
import { isObject } from "../schema.ts";
import type { Site } from "../sites.ts";
import { resolvePointer } from "../../openapi/references.ts";

export const exampleValues: Rule = {
  name: "example-values",
  summary: "Drops examples that are not valid by their schema.",
  completes: true,
  apply({ document, sites, count }) {
    const { schemas, mediaTypes, parameters, headers } = sites();
    const validator = new ExampleValidator(document);
    for (const site of schemas) {
      const { node } = site;
      if (!Array.isArray(node["examples"])) continue;
      const valid = node["examples"].filter((example) => validator.isValid(example, node));
      if (valid.length === node["examples"].length) continue;
      if (valid.length > 0) node["examples"] = valid;
      else delete node["examples"];
      count(site);
    }
    for (const site of [...mediaTypes, ...parameters, ...headers]) {
      const node = site.node as Record<string, unknown>;
      if (node["schema"] === undefined) continue;
      const direction = directionOf(site);
      const isValid = (value: unknown) => validator.isValid(value, node["schema"], direction);
      const { example, examples } = node;
      if (example !== undefined && !isValid(example)) {
        delete node["example"];
        count(site);
      }
      if (examples === undefined) continue;
      const kept = Object.entries(isObject(examples) ? examples : {}).filter(([, each]) => {
        const value = valueOf(document, each);
        return value !== undefined && (value.isElsewhere || isValid(value.value));
      });
      // Both are not allowed together.
      const isDouble = node["example"] !== undefined;
      if (
        !isDouble &&
        isObject(examples) &&
        kept.length === Object.keys(examples).length &&
        kept.length > 0
      )
        continue;
      if (isDouble || kept.length === 0) delete node["examples"];
      else node["examples"] = Object.fromEntries(kept);
      count(site);
    }
  },
};

/** Returns which way a body goes; `undefined` for parameters and headers, which the linter does not tell apart. */
export function directionOf(site: Site): Direction | undefined {
  for (let place: Site | undefined = site; place; place = place.parent) {
    if (["requestBody", "requestBodies"].includes(String(place.key))) return "request";
    if (place.key === "responses") return "response";
  }
  return undefined;
}

function valueOf(
  document: object,
  example: unknown,
): { value: unknown; isElsewhere: boolean } | undefined {
  const { $ref } = isObject(example) ? example : {};
  const target = typeof $ref === "string" ? resolvePointer(document, $ref) : example;
  if (!isObject(target)) return undefined;
  return { value: target["value"], isElsewhere: !("value" in target) && "externalValue" in target };
}
