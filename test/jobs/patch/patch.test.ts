import fc from "fast-check";
import { expect, test } from "vitest";
import { patch, QlikInputError } from "../../../src/index.ts";
import { applyPatch, type Change } from "../../../src/testing/http/json-patch.ts";
import { open } from "../../testing/open.ts";

const untyped = patch as unknown as (...given: readonly unknown[]) => Change[];

test("sets values, removes what is null, and leaves out what is undefined", () => {
  expect(untyped({ name: "x", "config/values": [1], description: null, tags: undefined })).toEqual([
    { op: "replace", path: "/name", value: "x" },
    { op: "replace", path: "/config/values", value: [1] },
    { op: "remove", path: "/description" },
  ]);
});

test("writes the patch of an operation that departs from RFC 6902", () => {
  expect(patch("PATCH /api/v1/groups/{groupId}", { name: "x" })).toEqual([
    { op: "replace", path: "name", value: "x" },
  ]);
  expect(patch("PATCH /api/v1/knowledgebases/{id}", { name: "x" })).toEqual([
    { op: "REPLACE", path: "/name", value: "x" },
  ]);
  expect(patch("PATCH /api/v1/apps/{appId}/scripts/{id}", { versionMessage: null })).toEqual([
    { Op: "remove", Path: "/versionMessage" },
  ]);
  expect(
    patch("PATCH /api/data-governance/data-products/{dataProductId}", { readMe: null }),
  ).toEqual([{ op: "replace", path: "/readMe", value: null }]);
});

test("rejects what is not a change", () => {
  const rejected = [
    [{}],
    [{ name: undefined }],
    [undefined],
    [["name"]],
    [{ "/name": 1 }],
    [{ "": 1 }],
    [{ "a~b": 1 }],
    ["PATCH /api/v1/spaces/{spaceId}"],
    ["POST /api/v1/spaces", { name: "x" }],
  ];
  for (const given of rejected) expect(() => untyped(...given)).toThrow(QlikInputError);
});

test("a record has the changes after its patch is applied", () => {
  const name = fc.string({ minLength: 1 }).filter((text) => text !== "__proto__");
  const record = fc.dictionary(name, fc.jsonValue({ depthSize: "small" }), { minKeys: 1 });
  fc.assert(
    fc.property(record, record, (before, changes) => {
      const escaped = Object.entries(changes).map(([key, value]) => [
        key.replaceAll("~", "~0").replaceAll("/", "~1"),
        value,
      ]);
      // "replace" and "remove" need what they change (RFC 6902, sections 4.2 and 4.3).
      const whole = {
        ...Object.fromEntries(Object.keys(changes).map((key) => [key, 0])),
        ...before,
      };
      const expected = Object.entries({ ...before, ...changes }).filter(
        ([key, value]) => value !== null || !Object.hasOwn(changes, key),
      );
      fc.pre(Object.values(changes).length > 0);
      expect(applyPatch(whole, untyped(Object.fromEntries(escaped)))).toEqual(
        Object.fromEntries(expected),
      );
    }),
  );
});

test("changes a group and a space of the tenant", async () => {
  const { qlik } = open();
  const params = { path: { spaceId: "team" } };
  const body = patch("PATCH /api/v1/spaces/{spaceId}", { name: "Sales", description: "North" });
  await qlik["/api/v1/spaces/{spaceId}"].PATCH({ params, body });
  const space = await qlik["/api/v1/spaces/{spaceId}"].GET({ params });
  expect(space.data).toMatchObject({ name: "Sales", description: "North" });

  const group = await qlik["/api/v1/groups"].POST({
    body: { name: "north", providerType: "custom" },
  });
  const groupId = (group.data as { id: string }).id;
  const change = patch("PATCH /api/v1/groups/{groupId}", { description: "Sales in the north" });
  await qlik["/api/v1/groups/{groupId}"].PATCH({ params: { path: { groupId } }, body: change });
  const changed = await qlik["/api/v1/groups/{groupId}"].GET({ params: { path: { groupId } } });
  expect(changed.data).toMatchObject({ description: "Sales in the north" });
});
