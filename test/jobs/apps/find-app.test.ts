import { expect, test } from "vitest";
import { createQlikClient, findApp, listApps, QlikInputError } from "../../../src/index.ts";
import { createTenant } from "../../../src/testing.ts";

const tenant = createTenant({
  data: {
    spaces: [{ id: "north", name: "North" }],
    apps: [
      { id: "a", name: "Sales", spaceId: "north" },
      { id: "b", name: "Sales" },
      { id: "c", name: "Sales of 2025" },
    ],
  },
});
const qlik = createQlikClient(tenant.clientOptions);

async function idsOf(
  ...options: Parameters<typeof listApps> extends [unknown, ...infer R] ? R : never
): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of listApps(qlik, ...options)) ids.push(id);
  return ids.sort();
}

test("lists apps by name, space and owner", async () => {
  expect(await idsOf()).toEqual(["a", "b", "c"]);
  expect(await idsOf({ name: "2025" })).toEqual(["c"]);
  expect(await idsOf({ spaceId: "north" })).toEqual(["a"]);
  expect(await idsOf({ spaceId: "personal" })).toEqual(["b", "c"]);
  expect(await idsOf({ ownerId: "nobody" })).toEqual([]);
});

test("finds an app by its name and space", async () => {
  expect(await findApp(qlik, "Sales", { spaceId: "north" })).toMatchObject({
    id: "a",
    spaceId: "north",
  });
  expect(await findApp(qlik, "Sales of 2025")).toMatchObject({ id: "c", spaceId: undefined });
});

test("names the candidates and their spaces when several apps have the name", async () => {
  await expect(findApp(qlik, "Sales")).rejects.toMatchObject({
    name: "QlikMatchError",
    code: "several",
    candidates: expect.arrayContaining([
      { id: "a", name: "Sales", spaceId: "north" },
      { id: "b", name: "Sales", spaceId: undefined },
    ]) as unknown,
  });
});

test("rejects a name that no app has, and what it can't look for", async () => {
  await expect(findApp(qlik, "sales")).rejects.toMatchObject({ code: "none" });
  await expect(findApp(qlik, "")).rejects.toThrow(QlikInputError);
  await expect(findApp(qlik, "Sales", { space: "north" } as object)).rejects.toThrow(
    QlikInputError,
  );
});
