/** Encrypts what is stored in Redis: AES-GCM with 256 bits, by Web Crypto. */
import { describeValue } from "../../core/describe-value.ts";
import { arrayOf } from "../../core/option-readers.ts";
import {
  option,
  readOptions,
  required,
  type OptionsTable,
  type Reader,
} from "../../core/options.ts";
import { QlikInputError } from "../../errors/errors.ts";

/** A key of AES-GCM: 32 random bytes in base64 (`openssl rand -base64 32`), or a `CryptoKey`. */
export type EncryptionKey = string | CryptoKey;

/** The keys by which access tokens are encrypted in Redis. */
export interface FleetEncryption {
  /** The key that encrypts. */
  readonly key: EncryptionKey;
  /**
   * Further keys that may decrypt: the former one while it is replaced. A token that no key decrypts counts as absent, so
   * another one is fetched.
   * @default []
   */
  readonly previousKeys?: readonly EncryptionKey[];
}

/** Encrypts and decrypts texts. */
export interface Cipher {
  /** @param context what the text belongs to; it decrypts with the same context only */
  encrypt(text: string, context: string): Promise<string>;
  /** Returns `undefined` for what was changed, belongs to another context, or was encrypted by an unknown key. */
  decrypt(encrypted: string, context: string): Promise<string | undefined>;
}

/** What was encrypted begins with the version of its format. */
const VERSION = "1.";

/** The bytes of an initialisation vector, as NIST SP 800-38D recommends. */
const IV_BYTES = 12;

const KEY_BYTES = 32;

type Bytes = Uint8Array<ArrayBuffer>;

/** A key that Web Crypto may still have to import. */
type LazyKey = () => Promise<CryptoKey>;

const encryptionKey: Reader<LazyKey> = (value, name) => {
  if (isCryptoKey(value)) {
    const { name: algorithm, length } = value.algorithm as AesKeyAlgorithm;
    if (algorithm === "AES-GCM" && length === KEY_BYTES * 8 && value.usages.includes("decrypt"))
      return () => Promise.resolve(value);
    throw unusableKey(name);
  }
  const bytes = typeof value === "string" ? fromBase64(value) : undefined;
  // The message must not contain the key.
  if (bytes?.length !== KEY_BYTES) {
    const got = typeof value === "string" ? "another text" : describeValue(value);
    throw new QlikInputError(
      `"${name}" must be ${KEY_BYTES} random bytes in base64, or a CryptoKey, got ${got}. Create one with: openssl rand -base64 32`,
    );
  }
  let imported: Promise<CryptoKey> | undefined;
  return () =>
    (imported ??= crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]));
};

function unusableKey(name: string): QlikInputError {
  return new QlikInputError(
    `"${name}" must be a key of AES-GCM with ${KEY_BYTES * 8} bits that can encrypt and decrypt.`,
  );
}

/** A key in the wrong place must not be in the message. */
function notText(value: unknown, name: string): unknown {
  if (typeof value !== "string") return value;
  throw new QlikInputError(
    `"${name}" must not be a string: give { key, previousKeys: [formerKey] } as "encryption".`,
  );
}

const OPTIONS = {
  key: required((value, name) => {
    if (isCryptoKey(value) && !value.usages.includes("encrypt")) throw unusableKey(name);
    return encryptionKey(value, name);
  }),
  previousKeys: option((value, name) => arrayOf(encryptionKey)(notText(value, name), name), []),
} satisfies OptionsTable<FleetEncryption>;

/**
 * Reads the option `encryption`.
 *
 * @throws {QlikInputError} for a key that can't be used; the message doesn't contain it.
 */
export const readCipher: Reader<Cipher> = (value, name) => {
  const { key, previousKeys } = readOptions(notText(value, name), OPTIONS, { prefix: `${name}.` });
  return {
    async encrypt(text, context) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const encrypted = await crypto.subtle.encrypt(
        { name: "AES-GCM", iv, additionalData: bytesOf(context) },
        await key(),
        bytesOf(text),
      );
      return VERSION + toBase64(new Uint8Array([...iv, ...new Uint8Array(encrypted)]));
    },
    async decrypt(encrypted, context) {
      const bytes = encrypted.startsWith(VERSION)
        ? fromBase64(encrypted.slice(VERSION.length))
        : undefined;
      if (!bytes) return undefined;
      const algorithm = {
        name: "AES-GCM",
        iv: bytes.subarray(0, IV_BYTES),
        additionalData: bytesOf(context),
      };
      for (const each of [key, ...previousKeys]) {
        try {
          const text = await crypto.subtle.decrypt(
            algorithm,
            await each(),
            bytes.subarray(IV_BYTES),
          );
          return new TextDecoder().decode(text);
        } catch {
          // Another key may do.
        }
      }
      return undefined;
    },
  };
};

function isCryptoKey(value: unknown): value is CryptoKey {
  const { algorithm, usages } = Object(value) as Partial<CryptoKey>;
  return typeof algorithm?.name === "string" && Array.isArray(usages);
}

function bytesOf(text: string): Bytes {
  return new TextEncoder().encode(text);
}

function toBase64(bytes: Bytes): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Accepts the alphabet of base64url too. Returns `undefined` for other texts. */
function fromBase64(text: string): Bytes | undefined {
  try {
    const binary = atob(text.trim().replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
