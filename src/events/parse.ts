import { bytesOf, type EventBody } from "./bytes.ts";
import { readEnvelope } from "./envelope.ts";
import type { QlikEvent } from "./event.ts";
import { QlikEventError } from "../errors/event-error.ts";
import { assertHarmless } from "./safe-json.ts";

/** In bytes. Events have a few thousand; this leaves room for a thumbnail or a long list. */
export const MOST_BYTES = 1_048_576;

export interface ParseEventOptions {
  /**
   * The most bytes of a body.
   * @default 1_048_576
   */
  readonly maxBodyBytes?: number;
}

/**
 * Reads an event from the body of a delivery. Events in CloudEvents 1.x, in Qlik's older form 0.1 and in both at once
 * become one form; types of event that Qlik has renamed get their current name; what isn't known passes through.
 *
 * The data are those of the type's description as long as Qlik keeps to it: they aren't checked.
 *
 * @throws {QlikEventError} when the body is no event, or would do harm; its `reason` tells which.
 * @throws {TypeError} when the body was parsed already.
 * @example
 * const event = parseEvent(await request.text());
 * if (event.type === "com.qlik.v1.reload.finished" && !event.data.succeeded) {
 *   await alertOwner(event.data.appId, event.data.errorMessage);
 * }
 */
export function parseEvent(
  body: EventBody,
  { maxBodyBytes = MOST_BYTES }: ParseEventOptions = {},
): QlikEvent {
  const bytes = bytesOf(body);
  // This way round, NaN allows nothing.
  if (!(bytes.byteLength <= maxBodyBytes)) throw tooLarge(maxBodyBytes);
  const value = parseJson(bytes);
  assertHarmless(value);
  return readEnvelope(value);
}

export function tooLarge(maxBodyBytes: number): QlikEventError {
  return new QlikEventError("too-large", `The body has more than ${maxBodyBytes} bytes.`);
}

/** Without the parser's own error, which quotes the body. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new QlikEventError("not-json", "The body is not JSON in UTF-8.");
  }
}
