import { createServer } from "node:http";
import type { Socket } from "node:net";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  createQlikClient,
  unwrap,
  type Policy,
  type QlikClientOptions,
  type RetryOption,
} from "../../src/index.ts";
import { isRateLimit } from "../../src/errors/error-codes.ts";
import { createTenant, type Fault } from "../../src/testing.ts";
import { ManualClock } from "../../src/testing/state/clock.ts";
import type { Answer } from "../../src/transport/policy.ts";
import { retry } from "../../src/transport/retry.ts";
import { DEFAULT_RETRY } from "../../src/transport/retry-rules.ts";
import { listen } from "../listen.ts";
import { loopback } from "../loopback.ts";
import { answer, failure, stubbed, thrown, type Outcome } from "./stubbed.ts";

const IDEMPOTENT = ["GET", "HEAD", "PUT", "DELETE"] as const;
const OTHERS = ["POST", "PATCH"] as const;

const gateway = { errors: [{ code: "HTTP-429", title: "Too many requests" }] };
const pending = { errors: [{ code: "RELOADS-006", title: "A reload is pending" }] };

const FAILURES: Record<string, () => Outcome> = {
  "a reset connection": failure("ECONNRESET"),
  "a refused connection": failure("ECONNREFUSED"),
  "an unknown host": failure("ENOTFOUND"),
  "a timeout": () => "silence",
  "a JSON text cut short": () =>
    new Response('{"id":', { headers: { "content-type": "application/json" } }),
  "408": answer(408),
  "429 by the gateway": answer(429, gateway),
  "429 without a body": () => new Response(null, { status: 429 }),
  "429 for a pending reload": answer(429, pending),
  "500": answer(500),
  "501": answer(501),
  "502": () => new Response("<h1>Bad gateway</h1>", { status: 502 }),
  "503": answer(503),
  "503 with Retry-After": answer(503, {}, { "retry-after": "1" }),
  "503 with a Retry-After that says nothing": answer(503, {}, { "retry-after": "soon" }),
  "504": answer(504),
  "400": answer(400),
  "403": answer(403),
  "404": answer(404),
  "409": answer(409),
  "412": answer(412),
};

const FOR_GOOD = ["429 for a pending reload", "501", "400", "403", "404", "409", "412"];

/** What leaves no doubt that nothing was done. */
const NOTHING_DONE = [
  "a refused connection",
  "an unknown host",
  "429 by the gateway",
  "429 without a body",
  "503 with Retry-After",
];

/** How often a call is sent that fails in one way only. */
async function attemptsOf(
  method: string,
  outcome: () => Outcome,
  retry?: RetryOption,
): Promise<number> {
  // What is silent is over at once: the clock moves on as soon as it is asked.
  const { qlik, clock, sent } = stubbed([outcome], { timeout: 1000 });
  const request = qlik.request as unknown as (
    method: string,
    path: string,
    options: object,
  ) => Promise<unknown>;
  const options = retry === undefined ? {} : { retry };
  let isOver = false;
  const call = request(method, "/api/v1/reloads", options)
    .catch(() => undefined)
    .finally(() => {
      isOver = true;
    });
  while (!isOver) await clock.advance(1000);
  await call;
  return sent.length;
}

describe("a failure", () => {
  test.each(Object.entries(FAILURES))(
    "that is %s is repeated for methods that may be",
    async (name, outcome) => {
      for (const method of IDEMPOTENT) {
        // HEAD has no body to be cut short.
        const isNone = method === "HEAD" && name === "a JSON text cut short";
        const expected = FOR_GOOD.includes(name) || isNone ? 1 : 4;
        expect([method, await attemptsOf(method, outcome)]).toEqual([method, expected]);
      }
    },
  );

  test.each(Object.entries(FAILURES))(
    "that is %s is repeated for POST and PATCH when nothing was done",
    async (name, outcome) => {
      for (const method of OTHERS) {
        const expected = NOTHING_DONE.includes(name) ? 4 : 1;
        expect([method, await attemptsOf(method, outcome)]).toEqual([method, expected]);
      }
    },
  );

  test("of a POST that the caller knows to do no harm is repeated as that of a PUT", async () => {
    for (const [name, outcome] of Object.entries(FAILURES)) {
      const expected = FOR_GOOD.includes(name) ? 1 : 4;
      expect([name, await attemptsOf("POST", outcome, { idempotent: true })]).toEqual([
        name,
        expected,
      ]);
    }
  });

  test("of a connection that stood is no refusal, though its code is the same", async () => {
    for (const message of ["read EHOSTUNREACH", "write ENETUNREACH"]) {
      const cause = Object.assign(new Error(message), { code: message.split(" ")[1] });
      const lost = (): Error => new TypeError("fetch failed", { cause });
      expect([message, await attemptsOf("POST", lost)]).toEqual([message, 1]);
      expect([message, await attemptsOf("PUT", lost)]).toEqual([message, 4]);
    }
  });

  test("with a status is told by it, and its Retry-After heeded, though its body breaks off", async () => {
    const halves = (status: number) => (): Response => {
      const body = new ReadableStream({
        pull(controller) {
          controller.error(new TypeError("terminated"));
        },
      });
      return new Response(body, { status, headers: { "retry-after": "10" } });
    };
    const { qlik, delays } = stubbed([halves(429), halves(503), answer(201), halves(404)]);
    const post = () => qlik.POST("/api/v1/reloads", { body: { appId: "a" } });
    expect((await post()).status).toBe(201);
    expect(delays).toEqual([10_000, 10_000]);
    expect((await post()).status).toBe(404);
  });

  test("leaves no hint behind when a policy makes the call again", async () => {
    const again: Policy = async (request, next) => {
      await next(request);
      return next(request);
    };
    const { qlik } = stubbed([answer(500), answer(201)], { policies: { call: [again] } });
    const { status, call } = await qlik.POST("/api/v1/reloads", { body: { appId: "a" } });
    expect([status, call.hint]).toEqual([201, undefined]);
  });

  test("is forgotten when a repetition succeeds", async () => {
    const { qlik, sent } = stubbed([
      failure("ECONNRESET"),
      answer(502),
      () => new Response("<html>", { headers: { "content-type": "text/html" } }),
      answer(200, { data: [], links: {} }),
    ]);
    const result = await qlik.GET("/api/v1/reloads");
    expect(result).toMatchObject({ ok: true, call: { attempts: 4, hint: undefined } });
    expect(sent).toHaveLength(4);
  });

  test("that stays is the result, or the error, of the last attempt", async () => {
    const { qlik } = stubbed([failure("ECONNRESET"), answer(500), answer(502), answer(503)]);
    const result = await qlik.GET("/api/v1/reloads");
    expect(result).toMatchObject({ status: 503, call: { attempts: 4 } });
    expect(() => unwrap(result)).toThrow(/^GET \/api\/v1\/reloads: 503 .*\(after 4 attempts\)/);

    const error = await thrown(stubbed([failure("ECONNRESET")]).qlik.GET("/api/v1/reloads"));
    expect(error).toMatchObject({ name: "QlikConnectionError", attempts: 4 });
    expect(error).toHaveProperty(
      "message",
      "GET /api/v1/reloads: Connection failed: ECONNRESET connect (after 4 attempts). Check the tenant's address and the network.",
    );
  });

  test("of a POST says why it is not retried, and what to do", async () => {
    const body = { appId: "a1" };
    const hint = expect.stringMatching(
      /Not retried: POST may already have been processed\. .*retry\.idempotent/,
    ) as string;

    const refused = await stubbed([answer(500)]).qlik.POST("/api/v1/reloads", { body });
    expect(refused.call.hint).toEqual(hint);
    expect(() => unwrap(refused)).toThrow("may already have been processed");

    const error = await thrown(
      stubbed([failure("ECONNRESET")]).qlik.POST("/api/v1/reloads", { body }),
    );
    expect(error).toMatchObject({ name: "QlikConnectionError", attempts: 1, hint, message: hint });
    expect(error).toHaveProperty("stack", hint);
  });

  test("of a DELETE that ends in 404 tells that an earlier attempt may have succeeded", async () => {
    const remove = async (outcomes: Parameters<typeof stubbed>[0]) => {
      const { qlik } = stubbed(outcomes);
      const params = { path: { spaceId: "s" } };
      return (await qlik.DELETE("/api/v1/spaces/{spaceId}", { params })).call;
    };
    expect(await remove([failure("ECONNRESET"), answer(404)])).toMatchObject({
      attempts: 2,
      hint: "The request was sent more than once: an earlier attempt may have deleted it.",
    });
    expect((await remove([answer(404)])).hint).toBeUndefined();
  });

  test("that nothing could mend says nothing about repetitions", async () => {
    for (const outcome of [answer(404), answer(429, pending)]) {
      const { qlik } = stubbed([outcome]);
      const result = await qlik.POST("/api/v1/reloads", { body: { appId: "a1" } });
      expect(result.call).toMatchObject({ attempts: 1, hint: undefined });
    }
  });

  test("of what came after a POST was redirected does not pass for that of the POST", async () => {
    const elsewhere = (): Response =>
      new Response(null, { status: 303, headers: { location: "https://files.example/1" } });
    const { qlik, sent } = stubbed([elsewhere, failure("ECONNREFUSED")]);
    const error = await thrown(qlik.POST("/api/v1/reloads", { body: { appId: "a1" } }));
    expect(error).toMatchObject({ name: "QlikConnectionError", status: 303 });
    expect(sent.map(({ method }) => method)).toEqual(["POST", "GET"]);
  });
});

describe("a pending reload", () => {
  test("is told at once, and is no rate limit", async () => {
    const tenant = createTenant({ clock: "manual", data: { apps: [{ id: "a1", name: "A" }] } });
    const qlik = createQlikClient({
      tenant: tenant.origin,
      auth: { apiKey: tenant.apiKey },
      fetch: tenant.fetch,
      clock: tenant.clock,
    });
    await qlik.POST("/api/v1/reloads", { body: { appId: "a1" } });
    const second = await qlik.POST("/api/v1/reloads", { body: { appId: "a1" } });
    expect(second).toMatchObject({ status: 429, call: { attempts: 1, elapsedMs: 0 } });
    expect(tenant.requests).toHaveLength(2);
    // The budget is open: the next call need not wait.
    expect(await qlik.POST("/api/v1/reloads", { body: { appId: "a1" } })).toMatchObject({
      status: 429,
    });
  });
});

describe("the wait before a repetition", () => {
  test("is random, from nothing to a bound that doubles up to the longest", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
          minLength: 9,
          maxLength: 9,
        }),
        fc.nat(5000),
        fc.nat(60_000),
        async (numbers, firstDelay, maxDelay) => {
          const clock = new ManualClock();
          const delays: number[] = [];
          const rules = { ...DEFAULT_RETRY, retries: 9, firstDelay, maxDelay };
          const left = [...numbers];
          const policy = retry(rules, {
            clock: {
              now: () => clock.now(),
              monotonic: () => clock.monotonic(),
              after: (delay, run) => (delays.push(delay), run(), () => undefined),
            },
            log: undefined,
            isRateLimit,
            random: () => left.shift() ?? expect.fail("more waits than repetitions"),
          });
          await policy(request(), () => Promise.resolve(failed));
          expect(delays).toEqual(
            numbers.map((number, n) => number * Math.min(maxDelay, firstDelay * 2 ** n)),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  test("is by default at most 0.5 s, 1 s and 2 s, and never more than 20 s", async () => {
    const bounds = [500, 1000, 2000, 4000, 8000, 16_000, 20_000, 20_000];
    for (let run = 0; run < 20; run++) {
      const { qlik, delays } = stubbed([answer(500)], { retry: 8 });
      await qlik.GET("/api/v1/reloads");
      expect(delays).toHaveLength(8);
      for (const [n, delay] of delays.entries()) expect(delay).toBeLessThan(bounds[n]!);
    }
    const { qlik, delays } = stubbed([answer(500)]);
    await qlik.GET("/api/v1/reloads");
    expect(delays).toHaveLength(3);
  });

  test.each([
    ["seconds", "7"],
    ["a date", "Thu, 01 Jan 2026 00:00:07 GMT"],
  ])("is exactly what Retry-After asks for, in %s", async (_, retryAfter) => {
    const { qlik, delays } = stubbed([
      answer(503, {}, { "retry-after": retryAfter }),
      answer(200, { data: [], links: {} }),
    ]);
    const result = await qlik.GET("/api/v1/reloads");
    expect(delays).toEqual([7000]);
    expect(result.call).toMatchObject({ attempts: 2, elapsedMs: 7000 });
  });

  test("goes by the server's clock where Retry-After is a date", async () => {
    const { qlik, delays } = stubbed([
      answer(
        503,
        {},
        {
          "retry-after": "Sun, 05 Jul 2026 10:00:07 GMT",
          date: "Sun, 05 Jul 2026 10:00:00 GMT",
        },
      ),
      answer(200, { data: [], links: {} }),
    ]);
    await qlik.GET("/api/v1/reloads");
    expect(delays).toEqual([7000]);
  });

  test("can be five minutes when Retry-After asks for them; more ends the call at once, which says so", async () => {
    const five = stubbed([
      answer(429, gateway, { "retry-after": "300" }),
      answer(200, { data: [] }),
    ]);
    expect((await five.qlik.GET("/api/v1/reloads")).call.elapsedMs).toBe(300_000);

    const more = stubbed([answer(429, gateway, { "retry-after": "301" })]);
    const result = await more.qlik.GET("/api/v1/reloads");
    expect(result).toMatchObject({ status: 429, call: { attempts: 1, elapsedMs: 0 } });
    expect(() => unwrap(result)).toThrow(
      "Not retried: Retry-After asks for 301 s, more than retry.maxRetryAfter (300 s).",
    );

    const allowed = stubbed(
      [answer(429, gateway, { "retry-after": "301" }), answer(200, { data: [] })],
      { retry: { maxRetryAfter: 400_000 } },
    );
    expect(await allowed.qlik.GET("/api/v1/reloads")).toMatchObject({ ok: true });
  });

  test("ends at once when the call is aborted, and nothing is left behind", async () => {
    const abort = new AbortController();
    const { qlik, sent, timers } = stubbed([answer(500)], {
      logger: ({ type }) => {
        if (type === "retry")
          setImmediate(() => {
            abort.abort("enough");
          });
      },
    });
    const error = await thrown(qlik.GET("/api/v1/reloads", { signal: abort.signal }));
    expect(error).toMatchObject({ name: "QlikAbortError", cause: "enough", attempts: 1 });
    expect(sent).toHaveLength(1);
    expect(timers()).toBe(0);
  });

  test("is not begun when the deadline would be over before its end", async () => {
    const { qlik } = stubbed([answer(503, {}, { "retry-after": "10" })]);
    const result = await qlik.GET("/api/v1/reloads", { deadline: 10_000 });
    expect(result).toMatchObject({ status: 503, call: { attempts: 1, elapsedMs: 0 } });
    expect(result.call.hint).toContain("the next attempt would start after the deadline");
  });

  test("is not begun when it would lead beyond the total time for repetitions", async () => {
    const { qlik, delays } = stubbed([answer(503, {}, { "retry-after": "60" })], { retry: 100 });
    const result = await qlik.GET("/api/v1/reloads");
    expect(delays).toHaveLength(10);
    expect(result.call).toMatchObject({ attempts: 11, elapsedMs: 600_000 });
    expect(result.call.hint).toContain("retry.maxElapsed");

    const broken = stubbed([failure("ECONNRESET")], { retry: { maxElapsed: 0, firstDelay: 1000 } });
    const error = await thrown(broken.qlik.GET("/api/v1/reloads"));
    expect(error).toMatchObject({
      name: "QlikConnectionError",
      hint: expect.stringContaining("after retry.maxElapsed") as string,
      message: expect.stringContaining("after retry.maxElapsed") as string,
    });
  });
});

describe("the option retry", () => {
  test.each<[RetryOption, number]>([
    [false, 1],
    [0, 1],
    [1, 2],
    [{ retries: 2 }, 3],
    [{}, 4],
  ])("%j means %i attempts, on the client and at the call", async (option, attempts) => {
    const client = stubbed([answer(500)], { retry: option });
    expect((await client.qlik.GET("/api/v1/reloads")).call.attempts).toBe(attempts);
    const call = stubbed([answer(500)]);
    expect((await call.qlik.GET("/api/v1/reloads", { retry: option })).call.attempts).toBe(
      attempts,
    );
  });

  test("of a call changes of the client's what it names", async () => {
    const { qlik } = stubbed([answer(429, gateway, { "retry-after": "5" })], { retry: 1 });
    const result = await qlik.GET("/api/v1/reloads", { retry: { maxRetryAfter: 5000 } });
    expect(result.call.attempts).toBe(2);
  });

  test.each([
    [-1, '"retry" must be a whole number of at least 0, got -1.'],
    [1.5, '"retry" must be a whole number'],
    [NaN, '"retry" must be a whole number'],
    [Infinity, '"retry" must be a whole number'],
    [{ firstDelay: "1 second" }, '"retry.firstDelay" must be a duration'],
    [{ retries: -1 }, '"retry.retries" must be a whole number'],
    [{ idempotent: 1 }, '"retry.idempotent" must be true or false, got 1.'],
    [{ limit: 3 }, 'Unknown option "retry.limit". Did you mean "retry.retries"?'],
    [true, '"retry" must be false, a number of retries, or an object of options, got true.'],
    [null, '"retry" must be false'],
    ["3", '"retry" must be false'],
  ])("cannot be %j", async (option, message) => {
    const wrong = option as unknown as RetryOption;
    expect(() => stubbed([], { retry: wrong })).toThrow(message);
    const { qlik, sent } = stubbed([]);
    const error = await thrown(qlik.GET("/api/v1/reloads", { retry: wrong }));
    expect(error).toMatchObject({ name: "QlikInputError", path: "/api/v1/reloads" });
    expect(String(error)).toContain(message);
    expect(sent).toEqual([]);
  });
});

describe("a body", () => {
  test.each<[string, () => BodyInit | object, string | RegExp]>([
    ["JSON", () => ({ appId: "a1" }), '{"appId":"a1"}'],
    ["bytes", () => new TextEncoder().encode("qvf"), "qvf"],
    ["a Blob", () => new Blob(["qvf"]), "qvf"],
    [
      "a form",
      () => {
        const form = new FormData();
        form.set("file", new Blob(["qvf"]), "a.qvf");
        return form;
      },
      /filename="a.qvf"[^]*qvf/,
    ],
  ])("that is %s is sent whole at each attempt", async (_, make, text) => {
    let attempts = 0;
    const server = await loopback((response) => {
      response.writeHead(attempts++ < 2 ? 429 : 200, { "retry-after": "0" }).end("{}");
    });
    const qlik = server.client({ retry: 3 });
    const post = qlik.POST as (path: string, options: { body: unknown }) => Promise<unknown>;
    expect(await post("/api/v1/unknown", { body: make() })).toMatchObject({ ok: true });
    expect(server.received).toHaveLength(3);
    for (const { body } of server.received) expect(body.toString()).toMatch(text);
  });

  test("that is a stream is sent once, and the failure says why", async () => {
    const hint =
      "Not retried: the body is a stream, which can be sent only once, and by a browser over HTTP/2 only. Pass a Blob or bytes instead.";
    const importApp = ({
      qlik,
    }: {
      qlik: ReturnType<typeof stubbed>["qlik"];
    }): Promise<{ call: object }> =>
      qlik.POST("/api/v1/apps/import", { body: new Blob(["qvf"]).stream() });
    for (const outcome of [answer(429, gateway, { "retry-after": "1" }), answer(429)]) {
      const limited = stubbed([outcome]);
      const result = await importApp(limited);
      expect(result.call).toMatchObject({ attempts: 1, hint });
      expect(limited.sent).toHaveLength(1);
    }
    const error = await thrown(importApp(stubbed([failure("ECONNREFUSED")])));
    expect(error).toMatchObject({ name: "QlikConnectionError", attempts: 1 });
    expect(error).toHaveProperty("hint", expect.stringContaining(hint));
    expect(error).toHaveProperty("message", expect.stringContaining(hint));

    // It may have come to the tenant, too; that doesn't matter to what can't be repeated.
    const broken = await thrown(importApp(stubbed([failure("ECONNRESET")])));
    expect(broken).toHaveProperty("hint", expect.stringContaining(hint));

    const refused = await importApp(stubbed([answer(400)]));
    expect(refused.call).toMatchObject({ hint: undefined });
  });
});

describe("the tenant's faults", () => {
  const faults: [string, Fault][] = [
    ["a reset before the answer", { match: "*", reset: true, times: 2 }],
    ["a reset amid the answer", { match: "*", reset: "midway", times: 2 }],
    ["half of an answer", { match: "*", truncate: true, times: 2 }],
    ["malformed JSON", { match: "*", malformed: true, times: 2 }],
    ["a proxy's page", { match: "*", html: true, times: 2 }],
    ["a proxy's page with 200", { match: "*", html: true, status: 200, times: 2 }],
    ["503", { match: "*", status: 503, headers: { "retry-after": "3" }, times: 2 }],
    ["429", { match: "*", status: 429, headers: { "retry-after": "3" }, times: 2 }],
  ];

  test.each(faults)("are overcome by a GET: %s", async (_, fault) => {
    const { qlik, tenant } = embedded();
    tenant.faults.add(fault);
    expect(await qlik.GET("/api/v1/spaces")).toMatchObject({ ok: true, call: { attempts: 3 } });
  });

  test.each(faults)("make no POST act twice: %s", async (_, fault) => {
    const { qlik, tenant } = embedded();
    tenant.faults.add({ ...fault, times: 1 });
    await qlik
      .POST("/api/v1/spaces", { body: { name: "S", type: "shared" } })
      .catch(() => undefined);
    const { data } = await qlik.GET("/api/v1/spaces");
    expect(data!.data!.length).toBeLessThanOrEqual(1);
  });

  test("of which one is a body that takes longer than the timeout are overcome too", async () => {
    const { qlik, tenant } = embedded({ timeout: 5000 });
    tenant.faults.add({ match: "*", slowBody: "10s", times: 1 });
    const call = qlik.GET("/api/v1/spaces");
    await tenant.advance("5s");
    expect(await call).toMatchObject({ ok: true, call: { attempts: 2 } });
  });
});

test("discarded answers leave no connection behind", async () => {
  const sockets = new Set<Socket>();
  let received = 0;
  const server = createServer((incoming, response) => {
    const turn = received++ % 4;
    const page = "x".repeat(1_500_000);
    // Longer than what is read of an error, of a success with a wrong body, and a redirect.
    if (turn === 0) response.writeHead(503, { "retry-after": "0" }).end(page);
    else if (turn === 1) response.writeHead(200, { "content-type": "text/html" }).end(page);
    else if (turn === 2) response.writeHead(302, { location: "/api/v1/reloads" }).end(page);
    else response.end('{"data":[],"links":{}}');
    incoming.resume();
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  const { origin, close } = await listen(server);
  onTestFinished(close);
  const qlik = createQlikClient({
    tenant: origin,
    auth: { apiKey: "key" },
    rateLimit: "off",
    retry: { firstDelay: 0 },
  });
  for (let call = 0; call < 15; call++) {
    expect(await qlik.GET("/api/v1/reloads")).toMatchObject({ ok: true });
  }
  expect(received).toBe(60);
  expect(sockets.size).toBeLessThan(5);
}, 30_000);

const failed = {
  status: 500,
  ok: false,
  error: {},
  response: new Response(null, { status: 500 }),
} satisfies Answer;

function request(): Parameters<ReturnType<typeof retry>>[0] {
  return {
    method: "GET",
    url: "https://t.eu.qlikcloud.com/api/v1/reloads",
    path: "/api/v1/reloads",
    operation: undefined,
    expectedBody: () => "json",
    headers: new Headers(),
    body: undefined,
    signal: undefined,
    stream: false,
    call: { method: "GET", path: "/api/v1/reloads", startedAt: 0, attempts: 0 },
    timeout: undefined,
    deadline: undefined,
    retry: { maxElapsed: 2 ** 31 - 1 },
  };
}

function embedded(options: Partial<QlikClientOptions> = {}) {
  const tenant = createTenant({ clock: "manual" });
  const qlik = createQlikClient({
    tenant: tenant.origin,
    auth: { apiKey: tenant.apiKey },
    fetch: tenant.fetch,
    clock: tenant.clock,
    logger: (event) => {
      // A little more, for the budget opens a little later than Retry-After has it.
      if (event.type === "retry") void tenant.advance(Math.ceil(event.delayMs) + 1000);
    },
    ...options,
  });
  return { tenant, qlik };
}
