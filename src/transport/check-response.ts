/** Checks that `fetch` returned what the rest of the transport builds on: a Response of the Fetch standard. */
import { isObject } from "../core/is-object.ts";
import { describeType, describeValue } from "../core/describe-value.ts";
import type { Clock } from "../core/clock.ts";
import { QlikInputError } from "../errors/errors.ts";
import { failed, type CallRecord } from "./policy.ts";

/**
 * Checks what a `fetch` function returned. Mocks and other libraries return objects that only resemble a Response, or
 * the same Response twice; later, that would be taken for a broken connection.
 *
 * @throws {QlikInputError} which is not retried.
 */
export function assertResponse(value: unknown, call: CallRecord, clock: Clock): void {
  const problem = problemOf(value);
  if (problem !== undefined) throw new QlikInputError(problem, failed(call, clock));
}

/**
 * Checks a piece of a body.
 *
 * @throws {QlikInputError} for a body that isn't bytes.
 */
export function assertBytes(
  value: unknown,
  call: CallRecord,
  clock: Clock,
): asserts value is Uint8Array<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) return;
  throw new QlikInputError(
    `The body of the Response that "fetch" returned must consist of bytes (Uint8Array), got ${describeType(value)}. Encode it with TextEncoderStream.`,
    failed(call, clock),
  );
}

const REMEDY =
  "The request was sent. Use a fetch function that follows the Fetch standard, such as the platform's or undici's.";

function problemOf(value: unknown): string | undefined {
  const { status, headers, body, bodyUsed } = Object(value) as Partial<
    Record<keyof Response, unknown>
  >;
  const mustReturn = (problem: string): string =>
    `"fetch" must return a web Response, got ${problem}. ${REMEDY}`;
  if (!isObject(value))
    return mustReturn(typeof value === "string" ? "a string" : describeValue(value));
  const has = (part: unknown, method: string): boolean =>
    typeof (part as Record<string, unknown> | null | undefined)?.[method] === "function";
  if (!has(headers, "get")) return mustReturn('an object without "headers.get()"');
  if (!Number.isInteger(status))
    return mustReturn('an object whose "status" is not a whole number');
  if (body !== null && !has(body, "getReader")) {
    return mustReturn(
      `an object whose "body" is ${describeValue(body)}, not a ReadableStream or null`,
    );
  }
  if (bodyUsed === true || (body as ReadableStream | null)?.locked === true) {
    return 'The "fetch" function returned a Response whose body was already read. Return a new Response for each request.';
  }
  return undefined;
}
