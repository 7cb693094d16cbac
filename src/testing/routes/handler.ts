/** What a handler is given and what it may answer, operation by operation. Types alone. */
import type { BodyOf } from "../../call/result.ts";
import type { SuccessStatus } from "../../call/status.ts";
import type { OperationKey, OperationOf, PathParameters } from "../../types.ts";
import type { World } from "../world.ts";
import type { Fields } from "./fields.ts";
import type { Query } from "./query.ts";

/** Every operation that can be served. HEAD is served by the handler of GET. */
export type RouteKey = Exclude<OperationKey, `HEAD ${string}`>;

/** One request, as a handler sees it. */
export interface Call<PathValues = unknown> {
  readonly world: World;
  /** The path parameters, decoded. */
  readonly path: PathValues;
  readonly query: Query;
  /** Where the tenant was asked. Links lead to its origin: a server has another one than `tenant.fetch`. */
  readonly url: URL;
  /** The body, which has to be a JSON object. */
  readonly fields: () => Promise<Fields>;
}

export interface Answer<Status extends number = number, Body = unknown> {
  readonly status: Status;
  readonly body?: Body;
  readonly headers?: Readonly<Record<string, string>>;
}

type SuccessAnswer<Status extends number, Body> = [Body] extends [undefined]
  ? Answer<Status, never>
  : Answer<Status, Body> & { readonly body: Body };

/** The successes that the specification declares for an operation. Anything else is thrown as a `Refusal`. */
export type AnswerTo<Key extends RouteKey> =
  OperationOf<Key> extends { responses: infer Responses }
    ? {
        [Status in keyof Responses & SuccessStatus]: SuccessAnswer<
          Status,
          BodyOf<Responses[Status]>
        >;
      }[keyof Responses & SuccessStatus]
    : never;

/** The handlers by `METHOD /path`; a key that the specification doesn't have is a type error. */
export type Handlers = {
  readonly [Key in RouteKey]?: (
    call: Call<PathParameters<Key>>,
  ) => AnswerTo<Key> | Promise<AnswerTo<Key>>;
};
