/** The calls by path at run time: `qlik["/api/v1/reloads"].GET(options)`. Their types are generated. */
import type { UntypedCall } from "../call/call.ts";
import type { RawOptions } from "../call/call-types.ts";
import type { Operations } from "../call/operation.ts";

/** The methods that paths and clients have. */
export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"] as const;

/**
 * Returns an object for the prototype of a client: each name that begins with "/" is a property with the methods of that
 * path. All other names are those of any object, so that `await`, `inspect` and JSON see nothing special.
 */
export function createPathCalls(call: UntypedCall, operations: Operations): object {
  const known = new Map<string, object>();
  const callsOf = (path: string): object => {
    const kept = known.get(path);
    if (kept) return kept;
    const calls = createCalls(call, path);
    // Undescribed paths may contain values; keeping them would leak memory.
    if (METHODS.some((method) => operations[`${method} ${path}`])) known.set(path, calls);
    return calls;
  };
  return new Proxy(Object.create(Object.prototype) as object, {
    get: (target, name, receiver) =>
      isPath(name) ? callsOf(name) : (Reflect.get(target, name, receiver) as unknown),
    has: (target, name) => isPath(name) || Reflect.has(target, name),
  });
}

function createCalls(call: UntypedCall, path: string): object {
  return Object.freeze({
    ...Object.fromEntries(
      METHODS.map((method) => [method, (options?: RawOptions) => call(method, path, options)]),
    ),
    download: (options?: RawOptions) => call("GET", path, options, true),
  });
}

function isPath(name: string | symbol): name is string {
  return typeof name === "string" && name.startsWith("/");
}
