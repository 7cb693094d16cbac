import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { QlikConnectionError, QlikProtocolError, type QlikClient } from "../../src/index.ts";
import { json, loopback, reply, type Answer } from "../loopback.ts";
import { unaided } from "../no-retry.ts";

const getReload = (qlik: QlikClient) =>
  qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId: "r1" } } });
const getLog = (qlik: QlikClient) =>
  qlik.GET("/api/v1/apps/{appId}/reloads/logs/{reloadId}", {
    params: { path: { appId: "a1", reloadId: "r1" } },
  });
const download = (qlik: QlikClient) =>
  qlik.GET("/api/v1/temp-contents/{id}", { params: { path: { id: "t1" } } });
const cancel = (qlik: QlikClient) =>
  qlik.POST("/api/v1/reloads/{reloadId}/actions/cancel", { params: { path: { reloadId: "r1" } } });

const thrown = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => expect.fail(`resolved with ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );

describe("a success", () => {
  test("has status, ok, data and the response", async () => {
    const qlik = (await loopback(json({ id: "r1" }))).client();
    const result = await getReload(qlik);
    expect(result).toMatchObject({ status: 200, ok: true, data: { id: "r1" } });
    expect(result.response.headers.get("content-type")).toBe("application/json");
    expect("error" in result).toBe(false);
  });

  test("is read as text where the specification says text, even when it looks like JSON", async () => {
    const qlik = (await loopback(reply(200, '{"a":1}', "text/plain"))).client();
    expect((await getLog(qlik)).data).toBe('{"a":1}');
  });

  test("is read as a Blob where the specification says bytes", async () => {
    const bytes = Uint8Array.from([0, 255, 128]);
    const qlik = (await loopback(reply(200, bytes, "application/octet-stream"))).client();
    const { data } = await download(qlik);
    expect(new Uint8Array(await data!.arrayBuffer())).toEqual(bytes);
  });

  test("has no data where the specification says none, by status", async () => {
    const cancelled = await cancel((await loopback(reply(204))).client());
    expect(cancelled).toMatchObject({ status: 204, ok: true, data: undefined });
    const cancelling = await cancel((await loopback(json({ status: "CANCELING" }, 202))).client());
    expect(cancelling).toMatchObject({ status: 202, data: { status: "CANCELING" } });
  });

  test("with a status that isn't declared is read like the declared one", async () => {
    const qlik = (await loopback(json({ attributes: { id: "a1", name: "A" } }, 201))).client();
    const result = await qlik.POST("/api/v1/apps", { body: { attributes: { name: "A" } } });
    expect(result).toMatchObject({ status: 201, ok: true, data: { attributes: { id: "a1" } } });
  });

  test("of HEAD has status and headers alone", async () => {
    const server = await loopback(json({ id: "r1" }));
    const result = await server.client().HEAD("/api/v1/reloads");
    expect(server.last.method).toBe("HEAD");
    expect(result).toMatchObject({ status: 200, ok: true, data: undefined });
  });
});

describe("a success with a wrong body", () => {
  test.each<[string, Answer, string, string]>([
    ["HTML", reply(200, "<html>Sign in</html>", "text/html"), "an HTML page", "<html>Sign in"],
    ["JSON cut short", reply(200, '{"id": "r', "application/json"), "not valid JSON", '{"id": "r'],
    ["nothing", reply(200, undefined, "application/json"), "an empty body", ""],
    ["white space", reply(200, " \n ", "application/json"), "an empty body", ""],
  ])("is an error that tells the call and shows the body: %s", async (_, answer, what, excerpt) => {
    const error = await thrown(getReload((await loopback(answer)).client()));
    expect(error).toBeInstanceOf(QlikProtocolError);
    expect(error).toMatchObject({
      name: "QlikProtocolError",
      method: "GET",
      path: "/api/v1/reloads/{reloadId}",
      status: 200,
      excerpt: expect.stringContaining(excerpt) as string,
    });
    expect(String(error)).toContain(what);
  });

  test("is an error for text and bytes too when a proxy sends a page", async () => {
    const page = reply(200, "<html>Sign in</html>", "text/html; charset=utf-8");
    expect(await thrown(getLog((await loopback(page)).client()))).toBeInstanceOf(QlikProtocolError);
    expect(await thrown(download((await loopback(page)).client()))).toBeInstanceOf(
      QlikProtocolError,
    );
  });

  test("shows nothing of it where the body would hold a token", async () => {
    const body = '{"access_token":"canary","token_type":"bear';
    for (const mediaType of ["application/json", "text/html"]) {
      const qlik = (await loopback(reply(200, body, mediaType))).client();
      const grant = { grant_type: "client_credentials", client_id: "c1" } as const;
      const error = await thrown(qlik.POST("/oauth/token", { body: grant }));
      expect(error).toBeInstanceOf(QlikProtocolError);
      expect(inspect(error, { depth: 10, showHidden: true })).not.toContain("canary");
      expect(error).toMatchObject({ status: 200, excerpt: "" });
    }
  });

  test("shows no more than 200 characters of it", async () => {
    const qlik = (await loopback(reply(200, "x".repeat(5000), "application/json"))).client();
    const error = (await thrown(getReload(qlik))) as QlikProtocolError;
    expect(error.excerpt).toHaveLength(201);
  });
});

describe("a refusal", () => {
  test("has the service's own error body", async () => {
    const body = { errors: [{ code: "RELOADS-004", title: "Not found" }], traceId: "t" };
    const result = await getReload((await loopback(json(body, 404))).client());
    expect(result).toMatchObject({ status: 404, ok: false, error: body });
    expect("data" in result).toBe(false);
  });

  test.each<[string, Answer, string]>([
    ["an empty body", reply(502), "The response has no body."],
    ["an HTML page", reply(502, "<h1>Bad\n gateway</h1>", "text/html"), "<h1>Bad gateway</h1>"],
    ["JSON null", reply(502, "null", "application/json"), "null"],
    ["a JSON list", reply(502, "[1]", "application/json"), "[1]"],
    ["an empty JSON text", reply(502, '""', "application/json"), '""'],
  ])("with %s is still an error that can be read like the others", async (_, answer, detail) => {
    const result = await getReload((await loopback(answer)).client());
    expect(result).toMatchObject({
      status: 502,
      ok: false,
      error: { errors: [{ code: "HTTP-502", title: "Bad Gateway", detail }] },
    });
  });

  test("is never thrown, whatever the status", async () => {
    for (const status of [400, 401, 403, 404, 409, 418, 429, 500, 503, 599]) {
      const result = await getReload((await loopback(json({}, status))).client());
      expect(result).toMatchObject({ status, ok: false, error: {} });
    }
  });
});

describe("a broken connection", () => {
  test("before an answer is an error with the reason", async () => {
    const qlik = (await loopback((response) => response.destroy())).client();
    const error = await thrown(getReload(qlik));
    expect(error).toBeInstanceOf(QlikConnectionError);
    expect(error).toMatchObject({ method: "GET" });
    expect(error).not.toHaveProperty("status");
    expect((error as Error).cause).toBeInstanceOf(TypeError);
  });

  const half =
    (status: number): Answer =>
    (response) => {
      response.writeHead(status, { "content-length": "100" });
      response.write('{"id":', () => response.destroy());
    };

  test("amid a success is an error with the status", async () => {
    const error = await thrown(getReload((await loopback(half(200))).client()));
    expect(error).toBeInstanceOf(QlikConnectionError);
    expect(error).toMatchObject({ path: "/api/v1/reloads/{reloadId}", status: 200 });
  });

  test("amid a refusal leaves the part that came", async () => {
    const result = await getReload((await loopback(half(500))).client());
    const errors = [{ code: "HTTP-500", title: "Internal Server Error", detail: '{"id":' }];
    expect(result).toMatchObject({ status: 500, ok: false, error: { errors } });
  });

  test("names the refused connection", async () => {
    const { origin } = await loopback();
    const { createQlikClient } = await import("../../src/index.ts");
    const closed = createQlikClient({
      ...unaided,
      tenant: origin,
      auth: { apiKey: "key" },
      fetch: () => Promise.reject(new TypeError("fetch failed", { cause: refused() })),
    });
    await expect(getReload(closed)).rejects.toThrow("Connection failed: ECONNREFUSED connect");
  });
});

describe("an aborted call", () => {
  test("rejects with an error whose cause is the signal's reason, before, during and after the answer began", async () => {
    const aborted = { name: "QlikAbortError", cause: "enough", path: "/api/v1/reloads" };
    const before = AbortSignal.abort("enough");
    const server = await loopback();
    await expect(server.client().GET("/api/v1/reloads", { signal: before })).rejects.toMatchObject(
      aborted,
    );
    expect(server.received).toEqual([]);

    const during = new AbortController();
    const silent = await loopback(() => {
      during.abort("enough");
    });
    await expect(
      silent.client().GET("/api/v1/reloads", { signal: during.signal }),
    ).rejects.toMatchObject(aborted);

    const after = new AbortController();
    const slow = await loopback((response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("{", () =>
        setImmediate(() => {
          after.abort("enough");
        }),
      );
    });
    await expect(
      slow.client().GET("/api/v1/reloads", { signal: after.signal }),
    ).rejects.toMatchObject(aborted);
  });
});

function refused(): Error {
  return Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
}
