/** What tests do with webhooks of the API, in one call each. */
import { createQlikClient, type QlikClient } from "../../src/index.ts";
import type { Tenant } from "../../src/testing.ts";
import type { Webhook, WebhookCreate, WebhookDelivery, WebhookPatch } from "../../src/types.ts";
import { conforming } from "./conforms.ts";

export const SECRET = "0123456789abcdef0123456789abcdef";

/** A client of a user, whose answers have to be as specified. */
export function clientOf(tenant: Tenant, userId: string): QlikClient {
  return createQlikClient({
    tenant: tenant.origin,
    auth: { apiKey: tenant.apiKeyOf(userId) },
    warnDeprecated: false,
    fetch: conforming(tenant.fetch),
  });
}

/** An enabled webhook that gets `com.qlik.v1.reload.finished`, unless said otherwise. */
export async function createWebhook(
  qlik: QlikClient,
  webhook: Partial<WebhookCreate> = {},
): Promise<Webhook> {
  const body: WebhookCreate = {
    name: "Alerts",
    url: "https://receiver.example/",
    enabled: true,
    eventTypes: ["com.qlik.v1.reload.finished"],
    ...webhook,
  };
  const { data, error } = await qlik.POST("/api/v1/webhooks", { body });
  if (!data) throw new Error(JSON.stringify(error));
  return data;
}

export async function getWebhook(qlik: QlikClient, id: string): Promise<Webhook> {
  const { data, error } = await qlik.GET("/api/v1/webhooks/{id}", { params: { path: { id } } });
  if (!data) throw new Error(JSON.stringify(error));
  return data;
}

/** Gives the status and, of a refusal, what it says. */
export async function patchWebhook(
  qlik: QlikClient,
  id: string,
  body: WebhookPatch,
): Promise<{ status: number; detail: string | undefined }> {
  const params = { path: { id } };
  const { status, error } = await qlik.PATCH("/api/v1/webhooks/{id}", { params, body });
  return { status, detail: error?.errors?.[0]?.detail };
}

/** The newest first. */
export async function deliveriesTo(qlik: QlikClient, id: string): Promise<WebhookDelivery[]> {
  const params = { path: { id } };
  const { data, error } = await qlik.GET("/api/v1/webhooks/{id}/deliveries", { params });
  if (!data) throw new Error(JSON.stringify(error));
  return data.data;
}
