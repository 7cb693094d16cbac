import { describe, expect, it } from "vitest";
import type { Query } from "../../src/types.ts";
import { open } from "./open.ts";

const THREE = {
  data: {
    users: [{ id: "ann" }, { id: "bob" }],
    spaces: [
      { id: "1", name: "Beta", type: "managed" },
      { id: "2", name: "alpha", type: "shared", description: "First letters", ownerId: "bob" },
      { id: "3", name: "Gamma rays", type: "data" },
    ],
  },
} as const;

describe("spaces", () => {
  it("have names unlike any other: 409", async () => {
    const { qlik } = open();
    const rejected = await qlik.POST("/api/v1/spaces", { body: { name: "Team", type: "shared" } });
    expect(rejected).toMatchObject({ status: 409, error: { errors: [{ code: "SPACES-409" }] } });
    expect((await qlik.GET("/api/v1/spaces")).data?.meta?.count).toBe(1);
  });
});

describe("the list of spaces", () => {
  it.each<[Query<"GET /api/v1/spaces">, string]>([
    [{}, "123"],
    [{ sort: "name" }, "213"],
    [{ sort: "-name" }, "312"],
    [{ sort: "+type" }, "312"],
    [{ name: "A" }, "123"],
    [{ name: "RAYS" }, "3"],
    [{ ownerId: "bob" }, "2"],
    [{ type: "shared" }, "2"],
    [{ type: "managed,data" }, "13"],
    [{ action: "publish" }, "1"],
    [{ roles: ["publisher"] }, ""],
    [{ environmentId: "" }, "123"],
    [{ environmentId: "e" }, ""],
    [{ "environment.name": "Production" }, ""],
  ])("with %j has %j", async (query, ids) => {
    const { qlik } = open(THREE);
    const { data } = await qlik.GET("/api/v1/spaces", { params: { query } });
    expect(data?.data?.map(({ id }) => id).join("")).toBe(ids);
    expect(data?.meta?.count).toBe(ids.length);
  });
});
