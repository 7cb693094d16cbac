/** The seats of the license, and who has them. */
import type { AssignmentsResponse } from "../../../../generated/schema.ts";
import { collectionAt, type CollectionAt } from "../../engine/store.ts";
import { publish, type Change } from "../../events/publish.ts";
import { HttpError } from "../../http/http-error.ts";
import type { TenantState, User } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";

export const ASSIGNMENTS = "/api/v1/licenses/assignments";
export const SETTINGS = "/api/v1/licenses/settings";
export const LICENSE_NUMBER = "9999000000000001";

export type Assignment = AssignmentsResponse["data"][number];

export interface Settings {
  readonly autoAssignProfessional: boolean;
  readonly autoAssignAnalyzer: boolean;
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

export const assignmentsIn: CollectionAt<Assignment> = collectionAt(ASSIGNMENTS);

export function seatsUsed(state: TenantState, type: string): number {
  return assignmentsIn(state).records.filter((each) => each.type === type).length;
}

/**
 * Gives a seat to a subject.
 *
 * @throws {HttpError} 400 for an unknown type, 403 without a free seat, or 409.
 */
export function assign({ state, user }: Change, subject: string, type: string): 201 {
  const { [type]: units }: Readonly<Record<string, number>> = state.licenses;
  if (units === undefined) throw failure(400, `There is no type of access ${type}.`);
  if (assignmentsIn(state).get(subject)?.type === type) {
    throw failure(409, `${subject} already has ${type} access.`);
  }
  const attributes = { type, subject, license: LICENSE_NUMBER, origin: "internal" };
  if (seatsUsed(state, type) >= units) {
    const message = `All ${units} units of ${type} access are used.`;
    publish({ state, user }, "com.qlik.license.assignment.rejected", { ...attributes, message });
    throw failure(403, message);
  }
  assignmentsIn(state).set(subject, {
    type,
    subject,
    excess: false,
    created: isoTime(state.clock),
  });
  publish({ state, user }, "com.qlik.license.assignment.updated", attributes);
  return 201;
}

/** @throws {HttpError} 404 when the subject does not have the seat. */
export function unassign({ state, user }: Change, subject: string, type: string): 204 {
  if (assignmentsIn(state).get(subject)?.type !== type) {
    throw failure(404, `${subject} has no ${type} access.`);
  }
  assignmentsIn(state).delete(subject);
  const attributes = { type, subject, license: LICENSE_NUMBER, origin: "internal" };
  publish({ state, user }, "com.qlik.license.assignment.deleted", attributes);
  return 204;
}

/** Gives a seat to a user who logs in without one, as the settings say. */
export function assignAutomatically(state: TenantState, user: User): void {
  const { id, subject = id } = user;
  if (assignmentsIn(state).get(subject)) return;
  const settings = state.store.at<Settings>(SETTINGS).require("");
  const wanted: (keyof TenantState["licenses"])[] = [];
  if (settings.autoAssignProfessional) wanted.push("professional");
  if (settings.autoAssignAnalyzer) wanted.push("analyzer");
  const free = wanted.find((type) => seatsUsed(state, type) < state.licenses[type]);
  if (free) assign({ state, user }, subject, free);
}

function failure(status: number, detail: string): HttpError {
  return new HttpError(status, { title: "License assignment failed", detail });
}
