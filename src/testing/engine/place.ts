/** Finds where in the store the records of a call are, and what they look like. */
import { describeOperation } from "../description/description.ts";
import type { Schema } from "../description/schema.ts";
import { HttpError } from "../http/http-error.ts";
import { itemsOf, recordSchema } from "./list.ts";
import {
  collectionOf,
  ownParameterOf,
  parametersOf,
  pathOf,
  rowOf,
  successorOf,
  targetOf,
  type Resource,
} from "./resource.ts";
import { bodySchemaOf, responseSchemaOf, wrapperOf } from "./respond.ts";
import type { EngineCall, Rules } from "./rules.ts";
import { parameterOf } from "./run-rows.ts";
import { shapeOf } from "./shape.ts";
import { fill } from "./store.ts";

/** Returns the rules of a resource, by the template of its path. */
export type FindRules = (template: string) => Rules | undefined;

/** What the records of a resource look like. */
interface Model {
  readonly schema: Schema;
  /** The property of the body that has the record, in an envelope. */
  readonly wrapper: string | undefined;
  /** The property that is in the path of an item. */
  readonly idName: string;
  /** What the path says of ids. */
  readonly idSchema: Schema;
}

/** A resource as a call means it: with its concrete path. */
export interface Place extends Model {
  readonly call: EngineCall;
  readonly resource: Resource;
  readonly rules: Rules;
  /** The path of the collection or the document in the store. */
  readonly path: string;
  /** The id in the path; "" for a document, and for the collection itself. */
  readonly id: string;
}

/** Returns the place of a call to a resource. */
export function placeOf(call: EngineCall, resource: Resource, findRules: FindRules): Place {
  const rules = rulesFor(resource, findRules);
  const values = parametersOf(pathOf(call.key)).map((name) => String(call.path[name]));
  const { collection } = rules;
  const isItem =
    collection !== undefined ||
    (resource.kind === "collection" && parametersOf(resource.path).length < values.length);
  const model = modelOf(resource);
  const given = values.at(-1)!;
  const template = collection ?? storeTemplate(resource, rules);
  // What is polled may have a shorter path than what was started.
  const isElsewhere = !isItem && resource.kind === "collection" && rowOf(call.key, "poll");
  const found = isElsewhere ? call.state.store.find(template, given) : undefined;
  return {
    ...model,
    ...(rules.id !== undefined && { idName: rules.id }),
    call,
    resource: collection === undefined ? resource : { ...resource, kind: "collection" },
    rules,
    path: found ?? fill(template, values),
    id: isItem || isElsewhere ? (rules.idOf?.(call, given) ?? given) : knownIdOf(call, resource),
  };
}

/** Returns the place of a call that starts a run, whose operation is not of the resource with the records. */
export function placeOfRun(call: EngineCall, resource: Resource, findRules: FindRules): Place {
  const row = rowOf(call.key)!;
  const place = placeOf(call, resource, findRules);
  const valueOf = (name: string): string => parameterOf(row, name, call) ?? "";
  const template = storeTemplate(resource, place.rules);
  const path = template.replace(/\{([^}]*)\}/g, (_, name: string) => valueOf(name));
  return { ...place, path, id: knownIdOf(call, resource) };
}

/** The id of the record whose run a call starts, if the call says it; "" for a new record. */
function knownIdOf(call: EngineCall, { kind }: Resource): string {
  const row = rowOf(call.key);
  if (!row || kind !== "collection" || row.entries !== undefined) return "";
  if (ownParameterOf(row) !== undefined) return "";
  return parameterOf(row, parametersOf(row.poll).at(-1) ?? "", call) ?? "";
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

const models = new WeakMap<Resource, Model>();

function modelOf(resource: Resource): Model {
  let model = models.get(resource);
  if (!model) models.set(resource, (model = readModel(resource)));
  return model;
}

function readModel({ kind, path, verbs }: Resource): Model {
  const item = verbs.read ?? verbs.replace ?? verbs.patch ?? verbs.remove;
  const parameter =
    item !== undefined && kind === "collection" ? parametersOf(pathOf(item)).at(-1) : undefined;
  const idSchema =
    parameter === undefined
      ? undefined
      : describeOperation(item!).parameters.find(
          ({ in: place, name }) => place === "path" && name === parameter,
        )?.schema;
  const whole = wholeSchemaOf(verbs);
  const own = ownIdName(path);
  const id = idNameOf(parameter ?? "id", own, whole);
  const wrapper =
    kind === "document" ? holderOf(verbs, whole) : (wrapperOf(whole, id) ?? wrapperOf(whole, "id"));
  const schema = wrapper === undefined ? whole : shapeOf(whole).properties[wrapper]!;
  return {
    schema,
    wrapper,
    idName: idNameOf(parameter ?? "id", own, schema),
    idSchema: idSchema ?? {},
  };
}

/** The property of an envelope that has what a change of a document sends. */
function holderOf({ replace, patch }: Resource["verbs"], whole: Schema): string | undefined {
  const sent = shapeOf(bodySchemaOf(replace ?? patch ?? "")).properties;
  const [wrapper] = Object.keys(sent).map((name) => wrapperOf(whole, name));
  return wrapper ?? wrapperOf(whole, "id");
}

/** The schema of a body with one record. */
function wholeSchemaOf({ read, list, create, replace }: Resource["verbs"]): Schema {
  const one = responseSchemaOf(read);
  if (one) return one;
  const page = responseSchemaOf(list);
  const items = page && itemsOf(list!, page);
  if (page && items !== undefined) return recordSchema(page, items);
  return responseSchemaOf(create ?? replace) ?? {};
}

/** The name of an id that is named after the record: `previewId` of `…/previews`, `clientId` of `…/oauth-clients`. */
export function ownIdName(path: string): string {
  const [noun = ""] = /[a-z]+$/.exec(path) ?? [];
  return `${noun.replace(/s$/, "")}Id`;
}

function idNameOf(parameter: string, own: string, schema: Schema): string {
  const { properties } = shapeOf(schema);
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const names = Object.keys(properties);
  return (
    names.find((name) => name === parameter) ??
    names.find((name) => plain(name) === plain(parameter)) ??
    names.find((name) => /^_?q?id$/i.test(name)) ??
    names.find((name) => name === own) ??
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
    const record = call.state.store.at(path).get(id);
    const isSeen = record !== undefined && (rules.sees?.(call, record) ?? true);
    if (!(rules.exists?.(call.state, id) ?? isSeen)) throw notFound(path, id);
    if (record === undefined) continue;
    try {
      rules.permit?.(call, "read", record);
    } catch (error) {
      const { responses } = describeOperation(call.key);
      throw 403 in responses || !(404 in responses) ? error : notFound(path, id);
    }
  }
}

export function notFound(collection: string, id: string): HttpError {
  const noun = nounOf(collection);
  return new HttpError(404, {
    title: `${noun} not found`,
    detail: `${noun} ${id} does not exist, or the caller may not see it.`,
  });
}

/** What a record of a collection is called: `Space`, `Data connection`. */
export function nounOf(collection: string): string {
  const words = collection.slice(collection.lastIndexOf("/") + 1).replaceAll("-", " ");
  const noun = words.replace(/ies$/, "y").replace(/(?<!s)s$/, "");
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}
