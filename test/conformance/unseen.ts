/** Declared answers that the tour doesn't get, with the reason. */
export const unseen: readonly { readonly reason: string; readonly answers: readonly string[] }[] = [
  {
    reason:
      "The tenant has the operation, which Qlik may have ended; a fault can stand in for that.",
    answers: ["GET /api/v1/apps 404"],
  },
  {
    reason: "Whoever is in the tenant may ask for the own privileges, and gets none at worst.",
    answers: ["GET /api/v1/apps/privileges 403"],
  },
  {
    reason: "A list shows what the caller may see; when that is nothing, it is empty.",
    answers: [
      "GET /api/v1/items 404",
      "GET /api/v1/reload-tasks 403",
      "GET /api/v1/reload-tasks 404",
      "GET /api/v1/webhooks 403",
      "GET /api/core/webhooks 403",
      "GET /api/scheduling/tasks 403",
      "GET /api/scheduling/tasks 404",
      "GET /api/v1/audits/archive 404",
    ],
  },
  {
    reason:
      "The call has nothing but an id, which may be any text: one that nothing has is answered 404.",
    answers: [
      "GET /api/v1/audits/{id} 400",
      "GET /api/v1/items/{itemId} 400",
      "GET /api/v1/reload-tasks/{taskId} 400",
      "DELETE /api/v1/reload-tasks/{taskId} 400",
      "GET /api/v1/reloads/{reloadId} 400",
      "POST /api/v1/reloads/{reloadId}/actions/cancel 400",
      "GET /api/v1/webhooks/{id} 400",
      "DELETE /api/v1/webhooks/{id} 400",
      "GET /api/v1/webhooks/{id}/deliveries/{deliveryId} 400",
      "GET /api/core/webhooks/{id} 400",
      "DELETE /api/core/webhooks/{id} 400",
      "GET /api/core/webhooks/{id}/deliveries/{deliveryId} 400",
      "GET /api/scheduling/tasks/{id} 400",
      "DELETE /api/scheduling/tasks/{id} 400",
      "GET /api/scheduling/tasks/{id}/runs/last 400",
      "GET /api/scheduling/tasks/{id}/runs/{runId}/log 400",
      "GET /api/v1/temp-contents/{id}/details 400",
    ],
  },
  {
    reason: "Qlik doesn't say what a task could be in conflict with; here, nothing is.",
    answers: ["PUT /api/scheduling/tasks/{id} 409"],
  },
  {
    reason: "An app that is not there is refused like one that may not be reloaded: 403.",
    answers: ["on-time-schedule", "on-dataset-updated"].map(
      (way) => `POST /api/scheduling/tasks/resources/{id}/actions/reload/${way} 404`,
    ),
  },
  {
    reason: "Qlik doesn't say what an item could be in conflict with; here, nothing is.",
    answers: ["PUT /api/v1/items/{itemId} 409"],
  },
  {
    reason: "What cannot be changed can't be sent: no body and no patch has the origin.",
    answers: ["PUT /api/core/webhooks/{id} 409", "PATCH /api/core/webhooks/{id} 409"],
  },
  {
    reason: "Qlik doesn't say when the answer shows the task and when not; here it always does.",
    answers: ["PATCH /api/scheduling/tasks/{id} 204"],
  },
];
