/** The filters of the catalogue. All declared filters are supported: ignoring one would make a list too long. */
import type { Query } from "../../../types.ts";
import { invalid, type HttpError } from "../../http/http-error.ts";
import type { User, TenantState } from "../../state/tenant-state.ts";
import type { AppRecord } from "../../state/records.ts";

type ItemQuery = Query<"GET /api/v1/items">;

type Predicate = (app: AppRecord) => boolean;

/** Returns a predicate for apps, from the query. */
export function readItemFilters(query: ItemQuery, state: TenantState, user: User): Predicate {
  assertTogether(query);
  const predicates: Predicate[] = [readResourceType(query)];
  for (const [name, filter] of Object.entries(FILTERS) as [keyof typeof FILTERS, Filter][]) {
    const value = query[name];
    if (value !== undefined) predicates.push((app) => filter(app, value, state, user));
  }
  // Deprecated, but still supported by Qlik.
  const { shared } = query as { readonly shared?: boolean };
  if (shared !== undefined) {
    predicates.push((app) => (spaceTypeOf(app, state) === "shared") === shared);
  }
  return (app) => predicates.every((predicate) => predicate(app));
}

type Filter = (app: AppRecord, value: string, state: TenantState, user: User) => boolean;

type FilterName = Exclude<
  keyof ItemQuery,
  "limit" | "next" | "prev" | "sort" | "noActions" | "shared" | "resourceType"
>;

const FILTERS: Readonly<Record<FilterName, Filter>> = {
  id: (app, value) => app.itemId === value,
  name: (app, value) => contains(app.name, value),
  query: (app, value) => contains(app.name, value) || contains(app.description, value),
  ownerId: (app, value) => app.ownerId === value,
  notOwnerId: (app, value) => app.ownerId !== value,
  createdByUserId: (app, value) => app.creatorId === value,
  notCreatedByUserId: (app, value) => app.creatorId !== value,
  resourceId: (app, value) => app.id === value,
  resourceIds: (app, value) => value.split(",").includes(app.id),
  spaceId: (app, value, _, user) =>
    value === "personal"
      ? app.spaceId === undefined && app.ownerId === user.id
      : app.spaceId === value,
  spaceType: (app, value, state) => value.split(",").includes(spaceTypeOf(app, state)),
  // A tenant has no collections, and its apps have neither links nor subtypes.
  collectionId: () => false,
  resourceLink: () => false,
  resourceSubType: () => false,
};

function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}

function spaceTypeOf({ spaceId }: AppRecord, { spaces }: TenantState): string {
  return spaceId === undefined ? "personal" : (spaces.get(spaceId)?.type ?? "");
}

const MAX_IDS = 100;

function assertTogether(query: ItemQuery): void {
  for (const name of ["resourceId", "resourceIds", "resourceLink"] as const) {
    if (query[name] !== undefined && query.resourceType === undefined) {
      throw invalidParameter(name, "requires resourceType");
    }
  }
  if (query.resourceId !== undefined && query.resourceLink !== undefined) {
    throw invalidParameter("resourceId", "must not be combined with resourceLink");
  }
  if ((query.resourceIds?.split(",").length ?? 0) > MAX_IDS) {
    throw invalidParameter("resourceIds", `must have at most ${MAX_IDS} ids`);
  }
}

function invalidParameter(parameter: keyof ItemQuery, problem: string): HttpError {
  return invalid({ parameter }, problem);
}

/** Matches one type of `app[qvd,],qvapp`, with its subtypes in brackets. */
const TYPE = /([A-Za-z-]+)(?:\[([^[\],]*(?:,[^[\],]*)*)\])?/;

/** Reads one or several types: `app`, or `app[qvd,]` with subtypes. The empty subtype means apps without a subtype. */
function readResourceType({ resourceType: text, resourceSubType }: ItemQuery): Predicate {
  if (text === undefined) return () => true;
  const list = new RegExp(`^${TYPE.source}(?:,${TYPE.source})*$`);
  if (!list.test(text)) {
    throw invalidParameter("resourceType", "must be one or more types, separated by commas");
  }
  if (text.includes("[") && resourceSubType !== undefined) {
    throw invalidParameter("resourceSubType", "must not be combined with subtypes in resourceType");
  }
  const types = Array.from(text.matchAll(new RegExp(TYPE, "g")));
  const wanted = types.some(
    ([, type, subtypes]) =>
      type === "app" && (subtypes === undefined || subtypes.split(",").includes("")),
  );
  return () => wanted;
}
