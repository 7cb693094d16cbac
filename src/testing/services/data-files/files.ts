/** Data files and folders: where they are, what callers see of them, and how they are created, copied and deleted. */
import type { DataFileUploadResponse, FolderStatsResponse } from "../../../../generated/schema.ts";
import type { Collection } from "../../engine/store.ts";
import { HttpError, invalid } from "../../http/http-error.ts";
import type { TenantState, User } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import { findRoles, isAllowed, type Privilege } from "../permissions.ts";

/** A file, or a folder, which has no bytes. */
export interface DataFile extends Place {
  readonly id: string;
  readonly baseName: string;
  readonly appId: string | null;
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  readonly createdDate: string;
  readonly modifiedDate: string;
  readonly contentUpdatedDate: string | null;
}

/** Where a file is: in a folder, or in the root of a space; without a space, in the personal space of its owner. */
export interface Place {
  readonly spaceId: string | undefined;
  readonly folderId: string | null;
  readonly ownerId: string;
}

export const PATH = "/api/v1/data-files";

export function filesOf({ store }: TenantState): Collection<DataFile> {
  return store.at<DataFile>(PATH);
}

/** Whether a caller may do something with a file, or in its place. Roles for data alone allow reading. */
export function mayAccess(
  state: TenantState,
  user: User,
  privilege: Privilege,
  { spaceId, ownerId }: Place,
): boolean {
  if (isAllowed(state, user, privilege, { spaceId, ownerId })) return true;
  if (privilege !== "read" || spaceId === undefined) return false;
  return findRoles(state, user, spaceId).some((role) => role.startsWith("data"));
}

/** @throws {HttpError} 404 for a file that the caller does not see, 403 when the caller lacks the privilege. */
export function requireFile(
  state: TenantState,
  user: User,
  privilege: Privilege,
  id: string,
): DataFile {
  const file = filesOf(state).get(id);
  if (!file || !mayAccess(state, user, "read", file)) {
    throw new HttpError(404, `The data file ${id} does not exist.`);
  }
  assertAccess(state, user, privilege, file);
  return file;
}

export function assertAccess(
  state: TenantState,
  user: User,
  privilege: Privilege,
  place: Place,
): void {
  if (mayAccess(state, user, privilege, place)) return;
  const where = place.spaceId === undefined ? "a personal space" : `the space ${place.spaceId}`;
  const detail = `The caller may not ${privilege.replace("_", " ")} data files in ${where}.`;
  throw new HttpError(403, detail);
}

/** Asserts that a caller may add files to a place: in a space, this needs a role. @throws {HttpError} 403 */
export function assertWritable(state: TenantState, user: User, place: Place): void {
  const { spaceId, ownerId } = place;
  const owner = spaceId === undefined ? ownerId : "";
  assertAccess(state, user, "update", { ...place, ownerId: owner });
}

/** The path of the folders of a file; `null` in the root. */
export function folderPathOf(state: TenantState, { folderId }: Place): string | null {
  const folder = folderId === null ? undefined : filesOf(state).get(folderId);
  return folder ? nameOf(state, folder) : null;
}

export function nameOf(state: TenantState, file: DataFile): string {
  const path = folderPathOf(state, file);
  return path === null ? file.baseName : `${path}/${file.baseName}`;
}

/** The files and folders in a folder, directly or at all levels. */
export function contentsOf(state: TenantState, id: string, deep = true): DataFile[] {
  const direct = filesOf(state).records.filter(({ folderId }) => folderId === id);
  return deep ? direct.flatMap((file) => [file, ...contentsOf(state, file.id)]) : direct;
}

/** Counts the files and folders of a folder or a space: `direct` of `all` are at its top level. */
export function statsOf(
  direct: readonly DataFile[],
  all: readonly DataFile[],
): FolderStatsResponse {
  const files = (list: readonly DataFile[]): DataFile[] => list.filter(({ bytes }) => bytes);
  const ofApps = (list: readonly DataFile[]): DataFile[] =>
    files(list).filter(({ appId }) => appId);
  return {
    totalFileCount: files(all).length,
    directFileCount: files(direct).length,
    totalFolderCount: all.length - files(all).length,
    directFolderCount: direct.length - files(direct).length,
    aggregateFileSize: sizeOf(all),
    totalAppScopedFileCount: ofApps(all).length,
    directAppScopedFileCount: ofApps(direct).length,
    aggregateAppScopedFileSize: sizeOf(ofApps(all)),
    // The tenant has no files for the services' own use.
    totalInternalFileCount: 0,
    directInternalFileCount: 0,
    aggregateInternalFileSize: 0,
  };
}

export function sizeOf(files: readonly DataFile[]): number {
  return files.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);
}

export function presentFile(
  state: TenantState,
  user: User,
  file: DataFile,
): DataFileUploadResponse {
  const { id, baseName, ownerId, spaceId, folderId, appId, bytes, ...times } = file;
  const actions = (["read", "update", "delete", "change_owner", "change_space"] as const).filter(
    (privilege) => mayAccess(state, user, privilege, file),
  );
  return {
    id,
    name: nameOf(state, file),
    baseName,
    folder: !bytes,
    folderId,
    folderPath: folderPathOf(state, file),
    size: bytes?.length ?? 0,
    ownerId,
    spaceId: spaceId ?? null,
    appId,
    qri: `qdf:qix-datafiles:${state.tenantId}:sid@${spaceId ?? "personal"}:${id}`,
    actions: actions.includes("read") ? [...actions, "list"] : actions,
    folderStats: statsOf(contentsOf(state, id, false), contentsOf(state, id)),
    ...times,
  };
}

/** Finds the file of a name in a place. */
export function findAt(state: TenantState, place: Place, baseName: string): DataFile | undefined {
  return filesOf(state).records.find(
    (file) =>
      file.baseName === baseName &&
      file.folderId === place.folderId &&
      file.spaceId === place.spaceId &&
      (place.spaceId !== undefined || file.ownerId === place.ownerId),
  );
}

/** @throws {HttpError} 409 when another file in the place has the name. */
export function assertFree(state: TenantState, place: Place, baseName: string, id?: string): void {
  const other = findAt(state, place, baseName);
  if (!other || other.id === id) return;
  throw new HttpError(409, `The name ${baseName} is in use there.`);
}

/** Returns the place and the last part of a name such as `sales/2026.csv`. Creates the folders that are missing. */
export function locate(
  state: TenantState,
  start: Place,
  name: string,
): { place: Place; baseName: string } {
  const parts = name.split("/");
  const baseName = parts.pop()!;
  if (baseName === "" || parts.includes(""))
    throw invalid({ pointer: "/Json/name" }, "must not have an empty part between slashes");
  let place = start;
  for (const part of parts) {
    const folder = findAt(state, place, part) ?? addFile(state, place, part, {});
    if (folder.bytes)
      throw invalid({ pointer: "/Json/name" }, `must not be below the file ${part}`);
    place = { ...place, folderId: folder.id };
  }
  return { place, baseName };
}

export function addFile(
  state: TenantState,
  place: Place,
  baseName: string,
  { bytes, appId = null }: { bytes?: Uint8Array<ArrayBuffer> | undefined; appId?: string | null },
): DataFile {
  assertFree(state, place, baseName);
  const now = isoTime(state.clock);
  const times = { createdDate: now, modifiedDate: now, contentUpdatedDate: bytes ? now : null };
  const { spaceId, folderId, ownerId } = place;
  const id = state.ids.uuid();
  const file = { id, spaceId, folderId, ownerId, baseName, appId, bytes, ...times };
  return filesOf(state).set(id, file);
}

/** Copies the contents of a folder to another one. Items that both have are replaced. `root` is the target of all. */
export function copyContents(
  state: TenantState,
  from: string,
  to: DataFile,
  root: string = to.id,
): void {
  const place = { ...to, folderId: to.id };
  for (const file of contentsOf(state, from, false)) {
    // A folder that is copied into itself has no copy in its copy.
    if (file.id === root) continue;
    const existing = findAt(state, place, file.baseName);
    if (existing && (existing.bytes || file.bytes)) removeFile(state, to.ownerId, existing);
    const { bytes, appId } = file;
    const kept = existing && !existing.bytes && !bytes ? existing : undefined;
    const copy = kept ?? addFile(state, place, file.baseName, { bytes, appId });
    if (!bytes) copyContents(state, file.id, copy, root);
  }
}

/** The record of a file that was deleted. */
export interface Deletion {
  readonly name: string;
  readonly baseName: string;
  readonly folder: boolean;
  readonly folderId: string | null;
  readonly folderPath: string | null;
  readonly fileMetadataId: string;
  readonly spaceId: string | null;
  readonly tenantId: string;
  readonly createdBy: string;
  readonly deletedDate: string;
}

export function deletionsOf({ store }: TenantState): Collection<Deletion> {
  return store.at<Deletion>("/api/core/data-files/deletes");
}

/** Deletes a file, or a folder with its contents. */
export function removeFile(state: TenantState, userId: string, file: DataFile): void {
  for (const each of [...contentsOf(state, file.id).reverse(), file]) {
    const { id, baseName, folderId, spaceId = null, bytes } = each;
    deletionsOf(state).set(id, {
      name: nameOf(state, each),
      baseName,
      folder: !bytes,
      folderId,
      folderPath: folderPathOf(state, each),
      fileMetadataId: id,
      spaceId,
      tenantId: state.tenantId,
      createdBy: userId,
      deletedDate: isoTime(state.clock),
    });
    filesOf(state).delete(id);
  }
}

/** Moves a file to the root of another space or owner, with its contents. */
export function moveFile(state: TenantState, file: DataFile, place: Place): void {
  if (file.folderId !== null)
    throw invalid({ pointer: "" }, "must be about an item in the root of its space");
  assertFree(state, place, file.baseName, file.id);
  const { spaceId, ownerId } = place;
  for (const each of [file, ...contentsOf(state, file.id)]) {
    filesOf(state).change(each.id, { spaceId, ownerId });
  }
}
