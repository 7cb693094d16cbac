/** What the description doesn't say of calls. Each line has a reason. */
import { morningTask } from "../../testing/scheduling.ts";
import { EXAMPLE } from "../furnish.ts";
import { idOf, recordsOf } from "./records.ts";
import type { Session, Values } from "./session.ts";

interface Given {
  readonly reason: string;
  /** Members of the body, and how they differ from call to call. */
  readonly body?: (variant: number) => object;
  /** Headers that follow from the path. */
  readonly header?: (path: Readonly<Record<string, string>>) => object;
  /** What has to be done before, and what of the call follows from it. */
  readonly prepare?: (session: Session) => Promise<Values>;
}

const APP = { path: { appId: EXAMPLE.app } };
const patch =
  (name: string): (() => object) =>
  () => [{ op: "replace", path: "/name", value: name }];

const FILTERED: Given = {
  reason: "Its example is no filter.",
  body: () => ({ filter: 'name eq "none"' }),
};

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
  "POST /api/v1/users/actions/filter": FILTERED,
  "POST /api/v1/groups": {
    reason: "Its example has roles that do not exist.",
    body: (variant) => ({ name: `Group ${variant}`, assignedRoles: [], providerType: "custom" }),
  },
  "POST /api/v1/groups/actions/filter": FILTERED,
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
  "PATCH /api/v1/webhooks/{id}": { reason: "Its example has a filter.", body: patch("Calls") },
  "PATCH /api/core/webhooks/{id}": { reason: "Its example has a filter.", body: patch("Calls") },
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
  "POST /api/v1/spaces/{spaceId}/assignments": {
    reason: "Nobody has two assignments in a space.",
    body: (variant) => ({ type: "group", assigneeId: `group-${variant}` }),
  },
  "POST /api/v1/spaces/{spaceId}/shares": {
    reason: "An app is shared with nobody twice.",
    body: (variant) => ({ type: "group", assigneeId: `group-${variant}` }),
  },
};

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
      reason: "The service says that they are durations, the description does not.",
      findings: [/^PATCH \/api\/v1\/api-keys\/configs\/\{tenantId\}: answers 400 to .*_expiry/],
    },
    {
      reason: "No 409 is declared.",
      findings: [/^POST \/api\/v1\/roles: answers 400 the second time/],
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
      reason: "No answer says the id of a condition.",
      findings: [/POST \/api\/v1\/conditions doesn't say what it has created/],
    },
    {
      reason: "A preview shows the condition that was sent inside of another record.",
      findings: [/^GET \/api\/v1\/conditions\/previews\/\{id\}: shows undefined/],
    },
    {
      reason: "The id is in the body, as `attributes.dataSetId`.",
      findings: [/^GET \/api\/v1\/ml\/profile-insights\/\{dataSetId\}: answers 404/],
    },
    {
      reason: "The description closes a setting to each property that its alternatives have.",
      findings: [/configurations.*dcaasSettings\/0/s],
    },
    {
      reason: "These declare another form of errors than the other operations of their service.",
      findings: [
        /^POST \/api\/v1\/tenant-settings.*code must be string/s,
        /^PATCH \/api\/v1\/tenants\/\{tenantId\}.*"status"/s,
        /^\w+ \/api\/v1\/ui-config\/pinned-links.*"errors"/s,
        /^POST \/api\/v1\/users\/actions\/invite.*code must be integer/s,
      ],
    },
    {
      reason: "The schedule has a property of the same name.",
      findings: [/^PATCH .*\{batchPredictionId\}: .*applyDatasetChangeOnly/],
    },
    {
      reason: "Items are read as their services have them, and changes of them are not built yet.",
      findings: [/^GET \/api\/v1\/items\/\{itemId\}: shows/],
    },
    {
      reason: "Files that are uploaded are not kept yet.",
      findings: [/POST \/api\/v1\/temp-contents(\/files)? doesn't say what it has created/],
    },
  ];

/** Whether an operation has no call that succeeds, because no answer says the id that it needs. */
export function isUncallable(key: string): boolean {
  return /\/(conditions|profile-insights|temp-contents|files)\/\{\w+\}|\{deliveryId\}|agents\/\{agentId\}\/configurations$/.test(
    key,
  );
}
