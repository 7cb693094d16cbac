import type { ParameterObject, SchemaObject } from "../../openapi/document.ts";
import { isCallable, parametersOf, resolve } from "../lookup.ts";
import type { Rule } from "../rule.ts";

/**
 * No keyword of OpenAPI says that the value of a path parameter spans slashes. It can do so at the end of a path only,
 * and the document shows it by an example with a slash, or by calling it a path.
 */
export const markWildcards: Rule = {
  name: "mark-wildcards",
  summary: "Marks path parameters whose values span slashes, such as the path of a file.",
  apply({ document, sites, count }) {
    for (const site of sites().operations.filter(isCallable)) {
      const name = /\/\{([^{}/]+)\}$/.exec(site.path)?.[1];
      const parameter = parametersOf(document, site).find(
        (each) => each.in === "path" && each.name === name,
      );
      if (!parameter || parameter["x-qlik-wildcard"] === true) continue;
      const schema = resolve<SchemaObject>(document, parameter.schema) ?? {};
      if (!spansSlashes(parameter, schema)) continue;
      parameter["x-qlik-wildcard"] = true;
      count(site);
    }
  },
};

function spansSlashes(parameter: ParameterObject, schema: SchemaObject): boolean {
  const type = [schema.type ?? "string"].flat();
  if (!type.includes("string") || schema["enum"] !== undefined || schema.format !== undefined)
    return false;
  const { pattern } = schema as { pattern?: unknown };
  if (typeof pattern === "string") return matches(pattern, "a/b");
  const { example } = parameter as { example?: unknown };
  const examples = [example, schema["example"], schema["default"], schema["examples"]].flat();
  return (
    /(?:^|[a-z\d_-])(?:p|P)ath$/.test(parameter.name) ||
    examples.some((value) => typeof value === "string" && /^[^/:]+\/[^/]/.test(value))
  );
}

function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return false;
  }
}
