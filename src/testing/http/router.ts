import { operations } from "../../../generated/operations.ts";
import type { Operation } from "../../call/operation.ts";
import type { RouteKey } from "./handler.ts";

/** An operation that was found for a request. */
export interface Match {
  /** `METHOD /path`, the path as the specification writes it. */
  readonly key: RouteKey;
  readonly operation: Operation;
  /** The path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
}

interface Route {
  readonly key: RouteKey;
  readonly method: string;
  readonly operation: Operation;
  readonly segments: readonly string[];
}

/** In the order of trying: where two paths fit, the one with the earlier literal segment comes first. */
const routes: readonly Route[] = Object.entries(operations)
  .map(([key, operation]) => {
    const [method = "", path = ""] = key.split(" ");
    return { key: key as RouteKey, method, operation, segments: path.split("/") };
  })
  .sort((one, other) => compareSegments(one.segments, other.segments));

function compareSegments(some: readonly string[], others: readonly string[]): number {
  for (const [index, segment] of some.entries()) {
    const difference = Number(isParameter(segment)) - Number(isParameter(others[index] ?? ""));
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Finds the operation for a method and a path. Without one, it tells the methods that the path does have; none means
 * that there is no such path.
 */
export function findOperation(
  method: string,
  pathname: string,
): Match | { readonly methods: readonly string[] } {
  const segments = pathname.split("/");
  const methods = new Set<string>();
  for (const { key, method: declared, operation, segments: template } of routes) {
    const path = match(template, segments);
    if (!path) continue;
    if (declared === method) return { key, operation, path };
    methods.add(declared);
    if (declared === "GET") methods.add("HEAD");
  }
  return { methods: [...methods] };
}

function match(
  template: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const path: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const segment = segments[index] ?? "";
    if (!isParameter(expected)) {
      if (segment !== expected) return undefined;
      continue;
    }
    const value = decode(segment);
    if (!value) return undefined;
    path[expected.slice(1, -1)] = value;
  }
  return path;
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}

/** Nothing for what is no percent-encoded UTF-8: nothing can have such an id. */
function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
