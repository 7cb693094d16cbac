/** Lists the operations of an edition, and finds the counterpart of each one in another edition. */
import { METHODS, type Method, type OpenApiDocument } from "../../openapi/document.ts";
import { escapePointer } from "../../openapi/references.ts";
import { isObject, resolvePlace, type Json, type Place } from "./view.ts";

/** A service's document, normalised. */
export interface EditionDocument {
  readonly service: string;
  readonly document: OpenApiDocument;
}

export interface Operation {
  readonly service: string;
  /** `GET /api/v1/users`, or the name of a webhook. */
  readonly name: string;
  readonly section: "paths" | "webhooks";
  readonly path: string;
  readonly method: Method;
  readonly place: Place;
  /** The parameters of the operation and of its path, by `query.limit`. */
  readonly parameters: ReadonlyMap<string, Parameter>;
}

export interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly place: Place;
}

export interface Pair {
  readonly old: Operation | undefined;
  readonly next: Operation | undefined;
}

export function operationsOf({ service, document }: EditionDocument): Operation[] {
  const operations: Operation[] = [];
  for (const section of ["paths", "webhooks"] as const) {
    for (const [path, item] of Object.entries(document[section] ?? {})) {
      if (!isObject(item)) continue;
      for (const method of METHODS) {
        const schema = item[method] as unknown;
        if (!isObject(schema)) continue;
        const pointer = `#/${section}/${escapePointer(path)}`;
        const place = { document, schema, pointer: `${pointer}/${method}` };
        const shared = { document, schema: item as Json, pointer };
        const name = section === "paths" ? `${method.toUpperCase()} ${path}` : path;
        const parameters = parametersOf([shared, place]);
        operations.push({ service, name, section, path, method, place, parameters });
      }
    }
  }
  return operations;
}

/**
 * Pairs the operations of two editions by method and path, whatever the path parameters are called and whichever file they
 * are in.
 */
export function pairOperations(old: readonly Operation[], next: readonly Operation[]): Pair[] {
  const byKey = new Map(old.map((operation) => [keyOf(operation), operation]));
  const pairs: Pair[] = [];
  const added: Operation[] = [];
  for (const operation of next) {
    const counterpart = byKey.get(keyOf(operation));
    byKey.delete(keyOf(operation));
    if (counterpart) pairs.push({ old: counterpart, next: operation });
    else added.push(operation);
  }
  const removed = new Set(byKey.values());
  for (const operation of added) {
    const origins = [...removed].filter((each) => findMovedParameter(each, operation));
    const [origin] = origins;
    const isCertain = origin && origins.length === 1 && isOnlyTarget(origin, added);
    if (isCertain) removed.delete(origin);
    pairs.push({ old: isCertain ? origin : undefined, next: operation });
  }
  return [...pairs, ...[...removed].map((operation) => ({ old: operation, next: undefined }))];
}

function isOnlyTarget(origin: Operation, added: readonly Operation[]): boolean {
  return added.filter((operation) => findMovedParameter(origin, operation)).length === 1;
}

/** Returns the query parameter that became a part of the path, with nothing else in the path changed. */
export function findMovedParameter(old: Operation, next: Operation): string | undefined {
  if (old.method !== next.method || old.section !== next.section) return undefined;
  return pathParametersOf(next).find((name) => {
    const isMoved = old.parameters.has(`query.${name}`) && !next.parameters.has(`query.${name}`);
    return isMoved && formOf(next.path.replace(`/{${name}}`, "")) === formOf(old.path);
  });
}

export function pathParametersOf({ path }: Operation): string[] {
  return [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
}

function keyOf({ section, method, path }: Operation): string {
  return `${section} ${method} ${section === "paths" ? formOf(path) : path}`;
}

function formOf(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}

function parametersOf(places: readonly Place[]): ReadonlyMap<string, Parameter> {
  const parameters = new Map<string, Parameter>();
  for (const { document, schema, pointer } of places) {
    const list = Array.isArray(schema["parameters"]) ? (schema["parameters"] as unknown[]) : [];
    for (const [index, node] of list.entries()) {
      if (!isObject(node)) continue;
      const at = `${pointer}/parameters/${index}`;
      const place = resolvePlace({ document, schema: node, pointer: at });
      const { in: location, name } = place.schema;
      if (typeof location !== "string" || typeof name !== "string") continue;
      parameters.set(`${location}.${name}`, { in: location, name, place });
    }
  }
  return parameters;
}
