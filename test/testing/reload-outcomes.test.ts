import { describe, expect, it } from "vitest";
import { open } from "./open.ts";
import { getReload, startReload } from "./reloading.ts";

describe("scripted outcomes", () => {
  it("end the next reload of the app, and only that", async () => {
    const { tenant, qlik } = open();
    tenant.nextReload({ appId: "sales", status: "FAILED", errorCode: "E1", errorMessage: "Gone" });
    const first = await startReload(qlik);
    await tenant.advance(300);
    const failed = await getReload(qlik, first.id);
    expect(failed).toMatchObject({ status: "FAILED", errorCode: "E1", errorMessage: "Gone" });
    expect(failed).not.toHaveProperty("engineTime");
    expect(failed.log).toContain("Reload failed: Gone (E1)");
    const second = await startReload(qlik);
    await tenant.advance(300);
    expect((await getReload(qlik, second.id)).status).toBe("SUCCEEDED");
  });

  it("are used in order, and don't affect other apps", async () => {
    const { tenant, qlik } = open({
      data: {
        apps: [
          { id: "app0", name: "A" },
          { id: "app1", name: "B" },
        ],
      },
    });
    tenant.nextReload({ appId: "app0", status: "EXCEEDED_LIMIT" });
    tenant.nextReload({ appId: "app0", status: "FAILED" });
    const statuses: string[] = [];
    for (const appId of ["app1", "app0", "app0", "app0"]) {
      const { id } = await startReload(qlik, appId);
      await tenant.advance(300);
      statuses.push((await getReload(qlik, id)).status);
    }
    expect(statuses).toEqual(["SUCCEEDED", "EXCEEDED_LIMIT", "FAILED", "SUCCEEDED"]);
  });

  it("have a default error", async () => {
    const { tenant, qlik } = open();
    tenant.nextReload({ appId: "sales", status: "FAILED" });
    const { id } = await startReload(qlik);
    await tenant.advance(300);
    expect(await getReload(qlik, id)).toMatchObject({
      errorCode: "EngineConnectionError",
      errorMessage: "The connection to the engine was lost",
    });
  });
});
