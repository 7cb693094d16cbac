/** What `patch` accepts. tsc checks this file under TypeScript 5.9 and 7. */
import { expectTypeOf, test } from "vitest";
import {
  patch,
  type PatchBody,
  type QlikClient,
  type QlikThrowingClient,
} from "../../src/index.ts";

declare const qlik: QlikClient;
declare const throwing: QlikThrowingClient;
const [params, byId] = [{ path: { userId: "u" } }, { path: { id: "i" } }];

test("the changes are those of the operation that the patch is the body of", () => {
  const user = () => qlik["/api/v1/users/{userId}"];
  const calls = () => [
    user().PATCH({ params, body: patch({ name: "Ann", status: "active" }) }),
    throwing["/api/v1/users/{userId}"].PATCH({ params, body: patch({ assignedRoles: [] }) }),
    // @ts-expect-error Did you mean to write 'name'?
    user().PATCH({ params, body: patch({ nam: "Ann" }) }),
    // @ts-expect-error a number is not a name
    user().PATCH({ params, body: patch({ name: 3 }) }),
    // @ts-expect-error nothing of a user can be removed
    user().PATCH({ params, body: patch({ name: null }) }),
  ];
  expectTypeOf(calls).toBeFunction();
});

test("null removes where the operation can remove", () => {
  const calls = () => [
    qlik["/api/core/webhooks/{id}"].PATCH({ params: byId, body: patch({ description: null }) }),
    qlik["/api/v1/conditions/{id}"].PATCH({ params: byId, body: patch({ "any/path": null }) }),
    qlik["/api/v1/api-keys/{id}"].PATCH({
      params: byId,
      // @ts-expect-error it has replace alone
      body: patch({ description: null }),
    }),
  ];
  expectTypeOf(calls).toBeFunction();
});

test("an operation that departs from RFC 6902 must be named", () => {
  const group = () => qlik["/api/v1/groups/{groupId}"];
  const at = { path: { groupId: "g" } };
  const calls = () => [
    group().PATCH({ params: at, body: patch("PATCH /api/v1/groups/{groupId}", { name: "x" }) }),
    // @ts-expect-error the paths have no slash
    group().PATCH({ params: at, body: patch({ name: "x" }) }),
    // @ts-expect-error the patch of another operation
    group().PATCH({ params: at, body: patch("PATCH /api/v1/users/{userId}", { name: "x" }) }),
    patch("PATCH /api/v1/knowledgebases/{id}", { name: "x" }),
    patch("PATCH /api/v1/apps/{appId}/scripts/{id}", { versionMessage: null }),
    patch("PATCH /api/data-governance/data-products/{dataProductId}", { readMe: null }),
    // @ts-expect-error a name that there is not
    patch("PATCH /api/v1/groups/{groupId}", { nme: "x" }),
    // @ts-expect-error its body is a form
    patch("PATCH /api/v1/themes/{id}", { name: "x" }),
  ];
  expectTypeOf(calls).toBeFunction();
});

test("a named patch is a body of the method that takes the path", () => {
  const body = patch("PATCH /api/v1/users/{userId}", { name: "Ann" });
  expectTypeOf(body).toEqualTypeOf<PatchBody<"PATCH /api/v1/users/{userId}">>();
  const call = () => qlik.PATCH("/api/v1/users/{userId}", { params, body });
  expectTypeOf(call).toBeFunction();
});

test("a patch of unknown changes says so", () => {
  // @ts-expect-error nothing says what can be changed
  const call = () => patch({ name: "Ann" });
  expectTypeOf(call).toBeFunction();
});
