/** Writes the table of operations for `src/call/operation-table.ts`, which reads it and describes the form. */
import type { Operation } from "../../src/call/operation.ts";
import { FIRST_LETTER, idParameter, TABLE_METHODS, V1 } from "../../src/call/operation-table.ts";
import { literal } from "./literal.ts";

/** The arguments of `decodeOperations`. */
export interface EncodedTable {
  /** The paths and methods. Joined, they are one text; a part begins wherever a path of few segments does. */
  readonly paths: readonly string[];
  /** The distinct rows that have no letter of their own, the commonest first. */
  readonly rows: readonly Operation[];
}

interface Node {
  readonly methods: Map<string, Operation>;
  readonly children: Map<string, Node>;
}

/** @param table The row of each operation by `METHOD /path`. */
export function encodeOperations(table: ReadonlyMap<string, Operation>): EncodedTable {
  const rows = new Map<string, { readonly row: Operation; count: number }>();
  const root: Node = { methods: new Map(), children: new Map() };
  for (const [key, full] of table) {
    const row = withShortSuccessor(full, key);
    const [method, path] = splitKey(key);
    nodeAt(root, path).methods.set(method, row);
    const text = literal(row);
    if (text === EMPTY || text === BODILESS) continue;
    const known = rows.get(text);
    if (known) known.count++;
    else rows.set(text, { row, count: 1 });
  }
  const ordered = [...rows].sort(([, one], [, other]) => other.count - one.count);
  const numbers = new Map(ordered.map(([text], index) => [text, index]));
  return { paths: textsOf(root, { numbers }), rows: ordered.map(([, { row }]) => row) };
}

const EMPTY = literal({});
const BODILESS = literal({ success: "none" });

/** Writes a successor that is the same operation in a namespace as `=` and the namespace, so that such rows are equal. */
function withShortSuccessor(row: Operation, key: string): Operation {
  const { deprecated } = row;
  const [before, ...rest] = key.split(V1);
  const after = rest.join(V1);
  const successor = deprecated?.replacedBy;
  if (!successor?.startsWith(`${before}/`) || !successor.endsWith(`/${after}`)) return row;
  const namespace = successor.slice(`${before}/`.length, -`/${after}`.length);
  const isExact = key.replace(V1, () => `/${namespace}/`) === successor;
  return isExact ? { ...row, deprecated: { ...deprecated, replacedBy: `=${namespace}` } } : row;
}

function splitKey(key: string): [method: string, path: string] {
  const space = key.indexOf(" ");
  return [key.slice(0, space), key.slice(space + 1)];
}

function nodeAt(root: Node, path: string): Node {
  let node = root;
  for (const segment of path.split("/").slice(1)) {
    let child = node.children.get(segment);
    if (!child) node.children.set(segment, (child = { methods: new Map(), children: new Map() }));
    node = child;
  }
  return node;
}

/** Each path of three segments, such as /api/v1/apps, is a text of its own, so that changes show where they are. */
const DEPTH = 3;

interface Place {
  readonly numbers: ReadonlyMap<string, number>;
  readonly path?: string;
  readonly depth?: number;
}

/** The texts of a node's children. */
function textsOf(node: Node, { numbers, path = "", depth = 1 }: Place): string[] {
  const sorted = [...node.children].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.flatMap(([segment, child]) => {
    let own = encodeSegment(segment, path);
    for (const [index, method] of TABLE_METHODS.entries()) {
      const row = child.methods.get(method);
      if (row) own += letters(index, literal(row), numbers);
    }
    if (child.children.size === 0) return own;
    const inner = textsOf(child, { numbers, path: `${path}/${segment}`, depth: depth + 1 });
    if (depth >= DEPTH) return `${own}<${inner.join("")}>`;
    return [`${own}<`, ...inner.slice(0, -1), `${inner.at(-1)}>`];
  });
}

function letters(index: number, row: string, numbers: ReadonlyMap<string, number>): string {
  const letter = String.fromCharCode(FIRST_LETTER + 2 * index + (row === BODILESS ? 1 : 0));
  return `${letter}${numbers.get(row) ?? ""}`;
}

function encodeSegment(segment: string, parent: string): string {
  if (segment === "{id}") return "?";
  if (segment === idParameter(parent)) return "#";
  if (segment === "") return "^/";
  return segment.replace(/[J-W<>^]|^[?#\d]/gu, "^$&");
}
