import { QlikAuthError, QlikInputError } from "../errors/errors.ts";
import { untilAborted, type Waiting } from "../core/abort.ts";
import type { Clock } from "../core/clock.ts";
import { failed } from "./policy.ts";
import { hiding, plainError } from "../errors/secrets.ts";

/** Where tokens come from. */
export interface TokenSource {
  /** The token to call with. */
  get(waiting: Waiting): string | Promise<string>;
  /**
   * Another token in place of one that was refused, for a call that has had so many replaced before. `undefined` when
   * there is none, or no hope that it would be taken. Absent where there is only one token ever.
   */
  replace?(
    refused: string,
    waiting: Waiting,
    replacements: number,
  ): string | undefined | Promise<string | undefined>;
  /** Tells that a token was not refused. */
  accepted?(token: string): void;
}

/**
 * A key or token that stays.
 *
 * @throws {QlikInputError} when it is unusable.
 */
export function fixedToken(secret: unknown, name: string): TokenSource {
  const token = assertToken(secret, name);
  return { get: () => token };
}

/**
 * A function that is asked before every call, again after a wait for its turn, and once more when its token was refused.
 *
 * @throws {QlikAuthError} at the call, when the function fails; {@link QlikInputError} when it gives no usable token.
 */
export function askedToken(
  ask: () => string | Promise<string>,
  name: string,
  clock: Clock,
): TokenSource {
  const given = async ({ call }: Waiting): Promise<unknown> => {
    try {
      return await ask();
    } catch (error) {
      const cause = plainError(error, hiding([]));
      throw new QlikAuthError(`${name} failed: ${cause?.message ?? typeof error}`, {
        ...failed(call, clock),
        cause,
      });
    }
  };
  const get = async (waiting: Waiting): Promise<string> =>
    assertToken(await untilAborted(given(waiting), waiting, clock), name);
  return {
    get,
    replace: (_, waiting, replacements) => (replacements === 0 ? get(waiting) : undefined),
  };
}

/** Whether a header can hold it: visible ASCII characters, at least one. */
export function isToken(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}

/** The messages tell what is wrong with a secret without repeating it. */
export function assertToken(secret: unknown, name: string): string {
  if (secret === undefined || secret === "") {
    const what = secret === "" ? "empty" : "undefined";
    throw new QlikInputError(`${name} is ${what}. Is the environment variable set?`);
  }
  if (typeof secret !== "string")
    throw new QlikInputError(`${name} is of type ${typeof secret}: give a string.`);
  if (/^bearer\s/i.test(secret))
    throw new QlikInputError(`${name} begins with "Bearer": give the secret alone.`);
  if (!isToken(secret)) {
    throw new QlikInputError(
      `${name} holds a space, a line break or another character that no token has.`,
    );
  }
  return secret;
}
