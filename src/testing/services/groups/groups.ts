/** Groups of users, and the group of everyone, whose roles are in the settings. */
import type { Group, GroupSettings } from "../../../../generated/schema.ts";
import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError, invalid } from "../../http/http-error.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import { assertAdmin } from "../permissions.ts";
import { currentRoles, resolveRoles } from "../roles/roles.ts";
import { EVERYONE, GROUPS, updateIdentities } from "../users/identity.ts";

export const groupRules: RulesByPath = {
  [GROUPS]: rulesOf<Group>({
    unique: ["name"],
    events: "com.qlik.v1.group",
    initial: initialGroups,
    sees: ({ query, path }, { id }) =>
      id !== EVERYONE || query["systemGroups"] === true || path["groupId"] === id,
    filters: { systemGroups: ({ id }, wanted: boolean) => (id === EVERYONE) === wanted },
    permit(call, verb, group) {
      if (verb === "list" || verb === "read") return;
      assertAdmin(call);
      if (group?.id === EVERYONE) {
        throw new HttpError(403, "It is a system group.");
      }
      if (verb !== "patch" || !group || group.providerType === "custom") return;
      const changes = call.body as readonly { readonly path: string }[];
      const index = changes.findIndex(({ path }) => path !== "assignedRoles");
      if (index < 0) return;
      throw invalid({ pointer: `/${index}/path` }, "can only be changed in a custom group");
    },
    create: ({ state }, draft) => ({
      ...draft,
      status: "active",
      assignedRoles: resolveRoles(state, draft.assignedRoles ?? [], "/assignedRoles"),
    }),
    change: ({ state }, changed) => ({
      ...changed,
      assignedRoles: resolveRoles(state, changed.assignedRoles ?? [], "/assignedRoles"),
    }),
    present({ state, user }, { assignedRoles, ...group }) {
      return user.admin ? { ...group, assignedRoles: currentRoles(state, assignedRoles) } : group;
    },
  }),

  "/api/v1/groups/settings": rulesOf<Omit<GroupSettings, "links">>({
    events: "com.qlik.v1.group-setting",
    initial: (state) => [
      {
        tenantId: state.tenantId,
        autoCreateGroups: false,
        systemGroups: { [EVERYONE]: everyone(state) },
      },
    ],
    permit(call, verb) {
      if (verb !== "read") assertAdmin(call);
    },
    change({ state }, changed) {
      const { assignedRoles } = changed.systemGroups?.[EVERYONE] ?? {};
      const pointer = `/systemGroups/${EVERYONE}/assignedRoles`;
      state.store.at<Group>(GROUPS).change(EVERYONE, {
        assignedRoles: resolveRoles(state, assignedRoles, pointer),
        lastUpdatedAt: isoTime(state.clock),
      });
      return { ...changed, systemGroups: { [EVERYONE]: everyone(state) } };
    },
  }),
};

/** Changes of groups are changes of what their users may do. */
const afterwards = {
  after({ state }: { readonly state: TenantState }) {
    updateIdentities(state);
  },
};

export const groupReactions: Reactions = {
  "PATCH /api/v1/groups/{groupId}": afterwards,
  "DELETE /api/v1/groups/{groupId}": afterwards,
  "PATCH /api/v1/groups/settings": afterwards,
};

/** Everyone, and the groups that the data name. */
function initialGroups({ users, tenantId, clock }: TenantState): Group[] {
  const ids = new Set([...users.values()].flatMap(({ groups = [] }) => groups));
  const [createdAt, lastUpdatedAt] = [isoTime(clock), isoTime(clock)];
  const common = { status: "active", tenantId, createdAt, lastUpdatedAt, assignedRoles: [] };
  const groups: Omit<Group, "links">[] = [
    { id: EVERYONE, name: "com.qlik.Everyone", ...common },
    ...Array.from(ids, (id) => ({ id, name: id, providerType: "idp", ...common })),
  ];
  return groups as Group[];
}

function everyone({ store }: TenantState): object {
  const group = store.at<Group>(GROUPS).require(EVERYONE);
  const { id, name, createdAt, assignedRoles, lastUpdatedAt } = group;
  return { id, name, enabled: true, createdAt, assignedRoles, lastUpdatedAt };
}
