/** The types of the events. The description has them too, but is only loaded when an event is read. */
import type { webhooks, WebhookEventType } from "../../../generated/schema.ts";

/** The types of event that are described. */
export type EventType = keyof webhooks;

/** The service that sends the events, what they are about, and what has happened to it. */
const DESCRIBED: readonly (readonly [source: string, subject: string, changes: string])[] = [
  ["alerting-tasks", "v1.alerting-task", "created deleted recipient.removed task-status.changed"],
  ["alerting-tasks", "v1.alerting-task", "execution-summary.created"],
  ["api-keys", "api-key", "created deleted updated validated"],
  ["api-keys", "v1.api-key", "validation.failed"],
  ["api-keys-configs", "api-keys-config", "updated"],
  ["automations", "v1.automation", "run.ended"],
  ["data-app-design", "v1.di-projects", "di-tasks.completed di-tasks.failed"],
  ["data-app-design", "v1.di-projects", "di-tasks.started di-tasks.stopped"],
  ["engine", "app", "created data.updated deleted exported harddeleted published softdeleted"],
  ["engine", "v1.app", "opened reload.finished"],
  ["environments", "v1.environment", "created deleted updated"],
  ["groups", "v1.group", "deleted"],
  ["hub-dashboards", "v1.hub-dashboard", "updated"],
  ["iam-resources", "core.ip-policy", "created deleted updated"],
  ["identities", "v1.group", "created updated users.modified"],
  ["identities", "v1.group-setting", "updated"],
  ["identities", "v1.role", "created deleted synced updated"],
  ["identities", "v1.user", "created deleted"],
  ["licenses", "license", "assignment.deleted assignment.rejected assignment.updated"],
  ["licenses", "license", "data.volume.consumption.aggregated definition.updated"],
  ["licenses", "v1.license", "lease.created lease.deleted lease.updated tenant.associated"],
  ["mcp", "ai.mcp", "tool.calls.aggregated tool.executed"],
  ["notification-digests", "notification-digest", "updated"],
  ["oauth-clients", "v1.oauth-client", "connection-config.approved connection-config.deleted"],
  ["oauth-clients", "v1.oauth-client", "connection-config.updated created deleted published"],
  ["oauth-clients", "v1.oauth-client", "secret.created secret.deleted updated"],
  ["oauth-tokens", "oauth-token", "issued revoked"],
  ["qix-sessions", "v1.app-usage", "quota.consumed"],
  ["qix-sessions", "v1.quota", "allocation-failed consumed released"],
  ["rate-limiter", "v1.rate-limit", "exceeded"],
  ["reloads", "v1.reload", "finished"],
  ["reporting-tasks", "reporting-task", "summary.created"],
  ["spaces", "space", "assignment.created assignment.deleted assignment.updated created deleted"],
  ["spaces", "space", "groups.cache.invalidated settings.updated share.created share.deleted"],
  ["spaces", "space", "share.session.attached share.updated updated"],
  ["tasks", "scheduling.task", "created deleted updated"],
  ["tenants", "tenant", "created deleted updated"],
  ["tenants", "v1.tenant", "allowed-deactivate deactivated disallowed-deactivate reactivated"],
  ["user-identities", "user-identity", "conflict reassigned"],
  ["user-sessions", "user-session", "begin end"],
  ["web-integrations", "web-integration", "created deleted updated"],
];

const types = new Map<string, { source: string; subject: string; change: string }>(
  DESCRIBED.flatMap(([source, subject, changes]) =>
    changes
      .split(" ")
      .map((change) => [`com.qlik.${subject}.${change}`, { source, subject, change }] as const),
  ),
);

export const EVENT_TYPES: readonly EventType[] = [...types.keys()].sort() as EventType[];

export function isEventType(type: string): type is EventType {
  return types.has(type);
}

/**
 * Returns the events that a resource has for its changes, by the beginning of their types.
 * @example
 * eventTypesOf("com.qlik.v1.user"); // { created: "com.qlik.v1.user.created", deleted: … }
 */
export function eventTypesOf(subject: string): {
  readonly [Change in "created" | "updated" | "deleted"]?: EventType;
} {
  const known = ["created", "updated", "deleted"].flatMap((change) => {
    const type = `${subject}.${change}`;
    return isEventType(type) ? [[change, type] as const] : [];
  });
  return Object.fromEntries(known);
}

/** Returns the service that sends an event: `com.qlik/spaces`. */
export function sourceOf(type: EventType): string {
  return `com.qlik/${types.get(type)?.source ?? ""}`;
}

/** Returns what a webhook can subscribe to. Qlik does not document which types it offers, nor at which levels. */
export function describeEventTypes(): WebhookEventType[] {
  return EVENT_TYPES.map((name) => {
    const { subject = "", change = "" } = types.get(name) ?? {};
    const category = sentence(subject);
    const title = `${category} ${change.replaceAll(/[.-]/g, " ")}`;
    return { name, title, category, levels: ["tenant", "user"] };
  });
}

/** `v1.api-key` → `API key` */
function sentence(subject: string): string {
  const words = subject.replace("v1.", "").replaceAll(/[.-]/g, " ");
  const text = words.replaceAll(/\b(?:ai|api|ip|mcp)\b/g, (word) => word.toUpperCase());
  return text.charAt(0).toUpperCase() + text.slice(1);
}
