/** The method by which Node's `util.inspect`, and with it `console.log`, gets the representation of an object. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/**
 * Redacts members of an object in logs: `console.log` and `JSON.stringify` show `***` in their place. Reading and
 * spreading return the values.
 */
export function redactOnInspect<Target extends object>(
  target: Target,
  secrets: readonly (keyof Target & string)[],
): Target {
  const show = (): object => ({
    ...target,
    ...Object.fromEntries(secrets.map((name) => [name, "***"])),
  });
  // Not enumerable, so that copies don't have these methods.
  Object.defineProperties(target, { toJSON: { value: show }, [INSPECT]: { value: show } });
  return target;
}
