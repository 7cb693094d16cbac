/** Encodes events, in the form of each envelope. Their description must have been loaded. */
import { describeEvent } from "../description/description.ts";
import { conform } from "../engine/conform.ts";
import type { Resource, TenantEvent } from "./event.ts";

/** Returns the data of an event: what its schema declares of the resource, and of whose change it is. */
export function dataOf({ type, resource, tenantId, userId }: TenantEvent): Resource {
  const schema = describeEvent(type);
  return schema ? (conform({ tenantId, userId, ...resource }, schema) as Resource) : {};
}

/** Returns an event as CloudEvents 1.0 has it, whose names only have lower-case letters and digits. */
export function toCloudEvent(event: TenantEvent): object {
  const { id, type, source, time, tenantId: tenantid, userId: userid } = event;
  const { ownerId, spaceId, topLevelResourceId } = event;
  return {
    specversion: "1.0",
    id,
    type,
    source,
    time,
    datacontenttype: "application/json",
    tenantid,
    userid,
    ...(ownerId !== undefined && { ownerid: ownerId }),
    ...(spaceId !== undefined && { spaceid: spaceId }),
    ...(topLevelResourceId !== undefined && { toplevelresourceid: topLevelResourceId }),
    ...extensionsOf(event),
    data: dataOf(event),
  };
}

/** Two services have extensions in the newer envelope, too, each in a form of its own. */
function extensionsOf({ type, userId, tenantId, topLevelResourceId }: TenantEvent): object {
  if (type.startsWith("com.qlik.v1.di-projects.")) {
    return { extensions: { actor: { sub: userId, subType: "user" }, updates: [] } };
  }
  if (!type.startsWith("com.qlik.scheduling.")) return {};
  const extensions = { userid: userId, tenantid: tenantId, toplevelresourceid: topLevelResourceId };
  return { eventType: type, extensions };
}

/** Returns what audits and the older envelope have in common. */
export function toFormerEvent(event: TenantEvent): FormerEvent {
  const { id, type, source, time, ownerId, spaceId, topLevelResourceId } = event;
  return {
    source,
    contentType: "application/json",
    eventId: id,
    eventTime: time,
    eventTypeVersion: "1.0.0",
    eventType: type,
    extensions: {
      ...(ownerId !== undefined && { ownerId }),
      ...(spaceId !== undefined && { spaceId }),
      ...(topLevelResourceId !== undefined && { topLevelResourceId }),
    },
    data: dataOf(event),
  };
}

export interface FormerEvent {
  readonly source: string;
  readonly contentType: string;
  readonly eventId: string;
  readonly eventTime: string;
  readonly eventTypeVersion: string;
  readonly eventType: string;
  readonly extensions: Readonly<Record<string, string>>;
  readonly data: Resource;
}
