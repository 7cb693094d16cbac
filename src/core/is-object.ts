/** Whether a value can have properties of its own: an object or an array. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Whether a value is an object other than an array. */
export function isRecord(value: unknown): value is object {
  return isObject(value) && !Array.isArray(value);
}
