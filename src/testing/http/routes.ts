/** Routes that a test adds to a tenant, in place of the built-in handlers or for further paths. */
import { operations } from "../../../generated/operations.ts";
import { operationKey } from "../../call/operation.ts";
import { describeValue } from "../../core/describe-value.ts";
import { isEventStream } from "../../core/media-type.ts";
import { QlikInputError } from "../../errors/errors.ts";
import type { RawResponse } from "./encode-response.ts";
import { ConnectionReset } from "./faults/connection.ts";
import { toRequest, type IncomingRequest } from "./incoming-request.ts";
import { matchPath, parseTemplate, type PathTemplate } from "./path-template.ts";

/**
 * Handles the requests of a route. `params` has the path parameters, decoded. Returns a `Response`, or any other value,
 * which is sent as JSON with the status 200; `undefined` means 204. `Response.error()` loses the connection.
 */
export type RouteHandler = (request: Request, params: Readonly<Record<string, string>>) => unknown;

/** A route that was added. */
export interface AddedRoute {
  /** Removes the route. */
  readonly remove: () => void;
}

interface Route {
  readonly method: string;
  readonly template: PathTemplate;
  readonly handler: RouteHandler;
}

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

export class Routes {
  /** The newest first: that is the order of precedence. */
  #routes: Route[] = [];

  /** @throws {QlikInputError} when the method, the path or the handler is not valid. */
  add(method: string, path: string, handler: RouteHandler): AddedRoute {
    assertRoute(method, path, handler);
    const key = operationKey(method.toUpperCase(), path);
    const template = parseTemplate(path, operations[key]);
    const route: Route = { method: method.toUpperCase(), template, handler };
    this.#routes.unshift(route);
    return {
      remove: () => {
        this.#routes = this.#routes.filter((other) => other !== route);
      },
    };
  }

  clear(): void {
    this.#routes = [];
  }

  /** Returns the function that handles a request, if there is a route for it. A route for GET handles HEAD too. */
  find(
    method: string,
    pathname: string,
  ): ((request: IncomingRequest) => Promise<RawResponse>) | undefined {
    if (this.#routes.length === 0) return undefined;
    const segments = pathname.split("/");
    for (const { method: declared, template, handler } of this.#routes) {
      if (declared !== method && !(declared === "GET" && method === "HEAD")) continue;
      const params = matchPath(template, segments);
      if (!params) continue;
      return async (request) => toRawResponse(await handler(toRequest(request), params), method);
    }
    return undefined;
  }
}

function assertRoute(method: unknown, path: unknown, handler: unknown): void {
  if (typeof method !== "string" || !METHODS.includes(method.toUpperCase())) {
    throw new QlikInputError(
      `route(): "method" must be one of ${METHODS.join(", ")}, got ${describeValue(method)}.`,
    );
  }
  // A parameter is a whole segment.
  if (typeof path !== "string" || !/^(?:\/(?:\{[^{}/?#]+\}|[^{}/?#]*))+$/.test(path)) {
    throw new QlikInputError(
      `route(): "path" must be a path such as "/api/v1/apps/{appId}", got ${describeValue(path)}.`,
    );
  }
  if (typeof handler !== "function") {
    throw new QlikInputError(
      `route(): "handler" must be a function (request, params) => response, got ${describeValue(handler)}.`,
    );
  }
}

function toRawResponse(value: unknown, method: string): RawResponse {
  if (value === undefined) return { status: 204, headers: {}, body: null };
  if (!isResponse(value)) {
    const headers = { "content-type": "application/json" };
    return { status: 200, headers, body: method === "HEAD" ? null : JSON.stringify(value) };
  }
  if (value.type === "error") throw new ConnectionReset();
  const headers = Object.fromEntries(value.headers);
  // A clone, since a handler may return the same response each time. That of a stream of events could not be cancelled.
  const { body } = isEventStream(headers["content-type"] ?? "") ? value : value.clone();
  return { status: value.status, headers, body: method === "HEAD" ? null : body };
}

/** By its shape, since a response may come from another implementation of `fetch`. */
function isResponse(value: unknown): value is Response {
  return (
    typeof value === "object" && value !== null && "arrayBuffer" in value && "headers" in value
  );
}
