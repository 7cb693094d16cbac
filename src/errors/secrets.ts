/** Keeps out of errors what others put into them: pages that repeat the request, libraries that attach all they know. */
import { isShownHeader } from "../core/shown-headers.ts";

/** Hides what must not be seen in a text. */
export type Mask = (text: string) => string;

const MASK = "***";

/** Shorter ones are hardly secret, and stand in too many words. */
const SHORTEST = 8;

/** Qlik's keys and tokens are JSON Web Tokens, which all begin alike (RFC 7519: base64url of `{"`). */
const WEB_TOKEN = /\beyJ[\w-]+(?:\.[\w-]*)*/g;

/** Members of JSON, whole or cut off, whose names say that they are secret. */
const MEMBER =
  /("[^"]*(?:secret|token|password|authorization|api[-_]?key)"\s*:\s*")(?:\\.|[^"\\])*/gi;

/** Hides the given secrets, and what looks like one. */
export function hiding(secrets: readonly string[]): Mask {
  const long = secrets.filter((secret) => secret.length >= SHORTEST);
  return (text) =>
    long
      .reduce((rest, secret) => rest.replaceAll(secret, MASK), text)
      .replace(WEB_TOKEN, MASK)
      .replace(MEMBER, `$1${MASK}`);
}

/** Hides the headers of a request but those that logs show too. */
export function maskOf(headers: Headers): Mask {
  const secrets = [...headers]
    .filter(([name]) => !isShownHeader(name))
    // Without a scheme before it: "Bearer ".
    .map(([, value]) => value.replace(/^\w+ /, ""));
  return hiding(secrets);
}

/** How deep causes are followed: they may form a ring. */
const MOST_CAUSES = 5;

/**
 * The same error, as far as it is safe to show: class, name, message, code, stack and cause. undici attaches the bytes
 * that it could not parse, other libraries the whole request; both have addresses in their messages. `undefined` for
 * what is no error.
 */
export function plainError(
  thrown: unknown,
  mask: Mask,
  depth: number = MOST_CAUSES,
): Error | undefined {
  const { name, message, stack, code, cause } = Object(thrown) as Record<string, unknown>;
  if (typeof message !== "string") return undefined;
  const plain = new Error(mask(message).replace(ADDRESS, "(an address)"));
  // An error from another realm, such as that of a test runner, would not pass for one.
  if (thrown instanceof Error) {
    Object.setPrototypeOf(plain, Object.getPrototypeOf(thrown) as object);
  }
  const hidden = {
    name,
    code,
    // Addresses in the rest of it are those of modules.
    stack: mask(String(stack).replace(message, () => plain.message)),
    cause: depth > 0 ? plainError(cause, mask, depth - 1) : undefined,
  };
  for (const [key, value] of Object.entries(hidden)) {
    if (value !== undefined) Object.defineProperty(plain, key, { value });
  }
  return plain;
}

const ADDRESS = /\bhttps?:\/\/[^\s"'<>)]+/g;
