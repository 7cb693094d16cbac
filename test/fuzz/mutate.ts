/** Changes documents in the ways in which published ones are wrong, and in ways that nobody publishes by accident. */
import fc from "fast-check";
import { hostileJson, hostileText } from "./hostile.ts";

const HOW = ["drop", "value", "rename", "cycle", "nest", "duplicate", "swap", "huge"] as const;

/** One change. */
export interface Change {
  /** Which property, counted in depth; modulo the number of all. */
  readonly at: number;
  readonly how: (typeof HOW)[number];
  /** The new value of a property, and the new name. */
  readonly value: unknown;
  readonly name: string;
  /** The property that a duplicate replaces, that is swapped, or that is referred to. */
  readonly other: number;
}

/** Names and texts that have a meaning in the generated code, in JSON pointers, or in OpenAPI. */
const ODD_TEXTS = [
  ...["__proto__", "constructor", "*/", "/*", "`", "${process.exit(1)}", '"];process.exit(1);["'],
  ...["\n", "\r\n", "a\u2028b", "\u0000", "// x\nexport const y = 1;", "#", "~1", "%2F", "a/b"],
  ...["{id}", "/{}", "/a/{b}{c}", "*/export const z = 1;/*", "@deprecated", "\\", "\\u0022"],
  ...["default", "2XX", "get", "$ref", "x-ext", "string", "null", "components", "paths", "Record"],
];

/** Values of the wrong type, of the right one, and references to somewhere or nowhere. */
const ODD_VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1e308, "", [], {}, [[]], [null], { "": "" }],
  ...[{ type: "object" }, { type: ["string", "null"] }, { type: "wrong" }, { allOf: [] }],
  ...[{ oneOf: [{ $ref: "#/components/schemas/Thing" }, {}] }, { enum: [] }, { format: "binary" }],
  ...[{ $ref: "#/components/schemas/Nothing" }, { $ref: "#" }, { $ref: "#/paths" }, { $ref: 5 }],
  ...[{ $ref: "/etc/passwd" }, { $ref: "https://evil.example/" }, { nullable: true }],
];

export const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(5000),
  how: fc.constantFrom(...HOW),
  value: fc.oneof(fc.constantFrom(...ODD_VALUES), hostileJson, hostileText),
  name: fc.oneof(fc.constantFrom(...ODD_TEXTS), hostileText),
  other: fc.nat(5000),
});

/** A place in a document: a property or an item of a list. */
type Place = readonly [holder: Record<string, unknown>, key: string];

/** Applies a change to a document, in place. */
export function applyChange(document: unknown, { at, how, value, name, other }: Change): void {
  const places = placesIn(document);
  if (places.length === 0) return;
  const [holder, key] = places[at % places.length]!;
  const [otherHolder, otherKey] = places[other % places.length]!;
  const old = holder[key];
  switch (how) {
    case "drop":
      remove(holder, key);
      break;
    case "value":
      define(holder, key, structuredClone(value));
      break;
    case "rename":
      remove(holder, key);
      define(holder, name, old);
      break;
    case "cycle":
      define(holder, key, { $ref: "#/components/schemas/Thing" });
      break;
    case "nest":
      define(holder, key, name === "" ? [old] : Object.fromEntries([[name, old]]));
      break;
    case "duplicate":
      define(otherHolder, `${otherKey}${name.slice(0, 1)}`, structuredClone(old));
      break;
    case "swap": {
      // What is below or above may be part of the other, which would become a ring.
      const [one, two] = [structuredClone(old), structuredClone(otherHolder[otherKey])];
      define(holder, key, two);
      define(otherHolder, otherKey, one);
      break;
    }
    case "huge":
      define(holder, key, hugeOf(old, at));
  }
}

/** The same kind of value, only larger. */
function hugeOf(value: unknown, seed: number): unknown {
  if (typeof value === "string") return `${value}${"*/`${x}\u2028".repeat(2000)}`;
  if (typeof value === "number") return 10 ** (seed % 308);
  if (Array.isArray(value)) {
    return Array.from({ length: 300 }, () => structuredClone(value as unknown[])).flat();
  }
  if (typeof value !== "object" || value === null) return value;
  let nested: unknown = value;
  for (let depth = 0; depth < 100; depth++) nested = { properties: { deep: nested } };
  return nested;
}

function placesIn(document: unknown): Place[] {
  const places: Place[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      places.push([node as Record<string, unknown>, key]);
      visit(child);
    }
  };
  visit(document);
  return places;
}

/** Unlike an assignment, also for `__proto__`. */
function define(holder: object, key: string, value: unknown): void {
  const descriptor = { value, enumerable: true, writable: true, configurable: true };
  // The length of a list takes a number alone.
  if (!(Array.isArray(holder) && key === "length")) Object.defineProperty(holder, key, descriptor);
}

function remove(holder: object, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}
