/**
 * A tenant in which the specification's examples come true, as far as data can do that, and what its services have to
 * make first.
 */
import { setTimeout } from "node:timers/promises";
import type { QlikClient } from "../../src/index.ts";
import type { TenantOptions } from "../../src/testing.ts";
import type { ReloadStatus } from "../../src/types.ts";
import { morningTask } from "../testing/scheduling.ts";

const TASKS = "/api/scheduling/tasks";

/** The ids in the specification's examples. */
export const EXAMPLE = {
  app: "116dbfae-7fb9-4983-8e23-5ccd8c508722",
  space: "62a1c3f09d5e4b7c8f01a2b3",
  managedSpace: "62a1c3f09d5e4b7c8f01a2b4",
  user: "FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx",
  otherUser: "Kx2mWb9rTqLs4VnYc7ZpHd8fJ_0AgEuN",
  oauthClient: "4f1c9d0e7ab34c52b6d8e2f19a05c733",
} as const;

/** Those of what is there only to be changed so that nothing else could use it afterwards. */
export const SPARE = {
  app: "app-to-delete",
  appInSpace: "app-to-move",
  slowApp: "app-that-reloads",
  idleApp: "app-to-start",
  space: "space-to-delete",
} as const;

/** How long the slow app reloads: long enough to be cancelled, soon enough out of the queue. In milliseconds. */
const SLOW = 30_000;

export const exampleTenant: TenantOptions = {
  exportDuration: 0,
  data: {
    users: [{ id: EXAMPLE.user }, { id: EXAMPLE.otherUser }],
    oauthClients: [{ clientId: EXAMPLE.oauthClient, clientSecret: "the-client-secret" }],
    spaces: [
      { id: EXAMPLE.space, name: "Sales" },
      { id: EXAMPLE.managedSpace, name: "Sales to read", type: "managed" },
      { id: SPARE.space, name: "Spare" },
    ],
    apps: [
      { id: EXAMPLE.app, name: "Sales overview", spaceId: EXAMPLE.space },
      { id: SPARE.app, name: "Spare", spaceId: EXAMPLE.space },
      { id: SPARE.appInSpace, name: "Spare too", spaceId: EXAMPLE.space },
      { id: SPARE.idleApp, name: "Idle" },
      { id: SPARE.slowApp, name: "Slow", reloadDuration: SLOW },
    ],
  },
};

/** The ids of what the tenant's services have made. */
export interface Made {
  readonly itemId: string;
  /** One to be deleted. */
  readonly spareItemId: string;
  readonly auditId: string;
  readonly oldScriptId: string;
  readonly endedReloadId: string;
  readonly runningReloadId: string;
  readonly taskId: string;
  readonly webhookId: string;
  /** One that has had a delivery, and can be reached. */
  readonly toldWebhookId: string;
  readonly deliveryId: string;
  /** One to be deleted. */
  readonly spareWebhookId: string;
  readonly spareCoreWebhookId: string;
  readonly schedulingTaskId: string;
  readonly taskRunId: string;
  /** A task of an app that is not being reloaded. */
  readonly idleTaskId: string;
  /** One to be deleted. */
  readonly spareTaskId: string;
  readonly assignmentId: string;
  readonly shareId: string;
  readonly publishedAppId: string;
  readonly tempContentId: string;
  /** A file of six bytes, none of which has come yet. */
  readonly uploadId: string;
  /** The text of an exported app. */
  readonly file: string;
}

/**
 * Makes what data cannot hold, in a tenant that was made of {@link exampleTenant}. `receiver` is the address of a server
 * that takes events.
 */
export async function furnish({ GET, POST }: QlikClient, receiver: string): Promise<Made> {
  const params = { path: { appId: EXAMPLE.app } };
  const inSpace = { path: { spaceId: EXAMPLE.space } };
  const scripts = "/api/v1/apps/{appId}/scripts";
  for (const script of ["LOAD 1 AUTOGENERATE 1;", "LOAD 2 AUTOGENERATE 1;"]) {
    dataOf(await POST(scripts, { params, body: { script } }));
  }
  const makeWebhook = async (enabled: boolean): Promise<string> => {
    const eventTypes = ["com.qlik.v1.reload.finished"];
    const body = { name: "Alerts", url: receiver, eventTypes, enabled };
    return dataOf(await POST("/api/v1/webhooks", { body })).id;
  };
  const toldWebhookId = await makeWebhook(true);
  const slow = dataOf(await POST("/api/v1/reloads", { body: { appId: SPARE.slowApp } }));
  const quick = dataOf(await POST("/api/v1/reloads", { body: { appId: EXAMPLE.app } }));
  const until = async (reloadId: string, status: ReloadStatus): Promise<void> => {
    const one = { params: { path: { reloadId } } };
    while (dataOf(await GET("/api/v1/reloads/{reloadId}", one)).status !== status) {
      await setTimeout(20);
    }
  };
  await until(quick.id, "SUCCEEDED");
  const scheduled = dataOf(await POST(TASKS, { body: morningTask({}, { appId: EXAMPLE.app }) }));
  const idle = dataOf(await POST(TASKS, { body: morningTask({}, { appId: SPARE.idleApp }) }));
  const spare = dataOf(await POST(TASKS, { body: morningTask({}, { appId: SPARE.idleApp }) }));
  const start = "/api/scheduling/tasks/{id}/actions/start";
  dataOf(await POST(start, { params: { path: { id: scheduled.id } } }));
  const last = { params: { path: { id: scheduled.id } } };
  const run = dataOf(await GET("/api/scheduling/tasks/{id}/runs/last", last));
  await until(run.workerId, "SUCCEEDED");
  await until(slow.id, "RELOADING");

  const told = { params: { path: { id: toldWebhookId } } };
  const nextDelivery = async (): Promise<string> => {
    for (;;) {
      const [first] = dataOf(await GET("/api/v1/webhooks/{id}/deliveries", told)).data;
      if (first) return first.id;
      await setTimeout(20);
    }
  };

  const versions = dataOf(await GET(scripts, { params })).scripts ?? [];
  const query = { resourceType: "app", resourceId: EXAMPLE.app };
  const audits = dataOf(await GET("/api/v1/audits"));
  const items = dataOf(await GET("/api/v1/items", { params: { query } }));
  const spareQuery = { resourceType: "app", resourceId: SPARE.appInSpace };
  const spareItems = dataOf(await GET("/api/v1/items", { params: { query: spareQuery } }));
  const body = { appId: EXAMPLE.app, timeZone: "Europe/Stockholm" };
  const task = dataOf(await POST("/api/v1/reload-tasks", { body }));
  const assignment = dataOf(
    await POST("/api/v1/spaces/{spaceId}/assignments", {
      params: inSpace,
      body: { type: "group", assigneeId: "readers", roles: ["consumer"] },
    }),
  );
  const share = dataOf(
    await POST("/api/v1/spaces/{spaceId}/shares", {
      params: inSpace,
      body: {
        type: "group",
        assigneeId: "readers",
        roles: ["consumer"],
        resourceId: EXAMPLE.app,
        resourceType: "app",
      },
    }),
  );
  const published = dataOf(
    await POST("/api/v1/apps/{appId}/publish", { params, body: { spaceId: EXAMPLE.managedSpace } }),
  );
  const exported = await POST("/api/v1/apps/{appId}/export", { params });
  const [, id = ""] = /temp-contents\/(\w+)/.exec(exported.response.headers.get("location")!) ?? [];
  const file = dataOf(await GET("/api/v1/temp-contents/{id}", { params: { path: { id } } }));
  const header = { "Tus-Resumable": "1.0.0", "Upload-Length": 6 };
  const upload = await POST("/api/v1/temp-contents/files", { params: { header } });
  return {
    itemId: items.data[0]!.id,
    spareItemId: spareItems.data[0]!.id,
    auditId: audits.data![0]!.id!,
    oldScriptId: versions[1]!.scriptId!,
    endedReloadId: quick.id,
    runningReloadId: slow.id,
    taskId: task.id,
    webhookId: await makeWebhook(false),
    toldWebhookId,
    deliveryId: await nextDelivery(),
    spareWebhookId: await makeWebhook(false),
    spareCoreWebhookId: await makeWebhook(false),
    schedulingTaskId: scheduled.id,
    taskRunId: run.id,
    idleTaskId: idle.id,
    spareTaskId: spare.id,
    assignmentId: assignment.id,
    shareId: share.id,
    publishedAppId: published.attributes.id,
    tempContentId: id,
    uploadId: upload.response.headers.get("location")!.split("/").at(-1)!,
    file: await file!.text(),
  };
}

function dataOf<Data>({ data, error }: { readonly data?: Data; readonly error?: unknown }): Data {
  if (error !== undefined) throw new Error(JSON.stringify(error));
  return data as Data;
}
