/** Finds the webhook of a call, and checks the caller's permissions. */
import type { WebhookRecord } from "./records.ts";
import { HttpError } from "../../http/http-error.ts";
import type { User, TenantState } from "../../state/tenant-state.ts";
import type { TenantEvent } from "../../events/event.ts";
import { findRoles, isAllowed } from "../permissions.ts";

interface WebhookCall {
  readonly state: TenantState;
  readonly user: User;
  readonly path: { readonly id: string };
}

/** @throws {HttpError} 404 when the webhook does not exist, 403 when it belongs to another user. */
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
  return new HttpError(404, {
    title: "Webhook not found",
    detail: `Webhook ${id} does not exist.`,
  });
}

/** Returns whether a user may use a webhook: administrators all of them, other users their own. */
export function canAccess(user: User, webhook: WebhookRecord): boolean {
  return user.admin || ownerOf(webhook) === user.id;
}

/** Returns the owner; for the level `tenant`, which has none, the creator. */
export function ownerOf({ ownerId, createdByUserId }: WebhookRecord): string {
  return ownerId ?? createdByUserId;
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
