import { createQlikClient, settleAll, unwrap, waitFor } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("moves a pipeline to another tenant, prepares it and runs its landing tasks", async () => {
  const console = { log: vi.fn(), error: vi.fn() };
  const [development, production] = [createTenant(), createTenant({ clock: "manual" })];
  const [dev, prod] = [development, production].map((each) => createQlikClient(each.clientOptions));
  if (!dev || !prod) throw new Error();
  const body = { name: "Orders", type: "DATA_PIPELINE" } as const;
  const sourceId = unwrap(await dev["/api/v1/di-projects"].POST({ body })).id!;
  const projectId = unwrap(await prod["/api/v1/di-projects"].POST({ body })).id!;
  const zip = new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])]);
  await dev["/api/v1/di-projects/{projectId}/actions/import"].POST({
    params: { path: { projectId: sourceId } },
    body: { zip },
  });
  production.route("GET", "/api/v1/di-projects/{projectId}/di-tasks", () => ({
    dataTasks: [
      { id: "land", name: "Land orders", type: "LANDING" },
      { id: "store", name: "Store orders", type: "STORAGE" },
    ],
  }));

  const move = async (): Promise<void> => {
    const source = { path: { projectId: sourceId } };
    const action = dev["/api/v1/di-projects/{projectId}/actions/export"];
    const zip = unwrap(await action.POST({ params: source, body: { mode: "MINIMAL" } }));

    const params = { path: { projectId } };
    const bindings = prod["/api/v1/di-projects/{projectId}/bindings"];
    unwrap(await bindings.PUT({ params, body: { variables: { "orders.schema": "PROD" } } }));
    const actions = "POST /api/v1/di-projects/{projectId}/actions";
    await waitFor(prod, `${actions}/import-async`, { params, body: { zip } });
    await waitFor(prod, `${actions}/prepare`, { params, body: { allowRecreate: false } });
  };

  const run = async (): Promise<void> => {
    const project = "/api/v1/di-projects/{projectId}";
    const start = `POST ${project}/di-tasks/{dataTaskId}/runtime/actions/start` as const;
    const list = await prod[`${project}/di-tasks`].GET({ params: { path: { projectId } } });
    const landing = unwrap(list).dataTasks?.filter(({ type }) => type === "LANDING") ?? [];
    const { done, failed } = await settleAll(landing, ({ id = "" }, { signal }) => {
      const params = { path: { projectId, dataTaskId: id } };
      return waitFor(prod, start, { params }, { deadline: "2h", signal });
    });
    for (const { item, value } of done) console.log(item.name, value.lastRun?.state);
    for (const { item, error } of failed) console.error(item.name, error);
  };

  await production.run(move());
  await production.run(run());
  expect(console.error).not.toHaveBeenCalled();
  expect(console.log.mock.calls).toEqual([["Land orders", "COMPLETED"]]);
  const { data } = await prod["/api/v1/di-projects/{projectId}/actions/export"].POST({
    params: { path: { projectId } },
    body: {},
  });
  expect(await data!.bytes()).toEqual(await zip.bytes());
});
