import type { Reactions } from "../../http/handler.ts";
import { HttpError } from "../../http/http-error.ts";
import { shown } from "../conditions/conditions.ts";
import { requireExecution } from "../executions.ts";
import { listEntries, listRecords } from "../../engine/list.ts";
import { rulesOf } from "../../engine/rules.ts";
import type { Json } from "../../engine/store.ts";
import { isAllowed } from "../permissions.ts";
import { may, requirePlaced, type Caller } from "../placed.ts";
import {
  conditionOf,
  DATA_ALERTS,
  executionsPath,
  notThere,
  recipientsOf,
  trigger,
  type Alert,
  type Execution,
} from "./data-alerts.ts";

export const reactions: Reactions = {
  "POST /api/v1/data-alerts/actions/trigger": (call) => {
    const { alertingTaskID: id } = call.body;
    const alert = call.state.store.at<Alert>(DATA_ALERTS).get(id);
    if (!alert || !may(call, "read", alert)) throw notThere("alertingTaskID", id);
    return { status: 202, body: { workflowID: trigger(call, alert) } };
  },

  "POST /api/v1/data-alerts/actions/validate": ({ state, body }) => {
    const app = state.apps.get(body.appId);
    const validations = recipientsOf(body).flatMap((id) => {
      const user = state.users.get(id);
      if (user && app && isAllowed(state, user, "read", app)) return [];
      const description = `${id} has no access to the app ${body.appId}.`;
      return [{ id, type: "RECIPIENT", description, validationErrors: ["NO_ACCESS"] }];
    });
    const status = validations.length > 0 ? "FAILURE" : "SUCCESS";
    return { status: 200, body: { status, validations } };
  },

  "GET /api/v1/data-alerts/{alertId}/condition": (call) => {
    const condition = conditionOf(call.state, requireAlert(call, call.path.alertId));
    const conditionResponse = condition ? { ...shown(condition) } : {};
    return { status: 200, body: { hideSelections: false, conditionResponse } };
  },

  "GET /api/v1/data-alerts/{taskId}/executions": (call) => {
    for (const name of ["lastEachDay", "minimumGapDays"] as const) {
      if (call.query[name] !== undefined) throw unsupported(name);
    }
    const executions = call.state.store.at<Execution>(executionsOf(call, call.path.taskId));
    const entries = executions.entries.map(({ record: { evaluation, ...record }, ...entry }) => ({
      ...entry,
      record: { ...record, ...(call.query.includeEvaluation && { evaluation }) },
    }));
    return listEntries(
      call,
      entries,
      rulesOf<Json>({
        filters: {
          conditionStatus: (record, wanted: string) =>
            wanted === "ALL" || record["conditionStatus"] === wanted,
          triggered: ({ executionEvaluationStatus }, wanted: boolean) =>
            (executionEvaluationStatus === "CONDITION_MET") === wanted,
          daysOfMonth: ({ triggerTime }, days: number[]) =>
            days.includes(Number(dayOf(triggerTime, call.query.timezone, { day: "numeric" }))),
          daysOfWeek: ({ triggerTime }, days: string[]) =>
            days.includes(dayOf(triggerTime, call.query.timezone, { weekday: "long" })),
          since: ({ triggerTime }, time: string) =>
            Date.parse(String(triggerTime)) > Date.parse(time),
          until: ({ triggerTime }, time: string) =>
            Date.parse(String(triggerTime)) < Date.parse(time),
        },
      }),
    );
  },

  "GET /api/v1/data-alerts/{alertId}/executions/{executionId}": (call) => ({
    status: 200,
    body: requireAlertExecution(call, call.path.alertId, call.path.executionId),
  }),

  "DELETE /api/v1/data-alerts/{alertId}/executions/{executionId}": (call) => {
    const { id } = requireAlertExecution(call, call.path.alertId, call.path.executionId);
    call.state.store.at(executionsPath(call.path.alertId)).delete(id);
    return { status: 204 };
  },

  "GET /api/v1/data-alerts/{taskId}/executions/{executionId}/evaluations": (call) => {
    const { taskId, executionId } = call.path;
    const { evaluation } = requireAlertExecution(call, taskId, executionId);
    const record = conditionOf(call.state, requireAlert(call, taskId));
    const condition = record ? { ...shown(record) } : {};
    return { status: 200, body: { condition, evaluation, hideSelections: false } };
  },

  "GET /api/v1/data-alerts/{taskId}/executions/stats": (call) => {
    const executions = call.state.store.at<Execution>(executionsOf(call, call.path.taskId)).records;
    const months = new Set(executions.map(({ triggerTime = "" }) => triggerTime.slice(0, 7)));
    const stats = [...months].map((month) => monthStats(month, executions));
    return listRecords(call, stats);
  },

  "GET /api/v1/data-alerts/{alertId}/recipient-stats": (call) => {
    const alert = requireAlert(call, call.path.alertId);
    const { lastScan, lastTrigger, lastExecutionStatus: conditionStatus, recipients } = alert;
    const { userID, subscribed: isWanted, groups: wanted } = call.query;
    const recipientStats = (recipients?.userIds ?? [])
      .map(({ value, groups = ["addedIndividually"], enabled = true, subscribed = true }) => ({
        ...{ type: "userid", value, groups, enabled, subscribed, errors: [] },
        ...{ lastScan, lastTrigger, conditionStatus },
      }))
      .filter(
        ({ value, subscribed, groups }) =>
          (userID === undefined || value === userID) &&
          (isWanted === undefined || subscribed === isWanted) &&
          (wanted === undefined || groups.some((group) => wanted.includes(group))),
      );
    return { status: 200, body: { recipientStats } };
  },
};

/** The day of a time in a time zone: `MONDAY`, or that of the month. */
function dayOf(time: unknown, timeZone = "UTC", part: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat("en", { ...part, timeZone });
  return format.format(Date.parse(String(time))).toUpperCase();
}

function unsupported(name: string): HttpError {
  return new HttpError(501, {
    code: "TENANT-501",
    title: "Not implemented by the embedded tenant",
    detail: `The embedded tenant has no executions by ${name}.`,
  });
}

function requireAlert(call: Caller, id: string): Alert {
  return requirePlaced<Alert>(call, DATA_ALERTS, id);
}

/** The path of the executions of an alert that the caller sees. */
function executionsOf(call: Caller, id: string): string {
  return executionsPath(requireAlert(call, id).id);
}

function requireAlertExecution(call: Caller, alertId: string, id: string): Execution {
  return requireExecution(call.state.store.at<Execution>(executionsOf(call, alertId)), id);
}

function monthStats(month: string, executions: readonly Execution[]): object {
  const own = executions.filter(({ triggerTime = "" }) => triggerTime.startsWith(month));
  const met = own.filter(({ executionEvaluationStatus: status }) => status === "CONDITION_MET");
  const start = new Date(`${month}-01T00:00:00.000Z`);
  return {
    periodKey: month,
    startTime: start.toISOString(),
    endTime: new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1)).toISOString(),
    totalExecutions: String(own.length),
    triggeredExecutions: String(met.length),
  };
}
