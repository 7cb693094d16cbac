/** The versions of an app's script. Saving a script creates a version; afterwards only its message can be changed. */
import type { AppScriptPatch, AppScriptVersion } from "../../../../generated/schema.ts";
import type { AppRecord, ScriptRecord } from "../../state/records.ts";
import type { Call, Handlers } from "../../http/handler.ts";
import { paginate, type Link, type PageQuery } from "../../http/paging.ts";
import { invalid, HttpError, type Source } from "../../http/http-error.ts";
import { requireApp, forbidden, notFound } from "./access.ts";
import { changeApp, createScript } from "./records.ts";
import { isPublished } from "./view.ts";
import { listPrivileges, type Privilege } from "../permissions.ts";
import { FilterError, parseFilter, type Attributes } from "../../http/scim.ts";
import { isoTime } from "../../state/time.ts";

export const appScriptHandlers: Handlers = {
  "GET /api/v1/apps/{appId}/scripts": (call) => {
    const { state, user, query, url } = call;
    const app = requireApp(call, "read");
    const versions = app.scripts.filter(readFilter(query.filter));
    const { data, links } = paginate(versions, NEWEST_FIRST, readPage(query, versions), url);
    const about: readonly Privilege[] = ["read", "update"];
    const allowed = listPrivileges(state, user, app);
    return {
      status: 200,
      body: {
        scripts: data.map(present),
        links: { next: toPage(links.next, "next"), prev: toPage(links.prev, "prev") },
        privileges: about.filter((name) => allowed.includes(name)),
      },
    };
  },

  "POST /api/v1/apps/{appId}/scripts": (call) => {
    const { state, user, body } = call;
    const app = editable(call);
    changeApp(call, app, { scripts: [createScript(state, user.id, body), ...app.scripts] });
    return { status: 200 };
  },

  "GET /api/v1/apps/{appId}/scripts/{id}": (call) => {
    const app = requireApp(call, "read");
    // An app without a saved script has an empty one.
    const { script, versionMessage } =
      call.path.id === "current" && app.scripts.length === 0
        ? { script: "", versionMessage: "" }
        : find(app, call.path.id === "current" ? app.scripts[0]?.id : call.path.id);
    return { status: 200, body: { script, versionMessage } };
  },

  "PATCH /api/v1/apps/{appId}/scripts/{id}": (call) => {
    const { state, user, path, body } = call;
    const app = editable(call);
    const version = find(app, path.id);
    const messages = body.map(readPatch);
    const changed: ScriptRecord = {
      ...version,
      versionMessage: messages.at(-1) ?? version.versionMessage,
      modifiedTime: isoTime(state.clock),
      modifierId: user.id,
    };
    const scripts = app.scripts.map((other) => (other === version ? changed : other));
    changeApp(call, app, { scripts });
    return { status: 200 };
  },

  "DELETE /api/v1/apps/{appId}/scripts/{id}": (call) => {
    const app = editable(call);
    const version = find(app, call.path.id);
    if (version === app.scripts[0]) {
      throw new HttpError(400, {
        title: "The version is in use",
        detail: `${version.id} is the current version of the script. It cannot be deleted.`,
      });
    }
    changeApp(call, app, { scripts: app.scripts.filter((other) => other !== version) });
    return { status: 200 };
  },
};

function editable(
  call: Pick<Call, "state" | "user"> & { readonly path: { readonly appId: string } },
): AppRecord {
  const app = requireApp(call, "update");
  if (!isPublished(app)) return app;
  throw forbidden(
    "The script of a published app cannot be changed. Change the app that it was published from.",
  );
}

function find(app: AppRecord, id = ""): ScriptRecord {
  const version = app.scripts.find((candidate) => candidate.id === id);
  if (version) return version;
  throw notFound(`The script of app ${app.id} has no version ${id}.`);
}

function present({
  id,
  script,
  versionMessage,
  modifiedTime,
  modifierId,
}: ScriptRecord): AppScriptVersion {
  const size = new TextEncoder().encode(script).length;
  return { scriptId: id, modifiedTime, modifierId, size, versionMessage };
}

/** Sorted by creation: changing the message does not make a version newer. */
const NEWEST_FIRST = {
  name: "-createdTime",
  descending: true,
  valueOf: ({ createdTime }: ScriptRecord): string => createdTime,
};

const FILTER_ATTRIBUTES: Attributes<ScriptRecord> = {
  ScriptId: { type: "string", valueOf: ({ id }) => id },
  ModifiedTime: { type: "string", valueOf: ({ modifiedTime }) => modifiedTime },
  ModifierId: { type: "string", valueOf: ({ modifierId }) => modifierId },
};

function readFilter(filter: string | undefined): (version: ScriptRecord) => boolean {
  if (filter === undefined) return () => true;
  try {
    return parseFilter(filter, FILTER_ATTRIBUTES);
  } catch (error) {
    throw error instanceof FilterError ? invalid({ parameter: "filter" }, error.message) : error;
  }
}

/** The one parameter for both directions: `next.` or `prev.`, then the cursor. Other lists have two parameters. */
const PAGE = /^(next|prev)\.(.+)$/;

function readPage(
  { limit, page }: { limit?: number | undefined; page?: string | undefined },
  versions: readonly ScriptRecord[],
): PageQuery {
  // Qlik has no default limit here.
  const query = { limit: limit ?? Math.max(versions.length, 1) };
  if (page === undefined) return query;
  const [, direction, cursor] = PAGE.exec(page) ?? [];
  if (direction === undefined || cursor === undefined) {
    throw invalid({ parameter: "page" }, "must be a page of this list");
  }
  return { ...query, [direction]: cursor };
}

function toPage(link: Link | undefined, direction: "next" | "prev"): Link | null {
  if (!link) return null;
  const url = new URL(link.href);
  const cursor = url.searchParams.get(direction) ?? "";
  url.searchParams.delete(direction);
  url.searchParams.set("page", `${direction}.${cursor}`);
  return { href: url.href };
}

/**
 * Returns the message after a change: JSON Patch (RFC 6902) with other property names, and values as JSON in a string.
 *
 * @throws {HttpError} 400 when the change is not valid.
 */
function readPatch({ Op, Path, Value }: AppScriptPatch, index: number): string {
  const at = (name: string): Source => ({ pointer: `/${index}/${name}` });
  if (Op === undefined) throw invalid(at("Op"), "is required");
  if (Path === undefined) throw invalid(at("Path"), "is required");
  if (Op === "remove") return "";
  let value: unknown;
  try {
    value = JSON.parse(Value ?? "");
  } catch {
    // Rejected below.
  }
  if (typeof value === "string") return value;
  throw invalid(at("Value"), 'must be a JSON string such as "\\"Orders since 2024\\""');
}
