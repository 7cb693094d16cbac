/** Brings the facts of a published schema into one of ours. */
import { shapeOf, type Shape } from "../../facts/shape.ts";
import type { OpenApiDocument } from "../../openapi/document.ts";
import { singularOf, wordsOf } from "../../words/noun.ts";
import { WORDS_MARK } from "../../words/mark.ts";
import type { Importer } from "./import.ts";
import {
  clone,
  ensureObject,
  isObject,
  objectAt,
  objectsIn,
  resolveNode,
  resolveSlot,
  type Json,
  type Slot,
} from "./json.ts";

/** One operation while its facts are brought in. */
export interface Sync {
  /** Our document; the components in it belong to this operation alone until they are united. */
  readonly ours: OpenApiDocument;
  readonly theirs: OpenApiDocument;
  readonly importer: Importer;
  readonly noun: string;
  /** Returns whether the point has a difference that has to go away. */
  readonly drifts: (point: string) => boolean;
  /** Returns whether there is such a point at the place or below it. */
  readonly touches: (place: string) => boolean;
  /** Whether a schema is replaced as a whole where it differs, since changing its parts was not enough. */
  readonly replaces: boolean;
}

interface Part {
  readonly node: Json;
  /** Whether the schema is one of several alternatives. */
  readonly isAlternative: boolean;
}

/** Facets that are composed of several keywords. */
const COMPOSED = new Set(["discriminator", "nullable"]);

/** @param response Whether the schema belongs to a response, whose enumerations are open. */
export function syncSchema(
  sync: Sync,
  place: string,
  slot: Slot,
  theirs: unknown,
  response: boolean,
): void {
  if (!sync.touches(place) || !isObject(theirs)) return;
  const own = slot.holder[slot.key];
  if (!isObject(own)) {
    slot.holder[slot.key] = sync.importer.schema(sync.ours, theirs, sync.noun, {
      owner: sync.noun,
    });
    return;
  }
  const mine = shapeOf((node) => resolveNode(sync.ours, node), own);
  const its = shapeOf((node) => resolveNode(sync.theirs, node), theirs);
  if (hasOtherForm(sync, place, mine, its)) {
    replaceSchema(sync, slot, theirs);
    return;
  }
  const parts = partsWithin(sync.ours, own);
  const main = (parts.find(
    ({ node, isAlternative }) => !isAlternative && (node["properties"] ?? node["type"]),
  ) ?? parts[0])!.node;
  const itsParts = partsWithin(sync.theirs, theirs);
  syncFacets(sync, place, { mine, its, parts, itsParts, main });
  if (!syncValues(sync, place, { mine, its, parts, itsParts, main }, response)) {
    replaceSchema(sync, slot, theirs);
    return;
  }
  syncProperties(sync, place, { mine, its, parts, itsParts, main }, response);
  for (const [key, mark, has] of [
    ["items", "[]", mine.items !== undefined],
    ["additionalProperties", "{}", mine.entries !== undefined],
  ] as const) {
    const child = childOf(itsParts, (node) => node[key]);
    const holders = parts.filter(({ node }) => isObject(node[key]));
    if (child === undefined && has && sync.touches(place + mark))
      for (const { node } of holders) Reflect.deleteProperty(node, key);
    else if (child !== undefined && !has && sync.touches(place + mark))
      main[key] = sync.importer.schema(sync.ours, child, sync.noun, {});
    else if (child !== undefined)
      for (const { node } of holders)
        syncSchema(sync, place + mark, { holder: node, key }, child, response);
  }
}

/** Replaces a schema as a whole. Words stay where a part has the same name. */
function replaceSchema(sync: Sync, slot: Slot, theirs: unknown): void {
  const own = slot.holder[slot.key];
  const isReference = isObject(own) && typeof own["$ref"] === "string";
  const target = isReference ? resolveSlot(sync.ours, slot) : slot;
  const before = clone(target.holder[target.key]);
  const source = isReference && isObject(theirs) ? resolveNode(sync.theirs, theirs) : theirs;
  const words = isReference ? { component: target.key } : { name: slot.key, owner: sync.noun };
  const isNamed = isReference || (isObject(own) && typeof own["description"] === "string");
  const after = sync.importer.schema(sync.ours, source, sync.noun, isNamed ? words : {});
  if (isObject(after) && isObject(before)) keepWords(sync.ours, before, after);
  target.holder[target.key] = after;
}

function keepWords(document: OpenApiDocument, before: Json, after: Json): void {
  if (typeof before["description"] === "string" && !("$ref" in after)) {
    after["description"] = before["description"];
    if (before[WORDS_MARK] === undefined) Reflect.deleteProperty(after, WORDS_MARK);
  }
  for (const [name, member] of Object.entries(objectAt(after, "properties") ?? {})) {
    const former = partsWithin(document, before)
      .map(({ node }) => objectAt(objectAt(node, "properties") ?? {}, name))
      .find((each) => each !== undefined);
    if (former && isObject(member)) keepWords(document, former, member);
  }
  const [items, formerItems] = [objectAt(after, "items"), objectAt(before, "items")];
  if (items && formerItems) keepWords(document, formerItems, items);
}

interface Level {
  readonly mine: Shape;
  readonly its: Shape;
  readonly parts: readonly Part[];
  readonly itsParts: readonly Part[];
  readonly main: Json;
}

function hasOtherForm(sync: Sync, place: string, mine: Shape, its: Shape): boolean {
  if (sync.drifts(`${place}.type`) && !isSame(mine.types, its.types)) return true;
  if (sync.drifts(`${place}.nullable`) && mine.nullable !== its.nullable) return true;
  if (
    sync.drifts(`${place}.discriminator`) &&
    mine.facets.get("discriminator") !== its.facets.get("discriminator")
  )
    return true;
  for (const [name, necessity] of its.required) {
    const point = `${place}.${name}.required`;
    if (necessity === "sometimes" && mine.required.get(name) !== necessity && sync.drifts(point))
      return true;
  }
  if (!sync.replaces) return false;
  const facets = [...new Set([...mine.facets.keys(), ...its.facets.keys(), "enum"])];
  const names = [
    ...new Set([...mine.properties.keys(), ...its.properties.keys(), ...its.required.keys()]),
  ];
  return (
    facets.some((facet) => sync.drifts(`${place}.${facet}`)) ||
    names.some(
      (name) => sync.drifts(`${place}.${name}`) || sync.drifts(`${place}.${name}.required`),
    ) ||
    (sync.touches(`${place}[]`) && !(mine.items && its.items)) ||
    (sync.touches(`${place}{}`) && !(mine.entries && its.entries))
  );
}

function syncFacets(sync: Sync, place: string, { mine, its, parts, itsParts, main }: Level): void {
  for (const facet of new Set([...mine.facets.keys(), ...its.facets.keys()])) {
    if (COMPOSED.has(facet) || mine.facets.get(facet) === its.facets.get(facet)) continue;
    if (!sync.drifts(`${place}.${facet}`)) continue;
    const value = itsParts.findLast(({ node }) => node[facet] !== undefined)?.node[facet];
    const holders = parts.filter(({ node }) => node[facet] !== undefined).map(({ node }) => node);
    const keeper = holders.at(-1) ?? main;
    for (const node of holders)
      if (node !== keeper || value === undefined) Reflect.deleteProperty(node, facet);
    if (value !== undefined) keeper[facet] = clone(value);
  }
}

/** @returns false if the values are written in a way that only a replacement can change. */
function syncValues(
  sync: Sync,
  place: string,
  { mine, its, parts, itsParts, main }: Level,
  response: boolean,
): boolean {
  if (!sync.drifts(`${place}.enum`) || isSame(mine.values, its.values)) return true;
  const listsOf = (each: readonly Part[]): Json[] =>
    each
      .map(({ node }) => node)
      .filter((node) => (node["enum"] ?? node["x-extensible-enum"]) !== undefined);
  if ([...parts, ...itsParts].some(({ node }) => node["const"] !== undefined)) return false;
  const [holders, sources] = [listsOf(parts), listsOf(itsParts)];
  const values = [
    ...new Set(sources.flatMap((node) => (node["enum"] ?? node["x-extensible-enum"]) as unknown[])),
  ];
  if (holders.length > 1) return false;
  if (values.length === 0) {
    for (const node of holders) {
      delete node["enum"];
      delete node["x-extensible-enum"];
    }
    return true;
  }
  const [holder = main] = holders;
  const isText = values.every((value) => typeof value === "string");
  const key =
    holder["enum"] !== undefined ? "enum" : response && isText ? "x-extensible-enum" : "enum";
  const present = ((holder[key] as unknown[] | undefined) ?? []).filter(
    (value) => values.includes(value) || value === null,
  );
  holder[key] = [...present, ...values.filter((value) => !present.includes(value))];
  return true;
}

function syncProperties(sync: Sync, place: string, level: Level, response: boolean): void {
  const { mine, its, parts, itsParts, main } = level;
  for (const name of new Set([...its.properties.keys(), ...its.required.keys()])) {
    if (mine.properties.has(name) || !sync.drifts(`${place}.${name}`)) continue;
    const child = childOf(itsParts, (node) => objectAt(node, "properties")?.[name]);
    if (child === undefined) continue;
    const owner = singularOf(wordsOf(sync.noun).join(" "));
    const words = { name, owner: ownerAt(level, place) ?? owner };
    ensureObject(main, "properties")[name] = sync.importer.schema(
      sync.ours,
      child,
      sync.noun,
      words,
    );
    if (its.required.get(name) === "true") require(main, name);
  }
  for (const name of new Set([...mine.properties.keys(), ...mine.required.keys()])) {
    const at = `${place}.${name}`;
    if (!its.properties.has(name)) {
      if (!sync.drifts(at)) continue;
      for (const { node } of parts) {
        Reflect.deleteProperty(objectAt(node, "properties") ?? {}, name);
        unrequire(node, name);
      }
      continue;
    }
    if (sync.drifts(`${at}.required`) && mine.required.get(name) !== its.required.get(name)) {
      if (its.required.has(name)) require(main, name);
      else for (const { node } of parts) unrequire(node, name);
    }
    const child = childOf(itsParts, (node) => objectAt(node, "properties")?.[name]);
    for (const { node } of parts) {
      const properties = objectAt(node, "properties");
      if (properties && Object.hasOwn(properties, name))
        syncSchema(sync, at, { holder: properties, key: name }, child, response);
    }
  }
}

/** What a new property belongs to: the property that holds it, in the singular. */
function ownerAt(_: Level, place: string): string | undefined {
  const name = /\.([^.[\]{}<>]+)(?:\[\]|\{\})*$/.exec(place)?.[1];
  if (name === undefined || /^\d+$/.test(name) || name === "data") return undefined;
  return singularOf(wordsOf(name).join(" ")) || undefined;
}

function require(node: Json, name: string): void {
  const names = Array.isArray(node["required"]) ? (node["required"] as unknown[]) : [];
  if (!names.includes(name)) node["required"] = [...names, name];
}

function unrequire(node: Json, name: string): void {
  if (!Array.isArray(node["required"])) return;
  const names = (node["required"] as unknown[]).filter((each) => each !== name);
  if (names.length > 0) node["required"] = names;
  else delete node["required"];
}

/** The only child, or all of them as alternatives. */
function childOf(parts: readonly Part[], read: (node: Json) => unknown): unknown {
  const children = parts.flatMap(({ node, isAlternative }) => {
    const child = read(node);
    return isObject(child)
      ? [{ child, isAlternative }]
      : child === true
        ? [{ child: {}, isAlternative }]
        : [];
  });
  const distinct = [
    ...new Map(children.map((each) => [JSON.stringify(each.child), each])).values(),
  ];
  if (distinct.length <= 1) return distinct[0]?.child;
  const key = distinct.some(({ isAlternative }) => isAlternative) ? "anyOf" : "allOf";
  return { [key]: distinct.map(({ child }) => child) };
}

/** The schemas that a schema is composed of; references followed, and null left out. */
function partsWithin(
  document: OpenApiDocument,
  schema: Json,
  isAlternative = false,
  seen: ReadonlySet<Json> = new Set(),
): Part[] {
  if (typeof schema["$ref"] === "string") {
    const target = resolveNode(document, { $ref: schema["$ref"] });
    if (seen.has(target)) return [];
    const own = Object.keys(schema).length > 1 ? [{ node: schema, isAlternative }] : [];
    return [...partsWithin(document, target, isAlternative, new Set([...seen, target])), ...own];
  }
  const members = objectsIn(schema["allOf"]).flatMap((each) =>
    partsWithin(document, each, isAlternative, seen),
  );
  const alternatives = [...objectsIn(schema["oneOf"]), ...objectsIn(schema["anyOf"])]
    .filter((each) => each["type"] !== "null")
    .flatMap((each, _, all) => partsWithin(document, each, isAlternative || all.length > 1, seen));
  return [{ node: schema, isAlternative }, ...members, ...alternatives];
}

function isSame(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (!a || !b) return a === b;
  return a.size === b.size && [...a].every((each) => b.has(each));
}
