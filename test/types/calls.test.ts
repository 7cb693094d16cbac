/** What the types of a call promise. tsc checks this file under TypeScript 5.9 and 7; running it proves little. */
import { expectTypeOf, test } from "vitest";
import { createQlikClient, type QlikClient } from "../../src/index.ts";
import type {
  App,
  Reload,
  ReloadCancellation,
  Reloads,
  ReloadsErrors,
  UndeclaredError,
} from "../../src/types.ts";

/** Types only: nothing here is called. */
declare const qlik: QlikClient;
const path = { reloadId: "r1" };

test("data is the schema by name, once ok or the status is known", () => {
  void (async () => {
    const result = await qlik.GET("/api/v1/reloads/{reloadId}", { params: { path } });
    if (result.ok) {
      expectTypeOf(result.data).toEqualTypeOf<Reload>();
      expectTypeOf(result.status).toEqualTypeOf<200>();
      expectTypeOf(result.error).toEqualTypeOf<undefined>();
    } else {
      expectTypeOf(result.data).toEqualTypeOf<undefined>();
      expectTypeOf(result.error).toEqualTypeOf<ReloadsErrors | UndeclaredError>();
    }
    expectTypeOf(result.response).toEqualTypeOf<Response>();
  });
});

test("each status has a body of its own", () => {
  void (async () => {
    const result = await qlik.POST("/api/v1/reloads/{reloadId}/actions/cancel", {
      params: { path },
    });
    if (result.status === 202) expectTypeOf(result.data).toEqualTypeOf<ReloadCancellation>();
    if (result.status === 204) expectTypeOf(result.data).toEqualTypeOf<undefined>();
    if (result.status === 409) expectTypeOf(result.error).toEqualTypeOf<ReloadsErrors>();
    if (result.status === 503) expectTypeOf(result.error).toEqualTypeOf<UndeclaredError>();
    // @ts-expect-error no status of the registry
    if (result.status === 299) return;
    // @ts-expect-error a success that isn't declared
    if (result.status === 200) return;
  });
});

test("a status that is neither declared nor common is a number, in the result of all others", () => {
  void (async () => {
    const result = await qlik.POST("/api/v1/reloads", { body: { appId: "a1" } });
    const status: number = result.status;
    expectTypeOf(status === 418).toBeBoolean();
    if (result.status >= 500) expectTypeOf(result.data).toEqualTypeOf<Reload | undefined>();
    switch (result.status) {
      case 201:
        return result.data.id;
      case 504:
        expectTypeOf(result.error).toEqualTypeOf<UndeclaredError>();
        return result.status;
      default:
        expectTypeOf(result.ok).toEqualTypeOf<false>();
        // What is left is never nothing: there are statuses that nobody lists.
        expectTypeOf(result.status).not.toBeNever();
        return undefined;
    }
  });
});

test("options that may be left out may be undefined", () => {
  void ((given: { timeout?: number; retry?: false; body: { partial?: boolean | undefined } }) => {
    const options = { timeout: given.timeout, deadline: undefined, retry: given.retry };
    return [
      qlik.GET("/api/v1/reloads", { ...options, params: undefined, headers: undefined }),
      qlik.GET("/api/v1/reloads", { params: { query: undefined } }),
      qlik.GET("/api/v1/reloads", { params: { query: { limit: given.timeout } } }),
      qlik.POST("/api/v1/reloads", { body: { appId: "a", partial: given.body.partial } }),
      qlik.POST("/api/v1/apps/import", { body: undefined }),
    ];
  });
});

test("a switch over the statuses narrows too", () => {
  void (async () => {
    const result = await qlik.POST("/api/v1/reloads", { body: { appId: "a1" } });
    switch (result.status) {
      case 201:
        expectTypeOf(result.data).toEqualTypeOf<Reload>();
        break;
      case 429:
        expectTypeOf(result.error).toEqualTypeOf<ReloadsErrors>();
        break;
      default:
        expectTypeOf(result.ok).toEqualTypeOf<false>();
    }
  });
});

test("data and error can be taken out, as in openapi-fetch", () => {
  void (async () => {
    const { data, error } = await qlik.GET("/api/v1/reloads");
    expectTypeOf(data).toEqualTypeOf<Reloads | undefined>();
    if (error) expectTypeOf(data).toEqualTypeOf<undefined>();
    else expectTypeOf(data).toEqualTypeOf<Reloads>();
  });
});

test("bytes come as a Blob, text as a string, HEAD has no data", () => {
  void (async () => {
    const file = await qlik.GET("/api/v1/temp-contents/{id}", { params: { path: { id: "t1" } } });
    if (file.status === 200) expectTypeOf(file.data).toEqualTypeOf<Blob>();
    if (file.status === 204) expectTypeOf(file.data).toEqualTypeOf<undefined>();
    const log = await qlik.GET("/api/v1/apps/{appId}/reloads/logs/{reloadId}", {
      params: { path: { appId: "a1", ...path } },
    });
    if (log.ok) expectTypeOf(log.data).toEqualTypeOf<string>();
    const head = await qlik.HEAD("/api/v1/reloads/{reloadId}", { params: { path } });
    if (head.ok) expectTypeOf(head.data).toEqualTypeOf<undefined>();
  });
});

test("request takes the method first and gives the same result", () => {
  const byMethod = () =>
    qlik.PUT("/api/v1/apps/{appId}", { params: { path: { appId: "a" } }, body: {} });
  const byRequest = () =>
    qlik.request("PUT", "/api/v1/apps/{appId}", { params: { path: { appId: "a" } }, body: {} });
  expectTypeOf(byRequest).returns.toEqualTypeOf<ReturnType<typeof byMethod>>();
  void (async () => {
    const result = await byRequest();
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<App>();
  });
});

test("a wrong path does not compile, also where the right one needs options", () => {
  void (() => [
    // @ts-expect-error misspelled
    qlik.GET("/api/v1/reload"),
    // @ts-expect-error without its prefix
    qlik.GET("/reloads"),
    // @ts-expect-error filled in: the value belongs into params.path
    qlik.GET("/api/v1/reloads/r1", { params: { path } }),
    // @ts-expect-error exists, but not for this method
    qlik.DELETE("/api/v1/reloads"),
    // @ts-expect-error no GET, so no HEAD
    qlik.HEAD("/oauth/token"),
    // @ts-expect-error a wrong path by request
    qlik.request("GET", "/api/v1/reload"),
    // @ts-expect-error a method in lower case
    qlik.request("get", "/api/v1/reloads"),
  ]);
});

test("a wrong parameter does not compile", () => {
  void (() => [
    // @ts-expect-error params are needed
    qlik.GET("/api/v1/reloads/{reloadId}"),
    // @ts-expect-error path is needed
    qlik.GET("/api/v1/reloads/{reloadId}", { params: {} }),
    // @ts-expect-error misspelled
    qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadID: "r1" } } }),
    // @ts-expect-error null
    qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId: null } } }),
    // @ts-expect-error misspelled
    qlik.GET("/api/v1/reloads", { params: { query: { limits: 5 } } }),
    // @ts-expect-error text for a number
    qlik.GET("/api/v1/reloads", { params: { query: { limit: "5" } } }),
    // @ts-expect-error no such order
    qlik.GET("/api/v1/reloads", { params: { query: { sort: "appId" } } }),
    // @ts-expect-error this operation has no query
    qlik.GET("/api/v1/spaces/types", { params: { query: {} } }),
    // @ts-expect-error Authorization comes from the client, it is no parameter
    qlik.GET("/api/v1/reloads", { params: { header: { Authorization: "Bearer x" } } }),
  ]);
});

test("a wrong body does not compile", () => {
  void (() => [
    // @ts-expect-error the body is needed
    qlik.POST("/api/v1/reloads"),
    // @ts-expect-error appId is needed
    qlik.POST("/api/v1/reloads", { body: {} }),
    // @ts-expect-error misspelled
    qlik.POST("/api/v1/reloads", { body: { appId: "a1", partal: true } }),
    // @ts-expect-error variables are a map, as Qlik has it, and no list
    qlik.POST("/api/v1/reloads", { body: { appId: "a1", variables: [{ name: "a", value: "b" }] } }),
    qlik.PUT("/api/v1/spaces/{spaceId}/assignments/{assignmentId}", {
      params: { path: { spaceId: "s", assignmentId: "a" } },
      // @ts-expect-error a role is text
      body: { roles: [1] },
    }),
    qlik.POST("/api/v1/apps/{appId}/export", {
      params: { path: { appId: "a" } },
      // @ts-expect-error this operation has no body
      body: { noData: true },
    }),
    // @ts-expect-error a file is no text
    qlik.POST("/api/v1/apps/import", { body: "qvf" }),
    // @ts-expect-error a grant that doesn't exist
    qlik.POST("/oauth/token", { body: { grant_type: "password", client_id: "c" } }),
  ]);
});

test("a wrong option does not compile", () => {
  void (() => [
    // @ts-expect-error misspelled
    qlik.GET("/api/v1/reloads", { param: {} }),
    // @ts-expect-error beside params instead of in it
    qlik.GET("/api/v1/reloads", { query: { limit: 5 } }),
    // @ts-expect-error misspelled, for an operation with a body
    qlik.POST("/api/v1/reloads", { body: { appId: "a1" }, sginal: AbortSignal.abort() }),
    // @ts-expect-error auth is needed
    createQlikClient({ tenant: "t.eu.qlikcloud.com" }),
    // @ts-expect-error a key or a token, not both
    createQlikClient({ tenant: "t.eu.qlikcloud.com", auth: { apiKey: "k", token: "t" } }),
    // @ts-expect-error misspelled
    createQlikClient({ tenant: "t.eu.qlikcloud.com", auth: { apiKey: "k" }, fecth: fetch }),
  ]);
});

test("options may be left out where nothing in them is required", () => {
  expectTypeOf(() => qlik.GET("/api/v1/reloads")).toBeFunction();
  expectTypeOf(() => qlik.GET("/api/v1/reloads", {})).toBeFunction();
  expectTypeOf(() => qlik.GET("/api/v1/reloads", { params: {} })).toBeFunction();
  expectTypeOf(() => qlik.POST("/api/v1/apps/import")).toBeFunction();
});
