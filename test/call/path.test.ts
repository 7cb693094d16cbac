import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodePath } from "../../src/call/encode.ts";
import { QlikInputError, type QlikClient } from "../../src/index.ts";
import { loopback } from "../loopback.ts";

const reload = (qlik: QlikClient, reloadId: unknown): Promise<unknown> =>
  qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId: reloadId as string } } });

describe("a path value", () => {
  test("reaches the server as one segment, whatever it holds", async () => {
    const server = await loopback();
    const value = "a/b?c#d%2F é$&..;=@:\\";
    await reload(server.client(), value);
    const [, segment] = /^\/api\/v1\/reloads\/([^/?#]+)$/.exec(server.last.url) ?? [];
    expect(decodeURIComponent(segment ?? "")).toBe(value);
  });

  test.each([
    ["undefined", undefined, "is missing"],
    ["null", null, "got null"],
    ["empty text", "", "must not be empty"],
    ["a dot", ".", 'got "."'],
    ["two dots", "..", 'got ".."'],
    ["an encoded dot", "%2e", 'got "%2e"'],
    ["two encoded dots", "%2E%2e", 'got "%2E%2e"'],
    ["a half-encoded pair of dots", ".%2E", 'got ".%2E"'],
    ["an object", { id: "a" }, "got an object"],
    ["a list", ["a"], "got an array"],
    ["NaN", Number.NaN, "got NaN"],
    ["half of a surrogate pair", "\ud800", "surrogate"],
  ])("is rejected before anything is sent when it is %s", async (_, value, reason) => {
    const server = await loopback();
    const error: unknown = await reload(server.client(), value).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(QlikInputError);
    expect(error).toMatchObject({ method: "GET", path: "/api/v1/reloads/{reloadId}" });
    expect(String(error)).toContain('Path parameter "reloadId"');
    expect(String(error)).toContain(reason);
    expect(server.received).toEqual([]);
  });

  test("is rejected when params are left out altogether", async () => {
    const server = await loopback();
    const untyped = server.client().GET as (path: string) => Promise<unknown>;
    await expect(untyped("/api/v1/reloads/{reloadId}")).rejects.toThrow(
      'GET /api/v1/reloads/{reloadId}: Path parameter "reloadId" is missing',
    );
    expect(server.received).toEqual([]);
  });

  test("survives the way into a URL and back, for any text that is not rejected", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (value) => {
        fc.pre(!/^(?:\.|%2e){1,2}$/i.test(value));
        const { pathname } = new URL(encodePath("https://tenant/a/{id}/b", { id: value }));
        const segments = pathname.split("/");
        expect(segments).toHaveLength(4);
        expect(decodeURIComponent(segments[2]!)).toBe(value);
      }),
    );
  });
});

describe("a path value that spans slashes", () => {
  const encode = (path: unknown): string =>
    encodePath("/apps/{appId}/files/{path}", { appId: "a/b", path }, { wildcards: ["path"] });

  test("keeps its slashes, and each segment is encoded", () => {
    expect(encode("img/a b?#%2F.png")).toBe("/apps/a%2Fb/files/img/a%20b%3F%23%252F.png");
    expect(encode("one")).toBe("/apps/a%2Fb/files/one");
  });

  test("may be empty where it is a folder, which is then the root", () => {
    const encoding = { wildcards: ["path"], folder: true } as const;
    expect(encodePath("/list/{path}", { path: "" }, encoding)).toBe("/list/");
    expect(() => encodePath("/list/{path}", { path: "a/" }, encoding)).toThrow(QlikInputError);
    const values = { id: "", path: "" };
    expect(() => encodePath("/{id}/{path}", values, encoding)).toThrow("must not be empty");
  });

  test.each([
    ["empty text", "", "without an empty one"],
    ["a slash at the start", "/etc", "without an empty one"],
    ["a slash at the end", "etc/", "without an empty one"],
    ["two slashes in a row", "a//b", "without an empty one"],
    ["a dot", "a/./b", 'got "."'],
    ["two dots", "../b", 'got ".."'],
    ["two dots at the end", "a/..", 'got ".."'],
    ["two encoded dots", "a/%2e%2E/b", 'got "%2e%2E"'],
    ["nothing", undefined, "is missing"],
    ["an object", {}, "got an object"],
    ["a list", ["a", "b"], "got an array"],
  ])("is rejected when it has %s", (_, value, reason) => {
    expect(() => encode(value)).toThrow(QlikInputError);
    expect(() => encode(value)).toThrow(reason);
  });

  test("survives the way into a URL and back, below its place, unless it is rejected", () => {
    const segment = fc.oneof(
      fc.constantFrom("", ".", "..", "%2e%2e", "\\", "a"),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1 }), (segments) => {
        const path = segments.join("/");
        const isRejected = path.split("/").some((each) => /^((\.|%2e){1,2})?$/i.test(each));
        if (isRejected) {
          expect(() => encode(path)).toThrow(QlikInputError);
          return;
        }
        const { pathname } = new URL(encode(path), "https://tenant");
        const [, below] = /^\/apps\/a%2Fb\/files\/(.*)$/.exec(pathname) ?? [];
        const decoded = below?.split("/").map(decodeURIComponent).join("/");
        expect(decoded).toBe(path);
      }),
    );
  });
});

describe("a path value that is a list", () => {
  const encode = (ids: unknown): string =>
    encodePath("/things/{ids}", { ids }, { pathLists: ["ids"] });

  test("is joined by commas", () => {
    expect(encode(["a b", "c,d", 5])).toBe("/things/a%20b,c%2Cd,5");
    expect(encode("a")).toBe("/things/a");
  });

  test.each([
    ["no item", [], "must have at least one item"],
    ["an empty item", ["a", ""], "must not be empty"],
    ["a dot", ["."], 'got "."'],
    ["an object", [{}], "got an object"],
  ])("is rejected when it has %s", (_, value, reason) => {
    expect(() => encode(value)).toThrow(QlikInputError);
    expect(() => encode(value)).toThrow(reason);
  });
});

describe("a path", () => {
  test.each(["@elsewhere.example/", ".elsewhere.example/", "https://elsewhere.example/", ""])(
    "that would lead to another host is rejected: %j",
    async (path) => {
      const server = await loopback();
      const untyped = server.client().GET as (path: string) => Promise<unknown>;
      await expect(untyped(path)).rejects.toThrow('The path must begin with "/"');
      expect(server.received).toEqual([]);
    },
  );

  test("that the specification doesn't describe can be called, and is read by its media type", async () => {
    const server = await loopback();
    const untyped = server.client().GET as (path: string) => Promise<unknown>;
    expect(await untyped("/api/v1/undescribed")).toMatchObject({ status: 200, data: {} });
    expect(server.last.headers.authorization).toBe("Bearer key");
  });
});
