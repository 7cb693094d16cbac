/** The collections of a tenant, and which items are in them. */
import type { QlikSchemas } from "../../../../generated/service-schemas.ts";
import { collectionAt, type CollectionAt } from "../../engine/store.ts";
import type { TenantState, User } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";

type Described = QlikSchemas["collections"]["CollectionResultResponseBody"];

/** A collection without what depends on the caller. */
export type CollectionRecord = Omit<Described, "itemCount" | "links" | "meta" | "full">;

export const COLLECTIONS = "/api/v1/collections";

export const collectionsOf: CollectionAt<CollectionRecord> = collectionAt(COLLECTIONS);

/** The items of a collection, by their ids. */
export const membersOf: CollectionAt<{ readonly id: string }, [id: string]> = collectionAt(
  `${COLLECTIONS}/{id}/items`,
);

/** Private collections and favorites are for their creators alone. */
export function seesCollection({ id }: User, { type, creatorId }: CollectionRecord): boolean {
  return type === "public" || type === "publicgoverned" || creatorId === id;
}

/** Tags are everybody's to use; public collections are managed by administrators. */
export function managesCollection(user: User, collection: CollectionRecord): boolean {
  if (collection.type === "publicgoverned") return user.admin;
  return seesCollection(user, collection);
}

/** Returns the favorites of a user, which everyone has. */
export function favoritesOf(state: TenantState, user: User): CollectionRecord {
  const collections = collectionsOf(state);
  const own = collections.records.find(
    ({ type, creatorId }) => type === "favorite" && creatorId === user.id,
  );
  if (own) return own;
  const now = isoTime(state.clock);
  const id = state.ids.object();
  return collections.set(id, {
    ...{ id, name: "Favorites", type: "favorite", tenantId: state.tenantId },
    ...{ createdAt: now, updatedAt: now, creatorId: user.id, updaterId: user.id },
  });
}
