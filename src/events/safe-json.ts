import { QlikEventError } from "../errors/event-error.ts";

/** Levels of objects and lists. Qlik's events have about five; code that walks data by recursion bears more. */
const MOST_LEVELS = 64;

/**
 * Makes sure that JSON does no harm to code that walks or merges it.
 *
 * The two keys are those by which a careless merge reaches a prototype that other objects share. A member that is
 * merely called `constructor` cannot, and is left alone. The older envelope's names are put in lower case, so the case
 * of `__proto__` makes no difference.
 *
 * @throws {QlikEventError} when it is nested too deep, or has a key that reaches a prototype.
 */
export function assertHarmless(value: unknown, level = 0): void {
  if (typeof value !== "object" || value === null) return;
  if (level === MOST_LEVELS) {
    throw new QlikEventError("too-deep", `The body has more than ${MOST_LEVELS} levels.`);
  }
  if (Array.isArray(value)) {
    for (const item of value) assertHarmless(item, level + 1);
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    if (/^__proto__$/i.test(key) || (key === "constructor" && hasPrototype(member))) {
      throw new QlikEventError("forbidden-key", "The body has a key that reaches a prototype.");
    }
    assertHarmless(member, level + 1);
  }
}

function hasPrototype(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "prototype");
}
