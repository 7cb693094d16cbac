/** What the description doesn't say of calls. Each line has a reason. */
import { strToU8, zipSync } from "fflate";
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
  "GET /api/scheduling/tasks/{id}/runs/last": {
    reason: "A task has a last run once it was started.",
    prepare: startedTask,
  },
  "GET /api/scheduling/tasks/{id}/runs/{runId}/log": {
    reason: "A run is made by a start.",
    prepare: startedTask,
  },
  ...Object.fromEntries(
    [
      "POST /api/v1/extensions",
      "PATCH /api/v1/extensions/{id}",
      "POST /api/v1/themes",
      "PATCH /api/v1/themes/{id}",
    ].map((key): [string, Given] => [
      key,
      {
        reason: "The file is an archive with a manifest.",
        body: (variant) => ({ data: { name: `Gauge ${variant}` }, file: archive() }),
      },
    ]),
  ),
  ...Object.fromEntries(
    (["extensions", "themes"] as const).map((service): [string, Given] => [
      `GET /api/v1/${service}/{id}/file/{filepath}`,
      {
        reason: "A file is one of the archive.",
        prepare: () => Promise.resolve({ path: { filepath: "gauge.qext" } }),
      },
    ]),
  ),
  "POST /api/v1/data-files": {
    reason: "A file has an allowed extension, and one content.",
    body: (variant) => ({ Json: { name: `${variant}.csv` }, File: new Blob(["a,b"]) }),
  },
  "PUT /api/v1/data-files/{id}": {
    reason: "A file has an allowed extension, and one content.",
    body: (variant) => ({ Json: { name: `${variant}.csv` }, File: new Blob(["a,b"]) }),
  },
  ...Object.fromEntries(
    [
      "GET /api/core/data-files/{id}",
      "DELETE /api/core/data-files/{id}",
      "POST /api/core/data-files/{id}/actions/change-owner",
      "POST /api/core/data-files/{id}/actions/change-space",
    ].map((key): [string, Given] => [
      key,
      { reason: "Files are uploaded in the other namespace.", prepare: dataFile },
    ]),
  ),
  "GET /api/core/data-files/{id}/folder-stats": {
    reason: "Files have no such statistics.",
    prepare: (session) => dataFile(session, { folder: true }),
  },
  "POST /api/v1/temp-contents/files": {
    reason: "The protocol has one version.",
    prepare: () => Promise.resolve({ header: { ...TUS, "Upload-Length": 1000 } }),
  },
  "PATCH /api/v1/temp-contents/files/{id}": {
    reason: "The protocol has one version, and an upload begins at its start.",
    prepare: async (session) => {
      const header = { ...TUS, "Upload-Length": 6 };
      const answer = await session.ask("POST /api/v1/temp-contents/files", { header });
      const id = idOf({ headers: answer.headers }, "id")!;
      return { path: { id }, header: { ...TUS, "Upload-Offset": 0 } };
    },
  },
  "POST /api/v1/brands/{brand-id}/files/{brand-file-id}": {
    reason: "A brand is created with its files.",
    prepare: async (session) => {
      const body = { name: "Plain" };
      const id = idOf(await session.ask("POST /api/v1/brands", { body }), "id")!;
      const file = new File(["PNG"], "logo.png", { type: "image/png" });
      return { path: { "brand-id": id, "brand-file-id": "logo" }, body: { file } };
    },
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

const TUS = { "Tus-Resumable": "1.0.0" };

function archive(): Blob {
  const manifest = strToU8(JSON.stringify({ type: "visualization" }));
  return new Blob([zipSync({ "gauge.qext": manifest }) as Uint8Array<ArrayBuffer>]);
}

async function dataFile(session: Session, { folder = false } = {}): Promise<Values> {
  const Json = { name: `${session.next()}${folder ? "" : ".csv"}`, folder };
  const body = { Json, ...(!folder && { File: new Blob(["a,b"]) }) };
  return { path: { id: idOf(await session.ask("POST /api/v1/data-files", { body }), "id")! } };
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
      reason: "Deleted extensions and themes are gone: 410.",
      findings: [
        /^(GET|DELETE) \/api\/v1\/(extensions|themes)\/\{id\} after it was deleted: answers 410/,
      ],
    },
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
