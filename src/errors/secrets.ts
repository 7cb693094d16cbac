/** Redacts secrets in errors: pages that repeat the request, and libraries that attach the whole request, contain them. */
import { isShownHeader } from "../core/shown-headers.ts";

/** Redacts secrets in a text. */
export type Mask = (text: string) => string;

const MASK = "***";

/** Shorter texts are hardly secret, and occur in too many words. */
const MIN_SECRET_LENGTH = 8;

/** Qlik's keys and tokens are JSON Web Tokens, which all begin alike (RFC 7519: base64url of `{"`). */
const WEB_TOKEN = /\beyJ[\w-]+(?:\.[\w-]*)*/g;

/** Members of JSON, complete or truncated, whose names say that they are secret. */
const MEMBER =
  /("[^"]*(?:secret|token|password|authorization|api[-_]?key)"\s*:\s*")(?:\\.|[^"\\])*/gi;

/** Returns a function that redacts the given secrets, and everything that looks like a secret. */
export function hiding(secrets: readonly string[]): Mask {
  const long = secrets.filter((secret) => secret.length >= MIN_SECRET_LENGTH);
  return (text) =>
    long
      .reduce((rest, secret) => rest.replaceAll(secret, MASK), text)
      .replace(WEB_TOKEN, MASK)
      .replace(MEMBER, `$1${MASK}`);
}

/** Returns a function that redacts the headers of a request, except for those that logs show too. */
export function maskOf(headers: Headers): Mask {
  const secrets = [...headers]
    .filter(([name]) => !isShownHeader(name))
    // Without a scheme before it: "Bearer ".
    .map(([, value]) => value.replace(/^\w+ /, ""));
  return hiding(secrets);
}

/** How deep causes are followed: they may form a cycle. */
const MAX_CAUSES = 5;

/**
 * Returns a copy of an error with what is safe to show: class, name, message, code, stack and cause. undici attaches the
 * bytes that it could not parse, other libraries the whole request; both have URLs in their messages. Returns
 * `undefined` for a value that is not an error.
 */
export function plainError(
  thrown: unknown,
  mask: Mask,
  depth: number = MAX_CAUSES,
): Error | undefined {
  const { name, message, stack, code, cause } = Object(thrown) as Record<string, unknown>;
  if (typeof message !== "string") return undefined;
  const plain = new Error(mask(message).replace(ADDRESS, "(an address)"));
  // Errors of another realm, such as a test runner's, are not instances of this one's Error.
  if (thrown instanceof Error) {
    Object.setPrototypeOf(plain, Object.getPrototypeOf(thrown) as object);
  }
  const hidden = {
    name,
    code,
    // URLs in the rest of the stack are those of modules.
    stack: mask(String(stack).replace(message, () => plain.message)),
    cause: depth > 0 ? plainError(cause, mask, depth - 1) : undefined,
  };
  for (const [key, value] of Object.entries(hidden)) {
    if (value !== undefined) Object.defineProperty(plain, key, { value });
  }
  return plain;
}

const ADDRESS = /\bhttps?:\/\/[^\s"'<>)]+/g;
