import { createQlikClient, type QlikClient, type QlikClientOptions } from "qlik-cloud-client";
import type { Servers } from "./behaviour.ts";

/** A client of the embedded tenant. */
export function tenantClient({ tenant, apiKey }: Servers): QlikClient {
  return createQlikClient({ tenant, auth: { apiKey } });
}

/** A client of the fault server, and the key by which the server knows its requests. */
export interface FaultClient {
  readonly qlik: QlikClient;
  readonly key: string;
}

/** A client whose requests meet a scenario of `fault-server.ts`. */
export function faultClient(
  { faults }: Servers,
  scenario: string,
  options: Partial<QlikClientOptions> = {},
): FaultClient {
  const key = `${scenario}.${crypto.randomUUID()}`;
  const retry = { firstDelay: 1 };
  // Pauses after a 429 are random, and up to a second longer.
  const settings = { retry, rateLimit: false, ...options } as const;
  const qlik = createQlikClient({ tenant: faults, auth: { apiKey: key }, ...settings });
  return { qlik, key };
}

/** The same as an OAuth client, whose tokens the fault server issues. */
export function oauthClient(servers: Servers, scenario: string): FaultClient {
  const key = `${scenario}.${crypto.randomUUID()}`;
  const auth = { clientId: key, clientSecret: "a-secret-of-the-client" };
  return { ...faultClient(servers, scenario, { auth }), key };
}
