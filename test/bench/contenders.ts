/** The same two calls, written by hand for `fetch` and for each of the clients that are compared. */
import { getReload, getReloads } from "@qlik/api/reloads";
import createFetchClient from "openapi-fetch";
import type { paths } from "../../generated/schema.ts";
import { createQlikClient } from "../../src/index.ts";
import { realClock, type Clock } from "../../src/core/clock.ts";
import type { RedoclyModule } from "./comparison/redocly-client.ts";
import { API_KEY, APP_ID, LIST_LIMIT, RELOAD_ID } from "./fixtures.ts";

export const RAW = "fetch + json()";
export const OPENAPI_FETCH = "openapi-fetch";
export const OURS = "qlik-cloud-client";
export const QLIK_API = "@qlik/api";
export const REDOCLY = "@redocly/cli generate-client";

const FILTER = { appId: APP_ID, limit: LIST_LIMIT };

export type Call = () => Promise<unknown>;

/** The calls, keyed by what a table says of them. */
export interface Contender {
  readonly name: string;
  readonly "one reload": Call;
  readonly "a list of 100": Call;
}

export type CallName = Exclude<keyof Contender, "name">;

/** Makes a client of each kind. They take the global `fetch` of that moment: `@qlik/api` has no option for it. */
export function makeContenders(origin: string, redocly: RedoclyModule): readonly Contender[] {
  return [
    rawFetch(origin),
    openapiFetch(origin),
    ours(origin),
    redoclyClient(origin, redocly),
    qlikApi(origin),
  ];
}

function rawFetch(origin: string): Contender {
  const init = { headers: { authorization: `Bearer ${API_KEY}` } };
  return {
    name: RAW,
    "one reload": async () => {
      const response = await fetch(`${origin}/api/v1/reloads/${RELOAD_ID}`, init);
      return (await response.json()) as unknown;
    },
    "a list of 100": async () => {
      const response = await fetch(
        `${origin}/api/v1/reloads?appId=${APP_ID}&limit=${LIST_LIMIT}`,
        init,
      );
      return (await response.json()) as unknown;
    },
  };
}

function openapiFetch(origin: string): Contender {
  const client = createFetchClient<paths>({
    baseUrl: origin,
    headers: { authorization: `Bearer ${API_KEY}` },
  });
  return {
    name: OPENAPI_FETCH,
    "one reload": async () => {
      const params = { path: { reloadId: RELOAD_ID } };
      return (await client.GET("/api/v1/reloads/{reloadId}", { params })).data;
    },
    "a list of 100": async () => {
      const params = { query: FILTER };
      return (await client.GET("/api/v1/reloads", { params })).data;
    },
  };
}

function ours(origin: string): Contender {
  const qlik = createQlikClient({ tenant: origin, auth: { apiKey: API_KEY }, clock: hurrying() });
  return {
    name: OURS,
    "one reload": async () => {
      const params = { path: { reloadId: RELOAD_ID } };
      return (await qlik.GET("/api/v1/reloads/{reloadId}", { params })).data;
    },
    "a list of 100": async () => {
      const params = { query: FILTER };
      return (await qlik.GET("/api/v1/reloads", { params })).data;
    },
  };
}

/**
 * The platform's clock, hurrying on whenever it is read. The rate budget, which by the platform's own would be used up
 * after a second, is asked and kept at each call, and never makes one wait.
 */
function hurrying(): Clock {
  let ahead = 0;
  return { ...realClock, monotonic: () => realClock.monotonic() + (ahead += 100) };
}

function redoclyClient(origin: string, { createClient, OPERATIONS }: RedoclyModule): Contender {
  const client = createClient(OPERATIONS, { serverUrl: origin, auth: { bearer: API_KEY } });
  return {
    name: REDOCLY,
    "one reload": () => client.getReload({ path: { reloadId: RELOAD_ID } }),
    "a list of 100": () => client.listReloads({ query: FILTER }),
  };
}

function qlikApi(origin: string): Contender {
  const options = {
    // Only so does every call reach the network.
    noCache: true,
    hostConfig: { authType: "apikey", host: origin, apiKey: API_KEY },
  } as const;
  return {
    name: QLIK_API,
    "one reload": async () => (await getReload(RELOAD_ID, options)).data,
    "a list of 100": async () => (await getReloads(FILTER, options)).data,
  };
}
