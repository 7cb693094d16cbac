/** The records of webhooks and of their deliveries. */
import { collectionAt, type CollectionAt } from "../../engine/store.ts";
import type { KnownWebhookLevel, Webhook, WebhookDelivery } from "../../../../generated/schema.ts";
import type { EventType } from "../../events/event-types.ts";
import { notFound } from "../../engine/place.ts";
import type { TenantEvent } from "../../events/event.ts";
import { HttpError } from "../../http/http-error.ts";
import type { TenantState, User } from "../../state/tenant-state.ts";
import { findRoles, isAllowed } from "../permissions.ts";

type Headers = Readonly<Record<string, string>>;

/** A webhook as it is sent, with its secrets. */
export interface WebhookRecord extends Omit<Webhook, "encryptedHeaders" | "secretKeyAdded"> {
  readonly level: KnownWebhookLevel;
  readonly eventTypes: EventType[];
  readonly secret?: string | undefined;
  readonly headers: Headers;
  /** The headers whose values are only sent to the receiver. */
  readonly encryptedHeaders: Headers;
  readonly createdByUserId: string;
  /** Whether events have both envelopes in one, as only `tenant.webhooks.add` can ask for. */
  readonly isHybrid?: boolean;
  /** The number of consecutive deliveries that have failed. */
  readonly failures?: number;
}

export interface DeliveryRecord extends WebhookDelivery {
  /** The event as it was sent, for sending it again. */
  readonly payload: Payload;
}

export interface Payload {
  readonly eventType: EventType;
  readonly mediaType: string;
  readonly text: string;
}

export const WEBHOOKS = "/api/core/webhooks";

export const webhooksOf: CollectionAt<WebhookRecord> = collectionAt(WEBHOOKS);

export const deliveriesOf: CollectionAt<DeliveryRecord, [id: string]> = collectionAt(
  `${WEBHOOKS}/{id}/deliveries`,
);

/** Returns the owner; for the level `tenant`, which has none, the creator. */
export function ownerOf({ ownerId, createdByUserId }: WebhookRecord): string {
  return ownerId ?? createdByUserId;
}

/** @throws {HttpError} 404 when the webhook does not exist, 403 when it belongs to another user. */
export function requireWebhook(state: TenantState, user: User, id: string): WebhookRecord {
  const webhook = webhooksOf(state).get(id);
  if (!webhook) throw notFound(WEBHOOKS, id);
  assertAccess(user, webhook);
  return webhook;
}

/** @throws {HttpError} 403 for the webhook of another user, unless the caller is an administrator. */
export function assertAccess({ id, admin }: User, webhook: WebhookRecord): void {
  if (admin || ownerOf(webhook) === id) return;
  throw new HttpError(403, {
    title: "Missing permission",
    detail: `Webhook ${webhook.id} belongs to another user.`,
  });
}

/**
 * Returns whether a webhook of the level `user` may get an event: that of an app that the user may open, of a resource that
 * the user owns, or of one in a space in which the user has a role. Administrators may see all.
 */
export function canSee(
  state: TenantState,
  user: User,
  { topLevelResourceId = "", spaceId, ownerId }: TenantEvent,
): boolean {
  const app = state.apps.get(topLevelResourceId);
  if (app) return isAllowed(state, user, "read", app);
  const hasRole = spaceId !== undefined && findRoles(state, user, spaceId).length > 0;
  return hasRole || isAllowed(state, user, "read", { spaceId, ownerId });
}
