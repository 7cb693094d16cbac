/** The methods of a client at run time, where the types of operations are gone: all of them are one call. */
import { operations } from "../../generated/operations.ts";
import { describeValue } from "../core/describe-value.ts";
import { QlikInputError } from "../errors/errors.ts";
import type { UntypedCall } from "./call.ts";
import type { RawOptions } from "./call-types.ts";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];

/**
 * Creates an object with the methods of a client, and with other properties of its own: `GET(path)` and the like, and the
 * calls of each path, `["/api/v1/reloads"].GET()`.
 */
export function createMethods(call: UntypedCall, properties: object): object {
  const request = async (method: string, path: string, options?: RawOptions): Promise<unknown> => {
    if (METHODS.includes(method)) return call(method, path, options);
    throw new QlikInputError(
      `"method" must be one of ${METHODS.join(", ")}, got ${describeValue(method)}.`,
    );
  };
  const client: object = Object.create(createPathCalls(call)) as object;
  return Object.freeze(
    Object.assign(client, properties, {
      ...Object.fromEntries(METHODS.map((method) => [method, call.bind(undefined, method)])),
      request,
      raw: request,
      download: (path: string, options?: RawOptions) => call("GET", path, options, true),
    }),
  );
}

/**
 * Creates a prototype that has a property for each path: every name that begins with "/". No other name is answered, `then`
 * least of all, since a client with a method `then` could not be returned by an async function.
 */
function createPathCalls(call: UntypedCall): object {
  const known = new Map<string, object>();
  const callsOf = (path: string): object => {
    const kept = known.get(path);
    if (kept) return kept;
    const calls = Object.freeze({
      ...Object.fromEntries(
        METHODS.map((method) => [method, (options?: RawOptions) => call(method, path, options)]),
      ),
      download: (options?: RawOptions) => call("GET", path, options, true),
    });
    // Other paths may contain values, so that there is no end of them.
    if (METHODS.some((method) => operations[`${method} ${path}`])) known.set(path, calls);
    return calls;
  };
  return new Proxy(
    {},
    {
      get: (target, name, client): unknown =>
        isPath(name) ? callsOf(name) : Reflect.get(target, name, client),
      has: (target, name) => isPath(name) || Reflect.has(target, name),
    },
  );
}

function isPath(name: string | symbol): name is string {
  return typeof name === "string" && name.startsWith("/");
}
