import type { OpenApiDocument, ParameterObject, Reference } from "../../openapi/document.ts";
import {
  isCallable,
  parameterList,
  parametersOf,
  removeParameters,
  resolve,
  templateNames,
  type ParameterList,
} from "../lookup.ts";
import type { OperationSite, Site } from "../sites.ts";
import type { Rule, Work } from "../rule.ts";

/** The path says which path parameters there are: the others have no place in it, and without these it cannot be called. */
export const pathParameters: Rule = {
  name: "path-parameters",
  summary: "Makes the path parameters those of the path: declared, required, and no others.",
  apply(work) {
    const { document, sites, count, restructured } = work;
    for (const site of sites().operations.filter(isCallable)) {
      const names = templateNames(site.path);
      const declared = parametersOf(document, site).filter((each) => each.in === "path");
      const missing = names.filter((name) => !declared.some((each) => each.name === name));
      const surplus = declared.filter(({ name }) => !names.includes(name));
      for (const name of missing) {
        const [other] = missing.length === 1 && surplus.length === 1 ? surplus : [];
        declare(site, name, other ?? misplaced(document, site, name));
        count(site);
        restructured();
      }
      removeSurplus(site, names, work);
    }
    for (const site of sites().parameters) {
      if (site.node.in !== "path" || site.node.required === true) continue;
      site.node.required = true;
      count(site);
    }
  },
};

/** A parameter of the same name that is declared in the query or as a header, although the path has it. */
function misplaced(
  document: OpenApiDocument,
  site: OperationSite,
  name: string,
): ParameterObject | undefined {
  const others = parametersOf(document, site).filter((each) => each.in !== "path");
  const found = others.find((each) => each.name === name);
  if (found) removeParameters(site.node, (node) => resolve(document, node) === found);
  return found;
}

function declare(site: OperationSite, name: string, known: ParameterObject | undefined): void {
  const { description, schema, content, example, examples, deprecated } = { ...known } as Record<
    string,
    unknown
  >;
  const parameter = {
    name,
    in: "path",
    required: true,
    ...(description !== undefined && { description }),
    ...(deprecated === true && { deprecated }),
    ...(content === undefined ? { schema: schema ?? { type: "string" } } : { content }),
    ...(example !== undefined && { example }),
    ...(examples !== undefined && { examples }),
  };
  const list = parameterList(site.node);
  site.node.parameters = [...list, structuredClone(parameter) as ParameterObject];
}

function removeSurplus(
  site: OperationSite,
  names: readonly string[],
  { document, count, restructured }: Work,
): void {
  const isSurplus = (node: ParameterObject | Reference): boolean => {
    const parameter = resolve(document, node);
    return parameter?.in === "path" && !names.includes(parameter.name);
  };
  for (const holder of [site.item, site] as Site<{ parameters?: ParameterList }>[]) {
    if (!parameterList(holder.node).some(isSurplus)) continue;
    removeParameters(holder.node, isSurplus);
    count(holder);
    restructured();
  }
}
