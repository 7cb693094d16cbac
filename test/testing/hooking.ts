/** What tests do with webhooks of the API, in one call each. */
import type { QlikClient } from "../../src/index.ts";
import type { Webhook, WebhookCreate, WebhookDelivery, WebhookPatch } from "../../src/types.ts";
import { dataOf } from "./open.ts";

export const SECRET = "0123456789abcdef0123456789abcdef";

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
  return dataOf(qlik.POST("/api/v1/webhooks", { body }));
}

export async function getWebhook(qlik: QlikClient, id: string): Promise<Webhook> {
  return dataOf(qlik.GET("/api/v1/webhooks/{id}", { params: { path: { id } } }));
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
