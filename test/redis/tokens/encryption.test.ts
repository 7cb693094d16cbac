import { randomBytes } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { QlikInputError } from "qlik-cloud-client";
import {
  readCipher,
  type Cipher,
  type FleetEncryption,
} from "../../../src/redis/tokens/encryption.ts";

const cipherOf = (encryption: FleetEncryption): Cipher => readCipher(encryption, "encryption");
const newKey = (): string => randomBytes(32).toString("base64");
const key = newKey();

test("any text is decrypted to what it was, and never contained in what was encrypted", async () => {
  const cipher = cipherOf({ key });
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.string(), async (text, context) => {
      const encrypted = await cipher.encrypt(text, context);
      expect(await cipher.decrypt(encrypted, context)).toBe(text);
      if (text.length > 8) expect(encrypted).not.toContain(text);
    }),
  );
});

test("the same text is never encrypted alike", async () => {
  const cipher = cipherOf({ key });
  const all = await Promise.all(Array.from({ length: 100 }, () => cipher.encrypt("token", "")));
  expect(new Set(all).size).toBe(100);
});

test("what was changed in any place is not decrypted", async () => {
  const cipher = cipherOf({ key });
  const encrypted = await cipher.encrypt("a token", "context");
  const bytes = Buffer.from(encrypted.slice(2), "base64");
  await fc.assert(
    fc.asyncProperty(
      fc.nat(bytes.length - 1),
      fc.integer({ min: 1, max: 255 }),
      async (at, change) => {
        const changed = Buffer.from(bytes);
        changed[at]! ^= change;
        const text = `1.${changed.toString("base64")}`;
        expect(await cipher.decrypt(text, "context")).toBeUndefined();
      },
    ),
  );
});

test("anything else is not decrypted, whatever it is", async () => {
  const cipher = cipherOf({ key });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.base64String().map((text) => `1.${text}`),
      ),
      async (text) => {
        expect(await cipher.decrypt(text, "")).toBeUndefined();
      },
    ),
  );
});

test("what belongs to another context is not decrypted", async () => {
  const cipher = cipherOf({ key });
  expect(await cipher.decrypt(await cipher.encrypt("token", "a"), "b")).toBeUndefined();
});

test("a previous key decrypts, and the new one encrypts, for any number of rotations", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5 }), async (rotations) => {
      const keys = Array.from({ length: rotations + 1 }, newKey);
      const old = await cipherOf({ key: keys[0]! }).encrypt("token", "");
      const rotated = cipherOf({ key: keys.at(-1)!, previousKeys: keys.slice(0, -1) });
      expect(await rotated.decrypt(old, "")).toBe("token");
      const fresh = await rotated.encrypt("token", "");
      expect(await cipherOf({ key: keys.at(-1)! }).decrypt(fresh, "")).toBe("token");
      expect(await cipherOf({ key: keys[0]! }).decrypt(fresh, "")).toBeUndefined();
    }),
    { numRuns: 10 },
  );
});

test("a CryptoKey and its bytes are the same key, in base64 and base64url", async () => {
  const bytes = randomBytes(32);
  const cryptoKey = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, [
    "encrypt",
    "decrypt",
  ]);
  const encrypted = await cipherOf({ key: cryptoKey }).encrypt("token", "");
  for (const encoding of ["base64", "base64url"] as const)
    expect(await cipherOf({ key: bytes.toString(encoding) }).decrypt(encrypted, "")).toBe("token");
});

test("keys that can't be used are rejected, and not shown", async () => {
  const short = randomBytes(16).toString("base64");
  const readOnly = await crypto.subtle.importKey("raw", randomBytes(32), "AES-GCM", false, [
    "decrypt",
  ]);
  const weaker = await crypto.subtle.importKey("raw", randomBytes(16), "AES-GCM", false, [
    "encrypt",
    "decrypt",
  ]);
  const other = await crypto.subtle.importKey("raw", randomBytes(32), "AES-CBC", false, [
    "encrypt",
    "decrypt",
  ]);
  for (const encryption of [
    ...[{ key: short }, { key: "no base64 at all!" }, { key: "" }, { key: undefined }],
    ...[
      { key: weaker },
      { key, previousKeys: [weaker] },
      { key: readOnly },
      { key: other },
      { key, previousKeys: [short] },
      { key, previousKeys: key },
    ],
    { key, previousKey: key },
    key,
  ]) {
    let error: unknown;
    try {
      cipherOf(encryption as unknown as FleetEncryption);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(QlikInputError);
    for (const secret of [short, key]) expect(inspect(error)).not.toContain(secret);
  }
});

test("a key for decryption alone may be a previous one", async () => {
  const bytes = randomBytes(32);
  const old = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["decrypt"]);
  const encrypted = await cipherOf({ key: bytes.toString("base64") }).encrypt("token", "");
  expect(await cipherOf({ key, previousKeys: [old] }).decrypt(encrypted, "")).toBe("token");
});
