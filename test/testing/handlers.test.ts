import { expect, expectTypeOf, it } from "vitest";
import type { ResponseFor, Handlers, RouteKey } from "../../src/testing/http/handler.ts";
import type {
  App,
  OAuthTokenRequest,
  Reload,
  ReloadCancellation,
  ReloadRequest,
} from "../../src/types.ts";

it("rejects a handler for an operation that the specification doesn't have", () => {
  const handlers: Handlers = {
    // @ts-expect-error: there is no such path.
    "GET /api/v1/relaods": () => ({ status: 200 }),
  };
  const noHead: Handlers = {
    // @ts-expect-error: HEAD is served by the handler of GET.
    "HEAD /api/v1/reloads": () => ({ status: 200 }),
  };
  expect([handlers, noHead]).toHaveLength(2);
  expectTypeOf<"GET /api/v1/reloads">().toExtend<RouteKey>();
});

it("only accepts declared responses", () => {
  const handlers: Handlers = {
    // @ts-expect-error: the status is 201.
    "POST /api/v1/reloads": () => ({ status: 200, body: {} }),
    // @ts-expect-error: the body is required.
    "GET /api/v1/reloads": () => ({ status: 200 }),
    // @ts-expect-error: an app has attributes.
    "POST /api/v1/apps": () => ({ status: 200, body: { id: "a", name: "A" } }),
  };
  expect(handlers).toBeDefined();
  expectTypeOf<ResponseFor<"POST /api/v1/reloads">["body"]>().toEqualTypeOf<Reload>();
  expectTypeOf<ResponseFor<"GET /api/v1/apps/{appId}">["body"]>().toEqualTypeOf<App>();
  type Canceled = ResponseFor<"POST /api/v1/reloads/{reloadId}/actions/cancel">;
  expectTypeOf<Extract<Canceled, { status: 202 }>["body"]>().toEqualTypeOf<ReloadCancellation>();
  expectTypeOf<Extract<Canceled, { status: 204 }>["body"]>().toEqualTypeOf<undefined>();
});

it("passes a handler the path parameters of its operation", () => {
  const handlers: Handlers = {
    "GET /api/v1/reloads/{reloadId}": ({ path }) => {
      expectTypeOf(path).toEqualTypeOf<{ reloadId: string }>();
      throw new Error("Types alone");
    },
  };
  expect(handlers).toBeDefined();
});

it("passes a handler the parsed query and body of its operation", () => {
  const handlers: Handlers = {
    "GET /api/v1/reloads": ({ query, body }) => {
      expectTypeOf(query.limit).toEqualTypeOf<number | undefined>();
      expectTypeOf(query.log).toEqualTypeOf<boolean | undefined>();
      expectTypeOf(body).toEqualTypeOf<undefined>();
      expectTypeOf(query).not.toHaveProperty("limt");
      throw new Error("Types alone");
    },
    "POST /api/v1/reloads": ({ query, body, user }) => {
      expectTypeOf(query).toEqualTypeOf<object>();
      expectTypeOf(body).toEqualTypeOf<ReloadRequest>();
      expectTypeOf(user.admin).toEqualTypeOf<boolean>();
      throw new Error("Types alone");
    },
    "POST /api/v1/apps/import": ({ body }) => {
      expectTypeOf(body).toEqualTypeOf<Uint8Array<ArrayBuffer> | undefined>();
      throw new Error("Types alone");
    },
    "POST /oauth/token": ({ body }) => {
      expectTypeOf(body).toEqualTypeOf<OAuthTokenRequest>();
      throw new Error("Types alone");
    },
  };
  expect(handlers).toBeDefined();
  type File = ResponseFor<"GET /api/v1/temp-contents/{id}">;
  expectTypeOf<Extract<File, { status: 200 }>["body"]>().toEqualTypeOf<Uint8Array<ArrayBuffer>>();
  expectTypeOf<
    ResponseFor<"GET /api/v1/apps/{appId}/reloads/logs/{reloadId}">["body"]
  >().toEqualTypeOf<string>();
});
