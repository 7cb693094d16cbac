import type { ReloadStatus } from "../../../../generated/schema.ts";
import { toMilliseconds } from "../../../core/duration.ts";
import { notFound } from "../../engine/place.ts";
import { rulesOf, type EngineCall, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError, invalid } from "../../http/http-error.ts";
import { EQUALITY } from "../../http/scim.ts";
import type { AppRecord } from "../../state/records.ts";
import type { TenantState, User } from "../../state/tenant-state.ts";
import { assertAllowed, type Privilege } from "../permissions.ts";
import type { GivenEnd, ReloadRecord } from "./queue.ts";
import type { AppReloadFinishedEventData } from "../../../../generated/schema.ts";
import { publish } from "../../events/publish.ts";
import { memoryOf } from "../apps/reloads.ts";

export const RELOADS = "/api/v1/reloads";

const MAX_NAME_LENGTH = 256;

export const rules: RulesByPath = {
  [RELOADS]: rulesOf<ReloadRecord>({
    playsRuns: true,
    permit(call, verb, reload) {
      if (verb === "list") assertMayList(call);
      if (reload) assertAccess(call.state, call.user, "read", reload);
    },
    create({ state, user }, draft) {
      const { appId, weight = 1, variables = {} } = draft;
      if (appId === "") throw invalid({ pointer: "/appId" }, "must not be empty");
      for (const name of Object.keys(variables)) {
        // Qlik's documentation limits names and values; its schema only limits values.
        if (Array.from(name).length <= MAX_NAME_LENGTH) continue;
        const problem = `must have a name of at most ${MAX_NAME_LENGTH} characters`;
        throw invalid({ pointer: `/variables/${name}` }, problem);
      }
      const { id, spaceId } = requireIdleApp(state, user, appId);
      // Apps in a personal space always have the weight 1.
      const weighted = { ...draft, weight: spaceId === undefined ? 1 : weight };
      const order = { ...weighted, appId: id, userId: user.id, type: "external" } as const;
      return state.reloads.add(order, takeEnd(state, "POST /api/v1/reloads"));
    },
    present: ({ key, query }, reload) => ({
      ...reload,
      ...((key.endsWith("}") || query["log"] === true) && { log: logOf(reload) }),
    }),
    // Asks for more of each reload, not for other ones.
    filters: { log: () => true },
    filterable: { attributes: ["status", "partial", "type"], operators: EQUALITY },
  }),
};

/** Takes the end that a test has set for the next reload that an operation starts. */
export function takeEnd({ runs }: TenantState, start: string): Partial<GivenEnd> {
  const outcome = runs.takeOutcome(start);
  if (!outcome) return {};
  const { state: status, duration, run } = outcome;
  return {
    outcome: { ...run, status: status as ReloadStatus },
    ...(duration !== undefined && { duration: toMilliseconds(duration, "duration") }),
  };
}

export const reactions: Reactions = {
  "POST /api/v1/reloads/{reloadId}/actions/cancel": ({ state, user, path }) => {
    const reload = state.reloads.get(path.reloadId);
    if (!reload) throw notFound(RELOADS, path.reloadId);
    assertAccess(state, user, "reload", reload);
    switch (state.reloads.cancel(reload)) {
      case "CANCELED":
        return { status: 204 };
      case "CANCELING":
        return { status: 202, body: { status: "CANCELING" } };
      default:
        throw new HttpError(409, {
          title: "The reload cannot be cancelled",
          detail: `Reload ${reload.id} has ended with the status ${reload.status}.`,
        });
    }
  },
};

/** Only administrators may list the reloads of all apps. An unknown app gives an empty list, to reveal nothing. */
function assertMayList({ state, user, query }: EngineCall): void {
  const appId = query["appId"] as string | undefined;
  const app = state.apps.get(appId ?? "");
  if (app) {
    assertAllowed(state, user, "read", app);
  } else if (appId === undefined && !user.admin) {
    throw new HttpError(403, {
      title: "Missing permission to list all reloads",
      detail: "Only administrators may list the reloads of all apps. Set appId.",
      source: { parameter: "appId" },
    });
  }
}

/** Asserts the privilege for the app of a reload. The user who started the reload needs none. */
function assertAccess(
  state: TenantState,
  user: User,
  privilege: Privilege,
  reload: ReloadRecord,
): void {
  if (reload.userId === user.id) return;
  // A deleted app counts as one in the personal space of the user who reloaded it.
  const app = state.apps.get(reload.appId) ?? { spaceId: undefined, ownerId: reload.userId };
  assertAllowed(state, user, privilege, app);
}

/** Returns an app that can be reloaded now. */
function requireIdleApp(state: TenantState, user: User, appId: string): AppRecord {
  const app = state.apps.get(appId);
  if (!app) {
    // The operation declares no 404, and an app that the caller may not see looks like one that does not exist.
    const detail = `The app ${appId} does not exist, or the caller may not reload it.`;
    throw new HttpError(403, { title: "Missing permission to reload the app", detail });
  }
  assertAllowed(state, user, "reload", app);
  const pending = state.reloads.pendingOf(app.id);
  if (pending) {
    // No Retry-After: the reload exists already, so waiting does not help.
    const detail = `Reload ${pending.id} of app ${app.id} has not ended.`;
    throw new HttpError(429, { title: "A reload of this app is pending", detail });
  }
  if (state.reloads.isQuotaMet(app.id)) {
    const detail = `App ${app.id} has used up its reloads of today.`;
    const title = "The reload quota is used up";
    throw new HttpError(403, { code: "RELOADS-013", title, detail });
  }
  return app;
}

/** Returns the log of a reload up to now. It is empty while the reload is in the queue. */
export function logOf(reload: ReloadRecord): string {
  const { startTime, endTime, partial, appId, variables = {} } = reload;
  if (startTime === undefined) return "";
  const lines = [`${startTime} ${partial ? "Partial reload" : "Reload"} of app ${appId} started`];
  for (const [name, value] of Object.entries(variables)) {
    // As JSON, so that a value of several lines stays on one.
    lines.push(`${startTime} Variable ${name} = ${JSON.stringify(value)}`);
  }
  if (endTime !== undefined) lines.push(`${endTime} ${describeEnd(reload)}`);
  return `${lines.join("\n")}\n`;
}

function describeEnd({ status, errorCode, errorMessage }: ReloadRecord): string {
  switch (status) {
    case "SUCCEEDED":
      return "Reload finished";
    case "FAILED":
      return `Reload failed: ${errorMessage} (${errorCode})`;
    case "EXCEEDED_LIMIT":
      return "Reload stopped: it exceeded the maximum duration";
    default:
      return "Reload canceled";
  }
}

/** Publishes the events of a reload that has ended: that of the engine, if the reload was started, and that of the service. */
export function publishReload(state: TenantState, reload: ReloadRecord): void {
  const { appId, userId, type, status, startTime, endTime = "", resourceId } = reload;
  // It may have been deleted meanwhile.
  const app = state.apps.get(appId);
  const change = { state, user: { id: userId } };
  const common = { time: endTime, topLevelResourceId: appId, spaceId: app?.spaceId };
  const duration = startTime === undefined ? 0 : Date.parse(endTime) - Date.parse(startTime);
  if (startTime !== undefined) {
    const attempt = dataOfAttempt(reload, app, duration);
    const attributes = { ...common, ownerId: app?.ownerId };
    publish(change, "com.qlik.v1.app.reload.finished", attempt, attributes);
  }
  const finished = {
    ...reload,
    succeeded: status === "SUCCEEDED",
    appUsage: app?.usage,
    taskId: type === "chronos" ? resourceId : undefined,
    durationSeconds: startTime === undefined ? undefined : duration / 1_000,
    lastReloadTime: reload.engineTime,
    requeueCounters: { requeuesTotal: 0, requeuesWithErrors: 0 },
  };
  publish(change, "com.qlik.v1.reload.finished", finished, common);
}

function dataOfAttempt(
  { id, status, errorMessage, partial, endTime = "" }: ReloadRecord,
  app: AppRecord | undefined,
  duration: number,
): AppReloadFinishedEventData {
  const { size, peak } = memoryOf(app?.data);
  return {
    reloadId: id,
    // The engine has no other status for an attempt that was stopped.
    status: status === "SUCCEEDED" ? "ok" : "error",
    ...(app && { name: app.name, usage: app.usage }),
    duration,
    endTime,
    /* eslint-disable @typescript-eslint/no-deprecated -- Qlik still sends what it has deprecated. */
    errors: errorMessage === undefined ? [] : [errorMessage],
    warnings: [],
    statements: [],
    /* eslint-enable @typescript-eslint/no-deprecated */
    isPartialReload: partial,
    isSessionApp: false,
    isSkipStore: false,
    isDirectQueryMode: app?.usage === "DIRECT_QUERY_MODE",
    rowLimit: -1,
    peakMemoryBytes: peak,
    size: { memory: size },
    endedWithMemoryConstraint: false,
  };
}
