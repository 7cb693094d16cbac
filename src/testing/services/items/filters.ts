/** The filters of the catalogue. All that are declared are known: one that is ignored would make a list too long. */
import type { Query } from "../../../types.ts";
import { invalid, type HttpError } from "../../http/http-error.ts";
import type { User, TenantState } from "../../state/tenant-state.ts";
import type { AppRecord } from "../../state/records.ts";

type ItemQuery = Query<"GET /api/v1/items">;

type Predicate = (app: AppRecord) => boolean;

/** Makes a test for apps out of the query. */
export function readItemFilters(query: ItemQuery, state: TenantState, user: User): Predicate {
  assertTogether(query);
  const predicates: Predicate[] = [readResourceType(query)];
  for (const [name, filter] of Object.entries(FILTERS) as [keyof typeof FILTERS, Filter][]) {
    const value = query[name];
    if (value !== undefined) predicates.push((app) => filter(app, value, state, user));
  }
  // Qlik discourages clients from this filter; a tenant has to know it all the same.
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
  // There are no collections, and apps have neither links nor subtypes.
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
      throw invalidParameter(name, "needs resourceType");
    }
  }
  if (query.resourceId !== undefined && query.resourceLink !== undefined) {
    throw invalidParameter("resourceId", "cannot be given together with resourceLink");
  }
  if ((query.resourceIds?.split(",").length ?? 0) > MAX_IDS) {
    throw invalidParameter("resourceIds", `must not be more than ${MAX_IDS}`);
  }
}

function invalidParameter(parameter: keyof ItemQuery, problem: string): HttpError {
  return invalid({ parameter }, problem);
}

/** One type of `app[qvd,],qvapp`, with the subtypes in its brackets. */
const TYPE = /([A-Za-z-]+)(?:\[([^[\],]*(?:,[^[\],]*)*)\])?/;

/** `app`, or several types; `app[qvd,]` asks for subtypes, of which an empty one means none. */
function readResourceType({ resourceType: text, resourceSubType }: ItemQuery): Predicate {
  if (text === undefined) return () => true;
  const list = new RegExp(`^${TYPE.source}(?:,${TYPE.source})*$`);
  if (!list.test(text)) {
    throw invalidParameter("resourceType", "must be a type, or several with commas between");
  }
  if (text.includes("[") && resourceSubType !== undefined) {
    throw invalidParameter("resourceSubType", "cannot be given beside subtypes in resourceType");
  }
  const types = Array.from(text.matchAll(new RegExp(TYPE, "g")));
  const wanted = types.some(
    ([, type, subtypes]) =>
      type === "app" && (subtypes === undefined || subtypes.split(",").includes("")),
  );
  return () => wanted;
}
