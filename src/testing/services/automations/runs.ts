/** The runs of automations. A run waits while its automation has as many runs as it may have at the same time. */
import { publish } from "../../events/publish.ts";
import { rulesOf, type EngineCall, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError } from "../../http/http-error.ts";
import { isoTime } from "../../state/time.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import type { Privilege } from "../permissions.ts";
import { requirePlaced, type Caller } from "../placed.ts";
import { addTempContent } from "../temp-contents/temp-contents.ts";
import { AUTOMATIONS, runsPath, setLastRun, type Automation, type Run } from "./records.ts";

export const runRules: RulesByPath = {
  [runsPath("{id}")]: rulesOf<Run>({
    permit(call, verb) {
      const automation = requireAutomation(of(call), verb === "create" ? "reload" : "read");
      if (verb !== "create" || automation.state !== "disabled") return;
      // Qlik does not document the status.
      throw new HttpError(403, {
        title: "Automation disabled",
        detail: `Automation ${automation.id} is disabled. Enable it before it is run.`,
      });
    },
    create(call, { id }) {
      const { ownerId, spaceId, name } = requireAutomation(of(call));
      const now = isoTime(call.state.clock);
      const run: Run = {
        ...{ id, title: name, status: "queued", context: "api_async", error: [] },
        ...{ ownerId, executedById: call.user.id, ...(spaceId && { spaceId }) },
        ...{ createdAt: now, updatedAt: now },
        ...{ startTime: null, stopTime: null, scheduledStartTime: null },
        ...{ isTestRun: false, testRun: false, isArchived: false, archived: false },
        metrics: { blocks: [], network: { rxBytes: 0, txBytes: 0 }, totalApiCalls: 0 },
      };
      setLastRun(call.state, String(call.path["id"]), run);
      return run;
    },
    enter(call, run, status) {
      const { state, path } = of(call);
      if (status === "starting" && isFull(state, path.id)) return undefined;
      const now = isoTime(state.clock);
      const { startTime = null } = run;
      const changed: Run = {
        ...{ ...run, updatedAt: now },
        ...(status === "running" && { startTime: now }),
        ...(!ACTIVE.includes(status) && {
          ...{ stopTime: now, duration: secondsBetween(startTime ?? now, now) },
        }),
      };
      setLastRun(state, path.id, changed);
      if (!ACTIVE.includes(status)) {
        const automation = state.store.at<Automation>(AUTOMATIONS).require(path.id);
        const about = { ownerId: run.ownerId, topLevelResourceId: automation.id };
        publish(call, "com.qlik.v1.automation.run.ended", { ...changed, automation }, about);
      }
      return changed;
    },
  }),
};

/** The statuses of runs that hold up others. */
const ACTIVE: readonly string[] = ["starting", "running", "must stop"];

export const runReactions: Reactions = {
  "POST /api/workflows/automations/{id}/runs/{runId}/actions/stop": {
    before: (call) => void requireAutomation(call, "reload"),
  },

  "POST /api/workflows/automations/{id}/runs/{runId}/actions/retry": {
    before: (call) => void requireRun(call),
  },

  "POST /api/workflows/automations/{id}/runs/{runId}/actions/export": (call) => {
    requireAutomation(call);
    const run = requireRun(call);
    const bytes = new TextEncoder().encode(logOf(run));
    const { id } = addTempContent(call.state, call.user, { filename: `${run.id}.log`, bytes });
    return { status: 200, body: { url: `${call.url.origin}/api/v1/temp-contents/${id}` } };
  },

  "GET /api/workflows/automations/{id}/runs/{runId}/debug": (call) => {
    requireAutomation(call);
    return { status: 200, body: logOf(requireRun(call)) };
  },
};

interface RunCall extends Caller {
  readonly path: { readonly id: string; readonly runId?: string };
}

function requireAutomation(call: RunCall, privilege: Privilege = "read"): Automation {
  return requirePlaced(call, call.state.store.at<Automation>(AUTOMATIONS), call.path.id, privilege);
}

function requireRun({ state, path }: RunCall): Run {
  return state.store.at<Run>(runsPath(path.id)).require(path.runId ?? "");
}

function of(call: EngineCall): RunCall {
  return call as unknown as RunCall;
}

function isFull({ store }: TenantState, automationId: string): boolean {
  const { maxConcurrentRuns = 1 } = store.at<Automation>(AUTOMATIONS).require(automationId);
  const runs = store.at<Run>(runsPath(automationId)).records;
  const active = runs.filter(({ status }) => ACTIVE.includes(status));
  return active.length >= maxConcurrentRuns;
}

function secondsBetween(start: string, end: string): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / 1000);
}

function logOf({ id, status, createdAt, startTime, stopTime }: Run): string {
  const times = { queued: createdAt, running: startTime, [status]: stopTime };
  return Object.entries(times)
    .map(([word, time]) => (time ? `${time} Run ${id}: ${word}\n` : ""))
    .join("");
}
