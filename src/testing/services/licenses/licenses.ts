/** The license of the tenant: its status, its seats, and the settings for assigning them. */
import { listRecords } from "../../engine/list.ts";
import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError } from "../../http/http-error.ts";
import { isoTime } from "../../state/time.ts";
import { assertAdmin } from "../permissions.ts";
import {
  assign,
  ASSIGNMENTS,
  initialAssignments,
  LICENSE_NUMBER,
  seatsUsed,
  SETTINGS,
  unassign,
  type Assignment,
  type Settings,
} from "./assignments.ts";

const LICENSE = {
  origin: "External",
  product: "Qlik Sense Enterprise SaaS",
  status: "Ok",
  trial: false,
  valid: "2020-01-01/2099-12-31",
};

export const licenseRules: RulesByPath = {
  [ASSIGNMENTS]: rulesOf<Assignment>({ id: "subject", initial: initialAssignments }),
  [SETTINGS]: rulesOf<Settings>({
    initial: () => [{ autoAssignProfessional: true, autoAssignAnalyzer: true }],
    permit: assertAdmin,
    // What the body leaves out stays.
    change: (_, changed, before) => ({ ...before, ...changed }),
  }),
};

export const licenseReactions: Reactions = {
  "GET /api/v1/licenses/overview": ({ state }) => ({
    status: 200,
    body: {
      ...LICENSE,
      licenseKey: "embedded",
      licenseNumber: LICENSE_NUMBER,
      secondaryNumber: "",
      version: "1",
      updated: isoTime(state.clock),
      parameters: [],
      allotments: Object.entries(state.licenses).map(([name, units]) => {
        const unitsUsed = seatsUsed(state, name);
        return { name, units, unitsUsed, overage: 0, usageClass: "" };
      }),
    },
  }),

  "GET /api/v1/licenses/status": () => ({
    status: 200,
    body: { ...LICENSE, type: "Signed", deactivated: false, extensionStatus: "Unavailable" },
  }),

  // Sessions of engines consume analyzer capacity, and the tenant has neither.
  "GET /api/v1/licenses/consumption"(call) {
    assertAdmin(call);
    return listRecords(call, []);
  },

  "GET /api/v1/licenses/assignments"(call) {
    assertAdmin(call);
    const { store, users } = call.state;
    const subjects = new Set(Array.from(users.values(), ({ subject }) => subject));
    return listRecords(call, store.at<Assignment>(ASSIGNMENTS).records, {
      filters: { orphans: ({ subject }, wanted) => !wanted || !subjects.has(subject as string) },
    });
  },

  "POST /api/v1/licenses/assignments/actions/add"(call) {
    assertAdmin(call);
    const data = call.body.add.map(({ subject, type }) => {
      const result = attempt(201, () => {
        assign(call, subject, type);
      });
      return { ...result, subject, type };
    });
    return { status: 207, body: { data } };
  },

  "POST /api/v1/licenses/assignments/actions/update"(call) {
    assertAdmin(call);
    const assignments = call.state.store.at<Assignment>(ASSIGNMENTS);
    const data = call.body.update.map(({ subject, sourceSubject = subject, ...given }) => {
      const isSame = subject === sourceSubject;
      const current = assignments.get(sourceSubject);
      const { sourceType = current?.type ?? "", type = sourceType } = given;
      const result = attempt(isSame ? 200 : 201, () => {
        if (sourceType !== current?.type) unassign(call, sourceSubject, sourceType);
        if (isSame && type === sourceType) return;
        assign(call, subject, type);
        if (!isSame) unassign(call, sourceSubject, sourceType);
      });
      return { ...result, subject, type, sourceSubject, sourceType };
    });
    return { status: 207, body: { data } };
  },

  "POST /api/v1/licenses/assignments/actions/delete"(call) {
    assertAdmin(call);
    const data = call.body.delete.map(({ subject, type }) => {
      const result = attempt(204, () => {
        unassign(call, subject, type);
      });
      return { ...result, subject, type };
    });
    return { status: 207, body: { data } };
  },
};

/** Returns what happened to one item of several: the others are not affected. */
function attempt(
  success: number,
  change: () => void,
): { status: number; code?: string; title?: string } {
  try {
    change();
    return { status: success };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    return { status: error.status, code: `LICENSES-${error.status}`, title: error.details.detail };
  }
}
