/** The filters of the catalogue, besides the properties that are compared as they are. */
import type { Item } from "../../../../generated/schema.ts";
import type { EngineCall, Rules } from "../../engine/rules.ts";
import { invalid, type HttpError } from "../../http/http-error.ts";

type Filter = (item: Item, value: string, call: EngineCall) => boolean;

const FILTERS: Readonly<Record<string, Filter>> = {
  name: (item, value) => contains(item.name, value),
  query: (item, value) => contains(item.name, value) || contains(item.description ?? "", value),
  notOwnerId: (item, value) => item.ownerId !== value,
  createdByUserId: (item, value) => item.creatorId === value,
  notCreatedByUserId: (item, value) => item.creatorId !== value,
  resourceIds: (item, value) => value.split(",").includes(item.resourceId ?? ""),
  spaceId: (item, value, { user }) =>
    value === "personal"
      ? item.spaceId === undefined && item.ownerId === user.id
      : item.spaceId === value,
  spaceType: (item, value, call) => value.split(",").includes(spaceTypeOf(item, call)),
  // Deprecated, but still supported by Qlik.
  shared: (item, value, call) => (spaceTypeOf(item, call) === "shared") === Boolean(value),
  collectionId: (item, value) => item.collectionIds.includes(value),
  resourceType: (item, value) => matchesType(item, value),
  resourceSubType: (item, value) => value.split(",").includes(item.resourceSubType ?? ""),
};

/** All filters are supported: ignoring one would make a list too long. */
export const itemFilters = FILTERS as unknown as NonNullable<Rules["filters"]>;

function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}

function spaceTypeOf({ spaceId }: Item, { state }: EngineCall): string {
  return spaceId === undefined ? "personal" : (state.spaces.get(spaceId)?.type ?? "");
}

/** Matches one type of `app[qvd,],qvapp`, with its subtypes in brackets. */
const TYPE = /([A-Za-z-]+)(?:\[([^[\],]*(?:,[^[\],]*)*)\])?/;
const TYPES = new RegExp(`^${TYPE.source}(?:,${TYPE.source})*$`);

/** The empty subtype means items without a subtype. */
function matchesType({ resourceType, resourceSubType = "" }: Item, text: string): boolean {
  return Array.from(text.matchAll(new RegExp(TYPE, "g"))).some(
    ([, type, subtypes]) =>
      type === resourceType &&
      (subtypes === undefined || subtypes.split(",").includes(resourceSubType)),
  );
}

const MAX_IDS = 100;

/** @throws {HttpError} 400 when parameters contradict each other. */
export function assertItemQuery(query: Readonly<Record<string, unknown>>): void {
  const { resourceType, resourceIds } = query;
  for (const name of ["resourceId", "resourceIds", "resourceLink"]) {
    if (query[name] !== undefined && resourceType === undefined) {
      throw problem(name, "requires resourceType");
    }
  }
  if (query["resourceId"] !== undefined && query["resourceLink"] !== undefined) {
    throw problem("resourceId", "must not be combined with resourceLink");
  }
  if (typeof resourceIds === "string" && resourceIds.split(",").length > MAX_IDS) {
    throw problem("resourceIds", `must have at most ${MAX_IDS} ids`);
  }
  if (typeof resourceType !== "string") return;
  if (!TYPES.test(resourceType)) {
    throw problem("resourceType", "must be one or more types, separated by commas");
  }
  if (resourceType.includes("[") && query["resourceSubType"] !== undefined) {
    throw problem("resourceSubType", "must not be combined with subtypes in resourceType");
  }
}

function problem(parameter: string, text: string): HttpError {
  return invalid({ parameter }, text);
}
