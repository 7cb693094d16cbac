import { createHmac, randomBytes } from "node:crypto";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { QlikInputError } from "qlik-cloud-client";
import { sign, verifySignature, type SignedBody } from "qlik-cloud-client/events";
import { FINISHED, SECRET } from "./samples.ts";

const OTHER = "fedcba9876543210fedcba9876543210";
const body = JSON.stringify(FINISHED);

/** What Node's own implementation makes of it. */
function hmac(text: string | Uint8Array, secret: string): string {
  return createHmac("sha256", secret).update(text).digest("hex");
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a signature", () => {
  test("is HMAC-SHA256 in lower-case hexadecimal, of text as of bytes", async () => {
    const bytes = Buffer.from(body);
    const buffer = new Uint8Array(bytes).buffer;
    for (const form of [body, bytes, buffer]) {
      expect(await sign(form, SECRET)).toBe(hmac(body, SECRET));
    }
    const signature = hmac("Größe ✓", SECRET);
    expect(await verifySignature({ body: "Größe ✓", signature, secrets: SECRET })).toBe(true);
  });

  test("fits what it was made of and nothing else, for any bytes and secrets", async () => {
    const secret = fc
      .string({ minLength: 32, maxLength: 64 })
      .filter((text) => !/^[\s"'`]|[\s"'`]$/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.nat(), secret, secret, async (bytes, at, key, wrong) => {
        const signature = await sign(bytes, key);
        expect(signature).toBe(hmac(bytes, key));
        expect(await verifySignature({ body: bytes, signature, secrets: key })).toBe(true);
        const isSame = hmac(bytes, wrong) === signature;
        expect(await verifySignature({ body: bytes, signature, secrets: wrong })).toBe(isSame);
        const changed = Uint8Array.of(...bytes, 0);
        if (bytes.length > 0) changed[at % bytes.length]! ^= 1;
        expect(await verifySignature({ body: changed, signature, secrets: key })).toBe(false);
      }),
    );
  });

  test("is of the part of a buffer that a view shows", async () => {
    const whole = Buffer.from(`before${body}after`);
    const view = whole.subarray(6, 6 + Buffer.byteLength(body));
    const signature = hmac(body, SECRET);
    expect(await verifySignature({ body: view, signature, secrets: SECRET })).toBe(true);
  });

  test("may be by any of several secrets, while one is replaced", async () => {
    for (const secret of [SECRET, OTHER]) {
      const signature = hmac(body, secret);
      expect(await verifySignature({ body, signature, secrets: [SECRET, OTHER] })).toBe(true);
      expect(await verifySignature({ body, signature, secrets: [SECRET.replace("0", "x")] })).toBe(
        false,
      );
    }
  });

  test("is checked with more secrets than keys are kept", async () => {
    const secrets = Array.from({ length: 40 }, () => randomBytes(16).toString("hex"));
    for (const secret of [...secrets, ...secrets]) {
      const signature = hmac(body, secret);
      expect(await verifySignature({ body, signature, secrets: secret })).toBe(true);
      expect(await verifySignature({ body, signature, secrets })).toBe(true);
    }
  });

  const right = hmac(body, SECRET);
  test.each<[string, string | null | undefined]>([
    ["missing", null],
    ["undefined", undefined],
    ["empty", ""],
    ["cut short", right.slice(0, -1)],
    ["cut by a byte", right.slice(0, -2)],
    ["too long", `${right}00`],
    ["prefixed", `sha256=${right}`],
    ["between spaces", ` ${right} `],
    ["followed by a line break", `${right}\n`],
    ["sent twice", `${right}, ${right}`],
    ["no hexadecimal", "g".repeat(64)],
    ["in full-width digits", right.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)))],
    ["of another body", hmac(`${body} `, SECRET)],
    ["by another secret", hmac(body, OTHER)],
  ])("that is %s is wrong", async (_, signature) => {
    expect(await verifySignature({ body, signature, secrets: SECRET })).toBe(false);
  });
});

test("a signature in upper case is right, as one in lower case", async () => {
  const signature = hmac(body, SECRET).toUpperCase();
  expect(await verifySignature({ body, signature, secrets: SECRET })).toBe(true);
});

test("any signature that verifies does so in any case, for any body", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), fc.infiniteStream(fc.boolean()), async (bytes, cases) => {
      const signature = (await sign(bytes, SECRET)).replace(/./g, (digit) =>
        cases.next().value ? digit.toUpperCase() : digit,
      );
      expect(await verifySignature({ body: bytes, signature, secrets: SECRET })).toBe(true);
    }),
  );
});

test("any text that is not a signature verifies nothing, and throws nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), async (signature) => {
      expect(await verifySignature({ body, signature, secrets: SECRET })).toBe(false);
    }),
  );
});

describe("misuse", () => {
  test.each<[string, unknown]>([
    ["no list", undefined],
    ["null", null],
    ["an empty list", []],
    ["an empty text", ""],
    ["an empty text among others", [SECRET, ""]],
    ["something else", [SECRET, 5]],
    ["a trailing line break", `${SECRET}\n`],
    ["a line break inside", `${SECRET.slice(1)}\n${SECRET.slice(2)}`],
    ["leading space", ` ${SECRET}`],
    ["double quotes", `"${SECRET}"`],
    ["single quotes", `'${SECRET}'`],
    ["the text undefined", "undefined"],
    ["the text null", ["null"]],
    ["31 characters", SECRET.slice(1)],
    ["65 characters", `${SECRET}${SECRET}x`],
  ])("of secrets is an error even if the signature is missing: %s", async (_, secrets) => {
    const signed = { body, signature: null, secrets } as SignedBody;
    const error: unknown = await verifySignature(signed).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(QlikInputError);
    expect(String(error)).toMatch(/"secrets(\[\d\])?" must /);
    expect(String(error)).not.toContain(SECRET.slice(2));
  });

  test("of a body that was parsed is an error that says so", async () => {
    for (const parsed of [FINISHED, null, undefined, 5]) {
      const signed = { body: parsed, signature: right(), secrets: SECRET } as unknown as SignedBody;
      await expect(verifySignature(signed)).rejects.toThrow(/before it is parsed/);
    }
    function right(): string {
      return hmac(body, SECRET);
    }
  });

  test("an empty secret signs nothing", async () => {
    await expect(sign(body, "")).rejects.toThrow(QlikInputError);
  });
});

test("Web Crypto is looked up when it is needed", async () => {
  vi.stubGlobal("crypto", undefined);
  await expect(sign(body, "a secret of its own")).rejects.toThrow(/need Web Crypto/);
  vi.unstubAllGlobals();
  expect(await sign(body, "a secret of its own")).toBe(hmac(body, "a secret of its own"));
});
