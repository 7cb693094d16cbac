import { createQlikClient, unwrap } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("uploads a data file to a space", async () => {
  const console = { log: vi.fn() };
  const tenant = createTenant();
  tenant.route("POST", "/api/v1/data-files", async (request) => {
    const form = await request.formData();
    expect(await (form.get("File") as File).text()).toBe("a,b\n1,2\n");
    return Response.json({ id: "1", name: "sales.csv", size: 8 }, { status: 201 });
  });
  const qlik = createQlikClient(tenant.clientOptions);
  const [file, connectionId] = [new Blob(["a,b\n1,2\n"]), "0f1c7b1e-5f2a-4d1b-9c55-7a4f6f6c2a11"];

  const result = await qlik["/api/v1/data-files"].POST({
    body: { File: file, Json: { name: "sales.csv", connectionId } },
  });
  const { name, size } = unwrap(result);
  console.log(name, size);

  expect(console.log).toHaveBeenCalledWith("sales.csv", 8);
});
