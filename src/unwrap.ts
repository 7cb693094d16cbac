import { QlikApiError, type FailedResult } from "./api-error.ts";

/** What {@link unwrap} takes: the result of any call. */
export type AnyResult =
  { readonly ok: true; readonly data: unknown } | ({ readonly ok: false } & FailedResult);

/**
 * The data of a result, for code that prefers exceptions.
 *
 * @throws {QlikApiError} when the call was refused.
 * @example
 * const reload = unwrap(await qlik.POST("/api/v1/reloads", { body: { appId } }));
 * console.log(reload.id);
 */
export function unwrap<Result extends AnyResult>(
  result: Result,
): Extract<Result, { ok: true }>["data"] {
  if (result.ok) return result.data;
  throw new QlikApiError(result);
}
