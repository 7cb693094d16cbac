/** Keeps the identities, on which permissions depend, in step with the records of users, groups and roles. */
import type { AssignedGroups, Group, User as UserRecord } from "../../../../generated/schema.ts";
import { collectionAt, type CollectionAt } from "../../engine/store.ts";
import { assignAutomatically, assignmentsIn } from "../licenses/assignments.ts";
import { publish } from "../../events/publish.ts";
import type { TenantState, User } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import { currentRoles, defaultRoles } from "../roles/roles.ts";

export const USERS = "/api/v1/users";
export const GROUPS = "/api/v1/groups";

export const usersIn: CollectionAt<UserRecord> = collectionAt(USERS);
const groupsIn = collectionAt<Group>(GROUPS);

/** The group of all users. */
export const EVERYONE = "000000000000000000000001";

/** The records of the users that the tenant begins with. They have API keys, for which Qlik demands a role. */
export function initialUsers(state: TenantState): UserRecord[] {
  return [...state.users.values()].filter(({ bot }) => !bot).map((user) => recordOf(state, user));
}

function recordOf(state: TenantState, user: User): UserRecord {
  const { id, name, subject = id, admin, bot = false, groups = [] } = user;
  const time = isoTime(state.clock);
  const roles = bot ? [] : ["Developer", ...(admin ? ["TenantAdmin"] : [])];
  return {
    ...{ id, name, subject, tenantId: state.tenantId, status: "active" },
    ...{ createdAt: time, lastUpdatedAt: time },
    assignedRoles: defaultRoles(state, roles),
    assignedGroups: groupsOf(
      state,
      groups.map((group) => ({ id: group })),
    ),
  };
}

/** Returns the groups with their roles as they are now. */
export function groupsOf(state: TenantState, groups: readonly { id: string }[]): AssignedGroups {
  const ids = new Set(groups.map(({ id }) => id));
  return groupsIn(state)
    .records.filter(({ id }) => ids.has(id))
    .map(({ id, name, providerType = "idp", assignedRoles }) => ({
      id,
      name,
      providerType,
      assignedRoles: currentRoles(state, assignedRoles),
    }));
}

/** Whether a user has a role: of the user's own, of a group, or as everyone. */
export function hasRole(state: TenantState, id: string, name: string): boolean {
  const { assignedRoles = [], assignedGroups = [] } = usersIn(state).get(id) ?? {};
  const groups = groupsOf(state, [{ id: EVERYONE }, ...assignedGroups]);
  const roles = [assignedRoles, ...groups.map((group) => group.assignedRoles ?? [])].flat();
  return currentRoles(state, roles).some((role) => role.name === name);
}

/** Updates the identities after a change of users, groups or roles. */
export function updateIdentities(state: TenantState): void {
  // The seats that a tenant begins with are those of the users that it begins with.
  assignmentsIn(state);
  for (const { id, name, subject, status, assignedGroups = [] } of usersIn(state).records) {
    const { bot = false } = state.users.get(id) ?? {};
    const admin = bot ? state.users.get(id)!.admin : hasRole(state, id, "TenantAdmin");
    const groups = groupsOf(state, assignedGroups).map((group) => group.id);
    state.users.set(id, { id, name, subject, admin, bot, groups, disabled: status === "disabled" });
  }
}

/** A user logs in: who was invited is active from now on, and the bot of an OAuth client becomes a user. */
export function logIn(state: TenantState, user: User): void {
  const users = usersIn(state);
  const record = users.get(user.id);
  if (!record) {
    publish({ state, user }, "com.qlik.v1.user.created", users.set(user.id, recordOf(state, user)));
  } else if (record.status === "invited" || record.status === "provisioned") {
    const lastUpdatedAt = isoTime(state.clock);
    users.change(user.id, { status: "active", inviteExpiry: undefined, lastUpdatedAt });
  }
  if (!user.bot) assignAutomatically(state, user);
}
