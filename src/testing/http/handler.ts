/** The types of the handlers: the call and the response of each operation. */
import type { BodyOf } from "../../call/result.ts";
import type { SuccessStatus } from "../../call/status.ts";
import type { OperationKey, OperationOf, PathParameters, Query } from "../../types.ts";
import type { User, TenantState } from "../state/tenant-state.ts";
import type { HeaderLookup } from "./incoming-request.ts";

/** The key of an operation. HEAD is handled by the handler of GET. */
export type RouteKey = Exclude<OperationKey, `HEAD ${string}`>;

/** A validated request, as the handler of its operation gets it. */
export interface Call<Key extends RouteKey = RouteKey> {
  /** `METHOD /path`, the path as the specification writes it. */
  readonly key: string;
  readonly state: TenantState;
  /** The caller; `ANONYMOUS` for an operation that needs no token. */
  readonly user: User;
  /** The path parameters, decoded. */
  readonly path: OrEmpty<PathParameters<Key>>;
  /** The query parameters: numbers, booleans and lists as such, defaults filled in. */
  readonly query: OrEmpty<Query<Key>>;
  readonly headers: HeaderLookup;
  /** The body: the parsed JSON or form, or the bytes of another media type. */
  readonly body: ReceivedBody<Key>;
  /** The URL of the request. Links have its origin: that of a server differs from that of `tenant.fetch`. */
  readonly url: URL;
}

/** The parameters; an empty object for an operation without parameters. */
type OrEmpty<Values> = [Values] extends [never] ? object : Values;

/** The body of a request; `undefined` is included where the body is optional. */
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

/** Statuses whose response is at the URL in the header `Location`. */
type RedirectStatus = 301 | 302 | 303 | 307 | 308;

/**
 * The successful responses and the redirects that the specification declares for an operation. All others are thrown as an
 * `HttpError`.
 */
export type ResponseFor<Key extends RouteKey> =
  OperationOf<Key> extends { responses: infer Responses }
    ? {
        [Status in keyof Responses & (SuccessStatus | RedirectStatus)]: Status extends SuccessStatus
          ? SuccessResponse<Status, SentBody<Responses[Status]>>
          : HandlerResponse<Status & number, string>;
      }[keyof Responses & (SuccessStatus | RedirectStatus)]
    : never;

/** Bytes, where the client reads a Blob. */
type SentBody<Declared> = Declared extends { content: { "application/octet-stream": unknown } }
  ? Uint8Array<ArrayBuffer>
  : BodyOf<Declared>;

/** The handlers by `METHOD /path`. A key that the specification doesn't have is a type error. */
export type Handlers = {
  readonly [Key in RouteKey]?: (call: Call<Key>) => ResponseFor<Key> | Promise<ResponseFor<Key>>;
};

/**
 * What stands in front of the engine for one operation: a handler in place of it, or what happens before and after. An
 * answer that `after` returns replaces the engine's.
 */
export type Reaction<Key extends RouteKey> =
  | NonNullable<Handlers[Key]>
  | {
      readonly before?: (call: Call<Key>) => void | Promise<void>;
      readonly after?: (
        call: Call<Key>,
        response: ResponseFor<Key>,
      ) => ResponseFor<Key> | void | Promise<ResponseFor<Key> | void>;
    };

/** The reactions by `METHOD /path`. */
export type Reactions = { readonly [Key in RouteKey]?: Reaction<Key> };
