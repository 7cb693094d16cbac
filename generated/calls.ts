// Generated: change spec/ and run npm run generate.
// By npm run generate, with @redocly/openapi-core 2.64.0, openapi-typescript 7.13.0, typescript 5.9.3.
// From spec/, sha256 834bdf2b42e1862f9ca2db38e7c3b2b3991d735fa00a6ea9a5602de423ae09a5.

import type { CallMode, CallOptions, HeadResult, Returned } from "../src/call/methods.ts";
import type { CallResult } from "../src/call/result.ts";
import type { operations } from "./schema.ts";

/** The calls of each path. `Mode` is whether they return results, or data alone. */
export interface PathCalls<Mode extends CallMode> {
  "/api/scheduling/tasks": {
    /**
     * List tasks
     *
     * Returns the tasks that the caller can see, with the result of the last run of each. A tenant administrator can
     * see all tasks. The response is one page; follow `links.next.href` for more.
     *
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    readonly GET: (options?: ListTasksOptions) => Promise<Returned<Mode, ListTasksResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options?: ListTasksOptions) => Promise<Returned<Mode, HeadResult<operations["listTasks"]>>>;
    /**
     * Create a task
     *
     * Creates a task that is owned by the caller. The task is disabled unless `enabled` is true. Its app is the one
     * in the action of `states`; the caller must be allowed to reload it.
     *
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    readonly POST: (options: CreateTaskOptions) => Promise<Returned<Mode, CreateTaskResult>>;
  };
  "/api/scheduling/tasks/resources/{id}/runs": {
    /**
     * List the runs of an app's tasks
     *
     * Returns the runs of all tasks of an app, latest first unless `sort` is set. The response is one page; follow
     * `links.next.href` for more.
     *
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    readonly GET: (options: ListResourceTaskRunsOptions) => Promise<Returned<Mode, ListResourceTaskRunsResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: ListResourceTaskRunsOptions) => Promise<Returned<Mode, HeadResult<operations["listResourceTaskRuns"]>>>;
  };
  "/api/scheduling/tasks/{id}": {
    /**
     * Get a task
     *
     * Returns a task with its owner, its trigger and the result of its last run.
     *
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    readonly GET: (options: GetTaskOptions) => Promise<Returned<Mode, GetTaskResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: GetTaskOptions) => Promise<Returned<Mode, HeadResult<operations["getTask"]>>>;
    /**
     * Replace a task
     *
     * Replaces a task. Omitted properties are reset to their defaults, so a task without `enabled` is disabled. The
     * caller becomes the owner of the task.
     *
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    readonly PUT: (options: ReplaceTaskOptions) => Promise<Returned<Mode, ReplaceTaskResult>>;
    /**
     * Delete a task
     *
     * Permanently deletes a task and cancels its unfinished runs. A tenant administrator can delete the tasks of
     * other users.
     *
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    readonly DELETE: (options: DeleteTaskOptions) => Promise<Returned<Mode, DeleteTaskResult>>;
    /**
     * Update a task
     *
     * Updates the properties named in a JSON Patch (RFC 6902) and keeps all others. The caller becomes the owner of
     * the task.
     *
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    readonly PATCH: (options: PatchTaskOptions) => Promise<Returned<Mode, PatchTaskResult>>;
  };
  "/api/scheduling/tasks/{id}/actions/start": {
    /**
     * Start a task
     *
     * Starts a run of the task immediately, regardless of its schedule.
     *
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    readonly POST: (options: StartTaskOptions) => Promise<Returned<Mode, StartTaskResult>>;
  };
  "/api/scheduling/tasks/{id}/runs": {
    /**
     * List the runs of a task
     *
     * Returns the runs of a task with their triggers and results, latest first unless `sort` is set. The response is
     * one page; follow `links.next.href` for more.
     *
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    readonly GET: (options: ListTaskRunsOptions) => Promise<Returned<Mode, ListTaskRunsResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: ListTaskRunsOptions) => Promise<Returned<Mode, HeadResult<operations["listTaskRuns"]>>>;
  };
  "/api/scheduling/tasks/{id}/runs/last": {
    /**
     * Get the last run of a task
     *
     * Returns the most recently started run of a task. The response is 404 if the task has never run.
     *
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    readonly GET: (options: GetLastTaskRunOptions) => Promise<Returned<Mode, GetLastTaskRunResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: GetLastTaskRunOptions) => Promise<Returned<Mode, HeadResult<operations["getLastTaskRun"]>>>;
  };
  "/api/scheduling/tasks/{id}/runs/{runId}/log": {
    /**
     * Get the log of a run
     *
     * Returns the log of a run.
     *
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    readonly GET: (options: GetTaskRunLogOptions) => Promise<Returned<Mode, GetTaskRunLogResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: GetTaskRunLogOptions) => Promise<Returned<Mode, HeadResult<operations["getTaskRunLog"]>>>;
  };
  "/api/v1/apps": {
    /**
     * List app privileges (undocumented)
     *
     * Not documented by Qlik; the response may be 404. Use `GET /api/v1/apps/privileges` to read privileges, and
     * `GET /api/v1/items?resourceType=app` to list apps.
     *
     * @deprecated Use GET /api/v1/apps/privileges instead.
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly GET: (options?: ListPrivilegesOptions) => Promise<Returned<Mode, ListPrivilegesResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options?: ListPrivilegesOptions) => Promise<Returned<Mode, HeadResult<operations["listPrivileges"]>>>;
    /**
     * Create an app
     *
     * Creates an empty app and returns it. Without `spaceId`, the app is created in the caller's personal space. All
     * attributes must be nested under `attributes`.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly POST: (options: CreateAppOptions) => Promise<Returned<Mode, CreateAppResult>>;
  };
  "/api/v1/apps/import": {
    /**
     * Import an app
     *
     * Creates an app from a file. Either send the file as the request body, or upload it to `/api/v1/temp-contents`
     * first and pass its identifier as `fileId`. Upload large files first.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly POST: (options?: ImportAppOptions) => Promise<Returned<Mode, ImportAppResult>>;
  };
  "/api/v1/apps/privileges": {
    /**
     * List app privileges
     *
     * Returns whether the caller can create and import apps. An empty list means neither. For the caller's
     * privileges on a single app, read the `privileges` of that app.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly GET: (options?: ListAppPrivilegesOptions) => Promise<Returned<Mode, ListAppPrivilegesResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options?: ListAppPrivilegesOptions) => Promise<Returned<Mode, HeadResult<operations["listAppPrivileges"]>>>;
  };
  "/api/v1/apps/{appId}": {
    /**
     * Get an app
     *
     * Returns the attributes of an app and the caller's privileges on it.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly GET: (options: GetAppOptions) => Promise<Returned<Mode, GetAppResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: GetAppOptions) => Promise<Returned<Mode, HeadResult<operations["getApp"]>>>;
    /**
     * Update the name and description of an app
     *
     * Updates the name and description of an app. To change the owner or the space, use their own operations.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly PUT: (options: UpdateAppOptions) => Promise<Returned<Mode, UpdateAppResult>>;
    /**
     * Delete an app
     *
     * Deletes an app and all its contents. Requires the privilege `delete` on the app.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly DELETE: (options: DeleteAppOptions) => Promise<Returned<Mode, DeleteAppResult>>;
  };
  "/api/v1/apps/{appId}/copy": {
    /**
     * Copy an app
     *
     * Copies an app within the tenant and returns the copy, which gets a new identifier. Without `spaceId`, the copy
     * is created in the caller's personal space.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly POST: (options: CopyAppOptions) => Promise<Returned<Mode, CopyAppResult>>;
  };
  "/api/v1/apps/{appId}/data/lineage": {
    /**
     * Get the data lineage of an app
     *
     * Returns the sources and targets of the load script's statements, as recorded by the last reload.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly GET: (options: GetAppLineageOptions) => Promise<Returned<Mode, GetAppLineageResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: GetAppLineageOptions) => Promise<Returned<Mode, HeadResult<operations["getAppLineage"]>>>;
  };
  "/api/v1/apps/{appId}/data/metadata": {
    /**
     * Get the data model and reload statistics of an app
     *
     * Returns the tables and fields of an app and the resource usage of its last reload. If none of this is known,
     * the response is an empty structure rather than 404.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly GET: (options: GetAppMetadataOptions) => Promise<Returned<Mode, GetAppMetadataResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: GetAppMetadataOptions) => Promise<Returned<Mode, HeadResult<operations["getAppMetadata"]>>>;
  };
  "/api/v1/apps/{appId}/export": {
    /**
     * Export an app
     *
     * Starts to export an app to a temporary file and returns the path of the file in the `Location` header; the
     * response body is empty. Download the file with a GET request to that path: it returns 204 until the file is
     * complete, and 410 after the file has expired, usually after one hour.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly POST: (options: ExportAppOptions) => Promise<Returned<Mode, ExportAppResult>>;
  };
  "/api/v1/apps/{appId}/owner": {
    /**
     * Change the owner of an app
     *
     * Transfers an app to another user. Requires the privilege `change_owner` on the app.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly PUT: (options: SetAppOwnerOptions) => Promise<Returned<Mode, SetAppOwnerResult>>;
  };
  "/api/v1/apps/{appId}/publish": {
    /**
     * Republish an app
     *
     * Replaces a published app with this app. `appId` in the path identifies the source, and `targetId` in the body
     * identifies the published app, which keeps its identifier.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly PUT: (options: RepublishAppOptions) => Promise<Returned<Mode, RepublishAppResult>>;
    /**
     * Publish an app
     *
     * Publishes a copy of an app to a managed space and returns the published app, which gets a new identifier. With
     * `moveApp`, the app itself is moved to the managed space.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly POST: (options: PublishAppOptions) => Promise<Returned<Mode, PublishAppResult>>;
  };
  "/api/v1/apps/{appId}/reloads/logs": {
    /**
     * List the reload logs of an app
     *
     * Returns the stored script logs of an app, with the outcome and the duration of each reload.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly GET: (options: ListAppReloadLogsOptions) => Promise<Returned<Mode, ListAppReloadLogsResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: ListAppReloadLogsOptions) => Promise<Returned<Mode, HeadResult<operations["listAppReloadLogs"]>>>;
  };
  "/api/v1/apps/{appId}/reloads/logs/{reloadId}": {
    /**
     * Get a reload log
     *
     * Returns the full script log of a reload as UTF-8 text. The text is meant to be read by people and has no
     * documented format.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly GET: (options: GetAppReloadLogOptions) => Promise<Returned<Mode, GetAppReloadLogResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: GetAppReloadLogOptions) => Promise<Returned<Mode, HeadResult<operations["getAppReloadLog"]>>>;
  };
  "/api/v1/apps/{appId}/reloads/metadata/{reloadId}": {
    /**
     * List the reload metadata of an app
     *
     * Returns the duration of reloads, and the sources and the amount of data of each statement that loaded or
     * stored data. Available for the last 10 reloads of the app.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly GET: (options: ListAppReloadMetadataOptions) => Promise<Returned<Mode, ListAppReloadMetadataResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: ListAppReloadMetadataOptions) => Promise<Returned<Mode, HeadResult<operations["listAppReloadMetadata"]>>>;
  };
  "/api/v1/apps/{appId}/scripts": {
    /**
     * List the script versions of an app
     *
     * Returns the saved versions of the load script, newest first, without their text. To read the text of a
     * version, use `GET /api/v1/apps/{appId}/scripts/{id}`.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly GET: (options: ListAppScriptsOptions) => Promise<Returned<Mode, ListAppScriptsResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: ListAppScriptsOptions) => Promise<Returned<Mode, HeadResult<operations["listAppScripts"]>>>;
    /**
     * Save a script version
     *
     * Saves the text as the newest version of the app's load script. The next reload runs it. The response body is
     * empty; the new version is the first entry of the list of versions.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly POST: (options: CreateAppScriptOptions) => Promise<Returned<Mode, CreateAppScriptResult>>;
  };
  "/api/v1/apps/{appId}/scripts/{id}": {
    /**
     * Get a script version
     *
     * Returns the text of a script version. The identifier `current` selects the version that the next reload runs.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly GET: (options: GetAppScriptOptions) => Promise<Returned<Mode, GetAppScriptResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: GetAppScriptOptions) => Promise<Returned<Mode, HeadResult<operations["getAppScript"]>>>;
    /**
     * Delete a script version
     *
     * Deletes a script version. The current version cannot be deleted.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly DELETE: (options: DeleteAppScriptOptions) => Promise<Returned<Mode, DeleteAppScriptResult>>;
    /**
     * Update the message of a script version
     *
     * Adds, replaces or removes the message of a script version. The text of a version cannot be changed. Unlike in
     * JSON Patch, the member names `Op`, `Path` and `Value` are capitalised.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly PATCH: (options: PatchAppScriptOptions) => Promise<Returned<Mode, PatchAppScriptResult>>;
  };
  "/api/v1/apps/{appId}/space": {
    /**
     * Move an app to a space
     *
     * Moves an app from its current space to another space. Access to the app is then determined by the new space.
     * To put an app into a managed space, publish it.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly PUT: (options: SetAppSpaceOptions) => Promise<Returned<Mode, SetAppSpaceResult>>;
    /**
     * Remove an app from its space
     *
     * Moves an app to the personal space of its owner.
     *
     * @see https://qlik.dev/apis/rest/apps/
     */
    readonly DELETE: (options: RemoveAppSpaceOptions) => Promise<Returned<Mode, RemoveAppSpaceResult>>;
  };
  "/api/v1/items": {
    /**
     * List items
     *
     * Returns the items that the caller can see, oldest first unless `sort` is set. With `resourceType=app`, the
     * result is the list of apps, and the `resourceId` of each item is the identifier of the app. The response is
     * one page; follow `links.next.href` for more.
     *
     * @see https://qlik.dev/apis/rest/items/
     */
    readonly GET: (options?: ListItemsOptions) => Promise<Returned<Mode, ListItemsResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options?: ListItemsOptions) => Promise<Returned<Mode, HeadResult<operations["listItems"]>>>;
  };
  "/api/v1/items/{itemId}": {
    /**
     * Get an item
     *
     * Returns an item by its own identifier, which differs from the identifier of its resource. To find the item of
     * an app, list items with `resourceType=app` and `resourceId`.
     *
     * @see https://qlik.dev/apis/rest/items/
     */
    readonly GET: (options: GetItemOptions) => Promise<Returned<Mode, GetItemResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: GetItemOptions) => Promise<Returned<Mode, HeadResult<operations["getItem"]>>>;
  };
  "/api/v1/reload-tasks": {
    /**
     * List reload tasks
     *
     * Returns the reload tasks that the caller can see. The response is one page; follow `links.next.href` for more.
     *
     * @deprecated Qlik may remove it from 2026-09-29 on. Use GET /api/scheduling/tasks instead.
     * @see https://qlik.dev/apis/rest/reload-tasks/
     */
    readonly GET: (options?: ListReloadTasksOptions) => Promise<Returned<Mode, ListReloadTasksResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options?: ListReloadTasksOptions) => Promise<Returned<Mode, HeadResult<operations["listReloadTasks"]>>>;
    /**
     * Create a reload task
     *
     * Creates a task that reloads an app. Without `recurrence`, the task runs once, at `startDateTime`.
     *
     * @deprecated Qlik may remove it from 2026-09-29 on. Use POST /api/scheduling/tasks instead.
     * @see https://qlik.dev/apis/rest/reload-tasks/
     */
    readonly POST: (options: CreateReloadTaskOptions) => Promise<Returned<Mode, CreateReloadTaskResult>>;
  };
  "/api/v1/reload-tasks/{taskId}": {
    /**
     * Get a reload task
     *
     * Returns a task with its state and the times of its last and next run.
     *
     * @deprecated Qlik may remove it from 2026-09-29 on. Use GET /api/scheduling/tasks/{id} instead.
     * @see https://qlik.dev/apis/rest/reload-tasks/
     */
    readonly GET: (options: GetReloadTaskOptions) => Promise<Returned<Mode, GetReloadTaskResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: GetReloadTaskOptions) => Promise<Returned<Mode, HeadResult<operations["getReloadTask"]>>>;
    /**
     * Replace a reload task
     *
     * Updates the schedule of a task, or enables or disables the task with `state`. Send all settings, including
     * unchanged ones: the effect of an omitted setting is not documented.
     *
     * @deprecated Qlik may remove it from 2026-09-29 on. Use PUT /api/scheduling/tasks/{id} instead.
     * @see https://qlik.dev/apis/rest/reload-tasks/
     */
    readonly PUT: (options: ReplaceReloadTaskOptions) => Promise<Returned<Mode, ReplaceReloadTaskResult>>;
    /**
     * Delete a reload task
     *
     * Deletes a task. Its schedule no longer reloads the app.
     *
     * @deprecated Qlik may remove it from 2026-09-29 on. Use DELETE /api/scheduling/tasks/{id} instead.
     * @see https://qlik.dev/apis/rest/reload-tasks/
     */
    readonly DELETE: (options: DeleteReloadTaskOptions) => Promise<Returned<Mode, DeleteReloadTaskResult>>;
  };
  "/api/v1/reloads": {
    /**
     * List reloads
     *
     * Returns the reloads that the caller can see, newest first unless `sort` is set. The response is one page;
     * follow `links.next.href` for more.
     *
     * @see https://qlik.dev/apis/rest/reloads/
     */
    readonly GET: (options?: ListReloadsOptions) => Promise<Returned<Mode, ListReloadsResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options?: ListReloadsOptions) => Promise<Returned<Mode, HeadResult<operations["listReloads"]>>>;
    /**
     * Reload an app
     *
     * Queues a reload of an app and returns its record immediately. An app can have only one pending reload: a
     * second request receives 429.
     *
     * @see https://qlik.dev/apis/rest/reloads/
     */
    readonly POST: (options: CreateReloadOptions) => Promise<Returned<Mode, CreateReloadResult>>;
  };
  "/api/v1/reloads/{reloadId}": {
    /**
     * Get a reload
     *
     * Returns the record of a reload, including its log.
     *
     * @see https://qlik.dev/apis/rest/reloads/
     */
    readonly GET: (options: GetReloadOptions) => Promise<Returned<Mode, GetReloadResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: GetReloadOptions) => Promise<Returned<Mode, HeadResult<operations["getReload"]>>>;
  };
  "/api/v1/reloads/{reloadId}/actions/cancel": {
    /**
     * Cancel a reload
     *
     * Cancels a queued or running reload. The cancellation of a running reload is asynchronous.
     *
     * @see https://qlik.dev/apis/rest/reloads/
     */
    readonly POST: (options: CancelReloadOptions) => Promise<Returned<Mode, CancelReloadResult>>;
  };
  "/api/v1/spaces": {
    /**
     * List spaces
     *
     * Returns the spaces that the caller can see. The response is one page; follow `links.next.href` for more.
     * Personal spaces are not included; `meta.personalSpace` contains what the caller can do in their own personal
     * space.
     *
     * @see https://qlik.dev/apis/rest/spaces/
     */
    readonly GET: (options?: ListSpacesOptions) => Promise<Returned<Mode, ListSpacesResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options?: ListSpacesOptions) => Promise<Returned<Mode, HeadResult<operations["listSpaces"]>>>;
    /**
     * Create a space
     *
     * Creates an empty space that is owned by the caller. The name must be unique in the tenant, and the type cannot
     * be changed later. The type `data` is meant for data integration projects of Qlik Talend.
     *
     * @see https://qlik.dev/apis/rest/spaces/
     */
    readonly POST: (options: CreateSpaceOptions) => Promise<Returned<Mode, CreateSpaceResult>>;
  };
  "/api/v1/spaces/types": {
    /**
     * List space types
     *
     * Returns the types of spaces that are available in the tenant.
     *
     * @see https://qlik.dev/apis/rest/spaces/
     */
    readonly GET: (options?: ListSpaceTypesOptions) => Promise<Returned<Mode, ListSpaceTypesResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options?: ListSpaceTypesOptions) => Promise<Returned<Mode, HeadResult<operations["listSpaceTypes"]>>>;
  };
  "/api/v1/spaces/{spaceId}": {
    /**
     * Get a space
     *
     * Returns a space with the caller's roles and the roles that can be assigned in it.
     *
     * @see https://qlik.dev/apis/rest/spaces/
     */
    readonly GET: (options: GetSpaceOptions) => Promise<Returned<Mode, GetSpaceResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: GetSpaceOptions) => Promise<Returned<Mode, HeadResult<operations["getSpace"]>>>;
    /**
     * Replace a space's properties
     *
     * Replaces the name, the description and the owner of a space. To change only some of them, use `PATCH
     * /api/v1/spaces/{spaceId}`.
     *
     * @see https://qlik.dev/apis/rest/spaces/
     */
    readonly PUT: (options: ReplaceSpaceOptions) => Promise<Returned<Mode, ReplaceSpaceResult>>;
    /**
     * Delete a space
     *
     * Permanently deletes a space. Delete its apps and other content first, or move them to another space: the
     * response is 412 if the space is not empty.
     *
     * @see https://qlik.dev/apis/rest/spaces/
     */
    readonly DELETE: (options: DeleteSpaceOptions) => Promise<Returned<Mode, DeleteSpaceResult>>;
    /**
     * Update a space
     *
     * Updates the name, the description or the owner of a space by a JSON Patch. Only the operation `replace` is
     * supported. Other properties are unchanged.
     *
     * @see https://qlik.dev/apis/rest/spaces/
     */
    readonly PATCH: (options: PatchSpaceOptions) => Promise<Returned<Mode, PatchSpaceResult>>;
  };
  "/api/v1/spaces/{spaceId}/assignments": {
    /**
     * List the assignments of a space
     *
     * Returns the users, groups and bots with a role in the space. The response is one page; follow
     * `links.next.href` for more. The owner has all assignable roles without an assignment and is not included.
     *
     * @see https://qlik.dev/apis/rest/spaces/
     */
    readonly GET: (options: ListSpaceAssignmentsOptions) => Promise<Returned<Mode, ListSpaceAssignmentsResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: ListSpaceAssignmentsOptions) => Promise<Returned<Mode, HeadResult<operations["listSpaceAssignments"]>>>;
    /**
     * Assign roles in a space
     *
     * Assigns roles in a space to a user, group or bot without an assignment in it. To change an existing
     * assignment, use `PUT …/assignments/{assignmentId}`.
     *
     * @see https://qlik.dev/apis/rest/spaces/
     */
    readonly POST: (options: CreateSpaceAssignmentOptions) => Promise<Returned<Mode, CreateSpaceAssignmentResult>>;
  };
  "/api/v1/spaces/{spaceId}/assignments/{assignmentId}": {
    /**
     * Get an assignment
     *
     * Returns an assignment by its own identifier, which differs from the identifier of the assignee. To find it,
     * use `GET …/assignments?assigneeId=…`.
     *
     * @see https://qlik.dev/apis/rest/spaces/
     */
    readonly GET: (options: GetSpaceAssignmentOptions) => Promise<Returned<Mode, GetSpaceAssignmentResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: GetSpaceAssignmentOptions) => Promise<Returned<Mode, HeadResult<operations["getSpaceAssignment"]>>>;
    /**
     * Replace the roles of an assignment
     *
     * Replaces the complete list of roles. Roles that are not in the list are removed from the assignee.
     *
     * @see https://qlik.dev/apis/rest/spaces/
     */
    readonly PUT: (options: ReplaceSpaceAssignmentOptions) => Promise<Returned<Mode, ReplaceSpaceAssignmentResult>>;
    /**
     * Delete an assignment
     *
     * Removes all roles that this assignment gives to the assignee.
     *
     * @see https://qlik.dev/apis/rest/spaces/
     */
    readonly DELETE: (options: DeleteSpaceAssignmentOptions) => Promise<Returned<Mode, DeleteSpaceAssignmentResult>>;
  };
  "/api/v1/spaces/{spaceId}/shares": {
    /**
     * List the shares of a space
     *
     * Returns the resources of the space that are shared individually, with their assignees. The response is one
     * page; follow `links.next.href` for more.
     *
     * @see https://qlik.dev/apis/rest/spaces/
     */
    readonly GET: (options: ListSpaceSharesOptions) => Promise<Returned<Mode, ListSpaceSharesResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: ListSpaceSharesOptions) => Promise<Returned<Mode, HeadResult<operations["listSpaceShares"]>>>;
    /**
     * Share a resource of a space
     *
     * Shares a resource of the space with a user or group that has no role in the space. In tenants that allow
     * anonymous access, a resource can also be shared with anyone who has the link.
     *
     * @see https://qlik.dev/apis/rest/spaces/
     */
    readonly POST: (options: CreateSpaceShareOptions) => Promise<Returned<Mode, CreateSpaceShareResult>>;
  };
  "/api/v1/spaces/{spaceId}/shares/{shareId}": {
    /**
     * Get a share
     *
     * Returns a share of the space.
     *
     * @see https://qlik.dev/apis/rest/spaces/
     */
    readonly GET: (options: GetSpaceShareOptions) => Promise<Returned<Mode, GetSpaceShareResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: GetSpaceShareOptions) => Promise<Returned<Mode, HeadResult<operations["getSpaceShare"]>>>;
    /**
     * Delete a share
     *
     * Deletes a share. The resource remains, and users with a role in the space keep their access to it.
     *
     * @see https://qlik.dev/apis/rest/spaces/
     */
    readonly DELETE: (options: DeleteSpaceShareOptions) => Promise<Returned<Mode, DeleteSpaceShareResult>>;
    /**
     * Update a share
     *
     * Updates the roles of a share, or disables and enables a link share, by a JSON Patch. Only the operation
     * `replace` is supported.
     *
     * @see https://qlik.dev/apis/rest/spaces/
     */
    readonly PATCH: (options: PatchSpaceShareOptions) => Promise<Returned<Mode, PatchSpaceShareResult>>;
  };
  "/api/v1/temp-contents/{id}": {
    /**
     * Download a temporary file
     *
     * Downloads a file, or the part requested by the `Range` header. The response is 204 until the file is complete;
     * retry a little later. It is 410 after the file has expired.
     *
     * @see https://qlik.dev/apis/rest/temp-contents/
     */
    readonly GET: (options: DownloadTempContentOptions) => Promise<Returned<Mode, DownloadTempContentResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: DownloadTempContentOptions) => Promise<Returned<Mode, HeadResult<operations["downloadTempContent"]>>>;
  };
  "/api/v1/webhooks": {
    /**
     * List webhooks
     *
     * Returns the webhooks of the caller, or all webhooks of the tenant if the caller is a TenantAdmin. The response
     * is one page; follow `links.next.href` for more.
     *
     * @deprecated Qlik may remove it from 2027-11-01 on. Use /api/core/webhooks instead.
     * @see https://qlik.dev/apis/rest/webhooks/
     */
    readonly GET: (options?: ListWebhooksOptions) => Promise<Returned<Mode, ListWebhooksResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options?: ListWebhooksOptions) => Promise<Returned<Mode, HeadResult<operations["listWebhooks"]>>>;
    /**
     * Create a webhook
     *
     * Creates a webhook. It receives no events until `enabled` is true. Creating a webhook of the level `tenant`,
     * which is the default, requires the TenantAdmin role. Each user is limited to 150 webhooks.
     *
     * @deprecated Qlik may remove it from 2027-11-01 on. Use /api/core/webhooks instead.
     * @see https://qlik.dev/apis/rest/webhooks/
     */
    readonly POST: (options: CreateWebhookOptions) => Promise<Returned<Mode, CreateWebhookResult>>;
  };
  "/api/v1/webhooks/event-types": {
    /**
     * List event types
     *
     * Returns the event types that a webhook can subscribe to.
     *
     * @deprecated Qlik may remove it from 2027-11-01 on. Use /api/core/webhooks/event-types instead.
     * @see https://qlik.dev/apis/rest/webhooks/
     */
    readonly GET: (options?: ListWebhookEventTypesOptions) => Promise<Returned<Mode, ListWebhookEventTypesResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options?: ListWebhookEventTypesOptions) => Promise<Returned<Mode, HeadResult<operations["listWebhookEventTypes"]>>>;
  };
  "/api/v1/webhooks/{id}": {
    /**
     * Get a webhook
     *
     * Returns a webhook. The response never includes its secret or the values of its encrypted headers.
     *
     * @deprecated Qlik may remove it from 2027-11-01 on. Use /api/core/webhooks/{id} instead.
     * @see https://qlik.dev/apis/rest/webhooks/
     */
    readonly GET: (options: GetWebhookOptions) => Promise<Returned<Mode, GetWebhookResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: GetWebhookOptions) => Promise<Returned<Mode, HeadResult<operations["getWebhook"]>>>;
    /**
     * Replace a webhook
     *
     * Replaces all settings of a webhook. Omitted settings are reset to their defaults: without `enabled`, the
     * webhook is disabled, and the secret and the headers are removed unless they are sent again. To change only
     * some settings, use `PATCH /api/v1/webhooks/{id}`.
     *
     * @deprecated Qlik may remove it from 2027-11-01 on. Use /api/core/webhooks/{id} instead.
     * @see https://qlik.dev/apis/rest/webhooks/
     */
    readonly PUT: (options: ReplaceWebhookOptions) => Promise<Returned<Mode, ReplaceWebhookResult>>;
    /**
     * Delete a webhook
     *
     * Deletes a webhook and its delivery history. It receives no further events.
     *
     * @deprecated Qlik may remove it from 2027-11-01 on. Use /api/core/webhooks/{id} instead.
     * @see https://qlik.dev/apis/rest/webhooks/
     */
    readonly DELETE: (options: DeleteWebhookOptions) => Promise<Returned<Mode, DeleteWebhookResult>>;
    /**
     * Update a webhook
     *
     * Updates settings of a webhook by a JSON Patch (RFC 6902). Other settings are unchanged, but a change of `/url`
     * requires the encrypted headers to be sent again.
     *
     * @deprecated Qlik may remove it from 2027-11-01 on. Use /api/core/webhooks/{id} instead.
     * @see https://qlik.dev/apis/rest/webhooks/
     */
    readonly PATCH: (options: PatchWebhookOptions) => Promise<Returned<Mode, PatchWebhookResult>>;
  };
  "/api/v1/webhooks/{id}/deliveries": {
    /**
     * List the deliveries of a webhook
     *
     * Returns the deliveries of the last week with their outcomes. The response is one page; follow
     * `links.next.href` for more.
     *
     * @deprecated Qlik may remove it from 2027-11-01 on. Use /api/core/webhooks/{id}/deliveries instead.
     * @see https://qlik.dev/apis/rest/webhooks/
     */
    readonly GET: (options: ListWebhookDeliveriesOptions) => Promise<Returned<Mode, ListWebhookDeliveriesResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: ListWebhookDeliveriesOptions) => Promise<Returned<Mode, HeadResult<operations["listWebhookDeliveries"]>>>;
  };
  "/api/v1/webhooks/{id}/deliveries/{deliveryId}": {
    /**
     * Get a delivery
     *
     * Returns the request of a delivery and the receiver's response.
     *
     * @deprecated Qlik may remove it from 2027-11-01 on. Use /api/core/webhooks/{id}/deliveries/{deliveryId} instead.
     * @see https://qlik.dev/apis/rest/webhooks/
     */
    readonly GET: (options: GetWebhookDeliveryOptions) => Promise<Returned<Mode, GetWebhookDeliveryResult>>;
    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (options: GetWebhookDeliveryOptions) => Promise<Returned<Mode, HeadResult<operations["getWebhookDelivery"]>>>;
  };
  "/api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend": {
    /**
     * Resend a delivery
     *
     * Sends the event of a delivery again, with the current URL, headers and secret of the webhook, and waits for
     * the receiver's response. Check the `status` of the new delivery: the response is 201 even if the delivery
     * failed.
     *
     * @deprecated Qlik may remove it from 2027-11-01 on. Use /api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend instead.
     * @see https://qlik.dev/apis/rest/webhooks/
     */
    readonly POST: (options: ResendWebhookDeliveryOptions) => Promise<Returned<Mode, ResendWebhookDeliveryResult>>;
  };
  "/oauth/token": {
    /**
     * Request an access token
     *
     * Issues an access token for the given grant. Reuse the token until it expires, usually after six hours, because
     * requests to this operation are rate-limited too. The body can be JSON or a form. Use JSON for user
     * impersonation, because the form encoding of its nested object is not documented.
     *
     * @see https://qlik.dev/apis/rest/oauth/
     */
    readonly POST: (options: CreateOAuthTokenOptions) => Promise<Returned<Mode, CreateOAuthTokenResult>>;
  };
}

export type ListTasksOptions = CallOptions<operations["listTasks"]>;
export type ListTasksResult = CallResult<operations["listTasks"]>;
export type CreateTaskOptions = CallOptions<operations["createTask"]>;
export type CreateTaskResult = CallResult<operations["createTask"]>;
export type ListResourceTaskRunsOptions = CallOptions<operations["listResourceTaskRuns"]>;
export type ListResourceTaskRunsResult = CallResult<operations["listResourceTaskRuns"]>;
export type GetTaskOptions = CallOptions<operations["getTask"]>;
export type GetTaskResult = CallResult<operations["getTask"]>;
export type ReplaceTaskOptions = CallOptions<operations["replaceTask"]>;
export type ReplaceTaskResult = CallResult<operations["replaceTask"]>;
export type DeleteTaskOptions = CallOptions<operations["deleteTask"]>;
export type DeleteTaskResult = CallResult<operations["deleteTask"]>;
export type PatchTaskOptions = CallOptions<operations["patchTask"]>;
export type PatchTaskResult = CallResult<operations["patchTask"]>;
export type StartTaskOptions = CallOptions<operations["startTask"]>;
export type StartTaskResult = CallResult<operations["startTask"]>;
export type ListTaskRunsOptions = CallOptions<operations["listTaskRuns"]>;
export type ListTaskRunsResult = CallResult<operations["listTaskRuns"]>;
export type GetLastTaskRunOptions = CallOptions<operations["getLastTaskRun"]>;
export type GetLastTaskRunResult = CallResult<operations["getLastTaskRun"]>;
export type GetTaskRunLogOptions = CallOptions<operations["getTaskRunLog"]>;
export type GetTaskRunLogResult = CallResult<operations["getTaskRunLog"]>;
export type ListPrivilegesOptions = CallOptions<operations["listPrivileges"]>;
export type ListPrivilegesResult = CallResult<operations["listPrivileges"]>;
export type CreateAppOptions = CallOptions<operations["createApp"]>;
export type CreateAppResult = CallResult<operations["createApp"]>;
export type ImportAppOptions = CallOptions<operations["importApp"]>;
export type ImportAppResult = CallResult<operations["importApp"]>;
export type ListAppPrivilegesOptions = CallOptions<operations["listAppPrivileges"]>;
export type ListAppPrivilegesResult = CallResult<operations["listAppPrivileges"]>;
export type GetAppOptions = CallOptions<operations["getApp"]>;
export type GetAppResult = CallResult<operations["getApp"]>;
export type UpdateAppOptions = CallOptions<operations["updateApp"]>;
export type UpdateAppResult = CallResult<operations["updateApp"]>;
export type DeleteAppOptions = CallOptions<operations["deleteApp"]>;
export type DeleteAppResult = CallResult<operations["deleteApp"]>;
export type CopyAppOptions = CallOptions<operations["copyApp"]>;
export type CopyAppResult = CallResult<operations["copyApp"]>;
export type GetAppLineageOptions = CallOptions<operations["getAppLineage"]>;
export type GetAppLineageResult = CallResult<operations["getAppLineage"]>;
export type GetAppMetadataOptions = CallOptions<operations["getAppMetadata"]>;
export type GetAppMetadataResult = CallResult<operations["getAppMetadata"]>;
export type ExportAppOptions = CallOptions<operations["exportApp"]>;
export type ExportAppResult = CallResult<operations["exportApp"]>;
export type SetAppOwnerOptions = CallOptions<operations["setAppOwner"]>;
export type SetAppOwnerResult = CallResult<operations["setAppOwner"]>;
export type RepublishAppOptions = CallOptions<operations["republishApp"]>;
export type RepublishAppResult = CallResult<operations["republishApp"]>;
export type PublishAppOptions = CallOptions<operations["publishApp"]>;
export type PublishAppResult = CallResult<operations["publishApp"]>;
export type ListAppReloadLogsOptions = CallOptions<operations["listAppReloadLogs"]>;
export type ListAppReloadLogsResult = CallResult<operations["listAppReloadLogs"]>;
export type GetAppReloadLogOptions = CallOptions<operations["getAppReloadLog"]>;
export type GetAppReloadLogResult = CallResult<operations["getAppReloadLog"]>;
export type ListAppReloadMetadataOptions = CallOptions<operations["listAppReloadMetadata"]>;
export type ListAppReloadMetadataResult = CallResult<operations["listAppReloadMetadata"]>;
export type ListAppScriptsOptions = CallOptions<operations["listAppScripts"]>;
export type ListAppScriptsResult = CallResult<operations["listAppScripts"]>;
export type CreateAppScriptOptions = CallOptions<operations["createAppScript"]>;
export type CreateAppScriptResult = CallResult<operations["createAppScript"]>;
export type GetAppScriptOptions = CallOptions<operations["getAppScript"]>;
export type GetAppScriptResult = CallResult<operations["getAppScript"]>;
export type DeleteAppScriptOptions = CallOptions<operations["deleteAppScript"]>;
export type DeleteAppScriptResult = CallResult<operations["deleteAppScript"]>;
export type PatchAppScriptOptions = CallOptions<operations["patchAppScript"]>;
export type PatchAppScriptResult = CallResult<operations["patchAppScript"]>;
export type SetAppSpaceOptions = CallOptions<operations["setAppSpace"]>;
export type SetAppSpaceResult = CallResult<operations["setAppSpace"]>;
export type RemoveAppSpaceOptions = CallOptions<operations["removeAppSpace"]>;
export type RemoveAppSpaceResult = CallResult<operations["removeAppSpace"]>;
export type ListItemsOptions = CallOptions<operations["listItems"]>;
export type ListItemsResult = CallResult<operations["listItems"]>;
export type GetItemOptions = CallOptions<operations["getItem"]>;
export type GetItemResult = CallResult<operations["getItem"]>;
export type ListReloadTasksOptions = CallOptions<operations["listReloadTasks"]>;
export type ListReloadTasksResult = CallResult<operations["listReloadTasks"]>;
export type CreateReloadTaskOptions = CallOptions<operations["createReloadTask"]>;
export type CreateReloadTaskResult = CallResult<operations["createReloadTask"]>;
export type GetReloadTaskOptions = CallOptions<operations["getReloadTask"]>;
export type GetReloadTaskResult = CallResult<operations["getReloadTask"]>;
export type ReplaceReloadTaskOptions = CallOptions<operations["replaceReloadTask"]>;
export type ReplaceReloadTaskResult = CallResult<operations["replaceReloadTask"]>;
export type DeleteReloadTaskOptions = CallOptions<operations["deleteReloadTask"]>;
export type DeleteReloadTaskResult = CallResult<operations["deleteReloadTask"]>;
export type ListReloadsOptions = CallOptions<operations["listReloads"]>;
export type ListReloadsResult = CallResult<operations["listReloads"]>;
export type CreateReloadOptions = CallOptions<operations["createReload"]>;
export type CreateReloadResult = CallResult<operations["createReload"]>;
export type GetReloadOptions = CallOptions<operations["getReload"]>;
export type GetReloadResult = CallResult<operations["getReload"]>;
export type CancelReloadOptions = CallOptions<operations["cancelReload"]>;
export type CancelReloadResult = CallResult<operations["cancelReload"]>;
export type ListSpacesOptions = CallOptions<operations["listSpaces"]>;
export type ListSpacesResult = CallResult<operations["listSpaces"]>;
export type CreateSpaceOptions = CallOptions<operations["createSpace"]>;
export type CreateSpaceResult = CallResult<operations["createSpace"]>;
export type ListSpaceTypesOptions = CallOptions<operations["listSpaceTypes"]>;
export type ListSpaceTypesResult = CallResult<operations["listSpaceTypes"]>;
export type GetSpaceOptions = CallOptions<operations["getSpace"]>;
export type GetSpaceResult = CallResult<operations["getSpace"]>;
export type ReplaceSpaceOptions = CallOptions<operations["replaceSpace"]>;
export type ReplaceSpaceResult = CallResult<operations["replaceSpace"]>;
export type DeleteSpaceOptions = CallOptions<operations["deleteSpace"]>;
export type DeleteSpaceResult = CallResult<operations["deleteSpace"]>;
export type PatchSpaceOptions = CallOptions<operations["patchSpace"]>;
export type PatchSpaceResult = CallResult<operations["patchSpace"]>;
export type ListSpaceAssignmentsOptions = CallOptions<operations["listSpaceAssignments"]>;
export type ListSpaceAssignmentsResult = CallResult<operations["listSpaceAssignments"]>;
export type CreateSpaceAssignmentOptions = CallOptions<operations["createSpaceAssignment"]>;
export type CreateSpaceAssignmentResult = CallResult<operations["createSpaceAssignment"]>;
export type GetSpaceAssignmentOptions = CallOptions<operations["getSpaceAssignment"]>;
export type GetSpaceAssignmentResult = CallResult<operations["getSpaceAssignment"]>;
export type ReplaceSpaceAssignmentOptions = CallOptions<operations["replaceSpaceAssignment"]>;
export type ReplaceSpaceAssignmentResult = CallResult<operations["replaceSpaceAssignment"]>;
export type DeleteSpaceAssignmentOptions = CallOptions<operations["deleteSpaceAssignment"]>;
export type DeleteSpaceAssignmentResult = CallResult<operations["deleteSpaceAssignment"]>;
export type ListSpaceSharesOptions = CallOptions<operations["listSpaceShares"]>;
export type ListSpaceSharesResult = CallResult<operations["listSpaceShares"]>;
export type CreateSpaceShareOptions = CallOptions<operations["createSpaceShare"]>;
export type CreateSpaceShareResult = CallResult<operations["createSpaceShare"]>;
export type GetSpaceShareOptions = CallOptions<operations["getSpaceShare"]>;
export type GetSpaceShareResult = CallResult<operations["getSpaceShare"]>;
export type DeleteSpaceShareOptions = CallOptions<operations["deleteSpaceShare"]>;
export type DeleteSpaceShareResult = CallResult<operations["deleteSpaceShare"]>;
export type PatchSpaceShareOptions = CallOptions<operations["patchSpaceShare"]>;
export type PatchSpaceShareResult = CallResult<operations["patchSpaceShare"]>;
export type DownloadTempContentOptions = CallOptions<operations["downloadTempContent"]>;
export type DownloadTempContentResult = CallResult<operations["downloadTempContent"]>;
export type ListWebhooksOptions = CallOptions<operations["listWebhooks"]>;
export type ListWebhooksResult = CallResult<operations["listWebhooks"]>;
export type CreateWebhookOptions = CallOptions<operations["createWebhook"]>;
export type CreateWebhookResult = CallResult<operations["createWebhook"]>;
export type ListWebhookEventTypesOptions = CallOptions<operations["listWebhookEventTypes"]>;
export type ListWebhookEventTypesResult = CallResult<operations["listWebhookEventTypes"]>;
export type GetWebhookOptions = CallOptions<operations["getWebhook"]>;
export type GetWebhookResult = CallResult<operations["getWebhook"]>;
export type ReplaceWebhookOptions = CallOptions<operations["replaceWebhook"]>;
export type ReplaceWebhookResult = CallResult<operations["replaceWebhook"]>;
export type DeleteWebhookOptions = CallOptions<operations["deleteWebhook"]>;
export type DeleteWebhookResult = CallResult<operations["deleteWebhook"]>;
export type PatchWebhookOptions = CallOptions<operations["patchWebhook"]>;
export type PatchWebhookResult = CallResult<operations["patchWebhook"]>;
export type ListWebhookDeliveriesOptions = CallOptions<operations["listWebhookDeliveries"]>;
export type ListWebhookDeliveriesResult = CallResult<operations["listWebhookDeliveries"]>;
export type GetWebhookDeliveryOptions = CallOptions<operations["getWebhookDelivery"]>;
export type GetWebhookDeliveryResult = CallResult<operations["getWebhookDelivery"]>;
export type ResendWebhookDeliveryOptions = CallOptions<operations["resendWebhookDelivery"]>;
export type ResendWebhookDeliveryResult = CallResult<operations["resendWebhookDelivery"]>;
export type CreateOAuthTokenOptions = CallOptions<operations["createOAuthToken"]>;
export type CreateOAuthTokenResult = CallResult<operations["createOAuthToken"]>;
