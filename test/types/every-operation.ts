/** Every operation of the specification, called once as its types ask for. That this compiles is half of the test. */
import type { CallResult, QlikClient } from "../../src/index.ts";
import type { OperationKey, OperationOf, TaskDefinition } from "../../src/types.ts";

/** HEAD is GET without a body, so it isn't described by itself. */
export type DescribedKey = Exclude<OperationKey, `HEAD ${string}`>;

type Calls = { [Key in DescribedKey]: () => Promise<CallResult<OperationOf<Key>>> };

const appId = "116dbfae-7fb9-4983-8e23-5ccd8c508722";
const app = { path: { appId } };
const reloadId = "5be59decca62aa00097268a4";
const spaceId = "62a1c3f09d5e4b7c8f01a2b3";
const task = { path: { taskId: "t1" } };
const scheduled = { path: { id: "7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37" } };
const morning: TaskDefinition = {
  name: "Sales every morning",
  specVersion: "0.8",
  start: {
    stateName: "reload",
    schedule: { recurrence: "RRULE:FREQ=DAILY;BYHOUR=7", timezone: "Europe/Zurich" },
  },
  states: [
    {
      name: "reload",
      type: "event",
      onEvents: [
        {
          eventRefs: [],
          actions: [{ functionRef: { refName: "app.reload", arguments: { appId } } }],
        },
      ],
    },
  ],
};
const assignment = { path: { spaceId, assignmentId: "as1" } };
const webhook = { path: { id: "wh1" } };
const delivery = { path: { id: "wh1", deliveryId: "de1" } };
const share = { path: { spaceId, shareId: "sh1" } };

/** One call an operation; a missing or superfluous key, or another result, doesn't compile. */
export function everyOperation({ GET, POST, PUT, PATCH, DELETE }: QlikClient): Calls {
  return {
    "GET /api/scheduling/tasks": () =>
      GET("/api/scheduling/tasks", { params: { query: { sort: "+name", limit: 100 } } }),
    "POST /api/scheduling/tasks": () => POST("/api/scheduling/tasks", { body: morning }),
    "GET /api/scheduling/tasks/resources/{id}/runs": () =>
      GET("/api/scheduling/tasks/resources/{id}/runs", { params: { path: { id: appId } } }),
    "GET /api/scheduling/tasks/{id}": () =>
      GET("/api/scheduling/tasks/{id}", { params: scheduled }),
    "PUT /api/scheduling/tasks/{id}": () =>
      PUT("/api/scheduling/tasks/{id}", { params: scheduled, body: morning }),
    "DELETE /api/scheduling/tasks/{id}": () =>
      DELETE("/api/scheduling/tasks/{id}", { params: scheduled }),
    "PATCH /api/scheduling/tasks/{id}": () =>
      PATCH("/api/scheduling/tasks/{id}", {
        params: scheduled,
        body: [{ op: "replace", path: "/enabled", value: true }],
      }),
    "POST /api/scheduling/tasks/{id}/actions/start": () =>
      POST("/api/scheduling/tasks/{id}/actions/start", {
        params: { ...scheduled, query: { source: "test" } },
      }),
    "GET /api/scheduling/tasks/{id}/runs": () =>
      GET("/api/scheduling/tasks/{id}/runs", {
        params: { ...scheduled, query: { sort: "-endedAt" } },
      }),
    "GET /api/scheduling/tasks/{id}/runs/last": () =>
      GET("/api/scheduling/tasks/{id}/runs/last", { params: scheduled }),
    "GET /api/scheduling/tasks/{id}/runs/{runId}/log": () =>
      GET("/api/scheduling/tasks/{id}/runs/{runId}/log", {
        params: { path: { ...scheduled.path, runId: "r1" } },
      }),

    "GET /api/v1/apps": () => GET("/api/v1/apps"),
    "POST /api/v1/apps": () =>
      POST("/api/v1/apps", { body: { attributes: { name: "Sales", usage: "ANALYTICS" } } }),
    "POST /api/v1/apps/import": () =>
      POST("/api/v1/apps/import", {
        params: { query: { name: "Sales", mode: "NEW", NoData: true } },
        body: new Blob(["qvf"]),
      }),
    "GET /api/v1/apps/privileges": () => GET("/api/v1/apps/privileges"),
    "GET /api/v1/apps/{appId}": () => GET("/api/v1/apps/{appId}", { params: app }),
    "PUT /api/v1/apps/{appId}": () =>
      PUT("/api/v1/apps/{appId}", { params: app, body: { attributes: { description: "" } } }),
    "DELETE /api/v1/apps/{appId}": () => DELETE("/api/v1/apps/{appId}", { params: app }),
    "POST /api/v1/apps/{appId}/copy": () =>
      POST("/api/v1/apps/{appId}/copy", { params: app, body: { attributes: { name: "Copy" } } }),
    "GET /api/v1/apps/{appId}/data/lineage": () =>
      GET("/api/v1/apps/{appId}/data/lineage", { params: app }),
    "GET /api/v1/apps/{appId}/data/metadata": () =>
      GET("/api/v1/apps/{appId}/data/metadata", { params: app }),
    "POST /api/v1/apps/{appId}/export": () =>
      POST("/api/v1/apps/{appId}/export", { params: { ...app, query: { NoData: true } } }),
    "PUT /api/v1/apps/{appId}/owner": () =>
      PUT("/api/v1/apps/{appId}/owner", { params: app, body: { ownerId: "u1" } }),
    "PUT /api/v1/apps/{appId}/publish": () =>
      PUT("/api/v1/apps/{appId}/publish", { params: app, body: { targetId: "a2" } }),
    "POST /api/v1/apps/{appId}/publish": () =>
      POST("/api/v1/apps/{appId}/publish", { params: app, body: { spaceId, data: "source" } }),
    "GET /api/v1/apps/{appId}/reloads/logs": () =>
      GET("/api/v1/apps/{appId}/reloads/logs", { params: app }),
    "GET /api/v1/apps/{appId}/reloads/logs/{reloadId}": () =>
      GET("/api/v1/apps/{appId}/reloads/logs/{reloadId}", {
        params: { path: { appId, reloadId } },
      }),
    "GET /api/v1/apps/{appId}/reloads/metadata/{reloadId}": () =>
      GET("/api/v1/apps/{appId}/reloads/metadata/{reloadId}", {
        params: { path: { appId, reloadId }, query: { limit: 5 } },
      }),
    "GET /api/v1/apps/{appId}/scripts": () =>
      GET("/api/v1/apps/{appId}/scripts", { params: { ...app, query: { limit: 5 } } }),
    "POST /api/v1/apps/{appId}/scripts": () =>
      POST("/api/v1/apps/{appId}/scripts", {
        params: app,
        body: { script: "LOAD 1 AUTOGENERATE 1;" },
      }),
    "GET /api/v1/apps/{appId}/scripts/{id}": () =>
      GET("/api/v1/apps/{appId}/scripts/{id}", { params: { path: { appId, id: "current" } } }),
    "DELETE /api/v1/apps/{appId}/scripts/{id}": () =>
      DELETE("/api/v1/apps/{appId}/scripts/{id}", { params: { path: { appId, id: "s1" } } }),
    "PATCH /api/v1/apps/{appId}/scripts/{id}": () =>
      PATCH("/api/v1/apps/{appId}/scripts/{id}", {
        params: { path: { appId, id: "s1" } },
        body: [{ Op: "replace", Path: "/versionMessage", Value: '"Before the move"' }],
      }),
    "PUT /api/v1/apps/{appId}/space": () =>
      PUT("/api/v1/apps/{appId}/space", { params: app, body: { spaceId } }),
    "DELETE /api/v1/apps/{appId}/space": () =>
      DELETE("/api/v1/apps/{appId}/space", { params: app }),

    "GET /api/v1/items": () =>
      GET("/api/v1/items", { params: { query: { resourceType: "app", spaceId, limit: 100 } } }),
    "GET /api/v1/items/{itemId}": () =>
      GET("/api/v1/items/{itemId}", { params: { path: { itemId: "i1" } } }),

    "GET /api/v1/reload-tasks": () =>
      GET("/api/v1/reload-tasks", { params: { query: { appId, partial: false } } }),
    "POST /api/v1/reload-tasks": () =>
      POST("/api/v1/reload-tasks", {
        body: { appId, timeZone: "Europe/Zurich", recurrence: ["RRULE:FREQ=DAILY;BYHOUR=5"] },
      }),
    "GET /api/v1/reload-tasks/{taskId}": () =>
      GET("/api/v1/reload-tasks/{taskId}", { params: task }),
    "PUT /api/v1/reload-tasks/{taskId}": () =>
      PUT("/api/v1/reload-tasks/{taskId}", { params: task, body: { state: "Disabled" } }),
    "DELETE /api/v1/reload-tasks/{taskId}": () =>
      DELETE("/api/v1/reload-tasks/{taskId}", { params: task }),

    "GET /api/v1/reloads": () =>
      GET("/api/v1/reloads", { params: { query: { appId, sort: "-endTime", log: true } } }),
    "POST /api/v1/reloads": () =>
      POST("/api/v1/reloads", {
        body: { appId, partial: true, weight: 10, variables: { vA: "1" } },
      }),
    "GET /api/v1/reloads/{reloadId}": () =>
      GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId } } }),
    "POST /api/v1/reloads/{reloadId}/actions/cancel": () =>
      POST("/api/v1/reloads/{reloadId}/actions/cancel", { params: { path: { reloadId } } }),

    "GET /api/v1/spaces": () =>
      GET("/api/v1/spaces", { params: { query: { roles: ["producer"], type: "shared" } } }),
    "POST /api/v1/spaces": () =>
      POST("/api/v1/spaces", { body: { name: "Finance", type: "managed" } }),
    "GET /api/v1/spaces/types": () => GET("/api/v1/spaces/types"),
    "GET /api/v1/spaces/{spaceId}": () =>
      GET("/api/v1/spaces/{spaceId}", { params: { path: { spaceId } } }),
    "PUT /api/v1/spaces/{spaceId}": () =>
      PUT("/api/v1/spaces/{spaceId}", { params: { path: { spaceId } }, body: { name: "Finance" } }),
    "DELETE /api/v1/spaces/{spaceId}": () =>
      DELETE("/api/v1/spaces/{spaceId}", { params: { path: { spaceId } } }),
    "PATCH /api/v1/spaces/{spaceId}": () =>
      PATCH("/api/v1/spaces/{spaceId}", {
        params: { path: { spaceId } },
        body: [{ op: "replace", path: "/name", value: "Finance" }],
      }),
    "GET /api/v1/spaces/{spaceId}/assignments": () =>
      GET("/api/v1/spaces/{spaceId}/assignments", {
        params: { path: { spaceId }, query: { type: "user", limit: 100 } },
      }),
    "POST /api/v1/spaces/{spaceId}/assignments": () =>
      POST("/api/v1/spaces/{spaceId}/assignments", {
        params: { path: { spaceId } },
        body: { type: "group", assigneeId: "g1", roles: ["consumer", "facilitator"] },
      }),
    "GET /api/v1/spaces/{spaceId}/assignments/{assignmentId}": () =>
      GET("/api/v1/spaces/{spaceId}/assignments/{assignmentId}", { params: assignment }),
    "PUT /api/v1/spaces/{spaceId}/assignments/{assignmentId}": () =>
      PUT("/api/v1/spaces/{spaceId}/assignments/{assignmentId}", {
        params: assignment,
        body: { roles: ["producer"] },
      }),
    "DELETE /api/v1/spaces/{spaceId}/assignments/{assignmentId}": () =>
      DELETE("/api/v1/spaces/{spaceId}/assignments/{assignmentId}", { params: assignment }),
    "GET /api/v1/spaces/{spaceId}/shares": () =>
      GET("/api/v1/spaces/{spaceId}/shares", { params: { path: { spaceId } } }),
    "POST /api/v1/spaces/{spaceId}/shares": () =>
      POST("/api/v1/spaces/{spaceId}/shares", {
        params: { path: { spaceId } },
        body: {
          type: "user",
          assigneeId: "u1",
          roles: ["consumer"],
          resourceId: appId,
          resourceType: "app",
        },
      }),
    "GET /api/v1/spaces/{spaceId}/shares/{shareId}": () =>
      GET("/api/v1/spaces/{spaceId}/shares/{shareId}", { params: share }),
    "DELETE /api/v1/spaces/{spaceId}/shares/{shareId}": () =>
      DELETE("/api/v1/spaces/{spaceId}/shares/{shareId}", { params: share }),
    "PATCH /api/v1/spaces/{spaceId}/shares/{shareId}": () =>
      PATCH("/api/v1/spaces/{spaceId}/shares/{shareId}", {
        params: share,
        body: [{ op: "replace", path: "/disabled", value: "true" }],
      }),

    "GET /api/v1/temp-contents/{id}": () =>
      GET("/api/v1/temp-contents/{id}", {
        params: { path: { id: "tc1" }, header: { Range: "bytes=0-99" } },
      }),

    "GET /api/v1/webhooks": () =>
      GET("/api/v1/webhooks", { params: { query: { level: "tenant", sort: "-updatedAt" } } }),
    "POST /api/v1/webhooks": () =>
      POST("/api/v1/webhooks", {
        body: { name: "Alerts", url: "https://hooks.example.com/", origin: "automations" },
      }),
    "GET /api/v1/webhooks/event-types": () => GET("/api/v1/webhooks/event-types"),
    "GET /api/v1/webhooks/{id}": () => GET("/api/v1/webhooks/{id}", { params: webhook }),
    "PUT /api/v1/webhooks/{id}": () =>
      PUT("/api/v1/webhooks/{id}", {
        params: webhook,
        body: { name: "Alerts", url: "https://hooks.example.com/", enabled: true },
      }),
    "DELETE /api/v1/webhooks/{id}": () => DELETE("/api/v1/webhooks/{id}", { params: webhook }),
    "PATCH /api/v1/webhooks/{id}": () =>
      PATCH("/api/v1/webhooks/{id}", {
        params: webhook,
        body: [{ op: "replace", path: "/eventTypes", value: ["com.qlik.v1.reload.finished"] }],
      }),
    "GET /api/v1/webhooks/{id}/deliveries": () =>
      GET("/api/v1/webhooks/{id}/deliveries", {
        params: { ...webhook, query: { status: "fail", limit: 100 } },
      }),
    "GET /api/v1/webhooks/{id}/deliveries/{deliveryId}": () =>
      GET("/api/v1/webhooks/{id}/deliveries/{deliveryId}", { params: delivery }),
    "POST /api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend": () =>
      POST("/api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend", { params: delivery }),

    "POST /oauth/token": () =>
      POST("/oauth/token", {
        body: { grant_type: "client_credentials", client_id: "c1", client_secret: "s1" },
      }),
  };
}
