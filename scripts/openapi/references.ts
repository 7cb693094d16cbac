/** Finds and resolves references within a document. */

type Node = Readonly<Record<string, unknown>>;

/** Keywords whose value is a map with names chosen by the author, which must not be read as keywords. */
const NAME_MAPS = new Set([
  ...["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"],
  ...["schemas", "responses", "parameters", "requestBodies", "headers", "pathItems", "callbacks"],
  ...["paths", "webhooks", "content", "links", "securitySchemes", "variables", "encoding"],
]);
/** Keywords whose value is data of the API, which must not be read as keywords. */
const DATA = new Set(["example", "examples", "default", "const", "enum", "x-extensible-enum"]);

/** How the members of a node are read: as keywords, as names chosen by the author, or as data. */
export type Reading = "keywords" | "names" | "data";

/** Returns how the value of a member is read, for a member of a node that is read in this way. */
export function readingOf(key: string, value: unknown, reading: Reading): Reading {
  if (reading !== "keywords") return reading === "names" ? "keywords" : "data";
  if (DATA.has(key)) return "data";
  return NAME_MAPS.has(key) && !Array.isArray(value) ? "names" : "keywords";
}

/** Visits every object that has keywords, with its JSON pointer. Skips data such as examples. */
export function walk(root: unknown, visit: (node: Node, pointer: string) => void): void {
  const step = (node: unknown, pointer: string, reading: Reading): void => {
    if (reading === "data" || typeof node !== "object" || node === null) return;
    const isList = Array.isArray(node);
    if (reading === "keywords" && !isList) visit(node as Node, pointer);
    for (const [key, value] of Object.entries(node)) {
      const next = isList ? reading : readingOf(key, value, reading);
      step(value, `${pointer}/${escapePointer(key)}`, next);
    }
  };
  step(root, "#", "keywords");
}

export interface Ring {
  /** The location of the first reference in the ring. */
  readonly pointer: string;
  /** The references in order. The first and the last are the same. */
  readonly ring: readonly string[];
}

/**
 * Finds circular references: `A` is `B`, and `B` is `A`, also by `allOf`, `anyOf` and `oneOf`. A recursive schema with a
 * property of its own type is valid, because the data ends the recursion.
 */
export function findRings(document: object): Ring[] {
  const targets = new Map<string, readonly string[]>();
  const targetsOf = (pointer: string): readonly string[] => {
    const known = targets.get(pointer);
    if (known) return known;
    const found = referencesOf(resolvePointer(document, pointer));
    targets.set(pointer, found);
    return found;
  };

  const finished = new Set<string>();
  const rings: Ring[] = [];
  const trail = new Set<string>();
  const follow = (pointer: string): void => {
    if (finished.has(pointer)) return;
    if (trail.has(pointer)) {
      const names = [...trail];
      rings.push({ pointer, ring: [...names.slice(names.indexOf(pointer)), pointer] });
      return;
    }
    trail.add(pointer);
    for (const target of targetsOf(pointer)) follow(target);
    trail.delete(pointer);
    finished.add(pointer);
  };
  walk(document, (node) => {
    for (const target of referencesOf(node)) follow(target);
  });
  return rings;
}

/** Returns the references that define a node: its own, and those of the schemas that it is composed of. */
function referencesOf(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { $ref, allOf, anyOf, oneOf } = node as Record<string, unknown>;
  const parts = [allOf, anyOf, oneOf].filter((list) => Array.isArray(list)).flat();
  const own = typeof $ref === "string" && $ref.startsWith("#/") ? [$ref] : [];
  return [...own, ...parts.flatMap(referencesOf)];
}

/** Returns the target of a local reference, or `undefined` if it does not exist. */
export function resolvePointer(document: unknown, reference: string): unknown {
  let target = document;
  for (const key of reference.slice(2).split("/")) {
    const name = unescapePointer(key);
    const isThere = typeof target === "object" && target !== null && Object.hasOwn(target, name);
    if (!isThere) return undefined;
    target = (target as Record<string, unknown>)[name];
  }
  return target;
}

/** Escapes a key for use in a JSON pointer. */
export function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Returns the key that a part of a JSON pointer stands for. */
export function unescapePointer(part: string): string {
  return decode(part).replaceAll("~1", "/").replaceAll("~0", "~");
}

function decode(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
