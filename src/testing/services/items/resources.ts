/** The resources that have an item in the catalogue, and their items: made when they are read, so always in step. */
import type { Item } from "../../../../generated/schema.ts";
import type { Entry, Json } from "../../engine/store.ts";
import type { AppRecord } from "../../state/records.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { attributesOf } from "../apps/view.ts";
import { idFrom } from "../respond.ts";

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
export type BareItem = Omit<Item, "isFavorited" | "collectionIds" | "actions" | "meta" | "links">;

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
