/** How Node's `util.inspect`, and with it `console.log`, asks an object what to show. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/**
 * Hides some members of an object from logs: `console.log` and `JSON.stringify` show `***` in their place. Reading and
 * spreading give them as they are.
 */
export function concealed<Thing extends object>(
  thing: Thing,
  secrets: readonly (keyof Thing & string)[],
): Thing {
  const show = (): object => ({
    ...thing,
    ...Object.fromEntries(secrets.map((name) => [name, "***"])),
  });
  // Not enumerable, so that a copy is without them.
  Object.defineProperties(thing, { toJSON: { value: show }, [INSPECT]: { value: show } });
  return thing;
}
