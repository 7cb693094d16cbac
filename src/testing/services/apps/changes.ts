/** Updates, copies, moves and deletes apps. */
import type { Handlers } from "../../http/handler.ts";
import { invalid } from "../../http/http-error.ts";
import { requireApp, forbidden, locateNewApp, requireSpace } from "./access.ts";
import { publishApp } from "./events.ts";
import { addApp, changeApp, copyContent, chooseName, removeApp } from "./records.ts";
import { isPublished, presentApp } from "./view.ts";
import { assertAllowed } from "../permissions.ts";

export const appChangeHandlers: Handlers = {
  "PUT /api/v1/apps/{appId}": (call) => {
    const { state, user, body } = call;
    const app = requireApp(call, "update");
    const changed = changeApp(call, app, readTexts(body.attributes));
    return { status: 200, body: presentApp(state, user, changed) };
  },

  "DELETE /api/v1/apps/{appId}": (call) => {
    const app = requireApp(call, "delete");
    removeApp(call, app);
    publishApp(call, "com.qlik.app.deleted", app, { deleteType: "HARD" });
    publishApp(call, "com.qlik.app.harddeleted", app);
    return { status: 200 };
  },

  "POST /api/v1/apps/{appId}/copy": (call) => {
    const { state, user, body } = call;
    const app = requireApp(call, "duplicate");
    const { name, description, usage, spaceId } = body.attributes ?? {};
    const place = locateNewApp(state, user, "create", spaceId, { pointer: "/attributes/spaceId" });
    const settings = {
      name: chooseName(name, app.name),
      description: description ?? app.description,
      usage: usage ?? app.usage,
      ...place,
    };
    const copy = addApp(state, settings, copyContent(app));
    publishApp(call, "com.qlik.app.created", copy, { createdByAction: "copy" });
    return { status: 200, body: presentApp(state, user, copy) };
  },

  "PUT /api/v1/apps/{appId}/owner": (call) => {
    const { state, user, body } = call;
    const app = requireApp(call, "change_owner");
    const { ownerId } = body;
    if (!ownerId) throw invalid({ pointer: "/ownerId" }, "is required");
    if (!state.users.has(ownerId)) {
      throw invalid(
        { pointer: "/ownerId" },
        `must be the id of a user of this tenant, got ${ownerId}`,
      );
    }
    // An app in a personal space moves to that of its new owner.
    return { status: 200, body: presentApp(state, user, changeApp(call, app, { ownerId })) };
  },

  "PUT /api/v1/apps/{appId}/space": (call) => {
    const { state, user, body } = call;
    const app = requireApp(call, "change_space");
    const source = { pointer: "/spaceId" };
    const { spaceId } = body;
    if (!spaceId) throw invalid(source, "is required");
    const { type } = requireSpace(state, spaceId, source);
    if ((type === "managed") !== isPublished(app)) {
      throw invalid(
        source,
        type === "managed"
          ? "must not be a managed space: publish the app to it instead"
          : "must be a managed space, since the app is published",
      );
    }
    // Owning the app does not include the right to move it into a space.
    const place = { spaceId, ownerId: undefined };
    assertAllowed(state, user, isPublished(app) ? "publish" : "create", place, source);
    return { status: 200, body: presentApp(state, user, changeApp(call, app, { spaceId })) };
  },

  "DELETE /api/v1/apps/{appId}/space": (call) => {
    const { state, user } = call;
    const app = requireApp(call, "change_space");
    if (isPublished(app)) throw forbidden("A published app cannot leave the managed spaces.");
    const changed = changeApp(call, app, { spaceId: undefined });
    return { status: 200, body: presentApp(state, user, changed) };
  },
};

interface Texts {
  name?: string;
  description?: string;
}

type GivenTexts = { readonly [Name in keyof Texts]: string | undefined };

/**
 * Returns the name and the description that a body changes.
 *
 * @throws {HttpError} 400 when the name is empty.
 */
export function readTexts({ name, description }: GivenTexts = {}): Texts {
  if (name === "") throw invalid({ pointer: "/attributes/name" }, "must not be empty");
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
  };
}
