/** Uploads, changes and lists of data files, in both namespaces. */
import type { PostDataFileRequest, QuotaResponse } from "../../../../generated/schema.ts";
import { list } from "../../engine/list.ts";
import type { EngineCall } from "../../engine/rules.ts";
import type { Json } from "../../engine/store.ts";
import type { Call, Reactions } from "../../http/handler.ts";
import { HttpError, invalid } from "../../http/http-error.ts";
import type { TenantState, User } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import { assertAdmin } from "../permissions.ts";
import { requireBytes } from "../temp-contents/temp-contents.ts";
import { placeOfConnection } from "./connections.ts";
import {
  addFile,
  assertFree,
  assertWritable,
  contentsOf,
  copyContents,
  deletionsOf,
  filesOf,
  locate,
  mayAccess,
  nameOf,
  presentFile,
  removeFile,
  requireFile,
  sizeOf,
  statsOf,
  type DataFile,
  type Place,
} from "./files.ts";

const LIMITS = {
  maxSize: 250_000_000_000,
  maxFileSize: 500_000_000,
  maxLargeFileSize: 6_000_000_000,
  allowedExtensions:
    "csv tab txt fix xml html htm kml json qvd qvx xls xlsx xlsm xlsb xlw parquet qvs inc log pdf docx pptx rtf md png jpg jpeg gif".split(
      " ",
    ),
  allowedInternalExtensions: ["qvdmeta", "qix"],
} satisfies Omit<QuotaResponse, "size">;

type Source = Pick<PostDataFileRequest, "sourceId" | "tempContentFileId">;

/** Returns the content of a file that a request uploads or names; `undefined` if it does neither. */
async function readContent(
  state: TenantState,
  user: User,
  { sourceId, tempContentFileId }: Source,
  file: File | undefined,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (file) {
    if (file.size > LIMITS.maxFileSize) {
      const detail = `${file.name} has ${file.size} bytes, more than ${LIMITS.maxFileSize}.`;
      throw new HttpError(413, detail);
    }
    return new Uint8Array(await file.arrayBuffer());
  }
  if (typeof sourceId === "string") return requireFile(state, user, "read", sourceId).bytes;
  if (typeof tempContentFileId !== "string") return undefined;
  const { bytes, completeAt } = requireBytes(state, user, tempContentFileId);
  if (state.clock.now() >= completeAt) return bytes;
  throw invalid({ pointer: "/Json/tempContentFileId" }, "must be a file that is complete");
}

/** The place where a request puts a file. @throws {HttpError} 400 for an unknown folder, 403. */
function targetOf(
  state: TenantState,
  user: User,
  { connectionId, folderId }: Pick<PostDataFileRequest, "connectionId" | "folderId">,
): Place {
  const root = placeOfConnection(state, user, connectionId);
  assertWritable(state, user, root);
  if (typeof folderId !== "string") return root;
  const folder = filesOf(state).get(folderId);
  if (folder && !folder.bytes && folder.spaceId === root.spaceId) return { ...root, folderId };
  throw invalid({ pointer: "/Json/folderId" }, "must be a folder of the space");
}

/** Creates a file or a folder. */
export async function create(
  state: TenantState,
  user: User,
  request: PostDataFileRequest,
  file?: File,
): Promise<DataFile> {
  const { name, folder = false, appId = null } = request;
  const target = targetOf(state, user, request);
  const bytes = await readContent(state, user, request, file);
  if (folder && (bytes || appId !== null))
    throw invalid({ pointer: "/Json/folder" }, "must not be true for a file");
  if (!folder) {
    if (!bytes) throw invalid({ pointer: "/File" }, "is required for a file without a source");
    assertExtension(name);
  }
  const { place, baseName } = locate(state, target, name);
  const created = addFile(state, place, baseName, { bytes, appId });
  if (folder && typeof request.sourceId === "string") {
    copyContents(state, request.sourceId, created);
  }
  return created;
}

function assertExtension(name: string): void {
  const [, extension = ""] = /\.([^./]+)$/.exec(name.toLowerCase()) ?? [];
  if (LIMITS.allowedExtensions.includes(extension)) return;
  throw invalid({ pointer: "/Json/name" }, "must end with an extension that the quotas allow");
}

async function replace(call: Call<"PUT /api/v1/data-files/{id}">): Promise<DataFile> {
  const { state, user, path, body } = call;
  const { Json: request, File: file } = body;
  const before = requireFile(state, user, "update", path.id);
  const bytes = await readContent(state, user, request ?? {}, file);
  const target = request ? targetOf(state, user, request) : before;
  const name = request?.name ?? before.baseName;
  if (before.bytes) assertExtension(name);
  const { place, baseName } = locate(state, target, name);
  assertFree(state, place, baseName, before.id);
  if (
    contentsOf(state, before.id).some(({ id }) => id === place.folderId) ||
    place.folderId === path.id
  )
    throw invalid({ pointer: "/Json/folderId" }, "must not be below the folder itself");
  const now = isoTime(state.clock);
  const { spaceId, folderId } = place;
  // Who uploads the content owns the file.
  const content = before.bytes && bytes ? { bytes, contentUpdatedDate: now, ownerId: user.id } : {};
  const changes = { spaceId, folderId, baseName, modifiedDate: now, ...content };
  const changed = filesOf(state).change(path.id, changes);
  for (const { id } of contentsOf(state, path.id)) filesOf(state).change(id, { spaceId });
  if (!before.bytes && typeof request?.sourceId === "string") {
    if (request.folderMergeBehavior === "replace")
      for (const each of contentsOf(state, path.id, false)) removeFile(state, user.id, each);
    copyContents(state, request.sourceId, changed);
  }
  return changed;
}

/** Whether a name matches a pattern with `*` for any characters and `?` for one. */
function matchesWildcard(name: string, pattern: string): boolean {
  const text = pattern.replace(/[\\^$.|+()[\]{}]/g, String.raw`\$&`);
  return new RegExp(`^${text.replaceAll("*", ".*").replaceAll("?", ".")}$`, "su").test(name);
}

function listFiles(call: Call<"GET /api/v1/data-files">): never {
  const { state, user, query } = call;
  const { connectionId, folderId, folderPath, appId, ownerId, includeAllSpaces = false } = query;
  const root = placeOfConnection(state, user, connectionId);
  const isWide =
    (includeAllSpaces || typeof ownerId === "string") && typeof connectionId !== "string";
  const isInSpace = (file: DataFile): boolean =>
    isWide ||
    (file.spaceId === root.spaceId && (root.spaceId !== undefined || file.ownerId === user.id));
  const folder = typeof folderPath === "string" ? `${folderPath.replace(/\/$/, "")}/` : "";
  const below =
    typeof folderId === "string" ? contentsOf(state, folderId).map(({ id }) => id) : undefined;
  const parent = folderId ?? null;
  const wanted = filesOf(state).entries.filter(({ record: file }) => {
    const name = nameOf(state, file);
    const isTop =
      folder === "" ? file.folderId === parent : !name.slice(folder.length).includes("/");
    return (
      isInSpace(file) &&
      mayAccess(state, user, "read", file) &&
      (file.bytes ? !query.excludeFiles : (query.includeFolders ?? false) || query.excludeFiles) &&
      (appId === "*" || file.appId === (appId ?? null)) &&
      (below?.includes(file.id) ?? name.startsWith(folder)) &&
      (!query.excludeSubFolders || isTop) &&
      file.ownerId !== query.notOwnerId &&
      matchesWildcard(file.baseName, query.baseNameWildcard ?? "*")
    );
  });
  const entries = wanted.map((entry) => ({
    ...entry,
    record: { ...presentFile(state, user, entry.record) },
  }));
  const done = (): boolean => true;
  const filters = { appId: done, folderId: done, folderPath: done };
  return list(call as EngineCall, entries, { filters }, ({ record }) => record) as never;
}

export const dataFileReactions: Reactions = {
  "GET /api/v1/data-files": listFiles,

  "POST /api/v1/data-files": async ({ state, user, body }) => {
    const created = await create(state, user, body.Json, body.File);
    return { status: 201, body: presentFile(state, user, created) };
  },

  "GET /api/v1/data-files/quotas": ({ state, user }) => {
    const own = filesOf(state).records.filter(({ ownerId }) => ownerId === user.id);
    return { status: 200, body: { size: sizeOf(own), ...LIMITS } };
  },

  "GET /api/v1/data-files/{id}": ({ state, user, path }) => ({
    status: 200,
    body: presentFile(state, user, requireFile(state, user, "read", path.id)),
  }),

  "GET /api/core/data-files/{id}": ({ state, user, path }) => {
    const file = requireFile(state, user, "read", path.id);
    const { createdDate, modifiedDate, ...shown } = presentFile(state, user, file);
    const times = { createdAt: createdDate, updatedAt: modifiedDate ?? createdDate };
    return { status: 200, body: { ...shown, ...times } };
  },

  "GET /api/core/data-files/{id}/folder-stats": ({ state, user, path }) => {
    const { id, bytes } = requireFile(state, user, "read", path.id);
    if (bytes) throw invalid({ parameter: "id" }, "must be the id of a folder");
    return { status: 200, body: statsOf(contentsOf(state, id, false), contentsOf(state, id)) };
  },

  "PUT /api/v1/data-files/{id}": async (call) => ({
    status: 201,
    body: presentFile(call.state, call.user, await replace(call)),
  }),

  "GET /api/core/data-files/deletes": (call) => {
    const { state } = call;
    assertAdmin(call);
    const filters = {
      includeFolders: ({ folder }: Json, value: boolean) => value || folder !== true,
      deleteStartDate: ({ deletedDate }: Json, value: string) =>
        Date.parse(String(deletedDate)) >= Date.parse(value),
      deleteEndDate: ({ deletedDate }: Json, value: string) =>
        Date.parse(String(deletedDate)) <= Date.parse(value),
    };
    const entries = deletionsOf(state).entries.map((entry) => ({
      ...entry,
      record: { ...entry.record },
    }));
    return list(call as EngineCall, entries, { filters }, ({ record }) => record) as never;
  },
};
