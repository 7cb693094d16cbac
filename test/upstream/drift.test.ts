import { describe, expect, it, onTestFinished, vi } from "vitest";
import { stringify } from "yaml";
import { PipelineFault } from "../../scripts/openapi/finding.ts";
import { driftCommand } from "../../scripts/upstream/drift/command.ts";
import { folderWith } from "./folders.ts";

const LIMIT = { name: "limit", in: "query", schema: { type: "integer", maximum: 100 } };

describe("drift", () => {
  it("is none between a document and the same facts, published with the path of a server", () => {
    const published = documentOf({ "/v1/a": { get: list(LIMIT) } }, "https://example.com/api");
    expect(drift({ a: { "/api/v1/a": { get: list(LIMIT) } } }, { a: published })).toEqual({
      code: 0,
      lines: ["No drift: our documents differ from Qlik's files on purpose only."],
    });
  });

  it("is not that a file has no servers, and paths without the prefix that URLs have", () => {
    const published = documentOf({ "/v1/a": { get: list() }, "/v1/a/{id}": { get: item("id") } });
    const ours = { "/api/v1/a": { get: list() }, "/api/v1/a/{id}": { get: item("id") } };
    expect(drift({ a: ours }, { a: published })).toMatchObject({ code: 0 });
  });

  it("is each difference of fact, in plain words, with the counts at the end", () => {
    const theirs = {
      ...LIMIT,
      required: true,
      schema: { type: "integer", maximum: 200, default: 10 },
    };
    const sort = { name: "sort", in: "query", schema: { type: "string", enum: ["a", "b"] } };
    const ours = { ...sort, schema: { type: "string", enum: ["b", "c"] } };
    const extra = { name: "next", in: "query", schema: { type: "string" } };
    const { code, lines } = drift(
      { a: { "/a": { get: list(LIMIT, ours) }, "/b": { get: list() } } },
      { a: documentOf({ "/a": { get: list(theirs, sort, extra), post: list() } }) },
    );
    expect(code).toBe(1);
    expect(lines).toMatchInlineSnapshot(`
      [
        "a",
        "  GET /a  query.limit.default  ours none, Qlik 10",
        "  GET /a  query.limit.maximum  ours 100, Qlik 200",
        "  GET /a  query.limit.required  ours optional, Qlik required",
        "  GET /a  query.next  only Qlik has it",
        "  GET /a  query.sort.enum  only Qlik has a; only we have c",
        "  Operations that only Qlik has:",
        "    POST /a",
        "  Operations that only we have:",
        "    GET /b",
        "",
        "5 differences, 2 operations on one side only.",
      ]
    `);
  });

  it.each([
    ["2026-09-30T00:00:00Z", 0],
    ["2026-10-01T00:00:00Z", 1],
  ])("at %s is that a deprecated operation is gone, after its sunset only: %i", (now, code) => {
    const deprecated = { deprecated: true, "x-qlik-deprecated-sunset": "2026-09" };
    const ours = { "/a": { get: list(), put: { ...list(), ...deprecated } } };
    const published = { a: documentOf({ "/a": { get: list() } }) };
    expect(drift({ a: ours }, published, {}, { now: new Date(now) }).code).toBe(code);
  });

  it("lists services that one side lacks, without their operations", () => {
    const paths = { "/a": { get: list() } };
    const { code, lines } = drift(
      { a: paths, b: { "/b": { get: list() } } },
      {
        a: documentOf(paths),
        c: documentOf({ "/c": { get: list(), post: list() } }),
      },
    );
    expect(code).toBe(1);
    expect(lines).toMatchInlineSnapshot(`
      [
        "Services without a document of ours:",
        "  c  2 operations",
        "",
        "Services without a file of Qlik's:",
        "  b",
        "",
        "1 service without a document, 1 service without a file.",
      ]
    `);
  });

  it("is not what a deviation covers", () => {
    const ours = { a: { "/a": { get: list(LIMIT) } } };
    const theirs = { a: documentOf({ "/a": { get: list() } }) };
    const point = { point: "query.limit", chosen: "declared", why: "it works" };
    expect(drift(ours, theirs).code).toBe(1);
    expect(drift(ours, theirs, { a: [point] }).code).toBe(0);
    expect(drift(ours, theirs, { "all-services": [point] }).code).toBe(0);
    expect(drift(ours, theirs, { a: [{ ...point, qlik: "same" }] }).code).toBe(1);
  });

  it("is not that Qlik has no file of a service, if a deviation says so", () => {
    const point = { point: "path", documentation: "same", chosen: "described", why: "no file" };
    const paths = { "/a": { get: list() } };
    const ours = { a: paths, events: { "/b": { get: list() } } };
    expect(drift(ours, { a: documentOf(paths) }).code).toBe(1);
    expect(drift(ours, { a: documentOf(paths) }, { events: [point] }).code).toBe(0);
  });

  it("is a deviation that explains nothing, with its place", () => {
    const paths = { "/a": { get: list(LIMIT) } };
    const { code, lines } = drift(
      { a: paths },
      { a: documentOf(paths) },
      {
        a: [{ point: "query.limit.maximum", qlik: "200", chosen: "100", why: "it works" }],
      },
    );
    expect(code).toBe(1);
    expect(lines.slice(0, 2)).toEqual([
      "Deviations that explain no difference:",
      expect.stringMatching(/^ {2}\S*a\.yaml:1 {2}\* {2}query\.limit\.maximum$/) as string,
    ]);
  });

  it("is not a deviation that explains what a rule heals", () => {
    const schema = { type: "object", properties: { x: { type: "string" } } };
    const own = {
      post: { ...list(), requestBody: { content: { "application/json": { schema } } } },
    };
    const published = { post: { ...list(), requestBody: { content: { "*/*": { schema } } } } };
    const point = { point: "body.media", qlik: "`*/*`", chosen: "JSON", why: "clients need one" };
    expect(
      drift({ a: { "/a": own } }, { a: documentOf({ "/a": published }) }, { a: [point] }),
    ).toMatchObject({ code: 0 });
  });

  it("is not the body that a rule gives an error response, but the one that Qlik declares", () => {
    const error = (name: string) => ({
      description: "e",
      content: {
        "application/json": {
          schema: { type: "object", properties: { [name]: { type: "string" } } },
        },
      },
    });
    const of = (responses: object) => ({
      get: { ...list(), responses: { ...list().responses, ...responses } },
    });
    const ours = { a: { "/a": of({ 404: error("code") }) } };
    const bare = documentOf({
      "/a": of({ 404: { description: "e" } }),
      "/b": of({ 404: error("title") }),
    });
    const point = { point: "response.404.media", chosen: "JSON", why: "Qlik sends it" };
    const both = { a: { ...ours.a, "/b": of({ 404: error("title") }) } };
    expect(drift(both, { a: bare }, { a: [point] })).toMatchObject({ code: 0 });
    expect(drift(ours, { a: documentOf({ "/a": of({ 404: error("title") }) }) }).code).toBe(1);
  });

  it("is whether a value can be null", () => {
    const of = (schema: object) => ({
      "/a": {
        get: {
          ...list(),
          responses: { 200: { description: "ok", content: { "application/json": { schema } } } },
        },
      },
    });
    const published = documentOf(of({ type: "string", nullable: true }));
    expect(drift({ a: of({ type: ["string", "null"] }) }, { a: published }).code).toBe(0);
    expect(drift({ a: of({ type: "string" }) }, { a: published }).lines[1]).toBe(
      "  GET /a  response.200.nullable  ours false, Qlik true",
    );
  });
});

describe("npm run spec -- drift", () => {
  const paths = { "/a": { get: list() } };

  it("prints JSON alone with --json", () => {
    const { code, lines } = drift(
      { a: { "/a": { get: list(LIMIT) } } },
      { a: documentOf(paths) },
      {},
      { args: ["--json"] },
    );
    expect(code).toBe(1);
    const operation = "GET /a";
    expect(JSON.parse(lines.join("\n"))).toEqual({
      services: [
        { service: "a", differences: [{ operation, point: "query.limit", ours: "present" }] },
      ],
      ...{ withoutDocument: [], withoutFile: [], stale: [] },
    });
  });

  it("leaves deviations of other services and of all services alone if --service is set", () => {
    const point = { point: "tier", qlik: "2", chosen: "1", why: "it works" };
    const deviations = { a: [point], b: [point], "all-services": [point] };
    const documents = { a: documentOf(paths), b: documentOf(paths) };
    const { lines } = drift({ a: paths, b: paths }, documents, deviations, {
      args: ["--service", "b", "--json"],
    });
    const { stale } = JSON.parse(lines.join("\n")) as { stale: object[] };
    expect(stale).toMatchObject([{ service: "b", operation: "*", point: "tier", line: 1 }]);
    expect(drift({ a: paths, b: paths }, documents, deviations).lines.at(-1)).toBe(
      "3 stale deviations.",
    );
  });

  it("compares the services that --service names", () => {
    const ours = { a: paths, b: paths, c: { "/c": { get: list(LIMIT) } } };
    const theirs = {
      a: documentOf(paths),
      b: documentOf(paths),
      c: documentOf({ "/c": { get: list() } }),
    };
    expect(drift(ours, theirs, {}, { args: ["--service", "a,b"] }).code).toBe(0);
    expect(drift(ours, theirs, {}, { args: ["--service", "a", "--service", "c"] }).code).toBe(1);
  });

  it("rejects an unknown service, and names the nearest", () => {
    expect(() => drift({ reloads: paths }, {}, {}, { args: ["--service", "reload"] })).toThrow(
      'Unknown service "reload"\nHint: Did you mean "reloads"?',
    );
  });

  it("rejects a folder that does not exist", () => {
    expect(() => driftCommand(["--from", "no-such-folder"])).toThrow(PipelineFault);
  });

  it.each([
    ["a truncated file", '{"openapi": "3.0.0", "paths": {', "The file must be JSON"],
    ["a page", "<!doctype html>", "The file must be JSON"],
    ["something else than a document", "[]", "must be an OpenAPI document"],
  ])("rejects %s with its name", (_, text, message) => {
    expect(() => drift({ a: paths }, { a: text })).toThrow(
      new RegExp(`a\\.json {2}edition: .*${message}`),
    );
  });

  it("returns 2 for an unknown option", () => {
    const error = vi.spyOn(console, "error").mockReturnValue();
    onTestFinished(() => {
      error.mockRestore();
    });
    expect(driftCommand(["--frm"])).toBe(2);
    expect(String(error.mock.calls[0])).toContain("Usage: npm run spec -- drift");
  });
});

function list(...parameters: object[]): { responses: object; [field: string]: unknown } {
  return {
    operationId: "x",
    "x-qlik-tier": { tier: "1", limit: 1000 },
    parameters,
    responses: {
      200: { description: "ok", content: { "application/json": { schema: { type: "string" } } } },
    },
  };
}

function item(name: string): object {
  return list({ name, in: "path", required: true, schema: { type: "string" } });
}

function documentOf(paths: object, server?: string): object {
  const servers = server === undefined ? {} : { servers: [{ url: server }] };
  return { openapi: "3.0.0", info: { title: "a", version: "" }, ...servers, paths };
}

/** Runs the command on folders with our documents, by service, and published files. */
function drift(
  ours: Readonly<Record<string, object>>,
  theirs: Readonly<Record<string, object | string>>,
  deviations: Readonly<Record<string, object[]>> = {},
  { args = [], now }: { args?: readonly string[]; now?: Date } = {},
): { code: number; lines: string[] } {
  const own = Object.entries(ours).map(([service, paths]) => [
    `${service}.yaml`,
    stringify({ ...documentOf(paths), openapi: "3.1.0" }, { aliasDuplicateObjects: false }),
  ]);
  const entries = Object.entries(deviations).map(([service, list]) => [
    `deviations/${service}.yaml`,
    stringify(list),
  ]);
  const spec = folderWith(Object.fromEntries([...own, ...entries]) as Record<string, string>);
  const from = folderWith(
    Object.fromEntries(Object.entries(theirs).map(([name, file]) => [`${name}.json`, file])),
  );
  const log = vi.spyOn(console, "log").mockReturnValue();
  try {
    const code = driftCommand(["--spec", spec, "--from", from, ...args], now);
    return { code, lines: log.mock.calls.flatMap(([text]) => String(text).split("\n")) };
  } finally {
    log.mockRestore();
  }
}
