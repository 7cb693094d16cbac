/** How Node's `util.inspect`, and with it `console.log`, asks an object what to show. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/**
 * Hides some members of an object from logs: `console.log` and `JSON.stringify` show `***` in their place. Reading and
 * spreading give them as they are.
 */
export function redactOnInspect<Target extends object>(
  target: Target,
  secrets: readonly (keyof Target & string)[],
): Target {
  const show = (): object => ({
    ...target,
    ...Object.fromEntries(secrets.map((name) => [name, "***"])),
  });
  // Not enumerable, so that a copy is without them.
  Object.defineProperties(target, { toJSON: { value: show }, [INSPECT]: { value: show } });
  return target;
}
