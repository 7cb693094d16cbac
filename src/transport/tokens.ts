import { QlikAuthError, QlikInputError } from "../errors.ts";
import type { Waiting } from "./abort.ts";
import type { Clock } from "./clock.ts";
import { failed } from "./policy.ts";
import { hiding, plainError } from "./secrets.ts";

/** Where tokens come from. */
export interface TokenSource {
  /** The token to call with. */
  get(waiting: Waiting): string | Promise<string>;
  /**
   * Another token in place of one that was refused: one that is there already, or, if it may, a new one. `undefined`
   * when there is none to be had.
   */
  replace?(refused: string, waiting: Waiting, mayRenew: boolean): Promise<string | undefined>;
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
 * A function that is asked before every call, and once more when its token was refused.
 *
 * @throws {QlikAuthError} at the call, when the function fails; {@link QlikInputError} when it gives no usable token.
 */
export function askedToken(
  ask: () => string | Promise<string>,
  name: string,
  clock: Clock,
): TokenSource {
  const get = async ({ call }: Waiting): Promise<string> => {
    let token: unknown;
    try {
      token = await ask();
    } catch (error) {
      const cause = plainError(error, hiding([]));
      throw new QlikAuthError(`${name} failed: ${cause?.message ?? typeof error}`, {
        ...failed(call, clock),
        cause,
      });
    }
    return assertToken(token, name);
  };
  return { get, replace: async (_, waiting, mayRenew) => (mayRenew ? get(waiting) : undefined) };
}

/** The messages tell what is wrong with a secret without repeating it. */
export function assertToken(secret: unknown, name: string): string {
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
  return secret;
}
