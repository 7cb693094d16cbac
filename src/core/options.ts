/**
 * How options are read: a table gives the reader and the default of each option. Options that the table doesn't have are
 * rejected with "Did you mean …?", since from JavaScript, or by an object from elsewhere, a misspelled option would be
 * ignored.
 */
import { isObject } from "./is-object.ts";
import { QlikInputError } from "../errors/errors.ts";
import { describeType } from "./describe-value.ts";
import { nearestName } from "./nearest-name.ts";

/** Checks the value of an option and returns it as the code uses it; throws `QlikInputError`. */
export type Reader<Value> = (value: unknown, name: string) => Value;

/** One option of a table. */
export interface Option<Value, Default = undefined> {
  readonly read: Reader<Value>;
  readonly default: Default;
}

/** An option that may be left out; it is `undefined` then. */
export function option<Value>(read: Reader<Value>): Option<Value>;
/** An option that may be left out, with its default. */
export function option<Value>(read: Reader<Value>, fallback: Value): Option<Value, Value>;
export function option(read: Reader<unknown>, fallback?: unknown): Option<unknown, unknown> {
  return { read, default: fallback };
}

/** An option that must be given. */
export function required<Value>(read: Reader<Value>): Option<Value, never> {
  return { read, default: REQUIRED as never };
}

const REQUIRED = Symbol("required");

/**
 * A table with each option of an interface and no other, checked by the compiler:
 * `const OPTIONS = { … } satisfies OptionsTable<ExportOptions>`.
 */
export type OptionsTable<Options> = {
  readonly [Name in keyof Required<Options>]: Option<unknown, unknown>;
};

/** What {@link readOptions} returns for a table. */
export type OptionValues<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends Option<infer Value, infer Default>
    ? Value | Default
    : never;
};

/** How messages name what was given. */
export interface OptionsPlace {
  /**
   * Stands before the names of the options: `"publish."`.
   * @default ""
   */
  readonly prefix?: string;
  /** What to say of names that people use for something else: `{ baseUrl: 'Use "tenant".' }`. */
  readonly remedies?: Readonly<Record<string, string>>;
}

/**
 * Reads options by a table. Each option is read once, so that getters of a class work too; `undefined` counts as left
 * out.
 *
 * @throws {QlikInputError} for a value that is not an object of options, for an unknown option, for a value that its reader
 * rejects, and for a required option that is missing.
 */
export function readOptions<Table extends Readonly<Record<string, Option<unknown, unknown>>>>(
  options: unknown,
  table: Table,
  { prefix = "", remedies = {} }: OptionsPlace = {},
): OptionValues<Table> {
  assertPlainObject(options, prefix === "" ? "options" : prefix.slice(0, -1));
  const given = options ?? {};
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(table, name) && (given as Record<string, unknown>)[name] !== undefined)
      rejectUnknown(name, Object.keys(table), prefix, remedies);
  }
  const values: Record<string, unknown> = {};
  for (const [name, { read, default: fallback }] of entriesOf(table)) {
    const value = (given as Record<string, unknown>)[name];
    if (value !== undefined) values[name] = read(value, prefix + name);
    else if (fallback !== REQUIRED) values[name] = fallback;
    else throw new QlikInputError(`"${prefix}${name}" is required.`);
  }
  return values as OptionValues<Table>;
}

/** The entries of each table, which calls read too often to list them anew. */
const entries = new WeakMap<object, readonly [string, Option<unknown, unknown>][]>();

function entriesOf(
  table: Readonly<Record<string, Option<unknown, unknown>>>,
): readonly [string, Option<unknown, unknown>][] {
  let known = entries.get(table);
  if (!known) entries.set(table, (known = Object.entries(table)));
  return known;
}

/**
 * Rejects a name that is not known.
 *
 * @throws {QlikInputError} always; it names what was likely meant.
 */
export function rejectUnknown(
  name: string,
  known: readonly string[],
  prefix = "",
  remedies: Readonly<Record<string, string>> = {},
): never {
  const nearest = nearestName(name, known);
  const remedy = Object.hasOwn(remedies, name)
    ? remedies[name]!
    : nearest === undefined
      ? `Known options: ${known.join(", ")}.`
      : `Did you mean "${prefix}${nearest}"?`;
  throw new QlikInputError(`Unknown option "${prefix}${name}". ${remedy}`);
}

/**
 * Rejects what has no properties by name: a text, an array, and `URLSearchParams`, `Headers` or a `Map`, whose entries would
 * be lost. `undefined` is accepted.
 *
 * @throws {QlikInputError}
 */
export function assertPlainObject(value: unknown, name: string): void {
  if (value === undefined) return;
  if (isObject(value) && !(Symbol.iterator in value)) return;
  // A token or a URL with a password is given in place of options by mistake.
  throw new QlikInputError(`"${name}" must be a plain object, got ${describeType(value)}.`);
}
