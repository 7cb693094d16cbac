import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { pathsWithServer } from "../../../scripts/normalise/rules/paths-with-server.ts";
import type { OpenApiDocument } from "../../../scripts/openapi/document.ts";
import { heal } from "./heal.ts";

const ours = parse(readFileSync("spec/reloads.yaml", "utf8")) as OpenApiDocument;
const get = { operationId: "a" };

function join(servers: unknown, item: object = { get }): OpenApiDocument {
  return heal(pathsWithServer, { servers, paths: { "/v1/things": item } }).document;
}

function pathOf(servers: unknown): string | undefined {
  return Object.keys(join(servers).paths ?? {})[0];
}

describe("joining paths with their server", () => {
  it("puts the server's path in front of each path", () => {
    expect(pathOf([{ url: "https://{tenant}.{region}.qlikcloud.com/api" }])).toBe("/api/v1/things");
    expect(pathOf([{ url: "https://{tenant}.{region}.qlikcloud.com/api/" }])).toBe(
      "/api/v1/things",
    );
    expect(pathOf([{ url: "/api" }])).toBe("/api/v1/things");
    expect(pathOf([{ url: "https://{tenant}.{region}.qlikcloud.com/" }])).toBe("/v1/things");
  });

  it("takes versioned paths for relative to /api, if no server is named", () => {
    expect(pathOf(undefined)).toBe("/api/v1/things");
    expect(pathOf([])).toBe("/api/v1/things");
    const paths = { "/api/v1/a": { get }, "/login": { get } };
    expect(heal(pathsWithServer, { paths }).document.paths).toEqual(paths);
  });

  it("writes the server of our own documents for a tenant", () => {
    const url = "https://{tenant}.{region}.qlikcloud.com/api";
    expect(join([{ url, variables: { tenant: { default: "x" } } }]).servers).toEqual(ours.servers);
    expect(join(undefined).servers).toEqual(ours.servers);
  });

  it("keeps another vendor's host, and the variables of it", () => {
    const url = "https://{site}.example.com/{version}";
    const variables = { site: { default: "a" }, version: { default: "v2" } };
    const { servers, paths } = join([{ url, variables }]);
    expect(servers).toEqual([
      { url: "https://{site}.example.com", variables: { site: { default: "a" } } },
    ]);
    expect(Object.keys(paths ?? {})).toEqual(["/v2/v1/things"]);
  });

  it("takes the first of several servers", () => {
    expect(pathOf([{ url: "https://a.example.com/a" }, { url: "/b" }])).toBe("/a/v1/things");
  });

  it("joins an operation with a server of its own, and keeps that server if it is another host", () => {
    const uploads = { ...get, servers: [{ url: "https://uploads.example.com" }] };
    const local = { ...get, servers: [{ url: "/other" }] };
    const { paths } = join([{ url: "https://a.example.com/a" }], {
      parameters: [{ name: "x", in: "query" }],
      ...{ get, put: local, post: uploads },
    });
    expect(paths).toMatchObject({
      "/a/v1/things": { get },
      "/other/v1/things": { put: { parameters: [{ name: "x" }] } },
      "/v1/things": { post: { servers: [{ url: "https://uploads.example.com" }] } },
    });
    expect(paths?.["/other/v1/things"]?.put).not.toHaveProperty("servers");
  });

  it("rejects a variable in the path that has no default", () => {
    const url = "https://a.example.com/{version}";
    const { rejections } = heal(pathsWithServer, { servers: [{ url }], paths: {} });
    expect(rejections).toMatchObject([{ pointer: "#/servers/0/url" }]);
  });

  it("leaves a document without paths as it is", () => {
    expect(heal(pathsWithServer, { paths: undefined }).document).not.toHaveProperty("servers");
  });
});
