/** The roles of the tenant, and references to them by users and groups. */
import type { AssignedRoles, Group, Role, User } from "../../../../generated/schema.ts";
import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import { HttpError, invalid } from "../../http/http-error.ts";
import { hash } from "../../state/random.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import { assertAdmin } from "../permissions.ts";

/** Qlik's default roles, as qlik.dev lists them. */
const ADMIN_ROLES = ["AnalyticsAdmin", "AuditAdmin", "DataAdmin", "TenantAdmin"];
const USER_ROLES = [
  "AutomationCreator",
  "AutomlDeploymentContributor",
  "AutomlExperimentContributor",
  "CollaborationPlatformUser",
  "DataProductManager",
  "DataServicesContributor",
  "DataSpaceCreator",
  "Developer",
  "EmbeddedAnalyticsUser",
  "ManagedSpaceCreator",
  "PrivateAnalyticsContentCreator",
  "SharedSpaceCreator",
  "Steward",
];

const MAX_CUSTOM_ROLES = 500;

export const roleRules: RulesByPath = {
  "/api/v1/roles": rulesOf<Role>({
    events: "com.qlik.v1.role",
    initial: (state) => [
      ...ADMIN_ROLES.map((name) => defaultRole(state, name, "admin")),
      ...USER_ROLES.map((name) => defaultRole(state, name, "user")),
    ],
    permit(call, verb, role) {
      if (verb === "list" || verb === "read") return;
      assertAdmin(call);
      if (role?.type === "default") {
        throw new HttpError(403, `${role.name} is a default role.`);
      }
      if (verb !== "remove" || !role || !isAssigned(call.state, role.id)) return;
      throw new HttpError(400, {
        title: "The role is assigned",
        detail: `The role ${role.name} is assigned to a user or a group. Remove the assignments first.`,
      });
    },
    create({ state, body }, draft) {
      const custom = rolesIn(state).filter(({ type }) => type === "custom");
      if (custom.length >= MAX_CUSTOM_ROLES) {
        throw invalid(
          { pointer: "" },
          `must not be one more than ${MAX_CUSTOM_ROLES} custom roles`,
        );
      }
      assertUnique(state, draft);
      const own = { type: "custom", level: "user", canEdit: true, canDelete: true };
      return { ...draft, ...own, description: (body as Partial<Role>).description ?? "" };
    },
    change({ state }, changed) {
      assertUnique(state, changed);
      return changed;
    },
  }),
};

function rolesIn({ store }: TenantState): readonly Role[] {
  return store.at<Role>("/api/v1/roles").records;
}

function defaultRole(state: TenantState, name: string, level: "admin" | "user"): Role {
  const time = isoTime(state.clock);
  // Made from the name: drawing a random id would change those of all later records.
  const id = ["a", "b", "c"].map((salt) => (hash(name, salt) >>> 0).toString(16).padStart(8, "0"));
  return {
    id: id.join(""),
    tenantId: state.tenantId,
    name,
    type: "default",
    level,
    description: "",
    canEdit: false,
    canDelete: false,
    assignedScopes: [],
    createdAt: time,
    lastUpdatedAt: time,
  } as Omit<Role, "links"> as Role;
}

function assertUnique(state: TenantState, { id, name }: Role): void {
  if (rolesIn(state).some((role) => role.name === name && role.id !== id)) {
    throw invalid({ pointer: "/name" }, `must be unique, and there is a role ${name}`);
  }
}

function isAssigned({ store }: TenantState, id: string): boolean {
  return [
    ...store.at<User>("/api/v1/users").records,
    ...store.at<Group>("/api/v1/groups").records,
  ].some(({ assignedRoles = [] }) => assignedRoles.some((role) => role.id === id));
}

/** A reference to a role or a group. */
export interface Reference {
  readonly id?: string;
  readonly name?: string;
}

/**
 * Returns the roles that a body refers to, by id or by name.
 *
 * @throws {HttpError} 400 for a role that does not exist.
 */
export function resolveRoles(state: TenantState, value: unknown, pointer: string): AssignedRoles {
  return resolveReferences(rolesIn(state), value, pointer).map(refer);
}

/** Returns the records that a list of references means. */
export function resolveReferences<Row extends { readonly id: string; readonly name: string }>(
  records: readonly Row[],
  value: unknown,
  pointer: string,
): Row[] {
  if (!Array.isArray(value)) throw invalid({ pointer }, "must be an array of references");
  return (value as readonly (Reference | null)[]).map((reference, index) => {
    const { id, name } = reference ?? {};
    const found = records.find((each) => (id === undefined ? each.name === name : each.id === id));
    if (found) return found;
    throw invalid({ pointer: `${pointer}/${index}` }, `must exist, got ${id ?? name ?? "nothing"}`);
  });
}

/** Returns the roles as they are now: they may have got another name. */
export function currentRoles(state: TenantState, roles: AssignedRoles = []): AssignedRoles {
  const ids = new Set(roles.map(({ id }) => id));
  return ids.size === 0
    ? []
    : rolesIn(state)
        .filter(({ id }) => ids.has(id))
        .map(refer);
}

/** Returns the default roles of these names. */
export function defaultRoles(state: TenantState, names: readonly string[]): AssignedRoles {
  return rolesIn(state)
    .filter(({ name, type }) => type === "default" && names.includes(name))
    .map(refer);
}

function refer({ id, name, type, level = "user" }: Role): AssignedRoles[number] {
  return { id, name, type, level };
}
