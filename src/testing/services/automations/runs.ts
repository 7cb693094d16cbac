/** The runs of automations. A run waits while its automation has as many runs as it may have at the same time. */
import { publish } from "../../events/publish.ts";
import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError } from "../../http/http-error.ts";
import { isoTime } from "../../state/time.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import type { Privilege } from "../permissions.ts";
import { requirePlaced, type Caller } from "../placed.ts";
import { proceed } from "../progress.ts";
import { addTempContent } from "../temp-contents/temp-contents.ts";
import { AUTOMATIONS, runsPath, setLastRun, type Automation, type Run } from "./records.ts";

/** What follows each status that is not final. */
const NEXT: Readonly<Record<string, string>> = {
  queued: "starting",
  starting: "running",
  running: "finished",
  "must stop": "stopped",
};

export const runRules: RulesByPath = {
  [runsPath("{id}")]: rulesOf<Run>({
    permit: (call) => void requireAutomation(call as unknown as RunCall),
  }),
};

export const runReactions: Reactions = {
  "POST /api/workflows/automations/{id}/runs": (call) => ({
    status: 201,
    body: start(call, requireAutomation(call, "reload")),
  }),

  "POST /api/workflows/automations/{id}/runs/{runId}/actions/stop": (call) => {
    const automation = requireAutomation(call, "reload");
    const run = requireRun(call);
    // Runs that have ended stay as they are.
    if (NEXT[run.status]) change(call.state, automation, run, "must stop");
    return { status: 204 };
  },

  "POST /api/workflows/automations/{id}/runs/{runId}/actions/retry": (call) => {
    const automation = requireAutomation(call, "reload");
    requireRun(call);
    start(call, automation);
    return { status: 204 };
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

/** @throws {HttpError} 403 when the automation is disabled. Qlik does not document the status. */
function start({ state, user }: Caller, automation: Automation): Run {
  if (automation.state === "disabled") {
    const detail = `Automation ${automation.id} is disabled. Enable it before it is run.`;
    throw new HttpError(403, { title: "Automation disabled", detail });
  }
  const { ownerId, spaceId, name } = automation;
  const now = isoTime(state.clock);
  const run: Run = {
    ...{ id: state.ids.uuid(), title: name, status: "queued", context: "api_async", error: [] },
    ...{ ownerId, executedById: user.id, ...(spaceId && { spaceId }) },
    ...{ createdAt: now, updatedAt: now },
    ...{ startTime: null, stopTime: null, scheduledStartTime: null },
    ...{ isTestRun: false, testRun: false, isArchived: false, archived: false },
    metrics: { blocks: [], network: { rxBytes: 0, txBytes: 0 }, totalApiCalls: 0 },
  };
  const runs = state.store.at<Run>(runsPath(automation.id));
  runs.set(run.id, run);
  setLastRun(state, automation.id, run);
  proceed<Run>(state, runsPath(automation.id), run.id, (current) => {
    const next = NEXT[current.status];
    if (next === undefined) return undefined;
    if (next === "starting" && isFull(state, automation.id)) return {};
    return change(state, automation, current, next);
  });
  return run;
}

function isFull({ store }: TenantState, automationId: string): boolean {
  const { maxConcurrentRuns = 1 } = store.at<Automation>(AUTOMATIONS).require(automationId);
  const runs = store.at<Run>(runsPath(automationId)).records;
  const active = runs.filter(({ status }) => status !== "queued" && NEXT[status]);
  return active.length >= maxConcurrentRuns;
}

function change(state: TenantState, automation: Automation, before: Run, status: string): Run {
  const now = isoTime(state.clock);
  const { startTime = null } = before;
  const hasEnded = NEXT[status] === undefined;
  const run: Run = {
    ...before,
    status,
    updatedAt: now,
    ...(status === "running" && { startTime: now }),
    ...(hasEnded && { stopTime: now, duration: secondsBetween(startTime ?? now, now) }),
  };
  state.store.at<Run>(runsPath(automation.id)).set(run.id, run);
  setLastRun(state, automation.id, run);
  if (hasEnded) {
    const change = { state, user: { id: run.executedById ?? "" } };
    const about = { ownerId: run.ownerId, topLevelResourceId: automation.id };
    publish(change, "com.qlik.v1.automation.run.ended", { ...run, automation }, about);
  }
  return run;
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
