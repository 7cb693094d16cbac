/** Adds, removes and renames paths, next to their neighbours. */
import type { Difference } from "../../facts/facts.ts";
import type { OpenApiDocument } from "../../openapi/document.ts";
import { formOf } from "../../facts/facts.ts";
import { pairedOperations, type PlacedOperation } from "./correspond.ts";
import { clone, ensureObject, objectsIn, resolveNode, type Json } from "./json.ts";

/** The order of methods in a path of ours. */
const METHOD_ORDER = ["parameters", "get", "post", "put", "patch", "delete", "head", "options"];

export function insertOperation(
  document: OpenApiDocument,
  { path, method }: PlacedOperation,
  operation: Json,
): void {
  const paths = ensureObject(document, "paths");
  const present = Object.keys(paths).find((each) => formOf(each) === formOf(path));
  if (present === undefined) {
    insertAfter(paths, neighbourOf(Object.keys(paths), path), path, { [method]: operation });
    return;
  }
  const item = paths[present] as Json;
  const shared = objectsIn(item["parameters"]).map((each) => resolveNode(document, each));
  const own = renamed(objectsIn(operation["parameters"]), path, present).filter(
    (each) => !shared.some(({ name, in: place }) => name === each["name"] && place === each["in"]),
  );
  if (own.length > 0) operation["parameters"] = own;
  else delete operation["parameters"];
  const rank = METHOD_ORDER.indexOf(method);
  const before = Object.keys(item)
    .filter((each) => METHOD_ORDER.indexOf(each) < rank)
    .at(-1);
  insertAfter(item, before, method, operation);
}

export function removeOperation(
  document: OpenApiDocument,
  { path, method, item }: PlacedOperation,
): void {
  Reflect.deleteProperty(item, method);
  if (
    Object.keys(item).every(
      (key) => key === "parameters" || key === "description" || key === "summary",
    )
  )
    Reflect.deleteProperty(document.paths as Json, path);
}

/** Renames path parameters where all operations of a path have the new name. */
export function renamePathParameters(
  document: OpenApiDocument,
  theirs: OpenApiDocument,
  differences: readonly Difference[],
): void {
  const points = new Set(differences.map(({ operation, point }) => `${operation} ${point}`));
  const pairs = pairedOperations(document, theirs);
  for (const path of Object.keys(document.paths ?? {})) {
    const here = pairs.filter(([own]) => own.path === path);
    const [first] = here;
    if (!first || here.some(([, other]) => other.path !== first[1].path)) continue;
    const names = namesOf(path).map(
      (name, index) => [name, namesOf(first[1].path)[index]!] as const,
    );
    const changed = names.filter(([from, to]) => from !== to);
    const isDrift = ([from, to]: readonly [string, string]): boolean =>
      here.every(
        ([own]) => points.has(`${own.name} path.${from}`) && points.has(`${own.name} path.${to}`),
      );
    if (changed.length === 0 || !changed.every(isDrift)) continue;
    renameKey(document.paths as Json, path, first[1].path);
    for (const holder of [first[0].item, ...here.map(([own]) => own.operation)])
      renameIn(document, holder, new Map(changed));
  }
}

function renameIn(
  document: OpenApiDocument,
  holder: Json,
  names: ReadonlyMap<string, string>,
): void {
  if (!Array.isArray(holder["parameters"])) return;
  holder["parameters"] = objectsIn(holder["parameters"]).map((parameter) => {
    const resolved = resolveNode(document, parameter);
    const name = resolved["in"] === "path" ? names.get(String(resolved["name"])) : undefined;
    // A component that other paths share keeps its name.
    return name === undefined ? parameter : { ...clone(resolved), name };
  });
}

/** Parameters of an operation that is added to a path whose parameters have other names. */
function renamed(parameters: readonly Json[], from: string, to: string): Json[] {
  const names = new Map(namesOf(from).map((name, index) => [name, namesOf(to)[index]!]));
  return parameters.map((parameter) =>
    parameter["in"] === "path"
      ? { ...parameter, name: names.get(String(parameter["name"])) ?? parameter["name"] }
      : parameter,
  );
}

function namesOf(path: string): string[] {
  return [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!);
}

/** The path to stand after: among those with most segments in common, the last that sorts before it. */
function neighbourOf(paths: readonly string[], path: string): string | undefined {
  const segments = path.split("/");
  const commonWith = (other: string): number => {
    const parts = other.split("/");
    const end = segments.findIndex(
      (segment, index) => formOf(segment) !== formOf(parts[index] ?? ""),
    );
    return end === -1 ? segments.length : end;
  };
  const most = Math.max(0, ...paths.map(commonWith));
  const near = paths.filter((each) => commonWith(each) === most);
  const before = near.filter((each) => each < path).at(-1);
  if (before !== undefined) return before;
  const index = near[0] === undefined ? -1 : paths.indexOf(near[0]) - 1;
  return paths[index];
}

/** @param after The key to stand after. @default first */
function insertAfter(holder: Json, after: string | undefined, key: string, value: unknown): void {
  const entries = Object.entries(holder);
  const at = after === undefined ? 0 : entries.findIndex(([each]) => each === after) + 1;
  entries.splice(at, 0, [key, value]);
  for (const each of Object.keys(holder)) Reflect.deleteProperty(holder, each);
  Object.assign(holder, Object.fromEntries(entries));
}

function renameKey(holder: Json, from: string, to: string): void {
  const entries = Object.entries(holder).map(([key, value]) => [key === from ? to : key, value]);
  for (const each of Object.keys(holder)) Reflect.deleteProperty(holder, each);
  Object.assign(holder, Object.fromEntries(entries));
}
