import { describeValue } from "../../core/describe-value.ts";
import { createApiError } from "../../errors/api-error.ts";
import { QlikInputError, QlikProtocolError, type FailedCall } from "../../errors/errors.ts";
import type { FailedResult } from "../../errors/api-error.ts";
import { excerptOf } from "../excerpt.ts";
import { SettledItems, type Failing, type Settled } from "./settled.ts";
import { fieldsOf, reasonOf, verdictOf } from "./verdict.ts";

/** The body of a result's 207; that of an answer that is not a result is the answer itself. */
type BodyOf207<Answer> = Answer extends { readonly ok: boolean }
  ? Answer extends { readonly ok: true; readonly status: infer Status; readonly data: infer Body }
    ? 207 extends Status
      ? Body
      : never
    : never
  : Answer;

/** The records of a result with another successful status: all of them are done. */
type Listed<Answer> = Answer extends {
  readonly ok: true;
  readonly status: infer Status;
  readonly data: infer Body;
}
  ? 207 extends Status
    ? never
    : Body extends object
      ? { [Name in keyof Body]-?: ElementOf<Body[Name]> }[keyof Body]
      : never
  : never;

type ElementOf<List> = [List] extends [never]
  ? never
  : NonNullable<List> extends readonly (infer Item)[]
    ? Item
    : never;

type Property<Body, Name extends string> = Body extends { readonly [N in Name]?: infer Value }
  ? Value
  : never;

/** The items of a 207 that lists them all, and of one that lists errors alone. */
type ItemsOf<Body> = "data" extends keyof Body ? ElementOf<Property<Body, "data">> : never;
type ErrorsOf<Body> = "data" extends keyof Body
  ? never
  : "errors" extends keyof Body
    ? ElementOf<Property<Body, "errors">>
    : never;

/** The words of a status, without the text for words that Qlik may add. */
type WordsOf<Status> = Status extends string ? (string extends Status ? never : Status) : never;

type DoneIn<Item> = Item extends { readonly status: infer Status }
  ? "error" extends WordsOf<Status>
    ? never
    : Item
  : Item;

type FailedIn<Item> = Item extends { readonly status: infer Status }
  ? [WordsOf<Status>] extends [never]
    ? Item
    : "error" extends WordsOf<Status>
      ? Item
      : never
  : Item;

/** Whether an item says whether it was done, as `verdictOf` reads it. */
type Says<Item> = "status" extends keyof Item
  ? SaysByStatus<Exclude<Item["status"], undefined>>
  : "valid" extends keyof Item
    ? true
    : false;

type SaysByStatus<Status> = [Status] extends [number | { readonly code?: number }]
  ? true
  : [WordsOf<Status> & ("ok" | "exists" | "error")] extends [never]
    ? false
    : true;

type AllSay<Item> = false extends (Item extends unknown ? Says<Item> : never) ? false : true;

/** `unknown` for an answer that `settle` can read, and else a text for the compiler's message. */
export type Settleable<Answer> = [BodyOf207<Answer>] extends [never]
  ? "This operation has no result for each item (status 207)."
  : [ErrorsOf<BodyOf207<Answer>>] extends [never]
    ? [ItemsOf<BodyOf207<Answer>>] extends [never]
      ? "This answer has no list of results. Pass the result of the call."
      : AllSay<ItemsOf<BodyOf207<Answer>>> extends true
        ? unknown
        : "The items of this answer don't say whether they were done."
    : unknown;

/** What {@link settle} returns for an answer. */
export type SettledAnswer<Answer> = Settled<
  DoneIn<ItemsOf<BodyOf207<Answer>>> | Listed<Answer>,
  FailedIn<ItemsOf<BodyOf207<Answer>>> | ErrorsOf<BodyOf207<Answer>>
>;

/**
 * Splits the response of an operation with a result for each item (status 207) into the items that were done and those that
 * failed. A 207 counts as success, although any of its items may have failed. Takes the result of a call, or its unwrapped
 * body.
 *
 * An item is done by its `status` (200 to 399, `"ok"`, or `"exists"` of an invitation) or `valid: true`. A 207 that lists
 * errors alone, as that of `PATCH /api/v1/users/{userId}`, has no items in `done`. Another successful status means that
 * everything was done; `done` are the records that it lists.
 *
 * @throws {QlikApiError} for a result that failed as a whole.
 * @throws {QlikProtocolError} for an answer without a list, and for an item that doesn't say whether it was done.
 * @throws {QlikInputError} for a promise, or another value that is not an answer.
 * @example
 * const result = await qlik["/api/v1/users/actions/invite"].POST({ body: { invitees } });
 * const { done, failed } = settle(result);
 * for (const { email, code, title } of failed) console.error(email, code, title);
 */
export function settle<Answer>(answer: Answer & Settleable<Answer>): SettledAnswer<Answer> {
  return settleAnswer(answer) as SettledAnswer<Answer>;
}

/** {@link settle} for an answer whose type says nothing. */
export function settleAnswer(answer: unknown): Settled<unknown> {
  if (typeof answer !== "object" || answer === null || "then" in answer) {
    const isPromise = typeof answer === "object" && answer !== null;
    const got = isPromise ? 'a promise. Did you forget "await"?' : `${describeValue(answer)}.`;
    throw new QlikInputError(`settle() expects the result of a call or its body, got ${got}`);
  }
  if (!("ok" in answer && "response" in answer)) return readBody(answer, {});
  if (answer.ok !== true) throw createApiError(answer as unknown as FailedResult);
  const { status, data, call } = answer as unknown as Success;
  if (status === 207) return readBody(data, { ...call, status });
  return new SettledItems(Object.values(fieldsOf(data)).find(Array.isArray) ?? [], []);
}

interface Success {
  readonly status: number;
  readonly data: unknown;
  readonly call: FailedCall;
}

function readBody(body: unknown, call: FailedCall): Settled<unknown> {
  const { data, errors } = fieldsOf(body);
  const isErrors = !Array.isArray(data) && Array.isArray(errors);
  const items: unknown = isErrors ? errors : data;
  const isRejected = isErrors || verdictOf(body) === "failed";
  if (!Array.isArray(items) || (isRejected && items.length === 0 && !isErrors)) {
    const reason = isRejected ? ` It says: ${reasonOf(body)}.` : "";
    throw unexpected(`The answer has no list of results.${reason}`, body, call);
  }
  const done: unknown[] = [];
  const failing: Failing<unknown>[] = [];
  for (const [index, item] of items.entries()) {
    // What is said of the whole holds for each.
    const verdict = isRejected ? "failed" : verdictOf(item);
    if (verdict === "done") done.push(item);
    else if (verdict) failing.push({ index, item, reason: reasonOf(item) });
    else
      throw unexpected(`Item ${index} of the answer doesn't say whether it was done.`, item, call);
  }
  return new SettledItems(done, failing, call);
}

function unexpected(message: string, value: unknown, call: FailedCall): QlikProtocolError {
  return new QlikProtocolError(message, { ...call, excerpt: excerptOf(value) });
}
