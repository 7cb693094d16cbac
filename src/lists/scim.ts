/** SCIM filters (RFC 7644, section 3.4.2.2) with escaped values, which cannot change the structure of a filter. */
import type { ReloadStatus, ReloadType } from "../../generated/schema.ts";
import { describeValue } from "../core/describe-value.ts";
import { QlikInputError } from "../errors/errors.ts";

/** A value that can be interpolated into a filter. */
export type ScimValue = string | number | boolean | Date;

/**
 * Returns a SCIM filter in which the interpolated values are quoted and escaped. Use as a template tag.
 *
 * @throws {QlikInputError} for a value that is not a {@link ScimValue}, such as `undefined` or `NaN`, and for a value inside
 *   quotes, because `scim` adds the quotes.
 * @example
 * const filter = scim`status eq ${status} and partial eq ${true}`;
 * // status eq "FAILED" and partial eq true
 * await qlik.GET("/api/v1/reloads", { params: { query: { appId, filter } } });
 */
export function scim(text: TemplateStringsArray, ...values: readonly ScimValue[]): string {
  return text.reduce((filter, part, index) => {
    if (filter.replace(QUOTED, "").includes('"')) {
      throw new QlikInputError(
        "A value in a filter must not be inside quotes. Remove the quotes around ${…}: scim adds them.",
      );
    }
    return filter + toJson(values[index - 1]) + part;
  });
}

const QUOTED = /"(?:[^"\\]|\\.)*"/gs;

/** Values of SCIM filters are JSON values (RFC 7644, figure 1). */
function toJson(value: unknown): string {
  switch (typeof value) {
    case "string":
    case "boolean":
      return JSON.stringify(value);
    case "number":
      if (Number.isFinite(value)) return JSON.stringify(value);
      throw invalidValue(value);
    default:
      if (!(value instanceof Date)) throw invalidValue(value);
      if (Number.isNaN(value.getTime())) throw invalidValue(value);
      return JSON.stringify(value);
  }
}

function invalidValue(value: unknown): QlikInputError {
  return new QlikInputError(
    `A value in a filter must be a string, a finite number, a boolean or a valid Date, got ${describeValue(value)}.`,
  );
}

/** The attributes by which reloads can be filtered. A list matches if one of its values matches. */
export interface ReloadFilter {
  readonly status?: ReloadStatus | readonly ReloadStatus[] | undefined;
  readonly type?: ReloadType | readonly ReloadType[] | undefined;
  readonly partial?: boolean | undefined;
}

/** A filter with at least one attribute. */
type NonEmptyFilter = {
  [Name in keyof ReloadFilter]-?: ReloadFilter & Record<Name, NonNullable<ReloadFilter[Name]>>;
}[keyof ReloadFilter];

/**
 * Returns a value for the query parameter `filter` of `GET /api/v1/reloads`, or `undefined` for an empty filter.
 *
 * @throws {QlikInputError} for an empty list, and for an unknown attribute.
 * @example
 * const filter = reloadFilter({ status: ["FAILED", "EXCEEDED_LIMIT"], partial: false });
 * // (status eq "FAILED" or status eq "EXCEEDED_LIMIT") and partial eq false
 */
export function reloadFilter(wanted: NonEmptyFilter): string;
export function reloadFilter(wanted: ReloadFilter): string | undefined;
export function reloadFilter(wanted: ReloadFilter): string | undefined {
  const parts = Object.entries(wanted).flatMap(([name, value]: [string, unknown]) => {
    // Names are not escaped, so that untrusted names must be rejected.
    if (!/^(status|type|partial)$/.test(name)) {
      throw new QlikInputError(
        `Unknown filter attribute ${JSON.stringify(name)}. Use "status", "type" or "partial".`,
      );
    }
    if (value === undefined) return [];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (values.length === 0) {
      throw new QlikInputError(
        `"${name}" must contain at least one value: an empty list would match no reload.`,
      );
    }
    const any = values.map((one) => `${name} eq ${toJson(one)}`).join(" or ");
    return [values.length > 1 ? `(${any})` : any];
  });
  return parts.length > 0 ? parts.join(" and ") : undefined;
}
