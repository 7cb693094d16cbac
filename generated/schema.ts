// Generated: change spec/ and run npm run generate.
// By npm run generate, with @redocly/openapi-core 2.64.0, openapi-typescript 7.13.0, typescript 5.9.3.
// From spec/, sha256 c3192c9960e332cca1d6d06856299f3f7b345789cde5ae21e31e5e7a269d1909.

/** A stream of bytes: the platform's `ReadableStream<Uint8Array>`, or what Node's `Readable.toWeb(stream)` returns. */
export interface BodyStream {
    readonly locked: boolean;
    cancel(reason?: unknown): Promise<void>;
    getReader(): {
        read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
        releaseLock(): void;
    };
}
export interface paths {
    "/api/scheduling/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         *
         * Returns the tasks that the caller can see, with the result of the last run of each. A tenant administrator can
         * see all tasks. The response is one page; follow `links.next.href` for more.
         */
        get: operations["listTasks"];
        put?: never;
        /**
         * Create a task
         *
         * Creates a task that is owned by the caller. The task is disabled unless `enabled` is true. Its app is the one
         * in the action of `states`; the caller must be allowed to reload it.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/tasks/resources/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List the runs of an app's tasks
         *
         * Returns the runs of all tasks of an app, latest first unless `sort` is set. The response is one page; follow
         * `links.next.href` for more.
         */
        get: operations["listResourceTaskRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the task.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
            };
            cookie?: never;
        };
        /**
         * Get a task
         *
         * Returns a task with its owner, its trigger and the result of its last run.
         */
        get: operations["getTask"];
        /**
         * Replace a task
         *
         * Replaces a task. Omitted properties are reset to their defaults, so a task without `enabled` is disabled. The
         * caller becomes the owner of the task.
         */
        put: operations["replaceTask"];
        post?: never;
        /**
         * Delete a task
         *
         * Permanently deletes a task and cancels its unfinished runs. A tenant administrator can delete the tasks of
         * other users.
         */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        /**
         * Update a task
         *
         * Updates the properties named in a JSON Patch (RFC 6902) and keeps all others. The caller becomes the owner of
         * the task.
         */
        patch: operations["patchTask"];
        trace?: never;
    };
    "/api/scheduling/tasks/{id}/actions/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the task.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a task
         *
         * Starts a run of the task immediately, regardless of its schedule.
         */
        post: operations["startTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/tasks/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the task.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
            };
            cookie?: never;
        };
        /**
         * List the runs of a task
         *
         * Returns the runs of a task with their triggers and results, latest first unless `sort` is set. The response is
         * one page; follow `links.next.href` for more.
         */
        get: operations["listTaskRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/tasks/{id}/runs/last": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the task.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
            };
            cookie?: never;
        };
        /**
         * Get the last run of a task
         *
         * Returns the most recently started run of a task. The response is 404 if the task has never run.
         */
        get: operations["getLastTaskRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/tasks/{id}/runs/{runId}/log": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the task.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
                /**
                 * The identifier of the run.
                 * @example e2a4c6d8-1b3f-4a5c-8d7e-9f0a1b2c3d4e
                 */
                runId: string;
            };
            cookie?: never;
        };
        /**
         * Get the log of a run
         *
         * Returns the log of a run.
         */
        get: operations["getTaskRunLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List app privileges (undocumented)
         *
         * Not documented by Qlik; the response may be 404. Use `GET /api/v1/apps/privileges` to read privileges, and
         * `GET /api/v1/items?resourceType=app` to list apps.
         * @deprecated
         */
        get: operations["listPrivileges"];
        put?: never;
        /**
         * Create an app
         *
         * Creates an empty app and returns it. Without `spaceId`, the app is created in the caller's personal space. All
         * attributes must be nested under `attributes`.
         */
        post: operations["createApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import an app
         *
         * Creates an app from a file. Either send the file as the request body, or upload it to `/api/v1/temp-contents`
         * first and pass its identifier as `fileId`. Upload large files first.
         */
        post: operations["importApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List app privileges
         *
         * Returns whether the caller can create and import apps. An empty list means neither. For the caller's
         * privileges on a single app, read the `privileges` of that app.
         */
        get: operations["listAppPrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * Get an app
         *
         * Returns the attributes of an app and the caller's privileges on it.
         */
        get: operations["getApp"];
        /**
         * Update the name and description of an app
         *
         * Updates the name and description of an app. To change the owner or the space, use their own operations.
         */
        put: operations["updateApp"];
        post?: never;
        /**
         * Delete an app
         *
         * Deletes an app and all its contents. Requires the privilege `delete` on the app.
         */
        delete: operations["deleteApp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy an app
         *
         * Copies an app within the tenant and returns the copy, which gets a new identifier. Without `spaceId`, the copy
         * is created in the caller's personal space.
         */
        post: operations["copyApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/data/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * Get the data lineage of an app
         *
         * Returns the sources and targets of the load script's statements, as recorded by the last reload.
         */
        get: operations["getAppLineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/data/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * Get the data model and reload statistics of an app
         *
         * Returns the tables and fields of an app and the resource usage of its last reload. If none of this is known,
         * the response is an empty structure rather than 404.
         */
        get: operations["getAppMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export an app
         *
         * Starts to export an app to a temporary file and returns the path of the file in the `Location` header; the
         * response body is empty. Download the file with a GET request to that path: it returns 204 until the file is
         * complete, and 410 after the file has expired, usually after one hour.
         */
        post: operations["exportApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the owner of an app
         *
         * Transfers an app to another user. Requires the privilege `change_owner` on the app.
         */
        put: operations["setAppOwner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Republish an app
         *
         * Replaces a published app with this app. `appId` in the path identifies the source, and `targetId` in the body
         * identifies the published app, which keeps its identifier.
         */
        put: operations["republishApp"];
        /**
         * Publish an app
         *
         * Publishes a copy of an app to a managed space and returns the published app, which gets a new identifier. With
         * `moveApp`, the app itself is moved to the managed space.
         */
        post: operations["publishApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/reloads/logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * List the reload logs of an app
         *
         * Returns the stored script logs of an app, with the outcome and the duration of each reload.
         */
        get: operations["listAppReloadLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/reloads/logs/{reloadId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * The identifier of the reload.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        /**
         * Get a reload log
         *
         * Returns the full script log of a reload as UTF-8 text. The text is meant to be read by people and has no
         * documented format.
         */
        get: operations["getAppReloadLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/reloads/metadata/{reloadId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * The identifier of the reload.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        /**
         * List the reload metadata of an app
         *
         * Returns the duration of reloads, and the sources and the amount of data of each statement that loaded or
         * stored data. Available for the last 10 reloads of the app.
         */
        get: operations["listAppReloadMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/scripts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * List the script versions of an app
         *
         * Returns the saved versions of the load script, newest first, without their text. To read the text of a
         * version, use `GET /api/v1/apps/{appId}/scripts/{id}`.
         */
        get: operations["listAppScripts"];
        put?: never;
        /**
         * Save a script version
         *
         * Saves the text as the newest version of the app's load script. The next reload runs it. The response body is
         * empty; the new version is the first entry of the list of versions.
         */
        post: operations["createAppScript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appId}/scripts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * The identifier of the script version. Read operations also accept `current` for the current version.
                 * @example 6a44c3f19c1e4b7f2d3e5f90
                 */
                id: components["parameters"]["AppScriptId"];
            };
            cookie?: never;
        };
        /**
         * Get a script version
         *
         * Returns the text of a script version. The identifier `current` selects the version that the next reload runs.
         */
        get: operations["getAppScript"];
        put?: never;
        post?: never;
        /**
         * Delete a script version
         *
         * Deletes a script version. The current version cannot be deleted.
         */
        delete: operations["deleteAppScript"];
        options?: never;
        head?: never;
        /**
         * Update the message of a script version
         *
         * Adds, replaces or removes the message of a script version. The text of a version cannot be changed. Unlike in
         * JSON Patch, the member names `Op`, `Path` and `Value` are capitalised.
         */
        patch: operations["patchAppScript"];
        trace?: never;
    };
    "/api/v1/apps/{appId}/space": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Move an app to a space
         *
         * Moves an app from its current space to another space. Access to the app is then determined by the new space.
         * To put an app into a managed space, publish it.
         */
        put: operations["setAppSpace"];
        post?: never;
        /**
         * Remove an app from its space
         *
         * Moves an app to the personal space of its owner.
         */
        delete: operations["removeAppSpace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List items
         *
         * Returns the items that the caller can see, oldest first unless `sort` is set. With `resourceType=app`, the
         * result is the list of apps, and the `resourceId` of each item is the identifier of the app. The response is
         * one page; follow `links.next.href` for more.
         */
        get: operations["listItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the item.
                 * @example 65b29fd9435c545ed042a8f1
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        /**
         * Get an item
         *
         * Returns an item by its own identifier, which differs from the identifier of its resource. To find the item of
         * an app, list items with `resourceType=app` and `resourceId`.
         */
        get: operations["getItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reload-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reload tasks
         *
         * Returns the reload tasks that the caller can see. The response is one page; follow `links.next.href` for more.
         * @deprecated
         */
        get: operations["listReloadTasks"];
        put?: never;
        /**
         * Create a reload task
         *
         * Creates a task that reloads an app. Without `recurrence`, the task runs once, at `startDateTime`.
         * @deprecated
         */
        post: operations["createReloadTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reload-tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the task.
                 * @example 61f2b6cf8b6ad6d4e7a9d1c0
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /**
         * Get a reload task
         *
         * Returns a task with its state and the times of its last and next run.
         * @deprecated
         */
        get: operations["getReloadTask"];
        /**
         * Replace a reload task
         *
         * Updates the schedule of a task, or enables or disables the task with `state`. Send all settings, including
         * unchanged ones: the effect of an omitted setting is not documented.
         * @deprecated
         */
        put: operations["replaceReloadTask"];
        post?: never;
        /**
         * Delete a reload task
         *
         * Deletes a task. Its schedule no longer reloads the app.
         * @deprecated
         */
        delete: operations["deleteReloadTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reloads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reloads
         *
         * Returns the reloads that the caller can see, newest first unless `sort` is set. The response is one page;
         * follow `links.next.href` for more.
         */
        get: operations["listReloads"];
        put?: never;
        /**
         * Reload an app
         *
         * Queues a reload of an app and returns its record immediately. An app can have only one pending reload: a
         * second request receives 429.
         */
        post: operations["createReload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reloads/{reloadId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the reload.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        /**
         * Get a reload
         *
         * Returns the record of a reload, including its log.
         */
        get: operations["getReload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reloads/{reloadId}/actions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the reload.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a reload
         *
         * Cancels a queued or running reload. The cancellation of a running reload is asynchronous.
         */
        post: operations["cancelReload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List spaces
         *
         * Returns the spaces that the caller can see. The response is one page; follow `links.next.href` for more.
         * Personal spaces are not included; `meta.personalSpace` contains what the caller can do in their own personal
         * space.
         */
        get: operations["listSpaces"];
        put?: never;
        /**
         * Create a space
         *
         * Creates an empty space that is owned by the caller. The name must be unique in the tenant, and the type cannot
         * be changed later. The type `data` is meant for data integration projects of Qlik Talend.
         */
        post: operations["createSpace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spaces/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List space types
         *
         * Returns the types of spaces that are available in the tenant.
         */
        get: operations["listSpaceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spaces/{spaceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /**
         * Get a space
         *
         * Returns a space with the caller's roles and the roles that can be assigned in it.
         */
        get: operations["getSpace"];
        /**
         * Replace a space's properties
         *
         * Replaces the name, the description and the owner of a space. To change only some of them, use `PATCH
         * /api/v1/spaces/{spaceId}`.
         */
        put: operations["replaceSpace"];
        post?: never;
        /**
         * Delete a space
         *
         * Permanently deletes a space. Delete its apps and other content first, or move them to another space: the
         * response is 412 if the space is not empty.
         */
        delete: operations["deleteSpace"];
        options?: never;
        head?: never;
        /**
         * Update a space
         *
         * Updates the name, the description or the owner of a space by a JSON Patch. Only the operation `replace` is
         * supported. Other properties are unchanged.
         */
        patch: operations["patchSpace"];
        trace?: never;
    };
    "/api/v1/spaces/{spaceId}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /**
         * List the assignments of a space
         *
         * Returns the users, groups and bots with a role in the space. The response is one page; follow
         * `links.next.href` for more. The owner has all assignable roles without an assignment and is not included.
         */
        get: operations["listSpaceAssignments"];
        put?: never;
        /**
         * Assign roles in a space
         *
         * Assigns roles in a space to a user, group or bot without an assignment in it. To change an existing
         * assignment, use `PUT …/assignments/{assignmentId}`.
         */
        post: operations["createSpaceAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spaces/{spaceId}/assignments/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * The identifier of the assignment.
                 * @example 62a1c4109d5e4b7c8f01a2b9
                 */
                assignmentId: components["parameters"]["AssignmentId"];
            };
            cookie?: never;
        };
        /**
         * Get an assignment
         *
         * Returns an assignment by its own identifier, which differs from the identifier of the assignee. To find it,
         * use `GET …/assignments?assigneeId=…`.
         */
        get: operations["getSpaceAssignment"];
        /**
         * Replace the roles of an assignment
         *
         * Replaces the complete list of roles. Roles that are not in the list are removed from the assignee.
         */
        put: operations["replaceSpaceAssignment"];
        post?: never;
        /**
         * Delete an assignment
         *
         * Removes all roles that this assignment gives to the assignee.
         */
        delete: operations["deleteSpaceAssignment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spaces/{spaceId}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /**
         * List the shares of a space
         *
         * Returns the resources of the space that are shared individually, with their assignees. The response is one
         * page; follow `links.next.href` for more.
         */
        get: operations["listSpaceShares"];
        put?: never;
        /**
         * Share a resource of a space
         *
         * Shares a resource of the space with a user or group that has no role in the space. In tenants that allow
         * anonymous access, a resource can also be shared with anyone who has the link.
         */
        post: operations["createSpaceShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spaces/{spaceId}/shares/{shareId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * The identifier of the share.
                 * @example 64d0e5f1c2b3a49586077123
                 */
                shareId: components["parameters"]["ShareId"];
            };
            cookie?: never;
        };
        /**
         * Get a share
         *
         * Returns a share of the space.
         */
        get: operations["getSpaceShare"];
        put?: never;
        post?: never;
        /**
         * Delete a share
         *
         * Deletes a share. The resource remains, and users with a role in the space keep their access to it.
         */
        delete: operations["deleteSpaceShare"];
        options?: never;
        head?: never;
        /**
         * Update a share
         *
         * Updates the roles of a share, or disables and enables a link share, by a JSON Patch. Only the operation
         * `replace` is supported.
         */
        patch: operations["patchSpaceShare"];
        trace?: never;
    };
    "/api/v1/temp-contents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the file: the last segment of the path in the `Location` header.
                 * @example 6698e1f05c0f7a0001a4d2b7
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Download a temporary file
         *
         * Downloads a file, or the part requested by the `Range` header. The response is 204 until the file is complete;
         * retry a little later. It is 410 after the file has expired.
         */
        get: operations["downloadTempContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         *
         * Returns the webhooks of the caller, or all webhooks of the tenant if the caller is a TenantAdmin. The response
         * is one page; follow `links.next.href` for more.
         * @deprecated
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         *
         * Creates a webhook. It receives no events until `enabled` is true. Creating a webhook of the level `tenant`,
         * which is the default, requires the TenantAdmin role. Each user is limited to 150 webhooks.
         * @deprecated
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List event types
         *
         * Returns the event types that a webhook can subscribe to.
         * @deprecated
         */
        get: operations["listWebhookEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the webhook.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         *
         * Returns a webhook. The response never includes its secret or the values of its encrypted headers.
         * @deprecated
         */
        get: operations["getWebhook"];
        /**
         * Replace a webhook
         *
         * Replaces all settings of a webhook. Omitted settings are reset to their defaults: without `enabled`, the
         * webhook is disabled, and the secret and the headers are removed unless they are sent again. To change only
         * some settings, use `PATCH /api/v1/webhooks/{id}`.
         * @deprecated
         */
        put: operations["replaceWebhook"];
        post?: never;
        /**
         * Delete a webhook
         *
         * Deletes a webhook and its delivery history. It receives no further events.
         * @deprecated
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Update a webhook
         *
         * Updates settings of a webhook by a JSON Patch (RFC 6902). Other settings are unchanged, but a change of `/url`
         * requires the encrypted headers to be sent again.
         * @deprecated
         */
        patch: operations["patchWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the webhook.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * List the deliveries of a webhook
         *
         * Returns the deliveries of the last week with their outcomes. The response is one page; follow
         * `links.next.href` for more.
         * @deprecated
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the webhook.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
                /**
                 * The identifier of the delivery.
                 * @example 64d9f3c1b7c3e81f5a6d2ca7
                 */
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        /**
         * Get a delivery
         *
         * Returns the request of a delivery and the receiver's response.
         * @deprecated
         */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the webhook.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
                /**
                 * The identifier of the delivery.
                 * @example 64d9f3c1b7c3e81f5a6d2ca7
                 */
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resend a delivery
         *
         * Sends the event of a delivery again, with the current URL, headers and secret of the webhook, and waits for
         * the receiver's response. Check the `status` of the new delivery: the response is 201 even if the delivery
         * failed.
         * @deprecated
         */
        post: operations["resendWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request an access token
         *
         * Issues an access token for the given grant. Reuse the token until it expires, usually after six hours, because
         * requests to this operation are rate-limited too. The body can be JSON or a form. Use JSON for user
         * impersonation, because the form encoding of its nested object is not documented.
         */
        post: operations["createOAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "com.qlik.app.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive an event when an app is created
         *
         * Sent when an app is created, copied, imported, restored or published. The former type is
         * `com.qlik.v1.app.created`.
         */
        post: operations["onAppCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "com.qlik.app.data.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive an event when an app's data or content changes
         *
         * Sent when the data or other content of an app changes. It does not indicate the outcome of a reload. The
         * former type is `com.qlik.v1.app.data.updated`.
         */
        post: operations["onAppDataUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "com.qlik.app.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive an event when an app is deleted
         *
         * Sent when an app is deleted, permanently or not. The former type is `com.qlik.v1.app.deleted`.
         */
        post: operations["onAppDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "com.qlik.app.exported": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive an event when an app is exported
         *
         * Sent when an app is exported to a file. The former type is `com.qlik.v1.app.exported`.
         */
        post: operations["onAppExported"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "com.qlik.app.harddeleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive an event when an app is permanently deleted
         *
         * Sent when an app is deleted and cannot be restored.
         */
        post: operations["onAppHardDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "com.qlik.app.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive an event when an app is published
         *
         * Sent when an app is published to a managed space. The former type is `com.qlik.v1.app.published`.
         */
        post: operations["onAppPublished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "com.qlik.app.softdeleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive an event when an app is deleted and can be restored
         *
         * Sent when an app is deleted and can still be restored.
         */
        post: operations["onAppSoftDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "com.qlik.v1.app.opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive an event when an app is opened
         *
         * Sent when a user or a service opens an app.
         */
        post: operations["onAppOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "com.qlik.v1.app.reload.finished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive an event when an engine finishes a reload attempt
         *
         * Sent for each attempt of an engine to reload an app, including session apps. It does not indicate that the app
         * was saved or that no further attempt follows. `toplevelresourceid` contains the identifier of the app.
         */
        post: operations["onAppReloadFinished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "com.qlik.v1.automation.run.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive an event when an automation run ends
         *
         * Sent when a run of an automation ends, regardless of its outcome. `toplevelresourceid` contains the identifier
         * of the automation.
         */
        post: operations["onAutomationRunEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "com.qlik.v1.reload.finished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive an event when a reload finishes
         *
         * Sent once per reload when its outcome is known, regardless of the number of attempts. Applies to reloads
         * requested by the API, by a schedule or by a person.
         */
        post: operations["onReloadFinished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        App: App;
        AppAttributes: AppAttributes;
        AppCreatePrivilege: AppCreatePrivilege;
        AppCreatedEvent: AppCreatedEvent;
        AppCreatedEventData: AppCreatedEventData;
        AppDataUpdatedEvent: AppDataUpdatedEvent;
        AppDataUpdatedEventData: AppDataUpdatedEventData;
        AppDeletedEvent: AppDeletedEvent;
        AppDeletedEventData: AppDeletedEventData;
        AppEventData: AppEventData;
        AppExportedEvent: AppExportedEvent;
        AppExportedEventData: AppExportedEventData;
        AppHardDeletedEvent: AppHardDeletedEvent;
        AppHardDeletedEventData: AppHardDeletedEventData;
        AppLineageEntry: AppLineageEntry;
        AppMetadata: AppMetadata;
        AppOpenedEvent: AppOpenedEvent;
        AppOpenedEventData: AppOpenedEventData;
        AppOwner: AppOwner;
        AppPrivilege: AppPrivilege;
        AppPublication: AppPublication;
        AppPublishedEvent: AppPublishedEvent;
        AppPublishedEventData: AppPublishedEventData;
        AppReloadFinishedEvent: AppReloadFinishedEvent;
        AppReloadFinishedEventData: AppReloadFinishedEventData;
        AppReloadLog: AppReloadLog;
        AppReloadLogLinks: AppReloadLogLinks;
        AppReloadLogs: AppReloadLogs;
        AppReloadMetadata: AppReloadMetadata;
        AppReloadMetadataList: AppReloadMetadataList;
        AppRepublication: AppRepublication;
        AppScript: AppScript;
        AppScriptLink: AppScriptLink;
        AppScriptLinks: AppScriptLinks;
        AppScriptPatch: AppScriptPatch;
        AppScriptVersion: AppScriptVersion;
        AppScripts: AppScripts;
        AppSize: AppSize;
        AppSoftDeletedEvent: AppSoftDeletedEvent;
        AppSpace: AppSpace;
        AppUpdate: AppUpdate;
        AppUpdateAttributes: AppUpdateAttributes;
        AppUsage: AppUsage;
        AppsError: AppsError;
        AppsErrorSource: AppsErrorSource;
        AppsErrors: AppsErrors;
        AuthorizationCodeGrant: AuthorizationCodeGrant;
        AutomationRunEndedEvent: AutomationRunEndedEvent;
        AutomationRunEndedEventData: AutomationRunEndedEventData;
        ClientCredentialsGrant: ClientCredentialsGrant;
        EventContext: EventContext;
        FieldFormat: FieldFormat;
        FieldFormatType: FieldFormatType;
        FieldMetadata: FieldMetadata;
        FieldProfile: FieldProfile;
        FieldStatistic: FieldStatistic;
        FieldValue: FieldValue;
        FrequencyDistribution: FrequencyDistribution;
        HardwareMetadata: HardwareMetadata;
        Item: Item;
        ItemLinks: ItemLinks;
        ItemMeta: ItemMeta;
        ItemResourceSize: ItemResourceSize;
        ItemResourceType: ItemResourceType;
        ItemTag: ItemTag;
        ItemViews: ItemViews;
        ItemWeekViews: ItemWeekViews;
        Items: Items;
        ItemsError: ItemsError;
        ItemsErrorMeta: ItemsErrorMeta;
        ItemsErrors: ItemsErrors;
        ItemsHref: ItemsHref;
        ItemsPageLinks: ItemsPageLinks;
        KnownSpaceAssignmentType: KnownSpaceAssignmentType;
        KnownSpaceRole: KnownSpaceRole;
        KnownSpaceShareRole: KnownSpaceShareRole;
        KnownSpaceShareType: KnownSpaceShareType;
        KnownSpaceType: KnownSpaceType;
        KnownWebhookLevel: KnownWebhookLevel;
        KnownWebhookOrigin: KnownWebhookOrigin;
        LastReloadMetadata: LastReloadMetadata;
        NewApp: NewApp;
        NewAppAttributes: NewAppAttributes;
        OAuthToken: OAuthToken;
        OAuthTokenRequest: OAuthTokenRequest;
        OauthError: OauthError;
        OauthErrors: OauthErrors;
        PageMeta: PageMeta;
        PersonalSpaceMeta: PersonalSpaceMeta;
        PublishedData: PublishedData;
        RefreshTokenGrant: RefreshTokenGrant;
        Reload: Reload;
        ReloadCancellation: ReloadCancellation;
        ReloadFinishedEvent: ReloadFinishedEvent;
        ReloadFinishedEventData: ReloadFinishedEventData;
        ReloadIncludeFile: ReloadIncludeFile;
        ReloadRequest: ReloadRequest;
        ReloadResourceType: ReloadResourceType;
        ReloadStatement: ReloadStatement;
        ReloadStatus: ReloadStatus;
        ReloadTask: ReloadTask;
        ReloadTaskCreate: ReloadTaskCreate;
        ReloadTaskDisabledCode: ReloadTaskDisabledCode;
        ReloadTaskState: ReloadTaskState;
        ReloadTaskUpdate: ReloadTaskUpdate;
        ReloadTasks: ReloadTasks;
        ReloadTasksError: ReloadTasksError;
        ReloadTasksErrors: ReloadTasksErrors;
        ReloadTasksHref: ReloadTasksHref;
        ReloadTasksPageLinks: ReloadTasksPageLinks;
        ReloadTasksSelfLinks: ReloadTasksSelfLinks;
        ReloadType: ReloadType;
        ReloadWeight: ReloadWeight;
        Reloads: Reloads;
        ReloadsError: ReloadsError;
        ReloadsErrors: ReloadsErrors;
        ReloadsHref: ReloadsHref;
        ReloadsPageLinks: ReloadsPageLinks;
        ReloadsSelfLinks: ReloadsSelfLinks;
        SchedulingTasksError: SchedulingTasksError;
        SchedulingTasksErrors: SchedulingTasksErrors;
        SchedulingTasksHref: SchedulingTasksHref;
        SchedulingTasksPageLinks: SchedulingTasksPageLinks;
        Space: Space;
        SpaceAction: SpaceAction;
        SpaceAssignment: SpaceAssignment;
        SpaceAssignmentCreate: SpaceAssignmentCreate;
        SpaceAssignmentType: SpaceAssignmentType;
        SpaceAssignmentUpdate: SpaceAssignmentUpdate;
        SpaceAssignments: SpaceAssignments;
        SpaceCreate: SpaceCreate;
        SpaceLinks: SpaceLinks;
        SpaceMemberLinks: SpaceMemberLinks;
        SpaceMeta: SpaceMeta;
        SpaceName: SpaceName;
        SpacePatch: SpacePatch;
        SpacePatchOperation: SpacePatchOperation;
        SpaceRole: SpaceRole;
        SpaceShare: SpaceShare;
        SpaceShareCreate: SpaceShareCreate;
        SpaceSharePatch: SpaceSharePatch;
        SpaceSharePatchOperation: SpaceSharePatchOperation;
        SpaceShareResourceType: SpaceShareResourceType;
        SpaceShareRole: SpaceShareRole;
        SpaceShareType: SpaceShareType;
        SpaceShares: SpaceShares;
        SpaceType: SpaceType;
        SpaceTypes: SpaceTypes;
        SpaceUpdate: SpaceUpdate;
        Spaces: Spaces;
        SpacesError: SpacesError;
        SpacesErrorMeta: SpacesErrorMeta;
        SpacesErrorSource: SpacesErrorSource;
        SpacesErrors: SpacesErrors;
        SpacesHref: SpacesHref;
        SpacesMeta: SpacesMeta;
        SpacesPageLinks: SpacesPageLinks;
        TableMetadata: TableMetadata;
        TableProfile: TableProfile;
        Task: Task;
        TaskAction: TaskAction;
        TaskCron: TaskCron;
        TaskDefinition: TaskDefinition;
        TaskEvent: TaskEvent;
        TaskEventCorrelation: TaskEventCorrelation;
        TaskEventHandler: TaskEventHandler;
        TaskFunction: TaskFunction;
        TaskMetadata: TaskMetadata;
        TaskOrchestration: TaskOrchestration;
        TaskPatch: TaskPatch;
        TaskRun: TaskRun;
        TaskRunLog: TaskRunLog;
        TaskRunStatus: TaskRunStatus;
        TaskRunSummary: TaskRunSummary;
        TaskRuns: TaskRuns;
        TaskSchedule: TaskSchedule;
        TaskStart: TaskStart;
        TaskState: TaskState;
        TaskTimeouts: TaskTimeouts;
        TaskTopology: TaskTopology;
        TaskTrigger: TaskTrigger;
        TaskTriggerReference: TaskTriggerReference;
        Tasks: Tasks;
        TempContent: TempContent;
        TempContentsError: TempContentsError;
        TempContentsErrors: TempContentsErrors;
        TokenExchangeGrant: TokenExchangeGrant;
        UserImpersonationGrant: UserImpersonationGrant;
        UserPrivilege: UserPrivilege;
        ValueFrequency: ValueFrequency;
        Webhook: Webhook;
        WebhookCreate: WebhookCreate;
        WebhookDelivery: WebhookDelivery;
        WebhookDeliveryList: WebhookDeliveryList;
        WebhookDeliveryRequest: WebhookDeliveryRequest;
        WebhookDeliveryResponse: WebhookDeliveryResponse;
        WebhookDeliveryStatus: WebhookDeliveryStatus;
        WebhookEventType: WebhookEventType;
        WebhookEventTypes: WebhookEventTypes;
        WebhookLevel: WebhookLevel;
        WebhookList: WebhookList;
        WebhookOrigin: WebhookOrigin;
        WebhookPatch: WebhookPatch;
        WebhookPatchOperation: WebhookPatchOperation;
        WebhookReplacement: WebhookReplacement;
        WebhooksError: WebhooksError;
        WebhooksErrors: WebhooksErrors;
        WebhooksHref: WebhooksHref;
        WebhooksPageLinks: WebhooksPageLinks;
    };
    responses: {
        /** The receiver has accepted the event and processes it later. Any 2xx status counts as delivered. */
        Accepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** A parameter or the request body is not valid. */
        AppsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AppsErrors;
            };
        };
        /**
         * The caller is not allowed to do this. A common cause is a missing role in the app's space: scopes and tenant
         * roles alone do not grant access to a space.
         */
        AppsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AppsErrors;
            };
        };
        /** The app or the requested part of it was not found, or the caller does not have access to it. */
        AppsNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AppsErrors;
            };
        };
        /** The rate limit was exceeded. It is shared by all operations of the same tier. */
        AppsTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["AppsRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": AppsErrors;
            };
        };
        /** The token is missing, expired or not valid for this tenant. */
        AppsUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AppsErrors;
            };
        };
        /** The assignment or the space was not found, or the caller does not have access to the space. */
        AssignmentNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** The task cannot be replaced in its current state. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SchedulingTasksErrors;
            };
        };
        /** The receiver has processed the event. Any 2xx status counts as delivered. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The receiver cannot parse the body as an event. The event is lost; a retry is not guaranteed. */
        EventsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** The signature is missing or does not match the body, so the receiver rejects the event. */
        EventsUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** The file has expired. Export the app again. */
        Gone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TempContentsErrors;
            };
        };
        /** A parameter is not valid, or two parameters cannot be combined. */
        ItemsBadRequest: {
            headers: {
                "X-B3-Traceid": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ItemsErrors;
            };
        };
        /** An internal error occurred in Qlik Cloud. */
        ItemsInternalServerError: {
            headers: {
                "X-B3-Traceid": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ItemsErrors;
            };
        };
        /** The item was not found, or the caller does not have access to it. */
        ItemsNotFound: {
            headers: {
                "X-B3-Traceid": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ItemsErrors;
            };
        };
        /** The rate limit was exceeded. It is shared by all operations of the same tier. */
        ItemsTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["ItemsRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ItemsErrors;
            };
        };
        /** The token is missing, expired or not valid for this tenant. */
        ItemsUnauthorized: {
            headers: {
                "X-B3-Traceid": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ItemsErrors;
            };
        };
        /** The requested range is outside the file. */
        RangeNotSatisfiable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TempContentsErrors;
            };
        };
        /** A parameter or the request body is not valid. */
        ReloadTasksBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadTasksErrors;
            };
        };
        /** The caller is not allowed to perform this operation on the task or its app. */
        ReloadTasksForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadTasksErrors;
            };
        };
        /** An internal error occurred in Qlik Cloud. */
        ReloadTasksInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadTasksErrors;
            };
        };
        /** The task or the app was not found. */
        ReloadTasksNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadTasksErrors;
            };
        };
        /** The service is temporarily unavailable. */
        ReloadTasksServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadTasksErrors;
            };
        };
        /** The rate limit was exceeded. It is shared by all operations of the same tier. */
        ReloadTasksTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["ReloadTasksRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadTasksErrors;
            };
        };
        /** The token is missing, expired or not valid for this tenant. */
        ReloadTasksUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadTasksErrors;
            };
        };
        /** A parameter or the request body is not valid. */
        ReloadsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadsErrors;
            };
        };
        /** The caller is not allowed to perform this operation (`RELOADS-003`). */
        ReloadsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadsErrors;
            };
        };
        /** An internal error occurred in Qlik Cloud. */
        ReloadsInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadsErrors;
            };
        };
        /** The reload was not found. */
        ReloadsNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadsErrors;
            };
        };
        /** The rate limit was exceeded. It is shared by all operations of the same tier. */
        ReloadsTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["ReloadsRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadsErrors;
            };
        };
        /** The token is missing, expired or not valid for this tenant. */
        ReloadsUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadsErrors;
            };
        };
        /** A parameter or the request body is not valid. */
        SchedulingTasksBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SchedulingTasksErrors;
            };
        };
        /**
         * The caller is not allowed to perform this operation on the task or its app, or the app has reached the maximum
         * number of tasks.
         */
        SchedulingTasksForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SchedulingTasksErrors;
            };
        };
        /** An internal error occurred in Qlik Cloud. */
        SchedulingTasksInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SchedulingTasksErrors;
            };
        };
        /** The task, the run or the app was not found. */
        SchedulingTasksNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SchedulingTasksErrors;
            };
        };
        /** The service is temporarily unavailable. */
        SchedulingTasksServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SchedulingTasksErrors;
            };
        };
        /** The rate limit was exceeded. It is shared by all operations of the same tier. */
        SchedulingTasksTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["SchedulingTasksRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SchedulingTasksErrors;
            };
        };
        /** The token is missing, expired or not valid for this tenant. */
        SchedulingTasksUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SchedulingTasksErrors;
            };
        };
        /** The share or the space was not found, or the caller does not have access to it. */
        ShareNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** Another space already has this name. */
        SpaceNameTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** The space was not found, or the caller does not have access to it. */
        SpaceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** A parameter or the request body is not valid. */
        SpacesBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /**
         * The caller is not allowed to do this in the space. For a bot user, administrator scopes do not replace a role
         * in the space.
         */
        SpacesForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** An internal error occurred in Qlik Cloud. */
        SpacesInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** The rate limit was exceeded. It is shared by all operations of the same tier. */
        SpacesTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["SpacesRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** The token is missing, expired or not valid for this tenant. */
        SpacesUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** The identifier or the `Range` header is not valid. */
        TempContentsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TempContentsErrors;
            };
        };
        /** The file was not found, or the caller does not have access to it. */
        TempContentsNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TempContentsErrors;
            };
        };
        /** The rate limit was exceeded. It is shared by all operations of the same tier. */
        TempContentsTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["TempContentsRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TempContentsErrors;
            };
        };
        /** The token is missing, expired or not valid for this tenant. */
        TempContentsUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TempContentsErrors;
            };
        };
        /** A parameter or the request body is not valid. */
        WebhooksBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhooksErrors;
            };
        };
        /**
         * The caller is not allowed to perform this operation on the webhook, or has reached the maximum number of
         * webhooks.
         */
        WebhooksForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhooksErrors;
            };
        };
        /** An internal error occurred in Qlik Cloud. */
        WebhooksInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhooksErrors;
            };
        };
        /** The webhook or the delivery was not found. */
        WebhooksNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhooksErrors;
            };
        };
        /** The service is temporarily unavailable. */
        WebhooksServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhooksErrors;
            };
        };
        /** The rate limit was exceeded. It is shared by all operations of the same tier. */
        WebhooksTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["WebhooksRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhooksErrors;
            };
        };
        /** The token is missing, expired or not valid for this tenant. */
        WebhooksUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhooksErrors;
            };
        };
    };
    parameters: {
        /**
         * The identifier of the app.
         * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
         */
        AppId: string;
        /**
         * The identifier of the script version. Read operations also accept `current` for the current version.
         * @example 6a44c3f19c1e4b7f2d3e5f90
         */
        AppScriptId: string;
        /**
         * The identifier of the assignment.
         * @example 62a1c4109d5e4b7c8f01a2b9
         */
        AssignmentId: string;
        /**
         * The identifier of the delivery.
         * @example 64d9f3c1b7c3e81f5a6d2ca7
         */
        DeliveryId: string;
        /**
         * The identifier of the file: the last segment of the path in the `Location` header.
         * @example 6698e1f05c0f7a0001a4d2b7
         */
        Id: string;
        /**
         * The identifier of the item.
         * @example 65b29fd9435c545ed042a8f1
         */
        ItemId: string;
        /**
         * Maximum number of records per page.
         *
         * 1 to 100.
         * @default 20
         * @example 100
         */
        Limit: number;
        /**
         * The cursor of the next page, taken from `links.next`. Cannot be combined with `prev`.
         * @example cjE
         */
        Next: string;
        /**
         * The cursor of a page, taken from `links.next` or `links.prev`.
         * @example bmV4dA
         */
        Page: string;
        /**
         * The cursor of the previous page, taken from `links.prev`. Cannot be combined with `next`.
         * @example cjA
         */
        Prev: string;
        /**
         * The HMAC-SHA256 of the raw request body, keyed with the secret of the webhook, in lower-case hexadecimal.
         * Absent if the webhook has no secret.
         *
         * Matches `^[0-9a-f]{64}$`.
         * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
         */
        QlikSignature: string;
        /**
         * The identifier of the reload.
         * @example 5be59decca62aa00097268a4
         */
        ReloadId: string;
        /**
         * The property to sort by. A prefix of `+` sorts in ascending order, and `-` in descending order.
         * @default -startedAt
         * @example -endedAt
         */
        RunSort: "+startedAt" | "-startedAt" | "+endedAt" | "-endedAt" | "+status" | "-status" | "+taskId" | "-taskId" | "+actionId" | "-actionId";
        /**
         * The identifier of the task.
         * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
         */
        SchedulingTaskId: string;
        /**
         * The identifier of the share.
         * @example 64d0e5f1c2b3a49586077123
         */
        ShareId: string;
        /**
         * The identifier of the space.
         * @example 62a1c3f09d5e4b7c8f01a2b3
         */
        SpaceId: string;
        /**
         * The identifier of the task.
         * @example 61f2b6cf8b6ad6d4e7a9d1c0
         */
        TaskId: string;
        /**
         * The identifier of the webhook.
         * @example 64d9f0a2b7c3e81f5a6d2c90
         */
        WebhookId: string;
    };
    requestBodies: never;
    headers: {
        /** The unit supported in the `Range` header. */
        AcceptRanges: string;
        /** Seconds until the rate limit resets. Absent if the error has another cause. */
        AppsRetryAfter: number;
        /** Whether browsers display or save the file, and the suggested file name. */
        ContentDisposition: string;
        /** The size of the response body, in bytes. */
        ContentLength: number;
        /** The first and last byte of the part, counted from 0, and the total size of the file or `*`. */
        ContentRange: string;
        /** Seconds until the rate limit resets. Absent if the error has another cause. */
        ItemsRetryAfter: number;
        /** Seconds until the rate limit resets. */
        ReloadTasksRetryAfter: number;
        /** Seconds until the rate limit resets. Absent if the error has another cause. */
        ReloadsRetryAfter: number;
        /** Seconds until the rate limit resets. */
        SchedulingTasksRetryAfter: number;
        /** Seconds until the rate limit resets. Absent if the error has another cause. */
        SpacesRetryAfter: number;
        /** Seconds until the rate limit resets. */
        TempContentsRetryAfter: number;
        /** The trace identifier of the request. Quote it in support cases with Qlik. */
        TraceId: string;
        /** Seconds until the rate limit resets. */
        WebhooksRetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listTasks: {
        parameters: {
            query?: {
                /**
                 * A SCIM filter (RFC 7644, section 3.4.2.2), not case-sensitive, on the attributes `name`, `enabled`,
                 * `ownerId`, `resourceId`, `spaceId`, `triggerType`, `createdAt`, `updatedAt` and `updatedBy`, and on those
                 * of the last run: `lastStatus`, `lastTriggeredBy`, `lastStartedAt`, `lastEndedAt` and `lastExecutedAs`.
                 * @example enabled eq true and lastStatus eq "FAILED"
                 */
                filter?: string | undefined;
                /**
                 * Maximum number of records per page.
                 *
                 * 1 to 100.
                 * @default 20
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"] | undefined;
                /**
                 * The cursor of a page, taken from `links.next` or `links.prev`.
                 * @example bmV4dA
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Returns only tasks of this app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                resourceId?: string | undefined;
                /**
                 * The property to sort by. A prefix of `+` sorts in ascending order, and `-` in descending order.
                 * @default -updatedAt
                 * @example +name
                 */
                sort?: "+createdAt" | "-createdAt" | "+enabled" | "-enabled" | "+name" | "-name" | "+ownerId" | "-ownerId" | "+resourceId" | "-resourceId" | "+spaceId" | "-spaceId" | "+updatedAt" | "-updatedAt" | "+updatedBy" | "-updatedBy" | "+lastStatus" | "-lastStatus" | "+lastTriggeredBy" | "-lastTriggeredBy" | "+lastStartedAt" | "-lastStartedAt" | "+lastEndedAt" | "-lastEndedAt" | "+lastExecutedAs" | "-lastExecutedAs" | "+triggerType" | "-triggerType" | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Tasks;
                };
            };
            400: components["responses"]["SchedulingTasksBadRequest"];
            401: components["responses"]["SchedulingTasksUnauthorized"];
            403: components["responses"]["SchedulingTasksForbidden"];
            404: components["responses"]["SchedulingTasksNotFound"];
            429: components["responses"]["SchedulingTasksTooManyRequests"];
            500: components["responses"]["SchedulingTasksInternalServerError"];
            503: components["responses"]["SchedulingTasksServiceUnavailable"];
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The trigger and the action of the task. */
        requestBody: {
            content: {
                "application/json": TaskDefinition;
            };
        };
        responses: {
            /** The task was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Task;
                };
            };
            400: components["responses"]["SchedulingTasksBadRequest"];
            401: components["responses"]["SchedulingTasksUnauthorized"];
            403: components["responses"]["SchedulingTasksForbidden"];
            404: components["responses"]["SchedulingTasksNotFound"];
            429: components["responses"]["SchedulingTasksTooManyRequests"];
            500: components["responses"]["SchedulingTasksInternalServerError"];
            503: components["responses"]["SchedulingTasksServiceUnavailable"];
        };
    };
    listResourceTaskRuns: {
        parameters: {
            query?: {
                /**
                 * Maximum number of records per page.
                 *
                 * 1 to 100.
                 * @default 20
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"] | undefined;
                /**
                 * The cursor of a page, taken from `links.next` or `links.prev`.
                 * @example bmV4dA
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * The property to sort by. A prefix of `+` sorts in ascending order, and `-` in descending order.
                 * @default -startedAt
                 * @example -endedAt
                 */
                sort?: components["parameters"]["RunSort"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskRuns;
                };
            };
            400: components["responses"]["SchedulingTasksBadRequest"];
            401: components["responses"]["SchedulingTasksUnauthorized"];
            403: components["responses"]["SchedulingTasksForbidden"];
            404: components["responses"]["SchedulingTasksNotFound"];
            429: components["responses"]["SchedulingTasksTooManyRequests"];
            500: components["responses"]["SchedulingTasksInternalServerError"];
            503: components["responses"]["SchedulingTasksServiceUnavailable"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the task.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The requested task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Task;
                };
            };
            400: components["responses"]["SchedulingTasksBadRequest"];
            401: components["responses"]["SchedulingTasksUnauthorized"];
            403: components["responses"]["SchedulingTasksForbidden"];
            404: components["responses"]["SchedulingTasksNotFound"];
            429: components["responses"]["SchedulingTasksTooManyRequests"];
            500: components["responses"]["SchedulingTasksInternalServerError"];
            503: components["responses"]["SchedulingTasksServiceUnavailable"];
        };
    };
    replaceTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the task.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
            };
            cookie?: never;
        };
        /** The complete task. */
        requestBody: {
            content: {
                "application/json": TaskDefinition;
            };
        };
        responses: {
            /** The updated task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Task;
                };
            };
            400: components["responses"]["SchedulingTasksBadRequest"];
            401: components["responses"]["SchedulingTasksUnauthorized"];
            403: components["responses"]["SchedulingTasksForbidden"];
            404: components["responses"]["SchedulingTasksNotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["SchedulingTasksTooManyRequests"];
            500: components["responses"]["SchedulingTasksInternalServerError"];
            503: components["responses"]["SchedulingTasksServiceUnavailable"];
        };
    };
    deleteTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the task.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SchedulingTasksBadRequest"];
            401: components["responses"]["SchedulingTasksUnauthorized"];
            403: components["responses"]["SchedulingTasksForbidden"];
            404: components["responses"]["SchedulingTasksNotFound"];
            429: components["responses"]["SchedulingTasksTooManyRequests"];
            500: components["responses"]["SchedulingTasksInternalServerError"];
            503: components["responses"]["SchedulingTasksServiceUnavailable"];
        };
    };
    patchTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the task.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
            };
            cookie?: never;
        };
        /** The changes, applied in order. */
        requestBody: {
            content: {
                "application/json": TaskPatch[];
            };
        };
        responses: {
            /** The updated task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Task;
                };
            };
            /** The task was updated. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SchedulingTasksBadRequest"];
            401: components["responses"]["SchedulingTasksUnauthorized"];
            403: components["responses"]["SchedulingTasksForbidden"];
            404: components["responses"]["SchedulingTasksNotFound"];
            429: components["responses"]["SchedulingTasksTooManyRequests"];
            500: components["responses"]["SchedulingTasksInternalServerError"];
            503: components["responses"]["SchedulingTasksServiceUnavailable"];
        };
    };
    startTask: {
        parameters: {
            query?: {
                /**
                 * The trigger to record as `triggeredBy` of the run.
                 * @default manual
                 * @example nightly-build
                 */
                source?: string | undefined;
            };
            header?: never;
            path: {
                /**
                 * The identifier of the task.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run was started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskStart;
                };
            };
            400: components["responses"]["SchedulingTasksBadRequest"];
            401: components["responses"]["SchedulingTasksUnauthorized"];
            403: components["responses"]["SchedulingTasksForbidden"];
            404: components["responses"]["SchedulingTasksNotFound"];
            429: components["responses"]["SchedulingTasksTooManyRequests"];
            500: components["responses"]["SchedulingTasksInternalServerError"];
            503: components["responses"]["SchedulingTasksServiceUnavailable"];
        };
    };
    listTaskRuns: {
        parameters: {
            query?: {
                /**
                 * Maximum number of records per page.
                 *
                 * 1 to 100.
                 * @default 20
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"] | undefined;
                /**
                 * The cursor of a page, taken from `links.next` or `links.prev`.
                 * @example bmV4dA
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * The property to sort by. A prefix of `+` sorts in ascending order, and `-` in descending order.
                 * @default -startedAt
                 * @example -endedAt
                 */
                sort?: components["parameters"]["RunSort"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The identifier of the task.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskRuns;
                };
            };
            400: components["responses"]["SchedulingTasksBadRequest"];
            401: components["responses"]["SchedulingTasksUnauthorized"];
            403: components["responses"]["SchedulingTasksForbidden"];
            404: components["responses"]["SchedulingTasksNotFound"];
            429: components["responses"]["SchedulingTasksTooManyRequests"];
            500: components["responses"]["SchedulingTasksInternalServerError"];
            503: components["responses"]["SchedulingTasksServiceUnavailable"];
        };
    };
    getLastTaskRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the task.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The requested run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskRun;
                };
            };
            400: components["responses"]["SchedulingTasksBadRequest"];
            401: components["responses"]["SchedulingTasksUnauthorized"];
            403: components["responses"]["SchedulingTasksForbidden"];
            404: components["responses"]["SchedulingTasksNotFound"];
            429: components["responses"]["SchedulingTasksTooManyRequests"];
            500: components["responses"]["SchedulingTasksInternalServerError"];
            503: components["responses"]["SchedulingTasksServiceUnavailable"];
        };
    };
    getTaskRunLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the task.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
                /**
                 * The identifier of the run.
                 * @example e2a4c6d8-1b3f-4a5c-8d7e-9f0a1b2c3d4e
                 */
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The log as text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskRunLog;
                };
            };
            400: components["responses"]["SchedulingTasksBadRequest"];
            401: components["responses"]["SchedulingTasksUnauthorized"];
            403: components["responses"]["SchedulingTasksForbidden"];
            404: components["responses"]["SchedulingTasksNotFound"];
            429: components["responses"]["SchedulingTasksTooManyRequests"];
            500: components["responses"]["SchedulingTasksInternalServerError"];
            503: components["responses"]["SchedulingTasksServiceUnavailable"];
        };
    };
    listPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The caller's privileges by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            401: components["responses"]["AppsUnauthorized"];
            /** The tenant does not support this operation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AppsErrors;
                };
            };
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    createApp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The attributes of the app to create. */
        requestBody: {
            content: {
                "application/json": NewApp;
            };
        };
        responses: {
            /** The app was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": App;
                };
            };
            400: components["responses"]["AppsBadRequest"];
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    importApp: {
        parameters: {
            query?: {
                /**
                 * The app to import into. QlikView files (qvw) only.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId?: string | undefined;
                /**
                 * The name to use if the file does not contain one. QlikView files (qvw) only.
                 * @example Sales (imported)
                 */
                fallbackName?: string | undefined;
                /**
                 * The identifier of a file in `/api/v1/temp-contents` to import instead of the request body.
                 * @example 6698e1f05c0f7a0001a4d2b7
                 */
                fileId?: string | undefined;
                /**
                 * `NEW` creates an app. `AUTOREPLACE` replaces an existing app; it is reserved for Qlik, and other callers
                 * get an error.
                 * @default NEW
                 * @example NEW
                 */
                mode?: "NEW" | "AUTOREPLACE" | undefined;
                /**
                 * The name of the app. Overrides the name in the file.
                 * @example Sales
                 */
                name?: string | undefined;
                /**
                 * Whether an existing app keeps its data (`true`) or gets the data in the file (`false`).
                 * @example false
                 */
                NoData?: boolean | undefined;
                /**
                 * The space to create the app in. Defaults to the caller's personal space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The contents of the qvf or qvw file. Omit the body if `fileId` is set. */
        requestBody?: {
            content: {
                "application/octet-stream": Blob | ArrayBuffer | Uint8Array | BodyStream;
            };
        };
        responses: {
            /** The app was imported. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": App;
                };
            };
            400: components["responses"]["AppsBadRequest"];
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            /** The file, the app or the space was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AppsErrors;
                };
            };
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    listAppPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The privileges of the caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserPrivilege[];
                };
            };
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    getApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The app and the caller's privileges. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": App;
                };
            };
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            404: components["responses"]["AppsNotFound"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    updateApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** The attributes to update. */
        requestBody: {
            content: {
                "application/json": AppUpdate;
            };
        };
        responses: {
            /** The updated app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": App;
                };
            };
            400: components["responses"]["AppsBadRequest"];
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            404: components["responses"]["AppsNotFound"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    deleteApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The app was deleted. The response body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            404: components["responses"]["AppsNotFound"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    copyApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** The attributes in which the copy differs from the app. */
        requestBody: {
            content: {
                "application/json": NewApp;
            };
        };
        responses: {
            /** The app was copied. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": App;
                };
            };
            400: components["responses"]["AppsBadRequest"];
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            404: components["responses"]["AppsNotFound"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    getAppLineage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The lineage, one entry per statement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AppLineageEntry[];
                };
            };
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            404: components["responses"]["AppsNotFound"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    getAppMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The data model and the reload statistics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AppMetadata;
                };
            };
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            404: components["responses"]["AppsNotFound"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    exportApp: {
        parameters: {
            query?: {
                /**
                 * Whether to export only the objects of the app, without the loaded data.
                 * @example true
                 */
                NoData?: boolean | undefined;
            };
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The export has started or is complete. The response body is empty. */
            201: {
                headers: {
                    /** The path of the file on this tenant, starting with `/api/v1/temp-contents/`. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["AppsBadRequest"];
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            404: components["responses"]["AppsNotFound"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    setAppOwner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** The new owner. */
        requestBody: {
            content: {
                "application/json": AppOwner;
            };
        };
        responses: {
            /** The updated app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": App;
                };
            };
            400: components["responses"]["AppsBadRequest"];
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            404: components["responses"]["AppsNotFound"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    republishApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** The published app to replace and the options for republishing. */
        requestBody: {
            content: {
                "application/json": AppRepublication;
            };
        };
        responses: {
            /** The updated published app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": App;
                };
            };
            400: components["responses"]["AppsBadRequest"];
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            404: components["responses"]["AppsNotFound"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    publishApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** The target space and the options for publishing. */
        requestBody: {
            content: {
                "application/json": AppPublication;
            };
        };
        responses: {
            /** The app was published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": App;
                };
            };
            400: components["responses"]["AppsBadRequest"];
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            404: components["responses"]["AppsNotFound"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    listAppReloadLogs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The reload logs, without their text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AppReloadLogs;
                };
            };
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            404: components["responses"]["AppsNotFound"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    getAppReloadLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * The identifier of the reload.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The log as text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            404: components["responses"]["AppsNotFound"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    listAppReloadMetadata: {
        parameters: {
            query?: {
                /**
                 * Whether to include reloads that skipped their STORE statements.
                 * @default false
                 * @example true
                 */
                includeSkipStoreReloads?: boolean | undefined;
                /**
                 * Maximum number of entries to return.
                 *
                 * At least 1.
                 * @default 100
                 * @example 10
                 */
                limit?: number | undefined;
                /**
                 * The identifier of the reload. Qlik declares it as a query parameter although it is part of the path. An
                 * empty value selects all reloads.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId?: string | undefined;
            };
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * The identifier of the reload.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The metadata, one entry per reload. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AppReloadMetadataList;
                };
            };
            400: components["responses"]["AppsBadRequest"];
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            404: components["responses"]["AppsNotFound"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    listAppScripts: {
        parameters: {
            query?: {
                /**
                 * A SCIM filter (RFC 7644, section 3.4.2.2) on the attributes `ScriptId`, `ModifiedTime` and `ModifierId`.
                 * @example ModifierId eq "FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx"
                 */
                filter?: string | undefined;
                /**
                 * Maximum number of versions per page.
                 *
                 * At least 1.
                 * @example 20
                 */
                limit?: number | undefined;
                /**
                 * The page to return: an opaque value from an earlier response with the same filter. According to Qlik, it
                 * has no effect yet.
                 * @example cjE
                 */
                page?: string | undefined;
            };
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of script versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AppScripts;
                };
            };
            400: components["responses"]["AppsBadRequest"];
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            404: components["responses"]["AppsNotFound"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    createAppScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** The load script and its version message. */
        requestBody: {
            content: {
                "application/json": AppScript;
            };
        };
        responses: {
            /** The script version was saved. The response body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["AppsBadRequest"];
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            404: components["responses"]["AppsNotFound"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    getAppScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * The identifier of the script version. Read operations also accept `current` for the current version.
                 * @example 6a44c3f19c1e4b7f2d3e5f90
                 */
                id: components["parameters"]["AppScriptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The text and message of the version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AppScript;
                };
            };
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            404: components["responses"]["AppsNotFound"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    deleteAppScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * The identifier of the script version. Read operations also accept `current` for the current version.
                 * @example 6a44c3f19c1e4b7f2d3e5f90
                 */
                id: components["parameters"]["AppScriptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The script version was deleted. The response body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["AppsBadRequest"];
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            404: components["responses"]["AppsNotFound"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    patchAppScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * The identifier of the script version. Read operations also accept `current` for the current version.
                 * @example 6a44c3f19c1e4b7f2d3e5f90
                 */
                id: components["parameters"]["AppScriptId"];
            };
            cookie?: never;
        };
        /** The changes, applied in order. */
        requestBody: {
            content: {
                "application/json": AppScriptPatch[];
            };
        };
        responses: {
            /** The script version was updated. The response body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["AppsBadRequest"];
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            404: components["responses"]["AppsNotFound"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    setAppSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** The new space. */
        requestBody: {
            content: {
                "application/json": AppSpace;
            };
        };
        responses: {
            /** The updated app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": App;
                };
            };
            400: components["responses"]["AppsBadRequest"];
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            404: components["responses"]["AppsNotFound"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    removeAppSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The updated app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": App;
                };
            };
            401: components["responses"]["AppsUnauthorized"];
            403: components["responses"]["AppsForbidden"];
            404: components["responses"]["AppsNotFound"];
            429: components["responses"]["AppsTooManyRequests"];
        };
    };
    listItems: {
        parameters: {
            query?: {
                /**
                 * Returns only items in this collection or with this tag. A tag is a collection of the type `public`.
                 * @example 65f2c1d4a7b8e9f001234567
                 */
                collectionId?: string | undefined;
                /**
                 * Returns only items created by this user.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                createdByUserId?: string | undefined;
                /**
                 * Returns only the item with this identifier.
                 * @example 65b29fd9435c545ed042a8f1
                 */
                id?: string | undefined;
                /**
                 * Maximum number of items per page.
                 *
                 * 1 to 100.
                 * @default 10
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * Returns only items whose name contains this text. Not case-sensitive.
                 * @example sales
                 */
                name?: string | undefined;
                /**
                 * The cursor of the next page, taken from `links.next`. Cannot be combined with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"] | undefined;
                /**
                 * Whether to omit the `actions` that the caller can perform on each item. The response is faster without
                 * them.
                 * @default false
                 * @example true
                 */
                noActions?: boolean | undefined;
                /**
                 * Returns only items that were not created by this user.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                notCreatedByUserId?: string | undefined;
                /**
                 * Returns only items that are not owned by this user.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                notOwnerId?: string | undefined;
                /**
                 * Returns only items owned by this user.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                ownerId?: string | undefined;
                /**
                 * The cursor of the previous page, taken from `links.prev`. Cannot be combined with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"] | undefined;
                /**
                 * Returns only items whose name or description contains this text. Not case-sensitive.
                 * @example forecast
                 */
                query?: string | undefined;
                /**
                 * Returns only the item of the resource with this identifier, such as an app. Requires `resourceType`.
                 * Cannot be combined with `resourceLink`.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                resourceId?: string | undefined;
                /**
                 * Returns only the items of these resources: at most 100 identifiers, separated by commas. Requires
                 * `resourceType`.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722,2273a265-9c42-4fde-9976-a67dfd646618
                 */
                resourceIds?: string | undefined;
                /**
                 * Returns only the item with this resource link. Requires `resourceType`. Cannot be combined with
                 * `resourceId`.
                 *
                 * Format: uri.
                 * @example https://intranet.example.com/sales
                 */
                resourceLink?: string | undefined;
                /**
                 * Returns only items of this subtype, or of one of several subtypes separated by commas. The response is 400
                 * if `resourceType` has subtypes in brackets.
                 * @example chart-monitoring,qix-df,qvd
                 */
                resourceSubType?: string | undefined;
                /**
                 * Returns only items of this resource type, or of one of several types separated by commas. As an
                 * alternative to `resourceSubType`, subtypes can be added to a type in brackets: `app[qvd,chart-monitoring]`
                 * selects these two subtypes, `app[qvd,]` also selects items without a subtype, and `app[]` selects only
                 * items without a subtype. Case-sensitive. The types are `app`, `qlikview`, `qvapp`, `genericlink`,
                 * `sharingservicetask`, `note`, `dataasset`, `dataset`, `automation`, `automl-experiment`,
                 * `automl-deployment`, `assistant`, `dataproduct`, `dataqualityrule`, `glossary`, `knowledgebase`, `script`,
                 * `semantictype` and `page`.
                 */
                resourceType?: string | undefined;
                /**
                 * Whether to return items in shared spaces. Use `spaceType` instead for more control.
                 * @deprecated
                 * @example true
                 */
                shared?: boolean | undefined;
                /**
                 * The property to sort by. A prefix of `-` sorts in descending order, and `+` in ascending order.
                 * @default +createdAt
                 * @example -updatedAt
                 */
                sort?: "+createdAt" | "-createdAt" | "+name" | "-name" | "+updatedAt" | "-updatedAt" | "+recentlyUsed" | "-recentlyUsed" | undefined;
                /**
                 * Returns only items in this space. `personal` selects the caller's personal space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId?: string | undefined;
                /**
                 * Returns only items in a space of this type (`shared`, `managed`, `personal` or `data`), or of one of
                 * several types separated by commas. Case-sensitive.
                 */
                spaceType?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of items. */
            200: {
                headers: {
                    "X-B3-Traceid": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Items;
                };
            };
            400: components["responses"]["ItemsBadRequest"];
            401: components["responses"]["ItemsUnauthorized"];
            404: components["responses"]["ItemsNotFound"];
            429: components["responses"]["ItemsTooManyRequests"];
            500: components["responses"]["ItemsInternalServerError"];
        };
    };
    getItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the item.
                 * @example 65b29fd9435c545ed042a8f1
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The requested item. */
            200: {
                headers: {
                    "X-B3-Traceid": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Item;
                };
            };
            400: components["responses"]["ItemsBadRequest"];
            401: components["responses"]["ItemsUnauthorized"];
            404: components["responses"]["ItemsNotFound"];
            429: components["responses"]["ItemsTooManyRequests"];
            500: components["responses"]["ItemsInternalServerError"];
        };
    };
    listReloadTasks: {
        parameters: {
            query?: {
                /**
                 * Returns only tasks of this app. Case-sensitive.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId?: string | undefined;
                /**
                 * Maximum number of tasks per page.
                 *
                 * Format: int32. 1 to 100.
                 * @default 10
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * Returns only tasks with partial reloads (`true`) or only tasks with full reloads (`false`).
                 * @example false
                 */
                partial?: boolean | undefined;
                /**
                 * The cursor of the next page, taken from `links.next`. Cannot be combined with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"] | undefined;
                /**
                 * The cursor of the previous page, taken from `links.prev`. Cannot be combined with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of reload tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReloadTasks;
                };
            };
            400: components["responses"]["ReloadTasksBadRequest"];
            401: components["responses"]["ReloadTasksUnauthorized"];
            403: components["responses"]["ReloadTasksForbidden"];
            404: components["responses"]["ReloadTasksNotFound"];
            429: components["responses"]["ReloadTasksTooManyRequests"];
            500: components["responses"]["ReloadTasksInternalServerError"];
            503: components["responses"]["ReloadTasksServiceUnavailable"];
        };
    };
    createReloadTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The app to reload and its schedule. */
        requestBody: {
            content: {
                "application/json": ReloadTaskCreate;
            };
        };
        responses: {
            /** The task was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReloadTask;
                };
            };
            400: components["responses"]["ReloadTasksBadRequest"];
            401: components["responses"]["ReloadTasksUnauthorized"];
            403: components["responses"]["ReloadTasksForbidden"];
            404: components["responses"]["ReloadTasksNotFound"];
            429: components["responses"]["ReloadTasksTooManyRequests"];
            500: components["responses"]["ReloadTasksInternalServerError"];
            503: components["responses"]["ReloadTasksServiceUnavailable"];
        };
    };
    getReloadTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the task.
                 * @example 61f2b6cf8b6ad6d4e7a9d1c0
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The requested task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReloadTask;
                };
            };
            400: components["responses"]["ReloadTasksBadRequest"];
            401: components["responses"]["ReloadTasksUnauthorized"];
            403: components["responses"]["ReloadTasksForbidden"];
            404: components["responses"]["ReloadTasksNotFound"];
            429: components["responses"]["ReloadTasksTooManyRequests"];
            500: components["responses"]["ReloadTasksInternalServerError"];
            503: components["responses"]["ReloadTasksServiceUnavailable"];
        };
    };
    replaceReloadTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the task.
                 * @example 61f2b6cf8b6ad6d4e7a9d1c0
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /** The complete settings of the task. */
        requestBody: {
            content: {
                "application/json": ReloadTaskUpdate;
            };
        };
        responses: {
            /** The updated task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReloadTask;
                };
            };
            400: components["responses"]["ReloadTasksBadRequest"];
            401: components["responses"]["ReloadTasksUnauthorized"];
            403: components["responses"]["ReloadTasksForbidden"];
            404: components["responses"]["ReloadTasksNotFound"];
            429: components["responses"]["ReloadTasksTooManyRequests"];
            500: components["responses"]["ReloadTasksInternalServerError"];
            503: components["responses"]["ReloadTasksServiceUnavailable"];
        };
    };
    deleteReloadTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the task.
                 * @example 61f2b6cf8b6ad6d4e7a9d1c0
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReloadTasksBadRequest"];
            401: components["responses"]["ReloadTasksUnauthorized"];
            403: components["responses"]["ReloadTasksForbidden"];
            404: components["responses"]["ReloadTasksNotFound"];
            429: components["responses"]["ReloadTasksTooManyRequests"];
            500: components["responses"]["ReloadTasksInternalServerError"];
        };
    };
    listReloads: {
        parameters: {
            query?: {
                /**
                 * Returns only reloads of this app. Required unless the caller has the TenantAdmin role; a TenantAdmin can
                 * omit it to list the reloads of the whole tenant.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId?: string | undefined;
                /**
                 * A SCIM filter (RFC 7644, section 3.4.2.2) on the attributes `status`, `partial` and `type`. Supports the
                 * operator `eq`, the logical operators `and` and `or`, and parentheses.
                 * @example (status eq "FAILED" or status eq "EXCEEDED_LIMIT") and type eq "chronos"
                 */
                filter?: string | undefined;
                /**
                 * Maximum number of records per page.
                 *
                 * Format: int32. 1 to 100.
                 * @default 10
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * Whether to include the `log` in each record.
                 * @default false
                 * @example true
                 */
                log?: boolean | undefined;
                /**
                 * Returns only partial reloads (`true`) or only full reloads (`false`).
                 * @example false
                 */
                partial?: boolean | undefined;
                /**
                 * The property to sort by. A prefix of `-` sorts in descending order; `+` or no prefix sorts in ascending
                 * order.
                 * @default -creationTime
                 * @example -endTime
                 */
                sort?: "creationTime" | "+creationTime" | "-creationTime" | "status" | "+status" | "-status" | "startTime" | "+startTime" | "-startTime" | "endTime" | "+endTime" | "-endTime" | undefined;
                /**
                 * The cursor of the next page, taken from `links.next`. Cannot be combined with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"] | undefined;
                /**
                 * The cursor of the previous page, taken from `links.prev`. Cannot be combined with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of reload records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Reloads;
                };
            };
            400: components["responses"]["ReloadsBadRequest"];
            401: components["responses"]["ReloadsUnauthorized"];
            403: components["responses"]["ReloadsForbidden"];
            429: components["responses"]["ReloadsTooManyRequests"];
            500: components["responses"]["ReloadsInternalServerError"];
        };
    };
    createReload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The app to reload and the options of the reload. */
        requestBody: {
            content: {
                "application/json": ReloadRequest;
            };
        };
        responses: {
            /** The reload was queued. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Reload;
                };
            };
            400: components["responses"]["ReloadsBadRequest"];
            401: components["responses"]["ReloadsUnauthorized"];
            /**
             * The caller is not allowed to reload this app (`RELOADS-003`), or the tenant has reached its reload quota
             * (`RELOADS-013`).
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReloadsErrors;
                };
            };
            /**
             * Either the app already has a pending reload, or the rate limit was exceeded. A pending reload has an error
             * code `RELOADS-…` and no `Retry-After` header, and a retry does not help. An exceeded rate limit has the
             * code `HTTP-429` and a `Retry-After` header.
             */
            429: {
                headers: {
                    "Retry-After": components["headers"]["ReloadsRetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReloadsErrors;
                };
            };
            500: components["responses"]["ReloadsInternalServerError"];
        };
    };
    getReload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the reload.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The record of the reload. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Reload;
                };
            };
            400: components["responses"]["ReloadsBadRequest"];
            401: components["responses"]["ReloadsUnauthorized"];
            403: components["responses"]["ReloadsForbidden"];
            404: components["responses"]["ReloadsNotFound"];
            429: components["responses"]["ReloadsTooManyRequests"];
            500: components["responses"]["ReloadsInternalServerError"];
        };
    };
    cancelReload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the reload.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The running reload is being stopped. Its status changes to `CANCELED` shortly afterwards. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReloadCancellation;
                };
            };
            /** The reload was cancelled. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReloadsBadRequest"];
            401: components["responses"]["ReloadsUnauthorized"];
            403: components["responses"]["ReloadsForbidden"];
            404: components["responses"]["ReloadsNotFound"];
            /** The reload has already ended and cannot be cancelled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReloadsErrors;
                };
            };
            429: components["responses"]["ReloadsTooManyRequests"];
            500: components["responses"]["ReloadsInternalServerError"];
        };
    };
    listSpaces: {
        parameters: {
            query?: {
                /**
                 * Returns only spaces in which the caller can perform this action. Only publishing is supported.
                 * @example publish
                 */
                action?: "publish" | undefined;
                /**
                 * Returns only spaces of the environment with this name. An empty value selects spaces without an
                 * environment.
                 * @example Production
                 */
                "environment.name"?: string | undefined;
                /**
                 * Returns only spaces of the environment with this identifier. An empty value selects spaces without an
                 * environment.
                 * @example 68a0b1c2d3e4f5a697b8c9d0
                 */
                environmentId?: string | undefined;
                /**
                 * Maximum number of spaces per page.
                 *
                 * Format: int32. 1 to 100.
                 * @default 10
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * Returns only spaces whose name contains this text. Not case-sensitive.
                 * @example sales
                 */
                name?: string | undefined;
                /**
                 * The cursor of the next page, taken from `links.next`. Cannot be combined with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"] | undefined;
                /**
                 * Returns only spaces owned by this user.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                ownerId?: string | undefined;
                /**
                 * The cursor of the previous page, taken from `links.prev`. Cannot be combined with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"] | undefined;
                /**
                 * Returns only spaces in which the caller has one of these roles. The values are separated by commas.
                 * @example [
                 *        "publisher",
                 *        "facilitator"
                 *      ]
                 */
                roles?: SpaceRole[] | undefined;
                /**
                 * The property to sort by. A prefix of `-` sorts in descending order; `+` or no prefix sorts in ascending
                 * order.
                 * @example +name
                 */
                sort?: "type" | "+type" | "-type" | "name" | "+name" | "-name" | "createdAt" | "+createdAt" | "-createdAt" | undefined;
                /**
                 * Returns only spaces of this type (`shared`, `managed` or `data`), or of one of several types separated by
                 * commas.
                 */
                type?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of spaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Spaces;
                };
            };
            400: components["responses"]["SpacesBadRequest"];
            401: components["responses"]["SpacesUnauthorized"];
            429: components["responses"]["SpacesTooManyRequests"];
            500: components["responses"]["SpacesInternalServerError"];
        };
    };
    createSpace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The space to create. */
        requestBody: {
            content: {
                "application/json": SpaceCreate;
            };
        };
        responses: {
            /** The new space. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Space;
                };
            };
            400: components["responses"]["SpacesBadRequest"];
            401: components["responses"]["SpacesUnauthorized"];
            /** The caller is not allowed to create spaces of this type. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpacesErrors;
                };
            };
            409: components["responses"]["SpaceNameTaken"];
            429: components["responses"]["SpacesTooManyRequests"];
            500: components["responses"]["SpacesInternalServerError"];
        };
    };
    listSpaceTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The available types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpaceTypes;
                };
            };
            401: components["responses"]["SpacesUnauthorized"];
            429: components["responses"]["SpacesTooManyRequests"];
            500: components["responses"]["SpacesInternalServerError"];
        };
    };
    getSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The requested space. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Space;
                };
            };
            401: components["responses"]["SpacesUnauthorized"];
            404: components["responses"]["SpaceNotFound"];
            /**
             * The rate limit was exceeded (`HTTP-429`, with `Retry-After`), or the caller has requested the same
             * resource too often in a short time.
             */
            429: {
                headers: {
                    "Retry-After": components["headers"]["SpacesRetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpacesErrors;
                };
            };
            500: components["responses"]["SpacesInternalServerError"];
        };
    };
    replaceSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /** The complete properties of the space. */
        requestBody: {
            content: {
                "application/json": SpaceUpdate;
            };
        };
        responses: {
            /** The updated space. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Space;
                };
            };
            400: components["responses"]["SpacesBadRequest"];
            401: components["responses"]["SpacesUnauthorized"];
            403: components["responses"]["SpacesForbidden"];
            404: components["responses"]["SpaceNotFound"];
            409: components["responses"]["SpaceNameTaken"];
            429: components["responses"]["SpacesTooManyRequests"];
            500: components["responses"]["SpacesInternalServerError"];
        };
    };
    deleteSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The space was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SpacesUnauthorized"];
            403: components["responses"]["SpacesForbidden"];
            404: components["responses"]["SpaceNotFound"];
            /** The space is not empty. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpacesErrors;
                };
            };
            429: components["responses"]["SpacesTooManyRequests"];
            500: components["responses"]["SpacesInternalServerError"];
        };
    };
    patchSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /** The changes, one entry per property. */
        requestBody: {
            content: {
                "application/json": SpacePatch;
            };
        };
        responses: {
            /** The updated space. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Space;
                };
            };
            400: components["responses"]["SpacesBadRequest"];
            401: components["responses"]["SpacesUnauthorized"];
            403: components["responses"]["SpacesForbidden"];
            404: components["responses"]["SpaceNotFound"];
            409: components["responses"]["SpaceNameTaken"];
            429: components["responses"]["SpacesTooManyRequests"];
            500: components["responses"]["SpacesInternalServerError"];
        };
    };
    listSpaceAssignments: {
        parameters: {
            query?: {
                /**
                 * Returns only the assignment of this user, group or bot.
                 * @example Kx2mWb9rTqLs4VnYc7ZpHd8fJ_0AgEuN
                 */
                assigneeId?: string | undefined;
                /**
                 * Maximum number of assignments per page.
                 *
                 * Format: int32. At least 1.
                 * @default 10
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * The cursor of the next page, taken from `links.next`. Cannot be combined with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"] | undefined;
                /**
                 * The cursor of the previous page, taken from `links.prev`. Cannot be combined with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"] | undefined;
                /**
                 * Returns only assignments of this type of assignee.
                 * @example group
                 */
                type?: SpaceAssignmentType | undefined;
            };
            header?: never;
            path: {
                /**
                 * The identifier of the space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of assignments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpaceAssignments;
                };
            };
            400: components["responses"]["SpacesBadRequest"];
            401: components["responses"]["SpacesUnauthorized"];
            403: components["responses"]["SpacesForbidden"];
            404: components["responses"]["SpaceNotFound"];
            429: components["responses"]["SpacesTooManyRequests"];
            500: components["responses"]["SpacesInternalServerError"];
        };
    };
    createSpaceAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /** The assignee and the roles. */
        requestBody: {
            content: {
                "application/json": SpaceAssignmentCreate;
            };
        };
        responses: {
            /** The assignment was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpaceAssignment;
                };
            };
            400: components["responses"]["SpacesBadRequest"];
            401: components["responses"]["SpacesUnauthorized"];
            403: components["responses"]["SpacesForbidden"];
            404: components["responses"]["SpaceNotFound"];
            /** The assignee already has an assignment in this space. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpacesErrors;
                };
            };
            429: components["responses"]["SpacesTooManyRequests"];
            500: components["responses"]["SpacesInternalServerError"];
        };
    };
    getSpaceAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * The identifier of the assignment.
                 * @example 62a1c4109d5e4b7c8f01a2b9
                 */
                assignmentId: components["parameters"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The requested assignment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpaceAssignment;
                };
            };
            401: components["responses"]["SpacesUnauthorized"];
            403: components["responses"]["SpacesForbidden"];
            404: components["responses"]["AssignmentNotFound"];
            429: components["responses"]["SpacesTooManyRequests"];
            500: components["responses"]["SpacesInternalServerError"];
        };
    };
    replaceSpaceAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * The identifier of the assignment.
                 * @example 62a1c4109d5e4b7c8f01a2b9
                 */
                assignmentId: components["parameters"]["AssignmentId"];
            };
            cookie?: never;
        };
        /** The complete list of roles. */
        requestBody: {
            content: {
                "application/json": SpaceAssignmentUpdate;
            };
        };
        responses: {
            /** The updated assignment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpaceAssignment;
                };
            };
            400: components["responses"]["SpacesBadRequest"];
            401: components["responses"]["SpacesUnauthorized"];
            403: components["responses"]["SpacesForbidden"];
            404: components["responses"]["AssignmentNotFound"];
            429: components["responses"]["SpacesTooManyRequests"];
            500: components["responses"]["SpacesInternalServerError"];
        };
    };
    deleteSpaceAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * The identifier of the assignment.
                 * @example 62a1c4109d5e4b7c8f01a2b9
                 */
                assignmentId: components["parameters"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The assignment was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SpacesUnauthorized"];
            403: components["responses"]["SpacesForbidden"];
            404: components["responses"]["AssignmentNotFound"];
            429: components["responses"]["SpacesTooManyRequests"];
            500: components["responses"]["SpacesInternalServerError"];
        };
    };
    listSpaceShares: {
        parameters: {
            query?: {
                /**
                 * Returns only shares with this group.
                 * @example 63c9a8f5e1d2b3c4a5968700
                 */
                groupId?: string | undefined;
                /**
                 * Maximum number of shares per page.
                 *
                 * Format: int32. At least 1.
                 * @default 10
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * Returns only shares of the resource with this name.
                 * @example Sales overview
                 */
                name?: string | undefined;
                /**
                 * The cursor of the next page, taken from `links.next`. Cannot be combined with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"] | undefined;
                /**
                 * The cursor of the previous page, taken from `links.prev`. Cannot be combined with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"] | undefined;
                /**
                 * Returns only shares of the resource with this identifier.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                resourceId?: string | undefined;
                /**
                 * Returns only shares of this resource type.
                 * @example app
                 */
                resourceType?: string | undefined;
                /**
                 * Returns only shares with a user, with a group, or by an anonymous link.
                 * @example group
                 */
                type?: SpaceShareType | undefined;
                /**
                 * Returns only shares with this user.
                 * @example Kx2mWb9rTqLs4VnYc7ZpHd8fJ_0AgEuN
                 */
                userId?: string | undefined;
            };
            header?: never;
            path: {
                /**
                 * The identifier of the space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of shares. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpaceShares;
                };
            };
            400: components["responses"]["SpacesBadRequest"];
            401: components["responses"]["SpacesUnauthorized"];
            403: components["responses"]["SpacesForbidden"];
            404: components["responses"]["SpaceNotFound"];
            429: components["responses"]["SpacesTooManyRequests"];
            500: components["responses"]["SpacesInternalServerError"];
        };
    };
    createSpaceShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /** The resource to share, the assignee and the roles. */
        requestBody: {
            content: {
                "application/json": SpaceShareCreate;
            };
        };
        responses: {
            /** The share was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpaceShare;
                };
            };
            400: components["responses"]["SpacesBadRequest"];
            401: components["responses"]["SpacesUnauthorized"];
            403: components["responses"]["SpacesForbidden"];
            404: components["responses"]["SpaceNotFound"];
            /** The resource is already shared with this assignee. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpacesErrors;
                };
            };
            429: components["responses"]["SpacesTooManyRequests"];
            500: components["responses"]["SpacesInternalServerError"];
        };
    };
    getSpaceShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * The identifier of the share.
                 * @example 64d0e5f1c2b3a49586077123
                 */
                shareId: components["parameters"]["ShareId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The requested share. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpaceShare;
                };
            };
            401: components["responses"]["SpacesUnauthorized"];
            403: components["responses"]["SpacesForbidden"];
            404: components["responses"]["ShareNotFound"];
            429: components["responses"]["SpacesTooManyRequests"];
            500: components["responses"]["SpacesInternalServerError"];
        };
    };
    deleteSpaceShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * The identifier of the share.
                 * @example 64d0e5f1c2b3a49586077123
                 */
                shareId: components["parameters"]["ShareId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The share was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SpacesUnauthorized"];
            403: components["responses"]["SpacesForbidden"];
            404: components["responses"]["ShareNotFound"];
            429: components["responses"]["SpacesTooManyRequests"];
            500: components["responses"]["SpacesInternalServerError"];
        };
    };
    patchSpaceShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * The identifier of the share.
                 * @example 64d0e5f1c2b3a49586077123
                 */
                shareId: components["parameters"]["ShareId"];
            };
            cookie?: never;
        };
        /** The changes, one entry per property. */
        requestBody: {
            content: {
                "application/json": SpaceSharePatch;
            };
        };
        responses: {
            /** The updated share. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpaceShare;
                };
            };
            400: components["responses"]["SpacesBadRequest"];
            401: components["responses"]["SpacesUnauthorized"];
            403: components["responses"]["SpacesForbidden"];
            404: components["responses"]["ShareNotFound"];
            429: components["responses"]["SpacesTooManyRequests"];
            500: components["responses"]["SpacesInternalServerError"];
        };
    };
    downloadTempContent: {
        parameters: {
            query?: {
                /**
                 * Set to `1` to make browsers display the file instead of saving it.
                 * @example 1
                 */
                inline?: string | undefined;
            };
            header?: {
                /**
                 * The byte range to return: `bytes=0-1023` for the first 1024 bytes, `bytes=1024-` for everything after
                 * them, `bytes=-1024` for the last 1024 bytes. Only one range is supported. Defaults to the whole file.
                 *
                 * Matches `^bytes=([0-9]+-[0-9]*|-[0-9]+)$`.
                 * @example bytes=0-1023
                 */
                Range?: string | undefined;
            };
            path: {
                /**
                 * The identifier of the file: the last segment of the path in the `Location` header.
                 * @example 6698e1f05c0f7a0001a4d2b7
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The complete file. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Content-Length": components["headers"]["ContentLength"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": TempContent;
                };
            };
            /** The file is not complete yet. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The part requested by the `Range` header. */
            206: {
                headers: {
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Content-Length": components["headers"]["ContentLength"];
                    "Content-Range": components["headers"]["ContentRange"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": TempContent;
                };
            };
            400: components["responses"]["TempContentsBadRequest"];
            401: components["responses"]["TempContentsUnauthorized"];
            404: components["responses"]["TempContentsNotFound"];
            410: components["responses"]["Gone"];
            416: components["responses"]["RangeNotSatisfiable"];
            429: components["responses"]["TempContentsTooManyRequests"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * Returns only webhooks created by this user.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                createdByUserId?: string | undefined;
                /**
                 * Returns only enabled webhooks (`true`) or only disabled webhooks (`false`).
                 * @example true
                 */
                enabled?: boolean | undefined;
                /**
                 * Returns only webhooks that subscribe to this event type, or to all of several types separated by commas.
                 * @example com.qlik.v1.reload.finished
                 */
                eventTypes?: string | undefined;
                /**
                 * Returns only webhooks of this level.
                 * @example tenant
                 */
                level?: WebhookLevel | undefined;
                /**
                 * Maximum number of webhooks per page.
                 *
                 * 1 to 100.
                 * @default 20
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * Returns only webhooks whose name contains this text. Not case-sensitive.
                 * @example alerts
                 */
                name?: string | undefined;
                /**
                 * The cursor of the next page, taken from `links.next`. Cannot be combined with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"] | undefined;
                /**
                 * Returns only webhooks created by this origin (`api`, `automations` or `management-console`), or by one of
                 * several origins separated by commas.
                 */
                origins?: string | undefined;
                /**
                 * Returns only webhooks of the level `user` that belong to this user.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                ownerId?: string | undefined;
                /**
                 * The cursor of the previous page, taken from `links.prev`. Cannot be combined with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"] | undefined;
                /**
                 * The property to sort by. A prefix of `-` sorts in descending order; `+` or no prefix sorts in ascending
                 * order.
                 * @default -createdAt
                 * @example +name
                 */
                sort?: "name" | "+name" | "-name" | "url" | "+url" | "-url" | "createdAt" | "+createdAt" | "-createdAt" | "updatedAt" | "+updatedAt" | "-updatedAt" | undefined;
                /**
                 * Returns only webhooks that were last updated by this user.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                updatedByUserId?: string | undefined;
                /**
                 * Returns only webhooks whose URL contains this text. Not case-sensitive.
                 * @example hooks.example.com
                 */
                url?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookList;
                };
            };
            400: components["responses"]["WebhooksBadRequest"];
            401: components["responses"]["WebhooksUnauthorized"];
            403: components["responses"]["WebhooksForbidden"];
            429: components["responses"]["WebhooksTooManyRequests"];
            500: components["responses"]["WebhooksInternalServerError"];
            503: components["responses"]["WebhooksServiceUnavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The webhook to create. */
        requestBody: {
            content: {
                "application/json": WebhookCreate;
            };
        };
        responses: {
            /** The webhook was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Webhook;
                };
            };
            400: components["responses"]["WebhooksBadRequest"];
            401: components["responses"]["WebhooksUnauthorized"];
            403: components["responses"]["WebhooksForbidden"];
            429: components["responses"]["WebhooksTooManyRequests"];
            500: components["responses"]["WebhooksInternalServerError"];
            503: components["responses"]["WebhooksServiceUnavailable"];
        };
    };
    listWebhookEventTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The available types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookEventTypes;
                };
            };
            401: components["responses"]["WebhooksUnauthorized"];
            429: components["responses"]["WebhooksTooManyRequests"];
            500: components["responses"]["WebhooksInternalServerError"];
            503: components["responses"]["WebhooksServiceUnavailable"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the webhook.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The requested webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Webhook;
                };
            };
            400: components["responses"]["WebhooksBadRequest"];
            401: components["responses"]["WebhooksUnauthorized"];
            403: components["responses"]["WebhooksForbidden"];
            404: components["responses"]["WebhooksNotFound"];
            429: components["responses"]["WebhooksTooManyRequests"];
            500: components["responses"]["WebhooksInternalServerError"];
            503: components["responses"]["WebhooksServiceUnavailable"];
        };
    };
    replaceWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the webhook.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /** The complete settings of the webhook. */
        requestBody: {
            content: {
                "application/json": WebhookReplacement;
            };
        };
        responses: {
            /** The updated webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Webhook;
                };
            };
            400: components["responses"]["WebhooksBadRequest"];
            401: components["responses"]["WebhooksUnauthorized"];
            403: components["responses"]["WebhooksForbidden"];
            404: components["responses"]["WebhooksNotFound"];
            429: components["responses"]["WebhooksTooManyRequests"];
            500: components["responses"]["WebhooksInternalServerError"];
            503: components["responses"]["WebhooksServiceUnavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the webhook.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhook was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["WebhooksBadRequest"];
            401: components["responses"]["WebhooksUnauthorized"];
            403: components["responses"]["WebhooksForbidden"];
            404: components["responses"]["WebhooksNotFound"];
            429: components["responses"]["WebhooksTooManyRequests"];
            500: components["responses"]["WebhooksInternalServerError"];
            503: components["responses"]["WebhooksServiceUnavailable"];
        };
    };
    patchWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the webhook.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /** The changes, one entry per setting. */
        requestBody: {
            content: {
                "application/json": WebhookPatch;
            };
        };
        responses: {
            /** The webhook was updated. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["WebhooksBadRequest"];
            401: components["responses"]["WebhooksUnauthorized"];
            403: components["responses"]["WebhooksForbidden"];
            404: components["responses"]["WebhooksNotFound"];
            429: components["responses"]["WebhooksTooManyRequests"];
            500: components["responses"]["WebhooksInternalServerError"];
            503: components["responses"]["WebhooksServiceUnavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /**
                 * Returns only deliveries of this event type.
                 * @example com.qlik.v1.reload.finished
                 */
                eventType?: string | undefined;
                /**
                 * Maximum number of deliveries per page.
                 *
                 * 1 to 100.
                 * @default 20
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * The cursor of the next page, taken from `links.next`. Cannot be combined with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"] | undefined;
                /**
                 * The cursor of the previous page, taken from `links.prev`. Cannot be combined with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"] | undefined;
                /**
                 * The property to sort by. A prefix of `-` sorts in descending order; `+` or no prefix sorts in ascending
                 * order.
                 * @default -triggeredAt
                 * @example +triggeredAt
                 */
                sort?: "status" | "+status" | "-status" | "triggeredAt" | "+triggeredAt" | "-triggeredAt" | undefined;
                /**
                 * Returns only deliveries with this status.
                 * @example fail
                 */
                status?: WebhookDeliveryStatus | undefined;
            };
            header?: never;
            path: {
                /**
                 * The identifier of the webhook.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookDeliveryList;
                };
            };
            400: components["responses"]["WebhooksBadRequest"];
            401: components["responses"]["WebhooksUnauthorized"];
            403: components["responses"]["WebhooksForbidden"];
            404: components["responses"]["WebhooksNotFound"];
            429: components["responses"]["WebhooksTooManyRequests"];
            500: components["responses"]["WebhooksInternalServerError"];
            503: components["responses"]["WebhooksServiceUnavailable"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the webhook.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
                /**
                 * The identifier of the delivery.
                 * @example 64d9f3c1b7c3e81f5a6d2ca7
                 */
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The requested delivery. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookDelivery;
                };
            };
            400: components["responses"]["WebhooksBadRequest"];
            401: components["responses"]["WebhooksUnauthorized"];
            403: components["responses"]["WebhooksForbidden"];
            404: components["responses"]["WebhooksNotFound"];
            429: components["responses"]["WebhooksTooManyRequests"];
            500: components["responses"]["WebhooksInternalServerError"];
            503: components["responses"]["WebhooksServiceUnavailable"];
        };
    };
    resendWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The identifier of the webhook.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
                /**
                 * The identifier of the delivery.
                 * @example 64d9f3c1b7c3e81f5a6d2ca7
                 */
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The new delivery. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookDelivery;
                };
            };
            401: components["responses"]["WebhooksUnauthorized"];
            404: components["responses"]["WebhooksNotFound"];
            429: components["responses"]["WebhooksTooManyRequests"];
            500: components["responses"]["WebhooksInternalServerError"];
            503: components["responses"]["WebhooksServiceUnavailable"];
        };
    };
    createOAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The grant and its credentials. */
        requestBody: {
            content: {
                "application/json": OAuthTokenRequest;
                "application/x-www-form-urlencoded": OAuthTokenRequest;
            };
        };
        responses: {
            /** The access token was issued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthToken;
                };
            };
            /** The request body is not valid for the grant type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OauthErrors;
                };
            };
            /** The client credentials are wrong, or the code or token is not valid. Discard the code or token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OauthErrors;
                };
            };
            /** The user is disabled, or already holds the maximum number of tokens. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OauthErrors;
                };
            };
            /** The rate limit was exceeded. It is shared by all operations of the same tier. */
            429: {
                headers: {
                    /** Seconds until the rate limit resets. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OauthErrors;
                };
            };
        };
    };
    onAppCreated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The HMAC-SHA256 of the raw request body, keyed with the secret of the webhook, in lower-case hexadecimal.
                 * Absent if the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event that was sent. */
        requestBody: {
            content: {
                "application/json": AppCreatedEvent;
                "application/cloudevents+json": AppCreatedEvent;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["Accepted"];
            400: components["responses"]["EventsBadRequest"];
            401: components["responses"]["EventsUnauthorized"];
        };
    };
    onAppDataUpdated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The HMAC-SHA256 of the raw request body, keyed with the secret of the webhook, in lower-case hexadecimal.
                 * Absent if the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event that was sent. */
        requestBody: {
            content: {
                "application/json": AppDataUpdatedEvent;
                "application/cloudevents+json": AppDataUpdatedEvent;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["Accepted"];
            400: components["responses"]["EventsBadRequest"];
            401: components["responses"]["EventsUnauthorized"];
        };
    };
    onAppDeleted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The HMAC-SHA256 of the raw request body, keyed with the secret of the webhook, in lower-case hexadecimal.
                 * Absent if the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event that was sent. */
        requestBody: {
            content: {
                "application/json": AppDeletedEvent;
                "application/cloudevents+json": AppDeletedEvent;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["Accepted"];
            400: components["responses"]["EventsBadRequest"];
            401: components["responses"]["EventsUnauthorized"];
        };
    };
    onAppExported: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The HMAC-SHA256 of the raw request body, keyed with the secret of the webhook, in lower-case hexadecimal.
                 * Absent if the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event that was sent. */
        requestBody: {
            content: {
                "application/json": AppExportedEvent;
                "application/cloudevents+json": AppExportedEvent;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["Accepted"];
            400: components["responses"]["EventsBadRequest"];
            401: components["responses"]["EventsUnauthorized"];
        };
    };
    onAppHardDeleted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The HMAC-SHA256 of the raw request body, keyed with the secret of the webhook, in lower-case hexadecimal.
                 * Absent if the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event that was sent. */
        requestBody: {
            content: {
                "application/json": AppHardDeletedEvent;
                "application/cloudevents+json": AppHardDeletedEvent;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["Accepted"];
            400: components["responses"]["EventsBadRequest"];
            401: components["responses"]["EventsUnauthorized"];
        };
    };
    onAppPublished: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The HMAC-SHA256 of the raw request body, keyed with the secret of the webhook, in lower-case hexadecimal.
                 * Absent if the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event that was sent. */
        requestBody: {
            content: {
                "application/json": AppPublishedEvent;
                "application/cloudevents+json": AppPublishedEvent;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["Accepted"];
            400: components["responses"]["EventsBadRequest"];
            401: components["responses"]["EventsUnauthorized"];
        };
    };
    onAppSoftDeleted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The HMAC-SHA256 of the raw request body, keyed with the secret of the webhook, in lower-case hexadecimal.
                 * Absent if the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event that was sent. */
        requestBody: {
            content: {
                "application/json": AppSoftDeletedEvent;
                "application/cloudevents+json": AppSoftDeletedEvent;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["Accepted"];
            400: components["responses"]["EventsBadRequest"];
            401: components["responses"]["EventsUnauthorized"];
        };
    };
    onAppOpened: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The HMAC-SHA256 of the raw request body, keyed with the secret of the webhook, in lower-case hexadecimal.
                 * Absent if the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event that was sent. */
        requestBody: {
            content: {
                "application/json": AppOpenedEvent;
                "application/cloudevents+json": AppOpenedEvent;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["Accepted"];
            400: components["responses"]["EventsBadRequest"];
            401: components["responses"]["EventsUnauthorized"];
        };
    };
    onAppReloadFinished: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The HMAC-SHA256 of the raw request body, keyed with the secret of the webhook, in lower-case hexadecimal.
                 * Absent if the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event that was sent. */
        requestBody: {
            content: {
                "application/json": AppReloadFinishedEvent;
                "application/cloudevents+json": AppReloadFinishedEvent;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["Accepted"];
            400: components["responses"]["EventsBadRequest"];
            401: components["responses"]["EventsUnauthorized"];
        };
    };
    onAutomationRunEnded: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The HMAC-SHA256 of the raw request body, keyed with the secret of the webhook, in lower-case hexadecimal.
                 * Absent if the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event that was sent. */
        requestBody: {
            content: {
                "application/json": AutomationRunEndedEvent;
                "application/cloudevents+json": AutomationRunEndedEvent;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["Accepted"];
            400: components["responses"]["EventsBadRequest"];
            401: components["responses"]["EventsUnauthorized"];
        };
    };
    onReloadFinished: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The HMAC-SHA256 of the raw request body, keyed with the secret of the webhook, in lower-case hexadecimal.
                 * Absent if the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event that was sent. */
        requestBody: {
            content: {
                "application/json": ReloadFinishedEvent;
                "application/cloudevents+json": ReloadFinishedEvent;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["Accepted"];
            400: components["responses"]["EventsBadRequest"];
            401: components["responses"]["EventsUnauthorized"];
        };
    };
}
/** An app and the caller's privileges on it. */
export type App = {
    /** The attributes of an app. Additional properties are possible, including user-defined ones. */
    attributes: AppAttributes;
    /** The caller's privileges on the app, as a hint for user interfaces. */
    privileges?: AppPrivilege[] | undefined;
    /** The types of objects that the caller can create in the app, as a hint for user interfaces. */
    create?: AppCreatePrivilege[] | undefined;
};
/** The attributes of an app. Additional properties are possible, including user-defined ones. */
export type AppAttributes = {
    /** The identifier of the app. */
    id: string;
    /** The name of the app. */
    name: string;
    /** The description of the app. */
    description?: string | undefined;
    /**
     * The usage of the app: `ANALYTICS` for a regular app, `DATA_PREPARATION` for a script, `DATAFLOW_PREP` for a
     * data flow, `SINGLE_TABLE_PREP` for a table recipe, `DIRECT_QUERY_MODE` for an app with live queries.
     */
    usage?: AppUsage | undefined;
    /** The identifier of the user who owns the app. */
    ownerId?: string | undefined;
    /**
     * The owner in an older format. Use `ownerId` instead.
     * @deprecated
     */
    owner?: string | undefined;
    /** The identifier of the app's space. Empty or absent in a personal space. */
    spaceId?: string | undefined;
    /** The identifier of the app that this app was published from. */
    originAppId?: string | undefined;
    /**
     * The time at which the app was created.
     *
     * Format: date-time.
     */
    createdDate?: string | undefined;
    /**
     * The time at which the app was last modified.
     *
     * Format: date-time.
     */
    modifiedDate?: string | undefined;
    /**
     * The time of the last reload. Empty or absent if the app was never reloaded.
     * @example 2026-07-01T05:00:11.702Z
     */
    lastReloadTime?: string | undefined;
    /**
     * The time at which the app was published. Empty or absent if the app is not published; the property
     * `published` is not a reliable indicator.
     * @example 2026-07-02T10:00:00.420Z
     */
    publishTime?: string | undefined;
    /**
     * Whether the app originates from a client-managed installation. On Qlik Cloud, it does not indicate whether
     * the app is published.
     */
    published?: boolean | undefined;
    /** Whether the app is encrypted. */
    encrypted?: boolean | undefined;
    /** Whether section access restricts the rows that a user can see. */
    hasSectionAccess?: boolean | undefined;
    /** Whether the app queries its data source directly instead of loading data. */
    isDirectQueryMode?: boolean | undefined;
    /** The thumbnail image of the app. */
    thumbnail?: string | undefined;
    /** The dynamic color of the app. */
    dynamicColor?: string | undefined;
    /** Custom data that clients have stored with the app. */
    custom?: {
        [key: string]: unknown;
    } | undefined;
};
/** Whether the caller can create objects of a type in an app. */
export type AppCreatePrivilege = {
    /** The object type, such as sheet, story or bookmark. */
    resource?: string | undefined;
    /** Whether the caller can create objects of this type. */
    canCreate?: boolean | undefined;
};
/** The event sent when an app was created. */
export type AppCreatedEvent = EventContext & {
    /** The event type. */
    type?: "com.qlik.app.created" | undefined;
    /** The app that was created. */
    data?: AppCreatedEventData | undefined;
};
/** The app that was created. */
export type AppCreatedEventData = AppEventData & {
    /** The description of the app. */
    description?: string | undefined;
    /** The identifier of the user who owns the app. */
    ownerId?: string | undefined;
    /**
     * The owner in an older format. Use `ownerId` instead.
     * @deprecated
     */
    owner?: string | undefined;
    /** The operation or component that created the app. */
    createdByAction?: "create" | "copy" | "publish" | "import" | "restore" | (string & {}) | undefined;
    /**
     * The time at which the app was created.
     *
     * Format: date-time.
     */
    createdDate?: string | undefined;
    /**
     * The time at which the app was last modified.
     *
     * Format: date-time.
     */
    modifiedDate?: string | undefined;
    /** The time of the last reload. Empty or absent if the app was never reloaded. */
    lastReloadTime?: string | undefined;
    /** The identifier of the app that this app was published from, if any. */
    originAppId?: string | undefined;
    /** The time at which the app was published. Empty or absent if it is not published. */
    publishTime?: string | undefined;
    /** Whether the app is marked as published. */
    published?: boolean | undefined;
    /** The size of the app. */
    size?: AppSize | undefined;
    /** Whether section access restricts the rows that a user can see. */
    hasSectionAccess?: boolean | undefined;
    /** Whether the app queries its data source directly. */
    isDirectQueryMode?: boolean | undefined;
    /** The thumbnail image of the app. */
    thumbnail?: string | undefined;
    /** The dynamic color of the app. */
    dynamicColor?: string | undefined;
    /** Custom data that clients have stored with the app. */
    custom?: {
        [key: string]: unknown;
    } | undefined;
};
/** The event sent when the data or content of an app has changed. */
export type AppDataUpdatedEvent = EventContext & {
    /** The event type. */
    type?: "com.qlik.app.data.updated" | undefined;
    /** The app that has changed. */
    data?: AppDataUpdatedEventData | undefined;
};
/** The app that has changed. */
export type AppDataUpdatedEventData = AppEventData & {
    /** The size of the app. */
    size?: AppSize | undefined;
    /** The parts of the app that have changed. */
    _updates?: unknown[] | undefined;
};
/** The event sent when an app was deleted. */
export type AppDeletedEvent = EventContext & {
    /** The event type. */
    type?: "com.qlik.app.deleted" | undefined;
    /** The app that was deleted. */
    data?: AppDeletedEventData | undefined;
};
/** The app that was deleted. */
export type AppDeletedEventData = AppEventData & {
    /** The type of deletion: `SOFT` can be undone, `HARD` cannot. */
    deleteType?: "SOFT" | "HARD" | (string & {}) | undefined;
    /** Whether the app queries its data source directly. */
    isDirectQueryMode?: boolean | undefined;
};
/** The app to which an event relates. */
export type AppEventData = {
    /** The identifier of the app. */
    id?: string | undefined;
    /** The name of the app. */
    name?: string | undefined;
    /** The description of the app. */
    usage?: "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP" | "DIRECT_QUERY_MODE" | (string & {}) | undefined;
    /** The identifier of the space that contains the app, if any. */
    spaceId?: string | undefined;
    /** The type of the resource, an app. */
    resourceType?: string | undefined;
    /**
     * The resource type under its former name. Use `resourceType` instead.
     * @deprecated
     */
    _resourcetype?: string | undefined;
};
/** The event sent when an app was exported. */
export type AppExportedEvent = EventContext & {
    /** The event type. */
    type?: "com.qlik.app.exported" | undefined;
    /** The app that was exported. */
    data?: AppExportedEventData | undefined;
};
/** The app that was exported. */
export type AppExportedEventData = AppEventData & {
    /** The identifier of the user who owns the app. */
    ownerId?: string | undefined;
    /**
     * The owner in an older format. Use `ownerId` instead.
     * @deprecated
     */
    owner?: string | undefined;
    /** Whether the exported file contains the app's data. */
    dataExported?: boolean | undefined;
    /** Whether the exported file contains only part of the data. */
    dataReduced?: boolean | undefined;
    /**
     * The time at which the app was exported.
     *
     * Format: date-time.
     */
    exportedDate?: string | undefined;
    /** Custom data that clients have stored with the app. */
    custom?: {
        [key: string]: unknown;
    } | undefined;
};
/** The event sent when an app was permanently deleted. */
export type AppHardDeletedEvent = EventContext & {
    /** The event type. */
    type?: "com.qlik.app.harddeleted" | undefined;
    /** The app that was permanently deleted. */
    data?: AppHardDeletedEventData | undefined;
};
/** The app that was permanently deleted. */
export type AppHardDeletedEventData = AppEventData & {
    /** Whether the app queries its data source directly. */
    isDirectQueryMode?: boolean | undefined;
};
/** A source or target of a statement in a load script. */
export type AppLineageEntry = {
    /**
     * The data source: a file path, the URL of a web file, the source of a data connection, or one of the
     * keywords INLINE, RESIDENT (with a table), AUTOGENERATE, STORE (with the target file) and EXTENSION.
     */
    discriminator?: string | undefined;
    /** The text of the statement. */
    statement?: string | undefined;
};
/** The data model and reload statistics of an app. */
export type AppMetadata = {
    /**
     * The usage of the app: `ANALYTICS` for a regular app, `DATA_PREPARATION` for a script, `DATAFLOW_PREP` for a
     * data flow, `SINGLE_TABLE_PREP` for a table recipe, `DIRECT_QUERY_MODE` for an app with live queries.
     */
    usage?: AppUsage | undefined;
    /**
     * The memory used by the loaded data, in bytes.
     *
     * Format: int64.
     */
    static_byte_size?: number | undefined;
    /** Whether section access restricts the rows that a user can see. */
    has_section_access?: boolean | undefined;
    /** Whether the app queries its data source directly instead of loading data. */
    is_direct_query_mode?: boolean | undefined;
    /** The resource usage of the last reload of an app. */
    reload_meta?: LastReloadMetadata | undefined;
    /** The tables of the data model. */
    tables?: TableMetadata[] | undefined;
    /** The fields of the data model. */
    fields?: FieldMetadata[] | undefined;
    /** The statistics of the field values, one entry per table. */
    tables_profiling_data?: TableProfile[] | undefined;
};
/** The event sent when an app was opened. */
export type AppOpenedEvent = EventContext & {
    /** The event type. */
    type?: "com.qlik.v1.app.opened" | undefined;
    /** The app that was opened. */
    data?: AppOpenedEventData | undefined;
};
/** The app that was opened. */
export type AppOpenedEventData = {
    /** The identifier of the app. */
    id?: string | undefined;
    /** The type of the resource, an app. */
    resourceType?: string | undefined;
    /** The purpose for which the app was opened. */
    workloadType?: string | undefined;
    /**
     * The resource type under its former name. Use `resourceType` instead.
     * @deprecated
     */
    _resourcetype?: string | undefined;
};
/** A request to change the owner of an app. */
export type AppOwner = {
    /** The identifier of the user. */
    ownerId?: string | undefined;
};
/** A privilege on an app. */
export type AppPrivilege = "read" | "create" | "update" | "delete" | "reload" | "import" | "publish" | "duplicate" | "export" | "exportdata" | "change_owner" | "change_space" | (string & {});
/** A request to publish an app. */
export type AppPublication = {
    /** The identifier of the managed space to publish to. */
    spaceId?: string | undefined;
    /** The data of the published app: `source` takes the data of this app, `target` keeps the existing data. */
    data?: PublishedData | undefined;
    /** The attributes of an app that can be updated. */
    attributes?: AppUpdateAttributes | undefined;
    /**
     * Whether to move the app itself instead of a copy. Its objects are published unchanged.
     * @default false
     */
    moveApp?: boolean | undefined;
    /** The identifier of the original app of a moved app. Required with `moveApp`. */
    originAppId?: string | undefined;
};
/** The event sent when an app was published. */
export type AppPublishedEvent = EventContext & {
    /** The event type. */
    type?: "com.qlik.app.published" | undefined;
    /** The app that was published. */
    data?: AppPublishedEventData | undefined;
};
/** The app that was published. */
export type AppPublishedEventData = AppEventData & {
    /** The owner of the app. */
    owner?: string | undefined;
    /** The identifier of the app from which it was published. */
    originAppId?: string | undefined;
    /** The identifier of the space from which it was published. */
    originSpaceId?: string | undefined;
    /** Whether the app was published with its data. */
    dataPublished?: boolean | undefined;
    /**
     * The time at which the app was published.
     *
     * Format: date-time.
     */
    publishedDate?: string | undefined;
    /** Custom data that clients have stored with the app. */
    custom?: {
        [key: string]: unknown;
    } | undefined;
};
/** The event sent when an engine has finished an attempt to reload an app. */
export type AppReloadFinishedEvent = {
    /** The identifier of the event. Duplicates of an event have the same identifier. */
    id: string;
    /** The event type. */
    type: "com.qlik.v1.app.reload.finished";
    /** The source of the event, `com.qlik/engine`. */
    source: string;
    /**
     * The CloudEvents version, `1.0` or a later 1.x version.
     *
     * Matches `^1\.`.
     */
    specversion: string;
    /**
     * The time at which the event was sent.
     *
     * Format: date-time.
     */
    time?: string | undefined;
    /**
     * The media type of `data`.
     * @default application/json
     */
    datacontenttype?: string | undefined;
    /** The identifier of the tenant in which the event occurred. */
    tenantid: string;
    /** The identifier of the user to whom the event relates. */
    userid?: string | undefined;
    /** The identifier of the app's owner. */
    ownerid?: string | undefined;
    /** The identifier of the space that contains the app, if any. */
    spaceid?: string | undefined;
    /** The identifier of the app. */
    toplevelresourceid?: string | undefined;
    /** The reason for which the event was sent. */
    reason?: string | undefined;
    /** The type of the principal that caused the event. */
    authtype?: string | undefined;
    /** The claims of the principal that caused the event, as a JSON string. */
    authclaims?: string | undefined;
    /** The identifier of the OAuth client that caused the event. */
    clientid?: string | undefined;
    /** The identifier of the session in which the event occurred. */
    sessionid?: string | undefined;
    /** The component that produced the event. */
    host?: string | undefined;
    /** The IP address from which the event was caused. */
    originip?: string | undefined;
    /** The position of the event in a distributed trace (W3C Trace Context). */
    traceparent?: string | undefined;
    /** Vendor-specific trace data that accompanies `traceparent`. */
    tracestate?: string | undefined;
    /** An engine's attempt to reload the app. */
    data?: AppReloadFinishedEventData | undefined;
};
/** An engine's attempt to reload the app. */
export type AppReloadFinishedEventData = {
    /** The identifier of the reload. */
    reloadId?: string | undefined;
    /** The outcome of the attempt. */
    status?: "ok" | "error" | (string & {}) | undefined;
    /** The name of the app. */
    name?: string | undefined;
    /** The description of the app. */
    usage?: "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP" | "DIRECT_QUERY_MODE" | (string & {}) | undefined;
    /**
     * The duration of the attempt, in milliseconds.
     *
     * Format: int64.
     */
    duration?: number | undefined;
    /**
     * The time at which the attempt ended.
     *
     * Format: date-time.
     */
    endTime?: string | undefined;
    /**
     * The errors of the attempt, at most five.
     *
     * At most 5 items.
     */
    errors?: unknown[] | undefined;
    /**
     * The warnings of the attempt, at most five.
     *
     * At most 5 items.
     */
    warnings?: unknown[] | undefined;
    /** Always empty. Use the reload metadata of the app to read the statements of the script. */
    statements?: unknown[] | undefined;
    /** Whether the reload was partial. */
    isPartialReload?: boolean | undefined;
    /** Whether the app is a session app, which exists only during its session. */
    isSessionApp?: boolean | undefined;
    /** Whether `STORE` statements were skipped. */
    isSkipStore?: boolean | undefined;
    /** Whether the app queries its data source directly. */
    isDirectQueryMode?: boolean | undefined;
    /**
     * Maximum number of rows to load per source. A negative value means no limit.
     *
     * Format: int64.
     * @default -1
     */
    rowLimit?: number | undefined;
    /**
     * The peak memory usage of the attempt, in bytes.
     *
     * Format: int64.
     */
    peakMemoryBytes?: number | undefined;
    /** The size of the app. */
    size?: {
        /**
         * The memory used by the app's data, in bytes.
         *
         * Format: int64.
         */
        memory?: number | undefined;
    } | undefined;
    /** Whether the attempt ran out of memory. */
    endedWithMemoryConstraint?: boolean | undefined;
};
/** A reload log without its text. */
export type AppReloadLog = {
    /** The identifier of the reload. */
    reloadId?: string | undefined;
    /**
     * The time at which the reload ended.
     *
     * Format: date-time.
     */
    endTime?: string | undefined;
    /** Whether the reload succeeded. */
    success?: boolean | undefined;
    /**
     * The duration of the reload, in milliseconds.
     *
     * Format: int64.
     */
    duration?: number | undefined;
    /** Links of a reload log. */
    links?: AppReloadLogLinks | undefined;
};
/** Links of a reload log. */
export type AppReloadLogLinks = {
    /** The URL of the log text. */
    log?: string | undefined;
};
/** The stored reload logs of an app. */
export type AppReloadLogs = {
    /** The log entries. */
    data?: AppReloadLog[] | undefined;
};
/** The metadata of a reload. */
export type AppReloadMetadata = {
    /** The identifier of the reload. */
    reloadId?: string | undefined;
    /**
     * The time at which the reload ended.
     *
     * Format: date-time.
     */
    endTime?: string | undefined;
    /** Whether the reload succeeded. */
    success?: boolean | undefined;
    /**
     * The duration of the reload, in milliseconds.
     *
     * Format: int64.
     */
    duration?: number | undefined;
    /** Whether the reload was partial. */
    isPartialReload?: boolean | undefined;
    /**
     * Maximum number of rows to load per source. A negative value means no limit.
     *
     * Format: int64.
     * @default -1
     */
    rowLimit?: number | undefined;
    /**
     * Whether STORE statements were skipped.
     * @default false
     */
    skipStore?: boolean | undefined;
    /** A Base64-encoded hash of the app's new data. */
    appDbHash?: string | undefined;
    /** A Base64-encoded hash of the new section access data. */
    accessDbHash?: string | undefined;
    /** A Base64-encoded hash of all stored fields. */
    storeHash?: string | undefined;
    /**
     * The amount of data read from data files in Qlik Cloud, in bytes.
     *
     * Format: int64.
     */
    loadDataFilesBytes?: number | undefined;
    /**
     * The amount of data read from external sources, in bytes.
     *
     * Format: int64.
     */
    loadExternalBytes?: number | undefined;
    /**
     * The amount of data read from files, in bytes.
     *
     * Format: int64.
     */
    loadFilesBytes?: number | undefined;
    /**
     * The amount of data written to data files in Qlik Cloud, in bytes.
     *
     * Format: int64.
     */
    storeDataFilesBytes?: number | undefined;
    /**
     * The amount of data written to files, in bytes.
     *
     * Format: int64.
     */
    storeFilesBytes?: number | undefined;
    /** The files included by the script. */
    includeFiles?: ReloadIncludeFile[] | undefined;
    /** The statements that loaded external data or stored data. */
    statements?: ReloadStatement[] | undefined;
};
/** The reload metadata of an app. */
export type AppReloadMetadataList = {
    /** The metadata entries. */
    data?: AppReloadMetadata[] | undefined;
};
/** A request to republish an app. */
export type AppRepublication = {
    /** The identifier of the published app to replace. */
    targetId?: string | undefined;
    /** The data of the published app: `source` takes the data of this app, `target` keeps the existing data. */
    data?: PublishedData | undefined;
    /** The attributes of an app that can be updated. */
    attributes?: AppUpdateAttributes | undefined;
    /**
     * Whether to check that the target was published from this app, and fail if it was not.
     * @default true
     */
    checkOriginAppId?: boolean | undefined;
};
/** The text of a script version. */
export type AppScript = {
    /** The text of the load script. */
    script?: string | undefined;
    /** The version message, an optional comment. */
    versionMessage?: string | undefined;
};
/** A link to a page of versions. */
export type AppScriptLink = {
    /** The URL of the page. */
    href?: string | undefined;
};
/** Links to the adjacent pages of versions. A link is absent or null if the page does not exist. */
export type AppScriptLinks = {
    next?: AppScriptLink | null | undefined;
    prev?: AppScriptLink | null | undefined;
};
/** A change to a script version. */
export type AppScriptPatch = {
    /** The operation to perform. */
    Op?: "add" | "remove" | "replace" | undefined;
    /** The path of the property to change. */
    Path?: "/versionMessage" | undefined;
    /** The new value in JSON notation, so a text value must include its own quotes. Not allowed with `remove`. */
    Value?: string | undefined;
};
/** A script version of an app, without its text. */
export type AppScriptVersion = {
    /** The identifier of the script version. */
    scriptId?: string | undefined;
    /** The time at which the version was last modified. */
    modifiedTime?: string | undefined;
    /** The identifier of the user who last modified the version. */
    modifierId?: string | undefined;
    /**
     * The size of the script.
     *
     * Format: int64.
     */
    size?: number | undefined;
    /** The version message, an optional comment. */
    versionMessage?: string | undefined;
};
/** A list of an app's script versions. */
export type AppScripts = {
    /** A page of script versions. */
    scripts?: AppScriptVersion[] | undefined;
    /** Links to the adjacent pages of versions. A link is absent or null if the page does not exist. */
    links?: AppScriptLinks | undefined;
    /** The caller's privileges on the scripts. */
    privileges?: string[] | undefined;
};
/** The size of the app. */
export type AppSize = {
    /**
     * The size of the app's file, in bytes.
     *
     * Format: int64.
     */
    file?: number | undefined;
    /**
     * The memory used by the app's data, in bytes.
     *
     * Format: int64.
     */
    memory?: number | undefined;
};
/** The event sent when an app was deleted and can be restored. */
export type AppSoftDeletedEvent = EventContext & {
    /** The event type. */
    type?: "com.qlik.app.softdeleted" | undefined;
    /** The app to which an event relates. */
    data?: AppEventData | undefined;
};
/** A request to move an app to a space. */
export type AppSpace = {
    /** The identifier of the space. */
    spaceId?: string | undefined;
};
/** A request to update an app. */
export type AppUpdate = {
    /** The attributes of an app that can be updated. */
    attributes?: AppUpdateAttributes | undefined;
};
/** The attributes of an app that can be updated. */
export type AppUpdateAttributes = {
    /** The name of the app. */
    name?: string | undefined;
    /** The description of the app. */
    description?: string | undefined;
};
/**
 * The usage of the app: `ANALYTICS` for a regular app, `DATA_PREPARATION` for a script, `DATAFLOW_PREP` for a
 * data flow, `SINGLE_TABLE_PREP` for a table recipe, `DIRECT_QUERY_MODE` for an app with live queries.
 */
export type AppUsage = "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP" | "DIRECT_QUERY_MODE" | (string & {});
/** A single error. */
export type AppsError = {
    /** The error code. Codes that start with `HTTP-` are issued by the gateway. */
    code: string;
    /** A short description of the error. */
    title: string;
    /** A detailed description of the error. */
    detail?: string | undefined;
    /** Additional information about the error. */
    meta?: {
        [key: string]: unknown;
    } | undefined;
    /** The part of the request that caused the error. */
    source?: AppsErrorSource | undefined;
};
/** The part of the request that caused the error. */
export type AppsErrorSource = {
    /** A JSON Pointer to the property in the request body. */
    pointer?: string | undefined;
    /** The name of the query parameter. */
    parameter?: string | undefined;
};
/** An error response. */
export type AppsErrors = {
    /** The errors, usually only one. */
    errors?: AppsError[] | undefined;
};
/** An authorization code grant, which exchanges the code from a login redirect for a token. */
export type AuthorizationCodeGrant = {
    /** The grant type. */
    grant_type: "authorization_code";
    /** The identifier of the OAuth client. */
    client_id: string;
    /** The secret of the OAuth client. Required unless `client_assertion` is set. Do not expose it in browsers. */
    client_secret?: string | undefined;
    /** A JWT signed with the private key of the OAuth client, as an alternative to the secret. */
    client_assertion?: string | undefined;
    /** The type of the assertion. Required with `client_assertion`. */
    client_assertion_type?: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer" | undefined;
    /** The authorization code from the redirect. */
    code: string;
    /**
     * The code verifier: the secret whose SHA-256 hash was sent as `code_challenge` during the login (RFC 7636).
     *
     * 43 to 128 characters. Matches `^[A-Za-z0-9._~-]*$`.
     */
    code_verifier: string;
    /** The `redirect_uri` of the login. It must match. */
    redirect_uri: string;
    /** A display name that helps users distinguish their tokens. */
    description?: string | undefined;
    /** The type of the device for which the token is requested, such as a tablet. */
    deviceType?: string | undefined;
};
/** The event sent when a run of an automation has ended. */
export type AutomationRunEndedEvent = EventContext & {
    /** The event type. */
    type?: "com.qlik.v1.automation.run.ended" | undefined;
    /**
     * The automation run that has ended. `toplevelresourceid` of the event contains the identifier of the
     * automation.
     */
    data?: AutomationRunEndedEventData | undefined;
};
/**
 * The automation run that has ended. `toplevelresourceid` of the event contains the identifier of the
 * automation.
 */
export type AutomationRunEndedEventData = {
    /** The identifier of the run. */
    id?: string | undefined;
    /** The title of the run. */
    title?: string | undefined;
    /** The outcome of the run. */
    status?: "exceeded limit" | "failed" | "finished" | "finished with warnings" | "must stop" | "not started" | "queued" | "running" | "starting" | "stopped" | (string & {}) | undefined;
    /** The trigger of the run. */
    context?: string | undefined;
    /** The identifier of the user who owns the automation. */
    ownerId?: string | undefined;
    /** The identifier of the automation's space, if it is in one. */
    spaceId?: string | undefined;
    /** The identifier of the user who ran the automation. */
    executedById?: string | undefined;
    /**
     * The time at which the run was created.
     *
     * Format: date-time.
     */
    createdAt?: string | undefined;
    /**
     * The time for which the run was scheduled, if any.
     *
     * Format: date-time.
     */
    scheduledStartTime?: string | undefined;
    /**
     * The time at which the run started.
     *
     * Format: date-time.
     */
    startTime?: string | undefined;
    /**
     * The time at which it ended.
     *
     * Format: date-time.
     */
    stopTime?: string | undefined;
    /**
     * The time at which the run record was last updated.
     *
     * Format: date-time.
     */
    updatedAt?: string | undefined;
    /** Whether the run was a test. */
    isTestRun?: boolean | undefined;
    /** The test flag in another format. */
    testRun?: boolean | undefined;
    /** Whether the run is archived. */
    isArchived?: boolean | undefined;
    /** The test flag in another format. */
    archived?: boolean | undefined;
    /** Whether the run counts towards the tenant's paid usage. */
    billable?: boolean | undefined;
    /** The resource usage of the run. */
    metrics?: {
        /** The usage of the automation's blocks. */
        blocks?: unknown[] | undefined;
        /** The amount of data sent and received. */
        network?: unknown;
        /** The number of API calls. */
        totalApiCalls?: number | undefined;
    } | undefined;
};
/**
 * A client credentials grant, which issues a token for the client itself. Authenticated by a secret or an
 * assertion.
 */
export type ClientCredentialsGrant = {
    /** The grant type. */
    grant_type: "client_credentials";
    /** The identifier of the OAuth client. */
    client_id: string;
    /** The secret of the OAuth client. Required unless `client_assertion` is set. Do not expose it in browsers. */
    client_secret?: string | undefined;
    /** A JWT signed with the private key of the OAuth client, as an alternative to the secret. */
    client_assertion?: string | undefined;
    /** The type of the assertion. Required with `client_assertion`. */
    client_assertion_type?: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer" | undefined;
    /** The requested scopes, separated by spaces. The OAuth client must be allowed to use them. */
    scope?: string | undefined;
};
/** The attributes that all events have in common. Additional attributes are possible. */
export type EventContext = {
    /** The identifier of the event. Duplicates of an event have the same identifier. */
    id: string;
    /** The event type. */
    type: string;
    /** The source of the event, such as `com.qlik/engine`. */
    source: string;
    /**
     * The CloudEvents version, `1.0` or a later 1.x version.
     *
     * Matches `^1\.`.
     */
    specversion: string;
    /**
     * The time at which the event occurred.
     *
     * Format: date-time.
     */
    time?: string | undefined;
    /**
     * The media type of `data`.
     * @default application/json
     */
    datacontenttype?: string | undefined;
    /** The identifier of the tenant in which the event occurred. */
    tenantid: string;
    /** The identifier of the user to whom the event relates. */
    userid?: string | undefined;
    /** The identifier of the owner of the resource to which the event relates. */
    ownerid?: string | undefined;
    /** The identifier of the space in which the event occurred. */
    spaceid?: string | undefined;
    /** The identifier of the resource to which the event relates. */
    toplevelresourceid?: string | undefined;
    /** The reason for which the event was sent. */
    reason?: string | undefined;
    /** The type of the principal that caused the event. */
    authtype?: string | undefined;
    /** The claims of the principal that caused the event, as a JSON string. */
    authclaims?: string | undefined;
    /** The identifier of the OAuth client that caused the event. */
    clientid?: string | undefined;
    /** The identifier of the session in which the event occurred. */
    sessionid?: string | undefined;
    /** The component that produced the event. */
    host?: string | undefined;
    /** The IP address from which the event was caused. */
    originip?: string | undefined;
    /** The position of the event in a distributed trace (W3C Trace Context). */
    traceparent?: string | undefined;
    /** Vendor-specific trace data that accompanies `traceparent`. */
    tracestate?: string | undefined;
};
/** The number format of a field. */
export type FieldFormat = {
    /**
     * The type of a field's values: `U` unknown, `A` text, `I` integer, `R` real, `F` fixed decimal, `M` money, `D`
     * date, `T` time, `TS` timestamp, `IV` interval.
     */
    Type?: FieldFormatType | undefined;
    /** The format pattern, such as YYYY-MM-DD. */
    Fmt?: string | undefined;
    /**
     * The number of decimal places.
     *
     * Format: int32.
     * @default 10
     */
    nDec?: number | undefined;
    /**
     * Whether a thousands separator is used: 1 if it is, 0 if not.
     *
     * Format: int32.
     * @default 0
     */
    UseThou?: number | undefined;
    /** The decimal separator. */
    Dec?: string | undefined;
    /** The thousands separator. */
    Thou?: string | undefined;
};
/**
 * The type of a field's values: `U` unknown, `A` text, `I` integer, `R` real, `F` fixed decimal, `M` money, `D`
 * date, `T` time, `TS` timestamp, `IV` interval.
 */
export type FieldFormatType = "U" | "A" | "I" | "R" | "F" | "M" | "D" | "T" | "TS" | "IV" | (string & {});
/** A field of the data model. */
export type FieldMetadata = {
    /** The name of the field. */
    name?: string | undefined;
    /** The comment of the field. */
    comment?: string | undefined;
    /** The names of the tables that contain the field. */
    src_tables?: string[] | undefined;
    /** Tags that describe the content of the field, such as key, text or ASCII. */
    tags?: string[] | undefined;
    /** Whether the field is a system field. */
    is_system?: boolean | undefined;
    /** Whether the field is hidden. */
    is_hidden?: boolean | undefined;
    /** Whether the field is a semantic field. */
    is_semantic?: boolean | undefined;
    /** Whether the field is locked. */
    is_locked?: boolean | undefined;
    /** Whether the values of the field are numbers. */
    is_numeric?: boolean | undefined;
    /** Whether the field only presents distinct values. */
    distinct_only?: boolean | undefined;
    /** Whether exactly one value of the field is always selected. */
    always_one_selected?: boolean | undefined;
    /**
     * The number of distinct values in the field.
     *
     * Format: int32.
     */
    cardinal?: number | undefined;
    /**
     * The number of values in the field.
     *
     * Format: int64.
     */
    total_count?: number | undefined;
    /**
     * The memory used, in bytes.
     *
     * Format: int64.
     */
    byte_size?: number | undefined;
    /** A hash of the field values. It does not change as long as reloads load the same data. */
    hash?: string | undefined;
};
/** The statistics of the values of a field. */
export type FieldProfile = {
    /** The name of the field. */
    Name?: string | undefined;
    /** The tags of the field. */
    FieldTags?: string[] | undefined;
    /** The number format of a field. */
    NumberFormat?: FieldFormat | undefined;
    /**
     * The number of distinct values.
     *
     * Format: int64.
     */
    DistinctValues?: number | undefined;
    /**
     * The number of distinct numeric values.
     *
     * Format: int64.
     */
    DistinctNumericValues?: number | undefined;
    /**
     * The number of distinct text values.
     *
     * Format: int64.
     */
    DistinctTextValues?: number | undefined;
    /**
     * The number of numeric values.
     *
     * Format: int64.
     */
    NumericValues?: number | undefined;
    /**
     * The number of text values.
     *
     * Format: int64.
     */
    TextValues?: number | undefined;
    /**
     * The number of null values.
     *
     * Format: int64.
     */
    NullValues?: number | undefined;
    /**
     * The number of empty text values.
     *
     * Format: int64.
     */
    EmptyStrings?: number | undefined;
    /**
     * The number of negative values.
     *
     * Format: int64.
     */
    NegValues?: number | undefined;
    /**
     * The number of positive values.
     *
     * Format: int64.
     */
    PosValues?: number | undefined;
    /**
     * The number of values that are zero.
     *
     * Format: int64.
     */
    ZeroValues?: number | undefined;
    /** The sum of the numeric values. */
    Sum?: FieldStatistic | undefined;
    /** The sum of the squared numeric values. */
    Sum2?: FieldStatistic | undefined;
    /** The mean of the numeric values. */
    Average?: FieldStatistic | undefined;
    /** The median of the numeric values. */
    Median?: FieldStatistic | undefined;
    /** The standard deviation of the numeric values. */
    Std?: FieldStatistic | undefined;
    /** The smallest numeric value. */
    Min?: FieldStatistic | undefined;
    /** The largest numeric value. */
    Max?: FieldStatistic | undefined;
    /** The skewness of the numeric values. */
    Skewness?: FieldStatistic | undefined;
    /** The kurtosis of the numeric values. */
    Kurtosis?: FieldStatistic | undefined;
    /** The 1st, 5th, 10th, 25th, 50th, 75th, 90th, 95th and 99th percentiles of the numeric values. */
    Fractiles?: FieldStatistic[] | undefined;
    /** A histogram of the numeric values of a field. */
    FrequencyDistribution?: FrequencyDistribution | undefined;
    /** The three most frequent values. */
    MostFrequent?: ValueFrequency[] | undefined;
    /**
     * The Shannon entropy of the values, normalised to the range 0 to 1.
     *
     * Format: double.
     */
    DataEvenness?: number | undefined;
    /** The first text value in sort order. */
    FirstSorted?: string | undefined;
    /** The last text value in sort order. */
    LastSorted?: string | undefined;
    /**
     * The mean length of the text values, or 0.
     *
     * Format: double.
     */
    AvgStringLen?: number | undefined;
    /**
     * The length of the shortest text value, or 0.
     *
     * Format: int64.
     */
    MinStringLen?: number | undefined;
    /**
     * The length of the longest text value, or 0.
     *
     * Format: int64.
     */
    MaxStringLen?: number | undefined;
    /**
     * The total length of all text values.
     *
     * Format: int64.
     */
    SumStringLen?: number | undefined;
};
/** A number, or the string `NaN` if the value is undefined. */
export type FieldStatistic = number | "NaN";
/** A value of a field. */
export type FieldValue = {
    /** The value as text. Absent for a number. */
    Text?: string | undefined;
    /** The value as a number. */
    Number?: FieldStatistic | undefined;
};
/** A histogram of the numeric values of a field. */
export type FrequencyDistribution = {
    /**
     * The number of bins.
     *
     * Format: int32.
     */
    NumberOfBins?: number | undefined;
    /** The edges of the bins. */
    BinsEdges?: number[] | undefined;
    /** The number of values in each bin. */
    Frequencies?: number[] | undefined;
};
/** The machine that ran a reload. */
export type HardwareMetadata = {
    /**
     * The number of logical cores available to the reload.
     *
     * Format: int32.
     */
    logical_cores?: number | undefined;
    /**
     * The memory available to the reload, in bytes.
     *
     * Format: int64.
     */
    total_memory?: number | undefined;
};
/** The catalogue entry of a resource. */
export type Item = {
    /** The identifier of the item. It differs from the identifier of the resource. */
    id: string;
    /**
     * The name of the resource.
     *
     * At least 1 characters.
     */
    name: string;
    /** The description of the resource. */
    description?: string | undefined;
    /** The identifier of the tenant to which the item belongs. */
    tenantId: string;
    /** The identifier of the user who owns the resource. */
    ownerId?: string | undefined;
    /** The identifier of the user who created the item, if any. */
    creatorId?: string | undefined;
    /** The identifier of the user who made the last update to the item, if any. */
    updaterId?: string | undefined;
    /** The identifier of the space that contains the resource. Empty or absent in a personal space. */
    spaceId?: string | undefined;
    /**
     * The time at which the item was created.
     *
     * Format: date-time.
     */
    createdAt: string;
    /**
     * The time at which the item was last updated.
     *
     * Format: date-time.
     */
    updatedAt: string;
    /** Whether the item is one of the caller's favorites. */
    isFavorited: boolean;
    /** The identifiers of the collections that contain the item. */
    collectionIds: string[];
    /** The actions that the caller can perform on the item. Absent if `noActions` was set. */
    actions?: string[] | undefined;
    /** The identifier of the item's thumbnail image. */
    thumbnailId?: string | undefined;
    /** The type of the item's resource, such as `app`. */
    resourceType: ItemResourceType;
    /** The subtype of the resource, if any. */
    resourceSubType?: string | undefined;
    /** The identifier of the resource in its own service, such as the identifier of the app. */
    resourceId?: string | undefined;
    /**
     * The link of the resource, for resources that have a link instead of an identifier.
     *
     * Format: uri.
     */
    resourceLink?: string | undefined;
    /**
     * The time at which the resource was created.
     *
     * Format: date-time.
     */
    resourceCreatedAt: string;
    /**
     * The time at which the resource was last updated.
     *
     * Format: date-time.
     */
    resourceUpdatedAt: string;
    /** The outcome of the last reload of the resource, such as `ok`. Empty if it was never reloaded. */
    resourceReloadStatus?: string | undefined;
    /**
     * The time at which the last reload of the resource ended, in RFC 3339 format. Empty if it was never
     * reloaded.
     */
    resourceReloadEndTime?: string | undefined;
    /** The size of an app. */
    resourceSize?: ItemResourceSize | undefined;
    /** The attributes of the resource in its own service. For an app, these are the app's attributes. */
    resourceAttributes: {
        [key: string]: unknown;
    };
    /** Additional properties of the resource, or null. */
    resourceCustomAttributes: {
        [key: string]: unknown;
    } | null;
    /** The view statistics of the resource for the last 28 days. */
    itemViews?: ItemViews | undefined;
    /** The caller's actions on the item, and its tags and collections. */
    meta: ItemMeta;
    /** Links to the item and to its resource. */
    links: ItemLinks;
};
/** Links to the item and to its resource. */
export type ItemLinks = {
    /** A link to a resource or a page. */
    self?: ItemsHref | undefined;
    /** A link to a resource or a page. */
    open?: ItemsHref | undefined;
    /** A link to a resource or a page. */
    thumbnail?: ItemsHref | undefined;
    /** A link to a resource or a page. */
    collections?: ItemsHref | undefined;
    /** A link to a resource or a page. */
    qvPlugin?: ItemsHref | undefined;
};
/** The caller's actions on the item, and its tags and collections. */
export type ItemMeta = {
    /** Whether the item is one of the caller's favorites. */
    isFavorited: boolean;
    /** The actions that the caller can perform on the item. Absent if `noActions` was set. */
    actions?: string[] | undefined;
    /** The tags of the item. */
    tags: ItemTag[];
    /** The identifiers of the collections that contain the item. */
    collections: ItemTag[];
};
/** The size of an app. */
export type ItemResourceSize = {
    /** The size on disk, in bytes. */
    appFile?: number | undefined;
    /** The size in memory, in bytes. */
    appMemory?: number | undefined;
};
/** The type of the item's resource, such as `app`. */
export type ItemResourceType = "app" | "qlikview" | "qvapp" | "genericlink" | "sharingservicetask" | "note" | "dataasset" | "dataset" | "automation" | "automl-experiment" | "automl-deployment" | "assistant" | "dataproduct" | "dataqualityrule" | "glossary" | "knowledgebase" | "script" | "semantictype" | "page" | (string & {});
/** A reference to a tag or a collection. */
export type ItemTag = {
    /** The identifier of the tag or collection. */
    id: string;
    /** The name of the tag or collection. */
    name: string;
};
/** The view statistics of the resource for the last 28 days. */
export type ItemViews = {
    /** The number of views in the last 28 days. */
    total?: number | undefined;
    /** The number of users who viewed the resource in the last 28 days. */
    unique?: number | undefined;
    /** The slope of a linear trend through the weekly number of users. */
    trend?: number | undefined;
    /** The number of apps that use the data set. Data sets only. */
    usedBy?: number | undefined;
    /** The statistics per week. */
    week?: ItemWeekViews[] | undefined;
};
/** The view statistics of the resource for one week. */
export type ItemWeekViews = {
    /**
     * The time at which the week started.
     *
     * Format: date-time.
     */
    start?: string | undefined;
    /** The number of views in the week. */
    total?: number | undefined;
    /** The number of users who viewed the resource in the week. */
    unique?: number | undefined;
};
/** A page of items. */
export type Items = {
    /** The items on this page. */
    data: Item[];
    /** Links to this page and to adjacent pages. A link is absent or null if the page does not exist. */
    links: ItemsPageLinks;
};
/** A single error. */
export type ItemsError = {
    /**
     * The error code. The service's own codes are not documented by Qlik; codes that start with `HTTP-` are
     * issued by the gateway.
     */
    code?: string | undefined;
    /** A short description of the error. */
    title?: string | undefined;
    /** A detailed description of the error. */
    detail?: string | undefined;
    /** The category of the error. */
    meta?: ItemsErrorMeta | undefined;
};
/** The category of the error. */
export type ItemsErrorMeta = {
    /** Whether the error is a server fault. */
    fault?: boolean | undefined;
    /** Whether the error is temporary, so that a retry may succeed. */
    temporary?: boolean | undefined;
    /** Whether the operation timed out. */
    timeout?: boolean | undefined;
    /** Additional information about the error. */
    explain?: {
        [key: string]: unknown;
    } | undefined;
};
/** An error response. */
export type ItemsErrors = {
    /** The errors, usually only one. */
    errors?: ItemsError[] | undefined;
};
/** A link to a resource or a page. */
export type ItemsHref = {
    /**
     * The absolute URL of the link.
     *
     * Format: uri.
     */
    href?: string | undefined;
};
/** Links to this page and to adjacent pages. A link is absent or null if the page does not exist. */
export type ItemsPageLinks = {
    /** A link to a resource or a page. */
    self?: ItemsHref | undefined;
    next?: ItemsHref | null | undefined;
    prev?: ItemsHref | null | undefined;
    /** A link to a resource or a page. */
    collection?: ItemsHref | undefined;
};
/** The type of the assignee. */
export type KnownSpaceAssignmentType = "user" | "group" | "bot";
/**
 * A role in a space. The available roles depend on the space type and are listed in `meta.assignableRoles` of
 * the space.
 *
 * - In a shared space: `codeveloper`, `consumer`, `dataconsumer`, `facilitator`, `producer`.
 * - In a managed space: `basicconsumer`, `consumer`, `contributor`, `dataconsumer`, `facilitator`, `publisher`.
 * - In a data space: `consumer`, `dataconsumer`, `datapreview`, `facilitator`, `operator`, `producer`,
 *   `publisher`.
 */
export type KnownSpaceRole = "consumer" | "contributor" | "dataconsumer" | "datapreview" | "facilitator" | "operator" | "producer" | "publisher" | "basicconsumer" | "codeveloper";
/**
 * A role on a shared resource. In a shared space: `consumer`. In a managed space: `basicconsumer`, `consumer`,
 * `contributor`.
 */
export type KnownSpaceShareRole = "consumer" | "contributor" | "basicconsumer";
/** The type of a share: with a `user`, with a `group`, or by a `link` that anyone can open. */
export type KnownSpaceShareType = "user" | "group" | "link";
/**
 * The type of a space: `shared` for collaborative app development, `managed` for publishing apps to consumers,
 * `data` for data integration.
 */
export type KnownSpaceType = "shared" | "managed" | "data";
/**
 * The level of the webhook: `tenant` sends the events of the whole tenant, `user` sends the events that the
 * owner of the webhook can see.
 */
export type KnownWebhookLevel = "tenant" | "user";
/** The origin of the webhook, where it is created. */
export type KnownWebhookOrigin = "api" | "automations" | "management-console";
/** The resource usage of the last reload of an app. */
export type LastReloadMetadata = {
    /**
     * The CPU time used, in milliseconds.
     *
     * Format: int64.
     */
    cpu_time_spent_ms?: number | undefined;
    /**
     * The peak memory usage, in bytes.
     *
     * Format: int64.
     */
    peak_memory_bytes?: number | undefined;
    /**
     * The peak memory usage of a full reload, in bytes.
     *
     * Format: int64.
     */
    fullReloadPeakMemoryBytes?: number | undefined;
    /**
     * The peak memory usage of a partial reload, in bytes.
     *
     * Format: int64.
     */
    partialReloadPeakMemoryBytes?: number | undefined;
    /** The machine that ran a reload. */
    hardware?: HardwareMetadata | undefined;
};
/** A request to create an app. */
export type NewApp = {
    /** The attributes of an app to create. */
    attributes?: NewAppAttributes | undefined;
};
/** The attributes of an app to create. */
export type NewAppAttributes = {
    /** The name of the app. */
    name?: string | undefined;
    /** The description of the app. */
    description?: string | undefined;
    /** The space to create the app in. Defaults to the caller's personal space. */
    spaceId?: string | undefined;
    /** The usage of the app to create. */
    usage?: "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP" | "DIRECT_QUERY_MODE" | undefined;
    /** The locale for numbers and dates. Defaults to the system locale. */
    locale?: string | undefined;
};
/** An access token and its lifetime. */
export type OAuthToken = {
    /** The access token for the `Authorization` header. */
    access_token: string;
    /** The type of the token. Compare it without regard to case, because `Bearer` also occurs. */
    token_type: "bearer" | (string & {});
    /**
     * The lifetime of the token in seconds, starting with the response. Not always present.
     *
     * At least 0.
     */
    expires_in?: number | undefined;
    /**
     * The time at which the token expires.
     *
     * Format: date-time.
     */
    expires_at?: string | undefined;
    /** A refresh token for the next access token. */
    refresh_token?: string | undefined;
    /** The granted scopes, separated by spaces. */
    scope?: string | undefined;
    /** The time of the user's last login, in seconds since the Unix epoch. */
    auth_time?: number | undefined;
    /** The type of the token issued by a token exchange. */
    issued_token_type?: "urn:ietf:params:oauth:token-type:access_token" | (string & {}) | undefined;
};
/** A token request. `grant_type` identifies the grant. */
export type OAuthTokenRequest = ClientCredentialsGrant | UserImpersonationGrant | AuthorizationCodeGrant | RefreshTokenGrant | TokenExchangeGrant;
/** A single error. */
export type OauthError = {
    /** The error code. Codes that start with `HTTP-` are issued by the gateway. */
    code: string;
    /** A short description of the error. */
    title: string;
    /** A detailed description of the error. */
    detail?: string | undefined;
    /** The HTTP status as a string. */
    status?: string | undefined;
    /** Additional information about the error. */
    meta?: {
        [key: string]: unknown;
    } | undefined;
};
/** An error response. */
export type OauthErrors = {
    /** The errors, usually only one. */
    errors?: OauthError[] | undefined;
};
/** Metadata of the whole list. */
export type PageMeta = {
    /** The number of matching records on all pages. */
    count: number;
};
/** What the caller can do in their own personal space, if there is one. */
export type PersonalSpaceMeta = {
    /** The resource type of the personal space. */
    resourceType: string;
    /** The actions that the caller can perform. */
    actions: SpaceAction[];
};
/** The data of the published app: `source` takes the data of this app, `target` keeps the existing data. */
export type PublishedData = "source" | "target";
/** A refresh token grant, which exchanges a refresh token for a new access token. */
export type RefreshTokenGrant = {
    /** The grant type. */
    grant_type: "refresh_token";
    /** The refresh token from an earlier token response. */
    refresh_token: string;
    /** The secret of the OAuth client. Required unless `client_assertion` is set. Do not expose it in browsers. */
    client_secret?: string | undefined;
    /** A JWT signed with the private key of the OAuth client, as an alternative to the secret. */
    client_assertion?: string | undefined;
    /** The type of the assertion. Required with `client_assertion`. */
    client_assertion_type?: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer" | undefined;
};
/** The record of a reload. */
export type Reload = {
    /** The identifier of the reload. */
    id: string;
    /** The identifier of the app that is reloaded. */
    appId: string;
    /** The identifier of the tenant to which the app belongs. */
    tenantId: string;
    /** The identifier of the user who requested the reload. */
    userId: string;
    /**
     * The trigger of the reload: `hub` for a person, `external` for an API request, `chronos` for a schedule,
     * `automations` for an automation, `data-refresh` for new data, `choreographer` for an orchestrated task.
     */
    type: ReloadType;
    /**
     * The status of a reload. `QUEUED`, `RELOADING` and `CANCELING` are intermediate; `SUCCEEDED`, `FAILED`,
     * `CANCELED` and `EXCEEDED_LIMIT` are final.
     */
    status: ReloadStatus;
    /** Whether the reload is partial, so that only the statements marked for it are run. */
    partial?: boolean | undefined;
    /**
     * The priority among the tenant's queued reloads. Reloads with a higher weight start first. The weight of apps
     * in a personal space is always 1.
     *
     * 1 to 10.
     */
    weight?: ReloadWeight | undefined;
    /** The identifier of the resource that requested the reload, within its own service. */
    resourceId?: string | undefined;
    /** The type of the resource that requested the reload. */
    resourceType?: ReloadResourceType | undefined;
    /**
     * The time at which the reload was requested.
     *
     * Format: date-time.
     */
    creationTime: string;
    /**
     * The time at which the reload left the queue.
     *
     * Format: date-time.
     */
    startTime?: string | undefined;
    /**
     * The time at which the engine reported success.
     *
     * Format: date-time.
     */
    engineTime?: string | undefined;
    /**
     * The time at which it ended.
     *
     * Format: date-time.
     */
    endTime?: string | undefined;
    /** The error code, if `status` is `FAILED`. */
    errorCode?: string | undefined;
    /** A description of the error, if `status` is `FAILED`. */
    errorMessage?: string | undefined;
    /** The engine's summary of the reload, one step per line. */
    log?: string | undefined;
    /** A link to this record. */
    links?: ReloadsSelfLinks | undefined;
};
/** The progress of a cancellation. */
export type ReloadCancellation = {
    /**
     * The status of a reload. `QUEUED`, `RELOADING` and `CANCELING` are intermediate; `SUCCEEDED`, `FAILED`,
     * `CANCELED` and `EXCEEDED_LIMIT` are final.
     */
    status?: ReloadStatus | undefined;
};
/** The event sent when a reload has finished. */
export type ReloadFinishedEvent = {
    /** The identifier of the event. Duplicates of an event have the same identifier. */
    id: string;
    /** The event type. */
    type: "com.qlik.v1.reload.finished";
    /** The source of the event, `com.qlik/reloads`. */
    source: string;
    /**
     * The CloudEvents version, `1.0` or a later 1.x version.
     *
     * Matches `^1\.`.
     */
    specversion: string;
    /**
     * The time at which the event occurred.
     *
     * Format: date-time.
     */
    time?: string | undefined;
    /**
     * The media type of `data`.
     * @default application/json
     */
    datacontenttype?: string | undefined;
    /** The identifier of the tenant in which the event occurred. */
    tenantid: string;
    /** The identifier of the user to whom the event relates. */
    userid?: string | undefined;
    /** The identifier of the owner of the resource to which the event relates. */
    ownerid?: string | undefined;
    /** The identifier of the space in which the event occurred. */
    spaceid?: string | undefined;
    /** The identifier of the resource to which the event relates. */
    toplevelresourceid?: string | undefined;
    /** The reason for which the event was sent. */
    reason?: string | undefined;
    /** The type of the principal that caused the event. */
    authtype?: string | undefined;
    /** The claims of the principal that caused the event, as a JSON string. */
    authclaims?: string | undefined;
    /** The identifier of the OAuth client that caused the event. */
    clientid?: string | undefined;
    /** The identifier of the session in which the event occurred. */
    sessionid?: string | undefined;
    /** The host that sent the event. */
    host?: string | undefined;
    /** The IP address from which the event was caused. */
    originip?: string | undefined;
    /** The position of the event in a distributed trace (W3C Trace Context). */
    traceparent?: string | undefined;
    /** Vendor-specific trace data that accompanies `traceparent`. */
    tracestate?: string | undefined;
    /** The reload that has finished. */
    data?: ReloadFinishedEventData | undefined;
};
/** The reload that has finished. */
export type ReloadFinishedEventData = {
    /** The identifier of the reload. */
    id: string;
    /** The identifier of the app that was reloaded. */
    appId: string;
    /** The identifier of the user who requested the reload. */
    userId: string;
    /** Whether the reload succeeded. */
    succeeded: boolean;
    /** The outcome of the reload. */
    status?: "SUCCEEDED" | "FAILED" | "CANCELED" | "EXCEEDED_LIMIT" | undefined;
    /**
     * The trigger of the reload: `hub` for a person, `external` for an API request, `chronos` for a schedule,
     * `automations` for an automation, `data-refresh` for new data, `choreographer` for an orchestrated task.
     */
    type?: "hub" | "chronos" | "external" | "automations" | "data-refresh" | "choreographer" | (string & {}) | undefined;
    /** The identifier of the tenant to which the app belongs. */
    tenantId?: string | undefined;
    /** The identifier of the reload task that started the reload, if any. */
    taskId?: string | undefined;
    /** The identifier of the resource that requested the reload, within its own service. */
    resourceId?: string | undefined;
    /** The type of the resource that requested the reload. */
    resourceType?: "api" | "reload-tasks" | "tasks" | "automate" | (string & {}) | undefined;
    /** Whether the reload was partial, so that only the statements marked for it were run. */
    partial?: boolean | undefined;
    /**
     * The priority of the reload in the tenant's queue. Reloads with a higher weight start first.
     *
     * 1 to 10.
     * @default 1
     */
    weight?: number | undefined;
    /** The description of the app. */
    appUsage?: "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP" | "DIRECT_QUERY_MODE" | (string & {}) | undefined;
    /** The error code, if the reload failed. */
    errorCode?: string | undefined;
    /** A description of the error, if the reload failed. */
    errorMessage?: string | undefined;
    /**
     * The time at which the reload was requested.
     *
     * Format: date-time.
     */
    creationTime?: string | undefined;
    /**
     * The time at which the engine started the reload.
     *
     * Format: date-time.
     */
    startTime?: string | undefined;
    /**
     * The time at which the engine finished the reload, if it succeeded.
     *
     * Format: date-time.
     */
    lastReloadTime?: string | undefined;
    /** Seconds between the assignment of an engine and the end of the attempt. */
    durationSeconds?: number | undefined;
    /** The number of times that the reload was requeued. A recent addition that is not always present. */
    requeueCounters?: {
        /** The total number of times. */
        requeuesTotal?: number | undefined;
        /** The number of times that an error was the cause. */
        requeuesWithErrors?: number | undefined;
    } | undefined;
    /** The pool to which the engine belongs. */
    enginePoolName?: string | undefined;
    /** The reason for the size of the engine. */
    engineSizingReason?: string | undefined;
    /** Whether an engine was withheld because the app had crashed an engine of the largest size before. */
    crashedOnMaxSizeEngine?: boolean | undefined;
    /**
     * The factor by which the size of the engine multiplies the consumption of reload packs.
     * @default 0
     */
    reloadPacksFactor?: number | undefined;
    /**
     * The number of reload packs consumed, in tenants that have reload packs.
     * @default 0
     */
    reloadPacksConsumed?: number | undefined;
    /** The license number in the token of the user. */
    licenseNumber?: string | undefined;
};
/** A file included by a load script. */
export type ReloadIncludeFile = {
    /** The name of the data connection. */
    connection?: string | undefined;
    /** The path of the file within the data connection. */
    path?: string | undefined;
    /** The Qlik resource identifier of the file. */
    qri?: string | undefined;
};
/** A request to reload an app. */
export type ReloadRequest = {
    /** The identifier of the app to reload. */
    appId: string;
    /**
     * Whether to run only the statements marked for a partial reload.
     * @default false
     */
    partial?: boolean | undefined;
    /**
     * The priority among the tenant's queued reloads. Reloads with a higher weight start first. The weight of apps
     * in a personal space is always 1.
     *
     * 1 to 10.
     */
    weight?: ReloadWeight | undefined;
    /** Script variables to set for this reload, by name. At most 20. */
    variables?: {
        [key: string]: string;
    } | undefined;
    /** The identifier of the resource that requests the reload, within its own service. */
    resourceId?: string | undefined;
    /** The type of the resource that requests the reload. */
    resourceType?: "api" | "reload-tasks" | "tasks" | "automate" | (string & {}) | undefined;
};
/** The type of the resource that requested the reload. */
export type ReloadResourceType = "api" | "reload-tasks" | "tasks" | "automate" | (string & {});
/** A statement that loaded external data or stored data. */
export type ReloadStatement = {
    /** The type of the statement, such as Load or Store. */
    type?: string | undefined;
    /** The label of the resource in the lineage graph. */
    label?: string | undefined;
    /** The name of the source table in the lineage graph. */
    tableName?: string | undefined;
    /** The name of the data connection. */
    connection?: string | undefined;
    /** The identifier of the data connection. */
    connectionId?: string | undefined;
    /** The Qlik resource identifier of the resource. */
    qri?: string | undefined;
    /**
     * The number of rows loaded.
     *
     * Format: int64.
     */
    nbrOfRows?: number | undefined;
    /**
     * The number of fields loaded.
     *
     * Format: int64.
     */
    nbrOfFields?: number | undefined;
    /**
     * The amount of data transferred over the network, in bytes.
     *
     * Format: int64.
     */
    dataSize?: number | undefined;
    /**
     * The duration of the reload, in milliseconds.
     *
     * Format: int64.
     */
    duration?: number | undefined;
    /** The mode of a partial reload, such as add, replace, update or merge. It is n/a in a full reload. */
    partialReloadOperation?: string | undefined;
};
/**
 * The status of a reload. `QUEUED`, `RELOADING` and `CANCELING` are intermediate; `SUCCEEDED`, `FAILED`,
 * `CANCELED` and `EXCEEDED_LIMIT` are final.
 */
export type ReloadStatus = "QUEUED" | "RELOADING" | "CANCELING" | "SUCCEEDED" | "FAILED" | "CANCELED" | "EXCEEDED_LIMIT";
/** A schedule that reloads an app. */
export type ReloadTask = {
    /** The identifier of the task. */
    id: string;
    /** The identifier of the app that is reloaded. */
    appId: string;
    /** The identifier of the tenant to which the task belongs. */
    tenantId: string;
    /** The identifier of the user who owns the task. */
    userId: string;
    /** The identifier of the space that contains the app, if any. */
    spaceId?: string | undefined;
    /**
     * The state of the task: `Enabled` runs on schedule, `Disabled` does not run until it is enabled again,
     * `Completed` does not run any more because its schedule has ended.
     */
    state: ReloadTaskState;
    /**
     * The reason why the task is disabled: `MANUALLY` by a person, `CONSECUTIVE-FAILURES` after five consecutive
     * failed reloads, `OWNER-DELETED` or `OWNER-DISABLED` because its owner was deleted or disabled.
     */
    disabledCode?: ReloadTaskDisabledCode | undefined;
    /** The IANA time zone of the start, the end and the recurrence, such as `Europe/Zurich`. */
    timeZone: string;
    /**
     * The start of the schedule, not before 1970: a local time in `timeZone`, such as `2026-06-01T07:00:00`, or,
     * without a time zone, a time with a UTC offset (RFC 3339). If this property and `recurrence` are both
     * empty, the task has no schedule.
     */
    startDateTime?: string | undefined;
    /** The end of the recurrence, in the same format as `startDateTime`. */
    endDateTime?: string | undefined;
    /**
     * The recurrence rules, as RFC 5545 lines such as `RRULE:FREQ=DAILY;INTERVAL=1`, without `DTSTART` and
     * `DTEND`. Omitted for a task that runs once.
     */
    recurrence?: string[] | undefined;
    /**
     * Whether scheduled reloads are partial.
     * @default false
     */
    partial?: boolean | undefined;
    /**
     * Whether a change of the app's data starts a reload.
     * @default false
     */
    autoReload?: boolean | undefined;
    /**
     * Whether a reload that is started by a change of data is partial.
     * @default false
     */
    autoReloadPartial?: boolean | undefined;
    /**
     * Whether the task was migrated to the scheduling service, which replaces this service.
     * @default false
     */
    migrated?: boolean | undefined;
    /**
     * The time of the last run.
     *
     * Format: date-time.
     */
    lastExecutionTime?: string | undefined;
    /**
     * The time of the next run.
     *
     * Format: date-time.
     */
    nextExecutionTime?: string | undefined;
    /** A link to this task. */
    links: ReloadTasksSelfLinks;
    /**
     * A description of why the task is disabled. Use `disabledCode` instead in programs.
     * @deprecated
     */
    log?: string | undefined;
    /**
     * The location of the app inside Qlik Cloud.
     * @deprecated
     */
    fortressId?: string | undefined;
};
/** A request to create a reload task. */
export type ReloadTaskCreate = {
    /** The identifier of the app to reload. */
    appId: string;
    /** The IANA time zone of the start, the end and the recurrence, such as `Europe/Zurich`. */
    timeZone: string;
    /**
     * The start of the schedule, not before 1970: a local time in `timeZone`, such as `2026-06-01T07:00:00`, or,
     * without a time zone, a time with a UTC offset (RFC 3339). If this property and `recurrence` are both
     * empty, the task has no schedule.
     */
    startDateTime?: string | undefined;
    /** The end of the recurrence, in the same format as `startDateTime`. */
    endDateTime?: string | undefined;
    /**
     * The recurrence rules, as RFC 5545 lines such as `RRULE:FREQ=DAILY;INTERVAL=1`, without `DTSTART` and
     * `DTEND`. Omitted for a task that runs once.
     */
    recurrence?: string[] | undefined;
    /**
     * Whether scheduled reloads are partial.
     * @default false
     */
    partial?: boolean | undefined;
    /**
     * Whether a change of the app's data starts a reload.
     * @default false
     */
    autoReload?: boolean | undefined;
    /**
     * Whether a reload that is started by a change of data is partial.
     * @default false
     */
    autoReloadPartial?: boolean | undefined;
    /**
     * Has no effect since April 2022.
     * @deprecated
     */
    type?: "scheduled_reload" | undefined;
};
/**
 * The reason why the task is disabled: `MANUALLY` by a person, `CONSECUTIVE-FAILURES` after five consecutive
 * failed reloads, `OWNER-DELETED` or `OWNER-DISABLED` because its owner was deleted or disabled.
 */
export type ReloadTaskDisabledCode = "MANUALLY" | "CONSECUTIVE-FAILURES" | "OWNER-DELETED" | "OWNER-DISABLED" | (string & {});
/**
 * The state of the task: `Enabled` runs on schedule, `Disabled` does not run until it is enabled again,
 * `Completed` does not run any more because its schedule has ended.
 */
export type ReloadTaskState = "Enabled" | "Disabled" | "Completed";
/** A request to replace a reload task. */
export type ReloadTaskUpdate = {
    /** The identifier of the app to reload. */
    appId?: string | undefined;
    /**
     * The state of the task: `Enabled` runs on schedule, `Disabled` does not run until it is enabled again,
     * `Completed` does not run any more because its schedule has ended.
     */
    state?: ReloadTaskState | undefined;
    /** The IANA time zone of the start, the end and the recurrence, such as `Europe/Zurich`. */
    timeZone?: string | undefined;
    /**
     * The start of the schedule, not before 1970: a local time in `timeZone`, such as `2026-06-01T07:00:00`, or,
     * without a time zone, a time with a UTC offset (RFC 3339). If this property and `recurrence` are both
     * empty, the task has no schedule.
     */
    startDateTime?: string | undefined;
    /** The end of the recurrence, in the same format as `startDateTime`. */
    endDateTime?: string | undefined;
    /**
     * The recurrence rules, as RFC 5545 lines such as `RRULE:FREQ=DAILY;INTERVAL=1`, without `DTSTART` and
     * `DTEND`. Omitted for a task that runs once.
     */
    recurrence?: string[] | undefined;
    /**
     * Whether scheduled reloads are partial.
     * @default false
     */
    partial?: boolean | undefined;
    /**
     * Whether a change of the app's data starts a reload.
     * @default false
     */
    autoReload?: boolean | undefined;
    /**
     * Whether a reload that is started by a change of data is partial.
     * @default false
     */
    autoReloadPartial?: boolean | undefined;
};
/** A page of reload tasks. */
export type ReloadTasks = {
    /** The tasks on this page. */
    data: ReloadTask[];
    /** Links to this page and to adjacent pages. A link is absent or null if the page does not exist. */
    links: ReloadTasksPageLinks;
};
/** A single error. */
export type ReloadTasksError = {
    /** The error code. Codes that start with `TASKS-` are issued by the service, and codes that start with `HTTP-` by the gateway. */
    code: string;
    /** A short description of the error. */
    title: string;
    /** A detailed description of the error. */
    detail?: string | undefined;
};
/** An error response. */
export type ReloadTasksErrors = {
    /** The errors, usually only one. */
    errors?: ReloadTasksError[] | undefined;
    /** The trace identifier of the request. Quote it in support cases with Qlik. */
    traceId?: string | undefined;
};
/** A link to a resource or a page. */
export type ReloadTasksHref = {
    /**
     * The absolute URL of the link.
     *
     * Format: uri.
     */
    href: string;
};
/** Links to this page and to adjacent pages. A link is absent or null if the page does not exist. */
export type ReloadTasksPageLinks = {
    /** A link to a resource or a page. */
    self: ReloadTasksHref;
    next?: ReloadTasksHref | null | undefined;
    prev?: ReloadTasksHref | null | undefined;
};
/** A link to this task. */
export type ReloadTasksSelfLinks = {
    /** A link to a resource or a page. */
    self: ReloadTasksHref;
};
/**
 * The trigger of the reload: `hub` for a person, `external` for an API request, `chronos` for a schedule,
 * `automations` for an automation, `data-refresh` for new data, `choreographer` for an orchestrated task.
 */
export type ReloadType = "hub" | "external" | "chronos" | "automations" | "data-refresh" | "choreographer" | (string & {});
/**
 * The priority among the tenant's queued reloads. Reloads with a higher weight start first. The weight of apps
 * in a personal space is always 1.
 *
 * 1 to 10.
 * @default 1
 */
export type ReloadWeight = number;
/** A page of reload records. */
export type Reloads = {
    /** The records on this page. */
    data: Reload[];
    /** Links to this page and to adjacent pages. A link is absent or null if the page does not exist. */
    links: ReloadsPageLinks;
};
/** A single error. */
export type ReloadsError = {
    /** The error code. Codes that start with `RELOADS-` are issued by the service, and codes that start with `HTTP-` by the gateway. */
    code: string;
    /** A short description of the error. */
    title: string;
    /** A detailed description of the error. */
    detail?: string | undefined;
};
/** An error response. */
export type ReloadsErrors = {
    /** The errors, usually only one. */
    errors?: ReloadsError[] | undefined;
};
/** A link to a resource or a page. */
export type ReloadsHref = {
    /**
     * The absolute URL of the link.
     *
     * Format: uri.
     */
    href?: string | undefined;
};
/** Links to this page and to adjacent pages. A link is absent or null if the page does not exist. */
export type ReloadsPageLinks = {
    /** A link to a resource or a page. */
    self?: ReloadsHref | undefined;
    next?: ReloadsHref | null | undefined;
    prev?: ReloadsHref | null | undefined;
};
/** A link to this record. */
export type ReloadsSelfLinks = {
    /** A link to a resource or a page. */
    self?: ReloadsHref | undefined;
};
/** A single error. */
export type SchedulingTasksError = {
    /** The error code: a number from the service, or a string such as `HTTP-429` from the gateway. */
    code?: number | string | undefined;
    /** A short description of the error. */
    title?: string | undefined;
    /** A detailed description of the error. */
    detail?: string | undefined;
    /** The step in the service that reported the error. */
    context?: string | undefined;
    /** The time at which the error was reported. */
    timestamp?: string | undefined;
    /** The result of the step, if any. */
    result?: unknown;
    /** A single error. */
    inner?: SchedulingTasksError | undefined;
};
/** An error response. */
export type SchedulingTasksErrors = {
    /** The errors, usually only one. */
    errors?: SchedulingTasksError[] | undefined;
    /** The trace identifier of the request. Quote it in support cases with Qlik. */
    traceId?: string | undefined;
};
/** A link to a resource or a page. */
export type SchedulingTasksHref = {
    /**
     * The absolute URL of the link.
     *
     * Format: uri.
     */
    href: string;
};
/** Links to this page and to adjacent pages. A link is absent or null if the page does not exist. */
export type SchedulingTasksPageLinks = {
    /** A link to a resource or a page. */
    self?: SchedulingTasksHref | undefined;
    next?: SchedulingTasksHref | null | undefined;
    prev?: SchedulingTasksHref | null | undefined;
};
/** A space and the caller's access to it. */
export type Space = {
    /** The identifier of the space. */
    id: string;
    /** The name of the space. It is unique in the tenant. */
    name: string;
    /**
     * The type of a space: `shared` for collaborative app development, `managed` for publishing apps to consumers,
     * `data` for data integration.
     */
    type?: SpaceType | undefined;
    /** The description of the space. */
    description?: string | undefined;
    /** The identifier of the user who owns the space. */
    ownerId?: string | undefined;
    /** The identifier of the tenant to which the space belongs. */
    tenantId: string;
    /**
     * The time at which the space was created.
     *
     * Format: date-time.
     */
    createdAt?: string | undefined;
    /** The identifier of the user who created the space. */
    createdBy?: string | undefined;
    /**
     * The time at which the space was last updated.
     *
     * Format: date-time.
     */
    updatedAt?: string | undefined;
    /** The caller's actions and roles in the space, and the roles that can be assigned in it. */
    meta?: SpaceMeta | undefined;
    /** Links to the space and its assignments. */
    links: SpaceLinks;
};
/** An action on a space. */
export type SpaceAction = "change_owner" | "create" | "read" | "update" | "delete" | "publish" | "link_environment" | "restrict" | (string & {});
/** The assignment of roles in a space to a user, group or bot. */
export type SpaceAssignment = {
    /** The identifier of the assignment. */
    id: string;
    /** The type of the assignee. */
    type: SpaceAssignmentType;
    /** The identifier of the user, group or bot. */
    assigneeId: string;
    /** The assigned roles, at least one. */
    roles: SpaceRole[];
    /** The identifier of the space to which the roles apply. */
    spaceId: string;
    /** The identifier of the tenant to which the space belongs. */
    tenantId: string;
    /**
     * The time at which the assignment was created.
     *
     * Format: date-time.
     */
    createdAt?: string | undefined;
    /** The identifier of the user who created the assignment. */
    createdBy?: string | undefined;
    /**
     * The time at which the assignment was last updated.
     *
     * Format: date-time.
     */
    updatedAt?: string | undefined;
    /** The identifier of the user who made the last update to the assignment. */
    updatedBy?: string | undefined;
    /** Links to this record and its space. */
    links: SpaceMemberLinks;
};
/** A request to assign roles in a space. */
export type SpaceAssignmentCreate = {
    /** The type of the assignee. */
    type: SpaceAssignmentType;
    /** The identifier of the user, group or bot. */
    assigneeId: string;
    /**
     * The roles to assign, at least one. The available roles are listed in `meta.assignableRoles` of the space.
     *
     * At least 1 items.
     */
    roles: SpaceRole[];
};
/** The type of the assignee. */
export type SpaceAssignmentType = "user" | "group" | "bot" | (string & {});
/** A request to replace the roles of an assignment. */
export type SpaceAssignmentUpdate = {
    /**
     * The complete list of the assignee's roles, at least one. Roles that are not in the list are removed.
     *
     * At least 1 items.
     */
    roles: SpaceRole[];
};
/** A page of assignments. */
export type SpaceAssignments = {
    /** The assignments on this page. */
    data?: SpaceAssignment[] | undefined;
    /** Metadata of the whole list. */
    meta?: PageMeta | undefined;
    /** Links to this page and to adjacent pages. A link is absent or null if the page does not exist. */
    links?: SpacesPageLinks | undefined;
};
/** A request to create a space. */
export type SpaceCreate = {
    /**
     * The name of the space. It must be unique in the tenant, have at most 256 characters and not contain `"`, `*`,
     * `?`, `<`, `>`, `/`, `|`, `\` or `:`.
     *
     * At most 256 characters. Matches `^[^"*?<>/|\\:]+$`.
     */
    name: SpaceName;
    /**
     * The type of a space: `shared` for collaborative app development, `managed` for publishing apps to consumers,
     * `data` for data integration.
     */
    type: SpaceType;
    /** The description of the space. */
    description?: string | undefined;
};
/** Links to the space and its assignments. */
export type SpaceLinks = {
    /** A link to a resource or a page. */
    self: SpacesHref;
    /** A link to a resource or a page. */
    assignments: SpacesHref;
};
/** Links to this record and its space. */
export type SpaceMemberLinks = {
    /** A link to a resource or a page. */
    self: SpacesHref;
    /** A link to a resource or a page. */
    space?: SpacesHref | undefined;
};
/** The caller's actions and roles in the space, and the roles that can be assigned in it. */
export type SpaceMeta = {
    /** The actions that the caller can perform on the space. */
    actions: SpaceAction[];
    /** The roles assigned to the caller. */
    roles: SpaceRole[];
    /** The roles that can be assigned in this space. */
    assignableRoles: SpaceRole[];
};
/**
 * The name of the space. It must be unique in the tenant, have at most 256 characters and not contain `"`, `*`,
 * `?`, `<`, `>`, `/`, `|`, `\` or `:`.
 *
 * At most 256 characters. Matches `^[^"*?<>/|\\:]+$`.
 */
export type SpaceName = string;
/** A JSON Patch (RFC 6902) for a space. */
export type SpacePatch = SpacePatchOperation[];
/** A change of one property. */
export type SpacePatchOperation = {
    /** The operation. Spaces only support this one. */
    op: "replace";
    /** The path of the property to change. */
    path: "/name" | "/ownerId" | "/description";
    /**
     * The new value. For `/name`, the rules for space names apply; for `/ownerId`, it is the identifier of a
     * user.
     */
    value: string;
};
/**
 * A role in a space. The available roles depend on the space type.
 *
 * - In a shared space: `codeveloper`, `consumer`, `dataconsumer`, `facilitator`, `producer`.
 * - In a managed space: `basicconsumer`, `consumer`, `contributor`, `dataconsumer`, `facilitator`, `publisher`.
 * - In a data space: `consumer`, `dataconsumer`, `datapreview`, `facilitator`, `operator`, `producer`,
 *   `publisher`.
 */
export type SpaceRole = "consumer" | "contributor" | "dataconsumer" | "datapreview" | "facilitator" | "operator" | "producer" | "publisher" | "basicconsumer" | "codeveloper" | (string & {});
/** A resource of a space that is shared with an assignee who needs no role in the space. */
export type SpaceShare = {
    /** The identifier of the share. */
    id: string;
    /** The type of a share: with a `user`, with a `group`, or by a `link` that anyone can open. */
    type: SpaceShareType;
    /** The identifier of the user or group. */
    assigneeId: string;
    /** The roles of the assignee on the resource. */
    roles?: SpaceShareRole[] | undefined;
    /** The identifier of the resource. */
    resourceId: string;
    /**
     * The name of the resource.
     *
     * At most 256 characters.
     */
    resourceName?: string | undefined;
    /** The type of a shared resource. */
    resourceType: SpaceShareResourceType;
    /** Whether the share is disabled. Only affects link shares. */
    disabled?: boolean | undefined;
    /** The identifier of the space that contains the resource. */
    spaceId: string;
    /** The identifier of the tenant to which the space belongs. */
    tenantId: string;
    /**
     * The time at which the share was created.
     *
     * Format: date-time.
     */
    createdAt?: string | undefined;
    /** The identifier of the user who created the share. */
    createdBy?: string | undefined;
    /**
     * The time at which the share was last updated.
     *
     * Format: date-time.
     */
    updatedAt?: string | undefined;
    /** The identifier of the user who made the last update to the share. */
    updatedBy?: string | undefined;
    /** Links to this record and its space. */
    links?: SpaceMemberLinks | undefined;
};
/** A request to share a resource. */
export type SpaceShareCreate = {
    /** The type of a share: with a `user`, with a `group`, or by a `link` that anyone can open. */
    type: SpaceShareType;
    /** The identifier of the user or group. */
    assigneeId: string;
    /** The roles to assign on the resource. */
    roles: SpaceShareRole[];
    /** The identifier of the resource to share. */
    resourceId: string;
    /** The type of the resource. Shares are only known to support `app`. */
    resourceType: string;
};
/** A JSON Patch (RFC 6902) for a share. */
export type SpaceSharePatch = SpaceSharePatchOperation[];
/** A change of one property. */
export type SpaceSharePatchOperation = {
    /** The operation. Shares only support this one. */
    op: "replace";
    /** The path of the property to change. */
    path: "/roles" | "/disabled";
    /**
     * The new value: the assignee's roles for `/roles`, whether the share is disabled for `/disabled`. Qlik
     * declares a string for both.
     */
    value: string;
};
/** The type of a shared resource. */
export type SpaceShareResourceType = "app" | (string & {});
/**
 * A role on a shared resource. In a shared space: `consumer`. In a managed space: `basicconsumer`, `consumer`,
 * `contributor`.
 */
export type SpaceShareRole = "consumer" | "contributor" | "basicconsumer" | (string & {});
/** The type of a share: with a `user`, with a `group`, or by a `link` that anyone can open. */
export type SpaceShareType = "user" | "group" | "link" | (string & {});
/** A page of shares. */
export type SpaceShares = {
    /** The shares on this page. */
    data?: SpaceShare[] | undefined;
    /** Metadata of the whole list. */
    meta?: PageMeta | undefined;
    /** Links to this page and to adjacent pages. A link is absent or null if the page does not exist. */
    links?: SpacesPageLinks | undefined;
};
/**
 * The type of a space: `shared` for collaborative app development, `managed` for publishing apps to consumers,
 * `data` for data integration.
 */
export type SpaceType = "shared" | "managed" | "data" | (string & {});
/** A list of the available space types. */
export type SpaceTypes = {
    /** The names of the types. */
    data?: SpaceType[] | undefined;
};
/** A request to replace the properties of a space. */
export type SpaceUpdate = {
    /**
     * The name of the space. It must be unique in the tenant, have at most 256 characters and not contain `"`, `*`,
     * `?`, `<`, `>`, `/`, `|`, `\` or `:`.
     *
     * At most 256 characters. Matches `^[^"*?<>/|\\:]+$`.
     */
    name?: SpaceName | undefined;
    /** The identifier of the new owner. */
    ownerId?: string | undefined;
    /** The description of the space. */
    description?: string | undefined;
};
/** A page of spaces. */
export type Spaces = {
    /** The spaces on this page. */
    data?: Space[] | undefined;
    /** Metadata of the whole list. */
    meta?: SpacesMeta | undefined;
    /** Links to this page and to adjacent pages. A link is absent or null if the page does not exist. */
    links?: SpacesPageLinks | undefined;
};
/** A single error. */
export type SpacesError = {
    /**
     * The error code. The service's own codes are not documented by Qlik; codes that start with `HTTP-` are
     * issued by the gateway.
     */
    code: string;
    /** A short description of the error. */
    title: string;
    /** A detailed description of the error. */
    detail?: string | undefined;
    /** Additional information about the error. */
    meta?: SpacesErrorMeta | undefined;
};
/** Additional information about the error. */
export type SpacesErrorMeta = {
    /** The part of the request with the error. */
    source?: SpacesErrorSource | undefined;
};
/** The part of the request with the error. */
export type SpacesErrorSource = {
    /** A JSON Pointer to the property in the request body. */
    pointer?: string | undefined;
    /** The name of the query parameter. */
    parameter?: string | undefined;
};
/**
 * An error response. The errors are in `errors`. An older format has a single error at the top level, and a
 * response may have both.
 */
export type SpacesErrors = {
    /** The errors, usually only one. */
    errors?: SpacesError[] | undefined;
    /** The trace identifier of the request. Quote it in support cases with Qlik. */
    traceId?: string | undefined;
    /**
     * The code of the single error, in the older format.
     * @deprecated
     */
    code?: string | undefined;
    /**
     * A short description of the error, in the older format.
     * @deprecated
     */
    title?: string | undefined;
    /**
     * A detailed description of the error, in the older format.
     * @deprecated
     */
    detail?: string | undefined;
    /**
     * Additional information about the error, in the older format.
     * @deprecated
     */
    meta?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * The part of the request with the error.
     * @deprecated
     */
    source?: SpacesErrorSource | undefined;
};
/** A link to a resource or a page. */
export type SpacesHref = {
    /**
     * The absolute URL of the link.
     *
     * Format: uri.
     */
    href: string;
};
/** Metadata of the whole list. */
export type SpacesMeta = {
    /** The number of matching spaces on all pages. */
    count: number;
    /** What the caller can do in their own personal space, if there is one. */
    personalSpace?: PersonalSpaceMeta | undefined;
};
/** Links to this page and to adjacent pages. A link is absent or null if the page does not exist. */
export type SpacesPageLinks = {
    /** A link to a resource or a page. */
    self: SpacesHref;
    next?: SpacesHref | null | undefined;
    prev?: SpacesHref | null | undefined;
};
/** A table of the data model. */
export type TableMetadata = {
    /** The name of the table. */
    name?: string | undefined;
    /** The comment of the table. */
    comment?: string | undefined;
    /** Whether the table is a system table. */
    is_system?: boolean | undefined;
    /** Whether the table is a semantic table. */
    is_semantic?: boolean | undefined;
    /** Whether the table was made loosely coupled to resolve a circular reference. */
    is_loose?: boolean | undefined;
    /**
     * The number of rows in the table.
     *
     * Format: int64.
     */
    no_of_rows?: number | undefined;
    /**
     * The number of fields in the table.
     *
     * Format: int32.
     */
    no_of_fields?: number | undefined;
    /**
     * The number of key fields in the table.
     *
     * Format: int32.
     */
    no_of_key_fields?: number | undefined;
    /**
     * The memory used, in bytes.
     *
     * Format: int64.
     */
    byte_size?: number | undefined;
};
/** The statistics of the field values of a table. */
export type TableProfile = {
    /**
     * The number of rows in the profiled table.
     *
     * Format: int64.
     */
    NoOfRows?: number | undefined;
    /** The statistics of each field in the table. */
    FieldProfiling?: FieldProfile[] | undefined;
};
/** A task with its trigger and its state. */
export type Task = {
    /** The identifier of the task. */
    id: string;
    /** An expression that identifies each workflow instance in terms of the application. */
    key?: string | undefined;
    /**
     * The name of the task. The combination with `version` should be unique.
     *
     * 1 to 100 characters.
     */
    name: string;
    /** The schedule of a task, if the task is time-based. */
    start?: TaskTrigger | undefined;
    /**
     * The events that the states of the task reference.
     *
     * At least 1 items.
     */
    events?: TaskEvent[] | undefined;
    /**
     * The action of the task. Qlik supports one state with one action, the reload of an app.
     *
     * At least 1 items.
     */
    states?: TaskState[] | undefined;
    /**
     * Whether the schedule and the events trigger the task.
     * @default false
     */
    enabled?: boolean | undefined;
    /**
     * The version of the task itself, in Semantic Versioning format.
     *
     * Matches `^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$`.
     */
    version?: string | undefined;
    /** Properties of a task that the service computes. */
    metadata?: TaskMetadata | undefined;
    /**
     * Whether a workflow instance is kept alive when it has no running parts.
     * @default false
     */
    keepActive?: boolean | undefined;
    /** The identifier of the app to reload. Read from the action in `states`; ignored in requests. */
    resourceId?: string | undefined;
    /**
     * Annotations that describe the purpose of the task.
     *
     * At least 1 items.
     */
    annotations?: string[] | undefined;
    /**
     * The description of the task.
     *
     * At most 1024 characters.
     */
    description?: string | undefined;
    /**
     * The version of the Serverless Workflow specification that the task conforms to, such as `0.8`.
     *
     * At least 1 characters.
     */
    specVersion: string;
};
/** An action of a task. */
export type TaskAction = {
    /**
     * The name of the action. It must be unique within the task.
     *
     * 1 to 100 characters. Matches `^[A-Za-z0-9 ./_\\()\-]{1,100}$`.
     */
    name?: string | undefined;
    /** The function to call, as a name or as an object with arguments. */
    functionRef?: string | TaskFunction | undefined;
    /**
     * A condition. The action is skipped unless the expression is true.
     *
     * At least 1 characters.
     */
    condition?: string | undefined;
    /** The name of the retry policy. Defaults to the default policy. */
    retryRef?: string | undefined;
    /**
     * The errors that are retried. Applies if errors are not retried by default.
     *
     * At least 1 items.
     */
    retryableErrors?: string[] | undefined;
    /**
     * The errors that are not retried. Applies if errors are retried by default.
     *
     * At least 1 items.
     */
    nonRetryableErrors?: string[] | undefined;
};
/** A cron expression with an expiry time. */
export type TaskCron = {
    /**
     * The cron expression, such as `0 7 * * 1-5`.
     *
     * At least 1 characters.
     */
    expression: string;
    /** The time (ISO 8601) after which the expression starts no more runs. */
    validUntil?: string | undefined;
};
/**
 * A request to create or replace a task. A task from a response can be sent unchanged: the service ignores
 * properties that it computes.
 */
export type TaskDefinition = {
    /** Ignored. The path identifies the task. */
    id?: string | undefined;
    /** An expression that identifies each workflow instance in terms of the application. */
    key?: string | undefined;
    /**
     * The name of the task. The combination with `version` should be unique.
     *
     * 1 to 100 characters.
     */
    name: string;
    /** The schedule of a task, if the task is time-based. */
    start?: TaskTrigger | undefined;
    /**
     * The events that the states of the task reference.
     *
     * At least 1 items.
     */
    events?: TaskEvent[] | undefined;
    /**
     * The action of the task. Qlik supports one state with one action, the reload of an app.
     *
     * At least 1 items.
     */
    states?: TaskState[] | undefined;
    /**
     * Whether the schedule and the events trigger the task.
     * @default false
     */
    enabled?: boolean | undefined;
    /**
     * The version of the task itself, in Semantic Versioning format.
     *
     * Matches `^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$`.
     */
    version?: string | undefined;
    /** Properties of a task that the service computes. */
    metadata?: TaskMetadata | undefined;
    /**
     * Whether a workflow instance is kept alive when it has no running parts.
     * @default false
     */
    keepActive?: boolean | undefined;
    /** The identifier of the app to reload. Read from the action in `states`; ignored in requests. */
    resourceId?: string | undefined;
    /**
     * Annotations that describe the purpose of the task.
     *
     * At least 1 items.
     */
    annotations?: string[] | undefined;
    /**
     * The description of the task.
     *
     * At most 1024 characters.
     */
    description?: string | undefined;
    /**
     * The version of the Serverless Workflow specification that the task conforms to, such as `0.8`.
     *
     * At least 1 characters.
     */
    specVersion: string;
};
/** An event that a task waits for. */
export type TaskEvent = {
    /**
     * The name by which the states of the task refer to the event.
     *
     * 1 to 100 characters. Matches `^[A-Za-z0-9 ./_\\()\-]{1,100}$`.
     */
    name?: string | undefined;
    /**
     * The CloudEvents type: `com.qlik.v1.task.run.finished` for the end of a task run,
     * `com.qlik/active-analytics-orch` for the update of a dataset by a pipeline.
     */
    type?: "com.qlik.v1.task.run.finished" | "com.qlik/active-analytics-orch" | (string & {}) | undefined;
    /** The CloudEvents source. Each of the two types has its own source. */
    source?: "system-events.task" | "dataset.updated" | (string & {}) | undefined;
    /**
     * Whether the states see only the data of the event, without its context attributes.
     * @default true
     */
    dataOnly?: boolean | undefined;
    /**
     * The conditions that an event must meet.
     *
     * At least 1 items.
     */
    correlation?: TaskEventCorrelation[] | undefined;
};
/** An attribute that the event must have. */
export type TaskEventCorrelation = {
    /** The name of the attribute. `id` is the identifier of the task whose run has ended. */
    contextAttributeName: "id" | "status" | "appId" | "spaceId" | "datasetId" | (string & {});
    /**
     * The required value of the attribute.
     *
     * At least 1 characters.
     */
    contextAttributeValue?: string | undefined;
};
/** The actions for a set of events or for a schedule. */
export type TaskEventHandler = {
    /**
     * The names of the events. Empty for a task that runs on a schedule.
     *
     * At most 100 items.
     */
    eventRefs: string[];
    /** The actions to perform. */
    actions?: TaskAction[] | undefined;
    /**
     * Whether multiple actions run in sequence or in parallel.
     * @default SEQUENTIAL
     */
    actionMode?: "SEQUENTIAL" | "PARALLEL" | (string & {}) | undefined;
};
/** A function call. */
export type TaskFunction = {
    /** The name of the function. The only available function reloads an app. */
    refName: "app.reload" | (string & {});
    /** The arguments of the function. `app.reload` takes `appId` and whether the reload is `partial`. */
    arguments?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * Whether the workflow waits for the function to complete.
     * @default SYNC
     */
    invoke?: "SYNC" | "ASYNC" | (string & {}) | undefined;
    /** The selection set of a GraphQL function. */
    selectionSet?: string | undefined;
};
/** Properties of a task that the service computes. */
export type TaskMetadata = {
    /** The type of the app in the terms of the product. Analytics if it is absent. */
    usage?: "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP" | (string & {}) | undefined;
    /** The identifier of the user who owns the task. */
    ownerId?: string | undefined;
    /** The identifier of the space that contains the app. Empty in a personal space. */
    spaceId?: string | undefined;
    /** The type of the space. */
    spaceType?: "personal" | "shared" | "managed" | (string & {}) | undefined;
    /** The identifier of the tenant to which the task belongs. */
    tenantId?: string | undefined;
    /**
     * The time at which the task was created.
     *
     * Format: date-time.
     */
    createdAt?: string | undefined;
    /** The identifier of the user who created it. */
    createdBy?: string | undefined;
    /**
     * The time at which it was last updated.
     *
     * Format: date-time.
     */
    updatedAt?: string | undefined;
    /**
     * The time at which it was deleted.
     *
     * Format: date-time.
     */
    deletedAt?: string | undefined;
    /**
     * The reason why the task is disabled: `MANUALLY` by a person, `CONSECUTIVE-FAILURES` after too many
     * consecutive failed runs, `SCHEDULE-EXPIRED` because its schedule has ended. The other values relate to
     * changes of its owner or app.
     */
    disabledCode?: "MANUALLY" | "CONSECUTIVE-FAILURES" | "APP-SCRIPT-UPDATED" | "OWNER-DELETED" | "OWNER-DISABLED" | "APP-MOVED-SPACE" | "OWNER-MOVED" | "SCHEDULE-EXPIRED" | (string & {}) | undefined;
    /** The identifier of the reload task from which it was migrated, if any. */
    migratedFrom?: string | undefined;
    /** The name of the app. */
    resourceName?: string | undefined;
    /** The type of the task's resource, such as `app`. */
    resourceType?: string | undefined;
    /** The subtype of the task's resource, such as `script`. */
    resourceSubType?: string | undefined;
    /** The identifier of the user as whom the app's script runs. */
    scriptOwnerId?: string | undefined;
    /** The position of a task in a chain of tasks. */
    topology?: TaskTopology | undefined;
    /** The stored trigger of a task. */
    trigger?: TaskTriggerReference | undefined;
    /** The system that runs a task, and the result of the last run. */
    orchestration?: TaskOrchestration | undefined;
};
/** The system that runs a task, and the result of the last run. */
export type TaskOrchestration = {
    /** The identifier of the task's instance in that system. */
    id: string;
    /** The type of the system: 0 is Automate, 1 is a data integration pipeline. */
    type: number;
    /** Additional information about the instance, such as `last_run_status`. */
    attrs?: {
        [key: string]: string;
    } | undefined;
    /** A summary of a run of a task. */
    lastRun?: TaskRunSummary | undefined;
};
/** A JSON Patch operation (RFC 6902). */
export type TaskPatch = {
    /** The operation to perform at `path`. */
    op: "add" | "remove" | "replace" | "move" | "copy";
    /** A JSON Pointer (RFC 6901) to a location in the task, such as `/enabled`. */
    path: string;
    /** A JSON Pointer to the source location of `move` and `copy`. */
    from?: string | undefined;
    /** The value for `add` and `replace`. */
    value?: unknown;
};
/** A run of a task. */
export type TaskRun = {
    /** The identifier of the run. */
    id: string;
    /** The status of a run: whether it is still running, and its outcome if not. */
    status: TaskRunStatus;
    /**
     * The time at which it started.
     *
     * Format: date-time.
     */
    startedAt?: string | undefined;
    /**
     * The time at which it ended.
     *
     * Format: date-time.
     */
    endedAt?: string | undefined;
    /** The identifier of the user with whose permissions it ran. */
    executedAs?: string | undefined;
    /** The trigger of the run, such as `manual`. */
    triggeredBy: string;
    /** The identifier of the work in the system that performed it. For a reload, the identifier of the reload. */
    workerId: string;
    /** The system that performed the work, such as `reloads`. */
    workerType: string;
    /** The identifier of the task that ran. */
    taskId: string;
    /** The name that the task had when the run started. */
    taskName: string;
    /** Properties of a task that the service computes. */
    taskMeta: TaskMetadata;
    /** The identifier of the action that was performed. */
    actionId: string;
    /** The identifier of the app that was reloaded. */
    resourceId: string;
    /** The log text. */
    log?: string | undefined;
};
/** The log of a run. */
export type TaskRunLog = {
    /** The log text, one step per line. */
    logContent?: string | undefined;
};
/** The status of a run: whether it is still running, and its outcome if not. */
export type TaskRunStatus = "RUNNING" | "SUCCEEDED" | "FAILED";
/** A summary of a run of a task. */
export type TaskRunSummary = {
    /** The identifier of the run. */
    id: string;
    /** The status of a run: whether it is still running, and its outcome if not. */
    status: TaskRunStatus;
    /**
     * The time at which it started.
     *
     * Format: date-time.
     */
    startedAt?: string | undefined;
    /**
     * The time at which it ended.
     *
     * Format: date-time.
     */
    endedAt?: string | undefined;
    /** The identifier of the user with whose permissions it ran. */
    executedAs?: string | undefined;
    /** The trigger of the run, such as `manual`. */
    triggeredBy: string;
    /** The identifier of the work in the system that performed it. For a reload, the identifier of the reload. */
    workerId: string;
    /** The system that performed the work, such as `reloads`. */
    workerType: string;
};
/** A page of runs. */
export type TaskRuns = {
    /** The runs on this page. */
    data?: TaskRun[] | undefined;
    /** Links to this page and to adjacent pages. A link is absent or null if the page does not exist. */
    links?: SchedulingTasksPageLinks | undefined;
};
/** The times at which a task runs, defined by one of `recurrence`, `cron` and `interval`. */
export type TaskSchedule = {
    /** An RFC 5545 rule, such as `RRULE:FREQ=DAILY;INTERVAL=1`. */
    recurrence?: string | undefined;
    /** A cron expression, with or without an expiry time. */
    cron?: string | TaskCron | undefined;
    /**
     * The ISO 8601 interval between runs, such as `PT15M`.
     *
     * At least 1 characters.
     */
    interval?: string | undefined;
    /**
     * The IANA time zone of the rule and the local times, such as `Australia/Sydney`.
     * @default UTC
     */
    timezone?: string | undefined;
    /**
     * The start of the schedule: a local time in `timezone`, such as `2026-06-01T07:00:00`, or a UTC time with a
     * `Z` suffix.
     */
    startDateTime?: string | undefined;
    /** The end of the schedule, in the same format as `startDateTime`. */
    endDateTime?: string | undefined;
};
/** The confirmation that a task was started. */
export type TaskStart = {
    /** A message for users. */
    message?: string | undefined;
};
/** A state of the workflow, which waits for its events, if any, and then performs its actions. */
export type TaskState = {
    /**
     * The name of the state. It must be unique within the task.
     *
     * 1 to 100 characters. Matches `^[A-Za-z0-9 ./_\\()\-]{1,100}$`.
     */
    name?: string | undefined;
    /** The type of the state. Only one type is supported, which Qlik writes in two ways. */
    type?: "EVENT" | "event" | (string & {}) | undefined;
    /**
     * Whether the workflow ends with this state.
     * @default true
     */
    end?: boolean | undefined;
    /**
     * Whether any one of the events triggers the actions (`true`) or all of them are required (`false`).
     * @default true
     */
    exclusive?: boolean | undefined;
    /** The actions for each set of events. */
    onEvents?: TaskEventHandler[] | undefined;
    /** The timeouts of a state, each an ISO 8601 duration or an expression that returns one. */
    timeouts?: TaskTimeouts | undefined;
    /**
     * The state that compensates for this state if it fails.
     *
     * At least 1 characters. Matches `^[A-Za-z0-9 ./_\\()\-]{1,100}$`.
     */
    compensatedBy?: string | undefined;
};
/** The timeouts of a state, each an ISO 8601 duration or an expression that returns one. */
export type TaskTimeouts = {
    /**
     * The timeout for waiting on the events.
     *
     * At least 1 characters.
     */
    eventTimeout?: string | undefined;
    /**
     * The timeout for the whole state.
     *
     * At least 1 characters.
     */
    stateExecTimeout?: string | undefined;
    /**
     * The timeout for a single action.
     *
     * At least 1 characters.
     */
    actionExecTimeout?: string | undefined;
};
/** The position of a task in a chain of tasks. */
export type TaskTopology = {
    /** Whether the task is triggered by another task. */
    isChild?: boolean | undefined;
    /** Whether the task triggers another task. */
    isParent?: boolean | undefined;
};
/** The schedule of a task, if the task is time-based. */
export type TaskTrigger = {
    /**
     * The name of the state in which a run starts.
     *
     * At least 1 characters. Matches `^[a-z0-9](-?[a-z0-9])*$`.
     */
    stateName?: string | undefined;
    /** The schedule, either as an ISO 8601 interval in UTC, such as `PT15M`, or as an object. */
    schedule: string | TaskSchedule;
};
/** The stored trigger of a task. */
export type TaskTriggerReference = {
    /** The identifier of the trigger. */
    id: string;
    /**
     * The type of the trigger: 0 for a schedule, 1 for a single event, 2 for multiple events, 3 for a
     * combination, 4 for a data update.
     */
    type: number;
};
/** A page of tasks. */
export type Tasks = {
    /** The tasks on this page. */
    data?: Task[] | undefined;
    /** Links to this page and to adjacent pages. A link is absent or null if the page does not exist. */
    links?: SchedulingTasksPageLinks | undefined;
};
/**
 * The content of a file, or of a part of it.
 *
 * Format: binary.
 */
export type TempContent = Blob;
/** A single error. */
export type TempContentsError = {
    /** The error code. Codes that start with `HTTP-` are issued by the gateway. */
    code: string;
    /** A short description of the error. */
    title: string;
    /** A detailed description of the error. */
    detail?: string | undefined;
    /** Additional information about the error. */
    meta?: {
        /** The type of the error. */
        errorType?: string | undefined;
        /** The language of the texts. */
        locale?: string | undefined;
        /** The underlying error of the service, such as a stack trace. */
        sourceErrors?: string | undefined;
    } | undefined;
};
/** An error response. */
export type TempContentsErrors = {
    /** The errors, usually only one. */
    errors?: TempContentsError[] | undefined;
    /** The trace identifier of the request. Quote it in support cases with Qlik. */
    traceId?: string | undefined;
};
/** A token exchange grant, which exchanges an access token for one with a narrower purpose (RFC 8693). */
export type TokenExchangeGrant = {
    /** The grant type. */
    grant_type: "urn:ietf:params:oauth:grant-type:token-exchange";
    /** The identifier of the OAuth client. */
    client_id: string;
    /** The access token to exchange. */
    subject_token: string;
    /** The type of the token to exchange. */
    subject_token_type: "urn:ietf:params:oauth:token-type:access_token";
    /** The purpose of the new token. */
    purpose: "websocket" | "webresource";
};
/**
 * A user impersonation grant, which issues a token that acts as a user. Authenticated by a secret or an
 * assertion.
 */
export type UserImpersonationGrant = {
    /** The grant type. */
    grant_type: "urn:qlik:oauth:user-impersonation";
    /** The identifier of the OAuth client. */
    client_id: string;
    /** The secret of the OAuth client. Required unless `client_assertion` is set. Do not expose it in browsers. */
    client_secret?: string | undefined;
    /** A JWT signed with the private key of the OAuth client, as an alternative to the secret. */
    client_assertion?: string | undefined;
    /** The type of the assertion. Required with `client_assertion`. */
    client_assertion_type?: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer" | undefined;
    /** The user to impersonate. */
    user_lookup: {
        /** Whether `value` is the identifier of the user in Qlik Cloud or the subject of the identity provider. */
        field: "subject" | "userId";
        /** The identifier or the subject of the user. */
        value: string;
    };
    /** The requested scopes, separated by spaces. The OAuth client must be allowed to use them. */
    scope?: string | undefined;
};
/** A privilege on apps in general. */
export type UserPrivilege = "can_create_app" | "can_import_app" | "can_create_session_app" | (string & {});
/** A value and its frequency. */
export type ValueFrequency = {
    /** A value of a field. */
    Symbol?: FieldValue | undefined;
    /**
     * The number of occurrences of the value.
     *
     * Format: int64.
     */
    Frequency?: number | undefined;
};
/** A webhook: a receiver of events. */
export type Webhook = {
    /** The identifier of the webhook. */
    id: string;
    /**
     * The name of the webhook.
     *
     * At most 512 characters.
     */
    name: string;
    /**
     * The `https:` URL to which events are sent.
     *
     * At most 2048 characters.
     */
    url: string;
    /**
     * The description of the webhook.
     *
     * At most 1024 characters.
     */
    description?: string | undefined;
    /**
     * The level of the webhook: `tenant` sends the events of the whole tenant, `user` sends the events that the
     * owner of the webhook can see.
     * @default tenant
     */
    level: WebhookLevel;
    /** The identifier of the user to whom a webhook of the level `user` belongs. */
    ownerId?: string | undefined;
    /**
     * Whether the webhook is enabled. Events are only sent to enabled webhooks.
     * @default false
     */
    enabled: boolean;
    /** A description of why Qlik disabled the webhook, if it did. */
    disabledReason?: string | undefined;
    /** A short code for why the webhook was disabled. */
    disabledReasonCode?: string | undefined;
    /** The event types to which the webhook subscribes. */
    eventTypes?: string[] | undefined;
    /**
     * A SCIM filter (RFC 7644, section 3.4.2.2) that selects the events to send, on `id`, `spaceId` and
     * `topLevelResourceId` with `eq`, `ne`, `and` and `or`. A webhook that subscribes only to
     * `com.qlik.v1.app.reload.finished` also supports `data.status` with the values `ok` and `error`.
     */
    filter?: string | undefined;
    /** Whether events are signed with a secret. The secret itself is never returned. */
    secretKeyAdded?: boolean | undefined;
    /** Additional headers to send with each event. */
    headers?: {
        [key: string]: string;
    } | undefined;
    /** The names of the headers whose values are encrypted and never returned. */
    encryptedHeaders?: string[] | undefined;
    /**
     * Whether events use the CloudEvents 1.0 envelope (`true`) or the older envelope (`false`).
     * @default true
     */
    enableCloudEventDelivery?: boolean | undefined;
    /**
     * Whether to check the certificates of the receiver against revocation lists first.
     * @default false
     */
    checkCertificateRevocation?: boolean | undefined;
    /**
     * The origin of the webhook, where it was created.
     * @default api
     */
    origin?: WebhookOrigin | undefined;
    /**
     * The time at which it was created.
     *
     * Format: date-time.
     */
    createdAt: string;
    /** The identifier of the user who created it. */
    createdByUserId?: string | undefined;
    /**
     * The time at which it was last updated.
     *
     * Format: date-time.
     */
    updatedAt?: string | undefined;
    /** The identifier of the user who last updated it. */
    updatedByUserId?: string | undefined;
};
/** A request to create a webhook. */
export type WebhookCreate = {
    /**
     * The name of the webhook.
     *
     * At most 512 characters.
     */
    name: string;
    /**
     * The `https:` URL to which events are sent.
     *
     * At most 2048 characters.
     */
    url: string;
    /**
     * The description of the webhook.
     *
     * At most 1024 characters.
     */
    description?: string | undefined;
    /**
     * The level of the webhook: `tenant` sends the events of the whole tenant, `user` sends the events that the
     * owner of the webhook can see.
     * @default tenant
     */
    level?: WebhookLevel | undefined;
    /** The identifier of the user to whom a webhook of the level `user` belongs. */
    ownerId?: string | undefined;
    /**
     * Whether to enable the webhook. Events are only sent to enabled webhooks.
     * @default false
     */
    enabled?: boolean | undefined;
    /** The event types to subscribe to. `GET /api/v1/webhooks/event-types` returns the available types. */
    eventTypes?: string[] | undefined;
    /**
     * A SCIM filter (RFC 7644, section 3.4.2.2) that selects the events to send, on `id`, `spaceId` and
     * `topLevelResourceId` with `eq`, `ne`, `and` and `or`. A webhook that subscribes only to
     * `com.qlik.v1.app.reload.finished` also supports `data.status` with the values `ok` and `error`.
     */
    filter?: string | undefined;
    /**
     * The secret for signing events in the `Qlik-Signature` header. It is never returned.
     *
     * 32 to 64 characters.
     */
    secret?: string | undefined;
    /**
     * Additional headers to send with each event, at most 2048 bytes. Names are not case-sensitive and must be
     * unique.
     */
    headers?: {
        [key: string]: string;
    } | undefined;
    /**
     * Additional headers whose values are stored encrypted and never returned, at most 2048 bytes. They must be
     * sent again whenever `url` is changed.
     */
    encryptedHeaders?: {
        [key: string]: string;
    } | undefined;
    /**
     * Whether events use the CloudEvents 1.0 envelope (`true`) or the older envelope (`false`). It cannot be
     * turned off again.
     * @default true
     */
    enableCloudEventDelivery?: boolean | undefined;
    /**
     * Whether to check the certificates of the receiver against revocation lists first.
     * @default false
     */
    checkCertificateRevocation?: boolean | undefined;
    /**
     * The origin of the webhook, where it is created.
     * @default api
     */
    origin?: WebhookOrigin | undefined;
};
/** A delivery: an event that was sent to a webhook. */
export type WebhookDelivery = {
    /** The identifier of the delivery. */
    id: string;
    /** The identifier of the webhook that received the event. */
    webhookId: string;
    /** The event type. */
    eventType: string;
    /** The outcome of a delivery. */
    status: WebhookDeliveryStatus;
    /** A description of the outcome. */
    statusMessage?: string | undefined;
    /**
     * The time at which the event was sent.
     *
     * Format: date-time.
     */
    triggeredAt: string;
    /** The request that was sent. */
    request?: WebhookDeliveryRequest | undefined;
    /** The response of the receiver. */
    response?: WebhookDeliveryResponse | undefined;
};
/** A page of deliveries. */
export type WebhookDeliveryList = {
    /** The deliveries on this page. */
    data: WebhookDelivery[];
    /** Links to this page and to adjacent pages. A link is absent or null if the page does not exist. */
    links: WebhooksPageLinks;
};
/** The request that was sent. */
export type WebhookDeliveryRequest = {
    /** The URL to which the request was sent. */
    url?: string | undefined;
    /** The event in its envelope. */
    body?: Record<string, unknown> | undefined;
    /** The request headers. The values of encrypted headers are `**OMITTED**`. */
    headers?: {
        [key: string]: string;
    } | undefined;
};
/** The response of the receiver. */
export type WebhookDeliveryResponse = {
    /** The HTTP status of the response. */
    statusCode?: number | undefined;
    /** The response body as text. */
    body?: string | undefined;
    /** The response headers. The values of encrypted headers are `**OMITTED**`. */
    headers?: {
        [key: string]: string;
    } | undefined;
};
/** The outcome of a delivery. */
export type WebhookDeliveryStatus = "success" | "fail";
/** An event type that a webhook can subscribe to. */
export type WebhookEventType = {
    /** The name of the event type, as used in events and `eventTypes`. */
    name: string;
    /** A short description of the error. */
    title?: string | undefined;
    /** The type of the resource to which the event relates. */
    category?: string | undefined;
    /** The condition under which the event is sent. */
    description?: string | undefined;
    /** The webhook levels that can subscribe to the event type. */
    levels?: WebhookLevel[] | undefined;
};
/** The event types that a webhook can subscribe to. */
export type WebhookEventTypes = {
    /** The available types. */
    data: WebhookEventType[];
};
/**
 * The level of the webhook: `tenant` sends the events of the whole tenant, `user` sends the events that the
 * owner of the webhook can see.
 */
export type WebhookLevel = "tenant" | "user" | (string & {});
/** A page of webhooks. */
export type WebhookList = {
    /** The webhooks on this page. */
    data: Webhook[];
    /** Links to this page and to adjacent pages. A link is absent or null if the page does not exist. */
    links: WebhooksPageLinks;
};
/** The origin of the webhook, where it was created. */
export type WebhookOrigin = "api" | "automations" | "management-console" | (string & {});
/** A JSON Patch for a webhook. Its changes are applied in order, all or none. */
export type WebhookPatch = WebhookPatchOperation[];
/** A change to a webhook. */
export type WebhookPatchOperation = {
    /** The operation. `remove` resets the setting to its default. */
    op: "add" | "remove" | "replace";
    /** The path of the setting. */
    path: "/name" | "/description" | "/url" | "/eventTypes" | "/headers" | "/enabled" | "/secret" | "/encryptedHeaders" | "/enableCloudEventDelivery";
    /** The new value, of the same type as in a request to create a webhook. Not allowed with `remove`. */
    value?: boolean | string | string[] | {
        [key: string]: string;
    } | undefined;
};
/** A request to replace a webhook. */
export type WebhookReplacement = {
    /**
     * The name of the webhook.
     *
     * At most 512 characters.
     */
    name: string;
    /**
     * The `https:` URL to which events are sent.
     *
     * At most 2048 characters.
     */
    url: string;
    /**
     * The description of the webhook.
     *
     * At most 1024 characters.
     */
    description?: string | undefined;
    /**
     * The level of the webhook: `tenant` sends the events of the whole tenant, `user` sends the events that the
     * owner of the webhook can see.
     * @default tenant
     */
    level?: WebhookLevel | undefined;
    /** The identifier of the user to whom a webhook of the level `user` belongs. */
    ownerId?: string | undefined;
    /**
     * Whether to enable the webhook. Events are only sent to enabled webhooks.
     * @default false
     */
    enabled?: boolean | undefined;
    /** The event types to subscribe to. `GET /api/v1/webhooks/event-types` returns the available types. */
    eventTypes?: string[] | undefined;
    /**
     * A SCIM filter (RFC 7644, section 3.4.2.2) that selects the events to send, on `id`, `spaceId` and
     * `topLevelResourceId` with `eq`, `ne`, `and` and `or`. A webhook that subscribes only to
     * `com.qlik.v1.app.reload.finished` also supports `data.status` with the values `ok` and `error`.
     */
    filter?: string | undefined;
    /**
     * The secret for signing events in the `Qlik-Signature` header. It is never returned.
     *
     * 32 to 64 characters.
     */
    secret?: string | undefined;
    /**
     * Additional headers to send with each event, at most 2048 bytes. Names are not case-sensitive and must be
     * unique.
     */
    headers?: {
        [key: string]: string;
    } | undefined;
    /**
     * Additional headers whose values are stored encrypted and never returned, at most 2048 bytes. They must be
     * sent again whenever `url` is changed.
     */
    encryptedHeaders?: {
        [key: string]: string;
    } | undefined;
    /**
     * Whether events use the CloudEvents 1.0 envelope (`true`) or the older envelope (`false`). It cannot be
     * turned off again.
     * @default true
     */
    enableCloudEventDelivery?: boolean | undefined;
    /**
     * Whether to check the certificates of the receiver against revocation lists first.
     * @default false
     */
    checkCertificateRevocation?: boolean | undefined;
};
/** A single error. */
export type WebhooksError = {
    /** The error code. Codes that start with `WEBHOOKS-` are issued by the service, and codes that start with `HTTP-` by the gateway. */
    code: string;
    /** A short description of the error. */
    title: string;
    /** A detailed description of the error. */
    detail?: string | undefined;
};
/** An error response. */
export type WebhooksErrors = {
    /** The errors, usually only one. */
    errors?: WebhooksError[] | undefined;
    /** The trace identifier of the request. Quote it in support cases with Qlik. */
    traceId?: string | undefined;
};
/** A link to a resource or a page. */
export type WebhooksHref = {
    /**
     * The absolute URL of the link.
     *
     * Format: uri.
     */
    href: string;
};
/** Links to this page and to adjacent pages. A link is absent or null if the page does not exist. */
export type WebhooksPageLinks = {
    /** A link to a resource or a page. */
    self?: WebhooksHref | undefined;
    next?: WebhooksHref | null | undefined;
    prev?: WebhooksHref | null | undefined;
};
