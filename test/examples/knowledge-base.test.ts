import { createQlikClient, unwrap, uploadDataFile, waitFor } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("adds a file to a knowledge base, synchronizes it, and shows what was not indexed", async () => {
  const console = { error: vi.fn() };
  const data = { spaces: [{ id: "team", name: "Team" }] };
  const tenant = createTenant({ clock: "manual", data });
  const qlik = createQlikClient(tenant.clientOptions);
  const [spaceId, file] = ["team", new Blob(["%PDF"])];
  const body = { name: "Handbook", spaceId };
  const { id } = unwrap(await qlik["/api/v1/knowledgebases"].POST({ body }));

  const add = async (): Promise<void> => {
    const target = { name: "travel.pdf", spaceId, replace: true };
    const { name } = await uploadDataFile(qlik, file, target);
    const connections = await qlik["/api/v1/data-files/connections"].GET({
      params: { query: { spaceId, name: "DataFiles" } },
    });
    const connectionId = unwrap(connections).data[0]!.id;
    const { id: userId } = unwrap(await qlik["/api/v1/users/me"].GET());
    const fileConfig = { files: [name], connectionId, userId };
    await qlik["/api/v1/knowledgebases/{id}/datasources"].POST({
      params: { path: { id } },
      body: { name: "Travel", type: "file", fileConfig },
    });
  };

  const synchronize = async (): Promise<void> => {
    const sync = "POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync";
    const base = await qlik["/api/v1/knowledgebases/{id}"].GET({ params: { path: { id } } });
    for (const { id: datasourceId, name } of unwrap(base).datasources ?? []) {
      const params = { path: { id, datasourceId } };
      const run = await waitFor(qlik, sync, { params }, { throwOnFailure: false });
      for (const { code, count, sources } of run.errorSummary ?? [])
        console.error(name, code, count, sources);
    }
  };

  await tenant.run(add());
  await tenant.run(synchronize());
  expect(console.error).not.toHaveBeenCalled();

  tenant.nextRun("POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync", {
    state: "completedWithError",
    run: { errorSummary: [{ code: "parse_failed", count: 1, sources: ["travel.pdf"] }] },
  });
  await tenant.run(synchronize());
  expect(console.error.mock.calls).toEqual([["Travel", "parse_failed", 1, ["travel.pdf"]]]);
});
