import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeQuery } from "../../src/call/encode.ts";
import { loopback } from "../loopback.ts";

const search = (url: string): URLSearchParams => new URL(url, "http://tenant").searchParams;

describe("a query", () => {
  test("carries text, numbers and booleans, and leaves out what is undefined or null", async () => {
    const server = await loopback();
    const query = { appId: "a&b=c", limit: 5, log: true, filter: undefined, next: null };
    await server.client().GET("/api/v1/reloads", { params: { query: query as { appId: string } } });
    expect([...search(server.last.url)]).toEqual([
      ["appId", "a&b=c"],
      ["limit", "5"],
      ["log", "true"],
    ]);
  });

  test("carries % and + as they are, where @qlik/api fails or alters them", async () => {
    const server = await loopback();
    const filter = 'status eq "100%" + 1';
    await server.client().GET("/api/v1/reloads", { params: { query: { filter } } });
    expect(search(server.last.url).get("filter")).toBe(filter);
  });

  test("carries a Date as ISO 8601 in UTC", () => {
    expect(search(`?${encodeQuery({ since: new Date(0) })}`).get("since")).toBe(
      "1970-01-01T00:00:00.000Z",
    );
  });

  test("joins a list by commas where the specification says so", async () => {
    const server = await loopback();
    const query = { roles: ["consumer" as const, "producer" as const] };
    await server.client().GET("/api/v1/spaces", { params: { query } });
    expect(server.last.url).toBe("/api/v1/spaces?roles=consumer,producer");
  });

  test("repeats the name of a list elsewhere", () => {
    expect(encodeQuery({ id: ["a", "b"] })).toBe("id=a&id=b");
  });

  test("leaves an empty list out", () => {
    expect(encodeQuery({ id: [], roles: [] }, ["roles"])).toBe("");
  });

  test.each([
    ["an object", {}],
    ["an invalid date", new Date("never")],
    ["NaN", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["a function", () => ""],
    ["null in a list", [null]],
  ])("rejects %s with the parameter's name", async (_, value) => {
    const server = await loopback();
    const query = { appId: value as string };
    await expect(server.client().GET("/api/v1/reloads", { params: { query } })).rejects.toThrow(
      'GET /api/v1/reloads: Query parameter "appId"',
    );
    expect(server.received).toEqual([]);
  });

  test("given beside params is rejected, not ignored", async () => {
    const server = await loopback();
    const untyped = server.client().GET as (path: string, options: object) => Promise<unknown>;
    await expect(untyped("/api/v1/reloads", { query: { appId: "a" } })).rejects.toThrow(
      'Unknown option "query". Give it in "params.query".',
    );
  });

  test("survives the way into a URL and back, for any names and texts", () => {
    const values = fc.dictionary(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(values, (query) => {
        const decoded = [...search(`?${encodeQuery(query)}`)].filter(([name]) => name !== "");
        expect(decoded).toEqual(Object.entries(query).filter(([name]) => name !== ""));
      }),
    );
  });
});
