/** Makes a world out of a tenant's options. */
import { QlikInputError } from "../errors.ts";
import type { Clock } from "./clock.ts";
import type { TenantOptions, TenantUser } from "./options.ts";
import { createIds } from "./random.ts";
import { addApp, afterReload } from "./services/app-records.ts";
import { ReloadQueue } from "./services/reload-queue.ts";
import { addSpace, spaceNamed } from "./services/space-records.ts";
import type { User, World } from "./world.ts";

/** The longest time that the platform's timers can hold; a longer one would be over at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Makes the world that the options describe.
 *
 * @throws {QlikInputError} when they contradict themselves.
 */
export function createWorld(
  { data = {}, reloadDuration = 300 }: TenantOptions,
  seed: string,
  clock: Clock,
): World {
  if (!(reloadDuration >= 0 && reloadDuration <= LONGEST_TIMER)) {
    throw new QlikInputError(`reloadDuration has to be between 0 and ${LONGEST_TIMER} ms.`);
  }
  const ids = createIds(seed);
  // First of all, so that they don't change with the data.
  const [tenantId, apiKey] = [ids.long(), `embedded-tenant-${ids.object()}`];
  const toUser = ({ id = ids.object(), name = "Embedded User" }: TenantUser): User => ({
    id,
    name,
  });
  const [first = {}, ...others] = data.users ?? [];
  const caller = toUser(first);
  const users = [caller, ...others.map(toUser)];
  const world: World = {
    clock,
    ids,
    tenantId,
    apiKey,
    caller,
    users: new Map(users.map((user) => [user.id, user])),
    spaces: new Map(),
    apps: new Map(),
    reloads: new ReloadQueue(clock, reloadDuration, (reload) => {
      afterReload(world, reload);
    }),
  };
  assertUnique("data.users", users);
  assertUnique("data.spaces", data.spaces);
  assertUnique("data.apps", data.apps);
  for (const [index, space] of (data.spaces ?? []).entries()) {
    const place = `data.spaces[${index}]`;
    if (spaceNamed(world, space.name)) throw taken(`${place}.name`, space.name);
    assertKnown(world.users, `${place}.ownerId`, space.ownerId);
    addSpace(world, space);
  }
  for (const [index, app] of (data.apps ?? []).entries()) {
    assertKnown(world.spaces, `data.apps[${index}].spaceId`, app.spaceId);
    assertKnown(world.users, `data.apps[${index}].ownerId`, app.ownerId);
    addApp(world, app);
  }
  return world;
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
