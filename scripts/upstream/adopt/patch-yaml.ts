/** Changes a YAML document to other content, and leaves everything that stays the same as it is written. */
import { isDeepStrictEqual } from "node:util";
import { format } from "prettier";
import { formOf } from "../../facts/facts.ts";
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

/** The line width of the documents in `spec/`, as `.prettierrc.json` has it. */
const WIDTH = 120;

/** Returns a text with the content `target`. Comments, order and form of what doesn't change stay. */
export async function patchYaml(text: string, target: object): Promise<string> {
  const document = parseDocument(text);
  if (isDeepStrictEqual(document.toJS(), target)) return text;
  const root = patchNode(document, document.contents, target, 0);
  if (root !== document.contents) document.contents = root as typeof document.contents;
  return formatYaml(document.toString({ lineWidth: 0 }));
}

function formatYaml(text: string): Promise<string> {
  return format(text, { parser: "yaml", printWidth: WIDTH });
}

/** @returns The node itself if it could be changed, else another one. */
function patchNode(document: Document, node: Node | null, target: unknown, depth: number): Node {
  if (node && isDeepStrictEqual(node.toJS(document), target)) return node;
  if (isMap(node) && isPlainObject(target)) return patchMap(document, node, target, depth);
  if (isSeq(node) && Array.isArray(target)) return patchList(document, node, target, depth);
  const created = createNode(document, target, depth);
  if (isScalar(node) && isScalar(created)) {
    // A scalar node can carry comments.
    created.comment = node.comment ?? null;
    created.commentBefore = node.commentBefore ?? null;
  }
  return created;
}

function patchMap(
  document: Document,
  map: YAMLMap,
  target: Readonly<Record<string, unknown>>,
  depth: number,
): Node {
  const wasEmpty = map.items.length === 0;
  const present = map.items as Pair<Node, Node | null>[];
  const nameOf = (pair: Pair<Node, Node | null>): string => String(pair.key.toJS(document));
  const names = Object.keys(target);
  for (const pair of present) {
    const renamed = renamedIn(target, nameOf(pair));
    if (renamed !== undefined && !present.some((each) => nameOf(each) === renamed))
      pair.key = document.createNode(renamed) as Node;
  }
  const kept = present.filter((pair) => Object.hasOwn(target, nameOf(pair)));
  for (const pair of kept) {
    pair.value = patchNode(document, pair.value, target[nameOf(pair)], depth + 1);
  }
  const items = [...kept];
  names.forEach((name, index) => {
    if (kept.some((pair) => nameOf(pair) === name)) return;
    const value = createNode(document, target[name], depth + 1, name);
    const pair = document.createPair(name, value) as unknown as Pair<Node, Node | null>;
    // A new key follows the one that it follows in the target.
    const before = names.slice(0, index).findLast((each) => items.some((p) => nameOf(p) === each));
    const place = before === undefined ? 0 : items.findIndex((p) => nameOf(p) === before) + 1;
    items.splice(place, 0, pair);
  });
  map.items = items;
  if (map.flow && (wasEmpty || !isShort(target, depth))) map.flow = false;
  return map;
}

/** A path keeps its node if only its parameters are renamed. */
function renamedIn(target: Readonly<Record<string, unknown>>, name: string): string | undefined {
  if (!name.includes("{") || Object.hasOwn(target, name)) return undefined;
  return Object.keys(target).find((each) => formOf(each) === formOf(name));
}

/** Items keep their nodes if they are the same, or are called the same. */
function patchList(
  document: Document,
  list: YAMLSeq,
  target: readonly unknown[],
  depth: number,
): Node {
  const present = list.items as Node[];
  const contents = present.map((node) => node.toJS(document) as unknown);
  const free = new Set(present.keys());
  const take = (matches: (content: unknown, index: number) => boolean): number | undefined => {
    const found = [...free].find((index) => matches(contents[index], index));
    if (found !== undefined) free.delete(found);
    return found;
  };
  const sources = target.map((value) => take((content) => isDeepStrictEqual(content, value)));
  target.forEach((value, index) => {
    const identity = identityOf(value);
    if (sources[index] === undefined && identity !== undefined)
      sources[index] = take((content) => identityOf(content) === identity);
  });
  if (present.length === target.length) {
    target.forEach((value, index) => {
      if (isPlainObject(value)) sources[index] ??= take((_, each) => each === index);
    });
  }
  list.items = target.map((value, index) => {
    const source = sources[index];
    return patchNode(document, source === undefined ? null : present[source]!, value, depth + 1);
  });
  if (list.flow && !isShort(target, depth)) list.flow = false;
  return list;
}

/** What an item is recognised by: parameters by place and name, tags by name. */
function identityOf(value: unknown): string | undefined {
  if (!isPlainObject(value)) return undefined;
  const { name, in: place, $ref } = value;
  if (typeof name === "string") return `${typeof place === "string" ? place : ""} ${name}`;
  return typeof $ref === "string" ? $ref : undefined;
}

function createNode(document: Document, value: unknown, depth: number, key = ""): Node {
  const node = document.createNode(value, { aliasDuplicateObjects: false });
  styleNode(document, node, depth, [key]);
  return node;
}

/** What has lines of its own, however short it is, and what is named in it. */
const BLOCKS = new Set(["paths", "responses", "content", "headers", "components", "parameters"]);
const BLOCK = new Set([...BLOCKS, "properties", "requestBody", "tags"]);

/** Short maps and lists are written on one line, as in `schema: { type: string }`. */
function styleNode(
  document: Document,
  node: unknown,
  depth: number,
  keys: readonly string[],
): void {
  if (!isMap(node) && !isSeq(node)) return;
  const content = node.toJS(document) as object;
  const [key = "", holder = ""] = keys;
  const isReference = isPlainObject(content) && "$ref" in content;
  const isBlock =
    (BLOCK.has(key) && isPlainObject(Object.values(content)[0])) || BLOCKS.has(holder);
  node.flow = isShort(content, depth) && (isReference || !isBlock);
  for (const item of node.items) {
    const name = isMap(node) ? String(((item as Pair).key as Node).toJS(document)) : "";
    styleNode(document, isMap(node) ? (item as Pair).value : item, depth + 1, [name, key]);
  }
}

function isShort(value: object, depth: number): boolean {
  if (Array.isArray(value) && value.some((item) => isPlainObject(item) && !("$ref" in item)))
    return false;
  // The key before it takes some room, too.
  return Object.keys(value).length === 0 || JSON.stringify(value).length + 2 * depth + 24 < WIDTH;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
