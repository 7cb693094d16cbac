/** Searches everything that the client shows for what it must not show. */
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  createQlikClient,
  unwrap,
  type Auth,
  type LogEvent,
  type OutgoingRequest,
  type Policy,
  type QlikClient,
  type QlikClientOptions,
  type StoredToken,
} from "../../src/index.ts";
import { createTenant } from "../../src/testing.ts";
import { json, loopback, reply, type Answer } from "../loopback.ts";
import { unaided } from "../no-retry.ts";

const CANARY = "canary-0123456789";

/** All that a log could make of a thing, and of what led to it. */
function shown(thing: unknown): string {
  const options = { depth: Infinity, showHidden: true, getters: true, maxStringLength: null };
  const forms = [inspect(thing), inspect(thing, options), JSON.stringify(thing), String(thing)];
  if (thing instanceof Error) forms.push(thing.stack ?? "", shown(thing.cause));
  return forms.join("\n");
}

async function failureOf(call: Promise<unknown>): Promise<Error> {
  return call.then(
    () => expect.fail("the call did not fail"),
    (error: unknown) => error as Error,
  );
}

/** Everything that a caller can hide in a call. */
const secretive = {
  params: {
    path: { reloadId: "1" },
    query: { filter: CANARY } as never,
    header: { "x-parameter": CANARY } as never,
  },
  headers: { "x-key": CANARY, cookie: `sid=${CANARY}` },
} as const;

const secretiveBody = { appId: CANARY, variables: { password: CANARY } };

function ask(qlik: QlikClient): Promise<unknown> {
  return qlik.GET("/api/v1/reloads/{reloadId}", secretive);
}

/** Repeats all that was asked, as pages made for developers do. */
const echo: (status: number, mediaType?: string) => Answer =
  (status, mediaType) =>
  (response, { headers, body }) => {
    const text = JSON.stringify({ ...headers, sent: body.toString() });
    reply(status, text.replaceAll('"', ""), mediaType)(response, { headers } as never);
  };

/** A server that doesn't speak HTTP well. Says the same to all who come. */
async function brokenServer(answer: string): Promise<string> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => socket.end(answer));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const TORN = `HTTP/1.1 200 OK\r\nset-cookie: ${CANARY}\r\ntransfer-encoding: chunked\r\n\r\n${CANARY}\r\n`;

/** An error as libraries other than the platform's fetch throw it. */
function talkative(url: unknown, init: unknown): Error {
  const inner = Object.assign(new Error("refused"), { code: "ECONNREFUSED", config: init });
  const outer = new TypeError(`request to ${String(url)} failed`, { cause: inner });
  return Object.assign(outer, { request: init, config: { url, init } });
}

const AUTHS: readonly [string, Auth][] = [
  ["a key", { apiKey: CANARY }],
  ["a token", { token: CANARY }],
  ["a token function", { token: () => Promise.resolve(CANARY) }],
];

describe.each(AUTHS)("with %s, no secret is in what is shown of", (_, auth) => {
  const failures: [string, string, (make: Make) => Promise<unknown>][] = [
    [
      "a connection that failed",
      "QlikConnectionError",
      async (make) =>
        ask(await make(undefined, { fetch: (url, init) => Promise.reject(talkative(url, init)) })),
    ],
    [
      "a fetch that throws what is no error",
      "QlikConnectionError",
      async (make) =>
        ask(
          await make(undefined, {
            fetch: (url, init) =>
              // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- JavaScript does
              Promise.reject({ url, init, toString: () => `${url} ${CANARY}` }),
          }),
        ),
    ],
    [
      "an answer that is no HTTP",
      "QlikConnectionError",
      async (make) => ask(await make(undefined, { tenant: await brokenServer(TORN) })),
    ],
    [
      "a redirect to nowhere",
      "QlikProtocolError",
      async (make) =>
        ask(
          await make((response) => {
            response.writeHead(302, { location: `http://${CANARY}:${CANARY}@:0/?${CANARY}` }).end();
          }),
        ),
    ],
    [
      "a redirect with a password",
      "QlikProtocolError",
      async (make) =>
        ask(
          await make((response) => {
            response.writeHead(302, { location: `http://a:${CANARY}@127.0.0.1/` }).end();
          }),
        ),
    ],
    [
      "a timeout",
      "QlikTimeoutError",
      async (make) => ask(await make(() => undefined, { timeout: 20 })),
    ],
    [
      "a deadline",
      "QlikTimeoutError",
      async (make) => ask(await make(() => undefined, { deadline: 20 })),
    ],
    [
      "an aborted call",
      "QlikAbortError",
      async (make) => {
        const qlik = await make();
        return qlik.GET("/api/v1/reloads/{reloadId}", {
          ...secretive,
          signal: AbortSignal.abort(),
        });
      },
    ],
    [
      "a page in place of JSON",
      "QlikProtocolError",
      async (make) => ask(await make(echo(200, "text/html"))),
    ],
    [
      "broken JSON",
      "QlikProtocolError",
      async (make) => ask(await make(echo(200, "application/json"))),
    ],
    [
      "broken JSON that holds the secret of a webhook",
      "QlikProtocolError",
      async (make) =>
        ask(await make(reply(200, `{"id":"1","secret":"canary of a hook`, "application/json"))),
    ],
    [
      "a refusal that repeats the request",
      "QlikUnauthorizedError",
      async (make) =>
        unwrap(
          (await ask(
            await make((response, request) => {
              const title = `wrong: ${JSON.stringify(request.headers)}`;
              json({ errors: [{ code: "X-1", title, detail: title }] }, 401)(response, request);
            }),
          )) as never,
        ),
    ],
    [
      "a refusal that is no JSON",
      "QlikServerError",
      async (make) => unwrap((await ask(await make(echo(502, "text/html")))) as never),
    ],
    [
      "a header that cannot be sent",
      "QlikInputError",
      async (make) =>
        (await make()).GET("/api/v1/reloads", { headers: { "x-key": `${CANARY}\n` } }),
    ],
    [
      "a body that cannot be sent",
      "QlikInputError",
      async (make) => {
        const body: Record<string, unknown> = { ...secretiveBody };
        body["self"] = body;
        return (await make()).POST("/api/v1/reloads", { body: body as never });
      },
    ],
    [
      "an option that does not exist",
      "QlikInputError",
      async (make) => (await make()).GET("/api/v1/reloads", { query: { filter: CANARY } } as never),
    ],
  ];
  type Make = (answer?: Answer, options?: Partial<QlikClientOptions>) => Promise<QlikClient>;

  test.each(failures)("%s (%s)", async (_, name, fail) => {
    const events: LogEvent[] = [];
    const logger = (event: LogEvent): void => {
      events.push(event);
    };
    const make: Make = async (answer, options) =>
      (await loopback(answer)).client({ auth, logger, headers: { "x-own": CANARY }, ...options });
    const error = await failureOf(fail(make));
    expect(error.name).toBe(name);
    expect(shown(error)).not.toMatch(/canary/);
    expect(shown(events)).not.toMatch(/canary/);
  });

  test("a client, with results or throwing, and its methods", () => {
    const options = { tenant: "t.eu.qlikcloud.com", auth, headers: { "x-own": CANARY } };
    const clients = [
      createQlikClient(options),
      createQlikClient({ ...options, throwOnError: true }),
    ];
    for (const client of clients) {
      expect(shown(client) + Object.values(client).map(shown).join()).not.toContain(CANARY);
    }
  });

  test("a result, and the events of its call", async () => {
    const events: LogEvent[] = [];
    const server = await loopback();
    const qlik = server.client({ auth, logger: (event) => events.push(event) });
    // Not the query, which is part of the answer's address.
    const { headers } = secretive;
    const read = await qlik.GET("/api/v1/reloads", { headers });
    const made = await qlik.POST("/api/v1/reloads", { headers, body: secretiveBody });
    await ask(qlik);
    await qlik.GET(`/api/v1/undescribed?filter=${CANARY}` as "/api/v1/reloads");
    expect(server.last.headers.authorization).toBe(`Bearer ${CANARY}`);
    expect(shown([read, made])).not.toContain(CANARY);
    expect(events).toHaveLength(4);
    expect(shown(events)).not.toContain(CANARY);
  });

  test("a request that policies are given, as far as the call did not bring it", async () => {
    const requests: OutgoingRequest[] = [];
    const look: Policy = (request, next) => {
      requests.push(request);
      return next(request);
    };
    const server = await loopback();
    const qlik = server.client({ auth, policies: { call: [look], attempt: [look] } });
    await qlik.GET("/api/v1/reloads");
    expect(requests).toHaveLength(2);
    expect(await requests[1]?.token?.()).toBe(CANARY);
    expect(shown(requests)).not.toContain(CANARY);
    expect(shown(requests.map((request) => ({ ...request })))).not.toContain(CANARY);
  });
});

describe("of a machine's access, no secret is in what is shown of", () => {
  const machine = { clientId: "machine", clientSecret: CANARY } as const;

  /** Calls with what the token endpoint answers, and gives the error and all that was told. */
  async function refused(
    answer: Answer,
    options: Partial<QlikClientOptions> = {},
  ): Promise<string> {
    const events: LogEvent[] = [];
    const requests: unknown[] = [];
    const look: Policy = async (request, next) => {
      requests.push({ ...request });
      const passed = await next(request);
      requests.push(passed);
      return passed;
    };
    const qlik = (await loopback(answer)).client({
      auth: machine,
      logger: (event) => events.push(event),
      policies: { call: [look], attempt: [look] },
      ...options,
    });
    const error = await failureOf(qlik.GET("/api/v1/reloads"));
    expect(error.name).toBe("QlikAuthError");
    return shown(error) + shown(events) + shown(requests);
  }

  test("a response that repeats the secret", async () => {
    const title = `${CANARY} is not the secret of machine`;
    expect(await refused(json({ errors: [{ code: "C", title }] }, 401))).not.toContain(CANARY);
    expect(
      await refused(json({ error: "invalid_client", error_description: title }, 400)),
    ).not.toContain(CANARY);
    expect(await refused(reply(502, `<p>${title}`, "text/html"))).not.toContain(CANARY);
  });

  test("a response that repeats the secret as JSON escapes it", async () => {
    const clientSecret = 'canary"\\tail-of-secret';
    const answer = reply(502, JSON.stringify({ clientSecret }).slice(1), "text/html");
    expect(await refused(answer, { auth: { ...machine, clientSecret } })).not.toContain(
      "tail-of-secret",
    );
  });

  test("a token that is cut off, by JSON or by HTTP", async () => {
    const cut = `{"access_token":"${CANARY}","expi`;
    expect(await refused(reply(200, cut, "application/json"))).not.toContain(CANARY);
    expect(await refused(reply(200, CANARY, "text/html"))).not.toContain(CANARY);
    expect(await refused(json({ token: CANARY }))).not.toContain(CANARY);
    const torn = await brokenServer(TORN);
    expect(await refused(json({}), { tenant: torn })).not.toContain(CANARY);
  });

  test("a token function that fails", async () => {
    const token = (): Promise<string> => Promise.reject(talkative("https://vault", { CANARY }));
    expect(await refused(json({}), { auth: { token } })).not.toContain(CANARY);
  });

  test("calls with a token that was fetched, kept in a store, or found there", async () => {
    const tenant = createTenant();
    const kept = new Map<string, StoredToken>();
    const events: LogEvent[] = [];
    const requests: unknown[] = [];
    const look: Policy = async (request, next) => {
      requests.push(request, { ...request });
      const answer = await next(request);
      requests.push(answer);
      return answer;
    };
    const make = (): QlikClient =>
      createQlikClient({
        ...unaided,
        tenant: tenant.origin,
        fetch: tenant.fetch,
        auth: {
          ...tenant.oauthClient,
          clientSecret: tenant.oauthClient.clientSecret,
          tokenStore: {
            get: (key: string) => kept.get(key),
            set: (key: string, token: StoredToken) => void kept.set(key, token),
          },
        },
        policies: { call: [look], attempt: [look] },
        logger: (event) => events.push(event),
      });
    const clients = [make(), make()];
    const results: unknown[] = [];
    for (const client of clients) results.push(await client.GET("/api/v1/spaces"));
    const [[key, { token }] = expect.fail("nothing was kept")] = [...kept];
    expect(events.map((event) => ("outcome" in event ? event.outcome : event.type))).toEqual([
      "attempt",
      "fetched",
      "attempt",
      "stored",
      "attempt",
    ]);
    const everything = shown([key, clients, results, requests, events, tenant, tenant.requests]);
    expect(token.length).toBeGreaterThan(10);
    expect(everything).not.toContain(token);
    expect(everything).not.toContain(tenant.oauthClient.clientSecret);
    expect(everything).not.toContain(tenant.apiKey);
  });
});

test("a tenant shows no key, secret or token, nor do its requests, its server and its webhooks", async () => {
  const tenant = createTenant();
  await using server = await tenant.listen();
  const secret = "c".repeat(40);
  tenant.webhooks.add({
    url: "http://127.0.0.1:9/hook",
    secret,
    events: ["com.qlik.v1.reload.finished"],
  } as never);
  const { clientId, clientSecret } = tenant.oauthClient;
  const qlik = createQlikClient({
    ...unaided,
    tenant: server.origin,
    auth: { apiKey: tenant.apiKey },
  });
  const body = {
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: "client_credentials",
  };
  const answer = unwrap(await qlik.POST("/oauth/token", { body } as never)) as {
    access_token: string;
  };
  await qlik.GET("/api/v1/spaces", { params: { query: { name: tenant.apiKey } } });
  await qlik.GET("/api/v1/spaces/{spaceId}", {
    params: { path: { spaceId: answer.access_token } },
  });
  expect(tenant.requests).toHaveLength(3);
  const everything = shown([tenant, tenant.requests, tenant.oauthClient, tenant.webhooks, server]);
  for (const hidden of [tenant.apiKey, clientSecret, answer.access_token, secret]) {
    expect(everything).not.toContain(hidden);
  }
});
