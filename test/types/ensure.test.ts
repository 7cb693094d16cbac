/** What `ensure` accepts and returns. tsc checks this file under TypeScript 5.9 and 7. */
import { expectTypeOf, test } from "vitest";
import { ensure, type Ensured, type QlikClient, type Space, type User } from "../../src/index.ts";

declare const qlik: QlikClient;

test("the wanted properties are those that create a record, and those that only a change can set", () => {
  const calls = () => [
    ensure(qlik, "/api/v1/spaces", { name: "Sales", type: "shared", ownerId: "u" }),
    ensure(qlik, "/api/v1/users", { subject: "s", assignedGroups: [{ name: "north" }] }),
    ensure(qlik, "/api/v1/csp-origins", { origin: "example.com", frameAncestors: true }),
    // @ts-expect-error a space needs a type
    ensure(qlik, "/api/v1/spaces", { name: "Sales" }),
    // @ts-expect-error Did you mean to write 'type'?
    ensure(qlik, "/api/v1/spaces", { name: "Sales", typ: "shared" }),
    // @ts-expect-error reloads have no natural key
    ensure(qlik, "/api/v1/reloads", { appId: "a" }),
    // @ts-expect-error Did you mean to write 'dryRun'?
    ensure(qlik, "/api/v1/spaces", { name: "Sales", type: "shared" }, { dryrun: true }),
  ];
  expectTypeOf(calls).toBeFunction();
});

test("a path with parameters needs them", () => {
  const wanted = { assigneeId: "u", type: "user", roles: ["consumer"] } as const;
  const path = "/api/v1/spaces/{spaceId}/assignments";
  const calls = () => [
    ensure(qlik, path, { ...wanted, roles: ["consumer"] }, { params: { path: { spaceId: "s" } } }),
    // @ts-expect-error which space?
    ensure(qlik, path, { ...wanted, roles: ["consumer"] }),
    // @ts-expect-error a misspelled parameter
    ensure(qlik, path, { ...wanted, roles: ["consumer"] }, { params: { path: { spaceID: "s" } } }),
  ];
  expectTypeOf(calls).toBeFunction();
});

test("the record is that of the collection, which a dry run may not have", () => {
  const created = () => ensure(qlik, "/api/v1/spaces", { name: "Sales", type: "shared" });
  expectTypeOf(created).returns.resolves.toEqualTypeOf<Ensured<Space>>();
  const limited = () => ensure(qlik, "/api/v1/users", { subject: "s" }, { deadline: "1m" });
  expectTypeOf(limited).returns.resolves.toHaveProperty("record").toExtend<User>();
  const dry = () =>
    ensure(qlik, "/api/v1/spaces", { name: "Sales", type: "shared" }, { dryRun: true });
  expectTypeOf(dry).returns.resolves.toEqualTypeOf<Ensured<Space | undefined>>();
});
