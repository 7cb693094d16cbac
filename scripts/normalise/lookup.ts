/** Looks things up in documents that may be broken: what is not there, or of another kind, is `undefined`. */
import {
  deref,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItemObject,
  type Reference,
  type ResponseObject,
} from "../openapi/document.ts";
import type { OperationSite } from "./sites.ts";

export type ParameterList = (ParameterObject | Reference)[];

/** Returns the target of a reference or the node itself; `undefined` if the reference is broken or the node no object. */
export function resolve<T extends object>(
  document: OpenApiDocument,
  node: T | Reference | undefined,
): T | undefined {
  if (!isObject(node)) return undefined;
  try {
    const target = deref<T>(document, node);
    return isObject(target) ? target : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether an operation is called by clients: it stands under `paths`, rather than in a webhook or a callback. */
export function isCallable({ item }: OperationSite): boolean {
  return item.parent?.key === "paths" && item.parent.parent?.parent === undefined;
}

/** The parameters of a path item or of an operation; changes to the list change the document. */
export function parameterList(node: PathItemObject | OperationObject): ParameterList {
  return Array.isArray(node.parameters) ? node.parameters : [];
}

/** The parameters that hold for an operation, resolved: its own, and those of its path that it does not redefine. */
export function parametersOf(document: OpenApiDocument, site: OperationSite): ParameterObject[] {
  const found = new Map<string, ParameterObject>();
  for (const node of [site.item.node, site.node]) {
    for (const each of parameterList(node)) {
      const parameter = resolve<ParameterObject>(document, each);
      if (parameter) found.set(parameterKey(parameter), parameter);
    }
  }
  return [...found.values()];
}

/** Two parameters with the same key are the same parameter. Names of headers are case-insensitive. */
export function parameterKey(parameter: ParameterObject): string {
  const key = `${parameter.in} ${parameter.name}`;
  return parameter.in === "header" ? key.toLowerCase() : key;
}

/** Removes parameters from a path item or an operation, and the list if nothing is left of it. */
export function removeParameters(
  node: PathItemObject | OperationObject,
  isRemoved: (parameter: ParameterObject | Reference, index: number) => boolean,
): void {
  const kept = parameterList(node).filter((parameter, index) => !isRemoved(parameter, index));
  if (kept.length === parameterList(node).length) return;
  if (kept.length > 0) node.parameters = kept;
  else delete node.parameters;
}

/** Removes the definitions of parameters to which nothing refers any longer. */
export function removeDefinitions(
  { components }: OpenApiDocument,
  isRemoved: (parameter: ParameterObject) => boolean,
): void {
  const definitions = components?.["parameters"];
  for (const [name, parameter] of Object.entries(definitions ?? {})) {
    if (isRemoved(parameter as ParameterObject)) Reflect.deleteProperty(definitions!, name);
  }
}

/** The responses of an operation by status, each resolved where it can be. */
export function responsesOf(
  document: OpenApiDocument,
  operation: OperationObject,
): [status: string, response: ResponseObject][] {
  if (!isObject(operation.responses)) return [];
  return Object.entries(operation.responses).flatMap(([status, declared]) => {
    const response = resolve<ResponseObject>(document, declared);
    return response ? [[status, response] as [string, ResponseObject]] : [];
  });
}

/** The names in the braces of a path: `["appId"]` for `/apps/{appId}`. */
export function templateNames(path: string): string[] {
  return [...new Set(Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name))];
}

/** Splits names and paths into words: `["data", "set", "id"]` for `data-setId`. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== "");
}
