/** The runs of data tasks. A tenant has no pipelines, so that each task can be run. */
import type { DataTaskRuntimeState as State } from "../../../../generated/schema.ts";
import type { EventType } from "../../events/event-types.ts";
import { publish } from "../../events/publish.ts";
import { rulesOf, type EngineCall, type RulesByPath } from "../../engine/rules.ts";
import type { Collection } from "../../engine/store.ts";
import type { Reactions } from "../../http/handler.ts";
import { isoTime } from "../../state/time.ts";
import { respondTo } from "../respond.ts";

const TASK = "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}";

interface TaskState extends State {
  readonly runId: string;
}

const EVENTS: Readonly<Record<string, EventType>> = {
  RUNNING: "com.qlik.v1.di-projects.di-tasks.started",
  COMPLETED: "com.qlik.v1.di-projects.di-tasks.completed",
  FAILED: "com.qlik.v1.di-projects.di-tasks.failed",
  CANCELED: "com.qlik.v1.di-projects.di-tasks.stopped",
};

export const taskRunRules: RulesByPath = {
  [`${TASK}/runtime/state`]: rulesOf<TaskState>({
    // The record is that of the newest run, so that each run has an id of its own.
    create(call, draft) {
      const { state, path } = call as unknown as TaskCall;
      const record = { ...draft, name: `Task ${path.dataTaskId}`, runId: state.ids.object() };
      const lastRun = { state: "STARTING", startTime: isoTime(state.clock) };
      return runsOf({ state, path }).set(record.runId, { ...record, lastRun });
    },
    enter(call, record, state) {
      const { dataTaskId: id, projectId } = call.path as TaskCall["path"];
      runsOf(call as unknown as TaskCall).set(record.runId, record);
      const type = EVENTS[state];
      if (type) {
        const startMethod = "USER";
        const dataTask = { id, projectId, name: record.name, ownerId: call.user.id };
        const event = { ...record.lastRun, dataTask, startedBy: call.user.id, startMethod };
        publish(call, type, event, { topLevelResourceId: id, ownerId: call.user.id });
      }
      return {};
    },
  }),
};

interface TaskCall extends Pick<EngineCall, "state"> {
  readonly path: { readonly projectId: string; readonly dataTaskId: string };
}

function runsOf({ state, path }: TaskCall): Collection<TaskState> {
  const { projectId, dataTaskId } = path;
  return state.store.at(`/api/v1/di-projects/${projectId}/di-tasks/${dataTaskId}/runtime/runs`);
}

export const taskRunReactions: Reactions = {
  "GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state": (call) =>
    respondTo(call, runsOf(call).require(call.path.runId)),

  "POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/actions/search": (
    call,
  ) => {
    const runs = runsOf(call).records.map(({ runId, lastRun = {} }) => {
      const { state: status, startTime, endTime, message: errorMessage } = lastRun;
      return { runId, status, startTime, endTime, errorMessage };
    });
    return { status: 200, body: { runs: runs.reverse(), nextPageExists: false } };
  },
};
