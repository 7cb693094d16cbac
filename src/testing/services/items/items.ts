import type { Item } from "../../../../generated/schema.ts";
import type { Call, Handlers } from "../../http/handler.ts";
import { paginate, readOrder } from "../../http/paging.ts";
import { HttpError } from "../../http/http-error.ts";
import type { AppRecord } from "../../state/records.ts";
import { attributesOf } from "../apps/view.ts";
import { readItemFilters } from "./filters.ts";
import { isAllowed, listPrivileges } from "../permissions.ts";

/** The handlers of the catalogue. Its items are the apps of the tenant. */
export const itemHandlers: Handlers = {
  "GET /api/v1/items": (call) => {
    const { state, user, query, url } = call;
    const { noActions = false } = query;
    const order = readOrder(query, SORT_FIELDS, { otherwise: "+createdAt" });
    const wanted = readItemFilters(query, state, user);
    const apps = [...state.apps.values()].filter(
      (app) => wanted(app) && isAllowed(state, user, "read", app),
    );
    const { data, links } = paginate(apps, order, query, url);
    const items = data.map((app) => present(app, call, noActions));
    return { status: 200, body: { data: items, links } };
  },

  "GET /api/v1/items/{itemId}": (call) => {
    const { state, user, path } = call;
    const app = [...state.apps.values()].find(({ itemId }) => itemId === path.itemId);
    if (app && isAllowed(state, user, "read", app)) {
      return { status: 200, body: present(app, call, false) };
    }
    throw new HttpError(404, {
      title: "Item not found",
      detail: `Item ${path.itemId} does not exist.`,
    });
  },
};

const SORT_FIELDS = {
  createdAt: (app: AppRecord): string => app.createdDate,
  name: (app: AppRecord): string => app.name.toLowerCase(),
  updatedAt: updatedAtOf,
  // Apps are never opened in this tenant, so the last change counts as the last use.
  recentlyUsed: updatedAtOf,
};

function updatedAtOf({ modifiedDate, lastReload }: AppRecord): string {
  const reloaded = lastReload?.endTime ?? "";
  return reloaded > modifiedDate ? reloaded : modifiedDate;
}

function present(
  app: AppRecord,
  { state, user, url }: Pick<Call, "state" | "user" | "url">,
  noActions: boolean,
): Item {
  const { id, itemId, name, description, ownerId, creatorId, spaceId, lastReload } = app;
  const updatedAt = updatedAtOf(app);
  const actions = noActions ? {} : { actions: listPrivileges(state, user, app).sort() };
  const href = `${url.origin}/api/v1/items/${itemId}`;
  return {
    id: itemId,
    name,
    description,
    tenantId: state.tenantId,
    ownerId,
    creatorId,
    updaterId: creatorId,
    ...(spaceId !== undefined && { spaceId }),
    createdAt: app.createdDate,
    updatedAt,
    isFavorited: false,
    collectionIds: [],
    ...actions,
    resourceType: "app",
    resourceId: id,
    resourceCreatedAt: app.createdDate,
    resourceUpdatedAt: updatedAt,
    resourceReloadStatus: lastReload?.status ?? "",
    resourceReloadEndTime: lastReload?.endTime ?? "",
    resourceAttributes: { ...attributesOf(app) },
    resourceCustomAttributes: null,
    meta: { isFavorited: false, ...actions, tags: [], collections: [] },
    links: {
      self: { href },
      open: { href: `${url.origin}/sense/app/${id}` },
      collections: { href: `${href}/collections` },
    },
  };
}
