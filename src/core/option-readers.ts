/** Readers for tables of options: each checks one kind of value. All throw `QlikInputError`, which names the option. */
import { QlikInputError } from "../errors/errors.ts";
import { describeValue } from "./describe-value.ts";
import { toMilliseconds, type DurationBounds } from "./duration.ts";
import { assertPlainObject, type Reader } from "./options.ts";

function reject(name: string, expected: string, value: unknown): never {
  throw new QlikInputError(`"${name}" must be ${expected}, got ${describeValue(value)}.`);
}

/** Accepts any value; for what another module checks. */
export function anyValue<Value>(): Reader<Value> {
  return (value) => value as Value;
}

/** A function. */
export function callback<Callback>(signature = "a function"): Reader<Callback> {
  return (value, name) =>
    typeof value === "function" ? (value as Callback) : reject(name, signature, value);
}

/** `true` or `false`. */
export const flag: Reader<boolean> = (value, name) =>
  typeof value === "boolean" ? value : reject(name, "true or false", value);

/** A text that is not empty. */
export const text: Reader<string> = (value, name) =>
  typeof value === "string" && value !== "" ? value : reject(name, "a non-empty string", value);

/** A media type, which is sent as a header. */
export const mediaType: Reader<string> = (value, name) =>
  typeof value === "string" && /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(value)
    ? value
    : reject(name, 'a media type such as "application/json"', value);

/** One of some values. */
export function oneOf<const Value extends string | boolean | number>(
  ...values: readonly Value[]
): Reader<Value> {
  const expected = values.map((value) => JSON.stringify(value)).join(" or ");
  return (value, name) =>
    values.includes(value as Value) ? (value as Value) : reject(name, expected, value);
}

/** A whole number of at least `min`. */
export function wholeNumber(min = 0, max: number = Number.MAX_SAFE_INTEGER): Reader<number> {
  const expected =
    max === Number.MAX_SAFE_INTEGER
      ? `a whole number of at least ${min}`
      : `a whole number between ${min} and ${max}`;
  return (value, name) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max
      ? (value as number)
      : reject(name, expected, value);
}

/** A whole number of at least `min`, or `Infinity`, which means no limit. */
export function wholeOrInfinity(expected: string, min = 1): Reader<number> {
  return (value, name) =>
    value === Infinity || (Number.isInteger(value) && (value as number) >= min)
      ? (value as number)
      : reject(name, `${expected} of at least ${min}, or Infinity`, value);
}

/** How many of something run at a time, at least 1. */
export const concurrency: Reader<number> = wholeOrInfinity("a whole number");

/** A number of bytes, at least 1. */
export const byteLimit: Reader<number> = wholeOrInfinity("a whole number of bytes");

/** A duration, as milliseconds. */
export function duration(bounds?: DurationBounds): Reader<number> {
  return (value, name) => toMilliseconds(value, name, bounds);
}

/** An object of names and values; its properties are checked by the module that uses them. */
export function plainObject<Value extends object>(): Reader<Value> {
  return (value, name) => {
    assertPlainObject(value, name);
    return value as Value;
  };
}

/** An array whose items another reader checks. */
export function arrayOf<Item>(read: Reader<Item>): Reader<readonly Item[]> {
  return (value, name) =>
    Array.isArray(value)
      ? value.map((item, index) => read(item, `${name}[${index}]`))
      : reject(name, "an array", value);
}

/** An abort signal, by its shape: polyfills and other realms have classes of their own. */
export const abortSignal: Reader<AbortSignal> = (value, name) => {
  if (typeof (value as Partial<AbortSignal> | null)?.addEventListener === "function")
    return value as AbortSignal;
  const hint = value instanceof AbortController ? " Pass controller.signal." : "";
  throw new QlikInputError(`"${name}" must be an AbortSignal, got ${describeValue(value)}.${hint}`);
};
