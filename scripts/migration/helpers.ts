/** The functions of this package that do more than a call, by the operation that they are built on. */
import { ensures } from "../../generated/ensures.ts";
import { waits } from "../../generated/waits.ts";
import type { DescribedOperation } from "./operations.ts";

/** The guide of each, as a path from `docs/migration/`. */
export const GUIDES = {
  askAssistant: "../calls.md#streams",
  assignLicenses: "../users.md",
  auditEvents: "../lists.md",
  createReport: "../runs.md",
  ensure: "../provisioning.md#ensure",
  ensureUser: "../users.md",
  exportApp: "../apps.md",
  findApp: "../provisioning.md#find-and-publish",
  findSpace: "../provisioning.md#find-and-publish",
  importApp: "../apps.md",
  inviteUsers: "../users.md",
  listApps: "../provisioning.md",
  offboardUser: "../users.md",
  paginate: "../lists.md",
  patch: "../provisioning.md#patch",
  publishApp: "../provisioning.md#find-and-publish",
  reloadApp: "../reloads.md",
  removeLicenses: "../users.md",
  runAutomation: "../runs.md",
  scheduleReload: "../reloads.md#schedules",
  settle: "../users.md#one-result-for-each-item",
  stream: "../calls.md#streams",
  transferOwnership: "../users.md",
  uploadDataFile: "../uploads.md",
  uploadTempFile: "../uploads.md",
  waitFor: "../runs.md",
} as const;

export type Helper = keyof typeof GUIDES;

/** What no mark of the description says. */
const BUILT_ON: Readonly<Record<string, readonly Helper[]>> = {
  "GET /api/v1/audits": ["auditEvents"],
  "GET /api/v1/items": ["listApps", "findApp"],
  "GET /api/v1/spaces": ["findSpace"],
  "DELETE /api/v1/users/{userId}": ["offboardUser"],
  "POST /api/scheduling/tasks": ["scheduleReload"],
  "POST /api/scheduling/tasks/resources/{id}/actions/reload/on-dataset-updated": ["scheduleReload"],
  "POST /api/scheduling/tasks/resources/{id}/actions/reload/on-task-event": ["scheduleReload"],
  "POST /api/scheduling/tasks/resources/{id}/actions/reload/on-time-schedule": ["scheduleReload"],
  "POST /api/v1/apps/import": ["importApp"],
  "POST /api/v1/apps/{appId}/export": ["exportApp"],
  "POST /api/v1/apps/{appId}/publish": ["publishApp"],
  "PUT /api/v1/apps/{appId}/publish": ["publishApp"],
  "PUT /api/v1/apps/{appId}/owner": ["transferOwnership"],
  "POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream": [
    "askAssistant",
    "stream",
  ],
  "POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke": ["askAssistant"],
  "POST /api/v1/data-files": ["uploadDataFile"],
  "PUT /api/v1/data-files/{id}": ["uploadDataFile"],
  "POST /api/v1/licenses/assignments/actions/add": ["assignLicenses"],
  "POST /api/v1/licenses/assignments/actions/update": ["assignLicenses"],
  "POST /api/v1/licenses/assignments/actions/delete": ["removeLicenses"],
  "POST /api/v1/reload-tasks": ["scheduleReload"],
  "POST /api/v1/reloads": ["reloadApp"],
  "POST /api/v1/reports": ["createReport"],
  "POST /api/v1/tasks": ["scheduleReload"],
  "POST /api/v1/temp-contents": ["uploadTempFile"],
  "POST /api/v1/temp-contents/files": ["uploadTempFile"],
  "PATCH /api/v1/temp-contents/files/{id}": ["uploadTempFile"],
  "POST /api/v1/users": ["ensureUser"],
  "POST /api/v1/users/actions/invite": ["inviteUsers"],
  "POST /api/v1/automations/{id}/runs": ["runAutomation"],
  "POST /api/workflows/automations/{id}/runs": ["runAutomation"],
};

/** Returns the helpers of an operation, the most specific one first. */
export function helpersOf(operation: DescribedOperation): Helper[] {
  const { key, path, method } = operation;
  return [
    ...(BUILT_ON[key] ?? []),
    ...(operation.isList ? (["paginate"] as const) : []),
    ...(key in waits ? (["waitFor"] as const) : []),
    ...(method === "POST" && path in ensures ? (["ensure"] as const) : []),
    ...(operation.takesPatch ? (["patch"] as const) : []),
    ...(operation.isPartial ? (["settle"] as const) : []),
  ];
}

/** The operations that `BUILT_ON` names, for a test that they exist. */
export const namedOperations: readonly string[] = Object.keys(BUILT_ON);
