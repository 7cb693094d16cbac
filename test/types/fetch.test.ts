/** Which functions the option `fetch` accepts without a cast. Nothing here is run. */
import { expectTypeOf, test } from "vitest";
import * as undici from "undici";
import type { Fetch } from "../../src/index.ts";
import type { Tenant } from "../../src/testing.ts";

test("the platform's fetch, undici's and the tenant's are assignable", () => {
  expectTypeOf(globalThis.fetch).toExtend<Fetch>();
  expectTypeOf(undici.fetch).toExtend<Fetch>();
  expectTypeOf<Tenant["fetch"]>().toExtend<Fetch>();
});

test("functions that pass their arguments on are accepted", () => {
  const dispatcher = new undici.EnvHttpProxyAgent();
  const functions: Fetch[] = [
    (url, init) => undici.fetch(url, { ...init, dispatcher }),
    (url, init) => fetch(url, init),
    (url: string, init: RequestInit) => fetch(url, init),
    (url: string | URL | Request, init?: RequestInit) => fetch(url, init),
    () => Promise.resolve(new Response()),
  ];
  void functions;
});

test("functions that return no Response are rejected", () => {
  // @ts-expect-error Neither the status nor the headers are there.
  const wrong: Fetch = () => Promise.resolve({ ok: true });
  void wrong;
});
