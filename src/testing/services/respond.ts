/** The responses of reactions, made by the engine. */
import { describeOperation } from "../description/description.ts";
import { conform } from "../engine/conform.ts";
import { successOf } from "../engine/respond.ts";
import type { EngineCall } from "../engine/rules.ts";
import type { Call, ResponseFor, RouteKey } from "../http/handler.ts";
import { HttpError } from "../http/http-error.ts";
import { hash } from "../state/random.ts";

/** Returns a new record with defaults in place of the samples that it has for what the body lacks. */
export function withDefaults<Row extends object>(
  { body }: Pick<EngineCall, "body">,
  draft: Row,
  defaults: Partial<Row>,
): Row {
  return { ...draft, ...defaults, ...(body as Partial<Row> | undefined) };
}

/** Returns a body, as far as the operation declares it. */
export function respondTo<Key extends RouteKey>(call: Call<Key>, body: unknown): ResponseFor<Key> {
  const { status, content } = successOf(call.key);
  return { status, body: conform(body, content?.schema ?? {}) } as ResponseFor<Key>;
}

/** Returns the error of a call that the caller may not make: 403, or 404 where the operation doesn't declare that. */
export function forbidden(call: Pick<EngineCall, "key">, detail: string): HttpError {
  const status = Object.hasOwn(describeOperation(call.key).responses, "403") ? 403 : 404;
  return new HttpError(status, detail);
}

/** Returns a result for each of several records, as an operation with status 207 does. */
export function resultOf(task: () => number): { status: number; error?: object } {
  try {
    return { status: task() };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const { status, details } = error;
    const { title, detail } = details;
    return { status, error: { code: `HTTP-${status}`, title, detail, status } };
  }
}

/** Derives an id of 24 hexadecimal digits: the same for the same text. */
export function idFrom(text: string): string {
  return ["a", "b", "c"]
    .map((salt) => (hash(text, salt) >>> 0).toString(16).padStart(8, "0"))
    .join("");
}
