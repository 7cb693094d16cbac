/** The items that a caller sees, with what is the caller's own: actions, favorites and collections. */
import type { Item } from "../../../../generated/schema.ts";
import type { EngineCall } from "../../engine/rules.ts";
import type { Entry, Json } from "../../engine/store.ts";
import { HttpError } from "../../http/http-error.ts";
import { collectionsOf, membersOf, seesCollection } from "../collections/records.ts";
import { isAllowed, listPrivileges } from "../permissions.ts";
import type { AppRecord } from "../../state/records.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { attributesOf } from "../apps/access.ts";
import { idFrom } from "../respond.ts";

type Caller = Pick<EngineCall, "state" | "user" | "url">;

/** Returns the items that the caller may read, without their actions. */
export function itemsOf(call: Caller): Entry<Item>[] {
  const { state, user } = call;
  const collections = collectionsOf(state).records.filter((each) => seesCollection(user, each));
  const members = collections.map((each) => [each, membersOf(state, each.id)] as const);
  return allItems(state)
    .filter(({ record }) => isAllowed(state, user, "read", locationOf(record)))
    .map((entry) => {
      const holders = members.filter(([, ids]) => ids.get(entry.id)).map(([each]) => each);
      return { ...entry, record: complete(entry.record, holders, call) };
    });
}

/** @throws {HttpError} 404 when there is no such item, or the caller may not read it. */
export function requireItem(call: Caller, id: string): Item {
  const entry = itemsOf(call).find((each) => each.id === id);
  if (entry) return entry.record;
  throw new HttpError(404, { title: "Item not found", detail: `Item ${id} does not exist.` });
}

interface Holder {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

function complete(item: BareItem, holders: readonly Holder[], { url }: Caller): Item {
  const isFavorited = holders.some(({ type }) => type === "favorite");
  const named = (tags: boolean): { id: string; name: string }[] =>
    holders
      .filter(({ type }) => type !== "favorite" && (type === "public") === tags)
      .map(({ id, name }) => ({ id, name }));
  const [tags, collections] = [named(true), named(false)];
  const href = `${url.origin}/api/v1/items/${item.id}`;
  const isApp = item.resourceType === "app";
  return {
    ...item,
    isFavorited,
    collectionIds: [...tags, ...collections].map(({ id }) => id),
    meta: { isFavorited, tags, collections },
    links: {
      self: { href },
      ...(isApp && { open: { href: `${url.origin}/sense/app/${item.resourceId ?? ""}` } }),
      collections: { href: `${href}/collections` },
    },
  };
}

const COMMON = new Set(["read", "update", "change_owner", "change_space", "delete"]);

/** Returns what the caller may do with an item: with apps more than with other resources. */
export function actionsOf({ state, user }: Caller, item: Item): string[] {
  const privileges = listPrivileges(state, user, locationOf(item)).toSorted();
  return item.resourceType === "app" ? privileges : privileges.filter((name) => COMMON.has(name));
}

interface Actions {
  readonly actions: string[];
}

export function withActions(
  call: Caller,
  item: Item,
): Item & Actions & { meta: Item["meta"] & Actions } {
  const actions = actionsOf(call, item);
  return { ...item, actions, meta: { ...item.meta, actions } };
}

function locationOf({ resourceId, ownerId, spaceId }: BareItem): Parameters<typeof isAllowed>[3] {
  return { ...(resourceId !== undefined && { id: resourceId }), ownerId, spaceId };
}

/** Where the resources are whose items are not apps. */
const PATHS: readonly (readonly [path: string, resourceType: Item["resourceType"]])[] = [
  ["/api/v1/data-files", "dataset"],
  ["/api/v1/data-sets", "dataset"],
  ["/api/v1/data-assets", "dataasset"],
  ["/api/workflows/automations", "automation"],
  ["/api/v1/assistants", "assistant"],
  ["/api/v1/knowledgebases", "knowledgebase"],
  ["/api/v1/glossaries", "glossary"],
  ["/api/data-governance/data-products", "dataproduct"],
  ["/api/data-governance/semantic-types", "semantictype"],
  ["/api/v1/ml/experiments", "automl-experiment"],
  ["/api/v1/ml/deployments", "automl-deployment"],
];

/** An item as far as its resource determines it. */
type BareItem = Omit<Item, "isFavorited" | "collectionIds" | "actions" | "meta" | "links">;

/** What `PUT` has changed. It holds until the resource itself changes the property. */
export interface ItemChanges {
  readonly deleted?: true;
  readonly before: Partial<BareItem>;
  readonly changes: Partial<BareItem>;
}

/** Returns the items of all resources, the oldest first. */
export function allItems(state: TenantState): Entry<BareItem>[] {
  const changes = state.store.at<ItemChanges>("/api/v1/items");
  const others = PATHS.flatMap(([path, resourceType]) =>
    state.store.at(path).entries.flatMap(({ id, record, sequence }) => {
      const item = describe(state, record, { id: idFrom(path + id), resourceId: id, resourceType });
      return item ? [{ id: item.id, record: item, sequence }] : [];
    }),
  );
  const apps = [...state.apps.values()].map((app) => {
    return { id: app.itemId, record: itemOfApp(state, app), sequence: app.sequence };
  });
  const items = [...apps, ...others].map((entry) => {
    const own = changes.get(entry.id);
    return own ? { ...entry, record: withChanges(entry.record, own) } : entry;
  });
  return items.filter(({ id }) => !changes.get(id)?.deleted);
}

function withChanges(item: BareItem, { before, changes }: ItemChanges): BareItem {
  const kept = Object.entries(changes).filter(
    ([name]) => item[name as keyof BareItem] === before[name as keyof BareItem],
  );
  return { ...item, ...Object.fromEntries(kept) };
}

function itemOfApp(state: TenantState, app: AppRecord): BareItem {
  const { id, itemId, name, description, ownerId, creatorId, spaceId, lastReload } = app;
  const reloadedAt = lastReload?.endTime ?? "";
  const updatedAt = reloadedAt > app.modifiedDate ? reloadedAt : app.modifiedDate;
  return {
    ...{ id: itemId, resourceType: "app", resourceId: id, tenantId: state.tenantId },
    ...{ name, description, ownerId, creatorId, updaterId: creatorId },
    ...(spaceId !== undefined && { spaceId }),
    ...timesOf(app.createdDate, updatedAt),
    resourceReloadStatus: lastReload?.status ?? "",
    resourceReloadEndTime: reloadedAt,
    resourceAttributes: { ...attributesOf(app) },
    resourceCustomAttributes: null,
  };
}

type Identity = Pick<BareItem, "id" | "resourceId" | "resourceType">;

/** Makes an item out of a record, whose properties have several names in Qlik's services. */
function describe(state: TenantState, record: Json, identity: Identity): BareItem | undefined {
  const read = (...names: readonly string[]): string | undefined =>
    names.map((name) => record[name]).find((value): value is string => typeof value === "string");
  const name = read("name", "technicalName");
  if (!name) return undefined;
  const createdAt = read("createdAt", "createdTime", "createdDate") ?? new Date(0).toISOString();
  const updatedAt = read("updatedAt", "lastModifiedTime", "modifiedDate", "lastUpdatedAt");
  const [ownerId, creatorId, updaterId, spaceId] = [
    read("ownerId", "owner", "createdBy", "creatorId"),
    read("creatorId", "createdBy", "ownerId"),
    read("updatedBy", "lastModifiedBy", "updaterId", "ownerId"),
    read("spaceId", "space"),
  ];
  return {
    ...{ ...identity, tenantId: state.tenantId, name, description: read("description") ?? "" },
    ...(ownerId !== undefined && { ownerId }),
    ...(creatorId !== undefined && { creatorId }),
    ...(updaterId !== undefined && { updaterId }),
    ...(spaceId && spaceId !== "personal" && { spaceId }),
    ...timesOf(createdAt, updatedAt ?? createdAt),
    ...{ resourceReloadStatus: "", resourceReloadEndTime: "" },
    ...{ resourceAttributes: { ...record }, resourceCustomAttributes: null },
  };
}

function timesOf(
  createdAt: string,
  updatedAt: string,
): Pick<BareItem, "createdAt" | "updatedAt" | "resourceCreatedAt" | "resourceUpdatedAt"> {
  return { createdAt, updatedAt, resourceCreatedAt: createdAt, resourceUpdatedAt: updatedAt };
}
