import type { ItemResourceType } from "../../../generated/schema.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import type { QlikClient } from "../../client/qlik-client.ts";
import { paginate } from "../../lists/paginate.ts";
import { scim } from "../../lists/scim.ts";

/** Something that a user owns. */
export interface OwnedContent {
  /** A kind whose owner can be changed, or another type of item. */
  readonly type: OwnedType | ItemResourceType;
  readonly id: string;
  readonly name: string;
  /** Absent for what is in the personal space of its owner, and for what is in none. */
  readonly spaceId?: string | undefined;
}

/** The kinds of content whose owner an operation of Qlik's changes. */
export type OwnedType =
  | "space"
  | "app"
  | "automation"
  | "automation-connection"
  | "data-file"
  | "data-connection"
  | "data-alert"
  | "sharing-task";

/** What lists and operations take besides the client. */
interface Context {
  readonly qlik: AnyQlikClient;
  readonly signal: AbortSignal | undefined;
}

interface Kind {
  /** Lists the records of a user. Apps come with the items, which are listed anyway. */
  readonly list?: (context: Context, from: string) => AsyncIterable<Listed>;
  /** The other names of the kind among the items. */
  readonly itemType?: ItemResourceType;
  readonly give: (client: QlikClient, id: string, to: string, signal: AbortSignal) => unknown;
}

/** A record of any service, whose properties have several names. */
type Listed = Readonly<
  Partial<
    Record<
      "id" | "qID" | "name" | "qName" | "spaceId" | "space" | "folderId",
      string | null | undefined
    >
  >
>;

const replaceOwner = (value: string): [{ op: "replace"; path: "/ownerId"; value: string }] => [
  { op: "replace", path: "/ownerId", value },
];

export const KINDS: Readonly<Record<OwnedType, Kind>> = {
  space: {
    list: ({ qlik, signal }, ownerId) =>
      paginate(qlik, "/api/v1/spaces", { params: { query: { ownerId } }, signal }),
    give: (client, spaceId, to, signal) =>
      client.PATCH("/api/v1/spaces/{spaceId}", {
        ...{ params: { path: { spaceId } }, body: replaceOwner(to), signal },
      }),
  },
  app: {
    give: (client, appId, ownerId, signal) =>
      client.PUT("/api/v1/apps/{appId}/owner", {
        ...{ params: { path: { appId } }, body: { ownerId }, signal },
      }),
  },
  automation: {
    list: ({ qlik, signal }, ownerId) => {
      const query = { filter: scim`ownerId eq ${ownerId}`, listAll: true };
      return paginate(qlik, "/api/workflows/automations", { params: { query }, signal });
    },
    give: (client, id, userId, signal) =>
      client.POST("/api/workflows/automations/{id}/actions/change-owner", {
        ...{ params: { path: { id } }, body: { userId }, signal },
      }),
  },
  "automation-connection": {
    list: ({ qlik, signal }, ownerId) => {
      const query = { filter: scim`ownerId eq ${ownerId}`, listAll: true };
      return paginate(qlik, "/api/workflows/automation-connections", { params: { query }, signal });
    },
    give: (client, id, userId, signal) =>
      client.POST("/api/workflows/automation-connections/{id}/actions/change-owner", {
        ...{ params: { path: { id } }, body: { userId }, signal },
      }),
  },
  "data-file": {
    list: ({ qlik, signal }, ownerId) =>
      paginate(qlik, "/api/v1/data-files", {
        ...{ params: { query: { ownerId, includeAllSpaces: true, includeFolders: true } }, signal },
      }),
    give: (client, id, ownerId, signal) =>
      client.POST("/api/core/data-files/{id}/actions/change-owner", {
        ...{ params: { path: { id } }, body: { ownerId }, signal },
      }),
  },
  "data-connection": {
    list: ({ qlik, signal }, userId) => {
      const query = { userId, noDatafiles: true, includeDisabled: true };
      return paginate(qlik, "/api/connectivity/data-connections", { params: { query }, signal });
    },
    give: (client, id, ownerId, signal) =>
      client.POST("/api/connectivity/data-connections/actions/update", {
        ...{ body: { connections: [{ id, ownerId }] }, signal },
      }),
  },
  "data-alert": {
    list: ({ qlik, signal }, ownerId) =>
      paginate(qlik, "/api/v1/data-alerts", { params: { query: { ownerId } }, signal }),
    give: (client, alertId, to, signal) =>
      client.PATCH("/api/v1/data-alerts/{alertId}", {
        ...{ params: { path: { alertId } }, body: replaceOwner(to), signal },
      }),
  },
  "sharing-task": {
    itemType: "sharingservicetask",
    list: ({ qlik, signal }, owner) =>
      paginate(qlik, "/api/v1/sharing-tasks", { params: { query: { owner } }, signal }),
    give: (client, taskId, to, signal) =>
      client.PATCH("/api/v1/sharing-tasks/{taskId}", {
        ...{ params: { path: { taskId } }, body: replaceOwner(to), signal },
      }),
  },
};

export const OWNED_TYPES = Object.keys(KINDS) as OwnedType[];

/** Returns the kind of content; `undefined` for items whose owner no operation changes. */
export function kindOf({ type }: OwnedContent): Kind | undefined {
  return Object.hasOwn(KINDS, type) ? KINDS[type as OwnedType] : undefined;
}

/** Gives content to another user. */
export function give(
  qlik: AnyQlikClient,
  content: OwnedContent,
  to: string,
  signal: AbortSignal,
): unknown {
  return kindOf(content)!.give(resultsOf(qlik), content.id, to, signal);
}

/**
 * Lists what a user owns, of all services: what has a list of its own, and the items of the catalog. Something that is in
 * both is listed once.
 */
export async function listOwned(
  context: Context,
  from: string,
  types?: readonly OwnedType[],
): Promise<OwnedContent[]> {
  const all: OwnedContent[] = [];
  const known = new Set<string>();
  const add = (
    type: OwnedContent["type"],
    { id, qID = id, name, qName = name, ...at }: Listed,
  ): void => {
    if (!qID || known.has(qID)) return;
    known.add(qID);
    const spaceId = at.spaceId ?? at.space;
    // What is in a folder of a personal space moves with the folder.
    if (at.folderId && !spaceId) return;
    all.push({ type, id: qID, name: qName ?? "", ...(spaceId && { spaceId }) });
  };
  for (const type of types ?? OWNED_TYPES) {
    for await (const record of KINDS[type].list?.(context, from) ?? NONE) add(type, record);
  }
  if (types && !types.includes("app")) return all;
  const query = { ownerId: from, limit: 100, noActions: true };
  const { qlik, signal } = context;
  for await (const item of paginate(qlik, "/api/v1/items", { params: { query }, signal })) {
    const { resourceType, resourceId = item.id } = item;
    const type = OWNED_TYPES.find((each) => KINDS[each].itemType === resourceType) ?? resourceType;
    if (!types || types.some((each) => each === type)) add(type, { ...item, id: resourceId });
  }
  return all;
}

const NONE: readonly Listed[] = [];
