/** What the description doesn't say of calls. Each line has a reason. */
import { morningTask } from "../../testing/scheduling.ts";
import { EXAMPLE } from "../furnish.ts";
import { idOf, recordsOf } from "./records.ts";
import type { Session, Values } from "./session.ts";

interface Given {
  readonly reason: string;
  /** Members of the body, and how they differ from call to call. */
  readonly body?: (variant: number) => object;
  /** What has to be done before, and what of the call follows from it. */
  readonly prepare?: (session: Session) => Promise<Values>;
}

const APP = { path: { appId: EXAMPLE.app } };
const MEDIA = { path: { ...APP.path, path: "string" } };
const patch =
  (name: string): (() => object) =>
  () => [{ op: "replace", path: "/name", value: name }];

/** Valid values where the example is valid in another state than the suite's. */
export const given: Readonly<Record<string, Given>> = {
  "PATCH /api/v1/webhooks/{id}": { reason: "Its example has a filter.", body: patch("Calls") },
  "PATCH /api/core/webhooks/{id}": { reason: "Its example has a filter.", body: patch("Calls") },
  "POST /api/v1/apps/{appId}/publish": {
    reason: "Apps are published to managed spaces alone.",
    body: () => ({ spaceId: EXAMPLE.managedSpace }),
  },
  "PUT /api/v1/apps/{appId}/publish": {
    reason: "It takes the id of a published app.",
    prepare: async (session) => {
      const body = { spaceId: EXAMPLE.managedSpace };
      const answer = await session.ask("POST /api/v1/apps/{appId}/publish", { ...APP, body });
      return { body: { targetId: idOf(answer, "id") } };
    },
  },
  "POST /api/v1/apps/import": {
    reason: "It takes a file that was exported.",
    prepare: async (session) => {
      const answer = await session.ask("POST /api/v1/apps/{appId}/export", APP);
      const id = idOf({ headers: answer.headers }, "id");
      const file = await session.ask("GET /api/v1/temp-contents/{id}", { path: { id } });
      return { body: new Blob([file.body as string]) };
    },
  },
  "GET /api/v1/apps/{appId}/reloads/logs/{reloadId}": {
    reason: "Reloads have a log when they have ended.",
    prepare: endedReload,
  },
  "GET /api/v1/apps/{appId}/reloads/metadata/{reloadId}": {
    reason: "Reloads have metadata when they have ended.",
    prepare: endedReload,
  },
  "DELETE /api/v1/apps/{appId}/scripts/{id}": {
    reason: "The last version cannot be deleted.",
    prepare: async (session) => {
      for (const script of ["LOAD 1;", "LOAD 2;"]) {
        await session.ask("POST /api/v1/apps/{appId}/scripts", { ...APP, body: { script } });
      }
      const { body } = await session.ask("GET /api/v1/apps/{appId}/scripts", APP);
      return {
        path: { ...APP.path, id: idOf({ body: recordsOf(body, "scripts")[1] }, "scriptId") },
      };
    },
  },
  "GET /api/v1/apps/{appId}/media/files/{path}": {
    reason: "A file is there once it was uploaded.",
    prepare: (session) => media(session, "string"),
  },
  "PUT /api/v1/apps/{appId}/media/files/{path}": {
    reason: "A file is not replaced.",
    prepare: async (session) => {
      await session.ask("DELETE /api/v1/apps/{appId}/media/files/{path}", MEDIA);
      return MEDIA;
    },
  },
  "DELETE /api/v1/apps/{appId}/media/files/{path}": {
    reason: "A file is there once it was uploaded.",
    prepare: (session) => media(session, "string"),
  },
  "GET /api/v1/apps/{appId}/media/list/{path}": {
    reason: "A folder is there once it has a file.",
    prepare: (session) => media(session, "string/logo.svg"),
  },
  "GET /api/scheduling/tasks/{id}/runs/last": {
    reason: "A task has a last run once it was started.",
    prepare: startedTask,
  },
  "GET /api/scheduling/tasks/{id}/runs/{runId}/log": {
    reason: "A run is made by a start.",
    prepare: startedTask,
  },
  "POST /api/v1/spaces/{spaceId}/assignments": {
    reason: "Nobody has two assignments in a space.",
    body: (variant) => ({ type: "group", assigneeId: `group-${variant}` }),
  },
  "POST /api/v1/spaces/{spaceId}/shares": {
    reason: "An app is shared with nobody twice.",
    body: (variant) => ({ type: "group", assigneeId: `group-${variant}` }),
  },
};

async function media(session: Session, path: string): Promise<Values> {
  const file = { path: { ...APP.path, path }, body: new Blob(["<svg/>"]) };
  await session.ask("PUT /api/v1/apps/{appId}/media/files/{path}", file);
  return MEDIA;
}

async function endedReload(session: Session): Promise<Values> {
  const answer = await session.ask("POST /api/v1/reloads", { body: { appId: EXAMPLE.app } });
  await session.tenant.advance("1h");
  return { path: { ...APP.path, reloadId: idOf(answer, "id") } };
}

async function startedTask(session: Session): Promise<Values> {
  const body = morningTask({}, { appId: EXAMPLE.app });
  const id = idOf(await session.ask("POST /api/scheduling/tasks", { body }), "id");
  await session.ask("POST /api/scheduling/tasks/{id}/actions/start", { path: { id } });
  const run = await session.ask("GET /api/scheduling/tasks/{id}/runs/last", { path: { id } });
  return { path: { id, runId: idOf(run, "id") } };
}

/** Findings that are right. */
export const excused: readonly { readonly reason: string; readonly findings: readonly RegExp[] }[] =
  [
    {
      reason: "Deliveries are made by events, not by calls: the tour has them.",
      findings: [
        /^\w+ \/api\/(v1|core)\/webhooks\/\{id\}\/deliveries\/\{deliveryId\}.*answers 404/,
      ],
    },
    {
      reason: "Qlik has ended the list of apps, and items list them.",
      findings: [/^GET \/api\/v1\/apps: doesn't contain/],
    },
    {
      reason: "The type says what the members of a webhook may be.",
      findings: [
        /webhooks\/\{id\}: answers 40\d to .*\/(url|encryptedHeaders|enableCloudEventDelivery)"/,
      ],
    },
    {
      reason: "The value is JSON in a string.",
      findings: [/^PATCH \/api\/v1\/apps\/\{appId\}\/scripts\/\{id\}: answers 400/],
    },
  ];
