import { wholeNumber } from "../core/option-readers.ts";
import { option, readOptions, type Option, type OptionsTable } from "../core/options.ts";
import { QlikEventError } from "../errors/event-error.ts";
import { bytesOf, type EventBody } from "./bytes.ts";
import { readEnvelope } from "./envelope.ts";
import type { QlikEvent } from "./event.ts";
import { assertSafeJson } from "./safe-json.ts";

export interface ParseEventOptions {
  /**
   * The maximum size of a body, in bytes. Events have a few thousand; the default leaves room for a thumbnail or a long
   * list.
   * @default 1_048_576
   */
  readonly maxBodyBytes?: number;
}

/** The option of {@link ParseEventOptions}, which webhook handlers have too. */
export const PARSE_OPTIONS: { readonly maxBodyBytes: Option<number, number> } = {
  maxBodyBytes: option(wholeNumber(1), 1_048_576),
} satisfies OptionsTable<ParseEventOptions>;

/**
 * Parses the body of a delivery. Events in CloudEvents 1.x, in Qlik's older form 0.1 and hybrids of both are converted to
 * one form; types of event that Qlik has renamed get their current name; unknown attributes are kept.
 *
 * `data` is not validated: it has the described type as long as Qlik keeps to its documentation.
 *
 * @throws {QlikEventError} when the body is not an event, or is unsafe to process; see its `code`.
 * @throws {QlikInputError} when the body was parsed before, or an option is invalid.
 * @example
 * const event = parseEvent(await request.text());
 * if (event.type === "com.qlik.v1.reload.finished" && !event.data.succeeded) {
 *   await alertOwner(event.data.appId, event.data.errorMessage);
 * }
 */
export function parseEvent(body: EventBody, options: ParseEventOptions = {}): QlikEvent {
  const { maxBodyBytes } = readOptions(options, PARSE_OPTIONS);
  const bytes = bytesOf(body);
  if (bytes.byteLength > maxBodyBytes) throw tooLarge(maxBodyBytes);
  return parseBytes(bytes);
}

/** Parses a body whose size was checked before. */
export function parseBytes(bytes: Uint8Array): QlikEvent {
  const value = parseJson(bytes);
  assertSafeJson(value);
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
