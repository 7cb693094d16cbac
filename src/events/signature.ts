/** Qlik's signature of a delivery: HMAC-SHA256 of the body's bytes, in hexadecimal. */
import { QlikInputError } from "../errors/errors.ts";
import { bytesOf, type EventBody } from "./bytes.ts";
import { checkSecrets, type Secrets } from "./secrets.ts";

/** The header with the signature of a delivery; absent when the webhook has no secret. */
export const SIGNATURE_HEADER = "Qlik-Signature";

/** A delivery, and what it may have been signed with. */
export interface SignedBody {
  /** The body as received: a body that was parsed and serialized again has other bytes. */
  readonly body: EventBody;
  /** The value of the header `Qlik-Signature`; `null` or `undefined` when it is missing. */
  readonly signature: string | null | undefined;
  /** The webhook's secret, or several of which any may have been used; each has 32 to 64 characters. */
  readonly secrets: Secrets;
}

const ALGORITHM = { name: "HMAC", hash: "SHA-256" };

/** Importing a key takes as long as using it. Few secrets are in use at a time, so older keys may be dropped. */
const MAX_KEYS = 16;
const keys = new Map<string, Promise<CryptoKey>>();

/**
 * Returns whether a delivery was signed with one of the secrets. A missing or malformed signature is a wrong one; the case
 * of its digits doesn't matter. Web Crypto compares in constant time.
 *
 * A signature has no timestamp: anyone who has seen a delivery can replay it, so process each event once.
 *
 * @throws {QlikInputError} when a secret cannot be that of a webhook, or the body was parsed before.
 * @example
 * const body = await request.text();
 * const signature = request.headers.get("qlik-signature");
 * if (!(await verifySignature({ body, signature, secrets: process.env.QLIK_WEBHOOK_SECRET ?? "" }))) {
 *   return new Response("Bad signature", { status: 401 });
 * }
 */
export async function verifySignature({ body, signature, secrets }: SignedBody): Promise<boolean> {
  const candidates = checkSecrets(secrets);
  const bytes = bytesOf(body);
  if (!isSignature(signature)) return false;
  const expected = fromHex(signature);
  for (const secret of candidates) {
    if (await subtle().verify(ALGORITHM.name, await keyOf(secret), expected, bytes)) return true;
  }
  return false;
}

/** Whether a header has the form of a signature. */
export function isSignature(header: unknown): header is string {
  return typeof header === "string" && /^[0-9a-f]{64}$/i.test(header);
}

/**
 * Signs a body as Qlik does, for tests of a receiver.
 *
 * @throws {QlikInputError} when the secret is empty.
 * @example
 * const body = JSON.stringify(event);
 * const headers = { "qlik-signature": await sign(body, secret) };
 * await receiver(new Request("https://receiver.example/", { method: "POST", headers, body }));
 */
export async function sign(body: EventBody, secret: string): Promise<string> {
  if (typeof secret !== "string" || secret === "")
    throw new QlikInputError('"secret" must be a non-empty string.');
  const signature = await subtle().sign(ALGORITHM.name, await keyOf(secret), bytesOf(body));
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}

function keyOf(secret: string): Promise<CryptoKey> {
  let key = keys.get(secret);
  if (!key) {
    const bytes = new TextEncoder().encode(secret);
    key = subtle().importKey("raw", bytes, ALGORITHM, false, ["sign", "verify"]);
    if (keys.size === MAX_KEYS) keys.clear();
    keys.set(secret, key);
  }
  return key;
}

/** Read at each use, so that a polyfill may be loaded late. */
function subtle(): SubtleCrypto {
  const { crypto } = globalThis;
  if (crypto?.subtle) return crypto.subtle;
  throw new QlikInputError(
    "Signatures need Web Crypto, but globalThis.crypto.subtle is not available. Use a platform or a polyfill that has it.",
  );
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g)!, (pair) => Number.parseInt(pair, 16));
}
