/** Users: provisioned by an administrator, or invited by email. */
import type {
  InviteItem,
  User as UserRecord,
  UsersJSONPatch,
} from "../../../../generated/schema.ts";
import { rulesOf, type EngineCall, type RulesByPath } from "../../engine/rules.ts";
import { publish } from "../../events/publish.ts";
import type { Call, Reactions } from "../../http/handler.ts";
import { HttpError, invalid } from "../../http/http-error.ts";
import { redirectTo } from "../../http/redirect.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import { assignmentsIn } from "../licenses/assignments.ts";
import { assertAdmin } from "../permissions.ts";
import { currentRoles, resolveReferences, resolveRoles } from "../roles/roles.ts";
import {
  GROUPS,
  groupsOf,
  initialUsers,
  logIn,
  updateIdentities,
  USERS,
  usersIn,
} from "./identity.ts";

/** How long an invitation is valid, in seconds. Qlik documents that it expires, but not when. */
const INVITATION_LIFETIME = 30 * 24 * 60 * 60;

export const rules: RulesByPath = {
  [USERS]: rulesOf<UserRecord>({
    unique: ["subject", "email"],
    events: "com.qlik.v1.user",
    initial: initialUsers,
    permit(call, verb) {
      if (verb === "create" || verb === "remove") assertAdmin(call);
    },
    create({ state, body }, draft) {
      const { name = draft.email ?? draft.subject } = body as Partial<UserRecord>;
      return newUser(state, { ...draft, name });
    },
    present,
    removed({ state }, { id, subject }) {
      state.users.delete(id);
      state.access.revoke(({ userId }) => userId === id);
      assignmentsIn(state).delete(subject);
    },
    attributes: {
      clientId: ({ id, subject }) => (subject.startsWith("qlikbot\\") ? [id] : []),
      "assignedGroupsAssignedRoles.name": ({ assignedGroups = [] }) =>
        assignedGroups.flatMap(({ assignedRoles = [] }) => assignedRoles.map(({ name }) => name)),
    },
  }),
};

function newUser(state: TenantState, draft: UserRecord): UserRecord {
  const assignedRoles = resolveRoles(state, draft.assignedRoles ?? [], "/assignedRoles");
  const invitation = { status: "invited", inviteExpiry: expiryOf(state) };
  return { ...draft, ...invitation, assignedRoles, assignedGroups: [] };
}

function expiryOf({ clock }: TenantState): number {
  return Math.floor(clock.now() / 1000) + INVITATION_LIFETIME;
}

/** Roles are only seen by administrators, and by the user. */
function present({ state, user, query }: EngineCall, record: UserRecord): object {
  const { assignedRoles, assignedGroups = [], ...rest } = record;
  const groups = groupsOf(state, assignedGroups);
  const shown =
    user.admin || user.id === record.id
      ? { ...rest, assignedRoles: currentRoles(state, assignedRoles), assignedGroups: groups }
      : { ...rest, assignedGroups: groups.map(({ id, name }) => ({ id, name })) };
  if (typeof query["fields"] !== "string") return shown;
  const fields = [...query["fields"].split(","), "id", "name", "subject", "tenantId"];
  const selected = Object.entries(shown).filter(([name]) => fields.includes(name));
  // Null keeps the engine from adding them.
  return { ...Object.fromEntries(selected), ...(!fields.includes("links") && { links: null }) };
}

export const reactions: Reactions = {
  "GET /api/v1/users/me"({ state, user, url }) {
    logIn(state, user);
    return redirectTo(301, `${url.origin}${USERS}/${user.id}`);
  },

  "GET /api/v1/users/actions/count": ({ state }) => ({
    status: 200,
    body: { total: usersIn(state).records.length },
  }),

  "POST /api/v1/users": {
    after({ state }) {
      updateIdentities(state);
    },
  },

  "POST /api/v1/users/actions/invite"(call) {
    assertAdmin(call);
    const { invitees = [] } = call.body;
    return { status: 207, body: { data: invitees.map((invitee) => invite(call, invitee)) } };
  },

  "PATCH /api/v1/users/{userId}"(call) {
    const { state, user, body } = call;
    const { userId } = call.path;
    const isOwnPreference = ({ path }: UsersJSONPatch): boolean => path.startsWith("/preferred");
    if (userId !== user.id || !body.every(isOwnPreference)) assertAdmin(call);
    const users = usersIn(state);
    let changed = users.require(userId);
    const errors: HttpError[] = [];
    for (const [index, change] of body.entries()) {
      try {
        changed = applyChange(state, changed, change, `/${index}/value`);
      } catch (error) {
        if (!(error instanceof HttpError)) throw error;
        errors.push(error);
      }
    }
    if (errors[0] && errors.length === body.length) throw errors[0];
    users.set(userId, { ...changed, lastUpdatedAt: isoTime(state.clock) });
    updateIdentities(state);
    if (errors.length === 0) return { status: 204 };
    const failed = errors.map(({ status, details: { title, detail } }) => {
      return { code: `HTTP-${status}`, title, detail };
    });
    return { status: 207, body: { errors: failed } };
  },
};

function invite({ state, user }: Call, { email, name = email, resend = false }: InviteItem) {
  const users = usersIn(state);
  const known = users.records.find((each) => each.email?.toLowerCase() === email.toLowerCase());
  if (known) {
    const isSent = resend && (known.status === "invited" || known.status === "disabled");
    if (isSent) users.change(known.id, { status: "invited", inviteExpiry: expiryOf(state) });
    updateIdentities(state);
    const { id: userId, subject } = known;
    return { email, status: isSent ? "ok" : "exists", userId, subject };
  }
  const { ids, clock, tenantId } = state;
  const [createdAt, lastUpdatedAt] = [isoTime(clock), isoTime(clock)];
  const subject = ids.uuid();
  const draft = { id: ids.object(), name, email, subject, tenantId, createdAt, lastUpdatedAt };
  const invited = users.set(draft.id, newUser(state, draft));
  updateIdentities(state);
  publish({ state, user }, "com.qlik.v1.user.created", invited);
  return { email, status: "ok", userId: invited.id, subject };
}

const STATUSES = ["active", "invited", "disabled", "provisioned"];

function applyChange(
  state: TenantState,
  user: UserRecord,
  { op, path, value }: UsersJSONPatch,
  pointer: string,
): UserRecord {
  const isRemoval = op === "unset";
  switch (path) {
    case "/roles":
    case "/assignedRoles": {
      const roles = isRemoval ? [] : resolveRoles(state, value, pointer);
      return { ...user, assignedRoles: combine(user.assignedRoles, roles, op) };
    }
    case "/assignedGroups": {
      const known = state.store.at<{ id: string; name: string }>(GROUPS).records;
      const groups = isRemoval ? [] : resolveReferences(known, value, pointer);
      return { ...user, assignedGroups: combine(user.assignedGroups, groups, op) };
    }
    case "/inviteExpiry":
      if (user.status === "invited") return { ...user, inviteExpiry: expiryOf(state) };
      throw invalid({ pointer }, `needs an invited user, and the user is ${user.status}`);
    case "/status":
      if (STATUSES.includes(value as string)) return { ...user, status: value as string };
      throw invalid({ pointer }, `must be one of ${STATUSES.join(", ")}`);
    default:
      if (!isRemoval && typeof value !== "string") throw invalid({ pointer }, "must be a string");
      if (isRemoval && path === "/name") throw invalid({ pointer }, "must not be removed");
      return { ...user, [path.slice(1)]: isRemoval ? undefined : value };
  }
}

function combine<Row extends { readonly id: string }>(
  before: readonly Row[] = [],
  given: readonly Row[],
  op: UsersJSONPatch["op"],
): Row[] {
  const others = before.filter(({ id }) => given.every((each) => each.id !== id));
  if (op === "remove-value") return others;
  return op === "add" ? [...others, ...given] : [...given];
}
