/** What the functions of `@qlik/api` are called with, by the operation that they call. */
import { morningTask } from "../testing/scheduling.ts";
import { EXAMPLE, SPARE, type Made } from "./furnish.ts";

/** The arguments before the options. In this order, each call finds what it is about. */
export function argumentsByOperation(made: Made): Readonly<Record<string, readonly unknown[]>> {
  const { app, space, managedSpace, user, otherUser } = EXAMPLE;
  const { assignmentId, shareId, taskId, schedulingTaskId, idleTaskId } = made;
  const { endedReloadId, oldScriptId } = made;
  const { webhookId, toldWebhookId, deliveryId, spareWebhookId } = made;
  const share = { roles: ["consumer"], resourceId: app, resourceType: "app" };
  const message = { Op: "replace", Path: "/versionMessage", Value: '"Old"' };
  return {
    "GET /api/v1/apps/privileges": [],
    "POST /api/v1/apps": [{ attributes: { name: "New", spaceId: space } }],
    "GET /api/v1/apps/{appId}": [app],
    "PUT /api/v1/apps/{appId}": [app, { attributes: { description: "Orders" } }],
    "POST /api/v1/apps/{appId}/copy": [app, { attributes: { name: "Copy" } }],
    "GET /api/v1/apps/{appId}/data/lineage": [app],
    "GET /api/v1/apps/{appId}/data/metadata": [app],
    "POST /api/v1/apps/{appId}/export": [app, { NoData: true }],
    "GET /api/v1/temp-contents/{id}": [made.tempContentId, { inline: "1" }],
    "POST /api/v1/apps/import": [{ name: "Imported", mode: "NEW" }, made.file],
    "PUT /api/v1/apps/{appId}/publish": [app, { targetId: made.publishedAppId, data: "source" }],
    "POST /api/v1/apps/{appId}/publish": [app, { spaceId: managedSpace, data: "source" }],
    "GET /api/v1/apps/{appId}/reloads/logs": [app],
    "GET /api/v1/apps/{appId}/reloads/logs/{reloadId}": [app, endedReloadId],
    "GET /api/v1/apps/{appId}/reloads/metadata/{reloadId}": [app, endedReloadId, { limit: "5" }],
    "POST /api/v1/apps/{appId}/scripts": [app, { script: "LOAD 3 AUTOGENERATE 1;" }],
    "GET /api/v1/apps/{appId}/scripts": [app, { limit: "2" }],
    "GET /api/v1/apps/{appId}/scripts/{id}": [app, "current"],
    "PATCH /api/v1/apps/{appId}/scripts/{id}": [app, oldScriptId, [message]],
    "DELETE /api/v1/apps/{appId}/scripts/{id}": [app, oldScriptId],
    "PUT /api/v1/apps/{appId}/owner": [app, { ownerId: otherUser }],
    "DELETE /api/v1/apps/{appId}/space": [SPARE.appInSpace],
    "PUT /api/v1/apps/{appId}/space": [SPARE.appInSpace, { spaceId: space }],

    "GET /api/v1/audits": [{ limit: 2, source: "com.qlik/engine" }],
    "GET /api/v1/audits/archive": [{ date: "2026-07-24" }],
    "GET /api/v1/audits/settings": [],
    "GET /api/v1/audits/sources": [],
    "GET /api/v1/audits/types": [],
    "GET /api/v1/audits/{id}": [made.auditId],

    "GET /api/v1/items": [{ resourceType: "app", limit: 2 }],
    "GET /api/v1/items/{itemId}": [made.itemId],

    "POST /api/v1/reloads": [{ appId: app, variables: { vFrom: "2026" } }],
    "GET /api/v1/reloads": [{ appId: app, sort: "-endTime" }],
    "GET /api/v1/reloads/{reloadId}": [endedReloadId],
    "POST /api/v1/reloads/{reloadId}/actions/cancel": [made.runningReloadId],

    "POST /api/v1/reload-tasks": [{ appId: app, timeZone: "UTC", recurrence: ["FREQ=DAILY"] }],
    "GET /api/v1/reload-tasks": [{ appId: app }],
    "GET /api/v1/reload-tasks/{taskId}": [taskId],
    "PUT /api/v1/reload-tasks/{taskId}": [taskId, { state: "Disabled" }],
    "DELETE /api/v1/reload-tasks/{taskId}": [taskId],

    "POST /api/scheduling/tasks": [morningTask({}, { appId: app })],
    "GET /api/scheduling/tasks": [{ resourceId: app, sort: "+name" }],
    "GET /api/scheduling/tasks/{id}": [schedulingTaskId],
    "PUT /api/scheduling/tasks/{id}": [schedulingTaskId, morningTask({}, { appId: app })],
    "PATCH /api/scheduling/tasks/{id}": [
      schedulingTaskId,
      [{ op: "replace", path: "/enabled", value: true }],
    ],
    "POST /api/scheduling/tasks/{id}/actions/start": [idleTaskId, { source: "test" }],
    "GET /api/scheduling/tasks/{id}/runs": [schedulingTaskId, { limit: 5 }],
    "GET /api/scheduling/tasks/{id}/runs/last": [schedulingTaskId],
    "GET /api/scheduling/tasks/{id}/runs/{runId}/log": [schedulingTaskId, made.taskRunId],
    "GET /api/scheduling/tasks/resources/{id}/runs": [app, { limit: 5 }],
    "DELETE /api/scheduling/tasks/{id}": [schedulingTaskId],

    "GET /api/v1/spaces/types": [],
    "POST /api/v1/spaces": [{ name: "New", type: "shared" }],
    "GET /api/v1/spaces": [{ type: "shared", limit: 2 }],
    "GET /api/v1/spaces/{spaceId}": [space],
    "PUT /api/v1/spaces/{spaceId}": [space, { name: "Sales EMEA", ownerId: user }],
    "PATCH /api/v1/spaces/{spaceId}": [space, [{ op: "replace", path: "/name", value: "Sales" }]],
    "POST /api/v1/spaces/{spaceId}/assignments": [
      space,
      { type: "user", assigneeId: otherUser, roles: ["producer"] },
    ],
    "GET /api/v1/spaces/{spaceId}/assignments": [space, { type: "user" }],
    "GET /api/v1/spaces/{spaceId}/assignments/{assignmentId}": [space, assignmentId],
    "PUT /api/v1/spaces/{spaceId}/assignments/{assignmentId}": [
      space,
      assignmentId,
      { roles: ["producer"] },
    ],
    "DELETE /api/v1/spaces/{spaceId}/assignments/{assignmentId}": [space, assignmentId],
    "POST /api/v1/spaces/{spaceId}/shares": [
      space,
      { ...share, type: "user", assigneeId: otherUser },
    ],
    "GET /api/v1/spaces/{spaceId}/shares": [space, { resourceType: "app" }],
    "GET /api/v1/spaces/{spaceId}/shares/{shareId}": [space, shareId],
    "PATCH /api/v1/spaces/{spaceId}/shares/{shareId}": [
      space,
      shareId,
      [{ op: "replace", path: "/roles", value: "consumer" }],
    ],
    "DELETE /api/v1/spaces/{spaceId}/shares/{shareId}": [space, shareId],

    "POST /api/v1/webhooks": [{ name: "Calls", url: "https://hooks.example.com/", level: "user" }],
    "GET /api/v1/webhooks": [{ level: "tenant", limit: 2 }],
    "GET /api/v1/webhooks/event-types": [],
    "GET /api/v1/webhooks/{id}": [webhookId],
    "PUT /api/v1/webhooks/{id}": [webhookId, { name: "Calls", url: "https://hooks.example.com/" }],
    "PATCH /api/v1/webhooks/{id}": [webhookId, [{ op: "replace", path: "/name", value: "Texts" }]],
    "GET /api/v1/webhooks/{id}/deliveries": [toldWebhookId, { status: "success" }],
    "GET /api/v1/webhooks/{id}/deliveries/{deliveryId}": [toldWebhookId, deliveryId],
    "POST /api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend": [
      toldWebhookId,
      deliveryId,
    ],
    "DELETE /api/v1/webhooks/{id}": [spareWebhookId],

    "DELETE /api/v1/apps/{appId}": [SPARE.app],
    "DELETE /api/v1/spaces/{spaceId}": [SPARE.space],
  };
}
