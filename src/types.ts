/**
 * `qlik-cloud-client/types`: types alone, for code that calls Qlik Cloud in another way, or only passes its data on.
 *
 * Every schema has an export of its name (`Reload`, `Space`, `ReloadTask`, `App` …), and so have the options and the result of
 * every operation (`ListReloadsOptions`, `ListReloadsResult`). openapi-typescript's `paths`, `operations`, `components` and
 * `webhooks` are exported too.
 *
 * `QlikSchemas["users"]["Error"]` is the schema that a service calls `Error`, also where the names of services clash.
 *
 * @example
 * import type { Query, Reload, ResponseBody } from "qlik-cloud-client/types";
 *
 * type Filters = Query<"GET /api/v1/reloads">;
 * type Page = ResponseBody<"GET /api/v1/reloads", 200>;
 *
 * @module
 */
import type { CallOptions } from "./call/call-types.ts";
import type { OperationKey, OperationOf } from "./call/methods.ts";
import type { BodyOf } from "./call/result.ts";

export type * from "../generated/calls.ts";
export type * from "../generated/schema.ts";
export type { QlikSchemas } from "../generated/service-schemas.ts";
export type { RawOptions, RawResult } from "./call/call-types.ts";
export type { CallResult, ErrorItem, Failure, Success, UndeclaredError } from "./call/result.ts";
export type { Method, OperationKey, OperationOf, PathFor } from "./call/methods.ts";

/** The query parameters of an operation: `Query<"GET /api/v1/reloads">`. */
export type Query<Key extends OperationKey> = Parameters<Key, "query">;

/** The path parameters of an operation: `PathParameters<"GET /api/v1/reloads/{reloadId}">`. */
export type PathParameters<Key extends OperationKey> = Parameters<Key, "path">;

type Parameters<Key extends OperationKey, Group extends string> =
  OperationOf<Key> extends { parameters: { [G in Group]?: infer Values } }
    ? NonNullable<Values>
    : never;

/** The request body of an operation: `RequestBody<"POST /api/v1/reloads">`. */
export type RequestBody<Key extends OperationKey> = NonNullable<
  CallOptions<OperationOf<Key>> extends { body?: infer Body } ? Body : never
>;

/** The statuses that the specification declares for an operation. */
export type ResponseStatus<Key extends OperationKey> =
  OperationOf<Key> extends { responses: infer Responses } ? keyof Responses : never;

/** The body of an answer: `ResponseBody<"GET /api/v1/reloads", 200>`. */
export type ResponseBody<Key extends OperationKey, Status extends ResponseStatus<Key>> =
  OperationOf<Key> extends { responses: infer Responses }
    ? BodyOf<Responses[Status & keyof Responses]>
    : never;
