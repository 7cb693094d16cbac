/** The seats of the license, and who has them. */
import type { AssignmentsResponse } from "../../../../generated/schema.ts";
import { publish } from "../../events/publish.ts";
import { HttpError } from "../../http/http-error.ts";
import type { TenantState, User } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";

export const ASSIGNMENTS = "/api/v1/licenses/assignments";
export const SETTINGS = "/api/v1/licenses/settings";
export const LICENSE_NUMBER = "9999000000000001";

export type Assignment = AssignmentsResponse["data"][number];

/** The types of access. */
export type AccessType = keyof TenantState["licenses"];

export interface Settings {
  readonly autoAssignProfessional: boolean;
  readonly autoAssignAnalyzer: boolean;
}

/** A change of assignments, by an administrator or by a user who logs in. */
interface Change {
  readonly state: TenantState;
  readonly user: Pick<User, "id">;
}

/** The users that the tenant begins with have seats, as far as there are any. */
export function initialAssignments({ licenses, users, clock }: TenantState): Assignment[] {
  const { professional, analyzer } = licenses;
  const people = [...users.values()].filter(({ bot }) => !bot);
  return people.slice(0, professional + analyzer).map(({ id, subject = id }, index) => ({
    type: index < professional ? "professional" : "analyzer",
    subject,
    excess: false,
    created: isoTime(clock),
  }));
}

export function seatsUsed({ store }: TenantState, type: string): number {
  return store.at<Assignment>(ASSIGNMENTS).records.filter((each) => each.type === type).length;
}

/**
 * Gives a seat to a subject.
 *
 * @throws {HttpError} 400 for an unknown type, 403 without a free seat, or 409.
 */
export function assign({ state, user }: Change, subject: string, type: string): void {
  const assignments = state.store.at<Assignment>(ASSIGNMENTS);
  const units = Object.hasOwn(state.licenses, type)
    ? state.licenses[type as AccessType]
    : undefined;
  if (units === undefined) throw failure(400, `There is no type of access ${type}.`);
  if (assignments.get(subject)?.type === type) {
    throw failure(409, `${subject} already has ${type} access.`);
  }
  const attributes = { type, subject, license: LICENSE_NUMBER, origin: "internal" };
  if (seatsUsed(state, type) >= units) {
    const message = `All ${units} units of ${type} access are used.`;
    publish({ state, user }, "com.qlik.license.assignment.rejected", { ...attributes, message });
    throw failure(403, message);
  }
  assignments.set(subject, { type, subject, excess: false, created: isoTime(state.clock) });
  publish({ state, user }, "com.qlik.license.assignment.updated", attributes);
}

/**
 * Takes the seat of a subject back.
 *
 * @throws {HttpError} 404 when the subject does not have it.
 */
export function unassign({ state, user }: Change, subject: string, type: string): void {
  const assignments = state.store.at<Assignment>(ASSIGNMENTS);
  if (assignments.get(subject)?.type !== type) {
    throw failure(404, `${subject} has no ${type} access.`);
  }
  assignments.delete(subject);
  const attributes = { type, subject, license: LICENSE_NUMBER, origin: "internal" };
  publish({ state, user }, "com.qlik.license.assignment.deleted", attributes);
}

/** Gives a seat to a user who logs in without one, as the settings say. */
export function assignAutomatically(state: TenantState, user: User): void {
  const { id, subject = id } = user;
  if (state.store.at(ASSIGNMENTS).get(subject)) return;
  const settings = state.store.at<Settings>(SETTINGS).require("");
  const wanted: AccessType[] = [];
  if (settings.autoAssignProfessional) wanted.push("professional");
  if (settings.autoAssignAnalyzer) wanted.push("analyzer");
  const free = wanted.find((type) => seatsUsed(state, type) < state.licenses[type]);
  if (free) assign({ state, user }, subject, free);
}

function failure(status: number, detail: string): HttpError {
  return new HttpError(status, { title: "License assignment failed", detail });
}
