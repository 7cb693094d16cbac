/** Filters by SCIM (RFC 7644, section 3.4.2.2), with values that cannot break out of their place. */
import type { ReloadStatus, ReloadType } from "../../generated/schema.ts";
import { QlikInputError } from "../errors/errors.ts";

/** A value in a filter. */
export type ScimValue = string | number | boolean | Date;

/**
 * Writes a filter: values are quoted and escaped, the rest stays as it is written.
 *
 * @throws {QlikInputError} for a value that no filter can hold, `undefined` and `NaN` among them, and for one that stands
 *   in quotes, which its own would end.
 * @example
 * const filter = scim`status eq ${status} and partial eq ${true}`;
 * // status eq "FAILED" and partial eq true
 * await qlik.GET("/api/v1/reloads", { params: { query: { appId, filter } } });
 */
export function scim(text: TemplateStringsArray, ...values: readonly ScimValue[]): string {
  return text.reduce((filter, part, index) => {
    if (filter.replace(QUOTED, "").includes('"')) {
      throw new QlikInputError("a value stands in quotes: leave them out, it gets its own.");
    }
    return filter + literal(values[index - 1]) + part;
  });
}

const QUOTED = /"(?:[^"\\]|\\.)*"/gs;

/** Values of SCIM are those of JSON (RFC 7644, figure 1). */
function literal(value: unknown): string {
  switch (typeof value) {
    case "string":
    case "boolean":
      return JSON.stringify(value);
    case "number":
      if (Number.isFinite(value)) return JSON.stringify(value);
      throw unfit(String(value));
    default:
      if (!(value instanceof Date))
        throw unfit(value === null ? "null" : `a value of type ${typeof value}`);
      if (Number.isNaN(value.getTime())) throw unfit("an invalid Date");
      return JSON.stringify(value);
  }
}

function unfit(what: string): QlikInputError {
  return new QlikInputError(
    `a filter cannot hold ${what}: give a text, a number, a boolean or a Date.`,
  );
}

/** What reloads can be filtered by. Of several values, any will do. */
export interface ReloadFilter {
  readonly status?: ReloadStatus | readonly ReloadStatus[] | undefined;
  readonly type?: ReloadType | readonly ReloadType[] | undefined;
  readonly partial?: boolean | undefined;
}

/** A filter that leaves something out for sure. */
type SomeReloads = {
  [Name in keyof ReloadFilter]-?: ReloadFilter & Record<Name, NonNullable<ReloadFilter[Name]>>;
}[keyof ReloadFilter];

/**
 * Writes the filter of `GET /api/v1/reloads`; `undefined` when it leaves nothing out.
 *
 * @throws {QlikInputError} for an empty list, and for an attribute that reloads cannot be filtered by.
 * @example
 * const filter = reloadFilter({ status: ["FAILED", "EXCEEDED_LIMIT"], partial: false });
 * // (status eq "FAILED" or status eq "EXCEEDED_LIMIT") and partial eq false
 */
export function reloadFilter(wanted: SomeReloads): string;
export function reloadFilter(wanted: ReloadFilter): string | undefined;
export function reloadFilter(wanted: ReloadFilter): string | undefined {
  const parts = Object.entries(wanted).flatMap(([name, value]: [string, unknown]) => {
    // What comes from elsewhere may have any names, and a name is not quoted.
    if (!/^(status|type|partial)$/.test(name)) {
      throw new QlikInputError(
        `reloads cannot be filtered by ${JSON.stringify(name)}: only by status, type and partial.`,
      );
    }
    if (value === undefined) return [];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (values.length === 0) {
      throw new QlikInputError(`the filter has no value for ${name}: it would match nothing.`);
    }
    const any = values.map((one) => `${name} eq ${literal(one)}`).join(" or ");
    return [values.length > 1 ? `(${any})` : any];
  });
  return parts.length > 0 ? parts.join(" and ") : undefined;
}
