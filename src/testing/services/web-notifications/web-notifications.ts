import type { QlikSchemas } from "../../../../generated/service-schemas.ts";
import { rulesOf, type EngineCall, type Rules, type RulesByPath } from "../../engine/rules.ts";
import type { Entry } from "../../engine/store.ts";
import type { Reactions } from "../../http/handler.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import { listEntries } from "../../engine/list.ts";

type Notification = QlikSchemas["web-notifications"]["Notification"];

const NOTIFICATIONS = "/api/v1/web-notifications";

export const rules: RulesByPath = {
  [`${NOTIFICATIONS}/{notificationId}`]: rulesOf<Notification>({
    collection: NOTIFICATIONS,
    id: "id",
    sees: ({ user }, { userId }) => userId === user.id,
    change: (_, changed) => ({ ...changed, read: String(changed.read) === "true" }),
  }),
};

/** Leaves a notification for a user. */
export function notify(
  { store, ids, clock, tenantId }: TenantState,
  userId: string,
  about: Pick<Notification, "body" | "action" | "resourceId" | "resourceType">,
): void {
  const id = ids.object();
  const createdAt = isoTime(clock).slice(0, "2026-01-01".length);
  const record = { id, userId, tenantId, createdAt, updatedAt: createdAt, read: false, meta: {} };
  store.at<Notification>(NOTIFICATIONS).set(id, { ...record, ...about });
}

function own({ state, user }: Pick<EngineCall, "state" | "user">): Entry<Notification>[] {
  const { entries } = state.store.at<Notification>(NOTIFICATIONS);
  return entries.filter(({ record }) => record.userId === user.id);
}

const filters: Rules["filters"] = {
  resourceType: ({ resourceType }, wanted: string) =>
    wanted.split(",").includes(String(resourceType)),
};

export const reactions: Reactions = {
  "GET /api/v1/web-notifications": (call) => {
    const { sort = "-createdAt" } = call.query;
    const entries = own(call);
    const sorted: typeof call = { ...call, query: { ...call.query, sort } };
    const response = listEntries(sorted, entries, { filters });
    const unreadCount = Math.min(500, entries.filter(({ record }) => !record.read).length);
    return { ...response, body: { ...response.body, meta: { unreadCount } } };
  },

  "PATCH /api/v1/web-notifications/all": (call) => {
    const read = String(call.body.at(-1)?.value) === "true";
    for (const { id } of own(call)) call.state.store.at(NOTIFICATIONS).change(id, { read });
    return { status: 204 };
  },

  "DELETE /api/v1/web-notifications/all": (call) => {
    for (const { id } of own(call)) call.state.store.at(NOTIFICATIONS).delete(id);
    return { status: 204 };
  },
};
