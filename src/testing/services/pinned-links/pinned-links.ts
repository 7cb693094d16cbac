import type { QlikSchemas } from "../../../../generated/service-schemas.ts";
import { rulesOf, type EngineCall, type RulesByPath } from "../../engine/rules.ts";
import { invalid } from "../../http/http-error.ts";
import type { Reactions } from "../../http/handler.ts";
import { isoTime } from "../../state/time.ts";
import { forbidden } from "../respond.ts";

type PinnedLink = QlikSchemas["ui-config"]["PinnedLink"];
type Caller = Pick<EngineCall, "key" | "state" | "user">;

const PINNED_LINKS = "/api/v1/ui-config/pinned-links";
const MAX_LINKS = 50;

/** @throws {HttpError} 400 when the tenant would have too many links. */
function assertRoom({ state }: Caller, count: number): void {
  if (state.store.at(PINNED_LINKS).records.length + count <= MAX_LINKS) return;
  throw invalid({ pointer: "" }, `must leave the tenant with at most ${MAX_LINKS} pinned links`);
}

function assertAdmin(call: Caller): void {
  if (!call.user.admin) throw forbidden(call, "Only administrators may change pinned links.");
}

export const rules: RulesByPath = {
  [PINNED_LINKS]: rulesOf<PinnedLink>({
    permit(call, verb) {
      if (verb !== "list" && verb !== "read") assertAdmin(call);
    },
    create(call, draft) {
      assertRoom(call, 1);
      return draft;
    },
  }),
};

export const reactions: Reactions = {
  "POST /api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links": (call) => {
    const { state, user, body } = call;
    assertAdmin(call);
    const { links, type, scope } = body;
    assertRoom(call, links.length);
    const created = { createdAt: isoTime(state.clock), createdBy: user.id };
    const data = links.map((link): PinnedLink => {
      const id = state.ids.object();
      const record = { ...link, id, type, scope, tenantId: state.tenantId, ...created };
      return state.store.at<PinnedLink>(PINNED_LINKS).set(id, record);
    });
    return { status: 200, body: { data } };
  },

  "POST /api/v1/ui-config/pinned-links/actions/delete-all-pinned-links": (call) => {
    assertAdmin(call);
    const all = call.state.store.at<PinnedLink>(PINNED_LINKS);
    for (const { id } of all.records) all.delete(id);
    return { status: 204 };
  },
};
