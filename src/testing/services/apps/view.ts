/** How apps are shown. */
import type { App, AppAttributes } from "../../../../generated/schema.ts";
import type { AppData, AppRecord } from "../../state/records.ts";
import type { User, TenantState } from "../../state/tenant-state.ts";
import { isAllowed, listPrivileges } from "../permissions.ts";

/** What the apps service says about an app, and the catalogue after it. */
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
    // It tells of apps from installations that clients manage themselves, in spite of its name.
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

export function presentApp(state: TenantState, user: User, app: AppRecord): App {
  const privileges = listPrivileges(state, user, app);
  return {
    attributes: attributesOf(app),
    // Apps are published out of personal and shared spaces alone.
    privileges: isPublished(app) ? privileges.filter((name) => name !== "publish") : privileges,
    create: [
      { resource: "sheet", canCreate: isAllowed(state, user, "update", app) },
      // Each user who may open an app may have bookmarks of their own in it.
      { resource: "bookmark", canCreate: isAllowed(state, user, "read", app) },
    ],
  };
}

/** Whether an app is what readers get, in a managed space. */
export function isPublished({ publishTime }: AppRecord): boolean {
  return publishTime !== "";
}
