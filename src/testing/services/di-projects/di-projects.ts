/** Data integration projects. A tenant has no pipelines: it keeps the ZIP file of a project as it was imported. */
import type { AsyncActionDetails, DiProjectItemRsp } from "../../../../generated/schema.ts";
import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import { invalid } from "../../http/http-error.ts";
import { isoTime } from "../../state/time.ts";
import { placed, requirePlaced, type Caller } from "../placed.ts";
import { proceed } from "../progress.ts";

const PROJECTS = "/api/v1/di-projects";
const ACTIONS = `${PROJECTS}/actions`;

type Project = DiProjectItemRsp & {
  readonly id: string;
  readonly space?: string;
  readonly zip?: Uint8Array<ArrayBuffer>;
  readonly variables?: Record<string, string>;
};
type Action = AsyncActionDetails & { readonly ownerId: string };

export const diProjectRules: RulesByPath = {
  [PROJECTS]: rulesOf<Project>({
    ...placed(({ ownerId, spaceId, space = spaceId }) => ({ ownerId, spaceId: space })),
    create: (_call, { space, ...draft }) => ({ ...draft, ...(space && { spaceId: space }) }),
  }),
};

/** A ZIP file without entries. */
const EMPTY_ZIP = new Uint8Array([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)]);

interface ProjectCall extends Caller {
  readonly url: URL;
  readonly path: { readonly projectId: string };
}

export const diProjectReactions: Reactions = {
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

  "POST /api/v1/di-projects/{projectId}/actions/import-async": async (call) => {
    const zip = await readZip(call.body);
    return start(call, "PROJECT_IMPORT", "Import", ({ id }) => {
      call.state.store.at<Project>(PROJECTS).change(id, { zip });
    });
  },

  "POST /api/v1/di-projects/utils/actions/validate-project-definitions": async (call) => {
    await readZip(call.body);
    return { status: 200, body: { reports: [] } };
  },

  "POST /api/v1/di-projects/{projectId}/actions/prepare": (call) =>
    start(call, "PROJECT_PREPARE", "Prepare"),
  "POST /api/v1/di-projects/{projectId}/actions/validate": (call) =>
    start(call, "PROJECT_VALIDATE", "Validate"),
  "POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare": (call) =>
    start(call, "TASK_PREPARE", `Prepare task ${call.path.dataTaskId} of`),
  "POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate": (call) =>
    start(call, "TASK_VALIDATE", `Validate task ${call.path.dataTaskId} of`),
  "POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets": (call) =>
    start(call, "TASK_PREPARE", `Recreate the datasets of task ${call.path.dataTaskId} of`),

  "GET /api/v1/di-projects/actions/{actionId}": (call) => {
    const { path, query } = call;
    const { name, type, state, ...action } = requirePlaced<Action>(call, ACTIONS, path.actionId);
    const { startTime, endTime } = action;
    const details = query.detailed && { taskDetails: [] };
    return { status: 200, body: { name, type, state, startTime, endTime, ...details } };
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

/** Starts an action, which is followed at the address in `Location`. */
function start(
  call: ProjectCall,
  type: string,
  verb: string,
  finish: (project: Project) => void = () => undefined,
): { status: 202; body: { actionId: string }; headers: { location: string } } {
  const { state, user } = call;
  const project = requireProject(call);
  const actionId = state.ids.uuid();
  const started = {
    name: `${verb} project ${project.name}`,
    type,
    startTime: isoTime(state.clock),
  };
  state.store.at<Action>(ACTIONS).set(actionId, { ...started, ownerId: user.id, state: "PENDING" });
  proceed<Action>(state, ACTIONS, actionId, (action) => {
    if (action.state === "PENDING") return { state: "EXECUTING" };
    if (action.state !== "EXECUTING") return undefined;
    if (!state.store.at(PROJECTS).get(project.id)) return { state: "CANCELED" };
    finish(project);
    return { state: "COMPLETED", endTime: isoTime(state.clock) };
  });
  const location = `${call.url.origin}${ACTIONS}/${actionId}`;
  return { status: 202, body: { actionId }, headers: { location } };
}
