/** API keys and tokens that the caller passes in, as they are or by a function. */
import { untilAborted, type Waiting } from "../../core/abort.ts";
import type { Clock } from "../../core/clock.ts";
import { QlikAuthError, QlikInputError } from "../../errors/errors.ts";
import { hiding, plainError } from "../../errors/secrets.ts";
import { failed } from "../policy.ts";
import type { TokenSource } from "./token-source.ts";

/**
 * A key or token that never changes.
 *
 * @throws {QlikInputError} when it can't be a token.
 */
export function fixedToken(secret: unknown, name: string): TokenSource {
  const token = assertToken(secret, name);
  return { get: () => token };
}

/**
 * A function that is called for a token before every request, and once more when its token was rejected.
 *
 * @throws {QlikAuthError} at the call, when the function fails or returns something that can't be a token.
 */
export function tokenFunction(
  getToken: () => string | Promise<string>,
  name: string,
  clock: Clock,
): TokenSource {
  const callFunction = async ({ call }: Waiting): Promise<string> => {
    let value: unknown;
    try {
      value = await getToken();
    } catch (error) {
      const cause = plainError(error, hiding([]));
      throw new QlikAuthError(`${name}() failed: ${cause?.message ?? typeof error}`, {
        ...failed(call, clock),
        cause,
      });
    }
    const problem = tokenProblem(value);
    if (!problem) return value as string;
    throw new QlikAuthError(`${name}() returned ${problem}; it must return a token string.`, {
      ...failed(call, clock),
    });
  };
  const get = (waiting: Waiting): Promise<string> =>
    untilAborted(callFunction(waiting), waiting, clock);
  return {
    get,
    replace: (_, waiting, replacements) => (replacements === 0 ? get(waiting) : undefined),
  };
}

/** Whether an Authorization header can hold the value: visible ASCII characters, at least one. */
export function isToken(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}

/**
 * Returns a key, token or client secret.
 *
 * @throws {QlikInputError} for a value that can't be one; the message doesn't contain the value.
 */
export function assertToken(secret: unknown, name: string): string {
  const problem = tokenProblem(secret);
  if (!problem) return secret as string;
  throw new QlikInputError(
    `"${name}" must be a string without spaces or quotes, got ${problem}.${remedyFor(secret)}`,
  );
}

const QUOTED = /^["'`]|["'`]$/;
const SCHEME = /^bearer\s/i;

/** What is wrong with a token, without the token. */
function tokenProblem(value: unknown): string | undefined {
  if (typeof value === "function") return "a function";
  if (typeof value === "object") return value === null ? "null" : "an object";
  if (typeof value !== "string") return value === undefined ? "undefined" : `a ${typeof value}`;
  if (value === "") return "an empty string";
  if (SCHEME.test(value)) return 'a string that begins with "Bearer"';
  if (QUOTED.test(value.trim())) return "a string in quotes";
  if (isToken(value)) return undefined;
  return /[^\s\p{Cc}\x21-\x7e]/u.test(value)
    ? "a string with a character that is not ASCII"
    : "a string with whitespace or a control character";
}

function remedyFor(value: unknown): string {
  if (value === undefined || value === "") return " Is the environment variable set?";
  if (typeof value !== "string") return "";
  if (SCHEME.test(value)) return " Pass the token alone.";
  if (QUOTED.test(value.trim())) return " Remove the quotes (docker --env-file keeps them).";
  return " Was it copied with a line break or another character?";
}
