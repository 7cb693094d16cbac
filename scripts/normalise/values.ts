/** Compares JSON values with the types of JSON Schema. */

/** Returns the type of a value. A whole number is an integer. */
export function typeOfValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (Number.isInteger(value)) return "integer";
  return typeof value;
}

/** Whether a value has one of the types. Any value does if there are none. */
export function hasType(value: unknown, types: readonly string[]): boolean {
  const type = typeOfValue(value);
  return (
    types.length === 0 || types.includes(type) || (type === "integer" && types.includes("number"))
  );
}

/** Returns the value as one of the types if its text says the same (`"10"` and 10), else `undefined`. */
export function castValue(value: unknown, types: readonly string[]): unknown {
  if (hasType(value, types)) return value;
  if (typeof value !== "string") {
    const isScalar = typeof value === "number" || typeof value === "boolean";
    return isScalar && types.includes("string") ? String(value) : undefined;
  }
  const isNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value);
  if (isNumber && hasType(Number(value), types)) return Number(value);
  if (types.includes("boolean") && /^(?:true|false)$/i.test(value)) return /^true$/i.test(value);
  return undefined;
}

/** Whether two JSON values are the same. The order of an object's keys does not matter. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        isEqual((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  );
}

/** Returns the list without values that occur earlier in it. */
export function withoutDuplicates(values: readonly unknown[]): unknown[] {
  return values.filter(
    (value, index) => values.findIndex((other) => isEqual(value, other)) === index,
  );
}

/** Formats a value for a message, on one line of limited length. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
