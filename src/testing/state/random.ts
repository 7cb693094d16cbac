/** Ids that look like Qlik's and are the same in each run with the same seed. */

export interface Ids {
  /** 24 hexadecimal digits, as spaces, items, users and reloads have them. */
  object(): string;
  /** Hexadecimal digits, eight to a word. */
  hex(words: number): string;
  /** From 0 to less than 1. */
  fraction(): number;
  /** A version 4 UUID (RFC 9562, section 5.4), as apps have it. */
  uuid(): string;
  /** 32 characters, as a tenant has them. */
  long(): string;
  /** 0, 1, 2 …: the order in which records came to be. */
  sequence(): number;
}

export function createIds(seed: string): Ids {
  const random = createRandom(seed);
  const hex = (words: number): string =>
    Array.from({ length: words }, () => random().toString(16).padStart(8, "0")).join("");
  let count = 0;
  return {
    object: () => hex(3),
    hex,
    fraction: () => random() / 2 ** 32,
    uuid() {
      const digits = hex(4);
      const variant = "89ab".charAt(random() % 4);
      return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `4${digits.slice(13, 16)}`,
        `${variant}${digits.slice(17, 20)}`,
        digits.slice(20),
      ].join("-");
    },
    long: () =>
      Array.from({ length: 32 }, () => ALPHABET.charAt(random() % ALPHABET.length)).join(""),
    sequence: () => count++,
  };
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * Whole numbers from 0 to 2³² - 1, by Chris Doty-Humphrey's generator sfc32 (PractRand, public domain). The platform's
 * own generators take no seed. Not for secrets.
 */
function createRandom(seed: string): () => number {
  let [a, b, c, counter] = [hash(seed, "a"), hash(seed, "b"), hash(seed, "c"), 1];
  const next = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  // PractRand throws away as many, until seeds that differ in one bit give unlike numbers.
  for (let round = 0; round < 15; round++) next();
  return next;
}

/** FNV-1a by Fowler, Noll and Vo, with code points in place of bytes: 32 bits with a sign. */
export function hash(seed: string, salt: string): number {
  let value = 0x811c9dc5;
  for (const character of salt + seed) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value | 0;
}
