/** Joins the path items of several documents: a path may have operations in more than one. */
import {
  deref,
  METHODS,
  operationsOf,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItemObject,
  type Reference,
} from "../openapi/document.ts";

interface Part {
  readonly document: OpenApiDocument;
  readonly item: PathItemObject;
}

/** Returns the path items of all documents, sorted by path. No two documents may have the same operation. */
export function joinItems(
  documents: readonly OpenApiDocument[],
  section: "paths" | "webhooks",
): Record<string, PathItemObject> {
  const parts = new Map<string, Part[]>();
  for (const document of documents) {
    for (const [path, item] of Object.entries(document[section] ?? {})) {
      const known = parts.get(path);
      if (known) known.push({ document, item });
      else parts.set(path, [{ document, item }]);
    }
  }
  const joined = [...parts].map(([path, all]): [string, PathItemObject] => [
    path,
    all.length === 1 ? all[0]!.item : join(all),
  ]);
  return Object.fromEntries(joined.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** The parameters of an item hold for its own operations only, so they are moved there. */
function join(parts: readonly Part[]): PathItemObject {
  const joined: PathItemObject = {};
  const operations = new Map<string, OperationObject>();
  for (const { document, item } of parts) {
    for (const { method, operation } of operationsOf({ "": item })) {
      const parameters = combine(document, item, operation);
      operations.set(method, parameters.length > 0 ? { ...operation, parameters } : operation);
    }
    for (const [field, value] of Object.entries(item)) {
      const isMoved = field === "parameters" || (METHODS as readonly string[]).includes(field);
      if (!isMoved) Object.assign(joined, { [field]: value });
    }
  }
  for (const method of METHODS) {
    const operation = operations.get(method);
    if (operation) joined[method] = operation;
  }
  return joined;
}

type Parameters = readonly (ParameterObject | Reference)[];

/** An operation's own parameter takes the place of the item's of the same name. */
function combine(
  document: OpenApiDocument,
  { parameters: common = [] }: PathItemObject,
  { parameters: own = [] }: OperationObject,
): (ParameterObject | Reference)[] {
  const keysOf = (parameters: Parameters): string[] =>
    parameters.map((parameter) => {
      const { in: place, name } = deref<ParameterObject>(document, parameter);
      return `${place} ${name}`;
    });
  const taken = new Set(keysOf(own));
  const keys = keysOf(common);
  return [...common.filter((_, index) => !taken.has(keys[index]!)), ...own];
}
