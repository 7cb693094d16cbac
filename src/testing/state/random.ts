/** Random ids in Qlik's formats, which are reproducible by their seed. */

export interface Ids {
  /** Returns 24 hexadecimal digits: the format of spaces, items, users and reloads. */
  object(): string;
  /** Returns hexadecimal digits, eight per word. */
  hex(words: number): string;
  /** Returns a number from 0 to less than 1. */
  fraction(): number;
  /** Returns a version 4 UUID (RFC 9562, section 5.4): the format of apps. */
  uuid(): string;
  /** Returns 32 characters: the format of tenants. */
  long(): string;
  /** Returns 0, 1, 2 …: the order in which records are created. */
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
 * Creates a generator of integers from 0 to 2³² - 1: sfc32 by Chris Doty-Humphrey (PractRand, public domain). The platform's
 * own generators have no seed. Not for secrets.
 */
function createRandom(seed: string): () => number {
  let a = hash(seed, "a");
  let b = hash(seed, "b");
  let c = hash(seed, "c");
  let counter = 1;
  const next = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  // As in PractRand: until then, seeds that differ in one bit give similar numbers.
  for (let round = 0; round < 15; round++) next();
  return next;
}

/** Returns 16 hexadecimal digits that depend on a text only. Drawing a random id would change those of all later records. */
export function digest(text: string): string {
  return ["a", "b"].map((salt) => (hash(text, salt) >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Returns a signed 32-bit hash: FNV-1a by Fowler, Noll and Vo, of code points instead of bytes. */
export function hash(seed: string, salt: string): number {
  let value = 0x811c9dc5;
  for (const character of salt + seed) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value | 0;
}
