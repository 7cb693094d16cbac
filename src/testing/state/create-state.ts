/** Makes a world out of a tenant's options. */
import { QlikInputError } from "../../errors/errors.ts";
import { LONGEST_TIMER, type Clock } from "./clock.ts";
import { createPeople } from "../http/create-access.ts";
import { createReloading } from "./create-reloading.ts";
import type { TenantOptions, TenantSpace } from "./options.ts";
import { createIds } from "./random.ts";
import { RateLimits } from "../http/rate-limits.ts";
import { addApp } from "../services/app-records.ts";
import { addAssignment } from "../services/member-records.ts";
import { addSpace, ASSIGNABLE_ROLES, spaceNamed } from "../services/space-records.ts";
import type { World } from "./tenant-state.ts";

/**
 * Makes the world that the options describe.
 *
 * @throws {QlikInputError} when they contradict themselves.
 */
export function createWorld(options: TenantOptions, seed: string, clock: Clock): World {
  const { data = {}, reloadDuration = 300, exportDuration = 100, rateLimit = true } = options;
  assertDelay("reloadDuration", reloadDuration);
  assertDelay("exportDuration", exportDuration);
  const ids = createIds(seed);
  // First of all, so that they don't change with the data.
  const tenantId = ids.long();
  const people = createPeople(data, ids, seed, clock);
  const world: World = {
    clock,
    ids,
    tenantId,
    ...people,
    rateLimits: new RateLimits(clock, shareOf(rateLimit)),
    spaces: new Map(),
    assignments: new Map(),
    shares: new Map(),
    apps: new Map(),
    tempContents: new Map(),
    exportDuration,
    ranScripts: new Map(),
    taskRuns: new Map(),
    ...createReloading(options, seed, clock, () => world),
  };
  assertUnique("data.spaces", data.spaces);
  assertUnique("data.apps", data.apps);
  for (const [index, space] of (data.spaces ?? []).entries()) {
    const place = `data.spaces[${index}]`;
    if (spaceNamed(world, space.name)) throw taken(`${place}.name`, space.name);
    assertKnown(world.users, `${place}.ownerId`, space.ownerId);
    addSpaceWithMembers(world, space, place);
  }
  for (const [index, app] of (data.apps ?? []).entries()) {
    assertKnown(world.spaces, `data.apps[${index}].spaceId`, app.spaceId);
    assertKnown(world.users, `data.apps[${index}].ownerId`, app.ownerId);
    const { id } = addApp(world, app);
    if (app.reloadDuration !== undefined) {
      assertDelay(`data.apps[${index}].reloadDuration`, app.reloadDuration);
      world.reloads.setDuration(id, app.reloadDuration);
    }
  }
  return world;
}

function addSpaceWithMembers(world: World, space: TenantSpace, place: string): void {
  const { id, type, ownerId } = addSpace(world, space);
  const assigned = new Set<string>();
  for (const [index, assignment] of (space.assignments ?? []).entries()) {
    const { type: kind = "user", assigneeId, roles } = assignment;
    const member = `${place}.assignments[${index}]`;
    if (kind !== "group") assertKnown(world.users, `${member}.assigneeId`, assigneeId);
    if (assigned.has(assigneeId)) throw taken(`${member}.assigneeId`, assigneeId);
    const known = ASSIGNABLE_ROLES[type];
    if (roles.length === 0 || !roles.every((role) => known.includes(role))) {
      throw new QlikInputError(`${member}.roles has to be some of ${known.join(", ")}.`);
    }
    assigned.add(assigneeId);
    addAssignment(world, { spaceId: id, type: kind, assigneeId, roles: [...roles] }, ownerId);
  }
}

function assertDelay(name: string, milliseconds: number): void {
  if (milliseconds >= 0 && milliseconds <= LONGEST_TIMER) return;
  throw new QlikInputError(`${name} has to be between 0 and ${LONGEST_TIMER} ms.`);
}

/** The share of the documented rate limits; 0 for no limits. */
function shareOf(rateLimit: NonNullable<TenantOptions["rateLimit"]>): number {
  if (typeof rateLimit === "boolean") return rateLimit ? 1 : 0;
  const { share } = rateLimit;
  if (share > 0 && share <= 1) return share;
  throw new QlikInputError("rateLimit.share has to be more than 0 and at most 1.");
}

function assertUnique(place: string, records: readonly { readonly id?: string }[] = []): void {
  const seen = new Set<string>();
  for (const [index, { id }] of records.entries()) {
    if (id === undefined) continue;
    if (seen.has(id)) throw taken(`${place}[${index}].id`, id);
    seen.add(id);
  }
}

function taken(place: string, value: string): QlikInputError {
  return new QlikInputError(`${place} is ${JSON.stringify(value)}, which another one has already.`);
}

function assertKnown(
  records: ReadonlyMap<string, unknown>,
  place: string,
  id: string | undefined,
): void {
  if (id === undefined || records.has(id)) return;
  throw new QlikInputError(`${place} is ${JSON.stringify(id)}, which is not in the data.`);
}
