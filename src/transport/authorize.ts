import { QlikInputError } from "../errors.ts";
import type { Policy } from "./policy.ts";

/**
 * Who calls: an API key, or a token (OAuth access token or JWT). A token may be given as a function, which is asked
 * before every call, so that it can renew it.
 */
export type Auth =
  | { readonly apiKey: string; readonly token?: never }
  | { readonly token: string | (() => string | Promise<string>); readonly apiKey?: never };

/**
 * Sends the token as a bearer token (RFC 6750, section 2.1), except to operations that need none and where the call
 * brings an Authorization header of its own.
 *
 * @throws {QlikInputError} at once when a fixed key or token is unusable; at the call when a function gives such a one.
 */
export function authorize(auth: Auth): Policy {
  const [name, secret] =
    "apiKey" in auth && auth.apiKey !== undefined
      ? ["auth.apiKey", auth.apiKey]
      : ["auth.token", auth.token];
  if (typeof secret !== "function") {
    const header = bearer(secret, name);
    return (request, next) => {
      if (needsToken(request)) request.headers.set("authorization", header);
      return next(request);
    };
  }
  return async (request, next) => {
    if (needsToken(request)) request.headers.set("authorization", bearer(await secret(), name));
    return next(request);
  };
}

function needsToken({ operation, headers }: Parameters<Policy>[0]): boolean {
  return !operation?.anonymous && !headers.has("authorization");
}

/** The header's value. The messages tell what is wrong with a secret without repeating it. */
function bearer(secret: unknown, name: string): string {
  if (typeof secret !== "string")
    throw new QlikInputError(`${name} is of type ${typeof secret}: give a string.`);
  if (secret === "") throw new QlikInputError(`${name} is empty. Is the environment variable set?`);
  if (/^bearer\s/i.test(secret))
    throw new QlikInputError(`${name} begins with "Bearer": give the secret alone.`);
  if (!/^[\x21-\x7e]+$/.test(secret)) {
    throw new QlikInputError(
      `${name} holds a space, a line break or another character that no token has.`,
    );
  }
  return `Bearer ${secret}`;
}
