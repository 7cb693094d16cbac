import { describe, expect, it } from "vitest";
import type { Query } from "../../src/types.ts";
import { conforms, conformsTo } from "./conforms.ts";
import { ask, open } from "./open.ts";

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
  it("can be created, read and listed", async () => {
    const { tenant, qlik } = open();
    const created = await qlik.POST("/api/v1/spaces", {
      body: { name: "Sales", type: "managed", description: "For all" },
    });
    expect(created.status).toBe(201);
    const space = created.data;
    expect(space).toMatchObject({
      name: "Sales",
      type: "managed",
      description: "For all",
      createdAt: "2026-01-01T00:00:00.000Z",
      links: { self: { href: `${tenant.origin}/api/v1/spaces/${space?.id}` } },
    });
    expect(space?.meta?.assignableRoles).toContain("publisher");
    const params = { path: { spaceId: space?.id ?? "" } };
    const read = await qlik.GET("/api/v1/spaces/{spaceId}", { params });
    expect(read.data).toEqual(space);
    const list = await qlik.GET("/api/v1/spaces");
    expect(list.data?.data?.[1]).toEqual(space);
    expect(list.data?.meta).toMatchObject({ count: 2 });
  });

  it("have names unlike any other: 409", async () => {
    const { qlik } = open();
    const rejected = await qlik.POST("/api/v1/spaces", { body: { name: "Team", type: "shared" } });
    expect(rejected).toMatchObject({ status: 409, error: { errors: [{ code: "SPACES-409" }] } });
    expect((await qlik.GET("/api/v1/spaces")).data?.meta?.count).toBe(1);
  });

  // The specification declares no 400 for this operation, though its body has rules.
  it.each([
    [{ type: "shared" }, "/name"],
    [{ name: "", type: "shared" }, "/name"],
    [{ name: "a/b", type: "shared" }, "/name"],
    [{ name: "x".repeat(257), type: "shared" }, "/name"],
    [{ name: "a" }, "/type"],
    [{ name: "a", type: "personal" }, "/type"],
    [{ name: "a", type: "shared", description: 1 }, "/description"],
  ])("are rejected as %j: 400", async (body, pointer) => {
    const { tenant } = open();
    const rejected = await ask(tenant, "POST", "/api/v1/spaces", body);
    expect(rejected.status).toBe(400);
    conformsTo("SpacesErrors", rejected.body);
    expect(rejected.body).toMatchObject({
      errors: [{ code: "SPACES-400", meta: { source: { pointer } } }],
    });
  });

  it("have three types", async () => {
    const { qlik } = open();
    const { data } = await qlik.GET("/api/v1/spaces/types");
    expect(data).toEqual({ data: ["shared", "managed", "data"] });
  });

  it("are not found under an unknown id: 404", async () => {
    const { qlik } = open();
    const params = { path: { spaceId: "none" } };
    expect(await qlik.GET("/api/v1/spaces/{spaceId}", { params })).toMatchObject({
      status: 404,
      error: { errors: [{ code: "SPACES-404" }] },
    });
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

  it("counts all pages, and leads from one to the other", async () => {
    const { tenant, qlik } = open(THREE);
    const { data } = await qlik.GET("/api/v1/spaces", { params: { query: { limit: 2 } } });
    expect(data?.data).toHaveLength(2);
    expect(data?.meta?.count).toBe(3);
    const next = data?.links?.next?.href ?? "";
    const { body } = await ask(tenant, "GET", next.slice(tenant.origin.length));
    expect(body).toMatchObject({ data: [{ id: "3" }], links: { prev: { href: /prev=/ } } });
  });

  it.each(["limit=0", "limit=101", "action=read", "type=personal", "type=", "sort=id", "next=x"])(
    "answers 400 to %s",
    async (query) => {
      const { tenant } = open();
      const { status, body } = await ask(tenant, "GET", `/api/v1/spaces?${query}`);
      conforms("GET /api/v1/spaces", 400, body);
      expect(status).toBe(400);
      expect(body).toMatchObject({
        errors: [{ code: "SPACES-400", meta: { source: { parameter: query.split("=")[0] } } }],
      });
    },
  );
});
