import { createQlikClient, uploadDataFile } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("uploads a data file to a space, in place of the one of its name", async () => {
  const console = { log: vi.fn() };
  const tenant = createTenant({ data: { spaces: [{ id: "team", name: "Team" }] } });
  const qlik = createQlikClient(tenant.clientOptions);
  const [file, spaceId] = [new Blob(["a,b\n1,2\n"]), "team"];
  await uploadDataFile(qlik, new Blob(["a,b\n"]), { name: "sales.csv", spaceId });

  const target = { name: "sales.csv", spaceId, replace: true };
  const { name, size, replaced } = await uploadDataFile(qlik, file, target);
  console.log(name, size, replaced);

  expect(console.log).toHaveBeenCalledWith("sales.csv", 8, true);
});
