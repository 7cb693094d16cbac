/** Deletions, changes of owners and spaces, and batches, in both namespaces. */
import type { Call, Reactions } from "../../http/handler.ts";
import { HttpError, invalid } from "../../http/http-error.ts";
import type { TenantState, User } from "../../state/tenant-state.ts";
import { create } from "./data-files.ts";
import { assertWritable, filesOf, moveFile, removeFile, requireFile } from "./files.ts";

function changeOwner({
  state,
  user,
  path,
  body,
}: Call<"POST /api/core/data-files/{id}/actions/change-owner">): {
  status: 204;
} {
  const file = requireFile(state, user, "change_owner", path.id);
  const { ownerId } = body;
  if (!state.users.has(ownerId)) throw invalid({ pointer: "/ownerId" }, "must be the id of a user");
  if (file.spaceId === undefined) moveFile(state, file, { ...file, ownerId });
  else filesOf(state).change(file.id, { ownerId });
  return { status: 204 };
}

function changeSpace(state: TenantState, user: User, id: string, spaceId?: string | null): void {
  const file = requireFile(state, user, "change_space", id);
  const place = { spaceId: spaceId ?? undefined, folderId: null, ownerId: file.ownerId };
  if (place.spaceId !== undefined && !state.spaces.has(place.spaceId))
    throw invalid({ pointer: "/spaceId" }, "must be the id of a space");
  assertWritable(state, user, place);
  moveFile(state, file, place);
}

function remove(state: TenantState, user: User, id: string): void {
  removeFile(state, user.id, requireFile(state, user, "delete", id));
}

interface Result {
  id: string;
  status: number;
  code: string;
  title?: string;
  detail?: string;
}

/** Does something for each item of a batch, and returns a result for each. */
async function settle<Item>(
  items: readonly Item[],
  status: number,
  act: (item: Item) => string | Promise<string>,
  idOf: (item: Item) => string,
): Promise<{ status: 207; body: { data: Result[] } }> {
  const data: Result[] = [];
  for (const item of items) {
    try {
      data.push({ id: await act(item), status, code: `HTTP-${status}` });
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      const { title, detail } = error.details;
      data.push({
        id: idOf(item),
        status: error.status,
        code: `HTTP-${error.status}`,
        title,
        detail,
      });
    }
  }
  return { status: 207, body: { data } };
}

/** The id in the result of a file that was not created. */
const NIL = "00000000-0000-0000-0000-000000000000";

const idOf = ({ id }: { readonly id: string }): string => id;

function moveAll(
  state: TenantState,
  user: User,
  items: readonly { readonly id: string; readonly spaceId?: string | null | undefined }[],
): ReturnType<typeof settle> {
  const act = ({ id, spaceId }: (typeof items)[number]): string => {
    changeSpace(state, user, id, spaceId);
    return id;
  };
  return settle(items, 204, act, idOf);
}

export const reactions: Reactions = {
  "POST /api/core/data-files/actions/post": ({ state, user, body }) =>
    settle(
      body.post,
      201,
      async ({ request }) => (await create(state, user, request)).id,
      () => NIL,
    ),

  "DELETE /api/v1/data-files/{id}": ({ state, user, path }) => {
    remove(state, user, path.id);
    return { status: 204 };
  },

  "DELETE /api/core/data-files/{id}": ({ state, user, path }) => {
    remove(state, user, path.id);
    return { status: 204 };
  },

  "POST /api/v1/data-files/actions/delete": ({ state, user, body }) => {
    const spaces = body?.deleteAllBySpace?.map(idOf) ?? [];
    const personal = body?.deleteAllFromPersonalSpace ?? false;
    const roots = filesOf(state).records.filter(({ folderId, spaceId, ownerId }) => {
      if (folderId !== null) return false;
      return spaceId === undefined ? personal && ownerId === user.id : spaces.includes(spaceId);
    });
    const act = ({ id }: { readonly id: string }): string => {
      remove(state, user, id);
      return id;
    };
    return settle([...(body?.delete ?? []), ...roots], 204, act, idOf);
  },

  "POST /api/v1/data-files/{id}/actions/change-owner": (call) => changeOwner(call),
  "POST /api/core/data-files/{id}/actions/change-owner": changeOwner,

  "POST /api/v1/data-files/{id}/actions/change-space": ({ state, user, path, body }) => {
    changeSpace(state, user, path.id, body?.spaceId);
    return { status: 204 };
  },

  "POST /api/core/data-files/{id}/actions/change-space": ({ state, user, path, body }) => {
    changeSpace(state, user, path.id, body.spaceId);
    return { status: 204 };
  },

  "POST /api/v1/data-files/actions/change-space": ({ state, user, body }) =>
    moveAll(state, user, body?.["change-space"] ?? []),

  "POST /api/core/data-files/actions/change-space": ({ state, user, body }) =>
    moveAll(state, user, body.changeSpace),
};
