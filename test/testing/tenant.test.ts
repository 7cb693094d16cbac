import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { QlikInputError } from "../../src/index.ts";
import { createTenant } from "../../src/testing/index.ts";
import { conforms, conformsTo } from "./conforms.ts";
import { ask, open } from "./open.ts";

describe("who may ask", () => {
  it.each([
    ["no token", undefined],
    ["another key", "Bearer wrong"],
    ["another scheme", "Basic d3Jvbmc="],
    ["a bare key", "wrong"],
  ])("answers 401 to %s", async (_, authorization) => {
    const { tenant } = open();
    const headers = authorization === undefined ? {} : { authorization };
    const response = await tenant.fetch(`${tenant.origin}/api/v1/reloads`, { headers });
    conforms("GET /api/v1/reloads", 401, await response.json());
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
  });

  it("doesn't tell a stranger which paths there are", async () => {
    const { tenant } = open();
    const response = await tenant.fetch(`${tenant.origin}/api/v1/nothing`);
    expect(response.status).toBe(401);
  });

  it("takes the scheme in any case", async () => {
    const { tenant } = open();
    const headers = { authorization: `bearer ${tenant.apiKey}` };
    const response = await tenant.fetch(`${tenant.origin}/api/v1/spaces/types`, { headers });
    expect(response.status).toBe(200);
  });
});

describe("what can be asked", () => {
  it("prefers a literal path to one with a parameter", async () => {
    const { tenant } = open();
    const { status, body } = await ask(tenant, "GET", "/api/v1/spaces/types");
    expect(status).toBe(200);
    expect(body).toEqual({ data: ["shared", "managed", "data"] });
  });

  it.each([
    "/",
    "/api/v1/nothing",
    "/api/v1/reloads/",
    "/api/v1/spaces//assignments",
    "/api/v1/reloads/%ff",
    "/api/v1/reloads/a/b",
    "/API/v1/reloads",
  ])("answers 404 to %s", async (unknown) => {
    const { tenant } = open();
    const { status, body } = await ask(tenant, "GET", unknown);
    expect(status).toBe(404);
    conformsTo("ReloadsErrors", body);
    expect(body).toMatchObject({ errors: [{ code: "HTTP-404" }] });
  });

  it("answers 405 to a method that the path doesn't have, and names those that it has", async () => {
    const { tenant } = open();
    const { status, headers, body } = await ask(tenant, "DELETE", "/api/v1/reloads");
    expect(status).toBe(405);
    expect(headers.get("allow")).toBe("GET, HEAD, POST");
    conformsTo("ReloadsErrors", body);
  });

  it("answers HEAD like GET, without the body", async () => {
    const { qlik } = open();
    const found = await qlik.HEAD("/api/v1/spaces/{spaceId}", {
      params: { path: { spaceId: "team" } },
    });
    expect(found).toMatchObject({ status: 200, data: undefined });
    expect(found.response.headers.get("content-type")).toBe("application/json");
    const missing = await qlik.HEAD("/api/v1/spaces/{spaceId}", {
      params: { path: { spaceId: "none" } },
    });
    expect(missing.status).toBe(404);
  });
});

describe("options", () => {
  it.each([
    [{ data: { apps: [{ name: "A", spaceId: "none" }] } }, "data.apps[0].spaceId"],
    [{ data: { apps: [{ name: "A", ownerId: "none" }] } }, "data.apps[0].ownerId"],
    [{ data: { spaces: [{ name: "S", ownerId: "none" }] } }, "data.spaces[0].ownerId"],
    [{ data: { spaces: [{ name: "S" }, { name: "S" }] } }, "data.spaces[1].name"],
    [{ data: { users: [{ id: "u" }, { id: "u" }] } }, "data.users[1].id"],
    [{ reloadDuration: -1 }, "reloadDuration"],
    [{ reloadDuration: Number.NaN }, "reloadDuration"],
    [{ reloadDuration: 2 ** 31 }, "reloadDuration"],
  ])("refuses %j", (options, place) => {
    expect(() => createTenant(options)).toThrow(QlikInputError);
    expect(() => createTenant(options)).toThrow(place);
  });

  it("gives everything to the first user, unless said otherwise", async () => {
    const { qlik } = open({
      data: {
        users: [{ id: "ann" }, { id: "bob" }],
        spaces: [{ name: "A" }, { name: "B", ownerId: "bob" }],
        apps: [{ name: "C" }, { name: "D", ownerId: "bob" }],
      },
    });
    const spaces = await qlik.GET("/api/v1/spaces");
    expect(spaces.data?.data?.map(({ ownerId }) => ownerId)).toEqual(["ann", "bob"]);
    const items = await qlik.GET("/api/v1/items");
    expect(items.data?.data.map(({ ownerId }) => ownerId)).toEqual(["ann", "bob"]);
  });
});

describe("the modules", () => {
  const root = path.resolve(import.meta.dirname, "../../src");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const importsOf = (file: string): string[] => {
    const source = readFileSync(path.join(root, file), "utf8");
    return Array.from(source.matchAll(/(?:from|import\() ?"([^"]+)"/g), ([, name = ""]) => name);
  };

  it("use Node in none but the server's, and there not before listen() is called", () => {
    const users = files.filter(
      (file) =>
        file.startsWith("testing") && importsOf(file).some((name) => name.startsWith("node:")),
    );
    expect(users).toEqual([path.join("testing", "server.ts")]);
    const server = readFileSync(path.join(root, "testing/server.ts"), "utf8");
    expect(server).toMatch(/^import type .* from "node:http";$/m);
    expect(server).not.toMatch(/^import (?!type ).*"node:/m);
  });

  it("are used by no other module", () => {
    const others = files.filter((file) => !file.startsWith("testing"));
    expect(
      others.filter((file) => importsOf(file).some((name) => name.includes("testing"))),
    ).toEqual([]);
  });
});
