/** The items that a caller sees, with what is the caller's own: actions, favorites and collections. */
import type { Item } from "../../../../generated/schema.ts";
import type { EngineCall } from "../../engine/rules.ts";
import type { Entry } from "../../engine/store.ts";
import { HttpError } from "../../http/http-error.ts";
import { collectionsOf, membersOf, seesCollection } from "../collections/records.ts";
import { isAllowed, listPrivileges } from "../permissions.ts";
import { allItems, type BareItem } from "./resources.ts";

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
