/** Checks faults that come from JavaScript, or from types that were silenced. */
import { operations } from "../../../../generated/operations.ts";
import { QlikInputError } from "../../../errors/errors.ts";
import { toMilliseconds } from "../../state/duration.ts";
import type { Fault } from "./fault.ts";

const TARGET = ["match", "times", "share", "latency"];

/** The options that go together, by the one that names the effect. `html` comes first, as it may have a status. */
const EFFECTS: Readonly<Record<string, readonly string[]>> = {
  html: ["html", "status"],
  status: ["status", "body", "headers"],
  reset: ["reset"],
  truncate: ["truncate"],
  malformed: ["malformed"],
  expireToken: ["expireToken"],
  slowBody: ["slowBody"],
};

/**
 * Accepts a fault.
 *
 * @throws {QlikInputError} that names what is wrong.
 */
export function assertFault(fault: Fault): void {
  const { match, times, share, latency, slowBody, reset } = fault;
  if (!(match instanceof RegExp) && match !== "*" && !Object.hasOwn(operations, match)) {
    throw wrong(
      "match",
      `is ${JSON.stringify(match)}: give an operation such as "POST /api/v1/reloads", a RegExp, or "*"`,
    );
  }
  assertEffect(fault);
  if (times !== undefined && !(Number.isSafeInteger(times) && times > 0)) {
    throw wrong("times", "has to be a whole number of at least 1");
  }
  if (share !== undefined && !(share > 0 && share <= 1)) {
    throw wrong("share", "has to be more than 0 and at most 1");
  }
  if (latency !== undefined) toMilliseconds(latency);
  if (slowBody !== undefined) toMilliseconds(slowBody);
  if (reset !== undefined && reset !== true && reset !== "midway") {
    throw wrong("reset", 'has to be true or "midway"');
  }
}

function assertEffect(fault: Fault): void {
  const given = Object.entries(fault).flatMap(([name, value]: [string, unknown]) =>
    value === undefined ? [] : [name],
  );
  const effect = Object.keys(EFFECTS).find((name) => given.includes(name));
  if (effect === undefined && !given.includes("latency")) {
    throw wrong("", `has no effect: give one of ${Object.keys(EFFECTS).join(", ")}, latency`);
  }
  const allowed = [...TARGET, ...(EFFECTS[effect ?? ""] ?? [])];
  const extra = given.find((name) => !allowed.includes(name));
  if (extra === undefined) {
    assertSendable(fault);
    return;
  }
  throw wrong(
    extra,
    effect === undefined ? "is no option of a fault" : `does not go with ${effect}`,
  );
}

/** Lets the platform judge the answer, which knows best what it can send. */
function assertSendable({ status = 200, body, headers = {} }: Fault): void {
  if (!(Number.isInteger(status) && status >= 200 && status <= 599)) {
    throw wrong("status", "has to be a whole number from 200 to 599");
  }
  try {
    new Response(body === undefined || body === null ? null : "body", { status, headers });
  } catch (error) {
    throw wrong("", `is no answer that can be sent: ${String(error)}`);
  }
}

function wrong(option: string, problem: string): QlikInputError {
  return new QlikInputError(`faults.add: ${option || "the fault"} ${problem.replace(/\.$/, "")}.`);
}
