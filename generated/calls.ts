// Generated: change spec/ and run npm run generate.
// By npm run generate, with @redocly/openapi-core 2.64.0, openapi-typescript 7.13.0, typescript 5.9.3.
// From spec/, sha256 c3192c9960e332cca1d6d06856299f3f7b345789cde5ae21e31e5e7a269d1909.

import type * as call from "../src/call/call-types.ts";
import type * as result from "../src/call/result.ts";
import type { paths } from "./schema.ts";

/** The options of `GET /api/scheduling/tasks`. */
export interface ListTasksOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/scheduling/tasks"]["get"]> | undefined;
}
/** The result of `GET /api/scheduling/tasks`. */
export type ListTasksResult = result.CallResult<paths["/api/scheduling/tasks"]["get"]>;

/** The options of `POST /api/scheduling/tasks`. */
export interface CreateTaskOptions extends call.CommonOptions {
  /** The trigger and the action of the task. */
  body: call.Body<paths["/api/scheduling/tasks"]["post"]>;
}
/** The result of `POST /api/scheduling/tasks`. */
export type CreateTaskResult = result.CallResult<paths["/api/scheduling/tasks"]["post"]>;

/** The options of `GET /api/scheduling/tasks/resources/{id}/runs`. */
export interface ListResourceTaskRunsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/resources/{id}/runs"]["get"]>;
}
/** The result of `GET /api/scheduling/tasks/resources/{id}/runs`. */
export type ListResourceTaskRunsResult = result.CallResult<paths["/api/scheduling/tasks/resources/{id}/runs"]["get"]>;

/** The options of `GET /api/scheduling/tasks/{id}`. */
export interface GetTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}"]["get"]>;
}
/** The result of `GET /api/scheduling/tasks/{id}`. */
export type GetTaskResult = result.CallResult<paths["/api/scheduling/tasks/{id}"]["get"]>;

/** The options of `PUT /api/scheduling/tasks/{id}`. */
export interface ReplaceTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}"]["put"]>;
  /** The complete task. */
  body: call.Body<paths["/api/scheduling/tasks/{id}"]["put"]>;
}
/** The result of `PUT /api/scheduling/tasks/{id}`. */
export type ReplaceTaskResult = result.CallResult<paths["/api/scheduling/tasks/{id}"]["put"]>;

/** The options of `DELETE /api/scheduling/tasks/{id}`. */
export interface DeleteTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}"]["delete"]>;
}
/** The result of `DELETE /api/scheduling/tasks/{id}`. */
export type DeleteTaskResult = result.CallResult<paths["/api/scheduling/tasks/{id}"]["delete"]>;

/** The options of `PATCH /api/scheduling/tasks/{id}`. */
export interface PatchTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}"]["patch"]>;
  /** The changes, applied in order. */
  body: call.Body<paths["/api/scheduling/tasks/{id}"]["patch"]>;
}
/** The result of `PATCH /api/scheduling/tasks/{id}`. */
export type PatchTaskResult = result.CallResult<paths["/api/scheduling/tasks/{id}"]["patch"]>;

/** The options of `POST /api/scheduling/tasks/{id}/actions/start`. */
export interface StartTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}/actions/start"]["post"]>;
}
/** The result of `POST /api/scheduling/tasks/{id}/actions/start`. */
export type StartTaskResult = result.CallResult<paths["/api/scheduling/tasks/{id}/actions/start"]["post"]>;

/** The options of `GET /api/scheduling/tasks/{id}/runs`. */
export interface ListTaskRunsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}/runs"]["get"]>;
}
/** The result of `GET /api/scheduling/tasks/{id}/runs`. */
export type ListTaskRunsResult = result.CallResult<paths["/api/scheduling/tasks/{id}/runs"]["get"]>;

/** The options of `GET /api/scheduling/tasks/{id}/runs/last`. */
export interface GetLastTaskRunOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}/runs/last"]["get"]>;
}
/** The result of `GET /api/scheduling/tasks/{id}/runs/last`. */
export type GetLastTaskRunResult = result.CallResult<paths["/api/scheduling/tasks/{id}/runs/last"]["get"]>;

/** The options of `GET /api/scheduling/tasks/{id}/runs/{runId}/log`. */
export interface GetTaskRunLogOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}/runs/{runId}/log"]["get"]>;
}
/** The result of `GET /api/scheduling/tasks/{id}/runs/{runId}/log`. */
export type GetTaskRunLogResult = result.CallResult<paths["/api/scheduling/tasks/{id}/runs/{runId}/log"]["get"]>;

/** The options of `GET /api/v1/apps`. */
export interface ListPrivilegesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/apps`. */
export type ListPrivilegesResult = result.CallResult<paths["/api/v1/apps"]["get"]>;

/** The options of `POST /api/v1/apps`. */
export interface CreateAppOptions extends call.CommonOptions {
  /** The attributes of the app to create. */
  body: call.Body<paths["/api/v1/apps"]["post"]>;
}
/** The result of `POST /api/v1/apps`. */
export type CreateAppResult = result.CallResult<paths["/api/v1/apps"]["post"]>;

/** The options of `POST /api/v1/apps/import`. */
export interface ImportAppOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/apps/import"]["post"]> | undefined;
  /** The contents of the qvf or qvw file. Omit the body if `fileId` is set. */
  body?: call.Body<paths["/api/v1/apps/import"]["post"]> | undefined;
}
/** The result of `POST /api/v1/apps/import`. */
export type ImportAppResult = result.CallResult<paths["/api/v1/apps/import"]["post"]>;

/** The options of `GET /api/v1/apps/privileges`. */
export interface ListAppPrivilegesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/apps/privileges`. */
export type ListAppPrivilegesResult = result.CallResult<paths["/api/v1/apps/privileges"]["get"]>;

/** The options of `GET /api/v1/apps/{appId}`. */
export interface GetAppOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}`. */
export type GetAppResult = result.CallResult<paths["/api/v1/apps/{appId}"]["get"]>;

/** The options of `PUT /api/v1/apps/{appId}`. */
export interface UpdateAppOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}"]["put"]>;
  /** The attributes to update. */
  body: call.Body<paths["/api/v1/apps/{appId}"]["put"]>;
}
/** The result of `PUT /api/v1/apps/{appId}`. */
export type UpdateAppResult = result.CallResult<paths["/api/v1/apps/{appId}"]["put"]>;

/** The options of `DELETE /api/v1/apps/{appId}`. */
export interface DeleteAppOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/apps/{appId}`. */
export type DeleteAppResult = result.CallResult<paths["/api/v1/apps/{appId}"]["delete"]>;

/** The options of `POST /api/v1/apps/{appId}/copy`. */
export interface CopyAppOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/copy"]["post"]>;
  /** The attributes in which the copy differs from the app. */
  body: call.Body<paths["/api/v1/apps/{appId}/copy"]["post"]>;
}
/** The result of `POST /api/v1/apps/{appId}/copy`. */
export type CopyAppResult = result.CallResult<paths["/api/v1/apps/{appId}/copy"]["post"]>;

/** The options of `GET /api/v1/apps/{appId}/data/lineage`. */
export interface GetAppLineageOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/data/lineage"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/data/lineage`. */
export type GetAppLineageResult = result.CallResult<paths["/api/v1/apps/{appId}/data/lineage"]["get"]>;

/** The options of `GET /api/v1/apps/{appId}/data/metadata`. */
export interface GetAppMetadataOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/data/metadata"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/data/metadata`. */
export type GetAppMetadataResult = result.CallResult<paths["/api/v1/apps/{appId}/data/metadata"]["get"]>;

/** The options of `POST /api/v1/apps/{appId}/export`. */
export interface ExportAppOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/export"]["post"]>;
}
/** The result of `POST /api/v1/apps/{appId}/export`. */
export type ExportAppResult = result.CallResult<paths["/api/v1/apps/{appId}/export"]["post"]>;

/** The options of `PUT /api/v1/apps/{appId}/owner`. */
export interface SetAppOwnerOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/owner"]["put"]>;
  /** The new owner. */
  body: call.Body<paths["/api/v1/apps/{appId}/owner"]["put"]>;
}
/** The result of `PUT /api/v1/apps/{appId}/owner`. */
export type SetAppOwnerResult = result.CallResult<paths["/api/v1/apps/{appId}/owner"]["put"]>;

/** The options of `PUT /api/v1/apps/{appId}/publish`. */
export interface RepublishAppOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/publish"]["put"]>;
  /** The published app to replace and the options for republishing. */
  body: call.Body<paths["/api/v1/apps/{appId}/publish"]["put"]>;
}
/** The result of `PUT /api/v1/apps/{appId}/publish`. */
export type RepublishAppResult = result.CallResult<paths["/api/v1/apps/{appId}/publish"]["put"]>;

/** The options of `POST /api/v1/apps/{appId}/publish`. */
export interface PublishAppOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/publish"]["post"]>;
  /** The target space and the options for publishing. */
  body: call.Body<paths["/api/v1/apps/{appId}/publish"]["post"]>;
}
/** The result of `POST /api/v1/apps/{appId}/publish`. */
export type PublishAppResult = result.CallResult<paths["/api/v1/apps/{appId}/publish"]["post"]>;

/** The options of `GET /api/v1/apps/{appId}/reloads/logs`. */
export interface ListAppReloadLogsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/reloads/logs"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/reloads/logs`. */
export type ListAppReloadLogsResult = result.CallResult<paths["/api/v1/apps/{appId}/reloads/logs"]["get"]>;

/** The options of `GET /api/v1/apps/{appId}/reloads/logs/{reloadId}`. */
export interface GetAppReloadLogOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/reloads/logs/{reloadId}"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/reloads/logs/{reloadId}`. */
export type GetAppReloadLogResult = result.CallResult<paths["/api/v1/apps/{appId}/reloads/logs/{reloadId}"]["get"]>;

/** The options of `GET /api/v1/apps/{appId}/reloads/metadata/{reloadId}`. */
export interface ListAppReloadMetadataOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/reloads/metadata/{reloadId}"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/reloads/metadata/{reloadId}`. */
export type ListAppReloadMetadataResult = result.CallResult<paths["/api/v1/apps/{appId}/reloads/metadata/{reloadId}"]["get"]>;

/** The options of `GET /api/v1/apps/{appId}/scripts`. */
export interface ListAppScriptsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/scripts"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/scripts`. */
export type ListAppScriptsResult = result.CallResult<paths["/api/v1/apps/{appId}/scripts"]["get"]>;

/** The options of `POST /api/v1/apps/{appId}/scripts`. */
export interface CreateAppScriptOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/scripts"]["post"]>;
  /** The load script and its version message. */
  body: call.Body<paths["/api/v1/apps/{appId}/scripts"]["post"]>;
}
/** The result of `POST /api/v1/apps/{appId}/scripts`. */
export type CreateAppScriptResult = result.CallResult<paths["/api/v1/apps/{appId}/scripts"]["post"]>;

/** The options of `GET /api/v1/apps/{appId}/scripts/{id}`. */
export interface GetAppScriptOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/scripts/{id}"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/scripts/{id}`. */
export type GetAppScriptResult = result.CallResult<paths["/api/v1/apps/{appId}/scripts/{id}"]["get"]>;

/** The options of `DELETE /api/v1/apps/{appId}/scripts/{id}`. */
export interface DeleteAppScriptOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/scripts/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/apps/{appId}/scripts/{id}`. */
export type DeleteAppScriptResult = result.CallResult<paths["/api/v1/apps/{appId}/scripts/{id}"]["delete"]>;

/** The options of `PATCH /api/v1/apps/{appId}/scripts/{id}`. */
export interface PatchAppScriptOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/scripts/{id}"]["patch"]>;
  /** The changes, applied in order. */
  body: call.Body<paths["/api/v1/apps/{appId}/scripts/{id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/apps/{appId}/scripts/{id}`. */
export type PatchAppScriptResult = result.CallResult<paths["/api/v1/apps/{appId}/scripts/{id}"]["patch"]>;

/** The options of `PUT /api/v1/apps/{appId}/space`. */
export interface SetAppSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/space"]["put"]>;
  /** The new space. */
  body: call.Body<paths["/api/v1/apps/{appId}/space"]["put"]>;
}
/** The result of `PUT /api/v1/apps/{appId}/space`. */
export type SetAppSpaceResult = result.CallResult<paths["/api/v1/apps/{appId}/space"]["put"]>;

/** The options of `DELETE /api/v1/apps/{appId}/space`. */
export interface RemoveAppSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/space"]["delete"]>;
}
/** The result of `DELETE /api/v1/apps/{appId}/space`. */
export type RemoveAppSpaceResult = result.CallResult<paths["/api/v1/apps/{appId}/space"]["delete"]>;

/** The options of `GET /api/v1/items`. */
export interface ListItemsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/items"]["get"]> | undefined;
}
/** The result of `GET /api/v1/items`. */
export type ListItemsResult = result.CallResult<paths["/api/v1/items"]["get"]>;

/** The options of `GET /api/v1/items/{itemId}`. */
export interface GetItemOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/items/{itemId}"]["get"]>;
}
/** The result of `GET /api/v1/items/{itemId}`. */
export type GetItemResult = result.CallResult<paths["/api/v1/items/{itemId}"]["get"]>;

/** The options of `GET /api/v1/reload-tasks`. */
export interface ListReloadTasksOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/reload-tasks"]["get"]> | undefined;
}
/** The result of `GET /api/v1/reload-tasks`. */
export type ListReloadTasksResult = result.CallResult<paths["/api/v1/reload-tasks"]["get"]>;

/** The options of `POST /api/v1/reload-tasks`. */
export interface CreateReloadTaskOptions extends call.CommonOptions {
  /** The app to reload and its schedule. */
  body: call.Body<paths["/api/v1/reload-tasks"]["post"]>;
}
/** The result of `POST /api/v1/reload-tasks`. */
export type CreateReloadTaskResult = result.CallResult<paths["/api/v1/reload-tasks"]["post"]>;

/** The options of `GET /api/v1/reload-tasks/{taskId}`. */
export interface GetReloadTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/reload-tasks/{taskId}"]["get"]>;
}
/** The result of `GET /api/v1/reload-tasks/{taskId}`. */
export type GetReloadTaskResult = result.CallResult<paths["/api/v1/reload-tasks/{taskId}"]["get"]>;

/** The options of `PUT /api/v1/reload-tasks/{taskId}`. */
export interface ReplaceReloadTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/reload-tasks/{taskId}"]["put"]>;
  /** The complete settings of the task. */
  body: call.Body<paths["/api/v1/reload-tasks/{taskId}"]["put"]>;
}
/** The result of `PUT /api/v1/reload-tasks/{taskId}`. */
export type ReplaceReloadTaskResult = result.CallResult<paths["/api/v1/reload-tasks/{taskId}"]["put"]>;

/** The options of `DELETE /api/v1/reload-tasks/{taskId}`. */
export interface DeleteReloadTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/reload-tasks/{taskId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/reload-tasks/{taskId}`. */
export type DeleteReloadTaskResult = result.CallResult<paths["/api/v1/reload-tasks/{taskId}"]["delete"]>;

/** The options of `GET /api/v1/reloads`. */
export interface ListReloadsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/reloads"]["get"]> | undefined;
}
/** The result of `GET /api/v1/reloads`. */
export type ListReloadsResult = result.CallResult<paths["/api/v1/reloads"]["get"]>;

/** The options of `POST /api/v1/reloads`. */
export interface CreateReloadOptions extends call.CommonOptions {
  /** The app to reload and the options of the reload. */
  body: call.Body<paths["/api/v1/reloads"]["post"]>;
}
/** The result of `POST /api/v1/reloads`. */
export type CreateReloadResult = result.CallResult<paths["/api/v1/reloads"]["post"]>;

/** The options of `GET /api/v1/reloads/{reloadId}`. */
export interface GetReloadOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/reloads/{reloadId}"]["get"]>;
}
/** The result of `GET /api/v1/reloads/{reloadId}`. */
export type GetReloadResult = result.CallResult<paths["/api/v1/reloads/{reloadId}"]["get"]>;

/** The options of `POST /api/v1/reloads/{reloadId}/actions/cancel`. */
export interface CancelReloadOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/reloads/{reloadId}/actions/cancel"]["post"]>;
}
/** The result of `POST /api/v1/reloads/{reloadId}/actions/cancel`. */
export type CancelReloadResult = result.CallResult<paths["/api/v1/reloads/{reloadId}/actions/cancel"]["post"]>;

/** The options of `GET /api/v1/spaces`. */
export interface ListSpacesOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/spaces"]["get"]> | undefined;
}
/** The result of `GET /api/v1/spaces`. */
export type ListSpacesResult = result.CallResult<paths["/api/v1/spaces"]["get"]>;

/** The options of `POST /api/v1/spaces`. */
export interface CreateSpaceOptions extends call.CommonOptions {
  /** The space to create. */
  body: call.Body<paths["/api/v1/spaces"]["post"]>;
}
/** The result of `POST /api/v1/spaces`. */
export type CreateSpaceResult = result.CallResult<paths["/api/v1/spaces"]["post"]>;

/** The options of `GET /api/v1/spaces/types`. */
export interface ListSpaceTypesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/spaces/types`. */
export type ListSpaceTypesResult = result.CallResult<paths["/api/v1/spaces/types"]["get"]>;

/** The options of `GET /api/v1/spaces/{spaceId}`. */
export interface GetSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}"]["get"]>;
}
/** The result of `GET /api/v1/spaces/{spaceId}`. */
export type GetSpaceResult = result.CallResult<paths["/api/v1/spaces/{spaceId}"]["get"]>;

/** The options of `PUT /api/v1/spaces/{spaceId}`. */
export interface ReplaceSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}"]["put"]>;
  /** The complete properties of the space. */
  body: call.Body<paths["/api/v1/spaces/{spaceId}"]["put"]>;
}
/** The result of `PUT /api/v1/spaces/{spaceId}`. */
export type ReplaceSpaceResult = result.CallResult<paths["/api/v1/spaces/{spaceId}"]["put"]>;

/** The options of `DELETE /api/v1/spaces/{spaceId}`. */
export interface DeleteSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/spaces/{spaceId}`. */
export type DeleteSpaceResult = result.CallResult<paths["/api/v1/spaces/{spaceId}"]["delete"]>;

/** The options of `PATCH /api/v1/spaces/{spaceId}`. */
export interface PatchSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}"]["patch"]>;
  /** The changes, one entry per property. */
  body: call.Body<paths["/api/v1/spaces/{spaceId}"]["patch"]>;
}
/** The result of `PATCH /api/v1/spaces/{spaceId}`. */
export type PatchSpaceResult = result.CallResult<paths["/api/v1/spaces/{spaceId}"]["patch"]>;

/** The options of `GET /api/v1/spaces/{spaceId}/assignments`. */
export interface ListSpaceAssignmentsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}/assignments"]["get"]>;
}
/** The result of `GET /api/v1/spaces/{spaceId}/assignments`. */
export type ListSpaceAssignmentsResult = result.CallResult<paths["/api/v1/spaces/{spaceId}/assignments"]["get"]>;

/** The options of `POST /api/v1/spaces/{spaceId}/assignments`. */
export interface CreateSpaceAssignmentOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}/assignments"]["post"]>;
  /** The assignee and the roles. */
  body: call.Body<paths["/api/v1/spaces/{spaceId}/assignments"]["post"]>;
}
/** The result of `POST /api/v1/spaces/{spaceId}/assignments`. */
export type CreateSpaceAssignmentResult = result.CallResult<paths["/api/v1/spaces/{spaceId}/assignments"]["post"]>;

/** The options of `GET /api/v1/spaces/{spaceId}/assignments/{assignmentId}`. */
export interface GetSpaceAssignmentOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["get"]>;
}
/** The result of `GET /api/v1/spaces/{spaceId}/assignments/{assignmentId}`. */
export type GetSpaceAssignmentResult = result.CallResult<paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["get"]>;

/** The options of `PUT /api/v1/spaces/{spaceId}/assignments/{assignmentId}`. */
export interface ReplaceSpaceAssignmentOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["put"]>;
  /** The complete list of roles. */
  body: call.Body<paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["put"]>;
}
/** The result of `PUT /api/v1/spaces/{spaceId}/assignments/{assignmentId}`. */
export type ReplaceSpaceAssignmentResult = result.CallResult<paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["put"]>;

/** The options of `DELETE /api/v1/spaces/{spaceId}/assignments/{assignmentId}`. */
export interface DeleteSpaceAssignmentOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/spaces/{spaceId}/assignments/{assignmentId}`. */
export type DeleteSpaceAssignmentResult = result.CallResult<paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["delete"]>;

/** The options of `GET /api/v1/spaces/{spaceId}/shares`. */
export interface ListSpaceSharesOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}/shares"]["get"]>;
}
/** The result of `GET /api/v1/spaces/{spaceId}/shares`. */
export type ListSpaceSharesResult = result.CallResult<paths["/api/v1/spaces/{spaceId}/shares"]["get"]>;

/** The options of `POST /api/v1/spaces/{spaceId}/shares`. */
export interface CreateSpaceShareOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}/shares"]["post"]>;
  /** The resource to share, the assignee and the roles. */
  body: call.Body<paths["/api/v1/spaces/{spaceId}/shares"]["post"]>;
}
/** The result of `POST /api/v1/spaces/{spaceId}/shares`. */
export type CreateSpaceShareResult = result.CallResult<paths["/api/v1/spaces/{spaceId}/shares"]["post"]>;

/** The options of `GET /api/v1/spaces/{spaceId}/shares/{shareId}`. */
export interface GetSpaceShareOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["get"]>;
}
/** The result of `GET /api/v1/spaces/{spaceId}/shares/{shareId}`. */
export type GetSpaceShareResult = result.CallResult<paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["get"]>;

/** The options of `DELETE /api/v1/spaces/{spaceId}/shares/{shareId}`. */
export interface DeleteSpaceShareOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/spaces/{spaceId}/shares/{shareId}`. */
export type DeleteSpaceShareResult = result.CallResult<paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["delete"]>;

/** The options of `PATCH /api/v1/spaces/{spaceId}/shares/{shareId}`. */
export interface PatchSpaceShareOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["patch"]>;
  /** The changes, one entry per property. */
  body: call.Body<paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["patch"]>;
}
/** The result of `PATCH /api/v1/spaces/{spaceId}/shares/{shareId}`. */
export type PatchSpaceShareResult = result.CallResult<paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["patch"]>;

/** The options of `GET /api/v1/temp-contents/{id}`. */
export interface DownloadTempContentOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/temp-contents/{id}"]["get"]>;
}
/** The result of `GET /api/v1/temp-contents/{id}`. */
export type DownloadTempContentResult = result.CallResult<paths["/api/v1/temp-contents/{id}"]["get"]>;

/** The options of `GET /api/v1/webhooks`. */
export interface ListWebhooksOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/webhooks"]["get"]> | undefined;
}
/** The result of `GET /api/v1/webhooks`. */
export type ListWebhooksResult = result.CallResult<paths["/api/v1/webhooks"]["get"]>;

/** The options of `POST /api/v1/webhooks`. */
export interface CreateWebhookOptions extends call.CommonOptions {
  /** The webhook to create. */
  body: call.Body<paths["/api/v1/webhooks"]["post"]>;
}
/** The result of `POST /api/v1/webhooks`. */
export type CreateWebhookResult = result.CallResult<paths["/api/v1/webhooks"]["post"]>;

/** The options of `GET /api/v1/webhooks/event-types`. */
export interface ListWebhookEventTypesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/webhooks/event-types`. */
export type ListWebhookEventTypesResult = result.CallResult<paths["/api/v1/webhooks/event-types"]["get"]>;

/** The options of `GET /api/v1/webhooks/{id}`. */
export interface GetWebhookOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/webhooks/{id}"]["get"]>;
}
/** The result of `GET /api/v1/webhooks/{id}`. */
export type GetWebhookResult = result.CallResult<paths["/api/v1/webhooks/{id}"]["get"]>;

/** The options of `PUT /api/v1/webhooks/{id}`. */
export interface ReplaceWebhookOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/webhooks/{id}"]["put"]>;
  /** The complete settings of the webhook. */
  body: call.Body<paths["/api/v1/webhooks/{id}"]["put"]>;
}
/** The result of `PUT /api/v1/webhooks/{id}`. */
export type ReplaceWebhookResult = result.CallResult<paths["/api/v1/webhooks/{id}"]["put"]>;

/** The options of `DELETE /api/v1/webhooks/{id}`. */
export interface DeleteWebhookOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/webhooks/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/webhooks/{id}`. */
export type DeleteWebhookResult = result.CallResult<paths["/api/v1/webhooks/{id}"]["delete"]>;

/** The options of `PATCH /api/v1/webhooks/{id}`. */
export interface PatchWebhookOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/webhooks/{id}"]["patch"]>;
  /** The changes, one entry per setting. */
  body: call.Body<paths["/api/v1/webhooks/{id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/webhooks/{id}`. */
export type PatchWebhookResult = result.CallResult<paths["/api/v1/webhooks/{id}"]["patch"]>;

/** The options of `GET /api/v1/webhooks/{id}/deliveries`. */
export interface ListWebhookDeliveriesOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/webhooks/{id}/deliveries"]["get"]>;
}
/** The result of `GET /api/v1/webhooks/{id}/deliveries`. */
export type ListWebhookDeliveriesResult = result.CallResult<paths["/api/v1/webhooks/{id}/deliveries"]["get"]>;

/** The options of `GET /api/v1/webhooks/{id}/deliveries/{deliveryId}`. */
export interface GetWebhookDeliveryOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/webhooks/{id}/deliveries/{deliveryId}"]["get"]>;
}
/** The result of `GET /api/v1/webhooks/{id}/deliveries/{deliveryId}`. */
export type GetWebhookDeliveryResult = result.CallResult<paths["/api/v1/webhooks/{id}/deliveries/{deliveryId}"]["get"]>;

/** The options of `POST /api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend`. */
export interface ResendWebhookDeliveryOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend"]["post"]>;
}
/** The result of `POST /api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend`. */
export type ResendWebhookDeliveryResult = result.CallResult<paths["/api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend"]["post"]>;

/** The options of `POST /oauth/token`. */
export interface CreateOAuthTokenOptions extends call.CommonOptions {
  /** The grant and its credentials. */
  body: call.Body<paths["/oauth/token"]["post"]>;
}
/** The result of `POST /oauth/token`. */
export type CreateOAuthTokenResult = result.CallResult<paths["/oauth/token"]["post"]>;

/** The calls of each path. `Mode` is whether they return results, or data alone. */
export interface PathCalls<Mode extends call.CallMode> {
  "/api/scheduling/tasks": {
    /**
     * List tasks
     *
     * Returns the tasks that the caller can see, with the result of the last run of each. A tenant administrator can
     * see all tasks. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options?: ListTasksOptions): call.Returned<Mode, paths["/api/scheduling/tasks"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListTasksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks"]["get"]>>;
    /**
     * Create a task
     *
     * Creates a task that is owned by the caller. The task is disabled unless `enabled` is true. Its app is the one
     * in the action of `states`; the caller must be allowed to reload it.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    POST(options: CreateTaskOptions): call.Returned<Mode, paths["/api/scheduling/tasks"]["post"]>;
  };
  "/api/scheduling/tasks/resources/{id}/runs": {
    /**
     * List the runs of an app's tasks
     *
     * Returns the runs of all tasks of an app, latest first unless `sort` is set. The response is one page; follow
     * `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListResourceTaskRunsOptions): call.Returned<Mode, paths["/api/scheduling/tasks/resources/{id}/runs"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListResourceTaskRunsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks/resources/{id}/runs"]["get"]>>;
  };
  "/api/scheduling/tasks/{id}": {
    /**
     * Get a task
     *
     * Returns a task with its owner, its trigger and the result of its last run.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: GetTaskOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTaskOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks/{id}"]["get"]>>;
    /**
     * Replace a task
     *
     * Replaces a task. Omitted properties are reset to their defaults, so a task without `enabled` is disabled. The
     * caller becomes the owner of the task.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    PUT(options: ReplaceTaskOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}"]["put"]>;
    /**
     * Delete a task
     *
     * Permanently deletes a task and cancels its unfinished runs. A tenant administrator can delete the tasks of
     * other users.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    DELETE(options: DeleteTaskOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}"]["delete"]>;
    /**
     * Update a task
     *
     * Updates the properties named in a JSON Patch (RFC 6902) and keeps all others. The caller becomes the owner of
     * the task.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    PATCH(options: PatchTaskOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}"]["patch"]>;
  };
  "/api/scheduling/tasks/{id}/actions/start": {
    /**
     * Start a task
     *
     * Starts a run of the task immediately, regardless of its schedule.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    POST(options: StartTaskOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}/actions/start"]["post"]>;
  };
  "/api/scheduling/tasks/{id}/runs": {
    /**
     * List the runs of a task
     *
     * Returns the runs of a task with their triggers and results, latest first unless `sort` is set. The response is
     * one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListTaskRunsOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}/runs"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTaskRunsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks/{id}/runs"]["get"]>>;
  };
  "/api/scheduling/tasks/{id}/runs/last": {
    /**
     * Get the last run of a task
     *
     * Returns the most recently started run of a task. The response is 404 if the task has never run.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: GetLastTaskRunOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}/runs/last"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetLastTaskRunOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks/{id}/runs/last"]["get"]>>;
  };
  "/api/scheduling/tasks/{id}/runs/{runId}/log": {
    /**
     * Get the log of a run
     *
     * Returns the log of a run.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: GetTaskRunLogOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}/runs/{runId}/log"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTaskRunLogOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks/{id}/runs/{runId}/log"]["get"]>>;
  };
  "/api/v1/apps": {
    /**
     * List app privileges (undocumented)
     *
     * Not documented by Qlik; the response may be 404. Use `GET /api/v1/apps/privileges` to read privileges, and
     * `GET /api/v1/items?resourceType=app` to list apps.
     * @see https://qlik.dev/apis/rest/apps/
     * @deprecated Use `GET /api/v1/apps/privileges` instead.
     */
    GET(options?: ListPrivilegesOptions): call.Returned<Mode, paths["/api/v1/apps"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/v1/apps/privileges` instead.
     */
    HEAD(options?: ListPrivilegesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps"]["get"]>>;
    /**
     * Create an app
     *
     * Creates an empty app and returns it. Without `spaceId`, the app is created in the caller's personal space. All
     * attributes must be nested under `attributes`.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: CreateAppOptions): call.Returned<Mode, paths["/api/v1/apps"]["post"]>;
  };
  "/api/v1/apps/import": {
    /**
     * Import an app
     *
     * Creates an app from a file. Either send the file as the request body, or upload it to `/api/v1/temp-contents`
     * first and pass its identifier as `fileId`. Upload large files first.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options?: ImportAppOptions): call.Returned<Mode, paths["/api/v1/apps/import"]["post"]>;
  };
  "/api/v1/apps/privileges": {
    /**
     * List app privileges
     *
     * Returns whether the caller can create and import apps. An empty list means neither. For the caller's
     * privileges on a single app, read the `privileges` of that app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options?: ListAppPrivilegesOptions): call.Returned<Mode, paths["/api/v1/apps/privileges"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAppPrivilegesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/privileges"]["get"]>>;
  };
  "/api/v1/apps/{appId}": {
    /**
     * Get an app
     *
     * Returns the attributes of an app and the caller's privileges on it.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}"]["get"]>>;
    /**
     * Update the name and description of an app
     *
     * Updates the name and description of an app. To change the owner or the space, use their own operations.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PUT(options: UpdateAppOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}"]["put"]>;
    /**
     * Delete an app
     *
     * Deletes an app and all its contents. Requires the privilege `delete` on the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    DELETE(options: DeleteAppOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}"]["delete"]>;
  };
  "/api/v1/apps/{appId}/copy": {
    /**
     * Copy an app
     *
     * Copies an app within the tenant and returns the copy, which gets a new identifier. Without `spaceId`, the copy
     * is created in the caller's personal space.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: CopyAppOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/copy"]["post"]>;
  };
  "/api/v1/apps/{appId}/data/lineage": {
    /**
     * Get the data lineage of an app
     *
     * Returns the sources and targets of the load script's statements, as recorded by the last reload.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppLineageOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/data/lineage"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppLineageOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/data/lineage"]["get"]>>;
  };
  "/api/v1/apps/{appId}/data/metadata": {
    /**
     * Get the data model and reload statistics of an app
     *
     * Returns the tables and fields of an app and the resource usage of its last reload. If none of this is known,
     * the response is an empty structure rather than 404.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppMetadataOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/data/metadata"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppMetadataOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/data/metadata"]["get"]>>;
  };
  "/api/v1/apps/{appId}/export": {
    /**
     * Export an app
     *
     * Starts to export an app to a temporary file and returns the path of the file in the `Location` header; the
     * response body is empty. Download the file with a GET request to that path: it returns 204 until the file is
     * complete, and 410 after the file has expired, usually after one hour.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: ExportAppOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/export"]["post"]>;
  };
  "/api/v1/apps/{appId}/owner": {
    /**
     * Change the owner of an app
     *
     * Transfers an app to another user. Requires the privilege `change_owner` on the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PUT(options: SetAppOwnerOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/owner"]["put"]>;
  };
  "/api/v1/apps/{appId}/publish": {
    /**
     * Republish an app
     *
     * Replaces a published app with this app. `appId` in the path identifies the source, and `targetId` in the body
     * identifies the published app, which keeps its identifier.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PUT(options: RepublishAppOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/publish"]["put"]>;
    /**
     * Publish an app
     *
     * Publishes a copy of an app to a managed space and returns the published app, which gets a new identifier. With
     * `moveApp`, the app itself is moved to the managed space.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: PublishAppOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/publish"]["post"]>;
  };
  "/api/v1/apps/{appId}/reloads/logs": {
    /**
     * List the reload logs of an app
     *
     * Returns the stored script logs of an app, with the outcome and the duration of each reload.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppReloadLogsOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/reloads/logs"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppReloadLogsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/reloads/logs"]["get"]>>;
  };
  "/api/v1/apps/{appId}/reloads/logs/{reloadId}": {
    /**
     * Get a reload log
     *
     * Returns the full script log of a reload as UTF-8 text. The text is meant to be read by people and has no
     * documented format.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppReloadLogOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/reloads/logs/{reloadId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppReloadLogOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/reloads/logs/{reloadId}"]["get"]>>;
  };
  "/api/v1/apps/{appId}/reloads/metadata/{reloadId}": {
    /**
     * List the reload metadata of an app
     *
     * Returns the duration of reloads, and the sources and the amount of data of each statement that loaded or
     * stored data. Available for the last 10 reloads of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppReloadMetadataOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/reloads/metadata/{reloadId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppReloadMetadataOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/reloads/metadata/{reloadId}"]["get"]>>;
  };
  "/api/v1/apps/{appId}/scripts": {
    /**
     * List the script versions of an app
     *
     * Returns the saved versions of the load script, newest first, without their text. To read the text of a
     * version, use `GET /api/v1/apps/{appId}/scripts/{id}`.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppScriptsOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/scripts"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppScriptsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/scripts"]["get"]>>;
    /**
     * Save a script version
     *
     * Saves the text as the newest version of the app's load script. The next reload runs it. The response body is
     * empty; the new version is the first entry of the list of versions.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: CreateAppScriptOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/scripts"]["post"]>;
  };
  "/api/v1/apps/{appId}/scripts/{id}": {
    /**
     * Get a script version
     *
     * Returns the text of a script version. The identifier `current` selects the version that the next reload runs.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppScriptOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/scripts/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppScriptOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/scripts/{id}"]["get"]>>;
    /**
     * Delete a script version
     *
     * Deletes a script version. The current version cannot be deleted.
     * @see https://qlik.dev/apis/rest/apps/
     */
    DELETE(options: DeleteAppScriptOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/scripts/{id}"]["delete"]>;
    /**
     * Update the message of a script version
     *
     * Adds, replaces or removes the message of a script version. The text of a version cannot be changed. Unlike in
     * JSON Patch, the member names `Op`, `Path` and `Value` are capitalised.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PATCH(options: PatchAppScriptOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/scripts/{id}"]["patch"]>;
  };
  "/api/v1/apps/{appId}/space": {
    /**
     * Move an app to a space
     *
     * Moves an app from its current space to another space. Access to the app is then determined by the new space.
     * To put an app into a managed space, publish it.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PUT(options: SetAppSpaceOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/space"]["put"]>;
    /**
     * Remove an app from its space
     *
     * Moves an app to the personal space of its owner.
     * @see https://qlik.dev/apis/rest/apps/
     */
    DELETE(options: RemoveAppSpaceOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/space"]["delete"]>;
  };
  "/api/v1/items": {
    /**
     * List items
     *
     * Returns the items that the caller can see, oldest first unless `sort` is set. With `resourceType=app`, the
     * result is the list of apps, and the `resourceId` of each item is the identifier of the app. The response is
     * one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/items/
     */
    GET(options?: ListItemsOptions): call.Returned<Mode, paths["/api/v1/items"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListItemsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/items"]["get"]>>;
  };
  "/api/v1/items/{itemId}": {
    /**
     * Get an item
     *
     * Returns an item by its own identifier, which differs from the identifier of its resource. To find the item of
     * an app, list items with `resourceType=app` and `resourceId`.
     * @see https://qlik.dev/apis/rest/items/
     */
    GET(options: GetItemOptions): call.Returned<Mode, paths["/api/v1/items/{itemId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetItemOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/items/{itemId}"]["get"]>>;
  };
  "/api/v1/reload-tasks": {
    /**
     * List reload tasks
     *
     * Returns the reload tasks that the caller can see. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/reload-tasks/
     * @deprecated Use `GET /api/scheduling/tasks` instead. It may be removed from 2026-09-29.
     */
    GET(options?: ListReloadTasksOptions): call.Returned<Mode, paths["/api/v1/reload-tasks"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/scheduling/tasks` instead. It may be removed from 2026-09-29.
     */
    HEAD(options?: ListReloadTasksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/reload-tasks"]["get"]>>;
    /**
     * Create a reload task
     *
     * Creates a task that reloads an app. Without `recurrence`, the task runs once, at `startDateTime`.
     * @see https://qlik.dev/apis/rest/reload-tasks/
     * @deprecated Use `POST /api/scheduling/tasks` instead. It may be removed from 2026-09-29.
     */
    POST(options: CreateReloadTaskOptions): call.Returned<Mode, paths["/api/v1/reload-tasks"]["post"]>;
  };
  "/api/v1/reload-tasks/{taskId}": {
    /**
     * Get a reload task
     *
     * Returns a task with its state and the times of its last and next run.
     * @see https://qlik.dev/apis/rest/reload-tasks/
     * @deprecated Use `GET /api/scheduling/tasks/{id}` instead. It may be removed from 2026-09-29.
     */
    GET(options: GetReloadTaskOptions): call.Returned<Mode, paths["/api/v1/reload-tasks/{taskId}"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/scheduling/tasks/{id}` instead. It may be removed from 2026-09-29.
     */
    HEAD(options: GetReloadTaskOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/reload-tasks/{taskId}"]["get"]>>;
    /**
     * Replace a reload task
     *
     * Updates the schedule of a task, or enables or disables the task with `state`. Send all settings, including
     * unchanged ones: the effect of an omitted setting is not documented.
     * @see https://qlik.dev/apis/rest/reload-tasks/
     * @deprecated Use `PUT /api/scheduling/tasks/{id}` instead. It may be removed from 2026-09-29.
     */
    PUT(options: ReplaceReloadTaskOptions): call.Returned<Mode, paths["/api/v1/reload-tasks/{taskId}"]["put"]>;
    /**
     * Delete a reload task
     *
     * Deletes a task. Its schedule no longer reloads the app.
     * @see https://qlik.dev/apis/rest/reload-tasks/
     * @deprecated Use `DELETE /api/scheduling/tasks/{id}` instead. It may be removed from 2026-09-29.
     */
    DELETE(options: DeleteReloadTaskOptions): call.Returned<Mode, paths["/api/v1/reload-tasks/{taskId}"]["delete"]>;
  };
  "/api/v1/reloads": {
    /**
     * List reloads
     *
     * Returns the reloads that the caller can see, newest first unless `sort` is set. The response is one page;
     * follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/reloads/
     */
    GET(options?: ListReloadsOptions): call.Returned<Mode, paths["/api/v1/reloads"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListReloadsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/reloads"]["get"]>>;
    /**
     * Reload an app
     *
     * Queues a reload of an app and returns its record immediately. An app can have only one pending reload: a
     * second request receives 429.
     * @see https://qlik.dev/apis/rest/reloads/
     */
    POST(options: CreateReloadOptions): call.Returned<Mode, paths["/api/v1/reloads"]["post"]>;
  };
  "/api/v1/reloads/{reloadId}": {
    /**
     * Get a reload
     *
     * Returns the record of a reload, including its log.
     * @see https://qlik.dev/apis/rest/reloads/
     */
    GET(options: GetReloadOptions): call.Returned<Mode, paths["/api/v1/reloads/{reloadId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetReloadOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/reloads/{reloadId}"]["get"]>>;
  };
  "/api/v1/reloads/{reloadId}/actions/cancel": {
    /**
     * Cancel a reload
     *
     * Cancels a queued or running reload. The cancellation of a running reload is asynchronous.
     * @see https://qlik.dev/apis/rest/reloads/
     */
    POST(options: CancelReloadOptions): call.Returned<Mode, paths["/api/v1/reloads/{reloadId}/actions/cancel"]["post"]>;
  };
  "/api/v1/spaces": {
    /**
     * List spaces
     *
     * Returns the spaces that the caller can see. The response is one page; follow `links.next.href` for more.
     * Personal spaces are not included; `meta.personalSpace` contains what the caller can do in their own personal
     * space.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    GET(options?: ListSpacesOptions): call.Returned<Mode, paths["/api/v1/spaces"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListSpacesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/spaces"]["get"]>>;
    /**
     * Create a space
     *
     * Creates an empty space that is owned by the caller. The name must be unique in the tenant, and the type cannot
     * be changed later. The type `data` is meant for data integration projects of Qlik Talend.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    POST(options: CreateSpaceOptions): call.Returned<Mode, paths["/api/v1/spaces"]["post"]>;
  };
  "/api/v1/spaces/types": {
    /**
     * List space types
     *
     * Returns the types of spaces that are available in the tenant.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    GET(options?: ListSpaceTypesOptions): call.Returned<Mode, paths["/api/v1/spaces/types"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListSpaceTypesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/spaces/types"]["get"]>>;
  };
  "/api/v1/spaces/{spaceId}": {
    /**
     * Get a space
     *
     * Returns a space with the caller's roles and the roles that can be assigned in it.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    GET(options: GetSpaceOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetSpaceOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/spaces/{spaceId}"]["get"]>>;
    /**
     * Replace a space's properties
     *
     * Replaces the name, the description and the owner of a space. To change only some of them, use `PATCH
     * /api/v1/spaces/{spaceId}`.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    PUT(options: ReplaceSpaceOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}"]["put"]>;
    /**
     * Delete a space
     *
     * Permanently deletes a space. Delete its apps and other content first, or move them to another space: the
     * response is 412 if the space is not empty.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    DELETE(options: DeleteSpaceOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}"]["delete"]>;
    /**
     * Update a space
     *
     * Updates the name, the description or the owner of a space by a JSON Patch. Only the operation `replace` is
     * supported. Other properties are unchanged.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    PATCH(options: PatchSpaceOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}"]["patch"]>;
  };
  "/api/v1/spaces/{spaceId}/assignments": {
    /**
     * List the assignments of a space
     *
     * Returns the users, groups and bots with a role in the space. The response is one page; follow
     * `links.next.href` for more. The owner has all assignable roles without an assignment and is not included.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    GET(options: ListSpaceAssignmentsOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}/assignments"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListSpaceAssignmentsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/spaces/{spaceId}/assignments"]["get"]>>;
    /**
     * Assign roles in a space
     *
     * Assigns roles in a space to a user, group or bot without an assignment in it. To change an existing
     * assignment, use `PUT …/assignments/{assignmentId}`.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    POST(options: CreateSpaceAssignmentOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}/assignments"]["post"]>;
  };
  "/api/v1/spaces/{spaceId}/assignments/{assignmentId}": {
    /**
     * Get an assignment
     *
     * Returns an assignment by its own identifier, which differs from the identifier of the assignee. To find it,
     * use `GET …/assignments?assigneeId=…`.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    GET(options: GetSpaceAssignmentOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetSpaceAssignmentOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["get"]>>;
    /**
     * Replace the roles of an assignment
     *
     * Replaces the complete list of roles. Roles that are not in the list are removed from the assignee.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    PUT(options: ReplaceSpaceAssignmentOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["put"]>;
    /**
     * Delete an assignment
     *
     * Removes all roles that this assignment gives to the assignee.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    DELETE(options: DeleteSpaceAssignmentOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["delete"]>;
  };
  "/api/v1/spaces/{spaceId}/shares": {
    /**
     * List the shares of a space
     *
     * Returns the resources of the space that are shared individually, with their assignees. The response is one
     * page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    GET(options: ListSpaceSharesOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}/shares"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListSpaceSharesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/spaces/{spaceId}/shares"]["get"]>>;
    /**
     * Share a resource of a space
     *
     * Shares a resource of the space with a user or group that has no role in the space. In tenants that allow
     * anonymous access, a resource can also be shared with anyone who has the link.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    POST(options: CreateSpaceShareOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}/shares"]["post"]>;
  };
  "/api/v1/spaces/{spaceId}/shares/{shareId}": {
    /**
     * Get a share
     *
     * Returns a share of the space.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    GET(options: GetSpaceShareOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetSpaceShareOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["get"]>>;
    /**
     * Delete a share
     *
     * Deletes a share. The resource remains, and users with a role in the space keep their access to it.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    DELETE(options: DeleteSpaceShareOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["delete"]>;
    /**
     * Update a share
     *
     * Updates the roles of a share, or disables and enables a link share, by a JSON Patch. Only the operation
     * `replace` is supported.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    PATCH(options: PatchSpaceShareOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["patch"]>;
  };
  "/api/v1/temp-contents/{id}": {
    /**
     * Download a temporary file
     *
     * Downloads a file, or the part requested by the `Range` header. The response is 204 until the file is complete;
     * retry a little later. It is 410 after the file has expired.
     * @see https://qlik.dev/apis/rest/temp-contents/
     */
    GET(options: DownloadTempContentOptions): call.Returned<Mode, paths["/api/v1/temp-contents/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: DownloadTempContentOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/temp-contents/{id}"]["get"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: DownloadTempContentOptions): call.Downloaded<Mode, paths["/api/v1/temp-contents/{id}"]["get"]>;
  };
  "/api/v1/webhooks": {
    /**
     * List webhooks
     *
     * Returns the webhooks of the caller, or all webhooks of the tenant if the caller is a TenantAdmin. The response
     * is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks` instead. It may be removed from 2027-11-01.
     */
    GET(options?: ListWebhooksOptions): call.Returned<Mode, paths["/api/v1/webhooks"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/core/webhooks` instead. It may be removed from 2027-11-01.
     */
    HEAD(options?: ListWebhooksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/webhooks"]["get"]>>;
    /**
     * Create a webhook
     *
     * Creates a webhook. It receives no events until `enabled` is true. Creating a webhook of the level `tenant`,
     * which is the default, requires the TenantAdmin role. Each user is limited to 150 webhooks.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks` instead. It may be removed from 2027-11-01.
     */
    POST(options: CreateWebhookOptions): call.Returned<Mode, paths["/api/v1/webhooks"]["post"]>;
  };
  "/api/v1/webhooks/event-types": {
    /**
     * List event types
     *
     * Returns the event types that a webhook can subscribe to.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/event-types` instead. It may be removed from 2027-11-01.
     */
    GET(options?: ListWebhookEventTypesOptions): call.Returned<Mode, paths["/api/v1/webhooks/event-types"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/core/webhooks/event-types` instead. It may be removed from 2027-11-01.
     */
    HEAD(options?: ListWebhookEventTypesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/webhooks/event-types"]["get"]>>;
  };
  "/api/v1/webhooks/{id}": {
    /**
     * Get a webhook
     *
     * Returns a webhook. The response never includes its secret or the values of its encrypted headers.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    GET(options: GetWebhookOptions): call.Returned<Mode, paths["/api/v1/webhooks/{id}"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: GetWebhookOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/webhooks/{id}"]["get"]>>;
    /**
     * Replace a webhook
     *
     * Replaces all settings of a webhook. Omitted settings are reset to their defaults: without `enabled`, the
     * webhook is disabled, and the secret and the headers are removed unless they are sent again. To change only
     * some settings, use `PATCH /api/v1/webhooks/{id}`.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    PUT(options: ReplaceWebhookOptions): call.Returned<Mode, paths["/api/v1/webhooks/{id}"]["put"]>;
    /**
     * Delete a webhook
     *
     * Deletes a webhook and its delivery history. It receives no further events.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    DELETE(options: DeleteWebhookOptions): call.Returned<Mode, paths["/api/v1/webhooks/{id}"]["delete"]>;
    /**
     * Update a webhook
     *
     * Updates settings of a webhook by a JSON Patch (RFC 6902). Other settings are unchanged, but a change of `/url`
     * requires the encrypted headers to be sent again.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    PATCH(options: PatchWebhookOptions): call.Returned<Mode, paths["/api/v1/webhooks/{id}"]["patch"]>;
  };
  "/api/v1/webhooks/{id}/deliveries": {
    /**
     * List the deliveries of a webhook
     *
     * Returns the deliveries of the last week with their outcomes. The response is one page; follow
     * `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/{id}/deliveries` instead. It may be removed from 2027-11-01.
     */
    GET(options: ListWebhookDeliveriesOptions): call.Returned<Mode, paths["/api/v1/webhooks/{id}/deliveries"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/core/webhooks/{id}/deliveries` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: ListWebhookDeliveriesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/webhooks/{id}/deliveries"]["get"]>>;
  };
  "/api/v1/webhooks/{id}/deliveries/{deliveryId}": {
    /**
     * Get a delivery
     *
     * Returns the request of a delivery and the receiver's response.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/{id}/deliveries/{deliveryId}` instead. It may be removed from 2027-11-01.
     */
    GET(options: GetWebhookDeliveryOptions): call.Returned<Mode, paths["/api/v1/webhooks/{id}/deliveries/{deliveryId}"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/core/webhooks/{id}/deliveries/{deliveryId}` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: GetWebhookDeliveryOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/webhooks/{id}/deliveries/{deliveryId}"]["get"]>>;
  };
  "/api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend": {
    /**
     * Resend a delivery
     *
     * Sends the event of a delivery again, with the current URL, headers and secret of the webhook, and waits for
     * the receiver's response. Check the `status` of the new delivery: the response is 201 even if the delivery
     * failed.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend` instead. It may be removed from 2027-11-01.
     */
    POST(options: ResendWebhookDeliveryOptions): call.Returned<Mode, paths["/api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend"]["post"]>;
  };
  "/oauth/token": {
    /**
     * Request an access token
     *
     * Issues an access token for the given grant. Reuse the token until it expires, usually after six hours, because
     * requests to this operation are rate-limited too. The body can be JSON or a form. Use JSON for user
     * impersonation, because the form encoding of its nested object is not documented.
     * @see https://qlik.dev/apis/rest/oauth/
     */
    POST(options: CreateOAuthTokenOptions): call.Returned<Mode, paths["/oauth/token"]["post"]>;
  };
}

/** The arguments of each call after its path, by method and path. The methods that take the path as an argument read it. */
export interface CallIndex {
  GET: {
    "/api/scheduling/tasks": [options?: ListTasksOptions];
    "/api/scheduling/tasks/resources/{id}/runs": [options: ListResourceTaskRunsOptions];
    "/api/scheduling/tasks/{id}": [options: GetTaskOptions];
    "/api/scheduling/tasks/{id}/runs": [options: ListTaskRunsOptions];
    "/api/scheduling/tasks/{id}/runs/last": [options: GetLastTaskRunOptions];
    "/api/scheduling/tasks/{id}/runs/{runId}/log": [options: GetTaskRunLogOptions];
    "/api/v1/apps": [options?: ListPrivilegesOptions];
    "/api/v1/apps/privileges": [options?: ListAppPrivilegesOptions];
    "/api/v1/apps/{appId}": [options: GetAppOptions];
    "/api/v1/apps/{appId}/data/lineage": [options: GetAppLineageOptions];
    "/api/v1/apps/{appId}/data/metadata": [options: GetAppMetadataOptions];
    "/api/v1/apps/{appId}/reloads/logs": [options: ListAppReloadLogsOptions];
    "/api/v1/apps/{appId}/reloads/logs/{reloadId}": [options: GetAppReloadLogOptions];
    "/api/v1/apps/{appId}/reloads/metadata/{reloadId}": [options: ListAppReloadMetadataOptions];
    "/api/v1/apps/{appId}/scripts": [options: ListAppScriptsOptions];
    "/api/v1/apps/{appId}/scripts/{id}": [options: GetAppScriptOptions];
    "/api/v1/items": [options?: ListItemsOptions];
    "/api/v1/items/{itemId}": [options: GetItemOptions];
    "/api/v1/reload-tasks": [options?: ListReloadTasksOptions];
    "/api/v1/reload-tasks/{taskId}": [options: GetReloadTaskOptions];
    "/api/v1/reloads": [options?: ListReloadsOptions];
    "/api/v1/reloads/{reloadId}": [options: GetReloadOptions];
    "/api/v1/spaces": [options?: ListSpacesOptions];
    "/api/v1/spaces/types": [options?: ListSpaceTypesOptions];
    "/api/v1/spaces/{spaceId}": [options: GetSpaceOptions];
    "/api/v1/spaces/{spaceId}/assignments": [options: ListSpaceAssignmentsOptions];
    "/api/v1/spaces/{spaceId}/assignments/{assignmentId}": [options: GetSpaceAssignmentOptions];
    "/api/v1/spaces/{spaceId}/shares": [options: ListSpaceSharesOptions];
    "/api/v1/spaces/{spaceId}/shares/{shareId}": [options: GetSpaceShareOptions];
    "/api/v1/temp-contents/{id}": [options: DownloadTempContentOptions];
    "/api/v1/webhooks": [options?: ListWebhooksOptions];
    "/api/v1/webhooks/event-types": [options?: ListWebhookEventTypesOptions];
    "/api/v1/webhooks/{id}": [options: GetWebhookOptions];
    "/api/v1/webhooks/{id}/deliveries": [options: ListWebhookDeliveriesOptions];
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}": [options: GetWebhookDeliveryOptions];
  };
  POST: {
    "/api/scheduling/tasks": [options: CreateTaskOptions];
    "/api/scheduling/tasks/{id}/actions/start": [options: StartTaskOptions];
    "/api/v1/apps": [options: CreateAppOptions];
    "/api/v1/apps/import": [options?: ImportAppOptions];
    "/api/v1/apps/{appId}/copy": [options: CopyAppOptions];
    "/api/v1/apps/{appId}/export": [options: ExportAppOptions];
    "/api/v1/apps/{appId}/publish": [options: PublishAppOptions];
    "/api/v1/apps/{appId}/scripts": [options: CreateAppScriptOptions];
    "/api/v1/reload-tasks": [options: CreateReloadTaskOptions];
    "/api/v1/reloads": [options: CreateReloadOptions];
    "/api/v1/reloads/{reloadId}/actions/cancel": [options: CancelReloadOptions];
    "/api/v1/spaces": [options: CreateSpaceOptions];
    "/api/v1/spaces/{spaceId}/assignments": [options: CreateSpaceAssignmentOptions];
    "/api/v1/spaces/{spaceId}/shares": [options: CreateSpaceShareOptions];
    "/api/v1/webhooks": [options: CreateWebhookOptions];
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend": [options: ResendWebhookDeliveryOptions];
    "/oauth/token": [options: CreateOAuthTokenOptions];
  };
  PUT: {
    "/api/scheduling/tasks/{id}": [options: ReplaceTaskOptions];
    "/api/v1/apps/{appId}": [options: UpdateAppOptions];
    "/api/v1/apps/{appId}/owner": [options: SetAppOwnerOptions];
    "/api/v1/apps/{appId}/publish": [options: RepublishAppOptions];
    "/api/v1/apps/{appId}/space": [options: SetAppSpaceOptions];
    "/api/v1/reload-tasks/{taskId}": [options: ReplaceReloadTaskOptions];
    "/api/v1/spaces/{spaceId}": [options: ReplaceSpaceOptions];
    "/api/v1/spaces/{spaceId}/assignments/{assignmentId}": [options: ReplaceSpaceAssignmentOptions];
    "/api/v1/webhooks/{id}": [options: ReplaceWebhookOptions];
  };
  PATCH: {
    "/api/scheduling/tasks/{id}": [options: PatchTaskOptions];
    "/api/v1/apps/{appId}/scripts/{id}": [options: PatchAppScriptOptions];
    "/api/v1/spaces/{spaceId}": [options: PatchSpaceOptions];
    "/api/v1/spaces/{spaceId}/shares/{shareId}": [options: PatchSpaceShareOptions];
    "/api/v1/webhooks/{id}": [options: PatchWebhookOptions];
  };
  DELETE: {
    "/api/scheduling/tasks/{id}": [options: DeleteTaskOptions];
    "/api/v1/apps/{appId}": [options: DeleteAppOptions];
    "/api/v1/apps/{appId}/scripts/{id}": [options: DeleteAppScriptOptions];
    "/api/v1/apps/{appId}/space": [options: RemoveAppSpaceOptions];
    "/api/v1/reload-tasks/{taskId}": [options: DeleteReloadTaskOptions];
    "/api/v1/spaces/{spaceId}": [options: DeleteSpaceOptions];
    "/api/v1/spaces/{spaceId}/assignments/{assignmentId}": [options: DeleteSpaceAssignmentOptions];
    "/api/v1/spaces/{spaceId}/shares/{shareId}": [options: DeleteSpaceShareOptions];
    "/api/v1/webhooks/{id}": [options: DeleteWebhookOptions];
  };
  HEAD: CallIndex["GET"];
  download: {
    "/api/v1/temp-contents/{id}": [options: DownloadTempContentOptions];
  };
}

/** The lists by path: their pages, the property of a page that contains the list, and the arguments of the call after its path. */
export interface ListIndex {
  "/api/scheduling/tasks": {
    page: paths["/api/scheduling/tasks"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListTasksOptions];
  };
  "/api/scheduling/tasks/resources/{id}/runs": {
    page: paths["/api/scheduling/tasks/resources/{id}/runs"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListResourceTaskRunsOptions];
  };
  "/api/scheduling/tasks/{id}/runs": {
    page: paths["/api/scheduling/tasks/{id}/runs"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListTaskRunsOptions];
  };
  "/api/v1/apps/{appId}/scripts": {
    page: paths["/api/v1/apps/{appId}/scripts"]["get"]["responses"][200]["content"]["application/json"];
    items: "scripts";
    arguments: [options: ListAppScriptsOptions];
  };
  "/api/v1/items": {
    page: paths["/api/v1/items"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListItemsOptions];
  };
  "/api/v1/reload-tasks": {
    page: paths["/api/v1/reload-tasks"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListReloadTasksOptions];
  };
  "/api/v1/reloads": {
    page: paths["/api/v1/reloads"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListReloadsOptions];
  };
  "/api/v1/spaces": {
    page: paths["/api/v1/spaces"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListSpacesOptions];
  };
  "/api/v1/spaces/{spaceId}/assignments": {
    page: paths["/api/v1/spaces/{spaceId}/assignments"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListSpaceAssignmentsOptions];
  };
  "/api/v1/spaces/{spaceId}/shares": {
    page: paths["/api/v1/spaces/{spaceId}/shares"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListSpaceSharesOptions];
  };
  "/api/v1/webhooks": {
    page: paths["/api/v1/webhooks"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListWebhooksOptions];
  };
  "/api/v1/webhooks/{id}/deliveries": {
    page: paths["/api/v1/webhooks/{id}/deliveries"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListWebhookDeliveriesOptions];
  };
}
