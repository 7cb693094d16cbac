/** Writes values of a specification as TypeScript source. All TypeScript written by the pipeline itself uses this module. */

/** A JSON value. `undefined` represents an omitted property. */
export type Literal =
  | string
  | number
  | boolean
  | null
  | readonly Literal[]
  | { readonly [name: string]: Literal | undefined };

/**
 * Returns a value as TypeScript source on one line. The source consists of literals only, regardless of the content of
 * strings and property names, and evaluates to the value.
 * @throws TypeError if the value is not JSON, such as a function, NaN or a date.
 */
export function literal(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number" && Number.isFinite(value)) {
    return Object.is(value, -0) ? "-0" : String(value);
  }
  if (typeof value === "boolean" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (!isPlainObject(value)) throw new TypeError(`Expected a JSON value, got ${typeof value}.`);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => `${propertyName(name)}: ${literal(field)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

/** Returns a string as a string literal that is valid in every version of JavaScript. */
export function quote(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, escapeCharacter);
}

/** Returns a property name as it is written in an object literal or an interface. */
export function propertyName(name: string): string {
  // `{ "__proto__": x }` would set the prototype.
  if (name === "__proto__") return `["__proto__"]`;
  return /^(?:[A-Za-z_$][\w$]*|0|[1-9]\d{0,8})$/.test(name) ? name : quote(name);
}

/** Escapes text for use inside a block comment. All kinds of line breaks become "\n". */
export function commentText(text: string): string {
  return text.replace(/\r\n|[\r\u2028\u2029]/g, "\n").replaceAll("*/", "*\\/");
}

/** Replaces line breaks, for use in a line comment. */
export function singleLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, " ");
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
