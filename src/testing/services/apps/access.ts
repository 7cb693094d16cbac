/** Finds what a request is about, and refuses who may not have it. */
import type { AppRecord, SpaceRecord } from "../../state/records.ts";
import { invalid, Refusal, type Source } from "../../http/http-error.ts";
import type { User, World } from "../../state/tenant-state.ts";
import { assertMay, type Privilege } from "../permissions.ts";

/** What it needs to know of a call to an operation with `{appId}` in its path. */
interface AppCall {
  readonly world: World;
  readonly user: User;
  readonly path: { readonly appId: string };
}

/**
 * The app of a call, for a user who may do this with it.
 *
 * @throws {Refusal} 404 when there is no such app, 403 when the user may not.
 */
export function appFor({ world, user, path }: AppCall, privilege: Privilege): AppRecord {
  const app = world.apps.get(path.appId);
  if (!app) throw notFound(`There is no app ${path.appId}.`);
  assertMay(world, user, privilege, app);
  return app;
}

export function notFound(detail: string, source?: Source): Refusal {
  return new Refusal(404, { title: "Not found", detail, ...(source && { source }) });
}

export function forbidden(detail: string, source?: Source): Refusal {
  return new Refusal(403, { title: "Forbidden", detail, ...(source && { source }) });
}

/** @throws {Refusal} 404 when there is no such space. */
export function spaceAt(world: World, spaceId: string, source: Source): SpaceRecord {
  const space = world.spaces.get(spaceId);
  if (!space) throw notFound(`There is no space ${spaceId}.`, source);
  return space;
}

/**
 * Where a new app goes: a space that the user may make apps in or, without `spaceId`, the user's personal one. Apps
 * reach managed spaces by publication alone.
 *
 * @throws {Refusal} 404 when there is no such space, 400 when it is a managed one, 403 when the user may not.
 */
export function placeForApp(
  world: World,
  user: User,
  privilege: "create" | "import",
  spaceId: string | undefined,
  source: Source,
): { readonly ownerId: string; readonly spaceId?: string } {
  const ownerId = user.id;
  // The empty text stands for a personal space in what the service answers, too.
  if (!spaceId) return { ownerId };
  const { type } = spaceAt(world, spaceId, source);
  if (type === "managed") throw invalid(source, "is a managed space: publish an app to it instead");
  assertMay(world, user, privilege, { spaceId, ownerId }, source);
  return { ownerId, spaceId };
}
