import { expectTypeOf, test } from "vitest";
import type {
  CreateReloadOptions,
  Failure,
  ListReloadsResult,
  QlikClient,
  QlikThrowingClient,
  Reload,
  Reloads,
  Success,
  UndeclaredError,
} from "../../src/index.ts";

declare const qlik: QlikClient;
declare const throwing: QlikThrowingClient;

test("a path has the methods of its operations, with the types of the same calls by method", () => {
  expectTypeOf(() => qlik["/api/v1/reloads"].GET()).returns.toEqualTypeOf<
    Promise<ListReloadsResult>
  >();
  expectTypeOf<Awaited<ReturnType<typeof byMethod>>>().toEqualTypeOf<ListReloadsResult>();
  expectTypeOf<CreateReloadOptions["body"]["appId"]>().toEqualTypeOf<string>();
});

const byMethod = () => qlik.GET("/api/v1/reloads");

test("a client that throws returns data alone", () => {
  expectTypeOf(() => throwing["/api/v1/reloads"].GET()).returns.resolves.toEqualTypeOf<Reloads>();
});

test("HEAD has the options of GET, and no data", () => {
  expectTypeOf(
    async () => (await qlik["/api/v1/reloads"].HEAD()).data,
  ).returns.resolves.toEqualTypeOf<undefined>();
});

test("what does not fit does not compile", () => {
  void (() => [
    // @ts-expect-error a path that does not exist
    qlik["/api/v1/reload"].GET(),
    // @ts-expect-error a method that the path does not have
    qlik["/api/v1/reloads"].PUT(),
    // @ts-expect-error the body is required
    qlik["/api/v1/reloads"].POST(),
    // @ts-expect-error the path parameter is required
    qlik["/api/v1/reloads/{reloadId}"].GET(),
    // @ts-expect-error a misspelled query parameter
    qlik["/api/v1/reloads"].GET({ params: { query: { limt: 1 } } }),
    // @ts-expect-error a property of the wrong type
    qlik["/api/v1/reloads"].POST({ body: { appId: 1 } }),
    // @ts-expect-error an option that does not exist
    qlik["/api/v1/reloads"].GET({ query: {} }),
  ]);
});

test("raw takes any path, and returns unknown data unless the caller says more", () => {
  expectTypeOf(async () => {
    const result = await qlik.raw("GET", "/api/v1/anything");
    return result.ok ? result.data : undefined;
  }).returns.resolves.toEqualTypeOf<unknown>();
  type Result = Awaited<ReturnType<typeof qlik.raw<Reload>>>;
  expectTypeOf<Extract<Result, { ok: true }>>().toExtend<Success<number, Reload>>();
  expectTypeOf<Extract<Result, { ok: false }>>().toExtend<Failure<number, UndeclaredError>>();
  expectTypeOf(() => throwing.raw<Reload>("GET", "/a")).returns.resolves.toEqualTypeOf<Reload>();
  // @ts-expect-error a path begins with a slash
  void (() => qlik.raw("GET", "api/v1/anything"));
});
