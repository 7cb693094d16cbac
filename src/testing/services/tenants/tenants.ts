/** The tenant itself. */
import type { Tenant } from "../../../../generated/schema.ts";
import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import { publish } from "../../events/publish.ts";
import type { Call, Reactions } from "../../http/handler.ts";
import { HttpError } from "../../http/http-error.ts";
import { redirectTo } from "../../http/redirect.ts";
import { isoTime } from "../../state/time.ts";
import { assertAdmin, changedByAdmins } from "../permissions.ts";

const TENANTS = "/api/v1/tenants";
const DAY = 24 * 60 * 60 * 1000;

export const rules: RulesByPath = {
  [TENANTS]: rulesOf<Tenant>({
    events: "com.qlik.tenant",
    initial: ({ tenantId, clock, caller }) => [
      {
        id: tenantId,
        name: "Embedded tenant",
        hostnames: ["embedded.us.qlikcloud.com"],
        region: "us",
        datacenter: "us-east-1",
        status: "active",
        created: isoTime(clock),
        lastUpdated: isoTime(clock),
        statusLastUpdatedAt: isoTime(clock),
        createdByUser: caller.id,
        enableAppOpeningFeedback: false,
        autoAssignCreateSharedSpacesRoleToProfessionals: true,
        autoAssignDataServicesContributorRoleToProfessionals: true,
        autoAssignPrivateAnalyticsContentCreatorRoleToProfessionals: true,
      },
    ],
    ...changedByAdmins,
    create({ state }, draft) {
      const hostnames = [`${draft.id}.us.qlikcloud.com`];
      const statusLastUpdatedAt = isoTime(state.clock);
      return { ...draft, hostnames, region: "us", status: "active", statusLastUpdatedAt };
    },
  }),
};

export const reactions: Reactions = {
  "GET /api/v1/tenants/me": ({ state, url }) =>
    redirectTo(302, `${url.origin}${TENANTS}/${state.tenantId}`),

  "POST /api/v1/tenants/{tenantId}/actions/deactivate"(call) {
    const { state, body } = call;
    const tenant = setStatus(call, "disabled");
    const days = body?.purgeAfterDays ?? 30;
    const estimatedPurgeDate = new Date(state.clock.now() + days * DAY).toISOString();
    publish(call, "com.qlik.v1.tenant.deactivated", { ...tenant, purgeDate: estimatedPurgeDate });
    return { status: 200, body: { id: tenant.id, status: "disabled", estimatedPurgeDate } };
  },

  "POST /api/v1/tenants/{tenantId}/actions/reactivate"(call) {
    publish(call, "com.qlik.v1.tenant.reactivated", setStatus(call, "active"));
    return { status: 200, body: {} };
  },
};

/** Changes the status, when the caller has confirmed which tenant is meant. */
function setStatus(
  call: Call<
    | "POST /api/v1/tenants/{tenantId}/actions/deactivate"
    | "POST /api/v1/tenants/{tenantId}/actions/reactivate"
  >,
  status: "active" | "disabled",
): Tenant {
  assertAdmin(call);
  const { state, path, headers } = call;
  const tenants = state.store.at<Tenant>(TENANTS);
  const { hostnames = [] } = tenants.require(path.tenantId);
  const confirmed = headers.get("qlik-confirm-hostname")?.toLowerCase();
  if (!hostnames.some((hostname) => hostname.toLowerCase() === confirmed)) {
    throw new HttpError(
      412,
      `The header qlik-confirm-hostname must be a hostname of the tenant: ${hostnames.join(", ")}.`,
    );
  }
  const statusLastUpdatedAt = isoTime(state.clock);
  return tenants.change(path.tenantId, { status, statusLastUpdatedAt });
}
