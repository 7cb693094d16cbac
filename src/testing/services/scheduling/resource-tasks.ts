/** Tasks that are created by one call: the service writes their document. */
import type {
  Task,
  TaskDefinition,
  TaskEvent,
  TaskSchedule,
} from "../../../../generated/schema.ts";
import { fitted } from "../../engine/respond.ts";
import type { Call, Reactions } from "../../http/handler.ts";
import { HttpError } from "../../http/http-error.ts";
import type { AppRecord } from "../../state/records.ts";
import { assertBelowLimit, canAccess, requireReloadableApp } from "./access.ts";
import { readDocument } from "./document.ts";
import { loadSchedules } from "./schedule.ts";
import { addTask } from "./tasks.ts";
import { presentTask, triggerOf } from "./view.ts";

/** What the three calls have in common. */
type ResourceCall = Pick<Call, "key" | "state" | "user" | "headers" | "url"> & {
  readonly path: { readonly id: string };
  readonly body: Pick<TaskDefinition, "description" | "enabled"> & {
    readonly name?: string | undefined;
    readonly partial?: boolean | undefined;
  };
};

interface Trigger {
  readonly schedule?: TaskSchedule;
  readonly event?: TaskEvent;
}

export const reactions: Reactions = {
  "POST /api/scheduling/tasks/resources/{id}/actions/reload/on-time-schedule": (call) => {
    const { recurrence, timezone = "UTC", startDateTime = "", endDateTime = "" } = call.body;
    // Both are local times of one zone, so they sort as text.
    if (endDateTime !== "" && endDateTime <= startDateTime) {
      throw problem(400, "CHO-017", "endDateTime must be after startDateTime.");
    }
    return createTask(call, {
      schedule: {
        recurrence,
        timezone,
        ...(startDateTime !== "" && { startDateTime }),
        ...(endDateTime !== "" && { endDateTime }),
      },
    });
  },

  "POST /api/scheduling/tasks/resources/{id}/actions/reload/on-task-event": (call) => {
    const { onTaskId, onTaskStatus = "any" } = call.body;
    const other = call.state.schedulingTasks.get(onTaskId);
    if (!other) throw problem(404, "CHO-002", `The task ${onTaskId} does not exist.`);
    if (!canAccess(call.state, call.user, "read", other)) {
      throw problem(403, "CHO-015", `The app of the task ${onTaskId} may not be read.`);
    }
    const values = { id: onTaskId, ...(onTaskStatus !== "any" && { status: onTaskStatus }) };
    return createTask(call, {
      event: {
        name: "trigger",
        type: "com.qlik.v1.task.run.finished",
        source: "system-events.task",
        correlation: Object.entries(values).map(([name, value]) => ({
          contextAttributeName: name,
          contextAttributeValue: value,
        })),
      },
    });
  },

  // Nothing is known here of the lineage of apps, so that each may wait for its datasets, which are never updated.
  "POST /api/scheduling/tasks/resources/{id}/actions/reload/on-dataset-updated": (call) => {
    requireApp(call);
    const existing = call.state.schedulingTasks
      .all()
      .find((task) => task.appId === call.path.id && triggerOf(task) === "AAO_DATA_UPDATED");
    if (existing) {
      throw problem(
        409,
        "CHO-031",
        `The app has the task ${existing.id} for its datasets already.`,
      );
    }
    const type = "com.qlik/active-analytics-orch";
    return createTask(call, { event: { name: "trigger", type, source: "dataset.updated" } });
  },
};

async function createTask(
  call: ResourceCall,
  { schedule, event }: Trigger,
): Promise<{ status: 201; body: Task }> {
  const { state, body } = call;
  const { name, description, enabled = false, partial = false } = body;
  const app = requireApp(call);
  withCode(422, "CHO-014", () => {
    assertBelowLimit(state.schedulingTasks.all(), app);
  });
  const functionRef = { refName: "app.reload" as const, arguments: { appId: app.id, partial } };
  const definition: TaskDefinition = {
    name: name ?? `Reload ${app.name}`,
    specVersion: "0.8",
    version: "1.0.0",
    enabled,
    ...(description !== undefined && { description }),
    ...(schedule && { start: { stateName: "reload", schedule } }),
    ...(event && { events: [event] }),
    states: [
      {
        name: "reload",
        type: "event",
        end: true,
        onEvents: [
          { eventRefs: event ? ["trigger"] : [], actions: [{ name: "reload", functionRef }] },
        ],
      },
    ],
  };
  const now = state.clock.now();
  await loadSchedules();
  const times = withCode(400, "CHO-017", () => readDocument(definition, now));
  if (schedule && times.schedule.next(now) === undefined) {
    throw problem(400, "CHO-017", "The schedule has ended: endDateTime must be in the future.");
  }
  const response = { status: 201, body: presentTask(state, addTask(call, definition)) } as const;
  return fitted(call.key, response) as { status: 201; body: Task };
}

function requireApp({ state, user, path }: ResourceCall): AppRecord {
  return withCode(403, "CHO-003", () => requireReloadableApp(state, user, path.id));
}

/** Runs a check, whose error is sent with the status and the code that these calls have for it. */
function withCode<Value>(status: number, code: string, check: () => Value): Value {
  try {
    return check();
  } catch (error) {
    throw error instanceof HttpError ? problem(status, code, error.message) : error;
  }
}

function problem(status: number, code: string, detail: string): HttpError {
  return new HttpError(status, { code, title: "Task not created", detail });
}
