/** The types of the handlers: the call and the response of each operation. */
import type { BodyOf } from "../../call/result.ts";
import type { SuccessStatus } from "../../call/status.ts";
import type { OperationKey, OperationOf, PathParameters, Query } from "../../types.ts";
import type { User, TenantState } from "../state/tenant-state.ts";
import type { SentEvent } from "./event-stream.ts";
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
  /** The body: the parsed JSON or form, whose files are `File`; a text, or the bytes of another media type. */
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
  [MediaType in keyof Content]: MediaType extends "multipart/form-data"
    ? { [Part in keyof Content[MediaType]]: WithFiles<Content[MediaType][Part]> }
    : Blob extends Content[MediaType]
      ? Uint8Array<ArrayBuffer>
      : Content[MediaType];
}[keyof Content];

/** What clients give as a file comes as a `File`. */
type WithFiles<Part> = Part extends Blob | ArrayBuffer | Uint8Array ? File : Part;

export interface HandlerResponse<Status extends number = number, Body = unknown> {
  readonly status: Status;
  /**
   * An object is sent as JSON; a string, bytes and a stream of bytes as they are, with the media type that the operation
   * declares unless the headers have another; an async iterable as server-sent events.
   */
  readonly body?: Body;
  readonly headers?: Readonly<Record<string, string>>;
}

type SuccessResponse<Status extends number, Body> = [Body] extends [undefined]
  ? HandlerResponse<Status, never>
  : HandlerResponse<Status, Body> & { readonly body: Body };

/** The successful responses that the specification declares for an operation. All others are thrown as an `HttpError`. */
export type ResponseFor<Key extends RouteKey> =
  OperationOf<Key> extends { responses: infer Responses }
    ? {
        [
          Status in keyof Responses & (SuccessStatus | RedirectStatus)
        ]: Status extends RedirectStatus
          ? Redirect<Status>
          : SuccessResponse<Status, SentBody<Responses[Status]>>;
      }[keyof Responses & (SuccessStatus | RedirectStatus)]
    : never;

type RedirectStatus = 301 | 302 | 303 | 307 | 308;

interface Redirect<Status extends number> extends HandlerResponse<Status, string> {
  readonly headers: { readonly location: string; readonly [name: string]: string };
}

/** Bytes, where the client reads a Blob; events, where it reads a stream of them. */
type SentBody<Declared> = Declared extends { content: { "text/event-stream": unknown } }
  ? AsyncIterable<SentEvent> | ReadableStream<Uint8Array<ArrayBuffer>>
  : BytesOf<BodyOf<Declared>>;

type BytesOf<Body> = Body extends Blob ? Uint8Array<ArrayBuffer> : Body;

/** The handlers by `METHOD /path`. A key that the specification doesn't have is a type error. */
export type Handlers = {
  readonly [Key in RouteKey]?: (call: Call<Key>) => ResponseFor<Key> | Promise<ResponseFor<Key>>;
};

/**
 * What handles one operation in place of the engine, or before and after it. A body that `before` returns, and a response
 * that `after` returns, replace those that there are.
 */
export type Reaction<Key extends RouteKey> =
  | NonNullable<Handlers[Key]>
  | {
      readonly before?:
        Before<Key, void | Promise<void>> | Before<Key, Replaced | Promise<Replaced>>;
      readonly after?:
        | After<Key, ResponseFor<Key> | undefined | Promise<ResponseFor<Key> | undefined>>
        | After<Key, void>;
    };

type Before<Key extends RouteKey, Result> = (call: Call<Key>) => Result;

type After<Key extends RouteKey, Result> = (call: Call<Key>, response: ResponseFor<Key>) => Result;

interface Replaced {
  readonly body: unknown;
}

/** An operation that is not described, but that clients rely on: TUS clients ask for the offset of an upload. */
export type UndescribedKey = "HEAD /api/v1/temp-contents/files/{id}";

/** The reactions by `METHOD /path`. */
export type Reactions = { readonly [Key in RouteKey]?: Reaction<Key> } & {
  readonly [Key in UndescribedKey]?: (
    call: Call<"PATCH /api/v1/temp-contents/files/{id}">,
  ) => HandlerResponse;
};
