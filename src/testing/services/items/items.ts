import type { Item } from "../../../../generated/schema.ts";
import { rulesOf, type EngineCall, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import { isoTime } from "../../state/time.ts";
import { collectionsOf, membersOf } from "../collections/records.ts";
import {
  collectionFilters,
  collectionsWith,
  presentCollection,
} from "../collections/collections.ts";
import { listEntries } from "../../engine/list.ts";
import { forbidden } from "../respond.ts";
import { assertItemQuery, itemFilters } from "./filters.ts";
import {
  allItems,
  type ItemChanges,
  actionsOf,
  itemsOf,
  requireItem,
  withActions,
} from "./view.ts";

/** What `PUT` changes. The space, the owner and the attributes are the resource's own. */
const CHANGEABLE = [
  ...(["name", "description", "thumbnailId"] as const),
  ...(["resourceLink", "resourceSubType", "resourceCustomAttributes"] as const),
];

/** The catalogue. Its items follow their resources. */
/** The reactions look for the items, which are made from the resources. */
export const rules: RulesByPath = { "/api/v1/items": rulesOf({ exists: () => true }) };

export const reactions: Reactions = {
  "GET /api/v1/items": (call) => {
    assertItemQuery(call.query);
    // Resources are never opened in this tenant, so the last change counts as the last use.
    const sort = call.query.sort?.replace("recentlyUsed", "updatedAt") as typeof call.query.sort;
    const query = { ...call.query, ...(sort && { sort }) };
    const present = (item: Item): Item => (query.noActions ? item : withActions(call, item));
    return listEntries({ ...call, query }, itemsOf(call), { filters: itemFilters }, present);
  },

  "GET /api/v1/items/{itemId}": (call) => ({
    status: 200,
    body: withActions(call, requireItem(call, call.path.itemId)),
  }),

  "PUT /api/v1/items/{itemId}": (call) => {
    const { state, user, path, body } = call;
    const { id } = requireAction(call, path.itemId, "update");
    const all = state.store.at<ItemChanges>("/api/v1/items");
    const { changes: known = {} } = all.get(id) ?? {};
    const wanted = CHANGEABLE.filter((name) => name in body).map(
      (name) => [name, body[name]] as const,
    );
    all.delete(id);
    const { record: before } = allItems(state).find((each) => each.id === id)!;
    const stamps = { updatedAt: isoTime(state.clock), updaterId: user.id };
    all.set(id, {
      before,
      changes: { ...known, ...Object.fromEntries<unknown>(wanted), ...stamps },
    });
    return { status: 200, body: withActions(call, requireItem(call, id)) };
  },

  "DELETE /api/v1/items/{itemId}": (call) => {
    const { state, path } = call;
    const { id } = requireAction(call, path.itemId, "delete");
    const deleted = { deleted: true, before: {}, changes: {} } as const;
    state.store.at<ItemChanges>("/api/v1/items").set(id, deleted);
    for (const collection of collectionsOf(state).records) {
      membersOf(state, collection.id).delete(id);
    }
    return { status: 204 };
  },

  "GET /api/v1/items/{itemId}/collections": (call) => {
    const { id } = requireItem(call, call.path.itemId);
    return listEntries(
      call,
      collectionsWith(call, id),
      { filters: collectionFilters },
      presentCollection(call),
    );
  },

  "GET /api/v1/items/{itemId}/publisheditems": (call) => {
    const { resourceId } = requireItem(call, call.path.itemId);
    const copies = itemsOf(call).filter(
      ({ record }) => record.resourceAttributes["originAppId"] === resourceId,
    );
    return listEntries(call, copies, { filters: itemFilters }, (item) => withActions(call, item));
  },

  "PATCH /api/v1/items/settings": {
    before(call) {
      if (!call.user.admin) throw forbidden(call, "Only administrators may change the settings.");
    },
  },
};

/** @throws {HttpError} 404 when the caller may not read the item, 403 when the caller may not do this to it. */
function requireAction(
  call: Pick<EngineCall, "key" | "state" | "user" | "url">,
  id: string,
  action: string,
): Item {
  const item = requireItem(call, id);
  if (actionsOf(call, item).includes(action)) return item;
  throw forbidden(call, `The caller may not ${action} the item ${id}.`);
}
