/** The license of the tenant: its status, its seats, and the settings for assigning them. */
import { listRecords } from "../../engine/list.ts";
import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError } from "../../http/http-error.ts";
import { isoTime } from "../../state/time.ts";
import { assertAdmin, forAdmins } from "../permissions.ts";
import * as seats from "./assignments.ts";

const LICENSE = {
  origin: "External",
  product: "Qlik Sense Enterprise SaaS",
  status: "Ok",
  trial: false,
  valid: "2020-01-01/2099-12-31",
};

export const rules: RulesByPath = {
  [seats.ASSIGNMENTS]: rulesOf<seats.Assignment>({
    id: "subject",
    initial: seats.initialAssignments,
  }),
  [seats.SETTINGS]: rulesOf<seats.Settings>({
    initial: () => [{ autoAssignProfessional: true, autoAssignAnalyzer: true }],
    permit: assertAdmin,
    // What the body leaves out stays.
    change: (_, changed, before) => ({ ...before, ...changed }),
  }),
};

export const reactions: Reactions = {
  "GET /api/v1/licenses/overview": ({ state }) => ({
    status: 200,
    body: {
      ...LICENSE,
      licenseKey: "embedded",
      licenseNumber: seats.LICENSE_NUMBER,
      secondaryNumber: "",
      version: "1",
      updated: isoTime(state.clock),
      parameters: [],
      allotments: Object.entries(state.licenses).map(([name, units]) => {
        const unitsUsed = seats.seatsUsed(state, name);
        return { name, units, unitsUsed, overage: 0, usageClass: "" };
      }),
    },
  }),

  "GET /api/v1/licenses/status": () => ({
    status: 200,
    body: { ...LICENSE, type: "Signed", deactivated: false, extensionStatus: "Unavailable" },
  }),

  ...forAdmins({
    // Sessions of engines consume analyzer capacity, and the tenant has neither.
    "GET /api/v1/licenses/consumption": (call) => listRecords(call, []),

    "GET /api/v1/licenses/assignments": (call) => {
      const subjects = new Set(Array.from(call.state.users.values(), ({ subject }) => subject));
      return listRecords(call, seats.assignmentsIn(call.state).records, {
        filters: { orphans: ({ subject }, wanted) => !wanted || !subjects.has(subject as string) },
      });
    },

    "POST /api/v1/licenses/assignments/actions/add": (call) => {
      const data = call.body.add.map(({ subject, type }) =>
        attempt({ subject, type }, () => seats.assign(call, subject, type)),
      );
      return { status: 207, body: { data } };
    },

    "POST /api/v1/licenses/assignments/actions/update": (call) => {
      const data = call.body.update.map(({ subject, sourceSubject = subject, ...given }) => {
        const isSame = subject === sourceSubject;
        const current = seats.assignmentsIn(call.state).get(sourceSubject)?.type;
        const { sourceType = current ?? "", type = sourceType } = given;
        return attempt({ subject, type, sourceSubject, sourceType }, () => {
          if (sourceType !== current) seats.unassign(call, sourceSubject, sourceType);
          if (isSame && type === sourceType) return 200;
          const status = seats.assign(call, subject, type);
          if (isSame) return 200;
          seats.unassign(call, sourceSubject, sourceType);
          return status;
        });
      });
      return { status: 207, body: { data } };
    },

    "POST /api/v1/licenses/assignments/actions/delete": (call) => {
      const data = call.body.delete.map(({ subject, type }) =>
        attempt({ subject, type }, () => seats.unassign(call, subject, type)),
      );
      return { status: 207, body: { data } };
    },
  }),
};

/** Returns what happened to one seat of several: the others are not affected. */
function attempt<Seat extends object>(seat: Seat, change: () => number): Seat & { status: number } {
  try {
    return { status: change(), ...seat };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const { status, details } = error;
    return { status, ...{ code: `LICENSES-${status}`, title: details.detail }, ...seat };
  }
}
