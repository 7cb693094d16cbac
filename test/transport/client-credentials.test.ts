import { inspect } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  createQlikClient,
  QlikAbortError,
  QlikAuthError,
  QlikConnectionError,
  unwrap,
  type ClientCredentials,
  type LogEvent,
  type QlikClient,
  type QlikClientOptions,
  type StoredToken,
  type TokenStore,
} from "../../src/index.ts";
import { ManualClock } from "../../src/testing/state/clock.ts";
import { createTenant, type Tenant, type TenantOptions } from "../../src/testing.ts";
import { json, loopback, reply, type Answer, type Loopback } from "../loopback.ts";
import { unaided } from "../no-retry.ts";

const HOUR = 3_600_000;

function clientOf(
  tenant: Tenant,
  auth: Partial<ClientCredentials> = {},
  options: Partial<QlikClientOptions> = {},
): QlikClient {
  return createQlikClient({
    tenant: tenant.origin,
    auth: { ...tenant.oauthClient, ...auth },
    fetch: tenant.fetch,
    clock: tenant.clock,
    ...options,
  });
}

const open = (options: TenantOptions = {}): Tenant => createTenant({ clock: "manual", ...options });

const read = (qlik: QlikClient, signal?: AbortSignal) =>
  qlik.GET("/api/v1/spaces/types", signal ? { signal } : {});

function counts(tenant: Tenant): { tokens: number; calls: number } {
  const tokens = tenant.requests.filter(({ path }) => path === "/oauth/token").length;
  return { tokens, calls: tenant.requests.length - tokens };
}

/** A store in memory, as an object that is shared. */
function memory(): TokenStore & { readonly tokens: Map<string, StoredToken> } {
  const tokens = new Map<string, StoredToken>();
  return {
    tokens,
    get: (key) => tokens.get(key),
    set(key, token) {
      tokens.set(key, token);
    },
  };
}

/** A server that hands out tokens, and answers calls by the function. */
async function server(
  token: Answer,
  call: Answer = json({ data: [] }),
): Promise<Loopback & { readonly tokens: () => number; readonly calls: () => number }> {
  const answers: Answer = (response, request) => {
    (request.url === "/oauth/token" ? token : call)(response, request);
  };
  const made = await loopback(answers);
  const tokens = (): number => made.received.filter(({ url }) => url === "/oauth/token").length;
  return {
    origin: made.origin,
    received: made.received,
    get last() {
      return made.last;
    },
    client: (options) => made.client({ auth: CANARY, ...options }),
    tokens,
    calls: () => made.received.length - tokens(),
  };
}

const CANARY = { clientId: "client", clientSecret: "canary-secret" };

/** Tokens `t1`, `t2` … */
function numbered(more: object = { expires_in: 21_600 }): Answer {
  let count = 0;
  return (response, request) => {
    json({ access_token: `t${++count}`, token_type: "bearer", ...more })(response, request);
  };
}

function bearer({ received }: Loopback): (string | undefined)[] {
  return received
    .filter(({ url }) => url !== "/oauth/token")
    .map(({ headers }) => headers.authorization);
}

describe("client credentials", () => {
  test("get a token before the first call, and use it for the next ones", async () => {
    const tenant = open();
    const qlik = clientOf(tenant);
    for (let index = 0; index < 3; index++) expect((await read(qlik)).status).toBe(200);
    expect(counts(tenant)).toEqual({ tokens: 1, calls: 3 });
  });

  test("are sent as Qlik documents them, to the tenant alone", async () => {
    const web = await server(numbered());
    await read(web.client({ auth: { ...CANARY, scope: "user_default admin.apps" } }));
    expect(web.received[0]).toMatchObject({ method: "POST", url: "/oauth/token" });
    expect(web.received[0]!.headers.authorization).toBeUndefined();
    expect(web.received[0]!.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(web.received[0]!.body.toString())).toEqual({
      grant_type: "client_credentials",
      client_id: "client",
      client_secret: "canary-secret",
      scope: "user_default admin.apps",
    });
    expect(bearer(web)).toEqual(["Bearer t1"]);
  });

  test.each([{ subject: "ad\\ann" }, { userId: "ann" }])(
    "impersonate a user by %j",
    async (impersonate) => {
      const tenant = open({ data: { users: [{ id: "ann", subject: "ad\\ann" }] } });
      const qlik = clientOf(tenant, { impersonate });
      const { data } = await qlik.POST("/api/v1/spaces", { body: { name: "S", type: "shared" } });
      expect(data?.ownerId).toBe("ann");
    },
  );

  test("fetch one token for 100 that call at once", async () => {
    const tenant = open();
    const qlik = clientOf(tenant);
    const results = await Promise.all(Array.from({ length: 100 }, () => read(qlik)));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(counts(tenant)).toEqual({ tokens: 1, calls: 100 });
  });

  test("go on for the others when one of those who wait aborts, even all of them", async () => {
    let hand: () => void = () => undefined;
    const web = await server((...given) => {
      hand = () => {
        numbered()(...given);
      };
    });
    const qlik = web.client();
    const own = new AbortController();
    const leaving = read(qlik, own.signal);
    const staying = read(qlik);
    await expect.poll(web.tokens).toBe(1);
    own.abort();
    await expect(leaving).rejects.toBeInstanceOf(QlikAbortError);
    hand();
    expect(await staying).toMatchObject({ status: 200, call: { attempts: 1 } });
    expect(web.tokens()).toBe(1);
  });

  test("end by the deadline of the call, though the token comes later", async () => {
    const tenant = open();
    tenant.faults.add({ match: "POST /oauth/token", times: 1, latency: "20s" });
    const qlik = clientOf(tenant, {}, { deadline: 5000 });
    const late = expect(read(qlik)).rejects.toMatchObject({
      name: "QlikTimeoutError",
      limit: "deadline",
    });
    await tenant.advance("5s");
    await late;
    await tenant.advance("15s");
    expect((await read(qlik)).status).toBe(200);
    expect(counts(tenant)).toEqual({ tokens: 1, calls: 1 });
  });

  test("renew a token a minute before its six hours are over", async () => {
    const tenant = open();
    const qlik = clientOf(tenant);
    await read(qlik);
    await tenant.advance(6 * HOUR - 60_001);
    await read(qlik);
    expect(counts(tenant)).toEqual({ tokens: 1, calls: 2 });
    await tenant.advance(1);
    await Promise.all([read(qlik), read(qlik)]);
    await read(qlik);
    expect(counts(tenant)).toEqual({ tokens: 2, calls: 5 });
    expect(tenant.requests.every(({ status }) => status === 200)).toBe(true);
  });

  test("are not waited for while the old token will do", async () => {
    const clock = new ManualClock();
    const give = numbered({ expires_in: 3600 });
    let release: (() => void) | undefined;
    const web = await server((response, request) => {
      if (web.tokens() === 1) give(response, request);
      else
        release = () => {
          give(response, request);
        };
    });
    const qlik = web.client({ clock });
    await read(qlik);
    await clock.advance(HOUR - 60_000);
    // Renewed from here on, by a server that doesn't answer.
    expect((await read(qlik)).status).toBe(200);
    await clock.advance(53_999);
    expect((await read(qlik)).status).toBe(200);
    await clock.advance(1);
    const last = read(qlik);
    await vi.waitFor(() => {
      expect(release).toBeDefined();
    });
    release!();
    expect((await last).status).toBe(200);
    expect(bearer(web)).toEqual(["t1", "t1", "t1", "t2"].map((token) => `Bearer ${token}`));
    expect(web.tokens()).toBe(2);
  });

  test("call with the old token in its last minute when there is no new one yet", async () => {
    const tenant = open();
    const qlik = clientOf(tenant, {}, unaided);
    await read(qlik);
    await tenant.advance(6 * HOUR - 30_000);
    const down = tenant.faults.add({ match: "POST /oauth/token", status: 503 });
    expect((await read(qlik)).status).toBe(200);
    await tenant.advance(30_000);
    await expect(read(qlik)).rejects.toBeInstanceOf(QlikAuthError);
    down.remove();
    expect((await read(qlik)).status).toBe(200);
  });

  test("ask for few tokens in the last minute of one when all are refused", async () => {
    const tenant = open();
    const qlik = clientOf(tenant, {}, unaided);
    await read(qlik);
    await tenant.advance(6 * HOUR - 60_000);
    tenant.faults.add({ match: "POST /oauth/token", status: 401 });
    for (let calls = 0; calls < 100; calls++) {
      expect((await read(qlik)).status).toBe(200);
      await tenant.advance(500);
    }
    expect(counts(tenant).tokens).toBeLessThan(6);
  });

  test.each<[string, (now: number) => object, number]>([
    ["expires_in", () => ({ expires_in: 3600 }), HOUR],
    [
      "expires_in rather than expires_at",
      (now) => ({ expires_in: 3600, expires_at: iso(now + 1) }),
      HOUR,
    ],
    ["expires_at", (now) => ({ expires_at: iso(now + 2 * HOUR) }), 2 * HOUR],
    ["nothing: six hours", () => ({}), 6 * HOUR],
    ["a time that is none: six hours", () => ({ expires_at: "soon" }), 6 * HOUR],
    ["a time that is over: six hours", (now) => ({ expires_at: iso(now - HOUR) }), 6 * HOUR],
    ["nonsense: six hours", () => ({ expires_in: -1, expires_at: 7 }), 6 * HOUR],
  ])("take a token's life from %s", async (_, life, expected) => {
    const clock = new ManualClock();
    const web = await server(numbered(life(clock.now())));
    const qlik = web.client({ clock });
    await read(qlik);
    await clock.advance(expected - 60_001);
    await read(qlik);
    expect(web.tokens()).toBe(1);
    await clock.advance(1);
    await read(qlik);
    expect(web.tokens()).toBe(2);
  });

  test("use a token of a short life for nine tenths of it", async () => {
    const clock = new ManualClock();
    const web = await server(numbered({ expires_in: 10 }));
    const qlik = web.client({ clock });
    await read(qlik);
    await clock.advance(8999);
    await read(qlik);
    expect(web.tokens()).toBe(1);
    await clock.advance(1);
    await read(qlik);
    expect(web.tokens()).toBe(2);
  });

  test("tell the logger what happens to tokens, and no token", async () => {
    const tenant = open();
    const events: LogEvent[] = [];
    const logger = (event: LogEvent): void => {
      events.push(event);
    };
    const tokenStore = memory();
    await read(clientOf(tenant, { tokenStore }, { logger }));
    await read(clientOf(tenant, { tokenStore }, { logger }));
    const expiresAt = tenant.clock.now() + 6 * HOUR;
    expect(events.filter(({ type }) => type === "token")).toEqual([
      { type: "token", outcome: "fetched", message: "an access token was fetched", expiresAt },
      { type: "token", outcome: "stored", message: "an access token was in the store", expiresAt },
    ]);
    const [{ token } = { token: "" }] = tokenStore.tokens.values();
    expect(token).not.toBe("");
    expect(JSON.stringify(events)).not.toContain(token);
    expect(JSON.stringify(events)).not.toContain(tenant.oauthClient.clientSecret);
  });
});

function iso(time: number): string {
  return new Date(time).toISOString();
}

describe("a token that died", () => {
  test("is replaced once for all, and the calls are made again", async () => {
    let dead = "none";
    const web = await server(numbered(), (...given) => {
      const isDead = given[1].headers.authorization === dead;
      json({}, isDead ? 401 : 200)(...given);
    });
    const qlik = web.client();
    await read(qlik);
    dead = "Bearer t1";
    const results = await Promise.all(Array.from({ length: 50 }, () => read(qlik)));
    expect(results.every(({ ok, call }) => ok && call.attempts === 2)).toBe(true);
    expect([web.tokens(), web.calls()]).toEqual([2, 101]);
  });

  test("may die again and again as long as it is accepted between", async () => {
    const tenant = open();
    const qlik = clientOf(tenant, {}, unaided);
    for (let index = 0; index < 10; index++) {
      expect((await read(qlik)).status).toBe(200);
      tenant.faults.add({ match: "GET /api/v1/spaces/types", times: 1, expireToken: true });
    }
    expect(counts(tenant).tokens).toBe(10);
  });

  test("may be followed by one that dies before it was of use", async () => {
    const tenant = open();
    const qlik = clientOf(tenant, {}, unaided);
    await read(qlik);
    tenant.faults.add({ match: "GET /api/v1/spaces/types", times: 2, expireToken: true });
    expect(await read(qlik)).toMatchObject({ status: 200, call: { attempts: 3 } });
    expect(counts(tenant)).toEqual({ tokens: 3, calls: 4 });
  });

  test("costs no POST that a second one would be", async () => {
    const tenant = open();
    const qlik = clientOf(tenant, {}, unaided);
    tenant.faults.add({ match: "POST /api/v1/spaces", times: 1, expireToken: true });
    const body = { name: "S", type: "shared" } as const;
    expect(await qlik.POST("/api/v1/spaces", { body })).toMatchObject({
      status: 201,
      call: { attempts: 2 },
    });
    const { data } = await qlik.GET("/api/v1/spaces");
    expect(data?.data).toHaveLength(1);
  });

  test("is replaced for the next calls where this one has a stream for a body", async () => {
    const tenant = open();
    const qlik = clientOf(tenant, {}, unaided);
    tenant.faults.add({ match: "POST /api/v1/apps/import", times: 1, expireToken: true });
    const refused = await qlik.POST("/api/v1/apps/import", { body: new Blob(["qvf"]).stream() });
    expect(refused).toMatchObject({
      status: 401,
      call: {
        attempts: 1,
        hint: "Not retried with a new token: the body is a stream, which can be sent only once.",
      },
    });
    expect((await read(qlik)).status).toBe(200);
    expect(counts(tenant)).toEqual({ tokens: 2, calls: 2 });
  });

  test("while the call waited for its turn is replaced before it goes", async () => {
    const tenant = open({ rateLimit: false });
    const qlik = clientOf(tenant, {}, { rateLimit: { share: 0.002 } });
    const make = () =>
      qlik.POST("/api/v1/spaces", { body: { name: crypto.randomUUID(), type: "shared" } });
    await make();
    await tenant.advance(6 * HOUR - 100_000);
    await make();
    const waiting = Array.from({ length: 2 }, make);
    await tenant.advance(2 * 303_000);
    for (const result of await Promise.all(waiting)) expect(result.status).toBe(201);
    expect(counts(tenant)).toEqual({ tokens: 2, calls: 4 });
  });
});

describe("a 401 with a challenge", () => {
  const answering = async (challenge: string) => {
    let calls = 0;
    const web = await server(numbered(), (response, request) => {
      if (calls++ > 0) json({ data: [] })(response, request);
      else response.writeHead(401, { "www-authenticate": challenge }).end("{}");
    });
    return { result: await read(web.client()), tokens: web.tokens() };
  };

  test.each([
    'Bearer realm="qlik", error="invalid_token", error_description="The token has expired"',
    "Bearer",
    "bearer error=invalid_token",
    'Bearer error="token_expired"',
  ])("that speaks of the token (%s) costs another one", async (challenge) => {
    expect(await answering(challenge)).toMatchObject({ result: { status: 200 }, tokens: 2 });
  });

  test.each([
    'Basic realm="proxy"',
    'Bearer error="invalid_request"',
    "Bearer error=insufficient_scope",
    "Negotiate",
  ])("that speaks of something else (%s) is given back", async (challenge) => {
    expect(await answering(challenge)).toMatchObject({ result: { status: 401 }, tokens: 1 });
  });
});

describe("a server that always says 401", () => {
  test("costs one more token and one more call, and later calls cost nothing more", async () => {
    const web = await server(numbered(), json({}, 401));
    const qlik = web.client();
    for (let index = 0; index < 10; index++) expect((await read(qlik)).status).toBe(401);
    expect(web.tokens()).toBe(2);
    expect(web.calls()).toBe(11);
  });

  test("after calls that went well, costs two more of each, and later calls nothing more", async () => {
    let status = 200;
    const web = await server(numbered(), (...given) => {
      json({}, status)(...given);
    });
    const qlik = web.client();
    await read(qlik);
    status = 401;
    for (let index = 0; index < 10; index++) expect((await read(qlik)).status).toBe(401);
    expect([web.tokens(), web.calls()]).toEqual([3, 13]);
  });

  test("to one operation costs a few tokens, however well others go between", async () => {
    const clock = new ManualClock();
    const web = await server(numbered(), (...given) => {
      json({}, given[1].url === "/api/v1/spaces" ? 401 : 200)(...given);
    });
    const qlik = web.client({ clock });
    const poll = async (): Promise<void> => {
      for (let index = 0; index < 10; index++) {
        expect((await read(qlik)).status).toBe(200);
        expect((await qlik.GET("/api/v1/spaces")).status).toBe(401);
      }
    };
    await poll();
    expect(web.tokens()).toBe(3);
    await clock.advance("1m");
    await poll();
    expect(web.tokens()).toBe(4);
  });

  test("is no proof of a token when a proxy on the way fails", async () => {
    let count = 0;
    const web = await server(numbered(), (...given) => {
      json({}, count++ % 2 === 0 ? 401 : 502)(...given);
    });
    const qlik = web.client();
    for (let index = 0; index < 10; index++) await read(qlik);
    expect(web.tokens()).toBe(2);
  });

  test("costs little when 100 call at once", async () => {
    const web = await server(numbered(), json({}, 401));
    const qlik = web.client();
    await Promise.all(Array.from({ length: 100 }, () => read(qlik)));
    expect(web.tokens()).toBe(2);
    expect(web.calls()).toBeLessThanOrEqual(200);
  });

  test("is asked with another token after a minute", async () => {
    const clock = new ManualClock();
    let call = json({}, 401);
    const web = await server(numbered(), (...given) => {
      call(...given);
    });
    const qlik = web.client({ clock });
    await read(qlik);
    await read(qlik);
    expect(web.tokens()).toBe(2);
    await clock.advance(60_000);
    call = (response, { headers }) => {
      response.writeHead(headers.authorization === "Bearer t3" ? 200 : 401);
      response.end("{}");
    };
    expect((await read(qlik)).status).toBe(200);
    expect(web.tokens()).toBe(3);
  });

  test("is not asked again when the new token is the old one", async () => {
    const web = await server(json({ access_token: "same" }), json({}, 401));
    const qlik = web.client();
    await read(qlik);
    expect([web.tokens(), web.calls()]).toEqual([2, 1]);
    await read(qlik);
    expect([web.tokens(), web.calls()]).toEqual([2, 2]);
  });

  test("is asked twice where a function gives the tokens", async () => {
    let asked = 0;
    const web = await server(numbered(), json({}, 401));
    const qlik = web.client({ auth: { token: () => `token-${++asked}` } });
    expect((await read(qlik)).status).toBe(401);
    expect(bearer(web)).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  test("is asked once where the token is fixed", async () => {
    const web = await server(numbered(), json({}, 401));
    await read(web.client({ auth: { apiKey: "key" } }));
    expect(web.calls()).toBe(1);
  });
});

describe("a token endpoint that fails", () => {
  const refusal = {
    errors: [{ code: "OAUTH-1", title: "Refused", detail: "It says canary-secret." }],
  };
  const rfc = { error: "invalid_client", error_description: "Unknown client" };
  const PAGE = "<html>canary-secret";

  test.each<[string, Answer, object]>([
    [
      "400",
      json(refusal, 400),
      {
        status: 400,
        message:
          /Could not get an access token: POST \/oauth\/token: 400 OAUTH-1 Refused It says \*\*\*\./,
        hint: /^Check auth\.scope, auth\.impersonate, and that the OAuth client may use this grant\./,
      },
    ],
    [
      "401 by RFC 6749",
      json(rfc, 401),
      {
        status: 401,
        message:
          /401 invalid_client Unknown client\. Check auth\.clientId and auth\.clientSecret\./,
        hint: /^Check auth\.clientId and auth\.clientSecret\. .*60 s/,
      },
    ],
    ["403 without a body", reply(403), { status: 403, hint: /not allowed to get tokens/ }],
    ["500 with a page", reply(500, PAGE, "text/html"), { status: 500, hint: undefined }],
    [
      "200 with a page",
      reply(200, PAGE, "text/html"),
      {
        message: /HTML page/,
        cause: expect.objectContaining({ name: "QlikProtocolError" }) as unknown,
      },
    ],
    [
      "200 without a token",
      json({ token_type: "bearer" }),
      { status: 200, message: /has no access token\.$/ },
    ],
    [
      "200 with a token that no header holds",
      json({ access_token: "canary-secret\n" }),
      { status: 200 },
    ],
    ["200 with null", json(null), {}],
    [
      "a lost connection",
      (response) => response.destroy(),
      {
        message: /Could not get an access token: POST \/oauth\/token: (?!QlikConnectionError)/,
        cause: expect.any(QlikConnectionError) as unknown,
      },
    ],
  ])(
    "with %s rejects all calls that wait, each with an error of its own, without the secret",
    async (_, answer, expected) => {
      let failing = true;
      const good = numbered();
      const web = await server((...given) => {
        (failing ? answer : good)(...given);
      });
      const clock = new ManualClock();
      const qlik = web.client({ clock });
      const failures = await Promise.all(
        Array.from({ length: 10 }, () => read(qlik).catch((error: unknown) => error)),
      );
      expect(web.tokens()).toBe(1);
      expect(web.calls()).toBe(0);
      expect(new Set(failures).size).toBe(10);
      for (const error of failures) {
        expect(error).toBeInstanceOf(QlikAuthError);
        const { message = error, hint = "any", ...rest } = expected as Record<string, unknown>;
        expect(error).toMatchObject({ method: "GET", path: "/api/v1/spaces/types", ...rest });
        expect((error as QlikAuthError).elapsedMs).toBeGreaterThanOrEqual(0);
        if (message !== error) expect(error).toMatchObject({ message: stringOf(message) });
        if (hint !== "any") expect((error as QlikAuthError).hint).toEqual(hint && stringOf(hint));
        expect(inspect(error, { depth: 10, showHidden: true })).not.toContain("canary-secret");
      }
      failing = false;
      await clock.advance("1m");
      expect((await read(qlik)).status).toBe(200);
      expect(web.tokens()).toBe(2);
    },
  );

  function stringOf(expected: unknown): unknown {
    return expected instanceof RegExp ? expect.stringMatching(expected) : expected;
  }

  test.each([400, 401, 403])(
    "with %i is not asked again for a minute, and calls reject at once meanwhile",
    async (status) => {
      const clock = new ManualClock();
      const web = await server(json(rfc, status));
      const qlik = web.client({ auth: { ...CANARY, tokenStore: memory() }, clock });
      const first: unknown = await read(qlik).catch((error: unknown) => error);
      await clock.advance("20s");
      const errors: unknown[] = [];
      for (let index = 0; index < 200; index++)
        errors.push(await qlik.GET("/api/v1/spaces").catch((error: unknown) => error));
      expect(web.tokens()).toBe(1);
      expect(new Set([first, ...errors]).size).toBe(201);
      for (const error of errors) {
        expect(error).toMatchObject({
          name: "QlikAuthError",
          method: "GET",
          path: "/api/v1/spaces",
          status,
          hint: expect.stringContaining("in 40 s") as unknown,
        });
      }
      await clock.advance("39999ms");
      await expect(read(qlik)).rejects.toThrow("in 1 s");
      expect(web.tokens()).toBe(1);
      await clock.advance(1);
      await expect(read(qlik)).rejects.toMatchObject({ status });
      expect(web.tokens()).toBe(2);
    },
  );

  test.each<[string, Answer]>([
    ["429", json({}, 429)],
    ["500", json({}, 500)],
    ["a page", reply(200, PAGE, "text/html")],
    ["a lost connection", (response) => response.destroy()],
  ])("with %s is asked again by the next call", async (_, answer) => {
    const web = await server(answer);
    const qlik = web.client({ clock: new ManualClock() });
    for (let index = 0; index < 3; index++)
      await expect(read(qlik)).rejects.toBeInstanceOf(QlikAuthError);
    expect(web.tokens()).toBe(3);
  });

  test("is remembered by elapsed time, whatever happens to the system's time", async () => {
    const clock = new ManualClock();
    let jump = 0;
    const jumping = {
      now: () => clock.now() + jump,
      monotonic: () => clock.monotonic(),
      after: clock.after.bind(clock),
    };
    const web = await server(json(rfc, 401));
    const qlik = web.client({ clock: jumping });
    await expect(read(qlik)).rejects.toThrow();
    jump = HOUR;
    await expect(read(qlik)).rejects.toThrow();
    expect(web.tokens()).toBe(1);
    jump = -HOUR;
    await clock.advance("1m");
    await expect(read(qlik)).rejects.toThrow();
    expect(web.tokens()).toBe(2);
  });

  test("is asked again by the rules for what does no harm twice, and by no more", async () => {
    const tenant = open();
    const qlik = clientOf(tenant);
    const fault = tenant.faults.add({ match: "POST /oauth/token", times: 3, status: 500 });
    const first = read(qlik);
    await tenant.advance("1m");
    expect((await first).status).toBe(200);
    expect(fault.hits).toBe(3);

    const other = clientOf(tenant);
    const always = tenant.faults.add({ match: "POST /oauth/token", status: 500 });
    const second = expect(read(other)).rejects.toMatchObject({
      name: "QlikAuthError",
      status: 500,
      message: expect.stringContaining("(after 4 attempts)") as unknown,
    });
    await tenant.advance("2m");
    await second;
    expect(always.hits).toBe(4);
  });

  test("is waited for as its Retry-After says", async () => {
    const tenant = open();
    const headers = { "retry-after": "30" };
    tenant.faults.add({ match: "POST /oauth/token", times: 1, status: 429, headers });
    const result = read(clientOf(tenant));
    await tenant.advance("29s");
    expect(counts(tenant).calls).toBe(0);
    await tenant.advance("3s");
    expect((await result).status).toBe(200);
  });

  test("says so when its Retry-After is too long", async () => {
    const tenant = open();
    const headers = { "retry-after": "3600" };
    tenant.faults.add({ match: "POST /oauth/token", status: 429, headers });
    await expect(read(clientOf(tenant))).rejects.toMatchObject({
      status: 429,
      hint: expect.stringContaining("Retry-After asks for 3600 s") as unknown,
    });
  });
});

describe("the rate budget of tokens", () => {
  test("is another than that of the calls: a tier that is full blocks no token", async () => {
    const tenant = open({ rateLimit: false });
    const qlik = clientOf(tenant, {}, { rateLimit: { share: 0.002 } });
    const make = () =>
      qlik.POST("/api/v1/spaces", { body: { name: crypto.randomUUID(), type: "shared" } });
    const waiting = Array.from({ length: 100 }, make);
    await tenant.advance("1s");
    expect(counts(tenant)).toEqual({ tokens: 1, calls: 1 });
    await tenant.advance(6 * HOUR);
    // Each of the waiting went with a token that held, and a call of tier 1 needs no turn of theirs.
    expect((await read(qlik)).status).toBe(200);
    expect(counts(tenant).tokens).toBe(2);
    expect(tenant.requests.every(({ status = 0 }) => status < 300)).toBe(true);
    await tenant.advance(3 * HOUR);
    await Promise.all(waiting);
  });

  test("when it is used up, holds calls until their deadline", async () => {
    const tenant = open({ rateLimit: false });
    const options = { rateLimit: { share: 0.002 }, deadline: 5000 };
    const qlik = clientOf(tenant, {}, options);
    await read(qlik);
    tenant.faults.add({ match: "GET /api/v1/spaces/types", times: 1, expireToken: true });
    const late = expect(read(qlik)).rejects.toMatchObject({ limit: "deadline" });
    await tenant.advance("5s");
    await late;
    await tenant.advance("5m");
    expect((await read(qlik)).status).toBe(200);
  });
});

describe("a token store", () => {
  test("is shared by clients: one token for both, by a key without a secret", async () => {
    const tenant = open();
    const tokenStore = memory();
    await read(clientOf(tenant, { tokenStore }));
    await read(clientOf(tenant, { tokenStore }));
    expect(counts(tenant)).toEqual({ tokens: 1, calls: 2 });
    const [[key, stored] = ["", undefined]] = tokenStore.tokens;
    expect(JSON.parse(key)).toEqual([tenant.origin, tenant.oauthClient.clientId, "", null]);
    expect(key).not.toContain(tenant.oauthClient.clientSecret);
    expect(stored).toEqual({
      token: expect.any(String) as unknown,
      expiresAt: tenant.clock.now() + 6 * HOUR,
    });
  });

  test("keeps tokens of other users, scopes, clients and tenants apart", async () => {
    const tenant = open({
      data: {
        users: [{ id: "ann" }, { id: "bob" }],
        oauthClients: [{ scopes: ["user_default", "admin.apps"] }],
      },
    });
    const tokenStore = memory();
    await read(clientOf(tenant, { tokenStore }));
    await read(clientOf(tenant, { tokenStore, scope: "admin.apps" }));
    await read(clientOf(tenant, { tokenStore, impersonate: { userId: "ann" } }));
    await read(clientOf(tenant, { tokenStore, impersonate: { userId: "bob" } }));
    expect(tokenStore.tokens.size).toBe(4);
    expect(new Set([...tokenStore.tokens.values()].map(({ token }) => token)).size).toBe(4);
  });

  test("gives a token another client has renewed, in place of one that died", async () => {
    const tenant = open();
    const tokenStore = memory();
    const [one, other] = [0, 1].map(() => clientOf(tenant, { tokenStore }, unaided));
    await read(one!);
    await read(other!);
    tenant.faults.add({ match: "GET /api/v1/spaces/types", times: 1, expireToken: true });
    expect((await read(one!)).status).toBe(200);
    expect((await read(other!)).status).toBe(200);
    expect(counts(tenant)).toEqual({ tokens: 2, calls: 6 });
  });

  test("doesn't keep a token in use beyond the last minute of its life", async () => {
    const tenant = open();
    const tokenStore = memory();
    const qlik = clientOf(tenant, { tokenStore });
    await read(qlik);
    await tenant.advance(6 * HOUR - 60_000);
    await read(qlik);
    await tenant.advance(0);
    expect(counts(tenant).tokens).toBe(2);
    await read(clientOf(tenant, { tokenStore }));
    expect(counts(tenant).tokens).toBe(2);
  });

  test("with a dead token costs one more token", async () => {
    const tenant = open();
    const tokenStore = memory();
    const expiresAt = tenant.clock.now() + HOUR;
    tokenStore.get = () => ({ token: "dead", expiresAt });
    expect((await read(clientOf(tenant, { tokenStore }))).status).toBe(200);
    expect(counts(tenant)).toEqual({ tokens: 1, calls: 2 });
  });

  test.each<[string, unknown]>([
    ["null", null],
    ["a text", "token"],
    ["a number", 7],
    ["an empty object", {}],
    ["a token that is none", { token: 7, expiresAt: Number.MAX_VALUE }],
    ["a token that no header holds", { token: "a\nb", expiresAt: Number.MAX_VALUE }],
    ["an empty token", { token: "", expiresAt: Number.MAX_VALUE }],
    ["no end", { token: "stored" }],
    ["an end that is no number", { token: "stored", expiresAt: "2099-01-01" }],
    ["NaN for an end", { token: "stored", expiresAt: NaN }],
    ["an end in seconds", { token: "stored", expiresAt: 1_767_250_000 }],
  ])("with %s is as good as an empty one", async (_, garbage) => {
    const tenant = open();
    const tokenStore = { ...memory(), get: () => garbage as StoredToken };
    expect((await read(clientOf(tenant, { tokenStore }))).status).toBe(200);
    expect(counts(tenant)).toEqual({ tokens: 1, calls: 1 });
  });

  const failing = (): never => {
    throw new Error("the secret place is closed");
  };
  const rejecting = {
    then(_: unknown, reject: () => void) {
      reject();
    },
  };
  test.each<[string, TokenStore]>([
    ["throws", { get: failing, set: failing }],
    [
      "rejects",
      {
        get: () => Promise.reject(new Error("closed")),
        set: () => Promise.reject(new Error("closed")),
      },
    ],
    ["is none", {} as TokenStore],
    [
      "has functions that throw when they are read",
      Object.defineProperties({} as TokenStore, {
        get: { enumerable: true, get: failing },
        set: { enumerable: true, get: failing },
      }),
    ],
    [
      "returns promises whose then throws",
      {
        get: () => Object.defineProperty({}, "then", { get: failing }) as Promise<undefined>,
        set: () => Object.defineProperty({}, "then", { get: failing }) as Promise<void>,
      },
    ],
    [
      "returns thenables that reject",
      {
        get: () => rejecting as never,
        set: () => rejecting as never,
      },
    ],
    [
      "returns records whose properties throw",
      {
        get: () => ({
          get token() {
            return failing();
          },
          expiresAt: 1,
        }),
        set: failing,
      },
    ],
  ])("that %s is as good as none, and told", async (_, tokenStore) => {
    const tenant = open();
    const events: LogEvent[] = [];
    const logger = (event: LogEvent): void => {
      events.push(event);
    };
    const qlik = clientOf(tenant, { tokenStore }, { logger });
    await read(qlik);
    await read(qlik);
    expect(counts(tenant)).toEqual({ tokens: 1, calls: 2 });
    const failed = { type: "token", outcome: "store failed", expiresAt: undefined };
    expect(
      events.filter((event) => event.type === "token" && event.outcome === failed.outcome),
    ).toEqual([
      { ...failed, message: "the token store could not be read" },
      { ...failed, message: "the token store could not be written" },
    ]);
  });

  test("whose thenables never settle is waited for 5 s at most", async () => {
    const tenant = open();
    const never = (): never => ({ then: () => undefined }) as never;
    const result = read(clientOf(tenant, { tokenStore: { get: never, set: never } }));
    await tenant.advance(4999);
    expect(counts(tenant).tokens).toBe(0);
    await tenant.advance(1);
    expect((await result).status).toBe(200);
  });

  test("that never answers is waited for 5 s at most, and never for writing", async () => {
    const tenant = open();
    const never = (): Promise<never> => new Promise(() => undefined);
    const result = read(clientOf(tenant, { tokenStore: { get: never, set: never } }));
    await tenant.advance(4999);
    expect(counts(tenant).tokens).toBe(0);
    await tenant.advance(1);
    expect((await result).status).toBe(200);
  });

  test("is called with its own `this`", async () => {
    class Store implements TokenStore {
      readonly #tokens = new Map<string, StoredToken>();
      get(key: string): StoredToken | undefined {
        return this.#tokens.get(key);
      }
      set(key: string, token: StoredToken): void {
        this.#tokens.set(key, token);
      }
    }
    const tenant = open();
    const tokenStore = new Store();
    await read(clientOf(tenant, { tokenStore }));
    await read(clientOf(tenant, { tokenStore }));
    expect(counts(tenant).tokens).toBe(1);
  });
});

test("403 for a bot user with an admin's scopes tells of roles in spaces", async () => {
  const tenant = open({
    data: {
      users: [{ id: "ann" }],
      oauthClients: [{ clientId: "bot", scopes: ["admin_classic"] }],
      spaces: [
        {
          id: "sales",
          name: "Sales",
          assignments: [{ type: "bot", assigneeId: "bot", roles: ["consumer"] }],
        },
      ],
    },
  });
  const qlik = clientOf(tenant, { scope: "admin_classic" });
  const refused = await qlik.POST("/api/v1/spaces/{spaceId}/assignments", {
    params: { path: { spaceId: "sales" } },
    body: { type: "user", assigneeId: "ann", roles: ["producer"] },
  });
  expect(refused.status).toBe(403);
  expect(() => unwrap(refused)).toThrow(/a role in the space\. Admin scopes alone give no access/);
});

test("nobody's rejection is left over when all who wait for a token leave", async () => {
  const left: unknown[] = [];
  const note = (reason: unknown): void => void left.push(reason);
  process.on("unhandledRejection", note);
  onTestFinished(() => void process.off("unhandledRejection", note));
  const tenant = open();
  tenant.faults.add({ match: "POST /oauth/token", status: 403, latency: "1s" });
  const qlik = clientOf(tenant);
  const own = new AbortController();
  const calls = Array.from({ length: 3 }, () => expect(read(qlik, own.signal)).rejects.toThrow());
  await tenant.advance(500);
  own.abort();
  await Promise.all(calls);
  await tenant.advance("2s");
  await new Promise(setImmediate);
  expect(left).toEqual([]);
});
