import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeQuery } from "../../src/call/encode.ts";
import { QlikInputError } from "../../src/index.ts";
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
    expect(encodeQuery({ id: [], roles: [] }, { separators: { roles: "," } })).toBe("");
  });

  test.each([
    [",", "scope=a%20b,c%2Cd"],
    ["%7C", "scope=a%20b%7Cc%2Cd"],
  ])("joins a list by %s where the specification says so", (separator, query) => {
    const values = { scope: ["a b", "c,d"] };
    expect(encodeQuery(values, { separators: { scope: separator } })).toBe(query);
  });

  test.each([
    ["%20", "a b", '" "'],
    ["%7C", "a|b", '"|"'],
  ])("rejects an item that contains its separator %s", (separator, item, shown) => {
    const encoding = { separators: { scope: separator } };
    expect(() => encodeQuery({ scope: ["c", item] }, encoding)).toThrow(
      `Query parameter "scope" must not have items that contain ${shown}`,
    );
    expect(encodeQuery({ scope: item }, encoding)).toBe(`scope=${encodeURIComponent(item)}`);
  });

  test("joins only the lists of the named parameters", () => {
    expect(encodeQuery({ constructor: [1, 2] }, { separators: {} })).toBe(
      "constructor=1&constructor=2",
    );
  });

  test("is read back as the same list, whatever its separator is, or is rejected", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1 }),
        fc.constantFrom(",", "%20", "%7C"),
        (items, separator) => {
          const isRejected = items.some((item) => item.includes(decodeURIComponent(separator)));
          const encode = (): string => encodeQuery({ a: items }, { separators: { a: separator } });
          if (separator !== "," && isRejected) {
            expect(encode).toThrow(QlikInputError);
            return;
          }
          const { search } = new URL(`https://tenant/?${encode()}`);
          const texts = search.slice("?a=".length).split(separator);
          expect(texts.map(decodeURIComponent)).toEqual(items);
        },
      ),
    );
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
      'Unknown option "query". Pass it in "params.query".',
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
