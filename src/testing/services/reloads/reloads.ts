import type { Reload } from "../../../../generated/schema.ts";
import type { Query, RequestBody } from "../../../types.ts";
import type { Call, Handlers } from "../../http/handler.ts";
import { paginate, readOrder, withoutSequence } from "../../http/paging.ts";
import { invalid, HttpError } from "../../http/http-error.ts";
import type { User, TenantState } from "../../state/tenant-state.ts";
import { assertAllowed, type Privilege } from "../permissions.ts";
import { logOf } from "./log.ts";
import type { ReloadOrder, ReloadRecord } from "./queue.ts";
import { FilterError, parseFilter, type Attributes } from "../../http/scim.ts";

export const reloadHandlers: Handlers = {
  "GET /api/v1/reloads": ({ state, user, query, url }) => {
    const { appId, partial, log: withLog = false } = query;
    assertMayList(state, user, appId);
    const matches = readFilter(query);
    const order = readOrder(query, SORT_FIELDS, { otherwise: "-creationTime" });
    const reloads = state.reloads
      .all()
      .filter(
        (reload) =>
          (appId === undefined || reload.appId === appId) &&
          (partial === undefined || reload.partial === partial) &&
          matches(reload),
      );
    const { data, links } = paginate(reloads, order, query, url);
    const records = data.map((reload) => present(reload, { state, url }, withLog));
    return { status: 200, body: { data: records, links } };
  },

  "POST /api/v1/reloads": ({ state, user, url, body }) => {
    const request = readRequest(body);
    const app = state.apps.get(request.appId);
    if (!app) {
      // The operation declares no 404, and an app that the caller may not see looks like one that does not exist.
      const detail = `The app ${request.appId} does not exist, or the caller may not reload it.`;
      throw new HttpError(403, { title: "Missing permission to reload the app", detail });
    }
    assertAllowed(state, user, "reload", app);
    const pending = state.reloads.pendingOf(app.id);
    if (pending) {
      // No Retry-After: the reload exists already, so waiting does not help.
      const detail = `Reload ${pending.id} of app ${app.id} has not ended.`;
      throw new HttpError(429, { title: "A reload of this app is pending", detail });
    }
    if (state.reloads.isQuotaMet(app.id)) {
      const detail = `App ${app.id} has used up its reloads of today.`;
      throw new HttpError(403, {
        code: "RELOADS-013",
        title: "The reload quota is used up",
        detail,
      });
    }
    const reload = state.reloads.add({
      id: state.ids.object(),
      sequence: state.ids.sequence(),
      userId: user.id,
      ...request,
      // Apps in a personal space always have 1.
      weight: app.spaceId === undefined ? 1 : request.weight,
    });
    return { status: 201, body: present(reload, { state, url }, false) };
  },

  "GET /api/v1/reloads/{reloadId}": ({ state, user, path, url }) => {
    const reload = requireReload(state, user, "read", path.reloadId);
    return { status: 200, body: present(reload, { state, url }, true) };
  },

  "POST /api/v1/reloads/{reloadId}/actions/cancel": ({ state, user, path }) => {
    const reload = requireReload(state, user, "reload", path.reloadId);
    switch (state.reloads.cancel(reload)) {
      case "CANCELED":
        return { status: 204 };
      case "CANCELING":
        return { status: 202, body: { status: "CANCELING" } };
      default:
        throw new HttpError(409, {
          title: "The reload cannot be cancelled",
          detail: `Reload ${reload.id} has ended with the status ${reload.status}.`,
        });
    }
  },
};

/** Only administrators may list the reloads of all apps. An unknown app gives an empty list, to reveal nothing. */
function assertMayList(state: TenantState, user: User, appId: string | undefined): void {
  const app = state.apps.get(appId ?? "");
  if (app) {
    assertAllowed(state, user, "read", app);
  } else if (appId === undefined && !user.admin) {
    throw new HttpError(403, {
      title: "Missing permission to list all reloads",
      detail: "Only administrators may list the reloads of all apps. Set appId.",
      source: { parameter: "appId" },
    });
  }
}

/** Returns a reload of an app for which the user has the privilege. The user who started it needs none. */
function requireReload(
  state: TenantState,
  user: User,
  privilege: Privilege,
  id: string,
): ReloadRecord {
  const reload = state.reloads.get(id);
  if (!reload) {
    throw new HttpError(404, { title: "Reload not found", detail: `Reload ${id} does not exist.` });
  }
  if (reload.userId === user.id) return reload;
  // A deleted app counts as one in the personal space of the user who reloaded it.
  const app = state.apps.get(reload.appId) ?? { spaceId: undefined, ownerId: reload.userId };
  assertAllowed(state, user, privilege, app);
  return reload;
}

const SORT_FIELDS = {
  creationTime: (reload: ReloadRecord): string => reload.creationTime,
  status: (reload: ReloadRecord): string => reload.status,
  // A missing time sorts as the earliest.
  startTime: (reload: ReloadRecord): string => reload.startTime ?? "",
  endTime: (reload: ReloadRecord): string => reload.endTime ?? "",
};

const FILTER_ATTRIBUTES: Attributes<ReloadRecord> = {
  status: { type: "string", valueOf: ({ status }) => status },
  partial: { type: "boolean", valueOf: ({ partial }) => partial },
  type: { type: "string", valueOf: ({ type }) => type },
};

function readFilter({ filter }: Query<"GET /api/v1/reloads">): (reload: ReloadRecord) => boolean {
  if (filter === undefined) return () => true;
  try {
    return parseFilter(filter, FILTER_ATTRIBUTES);
  } catch (error) {
    throw error instanceof FilterError ? invalid({ parameter: "filter" }, error.message) : error;
  }
}

function readRequest(
  body: RequestBody<"POST /api/v1/reloads">,
): Omit<ReloadOrder, "id" | "sequence" | "userId"> {
  const { appId, partial = false, weight = 1, variables = {}, resourceId, resourceType } = body;
  if (appId === "") throw invalid({ pointer: "/appId" }, "must not be empty");
  for (const name of Object.keys(variables)) {
    // Qlik's documentation limits names and values; its schema only limits values.
    if (Array.from(name).length <= MAX_NAME_LENGTH) continue;
    throw invalid(
      { pointer: `/variables/${name}` },
      `must have a name of at most ${MAX_NAME_LENGTH} characters`,
    );
  }
  return {
    appId,
    partial,
    weight,
    type: "external",
    variables,
    ...(resourceId !== undefined && { resourceId }),
    ...(resourceType !== undefined && { resourceType }),
  };
}

const MAX_NAME_LENGTH = 256;

function present(
  reload: ReloadRecord,
  { state, url }: Pick<Call, "state" | "url">,
  withLog: boolean,
): Reload {
  const copy: Omit<ReloadRecord, "sequence"> = withoutSequence(reload);
  // Qlik only shows them in the log.
  delete (copy as { variables?: unknown }).variables;
  return {
    ...copy,
    tenantId: state.tenantId,
    ...(withLog && { log: logOf(reload) }),
    links: { self: { href: `${url.origin}/api/v1/reloads/${reload.id}` } },
  };
}
