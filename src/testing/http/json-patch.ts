/** JSON Patch (RFC 6902) without `test`, which Qlik's services don't support, and with their `remove-value`. */

export interface Change {
  readonly op: "add" | "remove" | "replace" | "move" | "copy" | "remove-value";
  readonly path: string;
  readonly from?: string | undefined;
  readonly value?: unknown;
}

/** A change that cannot be applied. The message says why, `pointer` where in the patch. */
export class PatchError extends Error {
  readonly pointer: string;

  constructor(pointer: string, problem: string) {
    super(problem);
    this.pointer = pointer;
  }
}

/**
 * Applies the changes to a copy of the document and returns it.
 *
 * @throws {PatchError} when a change cannot be applied.
 */
export function applyPatch(document: object, changes: readonly Change[]): unknown {
  const holder = { document: structuredClone(document) as unknown };
  for (const [index, change] of changes.entries()) {
    const fail = (part: string, problem: string): PatchError =>
      new PatchError(`/${index}/${part}`, problem);
    const place = (part: "path" | "from"): Location => {
      const pointer = change[part];
      if (pointer === undefined) throw fail(part, "is required");
      const found = find(holder, pointer);
      if (!found) throw fail(part, "does not exist");
      return found;
    };
    const existing = (part: "path" | "from"): Location => {
      const found = place(part);
      if (!has(found)) throw fail(part, "does not exist");
      return found;
    };
    const given = (): unknown => {
      if (change.value === undefined) throw fail("value", "is required");
      return change.value;
    };
    switch (change.op) {
      case "add":
        if (!put(place("path"), given())) throw fail("path", "is past the end of an array");
        break;
      case "replace":
        replace(existing("path"), given());
        break;
      case "remove":
        take(existing("path"));
        break;
      case "remove-value": {
        const list = existing("path");
        const [unwanted, values] = [given(), read(list)];
        if (!Array.isArray(values)) throw fail("path", "is not an array");
        replace(
          list,
          values.filter((each) => ![unwanted].flat().includes(each)),
        );
        break;
      }
      case "copy":
      case "move": {
        const from = existing("from");
        const value = structuredClone(read(from));
        if (change.op === "move") take(from);
        if (!put(place("path"), value)) throw fail("path", "is past the end of an array");
      }
    }
  }
  return holder.document;
}

/** A member of an object or an array, which need not exist. */
interface Location {
  readonly parent: Record<string, unknown> | unknown[];
  readonly name: string;
}

/** Resolves a JSON Pointer (RFC 6901) up to its last step. */
function find(holder: { document: unknown }, pointer: string): Location | undefined {
  if (pointer !== "" && !pointer.startsWith("/")) return undefined;
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  let place: Location = { parent: holder, name: "document" };
  for (const name of steps) {
    const parent = has(place) ? read(place) : undefined;
    if (typeof parent !== "object" || parent === null) return undefined;
    place = { parent: parent as Location["parent"], name };
  }
  return place;
}

function has({ parent, name }: Location): boolean {
  if (Array.isArray(parent)) return /^(?:0|[1-9]\d*)$/.test(name) && Number(name) < parent.length;
  return Object.hasOwn(parent, name);
}

function read({ parent, name }: Location): unknown {
  return Array.isArray(parent) ? parent[Number(name)] : parent[name];
}

function take({ parent, name }: Location): void {
  if (Array.isArray(parent)) parent.splice(Number(name), 1);
  else Reflect.deleteProperty(parent, name);
}

function replace({ parent, name }: Location, value: unknown): void {
  if (Array.isArray(parent)) parent[Number(name)] = value;
  else define(parent, name, value);
}

/** Adds a member. Returns false for a position past the end of an array; `-` means the end. */
function put({ parent, name }: Location, value: unknown): boolean {
  if (!Array.isArray(parent)) {
    define(parent, name, value);
    return true;
  }
  const index = name === "-" ? parent.length : /^(?:0|[1-9]\d*)$/.test(name) ? Number(name) : -1;
  if (index < 0 || index > parent.length) return false;
  parent.splice(index, 0, value);
  return true;
}

/** Sets a member. Assignment to `__proto__` would change the prototype instead. */
function define(parent: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(parent, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
