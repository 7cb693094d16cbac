/** The types of the methods that take the path as an argument: which paths, with which options, to which result. */
import type { CallIndex } from "../../generated/calls.ts";
import type { paths } from "../../generated/schema.ts";
import type {
  CallMode,
  Downloaded,
  RawOptions,
  RawResult,
  Returned,
  WithoutBody,
} from "./call-types.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD";

/** The paths that have an operation for the method. */
export type PathFor<M extends Method> = keyof CallIndex[M] & string;

/** The operation behind a method and a path. HEAD is GET without the body. */
export type OperationAt<M extends Method, P extends PathFor<M>> = P extends keyof paths
  ? M extends "HEAD"
    ? WithoutBody<OperationIn<paths[P], "get">>
    : OperationIn<paths[P], Lowercase<M>>
  : never;

type OperationIn<Item, M extends string> = Item extends { [K in M]: infer Op } ? Op : never;

/** Every operation, as `METHOD /path`. */
export type OperationKey = { [M in Method]: `${M} ${PathFor<M>}` }[Method];

/** The operation of a key, as openapi-typescript describes it. */
export type OperationOf<Key extends OperationKey> =
  Key extends `${infer M extends Method} ${infer P}`
    ? P extends PathFor<M>
      ? OperationAt<M, P>
      : never
    : never;

/**
 * The arguments after the path: none are needed when no option is required. Written so that the compiler looks at the
 * options of one path alone. With a wrong path, `P` becomes the union of all paths; it extends `object` then, so that the
 * compiler names the path rather than a missing argument.
 */
export type ArgumentsOf<Options> = object extends Options
  ? [options?: Options]
  : [options: Options];

/** A method that takes the path as an argument, of a client that throws or one with results. */
export type PathMethod<M extends Method, Mode extends CallMode> = <P extends PathFor<M>>(
  path: P,
  ...options: ArgumentsOf<CallIndex[M][P]>
) => Returned<Mode, OperationAt<M, P>>;

/** All methods in one, for code that has the method in a variable. */
export type RequestMethod<Mode extends CallMode> = <M extends Method, P extends PathFor<M>>(
  method: M,
  path: P,
  ...options: ArgumentsOf<CallIndex[M][P]>
) => Returned<Mode, OperationAt<M, P>>;

/** The paths whose GET returns a file. */
// eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- an intersection keeps its name in messages, where all paths would be listed.
export type FilePath = keyof CallIndex["download"] & string;

/** Sends a GET request for a file, and returns it as a stream of bytes. */
export type DownloadMethod<Mode extends CallMode> = <P extends FilePath>(
  path: P,
  ...options: ArgumentsOf<CallIndex["download"][P]>
) => Downloaded<Mode, OperationAt<"GET", P>>;

/** Sends a request to any path. `Data` is what the caller expects; it is not checked. */
export type RawMethod<Mode extends CallMode> = <Data = unknown>(
  method: Method,
  path: `/${string}`,
  options?: RawOptions,
) => Mode extends "throwing" ? Promise<Data> : Promise<RawResult<Data>>;
