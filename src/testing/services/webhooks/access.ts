/** Finds the webhook of a call, and refuses who may not have it. */
import type { WebhookRecord } from "./records.ts";
import { HttpError } from "../../http/http-error.ts";
import type { User, TenantState } from "../../state/tenant-state.ts";

interface WebhookCall {
  readonly state: TenantState;
  readonly user: User;
  readonly path: { readonly id: string };
}

/** @throws {HttpError} 404 when there is no such webhook, 403 when it is somebody else's. */
export function requireWebhook({ state, user, path }: WebhookCall): WebhookRecord {
  const webhook = state.webhooks.get(path.id);
  if (!webhook) throw webhookNotFound(path.id);
  if (canAccess(user, webhook)) return webhook;
  throw new HttpError(403, {
    title: "Missing permission",
    detail: `Webhook ${path.id} belongs to another user.`,
  });
}

export function webhookNotFound(id: string): HttpError {
  return new HttpError(404, { title: "Webhook not found", detail: `There is no webhook ${id}.` });
}

/** An administrator has all webhooks of the tenant, everybody else the own ones. */
export function canAccess(user: User, webhook: WebhookRecord): boolean {
  return user.admin || ownerOf(webhook) === user.id;
}

/** Of the level `tenant`, only the creator is known. */
export function ownerOf({ ownerId, createdByUserId }: WebhookRecord): string {
  return ownerId ?? createdByUserId;
}
