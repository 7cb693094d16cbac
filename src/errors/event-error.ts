import { QlikError } from "./errors.ts";

/**
 * Why a body was refused.
 *
 * - `"too-large"`: more bytes than are allowed.
 * - `"not-json"`: no JSON in UTF-8.
 * - `"too-deep"`: values nested deeper than any event's.
 * - `"forbidden-key"`: a key that changes prototypes where objects are merged carelessly.
 * - `"not-an-event"`: JSON, but no CloudEvent of Qlik's.
 * - `"unsupported-version"`: a CloudEvent of a version other than 1 and 0.1.
 * - `"incomplete"`: the connection broke before its end.
 * - `"consumed"`: something has read the body before, so its bytes are gone.
 */
export type EventRefusal =
  | "too-large"
  | "not-json"
  | "too-deep"
  | "forbidden-key"
  | "not-an-event"
  | "unsupported-version"
  | "incomplete"
  | "consumed";

/**
 * A body cannot be taken as an event. The message shows nothing of the body. Of what a `QlikError` tells of calls it has
 * nothing.
 *
 * @example
 * catch (error) {
 *   if (error instanceof QlikEventError) return new Response(error.reason, { status: 400 });
 * }
 */
export class QlikEventError extends QlikError {
  override readonly name = "QlikEventError";
  /** Why, for code to branch on. */
  readonly reason: EventRefusal;

  constructor(reason: EventRefusal, message: string) {
    super(message);
    this.reason = reason;
  }
}
