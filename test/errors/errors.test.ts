import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { errorItems, traceIdOf } from "../../src/errors/error-items.ts";
import {
  isQlikError,
  QlikAbortError,
  QlikApiError,
  QlikAuthError,
  QlikBadRequestError,
  QlikConflictError,
  QlikConnectionError,
  QlikError,
  QlikForbiddenError,
  QlikInputError,
  QlikNotFoundError,
  QlikProtocolError,
  QlikRateLimitError,
  QlikServerError,
  QlikTimeoutError,
  QlikUnauthorizedError,
  unwrap,
  type QlikClient,
  type QlikClientOptions,
} from "../../src/index.ts";
import { createTenant } from "../../src/testing.ts";
import { createQlikClient } from "../../src/client/client.ts";
import { answer, failure, stubbed, thrown, type Outcome } from "../transport/stubbed.ts";

const params = { path: { reloadId: "r1" } };
const getReload = (qlik: QlikClient): Promise<unknown> =>
  qlik.GET("/api/v1/reloads/{reloadId}", { params }).then((result) => unwrap(result));

async function refusal(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<QlikApiError> {
  const { qlik } = stubbed([answer(status, body, headers)], { retry: false });
  const error = await thrown(getReload(qlik));
  return error instanceof QlikApiError ? error : expect.fail(String(error));
}

describe("every error", () => {
  const cases: [
    string,
    new (...args: never[]) => QlikError,
    () => Outcome,
    Partial<QlikClientOptions>?,
  ][] = [
    ["QlikNotFoundError", QlikApiError, answer(404)],
    ["QlikConnectionError", QlikConnectionError, failure("ECONNRESET")],
    ["QlikTimeoutError", QlikTimeoutError, () => "silence", { timeout: 1000 }],
    [
      "QlikProtocolError",
      QlikProtocolError,
      () => new Response("<", { headers: { "content-type": "text/html" } }),
    ],
    [
      "QlikAuthError",
      QlikAuthError,
      answer(200),
      { auth: { token: () => Promise.reject(new Error("sealed")) } },
    ],
    ["QlikAuthError", QlikAuthError, answer(200), { auth: { token: () => "" } }],
  ];

  test.each(cases)("tells its call: %s", async (name, type, outcome, options) => {
    const { qlik, clock } = stubbed([outcome], { retry: 1, ...options });
    const call = thrown(getReload(qlik));
    await clock.advance(5000);
    const error = await call;
    expect(error).toBeInstanceOf(type);
    expect(error).toBeInstanceOf(QlikError);
    expect(error).toBeInstanceOf(Error);
    expect(isQlikError(error)).toBe(true);
    expect(error).toMatchObject({
      name,
      method: "GET",
      path: "/api/v1/reloads/{reloadId}",
      message: expect.stringContaining("GET /api/v1/reloads/{reloadId}: ") as string,
    });
    if (name === "QlikInputError") return;
    const attempts = { QlikAuthError: 0, QlikNotFoundError: 1 }[name] ?? 2;
    expect(error).toMatchObject({ attempts, elapsedMs: expect.any(Number) as number });
  });

  test("says what to do", async () => {
    const messages: [() => Outcome, string][] = [
      [failure("ENOTFOUND"), "Check the tenant's address and the network."],
      [answer(401), "The API key or token is wrong, expired or revoked."],
      [answer(403), "a role in the space"],
      [answer(404), "Not found, or you don't have access. Check the ids."],
      [answer(429), "Rate limit reached for this user."],
      [answer(502), "usually temporary. Try again later."],
      [answer(411), "Send a File, a Blob or bytes."],
    ];
    for (const [outcome, message] of messages) {
      const error = await thrown(getReload(stubbed([outcome]).qlik));
      expect(error).toHaveProperty("hint", expect.stringContaining(message));
      expect(error).toHaveProperty("message", expect.stringContaining(message));
    }
  });

  test("shows nothing but what is known when it is printed", () => {
    expect(Object.keys(new QlikInputError("tenant is empty"))).toEqual(["name"]);
    const known = { method: "GET", path: "/api/v1/spaces", attempts: undefined };
    const error = new QlikInputError("it is empty", known);
    expect(Object.keys(error)).toEqual(["method", "path", "name"]);
    expect(error.attempts).toBeUndefined();
  });

  test("is told from those of others", () => {
    for (const other of [
      new Error("x"),
      { name: "QlikApiError" },
      "QlikApiError",
      null,
      undefined,
    ]) {
      expect(isQlikError(other)).toBe(false);
    }
    expect(isQlikError(new QlikAbortError("x"))).toBe(true);
  });
});

describe("QlikApiError", () => {
  test("has what the refusal says", async () => {
    const body = {
      errors: [
        { code: "RELOADS-004", title: "Not found", detail: "No such reload" },
        { code: "X-2", title: "Second" },
      ],
      traceId: "t-1",
    };
    const error = await refusal(404, body);
    expect(error).toMatchObject({
      status: 404,
      code: "RELOADS-004",
      title: "Not found",
      detail: "No such reload",
      traceId: "t-1",
      errors: [
        { code: "RELOADS-004", title: "Not found", detail: "No such reload" },
        { code: "X-2", title: "Second", detail: "" },
      ],
      retryAfter: undefined,
      isRateLimit: false,
      isPendingReload: false,
      isQuota: false,
    });
    expect(error.message).toContain(
      "GET /api/v1/reloads/{reloadId}: 404 RELOADS-004 – Not found – No such reload. ",
    );
  });

  test("knows a rate limit, a pending reload and a quota apart", async () => {
    const coded = (code: string): object => ({ errors: [{ code, title: "No" }] });
    const kinds = ({ isRateLimit, isPendingReload, isQuota }: QlikApiError): boolean[] => [
      isRateLimit,
      isPendingReload,
      isQuota,
    ];
    expect(kinds(await refusal(429, coded("HTTP-429")))).toEqual([true, false, false]);
    expect(kinds(await refusal(429, {}))).toEqual([true, false, false]);
    expect(kinds(await refusal(429, coded("RELOADS-006")))).toEqual([false, true, false]);
    expect(kinds(await refusal(403, coded("RELOADS-013")))).toEqual([false, false, true]);
    expect(kinds(await refusal(403, coded("RELOADS-003")))).toEqual([false, false, false]);
    const pending = await refusal(429, coded("RELOADS-006"));
    expect(pending.message).toContain("Wait for that reload");
    expect((await refusal(403, coded("RELOADS-013"))).message).toContain("quota");
  });

  test("tells Retry-After in seconds", async () => {
    expect((await refusal(429, {}, { "retry-after": "90" })).retryAfter).toBe(90);
    expect((await refusal(503, {}, { "retry-after": "soon" })).retryAfter).toBeUndefined();
    const soon = new Date(Date.now() + 60_000).toUTCString();
    const { retryAfter } = await refusal(503, {}, { "retry-after": soon });
    expect(retryAfter).toBeGreaterThan(50);
    expect(retryAfter).toBeLessThanOrEqual(60);
  });

  test("reads a date of Retry-After by the server's clock, not by one that is wrong here", async () => {
    const dates = {
      "retry-after": "Thu, 01 Jan 2026 00:01:30 GMT",
      date: "Thu, 01 Jan 2026 00:00:00 GMT",
    };
    expect((await refusal(503, {}, dates)).retryAfter).toBe(90);
  });

  test("reads as one sentence when the body says nothing", async () => {
    const { qlik } = stubbed([() => new Response(null, { status: 404, statusText: "Not Found" })]);
    const error = await thrown(getReload(qlik));
    expect(error).toMatchObject({ code: "HTTP-404", title: "Not Found" });
  });

  test.each<[number, string, new (...args: never[]) => QlikApiError]>([
    [400, "QlikBadRequestError", QlikBadRequestError],
    [401, "QlikUnauthorizedError", QlikUnauthorizedError],
    [403, "QlikForbiddenError", QlikForbiddenError],
    [404, "QlikNotFoundError", QlikNotFoundError],
    [409, "QlikConflictError", QlikConflictError],
    [429, "QlikRateLimitError", QlikRateLimitError],
    [500, "QlikServerError", QlikServerError],
    [599, "QlikServerError", QlikServerError],
    [410, "QlikApiError", QlikApiError],
    [302, "QlikApiError", QlikApiError],
  ])("of %i is a %s", async (status, name, type) => {
    const error = await refusal(status, {});
    expect(error).toBeInstanceOf(type);
    expect(error).toBeInstanceOf(QlikApiError);
    expect([error.name, error.constructor.name]).toEqual([name, name]);
    expect(String(error)).toMatch(new RegExp(`^${name}: GET `));
  });

  test("has the body, which is not printed", async () => {
    const body = { errors: [{ code: "A-1" }], secretive: ["canary", { of: 1 }] };
    const error = await refusal(400, body);
    expect(error.body).toEqual(body);
    const hidden = { showHidden: true, depth: Infinity } as const;
    const shown = inspect(error) + inspect(error, hidden) + JSON.stringify(error);
    expect(shown).not.toContain("canary");
    expect(Object.keys(error)).not.toContain("body");
  });

  test("has no body of a request for a token", async () => {
    const { qlik } = stubbed([answer(400, { error: "invalid_grant", access_token: "canary" })]);
    const grant = { grant_type: "client_credentials", client_id: "c1" } as const;
    const error = await thrown(
      qlik.POST("/oauth/token", { body: grant }).then((result) => unwrap(result)),
    );
    expect(error).toMatchObject({ name: "QlikBadRequestError", code: "invalid_grant" });
    expect((error as QlikApiError).body).toBeUndefined();
  });

  test("hints at the space role that a bot user lacks", async () => {
    const tenant = createTenant({
      data: {
        spaces: [{ id: "s1", name: "S", type: "shared" }],
        apps: [{ id: "a1", name: "A", spaceId: "s1" }],
      },
    });
    const { origin, fetch, oauthClient } = tenant;
    const { clientId, clientSecret } = oauthClient;
    const auth = { clientId, clientSecret, scope: "user_default" };
    const qlik = createQlikClient({ tenant: origin, fetch, auth });
    const error = await thrown(
      qlik.POST("/api/v1/reloads", { body: { appId: "a1" } }).then((result) => unwrap(result)),
    );
    expect(error).toMatchObject({
      status: 403,
      hint: expect.stringContaining("a role in the space") as string,
    });
  });
});

describe("the reasons of a refusal", () => {
  test.each<[string, unknown, object[]]>([
    ["a list", { errors: [{ code: "A-1", title: "T", detail: "D" }] }, [item("A-1", "T", "D")]],
    ["a code that is a number", { errors: [{ code: 12, title: "T" }] }, [item("12", "T")]],
    ["fields at the top", { code: "A-1", title: "T", traceId: "t" }, [item("A-1", "T")]],
    ["an empty list beside them", { errors: [], code: "A-1", title: "T" }, [item("A-1", "T")]],
    ["a detail alone", { errors: [{ detail: "D" }] }, [item("", "", "D")]],
    ["a message", { message: "Not here" }, [item("", "Not here")]],
    ["OAuth", { error: "invalid_client", error_description: "No" }, [item("invalid_client", "No")]],
    ["texts", { errors: ["Not here"] }, [item("", "Not here")]],
    ["what isn't there", { errors: [null, {}, []] }, []],
    ["a list of empty lists", { errors: [[], [[]]], title: "T" }, [item("", "T")]],
    ["a text", { errors: "No" }, [item("", "No")]],
    ["a number", { errors: 42 }, [item("", "42")]],
    ["one object", { errors: { code: "A-1", detail: "D" } }, [item("A-1", "", "D")]],
    [
      "lists by field",
      { errors: { name: ["is required", "is too short"], type: ["is unknown"] } },
      [
        item("", "name", "is required"),
        item("", "name", "is too short"),
        item("", "type", "is unknown"),
      ],
    ],
    [
      "a field that is called title",
      { errors: { title: ["is required"] } },
      [item("", "title", "is required")],
    ],
    ["nested fields", { errors: { a: { b: [{ c: "No" }] } } }, [item("", "a.b.c", "No")]],
    [
      "a list of fields",
      { errors: [{ name: ["is required"], type: "T" }] },
      [item("", "name: is required, type: T")],
    ],
    ["an object in error", { error: { code: "A-1", message: "No" } }, [item("A-1", "No")]],
    [
      "details in a list",
      { title: "T", detail: [{ loc: "a", msg: "No" }] },
      [item("", "T", "loc: a, msg: No")],
    ],
    ["null", { errors: null, title: "T" }, [item("", "T")]],
    ["nothing", {}, []],
    ["no object", undefined, []],
  ])("are read from %s", (_, body, expected) => {
    expect(errorItems(body)).toEqual(expected);
  });

  test.each<[unknown, string | undefined]>([
    [{ traceId: "t" }, "t"],
    [{ errors: [{ traceId: "t" }] }, "t"],
    [{ errors: [{ meta: { traceId: "t" } }] }, "t"],
    [{ errors: [{ meta: null }] }, undefined],
    [{ errors: [null] }, undefined],
    [{ traceId: {} }, undefined],
    [null, undefined],
  ])("of %j have the trace id %j", (body, expected) => {
    expect(traceIdOf(body)).toBe(expected);
  });

  test("are texts, whatever the body is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ errors: fc.jsonValue() })), (body) => {
        for (const { code, title, detail } of errorItems(body)) {
          expect([typeof code, typeof title, typeof detail]).toEqual([
            "string",
            "string",
            "string",
          ]);
          expect(code + title + detail).not.toBe("");
        }
        expect(["string", "undefined"]).toContain(typeof traceIdOf(body));
      }),
    );
  });
});

describe("the body of a refusal", () => {
  /** Pieces of a kilobyte, as long as somebody reads. */
  function endless(): {
    outcome: () => Response;
    pieces: () => number;
    isCancelled: () => boolean;
  } {
    let [pieces, isCancelled] = [0, false];
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pieces++;
        controller.enqueue(new Uint8Array(1024).fill(97));
      },
      cancel() {
        isCancelled = true;
      },
    });
    return {
      outcome: () => new Response(body, { status: 404 }),
      pieces: () => pieces,
      isCancelled: () => isCancelled,
    };
  }

  test("is read to 1 MiB at most", async () => {
    const body = endless();
    const { qlik, timers } = stubbed([body.outcome]);
    const error = await thrown(getReload(qlik));
    expect(error).toMatchObject({ status: 404, detail: `${"a".repeat(200)}…` });
    expect(body.pieces()).toBeLessThan(1030);
    expect(body.isCancelled()).toBe(true);
    expect(timers()).toBe(0);
  });

  test("is waited for 10 s at most", async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("It is n"));
      },
    });
    const { qlik, clock, timers } = stubbed([() => new Response(body, { status: 404 })]);
    const call = thrown(getReload(qlik));
    await clock.advance(9999);
    expect(timers()).toBe(2);
    await clock.advance(1);
    expect(await call).toMatchObject({ status: 404, detail: "It is n", elapsedMs: 10_000 });
    expect(timers()).toBe(0);
  });

  test("in which a character is split between two pieces is read whole", async () => {
    const bytes = new TextEncoder().encode('{"errors":[{"code":"A","title":"zoë"}]}');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const { qlik } = stubbed([() => new Response(body, { status: 404 })]);
    expect(await thrown(getReload(qlik))).toMatchObject({ title: "zoë" });
  });
});

function item(code: string, title: string, detail = ""): object {
  return { code, title, detail };
}
