import { describe, expect, it } from "vitest";
import { ask, open } from "./open.ts";

const ZIP = new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]);

async function openWithProject() {
  const { tenant, qlik } = open();
  const body = { name: "orders", type: "DATA_PIPELINE", space: "team" } as const;
  const { data } = await qlik["/api/v1/di-projects"].POST({ body });
  expect(data).toMatchObject({ name: "orders", spaceId: "team" });
  const params = { path: { projectId: data!.id! } };
  const exported = async (): Promise<Uint8Array> => {
    const action = qlik["/api/v1/di-projects/{projectId}/actions/export"];
    const file = await action.POST({ params, body: {} });
    return new Uint8Array(await file.data!.arrayBuffer());
  };
  return { tenant, qlik, params, exported };
}

describe("data integration projects", () => {
  it("are imported by an action, which is followed at its address", async () => {
    const { tenant, qlik, params, exported } = await openWithProject();
    expect((await exported()).length).toBe(22);
    const { response } = await qlik["/api/v1/di-projects/{projectId}/actions/import-async"].POST({
      params,
      body: { zip: new Blob([ZIP]) },
    });
    const address = new URL(response.headers.get("location")!).pathname;
    const seen = [];
    for (let step = 0; step < 3; step++) {
      const { body } = await ask(tenant, "GET", address);
      seen.push((body as { state: string }).state);
      await tenant.advance(100);
    }
    expect(seen).toEqual(["PENDING", "EXECUTING", "COMPLETED"]);
    expect(await exported()).toEqual(ZIP);
  });

  it("keep their bindings, and take ZIP files only", async () => {
    const { qlik, params } = await openWithProject();
    const bindings = qlik["/api/v1/di-projects/{projectId}/bindings"];
    const variables = { "sales.connection": "snowflake" };
    await bindings.PUT({ params, body: { variables } });
    expect((await bindings.GET({ params })).data).toEqual({ variables, nameToIdMap: {} });
    const action = qlik["/api/v1/di-projects/{projectId}/actions/import"];
    const text = await action.POST({ params, body: { zip: new Blob(["no zip"]) } });
    expect(text.status).toBe(400);
  });
});
