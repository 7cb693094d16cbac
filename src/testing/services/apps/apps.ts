import type { NewApp, UserPrivilege } from "../../../../generated/schema.ts";
import type { Verb } from "../../engine/resource.ts";
import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import { invalid } from "../../http/http-error.ts";
import type { AppRecord } from "../../state/records.ts";
import { assertAllowed, type Privilege } from "../permissions.ts";
import { removeShares } from "../spaces/members.ts";
import {
  requireApp,
  forbidden,
  locateNewApp,
  requireSpace,
  attributesOf,
  isPublished,
  privilegesOn,
  respondWithApp,
} from "./access.ts";
import { addApp, changeApp, chooseName, contentOf, publishApp } from "./records.ts";

const NEEDED: Readonly<Partial<Record<Verb, Privilege>>> = { replace: "update", remove: "delete" };

export const rules: RulesByPath = {
  "/api/v1/apps": rulesOf<AppRecord>({
    permit({ state, user }, verb, app) {
      if (app) assertAllowed(state, user, NEEDED[verb] ?? "read", app);
    },
    create(call) {
      const { state, body } = call;
      const {
        name,
        description = "",
        usage = "ANALYTICS",
        spaceId,
      } = (body as NewApp).attributes ?? {};
      // The operation declares no 404, and a space that the caller may not see looks like one that does not exist.
      if (spaceId && !state.spaces.has(spaceId)) {
        throw forbidden(
          `The space ${spaceId} does not exist, or the caller may not create apps in it.`,
          { pointer: "/attributes/spaceId" },
        );
      }
      const place = locateNewApp(call, "create", spaceId);
      const app = addApp(state, { name: chooseName(name), description, usage, ...place });
      publishApp(call, "com.qlik.app.created", app, { createdByAction: "create" });
      return app;
    },
    change(call, { name, description }, app) {
      assertName(name);
      return changeApp(call, app, { name, description });
    },
    present: (_, app) => attributesOf(app),
    envelope: privilegesOn,
    removed(call, app) {
      const { reloads } = call.state;
      removeShares(call, ({ resourceId }) => resourceId === app.id);
      const pending = reloads.pendingOf(app.id);
      if (pending) reloads.cancel(pending);
      publishApp(call, "com.qlik.app.deleted", app, { deleteType: "HARD" });
      publishApp(call, "com.qlik.app.harddeleted", app);
    },
  }),
};

/** All users have these privileges, in their personal spaces. */
const PRIVILEGES: readonly UserPrivilege[] = [
  "can_create_app",
  "can_import_app",
  "can_create_session_app",
];

export const reactions: Reactions = {
  "GET /api/v1/apps/privileges": () => ({ status: 200, body: [...PRIVILEGES] }),

  // Qlik may answer 404 to this request. The list is more useful for tests.
  "GET /api/v1/apps": () => ({ status: 200, body: [...PRIVILEGES] }),

  "POST /api/v1/apps/{appId}/copy": (call) => {
    const { state, body } = call;
    const app = requireApp(call, "duplicate");
    const {
      name,
      description = app.description,
      usage = app.usage,
      spaceId,
    } = body.attributes ?? {};
    const place = locateNewApp(call, "create", spaceId);
    const settings = { name: chooseName(name, app.name), description, usage, ...place };
    const copy = addApp(state, settings, contentOf(state, app));
    publishApp(call, "com.qlik.app.created", copy, { createdByAction: "copy" });
    return respondWithApp(call, copy);
  },

  "PUT /api/v1/apps/{appId}/owner": (call) => {
    const app = requireApp(call, "change_owner");
    const source = { pointer: "/ownerId" };
    const { ownerId } = call.body;
    if (!ownerId) throw invalid(source, "is required");
    if (!call.state.users.has(ownerId)) {
      throw invalid(source, `must be the id of a user of this tenant, got ${ownerId}`);
    }
    // An app in a personal space moves to that of its new owner.
    return respondWithApp(call, changeApp(call, app, { ownerId }));
  },

  "PUT /api/v1/apps/{appId}/space": (call) => {
    const { state, user, body } = call;
    const app = requireApp(call, "change_space");
    const source = { pointer: "/spaceId" };
    const { id: spaceId, type } = requireSpace(state, body.spaceId, source);
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
    return respondWithApp(call, changeApp(call, app, { spaceId }));
  },

  "DELETE /api/v1/apps/{appId}/space": (call) => {
    const app = requireApp(call, "change_space");
    if (isPublished(app)) throw forbidden("A published app cannot leave the managed spaces.");
    return respondWithApp(call, changeApp(call, app, { spaceId: undefined }));
  },
};

/** @throws {HttpError} 400 when the name is empty. */
export function assertName(name: string): void {
  if (name === "") throw invalid({ pointer: "/attributes/name" }, "must not be empty");
}
