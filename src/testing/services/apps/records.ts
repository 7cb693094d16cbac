/** Creates and changes the records of apps, and of the versions of their scripts. */
import type { EventType } from "../../events/event-types.ts";
import { collectionAt, type CollectionAt } from "../../engine/store.ts";
import { publish, type Change } from "../../events/publish.ts";
import type { TenantApp } from "../../state/options.ts";
import type { AppData, AppRecord, ScriptRecord } from "../../state/records.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import type { ReloadRecord } from "../reloads/queue.ts";
import { removeShares } from "../spaces/members.ts";
import { attributesOf } from "./access.ts";

/** The content of an app that is created from another app or from a file. */
export interface AppContent {
  readonly script?: ScriptText | undefined;
  readonly data?: AppData | undefined;
  readonly lastReloadTime?: string | undefined;
  readonly originAppId?: string;
  readonly media?: readonly MediaRecord[];
}

/** A media file, by its path. */
export interface MediaRecord {
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface ScriptText {
  readonly script?: string | undefined;
  readonly versionMessage?: string | undefined;
}

export function addApp(state: TenantState, app: TenantApp, content: AppContent = {}): AppRecord {
  const { clock, ids, caller, spaces, apps } = state;
  const now = isoTime(clock);
  const ownerId = app.ownerId ?? caller.id;
  const isPublished = app.spaceId !== undefined && spaces.get(app.spaceId)?.type === "managed";
  const id = app.id ?? ids.uuid();
  const record = apps.set(id, {
    id,
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
    data: content.data ?? createData(app),
  });
  const script = content.script ?? (app.script ? { script: app.script } : undefined);
  setContent(state, record, { ...content, script }, ownerId);
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

/** Returns the versions of an app's script, the oldest first. */
export const scriptsOf: CollectionAt<ScriptRecord, [appId: string]> = collectionAt(
  "/api/v1/apps/{appId}/scripts",
);

/** Returns the version that the next reload runs. */
export function currentScript(state: TenantState, appId: string): ScriptRecord | undefined {
  return scriptsOf(state, appId).records.at(-1);
}

export function addScript(
  state: TenantState,
  appId: string,
  modifierId: string,
  { script = "", versionMessage = "" }: ScriptText,
): ScriptRecord {
  const now = isoTime(state.clock);
  const size = new TextEncoder().encode(script).length;
  const times = { createdTime: now, modifiedTime: now };
  const scriptId = state.ids.object();
  const record = { scriptId, script, versionMessage, ...times, modifierId, size };
  return scriptsOf(state, appId).set(scriptId, record);
}

/** Returns the media files of an app. */
export const mediaOf: CollectionAt<MediaRecord, [appId: string]> = collectionAt(
  "/api/v1/apps/{appId}/media/files",
);

/** Replaces the script and the media files of an app. */
export function setContent(
  state: TenantState,
  { id }: AppRecord,
  { script, media: files = [] }: AppContent,
  modifierId: string,
): void {
  const [scripts, media] = [scriptsOf(state, id), mediaOf(state, id)];
  for (const { scriptId } of scripts.records) scripts.delete(scriptId);
  for (const file of media.records) media.delete(file.id);
  if (script) addScript(state, id, modifierId, script);
  for (const file of files) media.set(file.id, file);
}

/** Returns the content of a copy of the app: of the script, only the newest version. */
export function contentOf(state: TenantState, app: AppRecord, withData = true): AppContent {
  const { id, data, lastReloadTime } = app;
  const loaded = withData && { data, lastReloadTime };
  return { script: currentScript(state, id), media: mediaOf(state, id).records, ...loaded };
}

/** Changes an app, and sets its modification date. */
export function changeApp(call: Change, app: AppRecord, change: Partial<AppRecord>): AppRecord {
  const { apps, clock } = call.state;
  const changed = apps.change(app.id, { modifiedDate: isoTime(clock), ...change });
  // A share belongs to the space of the app.
  if (changed.spaceId !== app.spaceId)
    removeShares(call, ({ resourceId }) => resourceId === app.id);
  const updates = (["name", "description", "ownerId", "spaceId"] as const)
    .map((name) => ({ path: `/${name}`, newValue: changed[name], oldValue: app[name] }))
    .filter(({ newValue, oldValue }) => newValue !== oldValue);
  publishApp(call, "com.qlik.app.data.updated", changed, { _updates: updates });
  return changed;
}

/** Publishes an event of an app; `more` is what the event has in addition to the attributes of the app. */
export function publishApp(
  change: Change,
  type: EventType & `com.qlik.app.${string}`,
  app: AppRecord,
  more: object = {},
): void {
  publish(change, type, { ...attributesOf(app), resourceType: "app", ...more });
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
  const versions = scriptsOf(state, appId).records;
  const script = versions.findLast(({ createdTime }) => createdTime <= startTime)?.script ?? "";
  ranScripts.set(id, script);
  const data: AppData = {
    // A partial reload runs only some statements, which are not distinguished here.
    script: partial ? (app.data?.script ?? "") : script,
    partial,
    duration: Date.parse(endTime) - Date.parse(startTime),
    ...(app.data?.metadata && { metadata: app.data.metadata }),
  };
  const reloaded = apps.change(appId, {
    ...(succeeded && { modifiedDate: endTime, lastReloadTime: endTime, data }),
    lastReload: { status: succeeded ? "ok" : "error", endTime },
  });
  if (succeeded) publishApp({ state, user: { id: userId } }, "com.qlik.app.data.updated", reloaded);
}
