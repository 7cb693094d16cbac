/** The calls by path at run time: `qlik["/api/v1/reloads"].GET(options)`. Their types are generated. */
import type { UntypedOptions } from "../call/call-options.ts";

/** The methods that paths and clients have. */
export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"] as const;

export type SendCall = (method: string, path: string, options?: UntypedOptions) => Promise<unknown>;

/**
 * Returns an object for the prototype of a client: each name that begins with "/" is a property with the methods of that
 * path. All other names are those of any object, so that `await`, `inspect` and JSON see nothing special.
 */
export function createPathCalls(call: SendCall): object {
  const isPath = (name: string | symbol): name is string =>
    typeof name === "string" && name.startsWith("/");
  return new Proxy(Object.create(Object.prototype) as object, {
    get: (target, name, receiver) =>
      isPath(name) ? callsOf(call, name) : (Reflect.get(target, name, receiver) as unknown),
    has: (target, name) => isPath(name) || Reflect.has(target, name),
  });
}

function callsOf(call: SendCall, path: string): object {
  return Object.freeze(
    Object.fromEntries(
      METHODS.map((method) => [method, (options?: UntypedOptions) => call(method, path, options)]),
    ),
  );
}
