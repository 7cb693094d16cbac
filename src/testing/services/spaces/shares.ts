import type { SpaceShare, SpaceSharePatchOperation } from "../../../../generated/schema.ts";
import type { Query } from "../../../types.ts";
import type { AppRecord, ShareRecord, SpaceRecord } from "../../state/records.ts";
import type { Call, Handlers } from "../../http/handler.ts";
import { paginate, withoutSequence } from "../../http/paging.ts";
import { invalid, HttpError } from "../../http/http-error.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { addShare, OLDEST_FIRST, publishShare, removeShare } from "./members.ts";
import { findManageableSpace, type SpaceCall } from "./actions.ts";
import { assertShareable, assertUser } from "./rules.ts";
import { isoTime } from "../../state/time.ts";

export const shareHandlers: Handlers = {
  "GET /api/v1/spaces/{spaceId}/shares": (call) => {
    const { state, query, url } = call;
    const space = findManageableSpace(call);
    const shares = [...state.shares.values()].filter((share) => {
      const app = share.spaceId === space.id && sharedApp(state, share);
      return app && matches(share, app, query);
    });
    const { data, count, links } = paginate(shares, OLDEST_FIRST, query, url);
    const shown = data.map((share) => present(share, call));
    return { status: 200, body: { data: shown, meta: { count }, links } };
  },

  "POST /api/v1/spaces/{spaceId}/shares": (call) => {
    const { state, user, body } = call;
    const space = findManageableSpace(call);
    assertShareable(space.type, body.roles);
    if (body.resourceType !== "app") throw invalid({ pointer: "/resourceType" }, "must be app");
    if (body.type === "user") assertUser(state, body.assigneeId, "/assigneeId");
    if (state.apps.get(body.resourceId)?.spaceId !== space.id) {
      throw new HttpError(404, {
        title: "App not found",
        detail: `The space ${space.id} has no app ${body.resourceId}.`,
        source: { pointer: "/resourceId" },
      });
    }
    assertUnshared(state, space.id, body);
    const share = addShare(state, { ...body, roles: body.roles, spaceId: space.id }, user.id);
    publishShare(call, "created", share);
    return { status: 201, body: present(share, call) };
  },

  "GET /api/v1/spaces/{spaceId}/shares/{shareId}": (call) => ({
    status: 200,
    body: present(findShare(call).share, call),
  }),

  "PATCH /api/v1/spaces/{spaceId}/shares/{shareId}": (call) => {
    const { state, user, body } = call;
    const { space, share } = findShare(call);
    const changed: ShareRecord = {
      ...body.reduce(
        (previous, operation, index) => patch(previous, space, operation, index),
        share,
      ),
      updatedAt: isoTime(state.clock),
      updatedBy: user.id,
    };
    state.shares.set(changed.id, changed);
    publishShare(call, "updated", changed);
    return { status: 200, body: present(changed, call) };
  },

  "DELETE /api/v1/spaces/{spaceId}/shares/{shareId}": (call) => {
    removeShare(call, findShare(call).share);
    return { status: 204 };
  },
};

function matches(
  { type, assigneeId }: ShareRecord,
  app: AppRecord,
  query: Query<"GET /api/v1/spaces/{spaceId}/shares">,
): boolean {
  const { userId, groupId } = query;
  return (
    (query.name ?? app.name) === app.name &&
    (query.resourceId ?? app.id) === app.id &&
    (query.resourceType ?? "app") === "app" &&
    (query.type ?? type) === type &&
    (userId === undefined || (type === "user" && assigneeId === userId)) &&
    (groupId === undefined || (type === "group" && assigneeId === groupId))
  );
}

function findShare(call: SpaceCall & { readonly path: { readonly shareId: string } }): {
  space: SpaceRecord;
  share: ShareRecord;
} {
  const space = findManageableSpace(call);
  const { shareId } = call.path;
  const share = call.state.shares.get(shareId);
  if (share?.spaceId === space.id && sharedApp(call.state, share)) return { space, share };
  throw new HttpError(404, {
    title: "Share not found",
    detail: `The space ${space.id} has no share ${shareId}.`,
  });
}

/** Returns the app of a share; `undefined` when it was deleted or moved to another space, which ends the share. */
function sharedApp(
  { apps }: TenantState,
  { resourceId, spaceId }: ShareRecord,
): AppRecord | undefined {
  const app = apps.get(resourceId);
  return app?.spaceId === spaceId ? app : undefined;
}

function assertUnshared(
  { shares }: TenantState,
  spaceId: string,
  { resourceId, assigneeId }: { readonly resourceId: string; readonly assigneeId: string },
): void {
  const present = [...shares.values()].find(
    (share) =>
      share.spaceId === spaceId &&
      share.resourceId === resourceId &&
      share.assigneeId === assigneeId,
  );
  if (!present) return;
  throw new HttpError(409, {
    title: "The share already exists",
    detail: `Use PATCH to change the share ${present.id}.`,
    source: { pointer: "/assigneeId" },
  });
}

/** Applies a change. Qlik declares strings as values, so roles are read as a comma-separated list. */
function patch(
  share: ShareRecord,
  space: SpaceRecord,
  { path, value }: SpaceSharePatchOperation,
  index: number,
): ShareRecord {
  const pointer = `/${index}/value`;
  if (path === "/disabled") {
    if (value === "true" || value === "false") return { ...share, disabled: value === "true" };
    throw invalid({ pointer }, "must be true or false");
  }
  const roles = [...new Set(value.split(","))];
  assertShareable(space.type, roles, pointer);
  return { ...share, roles };
}

function present(share: ShareRecord, { state, url }: Pick<Call, "state" | "url">): SpaceShare {
  const space = `${url.origin}/api/v1/spaces/${share.spaceId}`;
  const app = sharedApp(state, share);
  return {
    ...withoutSequence(share),
    roles: [...share.roles],
    resourceType: "app",
    ...(app && { resourceName: app.name }),
    tenantId: state.tenantId,
    links: { self: { href: `${space}/shares/${share.id}` }, space: { href: space } },
  };
}
