/** Qlik's signature of a delivery: HMAC-SHA256 of the body's bytes, in lower-case hexadecimal. */
import { bytesOf, type EventBody } from "./bytes.ts";

/** The header that has the signature of a delivery; absent when the webhook has no secret. */
export const SIGNATURE_HEADER = "Qlik-Signature";

/** One secret, or several while an old one is being replaced. */
export type Secrets = string | readonly string[];

/** A delivery, and what it may have been signed with. */
export interface SignedBody {
  /** The body as it came: what was parsed and written again has other bytes. */
  readonly body: EventBody;
  /** The value of the header `Qlik-Signature`; `null` or `undefined` when there was none. */
  readonly signature: string | null | undefined;
  /** The webhook's secret. Any of several will do. */
  readonly secrets: Secrets;
}

const ALGORITHM = { name: "HMAC", hash: "SHA-256" };

/** Making a key takes as long as using it. Few secrets are in use at a time, so what is older may go. */
const MOST_KEYS = 16;
const keys = new Map<string, Promise<CryptoKey>>();

/**
 * Whether a delivery was signed with one of the secrets. A signature that is missing or malformed is a wrong one. The
 * comparison is Web Crypto's, which takes the same time wherever the first difference is.
 *
 * Nothing in a signature tells when it was made: whoever has a delivery can send it again, so take each `id` once.
 *
 * @throws {TypeError} when there is no secret, an empty one, or a body that was parsed already.
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
  if (typeof signature !== "string" || !/^[0-9a-f]{64}$/.test(signature)) return false;
  const expected = fromHex(signature);
  for (const secret of candidates) {
    if (await subtle().verify(ALGORITHM.name, await keyOf(secret), expected, bytes)) return true;
  }
  return false;
}

/**
 * Signs a body as Qlik does, for tests of a receiver.
 *
 * @throws {TypeError} when the secret is empty.
 * @example
 * const body = JSON.stringify(event);
 * const headers = { "qlik-signature": await sign(body, secret) };
 * await receiver(new Request("https://receiver.example/", { method: "POST", headers, body }));
 */
export async function sign(body: EventBody, secret: string): Promise<string> {
  checkSecrets(secret);
  const signature = await subtle().sign(ALGORITHM.name, await keyOf(secret), bytesOf(body));
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}

/** @throws {TypeError} that doesn't repeat a secret. */
export function checkSecrets(secrets: Secrets): readonly string[] {
  const list: readonly unknown[] = Array.isArray(secrets) ? secrets : [secrets];
  const isUsable = list.length > 0 && list.every((each) => typeof each === "string" && each !== "");
  if (isUsable) return list as readonly string[];
  throw new TypeError(
    "secrets has no secret, or an empty one: give the secret of the webhook, or a list of those in use.",
  );
}

function keyOf(secret: string): Promise<CryptoKey> {
  let key = keys.get(secret);
  if (!key) {
    const bytes = new TextEncoder().encode(secret);
    key = subtle().importKey("raw", bytes, ALGORITHM, false, ["sign", "verify"]);
    if (keys.size === MOST_KEYS) keys.clear();
    keys.set(secret, key);
  }
  return key;
}

/** Looked up now, so that a polyfill may come late. */
function subtle(): SubtleCrypto {
  const { crypto } = globalThis;
  if (crypto?.subtle) return crypto.subtle;
  throw new TypeError(
    "There is no Web Crypto (globalThis.crypto.subtle) here to check a signature.",
  );
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: text.length / 2 }, (_, at) =>
    Number.parseInt(text.slice(2 * at, 2 * at + 2), 16),
  );
}
