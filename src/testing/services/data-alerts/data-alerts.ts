/** Data alerts. They are evaluated on request and after reloads; their conditions are met (see conditions). */
import type {
  AlertingExecutionResponse,
  AlertingSettings,
  AlertingTaskResponse,
} from "../../../../generated/schema.ts";
import { publish, type Change } from "../../events/publish.ts";
import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import { isoTime } from "../../state/time.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { invalid } from "../../http/http-error.ts";
import { CONDITIONS, canEvaluate, type ConditionRecord } from "../conditions/conditions.ts";
import { changedByAdmins } from "../permissions.ts";
import { may, placed } from "../placed.ts";
import { notify } from "../web-notifications/web-notifications.ts";
import type { ReloadRecord } from "../reloads/queue.ts";

export const DATA_ALERTS = "/api/v1/data-alerts";

export type Alert = AlertingTaskResponse & {
  readonly id: string;
  readonly ownerId: string;
  readonly appId: string;
  readonly conditionId: string;
};
export type Execution = AlertingExecutionResponse & { readonly id: string };

export const executionsPath = (id: string): string => `${DATA_ALERTS}/${id}/executions`;

export const rules: RulesByPath = {
  [DATA_ALERTS]: rulesOf<Alert>({
    ...placed(),
    events: "com.qlik.v1.alerting-task",
    event: (alert) => ({ ...alert, ...eventOf(alert) }),
    create(call, draft) {
      const { state, user } = call;
      const app = state.apps.get(draft.appId);
      if (!app || !may(call, "read", app)) throw notThere("appId", draft.appId);
      if (!conditionOf(state, draft)) throw notThere("conditionId", draft.conditionId);
      const alerts = state.store.at<Alert>(DATA_ALERTS);
      state.clock.after(100, () => {
        const { status, enabled } = alerts.get(draft.id) ?? {};
        if (status === "creating")
          alerts.change(draft.id, { status: enabled ? "VALID" : "DISABLED" });
      });
      const triggerStats = { totalScans: 0, last10Scans: 0, last100Scans: 0 };
      const none = {
        triggerStats,
        evaluationCount: 0,
        alertingTaskErrors: [],
        accessMode: "SOURCE_ACCESS",
      };
      return { ...draft, ...none, status: "creating", errorStatus: "OK", ownerName: user.name };
    },
    // The patch says by `/enabledAction` what the alert has as `enabled`.
    change(_call, { enabledAction, ...changed }: Alert & { enabledAction?: unknown }) {
      if (enabledAction === undefined) return changed;
      const enabled = enabledAction === true || enabledAction === "enable";
      return { ...changed, enabled, status: enabled ? "VALID" : "DISABLED" };
    },
    filters: {
      appID: ({ appId }, wanted: string) => appId === wanted,
      role: (alert, roles: string[], { user }) =>
        roles.some((role) => {
          if (role === "recipient") return recipientsOf(alert).includes(user.id);
          return (alert.ownerId === user.id) === (role === "owner");
        }),
    },
  }),
  [`${DATA_ALERTS}/settings`]: rulesOf<AlertingSettings>({
    initial: (state) => [
      {
        tenantId: state.tenantId,
        "enable-data-alerting": true,
        "data-alerting-license-status": "enabled",
        "data-alerting-feature-operation-status": "none",
        "data-alerting-feature-operation-status-change": isoTime(state.clock),
        "max-recipients-in-target-access": 100,
        dataAlertsLimits: 100,
      },
    ],
    ...changedByAdmins,
    present({ state, user }, shared) {
      const alerts = state.store.at<Alert>(DATA_ALERTS).records;
      const own = alerts.filter(
        (alert) => alert.ownerId === user.id || recipientsOf(alert).includes(user.id),
      );
      return { ...shared, dataAlertsConsumed: own.length };
    },
  }),
};

/** What the events of an alert have under other names. */
function eventOf(alert: Alert): object {
  const userIds = recipientsOf(alert);
  return {
    ...{ alertID: alert.id, alertId: alert.id, creatorId: alert.ownerId },
    ...{ accessType: alert.accessMode, recipients: { userIds }, recipientsCount: userIds.length },
    ...{ alertingTaskStatus: alert.status, alertingTaskEnabled: String(alert.enabled) },
  };
}

export function notThere(name: string, id: string): Error {
  return invalid(
    { pointer: `/${name}` },
    `must be the id of what the caller can read, got "${id}"`,
  );
}

export function conditionOf(
  state: TenantState,
  { conditionId }: Alert,
): ConditionRecord | undefined {
  return state.store.at<ConditionRecord>(CONDITIONS).get(conditionId);
}

export function recipientsOf({ recipients }: Pick<Alert, "recipients">): string[] {
  return (recipients?.userIds ?? []).flatMap(({ value }) => value ?? []);
}

/** Starts an evaluation. Returns the id of its workflow. */
export function trigger({ state, user }: Change, alert: Alert): string {
  const { id: alertId, ownerId, conditionId, accessMode } = alert;
  const [id, workflowId, evaluationId] = [state.ids.object(), state.ids.uuid(), state.ids.object()];
  const triggerTime = isoTime(state.clock);
  const own = { ownerId, conditionId, tenantId: state.tenantId };
  const ids = { ...own, id, alertId, workflowId, evaluationId };
  state.runs.begin<Execution>("POST /api/v1/data-alerts/actions/trigger", {
    ...{ path: executionsPath(alertId), id, params: { taskId: alertId } },
    record: { ...ids, accessMode, triggerTime, executionType: "INDIVIDUAL" },
    enter(_execution, wanted) {
      const current = state.store.at<Alert>(DATA_ALERTS).get(alertId);
      if (!current) return undefined;
      const isMet = wanted === "FINISHED" && canEvaluate(state, conditionOf(state, current));
      const [status, result] = isMet ? ["FINISHED", "success"] : ["FAILED", "error"];
      const times = { startTime: triggerTime, endTime: isoTime(state.clock) };
      record({ state, user }, current, workflowId, triggerTime, isMet);
      return {
        conditionStatus: status,
        executionEvaluationStatus: isMet ? "CONDITION_MET" : "FAILED",
        result: { alertTriggerStatus: isMet ? "alertSent" : "error" },
        evaluation: { ...own, ...times, id: evaluationId, status, result },
      };
    },
  });
  return workflowId;
}

/** Records in the alert that it was executed. */
function record(
  change: Change,
  alert: Alert,
  workflowId: string,
  startTime: string,
  isMet: boolean,
): void {
  const { state } = change;
  const { id, ownerId, conditionId, accessMode, name: alertName, triggerStats } = alert;
  const own = { ownerId, conditionId, tenantId: state.tenantId };
  const { totalScans, last10Scans, last100Scans } = triggerStats;
  state.store.at<Alert>(DATA_ALERTS).change(id, {
    triggerStats: {
      totalScans: Math.min(100, totalScans + 1),
      last10Scans: Math.min(10, last10Scans + Number(isMet)),
      last100Scans: Math.min(100, last100Scans + Number(isMet)),
    },
    ...{ lastScan: startTime, absoluteLastScan: startTime },
    ...(isMet && { lastTrigger: startTime, absoluteLastTrigger: startTime }),
    evaluationCount: (alert.evaluationCount ?? 0) + 1,
    lastExecutionStatus: isMet ? "OK" : "FAILED",
    errorStatus: isMet ? "OK" : "FATAL-ERROR",
  });
  if (isMet) notifyRecipients(state, alert);
  const count = recipientsOf(alert).length;
  const about = { alertId: id, alertName, workflowId };
  const counts = {
    totalRecipientCount: count,
    successfulExecutionsCount: isMet ? count : 0,
    failedExecutionsCount: isMet ? 0 : count,
  };
  publish(change, "com.qlik.v1.alerting-task.execution-summary.created", {
    ...alert,
    ...about,
    tracking: about,
    summary: { ...about, ...own, ...counts, accessMode, complete: true },
  });
}

function notifyRecipients(state: TenantState, { id, name, recipients }: Alert): void {
  const body = `The condition of the data alert ${JSON.stringify(name)} is met.`;
  for (const { value, enabled = true, subscribed = true } of recipients?.userIds ?? []) {
    if (value === undefined || !enabled || !subscribed) continue;
    notify(state, value, { body, action: "triggered", resourceId: id, resourceType: "data-alert" });
  }
}

/** Triggers the alerts that wait for the reloads of an app. */
export function triggerAfterReload(state: TenantState, { appId, status }: ReloadRecord): void {
  if (status !== "SUCCEEDED") return;
  for (const alert of state.store.at<Alert>(DATA_ALERTS).records) {
    const isWaiting = alert.appId === appId && alert.triggerType === "RELOAD" && alert.enabled;
    if (isWaiting) trigger({ state, user: { id: alert.ownerId } }, alert);
  }
}
