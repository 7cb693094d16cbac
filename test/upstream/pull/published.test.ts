import fc from "fast-check";
import { expect, test } from "vitest";
import { NotPublished, readPublished } from "../../../scripts/upstream/pull/published.ts";
import { documentOf } from "../published-server.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test("rejects a document that is cut off anywhere", () => {
  const bytes = bytesOf(documentOf("lämpchen"));
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), (length) => {
      const read = (): unknown => readPublished(bytes.slice(0, length), { format: "json" });
      expect(read).toThrow(NotPublished);
    }),
  );
});

test("reads or rejects any JSON, and throws nothing else", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      try {
        expect(readPublished(bytesOf(text), { format: "json" }).text).toBe(text);
      } catch (error) {
        expect(error).toBeInstanceOf(NotPublished);
      }
    }),
  );
});

test("accepts a document whose version is missing, which normalising adds", () => {
  const { openapi, ...rest } = JSON.parse(documentOf("apps")) as Record<string, unknown>;
  expect(openapi).toBe("3.0.0");
  const { title } = readPublished(bytesOf(JSON.stringify(rest)), { format: "json" });
  expect(title).toBe("apps");
});

test("rejects nesting and aliases that would exhaust memory", () => {
  const nested = `{ "openapi": "3.0.0", "paths": ${'{ "a": '.repeat(300)}1${" }".repeat(300)} }`;
  expect(() => readPublished(bytesOf(nested), { format: "json" })).toThrow("excessive depth");
});
