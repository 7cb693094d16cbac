/** Which part of a file a response has, in bytes. */
export interface FilePart {
  /** The position of its first byte; the size of the file when the response says that there is no such part. */
  readonly first: number;
  /** The size of the whole file, if known. */
  readonly size: number | undefined;
}

/** Reads Content-Range (RFC 9110, section 14.4); `undefined` if the header is missing, malformed or contradictory. */
export function readContentRange(text: string | null): FilePart | undefined {
  const [, from, to, of] = /^bytes (?:(\d+)-(\d+)|\*)\/(\d+|\*)$/.exec(text ?? "") ?? [];
  if (of === undefined) return undefined;
  const size = of === "*" ? undefined : Number(of);
  if (from === undefined) return size === undefined ? undefined : { first: size, size };
  const [first, last] = [Number(from), Number(to)];
  return first <= last && last < (size ?? Infinity) ? { first, size } : undefined;
}
