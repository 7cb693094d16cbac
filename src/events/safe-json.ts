import { QlikEventError } from "../errors/event-error.ts";

/** The maximum nesting of objects and arrays. Qlik's events have about five levels; code that recurses handles more. */
const MAX_LEVELS = 64;

/**
 * Makes sure that parsed JSON is safe for code that walks or merges it.
 *
 * The two keys are those by which a careless merge reaches a prototype that other objects share. A member that is merely
 * called `constructor` cannot, and is accepted. The older envelope's names are converted to lower case, so `__proto__` is
 * rejected in any case.
 *
 * @throws {QlikEventError} when it is nested too deep, or has a key that reaches a prototype.
 */
export function assertSafeJson(value: unknown, level = 0): void {
  if (typeof value !== "object" || value === null) return;
  if (level === MAX_LEVELS) {
    throw new QlikEventError("too-deep", `The body is nested deeper than ${MAX_LEVELS} levels.`);
  }
  if (Array.isArray(value)) {
    for (const item of value) assertSafeJson(item, level + 1);
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    if (
      /^__proto__$/i.test(key) ||
      (key === "constructor" && Object.hasOwn(Object(member) as object, "prototype"))
    ) {
      throw new QlikEventError("forbidden-key", "The body has a key that reaches a prototype.");
    }
    assertSafeJson(member, level + 1);
  }
}
