/** Finds the operation for a method and a path. */
import { operations } from "../../../generated/operations.ts";
import { describeOperation, loadGroup, operationsOf } from "../description/description.ts";
import { groupOf } from "../description/group.ts";
import type { OperationDescription } from "../description/schema.ts";
import type { Operation } from "../../call/operation.ts";
import type { RouteKey, UndescribedKey } from "./handler.ts";
import { isParameter, matchPath, parseTemplate, type PathTemplate } from "./path-template.ts";

/** An operation that was found for a request. */
export interface Match {
  /** `METHOD /path`, the path as the specification writes it. */
  readonly key: RouteKey;
  readonly operation: Operation;
  /** The path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
}

export interface Router {
  /** Returns the operation; without one, the methods that the path supports: none for a path that does not exist. */
  find(method: string, pathname: string): Match | { readonly methods: readonly string[] };
}

interface Candidate {
  readonly key: RouteKey;
  readonly method: string;
  readonly operation: Operation;
  readonly template: PathTemplate;
}

/** The templates by their segments. Those that differ in the names of parameters alone share their nodes. */
interface Node {
  readonly literals: Map<string, Node>;
  parameter?: Node;
  wildcard?: Node;
  /** The operations whose paths end here. */
  readonly candidates: Candidate[];
}

/** Creates a router for a table of operations, by `METHOD /path`. It reads the table when it is first used. */
export function createRouter(table: Readonly<Record<string, Operation>>): Router {
  let root: Node | undefined;
  return {
    find(method, pathname) {
      const segments = pathname.split("/");
      const methods = new Set<string>();
      for (const candidate of candidatesFor(segments, (root ??= createTree(table)))) {
        const { key, method: declared, operation, template } = candidate;
        const path = matchPath(template, segments);
        if (!path) continue;
        if (declared === method) return { key, operation, path };
        methods.add(declared);
        if (declared === "GET") methods.add("HEAD");
      }
      return { methods: [...methods] };
    },
  };
}

function createTree(table: Readonly<Record<string, Operation>>): Node {
  const root = createNode();
  for (const [key, operation] of Object.entries(table)) {
    const [method = "", path = ""] = key.split(" ");
    const template = parseTemplate(path, operation);
    let node = root;
    for (const [index, segment] of template.segments.entries()) {
      if (index === template.wildcard) node = node.wildcard ??= createNode();
      else if (isParameter(segment)) node = node.parameter ??= createNode();
      else {
        const next = node.literals.get(segment) ?? createNode();
        node.literals.set(segment, next);
        node = next;
      }
    }
    node.candidates.push({ key: key as RouteKey, method, operation, template });
  }
  return root;
}

function createNode(): Node {
  return { literals: new Map(), candidates: [] };
}

/**
 * The operations whose templates a path may match, by precedence: a literal segment before a parameter, and this before a
 * parameter that spans several segments.
 */
function* candidatesFor(segments: readonly string[], node: Node, index = 0): Generator<Candidate> {
  const segment = segments[index];
  if (segment === undefined) {
    yield* node.candidates;
    return;
  }
  const literal = node.literals.get(segment);
  if (literal) yield* candidatesFor(segments, literal, index + 1);
  if (node.parameter) yield* candidatesFor(segments, node.parameter, index + 1);
  if (!node.wildcard) return;
  for (let end = index + 1; end <= segments.length; end++) {
    yield* candidatesFor(segments, node.wildcard, end);
  }
}

const UNDESCRIBED: Readonly<Record<UndescribedKey, Operation>> = {
  "HEAD /api/v1/temp-contents/files/{id}": { tier: "special", limit: 800 },
};

/** The router for the operations of the specification, and for those that clients need without a description. */
export const router: Router = createRouter({ ...operations, ...UNDESCRIBED });

/** Returns the responses that the operation for a request declares; none for a request of no operation. */
export async function declaredResponses(
  method: string,
  pathname: string,
): Promise<OperationDescription["responses"]> {
  const found = router.find(method, pathname);
  if (!("operation" in found)) return {};
  const group = groupOf(found.key.slice(found.key.indexOf(" ") + 1));
  await loadGroup(group);
  return operationsOf(group).includes(found.key) ? describeOperation(found.key).responses : {};
}
