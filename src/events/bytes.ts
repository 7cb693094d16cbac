import { describeValue } from "../core/describe-value.ts";
import { QlikInputError } from "../errors/errors.ts";

/** A request body as it was received. A string is encoded as UTF-8. */
export type EventBody = string | Uint8Array | ArrayBuffer;

/**
 * Returns the bytes of a body.
 *
 * @throws {QlikInputError} when the body is neither text nor bytes, such as an object that was parsed from it.
 */
export function bytesOf(body: EventBody): Uint8Array<ArrayBuffer> {
  if (typeof body === "string") return new TextEncoder().encode(body);
  // Web Crypto rejects shared memory; nothing that receives a request uses it.
  if (ArrayBuffer.isView(body)) return body as Uint8Array<ArrayBuffer>;
  if (Object.prototype.toString.call(body) === "[object ArrayBuffer]") return new Uint8Array(body);
  throw new QlikInputError(
    `"body" must be the text or the bytes as received, got ${describeValue(body)}. Pass the body before it is parsed.`,
  );
}
