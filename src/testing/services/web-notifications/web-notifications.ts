import type { QlikSchemas } from "../../../../generated/service-schemas.ts";
import { rulesOf, type EngineCall, type RulesByPath } from "../../engine/rules.ts";
import type { Entry } from "../../engine/store.ts";
import type { Reactions } from "../../http/handler.ts";
import { listOf } from "../respond.ts";

type Notification = QlikSchemas["web-notifications"]["Notification"];

const NOTIFICATIONS = "/api/v1/web-notifications";

export const notificationRules: RulesByPath = {
  [`${NOTIFICATIONS}/{notificationId}`]: rulesOf<Notification>({
    collection: NOTIFICATIONS,
    id: "id",
    sees: ({ user }, { userId }) => userId === user.id,
    change: (_, changed) => ({ ...changed, read: String(changed.read) === "true" }),
  }),
};

function own({ state, user }: Pick<EngineCall, "state" | "user">): Entry<Notification>[] {
  const { entries } = state.store.at<Notification>(NOTIFICATIONS);
  return entries.filter(({ record }) => record.userId === user.id);
}

export const notificationReactions: Reactions = {
  "GET /api/v1/web-notifications": (call) => listOf(call, own(call)),

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
