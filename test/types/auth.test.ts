/** Which options say who calls, and how often. tsc checks this file under TypeScript 5.9 and 7. */
import { test } from "vitest";
import type { Auth, RateBudget, RateLimit, TokenStore } from "../../src/index.ts";

const client = { clientId: "id", clientSecret: "secret" };
declare const tokenStore: TokenStore;
declare const budget: RateBudget;

test("auth is one of three kinds", () => {
  const accepted = (): Auth[] => [
    { apiKey: "key" },
    { token: "token" },
    { token: () => "token" },
    { token: () => Promise.resolve("token") },
    client,
    { ...client, scope: "user_default" },
    { ...client, impersonate: { subject: "ad\\ann" }, tokenStore },
    { ...client, impersonate: { userId: "ann" } },
  ];
  void accepted;
});

test("auth is no mixture of kinds, and nothing is missing", () => {
  // @ts-expect-error A key or a token.
  ((): Auth => ({ apiKey: "key", token: "token" })) satisfies unknown;
  // @ts-expect-error A key or a client.
  ((): Auth => ({ apiKey: "key", ...client })) satisfies unknown;
  // @ts-expect-error A token or a client.
  ((): Auth => ({ token: "token", ...client })) satisfies unknown;
  // @ts-expect-error The secret is missing.
  ((): Auth => ({ clientId: "id" })) satisfies unknown;
  // @ts-expect-error An environment variable may not be set.
  ((): Auth => ({ apiKey: undefined })) satisfies unknown;
  // @ts-expect-error Only an OAuth client impersonates.
  ((): Auth => ({ apiKey: "key", impersonate: { userId: "ann" } })) satisfies unknown;
  // @ts-expect-error One user.
  ((): Auth => ({ ...client, impersonate: { userId: "ann", subject: "ann" } })) satisfies unknown;
  // @ts-expect-error A text, not a list.
  ((): Auth => ({ ...client, scope: ["user_default"] })) satisfies unknown;
  // @ts-expect-error Nothing at all.
  ((): Auth => ({})) satisfies unknown;
});

test("a rate limit is off, strict, a share or a budget", () => {
  const accepted = (): RateLimit[] => ["off", "strict", { share: 0.5 }, { budget }];
  void accepted;
  // @ts-expect-error Another word.
  ((): RateLimit => "on") satisfies unknown;
  // @ts-expect-error A budget knows its own shares.
  ((): RateLimit => ({ share: 0.5, budget })) satisfies unknown;
});

test("a budget may be asynchronous throughout", () => {
  const shared: RateBudget = {
    async acquire(key, signal) {
      signal?.throwIfAborted();
      await Promise.resolve(key.limit);
    },
    pause: async (key, milliseconds) => void (await Promise.resolve([key, milliseconds])),
  };
  void shared;
});
