/** Data integration projects. A tenant has no pipelines: it keeps the ZIP file of a project as it was imported. */
import type { AsyncActionDetails, DiProjectItemRsp } from "../../../../generated/schema.ts";
import { rulesOf, type EngineCall, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import { invalid } from "../../http/http-error.ts";
import { isoTime } from "../../state/time.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { may, placed, requirePlaced, type Caller } from "../placed.ts";
import { taskRunReactions, taskRunRules } from "./task-runs.ts";

const PROJECTS = "/api/v1/di-projects";
const ACTIONS = `${PROJECTS}/actions`;

type Project = DiProjectItemRsp & {
  readonly id: string;
  readonly space?: string;
  readonly zip?: Uint8Array<ArrayBuffer>;
  readonly variables?: Record<string, string>;
};
type Action = AsyncActionDetails & {
  readonly ownerId: string;
  readonly zip?: Uint8Array<ArrayBuffer>;
};

export const rules: RulesByPath = {
  [PROJECTS]: rulesOf<Project>({
    ...placed(({ ownerId, spaceId, space = spaceId }) => ({ ownerId, spaceId: space })),
    create: (_call, { space, ...draft }) => ({ ...draft, ...(space && { spaceId: space }) }),
  }),
  [ACTIONS]: rulesOf<Action>({
    sees: (call, action) => may(call, "read", action),
    create({ key, path, state, user }, { zip, ...draft }) {
      const { name: project } = projectOf(state, path)!;
      const [, verb = ""] = /([a-z]+(?:-datasets)?)(?:-async)?$/.exec(key) ?? [];
      const dataTaskId = path["dataTaskId"] as string | undefined;
      const about = dataTaskId === undefined ? "" : `task ${dataTaskId} of `;
      const scope = dataTaskId === undefined ? "PROJECT" : "TASK";
      const type = `${scope}_${verb.toUpperCase().replace("-", "_")}`;
      const name = `${verb.replace("-", " ")} ${about}project ${project}`;
      const startTime = isoTime(state.clock);
      return { ...draft, name, type, startTime, ownerId: user.id, ...(zip && { zip }) };
    },
    enter({ path, state }, { zip }, next) {
      const project = projectOf(state, path);
      if (!project) return { state: "CANCELED" };
      if (zip && next === "COMPLETED") {
        state.store.at<Project>(PROJECTS).change(project.id, { zip });
      }
      return {};
    },
    present: ({ query }, action) => ({
      ...action,
      ...(query["detailed"] === true && { taskDetails: [] }),
    }),
  }),
  ...taskRunRules,
};

function projectOf(state: TenantState, { projectId }: EngineCall["path"]): Project | undefined {
  return state.store.at<Project>(PROJECTS).get(String(projectId));
}

/** A ZIP file without entries. */
const EMPTY_ZIP = new Uint8Array([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)]);

interface ProjectCall extends Caller {
  readonly path: { readonly projectId: string };
}

export const reactions: Reactions = {
  ...taskRunReactions,

  "POST /api/v1/di-projects/{projectId}/actions/export": (call) => ({
    status: 200,
    body: requireProject(call).zip ?? EMPTY_ZIP,
  }),

  "POST /api/v1/di-projects/{projectId}/actions/import": async (call) => {
    const { id } = requireProject(call);
    const zip = await readZip(call.body);
    call.state.store.at<Project>(PROJECTS).change(id, { zip });
    return { status: 200, body: {} };
  },

  "POST /api/v1/di-projects/{projectId}/actions/import-async": {
    before: async ({ body }) => ({ body: { zip: await readZip(body) } }),
  },

  "POST /api/v1/di-projects/utils/actions/validate-project-definitions": async (call) => {
    await readZip(call.body);
    return { status: 200, body: { reports: [] } };
  },

  "GET /api/v1/di-projects/{projectId}/bindings": (call) => {
    const { variables = {} } = requireProject(call);
    return { status: 200, body: { variables, nameToIdMap: {} } };
  },

  "PUT /api/v1/di-projects/{projectId}/bindings": (call) => {
    const { id } = requireProject(call);
    const variables = call.body.variables ?? {};
    call.state.store.at<Project>(PROJECTS).change(id, { variables });
    return { status: 200, body: { variables } };
  },
};

function requireProject(call: ProjectCall): Project {
  return requirePlaced<Project>(call, PROJECTS, call.path.projectId);
}

/** @throws {HttpError} 400 unless the form has a ZIP file. */
async function readZip({ zip }: { zip?: File | undefined } = {}): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array((await zip?.arrayBuffer()) ?? []);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return bytes;
  throw invalid({ pointer: "/zip" }, "must be a ZIP file");
}
