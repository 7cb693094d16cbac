import { createApiError, type FailedResult } from "../errors/api-error.ts";
import { describeValue } from "../core/describe-value.ts";
import { QlikInputError } from "../errors/errors.ts";

/** The result of any call. */
export type AnyResult =
  { readonly ok: true; readonly data: unknown } | ({ readonly ok: false } & FailedResult);

/**
 * Returns the data of a successful result and throws for a failed one, for code that prefers exceptions.
 *
 * @throws {QlikApiError} when the result has an error status; {@link QlikNotFoundError} and others by status.
 * @throws {QlikInputError} when the argument is not a result, such as a promise that was not awaited.
 * @example
 * const reload = unwrap(await qlik.POST("/api/v1/reloads", { body: { appId } }));
 * console.log(reload.id);
 */
export function unwrap<Result extends AnyResult>(
  result: Result,
): Extract<Result, { ok: true }>["data"] {
  if (typeof (result as Partial<Result> | null | undefined)?.ok !== "boolean") {
    const isPromise = typeof (result as { then?: unknown } | null)?.then === "function";
    const hint = isPromise ? ' Did you forget "await"?' : "";
    throw new QlikInputError(
      `unwrap() expects the result of a call, got ${isPromise ? "a promise" : describeValue(result)}.${hint}`,
    );
  }
  if (result.ok) return result.data;
  throw createApiError(result);
}
