/** What a handler is given and what it may answer, operation by operation. Types alone. */
import type { BodyOf } from "../../call/result.ts";
import type { SuccessStatus } from "../../call/status.ts";
import type { OperationKey, OperationOf, PathParameters, Query } from "../../types.ts";
import type { User, TenantState } from "../state/tenant-state.ts";
import type { HeaderLookup } from "./incoming-request.ts";

/** Every operation that can be served. HEAD is served by the handler of GET. */
export type RouteKey = Exclude<OperationKey, `HEAD ${string}`>;

/** One request that has passed validation, as the handler of its operation sees it. */
export interface Call<Key extends RouteKey = RouteKey> {
  readonly state: TenantState;
  /** Who asks. An operation that needs no token is asked by nobody: the user `ANONYMOUS`. */
  readonly user: User;
  /** The path parameters, decoded. */
  readonly path: OrEmpty<PathParameters<Key>>;
  /** The query parameters: numbers, booleans and lists as such, defaults filled in. */
  readonly query: OrEmpty<Query<Key>>;
  readonly headers: HeaderLookup;
  /** The body: what the JSON or the form says, or the bytes of another media type. */
  readonly body: ReceivedBody<Key>;
  /** Where the tenant was asked. Links lead to its origin: a server has another one than `tenant.fetch`. */
  readonly url: URL;
}

/** Parameters, or an object without members where the operation has none. */
type OrEmpty<Values> = [Values] extends [never] ? object : Values;

/** The body of a request, `undefined` where there may be none. */
export type ReceivedBody<Key extends RouteKey> =
  OperationOf<Key> extends { requestBody: { content: infer Content } }
    ? Parsed<Content>
    : OperationOf<Key> extends { requestBody?: { content: infer Content } }
      ? [unknown] extends [Content]
        ? undefined
        : Parsed<Content> | undefined
      : undefined;

type Parsed<Content> = {
  [MediaType in keyof Content]: MediaType extends "application/octet-stream"
    ? Uint8Array<ArrayBuffer>
    : Content[MediaType];
}[keyof Content];

export interface HandlerResponse<Status extends number = number, Body = unknown> {
  readonly status: Status;
  /** An object is sent as JSON, a string as text, bytes as they are. */
  readonly body?: Body;
  readonly headers?: Readonly<Record<string, string>>;
}

type SuccessResponse<Status extends number, Body> = [Body] extends [undefined]
  ? HandlerResponse<Status, never>
  : HandlerResponse<Status, Body> & { readonly body: Body };

/** The successes that the specification declares for an operation. Anything else is thrown as a `HttpError`. */
export type ResponseFor<Key extends RouteKey> =
  OperationOf<Key> extends { responses: infer Responses }
    ? {
        [Status in keyof Responses & SuccessStatus]: SuccessResponse<
          Status,
          SentBody<Responses[Status]>
        >;
      }[keyof Responses & SuccessStatus]
    : never;

/** Bytes where the client reads a Blob. */
type SentBody<Declared> = Declared extends { content: { "application/octet-stream": unknown } }
  ? Uint8Array<ArrayBuffer>
  : BodyOf<Declared>;

/** The handlers by `METHOD /path`; a key that the specification doesn't have is a type error. */
export type Handlers = {
  readonly [Key in RouteKey]?: (call: Call<Key>) => ResponseFor<Key> | Promise<ResponseFor<Key>>;
};
