import { expectTypeOf, test } from "vitest";
import {
  paginate,
  settle,
  settleAll,
  type DoneItem,
  type FailedItem,
  type QlikClient,
  type QlikThrowingClient,
  type Settleable,
} from "../../src/index.ts";
import type {
  InviteErrorItem,
  OperationOf,
  OverviewItem,
  LineageGraphsMultiStatusResponseItem,
  ResponseBody,
  ResultItem,
  GetUserResult,
  User,
  UsersError,
} from "../../src/types.ts";
import type { CallResult } from "../../src/types.ts";
import type { operations } from "../../generated/schema.ts";

declare const qlik: QlikClient;
declare const throwing: QlikThrowingClient;

/** The operations that may answer 207. */
type Bulk = {
  [Name in keyof operations]: 207 extends keyof operations[Name]["responses"] ? Name : never;
}[keyof operations];

/** Those whose result can't be settled. */
type Rejected = {
  [Name in Bulk]: unknown extends Settleable<CallResult<operations[Name]>> ? never : Name;
}[Bulk];

test("every operation that answers 207 can be settled", () => {
  expectTypeOf<Rejected>().toBeNever();
  expectTypeOf<Bulk>().not.toBeNever();
  expectTypeOf<OperationOf<"POST /api/v1/users/actions/invite">>().toEqualTypeOf<
    operations["inviteUsers"]
  >();
});

test("what was done and what failed have their own types where Qlik's differ", () => {
  void (async () => {
    const body = { invitees: [{ email: "ann@example.com" }] };
    const invited = settle(await qlik.POST("/api/v1/users/actions/invite", { body }));
    expectTypeOf(invited.done).toEqualTypeOf<readonly ResultItem[]>();
    expectTypeOf(invited.failed).toEqualTypeOf<readonly InviteErrorItem[]>();
    expectTypeOf(invited.orThrow()).toEqualTypeOf<readonly ResultItem[]>();
    const unwrapped = settle(await throwing.POST("/api/v1/users/actions/invite", { body }));
    expectTypeOf(unwrapped).toEqualTypeOf(invited);
  });
});

test("errors alone, and other successful statuses, are typed too", () => {
  void (async () => {
    const params = { path: { userId: "ann" } };
    const patched = settle(
      await qlik.PATCH("/api/v1/users/{userId}", {
        params,
        body: [{ op: "replace", path: "/name", value: "Ann" }],
      }),
    );
    expectTypeOf(patched.done).toEqualTypeOf<readonly never[]>();
    expectTypeOf(patched.failed).toEqualTypeOf<readonly UsersError[]>();
    const overview = settle(
      await qlik.POST("/api/v1/lineage-graphs/nodes/{id}/overview", {
        params: { path: { id: "qri" } },
        body: [],
      }),
    );
    expectTypeOf(overview.done).toEqualTypeOf<
      readonly (LineageGraphsMultiStatusResponseItem | OverviewItem)[]
    >();
  });
});

test("what has no result for each item doesn't compile", () => {
  void (async () => {
    // @ts-expect-error -- a list of records
    settle(await qlik.GET("/api/v1/users"));
    // @ts-expect-error -- its records have statuses of another kind
    settle(await throwing.GET("/api/v1/users"));
    // @ts-expect-error -- no list at all
    settle(await throwing.GET("/api/v1/users/{userId}", { params: { path: { userId: "a" } } }));
    // @ts-expect-error -- a promise
    settle(qlik.POST("/api/v1/users/actions/invite", { body: {} }));
    // @ts-expect-error -- an item that says nothing
    settle({ data: [{ id: "a" }] });
  });
});

test("the value of work is the data of its result, for either kind of client", () => {
  void (async () => {
    const get = (userId: string): Promise<GetUserResult> =>
      qlik.GET("/api/v1/users/{userId}", { params: { path: { userId } } });
    const users = await settleAll(["ann"], get);
    expectTypeOf(users.done).toEqualTypeOf<
      readonly DoneItem<string, ResponseBody<"GET /api/v1/users/{userId}", 200>>[]
    >();
    expectTypeOf(users.failed).toEqualTypeOf<readonly FailedItem<string>[]>();
    const list = paginate(throwing, "/api/v1/users");
    const counted = await settleAll(
      list,
      ({ id }, { index }) => Promise.resolve([id, index] as const),
      {
        onProgress: ({ item }) => {
          expectTypeOf(item).toEqualTypeOf<User>();
        },
      },
    );
    expectTypeOf(counted.orThrow()).toEqualTypeOf<
      readonly DoneItem<User, readonly [string, number]>[]
    >();
    // @ts-expect-error -- no such option
    await settleAll(list, () => 1, { parallel: 2 });
    // @ts-expect-error -- not iterable
    await settleAll({ a: 1 }, () => 1);
  });
});
