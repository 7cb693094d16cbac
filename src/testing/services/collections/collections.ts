import type { QlikSchemas } from "../../../../generated/service-schemas.ts";
import type { Item } from "../../../../generated/schema.ts";
import { rulesOf, type EngineCall, type Rules, type RulesByPath } from "../../engine/rules.ts";
import type { Entry } from "../../engine/store.ts";
import { HttpError, invalid } from "../../http/http-error.ts";
import type { Call, Reactions } from "../../http/handler.ts";
import { assertItemQuery, itemFilters } from "../items/filters.ts";
import { itemsOf, requireItem, withActions } from "../items/view.ts";
import { listEntries } from "../../engine/list.ts";
import { forbidden } from "../respond.ts";
import {
  COLLECTIONS,
  collectionsOf,
  favoritesOf,
  managesCollection,
  membersOf,
  seesCollection,
  type CollectionRecord,
} from "./records.ts";

const FILTERS = {
  query: ({ name, description = "" }: CollectionRecord, text: string) =>
    [name, description].some((each) => each.toLowerCase().includes(text.toLowerCase())),
  types: ({ type }: CollectionRecord, types: readonly string[]) => types.includes(type),
};

export const collectionFilters = FILTERS as unknown as NonNullable<Rules["filters"]>;

export const rules: RulesByPath = {
  [COLLECTIONS]: rulesOf<CollectionRecord>({
    filters: collectionFilters,
    exists: (_state, id) => id === "favorites" || undefined,
    // Favorites have an operation of their own.
    sees: ({ key, user }, record) =>
      seesCollection(user, record) && (record.type !== "favorite" || key !== `GET ${COLLECTIONS}`),
    permit(call, verb, record) {
      if (record && verb !== "read") assertManages(call, record);
    },
    create(call, draft) {
      assertManages(call, draft);
      assertTagUnused(call, draft);
      return draft;
    },
    change(call, changed, before) {
      if (changed.name === "") throw invalid({ pointer: "/name" }, "must not be empty");
      assertTagUnused(call, changed);
      if (changed.type !== before.type) assertPublishable(call, changed, before);
      return changed;
    },
    present(call, record) {
      const { includeItems } = call.query;
      const shown = presentCollection(call)(record);
      if (typeof includeItems !== "string") return shown;
      return { ...shown, meta: { items: includedItems(call, record, includeItems) } };
    },
  }),
};

export const reactions: Reactions = {
  "GET /api/v1/collections/favorites": ({ state, user, url }) => {
    const location = `${url.origin}${COLLECTIONS}/${favoritesOf(state, user).id}`;
    return { status: 302, headers: { location, "content-type": "application/json" }, body: "{}" };
  },

  "GET /api/v1/collections/{collectionId}/items": (call) => {
    assertItemQuery(call.query);
    const { id } = requireCollection(call);
    return listEntries(call, itemsIn(call, id), { filters: itemFilters }, (item) =>
      presentIn(call, item),
    );
  },

  "POST /api/v1/collections/{collectionId}/items": (call) => {
    const { id, members } = requireManaged(call);
    const item = requireItem(call, call.body.id);
    if (members.get(item.id)) {
      const detail = `The collection ${id} already has the item ${item.id}.`;
      throw new HttpError(409, detail);
    }
    members.set(item.id, { id: item.id });
    return { status: 201, body: presentIn(call, requireItem(call, item.id)) };
  },

  "GET /api/v1/collections/{collectionId}/items/{itemId}": (call) => {
    const entry = itemsIn(call, requireCollection(call).id).find(
      ({ id }) => id === call.path.itemId,
    );
    if (!entry) throw absent(`item ${call.path.itemId}`);
    return { status: 200, body: presentIn(call, entry.record) };
  },

  "DELETE /api/v1/collections/{collectionId}/items/{itemId}": (call) => {
    const { members } = requireManaged(call);
    if (!members.delete(call.path.itemId)) throw absent(`item ${call.path.itemId}`);
    return { status: 204 };
  },
};

type Caller = Pick<EngineCall, "key" | "state" | "user" | "url">;
type InCollection = Caller & { readonly path: { readonly collectionId: string } };

/** @throws {HttpError} 404 when the caller doesn't see the collection. `favorites` is the caller's own. */
function requireCollection({ state, user, path }: InCollection): CollectionRecord {
  const { collectionId: id } = path;
  if (id === "favorites") return favoritesOf(state, user);
  const collection = collectionsOf(state).get(id);
  if (collection && seesCollection(user, collection)) return collection;
  throw absent(`collection ${id}`);
}

function requireManaged(call: InCollection): {
  readonly id: string;
  readonly members: ReturnType<typeof membersOf>;
} {
  const collection = requireCollection(call);
  assertManages(call, collection);
  return { id: collection.id, members: membersOf(call.state, collection.id) };
}

function absent(what: string): HttpError {
  return new HttpError(404, `The ${what} does not exist.`);
}

function assertManages(call: Caller, collection: CollectionRecord): void {
  if (managesCollection(call.user, collection)) return;
  throw forbidden(call, `Only administrators may manage the public collection ${collection.id}.`);
}

/** @throws {HttpError} 409 when another tag has the name. */
function assertTagUnused({ state }: Caller, { id, name, type }: CollectionRecord): void {
  const others = collectionsOf(state).records.filter((each) => each.type === "public");
  if (type !== "public" || others.every((each) => each.id === id || each.name !== name)) return;
  throw new HttpError(409, {
    title: "The name is already used",
    detail: `Another tag is named ${JSON.stringify(name)}.`,
    source: { pointer: "/name" },
  });
}

function assertPublishable(
  call: Caller,
  changed: CollectionRecord,
  { id, type }: CollectionRecord,
): void {
  const types: readonly string[] = ["private", "publicgoverned"];
  if (!types.includes(type) || !types.includes(changed.type)) {
    throw invalid({ pointer: "/type" }, `must stay ${type}, got ${changed.type}`);
  }
  assertManages(call, changed);
  if (changed.type === "publicgoverned" && membersOf(call.state, id).records.length === 0) {
    throw invalid({ pointer: "/type" }, "must be private for a collection without items");
  }
}

function itemsIn(call: Caller, id: string): Entry<Item>[] {
  const members = membersOf(call.state, id);
  return itemsOf(call).filter((entry) => members.get(entry.id));
}

type ShownItem = QlikSchemas["collections"]["ItemResultResponseBody"];

/** Returns an item as the collections service presents it: without times and attributes that it doesn't have. */
function presentIn(call: Caller, item: Item): ShownItem {
  const { resourceReloadEndTime: endTime, ...shown } = withActions(call, item);
  return {
    ...shown,
    ...(endTime && { resourceReloadEndTime: endTime }),
    resourceCustomAttributes: item.resourceCustomAttributes ?? {},
  };
}

/** Reads `includeItems`, such as `{"limit":2,"resourceType":"app"}`. */
function includedItems(call: Caller, { id }: CollectionRecord, text: string): object {
  let query: Record<string, unknown>;
  try {
    query = JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw invalid({ parameter: "includeItems" }, "must be a JSON object");
  }
  const url = new URL(`${COLLECTIONS}/${id}/items`, call.url);
  const path = { collectionId: id };
  const inner = { ...call, key: "GET /api/v1/collections/{collectionId}/items", path, query, url };
  const present = (item: Item): ShownItem => presentIn(call, item);
  const { body } = listEntries(
    inner as unknown as Call<"GET /api/v1/collections/{collectionId}/items">,
    itemsIn(call, id),
    { filters: itemFilters },
    present,
  );
  return { ...body, links: { self: { href: url.href } } };
}

type Shown = QlikSchemas["collections"]["CollectionResultResponseBody"];

/** The maximum number of items in a collection. */
const MAX_ITEMS = 10_000;

/** Completes a collection with what depends on the caller. */
export const presentCollection = (
  call: Omit<Caller, "key">,
): ((collection: CollectionRecord) => Shown) => {
  const readable = itemsOf(call);
  return (collection) => {
    const members = membersOf(call.state, collection.id);
    const itemCount = readable.filter(({ id }) => members.get(id)).length;
    const href = `${call.url.origin}/api/v1/collections/${collection.id}`;
    const links = { self: { href }, items: { href: `${href}/items` } };
    return { ...collection, itemCount, full: itemCount >= MAX_ITEMS, links };
  };
};

/** Returns the collections that have an item, without favorites. */
export function collectionsWith(
  { state, user }: Omit<Caller, "key">,
  id: string,
): Entry<CollectionRecord>[] {
  return collectionsOf(state).entries.filter(
    ({ record }) =>
      record.type !== "favorite" &&
      seesCollection(user, record) &&
      membersOf(state, record.id).get(id),
  );
}
