import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, expectTypeOf, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import {
  createQlikClient,
  paginate,
  reloadFilter,
  scim,
  type ItemAt,
  type Listing,
  type ListPath,
  type PageAt,
  type ReloadFilter,
} from "../../src/index.ts";
import type { ItemOf } from "../../src/lists/list-types.ts";
import type {
  AppScriptVersion,
  Item,
  Reload,
  Reloads,
  ReloadTask,
  Space,
  SpaceAssignment,
  Task,
  WebhookDelivery,
} from "../../src/types.ts";

const options = { tenant: "t.eu.qlikcloud.com", auth: { apiKey: "k" } } as const;
const qlik = createQlikClient(options);
const assigned = { path: { spaceId: "s1" } };

/** What is in some lists: of each style of paging, and of a page that is an array. */
interface Items {
  "/api/scheduling/tasks": Task;
  "/api/v1/apps/{appId}/scripts": AppScriptVersion;
  "/api/v1/items": Item;
  "/api/v1/reload-tasks": ReloadTask;
  "/api/v1/reloads": Reload;
  "/api/v1/spaces": Space;
  "/api/v1/spaces/{spaceId}/assignments": SpaceAssignment;
  "/api/v1/webhooks/{id}/deliveries": WebhookDelivery;
}

test("the lists are those that page by the run-time table, and no others", () => {
  const index = readFileSync(path.resolve("generated/calls.ts"), "utf8").split(
    "interface ListIndex",
  )[1]!;
  const listed = Array.from(index.matchAll(/^ +"(\/[^"]+)": \{$/gm), ([, each]) => each!);
  const paged = Object.entries(operations).flatMap(([key, { paging }]) =>
    paging ? [key.replace(/^\w+ /, "")] : [],
  );
  expect(listed).toEqual([...new Set(paged)]);
});

test("each list has its own items and pages", () => {
  expectTypeOf<{ [P in keyof Items]: ItemAt<P> }>().toEqualTypeOf<Items>();
  expectTypeOf<keyof Items>().toExtend<ListPath>();
  // No list has records of which nothing is known: its mark would name another property.
  type Unknown = { [P in ListPath]: unknown extends ItemAt<P> ? P : never }[ListPath];
  expectTypeOf<Unknown>().toBeNever();
  expectTypeOf<PageAt<"/api/v1/reloads">>().toEqualTypeOf<Reloads>();
  void (async () => {
    const list = paginate(qlik, "/api/v1/reloads");
    expectTypeOf(list).toEqualTypeOf<Listing<Reload, Reloads>>();
    for await (const item of list) expectTypeOf(item).toEqualTypeOf<Reload>();
    for await (const page of list.pages()) expectTypeOf(page).toEqualTypeOf<Reloads>();
    expectTypeOf(await list.toArray({ max: 5 })).toEqualTypeOf<Reload[]>();
  });
});

test("the records are those of the marked property, or of the page itself", () => {
  interface Named {
    id: string;
  }
  expectTypeOf<ItemOf<{ data: Named[]; names: string[] }, "data">>().toEqualTypeOf<Named>();
  expectTypeOf<ItemOf<{ tasks?: Named[] | null }, "tasks">>().toEqualTypeOf<Named>();
  expectTypeOf<
    ItemOf<{ links?: object } & { tasks?: readonly Named[] | undefined }, "tasks">
  >().toEqualTypeOf<Named>();
  expectTypeOf<ItemOf<{ data: string[] | Named[] }, "data">>().toEqualTypeOf<string | Named>();
  expectTypeOf<ItemOf<{ data: string[] } | { data: Named[] }, "data">>().toEqualTypeOf<
    string | Named
  >();
  expectTypeOf<ItemOf<Named[], "">>().toEqualTypeOf<Named>();
  expectTypeOf<ItemOf<unknown, "data">>().toEqualTypeOf<unknown>();
});

test("a client of either kind can be read from", () => {
  void (() => [
    paginate(createQlikClient({ ...options, throwOnError: true }), "/api/v1/reloads"),
    // @ts-expect-error no client
    paginate({ GET: qlik.GET }, "/api/v1/reloads"),
  ]);
});

test("options are those of the call, and prefetch", () => {
  void (() => [
    paginate(qlik, "/api/v1/reloads", {
      params: { query: { limit: 5, sort: "-endTime" } },
      prefetch: true,
      direction: "prev",
      signal: AbortSignal.abort(),
      timeout: 5000,
    }),
    paginate(qlik, "/api/v1/spaces/{spaceId}/assignments", { params: assigned }),
    // @ts-expect-error the path's value is needed
    paginate(qlik, "/api/v1/spaces/{spaceId}/assignments"),
    // @ts-expect-error the path's value is needed, whatever else is given
    paginate(qlik, "/api/v1/spaces/{spaceId}/assignments", { prefetch: true }),
    // @ts-expect-error misspelled
    paginate(qlik, "/api/v1/spaces/{spaceId}/assignments", { params: { path: { spaceID: "s" } } }),
    // @ts-expect-error text for a number
    paginate(qlik, "/api/v1/reloads", { params: { query: { limit: "5" } } }),
    // @ts-expect-error a parameter of another list
    paginate(qlik, "/api/v1/reloads", { params: { query: { resourceType: "app" } } }),
    // @ts-expect-error misspelled
    paginate(qlik, "/api/v1/reloads", { prefech: true }),
    // @ts-expect-error a list has no body
    paginate(qlik, "/api/v1/reloads", { body: {} }),
  ]);
});

test("what is no list in pages does not compile", () => {
  void (() => [
    // @ts-expect-error misspelled
    paginate(qlik, "/api/v1/reload"),
    // @ts-expect-error one record
    paginate(qlik, "/api/v1/reloads/{reloadId}", { params: { path: { reloadId: "r" } } }),
    // @ts-expect-error a list without pages
    paginate(qlik, "/api/v1/spaces/types"),
    // @ts-expect-error a list without links
    paginate(qlik, "/api/v1/webhooks/event-types"),
    // @ts-expect-error no GET
    paginate(qlik, "/oauth/token"),
  ]);
});

test("a filter takes what it can hold", () => {
  expectTypeOf(scim`status eq ${"FAILED"}`).toEqualTypeOf<string>();
  expectTypeOf(reloadFilter({ status: "FAILED" })).toEqualTypeOf<string>();
  expectTypeOf(reloadFilter({ status: undefined, partial: true })).toEqualTypeOf<string>();
  const wanted: ReloadFilter = {};
  expectTypeOf(reloadFilter(wanted)).toEqualTypeOf<string | undefined>();
  void (() => [
    reloadFilter({ type: ["hub", "a type of tomorrow"], partial: false, status: undefined }),
    // @ts-expect-error null
    scim`status eq ${null}`,
    // @ts-expect-error a list
    scim`status eq ${["FAILED"]}`,
    // @ts-expect-error no such status
    reloadFilter({ status: "failed" }),
    // @ts-expect-error text for a boolean
    reloadFilter({ partial: "true" }),
    // @ts-expect-error misspelled
    reloadFilter({ statuses: ["FAILED"] }),
  ]);
});
