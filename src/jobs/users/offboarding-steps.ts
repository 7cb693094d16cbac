import type { SpaceAssignment, User } from "../../../generated/schema.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import { paginate } from "../../lists/paginate.ts";
import { settleAll, type DoneItem, type FailedItem } from "../bulk/settle-all.ts";
import type { Settled } from "../bulk/settled.ts";
import { deleteAssignments, type LicenseAssignment } from "../licenses/assign-licenses.ts";

/** The outcome of the parts of a step. */
export type Step<Item> = Settled<DoneItem<Item, unknown>, FailedItem<Item>>;

/** A group of the tenant. */
export interface UserGroup {
  readonly id: string;
  readonly name: string;
}

interface Context {
  readonly qlik: AnyQlikClient;
  readonly user: User;
  readonly concurrency: number;
  readonly signal: AbortSignal;
}

/** Takes the access of the license back, of whatever type it is. */
export async function takeLicenses({
  qlik,
  user,
  signal,
}: Context): Promise<Step<LicenseAssignment>> {
  const query = { limit: 100 };
  const all = paginate(qlik, "/api/v1/licenses/assignments", { params: { query }, signal });
  const items: LicenseAssignment[] = [];
  for await (const { subject, type } of all)
    if (subject === user.subject) items.push({ subject, type });
  return deleteAssignments(qlik, { items, key: "subject", batchSize: 100, signal });
}

/** Takes the roles in spaces away. */
export async function leaveSpaces({
  qlik,
  user,
  concurrency,
  signal,
}: Context): Promise<Step<SpaceAssignment>> {
  const options = { concurrency, signal };
  const spaces = paginate(qlik, "/api/v1/spaces", { params: { query: { limit: 100 } }, signal });
  const query = { assigneeId: user.id };
  const listed = await settleAll(
    spaces,
    ({ id: spaceId }) => {
      const params = { path: { spaceId }, query };
      return paginate(qlik, "/api/v1/spaces/{spaceId}/assignments", { params, signal }).toArray();
    },
    options,
  );
  const assignments = listed.orThrow().flatMap(({ value }) => value);
  const at = "/api/v1/spaces/{spaceId}/assignments/{assignmentId}";
  return settleAll(
    assignments,
    ({ spaceId, id: assignmentId }) =>
      resultsOf(qlik).DELETE(at, { params: { path: { spaceId, assignmentId } }, signal }),
    options,
  );
}

/** Takes the user out of the groups of the tenant; those of an identity provider are its own. */
export function leaveGroups({ qlik, user, signal }: Context): Promise<Step<UserGroup>> {
  const groups = (user.assignedGroups ?? []).filter(({ providerType }) => providerType !== "idp");
  return settleAll(
    groups,
    ({ id }) => {
      const params = { path: { userId: user.id } };
      const value = [{ id }];
      const body = [{ op: "remove-value" as const, path: "/assignedGroups" as const, value }];
      return resultsOf(qlik).PATCH("/api/v1/users/{userId}", { params, body, signal });
    },
    // One after the other, since each changes the same user.
    { concurrency: 1, signal },
  );
}

/** Disables the account, or deletes it. */
export function endAccount(
  { qlik, user, signal }: Context,
  how: "disable" | "delete",
): Promise<Step<User>> {
  const params = { path: { userId: user.id } };
  const client = resultsOf(qlik);
  return settleAll(
    [user],
    () => {
      if (how === "delete") return client.DELETE("/api/v1/users/{userId}", { params, signal });
      const body = [{ op: "replace" as const, path: "/status" as const, value: "disabled" }];
      return client.PATCH("/api/v1/users/{userId}", { params, body, signal });
    },
    { signal },
  );
}
