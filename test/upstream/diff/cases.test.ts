import { describe, expect, it } from "vitest";
import { normalise } from "../../../scripts/normalise/normalise.ts";
import type { OpenApiDocument } from "../../../scripts/openapi/document.ts";
import {
  diffEditions,
  type EditionDocument,
} from "../../../scripts/upstream/diff/diff-editions.ts";
import { findPrefix, withPrefix } from "../../../scripts/upstream/align-paths.ts";
import {
  diff,
  documentOf,
  json,
  object,
  operation,
  path,
  query,
  ref,
  sentences,
} from "./documents.ts";

const boat = { type: "object", properties: { name: { type: "string" } } };

describe("changes that were seen in Qlik's editions", () => {
  it("1: a path that gains the prefix of its URL is no change", async () => {
    const old = documentOf({ paths: { "/v1/boats": { get: operation({}) } } });
    const next = documentOf({ paths: { "/api/v1/boats": { get: operation({}) } } });
    const prefix = findPrefix(old, next);
    expect(prefix).toBe("/api");
    expect(await diff({ paths: withPrefix(old, prefix!).paths! }, { paths: next.paths! })).toEqual({
      verdict: "none",
      changes: [],
    });
  });

  it("2: a list that becomes a map breaks what is sent and what is read, each said once", async () => {
    const list = object({ variables: { type: "array", items: { type: "string" } } });
    const map = object({
      variables: { type: "object", additionalProperties: { type: "string" } },
    });
    const put = (body: Record<string, unknown>): { paths: Record<string, unknown> } => ({
      paths: { "/api/boats": { put: operation({ body, response: body }) } },
    });
    expect(await sentences(put(list), put(map))).toEqual([
      "⚠ PUT /api/boats now accepts an object as `variables` in the request body, no longer an array.",
      "⚠ PUT /api/boats now returns an object as `variables` instead of an array.",
    ]);
  });

  it("3: a query parameter that becomes part of the path is a move", async () => {
    const old = {
      paths: {
        "/api/boats/files": { get: operation({ parameters: [query("type", { required: true })] }) },
      },
    };
    const next = {
      paths: { "/api/boats/{type}/files": { get: operation({ parameters: [path("type")] }) } },
    };
    expect(await sentences(old, next)).toEqual([
      "⚠ GET /api/boats/{type}/files now accepts the path parameter `type` in place of the query parameter `type`.",
    ]);
  });

  it("4: a body that was an object and is a list breaks", async () => {
    const list = { type: "array", items: boat };
    const old = {
      paths: { "/api/boats": { patch: operation({ body: object({ patchData: list }) }) } },
    };
    const next = { paths: { "/api/boats": { patch: operation({ body: list }) } } };
    expect(await sentences(old, next)).toEqual([
      "⚠ PATCH /api/boats now accepts an array as the request body, no longer an object.",
    ]);
  });

  it("5: a request property that is gone breaks", async () => {
    const text = { type: "string" };
    const old = {
      paths: { "/api/boats": { put: operation({ body: object({ state: text, name: text }) }) } },
    };
    const next = { paths: { "/api/boats": { put: operation({ body: object({ name: text }) }) } } };
    expect(await sentences(old, next)).toEqual([
      "⚠ PUT /api/boats no longer accepts `state` in the request body.",
    ]);
  });

  it("6: a value that requests no longer may have breaks", async () => {
    const body = (values: string[]): Record<string, unknown> =>
      object({ algorithms: { type: "array", items: { type: "string", enum: values } } });
    const post = (values: string[]): { paths: Record<string, unknown> } => ({
      paths: { "/api/boats": { post: operation({ body: body(values) }) } },
    });
    expect(await sentences(post(["tree", "forest"]), post(["tree"]))).toEqual([
      '⚠ POST /api/boats no longer accepts `"forest"` as `algorithms[]` in the request body.',
    ]);
  });

  it("7: parameters and properties that go at once are each named", async () => {
    const response = ref("Boat");
    const get = operation({ parameters: [query("email"), query("sort")], response });
    const post = operation({ id: "b", body: object({ roles: {}, name: {} }), response });
    const old = {
      paths: { "/api/boats": { get, post } },
      schemas: { Boat: object({ created: { type: "string" }, name: { type: "string" } }) },
    };
    const next = {
      paths: {
        "/api/boats": {
          get: operation({ parameters: [query("sort")], response }),
          post: operation({ id: "b", body: object({ name: {} }), response }),
        },
      },
      schemas: { Boat: object({ name: { type: "string" } }) },
    };
    expect(await sentences(old, next)).toEqual([
      "⚠ GET /api/boats no longer accepts the query parameter `email`.",
      "⚠ POST /api/boats no longer accepts `roles` in the request body.",
      "⚠ GET /api/boats no longer returns `created`.",
      "⚠ POST /api/boats no longer returns `created`.",
    ]);
  });

  it("8: a path parameter that becomes a literal is a removal and an addition, not a guess", async () => {
    const old = {
      paths: {
        "/api/boats/{type}/paths": { get: operation({ parameters: [path("type")] }) },
      },
    };
    const next = {
      paths: {
        "/api/boats/file/paths": { get: operation({}) },
        "/api/boats/benchmarks": { get: operation({ id: "b" }) },
      },
    };
    expect(await sentences(old, next)).toEqual([
      "⚠ GET /api/boats/{type}/paths was removed.",
      "GET /api/boats/benchmarks is new.",
      "GET /api/boats/file/paths is new.",
    ]);
  });

  it("9: a property that is only spelled anew is a renaming", async () => {
    const post = (name: string): { paths: Record<string, unknown> } => ({
      paths: {
        "/api/boats": { post: operation({ body: object({ [name]: { type: "string" } }) }) },
      },
    });
    expect(await sentences(post("keyProvider"), post("keyprovider"))).toEqual([
      "⚠ POST /api/boats now accepts `keyprovider` in place of `keyProvider` in the request body.",
    ]);
  });

  it("10: a path parameter that is declared in the query is healed, not taken at its word", async () => {
    const get = (parameter: Record<string, unknown>): OpenApiDocument => {
      const parameters = [path("harbour"), parameter];
      const published = documentOf({
        paths: { "/api/{harbour}/boats/{id}": { get: operation({ parameters }) } },
      });
      const { document, rejections } = normalise(published, { service: "boats" });
      expect(rejections).toEqual([]);
      return document;
    };
    const editions = [get(path("id")), get(query("id"))].map((document) => [
      { service: "boats", document },
    ]) as [EditionDocument[], EditionDocument[]];
    expect(await diffEditions(...editions)).toEqual({ verdict: "none", changes: [] });
  });

  it("11: an object that becomes a list that may be null breaks what is read", async () => {
    const list = (error: Record<string, unknown>): { paths: Record<string, unknown> } => ({
      paths: {
        "/api/boats": {
          get: operation({
            response: object({ data: { type: "array", items: object({ error }) } }),
          }),
        },
      },
    });
    expect(await sentences(list(boat), list({ type: ["array", "null"], items: boat }))).toEqual([
      "⚠ GET /api/boats now returns an array as `data[].error` instead of an object.",
    ]);
  });

  it("12: a property that comes is an addition, and a break when it goes again", async () => {
    const post = (properties: Record<string, unknown>): { paths: Record<string, unknown> } => ({
      paths: { "/api/boats": { post: operation({ body: object(properties) }) } },
    });
    const [without, having] = [post({ name: {} }), post({ name: {}, crawler: {} })];
    expect((await diff(without, having)).verdict).toBe("minor");
    expect((await diff(having, without)).verdict).toBe("major");
  });

  it("13: a second success status breaks code that tells responses apart by status", async () => {
    const patch = (more: Record<string, unknown>): { paths: Record<string, unknown> } => ({
      paths: {
        "/api/boats": {
          patch: operation({ responses: { 204: { description: "Done." }, ...more } }),
        },
      },
    });
    const accepted = { 202: { description: "Accepted.", content: json(boat) } };
    expect(await sentences(patch({}), patch(accepted))).toEqual([
      "⚠ PATCH /api/boats can now also respond with 202. Code that distinguishes responses by status must handle it.",
    ]);
  });

  it("14: a list of values that grows in responses is an addition", async () => {
    const get = (...values: string[]): { paths: Record<string, unknown> } => ({
      paths: {
        "/api/boats": {
          get: operation({ response: object({ status: { type: "string", enum: values } }) }),
        },
      },
    });
    expect(await sentences(get("active"), get("active", "sunk"))).toEqual([
      'GET /api/boats may now return `"sunk"` as `status`.',
    ]);
  });

  it("15: a deprecation comes, goes and comes again, each time as the first line", async () => {
    const marks = {
      deprecated: true,
      "x-qlik-deprecated-sunset": "2026-09",
      "x-qlik-replaced-by": "GET /api/ships",
    };
    const plain = { paths: { "/api/boats": { get: operation({}) } } };
    const deprecated = {
      paths: { "/api/boats": { get: operation({ ...marks, parameters: [query("a")] }) } },
    };
    expect(await sentences(plain, deprecated)).toEqual([
      "GET /api/boats is deprecated, with the sunset 2026-09. Use `GET /api/ships` instead.",
      "GET /api/boats now accepts the query parameter `a`.",
    ]);
    expect((await diff(plain, deprecated)).verdict).toBe("minor");
    expect(await sentences(deprecated, plain)).toEqual([
      "GET /api/boats is no longer deprecated.",
      "⚠ GET /api/boats no longer accepts the query parameter `a`.",
    ]);
  });
});
