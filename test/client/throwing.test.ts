import { describe, expect, test } from "vitest";
import { createQlikClient, QlikApiError, QlikInputError, unwrap } from "../../src/index.ts";
import { createTenant } from "../../src/testing.ts";
import { answer, stubbed, thrown } from "../transport/stubbed.ts";

function throwing() {
  const tenant = createTenant({ data: { apps: [{ id: "a1", name: "A" }] } });
  const { origin, fetch, apiKey } = tenant;
  return createQlikClient({ tenant: origin, fetch, auth: { apiKey }, throwOnError: true });
}

describe("a client that throws", () => {
  test("gives data alone", async () => {
    const qlik = throwing();
    const app = await qlik.GET("/api/v1/apps/{appId}", { params: { path: { appId: "a1" } } });
    expect(app.attributes?.name).toBe("A");
    const same = await qlik.request("GET", "/api/v1/apps/{appId}", {
      params: { path: { appId: "a1" } },
    });
    expect(same).toEqual(app);
  });

  test("throws when the call is refused, whichever method it was", async () => {
    const qlik = throwing();
    const params = { path: { reloadId: "none" } };
    for (const call of [
      qlik.GET("/api/v1/reloads/{reloadId}", { params }),
      qlik.HEAD("/api/v1/reloads/{reloadId}", { params }),
      qlik.request("GET", "/api/v1/reloads/{reloadId}", { params }),
      qlik.POST("/api/v1/reloads/{reloadId}/actions/cancel", { params }),
      qlik.download("/api/v1/temp-contents/{id}", { params: { path: { id: "none" } } }),
    ]) {
      const error = await thrown(call);
      expect(error).toBeInstanceOf(QlikApiError);
      expect(error).toMatchObject({ name: "QlikNotFoundError", status: 404, attempts: 1 });
    }
  });

  test("has the same client with results beside it", async () => {
    const qlik = throwing();
    const result = await qlik.results.GET("/api/v1/reloads/{reloadId}", {
      params: { path: { reloadId: "none" } },
    });
    expect(result).toMatchObject({ ok: false, status: 404 });
    expect(qlik.results.origin).toBe(qlik.origin);
  });

  test("cannot be changed, and its methods need no this", async () => {
    const qlik = throwing();
    expect(Object.isFrozen(qlik)).toBe(true);
    expect(Object.isFrozen(qlik.results)).toBe(true);
    const { GET } = qlik;
    expect(await GET("/api/v1/spaces")).toMatchObject({ data: [] });
  });

  test("is what unwrap makes of a single call", async () => {
    const { qlik } = stubbed([answer(200, { id: "r1" }), answer(404)]);
    const options = { params: { path: { reloadId: "r1" } } };
    expect(unwrap(await qlik.GET("/api/v1/reloads/{reloadId}", options)).id).toBe("r1");
    const refused = await qlik.GET("/api/v1/reloads/{reloadId}", options);
    expect(() => unwrap(refused)).toThrow(QlikApiError);
  });
});

test("unwrap rejects what is not a result, and asks for the missing await", () => {
  const unwrapped = (value: unknown) => () => unwrap(value as { ok: true; data: string });
  expect(unwrapped(Promise.resolve())).toThrow(
    new QlikInputError(
      'unwrap() expects the result of a call, got a promise. Did you forget "await"?',
    ),
  );
  for (const value of [undefined, null, "data", { id: "r1" }]) {
    expect(unwrapped(value)).toThrow(QlikInputError);
  }
});
