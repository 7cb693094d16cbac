/**
 * Reads the table of operations as the pipeline writes it: the paths as one text, in which each beginning that paths share
 * is written once, and each distinct row once. `scripts/pipeline/operation-table.ts` writes it.
 *
 * The text is a tree of segments. A node is its segment, a letter for each method, and its children in angle brackets:
 * `spaces` `A` `C` `<` … `>` for GET and POST of `/spaces`. A letter that a number follows has the row of that number.
 */
import type { Operation, Operations } from "./operation.ts";

/** Each method has two letters, beginning with A and B for GET: one for an empty row, one for a row of no body. */
export const TABLE_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"] as const;

/** The end of a node's children, or a segment, the letters of its methods, and whether children follow. */
const TOKEN = />|((?:\^.|[^A-N<>^])+)((?:[A-N]\d*)*)(<?)/gsu;

const EMPTY: Operation = {};
const BODILESS: Operation = { success: "none" };

/**
 * Returns the table with these paths and rows. It behaves like an object with a property for each operation, and is
 * decoded when it is first used.
 */
export function decodeOperations(paths: string, rows: readonly Operation[]): Operations {
  let isDecoded = false;
  const filled = (table: Record<string, Operation>): Record<string, Operation> => {
    if (!isDecoded) {
      isDecoded = true;
      fill(table, paths, rows);
    }
    return table;
  };
  return new Proxy<Record<string, Operation>>(
    {},
    {
      get: (table, key) => Reflect.get(filled(table), key) as unknown,
      has: (table, key) => Reflect.has(filled(table), key),
      ownKeys: (table) => Reflect.ownKeys(filled(table)),
      getOwnPropertyDescriptor: (table, key) =>
        Reflect.getOwnPropertyDescriptor(filled(table), key),
    },
  );
}

function fill(table: Record<string, Operation>, paths: string, rows: readonly Operation[]): void {
  const parents: string[] = [];
  let [parent, path] = ["", ""];
  for (const [, segment, methods = "", opens] of paths.matchAll(TOKEN)) {
    if (segment === undefined) {
      parent = parents.pop() ?? "";
      continue;
    }
    path = `${parent}/${decodeSegment(segment, parent)}`;
    for (const [, letter = "", row] of methods.matchAll(/(.)(\d*)/g)) {
      const index = letter.charCodeAt(0) - 65;
      table[`${TABLE_METHODS[index >> 1]!} ${path}`] =
        row === "" ? (index & 1 ? BODILESS : EMPTY) : rows[Number(row)]!;
    }
    if (!opens) continue;
    parents.push(parent);
    parent = path;
  }
}

function decodeSegment(segment: string, parent: string): string {
  if (segment === "?") return "{id}";
  if (segment === "#") return idParameter(parent);
  // An empty segment is escaped as a slash, which no segment contains.
  return segment.replace(/\^(.)/gsu, (_, character: string) =>
    character === "/" ? "" : character,
  );
}

/** The parameter that usually follows a segment: `{dataTaskId}` after `/data-tasks`. */
export function idParameter(parent: string): string {
  const words = parent.slice(parent.lastIndexOf("/") + 1).replace(/s$/, "");
  return `{${words.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Id}`;
}
