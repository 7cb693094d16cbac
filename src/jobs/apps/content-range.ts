/** Which part of a file an answer has, counted in bytes. */
export interface FilePart {
  /** The place of its first byte; the size of the file when the answer says that there is no such part. */
  readonly first: number;
  /** The size of the whole file, where it is told. */
  readonly size: number | undefined;
}

/** Reads Content-Range (RFC 9110, section 14.4); `undefined` for what is none, or contradicts itself. */
export function readContentRange(text: string | null): FilePart | undefined {
  const [, from, to, of] = /^bytes (?:(\d+)-(\d+)|\*)\/(\d+|\*)$/.exec(text ?? "") ?? [];
  if (of === undefined) return undefined;
  const size = of === "*" ? undefined : Number(of);
  if (from === undefined) return size === undefined ? undefined : { first: size, size };
  const [first, last] = [Number(from), Number(to)];
  return first <= last && last < (size ?? Infinity) ? { first, size } : undefined;
}
