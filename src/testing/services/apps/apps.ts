import type { Handlers } from "../../http/handler.ts";
import { appFor, forbidden, placeForApp } from "./access.ts";
import { addApp, nameOutOf } from "./records.ts";
import { presentApp } from "./view.ts";

export const appHandlers: Handlers = {
  "POST /api/v1/apps": ({ world, user, body: { attributes = {} } }) => {
    const { description = "", usage = "ANALYTICS", spaceId } = attributes;
    const source = { pointer: "/attributes/spaceId" };
    if (spaceId && !world.spaces.has(spaceId)) {
      // The operation declares no 404, and what a caller may not see should look like what isn't there.
      throw forbidden(
        `There is no space ${spaceId} in which the caller may create an app.`,
        source,
      );
    }
    const place = placeForApp(world, user, "create", spaceId, source);
    const app = addApp(world, {
      name: nameOutOf(attributes.name),
      description,
      usage,
      ...place,
    });
    return { status: 200, body: presentApp(world, user, app) };
  },

  "GET /api/v1/apps/{appId}": (call) => ({
    status: 200,
    body: presentApp(call.world, call.user, appFor(call, "read")),
  }),
};
