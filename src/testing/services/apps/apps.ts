import type { Handlers } from "../../http/handler.ts";
import { requireApp, forbidden, locateNewApp } from "./access.ts";
import { addApp, chooseName } from "./records.ts";
import { presentApp } from "./view.ts";

export const appHandlers: Handlers = {
  "POST /api/v1/apps": ({ state, user, body: { attributes = {} } }) => {
    const { description = "", usage = "ANALYTICS", spaceId } = attributes;
    const source = { pointer: "/attributes/spaceId" };
    if (spaceId && !state.spaces.has(spaceId)) {
      // The operation declares no 404, and what a caller may not see should look like what isn't there.
      throw forbidden(
        `There is no space ${spaceId} in which the caller may create an app.`,
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
    return { status: 200, body: presentApp(state, user, app) };
  },

  "GET /api/v1/apps/{appId}": (call) => ({
    status: 200,
    body: presentApp(call.state, call.user, requireApp(call, "read")),
  }),
};
