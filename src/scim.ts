/** Filters by SCIM (RFC 7644, section 3.4.2.2), with values that cannot break out of their place. */
import type { ReloadStatus, ReloadType } from "../generated/schema.ts";
import { QlikInputError } from "./errors.ts";

/** A value in a filter. */
export type ScimValue = string | number | boolean | Date;

/**
 * Writes a filter: values are quoted and escaped, the rest stays as it is written.
 *
 * @throws {QlikInputError} for a value that no filter can hold, `undefined` and `NaN` among them.
 * @example
 * const filter = scim`status eq ${status} and partial eq ${true}`;
 * // status eq "FAILED" and partial eq true
 * await qlik.GET("/api/v1/reloads", { params: { query: { appId, filter } } });
 */
export function scim(text: TemplateStringsArray, ...values: readonly ScimValue[]): string {
  return text.reduce((filter, part, index) => filter + literal(values[index - 1]) + part);
}

/** Values of RFC 7644 are those of JSON. */
function literal(value: unknown): string {
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    return JSON.stringify(value.toISOString());
  }
  if (typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)) {
    return JSON.stringify(value);
  }
  throw new QlikInputError(
    `a filter cannot hold ${value instanceof Date ? "an invalid date" : String(value)}: give a text, a number, a boolean or a date.`,
  );
}

/** What reloads can be filtered by. Of several values, any will do. */
export interface ReloadFilter {
  readonly status?: ReloadStatus | readonly ReloadStatus[];
  readonly type?: ReloadType | readonly ReloadType[];
  readonly partial?: boolean;
}

/**
 * Writes the filter of `GET /api/v1/reloads`; `undefined` when it leaves nothing out.
 *
 * @example
 * const filter = reloadFilter({ status: ["FAILED", "EXCEEDED_LIMIT"], partial: false });
 * // (status eq "FAILED" or status eq "EXCEEDED_LIMIT") and partial eq false
 */
export function reloadFilter(wanted: ReloadFilter): string | undefined {
  const parts = Object.entries(wanted as Record<string, ScimValue | readonly ScimValue[]>)
    .filter(([, value]) => (value as unknown) !== undefined)
    .map(([name, value]) => {
      const values = Array.isArray(value) ? (value as ScimValue[]) : [value as ScimValue];
      if (values.length === 0) {
        throw new QlikInputError(`the filter has no value for ${name}: it would match nothing.`);
      }
      const any = values.map((one) => `${name} eq ${literal(one)}`).join(" or ");
      return values.length > 1 ? `(${any})` : any;
    });
  return parts.length > 0 ? parts.join(" and ") : undefined;
}
