/** Whether a record has what is wanted of it, whatever else it has. */
import type { Json } from "./row.ts";

/**
 * Compares what is wanted with what a service returned. Of objects, the wanted properties count: `{ name: "TenantAdmin" }`
 * is the same as the role of that name. The order counts in lists of other objects alone, since services sort lists of
 * texts and of references. Times are compared as times; null, an empty text and an empty list are the same as nothing.
 */
export function isSame(wanted: unknown, actual: unknown): boolean {
  if (isNothing(wanted) || isNothing(actual)) return isNothing(wanted) && isNothing(actual);
  if (Array.isArray(wanted)) return Array.isArray(actual) && areSame(wanted, actual);
  if (isObject(wanted))
    return (
      isObject(actual) &&
      Object.entries(wanted).every(([name, value]) => isSame(value, actual[name]))
    );
  return wanted === actual || isSameTime(wanted, actual);
}

function areSame(wanted: readonly unknown[], actual: readonly unknown[]): boolean {
  if (wanted.length !== actual.length) return false;
  if (!wanted.every(isUnordered)) return wanted.every((item, index) => isSame(item, actual[index]));
  const rest = [...actual];
  return wanted.every((item) => {
    const index = rest.findIndex((each) => isSame(item, each));
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  });
}

/** Texts, numbers, and references by id or name. */
function isUnordered(item: unknown): boolean {
  if (!isObject(item)) return !Array.isArray(item);
  return Object.keys(item).every((name) => name === "id" || name === "name");
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === "" ||
    (Array.isArray(value) && value.length === 0)
  );
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

function isSameTime(one: unknown, other: unknown): boolean {
  if (typeof one !== "string" || typeof other !== "string") return false;
  return TIME.test(one) && TIME.test(other) && Date.parse(one) === Date.parse(other);
}
