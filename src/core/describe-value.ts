import { isObject } from "./is-object.ts";

/**
 * Describes a value that was rejected, for an error message: `0`, `"weekly"`, `null`, `Map`, `a function`.
 *
 * Texts are shortened. Never give it a secret.
 */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(shorten(value));
  if (typeof value === "function") return "a function";
  if (!isObject(value)) return String(value);
  if (Array.isArray(value)) return "an array";
  const name = (value as { constructor?: { name?: unknown } }).constructor?.name;
  return typeof name === "string" && name !== "" && name !== "Object" ? name : "an object";
}

/** As {@link describeValue}, without the value of what is not an object: `a string`. */
export function describeType(value: unknown): string {
  return typeof value === "object" ? describeValue(value) : `a ${typeof value}`;
}

const MAX_TEXT = 60;

function shorten(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
