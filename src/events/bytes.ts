/** The body of a delivery, as it came. Text stands for its bytes in UTF-8. */
export type EventBody = string | Uint8Array | ArrayBuffer;

/**
 * @throws {TypeError} when the body was read into something else already.
 */
export function bytesOf(body: EventBody): Uint8Array<ArrayBuffer> {
  if (typeof body === "string") return new TextEncoder().encode(body);
  // Web Crypto takes no shared memory; nothing that receives a request gives any.
  if (ArrayBuffer.isView(body)) return body as Uint8Array<ArrayBuffer>;
  if (Object.prototype.toString.call(body) === "[object ArrayBuffer]") return new Uint8Array(body);
  throw new TypeError(
    `body is ${body === null ? "null" : typeof body}; it has to be the text or the bytes that came, before anything parsed them.`,
  );
}
