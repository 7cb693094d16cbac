/** What `qlik-cloud-client/types` promises. tsc checks this file under TypeScript 5.9 and 7. */
import { expectTypeOf, test } from "vitest";
import type {
  App,
  AppReloadFinishedEvent,
  components,
  Item,
  operations,
  OperationKey,
  PathParameters,
  paths,
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

test("enums of requests are closed", () => {
  type Roles = RequestBody<"POST /api/v1/spaces/{spaceId}/assignments">["roles"];
  expectTypeOf<["made-up"]>().not.toExtend<Roles>();
  expectTypeOf<["producer"]>().toExtend<Roles>();
  type Origin = NonNullable<RequestBody<"POST /api/v1/webhooks">["origin"]>;
  expectTypeOf<"made-up">().not.toExtend<Origin>();
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
