/** A schema as TypeScript sees it: without its references, `allOf` and alternatives, and with the place of each part. */
import { escapePointer, resolvePointer } from "../../openapi/references.ts";

export type Json = Readonly<Record<string, unknown>>;

/** A node of a document. */
export interface Place {
  readonly document: Json;
  readonly schema: Json;
  readonly pointer: string;
}

export interface Property {
  /** Where the property is declared, as opposed to the schema that it refers to. */
  readonly pointer: string;
  /** Whether all alternatives of a `oneOf` have it, so that it can be read without telling them apart. */
  readonly isInAll: boolean;
  readonly isRequired: boolean;
  readonly isDeprecated: boolean;
  readonly isExperimental: boolean;
  readonly view: Lazy;
}

/** A view that is made when it is needed, since a recursive schema has no end. */
export type Lazy = () => View;

export interface View {
  /** The places that the view was made of; the first is shown. */
  readonly pointers: readonly string[];
  /** Without "null". Empty if any type is valid. */
  readonly types: ReadonlySet<string>;
  readonly isNullable: boolean;
  readonly values: ReadonlySet<string> | undefined;
  readonly properties: ReadonlyMap<string, Property>;
  readonly items: Lazy | undefined;
  /** The properties that have no name of their own; `undefined` if they are not described. */
  readonly entries: Lazy | undefined;
}

type Merge = (views: readonly View[]) => View;

export function childOf(place: Place, ...keys: readonly string[]): Place | undefined {
  let node: unknown = place.schema;
  for (const key of keys) {
    node = isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined;
  }
  if (!isObject(node)) return undefined;
  return { ...place, schema: node, pointer: [place.pointer, ...keys.map(escapePointer)].join("/") };
}

/** Follows references to the definition. */
export function resolvePlace(place: Place): Place {
  let target = place;
  const followed = new Set<string>();
  while (typeof target.schema["$ref"] === "string" && !followed.has(target.pointer)) {
    followed.add(target.pointer);
    const pointer = target.schema["$ref"];
    const schema = pointer.startsWith("#/") ? resolvePointer(target.document, pointer) : undefined;
    if (!isObject(schema)) break;
    target = { ...target, schema, pointer };
  }
  return target;
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isMarked(node: Json, mark: "deprecated" | "experimental"): boolean {
  return mark === "deprecated"
    ? node["deprecated"] === true || node["x-qlik-deprecated"] === true
    : node["x-qlik-stability"] === "experimental";
}

/** @param trail The references that led here, to stop at a schema that consists of itself. */
export function viewOf(place: Place, trail: readonly string[] = []): View {
  const { $ref: reference, ...siblings } = place.schema;
  if (typeof reference === "string") {
    if (trail.includes(reference)) return EMPTY;
    const target = resolvePlace({ ...place, schema: { $ref: reference } });
    if (target.schema["$ref"] !== undefined) return EMPTY;
    const definition = viewOf(target, [...trail, reference]);
    return Object.keys(siblings).length === 0
      ? definition
      : mergeAll([definition, viewOf({ ...place, schema: siblings }, trail)]);
  }
  const members = listOf(place, "allOf").map((member) => viewOf(member, trail));
  const all = [...listOf(place, "oneOf"), ...listOf(place, "anyOf")];
  const alternatives = all.filter(({ schema }) => schema["type"] !== "null");
  const own = ownView(place);
  if (all.length === 0) return mergeAll([own, ...members]);
  const any = mergeAny(alternatives.map((alternative) => viewOf(alternative, trail)));
  const isNullable = any.isNullable || alternatives.length < all.length;
  return mergeAll([own, ...members, { ...any, isNullable }]);
}

const EMPTY: View = {
  pointers: [],
  types: new Set(),
  isNullable: true,
  values: undefined,
  properties: new Map(),
  items: undefined,
  entries: undefined,
};

const ANYTHING: Lazy = () => EMPTY;

function ownView(place: Place): View {
  const { schema, pointer } = place;
  const types = typesOf(schema);
  const required = Array.isArray(schema["required"]) ? (schema["required"] as unknown[]) : [];
  const properties = isObject(schema["properties"]) ? Object.keys(schema["properties"]) : [];
  const items = childOf(place, "items");
  const entries = schema["additionalProperties"];
  const entry = childOf(place, "additionalProperties");
  return {
    pointers: [pointer],
    types: new Set(types.filter((type) => type !== "null")),
    isNullable: types.length === 0 || types.includes("null") || schema["nullable"] === true,
    values: valuesOf(schema),
    properties: new Map(
      properties.flatMap((name): [string, Property][] => {
        const part = childOf(place, "properties", name);
        if (!part) return [];
        const isRequired = required.includes(name);
        return [
          [
            name,
            {
              pointer: part.pointer,
              isInAll: true,
              isRequired,
              ...marksOf(part),
              view: () => viewOf(part),
            },
          ],
        ];
      }),
    ),
    items: items && (() => viewOf(items)),
    entries: entry ? () => viewOf(entry) : entries === true ? ANYTHING : undefined,
  };
}

function marksOf(part: Place): Pick<Property, "isDeprecated" | "isExperimental"> {
  return {
    isDeprecated: isMarked(part.schema, "deprecated"),
    isExperimental: isMarked(part.schema, "experimental"),
  };
}

function typesOf(schema: Json): string[] {
  const { type, format } = schema;
  if (format === "binary") return ["bytes"];
  const types = Array.isArray(type) ? type.map(String) : typeof type === "string" ? [type] : [];
  // A number is a number in TypeScript, with a fraction or without one.
  if (types.length > 0) return types.map((name) => (name === "integer" ? "number" : name));
  if (schema["properties"] ?? schema["additionalProperties"]) return ["object"];
  if (schema["items"]) return ["array"];
  const values = schema["enum"] ?? schema["x-extensible-enum"];
  return Array.isArray(values) && values.every((value) => typeof value === "string")
    ? ["string"]
    : [];
}

function valuesOf(schema: Json): ReadonlySet<string> | undefined {
  const values = schema["enum"] ?? schema["x-extensible-enum"];
  const list = "const" in schema ? [schema["const"]] : values;
  if (!Array.isArray(list)) return undefined;
  return new Set(list.filter((value) => value !== null).map((value) => JSON.stringify(value)));
}

/** All of the schemas apply. */
function mergeAll(all: readonly View[]): View {
  const views = distinct(all);
  const [only] = views;
  if (only && views.length === 1) return only;
  const typed = views.filter(({ types }) => types.size > 0);
  const listed = views.flatMap(({ values }) => (values ? [values] : []));
  const common = listed.reduce<ReadonlySet<string> | undefined>(
    (known, values) => (known ? new Set([...known].filter((value) => values.has(value))) : values),
    undefined,
  );
  return {
    ...mergeParts(views, mergeAll),
    types: new Set(typed.flatMap(({ types }) => [...types])),
    isNullable: views.every(({ isNullable }) => isNullable),
    values: common,
    properties: mergeProperties(views, mergeAll, (owners) => ({
      isInAll: owners.some(({ isInAll }) => isInAll),
      isRequired: owners.some(({ isRequired }) => isRequired),
    })),
  };
}

/** One of the schemas applies. */
function mergeAny(all: readonly View[]): View {
  const views = distinct(all);
  const objects = views.filter(({ types }) => types.size === 0 || types.has("object"));
  const isOpen = views.some(({ types }) => types.size === 0);
  const isListed = views.length > 0 && views.every(({ values }) => values);
  return {
    ...mergeParts(views, mergeAny),
    types: new Set(isOpen ? [] : views.flatMap(({ types }) => [...types])),
    isNullable: views.length === 0 || views.some(({ isNullable }) => isNullable),
    values: isListed ? new Set(views.flatMap(({ values }) => [...values!])) : undefined,
    properties: mergeProperties(views, mergeAny, (owners) => {
      const isInEach = owners.length === objects.length;
      return {
        isInAll: isInEach && objects.length === views.length && owners.every((one) => one.isInAll),
        isRequired: isInEach && owners.every(({ isRequired }) => isRequired),
      };
    }),
  };
}

/** Two alternatives may have the same property; a recursive one would double with each level. */
function distinct(views: readonly View[]): readonly View[] {
  const known = new Map(views.map((view) => [view.pointers.join(" "), view]));
  return known.size === views.length ? views : [...known.values()];
}

function mergeParts(
  views: readonly View[],
  merge: Merge,
): Pick<View, "pointers" | "items" | "entries"> {
  return {
    pointers: [...new Set(views.flatMap(({ pointers }) => pointers))],
    items: mergeLazily(
      views.map(({ items }) => items),
      merge,
    ),
    entries: mergeLazily(
      views.map(({ entries }) => entries),
      merge,
    ),
  };
}

function mergeLazily(parts: readonly (Lazy | undefined)[], merge: Merge): Lazy | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length > 1 ? () => merge(known.map((part) => part())) : known[0];
}

function mergeProperties(
  views: readonly View[],
  merge: Merge,
  mergeMarks: (owners: readonly Property[]) => Pick<Property, "isInAll" | "isRequired">,
): ReadonlyMap<string, Property> {
  const names = new Set(views.flatMap(({ properties }) => [...properties.keys()]));
  const merged = new Map<string, Property>();
  for (const name of names) {
    const owners = views.flatMap(({ properties }) => properties.get(name) ?? []);
    merged.set(name, {
      ...mergeMarks(owners),
      pointer: owners[0]!.pointer,
      isDeprecated: owners.every(({ isDeprecated }) => isDeprecated),
      isExperimental: owners.every(({ isExperimental }) => isExperimental),
      view: mergeLazily(
        owners.map(({ view }) => view),
        merge,
      )!,
    });
  }
  return merged;
}

function listOf(place: Place, key: string): Place[] {
  const list = place.schema[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((schema: unknown, index) =>
    isObject(schema) ? [{ ...place, schema, pointer: `${place.pointer}/${key}/${index}` }] : [],
  );
}
