/** Converts the records of apps to responses. */
import type { App, AppAttributes } from "../../../../generated/schema.ts";
import type { AppData, AppRecord } from "../../state/records.ts";
import type { AppCall } from "./access.ts";
import { isAllowed, listPrivileges } from "../permissions.ts";

/** Returns the attributes of an app, for the apps service and for the catalogue. */
export function attributesOf(app: AppRecord): AppAttributes {
  const { id, name, description, usage, ownerId, spaceId, originAppId } = app;
  const { createdDate, modifiedDate, lastReloadTime, publishTime, data } = app;
  return {
    id,
    name,
    description,
    usage,
    ownerId,
    ...(spaceId !== undefined && { spaceId }),
    ...(originAppId !== undefined && { originAppId }),
    createdDate,
    modifiedDate,
    lastReloadTime,
    publishTime,
    // In spite of its name, this is about apps from client-managed installations.
    published: false,
    encrypted: true,
    hasSectionAccess: hasSectionAccess(data),
    isDirectQueryMode: usage === "DIRECT_QUERY_MODE",
    thumbnail: "",
    dynamicColor: "",
    custom: {},
  };
}

/** Whether section access limits which rows of the data a user sees. */
export function hasSectionAccess(data: AppData | undefined): boolean {
  return data?.metadata?.has_section_access ?? false;
}

type Caller = Pick<AppCall, "state" | "user">;

/** Returns what responses have in addition to the attributes of an app: what the caller may do. */
export function privilegesOn({ state, user }: Caller, app: AppRecord): Omit<App, "attributes"> {
  const privileges = listPrivileges(state, user, app);
  return {
    // Only apps in personal and shared spaces can be published.
    privileges: isPublished(app) ? privileges.filter((name) => name !== "publish") : privileges,
    create: [
      { resource: "sheet", canCreate: isAllowed(state, user, "update", app) },
      // Each user who may open an app may have bookmarks of their own in it.
      { resource: "bookmark", canCreate: isAllowed(state, user, "read", app) },
    ],
  };
}

export function respondWithApp(call: Caller, app: AppRecord): { status: 200; body: App } {
  return { status: 200, body: { attributes: attributesOf(app), ...privilegesOn(call, app) } };
}

/** Returns whether an app is a published copy in a managed space. */
export function isPublished({ publishTime }: AppRecord): boolean {
  return publishTime !== "";
}
