/** The media files of apps. Folders are what the paths of files have before their last slash. */
import type { Collection } from "../../engine/store.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError } from "../../http/http-error.ts";
import { notFound, requireApp, type AppCall } from "./access.ts";
import { mediaOf, type MediaRecord } from "./records.ts";

export const reactions: Reactions = {
  "GET /api/v1/apps/{appId}/media/files/{path}": (call) => ({
    status: 200,
    body: filesOf(call, "read").require(call.path.path).bytes,
  }),

  "PUT /api/v1/apps/{appId}/media/files/{path}": (call) => {
    const files = filesOf(call, "update");
    const { path: id } = call.path;
    if (files.has(id)) {
      throw new HttpError(409, {
        title: "The file exists",
        detail: `The app has a file ${id}. Delete it first, or choose another path.`,
      });
    }
    files.set(id, { id, bytes: call.body });
    return { status: 200, body: {} };
  },

  "DELETE /api/v1/apps/{appId}/media/files/{path}": (call) => {
    const files = filesOf(call, "update");
    const { path } = call.path;
    if (!files.delete(path)) for (const { id } of filesIn(files, path)) files.delete(id);
    return { status: 200, body: {} };
  },

  "GET /api/v1/apps/{appId}/media/list/{path}": (call) => {
    const { path, query, url } = call;
    const subpath = path.path.replace(/^\/|\/$/g, "");
    const files = filesIn(filesOf(call, "read"), subpath);
    const start = subpath === "" ? 0 : subpath.length + 1;
    // There are no empty folders, so that "all" shows no more than "recursive".
    const isRecursive = /^(?:r|recursive|a|all)$/.test(query.show ?? "");
    const shown = files.filter(({ id }) => isRecursive || !id.slice(start).includes("/"));
    const base = `${url.origin}/api/v1/apps/${encodeURIComponent(path.appId)}/media/files/`;
    const data = shown.map(({ id }) => ({
      ...{ id, name: id.slice(start), type: "file" },
      link: base + id.split("/").map(encodeURIComponent).join("/"),
    }));
    return { status: 200, body: { data, library: path.appId, subpath } };
  },
};

function filesOf(call: AppCall, privilege: "read" | "update"): Collection<MediaRecord> {
  return mediaOf(call.state, requireApp(call, privilege).id);
}

/**
 * Returns the files in a folder.
 *
 * @throws {HttpError} 404 when there are none, except in the root folder.
 */
function filesIn(files: Collection<MediaRecord>, folder: string): readonly MediaRecord[] {
  const found = files.records.filter(({ id }) => folder === "" || id.startsWith(`${folder}/`));
  if (found.length > 0 || folder === "") return found;
  throw notFound(`The app has no file and no folder ${folder}.`);
}
