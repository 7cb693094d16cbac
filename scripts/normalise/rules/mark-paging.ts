import type {
  OpenApiDocument,
  PagingMark,
  ParameterObject,
  SchemaObject,
} from "../../openapi/document.ts";
import {
  ALTERNATIVES,
  hasType,
  jsonSuccessOf,
  partsOf,
  propertiesOf,
} from "../../openapi/schemas.ts";
import { isCallable, isObject, parametersOf, resolve } from "../lookup.ts";
import type { OperationSite } from "../sites.ts";
import type { Rule } from "../rule.ts";

type Style = PagingMark["style"];

/** The query parameters by which a list is read on, the most telling first. */
const PARAMETERS: readonly [name: RegExp, style: Style][] = [
  [/^next$/i, "cursor"],
  [/^(?:page|next|continuation)?[_-]?(?:cursor|token)$/i, "cursor"],
  [/^(?:starting[_-]?)?after$/i, "cursor"],
  [/^page(?:[_-]?number)?$/i, "page"],
  [/^(?:offset|skip)$/i, "offset"],
];

export const markPaging: Rule = {
  name: "mark-paging",
  summary:
    "Marks operations that respond with a page of a list: how it is read on, and where the list is.",
  apply({ document, sites, count }) {
    for (const site of sites().operations.filter(isCallable)) {
      if (site.node["x-qlik-paging"] !== undefined) continue;
      const mark = pagingOf(document, site);
      if (!mark) continue;
      site.node["x-qlik-paging"] = mark;
      count(site);
    }
  },
};

function pagingOf(document: OpenApiDocument, site: OperationSite): PagingMark | undefined {
  if (site.method !== "get" && site.method !== "post") return undefined;
  try {
    const body = jsonSuccessOf(document, site.node);
    if (!body) return undefined;
    const items = listOf(document, body.schema);
    const hasNext = linksToNext(document, body.schema);
    // A POST request that responds with a list creates things, unless the list is read on.
    if (items === undefined || (site.method === "post" && !hasNext)) return undefined;
    const style = styleOf(document, site) ?? (hasNext ? "cursor" : undefined);
    return style && { style, items };
  } catch {
    // A broken reference, which is reported on its own.
    return undefined;
  }
}

/** The parameter that is not deprecated comes first, then the more telling one. */
function styleOf(document: OpenApiDocument, site: OperationSite): Style | undefined {
  const query = parametersOf(document, site).filter((parameter) => parameter.in === "query");
  const isCurrent = (each: ParameterObject): boolean =>
    !(each as { deprecated?: boolean }).deprecated;
  for (const parameters of [query.filter(isCurrent), query]) {
    const styles = PARAMETERS.flatMap(([name, style]) => {
      const parameter = parameters.find((each) => name.test(each.name));
      return parameter ? [style === "page" && isText(document, parameter) ? "cursor" : style] : [];
    });
    if (styles.length > 0) return styles[0];
  }
  return undefined;
}

function isText(document: OpenApiDocument, { schema }: ParameterObject): boolean {
  return isObject(schema) && hasType(document, schema, "string", ALTERNATIVES);
}

/** The property with the list: `data`, as most services call it, else the first list of objects, else the first list. */
function listOf(document: OpenApiDocument, schema: SchemaObject): string | undefined {
  if (hasType(document, schema, "array", ALTERNATIVES)) return "";
  const lists = [...propertiesOf(document, schema, ALTERNATIVES)].filter(
    ([, property]) => isObject(property) && hasType(document, property, "array", ALTERNATIVES),
  );
  const list =
    lists.find(([name]) => name === "data") ??
    lists.find(([, property]) => holdsObjects(document, property)) ??
    lists[0];
  return list?.[0];
}

function holdsObjects(document: OpenApiDocument, list: SchemaObject): boolean {
  return [...partsOf(document, list, ALTERNATIVES)].some(({ items }) => {
    if (!isObject(items)) return false;
    const isTyped = hasType(document, items, "object", ALTERNATIVES);
    return isTyped || propertiesOf(document, items, ALTERNATIVES).size > 0;
  });
}

/** Whether the response links to the next page: `links.next`. */
function linksToNext(document: OpenApiDocument, schema: SchemaObject): boolean {
  const properties = propertiesOf(document, schema, ALTERNATIVES);
  const links = resolve<SchemaObject>(
    document,
    properties.get("links") ?? properties.get("_links"),
  );
  return links !== undefined && propertiesOf(document, links, ALTERNATIVES).has("next");
}
