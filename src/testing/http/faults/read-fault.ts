/** Validates faults, for callers in plain JavaScript. */
import { operations } from "../../../../generated/operations.ts";
import { describeValue } from "../../../core/describe-value.ts";
import { nearestName } from "../../../core/nearest-name.ts";
import { assertPlainObject, rejectUnknown } from "../../../core/options.ts";
import { QlikInputError } from "../../../errors/errors.ts";
import { toMilliseconds } from "../../../core/duration.ts";
import type { Fault } from "./fault.ts";

const TARGET = ["match", "times", "share", "latency"];

/** The options that go together, by the effect. `html` comes first, as it may have a status. */
const EFFECTS: Readonly<Record<string, readonly string[]>> = {
  html: ["html", "status"],
  status: ["status", "body", "headers"],
  reset: ["reset"],
  truncate: ["truncate"],
  malformed: ["malformed"],
  expireToken: ["expireToken"],
  slowBody: ["slowBody"],
};

const KNOWN = [...new Set([...TARGET, ...Object.values(EFFECTS).flat()])];

/**
 * Validates a fault.
 *
 * @throws {QlikInputError} which names the option that is wrong.
 */
export function assertFault(fault: Fault): void {
  assertPlainObject(fault ?? null, "fault");
  assertEffect(fault);
  assertMatch(fault.match);
  const { times, share, latency, slowBody, reset } = fault;
  if (times !== undefined && !(Number.isSafeInteger(times) && times > 0)) {
    throw wrong("times", "a whole number of at least 1", times);
  }
  if (share !== undefined && !(share > 0 && share <= 1)) {
    throw wrong("share", "more than 0 and at most 1", share);
  }
  if (latency !== undefined) toMilliseconds(latency, "fault.latency", { min: 0 });
  if (slowBody !== undefined) toMilliseconds(slowBody, "fault.slowBody", { min: 0 });
  if (reset !== undefined && ![true, "midway", "upload"].includes(reset)) {
    throw wrong("reset", 'true, "midway" or "upload"', reset);
  }
}

function assertMatch(match: unknown): void {
  if (match instanceof RegExp || match === "*") return;
  if (typeof match === "string" && Object.hasOwn(operations, match)) return;
  const nearest =
    typeof match === "string" ? nearestName(match, Object.keys(operations)) : undefined;
  throw wrong(
    "match",
    'an operation such as "POST /api/v1/reloads", a RegExp, or "*"',
    match,
    nearest === undefined ? "" : `Did you mean "${nearest}"?`,
  );
}

function assertEffect(fault: Fault): void {
  const given = Object.entries(fault).flatMap(([name, value]: [string, unknown]) =>
    value === undefined ? [] : [name],
  );
  const unknown = given.find((name) => !KNOWN.includes(name));
  if (unknown !== undefined) rejectUnknown(unknown, KNOWN, "fault.");
  const effect = Object.keys(EFFECTS).find((name) => given.includes(name));
  if (effect === undefined && !given.includes("latency")) {
    throw new QlikInputError(
      `"fault" must have an effect: one of ${Object.keys(EFFECTS).join(", ")}, latency.`,
    );
  }
  const allowed = [...TARGET, ...(EFFECTS[effect ?? ""] ?? [])];
  const extra = given.find((name) => !allowed.includes(name));
  if (extra !== undefined) {
    throw new QlikInputError(
      effect === undefined
        ? `"fault.${extra}" needs "fault.status".`
        : `"fault.${extra}" must not be combined with "fault.${effect}".`,
    );
  }
  assertSendable(fault);
}

/** Lets the platform decide whether the response can be sent. */
function assertSendable({ status = 200, body, headers = {} }: Fault): void {
  if (!(Number.isInteger(status) && status >= 200 && status <= 599)) {
    throw wrong("status", "a whole number between 200 and 599", status);
  }
  try {
    new Response(body === undefined || body === null ? null : "body", { status, headers });
  } catch (error) {
    throw new QlikInputError(`"fault" must be a response that can be sent: ${String(error)}.`);
  }
}

function wrong(name: string, expected: string, value: unknown, hint = ""): QlikInputError {
  return new QlikInputError(
    `"fault.${name}" must be ${expected}, got ${describeValue(value)}. ${hint}`.trimEnd(),
  );
}
