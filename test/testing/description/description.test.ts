import { describe, expect, it, vi } from "vitest";
import openapi from "../../../generated/openapi.json" with { type: "json" };
import { operations } from "../../../generated/operations.ts";
import * as description from "../../../src/testing/description/description.ts";
import { groupOf } from "../../../src/testing/description/group.ts";

const keys = Object.keys(operations);
const groups = [...new Set(keys.map((key) => groupOf(key.split(" ")[1]!)))];

/** Modules of their own, since they keep what has been loaded. */
async function loadModules(): Promise<{
  description: typeof import("../../../src/testing/description/description.ts");
  createTenant: typeof import("../../../src/testing.ts").createTenant;
}> {
  vi.resetModules();
  const description = await import("../../../src/testing/description/description.ts");
  const { createTenant } = await import("../../../src/testing.ts");
  return { description, createTenant };
}

describe("the group of a path", () => {
  it.each([
    ["/api/v1/apps", "/api/v1/apps"],
    ["/api/v1/apps/{appId}/media/files/{path}", "/api/v1/apps"],
    ["/api/connectivity/data-connections/{qID}", "/api/connectivity/data-connections"],
    ["/oauth/token", "/oauth"],
    ["/.well-known/oauth-authorization-server", "/.well-known"],
  ])("of %s is %s", (path, group) => {
    expect(groupOf(path)).toBe(group);
  });
});

describe("the description", () => {
  it("has all operations, and each schema that they refer to", async () => {
    await Promise.all(groups.map(description.loadGroup));
    expect(groups.flatMap(description.operationsOf).sort()).toEqual(keys.toSorted());
    for (const key of keys) {
      const { parameters, responses } = description.describeOperation(key);
      for (const { schema } of parameters) expect(description.resolve(schema)).toBeTypeOf("object");
      expect(Object.keys(responses).some((status) => /^[23]/.test(status))).toBe(true);
    }
  });

  it("has the same paging and successors as the table of operations", async () => {
    await Promise.all(groups.map(description.loadGroup));
    for (const [key, { paging, items = "data", deprecated }] of Object.entries(operations)) {
      const described = description.describeOperation(key);
      expect(described.paging).toEqual(paging && { style: paging, items });
      if (deprecated) expect(described.replacedBy).toBe(deprecated.replacedBy);
    }
  });

  it("has the data of all types of events", async () => {
    await description.loadEvents();
    expect(description.eventTypes()).toEqual(Object.keys(openapi.webhooks));
    const finished = description.describeEvent("com.qlik.v1.reload.finished");
    expect(description.resolve(finished!).properties).toHaveProperty("status");
    expect(description.describeEvent("com.example.unknown")).toBeUndefined();
    expect(description.describeEvent("constructor")).toBeUndefined();
  });

  it("is loaded by group: a tenant that is asked for spaces loads those alone", async () => {
    const { description, createTenant } = await loadModules();
    const tenant = createTenant();
    const headers = { authorization: `Bearer ${tenant.apiKey}` };
    const load = async (): Promise<unknown> => {
      await tenant.fetch(`${tenant.origin}/api/v1/spaces`, { headers });
      return groups.filter(description.isLoaded);
    };
    expect(groups.filter(description.isLoaded)).toEqual([]);
    await expect(load()).resolves.toEqual(["/api/v1/spaces"]);
    await expect(load()).resolves.toEqual(["/api/v1/spaces"]);
    expect(description.schemas).toHaveProperty("#/components/schemas/SpaceCreate");
    expect(description.schemas).not.toHaveProperty("#/components/schemas/ReloadRequest");
  });

  it("loads a group once, and not one that does not exist", async () => {
    const { description } = await loadModules();
    const first = description.loadGroup("/api/v1/spaces");
    expect(description.loadGroup("/api/v1/spaces")).toBe(first);
    await expect(description.loadGroup("/api/v1/nothing")).rejects.toThrow(
      "The description has no paths of /api/v1/nothing.",
    );
  });

  it("rejects what has not been loaded or does not exist", async () => {
    const { description } = await loadModules();
    const { describeOperation, operationsOf, loadGroup, schemaNamed } = description;
    expect(() => describeOperation("GET /api/v1/spaces")).toThrow("has not been loaded");
    expect(() => operationsOf("/api/v1/spaces")).toThrow("has not been loaded");
    expect(() => schemaNamed("SpaceCreate")).toThrow("The description has no");
    await loadGroup("/api/v1/spaces");
    expect(() => describeOperation("GET /api/v1/spaces/none")).toThrow("has no GET");
    expect(schemaNamed("SpaceCreate").type).toBe("object");
  });
});

describe("resolving a schema", () => {
  it("follows its references, and keeps the keywords next to them", async () => {
    await description.loadGroup("/api/v1/spaces");
    const { resolve, schemas } = description;
    const $ref = "#/components/schemas/SpaceCreate";
    expect(resolve({ $ref })).toBe(schemas[$ref]);
    expect(resolve(schemas[$ref]!)).toBe(schemas[$ref]);
    const withDefault = { $ref, default: {} };
    expect(resolve(withDefault)).toEqual({ ...schemas[$ref], default: {} });
    expect(resolve(withDefault)).toBe(resolve(withDefault));
    expect(() => resolve({ $ref: "#/components/schemas/None" })).toThrow("The description has no");
  });
});
