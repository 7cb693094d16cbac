import { describe, expect, it } from "vitest";
import { conforms } from "./conforms.ts";
import { ask, detailOf, open } from "./open.ts";
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

  it.each([
    [{}, "/appId is required"],
    [{ appId: "" }, "/appId must not be empty"],
    [{ appId: 1 }, "/appId must be a string"],
    [{ appId: "sales", partial: "true" }, "/partial must be true or false"],
    [{ appId: "sales", weight: 0 }, "/weight must be a whole number between 1 and 10"],
    [{ appId: "sales", weight: 11 }, "/weight must be a whole number between 1 and 10"],
    [{ appId: "sales", weight: 1.5 }, "/weight must be a whole number between 1 and 10"],
    [{ appId: "sales", weight: null }, "/weight must be a whole number between 1 and 10"],
    [{ appId: "sales", resourceType: "hub" }, "/resourceType must be one of api, "],
    [{ appId: "sales", variables: [] }, "/variables must be a JSON object"],
    [{ appId: "sales", variables: { v: 1 } }, "/variables/v must be a string"],
    [{ appId: "sales", variables: { "a/b": 1 } }, "/variables/a~1b must be a string"],
    [{ appId: "sales", variables: variables(21) }, "/variables must not be more than 20"],
    [
      { appId: "sales", variables: { v: "x".repeat(257) } },
      "/variables/v must not be longer than 256 characters",
    ],
    [
      { appId: "sales", variables: { ["x".repeat(257)]: "v" } },
      "must not be longer than 256 characters",
    ],
  ])("is %j: 400", async (body, detail) => {
    const { tenant } = open();
    const rejected = await ask(tenant, "POST", "/api/v1/reloads", body);
    conforms("POST /api/v1/reloads", 400, rejected.body);
    expect(rejected.status).toBe(400);
    expect(rejected.body).toMatchObject({ errors: [{ code: "RELOADS-002" }] });
    expect(detailOf(rejected.body)).toContain(detail);
  });

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
