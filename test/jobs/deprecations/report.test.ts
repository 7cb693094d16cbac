import { describe, expect, test } from "vitest";
import { createDeprecationReport, createQlikClient, QlikInputError } from "../../../src/index.ts";
import { createTenant } from "../../../src/testing.ts";
import { stubbed } from "../../transport/stubbed.ts";

describe("the report of deprecations", () => {
  test("lists the operations that were used and will go, with their days and successors", async () => {
    const deprecations = createDeprecationReport();
    const tenant = createTenant();
    const qlik = createQlikClient({
      ...tenant.clientOptions,
      warnDeprecated: false,
      logger: deprecations.record,
    });
    await qlik.GET("/api/v1/items");
    await qlik.GET("/api/v1/automations");
    await qlik.GET("/api/v1/webhooks");
    await qlik.GET("/api/v1/webhooks");
    expect(deprecations.list()).toEqual([
      {
        operation: "GET /api/v1/webhooks",
        requests: 2,
        sunset: "2027-11-01",
        replacedBy: "GET /api/core/webhooks",
        link: undefined,
      },
      {
        operation: "GET /api/v1/automations",
        requests: 1,
        sunset: "2027-11-30",
        replacedBy: "GET /api/workflows/automations",
        link: undefined,
      },
    ]);
  });

  test("believes the headers of a response more than the specification", async () => {
    const deprecations = createDeprecationReport();
    const headers = { sunset: "Fri, 01 Jan 2027 00:00:00 GMT", link: '</help>; rel="deprecation"' };
    const { qlik } = stubbed([() => Response.json({ data: [] }, { headers })], {
      logger: deprecations.record,
    });
    await qlik.GET("/api/v1/webhooks");
    await qlik.HEAD("/api/v1/items");
    await qlik.raw("GET", "/api/v1/unknown/{id}", { params: { path: { id: "secret" } } });
    expect(deprecations.list()).toMatchObject([
      { operation: "GET /api/v1/items", sunset: "2027-01-01", link: headers.link },
      { operation: "GET /api/v1/unknown/{id}", sunset: "2027-01-01", replacedBy: undefined },
      { operation: "GET /api/v1/webhooks", sunset: "2027-01-01" },
    ]);
  });

  test("lists those without a day last, and ignores a day that can't be read", async () => {
    const deprecations = createDeprecationReport();
    const { qlik } = stubbed(
      [() => Response.json({}, { headers: { sunset: "soon", link: "</2>; rel=next" } })],
      {
        logger: deprecations.record,
      },
    );
    await qlik.GET("/api/v1/items");
    await qlik.GET("/api/v1/webhooks");
    expect(deprecations.list()).toMatchObject([
      { sunset: "2027-11-01", link: undefined },
      { sunset: undefined, link: undefined },
    ]);
  });

  test("goes by the table of a client of other operations", () => {
    const deprecated = { sunset: "2030-01", replacedBy: "GET /new" };
    const { record, list } = createDeprecationReport({
      operations: { "GET /old": { deprecated } },
    });
    record(attempt("GET", "/old"));
    record(attempt("GET", "/api/v1/webhooks"));
    expect(list()).toMatchObject([{ operation: "GET /old", ...deprecated, requests: 1 }]);
  });

  test("rejects options that do not exist", () => {
    const create = () => createDeprecationReport({ table: {} } as object);
    expect(create).toThrow(QlikInputError);
  });
});

function attempt(method: string, path: string) {
  return {
    type: "attempt",
    method,
    path,
    attempt: 1,
    message: "",
    query: "",
    status: 200,
    error: undefined,
    durationMs: 1,
    requestHeaders: {},
    responseHeaders: {},
  } as const;
}
