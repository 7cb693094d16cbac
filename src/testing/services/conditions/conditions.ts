/** Conditions. A tenant has no engine that evaluates data, so they are met, and fail without their app. */
import type {
  Condition,
  ConditionsEvaluation,
  PreviewStatusResponse,
} from "../../../../generated/schema.ts";
import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import { isoTime } from "../../state/time.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { changedByAdmins } from "../permissions.ts";
import { may, placed } from "../placed.ts";
import { addTempContent } from "../temp-contents/temp-contents.ts";

export const CONDITIONS = "/api/v1/conditions";
const PREVIEWS = `${CONDITIONS}/previews`;

export type ConditionRecord = Condition & { readonly id: string; readonly ownerId: string };
type Evaluation = ConditionsEvaluation & { readonly id: string };
type Preview = PreviewStatusResponse & { readonly ownerId: string };

export const rules: RulesByPath = {
  [CONDITIONS]: rulesOf<ConditionRecord>({
    ...placed(),
    create({ state, user }, draft) {
      const kind = draft.type === "compound" ? "compoundCondition" : "dataCondition";
      const { id, type } = draft;
      const now = isoTime(state.clock);
      const own = { id, ownerId: user.id, createdById: user.id, tenantId: state.tenantId };
      const conditionBase = {
        type,
        ...draft[kind]?.conditionBase,
        ...own,
        created: now,
        updated: now,
      };
      return { ...draft, [kind]: { ...draft[kind], conditionBase } };
    },
  }),
  [`${CONDITIONS}/{id}/evaluations`]: rulesOf<Evaluation>({
    create({ body, path, state, user }, { id, status, startTime }) {
      const conditionId = String(path["id"]);
      const own = { id, conditionId, ownerId: user.id, tenantId: state.tenantId };
      return { ...(body as object), ...own, status, startTime, retries: 0 };
    },
    enter({ state, path }, _evaluation, status) {
      if (status === "FAILED") return {};
      const condition = state.store.at<Condition>(CONDITIONS).get(String(path["id"]));
      if (canEvaluate(state, condition)) return { result: true };
      return { status: "FAILED", errors: [{ code: "APP_NOT_FOUND", title: "No app" }] };
    },
    envelope: ({ state }, { conditionId = "" }) => ({
      condition: shown(state.store.at<Condition>(CONDITIONS).require(conditionId)),
    }),
  }),
  [PREVIEWS]: rulesOf<Preview>({
    sees: (call, preview) => may(call, "read", preview),
    create({ body, state, user }, { previewId, status }) {
      const own = { ownerId: user.id, tenantId: state.tenantId };
      const condition: Condition = { type: "data", ...(body as object | undefined), ...own };
      const evaluation = { ...own, startTime: isoTime(state.clock) };
      return { previewId, ownerId: user.id, status, condition, evaluation };
    },
    enter(call, { condition, evaluation }, status) {
      const ended = { ...evaluation, endTime: isoTime(call.state.clock) };
      if (status === "FAILED") return { evaluation: ended };
      if (status !== "SUCCESSFUL") return {};
      if (!canEvaluate(call.state, condition)) return { status: "FAILED", evaluation: ended };
      const bytes = new TextEncoder().encode(JSON.stringify({ result: true }));
      const { id } = addTempContent(call.state, call.user, { filename: "preview.json", bytes });
      const resultUrl = `${call.url.origin}/api/v1/temp-contents/${id}`;
      return { evaluation: { ...ended, resultUrl } };
    },
  }),
  [`${CONDITIONS}/settings`]: rulesOf({
    initial: ({ tenantId }) => [{ "enable-conditions": true, tenantId }],
    ...changedByAdmins,
  }),
};

/** Whether a condition and the apps that it evaluates exist. */
export function canEvaluate(state: TenantState, condition: Condition | undefined): boolean {
  if (!condition) return false;
  const { appId } = condition.dataCondition?.conditionBase ?? {};
  const parts = condition.compoundCondition?.data?.conditions ?? [];
  const isComplete = appId === undefined || state.apps.has(appId);
  const others = parts.map((id) => state.store.at<ConditionRecord>(CONDITIONS).get(id));
  return isComplete && others.every((other) => canEvaluate(state, other));
}

/** A condition as it is sent: its id is only in its base. */
export function shown(record: Condition): Condition {
  const { type, ownerId, tenantId, dataCondition, compoundCondition } = record;
  const kind = type === "compound" ? { compoundCondition } : { dataCondition };
  return { type, ownerId, tenantId, ...kind };
}

export const reactions: Reactions = {
  "POST /api/v1/conditions": {
    after({ state }) {
      const created = state.store.at<ConditionRecord>(CONDITIONS).records.at(-1)!;
      return { status: 201, body: { condition: shown(created) } };
    },
  },
};
