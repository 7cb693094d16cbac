/** Reads and changes documents as plain data, of which the structure is known only in part. */
import { escapePointer, resolvePointer } from "../../openapi/references.ts";

export type Json = Record<string, unknown>;

/** Where a node is written: `holder[key]`. */
export interface Slot {
  readonly holder: Json;
  readonly key: string;
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function objectAt(holder: Json, key: string): Json | undefined {
  const value = Object.hasOwn(holder, key) ? holder[key] : undefined;
  return isObject(value) ? value : undefined;
}

/** Returns the object under a key, which is created if there is none. */
export function ensureObject(holder: Json, key: string): Json {
  const present = objectAt(holder, key);
  if (present) return present;
  const created: Json = {};
  holder[key] = created;
  return created;
}

export function objectsIn(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function clone<T>(value: T): T {
  return structuredClone(value);
}

/** Follows references until there is none, and returns the slot of what they lead to. */
export function resolveSlot(document: object, slot: Slot): Slot {
  let current = slot;
  for (let steps = 0; steps < 100; steps++) {
    const node = current.holder[current.key];
    const reference = isObject(node) ? node["$ref"] : undefined;
    if (typeof reference !== "string") return current;
    const at = reference.lastIndexOf("/");
    const holder = resolvePointer(document, reference.slice(0, at));
    if (!isObject(holder)) return current;
    current = { holder, key: decodeKey(reference.slice(at + 1)) };
  }
  return current;
}

export function resolveNode(document: object, node: Readonly<Json>): Json {
  const holder = { node };
  const slot = resolveSlot(document, { holder, key: "node" });
  const found = slot.holder[slot.key];
  return isObject(found) ? found : {};
}

/** Splits `#/components/schemas/App` into `schemas` and `App`. */
export function componentOf(reference: string): { kind: string; name: string } | undefined {
  const match = /^#\/components\/([^/]+)\/([^/]+)$/.exec(reference);
  return match ? { kind: match[1]!, name: decodeKey(match[2]!) } : undefined;
}

export function referenceTo(kind: string, name: string): string {
  return `#/components/${kind}/${escapePointer(name)}`;
}

/** Visits every `$ref` in a node; a string that is returned takes its place. */
export function mapReferences(
  node: unknown,
  visit: (reference: string) => string | undefined,
): void {
  if (Array.isArray(node)) {
    for (const item of node) mapReferences(item, visit);
    return;
  }
  if (!isObject(node)) return;
  if (typeof node["$ref"] === "string") node["$ref"] = visit(node["$ref"]) ?? node["$ref"];
  const mapping = objectAt(objectAt(node, "discriminator") ?? {}, "mapping");
  for (const [key, value] of Object.entries(mapping ?? {})) {
    if (typeof value === "string" && value.startsWith("#/")) mapping![key] = visit(value) ?? value;
  }
  for (const [key, value] of Object.entries(node)) {
    if (!DATA.has(key)) mapReferences(value, visit);
  }
}

/** Sets a key at its place in the order that our documents have. */
export function setInOrder(
  node: Json,
  key: string,
  value: unknown,
  order: readonly string[],
): void {
  if (Object.hasOwn(node, key)) {
    node[key] = value;
    return;
  }
  const rank = order.indexOf(key);
  const entries = Object.entries(node);
  const found = entries.findIndex(([each]) => order.indexOf(each) > rank);
  entries.splice(found === -1 ? entries.length : found, 0, [key, value]);
  for (const [each] of entries) Reflect.deleteProperty(node, each);
  Object.assign(node, Object.fromEntries(entries));
}

const DATA = new Set(["example", "examples", "default", "const", "enum", "x-extensible-enum"]);

function decodeKey(key: string): string {
  const text = key.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
