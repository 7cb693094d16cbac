import { hash } from "../state/random.ts";

/** Numbers that a text always gives: for what Qlik calls a hash and nobody checks. */
export interface Digest {
  toHex(): string;
  toBase64(): string;
  /** As a UUID is written. */
  toUuid(): string;
}

/** So many bytes, made from a text. Not for secrets. */
export function digest(text: string, length: number): Digest {
  const bytes = Array.from({ length }, (_, index) => hash(text, `${index} `) & 0xff);
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return {
    toHex: () => hex,
    toBase64: () => btoa(String.fromCharCode(...bytes)),
    toUuid: () =>
      [
        [0, 8],
        [8, 12],
        [12, 16],
        [16, 20],
        [20, 32],
      ]
        .map(([start, end]) => hex.slice(start, end))
        .join("-"),
  };
}
