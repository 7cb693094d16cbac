import { QlikProtocolError } from "../../errors/errors.ts";
import { excerptOf } from "../excerpt.ts";

/** The call whose answer is not as expected. */
export interface AnsweredCall {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/** Makes the error of an answer that is not what a job relies on. */
export function unexpected(
  call: AnsweredCall,
  expected: string,
  value: unknown,
): QlikProtocolError {
  const excerpt = excerptOf(value);
  const got = excerpt === "" ? "an empty body" : excerpt;
  return new QlikProtocolError(`Expected ${expected}, got ${got}.`, { ...call, excerpt });
}
