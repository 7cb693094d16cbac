import type { AppsFilter, FilterItemPatch } from "../../../../generated/schema.ts";
import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import { requireApp } from "./access.ts";

/** A report filter, and the value that a patch has put at `/filter`. */
type Patched = AppsFilter & { readonly filter?: { readonly Filter?: FilterItemPatch } };

export const rules: RulesByPath = {
  "/api/v1/apps/{appId}/report-filters": rulesOf<Patched>({
    unique: ["name"],
    change(_, { filter, ...changed }, { id, filterType }) {
      return { ...changed, ...filter?.Filter, ...{ id, filterType } };
    },
    filters: { filterTypes: isOf },
  }),
};

export const reactions: Reactions = {
  "GET /api/v1/apps/{appId}/report-filters/actions/count": (call) => {
    const { id } = requireApp(call, "read");
    const { records } = call.state.store.at<AppsFilter>(`/api/v1/apps/${id}/report-filters`);
    const { filterTypes } = call.query;
    return {
      status: 200,
      body: { total: records.filter((each) => isOf(each, filterTypes)).length },
    };
  },
};

function isOf({ filterType }: AppsFilter, types: readonly string[]): boolean {
  return types.includes(filterType ?? "");
}
