/** The apps of a tenant, as they are kept. */
import type { NewAppAttributes } from "../../../generated/schema.ts";
import type { TenantApp } from "../options.ts";
import type { AppRecord } from "../records.ts";
import type { World } from "../world.ts";
import type { ReloadRecord } from "./reload-queue.ts";
import { isoTime } from "./time.ts";

/** The kinds of app that can be made. */
export const APP_USAGES: readonly NonNullable<NewAppAttributes["usage"]>[] = [
  "ANALYTICS",
  "DATA_PREPARATION",
  "DATAFLOW_PREP",
  "SINGLE_TABLE_PREP",
  "DIRECT_QUERY_MODE",
];

export function addApp(world: World, app: TenantApp): AppRecord {
  const { clock, ids, caller, apps } = world;
  const now = isoTime(clock);
  const record: AppRecord = {
    id: app.id ?? ids.uuid(),
    itemId: ids.object(),
    sequence: ids.sequence(),
    name: app.name,
    description: app.description ?? "",
    usage: app.usage ?? "ANALYTICS",
    spaceId: app.spaceId,
    ownerId: app.ownerId ?? caller.id,
    creatorId: app.ownerId ?? caller.id,
    createdDate: now,
    modifiedDate: now,
    lastReloadTime: "",
    lastReload: undefined,
  };
  apps.set(record.id, record);
  return record;
}

/**
 * Only a reload that succeeds replaces the data; the catalogue tells of the others too. One that never left the queue
 * leaves no trace.
 */
export function afterReload(
  { apps }: World,
  { appId, status, startTime, endTime = "" }: ReloadRecord,
): void {
  const app = apps.get(appId);
  if (!app || startTime === undefined) return;
  const succeeded = status === "SUCCEEDED";
  apps.set(appId, {
    ...app,
    ...(succeeded && { modifiedDate: endTime, lastReloadTime: endTime }),
    lastReload: { status: succeeded ? "ok" : "error", endTime },
  });
}
