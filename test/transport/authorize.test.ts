import { describe, expect, test } from "vitest";
import { createQlikClient, QlikInputError, type Auth } from "../../src/index.ts";
import { loopback } from "../loopback.ts";
import { answer, stubbed } from "./stubbed.ts";

const tenant = "my-tenant.eu.qlikcloud.com";

describe("authentication", () => {
  test.each<[string, Auth]>([
    ["an API key", { apiKey: "secret" }],
    ["a token", { token: "secret" }],
    ["a function that gives a token", { token: () => "secret" }],
    ["an asynchronous function", { token: () => Promise.resolve("secret") }],
  ])("sends %s as a bearer token", async (_, auth) => {
    const server = await loopback();
    await server.client({ auth }).GET("/api/v1/reloads");
    expect(server.last.headers.authorization).toBe("Bearer secret");
  });

  test("asks a function before every call", async () => {
    const server = await loopback();
    let asked = 0;
    const qlik = server.client({ auth: { token: () => `token-${++asked}` } });
    await qlik.GET("/api/v1/reloads");
    await qlik.GET("/api/v1/reloads");
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer token-1",
      "Bearer token-2",
    ]);
  });

  test("rejects with what the function throws", async () => {
    const server = await loopback();
    const failure = new Error("the vault is sealed");
    const qlik = server.client({ auth: { token: () => Promise.reject(failure) } });
    await expect(qlik.GET("/api/v1/reloads")).rejects.toMatchObject({
      name: "QlikAuthError",
      message: "GET /api/v1/reloads: auth.token() failed: the vault is sealed",
      cause: failure,
    });
    expect(server.received).toEqual([]);
  });

  test("leaves the token out where the operation hands one out", async () => {
    const server = await loopback();
    await server.client().POST("/oauth/token", {
      body: { client_id: "c", client_secret: "s", grant_type: "client_credentials" },
    });
    expect(server.last.headers.authorization).toBeUndefined();
  });

  test("lets a call bring an Authorization header of its own", async () => {
    const server = await loopback();
    await server.client().GET("/api/v1/reloads", { headers: { Authorization: "Bearer other" } });
    expect(server.last.headers.authorization).toBe("Bearer other");
  });

  test.each([
    ["no auth", undefined, '"auth" must be { apiKey }'],
    ["an empty auth", {}, '"auth" must be { apiKey }'],
    ["an empty key", { apiKey: "" }, "an empty string. Is the environment variable set?"],
    [
      "a key with its scheme",
      { apiKey: "Bearer canary" },
      'begins with "Bearer". Pass the token alone.',
    ],
    ["a line break", { token: "canary\r\nx: y" }, "whitespace or a control character"],
    ["a key with a newline", { apiKey: "canary\n" }, "copied with a line break"],
    ["a key in quotes", { apiKey: '"eyJ.canary"' }, "Remove the quotes"],
    ["a key in single quotes", { apiKey: "'eyJ.canary' " }, "Remove the quotes"],
    ["a key with half of its quotes", { apiKey: '"eyJ.canary' }, "Remove the quotes"],
    [
      "a client secret in quotes",
      { clientId: "id", clientSecret: '"canary"' },
      "Remove the quotes",
    ],
    ["a key that is an object", { apiKey: { canary: 1 } }, "got an object"],
    ["a misspelled option", { apikey: "canary" }, 'Did you mean "auth.apiKey"?'],
    ["an option in another case", { clientID: "id", clientSecret: "canary" }, '"auth.clientId"?'],
    ["a secret by another name", { clientId: "id", secret: "canary" }, '"auth.clientSecret"?'],
    ["a list", ["canary"], "got an array"],
    ["null", null, "got null"],
    ["a key with options of a client", { apiKey: "canary", scope: "s" }, "auth.scope"],
    [
      "a scope that is a list",
      { clientId: "id", clientSecret: "canary", scope: ["a"] },
      '"auth.scope" must be',
    ],
    [
      "a store that is a text",
      { clientId: "id", clientSecret: "canary", tokenStore: "redis" },
      '"auth.tokenStore" must be',
    ],
    ["another character", { token: "canary–" }, "not ASCII"],
    ["a text", "canary", "got string"],
    [
      "a key that isn't set",
      { apiKey: undefined },
      "got undefined. Is the environment variable set?",
    ],
    ["a key and a token", { apiKey: "canary", token: "canary" }, 'either "apiKey" or "token"'],
    [
      "a token and a client",
      { token: "canary", clientId: "id", clientSecret: "canary" },
      'either "token" or "clientId"',
    ],
    [
      "a client without a secret",
      { clientId: "id" },
      "got undefined. Is the environment variable set?",
    ],
    ["a secret without its client", { clientSecret: "canary" }, '"auth.clientId" is required'],
    [
      "a client's secret that is cut",
      { clientId: "id", clientSecret: "canary \n" },
      "whitespace or a control character",
    ],
    [
      "an empty user to impersonate",
      { clientId: "id", clientSecret: "canary", impersonate: { userId: "" } },
      '"auth.impersonate.userId" must be',
    ],
    [
      "two users to impersonate",
      { clientId: "id", clientSecret: "canary", impersonate: { userId: "a", subject: "b" } },
      '"auth.impersonate" must be { subject } or { userId }',
    ],
    [
      "nobody to impersonate",
      { clientId: "id", clientSecret: "canary", impersonate: {} },
      '"auth.impersonate" must be { subject } or { userId }',
    ],
    [
      "a name to impersonate, of no kind",
      { clientId: "id", clientSecret: "canary", impersonate: "ann" },
      '"auth.impersonate" must be',
    ],
  ])("is rejected at once, without repeating the secret, with %s", (_, auth, reason) => {
    const make = (): unknown => createQlikClient({ tenant, auth: auth as unknown as Auth });
    expect(make).toThrow(QlikInputError);
    expect(make).toThrow(reason);
    expect(make).toThrow(/^(?!.*canary)/);
  });

  test("takes what is set where the others are undefined", async () => {
    const server = await loopback();
    const auth = { apiKey: undefined, token: "secret", clientId: undefined } as unknown as Auth;
    await server.client({ auth }).GET("/api/v1/reloads");
    expect(server.last.headers.authorization).toBe("Bearer secret");
  });

  test("lets a call go by its signal while a function is asked", async () => {
    const server = await loopback();
    const qlik = server.client({ auth: { token: () => new Promise(() => undefined) } });
    const own = new AbortController();
    const waiting = qlik.GET("/api/v1/reloads", { signal: own.signal });
    own.abort();
    await expect(waiting).rejects.toMatchObject({ name: "QlikAbortError" });
    expect(server.received).toEqual([]);
  });

  test("comes too late for an attempt whose time is up; the next one sends it, of a POST too", async () => {
    const asked: ((token: string) => void)[] = [];
    const token = (): Promise<string> => new Promise((resolve) => asked.push(resolve));
    const created = answer(201);
    const { qlik, clock, sent } = stubbed([created], { timeout: 1000, auth: { token } });
    const call = qlik.POST("/api/v1/reloads", { body: { appId: "a" } });
    await clock.advance(2000);
    expect(asked).toHaveLength(2);
    for (const give of asked) give("late");
    expect(await call).toMatchObject({ status: 201, call: { attempts: 1 } });
    expect(sent).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ["undefined", undefined],
    ["an empty string", ""],
    ["null", null],
    ["a number", 7],
    ["an object", { access_token: "canary" }],
    ["a function", () => "canary"],
    ["a string in quotes", '"canary"'],
    ["a string with whitespace or a control character", "canary\n"],
    ['a string that begins with "Bearer"', "Bearer canary"],
  ])("rejects calls when a function returns %s", async (what, value) => {
    const server = await loopback();
    const qlik = server.client({ auth: { token: () => value as string } });
    await expect(qlik.GET("/api/v1/reloads")).rejects.toMatchObject({
      name: "QlikAuthError",
      method: "GET",
      path: "/api/v1/reloads",
      message: `GET /api/v1/reloads: auth.token() returned ${what}; it must return a token string.`,
    });
    expect(server.received).toEqual([]);
  });
});

describe("a secret", () => {
  test("stays with the tenant when an answer redirects to another origin", async () => {
    const elsewhere = await loopback();
    const server = await loopback((response) => {
      response.writeHead(302, { location: `${elsewhere.origin}/taken` });
      response.end();
    });
    await server.client().GET("/api/v1/reloads");
    expect(server.last.headers.authorization).toBe("Bearer key");
    expect(elsewhere.last.url).toBe("/taken");
    expect(elsewhere.last.headers.authorization).toBeUndefined();
  });

  test("follows a redirect on the tenant", async () => {
    const server = await loopback((response, { url }) => {
      const moved = url === "/api/v1/moved";
      response.writeHead(moved ? 200 : 302, moved ? {} : { location: "/api/v1/moved" });
      response.end("{}");
    });
    await server.client().GET("/api/v1/reloads");
    expect(server.last.headers.authorization).toBe("Bearer key");
  });
});
