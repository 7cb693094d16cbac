// Generated: change spec/ and run npm run generate.
// By npm run generate, with @redocly/openapi-core 2.64.0, openapi-typescript 7.13.0, typescript 5.9.3.
// From spec/, sha256 f284e07ab056241952b5aea6835ef93b4141fdc65c13dc0f49430a0010db5707.

/** A stream of bytes: the platform's `ReadableStream<Uint8Array>`, or what Node's `Readable.toWeb(stream)` returns. */
export interface ByteStream {
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
         * Lists the tasks that the caller may see, each with what came of its last run; an administrator of the tenant
         * sees all. The answer is one page; follow `links.next.href` for the rest.
         */
        get: operations["listTasks"];
        put?: never;
        /**
         * Create a task
         *
         * Creates a task that the caller owns. It is disabled unless `enabled` is true. The app is the one that the action
         * in `states` names; who creates the task needs the right to reload it.
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List the runs of an app's tasks
         *
         * Lists the runs of all tasks of one app, the latest first unless `sort` says otherwise. The answer is one page;
         * follow `links.next.href` for the rest.
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
                 * The task's id.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
            };
            cookie?: never;
        };
        /**
         * Get a task
         *
         * Reads one task, with its owner, its trigger and what came of its last run.
         */
        get: operations["getTask"];
        /**
         * Replace a task
         *
         * Writes a task anew: what the body leaves out gets its default, so that a task without `enabled` is disabled. The
         * task then belongs to the caller, whoever owned it before.
         */
        put: operations["replaceTask"];
        post?: never;
        /**
         * Delete a task
         *
         * Deletes a task for good and calls off its runs that have not ended. An administrator of the tenant may delete
         * the tasks of others.
         */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        /**
         * Change parts of a task
         *
         * Changes what the patch names (JSON Patch, RFC 6902) and leaves the rest. The task then belongs to the caller,
         * whoever owned it before.
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
                 * The task's id.
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
         * Has a task run at once, whatever its schedule says.
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
                 * The task's id.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
            };
            cookie?: never;
        };
        /**
         * List the runs of a task
         *
         * Lists when a task ran, what set it off and how it ended, the latest first unless `sort` says otherwise. The
         * answer is one page; follow `links.next.href` for the rest.
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
                 * The task's id.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
            };
            cookie?: never;
        };
        /**
         * Get the last run of a task
         *
         * Reads the run that began last. A task that has never run has none, and is answered 404.
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
                 * The task's id.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
                /**
                 * The run's id.
                 * @example e2a4c6d8-1b3f-4a5c-8d7e-9f0a1b2c3d4e
                 */
                runId: string;
            };
            cookie?: never;
        };
        /**
         * Get the log of a run
         *
         * Reads what was logged during one run of a task.
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
         * List the caller's privileges for apps in general
         *
         * An operation that Qlik does not document and may answer with 404. Use `GET /api/v1/apps/privileges` for
         * privileges, and `GET /api/v1/items?resourceType=app` for a list of apps.
         * @deprecated
         */
        get: operations["listPrivileges"];
        put?: never;
        /**
         * Create an app
         *
         * Makes an empty app and answers with it. Without `spaceId` it lands in the caller's personal space. Every
         * attribute goes under `attributes`, not on the top level.
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
         * Makes an app out of a file. Either send the file's bytes as the body, or upload it first to
         * `/api/v1/temp-contents` and name it by `fileId`; large files want the second way.
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
         * List what the caller may do with apps in general
         *
         * Says whether the caller may create or import apps at all. An empty list means neither. What the caller may do
         * with one app stands in that app's `privileges`.
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * Get an app
         *
         * Reads an app's attributes and what the caller may do with it.
         */
        get: operations["getApp"];
        /**
         * Update an app's name and description
         *
         * Sets the app's name and description. Its owner and its space have operations of their own.
         */
        put: operations["updateApp"];
        post?: never;
        /**
         * Delete an app
         *
         * Deletes the app with everything in it. The caller needs the app's privilege `delete`.
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
                 * The app's id.
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
         * Copies the app within the tenant and answers with the copy, which has an id of its own. Without `spaceId` the
         * copy lands in the caller's personal space.
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * Get where an app's data comes from
         *
         * Lists the sources and targets of the load script's statements, as the last reload recorded them.
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * Get an app's data model and reload statistics
         *
         * Describes the app's tables and fields and what its last reload took. An app that holds no such information
         * answers with an empty structure, not with 404.
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
                 * The app's id.
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
         * Writes the app to a temporary file and answers with the file's address in `Location`; the body is empty. The
         * file is then fetched with a GET there, which answers 204 as long as it is incomplete and 410 once it is gone,
         * as a rule after one hour.
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change an app's owner
         *
         * Gives the app to another user. The caller needs the app's privilege `change_owner`.
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Publish an app again
         *
         * Replaces a published app by this one. `appId` in the path is the source, `targetId` in the body the published
         * app, which keeps its id.
         */
        put: operations["republishApp"];
        /**
         * Publish an app
         *
         * Puts a copy of the app into a managed space and answers with the published app, which has an id of its own.
         * With `moveApp` the app itself is moved there.
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * List the logs of an app's reloads
         *
         * Lists the script logs that are kept for the app, with how each reload ended and how long it took.
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * The reload's id.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        /**
         * Get the log of a reload
         *
         * Reads the whole script log of one reload as text in UTF-8. Its times and messages are for people.
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * The reload's id.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        /**
         * List what a reload loaded and stored
         *
         * Says of a reload how long it took, which statements loaded or stored how much, and from where. Known for the
         * app's last 10 reloads.
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * List the versions of an app's script
         *
         * Lists the saved versions of the load script, newest first, without their text. Read the text of one with
         * `GET /api/v1/apps/{appId}/scripts/{id}`.
         */
        get: operations["listAppScripts"];
        put?: never;
        /**
         * Save a script
         *
         * Saves the text as the app's newest script version, which the next reload runs. The answer is empty; the new
         * version's id stands first in the list of versions.
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * The id of a script version. For reading, `current` stands for the current one.
                 * @example 6a44c3f19c1e4b7f2d3e5f90
                 */
                id: components["parameters"]["AppScriptId"];
            };
            cookie?: never;
        };
        /**
         * Get a version of a script
         *
         * Reads the text of one version. The id `current` stands for the version that a reload would run.
         */
        get: operations["getAppScript"];
        put?: never;
        post?: never;
        /**
         * Delete a version of a script
         *
         * Deletes one version. The current version cannot be deleted.
         */
        delete: operations["deleteAppScript"];
        options?: never;
        head?: never;
        /**
         * Change the message of a script's version
         *
         * Adds, replaces or removes a version's message; its text cannot be changed. The member names `Op`, `Path` and
         * `Value` are capitalised, unlike those of JSON Patch.
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
                 * The app's id.
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
         * Moves the app out of the space it is in and into another one. Who may open it follows from the new space. To
         * reach a managed space, publish the app.
         */
        put: operations["setAppSpace"];
        post?: never;
        /**
         * Take an app out of its space
         *
         * Moves the app to its owner's personal space.
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
         * Lists the items that the caller may see, the oldest first unless `sort` says otherwise. With
         * `resourceType=app` this is the list of apps; each item's `resourceId` is the app's id. The answer is one page;
         * follow `links.next.href` for the rest.
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
                 * The item's id.
                 * @example 65b29fd9435c545ed042a8f1
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        /**
         * Get an item
         *
         * Reads one item by its own id, which is not the id of its resource: the item of an app is found by listing with
         * `resourceType=app` and `resourceId`.
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
         * Lists the reload tasks that the caller may see. The answer is one page; follow `links.next.href` for the rest.
         * @deprecated
         */
        get: operations["listReloadTasks"];
        put?: never;
        /**
         * Create a reload task
         *
         * Creates a task that reloads one app. Without `recurrence` it runs once, at `startDateTime`.
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
                 * The task's id.
                 * @example 61f2b6cf8b6ad6d4e7a9d1c0
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /**
         * Get a reload task
         *
         * Reads one task, with its state and the times of its last and next run.
         * @deprecated
         */
        get: operations["getReloadTask"];
        /**
         * Replace a reload task
         *
         * Changes a task's schedule, or switches it on and off by `state`. Send every setting that is to stay: what
         * happens to one that is left out is not documented.
         * @deprecated
         */
        put: operations["replaceReloadTask"];
        post?: never;
        /**
         * Delete a reload task
         *
         * Deletes a task, so that its schedule no longer reloads the app.
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
         * Lists the reloads that the caller may see, newest first unless `sort` says otherwise. The answer is one page;
         * follow `links.next.href` for the rest.
         */
        get: operations["listReloads"];
        put?: never;
        /**
         * Reload an app
         *
         * Queues a reload of one app and answers at once with its record. An app has at most one pending reload: while
         * it has one, a further request is refused with 429.
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
                 * The reload's id.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        /**
         * Get a reload
         *
         * Reads one reload's record, with its log.
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
                 * The reload's id.
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
         * Cancels a reload that is queued or running.
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
         * Lists the spaces that the caller may see. The answer is one page; follow `links.next.href` for the rest. A
         * personal space is not among them; `meta.personalSpace` says what the caller may do in the own one.
         */
        get: operations["listSpaces"];
        put?: never;
        /**
         * Create a space
         *
         * Creates an empty space that the caller owns. No other space of the tenant may have the name, and the type
         * stays as it is created. The type `data` is meant for data integration projects of Qlik Talend.
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
         * Names the types of space that the tenant has to offer.
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
                 * The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /**
         * Get a space
         *
         * Reads one space, with the caller's roles in it and the roles that can be assigned in it.
         */
        get: operations["getSpace"];
        /**
         * Replace a space's properties
         *
         * Writes name, description and owner together. To change one of them and leave the others alone, use
         * `PATCH /api/v1/spaces/{spaceId}`.
         */
        put: operations["replaceSpace"];
        post?: never;
        /**
         * Delete a space
         *
         * Deletes a space for good. Remove its apps and its other content first, or move them elsewhere: a space that
         * holds something is refused with 412.
         */
        delete: operations["deleteSpace"];
        options?: never;
        head?: never;
        /**
         * Change single properties of a space
         *
         * Changes name, description or owner by a JSON Patch that knows `replace` only. What the patch does not name
         * stays as it is.
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
                 * The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /**
         * List a space's assignments
         *
         * Lists who has which roles in the space. The answer is one page; follow `links.next.href` for the rest. The
         * owner has every assignable role without an assignment and so is not listed.
         */
        get: operations["listSpaceAssignments"];
        put?: never;
        /**
         * Assign roles in a space
         *
         * Gives roles in the space to a user, a group or a bot that has none there yet. Who has an assignment already
         * gets other roles through `PUT …/assignments/{assignmentId}`.
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
                 * The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * The assignment's id.
                 * @example 62a1c4109d5e4b7c8f01a2b9
                 */
                assignmentId: components["parameters"]["AssignmentId"];
            };
            cookie?: never;
        };
        /**
         * Get an assignment
         *
         * Reads one assignment by its own id, which is not the assignee's. `GET …/assignments?assigneeId=…` finds it.
         */
        get: operations["getSpaceAssignment"];
        /**
         * Replace an assignment's roles
         *
         * Writes the whole list of roles anew: a role that the assignee has now and that is not in the list is taken
         * away.
         */
        put: operations["replaceSpaceAssignment"];
        post?: never;
        /**
         * Delete an assignment
         *
         * Takes away all roles that the assignee has in the space by this assignment.
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
                 * The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /**
         * List a space's shares
         *
         * Lists the resources of the space that are shared one by one, and with whom. The answer is one page; follow
         * `links.next.href` for the rest.
         */
        get: operations["listSpaceShares"];
        put?: never;
        /**
         * Share a resource of a space
         *
         * Opens one resource of the space to a user or a group without a role in the space, or, in a tenant that allows
         * anonymous access, to everyone who has the link.
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
                 * The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * The share's id.
                 * @example 64d0e5f1c2b3a49586077123
                 */
                shareId: components["parameters"]["ShareId"];
            };
            cookie?: never;
        };
        /**
         * Get a share
         *
         * Reads one share of the space.
         */
        get: operations["getSpaceShare"];
        put?: never;
        post?: never;
        /**
         * Delete a share
         *
         * Ends a share. The shared resource stays; who has a role in the space still reaches it.
         */
        delete: operations["deleteSpaceShare"];
        options?: never;
        head?: never;
        /**
         * Change a share
         *
         * Changes a share's roles, or switches a link share off and on again, by a JSON Patch that knows `replace` only.
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
                 * The file's id, the last part of the `Location` that led here.
                 * @example 6698e1f05c0f7a0001a4d2b7
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Download a temporary file
         *
         * Downloads a file, or the part that `Range` asks for. While the file is still being written the answer is 204:
         * ask again a little later. Once its time to live has passed, the answer is 410.
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
         * Lists the webhooks of the caller, or of the whole tenant if the caller is a TenantAdmin. The answer is one page;
         * follow `links.next.href` for the rest.
         * @deprecated
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         *
         * Registers a receiver of events. It is sent nothing until `enabled` is true. One of the level `tenant`, which is
         * the default, takes a TenantAdmin. A user may have 150 webhooks.
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
         * Names the types of event that a webhook can be sent.
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
                 * The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         *
         * Reads one webhook. Its secret and the values of its encrypted headers are never told.
         * @deprecated
         */
        get: operations["getWebhook"];
        /**
         * Replace a webhook
         *
         * Writes all settings of a webhook together: one that is left out falls back to its default, so that the webhook
         * is switched off without `enabled`, and has neither a secret nor headers unless they are sent again. To change some
         * and leave the others alone, use `PATCH /api/v1/webhooks/{id}`.
         * @deprecated
         */
        put: operations["replaceWebhook"];
        post?: never;
        /**
         * Delete a webhook
         *
         * Deletes a webhook, so that it is sent nothing more, and its deliveries with it.
         * @deprecated
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change single settings of a webhook
         *
         * Changes settings by a JSON Patch (RFC 6902). What the patch does not name stays as it is, but a new `/url` needs
         * the encrypted headers again.
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
                 * The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * List a webhook's deliveries
         *
         * Lists what the webhook was sent during the last week, and how that ended. The answer is one page; follow
         * `links.next.href` for the rest.
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
                 * The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
                /**
                 * The delivery's id.
                 * @example 64d9f3c1b7c3e81f5a6d2ca7
                 */
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        /**
         * Get a delivery
         *
         * Reads what was sent in one delivery, and what the receiver answered.
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
                 * The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
                /**
                 * The delivery's id.
                 * @example 64d9f3c1b7c3e81f5a6d2ca7
                 */
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         *
         * Sends the same event again, by the URL, the headers and the secret that the webhook has now, and waits for the
         * receiver. Look at the `status` of the new delivery: 201 is the answer whether it went well or not.
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
         * Get an access token
         *
         * Issues an access token for what the body presents. Keep the token and use it until it ends, six hours later as
         * a rule: calls here count against the rate limit too. The body may be JSON or a form, but send a user
         * impersonation as JSON: how a form would tell its nested part is not documented.
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
         * An app was created
         *
         * Sent when an app was made, copied, imported, restored or published. Its older name is `com.qlik.v1.app.created`.
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
         * An app's data or content has changed
         *
         * Sent when something in an app has changed, its data above all. It does not say how a reload ended. Its older name
         * is `com.qlik.v1.app.data.updated`.
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
         * An app was deleted
         *
         * Sent when an app was deleted, for good or not. Its older name is `com.qlik.v1.app.deleted`.
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
         * An app was exported
         *
         * Sent when an app was exported to a file. Its older name is `com.qlik.v1.app.exported`.
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
         * An app was deleted for good
         *
         * Sent when an app was deleted and cannot be restored.
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
         * An app was published
         *
         * Sent when an app was published to a managed space. Its older name is `com.qlik.v1.app.published`.
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
         * An app was deleted and can be restored
         *
         * Sent when an app was deleted in a way that can be undone.
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
         * An app was opened
         *
         * Sent when somebody, or something, has opened an app.
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
         * An engine has finished reloading an app
         *
         * Sent for every attempt of an engine to reload an app, session apps too. It does not say that the app was
         * saved, nor that no further attempt follows. The app's id is in `toplevelresourceid`.
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
         * A run of an automation has ended
         *
         * Sent when a run of an automation has ended, however it ended. The automation's id is in `toplevelresourceid`.
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
         * A reload has finished
         *
         * Sent once for a reload that was asked for through the API, a schedule or by a person, when its end is known,
         * however many attempts it took.
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
        /** The receiver has the event and deals with it later. Any 2xx status counts as delivered. */
        Accepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** A parameter or the body is not as the operation needs it. */
        AppsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AppsErrors;
            };
        };
        /**
         * The caller may not do this. Often it is a role in the app's space that is missing: a scope or a tenant role
         * alone does not open a space.
         */
        AppsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AppsErrors;
            };
        };
        /** There is no such app, or nothing in it with this id, or the caller may not see it. */
        AppsNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AppsErrors;
            };
        };
        /** The rate limit of the operation's tier is used up, for every operation of the tier. */
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
        /** There is no such assignment in the space, no such space, or the caller may not see the space. */
        AssignmentNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** The task is in a state in which it cannot be replaced so. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SchedulingTasksErrors;
            };
        };
        /** The receiver has dealt with the event. Any 2xx status counts as delivered. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The receiver cannot read the body as an event. It is lost; nothing promises that it is sent again. */
        EventsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** The signature is missing or does not fit the body, so the receiver does not trust it. */
        EventsUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** The file's time to live has passed. An app has to be exported again. */
        Gone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TempContentsErrors;
            };
        };
        /** A parameter is not as the operation needs it, or two of them exclude each other. */
        ItemsBadRequest: {
            headers: {
                "X-B3-Traceid": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ItemsErrors;
            };
        };
        /** Something failed inside Qlik Cloud. */
        ItemsInternalServerError: {
            headers: {
                "X-B3-Traceid": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ItemsErrors;
            };
        };
        /** There is no such item, or the caller may not see it. */
        ItemsNotFound: {
            headers: {
                "X-B3-Traceid": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ItemsErrors;
            };
        };
        /** The rate limit of the operation's tier is used up, for every operation of the tier. */
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
        /** The file has no such part. */
        RangeNotSatisfiable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TempContentsErrors;
            };
        };
        /** A parameter or the body is not as the operation needs it. */
        ReloadTasksBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadTasksErrors;
            };
        };
        /** The caller may not do this with the task or its app. */
        ReloadTasksForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadTasksErrors;
            };
        };
        /** Something failed inside Qlik Cloud. */
        ReloadTasksInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadTasksErrors;
            };
        };
        /** There is no such task, or no such app. */
        ReloadTasksNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadTasksErrors;
            };
        };
        /** The service cannot answer for the moment. */
        ReloadTasksServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadTasksErrors;
            };
        };
        /** The rate limit of the operation's tier is used up, for every operation of the tier. */
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
        /** A parameter or the body is not as the operation needs it. */
        ReloadsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadsErrors;
            };
        };
        /** The caller lacks the right to do this (`RELOADS-003`). */
        ReloadsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadsErrors;
            };
        };
        /** Something failed inside Qlik Cloud. */
        ReloadsInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadsErrors;
            };
        };
        /** There is no reload with this id. */
        ReloadsNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadsErrors;
            };
        };
        /** The rate limit of the operation's tier is used up, for every operation of the tier. */
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
        /** A parameter or the body is not as the operation needs it. */
        SchedulingTasksBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SchedulingTasksErrors;
            };
        };
        /** The caller may not do this with the task or its app, or the app has as many tasks as it may have. */
        SchedulingTasksForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SchedulingTasksErrors;
            };
        };
        /** Something failed inside Qlik Cloud. */
        SchedulingTasksInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SchedulingTasksErrors;
            };
        };
        /** There is no such task, no such run, or no such app. */
        SchedulingTasksNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SchedulingTasksErrors;
            };
        };
        /** The service cannot answer for the moment. */
        SchedulingTasksServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SchedulingTasksErrors;
            };
        };
        /** The rate limit of the operation's tier is used up, for every operation of the tier. */
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
        /** There is no such share in the space, no such space, or the caller may not see it. */
        ShareNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** Another space has this name. */
        SpaceNameTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** There is no space with this id, or the caller may not see it. */
        SpaceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** A parameter or the body is not as the operation needs it. */
        SpacesBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /**
         * The caller may not do this in the space. For a bot user, an administrator's scopes do not stand in for a role
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
        /** Something failed inside Qlik Cloud. */
        SpacesInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** The rate limit of the operation's tier is used up, for every operation of the tier. */
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
        /** The id or `Range` cannot be read. */
        TempContentsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TempContentsErrors;
            };
        };
        /** There is no file with this id that the caller may read. */
        TempContentsNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TempContentsErrors;
            };
        };
        /** The rate limit of the operation's tier is used up, for every operation of the tier. */
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
        /** A parameter or the body is not as the operation needs it. */
        WebhooksBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhooksErrors;
            };
        };
        /** The caller may not do this with the webhook, or has as many webhooks as a user may have. */
        WebhooksForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhooksErrors;
            };
        };
        /** Something failed inside Qlik Cloud. */
        WebhooksInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhooksErrors;
            };
        };
        /** There is no such webhook, or it has no such delivery. */
        WebhooksNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhooksErrors;
            };
        };
        /** The service cannot answer for the moment. */
        WebhooksServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhooksErrors;
            };
        };
        /** The rate limit of the operation's tier is used up, for every operation of the tier. */
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
         * The app's id.
         * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
         */
        AppId: string;
        /**
         * The id of a script version. For reading, `current` stands for the current one.
         * @example 6a44c3f19c1e4b7f2d3e5f90
         */
        AppScriptId: string;
        /**
         * The assignment's id.
         * @example 62a1c4109d5e4b7c8f01a2b9
         */
        AssignmentId: string;
        /**
         * The delivery's id.
         * @example 64d9f3c1b7c3e81f5a6d2ca7
         */
        DeliveryId: string;
        /**
         * The file's id, the last part of the `Location` that led here.
         * @example 6698e1f05c0f7a0001a4d2b7
         */
        Id: string;
        /**
         * The item's id.
         * @example 65b29fd9435c545ed042a8f1
         */
        ItemId: string;
        /**
         * The most records that one page may hold.
         *
         * 1 to 100.
         * @default 20
         * @example 100
         */
        Limit: number;
        /**
         * The cursor of the following page, taken from `links.next`. Not together with `prev`.
         * @example cjE
         */
        Next: string;
        /**
         * The cursor of a page, taken from `links.next` or `links.prev`.
         * @example bmV4dA
         */
        Page: string;
        /**
         * The cursor of the preceding page, taken from `links.prev`. Not together with `next`.
         * @example cjA
         */
        Prev: string;
        /**
         * HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
         * Absent when the webhook has no secret.
         *
         * Matches `^[0-9a-f]{64}$`.
         * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
         */
        QlikSignature: string;
        /**
         * The reload's id.
         * @example 5be59decca62aa00097268a4
         */
        ReloadId: string;
        /**
         * The field to order by; `+` before it means ascending, `-` descending.
         * @default -startedAt
         * @example -endedAt
         */
        RunSort: "+startedAt" | "-startedAt" | "+endedAt" | "-endedAt" | "+status" | "-status" | "+taskId" | "-taskId" | "+actionId" | "-actionId";
        /**
         * The task's id.
         * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
         */
        SchedulingTaskId: string;
        /**
         * The share's id.
         * @example 64d0e5f1c2b3a49586077123
         */
        ShareId: string;
        /**
         * The space's id.
         * @example 62a1c3f09d5e4b7c8f01a2b3
         */
        SpaceId: string;
        /**
         * The task's id.
         * @example 61f2b6cf8b6ad6d4e7a9d1c0
         */
        TaskId: string;
        /**
         * The webhook's id.
         * @example 64d9f0a2b7c3e81f5a6d2c90
         */
        WebhookId: string;
    };
    requestBodies: never;
    headers: {
        /** The unit that `Range` may be told in. */
        AcceptRanges: string;
        /** Seconds until the rate limit opens again; absent when the refusal is not about the rate limit. */
        AppsRetryAfter: number;
        /** Whether to show or to save the file, and under which name. */
        ContentDisposition: string;
        /** How many bytes this answer carries. */
        ContentLength: number;
        /** The first and last byte of this part, counted from 0, and the size of the file or `*`. */
        ContentRange: string;
        /** Seconds until the rate limit opens again; absent when the refusal is not about the rate limit. */
        ItemsRetryAfter: number;
        /** Seconds until the rate limit opens again. */
        ReloadTasksRetryAfter: number;
        /** Seconds until the rate limit opens again; absent when the refusal is not about the rate limit. */
        ReloadsRetryAfter: number;
        /** Seconds until the rate limit opens again. */
        SchedulingTasksRetryAfter: number;
        /** Seconds until the rate limit opens again; absent when the refusal is not about the rate limit. */
        SpacesRetryAfter: number;
        /** Seconds until the rate limit opens again. */
        TempContentsRetryAfter: number;
        /** The id of the call in Qlik's traces, for support cases. */
        TraceId: string;
        /** Seconds until the rate limit opens again. */
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
                 * A SCIM filter (RFC 7644, section 3.4.2.2), upper and lower case alike, over the attributes `name`,
                 * `enabled`, `resourceId`, `ownerId`, `spaceId`, `createdAt`, `updatedAt`, `updatedBy`, `triggerType`, and
                 * those of the last run: `lastStatus`, `lastTriggeredBy`, `lastStartedAt`, `lastEndedAt`, `lastExecutedAs`.
                 * @example enabled eq true and lastStatus eq "FAILED"
                 */
                filter?: string | undefined;
                /**
                 * The most records that one page may hold.
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
                 * Only tasks of this app.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                resourceId?: string | undefined;
                /**
                 * The field to order by; `+` before it means ascending, `-` descending.
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
        /** What sets the task off, and what it does. */
        requestBody: {
            content: {
                "application/json": TaskDefinition;
            };
        };
        responses: {
            /** The new task. */
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
                 * The most records that one page may hold.
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
                 * The field to order by; `+` before it means ascending, `-` descending.
                 * @default -startedAt
                 * @example -endedAt
                 */
                sort?: components["parameters"]["RunSort"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The app's id.
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
                 * The task's id.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task. */
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
                 * The task's id.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
            };
            cookie?: never;
        };
        /** The whole task as it is to be. */
        requestBody: {
            content: {
                "application/json": TaskDefinition;
            };
        };
        responses: {
            /** The task as it is now. */
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
                 * The task's id.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task is gone. */
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
                 * The task's id.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
            };
            cookie?: never;
        };
        /** The changes, in order. */
        requestBody: {
            content: {
                "application/json": TaskPatch[];
            };
        };
        responses: {
            /** The task as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Task;
                };
            };
            /** The task is changed, and the answer doesn't show it. */
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
                 * What the run is to name as its trigger, `triggeredBy`.
                 * @default manual
                 * @example nightly-build
                 */
                source?: string | undefined;
            };
            header?: never;
            path: {
                /**
                 * The task's id.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run has begun. */
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
                 * The most records that one page may hold.
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
                 * The field to order by; `+` before it means ascending, `-` descending.
                 * @default -startedAt
                 * @example -endedAt
                 */
                sort?: components["parameters"]["RunSort"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The task's id.
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
                 * The task's id.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run. */
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
                 * The task's id.
                 * @example 7b1d9f60-3c52-4e8a-9f14-2a6c0d5e8b37
                 */
                id: components["parameters"]["SchedulingTaskId"];
                /**
                 * The run's id.
                 * @example e2a4c6d8-1b3f-4a5c-8d7e-9f0a1b2c3d4e
                 */
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The log. */
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
            /** The privileges by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            401: components["responses"]["AppsUnauthorized"];
            /** The tenant has no such operation. */
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
        /** What the app is to be. */
        requestBody: {
            content: {
                "application/json": NewApp;
            };
        };
        responses: {
            /** The new app. */
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
                 * The app to write to. For QlikView files (qvw).
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId?: string | undefined;
                /**
                 * The name to take if the file holds none. For QlikView files (qvw).
                 * @example Sales (imported)
                 */
                fallbackName?: string | undefined;
                /**
                 * The id of a file in `/api/v1/temp-contents`, read in place of a body.
                 * @example 6698e1f05c0f7a0001a4d2b7
                 */
                fileId?: string | undefined;
                /**
                 * `NEW` makes a new app. `AUTOREPLACE` replaces an existing one; it is for Qlik's own use and is refused to
                 * others.
                 * @default NEW
                 * @example NEW
                 */
                mode?: "NEW" | "AUTOREPLACE" | undefined;
                /**
                 * The app's name, in place of the one in the file.
                 * @example Sales
                 */
                name?: string | undefined;
                /**
                 * Whether an app that exists keeps its data (`true`) or gets the file's data (`false`).
                 * @example false
                 */
                NoData?: boolean | undefined;
                /**
                 * The space for the app. Without it the app lands in the caller's personal space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file's bytes (qvf or qvw). Left out when `fileId` is given. */
        requestBody?: {
            content: {
                "application/octet-stream": Blob | ArrayBuffer | Uint8Array | ByteStream;
            };
        };
        responses: {
            /** The imported app. */
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
            /** There is no such file, app or space. */
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
            /** The caller's privileges. */
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The app. */
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** The attributes to change. */
        requestBody: {
            content: {
                "application/json": AppUpdate;
            };
        };
        responses: {
            /** The app as it is now. */
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The app is deleted. The body is empty. */
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** What is to be different about the copy. */
        requestBody: {
            content: {
                "application/json": NewApp;
            };
        };
        responses: {
            /** The copy. */
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One entry for each statement. */
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The data model and statistics. */
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
                 * Whether to leave the loaded data out and write the app's objects only.
                 * @example true
                 */
                NoData?: boolean | undefined;
            };
            header?: never;
            path: {
                /**
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file is there or on its way. The body is empty. */
            201: {
                headers: {
                    /** The file's path on this tenant, below `/api/v1/temp-contents/`. */
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
                 * The app's id.
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
            /** The app as it is now. */
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** What to replace, and how. */
        requestBody: {
            content: {
                "application/json": AppRepublication;
            };
        };
        responses: {
            /** The published app as it is now. */
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** Where to publish, and how. */
        requestBody: {
            content: {
                "application/json": AppPublication;
            };
        };
        responses: {
            /** The published app. */
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The logs, without their text. */
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * The reload's id.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The log. */
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
                 * Whether to include reloads that ran without their STORE statements.
                 * @default false
                 * @example true
                 */
                includeSkipStoreReloads?: boolean | undefined;
                /**
                 * The most entries to answer with.
                 *
                 * At least 1.
                 * @default 100
                 * @example 10
                 */
                limit?: number | undefined;
                /**
                 * The reload's id, which Qlik declares as a query parameter although the path carries it. Empty stands for
                 * every reload.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId?: string | undefined;
            };
            header?: never;
            path: {
                /**
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * The reload's id.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** An entry for each reload. */
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
                 * A SCIM filter (RFC 7644, section 3.4.2.2) over the attributes `ScriptId`, `ModifiedTime` and `ModifierId`.
                 * @example ModifierId eq "FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx"
                 */
                filter?: string | undefined;
                /**
                 * The most versions that one page may hold.
                 *
                 * At least 1.
                 * @example 20
                 */
                limit?: number | undefined;
                /**
                 * Which page to answer with: an opaque value out of an earlier answer to the same filter. Qlik says that it
                 * has no effect yet.
                 * @example cjE
                 */
                page?: string | undefined;
            };
            header?: never;
            path: {
                /**
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The versions. */
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** The script. */
        requestBody: {
            content: {
                "application/json": AppScript;
            };
        };
        responses: {
            /** The script is saved. The body is empty. */
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * The id of a script version. For reading, `current` stands for the current one.
                 * @example 6a44c3f19c1e4b7f2d3e5f90
                 */
                id: components["parameters"]["AppScriptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The version's text and message. */
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * The id of a script version. For reading, `current` stands for the current one.
                 * @example 6a44c3f19c1e4b7f2d3e5f90
                 */
                id: components["parameters"]["AppScriptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The version is deleted. The body is empty. */
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * The id of a script version. For reading, `current` stands for the current one.
                 * @example 6a44c3f19c1e4b7f2d3e5f90
                 */
                id: components["parameters"]["AppScriptId"];
            };
            cookie?: never;
        };
        /** The changes, in order. */
        requestBody: {
            content: {
                "application/json": AppScriptPatch[];
            };
        };
        responses: {
            /** The version is changed. The body is empty. */
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
                 * The app's id.
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
            /** The app as it is now. */
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
                 * The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The app as it is now. */
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
                 * Only items in this collection or with this tag; a tag is a collection of the type `public`.
                 * @example 65f2c1d4a7b8e9f001234567
                 */
                collectionId?: string | undefined;
                /**
                 * Only items that this user created.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                createdByUserId?: string | undefined;
                /**
                 * Only the item with this id.
                 * @example 65b29fd9435c545ed042a8f1
                 */
                id?: string | undefined;
                /**
                 * The most items that one page may hold.
                 *
                 * 1 to 100.
                 * @default 10
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * Only items with this text in the name, in upper or lower case.
                 * @example sales
                 */
                name?: string | undefined;
                /**
                 * The cursor of the following page, taken from `links.next`. Not together with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"] | undefined;
                /**
                 * Leaves out what the caller may do with each item: `actions` is then missing from the answer, which comes
                 * sooner.
                 * @default false
                 * @example true
                 */
                noActions?: boolean | undefined;
                /**
                 * Only items that somebody else than this user created.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                notCreatedByUserId?: string | undefined;
                /**
                 * Only items that somebody else than this user owns.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                notOwnerId?: string | undefined;
                /**
                 * Only items that this user owns.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                ownerId?: string | undefined;
                /**
                 * The cursor of the preceding page, taken from `links.prev`. Not together with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"] | undefined;
                /**
                 * Only items with this text in the name or the description, in upper or lower case.
                 * @example forecast
                 */
                query?: string | undefined;
                /**
                 * Only the item of this resource, such as an app's id. Needs `resourceType`; not together with
                 * `resourceLink`.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                resourceId?: string | undefined;
                /**
                 * Only the items of these resources, at most 100 ids with commas between. Needs `resourceType`.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722,2273a265-9c42-4fde-9976-a67dfd646618
                 */
                resourceIds?: string | undefined;
                /**
                 * Only the item with this link. Needs `resourceType`; not together with `resourceId`.
                 *
                 * Format: uri.
                 * @example https://intranet.example.com/sales
                 */
                resourceLink?: string | undefined;
                /**
                 * Only items of this subtype, or of several with commas between. Refused with 400 if `resourceType` carries
                 * subtypes in brackets.
                 * @example chart-monitoring,qix-df,qvd
                 */
                resourceSubType?: string | undefined;
                /**
                 * Only items of this type, or of several with commas between. Subtypes may follow a type in brackets, in
                 * place of `resourceSubType`: `app[qvd,chart-monitoring]` takes these two, `app[qvd,]` also items without
                 * subtype, `app[]` these alone. Upper and lower case count. The types are `app`, `qlikview`, `qvapp`,
                 * `genericlink`, `sharingservicetask`, `note`, `dataasset`, `dataset`, `automation`, `automl-experiment`,
                 * `automl-deployment`, `assistant`, `dataproduct`, `dataqualityrule`, `glossary`, `knowledgebase`, `script`,
                 * `semantictype` and `page`.
                 */
                resourceType?: string | undefined;
                /**
                 * Whether items in shared spaces are wanted. `spaceType` says it better.
                 * @deprecated
                 * @example true
                 */
                shared?: boolean | undefined;
                /**
                 * The field to order by; `-` before it means descending, `+` ascending.
                 * @default +createdAt
                 * @example -updatedAt
                 */
                sort?: "+createdAt" | "-createdAt" | "+name" | "-name" | "+updatedAt" | "-updatedAt" | "+recentlyUsed" | "-recentlyUsed" | undefined;
                /**
                 * Only items in this space; `personal` means the caller's personal space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId?: string | undefined;
                /**
                 * Only items in a space of this type (`shared`, `managed`, `personal` or `data`), or of several with commas
                 * between. Upper and lower case count.
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
                 * The item's id.
                 * @example 65b29fd9435c545ed042a8f1
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The item. */
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
                 * Only tasks of this app. Upper and lower case differ.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId?: string | undefined;
                /**
                 * The most tasks that one page may hold.
                 *
                 * Format: int32. 1 to 100.
                 * @default 10
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * Only tasks that reload partially (`true`) or only those that reload in full (`false`).
                 * @example false
                 */
                partial?: boolean | undefined;
                /**
                 * The cursor of the following page, taken from `links.next`. Not together with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"] | undefined;
                /**
                 * The cursor of the preceding page, taken from `links.prev`. Not together with `next`.
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
        /** The app to reload, and when. */
        requestBody: {
            content: {
                "application/json": ReloadTaskCreate;
            };
        };
        responses: {
            /** The task is created. */
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
                 * The task's id.
                 * @example 61f2b6cf8b6ad6d4e7a9d1c0
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task. */
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
                 * The task's id.
                 * @example 61f2b6cf8b6ad6d4e7a9d1c0
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /** The task as it is to be. */
        requestBody: {
            content: {
                "application/json": ReloadTaskUpdate;
            };
        };
        responses: {
            /** The task as it is now. */
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
                 * The task's id.
                 * @example 61f2b6cf8b6ad6d4e7a9d1c0
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task is gone. */
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
                 * Only reloads of this app. A caller without the TenantAdmin role has to give it; a TenantAdmin may leave it
                 * out and then sees the whole tenant's history.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId?: string | undefined;
                /**
                 * A SCIM filter (RFC 7644, section 3.4.2.2) over the attributes `status`, `partial` and `type`, with the
                 * operator `eq`, joined by `and` and `or`, grouped by parentheses.
                 * @example (status eq "FAILED" or status eq "EXCEEDED_LIMIT") and type eq "chronos"
                 */
                filter?: string | undefined;
                /**
                 * The most records that one page may hold.
                 *
                 * Format: int32. 1 to 100.
                 * @default 10
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * Whether each record carries its `log`.
                 * @default false
                 * @example true
                 */
                log?: boolean | undefined;
                /**
                 * Only partial reloads (`true`) or only full ones (`false`).
                 * @example false
                 */
                partial?: boolean | undefined;
                /**
                 * The field to order by; `-` before it means descending, `+` or nothing ascending.
                 * @default -creationTime
                 * @example -endTime
                 */
                sort?: "creationTime" | "+creationTime" | "-creationTime" | "status" | "+status" | "-status" | "startTime" | "+startTime" | "-startTime" | "endTime" | "+endTime" | "-endTime" | undefined;
                /**
                 * The cursor of the following page, taken from `links.next`. Not together with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"] | undefined;
                /**
                 * The cursor of the preceding page, taken from `links.prev`. Not together with `next`.
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
        /** The app to reload, and how. */
        requestBody: {
            content: {
                "application/json": ReloadRequest;
            };
        };
        responses: {
            /** The reload is queued. */
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
             * The caller may not reload this app (`RELOADS-003`), or the number of reloads that the tenant allows is used
             * up (`RELOADS-013`).
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
             * One of two things. With a code `RELOADS-…` and no `Retry-After`: the app has a pending reload already, and
             * trying again does not help. With the code `HTTP-429` and `Retry-After`: the rate limit is used up.
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
                 * The reload's id.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The record. */
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
                 * The reload's id.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A running reload is being stopped; its record ends as `CANCELED` a little later. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReloadCancellation;
                };
            };
            /** The reload is cancelled. */
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
            /** The reload has ended, so there is nothing to cancel. */
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
                 * Only spaces in which the caller may do this. Publishing is the one action that can be asked for.
                 * @example publish
                 */
                action?: "publish" | undefined;
                /**
                 * Only spaces of the environment with this name; an empty value means spaces without environment.
                 * @example Production
                 */
                "environment.name"?: string | undefined;
                /**
                 * Only spaces of the environment with this id; an empty value means spaces without environment.
                 * @example 68a0b1c2d3e4f5a697b8c9d0
                 */
                environmentId?: string | undefined;
                /**
                 * The most spaces that one page may hold.
                 *
                 * Format: int32. 1 to 100.
                 * @default 10
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * Only spaces whose name contains this text, in upper or lower case.
                 * @example sales
                 */
                name?: string | undefined;
                /**
                 * The cursor of the following page, taken from `links.next`. Not together with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"] | undefined;
                /**
                 * Only spaces that this user owns.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                ownerId?: string | undefined;
                /**
                 * The cursor of the preceding page, taken from `links.prev`. Not together with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"] | undefined;
                /**
                 * Only spaces in which the caller has one of these roles. They are sent with commas between.
                 * @example [
                 *        "publisher",
                 *        "facilitator"
                 *      ]
                 */
                roles?: SpaceRole[] | undefined;
                /**
                 * The field to order by; `-` before it means descending, `+` or nothing ascending.
                 * @example +name
                 */
                sort?: "type" | "+type" | "-type" | "name" | "+name" | "-name" | "createdAt" | "+createdAt" | "-createdAt" | undefined;
                /** Only spaces of this type (`shared`, `managed` or `data`), or of several with commas between. */
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
            /** The caller may not create spaces of this type. */
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
            /** The types. */
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
                 * The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The space. */
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
             * The rate limit is used up (`HTTP-429`, with `Retry-After`), or the caller has asked for the same thing too
             * often in a short time.
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
                 * The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /** The properties as they shall be. */
        requestBody: {
            content: {
                "application/json": SpaceUpdate;
            };
        };
        responses: {
            /** The space as it is now. */
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
                 * The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The space is deleted. */
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
                 * The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /** The changes, one entry for each property. */
        requestBody: {
            content: {
                "application/json": SpacePatch;
            };
        };
        responses: {
            /** The space as it is now. */
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
                 * Only the assignment of this user, group or bot.
                 * @example Kx2mWb9rTqLs4VnYc7ZpHd8fJ_0AgEuN
                 */
                assigneeId?: string | undefined;
                /**
                 * The most assignments that one page may hold.
                 *
                 * Format: int32. At least 1.
                 * @default 10
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * The cursor of the following page, taken from `links.next`. Not together with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"] | undefined;
                /**
                 * The cursor of the preceding page, taken from `links.prev`. Not together with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"] | undefined;
                /**
                 * Only assignments of this kind of assignee.
                 * @example group
                 */
                type?: SpaceAssignmentType | undefined;
            };
            header?: never;
            path: {
                /**
                 * The space's id.
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
                 * The space's id.
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
            /** The new assignment. */
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
            /** The assignee has an assignment in this space already. */
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
                 * The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * The assignment's id.
                 * @example 62a1c4109d5e4b7c8f01a2b9
                 */
                assignmentId: components["parameters"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The assignment. */
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
                 * The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * The assignment's id.
                 * @example 62a1c4109d5e4b7c8f01a2b9
                 */
                assignmentId: components["parameters"]["AssignmentId"];
            };
            cookie?: never;
        };
        /** The roles as they shall be. */
        requestBody: {
            content: {
                "application/json": SpaceAssignmentUpdate;
            };
        };
        responses: {
            /** The assignment as it is now. */
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
                 * The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * The assignment's id.
                 * @example 62a1c4109d5e4b7c8f01a2b9
                 */
                assignmentId: components["parameters"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The assignment is deleted. */
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
                 * Only what is shared with this group.
                 * @example 63c9a8f5e1d2b3c4a5968700
                 */
                groupId?: string | undefined;
                /**
                 * The most shares that one page may hold.
                 *
                 * Format: int32. At least 1.
                 * @default 10
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * Only shares of the resource with this name.
                 * @example Sales overview
                 */
                name?: string | undefined;
                /**
                 * The cursor of the following page, taken from `links.next`. Not together with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"] | undefined;
                /**
                 * The cursor of the preceding page, taken from `links.prev`. Not together with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"] | undefined;
                /**
                 * Only shares of the resource with this id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                resourceId?: string | undefined;
                /**
                 * Only shares of this type of resource.
                 * @example app
                 */
                resourceType?: string | undefined;
                /**
                 * Only shares with a user, with a group, or by an anonymous link.
                 * @example group
                 */
                type?: SpaceShareType | undefined;
                /**
                 * Only what is shared with this user.
                 * @example Kx2mWb9rTqLs4VnYc7ZpHd8fJ_0AgEuN
                 */
                userId?: string | undefined;
            };
            header?: never;
            path: {
                /**
                 * The space's id.
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
                 * The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /** What to share, with whom, and with which roles. */
        requestBody: {
            content: {
                "application/json": SpaceShareCreate;
            };
        };
        responses: {
            /** The new share. */
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
            /** The resource is shared with this assignee already. */
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
                 * The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * The share's id.
                 * @example 64d0e5f1c2b3a49586077123
                 */
                shareId: components["parameters"]["ShareId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The share. */
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
                 * The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * The share's id.
                 * @example 64d0e5f1c2b3a49586077123
                 */
                shareId: components["parameters"]["ShareId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The share is deleted. */
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
                 * The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * The share's id.
                 * @example 64d0e5f1c2b3a49586077123
                 */
                shareId: components["parameters"]["ShareId"];
            };
            cookie?: never;
        };
        /** The changes, one entry for each property. */
        requestBody: {
            content: {
                "application/json": SpaceSharePatch;
            };
        };
        responses: {
            /** The share as it is now. */
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
                 * With `1` a browser shows the file rather than saving it.
                 * @example 1
                 */
                inline?: string | undefined;
            };
            header?: {
                /**
                 * The one part of the file to send, in bytes: `bytes=0-1023` the first 1024, `bytes=1024-` all after them,
                 * `bytes=-1024` the last 1024. Without it the whole file is sent.
                 *
                 * Matches `^bytes=([0-9]+-[0-9]*|-[0-9]+)$`.
                 * @example bytes=0-1023
                 */
                Range?: string | undefined;
            };
            path: {
                /**
                 * The file's id, the last part of the `Location` that led here.
                 * @example 6698e1f05c0f7a0001a4d2b7
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The whole file. */
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
            /** The part that `Range` asked for. */
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
                 * Only webhooks that this user has created.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                createdByUserId?: string | undefined;
                /**
                 * Only webhooks that are switched on (`true`) or only those that are not (`false`).
                 * @example true
                 */
                enabled?: boolean | undefined;
                /**
                 * Only webhooks that get this type of event, or all of several with commas between.
                 * @example com.qlik.v1.reload.finished
                 */
                eventTypes?: string | undefined;
                /**
                 * Only webhooks of this level.
                 * @example tenant
                 */
                level?: WebhookLevel | undefined;
                /**
                 * The most webhooks that one page may hold.
                 *
                 * 1 to 100.
                 * @default 20
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * Only webhooks with this text in their name. Upper and lower case are alike.
                 * @example alerts
                 */
                name?: string | undefined;
                /**
                 * The cursor of the following page, taken from `links.next`. Not together with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"] | undefined;
                /**
                 * Only webhooks that were created there (`api`, `automations` or `management-console`), or at one of several
                 * with commas between.
                 */
                origins?: string | undefined;
                /**
                 * Only webhooks of the level `user` that belong to this user.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                ownerId?: string | undefined;
                /**
                 * The cursor of the preceding page, taken from `links.prev`. Not together with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"] | undefined;
                /**
                 * The field to order by; `-` before it means descending, `+` or nothing ascending.
                 * @default -createdAt
                 * @example +name
                 */
                sort?: "name" | "+name" | "-name" | "url" | "+url" | "-url" | "createdAt" | "+createdAt" | "-createdAt" | "updatedAt" | "+updatedAt" | "-updatedAt" | undefined;
                /**
                 * Only webhooks that this user was the last to change.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                updatedByUserId?: string | undefined;
                /**
                 * Only webhooks with this text in their URL. Upper and lower case are alike.
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
            /** The new webhook. */
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
            /** The types. */
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
                 * The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhook. */
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
                 * The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /** The settings as they shall be. */
        requestBody: {
            content: {
                "application/json": WebhookReplacement;
            };
        };
        responses: {
            /** The webhook as it is now. */
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
                 * The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhook is gone. */
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
                 * The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /** The changes, one entry for each setting. */
        requestBody: {
            content: {
                "application/json": WebhookPatch;
            };
        };
        responses: {
            /** The webhook is changed. */
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
                 * Only deliveries of this type of event.
                 * @example com.qlik.v1.reload.finished
                 */
                eventType?: string | undefined;
                /**
                 * The most deliveries that one page may hold.
                 *
                 * 1 to 100.
                 * @default 20
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * The cursor of the following page, taken from `links.next`. Not together with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"] | undefined;
                /**
                 * The cursor of the preceding page, taken from `links.prev`. Not together with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"] | undefined;
                /**
                 * The field to order by; `-` before it means descending, `+` or nothing ascending.
                 * @default -triggeredAt
                 * @example +triggeredAt
                 */
                sort?: "status" | "+status" | "-status" | "triggeredAt" | "+triggeredAt" | "-triggeredAt" | undefined;
                /**
                 * Only deliveries that ended so.
                 * @example fail
                 */
                status?: WebhookDeliveryStatus | undefined;
            };
            header?: never;
            path: {
                /**
                 * The webhook's id.
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
                 * The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
                /**
                 * The delivery's id.
                 * @example 64d9f3c1b7c3e81f5a6d2ca7
                 */
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The delivery. */
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
                 * The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
                /**
                 * The delivery's id.
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
        /** What is presented for a token. */
        requestBody: {
            content: {
                "application/json": OAuthTokenRequest;
                "application/x-www-form-urlencoded": OAuthTokenRequest;
            };
        };
        responses: {
            /** The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthToken;
                };
            };
            /** The body is not as its grant needs it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OauthErrors;
                };
            };
            /** The client's credentials are wrong, or the code or token that was presented is not valid: throw it away. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OauthErrors;
                };
            };
            /** The user is disabled, or has as many tokens as are allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OauthErrors;
                };
            };
            /** The rate limit of the operation's tier is used up, for every operation of the tier. */
            429: {
                headers: {
                    /** Seconds until the rate limit opens again. */
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
                 * HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 * Absent when the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event. */
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
                 * HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 * Absent when the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event. */
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
                 * HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 * Absent when the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event. */
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
                 * HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 * Absent when the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event. */
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
                 * HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 * Absent when the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event. */
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
                 * HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 * Absent when the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event. */
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
                 * HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 * Absent when the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event. */
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
                 * HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 * Absent when the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event. */
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
                 * HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 * Absent when the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event. */
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
                 * HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 * Absent when the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event. */
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
                 * HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 * Absent when the webhook has no secret.
                 *
                 * Matches `^[0-9a-f]{64}$`.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        /** The event. */
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
/** An app and what the caller may do with it. */
export type App = {
    /** What is known about an app. More members may come, user-defined ones among them. */
    attributes: AppAttributes;
    /** What the caller may do with the app. A hint for user interfaces. */
    privileges?: AppPrivilege[] | undefined;
    /** What the caller may create inside the app. A hint for user interfaces. */
    create?: AppCreatePrivilege[] | undefined;
};
/** What is known about an app. More members may come, user-defined ones among them. */
export type AppAttributes = {
    /** The app's id. */
    id: string;
    /** The app's name. */
    name: string;
    /** What the app is for. */
    description?: string | undefined;
    /**
     * What the app is for: `ANALYTICS` the usual app, `DATA_PREPARATION` a script, `DATAFLOW_PREP` a data flow,
     * `SINGLE_TABLE_PREP` a table recipe, `DIRECT_QUERY_MODE` an app on live queries.
     */
    usage?: AppUsage | undefined;
    /** The id of the user who owns the app. */
    ownerId?: string | undefined;
    /**
     * The owner in an older form. Take `ownerId` and look the user up.
     * @deprecated
     */
    owner?: string | undefined;
    /** The space that holds the app. Empty or absent in a personal space. */
    spaceId?: string | undefined;
    /** The app that this one was published from. */
    originAppId?: string | undefined;
    /**
     * When the app was created.
     *
     * Format: date-time.
     */
    createdDate?: string | undefined;
    /**
     * When the app was last changed.
     *
     * Format: date-time.
     */
    modifiedDate?: string | undefined;
    /**
     * When the app was last reloaded. Empty or absent if it never was.
     * @example 2026-07-01T05:00:11.702Z
     */
    lastReloadTime?: string | undefined;
    /**
     * When the app was published. Empty or absent if it is not published; `published` does not tell.
     * @example 2026-07-02T10:00:00.420Z
     */
    publishTime?: string | undefined;
    /**
     * Whether the app came from a client-managed installation. On Qlik Cloud this does not say whether it is
     * published.
     */
    published?: boolean | undefined;
    /** Whether the app is encrypted. */
    encrypted?: boolean | undefined;
    /** Whether section access limits which rows a user sees. */
    hasSectionAccess?: boolean | undefined;
    /** Whether the app queries its source in place of loading data. */
    isDirectQueryMode?: boolean | undefined;
    /** The app's thumbnail image. */
    thumbnail?: string | undefined;
    /** The app's dynamic colour. */
    dynamicColor?: string | undefined;
    /** Whatever clients have stored with the app. */
    custom?: {
        [key: string]: unknown;
    } | undefined;
};
/** Whether the caller may create objects of one kind in an app. */
export type AppCreatePrivilege = {
    /** The kind of object: sheet, story, bookmark and so on. */
    resource?: string | undefined;
    /** Whether the caller may create one. */
    canCreate?: boolean | undefined;
};
/** The event that an app was created. */
export type AppCreatedEvent = EventContext & {
    /** The type of event. */
    type?: "com.qlik.app.created" | undefined;
    /** The app that was created. */
    data?: AppCreatedEventData | undefined;
};
/** The app that was created. */
export type AppCreatedEventData = AppEventData & {
    /** What the app is for. */
    description?: string | undefined;
    /** The id of the user who owns the app. */
    ownerId?: string | undefined;
    /**
     * The owner in an older form. Take `ownerId`.
     * @deprecated
     */
    owner?: string | undefined;
    /** What the app was made by. */
    createdByAction?: "create" | "copy" | "publish" | "import" | "restore" | (string & {}) | undefined;
    /**
     * When the app was created.
     *
     * Format: date-time.
     */
    createdDate?: string | undefined;
    /**
     * When the app was last changed.
     *
     * Format: date-time.
     */
    modifiedDate?: string | undefined;
    /** When the app was last reloaded. Empty or absent if it never was. */
    lastReloadTime?: string | undefined;
    /** The app that this one was published from, if it was. */
    originAppId?: string | undefined;
    /** When the app was published. Empty or absent if it is not published. */
    publishTime?: string | undefined;
    /** Whether the app is called published. */
    published?: boolean | undefined;
    /** How large the app is. */
    size?: AppSize | undefined;
    /** Whether section access limits which rows a user sees. */
    hasSectionAccess?: boolean | undefined;
    /** Whether the app queries its source directly. */
    isDirectQueryMode?: boolean | undefined;
    /** The app's thumbnail image. */
    thumbnail?: string | undefined;
    /** The app's dynamic colour. */
    dynamicColor?: string | undefined;
    /** Whatever clients have stored with the app. */
    custom?: {
        [key: string]: unknown;
    } | undefined;
};
/** The event that an app's data or content has changed. */
export type AppDataUpdatedEvent = EventContext & {
    /** The type of event. */
    type?: "com.qlik.app.data.updated" | undefined;
    /** The app that has changed. */
    data?: AppDataUpdatedEventData | undefined;
};
/** The app that has changed. */
export type AppDataUpdatedEventData = AppEventData & {
    /** How large the app is. */
    size?: AppSize | undefined;
    /** What has changed. */
    _updates?: unknown[] | undefined;
};
/** The event that an app was deleted. */
export type AppDeletedEvent = EventContext & {
    /** The type of event. */
    type?: "com.qlik.app.deleted" | undefined;
    /** The app that was deleted. */
    data?: AppDeletedEventData | undefined;
};
/** The app that was deleted. */
export type AppDeletedEventData = AppEventData & {
    /** How it was deleted: `SOFT` can be undone, `HARD` cannot. */
    deleteType?: "SOFT" | "HARD" | (string & {}) | undefined;
    /** Whether the app queries its source directly. */
    isDirectQueryMode?: boolean | undefined;
};
/** The app that something has happened to. */
export type AppEventData = {
    /** The app's id. */
    id?: string | undefined;
    /** The app's name. */
    name?: string | undefined;
    /** What the app is for. */
    usage?: "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP" | "DIRECT_QUERY_MODE" | (string & {}) | undefined;
    /** The space that the app is in, if it is in one. */
    spaceId?: string | undefined;
    /** What kind of resource it is, an app. */
    resourceType?: string | undefined;
    /**
     * The same in an older form. Take `resourceType`.
     * @deprecated
     */
    _resourcetype?: string | undefined;
};
/** The event that an app was exported. */
export type AppExportedEvent = EventContext & {
    /** The type of event. */
    type?: "com.qlik.app.exported" | undefined;
    /** The app that was exported. */
    data?: AppExportedEventData | undefined;
};
/** The app that was exported. */
export type AppExportedEventData = AppEventData & {
    /** The id of the user who owns the app. */
    ownerId?: string | undefined;
    /**
     * The owner in an older form. Take `ownerId`.
     * @deprecated
     */
    owner?: string | undefined;
    /** Whether the file holds the app's data. */
    dataExported?: boolean | undefined;
    /** Whether the file holds only a part of the data. */
    dataReduced?: boolean | undefined;
    /**
     * When the app was exported.
     *
     * Format: date-time.
     */
    exportedDate?: string | undefined;
    /** Whatever clients have stored with the app. */
    custom?: {
        [key: string]: unknown;
    } | undefined;
};
/** The event that an app was deleted for good. */
export type AppHardDeletedEvent = EventContext & {
    /** The type of event. */
    type?: "com.qlik.app.harddeleted" | undefined;
    /** The app that was deleted for good. */
    data?: AppHardDeletedEventData | undefined;
};
/** The app that was deleted for good. */
export type AppHardDeletedEventData = AppEventData & {
    /** Whether the app queries its source directly. */
    isDirectQueryMode?: boolean | undefined;
};
/** A source or target of a load script's statement. */
export type AppLineageEntry = {
    /**
     * Where the data comes from: a file's path, a web file's address, a data connection's source, or one of the
     * words INLINE, RESIDENT (with a table), AUTOGENERATE, STORE (with the file written) and EXTENSION.
     */
    discriminator?: string | undefined;
    /** The statement's text. */
    statement?: string | undefined;
};
/** An app's data model and reload statistics. */
export type AppMetadata = {
    /**
     * What the app is for: `ANALYTICS` the usual app, `DATA_PREPARATION` a script, `DATAFLOW_PREP` a data flow,
     * `SINGLE_TABLE_PREP` a table recipe, `DIRECT_QUERY_MODE` an app on live queries.
     */
    usage?: AppUsage | undefined;
    /**
     * The memory that the loaded data takes, in bytes.
     *
     * Format: int64.
     */
    static_byte_size?: number | undefined;
    /** Whether section access limits which rows a user sees. */
    has_section_access?: boolean | undefined;
    /** Whether the app queries its source in place of loading data. */
    is_direct_query_mode?: boolean | undefined;
    /** What an app's last reload took. */
    reload_meta?: LastReloadMetadata | undefined;
    /** The tables. */
    tables?: TableMetadata[] | undefined;
    /** The fields. */
    fields?: FieldMetadata[] | undefined;
    /** What the values are like, table by table. */
    tables_profiling_data?: TableProfile[] | undefined;
};
/** The event that an app was opened. */
export type AppOpenedEvent = EventContext & {
    /** The type of event. */
    type?: "com.qlik.v1.app.opened" | undefined;
    /** The app that was opened. */
    data?: AppOpenedEventData | undefined;
};
/** The app that was opened. */
export type AppOpenedEventData = {
    /** The app's id. */
    id?: string | undefined;
    /** What kind of resource it is, an app. */
    resourceType?: string | undefined;
    /** What the app was opened for. */
    workloadType?: string | undefined;
    /**
     * The same as `resourceType` in an older form. Take that.
     * @deprecated
     */
    _resourcetype?: string | undefined;
};
/** Who is to own an app. */
export type AppOwner = {
    /** The user's id. */
    ownerId?: string | undefined;
};
/** Something that the caller may do with an app. */
export type AppPrivilege = "read" | "create" | "update" | "delete" | "reload" | "import" | "publish" | "duplicate" | "export" | "exportdata" | "change_owner" | "change_space" | (string & {});
/** Where to publish an app, and how. */
export type AppPublication = {
    /** The managed space to publish to. */
    spaceId?: string | undefined;
    /** Whose data the published app has: `source` this app's, `target` what it holds already. */
    data?: PublishedData | undefined;
    /** The attributes that can be set on an app that exists. */
    attributes?: AppUpdateAttributes | undefined;
    /**
     * Whether to move the app itself, its objects published as they are, in place of copying it.
     * @default false
     */
    moveApp?: boolean | undefined;
    /** The app that a moved app comes from. Needed with `moveApp`. */
    originAppId?: string | undefined;
};
/** The event that an app was published. */
export type AppPublishedEvent = EventContext & {
    /** The type of event. */
    type?: "com.qlik.app.published" | undefined;
    /** The app that was published. */
    data?: AppPublishedEventData | undefined;
};
/** The app that was published. */
export type AppPublishedEventData = AppEventData & {
    /** The owner of the app. */
    owner?: string | undefined;
    /** The app that it was published from. */
    originAppId?: string | undefined;
    /** The space that it was published from. */
    originSpaceId?: string | undefined;
    /** Whether the app was published with its data. */
    dataPublished?: boolean | undefined;
    /**
     * When the app was published.
     *
     * Format: date-time.
     */
    publishedDate?: string | undefined;
    /** Whatever clients have stored with the app. */
    custom?: {
        [key: string]: unknown;
    } | undefined;
};
/** The event that an engine has finished reloading an app. */
export type AppReloadFinishedEvent = {
    /** The event's id. The same event, sent twice, has it twice. */
    id: string;
    /** The type of event. */
    type: "com.qlik.v1.app.reload.finished";
    /** What sent the event, `com.qlik/engine`. */
    source: string;
    /**
     * The version of CloudEvents, `1.0` or a later 1.
     *
     * Matches `^1\.`.
     */
    specversion: string;
    /**
     * When the event was sent.
     *
     * Format: date-time.
     */
    time?: string | undefined;
    /**
     * The media type of `data`.
     * @default application/json
     */
    datacontenttype?: string | undefined;
    /** The tenant that it happened in. */
    tenantid: string;
    /** The user whom the event is about. */
    userid?: string | undefined;
    /** The app's owner. */
    ownerid?: string | undefined;
    /** The space that the app is in, if it is in one. */
    spaceid?: string | undefined;
    /** The app's id. */
    toplevelresourceid?: string | undefined;
    /** Why the event was sent. */
    reason?: string | undefined;
    /** What kind of principal caused it. */
    authtype?: string | undefined;
    /** The claims of the principal that caused it, as JSON in a string. */
    authclaims?: string | undefined;
    /** The OAuth client that caused it. */
    clientid?: string | undefined;
    /** The session that it happened in. */
    sessionid?: string | undefined;
    /** What produced the event. */
    host?: string | undefined;
    /** The IP address that it was caused from. */
    originip?: string | undefined;
    /** Where it stands in a distributed trace (W3C Trace Context). */
    traceparent?: string | undefined;
    /** What tracing systems add to `traceparent`. */
    tracestate?: string | undefined;
    /** The engine's attempt to reload the app. */
    data?: AppReloadFinishedEventData | undefined;
};
/** The engine's attempt to reload the app. */
export type AppReloadFinishedEventData = {
    /** The reload's id. */
    reloadId?: string | undefined;
    /** How the attempt ended. */
    status?: "ok" | "error" | (string & {}) | undefined;
    /** The app's name. */
    name?: string | undefined;
    /** What the app is for. */
    usage?: "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP" | "DIRECT_QUERY_MODE" | (string & {}) | undefined;
    /**
     * How many milliseconds the attempt took.
     *
     * Format: int64.
     */
    duration?: number | undefined;
    /**
     * When the attempt ended.
     *
     * Format: date-time.
     */
    endTime?: string | undefined;
    /**
     * Errors of the attempt, at most five.
     *
     * At most 5 items.
     */
    errors?: unknown[] | undefined;
    /**
     * Warnings of the attempt, at most five.
     *
     * At most 5 items.
     */
    warnings?: unknown[] | undefined;
    /** Always empty. The app's reload metadata has the statements of the script. */
    statements?: unknown[] | undefined;
    /** Whether only part of the script was run. */
    isPartialReload?: boolean | undefined;
    /** Whether the app lives only as long as its session. */
    isSessionApp?: boolean | undefined;
    /** Whether `STORE` statements were kept from running. */
    isSkipStore?: boolean | undefined;
    /** Whether the app queries its source directly. */
    isDirectQueryMode?: boolean | undefined;
    /**
     * The most rows to load from a source; below 0 means no limit.
     *
     * Format: int64.
     * @default -1
     */
    rowLimit?: number | undefined;
    /**
     * The most bytes of memory that the attempt took.
     *
     * Format: int64.
     */
    peakMemoryBytes?: number | undefined;
    /** How large the app is. */
    size?: {
        /**
         * The bytes of memory that its data takes.
         *
         * Format: int64.
         */
        memory?: number | undefined;
    } | undefined;
    /** Whether the attempt ran out of memory. */
    endedWithMemoryConstraint?: boolean | undefined;
};
/** A reload's log without its text. */
export type AppReloadLog = {
    /** The reload's id. */
    reloadId?: string | undefined;
    /**
     * When the reload ended.
     *
     * Format: date-time.
     */
    endTime?: string | undefined;
    /** Whether the reload succeeded. */
    success?: boolean | undefined;
    /**
     * How long it took, in milliseconds.
     *
     * Format: int64.
     */
    duration?: number | undefined;
    /** Where a log's text can be read. */
    links?: AppReloadLogLinks | undefined;
};
/** Where a log's text can be read. */
export type AppReloadLogLinks = {
    /** The address of the text. */
    log?: string | undefined;
};
/** The logs that are kept of an app's reloads. */
export type AppReloadLogs = {
    /** The logs. */
    data?: AppReloadLog[] | undefined;
};
/** What one reload loaded and stored. */
export type AppReloadMetadata = {
    /** The reload's id. */
    reloadId?: string | undefined;
    /**
     * When the reload ended.
     *
     * Format: date-time.
     */
    endTime?: string | undefined;
    /** Whether the reload succeeded. */
    success?: boolean | undefined;
    /**
     * How long it took, in milliseconds.
     *
     * Format: int64.
     */
    duration?: number | undefined;
    /** Whether it was a partial reload. */
    isPartialReload?: boolean | undefined;
    /**
     * The most rows read from a source. Negative means no limit.
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
    /** A hash of the app's new data, in Base64. */
    appDbHash?: string | undefined;
    /** A hash of the new section access data, in Base64. */
    accessDbHash?: string | undefined;
    /** A hash of all fields that were stored, in Base64. */
    storeHash?: string | undefined;
    /**
     * Read from data files in Qlik Cloud, in bytes.
     *
     * Format: int64.
     */
    loadDataFilesBytes?: number | undefined;
    /**
     * Read from external sources, in bytes.
     *
     * Format: int64.
     */
    loadExternalBytes?: number | undefined;
    /**
     * Read from files, in bytes.
     *
     * Format: int64.
     */
    loadFilesBytes?: number | undefined;
    /**
     * Written to data files in Qlik Cloud, in bytes.
     *
     * Format: int64.
     */
    storeDataFilesBytes?: number | undefined;
    /**
     * Written to files, in bytes.
     *
     * Format: int64.
     */
    storeFilesBytes?: number | undefined;
    /** The files that the script included. */
    includeFiles?: ReloadIncludeFile[] | undefined;
    /** The statements that loaded from outside or stored. */
    statements?: ReloadStatement[] | undefined;
};
/** What an app's reloads loaded and stored. */
export type AppReloadMetadataList = {
    /** The reloads. */
    data?: AppReloadMetadata[] | undefined;
};
/** Which published app to replace, and how. */
export type AppRepublication = {
    /** The published app to replace. */
    targetId?: string | undefined;
    /** Whose data the published app has: `source` this app's, `target` what it holds already. */
    data?: PublishedData | undefined;
    /** The attributes that can be set on an app that exists. */
    attributes?: AppUpdateAttributes | undefined;
    /**
     * Whether to refuse if the target was published from another app than this.
     * @default true
     */
    checkOriginAppId?: boolean | undefined;
};
/** The text of a script's version. */
export type AppScript = {
    /** The load script. */
    script?: string | undefined;
    /** A word about the version. */
    versionMessage?: string | undefined;
};
/** A link to a page of versions. */
export type AppScriptLink = {
    /** The page's address. */
    href?: string | undefined;
};
/** The neighbours of this page of versions. A neighbour that does not exist is left out or null. */
export type AppScriptLinks = {
    next?: AppScriptLink | null | undefined;
    prev?: AppScriptLink | null | undefined;
};
/** A change to a script's version. */
export type AppScriptPatch = {
    /** What to do. */
    Op?: "add" | "remove" | "replace" | undefined;
    /** What to do it to. */
    Path?: "/versionMessage" | undefined;
    /** The new value as JSON, so a text stands in quotes of its own. Not for `remove`. */
    Value?: string | undefined;
};
/** A version of an app's script without its text. */
export type AppScriptVersion = {
    /** The version's id. */
    scriptId?: string | undefined;
    /** When the version was last changed. */
    modifiedTime?: string | undefined;
    /** The user who changed it last. */
    modifierId?: string | undefined;
    /**
     * How large the script is.
     *
     * Format: int64.
     */
    size?: number | undefined;
    /** A word about the version. */
    versionMessage?: string | undefined;
};
/** The versions of an app's script. */
export type AppScripts = {
    /** The versions. */
    scripts?: AppScriptVersion[] | undefined;
    /** The neighbours of this page of versions. A neighbour that does not exist is left out or null. */
    links?: AppScriptLinks | undefined;
    /** What the caller may do with the scripts. */
    privileges?: string[] | undefined;
};
/** How large the app is. */
export type AppSize = {
    /**
     * The bytes of its file.
     *
     * Format: int64.
     */
    file?: number | undefined;
    /**
     * The bytes of memory that its data takes.
     *
     * Format: int64.
     */
    memory?: number | undefined;
};
/** The event that an app was deleted and can be restored. */
export type AppSoftDeletedEvent = EventContext & {
    /** The type of event. */
    type?: "com.qlik.app.softdeleted" | undefined;
    /** The app that something has happened to. */
    data?: AppEventData | undefined;
};
/** Where an app is to be. */
export type AppSpace = {
    /** The space's id. */
    spaceId?: string | undefined;
};
/** A change to an app. */
export type AppUpdate = {
    /** The attributes that can be set on an app that exists. */
    attributes?: AppUpdateAttributes | undefined;
};
/** The attributes that can be set on an app that exists. */
export type AppUpdateAttributes = {
    /** The app's name. */
    name?: string | undefined;
    /** What the app is for. */
    description?: string | undefined;
};
/**
 * What the app is for: `ANALYTICS` the usual app, `DATA_PREPARATION` a script, `DATAFLOW_PREP` a data flow,
 * `SINGLE_TABLE_PREP` a table recipe, `DIRECT_QUERY_MODE` an app on live queries.
 */
export type AppUsage = "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP" | "DIRECT_QUERY_MODE" | (string & {});
/** One reason for a refusal. */
export type AppsError = {
    /** A code, `HTTP-…` if it is from the gateway before the service. */
    code: string;
    /** A few words. */
    title: string;
    /** A sentence or more. */
    detail?: string | undefined;
    /** More about the error. */
    meta?: {
        [key: string]: unknown;
    } | undefined;
    /** Which part of a request an error is about. */
    source?: AppsErrorSource | undefined;
};
/** Which part of a request an error is about. */
export type AppsErrorSource = {
    /** A JSON pointer to the property. */
    pointer?: string | undefined;
    /** The query parameter's name. */
    parameter?: string | undefined;
};
/** Why a call was refused. */
export type AppsErrors = {
    /** The reasons, usually one. */
    errors?: AppsError[] | undefined;
};
/** A person has logged in, and the code that came with the redirect is exchanged for a token. */
export type AuthorizationCodeGrant = {
    /** The kind of grant. */
    grant_type: "authorization_code";
    /** The OAuth client's id. */
    client_id: string;
    /** The OAuth client's secret, unless `client_assertion` takes its place. Keep it out of browsers. */
    client_secret?: string | undefined;
    /** A JWT that the OAuth client has signed with its private key, in place of the secret. */
    client_assertion?: string | undefined;
    /** The kind of assertion, given together with it. */
    client_assertion_type?: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer" | undefined;
    /** The code from the redirect. */
    code: string;
    /**
     * The secret whose SHA-256 was the `code_challenge` of the login (RFC 7636).
     *
     * 43 to 128 characters. Matches `^[A-Za-z0-9._~-]*$`.
     */
    code_verifier: string;
    /** The `redirect_uri` of the login, for comparison. */
    redirect_uri: string;
    /** A note for people, to tell several tokens apart. */
    description?: string | undefined;
    /** The kind of device that the token is for, such as a tablet. */
    deviceType?: string | undefined;
};
/** The event that a run of an automation has ended. */
export type AutomationRunEndedEvent = EventContext & {
    /** The type of event. */
    type?: "com.qlik.v1.automation.run.ended" | undefined;
    /** The run that has ended. The automation's id is in the event's `toplevelresourceid`. */
    data?: AutomationRunEndedEventData | undefined;
};
/** The run that has ended. The automation's id is in the event's `toplevelresourceid`. */
export type AutomationRunEndedEventData = {
    /** The run's id. */
    id?: string | undefined;
    /** The run's title. */
    title?: string | undefined;
    /** How the run ended. */
    status?: "exceeded limit" | "failed" | "finished" | "finished with warnings" | "must stop" | "not started" | "queued" | "running" | "starting" | "stopped" | (string & {}) | undefined;
    /** What started the run. */
    context?: string | undefined;
    /** The id of the user who owns the automation. */
    ownerId?: string | undefined;
    /** The space that the automation is in, if it is in one. */
    spaceId?: string | undefined;
    /** The id of the user who ran it. */
    executedById?: string | undefined;
    /**
     * When the run was created.
     *
     * Format: date-time.
     */
    createdAt?: string | undefined;
    /**
     * When it was to start, if it was scheduled.
     *
     * Format: date-time.
     */
    scheduledStartTime?: string | undefined;
    /**
     * When it started.
     *
     * Format: date-time.
     */
    startTime?: string | undefined;
    /**
     * When it ended.
     *
     * Format: date-time.
     */
    stopTime?: string | undefined;
    /**
     * When the record of the run last changed.
     *
     * Format: date-time.
     */
    updatedAt?: string | undefined;
    /** Whether it was a test. */
    isTestRun?: boolean | undefined;
    /** The same in another form. */
    testRun?: boolean | undefined;
    /** Whether it is archived. */
    isArchived?: boolean | undefined;
    /** The same in another form. */
    archived?: boolean | undefined;
    /** Whether the run counts against what the tenant has paid for. */
    billable?: boolean | undefined;
    /** What the run has used. */
    metrics?: {
        /** What its blocks have used. */
        blocks?: unknown[] | undefined;
        /** What it has sent and received. */
        network?: unknown;
        /** How often it called an API. */
        totalApiCalls?: number | undefined;
    } | undefined;
};
/** A machine asks for a token of its own. It gives a secret or an assertion. */
export type ClientCredentialsGrant = {
    /** The kind of grant. */
    grant_type: "client_credentials";
    /** The OAuth client's id. */
    client_id: string;
    /** The OAuth client's secret, unless `client_assertion` takes its place. Keep it out of browsers. */
    client_secret?: string | undefined;
    /** A JWT that the OAuth client has signed with its private key, in place of the secret. */
    client_assertion?: string | undefined;
    /** The kind of assertion, given together with it. */
    client_assertion_type?: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer" | undefined;
    /** The scopes to ask for, with spaces between. The OAuth client must have been given them. */
    scope?: string | undefined;
};
/** What every event says about itself. More attributes may come. */
export type EventContext = {
    /** The event's id. The same event, sent twice, has it twice. */
    id: string;
    /** The type of event. */
    type: string;
    /** What sent the event, such as `com.qlik/engine`. */
    source: string;
    /**
     * The version of CloudEvents, `1.0` or a later 1.
     *
     * Matches `^1\.`.
     */
    specversion: string;
    /**
     * When it happened.
     *
     * Format: date-time.
     */
    time?: string | undefined;
    /**
     * The media type of `data`.
     * @default application/json
     */
    datacontenttype?: string | undefined;
    /** The tenant that it happened in. */
    tenantid: string;
    /** The user whom the event is about. */
    userid?: string | undefined;
    /** The owner of what the event is about. */
    ownerid?: string | undefined;
    /** The space that it happened in. */
    spaceid?: string | undefined;
    /** The id of what the event is about. */
    toplevelresourceid?: string | undefined;
    /** Why the event was sent. */
    reason?: string | undefined;
    /** What kind of principal caused it. */
    authtype?: string | undefined;
    /** The claims of the principal that caused it, as JSON in a string. */
    authclaims?: string | undefined;
    /** The OAuth client that caused it. */
    clientid?: string | undefined;
    /** The session that it happened in. */
    sessionid?: string | undefined;
    /** What produced the event. */
    host?: string | undefined;
    /** The IP address that it was caused from. */
    originip?: string | undefined;
    /** Where it stands in a distributed trace (W3C Trace Context). */
    traceparent?: string | undefined;
    /** What tracing systems add to `traceparent`. */
    tracestate?: string | undefined;
};
/** How a field's values are written. */
export type FieldFormat = {
    /**
     * What a field's values are: `U` unknown, `A` text, `I` integers, `R` reals, `F` fixed decimals, `M` money,
     * `D` dates, `T` times, `TS` timestamps, `IV` intervals.
     */
    Type?: FieldFormatType | undefined;
    /** The pattern, such as YYYY-MM-DD. */
    Fmt?: string | undefined;
    /**
     * The number of decimals.
     *
     * Format: int32.
     * @default 10
     */
    nDec?: number | undefined;
    /**
     * 1 if thousands are separated and 0 if not.
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
 * What a field's values are: `U` unknown, `A` text, `I` integers, `R` reals, `F` fixed decimals, `M` money,
 * `D` dates, `T` times, `TS` timestamps, `IV` intervals.
 */
export type FieldFormatType = "U" | "A" | "I" | "R" | "F" | "M" | "D" | "T" | "TS" | "IV" | (string & {});
/** One field of an app's data. */
export type FieldMetadata = {
    /** The field's name. */
    name?: string | undefined;
    /** The field's comment. */
    comment?: string | undefined;
    /** The tables that hold the field. */
    src_tables?: string[] | undefined;
    /** Marks that tell what the field holds, such as key, text or ASCII. */
    tags?: string[] | undefined;
    /** Whether it is a system field. */
    is_system?: boolean | undefined;
    /** Whether it is hidden. */
    is_hidden?: boolean | undefined;
    /** Whether it is a semantic field. */
    is_semantic?: boolean | undefined;
    /** Whether it is locked. */
    is_locked?: boolean | undefined;
    /** Whether its values are numbers. */
    is_numeric?: boolean | undefined;
    /** Whether it shows distinct values only. */
    distinct_only?: boolean | undefined;
    /** Whether one value is always selected and no more than one. */
    always_one_selected?: boolean | undefined;
    /**
     * How many distinct values it has.
     *
     * Format: int32.
     */
    cardinal?: number | undefined;
    /**
     * How many values it has.
     *
     * Format: int64.
     */
    total_count?: number | undefined;
    /**
     * The memory it takes, in bytes.
     *
     * Format: int64.
     */
    byte_size?: number | undefined;
    /** A hash of the values. It stays the same while a reload brings the same data. */
    hash?: string | undefined;
};
/** What the values of one field are like. */
export type FieldProfile = {
    /** The field's name. */
    Name?: string | undefined;
    /** The field's tags. */
    FieldTags?: string[] | undefined;
    /** How a field's values are written. */
    NumberFormat?: FieldFormat | undefined;
    /**
     * How many distinct values there are.
     *
     * Format: int64.
     */
    DistinctValues?: number | undefined;
    /**
     * How many distinct numbers there are.
     *
     * Format: int64.
     */
    DistinctNumericValues?: number | undefined;
    /**
     * How many distinct texts there are.
     *
     * Format: int64.
     */
    DistinctTextValues?: number | undefined;
    /**
     * How many values are numbers.
     *
     * Format: int64.
     */
    NumericValues?: number | undefined;
    /**
     * How many values are texts.
     *
     * Format: int64.
     */
    TextValues?: number | undefined;
    /**
     * How many values are null.
     *
     * Format: int64.
     */
    NullValues?: number | undefined;
    /**
     * How many texts are empty.
     *
     * Format: int64.
     */
    EmptyStrings?: number | undefined;
    /**
     * How many numbers are below zero.
     *
     * Format: int64.
     */
    NegValues?: number | undefined;
    /**
     * How many numbers are above zero.
     *
     * Format: int64.
     */
    PosValues?: number | undefined;
    /**
     * How many numbers are zero.
     *
     * Format: int64.
     */
    ZeroValues?: number | undefined;
    /** The numbers' sum. */
    Sum?: FieldStatistic | undefined;
    /** The sum of the numbers' squares. */
    Sum2?: FieldStatistic | undefined;
    /** The numbers' mean. */
    Average?: FieldStatistic | undefined;
    /** The numbers' median. */
    Median?: FieldStatistic | undefined;
    /** The numbers' standard deviation. */
    Std?: FieldStatistic | undefined;
    /** The least number. */
    Min?: FieldStatistic | undefined;
    /** The greatest number. */
    Max?: FieldStatistic | undefined;
    /** The numbers' skewness. */
    Skewness?: FieldStatistic | undefined;
    /** The numbers' kurtosis. */
    Kurtosis?: FieldStatistic | undefined;
    /** The fractiles .01, .05, .1, .25, .5, .75, .9, .95 and .99 of the numbers. */
    Fractiles?: FieldStatistic[] | undefined;
    /** How the numbers of a field are spread over bins. */
    FrequencyDistribution?: FrequencyDistribution | undefined;
    /** The three most frequent values. */
    MostFrequent?: ValueFrequency[] | undefined;
    /**
     * Shannon's entropy of the values, scaled to 0 to 1.
     *
     * Format: double.
     */
    DataEvenness?: number | undefined;
    /** The text that sorts first. */
    FirstSorted?: string | undefined;
    /** The text that sorts last. */
    LastSorted?: string | undefined;
    /**
     * The texts' mean length, or 0.
     *
     * Format: double.
     */
    AvgStringLen?: number | undefined;
    /**
     * The shortest text's length, or 0.
     *
     * Format: int64.
     */
    MinStringLen?: number | undefined;
    /**
     * The longest text's length, or 0.
     *
     * Format: int64.
     */
    MaxStringLen?: number | undefined;
    /**
     * The length of all texts together.
     *
     * Format: int64.
     */
    SumStringLen?: number | undefined;
};
/** A number. The text `NaN` stands where there is none. */
export type FieldStatistic = number | "NaN";
/** A value of a field. */
export type FieldValue = {
    /** The value as text. Absent if it is a number. */
    Text?: string | undefined;
    /** The value as a number. */
    Number?: FieldStatistic | undefined;
};
/** How the numbers of a field are spread over bins. */
export type FrequencyDistribution = {
    /**
     * How many bins there are.
     *
     * Format: int32.
     */
    NumberOfBins?: number | undefined;
    /** The edges of the bins. */
    BinsEdges?: number[] | undefined;
    /** How many numbers fall into each bin. */
    Frequencies?: number[] | undefined;
};
/** The machine that ran a reload. */
export type HardwareMetadata = {
    /**
     * The logical cores it could use.
     *
     * Format: int32.
     */
    logical_cores?: number | undefined;
    /**
     * The memory it could use, in bytes.
     *
     * Format: int64.
     */
    total_memory?: number | undefined;
};
/** The catalogue's entry about one resource. */
export type Item = {
    /** The item's id. It is not the resource's id. */
    id: string;
    /**
     * The resource's name.
     *
     * At least 1 characters.
     */
    name: string;
    /** The resource's description. */
    description?: string | undefined;
    /** The tenant that the item belongs to. */
    tenantId: string;
    /** The user who owns the resource. */
    ownerId?: string | undefined;
    /** The user who created the item, if a user did. */
    creatorId?: string | undefined;
    /** The user who last changed the item, if a user did. */
    updaterId?: string | undefined;
    /** The space that holds the resource; empty or missing in a personal one. */
    spaceId?: string | undefined;
    /**
     * When the item was created.
     *
     * Format: date-time.
     */
    createdAt: string;
    /**
     * When the item was last changed.
     *
     * Format: date-time.
     */
    updatedAt: string;
    /** Whether the item is among the caller's favourites. */
    isFavorited: boolean;
    /** The collections that the item is in. */
    collectionIds: string[];
    /** What the caller may do with the item. Missing if `noActions` was set. */
    actions?: string[] | undefined;
    /** The id of the item's picture. */
    thumbnailId?: string | undefined;
    /** The type of resource that an item is about; `app` for an app. */
    resourceType: ItemResourceType;
    /** A narrower type, where there is one. */
    resourceSubType?: string | undefined;
    /** The resource's id in its own service, such as the app's id. */
    resourceId?: string | undefined;
    /**
     * The resource's address, where it has one in place of an id.
     *
     * Format: uri.
     */
    resourceLink?: string | undefined;
    /**
     * When the resource was created.
     *
     * Format: date-time.
     */
    resourceCreatedAt: string;
    /**
     * When the resource was last changed.
     *
     * Format: date-time.
     */
    resourceUpdatedAt: string;
    /** How the last reload of the resource ended, such as `ok`; empty if there was none. */
    resourceReloadStatus?: string | undefined;
    /** When the last reload of the resource ended, as an RFC 3339 instant; empty if there was none. */
    resourceReloadEndTime?: string | undefined;
    /** How large an app is. */
    resourceSize?: ItemResourceSize | undefined;
    /** What the resource's own service says about it; for an app, its attributes. */
    resourceAttributes: {
        [key: string]: unknown;
    };
    /** Further properties of the resource; null if it has none. */
    resourceCustomAttributes: {
        [key: string]: unknown;
    } | null;
    /** How much the resource was looked at in the last four weeks. */
    itemViews?: ItemViews | undefined;
    /** What the caller may do with the item and how it is filed. */
    meta: ItemMeta;
    /** Addresses of the item and of its resource. */
    links: ItemLinks;
};
/** Addresses of the item and of its resource. */
export type ItemLinks = {
    /** A link. */
    self?: ItemsHref | undefined;
    /** A link. */
    open?: ItemsHref | undefined;
    /** A link. */
    thumbnail?: ItemsHref | undefined;
    /** A link. */
    collections?: ItemsHref | undefined;
    /** A link. */
    qvPlugin?: ItemsHref | undefined;
};
/** What the caller may do with the item and how it is filed. */
export type ItemMeta = {
    /** Whether the item is among the caller's favourites. */
    isFavorited: boolean;
    /** What the caller may do with the item. Missing if `noActions` was set. */
    actions?: string[] | undefined;
    /** The item's tags. */
    tags: ItemTag[];
    /** The collections that the item is in. */
    collections: ItemTag[];
};
/** How large an app is. */
export type ItemResourceSize = {
    /** Bytes on disk. */
    appFile?: number | undefined;
    /** Bytes in memory. */
    appMemory?: number | undefined;
};
/** The type of resource that an item is about; `app` for an app. */
export type ItemResourceType = "app" | "qlikview" | "qvapp" | "genericlink" | "sharingservicetask" | "note" | "dataasset" | "dataset" | "automation" | "automl-experiment" | "automl-deployment" | "assistant" | "dataproduct" | "dataqualityrule" | "glossary" | "knowledgebase" | "script" | "semantictype" | "page" | (string & {});
/** A tag or a collection, in short. */
export type ItemTag = {
    /** The id of the tag or collection. */
    id: string;
    /** The name of the tag or collection. */
    name: string;
};
/** How much the resource was looked at in the last four weeks. */
export type ItemViews = {
    /** Views in the last 28 days. */
    total?: number | undefined;
    /** Users who looked at it in the last 28 days. */
    unique?: number | undefined;
    /** The slope of a straight line through the weekly numbers of users. */
    trend?: number | undefined;
    /** For a data set, the number of apps that use it. */
    usedBy?: number | undefined;
    /** The numbers week by week. */
    week?: ItemWeekViews[] | undefined;
};
/** How much the resource was looked at in one week. */
export type ItemWeekViews = {
    /**
     * When the week began.
     *
     * Format: date-time.
     */
    start?: string | undefined;
    /** Views in the week. */
    total?: number | undefined;
    /** Users who looked at it in the week. */
    unique?: number | undefined;
};
/** A page of items. */
export type Items = {
    /** The items of this page. */
    data: Item[];
    /** This page and its neighbours. A neighbour that does not exist is left out or null. */
    links: ItemsPageLinks;
};
/** One reason for a refusal. */
export type ItemsError = {
    /** A short code from the service, whose codes Qlik does not list, or `HTTP-…` from the gateway. */
    code?: string | undefined;
    /** A few words. */
    title?: string | undefined;
    /** A sentence or more. */
    detail?: string | undefined;
    /** What kind of failure it was. */
    meta?: ItemsErrorMeta | undefined;
};
/** What kind of failure it was. */
export type ItemsErrorMeta = {
    /** Whether the server is to blame. */
    fault?: boolean | undefined;
    /** Whether trying again later may help. */
    temporary?: boolean | undefined;
    /** Whether time ran out. */
    timeout?: boolean | undefined;
    /** More about the failure. */
    explain?: {
        [key: string]: unknown;
    } | undefined;
};
/** Why a call was refused. */
export type ItemsErrors = {
    /** The reasons, usually one. */
    errors?: ItemsError[] | undefined;
};
/** A link. */
export type ItemsHref = {
    /**
     * An absolute URL.
     *
     * Format: uri.
     */
    href?: string | undefined;
};
/** This page and its neighbours. A neighbour that does not exist is left out or null. */
export type ItemsPageLinks = {
    /** A link. */
    self?: ItemsHref | undefined;
    next?: ItemsHref | null | undefined;
    prev?: ItemsHref | null | undefined;
    /** A link. */
    collection?: ItemsHref | undefined;
};
/** The kind of assignee. */
export type KnownSpaceAssignmentType = "user" | "group" | "bot";
/**
 * A role in a space. Which ones there are depends on the space's type; `meta.assignableRoles` of the space tells.
 *
 * - In a shared space: `codeveloper`, `consumer`, `dataconsumer`, `facilitator`, `producer`.
 * - In a managed one: `basicconsumer`, `consumer`, `contributor`, `dataconsumer`, `facilitator`, `publisher`.
 * - In a data space: `consumer`, `dataconsumer`, `datapreview`, `facilitator`, `operator`, `producer`,
 *   `publisher`.
 */
export type KnownSpaceRole = "consumer" | "contributor" | "dataconsumer" | "datapreview" | "facilitator" | "operator" | "producer" | "publisher" | "basicconsumer" | "codeveloper";
/**
 * A role on a shared resource. In a shared space: `consumer`. In a managed space: `basicconsumer`, `consumer`,
 * `contributor`.
 */
export type KnownSpaceShareRole = "consumer" | "contributor" | "basicconsumer";
/** How a resource is shared: with a `user`, with a `group`, or by a `link` that anybody may open. */
export type KnownSpaceShareType = "user" | "group" | "link";
/**
 * What a space is made for: `shared` to build apps together, `managed` to publish them to their readers, `data`
 * for data integration.
 */
export type KnownSpaceType = "shared" | "managed" | "data";
/**
 * Whose events are to be sent: with `tenant` those of the whole tenant, with `user` those about what the owner of
 * the webhook may see.
 */
export type KnownWebhookLevel = "tenant" | "user";
/** Where the webhook is created. */
export type KnownWebhookOrigin = "api" | "automations" | "management-console";
/** What an app's last reload took. */
export type LastReloadMetadata = {
    /**
     * The processor time, in milliseconds.
     *
     * Format: int64.
     */
    cpu_time_spent_ms?: number | undefined;
    /**
     * The most memory in use at a time, in bytes.
     *
     * Format: int64.
     */
    peak_memory_bytes?: number | undefined;
    /**
     * The same for a full reload, in bytes.
     *
     * Format: int64.
     */
    fullReloadPeakMemoryBytes?: number | undefined;
    /**
     * The same for a partial reload, in bytes.
     *
     * Format: int64.
     */
    partialReloadPeakMemoryBytes?: number | undefined;
    /** The machine that ran a reload. */
    hardware?: HardwareMetadata | undefined;
};
/** An app to be made. */
export type NewApp = {
    /** What an app to be made is like. */
    attributes?: NewAppAttributes | undefined;
};
/** What an app to be made is like. */
export type NewAppAttributes = {
    /** The app's name. */
    name?: string | undefined;
    /** What the app is for. */
    description?: string | undefined;
    /** The space to put it in. Without it the caller's personal space. */
    spaceId?: string | undefined;
    /** The kind of app to make. */
    usage?: "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP" | "DIRECT_QUERY_MODE" | undefined;
    /** The locale for numbers and dates, in place of the system's. */
    locale?: string | undefined;
};
/** An access token, and how long it holds. */
export type OAuthToken = {
    /** The token for the `Authorization` header. */
    access_token: string;
    /** The kind of token. Compare without regard to case: `Bearer` is seen as well. */
    token_type: "bearer" | (string & {});
    /**
     * How many seconds the token holds, counted from the answer. Not always there.
     *
     * At least 0.
     */
    expires_in?: number | undefined;
    /**
     * When the token ends.
     *
     * Format: date-time.
     */
    expires_at?: string | undefined;
    /** A token to get the next access token with. */
    refresh_token?: string | undefined;
    /** The scopes that were given, with spaces between. */
    scope?: string | undefined;
    /** When the user last logged in, in seconds since 1970. */
    auth_time?: number | undefined;
    /** The kind of token that an exchange has given. */
    issued_token_type?: "urn:ietf:params:oauth:token-type:access_token" | (string & {}) | undefined;
};
/** What is presented for a token; `grant_type` tells the kinds apart. */
export type OAuthTokenRequest = ClientCredentialsGrant | UserImpersonationGrant | AuthorizationCodeGrant | RefreshTokenGrant | TokenExchangeGrant;
/** One reason for a refusal. */
export type OauthError = {
    /** The reason's code; `HTTP-…` from the gateway before the service. */
    code: string;
    /** A few words. */
    title: string;
    /** A sentence or more. */
    detail?: string | undefined;
    /** The HTTP status, as text. */
    status?: string | undefined;
    /** More about the refusal. */
    meta?: {
        [key: string]: unknown;
    } | undefined;
};
/** Why a call was refused. */
export type OauthErrors = {
    /** The reasons, usually one. */
    errors?: OauthError[] | undefined;
};
/** About the list as a whole. */
export type PageMeta = {
    /** How many records match, on all pages together. */
    count: number;
};
/** What the caller may do in the own personal space, if there is one. */
export type PersonalSpaceMeta = {
    /** The resource type of the personal space. */
    resourceType: string;
    /** What the caller may do. */
    actions: SpaceAction[];
};
/** Whose data the published app has: `source` this app's, `target` what it holds already. */
export type PublishedData = "source" | "target";
/** A refresh token is exchanged for a new access token. */
export type RefreshTokenGrant = {
    /** The kind of grant. */
    grant_type: "refresh_token";
    /** The refresh token that came with an earlier access token. */
    refresh_token: string;
    /** The OAuth client's secret, unless `client_assertion` takes its place. Keep it out of browsers. */
    client_secret?: string | undefined;
    /** A JWT that the OAuth client has signed with its private key, in place of the secret. */
    client_assertion?: string | undefined;
    /** The kind of assertion, given together with it. */
    client_assertion_type?: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer" | undefined;
};
/** The record of one reload. */
export type Reload = {
    /** The reload's id. */
    id: string;
    /** The app that is reloaded. */
    appId: string;
    /** The tenant that the app belongs to. */
    tenantId: string;
    /** The user who asked for the reload. */
    userId: string;
    /**
     * What started the reload: `hub` a person, `external` an API call, `chronos` a schedule, `automations` an
     * automation, `data-refresh` new data, `choreographer` an orchestrated task.
     */
    type: ReloadType;
    /**
     * Where a reload stands. `QUEUED`, `RELOADING` and `CANCELING` are on the way; `SUCCEEDED`, `FAILED`, `CANCELED`
     * and `EXCEEDED_LIMIT` are ends.
     */
    status: ReloadStatus;
    /** Whether only the statements marked for a partial reload are run. */
    partial?: boolean | undefined;
    /**
     * Precedence among the tenant's queued reloads: the heavier, the sooner. Apps in a personal space always have 1.
     *
     * 1 to 10.
     */
    weight?: ReloadWeight | undefined;
    /** The id of what asked for the reload within its own service. */
    resourceId?: string | undefined;
    /** The kind of service that asked for the reload. */
    resourceType?: ReloadResourceType | undefined;
    /**
     * When the reload was requested.
     *
     * Format: date-time.
     */
    creationTime: string;
    /**
     * When it left the queue.
     *
     * Format: date-time.
     */
    startTime?: string | undefined;
    /**
     * When the engine reported success.
     *
     * Format: date-time.
     */
    engineTime?: string | undefined;
    /**
     * When it ended.
     *
     * Format: date-time.
     */
    endTime?: string | undefined;
    /** What failed, when `status` is `FAILED`. */
    errorCode?: string | undefined;
    /** A sentence about what failed, when `status` is `FAILED`. */
    errorMessage?: string | undefined;
    /** The engine's summary of the run, one step a line. */
    log?: string | undefined;
    /** Where this record can be read again. */
    links?: ReloadsSelfLinks | undefined;
};
/** How far a cancellation has come. */
export type ReloadCancellation = {
    /**
     * Where a reload stands. `QUEUED`, `RELOADING` and `CANCELING` are on the way; `SUCCEEDED`, `FAILED`, `CANCELED`
     * and `EXCEEDED_LIMIT` are ends.
     */
    status?: ReloadStatus | undefined;
};
/** The event that a reload has finished. */
export type ReloadFinishedEvent = {
    /** The event's id. The same event, sent twice, has it twice. */
    id: string;
    /** The type of event. */
    type: "com.qlik.v1.reload.finished";
    /** What sent the event, `com.qlik/reloads`. */
    source: string;
    /**
     * The version of CloudEvents, `1.0` or a later 1.
     *
     * Matches `^1\.`.
     */
    specversion: string;
    /**
     * When it happened.
     *
     * Format: date-time.
     */
    time?: string | undefined;
    /**
     * The media type of `data`.
     * @default application/json
     */
    datacontenttype?: string | undefined;
    /** The tenant that it happened in. */
    tenantid: string;
    /** The user whom the event is about. */
    userid?: string | undefined;
    /** The owner of what the event is about. */
    ownerid?: string | undefined;
    /** The space that it happened in. */
    spaceid?: string | undefined;
    /** The id of what the event is about. */
    toplevelresourceid?: string | undefined;
    /** Why the event was sent. */
    reason?: string | undefined;
    /** What kind of principal caused it. */
    authtype?: string | undefined;
    /** The claims of the principal that caused it, as JSON in a string. */
    authclaims?: string | undefined;
    /** The OAuth client that caused it. */
    clientid?: string | undefined;
    /** The session that it happened in. */
    sessionid?: string | undefined;
    /** The host that sent the event. */
    host?: string | undefined;
    /** The IP address that it was caused from. */
    originip?: string | undefined;
    /** Where it stands in a distributed trace (W3C Trace Context). */
    traceparent?: string | undefined;
    /** What tracing systems add to `traceparent`. */
    tracestate?: string | undefined;
    /** The reload that has finished. */
    data?: ReloadFinishedEventData | undefined;
};
/** The reload that has finished. */
export type ReloadFinishedEventData = {
    /** The reload's id. */
    id: string;
    /** The app that was reloaded. */
    appId: string;
    /** The user who asked for the reload. */
    userId: string;
    /** Whether the reload succeeded. */
    succeeded: boolean;
    /** How the reload ended. */
    status?: "SUCCEEDED" | "FAILED" | "CANCELED" | "EXCEEDED_LIMIT" | undefined;
    /**
     * What started the reload: `hub` a person, `external` an API call, `chronos` a schedule, `automations` an
     * automation, `data-refresh` new data, `choreographer` an orchestrated task.
     */
    type?: "hub" | "chronos" | "external" | "automations" | "data-refresh" | "choreographer" | (string & {}) | undefined;
    /** The tenant that the app belongs to. */
    tenantId?: string | undefined;
    /** The reload task that started it, if one did. */
    taskId?: string | undefined;
    /** The id of what asked for the reload within its own service. */
    resourceId?: string | undefined;
    /** The kind of service that asked for the reload. */
    resourceType?: "api" | "reload-tasks" | "tasks" | "automate" | (string & {}) | undefined;
    /** Whether only the statements marked for a partial reload were run. */
    partial?: boolean | undefined;
    /**
     * The reload's precedence in the tenant's queue: the heavier, the sooner.
     *
     * 1 to 10.
     * @default 1
     */
    weight?: number | undefined;
    /** What the app is for. */
    appUsage?: "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP" | "DIRECT_QUERY_MODE" | (string & {}) | undefined;
    /** What failed, if the reload failed. */
    errorCode?: string | undefined;
    /** A sentence about what failed, if the reload failed. */
    errorMessage?: string | undefined;
    /**
     * When the reload was requested.
     *
     * Format: date-time.
     */
    creationTime?: string | undefined;
    /**
     * When the engine started it.
     *
     * Format: date-time.
     */
    startTime?: string | undefined;
    /**
     * When the engine had reloaded the app, if the reload succeeded.
     *
     * Format: date-time.
     */
    lastReloadTime?: string | undefined;
    /** How many seconds passed from getting an engine to the end of the attempt. */
    durationSeconds?: number | undefined;
    /** How often the reload went back to the queue. Newer than the rest and not always there. */
    requeueCounters?: {
        /** How often in all. */
        requeuesTotal?: number | undefined;
        /** How often because of an error. */
        requeuesWithErrors?: number | undefined;
    } | undefined;
    /** The pool that the engine belongs to. */
    enginePoolName?: string | undefined;
    /** Why the engine has the size it has. */
    engineSizingReason?: string | undefined;
    /** Whether no engine was given because the app once crashed one of the largest size. */
    crashedOnMaxSizeEngine?: boolean | undefined;
    /**
     * What the size of the engine multiplies the use of reload packs by.
     * @default 0
     */
    reloadPacksFactor?: number | undefined;
    /**
     * How many reload packs the reload used, in a tenant that has them.
     * @default 0
     */
    reloadPacksConsumed?: number | undefined;
    /** The licence number in the user's token. */
    licenseNumber?: string | undefined;
};
/** A file that a load script included. */
export type ReloadIncludeFile = {
    /** The data connection's name. */
    connection?: string | undefined;
    /** Where the file is within the connection. */
    path?: string | undefined;
    /** The file's Qlik resource identifier. */
    qri?: string | undefined;
};
/** What to reload, and how. */
export type ReloadRequest = {
    /** The app to reload. */
    appId: string;
    /**
     * Whether to run only what is marked for a partial reload.
     * @default false
     */
    partial?: boolean | undefined;
    /**
     * Precedence among the tenant's queued reloads: the heavier, the sooner. Apps in a personal space always have 1.
     *
     * 1 to 10.
     */
    weight?: ReloadWeight | undefined;
    /** Script variables to set for this run, by name. At most 20. */
    variables?: {
        [key: string]: string;
    } | undefined;
    /** The id of what asks for the reload within its own service. */
    resourceId?: string | undefined;
    /** The kind of service that asks for the reload. */
    resourceType?: "api" | "reload-tasks" | "tasks" | "automate" | (string & {}) | undefined;
};
/** The kind of service that asked for the reload. */
export type ReloadResourceType = "api" | "reload-tasks" | "tasks" | "automate" | (string & {});
/** A statement that loaded from outside or stored. */
export type ReloadStatement = {
    /** The kind of statement, such as Load or Store. */
    type?: string | undefined;
    /** The resource's label in lineage. */
    label?: string | undefined;
    /** The source table's name in lineage. */
    tableName?: string | undefined;
    /** The data connection's name. */
    connection?: string | undefined;
    /** The data connection's id. */
    connectionId?: string | undefined;
    /** The resource's Qlik resource identifier. */
    qri?: string | undefined;
    /**
     * How many rows were loaded.
     *
     * Format: int64.
     */
    nbrOfRows?: number | undefined;
    /**
     * How many fields were loaded.
     *
     * Format: int64.
     */
    nbrOfFields?: number | undefined;
    /**
     * What came over the network, in bytes.
     *
     * Format: int64.
     */
    dataSize?: number | undefined;
    /**
     * How long it took, in milliseconds.
     *
     * Format: int64.
     */
    duration?: number | undefined;
    /** What a partial reload did: add, replace, update, merge and the like, or n/a in a full one. */
    partialReloadOperation?: string | undefined;
};
/**
 * Where a reload stands. `QUEUED`, `RELOADING` and `CANCELING` are on the way; `SUCCEEDED`, `FAILED`, `CANCELED`
 * and `EXCEEDED_LIMIT` are ends.
 */
export type ReloadStatus = "QUEUED" | "RELOADING" | "CANCELING" | "SUCCEEDED" | "FAILED" | "CANCELED" | "EXCEEDED_LIMIT";
/** A schedule for the reloads of one app. */
export type ReloadTask = {
    /** The task's id. */
    id: string;
    /** The app that is reloaded. */
    appId: string;
    /** The tenant that the task belongs to. */
    tenantId: string;
    /** The user who owns the task. */
    userId: string;
    /** The space that the app is in, if it is in one. */
    spaceId?: string | undefined;
    /**
     * Whether the task runs: `Enabled` on its schedule, `Disabled` not until it is enabled again, `Completed` no
     * more, as its schedule is over.
     */
    state: ReloadTaskState;
    /**
     * Why the task is disabled: `MANUALLY` by a person, `CONSECUTIVE-FAILURES` after five failed reloads in a row,
     * `OWNER-DELETED` and `OWNER-DISABLED` because of what happened to its owner.
     */
    disabledCode?: ReloadTaskDisabledCode | undefined;
    /** The IANA time zone that start, end and recurrence are told in, such as `Europe/Zurich`. */
    timeZone: string;
    /**
     * When the schedule begins, in 1970 at the earliest: a local time such as `2026-06-01T07:00:00` in
     * `timeZone`, or a time with a UTC offset (RFC 3339) where there is no time zone. Empty, together with an
     * empty `recurrence`, it means that there is no schedule.
     */
    startDateTime?: string | undefined;
    /** When the recurrence ends, written like `startDateTime`. */
    endDateTime?: string | undefined;
    /**
     * The rules by which the task recurs, as RFC 5545 lines such as `RRULE:FREQ=DAILY;INTERVAL=1`, without
     * `DTSTART` and `DTEND`. Left out when the task runs once.
     */
    recurrence?: string[] | undefined;
    /**
     * Whether scheduled reloads are partial.
     * @default false
     */
    partial?: boolean | undefined;
    /**
     * Whether a change of the app's data starts a reload too.
     * @default false
     */
    autoReload?: boolean | undefined;
    /**
     * Whether a reload that a change of data starts is partial.
     * @default false
     */
    autoReloadPartial?: boolean | undefined;
    /**
     * Whether the task has moved to the scheduling service that replaces this one.
     * @default false
     */
    migrated?: boolean | undefined;
    /**
     * When the task last ran.
     *
     * Format: date-time.
     */
    lastExecutionTime?: string | undefined;
    /**
     * When the task runs next.
     *
     * Format: date-time.
     */
    nextExecutionTime?: string | undefined;
    /** Where this task can be read again. */
    links: ReloadTasksSelfLinks;
    /**
     * Why the task is disabled, as a sentence. Read `disabledCode` instead.
     * @deprecated
     */
    log?: string | undefined;
    /**
     * Where the app is placed inside Qlik Cloud.
     * @deprecated
     */
    fortressId?: string | undefined;
};
/** A task to create. */
export type ReloadTaskCreate = {
    /** The app to reload. */
    appId: string;
    /** The IANA time zone that start, end and recurrence are told in, such as `Europe/Zurich`. */
    timeZone: string;
    /**
     * When the schedule begins, in 1970 at the earliest: a local time such as `2026-06-01T07:00:00` in
     * `timeZone`, or a time with a UTC offset (RFC 3339) where there is no time zone. Empty, together with an
     * empty `recurrence`, it means that there is no schedule.
     */
    startDateTime?: string | undefined;
    /** When the recurrence ends, written like `startDateTime`. */
    endDateTime?: string | undefined;
    /**
     * The rules by which the task recurs, as RFC 5545 lines such as `RRULE:FREQ=DAILY;INTERVAL=1`, without
     * `DTSTART` and `DTEND`. Left out when the task runs once.
     */
    recurrence?: string[] | undefined;
    /**
     * Whether scheduled reloads are to be partial.
     * @default false
     */
    partial?: boolean | undefined;
    /**
     * Whether a change of the app's data is to start a reload too.
     * @default false
     */
    autoReload?: boolean | undefined;
    /**
     * Whether a reload that a change of data starts is to be partial.
     * @default false
     */
    autoReloadPartial?: boolean | undefined;
    /**
     * Has had no effect since April 2022.
     * @deprecated
     */
    type?: "scheduled_reload" | undefined;
};
/**
 * Why the task is disabled: `MANUALLY` by a person, `CONSECUTIVE-FAILURES` after five failed reloads in a row,
 * `OWNER-DELETED` and `OWNER-DISABLED` because of what happened to its owner.
 */
export type ReloadTaskDisabledCode = "MANUALLY" | "CONSECUTIVE-FAILURES" | "OWNER-DELETED" | "OWNER-DISABLED" | (string & {});
/**
 * Whether the task runs: `Enabled` on its schedule, `Disabled` not until it is enabled again, `Completed` no
 * more, as its schedule is over.
 */
export type ReloadTaskState = "Enabled" | "Disabled" | "Completed";
/** What a task is to be from now on. */
export type ReloadTaskUpdate = {
    /** The app to reload. */
    appId?: string | undefined;
    /**
     * Whether the task runs: `Enabled` on its schedule, `Disabled` not until it is enabled again, `Completed` no
     * more, as its schedule is over.
     */
    state?: ReloadTaskState | undefined;
    /** The IANA time zone that start, end and recurrence are told in, such as `Europe/Zurich`. */
    timeZone?: string | undefined;
    /**
     * When the schedule begins, in 1970 at the earliest: a local time such as `2026-06-01T07:00:00` in
     * `timeZone`, or a time with a UTC offset (RFC 3339) where there is no time zone. Empty, together with an
     * empty `recurrence`, it means that there is no schedule.
     */
    startDateTime?: string | undefined;
    /** When the recurrence ends, written like `startDateTime`. */
    endDateTime?: string | undefined;
    /**
     * The rules by which the task recurs, as RFC 5545 lines such as `RRULE:FREQ=DAILY;INTERVAL=1`, without
     * `DTSTART` and `DTEND`. Left out when the task runs once.
     */
    recurrence?: string[] | undefined;
    /**
     * Whether scheduled reloads are to be partial.
     * @default false
     */
    partial?: boolean | undefined;
    /**
     * Whether a change of the app's data is to start a reload too.
     * @default false
     */
    autoReload?: boolean | undefined;
    /**
     * Whether a reload that a change of data starts is to be partial.
     * @default false
     */
    autoReloadPartial?: boolean | undefined;
};
/** A page of reload tasks. */
export type ReloadTasks = {
    /** The tasks of this page. */
    data: ReloadTask[];
    /** This page and its neighbours. A neighbour that does not exist is left out or null. */
    links: ReloadTasksPageLinks;
};
/** One reason for a refusal. */
export type ReloadTasksError = {
    /** `TASKS-…` from the service, `HTTP-…` from the gateway before it. */
    code: string;
    /** A few words. */
    title: string;
    /** A sentence or more. */
    detail?: string | undefined;
};
/** Why a call was refused. */
export type ReloadTasksErrors = {
    /** The reasons, usually one. */
    errors?: ReloadTasksError[] | undefined;
    /** The call's id in Qlik's own logs; quote it to Qlik's support. */
    traceId?: string | undefined;
};
/** A link. */
export type ReloadTasksHref = {
    /**
     * An absolute URL.
     *
     * Format: uri.
     */
    href: string;
};
/** This page and its neighbours. A neighbour that does not exist is left out or null. */
export type ReloadTasksPageLinks = {
    /** A link. */
    self: ReloadTasksHref;
    next?: ReloadTasksHref | null | undefined;
    prev?: ReloadTasksHref | null | undefined;
};
/** Where this task can be read again. */
export type ReloadTasksSelfLinks = {
    /** A link. */
    self: ReloadTasksHref;
};
/**
 * What started the reload: `hub` a person, `external` an API call, `chronos` a schedule, `automations` an
 * automation, `data-refresh` new data, `choreographer` an orchestrated task.
 */
export type ReloadType = "hub" | "external" | "chronos" | "automations" | "data-refresh" | "choreographer" | (string & {});
/**
 * Precedence among the tenant's queued reloads: the heavier, the sooner. Apps in a personal space always have 1.
 *
 * 1 to 10.
 * @default 1
 */
export type ReloadWeight = number;
/** A page of reload records. */
export type Reloads = {
    /** The records of this page. */
    data: Reload[];
    /** This page and its neighbours. A neighbour that does not exist is left out or null. */
    links: ReloadsPageLinks;
};
/** One reason for a refusal. */
export type ReloadsError = {
    /** `RELOADS-…` from the service, `HTTP-…` from the gateway before it. */
    code: string;
    /** A few words. */
    title: string;
    /** A sentence or more. */
    detail?: string | undefined;
};
/** Why a call was refused. */
export type ReloadsErrors = {
    /** The reasons, usually one. */
    errors?: ReloadsError[] | undefined;
};
/** A link. */
export type ReloadsHref = {
    /**
     * An absolute URL.
     *
     * Format: uri.
     */
    href?: string | undefined;
};
/** This page and its neighbours. A neighbour that does not exist is left out or null. */
export type ReloadsPageLinks = {
    /** A link. */
    self?: ReloadsHref | undefined;
    next?: ReloadsHref | null | undefined;
    prev?: ReloadsHref | null | undefined;
};
/** Where this record can be read again. */
export type ReloadsSelfLinks = {
    /** A link. */
    self?: ReloadsHref | undefined;
};
/** One reason for a refusal. */
export type SchedulingTasksError = {
    /** A number from the service; text such as `HTTP-429` from the gateway before it. */
    code?: number | string | undefined;
    /** A few words. */
    title?: string | undefined;
    /** A sentence or more. */
    detail?: string | undefined;
    /** The step within the service that refused. */
    context?: string | undefined;
    /** When it refused. */
    timestamp?: string | undefined;
    /** What the step came to, if anything. */
    result?: unknown;
    /** One reason for a refusal. */
    inner?: SchedulingTasksError | undefined;
};
/** Why a call was refused. */
export type SchedulingTasksErrors = {
    /** The reasons, usually one. */
    errors?: SchedulingTasksError[] | undefined;
    /** The call's id in Qlik's own logs; quote it to Qlik's support. */
    traceId?: string | undefined;
};
/** A link. */
export type SchedulingTasksHref = {
    /**
     * An absolute URL.
     *
     * Format: uri.
     */
    href: string;
};
/** This page and its neighbours. A neighbour that does not exist is left out or null. */
export type SchedulingTasksPageLinks = {
    /** A link. */
    self?: SchedulingTasksHref | undefined;
    next?: SchedulingTasksHref | null | undefined;
    prev?: SchedulingTasksHref | null | undefined;
};
/** One space. */
export type Space = {
    /** The space's id. */
    id: string;
    /** The space's name, unlike any other in the tenant. */
    name: string;
    /**
     * What a space is made for: `shared` to build apps together, `managed` to publish them to their readers, `data`
     * for data integration.
     */
    type?: SpaceType | undefined;
    /** What the space is for. */
    description?: string | undefined;
    /** The user who owns the space. */
    ownerId?: string | undefined;
    /** The tenant that the space belongs to. */
    tenantId: string;
    /**
     * When the space came to be.
     *
     * Format: date-time.
     */
    createdAt?: string | undefined;
    /** The user who created the space. */
    createdBy?: string | undefined;
    /**
     * When the space was last changed.
     *
     * Format: date-time.
     */
    updatedAt?: string | undefined;
    /** What the caller may do in the space, and which roles the space knows. */
    meta?: SpaceMeta | undefined;
    /** Where the space and its assignments can be read. */
    links: SpaceLinks;
};
/** Something that can be done with a space. */
export type SpaceAction = "change_owner" | "create" | "read" | "update" | "delete" | "publish" | "link_environment" | "restrict" | (string & {});
/** The roles that one user, group or bot has in a space. */
export type SpaceAssignment = {
    /** The assignment's id. */
    id: string;
    /** The kind of assignee. */
    type: SpaceAssignmentType;
    /** The id of the user, group or bot. */
    assigneeId: string;
    /** The roles, at least one. */
    roles: SpaceRole[];
    /** The space in which the roles hold. */
    spaceId: string;
    /** The tenant that the space belongs to. */
    tenantId: string;
    /**
     * When the roles were first assigned.
     *
     * Format: date-time.
     */
    createdAt?: string | undefined;
    /** The user who created the assignment. */
    createdBy?: string | undefined;
    /**
     * When the assignment was last changed.
     *
     * Format: date-time.
     */
    updatedAt?: string | undefined;
    /** The user who last changed the assignment. */
    updatedBy?: string | undefined;
    /** Where this record and its space can be read. */
    links: SpaceMemberLinks;
};
/** Who shall get which roles in a space. */
export type SpaceAssignmentCreate = {
    /** The kind of assignee. */
    type: SpaceAssignmentType;
    /** The id of the user, group or bot. */
    assigneeId: string;
    /**
     * The roles to give, at least one. The space's `meta.assignableRoles` says which there are.
     *
     * At least 1 items.
     */
    roles: SpaceRole[];
};
/** The kind of assignee. */
export type SpaceAssignmentType = "user" | "group" | "bot" | (string & {});
/** The roles of an assignment as they shall be. */
export type SpaceAssignmentUpdate = {
    /**
     * All roles that the assignee shall have, at least one; roles left out are taken away.
     *
     * At least 1 items.
     */
    roles: SpaceRole[];
};
/** A page of assignments. */
export type SpaceAssignments = {
    /** The assignments of this page. */
    data?: SpaceAssignment[] | undefined;
    /** About the list as a whole. */
    meta?: PageMeta | undefined;
    /** This page and its neighbours. A neighbour that does not exist is left out or null. */
    links?: SpacesPageLinks | undefined;
};
/** A space to create. */
export type SpaceCreate = {
    /**
     * A name that no other space of the tenant has: at most 256 characters, none of them `"`, `*`, `?`, `<`, `>`,
     * `/`, `|`, `\` or `:`.
     *
     * At most 256 characters. Matches `^[^"*?<>/|\\:]+$`.
     */
    name: SpaceName;
    /**
     * What a space is made for: `shared` to build apps together, `managed` to publish them to their readers, `data`
     * for data integration.
     */
    type: SpaceType;
    /** What the space is for. */
    description?: string | undefined;
};
/** Where the space and its assignments can be read. */
export type SpaceLinks = {
    /** A link. */
    self: SpacesHref;
    /** A link. */
    assignments: SpacesHref;
};
/** Where this record and its space can be read. */
export type SpaceMemberLinks = {
    /** A link. */
    self: SpacesHref;
    /** A link. */
    space?: SpacesHref | undefined;
};
/** What the caller may do in the space, and which roles the space knows. */
export type SpaceMeta = {
    /** What the caller may do with the space. */
    actions: SpaceAction[];
    /** The roles that are assigned to the caller. */
    roles: SpaceRole[];
    /** The roles that an assignment in this space can give. */
    assignableRoles: SpaceRole[];
};
/**
 * A name that no other space of the tenant has: at most 256 characters, none of them `"`, `*`, `?`, `<`, `>`,
 * `/`, `|`, `\` or `:`.
 *
 * At most 256 characters. Matches `^[^"*?<>/|\\:]+$`.
 */
export type SpaceName = string;
/** A JSON Patch (RFC 6902) of a space. */
export type SpacePatch = SpacePatchOperation[];
/** The change of one property. */
export type SpacePatchOperation = {
    /** The only operation that a space allows. */
    op: "replace";
    /** The property to change. */
    path: "/name" | "/ownerId" | "/description";
    /** The new value. For `/name` it obeys the rules of a space's name; for `/ownerId` it is a user's id. */
    value: string;
};
/**
 * A role in a space. Which ones there are depends on the space's type.
 *
 * - In a shared space: `codeveloper`, `consumer`, `dataconsumer`, `facilitator`, `producer`.
 * - In a managed one: `basicconsumer`, `consumer`, `contributor`, `dataconsumer`, `facilitator`, `publisher`.
 * - In a data space: `consumer`, `dataconsumer`, `datapreview`, `facilitator`, `operator`, `producer`,
 *   `publisher`.
 */
export type SpaceRole = "consumer" | "contributor" | "dataconsumer" | "datapreview" | "facilitator" | "operator" | "producer" | "publisher" | "basicconsumer" | "codeveloper" | (string & {});
/** One resource of a space that is open to somebody without a role in the space. */
export type SpaceShare = {
    /** The share's id. */
    id: string;
    /** How a resource is shared: with a `user`, with a `group`, or by a `link` that anybody may open. */
    type: SpaceShareType;
    /** The id of the user or group. */
    assigneeId: string;
    /** The roles that the assignee has on the resource. */
    roles?: SpaceShareRole[] | undefined;
    /** The resource's id. */
    resourceId: string;
    /**
     * The resource's name.
     *
     * At most 256 characters.
     */
    resourceName?: string | undefined;
    /** The type of a shared resource. */
    resourceType: SpaceShareResourceType;
    /** Whether the share is switched off. It has an effect on links only. */
    disabled?: boolean | undefined;
    /** The space that holds the resource. */
    spaceId: string;
    /** The tenant that the space belongs to. */
    tenantId: string;
    /**
     * When the share was created.
     *
     * Format: date-time.
     */
    createdAt?: string | undefined;
    /** The user who created the share. */
    createdBy?: string | undefined;
    /**
     * When the share was last changed.
     *
     * Format: date-time.
     */
    updatedAt?: string | undefined;
    /** The user who last changed the share. */
    updatedBy?: string | undefined;
    /** Where this record and its space can be read. */
    links?: SpaceMemberLinks | undefined;
};
/** What shall be shared, with whom, and with which roles. */
export type SpaceShareCreate = {
    /** How a resource is shared: with a `user`, with a `group`, or by a `link` that anybody may open. */
    type: SpaceShareType;
    /** The id of the user or group. */
    assigneeId: string;
    /** The roles to give on the resource. */
    roles: SpaceShareRole[];
    /** The id of the resource to share. */
    resourceId: string;
    /** The type of the resource; shares are known of `app`. */
    resourceType: string;
};
/** A JSON Patch (RFC 6902) of a share. */
export type SpaceSharePatch = SpaceSharePatchOperation[];
/** The change of one property. */
export type SpaceSharePatchOperation = {
    /** The only operation that a share allows. */
    op: "replace";
    /** The property to change. */
    path: "/roles" | "/disabled";
    /**
     * The new value: for `/roles` the roles of the assignee, for `/disabled` whether the share is off. Qlik
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
/** How a resource is shared: with a `user`, with a `group`, or by a `link` that anybody may open. */
export type SpaceShareType = "user" | "group" | "link" | (string & {});
/** A page of shares. */
export type SpaceShares = {
    /** The shares of this page. */
    data?: SpaceShare[] | undefined;
    /** About the list as a whole. */
    meta?: PageMeta | undefined;
    /** This page and its neighbours. A neighbour that does not exist is left out or null. */
    links?: SpacesPageLinks | undefined;
};
/**
 * What a space is made for: `shared` to build apps together, `managed` to publish them to their readers, `data`
 * for data integration.
 */
export type SpaceType = "shared" | "managed" | "data" | (string & {});
/** The types of space that a tenant offers. */
export type SpaceTypes = {
    /** The types' names. */
    data?: SpaceType[] | undefined;
};
/** A space's properties as they shall be. */
export type SpaceUpdate = {
    /**
     * A name that no other space of the tenant has: at most 256 characters, none of them `"`, `*`, `?`, `<`, `>`,
     * `/`, `|`, `\` or `:`.
     *
     * At most 256 characters. Matches `^[^"*?<>/|\\:]+$`.
     */
    name?: SpaceName | undefined;
    /** The user who shall own the space. */
    ownerId?: string | undefined;
    /** What the space is for. */
    description?: string | undefined;
};
/** A page of spaces. */
export type Spaces = {
    /** The spaces of this page. */
    data?: Space[] | undefined;
    /** About the list as a whole. */
    meta?: SpacesMeta | undefined;
    /** This page and its neighbours. A neighbour that does not exist is left out or null. */
    links?: SpacesPageLinks | undefined;
};
/** One reason for a refusal. */
export type SpacesError = {
    /** A short code from the service, whose codes Qlik does not list, or `HTTP-…` from the gateway. */
    code: string;
    /** A few words. */
    title: string;
    /** A sentence or more. */
    detail?: string | undefined;
    /** More about one reason. */
    meta?: SpacesErrorMeta | undefined;
};
/** More about one reason. */
export type SpacesErrorMeta = {
    /** The part of the call that is at fault. */
    source?: SpacesErrorSource | undefined;
};
/** The part of the call that is at fault. */
export type SpacesErrorSource = {
    /** A JSON Pointer into the body. */
    pointer?: string | undefined;
    /** The name of the query parameter. */
    parameter?: string | undefined;
};
/**
 * Why a call was refused. The reasons are in `errors`; an older form of the answer has one reason at the top
 * level instead, and an answer may carry both.
 */
export type SpacesErrors = {
    /** The reasons, usually one. */
    errors?: SpacesError[] | undefined;
    /** The id under which Qlik can find the call, for support cases. */
    traceId?: string | undefined;
    /**
     * The code of the only reason, in the older form.
     * @deprecated
     */
    code?: string | undefined;
    /**
     * A few words, in the older form.
     * @deprecated
     */
    title?: string | undefined;
    /**
     * A sentence or more, in the older form.
     * @deprecated
     */
    detail?: string | undefined;
    /**
     * More about the reason, in the older form.
     * @deprecated
     */
    meta?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * The part of the call that is at fault.
     * @deprecated
     */
    source?: SpacesErrorSource | undefined;
};
/** A link. */
export type SpacesHref = {
    /**
     * An absolute URL.
     *
     * Format: uri.
     */
    href: string;
};
/** About the list as a whole. */
export type SpacesMeta = {
    /** How many spaces match, on all pages together. */
    count: number;
    /** What the caller may do in the own personal space, if there is one. */
    personalSpace?: PersonalSpaceMeta | undefined;
};
/** This page and its neighbours. A neighbour that does not exist is left out or null. */
export type SpacesPageLinks = {
    /** A link. */
    self: SpacesHref;
    next?: SpacesHref | null | undefined;
    prev?: SpacesHref | null | undefined;
};
/** One table of an app's data. */
export type TableMetadata = {
    /** The table's name. */
    name?: string | undefined;
    /** The table's comment. */
    comment?: string | undefined;
    /** Whether it is a system table. */
    is_system?: boolean | undefined;
    /** Whether it is a semantic table. */
    is_semantic?: boolean | undefined;
    /** Whether it was made loosely coupled to break a circle of links. */
    is_loose?: boolean | undefined;
    /**
     * How many rows it has.
     *
     * Format: int64.
     */
    no_of_rows?: number | undefined;
    /**
     * How many fields it has.
     *
     * Format: int32.
     */
    no_of_fields?: number | undefined;
    /**
     * How many of its fields are keys.
     *
     * Format: int32.
     */
    no_of_key_fields?: number | undefined;
    /**
     * The memory it takes, in bytes.
     *
     * Format: int64.
     */
    byte_size?: number | undefined;
};
/** What the values of one table are like. */
export type TableProfile = {
    /**
     * How many rows the table has.
     *
     * Format: int64.
     */
    NoOfRows?: number | undefined;
    /** The table's fields. */
    FieldProfiling?: FieldProfile[] | undefined;
};
/** What sets a reload off, and how the task stands. */
export type Task = {
    /** The task's id. */
    id: string;
    /** An expression that names each instance of the workflow in the caller's own terms. */
    key?: string | undefined;
    /**
     * What the task is called. Together with `version` it is meant to be unique.
     *
     * 1 to 100 characters.
     */
    name: string;
    /** When a task runs by itself, if it does so at certain times. */
    start?: TaskTrigger | undefined;
    /**
     * The events that the states of the task refer to.
     *
     * At least 1 items.
     */
    events?: TaskEvent[] | undefined;
    /**
     * What the task does. Qlik takes one state with one action, the reload of an app.
     *
     * At least 1 items.
     */
    states?: TaskState[] | undefined;
    /**
     * Whether schedule and events set the task off.
     * @default false
     */
    enabled?: boolean | undefined;
    /**
     * The version of the task itself, as Semantic Versioning has it.
     *
     * Matches `^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$`.
     */
    version?: string | undefined;
    /** What the service knows about a task. */
    metadata?: TaskMetadata | undefined;
    /**
     * Whether an instance of the workflow lives on when nothing of it runs any more.
     * @default false
     */
    keepActive?: boolean | undefined;
    /** The app that the task reloads. Read from the action in `states`; ignored where it is sent. */
    resourceId?: string | undefined;
    /**
     * Words about the task's purpose.
     *
     * At least 1 items.
     */
    annotations?: string[] | undefined;
    /**
     * What the task is for.
     *
     * At most 1024 characters.
     */
    description?: string | undefined;
    /**
     * The version of the Serverless Workflow specification that the task is written in, such as `0.8`.
     *
     * At least 1 characters.
     */
    specVersion: string;
};
/** One thing that a task does. */
export type TaskAction = {
    /**
     * The action's name, which no other action of the task has.
     *
     * 1 to 100 characters. Matches `^[A-Za-z0-9 ./_\\()\-]{1,100}$`.
     */
    name?: string | undefined;
    /** The function to call, by its name alone or with arguments. */
    functionRef?: string | TaskFunction | undefined;
    /**
     * An expression without which being true nothing is done.
     *
     * At least 1 characters.
     */
    condition?: string | undefined;
    /** The policy by which the action is tried again; without one, the usual policy. */
    retryRef?: string | undefined;
    /**
     * The errors after which it is tried again, where errors are final unless said otherwise.
     *
     * At least 1 items.
     */
    retryableErrors?: string[] | undefined;
    /**
     * The errors that are final, where it is tried again unless said otherwise.
     *
     * At least 1 items.
     */
    nonRetryableErrors?: string[] | undefined;
};
/** A cron expression that holds for a time. */
export type TaskCron = {
    /**
     * The expression, such as `0 7 * * 1-5`.
     *
     * At least 1 characters.
     */
    expression: string;
    /** The time (ISO 8601) after which it starts no more runs. */
    validUntil?: string | undefined;
};
/**
 * A task to create, or as it is to be. A task that was read may be sent back as it is: what the service works out
 * by itself is ignored.
 */
export type TaskDefinition = {
    /** Ignored; the path says which task is meant. */
    id?: string | undefined;
    /** An expression that names each instance of the workflow in the caller's own terms. */
    key?: string | undefined;
    /**
     * What the task is called. Together with `version` it is meant to be unique.
     *
     * 1 to 100 characters.
     */
    name: string;
    /** When a task runs by itself, if it does so at certain times. */
    start?: TaskTrigger | undefined;
    /**
     * The events that the states of the task refer to.
     *
     * At least 1 items.
     */
    events?: TaskEvent[] | undefined;
    /**
     * What the task does. Qlik takes one state with one action, the reload of an app.
     *
     * At least 1 items.
     */
    states?: TaskState[] | undefined;
    /**
     * Whether schedule and events set the task off.
     * @default false
     */
    enabled?: boolean | undefined;
    /**
     * The version of the task itself, as Semantic Versioning has it.
     *
     * Matches `^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$`.
     */
    version?: string | undefined;
    /** What the service knows about a task. */
    metadata?: TaskMetadata | undefined;
    /**
     * Whether an instance of the workflow lives on when nothing of it runs any more.
     * @default false
     */
    keepActive?: boolean | undefined;
    /** The app that the task reloads. Read from the action in `states`; ignored where it is sent. */
    resourceId?: string | undefined;
    /**
     * Words about the task's purpose.
     *
     * At least 1 items.
     */
    annotations?: string[] | undefined;
    /**
     * What the task is for.
     *
     * At most 1024 characters.
     */
    description?: string | undefined;
    /**
     * The version of the Serverless Workflow specification that the task is written in, such as `0.8`.
     *
     * At least 1 characters.
     */
    specVersion: string;
};
/** An event that a task waits for. */
export type TaskEvent = {
    /**
     * What the task's states call the event.
     *
     * 1 to 100 characters. Matches `^[A-Za-z0-9 ./_\\()\-]{1,100}$`.
     */
    name?: string | undefined;
    /**
     * The CloudEvents type: `com.qlik.v1.task.run.finished` when a run of a task has ended,
     * `com.qlik/active-analytics-orch` when a pipeline has updated a dataset.
     */
    type?: "com.qlik.v1.task.run.finished" | "com.qlik/active-analytics-orch" | (string & {}) | undefined;
    /** The CloudEvents source. Each of the two types has its own. */
    source?: "system-events.task" | "dataset.updated" | (string & {}) | undefined;
    /**
     * Whether the states see the event's data alone, without its context attributes.
     * @default true
     */
    dataOnly?: boolean | undefined;
    /**
     * What has to be true of an event, so that it is the one that is meant.
     *
     * At least 1 items.
     */
    correlation?: TaskEventCorrelation[] | undefined;
};
/** An attribute that the awaited event has. */
export type TaskEventCorrelation = {
    /** The attribute's name; `id` is that of the task whose run has ended. */
    contextAttributeName: "id" | "status" | "appId" | "spaceId" | "datasetId" | (string & {});
    /**
     * The value that it has.
     *
     * At least 1 characters.
     */
    contextAttributeValue?: string | undefined;
};
/** What is done about some events, or on schedule. */
export type TaskEventHandler = {
    /**
     * The names of the events. None in a task that runs on a schedule.
     *
     * At most 100 items.
     */
    eventRefs: string[];
    /** What is done. */
    actions?: TaskAction[] | undefined;
    /**
     * Whether several actions follow one another or run at the same time.
     * @default SEQUENTIAL
     */
    actionMode?: "SEQUENTIAL" | "PARALLEL" | (string & {}) | undefined;
};
/** A call of a function. */
export type TaskFunction = {
    /** The function's name. The one that there is reloads an app. */
    refName: "app.reload" | (string & {});
    /** The function's arguments; for `app.reload` the `appId`, and whether the reload is `partial`. */
    arguments?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * Whether the workflow waits for the function.
     * @default SYNC
     */
    invoke?: "SYNC" | "ASYNC" | (string & {}) | undefined;
    /** What a GraphQL function is to give back. */
    selectionSet?: string | undefined;
};
/** What the service knows about a task. */
export type TaskMetadata = {
    /** What kind of app it is, in the words of the product; analytics where it isn't said. */
    usage?: "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP" | (string & {}) | undefined;
    /** The user who owns the task. */
    ownerId?: string | undefined;
    /** The space that the app is in; empty in a personal one. */
    spaceId?: string | undefined;
    /** The kind of that space. */
    spaceType?: "personal" | "shared" | "managed" | (string & {}) | undefined;
    /** The tenant that the task belongs to. */
    tenantId?: string | undefined;
    /**
     * When the task was created.
     *
     * Format: date-time.
     */
    createdAt?: string | undefined;
    /** The user who created it. */
    createdBy?: string | undefined;
    /**
     * When it was last changed.
     *
     * Format: date-time.
     */
    updatedAt?: string | undefined;
    /**
     * When it was deleted.
     *
     * Format: date-time.
     */
    deletedAt?: string | undefined;
    /**
     * Why the task is disabled: `MANUALLY` by a person, `CONSECUTIVE-FAILURES` as too many of its runs failed in a
     * row, `SCHEDULE-EXPIRED` as its schedule is over, the others because of what happened to its owner or app.
     */
    disabledCode?: "MANUALLY" | "CONSECUTIVE-FAILURES" | "APP-SCRIPT-UPDATED" | "OWNER-DELETED" | "OWNER-DISABLED" | "APP-MOVED-SPACE" | "OWNER-MOVED" | "SCHEDULE-EXPIRED" | (string & {}) | undefined;
    /** The reload task that it was made from, if it was made from one. */
    migratedFrom?: string | undefined;
    /** What the app is called. */
    resourceName?: string | undefined;
    /** What kind of thing the task is about, such as `app`. */
    resourceType?: string | undefined;
    /** A kind within that kind, such as `script`. */
    resourceSubType?: string | undefined;
    /** The user as whom the app's script runs. */
    scriptOwnerId?: string | undefined;
    /** Where a task stands among tasks that set each other off. */
    topology?: TaskTopology | undefined;
    /** What sets a task off, as the service keeps it. */
    trigger?: TaskTriggerReference | undefined;
    /** What runs a task, and how it last ended. */
    orchestration?: TaskOrchestration | undefined;
};
/** What runs a task, and how it last ended. */
export type TaskOrchestration = {
    /** The id of the task's instance there. */
    id: string;
    /** The kind of system that runs it. 0 is Automate, 1 a data integration pipeline. */
    type: number;
    /** More about the instance, such as `last_run_status`. */
    attrs?: {
        [key: string]: string;
    } | undefined;
    /** One run of a task, in short. */
    lastRun?: TaskRunSummary | undefined;
};
/** One change (RFC 6902). */
export type TaskPatch = {
    /** What is done at `path`. */
    op: "add" | "remove" | "replace" | "move" | "copy";
    /** A JSON Pointer (RFC 6901) into the task, such as `/enabled`. */
    path: string;
    /** Where `move` and `copy` take the value from, as a JSON Pointer. */
    from?: string | undefined;
    /** The value that `add` and `replace` put there. */
    value?: unknown;
};
/** One run of a task. */
export type TaskRun = {
    /** The run's id. */
    id: string;
    /** Whether a run goes on, and how it ended if not. */
    status: TaskRunStatus;
    /**
     * When it began.
     *
     * Format: date-time.
     */
    startedAt?: string | undefined;
    /**
     * When it ended.
     *
     * Format: date-time.
     */
    endedAt?: string | undefined;
    /** The user with whose rights it ran. */
    executedAs?: string | undefined;
    /** What set it off, such as `manual`. */
    triggeredBy: string;
    /** The id of the work in the system that did it; that of the reload for a reload. */
    workerId: string;
    /** The system that did the work, such as `reloads`. */
    workerType: string;
    /** The task that ran. */
    taskId: string;
    /** What the task was called then. */
    taskName: string;
    /** What the service knows about a task. */
    taskMeta: TaskMetadata;
    /** The id of the action that was done. */
    actionId: string;
    /** The app that was reloaded. */
    resourceId: string;
    /** What was logged. */
    log?: string | undefined;
};
/** The log of one run. */
export type TaskRunLog = {
    /** The text, one step a line. */
    logContent?: string | undefined;
};
/** Whether a run goes on, and how it ended if not. */
export type TaskRunStatus = "RUNNING" | "SUCCEEDED" | "FAILED";
/** One run of a task, in short. */
export type TaskRunSummary = {
    /** The run's id. */
    id: string;
    /** Whether a run goes on, and how it ended if not. */
    status: TaskRunStatus;
    /**
     * When it began.
     *
     * Format: date-time.
     */
    startedAt?: string | undefined;
    /**
     * When it ended.
     *
     * Format: date-time.
     */
    endedAt?: string | undefined;
    /** The user with whose rights it ran. */
    executedAs?: string | undefined;
    /** What set it off, such as `manual`. */
    triggeredBy: string;
    /** The id of the work in the system that did it; that of the reload for a reload. */
    workerId: string;
    /** The system that did the work, such as `reloads`. */
    workerType: string;
};
/** A page of runs. */
export type TaskRuns = {
    /** The runs of this page. */
    data?: TaskRun[] | undefined;
    /** This page and its neighbours. A neighbour that does not exist is left out or null. */
    links?: SchedulingTasksPageLinks | undefined;
};
/** The times at which a task runs, by one of `recurrence`, `cron` and `interval`. */
export type TaskSchedule = {
    /** One rule of RFC 5545, such as `RRULE:FREQ=DAILY;INTERVAL=1`. */
    recurrence?: string | undefined;
    /** A cron expression, either alone or with the time until which it holds. */
    cron?: string | TaskCron | undefined;
    /**
     * The time between two runs (ISO 8601), such as `PT15M`.
     *
     * At least 1 characters.
     */
    interval?: string | undefined;
    /**
     * The IANA time zone in which the rule and the local times are read, such as `Australia/Sydney`.
     * @default UTC
     */
    timezone?: string | undefined;
    /**
     * When the schedule begins: a local time such as `2026-06-01T07:00:00` in `timezone`, or one in UTC, with a
     * `Z`.
     */
    startDateTime?: string | undefined;
    /** When the schedule ends, written like `startDateTime`. */
    endDateTime?: string | undefined;
};
/** The word that a task has been started. */
export type TaskStart = {
    /** A few words for a person. */
    message?: string | undefined;
};
/** A step of the workflow. It waits for the events that it names, if any, and then acts. */
export type TaskState = {
    /**
     * The state's name, which no other state of the task has.
     *
     * 1 to 100 characters. Matches `^[A-Za-z0-9 ./_\\()\-]{1,100}$`.
     */
    name?: string | undefined;
    /** The kind of state. There is one; Qlik spells it in both ways. */
    type?: "EVENT" | "event" | (string & {}) | undefined;
    /**
     * Whether the workflow ends here.
     * @default true
     */
    end?: boolean | undefined;
    /**
     * Whether any one of the events is enough to act; if not, all of them have to come.
     * @default true
     */
    exclusive?: boolean | undefined;
    /** Which events lead to which actions. */
    onEvents?: TaskEventHandler[] | undefined;
    /** The longest that parts of a state may take, each as an ISO 8601 duration or an expression for one. */
    timeouts?: TaskTimeouts | undefined;
    /**
     * The state that makes up for this one when it fails.
     *
     * At least 1 characters. Matches `^[A-Za-z0-9 ./_\\()\-]{1,100}$`.
     */
    compensatedBy?: string | undefined;
};
/** The longest that parts of a state may take, each as an ISO 8601 duration or an expression for one. */
export type TaskTimeouts = {
    /**
     * How long to wait for the events.
     *
     * At least 1 characters.
     */
    eventTimeout?: string | undefined;
    /**
     * How long the whole state may take.
     *
     * At least 1 characters.
     */
    stateExecTimeout?: string | undefined;
    /**
     * How long one action may take.
     *
     * At least 1 characters.
     */
    actionExecTimeout?: string | undefined;
};
/** Where a task stands among tasks that set each other off. */
export type TaskTopology = {
    /** Whether another task sets it off. */
    isChild?: boolean | undefined;
    /** Whether it sets off another task. */
    isParent?: boolean | undefined;
};
/** When a task runs by itself, if it does so at certain times. */
export type TaskTrigger = {
    /**
     * The state that a run begins with.
     *
     * At least 1 characters. Matches `^[a-z0-9](-?[a-z0-9])*$`.
     */
    stateName?: string | undefined;
    /** The times, either as an ISO 8601 interval in UTC such as `PT15M`, or in full. */
    schedule: string | TaskSchedule;
};
/** What sets a task off, as the service keeps it. */
export type TaskTriggerReference = {
    /** The trigger's id. */
    id: string;
    /** The kind of trigger: 0 a schedule, 1 one event, 2 several events, 3 a mixture, 4 an update of data. */
    type: number;
};
/** A page of tasks. */
export type Tasks = {
    /** The tasks of this page. */
    data?: Task[] | undefined;
    /** This page and its neighbours. A neighbour that does not exist is left out or null. */
    links?: SchedulingTasksPageLinks | undefined;
};
/**
 * The bytes of a file, or of a part of it.
 *
 * Format: binary.
 */
export type TempContent = Blob;
/** One reason for a refusal. */
export type TempContentsError = {
    /** The reason's code; `HTTP-…` from the gateway before the service. */
    code: string;
    /** A few words. */
    title: string;
    /** A sentence or more. */
    detail?: string | undefined;
    /** More about the refusal. */
    meta?: {
        /** The kind of error. */
        errorType?: string | undefined;
        /** The language of the texts. */
        locale?: string | undefined;
        /** What the service met underneath, such as a stack trace. */
        sourceErrors?: string | undefined;
    } | undefined;
};
/** Why a call was refused. */
export type TempContentsErrors = {
    /** The reasons, usually one. */
    errors?: TempContentsError[] | undefined;
    /** The call's id in Qlik's own logs; quote it to Qlik's support. */
    traceId?: string | undefined;
};
/** An access token is exchanged for one with a narrower use (RFC 8693). */
export type TokenExchangeGrant = {
    /** The kind of grant. */
    grant_type: "urn:ietf:params:oauth:grant-type:token-exchange";
    /** The OAuth client's id. */
    client_id: string;
    /** The token to exchange. */
    subject_token: string;
    /** The kind of token to exchange. */
    subject_token_type: "urn:ietf:params:oauth:token-type:access_token";
    /** What the new token is for. */
    purpose: "websocket" | "webresource";
};
/** A machine asks for a token that acts as a user. It gives a secret or an assertion. */
export type UserImpersonationGrant = {
    /** The kind of grant. */
    grant_type: "urn:qlik:oauth:user-impersonation";
    /** The OAuth client's id. */
    client_id: string;
    /** The OAuth client's secret, unless `client_assertion` takes its place. Keep it out of browsers. */
    client_secret?: string | undefined;
    /** A JWT that the OAuth client has signed with its private key, in place of the secret. */
    client_assertion?: string | undefined;
    /** The kind of assertion, given together with it. */
    client_assertion_type?: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer" | undefined;
    /** The user to act as. */
    user_lookup: {
        /** Whether `value` is the user's id in Qlik Cloud or the identity provider's subject. */
        field: "subject" | "userId";
        /** The id or the subject. */
        value: string;
    };
    /** The scopes to ask for, with spaces between. The OAuth client must have been given them. */
    scope?: string | undefined;
};
/** Something that the caller may do with apps in general. */
export type UserPrivilege = "can_create_app" | "can_import_app" | "can_create_session_app" | (string & {});
/** A value and how often it occurs. */
export type ValueFrequency = {
    /** A value of a field. */
    Symbol?: FieldValue | undefined;
    /**
     * How often it occurs.
     *
     * Format: int64.
     */
    Frequency?: number | undefined;
};
/** A receiver of events. */
export type Webhook = {
    /** The webhook's id. */
    id: string;
    /**
     * What the webhook is called.
     *
     * At most 512 characters.
     */
    name: string;
    /**
     * The `https:` address that events are posted to.
     *
     * At most 2048 characters.
     */
    url: string;
    /**
     * What the webhook is for.
     *
     * At most 1024 characters.
     */
    description?: string | undefined;
    /**
     * Whose events are sent: with `tenant` those of the whole tenant, with `user` those about what the owner of the
     * webhook may see.
     * @default tenant
     */
    level: WebhookLevel;
    /** The user whom a webhook of the level `user` belongs to. */
    ownerId?: string | undefined;
    /**
     * Whether events are sent.
     * @default false
     */
    enabled: boolean;
    /** Why it was switched off, as a sentence, if Qlik has done that. */
    disabledReason?: string | undefined;
    /** Why it was switched off, in short. */
    disabledReasonCode?: string | undefined;
    /** The types of event that are sent. */
    eventTypes?: string[] | undefined;
    /**
     * Which events are sent, as a SCIM filter (RFC 7644, section 3.4.2.2) of `id`, `spaceId` and
     * `topLevelResourceId` with `eq`, `ne`, `and` and `or`. A webhook that gets nothing but
     * `com.qlik.v1.app.reload.finished` knows `data.status` too, `ok` or `error`.
     */
    filter?: string | undefined;
    /** Whether events are signed with a secret. The secret itself is never told. */
    secretKeyAdded?: boolean | undefined;
    /** Headers that are sent along. */
    headers?: {
        [key: string]: string;
    } | undefined;
    /** The names of the headers that are sent along and whose values are never told. */
    encryptedHeaders?: string[] | undefined;
    /**
     * Whether events come as CloudEvents 1.0; otherwise they have the older envelope.
     * @default true
     */
    enableCloudEventDelivery?: boolean | undefined;
    /**
     * Whether the certificates of the address are looked up in lists of revoked ones first.
     * @default false
     */
    checkCertificateRevocation?: boolean | undefined;
    /**
     * Where the webhook was created.
     * @default api
     */
    origin?: WebhookOrigin | undefined;
    /**
     * When it was created.
     *
     * Format: date-time.
     */
    createdAt: string;
    /** The user who created it. */
    createdByUserId?: string | undefined;
    /**
     * When it was last changed.
     *
     * Format: date-time.
     */
    updatedAt?: string | undefined;
    /** The user who was the last to change it. */
    updatedByUserId?: string | undefined;
};
/** A webhook to create. */
export type WebhookCreate = {
    /**
     * What the webhook is called.
     *
     * At most 512 characters.
     */
    name: string;
    /**
     * The `https:` address that events are posted to.
     *
     * At most 2048 characters.
     */
    url: string;
    /**
     * What the webhook is for.
     *
     * At most 1024 characters.
     */
    description?: string | undefined;
    /**
     * Whose events are to be sent: with `tenant` those of the whole tenant, with `user` those about what the owner of
     * the webhook may see.
     * @default tenant
     */
    level?: WebhookLevel | undefined;
    /** The user whom a webhook of the level `user` belongs to. */
    ownerId?: string | undefined;
    /**
     * Whether events are to be sent.
     * @default false
     */
    enabled?: boolean | undefined;
    /** The types of event to send; `GET /api/v1/webhooks/event-types` names those that there are. */
    eventTypes?: string[] | undefined;
    /**
     * Which events are sent, as a SCIM filter (RFC 7644, section 3.4.2.2) of `id`, `spaceId` and
     * `topLevelResourceId` with `eq`, `ne`, `and` and `or`. A webhook that gets nothing but
     * `com.qlik.v1.app.reload.finished` knows `data.status` too, `ok` or `error`.
     */
    filter?: string | undefined;
    /**
     * What each event is to be signed with, by the header `Qlik-Signature`. It is never told again.
     *
     * 32 to 64 characters.
     */
    secret?: string | undefined;
    /** Headers to send along, at most 2048 bytes. Upper and lower case are alike, and no name may occur twice. */
    headers?: {
        [key: string]: string;
    } | undefined;
    /**
     * Headers to send along whose values are kept encrypted and never told again, at most 2048 bytes. They have
     * to be given again together with a new `url`.
     */
    encryptedHeaders?: {
        [key: string]: string;
    } | undefined;
    /**
     * Whether events come as CloudEvents 1.0; otherwise they have the older envelope. Once on, it stays on.
     * @default true
     */
    enableCloudEventDelivery?: boolean | undefined;
    /**
     * Whether the certificates of the address are looked up in lists of revoked ones first.
     * @default false
     */
    checkCertificateRevocation?: boolean | undefined;
    /**
     * Where the webhook is created.
     * @default api
     */
    origin?: WebhookOrigin | undefined;
};
/** An event that was sent to a webhook. */
export type WebhookDelivery = {
    /** The delivery's id. */
    id: string;
    /** The webhook that it was sent to. */
    webhookId: string;
    /** The type of event. */
    eventType: string;
    /** How a delivery ended. */
    status: WebhookDeliveryStatus;
    /** How it ended, as a sentence. */
    statusMessage?: string | undefined;
    /**
     * When it was sent.
     *
     * Format: date-time.
     */
    triggeredAt: string;
    /** What was sent. */
    request?: WebhookDeliveryRequest | undefined;
    /** What the receiver answered. */
    response?: WebhookDeliveryResponse | undefined;
};
/** A page of deliveries. */
export type WebhookDeliveryList = {
    /** The deliveries of this page. */
    data: WebhookDelivery[];
    /** This page and its neighbours. A neighbour that does not exist is left out or null. */
    links: WebhooksPageLinks;
};
/** What was sent. */
export type WebhookDeliveryRequest = {
    /** Where it was sent. */
    url?: string | undefined;
    /** The event, in its envelope. */
    body?: Record<string, unknown> | undefined;
    /** The headers that were sent, with `**OMITTED**` for the values of encrypted ones. */
    headers?: {
        [key: string]: string;
    } | undefined;
};
/** What the receiver answered. */
export type WebhookDeliveryResponse = {
    /** The HTTP status. */
    statusCode?: number | undefined;
    /** The body as text. */
    body?: string | undefined;
    /** The headers that came back, with `**OMITTED**` for the values of encrypted ones. */
    headers?: {
        [key: string]: string;
    } | undefined;
};
/** How a delivery ended. */
export type WebhookDeliveryStatus = "success" | "fail";
/** A type of event that a webhook can be sent. */
export type WebhookEventType = {
    /** The type, as events and `eventTypes` carry it. */
    name: string;
    /** A few words. */
    title?: string | undefined;
    /** What kind of thing it is about. */
    category?: string | undefined;
    /** When it is sent. */
    description?: string | undefined;
    /** The levels of webhooks that can be sent it. */
    levels?: WebhookLevel[] | undefined;
};
/** The types of event that a webhook can be sent. */
export type WebhookEventTypes = {
    /** The types. */
    data: WebhookEventType[];
};
/**
 * Whose events are sent: with `tenant` those of the whole tenant, with `user` those about what the owner of the
 * webhook may see.
 */
export type WebhookLevel = "tenant" | "user" | (string & {});
/** A page of webhooks. */
export type WebhookList = {
    /** The webhooks of this page. */
    data: Webhook[];
    /** This page and its neighbours. A neighbour that does not exist is left out or null. */
    links: WebhooksPageLinks;
};
/** Where the webhook was created. */
export type WebhookOrigin = "api" | "automations" | "management-console" | (string & {});
/** Changes of a webhook, made in their order, all or none. */
export type WebhookPatch = WebhookPatchOperation[];
/** One change of a webhook. */
export type WebhookPatchOperation = {
    /** What to do; `remove` puts the setting back to its default. */
    op: "add" | "remove" | "replace";
    /** The setting. */
    path: "/name" | "/description" | "/url" | "/eventTypes" | "/headers" | "/enabled" | "/secret" | "/encryptedHeaders" | "/enableCloudEventDelivery";
    /** The setting's new value, of the type that it has in a webhook to create. Not with `remove`. */
    value?: boolean | string | string[] | {
        [key: string]: string;
    } | undefined;
};
/** What a webhook is to be from now on. */
export type WebhookReplacement = {
    /**
     * What the webhook is called.
     *
     * At most 512 characters.
     */
    name: string;
    /**
     * The `https:` address that events are posted to.
     *
     * At most 2048 characters.
     */
    url: string;
    /**
     * What the webhook is for.
     *
     * At most 1024 characters.
     */
    description?: string | undefined;
    /**
     * Whose events are to be sent: with `tenant` those of the whole tenant, with `user` those about what the owner of
     * the webhook may see.
     * @default tenant
     */
    level?: WebhookLevel | undefined;
    /** The user whom a webhook of the level `user` belongs to. */
    ownerId?: string | undefined;
    /**
     * Whether events are to be sent.
     * @default false
     */
    enabled?: boolean | undefined;
    /** The types of event to send; `GET /api/v1/webhooks/event-types` names those that there are. */
    eventTypes?: string[] | undefined;
    /**
     * Which events are sent, as a SCIM filter (RFC 7644, section 3.4.2.2) of `id`, `spaceId` and
     * `topLevelResourceId` with `eq`, `ne`, `and` and `or`. A webhook that gets nothing but
     * `com.qlik.v1.app.reload.finished` knows `data.status` too, `ok` or `error`.
     */
    filter?: string | undefined;
    /**
     * What each event is to be signed with, by the header `Qlik-Signature`. It is never told again.
     *
     * 32 to 64 characters.
     */
    secret?: string | undefined;
    /** Headers to send along, at most 2048 bytes. Upper and lower case are alike, and no name may occur twice. */
    headers?: {
        [key: string]: string;
    } | undefined;
    /**
     * Headers to send along whose values are kept encrypted and never told again, at most 2048 bytes. They have
     * to be given again together with a new `url`.
     */
    encryptedHeaders?: {
        [key: string]: string;
    } | undefined;
    /**
     * Whether events come as CloudEvents 1.0; otherwise they have the older envelope. Once on, it stays on.
     * @default true
     */
    enableCloudEventDelivery?: boolean | undefined;
    /**
     * Whether the certificates of the address are looked up in lists of revoked ones first.
     * @default false
     */
    checkCertificateRevocation?: boolean | undefined;
};
/** One reason for a refusal. */
export type WebhooksError = {
    /** `WEBHOOKS-…` from the service, `HTTP-…` from the gateway before it. */
    code: string;
    /** A few words. */
    title: string;
    /** A sentence or more. */
    detail?: string | undefined;
};
/** Why a call was refused. */
export type WebhooksErrors = {
    /** The reasons, usually one. */
    errors?: WebhooksError[] | undefined;
    /** The call's id in Qlik's own logs; quote it to Qlik's support. */
    traceId?: string | undefined;
};
/** A link. */
export type WebhooksHref = {
    /**
     * An absolute URL.
     *
     * Format: uri.
     */
    href: string;
};
/** This page and its neighbours. A neighbour that does not exist is left out or null. */
export type WebhooksPageLinks = {
    /** A link. */
    self?: WebhooksHref | undefined;
    next?: WebhooksHref | null | undefined;
    prev?: WebhooksHref | null | undefined;
};
