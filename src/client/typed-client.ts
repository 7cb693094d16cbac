/** The client of paths that were generated elsewhere: `createQlikClient<paths>({ operations })`. */
import type {
  CallMode,
  CallOptions,
  DataOf,
  Downloaded,
  Returned,
  WithoutBody,
} from "../call/call-types.ts";
import type { Method, RawMethod } from "../call/methods.ts";
import type { CallResult } from "../call/result.ts";
import type { Clock } from "../core/clock.ts";

/**
 * A client of the paths in `Paths`, openapi-typescript's interface of that name. It has the members of `QlikClient`, or of
 * `QlikThrowingClient` if `Mode` is `"throwing"`.
 *
 * @example
 * import type { paths } from "./qlik/schema.js";
 *
 * const listUsers = (qlik: QlikClientOf<paths>) => qlik["/api/v1/users"].GET();
 */
export type QlikClientOf<Paths extends object, Mode extends CallMode = "results"> = {
  readonly [P in keyof Paths]: CallsAt<Paths[P], Mode>;
} & PathMethods<Paths, Mode> &
  (Mode extends "throwing"
    ? {
        /** The same client with results, for calls whose failure is expected. */
        readonly results: QlikClientOf<Paths>;
      }
    : unknown);

interface PathMethods<Paths extends object, Mode extends CallMode> {
  /** The tenant's origin: `https://my-tenant.eu.qlikcloud.com`. */
  readonly origin: string;
  /** The clock used for timers. */
  readonly clock: Clock;
  /** Returns a valid access token, for another client of the same tenant. It is a secret: see `QlikClient`. */
  readonly token: () => Promise<string>;
  /** Sends a GET request. */
  readonly GET: PathMethodOf<Paths, "GET", Mode>;
  /** Sends a POST request. */
  readonly POST: PathMethodOf<Paths, "POST", Mode>;
  /** Sends a PUT request. */
  readonly PUT: PathMethodOf<Paths, "PUT", Mode>;
  /** Sends a PATCH request. */
  readonly PATCH: PathMethodOf<Paths, "PATCH", Mode>;
  /** Sends a DELETE request. */
  readonly DELETE: PathMethodOf<Paths, "DELETE", Mode>;
  /** Sends a HEAD request: like GET, for status and headers alone. */
  readonly HEAD: PathMethodOf<Paths, "HEAD", Mode>;
  /** Sends a request, for code that has the method in a variable. */
  readonly request: <M extends Method, P extends PathWith<Paths, M>>(
    method: M,
    path: P,
    ...options: ArgumentsOf<OperationIn<Paths[P], M>>
  ) => Returned<Mode, OperationIn<Paths[P], M>>;
  /** Sends a request to a path that the types do not have. Its options are not checked by the compiler. */
  readonly raw: RawMethod<Mode>;
  /** Sends a GET request for a file, and returns it as a stream of bytes. */
  readonly download: <P extends FilePathIn<Paths>>(
    path: P,
    ...options: ArgumentsOf<OperationIn<Paths[P], "GET">>
  ) => Downloaded<Mode, OperationIn<Paths[P], "GET">>;
}

type PathMethodOf<Paths extends object, M extends Method, Mode extends CallMode> = <
  P extends PathWith<Paths, M>,
>(
  path: P,
  ...options: ArgumentsOf<OperationIn<Paths[P], M>>
) => Returned<Mode, OperationIn<Paths[P], M>>;

/** The methods of a path, `download` where GET returns a file. */
type CallsAt<Item, Mode extends CallMode> = {
  readonly [M in Method as OperationIn<Item, M> extends never ? never : M]: (
    ...options: ArgumentsOf<OperationIn<Item, M>>
  ) => Returned<Mode, OperationIn<Item, M>>;
} & (ReturnsFile<Item> extends true
  ? {
      readonly download: (
        ...options: ArgumentsOf<OperationIn<Item, "GET">>
      ) => Downloaded<Mode, OperationIn<Item, "GET">>;
    }
  : unknown);

/** The operation of a path item for a method; `never` without one. HEAD is GET without the body. */
type OperationIn<Item, M extends Method> = M extends "HEAD"
  ? WithoutBody<DeclaredIn<Item, "get">>
  : DeclaredIn<Item, Lowercase<M>>;

type DeclaredIn<Item, M extends string> = Item extends { [K in M]: infer Op }
  ? Op extends { responses: unknown }
    ? Op
    : never
  : never;

type PathWith<Paths extends object, M extends Method> = {
  [P in keyof Paths]: OperationIn<Paths[P], M> extends never ? never : P;
}[keyof Paths];

type FilePathIn<Paths extends object> = {
  [P in keyof Paths]: ReturnsFile<Paths[P]> extends true ? P : never;
}[keyof Paths];

type ReturnsFile<Item> = [Extract<DataOf<CallResult<OperationIn<Item, "GET">>>, Blob>] extends [
  never,
]
  ? false
  : true;

/** The arguments after the path. Distributing over the operation makes the compiler name a wrong path first. */
type ArgumentsOf<Op> = Op extends unknown
  ? object extends CallOptions<Op>
    ? [options?: CallOptions<Op>]
    : [options: CallOptions<Op>]
  : never;
