/**
 * Reads the table of operations as the pipeline writes it: the paths as one text, in which each beginning that paths share
 * is written once, and each distinct row once. `scripts/pipeline/operation-table.ts` writes it.
 *
 * The text is a tree of segments. A node is its segment, a letter for each method, and its children in angle brackets:
 * `spaces` `J` `L` `<` … `>` for GET and POST of `/spaces`. A letter that a number follows has the row of that number.
 */
import type { Operation, Operations } from "./operation.ts";

export type { Operations } from "./operation.ts";

/** Each method has two letters, beginning with J and K for GET: one for an empty row, one for a row of no body. */
export const TABLE_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"] as const;

/** The code of the first letter, J. Names of parameters seldom have one of these letters, which would have to be escaped. */
export const FIRST_LETTER = 74;

/** The end of a node's children, or a segment, the letters of its methods, and whether children follow. */
const TOKEN = />|((?:\^.|[^J-W<>^])+)((?:[J-W]\d*)*)(<?)/gsu;

/** The version in a path, which a namespace replaces. */
export const V1 = "/v1/";

const EMPTY: Operation = {};
const BODILESS: Operation = { success: "none" };

/**
 * Returns the table with these paths and rows. It behaves like an object with a property for each operation, and is
 * decoded when it is first used.
 */
export function decodeOperations(paths: string, rows: readonly Operation[]): Operations {
  let table: Table | undefined;
  const decoded = (): Table => (table ??= decode(paths, rows));
  return new Proxy<Operations>(
    {},
    {
      get: (_, key) => decoded()[key],
      has: (_, key) => key in decoded(),
      ownKeys: () => Reflect.ownKeys(decoded()),
      getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(decoded(), key),
    },
  );
}

type Table = Record<string | symbol, Operation>;

function decode(paths: string, rows: readonly Operation[]): Table {
  const table: Table = {};
  const parents: string[] = [];
  let [parent, path] = ["", ""];
  for (const [, segment, methods = "", opens] of paths.matchAll(TOKEN)) {
    if (segment === undefined) {
      parent = parents.pop() ?? "";
      continue;
    }
    path = `${parent}/${decodeSegment(segment, parent)}`;
    for (const [, letter = "", row] of methods.matchAll(/(.)(\d*)/g)) {
      const index = letter.charCodeAt(0) - FIRST_LETTER;
      const key = `${TABLE_METHODS[index >> 1]!} ${path}`;
      table[key] =
        row === "" ? (index & 1 ? BODILESS : EMPTY) : withSuccessor(rows[Number(row)]!, key);
    }
    if (!opens) continue;
    parents.push(parent);
    parent = path;
  }
  return table;
}

/** Most successors are the same operation in a namespace instead of `v1`, of which the row has the name alone: `=core`. */
function withSuccessor(row: Operation, key: string): Operation {
  const { deprecated } = row;
  const namespace = /^=(.*)/s.exec(deprecated?.replacedBy ?? "")?.[1];
  if (namespace === undefined) return row;
  const replacedBy = key.replace(V1, () => `/${namespace}/`);
  return { ...row, deprecated: { ...deprecated, replacedBy } };
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
