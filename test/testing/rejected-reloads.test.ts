import { describe, expect, it } from "vitest";
import { open } from "./open.ts";
import { startReload } from "./reloading.ts";

describe("a rejected reload", () => {
  it("is one of an app that is being reloaded: 429, without Retry-After", async () => {
    const { tenant, qlik } = open();
    const { id } = await startReload(qlik);
    for (const at of [0, 30, 269]) {
      await tenant.advance(at === 0 ? 0 : at === 30 ? 30 : 239);
      const rejected = await qlik.POST("/api/v1/reloads", { body: { appId: "sales" } });
      expect(rejected.status).toBe(429);
      expect(rejected.error?.errors?.[0]).toMatchObject({ code: "RELOADS-007" });
      expect(rejected.error?.errors?.[0]?.detail).toContain(id);
      expect(rejected.response.headers.has("retry-after")).toBe(false);
    }
    await tenant.advance(31);
    expect((await startReload(qlik)).status).toBe("QUEUED");
  });

  it("is one of an unknown app: 403, as the operation has no 404", async () => {
    const { qlik } = open();
    const rejected = await qlik.POST("/api/v1/reloads", { body: { appId: "none" } });
    expect(rejected).toMatchObject({
      status: 403,
      error: { errors: [{ code: "RELOADS-003" }] },
    });
  });

  const variables = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`v${index}`, "x"]));

  it("is not one at the limits", async () => {
    const { qlik } = open();
    const body = {
      appId: "sales",
      weight: 10,
      variables: { ...variables(19), ["é".repeat(256)]: "😀".repeat(256) },
    };
    expect((await qlik.POST("/api/v1/reloads", { body })).status).toBe(201);
  });
});
