import { QlikApiError, type FailedResult } from "../errors/api-error.ts";
import { QlikInputError } from "../errors/errors.ts";

/** What {@link unwrap} takes: the result of any call. */
export type AnyResult =
  { readonly ok: true; readonly data: unknown } | ({ readonly ok: false } & FailedResult);

/**
 * The data of a result, for code that prefers exceptions.
 *
 * @throws {QlikApiError} when the call was refused.
 * @throws {QlikInputError} for what is no result, the promise of one above all.
 * @example
 * const reload = unwrap(await qlik.POST("/api/v1/reloads", { body: { appId } }));
 * console.log(reload.id);
 */
export function unwrap<Result extends AnyResult>(
  result: Result,
): Extract<Result, { ok: true }>["data"] {
  if (result.ok) return result.data;
  if (!("ok" in result)) {
    throw new QlikInputError("unwrap takes a result. Is there an await before the call?");
  }
  throw new QlikApiError(result);
}
