/** Conditions. A tenant has no engine that evaluates data, so they are met, and fail without their app. */
import type {
  Condition,
  ConditionsEvaluation,
  PreviewStatusResponse,
} from "../../../../generated/schema.ts";
import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import type { Call, Reactions } from "../../http/handler.ts";
import { isoTime } from "../../state/time.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { placed, requirePlaced, settings } from "../placed.ts";
import { proceed } from "../progress.ts";
import { addTempContent } from "../temp-contents/temp-contents.ts";

export const CONDITIONS = "/api/v1/conditions";
const PREVIEWS = `${CONDITIONS}/previews`;

export type ConditionRecord = Condition & { readonly id: string; readonly ownerId: string };
type Evaluation = ConditionsEvaluation & { readonly id: string };
type Preview = PreviewStatusResponse & { readonly ownerId: string };

export const conditionRules: RulesByPath = {
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
  [`${CONDITIONS}/settings`]: rulesOf({
    initial: ({ tenantId }) => [{ "enable-conditions": true, tenantId }],
    ...settings,
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

export const conditionReactions: Reactions = {
  "POST /api/v1/conditions": {
    after({ state }) {
      const created = state.store.at<ConditionRecord>(CONDITIONS).records.at(-1)!;
      return { status: 201, body: { condition: shown(created) } };
    },
  },

  "POST /api/v1/conditions/{id}/evaluations": (call) => {
    const { state, body, path } = call;
    const condition = requirePlaced<ConditionRecord>(call, CONDITIONS, path.id);
    const id = state.ids.object();
    const own = { id, conditionId: path.id, ownerId: call.user.id, tenantId: state.tenantId };
    const running = { status: "RUNNING", startTime: isoTime(state.clock), retries: 0 };
    const evaluation: Evaluation = { ...body, ...own, ...running };
    const evaluations = `${CONDITIONS}/${path.id}/evaluations`;
    state.store.at<Evaluation>(evaluations).set(id, evaluation);
    proceed<Evaluation>(state, evaluations, id, ({ status }) => {
      if (status !== "RUNNING") return undefined;
      const endTime = isoTime(state.clock);
      if (canEvaluate(state, condition)) return { status: "FINISHED", result: true, endTime };
      return { status: "FAILED", endTime, errors: [{ code: "APP_NOT_FOUND", title: "No app" }] };
    });
    return { status: 201, body: { evaluationId: id, contextId: body?.contextId } };
  },

  "GET /api/v1/conditions/{id}/evaluations/{evaluationId}": (call) => {
    const condition = requirePlaced<ConditionRecord>(call, CONDITIONS, call.path.id);
    const evaluations = call.state.store.at<Evaluation>(
      `${CONDITIONS}/${condition.id}/evaluations`,
    );
    const evaluation = evaluations.require(call.path.evaluationId);
    return { status: 200, body: { condition: shown(condition), evaluation } };
  },

  "POST /api/v1/conditions/previews": (call) => {
    const { state, user, body } = call;
    const previewId = state.ids.object();
    const own = { ownerId: user.id, tenantId: state.tenantId };
    const evaluation = { ...own, startTime: isoTime(state.clock) };
    const condition: Condition = { type: "data", ...body, ...own };
    const preview: Preview = {
      previewId,
      ownerId: user.id,
      status: "ACCEPTED",
      condition,
      evaluation,
    };
    state.store.at<Preview>(PREVIEWS).set(previewId, preview);
    proceed<Preview>(state, PREVIEWS, previewId, ({ status }) => {
      if (status === "ACCEPTED") return { status: "RUNNING" };
      return status === "RUNNING" ? endPreview(call, condition, evaluation) : undefined;
    });
    return { status: 201, body: { previewId } };
  },

  "GET /api/v1/conditions/previews/{id}": (call) => {
    const { previewId, status, condition, evaluation } = requirePlaced<Preview>(
      call,
      PREVIEWS,
      call.path.id,
    );
    return { status: 200, body: { previewId, status, condition, evaluation } };
  },
};

function endPreview(
  { state, user, url }: Call<"POST /api/v1/conditions/previews">,
  condition: Condition,
  started: NonNullable<Preview["evaluation"]>,
): Partial<Preview> {
  const evaluation = { ...started, endTime: isoTime(state.clock) };
  if (!canEvaluate(state, condition)) return { status: "FAILED", evaluation };
  const bytes = new TextEncoder().encode(JSON.stringify({ result: true }));
  const { id } = addTempContent(state, user, { filename: "preview.json", bytes });
  const resultUrl = `${url.origin}/api/v1/temp-contents/${id}`;
  return { status: "SUCCESSFUL", evaluation: { ...evaluation, resultUrl } };
}
