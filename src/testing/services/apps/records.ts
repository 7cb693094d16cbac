/** Creates and changes the records of apps. */
import type { TenantApp } from "../../state/options.ts";
import type { AppData, AppRecord, ScriptRecord } from "../../state/records.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import type { ReloadRecord } from "../reloads/queue.ts";
import type { Change } from "../../events/publish.ts";
import { publishApp } from "./events.ts";
import { removeShares } from "../spaces/shares.ts";
import { isoTime } from "../../state/time.ts";

/** The content of an app that is created from another app or from a file. */
export interface AppContent {
  readonly script?: ScriptText | undefined;
  readonly data?: AppData | undefined;
  readonly lastReloadTime?: string;
  readonly originAppId?: string;
}

export interface ScriptText {
  readonly script: string;
  readonly versionMessage: string;
}

export function addApp(state: TenantState, app: TenantApp, content: AppContent = {}): AppRecord {
  const { clock, ids, caller, spaces, apps } = state;
  const now = isoTime(clock);
  const ownerId = app.ownerId ?? caller.id;
  const isPublished = app.spaceId !== undefined && spaces.get(app.spaceId)?.type === "managed";
  const text = content.script ?? (app.script ? { script: app.script } : undefined);
  const record: AppRecord = {
    id: app.id ?? ids.uuid(),
    itemId: ids.object(),
    sequence: ids.sequence(),
    name: app.name,
    description: app.description ?? "",
    usage: app.usage ?? "ANALYTICS",
    spaceId: app.spaceId,
    ownerId,
    creatorId: ownerId,
    createdDate: now,
    modifiedDate: now,
    lastReloadTime: content.lastReloadTime ?? "",
    lastReload: undefined,
    // Apps are only added to managed spaces by publishing.
    publishTime: isPublished ? now : "",
    originAppId: content.originAppId,
    scripts: text ? [createScript(state, ownerId, text)] : [],
    data: content.data ?? createData(app),
  };
  apps.set(record.id, record);
  return record;
}

/** The data of an app that the tenant begins with. Other apps are empty until a reload succeeds. */
function createData({ script = "", metadata }: TenantApp): AppData | undefined {
  return metadata && { script, partial: false, duration: 0, metadata };
}

/** Returns the first name that is not empty. An app always has a name. */
export function chooseName(...names: readonly (string | undefined)[]): string {
  return names.find((name) => name) ?? "Untitled";
}

export function createScript(
  { clock, ids }: TenantState,
  modifierId: string,
  {
    script,
    versionMessage = "",
  }: { readonly [Name in keyof ScriptText]?: ScriptText[Name] | undefined },
): ScriptRecord {
  const now = isoTime(clock);
  return {
    id: ids.object(),
    sequence: ids.sequence(),
    script: script ?? "",
    versionMessage,
    createdTime: now,
    modifiedTime: now,
    modifierId,
  };
}

/** Returns the content of a copy of the app: of the script, only the newest version. */
export function copyContent({ scripts, data, lastReloadTime }: AppRecord): AppContent {
  return { script: scripts[0], data, lastReloadTime };
}

/** Returns the content without the data. */
export function withoutData({ script }: AppContent): AppContent {
  return { script };
}

/** Changes an app, and sets its modification date. */
export function changeApp(call: Change, app: AppRecord, change: Partial<AppRecord>): AppRecord {
  const changed = { ...app, modifiedDate: isoTime(call.state.clock), ...change };
  // A share belongs to the space of the app.
  if (changed.spaceId !== app.spaceId)
    removeShares(call, ({ resourceId }) => resourceId === app.id);
  call.state.apps.set(app.id, changed);
  const updates = (["name", "description", "ownerId", "spaceId"] as const)
    .map((name) => ({ path: `/${name}`, newValue: changed[name], oldValue: app[name] }))
    .filter(({ newValue, oldValue }) => newValue !== oldValue);
  publishApp(call, "com.qlik.app.data.updated", changed, { _updates: updates });
  return changed;
}

/** Deletes an app, its shares and its pending reload. */
export function removeApp(change: Change, app: AppRecord): void {
  const { apps, reloads } = change.state;
  removeShares(change, ({ resourceId }) => resourceId === app.id);
  apps.delete(app.id);
  const pending = reloads.pendingOf(app.id);
  if (pending) reloads.cancel(pending);
}

/**
 * Updates the app of a reload that has ended. Only a successful reload replaces the data; the catalogue shows the status of
 * the others too. A reload that was never started changes nothing.
 */
export function afterReload(state: TenantState, reload: ReloadRecord): void {
  const { apps, ranScripts } = state;
  const { id, appId, userId, status, partial, startTime, endTime = "" } = reload;
  const app = apps.get(appId);
  if (!app || startTime === undefined) return;
  const succeeded = status === "SUCCEEDED";
  // A version that was saved after the start is for the next reload.
  const script = app.scripts.find(({ createdTime }) => createdTime <= startTime)?.script ?? "";
  ranScripts.set(id, script);
  const data: AppData = {
    // A partial reload runs only some statements, which are not distinguished here.
    script: partial ? (app.data?.script ?? "") : script,
    partial,
    duration: Date.parse(endTime) - Date.parse(startTime),
    ...(app.data?.metadata && { metadata: app.data.metadata }),
  };
  const reloaded: AppRecord = {
    ...app,
    ...(succeeded && { modifiedDate: endTime, lastReloadTime: endTime, data }),
    lastReload: { status: succeeded ? "ok" : "error", endTime },
  };
  apps.set(appId, reloaded);
  if (succeeded) publishApp({ state, user: { id: userId } }, "com.qlik.app.data.updated", reloaded);
}
