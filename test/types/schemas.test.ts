/** What `qlik-cloud-client/types` promises. tsc checks this file under TypeScript 5.9 and 7. */
import { expectTypeOf, test } from "vitest";
import type {
  KnownSpaceRole,
  App,
  AppReloadFinishedEvent,
  components,
  Item,
  operations,
  OperationKey,
  PathParameters,
  paths,
  QlikSchemas,
  Query,
  Reload,
  ReloadFinishedEvent,
  ReloadRequest,
  Reloads,
  ReloadsErrors,
  ReloadTask,
  RequestBody,
  ResponseBody,
  ResponseStatus,
  Space,
  SpaceAssignment,
  Webhook,
  webhooks,
} from "../../src/types.ts";

test("every schema is exported by name, and is the one of components", () => {
  type Schemas = components["schemas"];
  expectTypeOf<Reload>().toEqualTypeOf<Schemas["Reload"]>();
  expectTypeOf<Space>().toEqualTypeOf<Schemas["Space"]>();
  expectTypeOf<App>().toEqualTypeOf<Schemas["App"]>();
  expectTypeOf<Item>().toEqualTypeOf<Schemas["Item"]>();
  expectTypeOf<ReloadTask>().toEqualTypeOf<Schemas["ReloadTask"]>();
  expectTypeOf<Webhook>().toEqualTypeOf<Schemas["Webhook"]>();
});

test("each service has its schemas by its own names, also where names of services clash", () => {
  expectTypeOf<QlikSchemas["reloads"]["Reload"]>().toEqualTypeOf<Reload>();
  expectTypeOf<QlikSchemas["reloads"]["Errors"]>().toEqualTypeOf<ReloadsErrors>();
  expectTypeOf<QlikSchemas["users"]["Errors"]>().not.toEqualTypeOf<ReloadsErrors>();
  // @ts-expect-error no such service
  expectTypeOf<QlikSchemas["user"]>();
});

test("openapi-typescript's own names are there", () => {
  type ListReloads = paths["/api/v1/reloads"]["get"];
  expectTypeOf<ListReloads>().toEqualTypeOf<operations["listReloads"]>();
  type Delivery = webhooks["com.qlik.v1.reload.finished"]["post"]["requestBody"];
  expectTypeOf<Delivery["content"]["application/json"]>().toEqualTypeOf<ReloadFinishedEvent>();
});

test("helpers take an operation by METHOD and path", () => {
  expectTypeOf<Query<"GET /api/v1/reloads">["limit"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<PathParameters<"GET /api/v1/reloads/{reloadId}">>().toEqualTypeOf<{
    reloadId: string;
  }>();
  expectTypeOf<RequestBody<"POST /api/v1/reloads">>().toEqualTypeOf<ReloadRequest>();
  expectTypeOf<ResponseBody<"GET /api/v1/reloads", 200>>().toEqualTypeOf<Reloads>();
  expectTypeOf<ResponseBody<"GET /api/v1/reloads", 403>>().toEqualTypeOf<ReloadsErrors>();
  expectTypeOf<ResponseBody<"DELETE /api/v1/spaces/{spaceId}", 204>>().toEqualTypeOf<undefined>();
  expectTypeOf<ResponseStatus<"GET /api/v1/spaces/types">>().toEqualTypeOf<200 | 401 | 429 | 500>();
  expectTypeOf<"HEAD /api/v1/reloads">().toExtend<OperationKey>();
});

test("a helper refuses an operation or a status that doesn't exist", () => {
  // @ts-expect-error no such operation
  expectTypeOf<Query<"GET /api/v1/reload">>();
  // @ts-expect-error no such status
  expectTypeOf<ResponseBody<"GET /api/v1/reloads", 418>>();
});

test("enums that Qlik extends are open on answers: known values complete, unknown ones check", () => {
  expectTypeOf<"made-up">().toExtend<NonNullable<Reload["type"]>>();
  expectTypeOf<"made-up">().toExtend<NonNullable<Reload["resourceType"]>>();
  expectTypeOf<"made-up">().toExtend<NonNullable<SpaceAssignment["roles"]>[number]>();
  expectTypeOf<"made-up">().toExtend<NonNullable<ReloadTask["disabledCode"]>>();
  expectTypeOf<"made-up">().toExtend<NonNullable<App["attributes"]["usage"]>>();
  expectTypeOf<"made-up">().toExtend<NonNullable<Webhook["origin"]>>();
  // `string` alone would swallow the known values, and with them the completion.
  expectTypeOf<Reload["type"]>().not.toEqualTypeOf<string>();
  expectTypeOf<Extract<Reload["type"], "chronos">>().toEqualTypeOf<"chronos">();
});

test("what was read can be written back: lists that are open on responses are open in requests", () => {
  type Create = RequestBody<"POST /api/v1/spaces/{spaceId}/assignments">;
  expectTypeOf<SpaceAssignment["roles"]>().toEqualTypeOf<Create["roles"]>();
  expectTypeOf<SpaceAssignment>().toExtend<Create>();
  type Space = ResponseBody<"GET /api/v1/spaces/{spaceId}", 200>;
  expectTypeOf<NonNullable<Space["type"]>>().toExtend<RequestBody<"POST /api/v1/spaces">["type"]>();
  type Share = ResponseBody<"GET /api/v1/spaces/{spaceId}/shares/{shareId}", 200>;
  type ShareCreate = RequestBody<"POST /api/v1/spaces/{spaceId}/shares">;
  expectTypeOf<NonNullable<Share["roles"]>>().toExtend<ShareCreate["roles"]>();
  expectTypeOf<Webhook["origin"]>().toExtend<RequestBody<"POST /api/v1/webhooks">["origin"]>();
  expectTypeOf<Webhook["level"]>().toExtend<Query<"GET /api/v1/webhooks">["level"]>();
  expectTypeOf<Reload["resourceType"]>().toExtend<ReloadRequest["resourceType"]>();
  // The values known today still complete, and have a type of their own.
  expectTypeOf<Extract<Create["roles"][number], "producer">>().toEqualTypeOf<"producer">();
  expectTypeOf<"made-up">().not.toExtend<KnownSpaceRole>();
});

test("what may be absent from a request may be undefined", () => {
  const input: { partial?: boolean | undefined; limit: number | undefined } = { limit: undefined };
  expectTypeOf({ appId: "a", partial: input.partial }).toExtend<ReloadRequest>();
  expectTypeOf({ limit: input.limit }).toExtend<Query<"GET /api/v1/reloads">>();
  // @ts-expect-error what is required may not
  const request: ReloadRequest = { appId: undefined };
  return request;
});

test("what has a default may be left out of a request", () => {
  expectTypeOf<{ appId: string }>().toExtend<ReloadRequest>();
});

test("events are told apart by type", () => {
  void ((event: ReloadFinishedEvent | AppReloadFinishedEvent) => {
    if (event.type === "com.qlik.v1.reload.finished") {
      expectTypeOf(event).toEqualTypeOf<ReloadFinishedEvent>();
    }
  });
});
