import { createQlikClient, type QlikClient } from "../../src/index.ts";
import { createTenant, type Tenant, type TenantOptions } from "../../src/testing.ts";
import { conforming } from "./conforms.ts";
import { unaided } from "../no-retry.ts";

/** A tenant with a manual clock and one app in a space, and a client of it whose answers have to be as specified. */
export function open(options: TenantOptions = {}): { tenant: Tenant; qlik: QlikClient } {
  const tenant = createTenant({
    clock: "manual",
    seed: 1,
    data: {
      spaces: [{ id: "team", name: "Team" }],
      apps: [{ id: "sales", name: "Sales", spaceId: "team" }],
    },
    ...options,
  });
  const qlik = createQlikClient({
    ...unaided,
    tenant: tenant.origin,
    auth: { apiKey: tenant.apiKey },
    fetch: conforming(tenant.fetch),
  });
  return { tenant, qlik };
}

/** A client of a user, whose answers have to be as specified. */
export function clientOf(tenant: Tenant, userId: string): QlikClient {
  const { origin } = tenant;
  const auth = { apiKey: tenant.apiKeyOf(userId) };
  return createQlikClient({ ...unaided, tenant: origin, auth, fetch: conforming(tenant.fetch) });
}

/** The data of a call that has to succeed. */
export async function dataOf<Data>(
  call: Promise<{ readonly data?: Data; readonly error?: unknown }>,
): Promise<NonNullable<Data>> {
  const { data, error } = await call;
  if (!data) throw new Error(JSON.stringify(error));
  return data;
}

/** What the first error of a body says. */
export function detailOf(body: unknown): string {
  const { errors } = body as { errors?: readonly { detail?: string }[] };
  return errors?.[0]?.detail ?? "";
}

interface Asked extends Pick<Tenant, "origin" | "apiKey"> {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** What the tenant answers to what a typed client would not send, which has to be as specified. */
export function ask(...request: Parameters<typeof askFreely>): ReturnType<typeof askFreely> {
  const [{ origin, apiKey, fetch }, ...rest] = request;
  return askFreely({ origin, apiKey, fetch: conforming(fetch) }, ...rest);
}

/** The same where nothing is specified. */
export async function askFreely(
  tenant: Asked,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; headers: Headers; body: unknown }> {
  const headers = { authorization: `Bearer ${tenant.apiKey}`, "content-type": "application/json" };
  const init: RequestInit = { method, headers };
  if (body !== undefined) init.body = typeof body === "string" ? body : JSON.stringify(body);
  const response = await tenant.fetch(tenant.origin + path, init);
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") ?? false;
  return {
    status: response.status,
    headers: response.headers,
    body: text === "" ? undefined : isJson ? (JSON.parse(text) as unknown) : text,
  };
}
