/** Finds where in the store the records of a call are, and what they look like. */
import type { Schema } from "../description/schema.ts";
import { HttpError } from "../http/http-error.ts";
import { itemsOf, recordSchema } from "./list.ts";
import { collectionOf, pathOf, successorOf, targetOf, type Resource } from "./resource.ts";
import { responseSchemaOf, wrapperOf } from "./respond.ts";
import type { EngineCall, Rules } from "./rules.ts";
import { shapeOf } from "./shape.ts";

/** Returns the rules of a resource, by the template of its path. */
export type FindRules = (template: string) => Rules | undefined;

/** A resource as a call means it: with its concrete path, and with the schema of its records. */
export interface Place {
  readonly call: EngineCall;
  readonly resource: Resource;
  readonly rules: Rules;
  /** The path of the collection or the document in the store. */
  readonly path: string;
  readonly schema: Schema;
  /** The property that is in the path of an item. */
  readonly idName: string;
  /** The id in the path; "" for a document, and for the collection itself. */
  readonly id: string;
}

/** Returns the place of a call to a resource. */
export function placeOf(call: EngineCall, resource: Resource, findRules: FindRules): Place {
  const rules = rulesFor(resource, findRules);
  const template = storeTemplate(resource, rules);
  const values = parametersOf(pathOf(call.key)).map((name) => String(call.path[name]));
  const isItem =
    resource.kind === "collection" && parametersOf(resource.path).length < values.length;
  const { verbs } = resource;
  const schema = recordSchemaOf(resource);
  const item = [verbs.read, verbs.replace, verbs.patch, verbs.remove].find(
    (key) => key !== undefined,
  );
  const parameter = item === undefined ? "id" : (parametersOf(pathOf(item)).at(-1) ?? "id");
  return {
    call,
    resource,
    rules,
    path: fill(template, values),
    schema,
    idName: rules.id ?? idNameOf(parameter, schema),
    id: isItem ? values.at(-1)! : "",
  };
}

/** The rules of a resource. Deprecated paths have those of their successors, unless they have their own. */
function rulesFor(resource: Resource, findRules: FindRules): Rules {
  return findRules(resource.path) ?? findRules(storeTemplate(resource, {})) ?? {};
}

/** The template of the path in the store: deprecated paths have the records of their successors. */
function storeTemplate({ path, verbs }: Resource, { sameAs }: Rules): string {
  if (sameAs !== undefined) return sameAs;
  const successor = successorOf(verbs.list ?? verbs.create ?? verbs.read ?? "");
  return successor === undefined ? path : pathOf(successor);
}

function recordSchemaOf({ verbs }: Resource): Schema {
  const read = responseSchemaOf(verbs.read);
  if (read) return unwrapped(read, verbs.read);
  const page = responseSchemaOf(verbs.list);
  const items = page && itemsOf(verbs.list!, page);
  if (page && items !== undefined) return recordSchema(page, items);
  return responseSchemaOf(verbs.create ?? verbs.replace) ?? {};
}

/** The schema of the record in an envelope. */
function unwrapped(schema: Schema, key = ""): Schema {
  const name = parametersOf(pathOf(key)).at(-1) ?? "id";
  const own = shapeOf(schema).properties;
  const id = idNameOf(name, schema);
  const wrapper = Object.hasOwn(own, id)
    ? undefined
    : (wrapperOf(schema, id) ?? wrapperOf(schema, "id"));
  return wrapper === undefined ? schema : own[wrapper]!;
}

function idNameOf(parameter: string, schema: Schema): string {
  const { properties } = shapeOf(schema);
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const names = Object.keys(properties);
  return (
    names.find((name) => name === parameter) ??
    names.find((name) => plain(name) === plain(parameter)) ??
    names.find((name) => /^_?q?id$/i.test(name)) ??
    "id"
  );
}

/** Asserts that the records exist whose ids are in the path before its end. */
export function assertParents(call: EngineCall, findRules: FindRules): void {
  const template = pathOf(call.key);
  const segments = template.split("/");
  const ownItem =
    targetOf(call.key)?.resource.kind === "collection" ? segments.length - 1 : segments.length;
  for (const [index, segment] of segments.entries()) {
    if (!segment.startsWith("{") || index >= ownItem) continue;
    const prefix = segments.slice(0, index + 1).join("/");
    const parent = collectionOf(prefix);
    if (!parent) continue;
    const rules = rulesFor(parent, findRules);
    const values = parametersOf(prefix).map((name) => String(call.path[name]));
    const id = values.at(-1)!;
    const path = fill(storeTemplate(parent, rules), values);
    const exists =
      rules.exists?.(call.state, id) ?? call.state.store.at(path).get(id) !== undefined;
    if (!exists) throw notFound(`${path}/${id}`, segment.slice(1, -1));
  }
}

function parametersOf(template: string): string[] {
  return Array.from(template.matchAll(/\{([^}]*)\}/g), ([, name = ""]) => name);
}

function fill(template: string, values: readonly string[]): string {
  let index = 0;
  return template.replace(/\{[^}]*\}/g, () => values[index++] ?? "");
}

export function notFound(path: string, name: string): HttpError {
  return new HttpError(404, { title: "Not found", detail: `${path} does not exist (${name}).` });
}
