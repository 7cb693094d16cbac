/** Automations. Their schedules and webhooks start nothing: runs are started by the API. */
import type { UsageObject } from "../../../../generated/schema.ts";
import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import { invalid } from "../../http/http-error.ts";
import { FilterError, parseFilter, STRING_OPERATORS } from "../../http/scim.ts";
import { isoTime } from "../../state/time.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { assertAdmin } from "../permissions.ts";
import {
  changeOwner,
  changeSpace,
  listAll,
  placed,
  requirePlaced,
  settings,
  type Caller,
} from "../placed.ts";
import { AUTOMATIONS, runsPath, type Automation, type Run } from "./records.ts";

export const automationRules: RulesByPath = {
  [AUTOMATIONS]: rulesOf<Automation>({
    ...placed(),
    create: ({ state }, draft) =>
      withSchedules(state, { ...NOTHING, ...newParts(state), ...draft }),
    change: ({ state }, changed) => withSchedules(state, changed),
    filters: { listAll },
  }),
  [`${AUTOMATIONS}/settings`]: rulesOf<{ maxConcurrentRunsPerAutomation: number }>({
    initial: () => [{ maxConcurrentRunsPerAutomation: 50 }],
    ...settings,
  }),
};

const NOTHING = { workspace: {}, snippetIds: [], endpointIds: [], connectorIds: [] };

function newParts({ ids }: TenantState): Partial<Automation> {
  return { executionToken: ids.long(), lastRunStatus: "not started" };
}

function withSchedules({ ids }: TenantState, automation: Automation): Automation {
  const { schedules = [] } = automation;
  return {
    ...automation,
    runMode: schedules.length > 0 ? "scheduled" : "manual",
    schedules: schedules.map((schedule) => ({ ...schedule, id: schedule.id ?? ids.uuid() })),
  };
}

export const automationReactions: Reactions = {
  "GET /api/workflows/automations/usage": (call) => {
    assertAdmin(call);
    const usage = usageOf(call.state, call.query.breakdownBy !== undefined);
    return { status: 200, body: { data: usage.filter(usageFilter(call.query.filter)) } };
  },

  "POST /api/workflows/automations/{id}/actions/change-owner": changeOwner(AUTOMATIONS),
  "POST /api/workflows/automations/{id}/actions/move": changeOwner(AUTOMATIONS),
  "POST /api/workflows/automations/{id}/actions/change-space": changeSpace(AUTOMATIONS),

  "POST /api/workflows/automations/{id}/actions/copy": (call) => {
    const { state, user, path, body } = call;
    const original = requirePlaced<Automation>(call, AUTOMATIONS, path.id, "duplicate");
    const now = isoTime(state.clock);
    const copy: Automation = {
      ...original,
      ...newParts(state),
      ...{ id: state.ids.uuid(), name: body.name, ownerId: user.id },
      ...{ createdAt: now, updatedAt: now, lastRun: undefined, lastRunAt: undefined },
    };
    state.store.at<Automation>(AUTOMATIONS).set(copy.id, copy);
    return { status: 201, body: { id: copy.id } };
  },

  "POST /api/workflows/automations/{id}/actions/enable": (call) => setState(call, "available"),
  "POST /api/workflows/automations/{id}/actions/disable": (call) => setState(call, "disabled"),
};

function setState(
  call: Caller & { readonly path: { readonly id: string } },
  state: "available" | "disabled",
): { status: 204 } {
  const { id } = requirePlaced<Automation>(call, AUTOMATIONS, call.path.id, "update");
  call.state.store.at<Automation>(AUTOMATIONS).change(id, { state });
  return { status: 204 };
}

/** The metrics of the runs of a day. All runs are started by the API, and transfer nothing. */
const METRICS: Readonly<Record<string, (runs: readonly Run[]) => number>> = {
  runs: (runs) => runs.length,
  scheduledRuns: () => 0,
  triggeredRuns: () => 0,
  webhookRuns: () => 0,
  duration: (runs) => runs.reduce((sum, { duration = 0 }) => sum + duration, 0),
  bandwidthIn: () => 0,
  bandwidthOut: () => 0,
};

function usageOf({ store }: TenantState, isByAutomation: boolean): UsageObject[] {
  const groups = new Map<string, { automation: Automation; runs: Run[] }>();
  for (const automation of store.at<Automation>(AUTOMATIONS).records) {
    for (const run of store.at<Run>(runsPath(automation.id)).records) {
      const key = [run.createdAt.slice(0, 10), isByAutomation ? automation.id : ""].join(" ");
      const group = groups.get(key) ?? { automation, runs: [] };
      groups.set(key, { automation, runs: [...group.runs, run] });
    }
  }
  return [...groups].flatMap(
    ([
      key,
      {
        automation: { id, name: title = "", ownerId },
        runs,
      },
    ]) =>
      Object.entries(METRICS).map(([name, valueOf]) => {
        const automation = { guid: id, name: title.slice(0, 50), ownerId };
        return {
          name,
          date: key.slice(0, 10),
          value: valueOf(runs),
          ...(isByAutomation && { automation }),
        };
      }),
  );
}

function usageFilter(filter: string): (usage: UsageObject) => boolean {
  try {
    return parseFilter<UsageObject>(
      filter,
      {
        name: { type: "string", valueOf: ({ name }) => name },
        date: { type: "string", valueOf: ({ date }) => date },
      },
      STRING_OPERATORS,
    );
  } catch (error) {
    throw error instanceof FilterError ? invalid({ parameter: "filter" }, error.message) : error;
  }
}
