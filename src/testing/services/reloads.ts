import type { Reload } from "../../../generated/schema.ts";
import type { Call, Handlers } from "../routes/handler.ts";
import { Fields } from "../routes/fields.ts";
import { paginate, readOrder, withoutSequence } from "../routes/paging.ts";
import type { Query } from "../routes/query.ts";
import { invalid, Refusal } from "../routes/refusal.ts";
import { FilterError, parseFilter, type Attributes } from "./scim.ts";
import { logOf } from "./reload-log.ts";
import { HEAVIEST, type ReloadOrder, type ReloadRecord } from "./reload-queue.ts";

export const reloadHandlers: Handlers = {
  "GET /api/v1/reloads": ({ world, query, url }) => {
    const [appId, partial] = [query.text("appId"), query.flag("partial")];
    const withLog = query.flag("log") ?? false;
    const matches = readFilter(query);
    const order = readOrder(query, SORT_FIELDS, { otherwise: "-creationTime" });
    const reloads = world.reloads
      .all()
      .filter(
        (reload) =>
          (appId === undefined || reload.appId === appId) &&
          (partial === undefined || reload.partial === partial) &&
          matches(reload),
      );
    const { data, links } = paginate(reloads, order, query, url);
    const records = data.map((reload) => present(reload, { world, url }, withLog));
    return { status: 200, body: { data: records, links } };
  },

  "POST /api/v1/reloads": async ({ world, url, fields }) => {
    const request = readRequest(await fields());
    const app = world.apps.get(request.appId);
    if (!app) {
      // The operation declares no 404, and what a caller may not see should look like what isn't there.
      const detail = `There is no app ${request.appId} that the caller may reload.`;
      throw new Refusal(403, { title: "Missing permission to reload the app", detail });
    }
    const pending = world.reloads.pendingOf(app.id);
    if (pending) {
      // No Retry-After: waiting doesn't help, the reload that is wanted is there already.
      const detail = `Reload ${pending.id} of app ${app.id} has not ended.`;
      throw new Refusal(429, { title: "A reload of this app is pending", detail });
    }
    const reload = world.reloads.add({
      id: world.ids.object(),
      sequence: world.ids.sequence(),
      userId: world.caller.id,
      ...request,
      // Apps in a personal space always have 1.
      weight: app.spaceId === undefined ? 1 : request.weight,
    });
    return { status: 201, body: present(reload, { world, url }, false) };
  },

  "GET /api/v1/reloads/{reloadId}": ({ world, path, url }) => {
    const reload = world.reloads.get(path.reloadId) ?? refuseUnknown(path.reloadId);
    return { status: 200, body: present(reload, { world, url }, true) };
  },

  "POST /api/v1/reloads/{reloadId}/actions/cancel": ({ world, path }) => {
    const reload = world.reloads.get(path.reloadId) ?? refuseUnknown(path.reloadId);
    switch (world.reloads.cancel(reload)) {
      case "CANCELED":
        return { status: 204 };
      case "CANCELING":
        return { status: 202, body: { status: "CANCELING" } };
      default:
        throw new Refusal(409, {
          title: "The reload cannot be cancelled in its present state",
          detail: `Reload ${reload.id} has ended: ${reload.status}.`,
        });
    }
  },
};

function refuseUnknown(id: string): never {
  throw new Refusal(404, { title: "Reload not found", detail: `There is no reload ${id}.` });
}

const SORT_FIELDS = {
  creationTime: (reload: ReloadRecord): string => reload.creationTime,
  status: (reload: ReloadRecord): string => reload.status,
  // A time that has not come yet sorts as the earliest.
  startTime: (reload: ReloadRecord): string => reload.startTime ?? "",
  endTime: (reload: ReloadRecord): string => reload.endTime ?? "",
};

const FILTER_ATTRIBUTES: Attributes<ReloadRecord> = {
  status: { type: "string", valueOf: ({ status }) => status },
  partial: { type: "boolean", valueOf: ({ partial }) => partial },
  type: { type: "string", valueOf: () => TYPE },
};

/** Reloads that are asked for by this API are of this type; there is no other way yet. */
const TYPE = "external";

function readFilter(query: Query): (reload: ReloadRecord) => boolean {
  const filter = query.text("filter");
  if (filter === undefined) return () => true;
  try {
    return parseFilter(filter, FILTER_ATTRIBUTES);
  } catch (error) {
    throw error instanceof FilterError ? query.invalid("filter", error.message) : error;
  }
}

const RESOURCE_TYPES = ["api", "reload-tasks", "tasks", "automate"] as const;

type ReadRequest = Omit<ReloadOrder, "id" | "sequence" | "userId">;

function readRequest(fields: Fields): ReadRequest {
  assertVariables(fields.object("variables"));
  const resourceId = fields.text("resourceId");
  const resourceType = fields.oneOf("resourceType", RESOURCE_TYPES);
  return {
    appId: fields.requiredText("appId"),
    partial: fields.flag("partial") ?? false,
    weight: fields.integer("weight", 1, HEAVIEST) ?? 1,
    ...(resourceId !== undefined && { resourceId }),
    ...(resourceType !== undefined && { resourceType }),
  };
}

const MOST_VARIABLES = 20;
const LONGEST_VARIABLE = 256;

function assertVariables(variables: Fields = new Fields({})): void {
  const names = variables.names();
  if (names.length > MOST_VARIABLES) {
    throw invalid({ pointer: "/variables" }, `must not be more than ${MOST_VARIABLES}`);
  }
  for (const name of names) {
    // Qlik's text limits names as well as values; its schema limits values alone.
    for (const text of [name, variables.text(name) ?? ""]) {
      if (Array.from(text).length <= LONGEST_VARIABLE) continue;
      throw variables.invalid(name, `must not be longer than ${LONGEST_VARIABLE} characters`);
    }
  }
}

function present(
  reload: ReloadRecord,
  { world, url }: Pick<Call, "world" | "url">,
  withLog: boolean,
): Reload {
  return {
    ...withoutSequence(reload),
    tenantId: world.tenantId,
    type: TYPE,
    ...(withLog && { log: logOf(reload) }),
    links: { self: { href: `${url.origin}/api/v1/reloads/${reload.id}` } },
  };
}
