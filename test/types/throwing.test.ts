/** What clients that throw, `unwrap`, `download` and errors promise in types. Nothing here is run. */
import { expectTypeOf, test } from "vitest";
import {
  createQlikClient,
  isQlikError,
  QlikApiError,
  QlikError,
  QlikListError,
  QlikNotFoundError,
  QlikProtocolError,
  QlikTimeoutError,
  QlikReloadError,
  QlikRunError,
  unwrap,
  type AnyQlikError,
  type Policy,
  type QlikClient,
  type QlikClientOptions,
  type QlikErrorItem,
  type QlikThrowingClient,
  type RetryOption,
} from "../../src/index.ts";
import type { App, Reload, Reloads } from "../../src/types.ts";

declare const options: QlikClientOptions;
declare const qlik: QlikClient;
declare const throwing: QlikThrowingClient;
declare const isThrowing: boolean;

const reload = { params: { path: { reloadId: "r1" } } };
const file = { params: { path: { id: "t1" } } };
type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

test("throwOnError decides which client it is", () => {
  void (() => {
    expectTypeOf(createQlikClient(options)).toEqualTypeOf<QlikClient>();
    expectTypeOf(createQlikClient({ ...options })).toEqualTypeOf<QlikClient>();
    expectTypeOf(createQlikClient({ ...options, throwOnError: false })).toEqualTypeOf<QlikClient>();
    expectTypeOf(
      createQlikClient({ ...options, throwOnError: true }),
    ).toEqualTypeOf<QlikThrowingClient>();
  });
});

test("throwOnError in a variable gives either, which can be told apart", () => {
  void (async () => {
    const either = createQlikClient({ ...options, throwOnError: isThrowing });
    expectTypeOf(either).toEqualTypeOf<QlikClient | QlikThrowingClient>();
    if ("results" in either) expectTypeOf(either).toEqualTypeOf<QlikThrowingClient>();
    else expectTypeOf(either).toEqualTypeOf<QlikClient>();
    const given = await either.GET("/api/v1/reloads/{reloadId}", reload);
    if ("ok" in given) expectTypeOf(given.status).not.toBeString();
    else expectTypeOf(given).toEqualTypeOf<Reload>();
  });
});

test("throwOnError is a boolean", () => {
  void (() => [
    // @ts-expect-error no text
    createQlikClient({ ...options, throwOnError: "yes" }),
    // @ts-expect-error misspelled
    createQlikClient({ ...options, throwOnErrors: true }),
  ]);
});

test("a client that throws gives data alone", () => {
  void (async () => {
    expectTypeOf(await throwing.GET("/api/v1/reloads")).toEqualTypeOf<Reloads>();
    expectTypeOf(await throwing.GET("/api/v1/reloads/{reloadId}", reload)).toEqualTypeOf<Reload>();
    expectTypeOf(
      await throwing.request("GET", "/api/v1/reloads/{reloadId}", reload),
    ).toEqualTypeOf<Reload>();
    expectTypeOf(
      await throwing.POST("/api/v1/apps", { body: { attributes: { name: "A" } } }),
    ).toEqualTypeOf<App>();
    const head = throwing.HEAD("/api/v1/reloads/{reloadId}", reload);
    expectTypeOf(head).toEqualTypeOf<Promise<undefined>>();
    // Either it is cancelled, or it will be.
    const cancelled = await throwing.POST("/api/v1/reloads/{reloadId}/actions/cancel", reload);
    expectTypeOf(cancelled).extract<undefined>().toEqualTypeOf<undefined>();
    expectTypeOf(cancelled).exclude<undefined>().toHaveProperty("status");
    expectTypeOf(throwing.results).toEqualTypeOf<QlikClient>();
  });
});

test("a client that throws takes what one with results takes", () => {
  void (() => [
    // @ts-expect-error no such path
    throwing.GET("/api/v1/reload"),
    // @ts-expect-error the parameter is needed
    throwing.GET("/api/v1/reloads/{reloadId}"),
    // @ts-expect-error misspelled
    throwing.POST("/api/v1/reloads", { body: { appid: "a1" } }),
  ]);
});

test("unwrap gives the data of any result", () => {
  void (async () => {
    expectTypeOf(unwrap(await qlik.GET("/api/v1/reloads"))).toEqualTypeOf<Reloads>();
    const head = await qlik.HEAD("/api/v1/reloads");
    expectTypeOf(unwrap<typeof head>).returns.toEqualTypeOf<undefined>();
    expectTypeOf(unwrap(await qlik.download("/api/v1/temp-contents/{id}", file))).toEqualTypeOf<
      Bytes | undefined
    >();
    // @ts-expect-error a promise has to be awaited
    unwrap(qlik.GET("/api/v1/reloads"));
    // @ts-expect-error data is no result
    unwrap({ id: "r1" });
  });
});

test("download takes GETs of files alone, and gives a stream", () => {
  void (async () => {
    const result = await qlik.download("/api/v1/temp-contents/{id}", file);
    if (result.status === 200) expectTypeOf(result.data).toEqualTypeOf<Bytes>();
    if (result.status === 204) expectTypeOf(result.data).toEqualTypeOf<undefined>();
    if (!result.ok) expectTypeOf(result.error).toBeObject();
    expectTypeOf(await throwing.download("/api/v1/temp-contents/{id}", file)).toEqualTypeOf<
      Bytes | undefined
    >();
    // @ts-expect-error its answer is JSON
    void qlik.download("/api/v1/reloads");
    // @ts-expect-error a POST
    void qlik.download("/api/v1/apps/{appId}/export");
    // @ts-expect-error the id is needed
    void qlik.download("/api/v1/temp-contents/{id}");
  });
});

test("errors narrow by instanceof", () => {
  void ((error: unknown) => {
    if (error instanceof QlikApiError) {
      expectTypeOf(error.status).toEqualTypeOf<number>();
      expectTypeOf(error.errors).toEqualTypeOf<readonly QlikErrorItem[]>();
      expectTypeOf(error.retryAfter).toEqualTypeOf<number | undefined>();
    } else if (error instanceof QlikTimeoutError) {
      expectTypeOf(error.limit).toEqualTypeOf<"timeout" | "deadline">();
    } else if (error instanceof QlikProtocolError) {
      expectTypeOf(error.excerpt).toEqualTypeOf<string>();
    } else if (error instanceof QlikError) {
      expectTypeOf(error.attempts).toEqualTypeOf<number | undefined>();
      // @ts-expect-error not every error has reasons
      void error.errors;
    }
  });
});

test("errors narrow by name, all of them", () => {
  void ((error: unknown) => {
    if (!isQlikError(error)) return;
    expectTypeOf(error).toEqualTypeOf<AnyQlikError>();
    expectTypeOf(error.hint).toEqualTypeOf<string | undefined>();
    switch (error.name) {
      case "QlikApiError":
        expectTypeOf(error).toExtend<QlikApiError>();
        break;
      case "QlikNotFoundError":
        expectTypeOf(error).toEqualTypeOf<QlikNotFoundError>();
        expectTypeOf(error.status).toEqualTypeOf<404>();
        break;
      case "QlikBadRequestError":
      case "QlikUnauthorizedError":
      case "QlikForbiddenError":
      case "QlikConflictError":
      case "QlikRateLimitError":
      case "QlikServerError":
        expectTypeOf(error).toExtend<QlikApiError>();
        break;
      case "QlikTimeoutError":
        expectTypeOf(error).toEqualTypeOf<QlikTimeoutError>();
        break;
      case "QlikProtocolError":
        expectTypeOf(error).toEqualTypeOf<QlikProtocolError>();
        break;
      case "QlikAbortError":
      case "QlikAuthError":
      case "QlikConnectionError":
      case "QlikEventError":
      case "QlikFileError":
      case "QlikInputError":
        break;
      case "QlikListError":
        expectTypeOf(error).toEqualTypeOf<QlikListError>();
        break;
      case "QlikReloadError":
        expectTypeOf(error).toEqualTypeOf<QlikReloadError>();
        break;
      case "QlikRunError":
        expectTypeOf(error).toExtend<QlikRunError>();
        break;
      default:
        expectTypeOf(error).toBeNever();
    }
  });
});

test("retry is false, a number, or says more", () => {
  expectTypeOf<false>().toExtend<RetryOption>();
  expectTypeOf<3>().toExtend<RetryOption>();
  expectTypeOf<{ retries: 2; idempotent: true }>().toExtend<RetryOption>();
  void (() => [
    qlik.GET("/api/v1/reloads", { retry: false, timeout: 1000, deadline: 5000 }),
    // @ts-expect-error what would true be?
    qlik.GET("/api/v1/reloads", { retry: true }),
    // @ts-expect-error misspelled
    qlik.GET("/api/v1/reloads", { retry: { limit: 2 } }),
    qlik.GET("/api/v1/reloads", { timeout: "1s", deadline: "1.5h" }),
    // @ts-expect-error a number needs no quotes, or a unit
    qlik.GET("/api/v1/reloads", { timeout: "1" }),
    // @ts-expect-error misspelled
    createQlikClient({ ...options, retries: 3 }),
  ]);
});

test("a policy takes a request and hands it on", () => {
  void (() => {
    const policy: Policy = async (request, next) => {
      expectTypeOf(request.call.attempts).toEqualTypeOf<number>();
      const answer = await next({ ...request, timeout: 1000 });
      expectTypeOf(answer.response).toEqualTypeOf<Response>();
      return answer;
    };
    void createQlikClient({ ...options, policies: { call: [policy], attempt: [policy] } });
    // @ts-expect-error there is no such place
    void createQlikClient({ ...options, policies: { answer: [policy] } });
    // @ts-expect-error it has to give an answer
    void createQlikClient({ ...options, policies: { call: [() => undefined] } });
  });
});
