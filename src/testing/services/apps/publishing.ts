/**
 * Publication: an app in a personal or shared space has copies in managed spaces, which are replaced by publishing
 * again. It may have several, in one space too, as Qlik's help says.
 */
import type { PublishedData } from "../../../../generated/schema.ts";
import type { AppRecord } from "../../state/records.ts";
import type { Handlers } from "../../http/handler.ts";
import { invalid, HttpError } from "../../http/http-error.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { requireApp, notFound, requireSpace } from "./access.ts";
import { readTexts } from "./changes.ts";
import { addApp, changeApp, copyContent, createScript, withoutData } from "./records.ts";
import { isPublished, presentApp } from "./view.ts";
import { assertAllowed } from "../permissions.ts";
import { isoTime } from "../../state/time.ts";

/** The first in Qlik's list of values, which names no default. */
const DEFAULT_DATA: PublishedData = "source";

export const appPublishingHandlers: Handlers = {
  "POST /api/v1/apps/{appId}/publish": (call) => {
    const { state, user, body } = call;
    const app = requireApp(call, "publish");
    assertSource(app);
    const { spaceId, data = DEFAULT_DATA, moveApp = false, originAppId } = body;
    const texts = readTexts(body.attributes);
    const source = { pointer: "/spaceId" };
    if (!spaceId) throw invalid(source, "is missing");
    if (requireSpace(state, spaceId, source).type !== "managed") {
      throw invalid(source, "is no managed space");
    }
    // Neither the app's owner nor anybody else has a right in the space by the app itself.
    assertAllowed(state, user, "publish", { spaceId, ownerId: undefined }, source);
    if (moveApp) {
      if (!originAppId) throw invalid({ pointer: "/originAppId" }, "is needed with moveApp");
      const publishTime = isoTime(state.clock);
      const moved = changeApp(state, app, { ...texts, spaceId, originAppId, publishTime });
      return { status: 200, body: presentApp(state, user, moved) };
    }
    const { name, description, usage } = app;
    const content = copyContent(app);
    const published = addApp(
      state,
      { name, description, usage, ...texts, spaceId, ownerId: user.id },
      // A new app holds nothing yet, so that the target's data are none.
      { ...(data === "source" ? content : withoutData(content)), originAppId: app.id },
    );
    return { status: 200, body: presentApp(state, user, published) };
  },

  "PUT /api/v1/apps/{appId}/publish": (call) => {
    const { state, user, body } = call;
    const app = requireApp(call, "publish");
    assertSource(app);
    const { data = DEFAULT_DATA, checkOriginAppId = true } = body;
    const texts = readTexts(body.attributes);
    const target = findTarget(state, body.targetId);
    const source = { pointer: "/targetId" };
    assertAllowed(state, user, "publish", { spaceId: target.spaceId, ownerId: undefined }, source);
    if (checkOriginAppId && target.originAppId !== app.id) {
      throw invalid(source, `is ${target.id}, which was not published from this app`);
    }
    const { name, description, usage, scripts, lastReloadTime } = app;
    const [current] = scripts;
    const replaced = changeApp(state, target, {
      name,
      description,
      usage,
      ...texts,
      scripts: current ? [createScript(state, user.id, current)] : [],
      ...(data === "source" && { data: app.data, lastReloadTime }),
      originAppId: app.id,
      publishTime: isoTime(state.clock),
    });
    return { status: 200, body: presentApp(state, user, replaced) };
  },
};

function assertSource(app: AppRecord): void {
  if (!isPublished(app)) return;
  throw new HttpError(400, {
    title: "The app is published",
    detail: `App ${app.id} is in a managed space itself: publish the one that it comes from.`,
  });
}

function findTarget({ apps }: TenantState, targetId = ""): AppRecord {
  const source = { pointer: "/targetId" };
  if (!targetId) throw invalid(source, "is missing");
  const target = apps.get(targetId);
  if (!target) throw notFound(`There is no app ${targetId}.`, source);
  if (!isPublished(target)) throw invalid(source, `is ${targetId}, which is not published`);
  return target;
}
