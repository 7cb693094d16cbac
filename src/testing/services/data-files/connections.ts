/** The built-in connections to data files: one for each space, and the caller's own for the personal space. */
import type { ConnectionsResponse } from "../../../../generated/schema.ts";
import { list } from "../../engine/list.ts";
import type { EngineCall } from "../../engine/rules.ts";
import type { HandlerResponse, Reactions } from "../../http/handler.ts";
import { HttpError } from "../../http/http-error.ts";
import { digest } from "../../state/random.ts";
import type { TenantState, User } from "../../state/tenant-state.ts";
import { filesOf, mayAccess, statsOf, type Place } from "./files.ts";

/** Returns the id of the connection to a space, or to a personal space without one. It is derived, not kept. */
function connectionId({ tenantId }: TenantState, spaceId = ""): string {
  const digits = digest(`${tenantId}/${spaceId}`) + digest(`${spaceId}/${tenantId}`);
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
}

interface Connection extends ConnectionsResponse {
  readonly id: string;
}

/** The connections that a caller has. */
function connectionsOf(state: TenantState, user: User, withStats: boolean): Connection[] {
  const spaces = [...state.spaces.values()].filter(({ id }) =>
    mayAccess(state, user, "read", { spaceId: id, folderId: null, ownerId: "" }),
  );
  return [undefined, ...spaces.map(({ id }) => id)].map((spaceId) => {
    const files = filesOf(state).records.filter(
      (file) => file.spaceId === spaceId && (spaceId !== undefined || file.ownerId === user.id),
    );
    const direct = files.filter(({ folderId }) => folderId === null);
    const path = `${state.tenantId}/${spaceId ?? user.id}`;
    return {
      id: connectionId(state, spaceId),
      name: "DataFiles",
      type: "qix-datafiles.exe",
      spaceId: spaceId ?? null,
      connectStatement: `CUSTOM CONNECT TO "provider=qix-datafiles.exe;path=${path}"`,
      ...(withStats && { spaceStats: statsOf(direct, files) }),
    };
  });
}

function placeIn(spaceId: string | undefined, { id }: User): Place {
  return { spaceId, folderId: null, ownerId: id };
}

/**
 * Returns the root of the space of a connection; that of the personal space without one.
 *
 * @throws {HttpError} 403 for a connection that the caller does not have.
 */
export function placeOfConnection(state: TenantState, user: User, id?: string | null): Place {
  if (id === undefined || id === null) return placeIn(undefined, user);
  const connection = connectionsOf(state, user, false).find((each) => each.id === id);
  if (connection) return placeIn(connection.spaceId ?? undefined, user);
  throw new HttpError(403, `The caller has no connection ${id}.`);
}

function listConnections(call: EngineCall): HandlerResponse {
  const { state, user, query } = call;
  const withStats = query["includeSpaceStats"] === true;
  const entries = connectionsOf(state, user, withStats).map((record, sequence) => ({
    id: record.id,
    record: { ...record },
    sequence,
  }));
  const filters = {
    appId: () => true,
    personal: ({ spaceId }: object & { spaceId?: unknown }, value: boolean) =>
      !value || spaceId === null,
  };
  return list(call, entries, { filters }, ({ record }) => record);
}

export const connectionReactions: Reactions = {
  "GET /api/v1/data-files/connections": listConnections as never,
  "GET /api/core/data-files/connections": listConnections as never,

  "GET /api/v1/data-files/connections/{id}": ({ state, user, path }) => {
    const body = connectionsOf(state, user, true).find(({ id }) => id === path.id);
    if (body) return { status: 200, body };
    const detail = `The connection ${path.id} does not exist.`;
    throw new HttpError(404, detail);
  },

  "POST /api/core/data-files/connections/actions/filter": ({ state, user, body, url }) => {
    const { spaceIds, name, includeSpaceStats = false } = body;
    const data = connectionsOf(state, user, includeSpaceStats).filter(
      (each) => spaceIds.includes(each.spaceId ?? "") && (name ?? each.name) === each.name,
    );
    return { status: 200, body: { data, links: { self: { href: url.href }, next: {}, prev: {} } } };
  },
};
