/** Finds the operation for a method and a path. */
import { operations } from "../../../generated/operations.ts";
import type { Operation } from "../../call/operation.ts";
import type { RouteKey } from "./handler.ts";
import { compareTemplates, matchPath, parseTemplate } from "./path-template.ts";

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

/** Creates a router for a table of operations, by `METHOD /path`. */
export function createRouter(table: Readonly<Record<string, Operation>>): Router {
  const candidates = Object.entries(table)
    .map(([key, operation]) => {
      const [method = "", path = ""] = key.split(" ");
      const template = parseTemplate(path, operation.wildcards);
      return { key: key as RouteKey, method, operation, template };
    })
    .sort((one, other) => compareTemplates(one.template, other.template));
  return {
    find(method, pathname) {
      const segments = pathname.split("/");
      const methods = new Set<string>();
      for (const { key, method: declared, operation, template } of candidates) {
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

/** The router for the operations of the specification. */
export const router: Router = createRouter(operations);
