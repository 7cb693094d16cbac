/** References within a document, found without following them for ever. */

type Node = Readonly<Record<string, unknown>>;

/** Keywords whose value is a map by names that the author chose, so that the names are no keywords. */
const NAME_MAPS = new Set([
  ...["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"],
  ...["schemas", "responses", "parameters", "requestBodies", "headers", "pathItems", "callbacks"],
  ...["paths", "webhooks", "content", "links", "securitySchemes", "variables", "encoding"],
]);
/** Keywords whose value is data of the API: what looks like a keyword in it is none. */
const DATA = new Set(["example", "examples", "default", "const", "enum", "x-extensible-enum"]);

/** Visits every object that has keywords, with its JSON pointer. Data such as examples is left out. */
export function walk(root: unknown, visit: (node: Node, pointer: string) => void): void {
  const step = (node: unknown, pointer: string, isNameMap: boolean): void => {
    if (typeof node !== "object" || node === null) return;
    if (!isNameMap && !Array.isArray(node)) visit(node as Node, pointer);
    for (const [key, value] of Object.entries(node)) {
      if (!isNameMap && !Array.isArray(node) && DATA.has(key)) continue;
      const isNext = !isNameMap && NAME_MAPS.has(key) && !Array.isArray(value);
      step(value, `${pointer}/${escapePointer(key)}`, isNext);
    }
  };
  step(root, "#", false);
}

export interface Ring {
  /** Where the first reference of the ring stands. */
  readonly pointer: string;
  /** What refers to what, the first and the last being the same. */
  readonly ring: readonly string[];
}

/**
 * Finds references that describe a thing by itself: `A` is `B`, and `B` is `A`; also by `allOf`, `anyOf` and `oneOf`. A
 * property that holds its own schema is no ring: it ends where the data ends.
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

/** What a node is described by: its own reference, and those of the schemas that it is composed of. */
function referencesOf(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { $ref, allOf, anyOf, oneOf } = node as Record<string, unknown>;
  const parts = [allOf, anyOf, oneOf].filter((list) => Array.isArray(list)).flat();
  const own = typeof $ref === "string" && $ref.startsWith("#/") ? [$ref] : [];
  return [...own, ...parts.flatMap(referencesOf)];
}

/** Returns what a local reference points to; `undefined` when that is nothing. */
export function resolvePointer(document: unknown, reference: string): unknown {
  let target = document;
  for (const key of reference.slice(2).split("/")) {
    const name = decode(key).replaceAll("~1", "/").replaceAll("~0", "~");
    const isThere = typeof target === "object" && target !== null && Object.hasOwn(target, name);
    if (!isThere) return undefined;
    target = (target as Record<string, unknown>)[name];
  }
  return target;
}

/** Returns a key as a part of a JSON pointer. */
export function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
