/**
 * JSON that holds what was given, or an error. `JSON.stringify` writes `null` for NaN and for holes in arrays, and `{}` for a
 * `Map`, a promise or a stream; here they are rejected with their place.
 */
import { messageOf } from "../core/message-of.ts";
import { isObject } from "../core/is-object.ts";
import { describeValue } from "../core/describe-value.ts";
import { QlikInputError } from "../errors/errors.ts";
import { isBytes, tagOf } from "./bytes.ts";

/**
 * Writes a value as JSON. As with `JSON.stringify`, `toJSON` methods are called, and properties that are `undefined`,
 * not enumerable or named by a symbol are left out.
 *
 * @param place where the value is in the body
 * @throws {QlikInputError} for a value that JSON cannot hold, with its JSON pointer (RFC 6901) and what to use instead.
 * @example
 * toJson({ since: new Date(0), name: undefined }); // {"since":"1970-01-01T00:00:00.000Z"}
 * toJson({ weight: NaN }); // QlikInputError: "body" cannot be sent as JSON: /weight is NaN. …
 */
export function toJson(body: unknown, place: readonly (string | number)[] = []): string {
  const walk: Walk = { place: [...place], ancestors: new Set() };
  try {
    return write(body, walk) ?? reject(undefined, walk);
  } catch (error) {
    if (error instanceof QlikInputError) throw error;
    if (error instanceof RangeError && walk.place.length > 500)
      throw new QlikInputError(
        '"body" cannot be sent as JSON: it is nested too deeply. Use a flatter structure.',
        { cause: error },
      );
    const reason = messageOf(error);
    throw new QlikInputError(
      `"body" cannot be sent as JSON: ${pointer(walk.place)} cannot be read (${reason}). Use plain objects and arrays.`,
      { cause: error },
    );
  }
}

/** Where the walk is: names and indexes from the root, and the objects around. */
interface Walk {
  readonly place: (string | number)[];
  readonly ancestors: Set<object>;
}

/** The JSON of a value; `undefined` for what an object leaves out. */
function write(value: unknown, walk: Walk, callsToJson = true): string | undefined {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "boolean":
      return String(value);
    case "number":
      return Number.isFinite(value) ? String(value) : reject(value, walk);
    case "undefined":
      return undefined;
    case "bigint":
      return hasToJson(value) && callsToJson ? writeByToJson(value, walk) : reject(value, walk);
    case "object":
      return value === null ? "null" : writeObject(value, walk, callsToJson);
    default:
      return reject(value, walk);
  }
}

function writeObject(object: object, walk: Walk, callsToJson: boolean): string | undefined {
  const kind = tagOf(object);
  // Node's Buffer has a toJSON method, and an invalid Date's gives null.
  if (isBytes(object) || (kind === "Date" && Number.isNaN(Number(object))))
    return reject(object, walk);
  if (callsToJson && hasToJson(object)) return writeByToJson(object, walk);
  if (/^(Number|String|Boolean|BigInt)$/.test(kind) && !Object.hasOwn(object, Symbol.toStringTag))
    return write(object.valueOf(), walk);
  const isArray = Array.isArray(object);
  if (!isArray && !hasOnlyProperties(object, kind)) return reject(object, walk);
  const { ancestors } = walk;
  if (ancestors.has(object)) return rejectCycle(walk);
  ancestors.add(object);
  const json = isArray ? writeArray(object, walk) : writeProperties(object, walk);
  ancestors.delete(object);
  return json;
}

function writeByToJson(value: HasToJson, walk: Walk): string | undefined {
  return write(value.toJSON(String(walk.place.at(-1) ?? "")), walk, false);
}

function writeArray(array: readonly unknown[], walk: Walk): string {
  const items: string[] = [];
  // By index, since holes have to be seen.
  for (let index = 0; index < array.length; index++) {
    walk.place.push(index);
    items.push(write(array[index], walk) ?? reject(undefined, walk));
    walk.place.pop();
  }
  return `[${items.join()}]`;
}

function writeProperties(object: object, walk: Walk): string {
  const members: string[] = [];
  for (const name of Object.keys(object)) {
    walk.place.push(name);
    const value = write((object as Record<string, unknown>)[name], walk);
    if (value !== undefined) members.push(`${JSON.stringify(name)}:${value}`);
    walk.place.pop();
  }
  return `{${members.join()}}`;
}

interface HasToJson {
  toJSON(key: string): unknown;
}

function hasToJson(value: unknown): value is HasToJson {
  return typeof (value as Partial<HasToJson>).toJSON === "function";
}

/** Whether all that an object holds is in its properties, as far as can be seen. */
export function hasOnlyProperties(object: object, kind: string): boolean {
  if (kind !== "Object") return false;
  const { then, pipe } = object as { then?: unknown; pipe?: unknown };
  if (typeof then === "function" || typeof pipe === "function") return false;
  if (Symbol.iterator in object || Symbol.asyncIterator in object) return false;
  return isPlain(object) || Object.keys(object).length > 0;
}

/** Made by braces or without a prototype, in any realm; else it may have private fields or getters, which JSON leaves out. */
function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function rejectCycle({ place }: Walk): never {
  throw new QlikInputError(
    `"body" cannot be sent as JSON: ${pointer(place)} is circular: it contains itself. Remove the reference.`,
  );
}

function reject(value: unknown, { place }: Walk): never {
  const kind = isObject(value) ? tagOf(value) : typeof value;
  const found =
    kind === "Date"
      ? "an invalid Date"
      : kind === "bigint"
        ? `the BigInt ${String(value)}`
        : isObject(value) && kind !== "Object" && kind !== "Error"
          ? kind
          : describeValue(value);
  throw new QlikInputError(
    `"body" cannot be sent as JSON: ${pointer(place)} is ${found}. ${remedyFor(value, kind)}`,
  );
}

function remedyFor(value: unknown, kind: string): string {
  if (isObject(value)) {
    const { then, pipe } = value as { then?: unknown; pipe?: unknown };
    if (typeof then === "function") return 'Did you forget "await"?';
    if (isBytes(value)) return "Use text, such as Base64.";
    if (typeof pipe === "function" || Symbol.asyncIterator in value) return READ_FIRST;
  }
  return REMEDIES[kind] ?? "Use a plain object, or give its class a toJSON method.";
}

const READ_FIRST = "Read the stream first.";

const REMEDIES: Readonly<Record<string, string>> = {
  number: "Use a finite number or null.",
  bigint: "Use a number or a string.",
  undefined: "Use null, or leave the item out.",
  function: "Did you forget to call it?",
  symbol: "Use a string.",
  ReadableStream: READ_FIRST,
  Blob: "Use text, such as await blob.text().",
  File: "Use text, such as await file.text().",
  Date: "Use a valid Date.",
  Map: "Use Object.fromEntries(map).",
  Headers: "Use Object.fromEntries(headers).",
  URLSearchParams: "Use Object.fromEntries(searchParams).",
  FormData: "Use Object.fromEntries(form).",
  Set: "Use an array: [...set].",
  Response: "Use its content: await response.json().",
  Request: "Use its content: await request.json().",
  RegExp: "Use a string: expression.source.",
  Error: "Use a string: error.message.",
};

/** RFC 6901. The root has an empty pointer, which nobody would understand. */
function pointer(place: readonly (string | number)[]): string {
  const tokens = place.map(
    (name) => `/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`,
  );
  return tokens.join("") || "it";
}
