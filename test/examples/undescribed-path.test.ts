import { createQlikClient, unwrap } from "qlik-cloud-client";
import { expect, test, vi } from "vitest";

test("calls a path that the specification doesn't describe", async () => {
  const console = { log: vi.fn() };
  const qlik = createQlikClient({
    tenant: "t.eu.qlikcloud.com",
    auth: { apiKey: "key" },
    fetch: () => Promise.resolve(Response.json({ id: "1", name: "Ann" })),
  });

  const result = await qlik.raw<{ id: string; name: string }>("GET", "/api/v1/previews/{id}", {
    params: { path: { id: "p1" } },
  });
  console.log(unwrap(result).name);

  expect(console.log).toHaveBeenCalledWith("Ann");
});
