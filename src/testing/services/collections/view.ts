/** The collections that a caller sees. */
import type { QlikSchemas } from "../../../../generated/service-schemas.ts";
import type { EngineCall, Rules } from "../../engine/rules.ts";
import type { Entry } from "../../engine/store.ts";
import { itemsOf } from "../items/view.ts";
import { collectionsOf, membersOf, seesCollection, type CollectionRecord } from "./records.ts";

type Caller = Pick<EngineCall, "state" | "user" | "url">;
type Shown = QlikSchemas["collections"]["CollectionResultResponseBody"];

/** The maximum number of items in a collection. */
export const MAX_ITEMS = 10_000;

/** Completes a collection with what depends on the caller. */
export const presentCollection = (call: Caller): ((collection: CollectionRecord) => Shown) => {
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
export function collectionsWith({ state, user }: Caller, id: string): Entry<CollectionRecord>[] {
  return collectionsOf(state).entries.filter(
    ({ record }) =>
      record.type !== "favorite" &&
      seesCollection(user, record) &&
      membersOf(state, record.id).get(id),
  );
}

const FILTERS = {
  query: ({ name, description = "" }: CollectionRecord, text: string) =>
    [name, description].some((each) => each.toLowerCase().includes(text.toLowerCase())),
  types: ({ type }: CollectionRecord, types: readonly string[]) => types.includes(type),
};

export const collectionFilters = FILTERS as unknown as NonNullable<Rules["filters"]>;
