/**
 * Refuses what TypeScript doesn't compile where it is written out: in JavaScript, or by an object from elsewhere, a call
 * would go without its filter, a client without its limit.
 */
import { QlikInputError } from "../errors/errors.ts";

/**
 * Refuses options that are left over when all that there are have been taken, unless they are undefined.
 *
 * @throws {QlikInputError} with the name of the first.
 */
export function refuseUnknown(rest: object, place = "", remedy = "Is it misspelled?"): void {
  const name = Object.entries(rest).find(([, value]) => value !== undefined)?.[0];
  if (name === undefined) return;
  const hint = !place && /^(path|query|header)$/.test(name) ? `Give it as params.${name}.` : remedy;
  throw new QlikInputError(`there is no option ${place}${name}. ${hint}`);
}

/**
 * Refuses what has no properties by name: a text, a list, and `URLSearchParams`, `Headers` or a `Map`, whose entries
 * would be lost.
 *
 * @throws {QlikInputError}
 */
export function assertRecord(what: string, values: unknown): void {
  if (values === undefined) return;
  if (typeof values === "object" && values !== null && !(Symbol.iterator in values)) return;
  throw new QlikInputError(`${what} is no object of names and values.`);
}

/**
 * Refuses what is no function, where it is given.
 *
 * @throws {QlikInputError}
 */
export function assertFunction(what: string, value: unknown): void {
  if (value === undefined || typeof value === "function") return;
  throw new QlikInputError(`${what} is no function.`);
}
