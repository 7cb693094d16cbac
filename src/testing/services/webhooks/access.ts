/** Finds the webhook of a call, and checks the caller's permissions. */
import { notFound } from "../../engine/place.ts";
import type { TenantEvent } from "../../events/event.ts";
import { HttpError } from "../../http/http-error.ts";
import type { TenantState, User } from "../../state/tenant-state.ts";
import { findRoles, isAllowed } from "../permissions.ts";
import { ownerOf, webhooksOf, WEBHOOKS, type WebhookRecord } from "./records.ts";

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
