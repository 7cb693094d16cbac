import { isObject } from "./shape.ts";
import type { Json } from "./store.ts";

/** Returns a record with changes of what it has on any level. Lists are replaced. */
export function merge(record: Json, changes: Json): Json {
  const merged = { ...record };
  for (const [name, value] of Object.entries(changes)) {
    const before = merged[name];
    merged[name] = isObject(value) && isObject(before) ? merge(before, value) : value;
  }
  return merged;
}
