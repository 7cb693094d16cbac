import type { QlikSchemas } from "../../../../generated/service-schemas.ts";
import { HttpError, invalid } from "../../http/http-error.ts";
import type { Reactions } from "../../http/handler.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import type { Collection } from "../../engine/store.ts";
import { forbidden } from "../respond.ts";

type Banner = QlikSchemas["banners"]["BannerResponse"];

/** A tenant has one banner at most. */
function bannerOf({ store }: TenantState): Collection<Banner> {
  return store.at("/api/v1/banners");
}

export const bannerReactions: Reactions = {
  "GET /api/v1/banners": ({ state }) => {
    const banner = bannerOf(state).get("");
    if (banner) return { status: 200, body: banner };
    throw new HttpError(404, "The tenant has no banner.");
  },

  "POST /api/v1/banners/actions/upsert": (call) => {
    const { state, user, body } = call;
    if (!user.admin) throw forbidden(call, "Only administrators may change the banner.");
    if (!body) throw invalid({ pointer: "" }, "must be the definition of a banner");
    const now = isoTime(state.clock);
    const stamps = { tenantId: state.tenantId, updatedAt: now, updatedBy: user.id };
    const { id, createdAt, createdBy } = bannerOf(state).get("") ?? {
      ...{ id: state.ids.object(), createdAt: now, createdBy: user.id },
    };
    const banner = { ...body, id, createdAt, createdBy, ...stamps };
    return { status: 201, body: bannerOf(state).set("", banner) };
  },
};
