import { createQlikClient, unwrap } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("lists what depends on a file", async () => {
  const console = { log: vi.fn() };
  const qlik = createQlikClient(createTenant().clientOptions);
  const id = "qri:qdf:space://Zb1s#sales.qvd";

  const impact = await qlik["/api/v1/lineage-graphs/impact/{id}/overview"].GET({
    params: { path: { id }, query: { down: -1 } },
  });
  const { nodes = {} } = unwrap(impact).graph ?? {};
  for (const [qri, { label, metadata }] of Object.entries(nodes)) {
    if (qri !== id) console.log(metadata?.type, label, qri);
  }

  expect(console.log).toHaveBeenCalled();
});
