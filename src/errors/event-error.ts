import { QlikError } from "./errors.ts";

/**
 * Why a request body was rejected as an event.
 *
 * - `"too-large"`: it has more bytes than `maxBodyBytes`.
 * - `"not-json"`: it is not JSON in UTF-8.
 * - `"too-deep"`: it is nested deeper than any event.
 * - `"forbidden-key"`: it has a key that changes prototypes where objects are merged carelessly.
 * - `"not-an-event"`: it is JSON, but not a single event of Qlik Cloud.
 * - `"unsupported-version"`: it is a CloudEvent of a version other than 1.x and 0.1, or in binary mode.
 * - `"unsupported-data"`: the event's data are binary (`data_base64`); Qlik Cloud sends JSON.
 * - `"incomplete"`: the connection was closed before the end of the body.
 * - `"consumed"`: something else has read the body before, so its bytes are gone.
 */
export type EventErrorCode =
  | "too-large"
  | "not-json"
  | "too-deep"
  | "forbidden-key"
  | "not-an-event"
  | "unsupported-version"
  | "unsupported-data"
  | "incomplete"
  | "consumed";

/**
 * A request body is not an event that can be used. The message contains nothing of the body. The fields of a
 * `QlikError` that describe a call are absent.
 *
 * @example
 * catch (error) {
 *   if (error instanceof QlikEventError) return new Response(error.code, { status: 400 });
 * }
 */
export class QlikEventError extends QlikError {
  override readonly name = "QlikEventError";
  /** Why the body was rejected; branch on it rather than on the message. */
  readonly code: EventErrorCode;

  constructor(code: EventErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
