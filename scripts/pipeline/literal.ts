/** The only way in which a value of a specification gets into TypeScript that the pipeline writes by hand. */

/** A JSON value. `undefined` stands for a property that is left out. */
export type Literal =
  | string
  | number
  | boolean
  | null
  | readonly Literal[]
  | { readonly [name: string]: Literal | undefined };

/**
 * Returns a value as TypeScript source on one line. Whatever its strings and property names hold, the source consists of
 * literals alone, and evaluates to the value.
 * @throws TypeError when the value is not JSON: a function, NaN, a date.
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

/** Returns a text as a string literal that is valid in every version of JavaScript. */
export function quote(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, escapeCharacter);
}

/** Returns a name as the name of a property in an object literal or an interface. */
export function propertyName(name: string): string {
  // `{ "__proto__": x }` would set the prototype.
  if (name === "__proto__") return `["__proto__"]`;
  return /^(?:[A-Za-z_$][\w$]*|0|[1-9]\d{0,8})$/.test(name) ? name : quote(name);
}

/** Returns a text as the inside of a block comment, which it can't end. Line breaks of all kinds become "\n". */
export function commentText(text: string): string {
  return text.replace(/\r\n|[\r\u2028\u2029]/g, "\n").replaceAll("*/", "*\\/");
}

/** Returns a text on a single line, for comments that end with the line. */
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
