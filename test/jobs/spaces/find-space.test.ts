import { expect, test } from "vitest";
import { createQlikClient, findSpace, QlikInputError } from "../../../src/index.ts";
import { createTenant } from "../../../src/testing.ts";

const tenant = createTenant({
  data: {
    spaces: [
      { id: "sales", name: "Sales" },
      { id: "old", name: "Sales (old)" },
      { id: "lower", name: "sales" },
    ],
  },
});
const qlik = createQlikClient(tenant.clientOptions);

test("finds a space by its exact name", async () => {
  expect(await findSpace(qlik, "Sales")).toMatchObject({ id: "sales", name: "Sales" });
});

test("rejects a name that no space has, and an empty one", async () => {
  await expect(findSpace(qlik, "Sale")).rejects.toMatchObject({ code: "none" });
  await expect(findSpace(qlik, "")).rejects.toThrow(QlikInputError);
});
