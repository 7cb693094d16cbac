/**
 * Publishes apps: an app in a personal or shared space gets a copy in a managed space, which is replaced by publishing
 * again. It may have several copies, even in one space, as Qlik's help says.
 */
import type { AppUpdateAttributes, PublishedData } from "../../../../generated/schema.ts";
import type { AppRecord } from "../../state/records.ts";
import type { Handlers } from "../../http/handler.ts";
import { invalid, HttpError } from "../../http/http-error.ts";
import type { Change } from "../../events/publish.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { requireApp, notFound, requireSpace, isPublished, respondWithApp } from "./access.ts";
import { assertName } from "./apps.ts";
import { addApp, changeApp, contentOf, publishApp, setContent } from "./records.ts";
import { assertAllowed } from "../permissions.ts";
import { isoTime } from "../../state/time.ts";

/** Qlik's specification names no default; this is the first value that it lists. */
const DEFAULT_DATA: PublishedData = "source";

export const reactions: Handlers = {
  "POST /api/v1/apps/{appId}/publish": (call) => {
    const { state, user, body } = call;
    const app = requireApp(call, "publish");
    assertSource(app);
    const { data = DEFAULT_DATA, moveApp = false, originAppId } = body;
    const texts = textsOf(app, body.attributes);
    const source = { pointer: "/spaceId" };
    const { id: spaceId, type } = requireSpace(state, body.spaceId, source);
    if (type !== "managed") throw invalid(source, "must be a managed space");
    // Owning the app does not include the right to publish it to the space.
    assertAllowed(state, user, "publish", { spaceId, ownerId: undefined }, source);
    if (moveApp) {
      if (!originAppId) throw invalid({ pointer: "/originAppId" }, "is required with moveApp");
      const publishTime = isoTime(state.clock);
      const moved = changeApp(call, app, { ...texts, spaceId, originAppId, publishTime });
      publishPublished(call, app, moved, "source");
      return respondWithApp(call, moved);
    }
    // A new app is empty, so it has no data to keep.
    const content = { ...contentOf(state, app, data === "source"), originAppId: app.id };
    const settings = { ...texts, usage: app.usage, spaceId, ownerId: user.id };
    const published = addApp(state, settings, content);
    publishApp(call, "com.qlik.app.created", published, { createdByAction: "publish" });
    publishPublished(call, app, published, data);
    return respondWithApp(call, published);
  },

  "PUT /api/v1/apps/{appId}/publish": (call) => {
    const { state, user, body } = call;
    const app = requireApp(call, "publish");
    assertSource(app);
    const { data = DEFAULT_DATA, checkOriginAppId = true } = body;
    const texts = textsOf(app, body.attributes);
    const target = findTarget(state, body.targetId);
    const source = { pointer: "/targetId" };
    assertAllowed(state, user, "publish", { spaceId: target.spaceId, ownerId: undefined }, source);
    if (checkOriginAppId && target.originAppId !== app.id) {
      throw invalid(source, `must be an app that was published from this one, got ${target.id}`);
    }
    const { usage, lastReloadTime } = app;
    setContent(state, target, contentOf(state, app), user.id);
    const replaced = changeApp(call, target, {
      ...texts,
      usage,
      ...(data === "source" && { data: app.data, lastReloadTime }),
      originAppId: app.id,
      publishTime: isoTime(state.clock),
    });
    publishPublished(call, app, replaced, data);
    return respondWithApp(call, replaced);
  },
};

function publishPublished(
  change: Change,
  { spaceId: originSpaceId }: AppRecord,
  app: AppRecord,
  data: PublishedData,
): void {
  const dataPublished = data === "source";
  const more = { originSpaceId, dataPublished, publishedDate: app.publishTime };
  publishApp(change, "com.qlik.app.published", app, more);
}

/** The name and the description of the published app. */
function textsOf(
  app: AppRecord,
  { name = app.name, description = app.description }: AppUpdateAttributes = {},
): Pick<AppRecord, "name" | "description"> {
  assertName(name);
  return { name, description };
}

function assertSource(app: AppRecord): void {
  if (!isPublished(app)) return;
  throw new HttpError(400, {
    title: "The app is published",
    detail: `App ${app.id} is published itself. Publish the app that it was published from.`,
  });
}

function findTarget({ apps }: TenantState, targetId = ""): AppRecord {
  const source = { pointer: "/targetId" };
  if (!targetId) throw invalid(source, "is required");
  const target = apps.get(targetId);
  if (!target) throw notFound(`App ${targetId} does not exist.`, source);
  if (!isPublished(target)) throw invalid(source, `must be a published app, got ${targetId}`);
  return target;
}
