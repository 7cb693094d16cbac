import type { App, AppAttributes, AppPrivilege } from "../../../generated/schema.ts";
import { Fields } from "../routes/fields.ts";
import type { Handlers } from "../routes/handler.ts";
import { Refusal } from "../routes/refusal.ts";
import { addApp, APP_USAGES } from "./app-records.ts";
import type { AppRecord } from "../records.ts";

export const appHandlers: Handlers = {
  "POST /api/v1/apps": async ({ world, fields }) => {
    const attributes = (await fields()).object("attributes") ?? new Fields({}, "/attributes");
    // Nothing is required, yet each app has a name.
    const name = nonEmpty(attributes.text("name")) ?? "Untitled";
    const description = attributes.text("description") ?? "";
    const usage = attributes.oneOf("usage", APP_USAGES) ?? "ANALYTICS";
    const spaceId = nonEmpty(attributes.text("spaceId"));
    if (spaceId !== undefined && !world.spaces.has(spaceId)) {
      // The operation declares no 404, and what a caller may not see should look like what isn't there.
      throw new Refusal(403, {
        title: "Forbidden",
        detail: `There is no space ${spaceId} in which the caller may create an app.`,
        source: { pointer: "/attributes/spaceId" },
      });
    }
    const app = addApp(world, {
      name,
      description,
      usage,
      ...(spaceId !== undefined && { spaceId }),
    });
    return { status: 200, body: present(app) };
  },

  "GET /api/v1/apps/{appId}": ({ world, path }) => {
    const app = world.apps.get(path.appId);
    if (app) return { status: 200, body: present(app) };
    throw new Refusal(404, { title: "Not found", detail: `There is no app ${path.appId}.` });
  },
};

function nonEmpty(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}

/** What an administrator may do. */
const PRIVILEGES: readonly AppPrivilege[] = [
  "read",
  "update",
  "reload",
  "publish",
  "duplicate",
  "export",
  "change_owner",
  "change_space",
  "delete",
];

/** What the apps service says about an app, and the catalogue after it. */
export function attributesOf(app: AppRecord): AppAttributes {
  const { id, name, description, usage, ownerId, spaceId } = app;
  const { createdDate, modifiedDate, lastReloadTime } = app;
  return {
    id,
    name,
    description,
    usage,
    ownerId,
    ...(spaceId !== undefined && { spaceId }),
    createdDate,
    modifiedDate,
    lastReloadTime,
    publishTime: "",
    published: false,
    encrypted: true,
    hasSectionAccess: false,
    isDirectQueryMode: usage === "DIRECT_QUERY_MODE",
    thumbnail: "",
    dynamicColor: "",
    custom: {},
  };
}

function present(app: AppRecord): App {
  return {
    attributes: attributesOf(app),
    privileges: [...PRIVILEGES],
    create: [
      { resource: "sheet", canCreate: true },
      { resource: "bookmark", canCreate: true },
    ],
  };
}
