/** Finds the webhook of a call, and refuses who may not have it. */
import type { WebhookRecord } from "./records.ts";
import { Refusal } from "../../http/http-error.ts";
import type { User, World } from "../../state/tenant-state.ts";

interface WebhookCall {
  readonly world: World;
  readonly user: User;
  readonly path: { readonly id: string };
}

/** @throws {Refusal} 404 when there is no such webhook, 403 when it is somebody else's. */
export function webhookFor({ world, user, path }: WebhookCall): WebhookRecord {
  const webhook = world.webhooks.get(path.id);
  if (!webhook) throw noWebhook(path.id);
  if (isOpenTo(user, webhook)) return webhook;
  throw new Refusal(403, {
    title: "Missing permission",
    detail: `Webhook ${path.id} belongs to another user.`,
  });
}

export function noWebhook(id: string): Refusal {
  return new Refusal(404, { title: "Webhook not found", detail: `There is no webhook ${id}.` });
}

/** An administrator has all webhooks of the tenant, everybody else the own ones. */
export function isOpenTo(user: User, webhook: WebhookRecord): boolean {
  return user.admin || ownerOf(webhook) === user.id;
}

/** Of the level `tenant`, only the creator is known. */
export function ownerOf({ ownerId, createdByUserId }: WebhookRecord): string {
  return ownerId ?? createdByUserId;
}
