/** Sharing tasks and their executions: when they are created, on request, and after reloads. Nothing is delivered. */
import type {
  SharingExecutionResponse,
  SharingSettings,
  SharingTaskRecurringResponse,
} from "../../../../generated/schema.ts";
import { publish } from "../../events/publish.ts";
import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError } from "../../http/http-error.ts";
import { isoTime } from "../../state/time.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { requireExecution } from "../executions.ts";
import { listEntries } from "../../engine/list.ts";
import { changedByAdmins } from "../permissions.ts";
import { may, type Caller } from "../placed.ts";
import type { ReloadRecord } from "../reloads/queue.ts";

const TASKS = "/api/v1/sharing-tasks";

type Task = SharingTaskRecurringResponse & { readonly id: string; readonly owner: string };
type Execution = SharingExecutionResponse & { readonly id: string };

const EXECUTE = "POST /api/v1/sharing-tasks/actions/execute";

const executionsPath = (id: string): string => `${TASKS}/${id}/executions`;

export const rules: RulesByPath = {
  [TASKS]: rulesOf<Task>({
    sees: (call, { owner: ownerId }) => may(call, "read", { ownerId }),
    create({ state, user }, draft) {
      const { chartData, multiSheetData = [], sheetData, storyData } = draft.templates?.[0] ?? {};
      const appId = (chartData ?? multiSheetData[0] ?? sheetData ?? storyData)?.appId;
      const app = state.apps.get(appId ?? "");
      const { appName = app?.name, spaceId = app?.spaceId, enabled } = draft;
      const task: Task = {
        ...draft,
        ...{ appId, appName, spaceId, tenant: state.tenantId, ownerName: user.name },
        ...{ statusCode: "VALID", enabledByUser: enabled, enabledBySystem: true },
        failedExecutionsCount: 0,
      };
      if (task.executeOnCreation && task.enabled) execute(state, task);
      return task;
    },
    // A patch names the owner `ownerId`, and the record `owner`.
    change({ state }, changed) {
      const { ownerId = changed.owner, ...task } = changed as Task & { readonly ownerId?: string };
      return { ...task, owner: ownerId, ownerName: state.users.get(ownerId)?.name };
    },
    filters: {
      appid: ({ appId }, wanted: string) => appId === wanted,
      type: ({ type = "" }, wanted: string[]) => wanted.includes(type),
      role: ({ owner, recipients }, roles: string[], { user: { id } }) =>
        (roles.includes("owner") && owner === id) ||
        (roles.includes("recipient") &&
          Boolean(recipients?.userIds?.some(({ value }) => value === id))),
    },
  }),
  [`${TASKS}/settings`]: rulesOf<SharingSettings>({
    initial: (state) => [
      {
        tenantId: state.tenantId,
        maxRecipients: 100,
        maxSubscriptionRecipients: 100,
        "enable-sharing": true,
        "enable-report-subscription": true,
        "reporting-service-license-status": "enabled",
        reportSubscriptionStatus: "none",
        reportSubscriptionStatusChangeTime: isoTime(state.clock),
      },
    ],
    ...changedByAdmins,
  }),
};

/** The status of a task by the status of its execution. */
const TASK_STATUSES: Readonly<Record<string, string>> = {
  successful: "VALID",
  failed: "FAILED",
  invalid: "INVALID",
  cancelled: "CANCELLED",
};

function execute(
  state: TenantState,
  { id: taskId, owner: ownerId, appId, templates = [] }: Task,
): void {
  const id = state.ids.object();
  const startTime = isoTime(state.clock);
  const execution: Execution = {
    ...{ id, sharingTaskID: taskId, workflowID: state.ids.uuid(), appId, ownerId, startTime },
    ...{ tenantId: state.tenantId, status: "initialized" },
    ...{ totalCount: templates.length, successCount: 0, failedCount: 0 },
  };
  const path = executionsPath(taskId);
  state.runs.begin<Execution>(EXECUTE, {
    ...{ path, id, record: execution, params: { taskId } },
    enter(_execution, next, isEnd) {
      const tasks = state.store.at<Task>(TASKS);
      const task = tasks.get(taskId);
      if (!task) return { status: "cancelled" };
      const time = isoTime(state.clock);
      const statusCode = TASK_STATUSES[next] ?? "IN_PROGRESS";
      tasks.change(taskId, {
        lastRun: startTime,
        statusCode,
        ...(isEnd && { lastExecutionDate: time }),
      });
      if (next === "cancelled") return { cancelledTime: time };
      if (!isEnd) return {};
      if (next !== "successful") return { failedTime: time, failedCount: templates.length };
      const files = templates.map(({ fileAlias, subType: type = "image" }, index) => ({
        ...{ type, fileID: state.ids.object(), fileAlias: fileAlias ?? `file-${index + 1}` },
      }));
      const summary = { name: task.name, taskId, objectType: "app", executionId: id };
      const about = { ownerId, topLevelResourceId: taskId };
      publish(
        { state, user: { id: ownerId } },
        "com.qlik.reporting-task.summary.created",
        summary,
        about,
      );
      return { endTime: time, files, successCount: templates.length };
    },
  });
}

/** Starts the tasks that wait for the reloads of an app. */
export function executeAfterReload(state: TenantState, { appId, status }: ReloadRecord): void {
  if (status !== "SUCCEEDED") return;
  for (const task of state.store.at<Task>(TASKS).records) {
    if (task.appId === appId && task.enabled && task.trigger?.executeOnAppReload) {
      execute(state, task);
    }
  }
}

export const reactions: Reactions = {
  "POST /api/v1/sharing-tasks/actions/execute": (call) => {
    execute(call.state, requireTask(call, call.body.sharingTaskID));
    return { status: 204 };
  },

  "GET /api/v1/sharing-tasks/{taskId}/executions": (call) => {
    const { id } = requireTask(call, call.path.taskId);
    const { entries } = call.state.store.at<Execution>(executionsPath(id));
    return listEntries(call, entries);
  },

  "GET /api/v1/sharing-tasks/{taskId}/executions/{executionId}": (call) => ({
    status: 200,
    body: requireSharingExecution(call),
  }),

  "GET /api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}": (call) => {
    const { id, files = [] } = requireSharingExecution(call);
    const { fileAlias } = call.path;
    const file = files.find((each) => each.fileAlias === fileAlias);
    if (!file) {
      throw new HttpError(404, `${id} has no file ${fileAlias}.`);
    }
    const body = new TextEncoder().encode(`File ${fileAlias} of the execution ${id}\n`);
    return { status: 200, body, headers: { "content-type": "image/png" } };
  },
};

function requireTask({ state, user }: Caller, id: string): Task {
  const task = state.store.at<Task>(TASKS).require(id);
  if (may({ state, user }, "read", { ownerId: task.owner })) return task;
  throw new HttpError(404, `The task ${id} does not exist.`);
}

interface ExecutionCall extends Caller {
  readonly path: { readonly taskId: string; readonly executionId: string };
  readonly query: { readonly status?: string | undefined };
}

function requireSharingExecution(call: ExecutionCall): Execution {
  const { id } = requireTask(call, call.path.taskId);
  const { status: wanted } = call.query;
  return requireExecution(
    call.state.store.at<Execution>(executionsPath(id)),
    call.path.executionId,
    ({ status }) => wanted === undefined || status === wanted,
  );
}
