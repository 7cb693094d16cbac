/** The same calls by each client, and what becomes of them. */
import { getReload, getReloads } from "@qlik/api/reloads";
import createFetchClient from "openapi-fetch";
import type { paths } from "../../../generated/schema.ts";
import { createQlikClient, type QlikClient } from "../../../src/index.ts";
import { OPENAPI_FETCH, OURS, QLIK_API, REDOCLY } from "../contenders.ts";
import type { RedoclyModule } from "./redocly-client.ts";

/** What a program gets of a call. */
export type Outcome =
  | { readonly kind: "data"; readonly data: unknown }
  /** A value that says that the call has failed. */
  | { readonly kind: "error" }
  | { readonly kind: "thrown"; readonly name: string };

export interface Client {
  readonly name: string;
  read(reloadId: string): Promise<Outcome>;
  list(filter: string): Promise<Outcome>;
}

const API_KEY = "key";

/** Makes a client of each kind with its default options. They take the global `fetch`. */
export function makeClients(origin: string, redocly: RedoclyModule): readonly Client[] {
  return [ours(origin), openapiFetch(origin), redoclyClient(origin, redocly), qlikApi(origin)];
}

function ours(origin: string): Client {
  let made: QlikClient | undefined;
  // At the first call, since it rejects some origins.
  const qlik = (): QlikClient =>
    (made ??= createQlikClient({ tenant: origin, auth: { apiKey: API_KEY } }));
  return {
    name: OURS,
    read: (reloadId) =>
      outcomeOf(() => qlik().GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId } } })),
    list: (filter) =>
      outcomeOf(() => qlik().GET("/api/v1/reloads", { params: { query: { appId: "a", filter } } })),
  };
}

function openapiFetch(origin: string): Client {
  const client = createFetchClient<paths>({
    baseUrl: origin,
    headers: { authorization: `Bearer ${API_KEY}` },
  });
  return {
    name: OPENAPI_FETCH,
    read: (reloadId) =>
      outcomeOf(() => client.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId } } })),
    list: (filter) =>
      outcomeOf(() => client.GET("/api/v1/reloads", { params: { query: { appId: "a", filter } } })),
  };
}

function redoclyClient(origin: string, { createClient, OPERATIONS }: RedoclyModule): Client {
  const client = createClient(OPERATIONS, { serverUrl: origin, auth: { bearer: API_KEY } });
  const wrapped = (call: () => Promise<unknown>): Promise<Outcome> =>
    outcomeOf(async () => ({ data: await call() }));
  return {
    name: REDOCLY,
    read: (reloadId) => wrapped(() => client.getReload({ path: { reloadId } })),
    list: (filter) => wrapped(() => client.listReloads({ query: { appId: "a", filter } })),
  };
}

function qlikApi(origin: string): Client {
  const options = {
    hostConfig: { authType: "apikey", host: origin, apiKey: API_KEY },
  } as const;
  return {
    name: QLIK_API,
    read: (reloadId) => outcomeOf(() => getReload(reloadId, options)),
    list: (filter) => outcomeOf(() => getReloads({ appId: "a", filter }, options)),
  };
}

async function outcomeOf(
  call: () => Promise<{ readonly data?: unknown; readonly error?: unknown }>,
): Promise<Outcome> {
  try {
    const { data, error } = await call();
    return error === undefined ? { kind: "data", data } : { kind: "error" };
  } catch (error) {
    return { kind: "thrown", name: (error as Error).constructor.name };
  }
}
