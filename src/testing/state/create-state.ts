/** Creates the state of a tenant from its options. */
import { describeValue } from "../../core/describe-value.ts";
import { QlikInputError } from "../../errors/errors.ts";
import { toMilliseconds } from "../../core/duration.ts";
import type { Clock } from "./clock.ts";
import { createIdentities } from "../http/authentication/create-identities.ts";
import { createSchedulers } from "./create-schedulers.ts";
import type { TenantOptions, TenantSpace } from "./options.ts";
import { createIds } from "./random.ts";
import { RateLimits, type RateLimitOptions } from "../http/rate-limits.ts";
import { addApp } from "../services/apps/records.ts";
import { addAssignment } from "../services/spaces/members.ts";
import { ASSIGNABLE_ROLES } from "../services/spaces/actions.ts";
import { addSpace } from "../services/spaces/spaces.ts";
import { Runs } from "../engine/runs.ts";
import { Store } from "../engine/store.ts";
import { findRules } from "../services/rules.ts";
import type { TenantState } from "./tenant-state.ts";

/**
 * Creates the state that the options describe.
 *
 * @throws {QlikInputError} when they contradict each other.
 */
export function createState(options: TenantOptions, seed: string, clock: Clock): TenantState {
  const { data = {}, exportDuration = 100, rateLimit = true } = options;
  const ids = createIds(seed);
  // First of all, so that they don't change with the data.
  const tenantId = ids.long();
  const people = createIdentities(data, ids, seed, clock);
  const store: Store = new Store(
    () => ids.sequence(),
    (path) => initialRecords(() => state, path),
  );
  const state: TenantState = {
    clock,
    ids,
    tenantId,
    ...people,
    rateLimits: new RateLimits(clock, limitsOf(rateLimit)),
    licenses: { professional: 100, analyzer: 1000, ...data.licenses },
    spaces: store.at("/api/v1/spaces"),
    apps: store.at("/api/v1/apps"),
    tempContents: new Map(),
    exportDuration: toMilliseconds(exportDuration, "exportDuration", { min: 0 }),
    ranScripts: new Map(),
    runs: new Runs(clock, store),
    ...createSchedulers(options, seed, clock, store, () => state),
    store,
  };
  assertUnique("data.spaces", data.spaces);
  assertUnique("data.apps", data.apps);
  for (const [index, space] of (data.spaces ?? []).entries()) {
    const place = `data.spaces[${index}]`;
    if (state.spaces.records.some(({ name }) => name === space.name))
      throw taken(`${place}.name`, space.name);
    assertKnown(state.users, `${place}.ownerId`, space.ownerId);
    addSpaceWithMembers(state, space, place);
  }
  for (const [index, app] of (data.apps ?? []).entries()) {
    assertKnown(state.spaces, `data.apps[${index}].spaceId`, app.spaceId);
    assertKnown(state.users, `data.apps[${index}].ownerId`, app.ownerId);
    const { id } = addApp(state, app);
    if (app.reloadDuration !== undefined) {
      const name = `data.apps[${index}].reloadDuration`;
      state.reloads.setDuration(id, toMilliseconds(app.reloadDuration, name, { min: 0 }));
    }
  }
  return state;
}

function initialRecords(state: () => TenantState, path: string): Record<string, object> {
  const { initial, id = "id" } = findRules(path) ?? {};
  const records = initial?.(state()) ?? [];
  return Object.fromEntries(records.map((record) => [keyOf(record[id]), record]));
}

/** The key of a record in the store. A document has none. */
function keyOf(id: unknown): string {
  return typeof id === "string" || typeof id === "number" ? String(id) : "";
}

function addSpaceWithMembers(state: TenantState, space: TenantSpace, place: string): void {
  const { id, type, ownerId } = addSpace(state, space);
  const assigned = new Set<string>();
  for (const [index, assignment] of (space.assignments ?? []).entries()) {
    const { type: kind = "user", assigneeId, roles } = assignment;
    const member = `${place}.assignments[${index}]`;
    if (kind !== "group") assertKnown(state.users, `${member}.assigneeId`, assigneeId);
    if (assigned.has(assigneeId)) throw taken(`${member}.assigneeId`, assigneeId);
    const known = ASSIGNABLE_ROLES[type];
    if (roles.length === 0 || !roles.every((role) => known.includes(role))) {
      throw new QlikInputError(
        `"${member}.roles" must list some of ${known.join(", ")}, got ${JSON.stringify(roles)}.`,
      );
    }
    assigned.add(assigneeId);
    addAssignment(state, { spaceId: id, type: kind, assigneeId, roles: [...roles] }, ownerId);
  }
}

function limitsOf(rateLimit: NonNullable<TenantOptions["rateLimit"]>): RateLimitOptions {
  if (typeof rateLimit === "boolean") return { share: rateLimit ? 1 : 0 };
  const { share, window } = rateLimit;
  if (share > 0 && share <= 1)
    return {
      share,
      ...(window !== undefined && { window: toMilliseconds(window, "rateLimit.window") }),
    };
  throw new QlikInputError(
    `"rateLimit.share" must be more than 0 and at most 1, got ${describeValue(share)}.`,
  );
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
  return new QlikInputError(`"${place}" must be unique, got ${JSON.stringify(value)} twice.`);
}

function assertKnown(
  records: { has(id: string): boolean },
  place: string,
  id: string | undefined,
): void {
  if (id === undefined || records.has(id)) return;
  throw new QlikInputError(
    `"${place}" must be the id of a record in "data", got ${JSON.stringify(id)}.`,
  );
}
