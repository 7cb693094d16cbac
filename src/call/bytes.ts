/** Memory that is given as a body or as a part of one, of whatever realm. */

/** The media type of bytes of which nothing else is known. */
export const OCTETS = "application/octet-stream";

/** The kind of an object by its brand, which is the same in other realms: `Map`, `Date`, `Object`. */
export function tagOf(object: object): string {
  return Object.prototype.toString.call(object).slice("[object ".length, -1);
}

/** Whether a value is a buffer, or a view on one. */
export function isBytes(value: unknown): value is ArrayBufferLike | ArrayBufferView {
  return ArrayBuffer.isView(value) || /^(Shared)?ArrayBuffer$/.test(tagOf(Object(value) as object));
}

/** Whether a value is a Blob or a File, of whatever realm. Those of happy-dom have no brand. */
export function isBlob(value: unknown): value is Blob {
  return value instanceof Blob || /^(Blob|File)$/.test(tagOf(Object(value) as object));
}

/** Returns bytes of this realm that nobody else writes to: `fetch` and Blobs take no shared memory. */
export function toBytes(given: ArrayBufferLike | ArrayBufferView): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(given)
    ? given
    : { buffer: given, byteOffset: 0, byteLength: given.byteLength };
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  return tagOf(buffer) === "SharedArrayBuffer" ? bytes.slice() : (bytes as Uint8Array<ArrayBuffer>);
}
