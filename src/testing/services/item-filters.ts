/** The filters of the catalogue. All that are declared are known: one that is ignored would make a list too long. */
import type { Query } from "../routes/query.ts";
import type { World } from "../world.ts";
import type { AppRecord } from "../records.ts";

type Predicate = (app: AppRecord) => boolean;

/** Makes a test for apps out of the query. */
export function readItemFilters(query: Query, world: World): Predicate {
  assertTogether(query);
  const predicates: Predicate[] = [readResourceType(query)];
  for (const [name, filter] of Object.entries(FILTERS)) {
    const value = query.text(name);
    if (value !== undefined) predicates.push((app) => filter(app, value, world));
  }
  const shared = query.flag("shared");
  if (shared !== undefined) {
    predicates.push((app) => (spaceTypeOf(app, world) === "shared") === shared);
  }
  return (app) => predicates.every((predicate) => predicate(app));
}

const FILTERS: Readonly<Record<string, (app: AppRecord, value: string, world: World) => boolean>> =
  {
    id: (app, value) => app.itemId === value,
    name: (app, value) => contains(app.name, value),
    query: (app, value) => contains(app.name, value) || contains(app.description, value),
    ownerId: (app, value) => app.ownerId === value,
    notOwnerId: (app, value) => app.ownerId !== value,
    createdByUserId: (app, value) => app.creatorId === value,
    notCreatedByUserId: (app, value) => app.creatorId !== value,
    resourceId: (app, value) => app.id === value,
    resourceIds: (app, value) => value.split(",").includes(app.id),
    spaceId: (app, value, { caller }) =>
      value === "personal"
        ? app.spaceId === undefined && app.ownerId === caller.id
        : app.spaceId === value,
    spaceType: (app, value, world) => value.split(",").includes(spaceTypeOf(app, world)),
    // There are no collections, and apps have neither links nor subtypes.
    collectionId: () => false,
    resourceLink: () => false,
    resourceSubType: () => false,
  };

function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}

function spaceTypeOf({ spaceId }: AppRecord, { spaces }: World): string {
  return spaceId === undefined ? "personal" : (spaces.get(spaceId)?.type ?? "");
}

const MOST_IDS = 100;

function assertTogether(query: Query): void {
  const has = (name: string): boolean => query.text(name) !== undefined;
  for (const name of ["resourceId", "resourceIds", "resourceLink"]) {
    if (has(name) && !has("resourceType")) throw query.invalid(name, "needs resourceType");
  }
  if (has("resourceId") && has("resourceLink")) {
    throw query.invalid("resourceId", "cannot be given together with resourceLink");
  }
  if ((query.list("resourceIds")?.length ?? 0) > MOST_IDS) {
    throw query.invalid("resourceIds", `must not be more than ${MOST_IDS}`);
  }
}

/** One type of `app[qvd,],qvapp`, with the subtypes in its brackets. */
const TYPE = /([A-Za-z-]+)(?:\[([^[\],]*(?:,[^[\],]*)*)\])?/;

/** `app`, or several types; `app[qvd,]` asks for subtypes, of which an empty one means none. */
function readResourceType(query: Query): Predicate {
  const text = query.text("resourceType");
  if (text === undefined) return () => true;
  const list = new RegExp(`^${TYPE.source}(?:,${TYPE.source})*$`);
  if (!list.test(text)) {
    throw query.invalid("resourceType", "must be a type, or several with commas between");
  }
  if (text.includes("[") && query.text("resourceSubType") !== undefined) {
    throw query.invalid("resourceSubType", "cannot be given beside subtypes in resourceType");
  }
  const types = Array.from(text.matchAll(new RegExp(TYPE, "g")));
  const wanted = types.some(
    ([, type, subtypes]) =>
      type === "app" && (subtypes === undefined || subtypes.split(",").includes("")),
  );
  return () => wanted;
}
