/** Finds the places of a document at which rules work, each with its parent, so that a rule can replace or remove it. */
import {
  METHODS,
  type MediaTypeObject,
  type Method,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItemObject,
  type RequestBodyObject,
  type ResponseObject,
  type SchemaObject,
} from "../openapi/document.ts";
import { escapePointer } from "../openapi/references.ts";

/** A node and its location. */
export class Site<T extends object = object> {
  readonly node: T;
  readonly key: string | number;
  /** The site of the object or the list that holds the node; `undefined` for the document itself. */
  readonly parent: Site | undefined;

  constructor(node: T, key: string | number, parent: Site | undefined) {
    this.node = node;
    this.key = key;
    this.parent = parent;
  }

  /** The JSON pointer: `#/paths/~1api~1v1~1reloads/get`. */
  get pointer(): string {
    if (!this.parent) return "#";
    return `${this.parent.pointer}/${escapePointer(String(this.key))}`;
  }

  /** The keys from the document to the node. */
  get trail(): readonly (string | number)[] {
    return this.parent ? [...this.parent.trail, this.key] : [];
  }

  replace(node: object): void {
    (this.parent!.node as Record<string | number, unknown>)[this.key] = node;
  }
}

export interface OperationSite extends Site<OperationObject> {
  readonly path: string;
  readonly method: Method;
  readonly item: Site<PathItemObject>;
}

/** All sites of a document, by kind, in document order. References are sites like what they refer to. */
export interface Sites {
  readonly document: Site<OpenApiDocument>;
  readonly operations: readonly OperationSite[];
  readonly parameters: readonly Site<ParameterObject>[];
  readonly requestBodies: readonly Site<RequestBodyObject>[];
  readonly responses: readonly Site<ResponseObject>[];
  readonly headers: readonly Site[];
  readonly mediaTypes: readonly Site<MediaTypeObject>[];
  readonly schemas: readonly Site<SchemaObject>[];
}

export function findSites(document: OpenApiDocument): Sites {
  return new Collector(document).sites;
}

export const SCHEMA_MAPS: readonly string[] = [
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "dependentSchemas",
];
export const SCHEMA_LISTS: readonly string[] = ["allOf", "anyOf", "oneOf", "prefixItems"];
export const SCHEMAS: readonly string[] = [
  ...["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"],
  ...["unevaluatedItems", "unevaluatedProperties"],
];
const HOLDS_SCHEMAS = new Set([...SCHEMA_MAPS, ...SCHEMA_LISTS]);
const IS_SCHEMA = new Set(SCHEMAS);

class Collector {
  readonly sites: {
    -readonly [kind in keyof Sites]: Sites[kind] extends readonly (infer S)[] ? S[] : Sites[kind];
  };

  constructor(document: OpenApiDocument) {
    const root = new Site(document, "", undefined);
    this.sites = {
      ...{ document: root, operations: [], parameters: [], requestBodies: [] },
      ...{ responses: [], headers: [], mediaTypes: [], schemas: [] },
    };
    for (const section of ["paths", "webhooks"]) {
      for (const item of membersOf(root, section)) this.#pathItem(item);
    }
    const components = childOf(root, "components");
    if (!components) return;
    for (const site of membersOf(components, "schemas")) this.#schema(site);
    for (const site of membersOf(components, "responses")) this.#response(site);
    for (const site of membersOf(components, "parameters")) this.#parameter(site);
    for (const site of membersOf(components, "requestBodies")) this.#requestBody(site);
    for (const site of membersOf(components, "headers")) this.#header(site);
    for (const site of membersOf(components, "pathItems")) {
      this.#pathItem(site);
    }
  }

  #pathItem(item: Site<PathItemObject>): void {
    for (const parameter of membersOf(item, "parameters")) this.#parameter(parameter);
    for (const method of METHODS) {
      const found = childOf(item, method) as Site<OperationObject> | undefined;
      if (!found) continue;
      const operation = Object.assign(new Site(found.node, method, item), {
        ...{ path: String(item.key), method, item },
      });
      this.sites.operations.push(operation);
      for (const parameter of membersOf(operation, "parameters")) this.#parameter(parameter);
      const body = childOf(operation, "requestBody");
      if (body) this.#requestBody(body);
      for (const response of membersOf(operation, "responses")) this.#response(response);
      for (const callback of membersOf(operation, "callbacks")) {
        for (const key of Object.keys(callback.node)) {
          const inner = childOf(callback, key);
          if (inner) this.#pathItem(inner);
        }
      }
    }
  }

  #parameter(site: Site): void {
    this.sites.parameters.push(site as Site<ParameterObject>);
    this.#withSchema(site);
  }

  #header(site: Site): void {
    this.sites.headers.push(site);
    this.#withSchema(site);
  }

  #requestBody(site: Site): void {
    this.sites.requestBodies.push(site as Site<RequestBodyObject>);
    this.#content(site);
  }

  #response(site: Site): void {
    this.sites.responses.push(site);
    for (const header of membersOf(site, "headers")) this.#header(header);
    this.#content(site);
  }

  #withSchema(site: Site): void {
    const schema = childOf(site, "schema");
    if (schema) this.#schema(schema);
    this.#content(site);
  }

  #content(site: Site): void {
    for (const media of membersOf(site, "content")) {
      this.sites.mediaTypes.push(media);
      const schema = childOf(media, "schema");
      if (schema) this.#schema(schema);
    }
  }

  #schema(site: Site): void {
    this.sites.schemas.push(site as Site<SchemaObject>);
    for (const child of schemaSitesWithin(site)) this.#schema(child);
  }
}

/** Returns the schemas directly within a schema. */
export function schemasWithin(schema: object): SchemaObject[] {
  return schemaSitesWithin(new Site(schema, "", undefined)).map(({ node }) => node as SchemaObject);
}

function schemaSitesWithin(site: Site): Site[] {
  const found: Site[] = [];
  // By the keys that are there, which are fewer than those that could be.
  for (const key of Object.keys(site.node)) {
    if (HOLDS_SCHEMAS.has(key)) found.push(...membersOf(site, key));
    if (!IS_SCHEMA.has(key)) continue;
    const child = childOf(site, key);
    if (child) found.push(child);
  }
  return found;
}

function childOf(site: Site, key: string | number): Site | undefined {
  const node = Object.hasOwn(site.node, key)
    ? (site.node as Record<string | number, unknown>)[key]
    : undefined;
  return typeof node === "object" && node !== null ? new Site(node, key, site) : undefined;
}

/** The objects in a map or a list that the node has under a key. */
function membersOf(site: Site, key: string): Site[] {
  const child = childOf(site, key);
  if (!child) return [];
  const keys = Array.isArray(child.node) ? child.node.keys() : Object.keys(child.node);
  return [...keys].flatMap((each) => childOf(child, each) ?? []);
}
