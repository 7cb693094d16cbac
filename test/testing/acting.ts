import { createQlikClient, type QlikThrowingClient } from "../../src/index.ts";
import { createTenant, type Tenant, type TenantData } from "../../src/testing.ts";
import { conforming } from "./conforms.ts";
import { unaided } from "../no-retry.ts";

/** A tenant of ann, an administrator, and bob, with ann's client. It throws for failures. */
export function openAsAnn(data: TenantData = {}): { tenant: Tenant; ann: QlikThrowingClient } {
  const users = [
    { id: "ann", name: "Ann", subject: "corp\\ann" },
    { id: "bob", name: "Bob", groups: ["sales"] },
  ];
  const tenant = createTenant({ clock: "manual", seed: 1, data: { users, ...data } });
  return { tenant, ann: as(tenant, tenant.apiKey) };
}

/** A client with a token, whose answers have to be as specified. */
export function as(tenant: Tenant, token: string): QlikThrowingClient {
  return createQlikClient({
    ...unaided,
    tenant: tenant.origin,
    auth: { token },
    fetch: conforming(tenant.fetch),
    throwOnError: true,
  });
}

/** A client that acts as a user, by an OAuth client. */
export async function actAs(
  tenant: Tenant,
  userId: string,
  { clientId, clientSecret }: Tenant["oauthClient"] = tenant.oauthClient,
): Promise<QlikThrowingClient> {
  const body = {
    grant_type: "urn:qlik:oauth:user-impersonation",
    client_id: clientId,
    client_secret: clientSecret,
    user_lookup: { field: "userId", value: userId },
  } as const;
  const { access_token } = await as(tenant, "none").POST("/oauth/token", { body });
  return as(tenant, access_token);
}

/** The types of the events that the tenant has written, the oldest first. */
export async function eventsOf(ann: QlikThrowingClient): Promise<(string | undefined)[]> {
  const { data = [] } = await ann.GET("/api/v1/audits", { params: { query: { limit: 100 } } });
  return data.map(({ eventType }) => eventType?.replace("com.qlik.", "")).reverse();
}
