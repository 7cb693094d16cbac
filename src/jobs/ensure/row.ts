/** The table of collections, as `ensure` reads it. */
import { ensures } from "../../../generated/ensures.ts";
import { describeValue } from "../../core/describe-value.ts";
import { nearestName } from "../../core/nearest-name.ts";
import { QlikInputError } from "../../errors/errors.ts";

export type Json = Record<string, unknown>;

/** How the records of a collection are found, created and changed. */
export interface EnsureRow {
  /** The properties that identify a record; the first one must be given. */
  readonly key: readonly [string, ...string[]];
  /** The query parameter of the list that takes the first of them; `filter` takes a SCIM filter. */
  readonly find?: string;
  /** The property of a record that contains its id. @default "id" */
  readonly id?: string;
  /** The path of a record. */
  readonly item: string;
  /** Whether a record is changed by JSON Patch, or replaced. */
  readonly change: "PATCH" | "PUT";
  /** The properties that can be changed. */
  readonly changes: readonly string[];
  /** Those that cannot be set when a record is created. */
  readonly late?: readonly string[];
  /** The properties that no response has, such as secrets. */
  readonly hidden?: readonly string[];
}

/** Returns the row of a collection. @throws {QlikInputError} when it has none. */
export function rowOf(path: string): EnsureRow {
  if (Object.hasOwn(ensures, path)) return ensures[path as keyof typeof ensures] as EnsureRow;
  const nearest = typeof path === "string" ? nearestName(path, Object.keys(ensures)) : undefined;
  const hint =
    nearest === undefined ? "Use paginate(), POST and patch()." : `Did you mean "${nearest}"?`;
  throw new QlikInputError(
    `ensure() has no natural key for the records of ${describeValue(path)}. ${hint}`,
  );
}
