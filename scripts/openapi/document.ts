/** The subset of OpenAPI 3.1 that the pipeline reads. Documents are linted first, so their structure is valid. */
import { resolvePointer } from "./references.ts";

export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"] as const;
export type Method = (typeof METHODS)[number];

export interface Reference {
  $ref: string;
}

export interface SchemaObject {
  $ref?: string;
  type?: string | string[];
  format?: string;
  properties?: Record<string, SchemaObject>;
  "x-extensible-enum"?: unknown[];
  [keyword: string]: unknown;
}

export interface MediaTypeObject {
  schema?: SchemaObject;
  /** The parts of a form whose media type is not the usual one. */
  encoding?: Record<string, { contentType?: string }>;
}

export interface ParameterObject {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  description?: string;
  required?: boolean;
  schema?: SchemaObject;
  content?: Record<string, MediaTypeObject>;
  style?: string;
  explode?: boolean;
  /** True for a path parameter whose value spans slashes. */
  "x-qlik-wildcard"?: true;
}

/** How a list is read on: by a cursor, by page number, or by offset. */
export const PAGING_STYLES = ["cursor", "page", "offset"] as const;

/** Marks an operation whose response is one page of a list, with a link to the next page. */
export interface PagingMark {
  style: (typeof PAGING_STYLES)[number];
  /** The property of the response that contains the list; "" if the response itself is the list. */
  items: string;
}

/** Where the run that an operation starts is found. */
export const RUN_SOURCES = ["location", "content-location", "body", "newest"] as const;

/**
 * Marks an operation that starts a run which goes on after the response. Properties are named by dotted paths:
 * `data.attributes.status`.
 */
export interface WaitMark {
  /** The operation that reads the run, or a list of runs: `GET /things/{id}/runs?sort=-startTime`. */
  poll: string;
  /**
   * Parameters of `poll` and `cancel` that the start does not have by the same name, as in an OpenAPI link: a constant,
   * `$request.path.name`, `$request.body#/name`, or `$id`, the id of the run.
   */
  parameters?: Record<string, string>;
  /** The property that contains the list, if `poll` returns one. */
  entries?: string;
  /** `newest` is the run that appears after the start. */
  from: (typeof RUN_SOURCES)[number];
  /** The property of the start's response that contains the run's id. With a header: where to look when that is missing. */
  id?: string;
  /** The property of a run by which it is told from others, in lists and where `poll` returns the latest run. */
  key?: string;
  /** The property of a run that contains its state. */
  state: string;
  /** A property that only runs that have ended have, such as the time of the end. */
  ended?: string;
  /** The states of success. Without them, each end is one, as Qlik does not document the states. */
  done?: string[];
  /** The states of every other end. */
  failed?: string[];
  /** The operation that cancels the run. */
  cancel?: string;
}

/** Marks the POST of a collection whose records are found by natural keys, for `ensure`. */
export interface EnsureMark {
  /** The properties of the request body that identify a record. The first one must be given. */
  key: string[];
  /** The query parameter of the list that takes the first of them; `filter` takes a SCIM filter. */
  find?: string;
  /** The property of a record that contains its id, if that is not `id`. */
  id?: string;
}

export interface ResponseObject {
  headers?: Record<string, unknown>;
  content?: Record<string, MediaTypeObject>;
}

export interface RequestBodyObject {
  description?: string;
  required?: boolean;
  content: Record<string, MediaTypeObject>;
}

export interface ExternalDocsObject {
  url: string;
  description?: string;
}

export interface TagObject {
  name: string;
  externalDocs?: ExternalDocsObject;
}

export interface OperationObject {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  externalDocs?: ExternalDocsObject;
  parameters?: (ParameterObject | Reference)[];
  requestBody?: RequestBodyObject | Reference;
  responses?: Record<string, ResponseObject | Reference>;
  security?: unknown[];
  deprecated?: boolean;
  "x-qlik-paging"?: PagingMark;
  "x-qlik-wait"?: WaitMark;
  "x-qlik-ensure"?: EnsureMark;
  "x-qlik-tier"?: { tier: "1" | "2" | "special"; limit: number };
  "x-qlik-deprecated-sunset"?: string;
  "x-qlik-replaced-by"?: string;
}

export type PathItemObject = { [method in Method]?: OperationObject } & {
  parameters?: (ParameterObject | Reference)[];
};

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; [field: string]: unknown };
  servers?: unknown[];
  security?: unknown[];
  tags?: TagObject[];
  externalDocs?: ExternalDocsObject;
  paths?: Record<string, PathItemObject>;
  webhooks?: Record<string, PathItemObject>;
  components?: Record<string, Record<string, unknown>>;
  [field: string]: unknown;
}

/** Yields all operations of a set of path items, in document order. */
export function* operationsOf(
  items: Record<string, PathItemObject> | undefined,
): Generator<{ path: string; method: Method; item: PathItemObject; operation: OperationObject }> {
  for (const [path, item] of Object.entries(items ?? {})) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) yield { path, method, item, operation };
    }
  }
}

/**
 * Returns the parameters of an operation, with references resolved: its own, and those of its path that it does not
 * declare itself.
 */
export function parametersOf(
  document: OpenApiDocument,
  item: PathItemObject,
  operation: OperationObject,
): ParameterObject[] {
  const parameters = new Map<string, ParameterObject>();
  for (const declared of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = deref<ParameterObject>(document, declared);
    parameters.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...parameters.values()];
}

/**
 * Returns the target of a local `$ref` (`#/components/…`), or the node itself if it is not a reference.
 * @throws Error if the target does not exist or the reference is circular.
 */
export function deref<T>(document: OpenApiDocument, node: T | Reference): T {
  let target: unknown = node;
  const followed = new Set<unknown>();
  while (typeof target === "object" && target !== null && "$ref" in target) {
    const { $ref } = target as Reference;
    if (followed.has(target)) throw new Error(`${$ref} refers to itself.`);
    followed.add(target);
    target = resolvePointer(document, $ref);
    if (target === undefined) throw new Error(`${$ref} must point to a definition, got nothing.`);
  }
  return target as T;
}
