/** What the types of `qlik[path].GET()` and of `raw` promise. tsc checks this file under TypeScript 5.9 and 7. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expectTypeOf, expect, test } from "vitest";
import type { CallIndex } from "../../generated/calls.ts";
import type { PathFor } from "../../src/call/methods.ts";
import {
  createQlikClient,
  type CallResult,
  type QlikClient,
  type QlikClientOptions,
  type QlikThrowingClient,
  type CreateReloadOptions,
  type ListReloadsOptions,
  type ListReloadsResult,
  type RawResult,
  type Reload,
  type Space,
  type UndeclaredError,
} from "../../src/index.ts";
import type { OperationOf, Reloads, ReloadsErrors } from "../../src/types.ts";

/** Types only: nothing here is called. */
declare const qlik: QlikClient;
declare const throwing: QlikThrowingClient;
declare const options: QlikClientOptions;
declare const isThrowing: boolean;
const reload = { params: { path: { reloadId: "r1" } } };
const file = { params: { path: { id: "t1" } } };
type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

test("a call of a path returns what the method with that path returns", () => {
  void (async () => {
    const result = await qlik["/api/v1/reloads/{reloadId}"].GET(reload);
    expectTypeOf(result).toEqualTypeOf<CallResult<OperationOf<"GET /api/v1/reloads/{reloadId}">>>();
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<Reload>();
    if (result.status === 404) expectTypeOf(result.error).toEqualTypeOf<ReloadsErrors>();
    const other = await qlik.GET("/api/v1/reloads/{reloadId}", reload);
    expectTypeOf(other).toEqualTypeOf(result);
    const head = await qlik["/api/v1/reloads/{reloadId}"].HEAD(reload);
    if (head.ok) expectTypeOf(head.data).toEqualTypeOf<undefined>();
  });
});

test("a call of a path returns data when the client throws", () => {
  void (async () => {
    expectTypeOf(await throwing["/api/v1/reloads"].GET()).toEqualTypeOf<Reloads>();
    expectTypeOf(await throwing["/api/v1/reloads/{reloadId}"].GET(reload)).toEqualTypeOf<Reload>();
    const deleted = throwing["/api/v1/spaces/{spaceId}"].DELETE({
      params: { path: { spaceId: "s1" } },
    });
    expectTypeOf(deleted).toEqualTypeOf<Promise<undefined>>();
    expectTypeOf(await throwing["/api/v1/temp-contents/{id}"].download(file)).toEqualTypeOf<
      Bytes | undefined
    >();
  });
});

test("a call of a path works with a client of either kind", () => {
  void (async () => {
    const either = createQlikClient({ ...options, throwOnError: isThrowing });
    const given = await either["/api/v1/reloads/{reloadId}"].GET(reload);
    if ("ok" in given) expectTypeOf(given.status).not.toBeString();
    else expectTypeOf(given).toEqualTypeOf<Reload>();
  });
});

test("a download of a path is there where GET returns a file", () => {
  void (async () => {
    const result = await qlik["/api/v1/temp-contents/{id}"].download(file);
    if (result.status === 200) expectTypeOf(result.data).toEqualTypeOf<Bytes>();
    // @ts-expect-error its response is JSON
    void qlik["/api/v1/reloads"].download();
  });
});

test("a wrong path, method, parameter, body or option does not compile", () => {
  void (() => [
    // @ts-expect-error misspelled
    qlik["/api/v1/reload"],
    // @ts-expect-error without its slash
    qlik["api/v1/reloads"],
    // @ts-expect-error filled in: the value belongs into params.path
    qlik["/api/v1/reloads/r1"],
    // @ts-expect-error exists, but not for this method
    qlik["/api/v1/reloads"].DELETE,
    // @ts-expect-error no GET, so no HEAD
    qlik["/oauth/token"].HEAD,
    // @ts-expect-error params are needed
    qlik["/api/v1/reloads/{reloadId}"].GET(),
    // @ts-expect-error path is needed
    qlik["/api/v1/reloads/{reloadId}"].GET({ params: {} }),
    // @ts-expect-error misspelled
    qlik["/api/v1/reloads"].GET({ params: { query: { limits: 5 } } }),
    // @ts-expect-error text for a number
    qlik["/api/v1/reloads"].GET({ params: { query: { limit: "5" } } }),
    // @ts-expect-error beside params instead of in it
    qlik["/api/v1/reloads"].GET({ query: { limit: 5 } }),
    // @ts-expect-error this operation has no query
    qlik["/api/v1/spaces/types"].GET({ params: { query: {} } }),
    // @ts-expect-error the body is needed
    qlik["/api/v1/reloads"].POST(),
    // @ts-expect-error appId is needed
    qlik["/api/v1/reloads"].POST({ body: {} }),
    // @ts-expect-error misspelled
    qlik["/api/v1/reloads"].POST({ body: { appId: "a1", partal: true } }),
    // @ts-expect-error misspelled, for an operation with a body
    qlik["/api/v1/reloads"].POST({ body: { appId: "a1" }, sginal: AbortSignal.abort() }),
    // @ts-expect-error GET has no body
    qlik["/api/v1/reloads"].GET({ body: {} }),
    // @ts-expect-error misspelled, by a client that throws
    throwing["/api/v1/reloads"].POST({ body: { appid: "a1" } }),
  ]);
});

test("options that may be left out may be undefined", () => {
  void ((given: { timeout?: number; query?: { limit?: number }; signal?: AbortSignal }) => [
    qlik["/api/v1/reloads"].GET({ params: { query: given.query }, timeout: given.timeout }),
    qlik["/api/v1/reloads"].GET({ params: undefined, headers: undefined, signal: given.signal }),
    qlik["/api/v1/apps/import"].POST({ body: undefined }),
    qlik["/api/v1/reloads"].GET(undefined),
  ]);
});

test("the options of a call have a name, for functions of one's own", () => {
  const list = (given: ListReloadsOptions) => qlik["/api/v1/reloads"].GET(given);
  expectTypeOf(list).parameter(0).toEqualTypeOf<ListReloadsOptions>();
  const result = async (): Promise<ListReloadsResult> => qlik["/api/v1/reloads"].GET();
  expectTypeOf(result).returns.resolves.toEqualTypeOf<
    CallResult<OperationOf<"GET /api/v1/reloads">>
  >();
  const create = (given: CreateReloadOptions) => qlik.POST("/api/v1/reloads", given);
  expectTypeOf(create).parameter(0).toHaveProperty("body");
});

test("generic code takes any path of a method, and passes the options on", () => {
  const get = <P extends PathFor<"GET">>(path: P, options: CallIndex["GET"][P]) => ({
    path,
    options,
  });
  expectTypeOf(get("/api/v1/reloads", { params: { query: { limit: 5 } } }).options).toEqualTypeOf<
    CallIndex["GET"]["/api/v1/reloads"]
  >();
  void (() => {
    for (const path of ["/api/v1/reloads", "/api/v1/spaces"] as const) void qlik.GET(path);
    // @ts-expect-error misspelled
    get("/api/v1/reload", {});
    // @ts-expect-error the id is needed
    get("/api/v1/reloads/{reloadId}", {});
  });
});

test("raw takes any path, and has unknown data unless it is told", () => {
  void (async (anyPath: `/${string}`) => {
    const result = await qlik.raw("GET", anyPath, {
      params: { path: { id: 1 }, query: { a: [] } },
    });
    expectTypeOf(result).toEqualTypeOf<RawResult<unknown>>();
    if (result.ok) expectTypeOf(result.data).toBeUnknown();
    else expectTypeOf(result.error).toEqualTypeOf<UndeclaredError>();
    if (result.status === 404) expectTypeOf(result.error).toEqualTypeOf<UndeclaredError>();
    const space = await qlik.raw<Space>("POST", "/api/v1/anything", { body: { any: 1 } });
    if (space.status === 201) expectTypeOf(space.data).toEqualTypeOf<Space>();
    expectTypeOf(await throwing.raw("GET", "/api/v1/anything")).toBeUnknown();
    expectTypeOf(await throwing.raw<Space>("GET", "/api/v1/anything")).toEqualTypeOf<Space>();
    // @ts-expect-error no such method
    void qlik.raw("get", "/api/v1/anything");
    // @ts-expect-error a path begins with a slash
    void qlik.raw("GET", "api/v1/anything");
    // @ts-expect-error misspelled
    void qlik.raw("GET", "/api/v1/anything", { query: {} });
  });
});

test("no names of schemas, of options and of the root clash but the known ones", () => {
  const read = (file: string): string => readFileSync(path.resolve(file), "utf8");
  const exportsOf = (file: string): string[] =>
    Array.from(read(file).matchAll(/^export (?:interface|type) ([\w$]+)/gm), ([, name]) => name!);
  const root = read("src/index.ts").matchAll(/^export (?:type )?\{([^}]*)\}/gm);
  const own = [...root].flatMap(([, names]) =>
    names!.split(",").map((name) => name.trim().replace(/^type |^.* as /, "")),
  );
  const schemas = exportsOf("generated/schema.ts");
  const all = [
    ...own.filter((name) => name !== ""),
    ...schemas,
    ...exportsOf("generated/calls.ts"),
  ];
  expect(own).toContain("QlikClient");
  expect(schemas).toContain("Reload");
  // `QlikSchemas` has the schemas of these names: the package's own types took them first.
  const clashes = all.filter((name, index) => all.indexOf(name) !== index);
  expect(clashes).toEqual(["Duration", "Failure", "ScheduleOptions"]);
});
