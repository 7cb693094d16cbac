import type { Handlers } from "../../http/handler.ts";
import { requireApp, forbidden, locateNewApp } from "./access.ts";
import { publishApp } from "./events.ts";
import { addApp, chooseName } from "./records.ts";
import { presentApp } from "./view.ts";

export const appHandlers: Handlers = {
  "POST /api/v1/apps": (call) => {
    const { state, user, body } = call;
    const { attributes = {} } = body;
    const { description = "", usage = "ANALYTICS", spaceId } = attributes;
    const source = { pointer: "/attributes/spaceId" };
    if (spaceId && !state.spaces.has(spaceId)) {
      // The operation declares no 404, and a space that the caller may not see looks like one that does not exist.
      throw forbidden(
        `The space ${spaceId} does not exist, or the caller may not create apps in it.`,
        source,
      );
    }
    const place = locateNewApp(state, user, "create", spaceId, source);
    const app = addApp(state, {
      name: chooseName(attributes.name),
      description,
      usage,
      ...place,
    });
    publishApp(call, "com.qlik.app.created", app, { createdByAction: "create" });
    return { status: 200, body: presentApp(state, user, app) };
  },

  "GET /api/v1/apps/{appId}": (call) => ({
    status: 200,
    body: presentApp(call.state, call.user, requireApp(call, "read")),
  }),
};
