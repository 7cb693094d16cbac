import vm from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toJson } from "../../src/call/json.ts";
import { QlikInputError } from "../../src/index.ts";
import { loopback } from "../loopback.ts";

const realm = (code: string): unknown => vm.runInNewContext(code);

describe("a JSON body", () => {
  test.each<[string, unknown, string]>([
    ["NaN", Number.NaN, "is NaN"],
    ["an infinity", -Infinity, "is -Infinity"],
    ["an invalid Date", new Date(Number.NaN), "an invalid Date"],
    ["an invalid Date of another realm", realm("new Date(NaN)"), "an invalid Date"],
    ["a Map", new Map([["a", 1]]), "Object.fromEntries(map)"],
    ["a Map of another realm", realm("new Map()"), "is Map"],
    ["a Set", new Set([1]), "[...set]"],
    ["a WeakMap", new WeakMap(), "is WeakMap"],
    ["bytes", new Uint8Array(2), "Base64"],
    ["a Buffer, despite its toJSON", Buffer.from("ab"), "Base64"],
    ["an ArrayBuffer", new ArrayBuffer(2), "Base64"],
    ["a Blob", new Blob(["a"]), "await blob.text()"],
    ["a hole in an array", [, 1], "/0 is undefined"],
    ["undefined in an array", [1, undefined], "/1 is undefined"],
    ["a function", () => 1, "a function"],
    ["a symbol", Symbol("s"), "Symbol(s)"],
    ["a bigint", 1n, "the BigInt 1"],
    ["a promise", Promise.resolve(1), "await"],
    ["a thenable", { then: () => undefined }, "await"],
    ["a Response", new Response("x"), "await response.json()"],
    ["a Request", new Request("http://a.example"), "await request.json()"],
    ["Headers", new Headers(), "Object.fromEntries(headers)"],
    ["URLSearchParams", new URLSearchParams("a=1"), "Object.fromEntries"],
    ["a RegExp", /a/, "expression.source"],
    ["an Error", new Error("x"), "error.message"],
    ["an iterator", [1].values(), "is Array Iterator"],
    ["a stream", new ReadableStream(), "Read the stream first"],
    ["an instance of a class that keeps all to itself", new (class Own { #a = 1; get a() { return this.#a; } })(), "toJSON"], // prettier-ignore
    ["a toJSON method that throws", { toJSON: () => { throw new Error("no"); } }, "cannot be read (no)"], // prettier-ignore
    ["a toJSON method that gives NaN", { toJSON: () => Number.NaN }, "is NaN"],
    ["a boxed NaN", Object(Number.NaN), "is NaN"],
  ])("is rejected with its place when it contains %s", async (_, value, reason) => {
    const server = await loopback();
    const call = server.client().POST("/api/v1/reloads", {
      body: { appId: "a", variables: { "a/b~c": [value] } } as never,
    });
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(QlikInputError);
    expect(error).toMatchObject({ method: "POST", path: "/api/v1/reloads" });
    expect(String(error)).toContain("/variables/a~1b~0c/0");
    expect(String(error)).toContain(reason);
    expect(server.received).toEqual([]);
  });

  test("is rejected when it contains itself, but may contain an object twice", () => {
    const shared = { a: 1 };
    const ring: Record<string, unknown> = { shared };
    ring["self"] = [ring];
    expect(() => toJson(ring)).toThrow("/self/0 is circular");
    expect(toJson([shared, shared])).toBe('[{"a":1},{"a":1}]');
  });

  test("is rejected when it is nested too deeply", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 200_000; level++) deep = [deep];
    expect(() => toJson(deep)).toThrow(QlikInputError);
  });

  test.each<[string, unknown]>([
    ["a Date", { at: new Date(0) }],
    ["a URL", { url: new URL("https://a.example/?b") }],
    ["boxed values", [Object("a"), Object(1), Object(false)]],
    ["objects of another realm", realm("({ a: [1, { b: null }] })")],
    ["an object without prototype", Object.assign(Object.create(null) as object, { a: 1 })],
    ["an instance of a class with fields", new (class Dto { a = 1; b = undefined; })()], // prettier-ignore
    ["the name __proto__", JSON.parse('{"__proto__":{"a":1}}')],
    ["a toJSON method that takes its key", { k: { toJSON: (key: string) => `${key}!` } }],
    ["a toJSON method that gives undefined", { k: { toJSON: () => undefined }, l: 1 }],
    ["undefined, symbols and hidden properties of objects", Object.defineProperty({ a: undefined, [Symbol("s")]: 1 }, "h", { value: 1 })], // prettier-ignore
    ["half of a surrogate pair", "\ud800"],
  ])("is what JSON.stringify writes for %s", (_, value) => {
    expect(toJson(value)).toBe(JSON.stringify(value));
  });

  test("reads back as what was given, without undefined properties", () => {
    const values = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.oneof(fc.string({ unit: "binary" }), fc.boolean(), fc.constant(null), fc.integer()),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
        fc.array(tie("value")),
        fc.dictionary(fc.string(), fc.option(tie("value"), { nil: undefined })),
      ),
    })).value;
    fc.assert(
      fc.property(values, (value) => {
        const read: unknown = JSON.parse(toJson(value));
        expect(read).toEqual(value);
        expect(toJson(value)).toBe(JSON.stringify(value));
      }),
    );
  });
});
