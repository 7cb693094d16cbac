/** What the description doesn't say of calls. Each line has a reason. */
import { strToU8, zipSync } from "fflate";
import { morningTask, reloadState } from "../../testing/scheduling.ts";
import { EXAMPLE } from "../example-tenant.ts";
import { operations } from "./description.ts";
import { idOf, memberOf, recordsOf } from "./records.ts";
import type { Answer, Session, Values } from "./session.ts";

interface Given {
  readonly reason: string;
  /** Members of the body, and how they differ from call to call. */
  readonly body?: (variant: number) => object;
  /** Headers that follow from the path. */
  readonly header?: (path: Readonly<Record<string, string>>) => object;
  /** What has to be done before, and what of the call follows from it. */
  readonly prepare?: (session: Session) => Promise<Values>;
  /** What has to be done to the records in the path. */
  readonly ready?: (session: Session, path: Readonly<Record<string, unknown>>) => Promise<void>;
}

const CONNECTIONS = ["/api/connectivity/data-connections", "/api/v1/data-connections"] as const;
const KNOWLEDGEBASE = "/api/v1/knowledgebases/{id}";
const DATA_SOURCE = `${KNOWLEDGEBASE}/datasources/{datasourceId}`;
const SCHEDULE = `POST ${DATA_SOURCE}/schedules`;
const INTERACTION =
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}";
const NOTIFICATIONS = "/api/v1/web-notifications";

const APP = { path: { appId: EXAMPLE.app } };
const MEDIA = { path: { ...APP.path, path: "string" } };
const OF_THE_TENANT: Given = {
  reason: "The tenant has an id.",
  prepare: async (session) => ({
    path: { tenantId: idOf(await session.ask("GET /api/v1/tenants/me", {}), "id") },
  }),
};

const confirmHost = (): object => ({ "qlik-confirm-hostname": "embedded.us.qlikcloud.com" });

/** Valid values where the example is valid in another state than the suite's. */
export const given: Readonly<Record<string, Given>> = {
  "POST /api/v1/users": {
    reason: "Its example has roles that do not exist.",
    body: (variant) => ({
      subject: `user-${variant}`,
      email: `user-${variant}@example.com`,
      assignedRoles: [],
    }),
  },
  "POST /api/v1/groups": {
    reason: "Its example has roles that do not exist.",
    body: (variant) => ({ name: `Group ${variant}`, assignedRoles: [], providerType: "custom" }),
  },
  ...forKeys(["POST /api/v1/users/actions/filter", "POST /api/v1/groups/actions/filter"], {
    reason: "Its example is no filter.",
    body: () => ({ filter: 'name eq "none"' }),
  }),
  "PATCH /api/v1/groups/{groupId}": {
    reason: "Its example has roles that do not exist.",
    body: () => [{ op: "replace", path: "name", value: "Other" }],
  },
  "POST /api/v1/api-keys": {
    reason: "Keys are for users.",
    body: () => ({ sub: EXAMPLE.user, subType: "user", expiry: "PT1H" }),
  },
  "GET /api/v1/api-keys/configs/{tenantId}": OF_THE_TENANT,
  "PATCH /api/v1/api-keys/configs/{tenantId}": {
    ...OF_THE_TENANT,
    body: () => [{ op: "replace", path: "/max_api_key_expiry", value: "P7D" }],
  },
  "POST /api/v1/tenants/{tenantId}/actions/deactivate": { ...OF_THE_TENANT, header: confirmHost },
  "POST /api/v1/tenants/{tenantId}/actions/reactivate": { ...OF_THE_TENANT, header: confirmHost },
  "DELETE /api/v1/oauth-clients/{id}": {
    reason: "The deletion has to be confirmed.",
    header: ({ id }) => ({ "qlik-confirm-delete": id }),
  },
  "DELETE /api/v1/oauth-tokens/{tokenId}": {
    reason: "Tokens are made by an OAuth client.",
    prepare: async (session) => {
      await session.ask("POST /oauth/token", {
        body: {
          grant_type: "client_credentials",
          client_id: EXAMPLE.oauthClient,
          client_secret: "the-client-secret",
        },
      });
      const { body } = await session.ask("GET /api/v1/oauth-tokens", {});
      return { path: { tokenId: idOf({ body: recordsOf(body, "data")[0] }, "id") } };
    },
  },
  "GET /oauth/authorize": {
    reason: "It takes an OAuth client and one of its redirect URIs.",
    prepare: () =>
      Promise.resolve({
        query: {
          client_id: EXAMPLE.oauthClient,
          redirect_uri: EXAMPLE.redirectUri,
          response_type: "code",
          scope: ["user_default"],
          code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
        },
      }),
  },
  "POST /login/jwt-session": {
    reason: "It takes a JWT.",
    header: () => ({ authorization: `Bearer ${newJwt()}` }),
  },
  ...forKeys(["PATCH /api/v1/webhooks/{id}", "PATCH /api/core/webhooks/{id}"], {
    reason: "Its example has a filter.",
    body: () => [{ op: "replace", path: "/name", value: "Calls" }],
  }),
  "POST /api/v1/apps/{appId}/publish": {
    reason: "Apps are published to managed spaces alone.",
    body: () => ({ spaceId: EXAMPLE.managedSpace }),
  },
  "GET /api/v1/audits/{id}": {
    reason: "What is done writes events.",
    prepare: async (session) => {
      await session.ask("POST /api/v1/spaces", { body: { name: "Audited", type: "shared" } });
      const { body } = await session.ask("GET /api/v1/audits", {});
      return { path: { id: idOf({ body: recordsOf(body, "data")[0] }, "id") } };
    },
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
  ...forKeys(
    ["logs", "metadata"].map((part) => `GET /api/v1/apps/{appId}/reloads/${part}/{reloadId}`),
    { reason: "Reloads have them when they have ended.", prepare: endedReload },
  ),
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
  ...forKeys(
    ["GET", "DELETE"].map((method) => `${method} /api/v1/apps/{appId}/media/files/{path}`),
    {
      reason: "A file is there once it was uploaded.",
      prepare: (session) => media(session, "string"),
    },
  ),
  "PUT /api/v1/apps/{appId}/media/files/{path}": {
    reason: "A file is not replaced.",
    prepare: async (session) => {
      await session.ask("DELETE /api/v1/apps/{appId}/media/files/{path}", MEDIA);
      return MEDIA;
    },
  },
  "GET /api/v1/apps/{appId}/media/list/{path}": {
    reason: "A folder is there once it has a file.",
    prepare: (session) => media(session, "string/logo.svg"),
  },
  ...forKeys(
    ["scheduling", "v1"].flatMap((namespace) =>
      ["last", "{runId}/log"].map((part) => `GET /api/${namespace}/tasks/{id}/runs/${part}`),
    ),
    { reason: "Runs are made by starting a task.", prepare: startedTask },
  ),
  ...Object.fromEntries(
    ["/api/v1/webhooks", "/api/core/webhooks"].flatMap((webhooks) => {
      const one = `${webhooks}/{id}/deliveries/{deliveryId}`;
      const prepare = (session: Session): Promise<Values> => delivery(session, webhooks);
      const made: Given = { reason: "Events make deliveries.", prepare };
      return [`GET ${one}`, `POST ${one}/actions/resend`].map((key) => [key, made] as const);
    }),
  ),
  ...forKeys(["PUT /api/v1/tasks/{id}", "POST /api/v1/tasks"], {
    reason: "Its example has no action.",
    body: laterTask,
  }),
  "GET /api/v1/tasks/resources/{id}/runs": {
    reason: "The resource is an app.",
    prepare: () => Promise.resolve({ path: { id: EXAMPLE.app } }),
  },
  "POST /api/scheduling/tasks/resources/{id}/actions/reload/on-task-event": {
    reason: "It takes the id of another task.",
    prepare: async (session) => {
      const { path } = await startedTask(session);
      return { path: { id: EXAMPLE.app }, body: { onTaskId: path!["id"] } };
    },
  },
  ...forKeys(["GET /api/workflows/automations/usage", "GET /api/v1/automations/usage"], {
    reason: "Metrics have names.",
    prepare: () => Promise.resolve({ query: { filter: 'name eq "runs"' } }),
  }),
  "POST /api/v1/reports": {
    reason: "Each type of report needs its template.",
    body: () => ({ compositionTemplates: [{ type: "sense-sheet-1.0" }] }),
  },
  ...forKeys(["GET /api/v1/reports/{id}/outputs", "GET /api/v1/reports/{id}/status"], {
    reason: "Reports are requested.",
    prepare: report,
  }),
  ...forKeys(["POST /api/v1/report-templates", "PUT /api/v1/report-templates/{id}"], {
    reason: "It takes an uploaded file.",
    prepare: upload,
  }),
  "POST /api/v1/data-alerts": { reason: "Alerts need a condition.", prepare: alert },
  "POST /api/v1/data-alerts/actions/trigger": {
    reason: "It takes the id of an alert.",
    prepare: async (session) => ({ body: { alertingTaskID: await createdAlert(session) } }),
  },
  ...forKeys(
    [
      "GET /api/v1/data-alerts/{alertId}/executions/{executionId}",
      "DELETE /api/v1/data-alerts/{alertId}/executions/{executionId}",
      "GET /api/v1/data-alerts/{taskId}/executions/{executionId}/evaluations",
    ],
    { reason: "Executions are triggered.", prepare: (session) => executedAlert(session) },
  ),
  "POST /api/v1/sharing-tasks/actions/execute": {
    reason: "It takes the id of a task.",
    prepare: async (session) => ({ body: { sharingTaskID: await sharingTask(session) } }),
  },
  "GET /api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}": {
    reason: "Files are made by executions.",
    prepare: async (session) => {
      const taskId = await sharingTask(session);
      await session.tenant.advance("1m");
      return { path: { taskId, executionId: "latest", fileAlias: "margin" } };
    },
  },
  "GET /api/v1/di-projects/actions/{actionId}": {
    reason: "Actions are started.",
    prepare: async (session) => {
      const body = { name: "Orders", type: "DATA_PIPELINE", space: EXAMPLE.space };
      const projectId = idOf(await session.ask("POST /api/v1/di-projects", { body }), "id");
      const prepare = "POST /api/v1/di-projects/{projectId}/actions/prepare";
      const action = await session.ask(prepare, { path: { projectId }, body: {} });
      return { path: { actionId: idOf(action, "actionId") } };
    },
  },
  ...Object.fromEntries(
    ["analytics", "v1"].map((namespace): [string, Given] => [
      `GET /api/${namespace}/apps/evaluations/{id}`,
      {
        reason: "Evaluations are started.",
        prepare: async (session) => {
          const path = { guid: EXAMPLE.app };
          const run = await session.ask("POST /api/analytics/apps/{guid}/evaluations", { path });
          return { path: { id: idOf(run, "id") } };
        },
      },
    ]),
  ),
  "GET /api/analytics/odag-requests/{requestId}": {
    reason: "Requests are started.",
    prepare: odagRequest,
  },
  "PUT /api/analytics/odag-requests/{requestId}": {
    reason: "Requests are started.",
    prepare: odagRequest,
  },
  "GET /api/data-governance/data-qualities/batch-computations/{batchComputationId}": {
    reason: "Computations are started.",
    prepare: async (session) => {
      const products = "POST /api/data-governance/data-products";
      const body = { name: "Orders", spaceId: EXAMPLE.space };
      const path = { dataProductId: idOf(await session.ask(products, { body }), "id") };
      const compute = `${products}/{dataProductId}/actions/compute-datasets-data-quality`;
      const run = await session.ask(compute, { path });
      return { path: { batchComputationId: idOf(run, "batchComputationId") } };
    },
  },
  "POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/stop": {
    reason: "A task is stopped that was started.",
    prepare: taskRun,
  },
  "GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state": {
    reason: "Runs are started.",
    prepare: taskRun,
  },
  "POST /api/v1/ml/jobs/{corrType}/{corrId}/actions/cancel": {
    reason: "A prediction is cancelled that was started.",
    prepare: prediction,
  },
  "POST /api/v1/di-projects": {
    reason: "Projects are in spaces that exist.",
    body: () => ({ space: EXAMPLE.space }),
  },
  ...forKeys(
    [
      "POST /api/v1/di-projects/utils/actions/validate-project-definitions",
      "POST /api/v1/di-projects/{projectId}/actions/import",
      "POST /api/v1/di-projects/{projectId}/actions/import-async",
    ],
    { reason: "It takes a ZIP file.", body: () => ({ zip: new Blob(["PK"]) }) },
  ),
  ...forKeys(
    ["extensions", "themes"].flatMap((service) => [
      `POST /api/v1/${service}`,
      `PATCH /api/v1/${service}/{id}`,
    ]),
    {
      reason: "The file is an archive with a manifest.",
      body: (variant) => ({ data: { name: `Gauge ${variant}` }, file: archive() }),
    },
  ),
  ...forKeys(
    ["extensions", "themes"].map((service) => `GET /api/v1/${service}/{id}/file/{filepath}`),
    {
      reason: "A file is one of the archive.",
      prepare: () => Promise.resolve({ path: { filepath: "gauge.qext" } }),
    },
  ),
  ...forKeys(["POST /api/v1/data-files", "PUT /api/v1/data-files/{id}"], {
    reason: "A file has an allowed extension, and one content.",
    body: (variant) => ({ Json: { name: `${variant}.csv` }, File: new Blob(["a,b"]) }),
  }),
  ...forKeys(
    [
      "GET /api/core/data-files/{id}",
      "DELETE /api/core/data-files/{id}",
      "POST /api/core/data-files/{id}/actions/change-owner",
      "POST /api/core/data-files/{id}/actions/change-space",
    ],
    { reason: "Files are uploaded in the other namespace.", prepare: dataFile },
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
  "GET /api/v1/banners": {
    reason: "The tenant has none in the beginning.",
    prepare: async (session) => {
      const upsert = "POST /api/v1/banners/actions/upsert";
      await session.ask(upsert, { body: exampleOf(upsert) });
      return {};
    },
  },
  "POST /api/v1/collections/{collectionId}/items": {
    reason: "It takes the id of an item.",
    prepare: async (session) => {
      const attributes = { name: `App ${session.next()}` };
      const app = await session.ask("POST /api/v1/apps", { body: { attributes } });
      const query = { resourceType: "app", resourceId: idOf(app, "id") };
      const { body } = await session.ask("GET /api/v1/items", { query });
      return { body: { id: idOf({ body: recordsOf(body, "data")[0] }, "id") } };
    },
  },
  ...Object.fromEntries(
    ["/api/v1/data-sets", "/api/v1/data-assets"].map((collection): [string, Given] => [
      `DELETE ${collection}`,
      { reason: "It takes ids.", prepare: createdIn(collection) },
    ]),
  ),
  ...forKeys([`POST ${CONNECTIONS[0]}`, `POST ${CONNECTIONS[1]}`], {
    reason: "No two connections have the same id, or the same name.",
    body: (variant) => ({ qID: `c-${variant}`, qEngineObjectID: "", qName: `Rest ${variant}` }),
  }),
  ...forKeys(
    CONNECTIONS.map((connections) => `POST ${connections}/actions/duplicate`),
    {
      reason: "It takes the id of a connection.",
      prepare: async (session) => ({ body: { id: idOf(await connect(session), "qID") } }),
    },
  ),
  ...forKeys(
    ["connectivity", "v1"].flatMap((namespace) =>
      ["GET", "PUT", "PATCH", "DELETE"].map(
        (method) => `${method} /api/${namespace}/data-credentials/{qID}`,
      ),
    ),
    {
      reason: "Credentials are saved with a connection.",
      prepare: async (session) => {
        const { body } = await connect(session);
        return { path: { qID: memberOf(body, "qCredentialsID") } };
      },
    },
  ),
  ...forKeys(
    [
      `POST ${DATA_SOURCE}/actions/cancel`,
      `GET ${DATA_SOURCE}/histories`,
      `GET ${KNOWLEDGEBASE}/histories`,
    ],
    { reason: "Synchronizations are started.", ready: synchronize },
  ),
  ...forKeys([`GET ${DATA_SOURCE}/schedules`, `DELETE ${DATA_SOURCE}/schedules`], {
    reason: "A data source has no schedule in the beginning.",
    async ready(session, path) {
      await session.ask(SCHEDULE, { path, body: exampleOf(SCHEDULE) });
    },
  }),
  [`POST ${INTERACTION}/reviews`]: {
    reason: "It is feedback that is reviewed.",
    async ready(session, path) {
      await session.ask(`POST ${INTERACTION}/feedback`, {
        path,
        body: { vote: 1, reason: "other" },
      });
    },
  },
  ...forKeys(
    ["GET", "PATCH", "DELETE"].map((method) => `${method} ${NOTIFICATIONS}/{notificationId}`),
    { reason: "Alerts notify their recipients.", prepare: notification },
  ),
  ...forKeys(
    ["assignments", "shares"].map((part) => `POST /api/v1/spaces/{spaceId}/${part}`),
    {
      reason: "Nobody has two in a space.",
      body: (variant) => ({ type: "group", assigneeId: `group-${variant}` }),
    },
  ),
};

async function media(session: Session, path: string): Promise<Values> {
  const file = { path: { ...APP.path, path }, body: new Blob(["<svg/>"]) };
  await session.ask("PUT /api/v1/apps/{appId}/media/files/{path}", file);
  return MEDIA;
}

function forKeys(keys: readonly string[], one: Given): Record<string, Given> {
  return Object.fromEntries(keys.map((key) => [key, one]));
}

function exampleOf(key: string): unknown {
  return operations.get(key)!.body!.value;
}

function connect(session: Session): Promise<Answer> {
  const body = {
    ...{ datasourceID: "rest", qName: `Rest ${session.next()}`, qType: "REST" },
    ...{ qConnectStatement: "CUSTOM CONNECT TO", qUsername: "ann", qPassword: "secret" },
  };
  return session.ask(`POST ${CONNECTIONS[0]}`, { body });
}

function createdIn(collection: string): NonNullable<Given["prepare"]> {
  const create = `POST ${collection}`;
  return async (session) => {
    const answer = await session.ask(create, { body: exampleOf(create) });
    return { body: { ids: [idOf(answer, "id")] } };
  };
}

async function synchronize(
  session: Session,
  { id, datasourceId }: NonNullable<Values["path"]>,
): Promise<void> {
  const body = { name: "Site", type: "web" };
  const source = { path: { id }, body };
  const sourceId =
    datasourceId ?? idOf(await session.ask(`POST ${KNOWLEDGEBASE}/datasources`, source), "id");
  await session.ask(`POST ${DATA_SOURCE}/actions/sync`, { path: { id, datasourceId: sourceId } });
}

async function notification(session: Session): Promise<Values> {
  const recipients = { userIds: [{ value: EXAMPLE.user }] };
  await executedAlert(session, { recipients });
  const listed = await session.ask(`GET ${NOTIFICATIONS}`, {});
  return { path: { notificationId: idOf({ body: recordsOf(listed.body, "data")[0] }, "id") } };
}

function laterTask(variant: number): object {
  const type = "com.qlik.v1.task.run.finished";
  const events = [{ name: "other", type, source: "system-events.task" }];
  const states = [reloadState({ appId: EXAMPLE.app }, ["other"])];
  return { name: `later-${variant}`, specVersion: "0.8", start: undefined, events, states };
}

async function upload(session: Session): Promise<Values> {
  const query = { filename: "margin.xlsx" };
  const body = new Blob(["margin"]);
  const file = await session.ask("POST /api/v1/temp-contents", { query, body });
  return { body: { name: "Margin", temporaryContentId: idOf({ headers: file.headers }, "id") } };
}

async function alert(session: Session): Promise<Values> {
  const condition = { body: { type: "data", dataCondition: {} } };
  const conditionId = idOf(await session.ask("POST /api/v1/conditions", condition), "id");
  const recipients = { userIds: [] };
  const body = { name: "Margin", triggerType: "RELOAD", appId: EXAMPLE.app, recipients };
  return { body: { ...body, conditionId } };
}

async function createdAlert(session: Session, own?: object): Promise<string | undefined> {
  const { body } = await alert(session);
  return idOf(
    await session.ask("POST /api/v1/data-alerts", { body: { ...(body as object), ...own } }),
    "id",
  );
}

async function executedAlert(session: Session, own?: object): Promise<Values> {
  const id = await createdAlert(session, own);
  await session.ask("POST /api/v1/data-alerts/actions/trigger", { body: { alertingTaskID: id } });
  await session.tenant.advance("1m");
  return { path: { alertId: id, taskId: id, executionId: "latest" } };
}

async function sharingTask(session: Session): Promise<string | undefined> {
  const templates = [{ type: "chart", fileAlias: "margin" }];
  const body = { name: "Margin", type: "chart-sharing", state: {}, templates };
  return idOf(await session.ask("POST /api/v1/sharing-tasks", { body }), "id");
}

async function report(session: Session): Promise<Values> {
  const body = {
    ...{ type: "composition-1.0", compositionTemplates: [{ type: "sense-sheet-1.0" }] },
    output: { type: "pdf", outputId: "q3" },
  };
  const answer = await session.ask("POST /api/v1/reports", { body });
  return { path: { id: idOf({ body: answer.body }, "requestId") } };
}

const TUS = { "Tus-Resumable": "1.0.0" };

function archive(): Blob {
  const manifest = strToU8(JSON.stringify({ type: "visualization" }));
  return new Blob([zipSync({ "gauge.qext": manifest })]);
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

async function odagRequest(session: Session): Promise<Values> {
  const link = { name: "Orders", templateApp: EXAMPLE.app, selectionApp: EXAMPLE.app };
  const links = "POST /api/analytics/odag-links";
  const linkId = idOf(await session.ask(links, { body: link }), "id");
  const body = { selectionApp: EXAMPLE.app, bindSelectionState: [] };
  const run = await session.ask(`${links}/{linkId}/requests`, { path: { linkId }, body });
  return { path: { requestId: idOf(run, "id") } };
}

async function taskRun(session: Session): Promise<Values> {
  const body = { name: "Orders", type: "DATA_PIPELINE", space: EXAMPLE.space };
  const projectId = idOf(await session.ask("POST /api/v1/di-projects", { body }), "id");
  const path = { projectId, dataTaskId: "landing" };
  const runtime = "POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime";
  await session.ask(`${runtime}/actions/start`, { path });
  const found = await session.ask(`${runtime}/runs/actions/search`, {
    path,
    body: { filters: [] },
  });
  return { path: { ...path, runId: idOf({ body: recordsOf(found.body, "runs")[0] }, "runId") } };
}

async function prediction(session: Session): Promise<Values> {
  const of = (type: string, attributes: object) => ({ body: { data: { type, attributes } } });
  const { app: modelId, space: spaceId } = EXAMPLE;
  const deployments = "POST /api/v1/ml/deployments";
  const deployed = await session.ask(
    deployments,
    of("deployment", { name: "A", modelId, spaceId }),
  );
  const path = { deploymentId: idOf({ body: (deployed.body as { data: object }).data }, "id") };
  const predictions = `${deployments}/{deploymentId}/batch-predictions`;
  const made = await session.ask(predictions, { path, ...of("batch-prediction", { name: "B" }) });
  const corrId = idOf({ body: (made.body as { data: object }).data }, "id");
  const one = { ...path, batchPredictionId: corrId };
  await session.ask(`${predictions}/{batchPredictionId}/actions/predict`, { path: one });
  return { path: { corrType: "batch-prediction", corrId } };
}

/** Nobody listens at the webhook's address, so that it was sent in vain. */
async function delivery(session: Session, webhooks: string): Promise<Values> {
  const eventTypes = ["com.qlik.v1.reload.finished"];
  const body = { name: "Reloads", url: "http://127.0.0.1:9/", enabled: true, eventTypes };
  const id = idOf(await session.ask(`POST ${webhooks}`, { body }), "id");
  await endedReload(session);
  const listed = await session.ask(`GET ${webhooks}/{id}/deliveries`, { path: { id } });
  return { path: { id, deliveryId: idOf({ body: recordsOf(listed.body, "data")[0] }, "id") } };
}

interface Excuse {
  readonly reason: string;
  readonly findings: readonly RegExp[];
}

/** Findings that are right. */
export const excused: readonly Excuse[] = [
  {
    reason: "Browsers come there before they are logged in; a JWT is a key.",
    findings: [
      /^GET \/login without a valid key: answers 302/,
      /^POST \/login\/jwt-session without a valid key: answers 200/,
    ],
  },
  {
    reason: "All users may read them.",
    findings: [
      /^GET .*\/(brands|data-files\/connections|extensions|groups|oauth-clients|themes|pinned-links|users|automation-connectors)\/\{[^ ]* of an outsider: answers 200/,
    ],
  },
  {
    reason: "An app that is not there is refused like one that may not be reloaded.",
    findings: [/\/actions\/reload\/on-[a-z-]+ of an unknown id: answers 403/],
  },
  {
    reason:
      "No operation creates data tasks, so any id is that of one. Media files are created with their ids.",
    findings: [
      /\/di-tasks\/\{dataTaskId\}\/\S+ of an unknown id/,
      /^PUT .*\/media\/files\/\{path\} of an unknown id/,
    ],
  },
  {
    reason: "Deleted extensions and themes are gone: 410.",
    findings: [
      /^(GET|DELETE) \/api\/v1\/(extensions|themes)\/\{id\} after it was deleted: answers 410/,
    ],
  },
  {
    reason: "The service says that they are durations, the description does not.",
    findings: [/^PATCH \/api\/v1\/api-keys\/configs\/\{tenantId\}: answers 400 to .*_expiry/],
  },
  {
    reason: "No 409 is declared.",
    findings: [
      /^POST \/api\/v1\/(roles|glossaries\/\{id\}\/categories): answers 400 the second time/,
    ],
  },
  {
    reason: "A resource is named by its type and its id.",
    findings: [/^GET .*\/items \{"resourceId":.*resourceId requires resourceType/],
  },
  {
    reason: "The id of a connection in the engine is that of the connection.",
    findings: [/^GET .*data-connections\/\{qID\}: shows .* at \/qEngineObjectID/],
  },
  {
    reason: "No collection can become a tag.",
    findings: [/^PATCH \/api\/v1\/collections\/\{collectionId\}: answers 400 to .*"public"}/],
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
  {
    reason: "The id is in the body, as `attributes.dataSetId`.",
    findings: [/^GET \/api\/v1\/ml\/profile-insights\/\{dataSetId\}: answers 404/],
  },
  {
    reason: "The schedule has a property of the same name.",
    findings: [/^PATCH .*\{batchPredictionId\}: .*applyDatasetChangeOnly/],
  },
  {
    reason: "Items are read as their services have them, and changes of them are not built yet.",
    findings: [/^GET \/api\/v1\/items\/\{itemId\}: shows/],
  },
];

/** A JWT for a session, at the time when the tenant begins. */
function newJwt(): string {
  const nbf = Date.UTC(2026, 0, 1) / 1000;
  const claims = {
    ...{ sub: "ann", subType: "user", aud: "qlik.api/login/jwt-session" },
    ...{ jti: crypto.randomUUID(), nbf, exp: nbf + 600 },
  };
  const parts = [{ alg: "RS256" }, claims].map((part) => JSON.stringify(part));
  return [...parts.map((part) => Buffer.from(part).toString("base64url")), "signature"].join(".");
}

/** Whether an operation has no call that succeeds, because no answer says the id that it needs. */
export function isUncallable(key: string): boolean {
  return key === "GET /api/v1/ml/profile-insights/{dataSetId}";
}
