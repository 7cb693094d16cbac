/** What a client of other paths promises. tsc checks this file under TypeScript 5.9 and 7. */
import { expectTypeOf, test } from "vitest";
import {
  createQlikClient,
  type Operations,
  type QlikClient,
  type QlikClientOf,
  type QlikClientOptions,
  type QlikThrowingClient,
} from "../../src/index.ts";
import type { paths } from "./generated-elsewhere.ts";

/** Types only: nothing here is called. */
declare const options: QlikClientOptions;
declare const operations: Operations;
declare let shop: QlikClientOf<paths>;
declare let throwing: QlikClientOf<paths, "throwing">;

test("a client is created by its paths and their table", () => {
  void (() => {
    expectTypeOf(createQlikClient<paths>({ ...options, operations })).toExtend<typeof shop>();
    expectTypeOf(
      createQlikClient<paths, true>({ ...options, operations, throwOnError: true }),
    ).toExtend<typeof throwing>();
    // @ts-expect-error it does not throw
    throwing = createQlikClient<paths>({ ...options, operations });
    // @ts-expect-error it throws
    shop = createQlikClient<paths, true>({ ...options, operations, throwOnError: true });
    // @ts-expect-error the table is needed
    createQlikClient<paths>({ tenant: "t", auth: { apiKey: "k" } });
    // @ts-expect-error whether it throws is a type argument too
    createQlikClient<paths>({ ...options, operations, throwOnError: true });
  });
});

test("a client without type arguments has the paths of this package", () => {
  void (() => {
    expectTypeOf(createQlikClient(options)).toEqualTypeOf<QlikClient>();
    expectTypeOf(createQlikClient({ ...options, operations })).toEqualTypeOf<QlikClient>();
    const throws = createQlikClient({ ...options, throwOnError: true });
    expectTypeOf(throws).toEqualTypeOf<QlikThrowingClient>();
    const expected: QlikClient = createQlikClient(options);
    return expected;
  });
});

test("a call has the options and the result of its operation", () => {
  void (async () => {
    const orders = await shop["/api/shop/orders"].GET({ params: { query: { limit: 5 } } });
    if (orders.ok) expectTypeOf(orders.data).toEqualTypeOf<{ data: { id: string }[] }>();
    const same = await shop.GET("/api/shop/orders");
    expectTypeOf(same).toEqualTypeOf(orders);
    expectTypeOf(await shop.request("GET", "/api/shop/orders")).toEqualTypeOf(orders);
    const created = await shop.POST("/api/shop/orders", { body: { article: "a" } });
    if (created.status === 409) expectTypeOf(created.error).toEqualTypeOf<{ reason: string }>();
    const head = await shop["/api/shop/orders"].HEAD();
    if (head.ok) expectTypeOf(head.data).toEqualTypeOf<undefined>();
    const params = { path: { id: "o1" } };
    const file = await shop["/api/shop/orders/{id}/invoice"].download({ params });
    if (file.ok) expectTypeOf(file.data).toEqualTypeOf<ReadableStream<Uint8Array<ArrayBuffer>>>();
    expectTypeOf(await shop.download("/api/shop/orders/{id}/invoice", { params })).toEqualTypeOf(
      file,
    );
    expectTypeOf(await shop.raw<string>("GET", "/api/other")).toHaveProperty("status");
  });
});

test("a call returns data when the client throws", () => {
  void (async () => {
    const created = await throwing["/api/shop/orders"].POST({ body: { article: "a" } });
    expectTypeOf(created).toEqualTypeOf<{ id: string }>();
    expectTypeOf(throwing.results).toEqualTypeOf(shop);
  });
});

test("a wrong path, method, parameter, body or option does not compile", () => {
  void (() => [
    // @ts-expect-error no such path
    shop["/api/v1/reloads"],
    // @ts-expect-error no such path
    shop.GET("/api/v1/reloads"),
    // @ts-expect-error no such method
    shop["/api/shop/orders"].PUT,
    // @ts-expect-error no path has it
    shop.PUT("/api/shop/orders"),
    // @ts-expect-error the body is needed
    shop["/api/shop/orders"].POST(),
    // @ts-expect-error the body is needed
    shop.POST("/api/shop/orders"),
    // @ts-expect-error misspelled
    shop["/api/shop/orders"].POST({ body: { articel: "a" } }),
    // @ts-expect-error the parameter is needed
    shop.GET("/api/shop/orders/{id}/invoice"),
    // @ts-expect-error its response is JSON
    shop["/api/shop/orders"].download,
    // @ts-expect-error its response is JSON
    shop.download("/api/shop/orders"),
  ]);
});
