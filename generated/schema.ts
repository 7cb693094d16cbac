// Generated: change spec/ and run npm run generate.
// By npm run generate, with @redocly/openapi-core 2.64.0, openapi-typescript 7.13.0, typescript 5.9.3.
// From spec/, sha256 3ccae90b1ae4ede1e9a6c19f9abb44f2c21c11d53bd6cfc3606a17651381453f.

export interface paths {
    "/api/v1/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's privileges for apps in general
         * @deprecated
         * @description An operation that Qlik does not document and may answer with 404. Use `GET /api/v1/apps/privileges` for
         *     privileges, and `GET /api/v1/items?resourceType=app` for a list of apps.
         */
        get: operations["listPrivileges"];
        put?: never;
        /**
         * Create an app
         * @description Makes an empty app and answers with it. Without `spaceId` it lands in the caller's personal space. Every
         *     attribute goes under `attributes`, not on the top level.
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
         * @description Makes an app out of a file. Either send the file's bytes as the body, or upload it first to
         *     `/api/v1/temp-contents` and name it by `fileId`; large files want the second way.
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
         * @description Says whether the caller may create or import apps at all. An empty list means neither. What the caller may do
         *     with one app stands in that app's `privileges`.
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * Get an app
         * @description Reads an app's attributes and what the caller may do with it.
         */
        get: operations["getApp"];
        /**
         * Update an app's name and description
         * @description Sets the app's name and description. Its owner and its space have operations of their own.
         */
        put: operations["updateApp"];
        post?: never;
        /**
         * Delete an app
         * @description Deletes the app with everything in it. The caller needs the app's privilege `delete`.
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
                 * @description The app's id.
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
         * @description Copies the app within the tenant and answers with the copy, which has an id of its own. Without `spaceId` the
         *     copy lands in the caller's personal space.
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * Get where an app's data comes from
         * @description Lists the sources and targets of the load script's statements, as the last reload recorded them.
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * Get an app's data model and reload statistics
         * @description Describes the app's tables and fields and what its last reload took. An app that holds no such information
         *     answers with an empty structure, not with 404.
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
                 * @description The app's id.
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
         * @description Writes the app to a temporary file and answers with the file's address in `Location`; the body is empty. The
         *     file is then fetched with a GET there, which answers 204 as long as it is incomplete and 410 once it is gone,
         *     as a rule after one hour.
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change an app's owner
         * @description Gives the app to another user. The caller needs the app's privilege `change_owner`.
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Publish an app again
         * @description Replaces a published app by this one. `appId` in the path is the source, `targetId` in the body the published
         *     app, which keeps its id.
         */
        put: operations["republishApp"];
        /**
         * Publish an app
         * @description Puts a copy of the app into a managed space and answers with the published app, which has an id of its own.
         *     With `moveApp` the app itself is moved there.
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * List the logs of an app's reloads
         * @description Lists the script logs that are kept for the app, with how each reload ended and how long it took.
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * @description The reload's id.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        /**
         * Get the log of a reload
         * @description Reads the whole script log of one reload as text in UTF-8. Its times and messages are for people.
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * @description The reload's id.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        /**
         * List what a reload loaded and stored
         * @description Says of a reload how long it took, which statements loaded or stored how much, and from where. Known for the
         *     app's last 10 reloads.
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * List the versions of an app's script
         * @description Lists the saved versions of the load script, newest first, without their text. Read the text of one with
         *     `GET /api/v1/apps/{appId}/scripts/{id}`.
         */
        get: operations["listAppScripts"];
        put?: never;
        /**
         * Save a script
         * @description Saves the text as the app's newest script version, which the next reload runs. The answer is empty; the new
         *     version's id stands first in the list of versions.
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * @description The id of a script version. For reading, `current` stands for the current one.
                 * @example 6a44c3f19c1e4b7f2d3e5f90
                 */
                id: components["parameters"]["AppScriptId"];
            };
            cookie?: never;
        };
        /**
         * Get a version of a script
         * @description Reads the text of one version. The id `current` stands for the version that a reload would run.
         */
        get: operations["getAppScript"];
        put?: never;
        post?: never;
        /**
         * Delete a version of a script
         * @description Deletes one version. The current version cannot be deleted.
         */
        delete: operations["deleteAppScript"];
        options?: never;
        head?: never;
        /**
         * Change the message of a script's version
         * @description Adds, replaces or removes a version's message; its text cannot be changed. The member names `Op`, `Path` and
         *     `Value` are capitalised, unlike those of JSON Patch.
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Move an app to a space
         * @description Moves the app out of the space it is in and into another one. Who may open it follows from the new space. To
         *     reach a managed space, publish the app.
         */
        put: operations["setAppSpace"];
        post?: never;
        /**
         * Take an app out of its space
         * @description Moves the app to its owner's personal space.
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
         * @description Lists the items that the caller may see, the oldest first unless `sort` says otherwise. With
         *     `resourceType=app` this is the list of apps; each item's `resourceId` is the app's id. The answer is one page;
         *     follow `links.next.href` for the rest.
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
                 * @description The item's id.
                 * @example 65b29fd9435c545ed042a8f1
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        /**
         * Get an item
         * @description Reads one item by its own id, which is not the id of its resource: the item of an app is found by listing with
         *     `resourceType=app` and `resourceId`.
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
         * @deprecated
         * @description Lists the reload tasks that the caller may see. The answer is one page; follow `links.next.href` for the rest.
         */
        get: operations["listReloadTasks"];
        put?: never;
        /**
         * Create a reload task
         * @deprecated
         * @description Creates a task that reloads one app. Without `recurrence` it runs once, at `startDateTime`.
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
                 * @description The task's id.
                 * @example 61f2b6cf8b6ad6d4e7a9d1c0
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /**
         * Get a reload task
         * @deprecated
         * @description Reads one task, with its state and the times of its last and next run.
         */
        get: operations["getReloadTask"];
        /**
         * Replace a reload task
         * @deprecated
         * @description Changes a task's schedule, or switches it on and off by `state`. Send every setting that is to stay: what
         *     happens to one that is left out is not documented.
         */
        put: operations["replaceReloadTask"];
        post?: never;
        /**
         * Delete a reload task
         * @deprecated
         * @description Deletes a task, so that its schedule no longer reloads the app.
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
         * @description Lists the reloads that the caller may see, newest first unless `sort` says otherwise. The answer is one page;
         *     follow `links.next.href` for the rest.
         */
        get: operations["listReloads"];
        put?: never;
        /**
         * Reload an app
         * @description Queues a reload of one app and answers at once with its record. An app has at most one pending reload: while
         *     it has one, a further request is refused with 429.
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
                 * @description The reload's id.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        /**
         * Get a reload
         * @description Reads one reload's record, with its log.
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
                 * @description The reload's id.
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
         * @description Cancels a reload that is queued or running.
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
         * @description Lists the spaces that the caller may see. The answer is one page; follow `links.next.href` for the rest. A
         *     personal space is not among them; `meta.personalSpace` says what the caller may do in the own one.
         */
        get: operations["listSpaces"];
        put?: never;
        /**
         * Create a space
         * @description Creates an empty space that the caller owns. No other space of the tenant may have the name, and the type
         *     stays as it is created. The type `data` is meant for data integration projects of Qlik Talend.
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
         * @description Names the types of space that the tenant has to offer.
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
                 * @description The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /**
         * Get a space
         * @description Reads one space, with the caller's roles in it and the roles that can be assigned in it.
         */
        get: operations["getSpace"];
        /**
         * Replace a space's properties
         * @description Writes name, description and owner together. To change one of them and leave the others alone, use
         *     `PATCH /api/v1/spaces/{spaceId}`.
         */
        put: operations["replaceSpace"];
        post?: never;
        /**
         * Delete a space
         * @description Deletes a space for good. Remove its apps and its other content first, or move them elsewhere: a space that
         *     holds something is refused with 412.
         */
        delete: operations["deleteSpace"];
        options?: never;
        head?: never;
        /**
         * Change single properties of a space
         * @description Changes name, description or owner by a JSON Patch that knows `replace` only. What the patch does not name
         *     stays as it is.
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
                 * @description The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /**
         * List a space's assignments
         * @description Lists who has which roles in the space. The answer is one page; follow `links.next.href` for the rest. The
         *     owner has every assignable role without an assignment and so is not listed.
         */
        get: operations["listSpaceAssignments"];
        put?: never;
        /**
         * Assign roles in a space
         * @description Gives roles in the space to a user, a group or a bot that has none there yet. Who has an assignment already
         *     gets other roles through `PUT …/assignments/{assignmentId}`.
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
                 * @description The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * @description The assignment's id.
                 * @example 62a1c4109d5e4b7c8f01a2b9
                 */
                assignmentId: components["parameters"]["AssignmentId"];
            };
            cookie?: never;
        };
        /**
         * Get an assignment
         * @description Reads one assignment by its own id, which is not the assignee's. `GET …/assignments?assigneeId=…` finds it.
         */
        get: operations["getSpaceAssignment"];
        /**
         * Replace an assignment's roles
         * @description Writes the whole list of roles anew: a role that the assignee has now and that is not in the list is taken
         *     away.
         */
        put: operations["replaceSpaceAssignment"];
        post?: never;
        /**
         * Delete an assignment
         * @description Takes away all roles that the assignee has in the space by this assignment.
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
                 * @description The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /**
         * List a space's shares
         * @description Lists the resources of the space that are shared one by one, and with whom. The answer is one page; follow
         *     `links.next.href` for the rest.
         */
        get: operations["listSpaceShares"];
        put?: never;
        /**
         * Share a resource of a space
         * @description Opens one resource of the space to a user or a group without a role in the space, or, in a tenant that allows
         *     anonymous access, to everyone who has the link.
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
                 * @description The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * @description The share's id.
                 * @example 64d0e5f1c2b3a49586077123
                 */
                shareId: components["parameters"]["ShareId"];
            };
            cookie?: never;
        };
        /**
         * Get a share
         * @description Reads one share of the space.
         */
        get: operations["getSpaceShare"];
        put?: never;
        post?: never;
        /**
         * Delete a share
         * @description Ends a share. The shared resource stays; who has a role in the space still reaches it.
         */
        delete: operations["deleteSpaceShare"];
        options?: never;
        head?: never;
        /**
         * Change a share
         * @description Changes a share's roles, or switches a link share off and on again, by a JSON Patch that knows `replace` only.
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
                 * @description The file's id, the last part of the `Location` that led here.
                 * @example 6698e1f05c0f7a0001a4d2b7
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Download a temporary file
         * @description Downloads a file, or the part that `Range` asks for. While the file is still being written the answer is 204:
         *     ask again a little later. Once its time to live has passed, the answer is 410.
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
         * @deprecated
         * @description Lists the webhooks of the caller, or of the whole tenant if the caller is a TenantAdmin. The answer is one page;
         *     follow `links.next.href` for the rest.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @deprecated
         * @description Registers a receiver of events. It is sent nothing until `enabled` is true. One of the level `tenant`, which is
         *     the default, takes a TenantAdmin. A user may have 150 webhooks.
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
         * @deprecated
         * @description Names the types of event that a webhook can be sent.
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
                 * @description The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @deprecated
         * @description Reads one webhook. Its secret and the values of its encrypted headers are never told.
         */
        get: operations["getWebhook"];
        /**
         * Replace a webhook
         * @deprecated
         * @description Writes all settings of a webhook together: one that is left out falls back to its default, so that the webhook
         *     is switched off without `enabled`, and has neither a secret nor headers unless they are sent again. To change some
         *     and leave the others alone, use `PATCH /api/v1/webhooks/{id}`.
         */
        put: operations["replaceWebhook"];
        post?: never;
        /**
         * Delete a webhook
         * @deprecated
         * @description Deletes a webhook, so that it is sent nothing more, and its deliveries with it.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change single settings of a webhook
         * @deprecated
         * @description Changes settings by a JSON Patch (RFC 6902). What the patch does not name stays as it is, but a new `/url` needs
         *     the encrypted headers again.
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
                 * @description The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * List a webhook's deliveries
         * @deprecated
         * @description Lists what the webhook was sent during the last week, and how that ended. The answer is one page; follow
         *     `links.next.href` for the rest.
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
                 * @description The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
                /**
                 * @description The delivery's id.
                 * @example 64d9f3c1b7c3e81f5a6d2ca7
                 */
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        /**
         * Get a delivery
         * @deprecated
         * @description Reads what was sent in one delivery, and what the receiver answered.
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
                 * @description The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
                /**
                 * @description The delivery's id.
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
         * @deprecated
         * @description Sends the same event again, by the URL, the headers and the secret that the webhook has now, and waits for the
         *     receiver. Look at the `status` of the new delivery: 201 is the answer whether it went well or not.
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
         * @description Issues an access token for what the body presents. Keep the token and use it until it ends, six hours later as
         *     a rule: calls here count against the rate limit too. The body may be JSON or a form, but send a user
         *     impersonation as JSON: how a form would tell its nested part is not documented.
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
         * @description Sent when an app was made, copied, imported, restored or published. Its older name is `com.qlik.v1.app.created`.
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
         * @description Sent when something in an app has changed, its data above all. It does not say how a reload ended. Its older name
         *     is `com.qlik.v1.app.data.updated`.
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
         * @description Sent when an app was deleted, for good or not. Its older name is `com.qlik.v1.app.deleted`.
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
         * @description Sent when an app was exported to a file. Its older name is `com.qlik.v1.app.exported`.
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
         * @description Sent when an app was deleted and cannot be restored.
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
         * @description Sent when an app was published to a managed space. Its older name is `com.qlik.v1.app.published`.
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
         * @description Sent when an app was deleted in a way that can be undone.
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
         * @description Sent when somebody, or something, has opened an app.
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
         * @description Sent for every attempt of an engine to reload an app, session apps too. It does not say that the app was
         *     saved, nor that no further attempt follows. The app's id is in `toplevelresourceid`.
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
         * @description Sent when a run of an automation has ended, however it ended. The automation's id is in `toplevelresourceid`.
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
         * @description Sent once for a reload that was asked for through the API, a schedule or by a person, when its end is known,
         *     however many attempts it took.
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
        /** @description The receiver has the event and deals with it later. Any 2xx status counts as delivered. */
        Accepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A parameter or the body is not as the operation needs it. */
        AppsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AppsErrors;
            };
        };
        /**
         * @description The caller may not do this. Often it is a role in the app's space that is missing: a scope or a tenant role
         *     alone does not open a space.
         */
        AppsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AppsErrors;
            };
        };
        /** @description There is no such app, or nothing in it with this id, or the caller may not see it. */
        AppsNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AppsErrors;
            };
        };
        /** @description The rate limit of the operation's tier is used up, for every operation of the tier. */
        AppsTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["AppsRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": AppsErrors;
            };
        };
        /** @description The token is missing, expired or not valid for this tenant. */
        AppsUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AppsErrors;
            };
        };
        /** @description There is no such assignment in the space, no such space, or the caller may not see the space. */
        AssignmentNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** @description The receiver has dealt with the event. Any 2xx status counts as delivered. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The receiver cannot read the body as an event. It is lost; nothing promises that it is sent again. */
        EventsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description The signature is missing or does not fit the body, so the receiver does not trust it. */
        EventsUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description The file's time to live has passed. An app has to be exported again. */
        Gone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TempContentsErrors;
            };
        };
        /** @description A parameter is not as the operation needs it, or two of them exclude each other. */
        ItemsBadRequest: {
            headers: {
                "X-B3-Traceid": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ItemsErrors;
            };
        };
        /** @description Something failed inside Qlik Cloud. */
        ItemsInternalServerError: {
            headers: {
                "X-B3-Traceid": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ItemsErrors;
            };
        };
        /** @description There is no such item, or the caller may not see it. */
        ItemsNotFound: {
            headers: {
                "X-B3-Traceid": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ItemsErrors;
            };
        };
        /** @description The rate limit of the operation's tier is used up, for every operation of the tier. */
        ItemsTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["ItemsRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ItemsErrors;
            };
        };
        /** @description The token is missing, expired or not valid for this tenant. */
        ItemsUnauthorized: {
            headers: {
                "X-B3-Traceid": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ItemsErrors;
            };
        };
        /** @description The file has no such part. */
        RangeNotSatisfiable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TempContentsErrors;
            };
        };
        /** @description A parameter or the body is not as the operation needs it. */
        ReloadTasksBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadTasksErrors;
            };
        };
        /** @description The caller may not do this with the task or its app. */
        ReloadTasksForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadTasksErrors;
            };
        };
        /** @description Something failed inside Qlik Cloud. */
        ReloadTasksInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadTasksErrors;
            };
        };
        /** @description There is no such task, or no such app. */
        ReloadTasksNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadTasksErrors;
            };
        };
        /** @description The service cannot answer for the moment. */
        ReloadTasksServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadTasksErrors;
            };
        };
        /** @description The rate limit of the operation's tier is used up, for every operation of the tier. */
        ReloadTasksTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["ReloadTasksRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadTasksErrors;
            };
        };
        /** @description The token is missing, expired or not valid for this tenant. */
        ReloadTasksUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadTasksErrors;
            };
        };
        /** @description A parameter or the body is not as the operation needs it. */
        ReloadsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadsErrors;
            };
        };
        /** @description The caller lacks the right to do this (`RELOADS-003`). */
        ReloadsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadsErrors;
            };
        };
        /** @description Something failed inside Qlik Cloud. */
        ReloadsInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadsErrors;
            };
        };
        /** @description There is no reload with this id. */
        ReloadsNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadsErrors;
            };
        };
        /** @description The rate limit of the operation's tier is used up, for every operation of the tier. */
        ReloadsTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["ReloadsRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadsErrors;
            };
        };
        /** @description The token is missing, expired or not valid for this tenant. */
        ReloadsUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ReloadsErrors;
            };
        };
        /** @description There is no such share in the space, no such space, or the caller may not see it. */
        ShareNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** @description Another space has this name. */
        SpaceNameTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** @description There is no space with this id, or the caller may not see it. */
        SpaceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** @description A parameter or the body is not as the operation needs it. */
        SpacesBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /**
         * @description The caller may not do this in the space. For a bot user, an administrator's scopes do not stand in for a role
         *     in the space.
         */
        SpacesForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** @description Something failed inside Qlik Cloud. */
        SpacesInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** @description The rate limit of the operation's tier is used up, for every operation of the tier. */
        SpacesTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["SpacesRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** @description The token is missing, expired or not valid for this tenant. */
        SpacesUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SpacesErrors;
            };
        };
        /** @description The id or `Range` cannot be read. */
        TempContentsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TempContentsErrors;
            };
        };
        /** @description There is no file with this id that the caller may read. */
        TempContentsNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TempContentsErrors;
            };
        };
        /** @description The rate limit of the operation's tier is used up, for every operation of the tier. */
        TempContentsTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["TempContentsRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TempContentsErrors;
            };
        };
        /** @description The token is missing, expired or not valid for this tenant. */
        TempContentsUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TempContentsErrors;
            };
        };
        /** @description A parameter or the body is not as the operation needs it. */
        WebhooksBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhooksErrors;
            };
        };
        /** @description The caller may not do this with the webhook, or has as many webhooks as a user may have. */
        WebhooksForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhooksErrors;
            };
        };
        /** @description Something failed inside Qlik Cloud. */
        WebhooksInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhooksErrors;
            };
        };
        /** @description There is no such webhook, or it has no such delivery. */
        WebhooksNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhooksErrors;
            };
        };
        /** @description The service cannot answer for the moment. */
        WebhooksServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhooksErrors;
            };
        };
        /** @description The rate limit of the operation's tier is used up, for every operation of the tier. */
        WebhooksTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["WebhooksRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": WebhooksErrors;
            };
        };
        /** @description The token is missing, expired or not valid for this tenant. */
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
         * @description The app's id.
         * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
         */
        AppId: string;
        /**
         * @description The id of a script version. For reading, `current` stands for the current one.
         * @example 6a44c3f19c1e4b7f2d3e5f90
         */
        AppScriptId: string;
        /**
         * @description The assignment's id.
         * @example 62a1c4109d5e4b7c8f01a2b9
         */
        AssignmentId: string;
        /**
         * @description The delivery's id.
         * @example 64d9f3c1b7c3e81f5a6d2ca7
         */
        DeliveryId: string;
        /**
         * @description The file's id, the last part of the `Location` that led here.
         * @example 6698e1f05c0f7a0001a4d2b7
         */
        Id: string;
        /**
         * @description The item's id.
         * @example 65b29fd9435c545ed042a8f1
         */
        ItemId: string;
        /**
         * @description The cursor of the following page, taken from `links.next`. Not together with `prev`.
         * @example cjE
         */
        Next: string;
        /**
         * @description The cursor of the preceding page, taken from `links.prev`. Not together with `next`.
         * @example cjA
         */
        Prev: string;
        /**
         * @description HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
         *     Absent when the webhook has no secret.
         * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
         */
        QlikSignature: string;
        /**
         * @description The reload's id.
         * @example 5be59decca62aa00097268a4
         */
        ReloadId: string;
        /**
         * @description The share's id.
         * @example 64d0e5f1c2b3a49586077123
         */
        ShareId: string;
        /**
         * @description The space's id.
         * @example 62a1c3f09d5e4b7c8f01a2b3
         */
        SpaceId: string;
        /**
         * @description The task's id.
         * @example 61f2b6cf8b6ad6d4e7a9d1c0
         */
        TaskId: string;
        /**
         * @description The webhook's id.
         * @example 64d9f0a2b7c3e81f5a6d2c90
         */
        WebhookId: string;
    };
    requestBodies: never;
    headers: {
        /** @description The unit that `Range` may be told in. */
        AcceptRanges: string;
        /** @description Seconds until the rate limit opens again; absent when the refusal is not about the rate limit. */
        AppsRetryAfter: number;
        /** @description Whether to show or to save the file, and under which name. */
        ContentDisposition: string;
        /** @description How many bytes this answer carries. */
        ContentLength: number;
        /** @description The first and last byte of this part, counted from 0, and the size of the file or `*`. */
        ContentRange: string;
        /** @description Seconds until the rate limit opens again; absent when the refusal is not about the rate limit. */
        ItemsRetryAfter: number;
        /** @description Seconds until the rate limit opens again. */
        ReloadTasksRetryAfter: number;
        /** @description Seconds until the rate limit opens again; absent when the refusal is not about the rate limit. */
        ReloadsRetryAfter: number;
        /** @description Seconds until the rate limit opens again; absent when the refusal is not about the rate limit. */
        SpacesRetryAfter: number;
        /** @description Seconds until the rate limit opens again. */
        TempContentsRetryAfter: number;
        /** @description The id of the call in Qlik's traces, for support cases. */
        TraceId: string;
        /** @description Seconds until the rate limit opens again. */
        WebhooksRetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The privileges by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            401: components["responses"]["AppsUnauthorized"];
            /** @description The tenant has no such operation. */
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
        /** @description What the app is to be. */
        requestBody: {
            content: {
                "application/json": NewApp;
            };
        };
        responses: {
            /** @description The new app. */
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
                 * @description The app to write to. For QlikView files (qvw).
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId?: string;
                /**
                 * @description The name to take if the file holds none. For QlikView files (qvw).
                 * @example Sales (imported)
                 */
                fallbackName?: string;
                /**
                 * @description The id of a file in `/api/v1/temp-contents`, read in place of a body.
                 * @example 6698e1f05c0f7a0001a4d2b7
                 */
                fileId?: string;
                /**
                 * @description `NEW` makes a new app. `AUTOREPLACE` replaces an existing one; it is for Qlik's own use and is refused to
                 *     others.
                 * @example NEW
                 */
                mode?: "NEW" | "AUTOREPLACE";
                /**
                 * @description The app's name, in place of the one in the file.
                 * @example Sales
                 */
                name?: string;
                /**
                 * @description Whether an app that exists keeps its data (`true`) or gets the file's data (`false`).
                 * @example false
                 */
                NoData?: boolean;
                /**
                 * @description The space for the app. Without it the app lands in the caller's personal space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file's bytes (qvf or qvw). Left out when `fileId` is given. */
        requestBody?: {
            content: {
                "application/octet-stream": Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>;
            };
        };
        responses: {
            /** @description The imported app. */
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
            /** @description There is no such file, app or space. */
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
            /** @description The caller's privileges. */
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app. */
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** @description The attributes to change. */
        requestBody: {
            content: {
                "application/json": AppUpdate;
            };
        };
        responses: {
            /** @description The app as it is now. */
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app is deleted. The body is empty. */
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** @description What is to be different about the copy. */
        requestBody: {
            content: {
                "application/json": NewApp;
            };
        };
        responses: {
            /** @description The copy. */
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each statement. */
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data model and statistics. */
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
                 * @description Whether to leave the loaded data out and write the app's objects only.
                 * @example true
                 */
                NoData?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is there or on its way. The body is empty. */
            201: {
                headers: {
                    /** @description The file's path on this tenant, below `/api/v1/temp-contents/`. */
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** @description The new owner. */
        requestBody: {
            content: {
                "application/json": AppOwner;
            };
        };
        responses: {
            /** @description The app as it is now. */
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** @description What to replace, and how. */
        requestBody: {
            content: {
                "application/json": AppRepublication;
            };
        };
        responses: {
            /** @description The published app as it is now. */
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** @description Where to publish, and how. */
        requestBody: {
            content: {
                "application/json": AppPublication;
            };
        };
        responses: {
            /** @description The published app. */
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The logs, without their text. */
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * @description The reload's id.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log. */
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
                 * @description Whether to include reloads that ran without their STORE statements.
                 * @example true
                 */
                includeSkipStoreReloads?: boolean;
                /**
                 * @description The most entries to answer with.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description The reload's id, which Qlik declares as a query parameter although the path carries it. Empty stands for
                 *     every reload.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * @description The reload's id.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An entry for each reload. */
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
                 * @description A SCIM filter (RFC 7644, section 3.4.2.2) over the attributes `ScriptId`, `ModifiedTime` and `ModifierId`.
                 * @example ModifierId eq "FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx"
                 */
                filter?: string;
                /**
                 * @description The most versions that one page may hold.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Which page to answer with: an opaque value out of an earlier answer to the same filter. Qlik says that it
                 *     has no effect yet.
                 * @example cjE
                 */
                page?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** @description The script. */
        requestBody: {
            content: {
                "application/json": AppScript;
            };
        };
        responses: {
            /** @description The script is saved. The body is empty. */
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * @description The id of a script version. For reading, `current` stands for the current one.
                 * @example 6a44c3f19c1e4b7f2d3e5f90
                 */
                id: components["parameters"]["AppScriptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version's text and message. */
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * @description The id of a script version. For reading, `current` stands for the current one.
                 * @example 6a44c3f19c1e4b7f2d3e5f90
                 */
                id: components["parameters"]["AppScriptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version is deleted. The body is empty. */
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * @description The id of a script version. For reading, `current` stands for the current one.
                 * @example 6a44c3f19c1e4b7f2d3e5f90
                 */
                id: components["parameters"]["AppScriptId"];
            };
            cookie?: never;
        };
        /** @description The changes, in order. */
        requestBody: {
            content: {
                "application/json": AppScriptPatch[];
            };
        };
        responses: {
            /** @description The version is changed. The body is empty. */
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** @description The new space. */
        requestBody: {
            content: {
                "application/json": AppSpace;
            };
        };
        responses: {
            /** @description The app as it is now. */
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
                 * @description The app's id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app as it is now. */
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
                 * @description Only items in this collection or with this tag; a tag is a collection of the type `public`.
                 * @example 65f2c1d4a7b8e9f001234567
                 */
                collectionId?: string;
                /**
                 * @description Only items that this user created.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                createdByUserId?: string;
                /**
                 * @description Only the item with this id.
                 * @example 65b29fd9435c545ed042a8f1
                 */
                id?: string;
                /**
                 * @description The most items that one page may hold.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Only items with this text in the name, in upper or lower case.
                 * @example sales
                 */
                name?: string;
                /**
                 * @description The cursor of the following page, taken from `links.next`. Not together with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"];
                /**
                 * @description Leaves out what the caller may do with each item: `actions` is then missing from the answer, which comes
                 *     sooner.
                 * @example true
                 */
                noActions?: boolean;
                /**
                 * @description Only items that somebody else than this user created.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                notCreatedByUserId?: string;
                /**
                 * @description Only items that somebody else than this user owns.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                notOwnerId?: string;
                /**
                 * @description Only items that this user owns.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                ownerId?: string;
                /**
                 * @description The cursor of the preceding page, taken from `links.prev`. Not together with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"];
                /**
                 * @description Only items with this text in the name or the description, in upper or lower case.
                 * @example forecast
                 */
                query?: string;
                /**
                 * @description Only the item of this resource, such as an app's id. Needs `resourceType`; not together with
                 *     `resourceLink`.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                resourceId?: string;
                /**
                 * @description Only the items of these resources, at most 100 ids with commas between. Needs `resourceType`.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722,2273a265-9c42-4fde-9976-a67dfd646618
                 */
                resourceIds?: string;
                /**
                 * @description Only the item with this link. Needs `resourceType`; not together with `resourceId`.
                 * @example https://intranet.example.com/sales
                 */
                resourceLink?: string;
                /**
                 * @description Only items of this subtype, or of several with commas between. Refused with 400 if `resourceType` carries
                 *     subtypes in brackets.
                 * @example chart-monitoring,qix-df,qvd
                 */
                resourceSubType?: string;
                /**
                 * @description Only items of this type, or of several with commas between. Subtypes may follow a type in brackets, in
                 *     place of `resourceSubType`: `app[qvd,chart-monitoring]` takes these two, `app[qvd,]` also items without
                 *     subtype, `app[]` these alone. Upper and lower case count. The types are `app`, `qlikview`, `qvapp`,
                 *     `genericlink`, `sharingservicetask`, `note`, `dataasset`, `dataset`, `automation`, `automl-experiment`,
                 *     `automl-deployment`, `assistant`, `dataproduct`, `dataqualityrule`, `glossary`, `knowledgebase`, `script`,
                 *     `semantictype` and `page`.
                 */
                resourceType?: string;
                /**
                 * @deprecated
                 * @description Whether items in shared spaces are wanted. `spaceType` says it better.
                 * @example true
                 */
                shared?: boolean;
                /**
                 * @description The field to order by; `-` before it means descending, `+` ascending.
                 * @example -updatedAt
                 */
                sort?: "+createdAt" | "-createdAt" | "+name" | "-name" | "+updatedAt" | "-updatedAt" | "+recentlyUsed" | "-recentlyUsed";
                /**
                 * @description Only items in this space; `personal` means the caller's personal space.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId?: string;
                /**
                 * @description Only items in a space of this type (`shared`, `managed`, `personal` or `data`), or of several with commas
                 *     between. Upper and lower case count.
                 */
                spaceType?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of items. */
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
                 * @description The item's id.
                 * @example 65b29fd9435c545ed042a8f1
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item. */
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
                 * @description Only tasks of this app. Upper and lower case differ.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId?: string;
                /**
                 * @description The most tasks that one page may hold.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Only tasks that reload partially (`true`) or only those that reload in full (`false`).
                 * @example false
                 */
                partial?: boolean;
                /**
                 * @description The cursor of the following page, taken from `links.next`. Not together with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"];
                /**
                 * @description The cursor of the preceding page, taken from `links.prev`. Not together with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reload tasks. */
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
        /** @description The app to reload, and when. */
        requestBody: {
            content: {
                "application/json": ReloadTaskCreate;
            };
        };
        responses: {
            /** @description The task is created. */
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
                 * @description The task's id.
                 * @example 61f2b6cf8b6ad6d4e7a9d1c0
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
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
                 * @description The task's id.
                 * @example 61f2b6cf8b6ad6d4e7a9d1c0
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /** @description The task as it is to be. */
        requestBody: {
            content: {
                "application/json": ReloadTaskUpdate;
            };
        };
        responses: {
            /** @description The task as it is now. */
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
                 * @description The task's id.
                 * @example 61f2b6cf8b6ad6d4e7a9d1c0
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task is gone. */
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
                 * @description Only reloads of this app. A caller without the TenantAdmin role has to give it; a TenantAdmin may leave it
                 *     out and then sees the whole tenant's history.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                appId?: string;
                /**
                 * @description A SCIM filter (RFC 7644, section 3.4.2.2) over the attributes `status`, `partial` and `type`, with the
                 *     operator `eq`, joined by `and` and `or`, grouped by parentheses.
                 * @example (status eq "FAILED" or status eq "EXCEEDED_LIMIT") and type eq "chronos"
                 */
                filter?: string;
                /**
                 * @description The most records that one page may hold.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Whether each record carries its `log`.
                 * @example true
                 */
                log?: boolean;
                /**
                 * @description Only partial reloads (`true`) or only full ones (`false`).
                 * @example false
                 */
                partial?: boolean;
                /**
                 * @description The field to order by; `-` before it means descending, `+` or nothing ascending.
                 * @example -endTime
                 */
                sort?: "creationTime" | "+creationTime" | "-creationTime" | "status" | "+status" | "-status" | "startTime" | "+startTime" | "-startTime" | "endTime" | "+endTime" | "-endTime";
                /**
                 * @description The cursor of the following page, taken from `links.next`. Not together with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"];
                /**
                 * @description The cursor of the preceding page, taken from `links.prev`. Not together with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reload records. */
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
        /** @description The app to reload, and how. */
        requestBody: {
            content: {
                "application/json": ReloadRequest;
            };
        };
        responses: {
            /** @description The reload is queued. */
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
             * @description The caller may not reload this app (`RELOADS-003`), or the number of reloads that the tenant allows is used
             *     up (`RELOADS-013`).
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
             * @description One of two things. With a code `RELOADS-…` and no `Retry-After`: the app has a pending reload already, and
             *     trying again does not help. With the code `HTTP-429` and `Retry-After`: the rate limit is used up.
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
                 * @description The reload's id.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
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
                 * @description The reload's id.
                 * @example 5be59decca62aa00097268a4
                 */
                reloadId: components["parameters"]["ReloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A running reload is being stopped; its record ends as `CANCELED` a little later. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReloadCancellation;
                };
            };
            /** @description The reload is cancelled. */
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
            /** @description The reload has ended, so there is nothing to cancel. */
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
                 * @description Only spaces in which the caller may do this. Publishing is the one action that can be asked for.
                 * @example publish
                 */
                action?: "publish";
                /**
                 * @description Only spaces of the environment with this name; an empty value means spaces without environment.
                 * @example Production
                 */
                "environment.name"?: string;
                /**
                 * @description Only spaces of the environment with this id; an empty value means spaces without environment.
                 * @example 68a0b1c2d3e4f5a697b8c9d0
                 */
                environmentId?: string;
                /**
                 * @description The most spaces that one page may hold.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Only spaces whose name contains this text, in upper or lower case.
                 * @example sales
                 */
                name?: string;
                /**
                 * @description The cursor of the following page, taken from `links.next`. Not together with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"];
                /**
                 * @description Only spaces that this user owns.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                ownerId?: string;
                /**
                 * @description The cursor of the preceding page, taken from `links.prev`. Not together with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"];
                /**
                 * @description Only spaces in which the caller has one of these roles. They are sent with commas between.
                 * @example [
                 *       "publisher",
                 *       "facilitator"
                 *     ]
                 */
                roles?: KnownSpaceRole[];
                /**
                 * @description The field to order by; `-` before it means descending, `+` or nothing ascending.
                 * @example +name
                 */
                sort?: "type" | "+type" | "-type" | "name" | "+name" | "-name" | "createdAt" | "+createdAt" | "-createdAt";
                /** @description Only spaces of this type (`shared`, `managed` or `data`), or of several with commas between. */
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of spaces. */
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
        /** @description The space to create. */
        requestBody: {
            content: {
                "application/json": SpaceCreate;
            };
        };
        responses: {
            /** @description The new space. */
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
            /** @description The caller may not create spaces of this type. */
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
            /** @description The types. */
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
                 * @description The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The space. */
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
             * @description The rate limit is used up (`HTTP-429`, with `Retry-After`), or the caller has asked for the same thing too
             *     often in a short time.
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
                 * @description The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /** @description The properties as they shall be. */
        requestBody: {
            content: {
                "application/json": SpaceUpdate;
            };
        };
        responses: {
            /** @description The space as it is now. */
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
                 * @description The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The space is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SpacesUnauthorized"];
            403: components["responses"]["SpacesForbidden"];
            404: components["responses"]["SpaceNotFound"];
            /** @description The space is not empty. */
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
                 * @description The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /** @description The changes, one entry for each property. */
        requestBody: {
            content: {
                "application/json": SpacePatch;
            };
        };
        responses: {
            /** @description The space as it is now. */
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
                 * @description Only the assignment of this user, group or bot.
                 * @example Kx2mWb9rTqLs4VnYc7ZpHd8fJ_0AgEuN
                 */
                assigneeId?: string;
                /**
                 * @description The most assignments that one page may hold.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description The cursor of the following page, taken from `links.next`. Not together with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"];
                /**
                 * @description The cursor of the preceding page, taken from `links.prev`. Not together with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"];
                /**
                 * @description Only assignments of this kind of assignee.
                 * @example group
                 */
                type?: KnownSpaceAssignmentType;
            };
            header?: never;
            path: {
                /**
                 * @description The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of assignments. */
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
                 * @description The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /** @description The assignee and the roles. */
        requestBody: {
            content: {
                "application/json": SpaceAssignmentCreate;
            };
        };
        responses: {
            /** @description The new assignment. */
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
            /** @description The assignee has an assignment in this space already. */
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
                 * @description The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * @description The assignment's id.
                 * @example 62a1c4109d5e4b7c8f01a2b9
                 */
                assignmentId: components["parameters"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assignment. */
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
                 * @description The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * @description The assignment's id.
                 * @example 62a1c4109d5e4b7c8f01a2b9
                 */
                assignmentId: components["parameters"]["AssignmentId"];
            };
            cookie?: never;
        };
        /** @description The roles as they shall be. */
        requestBody: {
            content: {
                "application/json": SpaceAssignmentUpdate;
            };
        };
        responses: {
            /** @description The assignment as it is now. */
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
                 * @description The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * @description The assignment's id.
                 * @example 62a1c4109d5e4b7c8f01a2b9
                 */
                assignmentId: components["parameters"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assignment is deleted. */
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
                 * @description Only what is shared with this group.
                 * @example 63c9a8f5e1d2b3c4a5968700
                 */
                groupId?: string;
                /**
                 * @description The most shares that one page may hold.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Only shares of the resource with this name.
                 * @example Sales overview
                 */
                name?: string;
                /**
                 * @description The cursor of the following page, taken from `links.next`. Not together with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"];
                /**
                 * @description The cursor of the preceding page, taken from `links.prev`. Not together with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"];
                /**
                 * @description Only shares of the resource with this id.
                 * @example 116dbfae-7fb9-4983-8e23-5ccd8c508722
                 */
                resourceId?: string;
                /**
                 * @description Only shares of this type of resource.
                 * @example app
                 */
                resourceType?: string;
                /**
                 * @description Only shares with a user, with a group, or by an anonymous link.
                 * @example group
                 */
                type?: KnownSpaceShareType;
                /**
                 * @description Only what is shared with this user.
                 * @example Kx2mWb9rTqLs4VnYc7ZpHd8fJ_0AgEuN
                 */
                userId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of shares. */
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
                 * @description The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /** @description What to share, with whom, and with which roles. */
        requestBody: {
            content: {
                "application/json": SpaceShareCreate;
            };
        };
        responses: {
            /** @description The new share. */
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
            /** @description The resource is shared with this assignee already. */
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
                 * @description The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * @description The share's id.
                 * @example 64d0e5f1c2b3a49586077123
                 */
                shareId: components["parameters"]["ShareId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The share. */
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
                 * @description The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * @description The share's id.
                 * @example 64d0e5f1c2b3a49586077123
                 */
                shareId: components["parameters"]["ShareId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The share is deleted. */
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
                 * @description The space's id.
                 * @example 62a1c3f09d5e4b7c8f01a2b3
                 */
                spaceId: components["parameters"]["SpaceId"];
                /**
                 * @description The share's id.
                 * @example 64d0e5f1c2b3a49586077123
                 */
                shareId: components["parameters"]["ShareId"];
            };
            cookie?: never;
        };
        /** @description The changes, one entry for each property. */
        requestBody: {
            content: {
                "application/json": SpaceSharePatch;
            };
        };
        responses: {
            /** @description The share as it is now. */
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
                 * @description With `1` a browser shows the file rather than saving it.
                 * @example 1
                 */
                inline?: string;
            };
            header?: {
                /**
                 * @description The one part of the file to send, in bytes: `bytes=0-1023` the first 1024, `bytes=1024-` all after them,
                 *     `bytes=-1024` the last 1024. Without it the whole file is sent.
                 * @example bytes=0-1023
                 */
                Range?: string;
            };
            path: {
                /**
                 * @description The file's id, the last part of the `Location` that led here.
                 * @example 6698e1f05c0f7a0001a4d2b7
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole file. */
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
            /** @description The file is not complete yet. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The part that `Range` asked for. */
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
                 * @description Only webhooks that this user has created.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                createdByUserId?: string;
                /**
                 * @description Only webhooks that are switched on (`true`) or only those that are not (`false`).
                 * @example true
                 */
                enabled?: boolean;
                /**
                 * @description Only webhooks that get this type of event, or all of several with commas between.
                 * @example com.qlik.v1.reload.finished
                 */
                eventTypes?: string;
                /**
                 * @description Only webhooks of this level.
                 * @example tenant
                 */
                level?: KnownWebhookLevel;
                /**
                 * @description The most webhooks that one page may hold.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Only webhooks with this text in their name. Upper and lower case are alike.
                 * @example alerts
                 */
                name?: string;
                /**
                 * @description The cursor of the following page, taken from `links.next`. Not together with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"];
                /**
                 * @description Only webhooks that were created there (`api`, `automations` or `management-console`), or at one of several
                 *     with commas between.
                 */
                origins?: string;
                /**
                 * @description Only webhooks of the level `user` that belong to this user.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                ownerId?: string;
                /**
                 * @description The cursor of the preceding page, taken from `links.prev`. Not together with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"];
                /**
                 * @description The field to order by; `-` before it means descending, `+` or nothing ascending.
                 * @example +name
                 */
                sort?: "name" | "+name" | "-name" | "url" | "+url" | "-url" | "createdAt" | "+createdAt" | "-createdAt" | "updatedAt" | "+updatedAt" | "-updatedAt";
                /**
                 * @description Only webhooks that this user was the last to change.
                 * @example FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx
                 */
                updatedByUserId?: string;
                /**
                 * @description Only webhooks with this text in their URL. Upper and lower case are alike.
                 * @example hooks.example.com
                 */
                url?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhooks. */
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
        /** @description The webhook to create. */
        requestBody: {
            content: {
                "application/json": WebhookCreate;
            };
        };
        responses: {
            /** @description The new webhook. */
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
            /** @description The types. */
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
                 * @description The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
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
                 * @description The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /** @description The settings as they shall be. */
        requestBody: {
            content: {
                "application/json": WebhookReplacement;
            };
        };
        responses: {
            /** @description The webhook as it is now. */
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
                 * @description The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook is gone. */
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
                 * @description The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /** @description The changes, one entry for each setting. */
        requestBody: {
            content: {
                "application/json": WebhookPatch;
            };
        };
        responses: {
            /** @description The webhook is changed. */
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
                 * @description Only deliveries of this type of event.
                 * @example com.qlik.v1.reload.finished
                 */
                eventType?: string;
                /**
                 * @description The most deliveries that one page may hold.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description The cursor of the following page, taken from `links.next`. Not together with `prev`.
                 * @example cjE
                 */
                next?: components["parameters"]["Next"];
                /**
                 * @description The cursor of the preceding page, taken from `links.prev`. Not together with `next`.
                 * @example cjA
                 */
                prev?: components["parameters"]["Prev"];
                /**
                 * @description The field to order by; `-` before it means descending, `+` or nothing ascending.
                 * @example +triggeredAt
                 */
                sort?: "status" | "+status" | "-status" | "triggeredAt" | "+triggeredAt" | "-triggeredAt";
                /**
                 * @description Only deliveries that ended so.
                 * @example fail
                 */
                status?: WebhookDeliveryStatus;
            };
            header?: never;
            path: {
                /**
                 * @description The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
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
                 * @description The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
                /**
                 * @description The delivery's id.
                 * @example 64d9f3c1b7c3e81f5a6d2ca7
                 */
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
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
                 * @description The webhook's id.
                 * @example 64d9f0a2b7c3e81f5a6d2c90
                 */
                id: components["parameters"]["WebhookId"];
                /**
                 * @description The delivery's id.
                 * @example 64d9f3c1b7c3e81f5a6d2ca7
                 */
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new delivery. */
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
        /** @description What is presented for a token. */
        requestBody: {
            content: {
                "application/json": OAuthTokenRequest;
                "application/x-www-form-urlencoded": OAuthTokenRequest;
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthToken;
                };
            };
            /** @description The body is not as its grant needs it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OauthErrors;
                };
            };
            /** @description The client's credentials are wrong, or the code or token that was presented is not valid: throw it away. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OauthErrors;
                };
            };
            /** @description The user is disabled, or has as many tokens as are allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OauthErrors;
                };
            };
            /** @description The rate limit of the operation's tier is used up, for every operation of the tier. */
            429: {
                headers: {
                    /** @description Seconds until the rate limit opens again. */
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
                 * @description HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 *     Absent when the webhook has no secret.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
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
                 * @description HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 *     Absent when the webhook has no secret.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
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
                 * @description HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 *     Absent when the webhook has no secret.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
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
                 * @description HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 *     Absent when the webhook has no secret.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
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
                 * @description HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 *     Absent when the webhook has no secret.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
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
                 * @description HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 *     Absent when the webhook has no secret.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
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
                 * @description HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 *     Absent when the webhook has no secret.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
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
                 * @description HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 *     Absent when the webhook has no secret.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
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
                 * @description HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 *     Absent when the webhook has no secret.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
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
                 * @description HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 *     Absent when the webhook has no secret.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
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
                 * @description HMAC-SHA256 of the body's bytes as they came, keyed with the webhook's secret, in lower-case hexadecimal.
                 *     Absent when the webhook has no secret.
                 * @example 734c8292f4491c3c19cd3c6d3cf753181ca86367138d9fdd4a831b04a8affdce
                 */
                "Qlik-Signature"?: components["parameters"]["QlikSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
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
/** @description An app and what the caller may do with it. */
export type App = {
    attributes: AppAttributes;
    /** @description What the caller may do with the app. A hint for user interfaces. */
    privileges?: AppPrivilege[];
    /** @description What the caller may create inside the app. A hint for user interfaces. */
    create?: AppCreatePrivilege[];
};
/** @description What is known about an app. More members may come, user-defined ones among them. */
export type AppAttributes = {
    /** @description The app's id. */
    id: string;
    /** @description The app's name. */
    name: string;
    /** @description What the app is for. */
    description?: string;
    usage?: AppUsage;
    /** @description The id of the user who owns the app. */
    ownerId?: string;
    /**
     * @deprecated
     * @description The owner in an older form. Take `ownerId` and look the user up.
     */
    owner?: string;
    /** @description The space that holds the app. Empty or absent in a personal space. */
    spaceId?: string;
    /** @description The app that this one was published from. */
    originAppId?: string;
    /**
     * Format: date-time
     * @description When the app was created.
     */
    createdDate?: string;
    /**
     * Format: date-time
     * @description When the app was last changed.
     */
    modifiedDate?: string;
    /**
     * @description When the app was last reloaded. Empty or absent if it never was.
     * @example 2026-07-01T05:00:11.702Z
     */
    lastReloadTime?: string;
    /**
     * @description When the app was published. Empty or absent if it is not published; `published` does not tell.
     * @example 2026-07-02T10:00:00.420Z
     */
    publishTime?: string;
    /**
     * @description Whether the app came from a client-managed installation. On Qlik Cloud this does not say whether it is
     *     published.
     */
    published?: boolean;
    /** @description Whether the app is encrypted. */
    encrypted?: boolean;
    /** @description Whether section access limits which rows a user sees. */
    hasSectionAccess?: boolean;
    /** @description Whether the app queries its source in place of loading data. */
    isDirectQueryMode?: boolean;
    /** @description The app's thumbnail image. */
    thumbnail?: string;
    /** @description The app's dynamic colour. */
    dynamicColor?: string;
    /** @description Whatever clients have stored with the app. */
    custom?: {
        [key: string]: unknown;
    };
};
/** @description Whether the caller may create objects of one kind in an app. */
export type AppCreatePrivilege = {
    /** @description The kind of object: sheet, story, bookmark and so on. */
    resource?: string;
    /** @description Whether the caller may create one. */
    canCreate?: boolean;
};
/** @description The event that an app was created. */
export type AppCreatedEvent = EventContext & {
    /**
     * @description The type of event.
     * @constant
     */
    type?: "com.qlik.app.created";
    data?: AppCreatedEventData;
};
/** @description The app that was created. */
export type AppCreatedEventData = AppEventData & {
    /** @description What the app is for. */
    description?: string;
    /** @description The id of the user who owns the app. */
    ownerId?: string;
    /**
     * @deprecated
     * @description The owner in an older form. Take `ownerId`.
     */
    owner?: string;
    /** @description What the app was made by. */
    createdByAction?: "create" | "copy" | "publish" | "import" | "restore" | (string & {});
    /**
     * Format: date-time
     * @description When the app was created.
     */
    createdDate?: string;
    /**
     * Format: date-time
     * @description When the app was last changed.
     */
    modifiedDate?: string;
    /** @description When the app was last reloaded. Empty or absent if it never was. */
    lastReloadTime?: string;
    /** @description The app that this one was published from, if it was. */
    originAppId?: string;
    /** @description When the app was published. Empty or absent if it is not published. */
    publishTime?: string;
    /** @description Whether the app is called published. */
    published?: boolean;
    size?: AppSize;
    /** @description Whether section access limits which rows a user sees. */
    hasSectionAccess?: boolean;
    /** @description Whether the app queries its source directly. */
    isDirectQueryMode?: boolean;
    /** @description The app's thumbnail image. */
    thumbnail?: string;
    /** @description The app's dynamic colour. */
    dynamicColor?: string;
    /** @description Whatever clients have stored with the app. */
    custom?: {
        [key: string]: unknown;
    };
};
/** @description The event that an app's data or content has changed. */
export type AppDataUpdatedEvent = EventContext & {
    /**
     * @description The type of event.
     * @constant
     */
    type?: "com.qlik.app.data.updated";
    data?: AppDataUpdatedEventData;
};
/** @description The app that has changed. */
export type AppDataUpdatedEventData = AppEventData & {
    size?: AppSize;
    /** @description What has changed. */
    _updates?: unknown[];
};
/** @description The event that an app was deleted. */
export type AppDeletedEvent = EventContext & {
    /**
     * @description The type of event.
     * @constant
     */
    type?: "com.qlik.app.deleted";
    data?: AppDeletedEventData;
};
/** @description The app that was deleted. */
export type AppDeletedEventData = AppEventData & {
    /** @description How it was deleted: `SOFT` can be undone, `HARD` cannot. */
    deleteType?: "SOFT" | "HARD" | (string & {});
    /** @description Whether the app queries its source directly. */
    isDirectQueryMode?: boolean;
};
/** @description The app that something has happened to. */
export type AppEventData = {
    /** @description The app's id. */
    id?: string;
    /** @description The app's name. */
    name?: string;
    /** @description What the app is for. */
    usage?: "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP" | "DIRECT_QUERY_MODE" | (string & {});
    /** @description The space that the app is in, if it is in one. */
    spaceId?: string;
    /** @description What kind of resource it is, an app. */
    resourceType?: string;
    /**
     * @deprecated
     * @description The same in an older form. Take `resourceType`.
     */
    _resourcetype?: string;
};
/** @description The event that an app was exported. */
export type AppExportedEvent = EventContext & {
    /**
     * @description The type of event.
     * @constant
     */
    type?: "com.qlik.app.exported";
    data?: AppExportedEventData;
};
/** @description The app that was exported. */
export type AppExportedEventData = AppEventData & {
    /** @description The id of the user who owns the app. */
    ownerId?: string;
    /**
     * @deprecated
     * @description The owner in an older form. Take `ownerId`.
     */
    owner?: string;
    /** @description Whether the file holds the app's data. */
    dataExported?: boolean;
    /** @description Whether the file holds only a part of the data. */
    dataReduced?: boolean;
    /**
     * Format: date-time
     * @description When the app was exported.
     */
    exportedDate?: string;
    /** @description Whatever clients have stored with the app. */
    custom?: {
        [key: string]: unknown;
    };
};
/** @description The event that an app was deleted for good. */
export type AppHardDeletedEvent = EventContext & {
    /**
     * @description The type of event.
     * @constant
     */
    type?: "com.qlik.app.harddeleted";
    data?: AppHardDeletedEventData;
};
/** @description The app that was deleted for good. */
export type AppHardDeletedEventData = AppEventData & {
    /** @description Whether the app queries its source directly. */
    isDirectQueryMode?: boolean;
};
/** @description A source or target of a load script's statement. */
export type AppLineageEntry = {
    /**
     * @description Where the data comes from: a file's path, a web file's address, a data connection's source, or one of the
     *     words INLINE, RESIDENT (with a table), AUTOGENERATE, STORE (with the file written) and EXTENSION.
     */
    discriminator?: string;
    /** @description The statement's text. */
    statement?: string;
};
/** @description An app's data model and reload statistics. */
export type AppMetadata = {
    usage?: AppUsage;
    /**
     * Format: int64
     * @description The memory that the loaded data takes, in bytes.
     */
    static_byte_size?: number;
    /** @description Whether section access limits which rows a user sees. */
    has_section_access?: boolean;
    /** @description Whether the app queries its source in place of loading data. */
    is_direct_query_mode?: boolean;
    reload_meta?: LastReloadMetadata;
    /** @description The tables. */
    tables?: TableMetadata[];
    /** @description The fields. */
    fields?: FieldMetadata[];
    /** @description What the values are like, table by table. */
    tables_profiling_data?: TableProfile[];
};
/** @description The event that an app was opened. */
export type AppOpenedEvent = EventContext & {
    /**
     * @description The type of event.
     * @constant
     */
    type?: "com.qlik.v1.app.opened";
    data?: AppOpenedEventData;
};
/** @description The app that was opened. */
export type AppOpenedEventData = {
    /** @description The app's id. */
    id?: string;
    /** @description What kind of resource it is, an app. */
    resourceType?: string;
    /** @description What the app was opened for. */
    workloadType?: string;
    /**
     * @deprecated
     * @description The same as `resourceType` in an older form. Take that.
     */
    _resourcetype?: string;
};
/** @description Who is to own an app. */
export type AppOwner = {
    /** @description The user's id. */
    ownerId?: string;
};
/** @description Something that the caller may do with an app. */
export type AppPrivilege = "read" | "create" | "update" | "delete" | "reload" | "import" | "publish" | "duplicate" | "export" | "exportdata" | "change_owner" | "change_space" | (string & {});
/** @description Where to publish an app, and how. */
export type AppPublication = {
    /** @description The managed space to publish to. */
    spaceId?: string;
    data?: PublishedData;
    attributes?: AppUpdateAttributes;
    /**
     * @description Whether to move the app itself, its objects published as they are, in place of copying it.
     * @default false
     */
    moveApp?: boolean;
    /** @description The app that a moved app comes from. Needed with `moveApp`. */
    originAppId?: string;
};
/** @description The event that an app was published. */
export type AppPublishedEvent = EventContext & {
    /**
     * @description The type of event.
     * @constant
     */
    type?: "com.qlik.app.published";
    data?: AppPublishedEventData;
};
/** @description The app that was published. */
export type AppPublishedEventData = AppEventData & {
    /** @description The owner of the app. */
    owner?: string;
    /** @description The app that it was published from. */
    originAppId?: string;
    /** @description The space that it was published from. */
    originSpaceId?: string;
    /** @description Whether the app was published with its data. */
    dataPublished?: boolean;
    /**
     * Format: date-time
     * @description When the app was published.
     */
    publishedDate?: string;
    /** @description Whatever clients have stored with the app. */
    custom?: {
        [key: string]: unknown;
    };
};
/** @description The event that an engine has finished reloading an app. */
export type AppReloadFinishedEvent = {
    /** @description The event's id. The same event, sent twice, has it twice. */
    id: string;
    /**
     * @description The type of event.
     * @constant
     */
    type: "com.qlik.v1.app.reload.finished";
    /** @description What sent the event, `com.qlik/engine`. */
    source: string;
    /** @description The version of CloudEvents, `1.0` or a later 1. */
    specversion: string;
    /**
     * Format: date-time
     * @description When the event was sent.
     */
    time?: string;
    /**
     * @description The media type of `data`.
     * @default application/json
     */
    datacontenttype?: string;
    /** @description The tenant that it happened in. */
    tenantid: string;
    /** @description The user whom the event is about. */
    userid?: string;
    /** @description The app's owner. */
    ownerid?: string;
    /** @description The space that the app is in, if it is in one. */
    spaceid?: string;
    /** @description The app's id. */
    toplevelresourceid?: string;
    /** @description Why the event was sent. */
    reason?: string;
    /** @description What kind of principal caused it. */
    authtype?: string;
    /** @description The claims of the principal that caused it, as JSON in a string. */
    authclaims?: string;
    /** @description The OAuth client that caused it. */
    clientid?: string;
    /** @description The session that it happened in. */
    sessionid?: string;
    /** @description What produced the event. */
    host?: string;
    /** @description The IP address that it was caused from. */
    originip?: string;
    /** @description Where it stands in a distributed trace (W3C Trace Context). */
    traceparent?: string;
    /** @description What tracing systems add to `traceparent`. */
    tracestate?: string;
    data?: AppReloadFinishedEventData;
};
/** @description The engine's attempt to reload the app. */
export type AppReloadFinishedEventData = {
    /** @description The reload's id. */
    reloadId?: string;
    /** @description How the attempt ended. */
    status?: "ok" | "error" | (string & {});
    /** @description The app's name. */
    name?: string;
    /** @description What the app is for. */
    usage?: "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP" | "DIRECT_QUERY_MODE" | (string & {});
    /**
     * Format: int64
     * @description How many milliseconds the attempt took.
     */
    duration?: number;
    /**
     * Format: date-time
     * @description When the attempt ended.
     */
    endTime?: string;
    /** @description Errors of the attempt, at most five. */
    errors?: unknown[];
    /** @description Warnings of the attempt, at most five. */
    warnings?: unknown[];
    /** @description Always empty. The app's reload metadata has the statements of the script. */
    statements?: unknown[];
    /** @description Whether only part of the script was run. */
    isPartialReload?: boolean;
    /** @description Whether the app lives only as long as its session. */
    isSessionApp?: boolean;
    /** @description Whether `STORE` statements were kept from running. */
    isSkipStore?: boolean;
    /** @description Whether the app queries its source directly. */
    isDirectQueryMode?: boolean;
    /**
     * Format: int64
     * @description The most rows to load from a source; below 0 means no limit.
     * @default -1
     */
    rowLimit?: number;
    /**
     * Format: int64
     * @description The most bytes of memory that the attempt took.
     */
    peakMemoryBytes?: number;
    /** @description How large the app is. */
    size?: {
        /**
         * Format: int64
         * @description The bytes of memory that its data takes.
         */
        memory?: number;
    };
    /** @description Whether the attempt ran out of memory. */
    endedWithMemoryConstraint?: boolean;
};
/** @description A reload's log without its text. */
export type AppReloadLog = {
    /** @description The reload's id. */
    reloadId?: string;
    /**
     * Format: date-time
     * @description When the reload ended.
     */
    endTime?: string;
    /** @description Whether the reload succeeded. */
    success?: boolean;
    /**
     * Format: int64
     * @description How long it took, in milliseconds.
     */
    duration?: number;
    links?: AppReloadLogLinks;
};
/** @description Where a log's text can be read. */
export type AppReloadLogLinks = {
    /** @description The address of the text. */
    log?: string;
};
/** @description The logs that are kept of an app's reloads. */
export type AppReloadLogs = {
    /** @description The logs. */
    data?: AppReloadLog[];
};
/** @description What one reload loaded and stored. */
export type AppReloadMetadata = {
    /** @description The reload's id. */
    reloadId?: string;
    /**
     * Format: date-time
     * @description When the reload ended.
     */
    endTime?: string;
    /** @description Whether the reload succeeded. */
    success?: boolean;
    /**
     * Format: int64
     * @description How long it took, in milliseconds.
     */
    duration?: number;
    /** @description Whether it was a partial reload. */
    isPartialReload?: boolean;
    /**
     * Format: int64
     * @description The most rows read from a source. Negative means no limit.
     * @default -1
     */
    rowLimit?: number;
    /**
     * @description Whether STORE statements were skipped.
     * @default false
     */
    skipStore?: boolean;
    /** @description A hash of the app's new data, in Base64. */
    appDbHash?: string;
    /** @description A hash of the new section access data, in Base64. */
    accessDbHash?: string;
    /** @description A hash of all fields that were stored, in Base64. */
    storeHash?: string;
    /**
     * Format: int64
     * @description Read from data files in Qlik Cloud, in bytes.
     */
    loadDataFilesBytes?: number;
    /**
     * Format: int64
     * @description Read from external sources, in bytes.
     */
    loadExternalBytes?: number;
    /**
     * Format: int64
     * @description Read from files, in bytes.
     */
    loadFilesBytes?: number;
    /**
     * Format: int64
     * @description Written to data files in Qlik Cloud, in bytes.
     */
    storeDataFilesBytes?: number;
    /**
     * Format: int64
     * @description Written to files, in bytes.
     */
    storeFilesBytes?: number;
    /** @description The files that the script included. */
    includeFiles?: ReloadIncludeFile[];
    /** @description The statements that loaded from outside or stored. */
    statements?: ReloadStatement[];
};
/** @description What an app's reloads loaded and stored. */
export type AppReloadMetadataList = {
    /** @description The reloads. */
    data?: AppReloadMetadata[];
};
/** @description Which published app to replace, and how. */
export type AppRepublication = {
    /** @description The published app to replace. */
    targetId?: string;
    data?: PublishedData;
    attributes?: AppUpdateAttributes;
    /**
     * @description Whether to refuse if the target was published from another app than this.
     * @default true
     */
    checkOriginAppId?: boolean;
};
/** @description The text of a script's version. */
export type AppScript = {
    /** @description The load script. */
    script?: string;
    /** @description A word about the version. */
    versionMessage?: string;
};
/** @description A link to a page of versions. */
export type AppScriptLink = {
    /** @description The page's address. */
    href?: string;
};
/** @description The neighbours of this page of versions. A neighbour that does not exist is left out or null. */
export type AppScriptLinks = {
    next?: AppScriptLink | null;
    prev?: AppScriptLink | null;
};
/** @description A change to a script's version. */
export type AppScriptPatch = {
    /**
     * @description What to do.
     * @enum {string}
     */
    Op?: "add" | "remove" | "replace";
    /**
     * @description What to do it to.
     * @enum {string}
     */
    Path?: "/versionMessage";
    /** @description The new value as JSON, so a text stands in quotes of its own. Not for `remove`. */
    Value?: string;
};
/** @description A version of an app's script without its text. */
export type AppScriptVersion = {
    /** @description The version's id. */
    scriptId?: string;
    /** @description When the version was last changed. */
    modifiedTime?: string;
    /** @description The user who changed it last. */
    modifierId?: string;
    /**
     * Format: int64
     * @description How large the script is.
     */
    size?: number;
    /** @description A word about the version. */
    versionMessage?: string;
};
/** @description The versions of an app's script. */
export type AppScripts = {
    /** @description The versions. */
    scripts?: AppScriptVersion[];
    links?: AppScriptLinks;
    /** @description What the caller may do with the scripts. */
    privileges?: string[];
};
/** @description How large the app is. */
export type AppSize = {
    /**
     * Format: int64
     * @description The bytes of its file.
     */
    file?: number;
    /**
     * Format: int64
     * @description The bytes of memory that its data takes.
     */
    memory?: number;
};
/** @description The event that an app was deleted and can be restored. */
export type AppSoftDeletedEvent = EventContext & {
    /**
     * @description The type of event.
     * @constant
     */
    type?: "com.qlik.app.softdeleted";
    data?: AppEventData;
};
/** @description Where an app is to be. */
export type AppSpace = {
    /** @description The space's id. */
    spaceId?: string;
};
/** @description A change to an app. */
export type AppUpdate = {
    attributes?: AppUpdateAttributes;
};
/** @description The attributes that can be set on an app that exists. */
export type AppUpdateAttributes = {
    /** @description The app's name. */
    name?: string;
    /** @description What the app is for. */
    description?: string;
};
/**
 * @description What the app is for: `ANALYTICS` the usual app, `DATA_PREPARATION` a script, `DATAFLOW_PREP` a data flow,
 *     `SINGLE_TABLE_PREP` a table recipe, `DIRECT_QUERY_MODE` an app on live queries.
 */
export type AppUsage = "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP" | "DIRECT_QUERY_MODE" | (string & {});
/** @description One reason for a refusal. */
export type AppsError = {
    /** @description A code, `HTTP-…` if it is from the gateway before the service. */
    code: string;
    /** @description A few words. */
    title: string;
    /** @description A sentence or more. */
    detail?: string;
    /** @description More about the error. */
    meta?: {
        [key: string]: unknown;
    };
    source?: AppsErrorSource;
};
/** @description Which part of a request an error is about. */
export type AppsErrorSource = {
    /** @description A JSON pointer to the property. */
    pointer?: string;
    /** @description The query parameter's name. */
    parameter?: string;
};
/** @description Why a call was refused. */
export type AppsErrors = {
    /** @description The reasons, usually one. */
    errors?: AppsError[];
};
/** @description A person has logged in, and the code that came with the redirect is exchanged for a token. */
export type AuthorizationCodeGrant = {
    /**
     * @description The kind of grant.
     * @constant
     */
    grant_type: "authorization_code";
    /** @description The OAuth client's id. */
    client_id: string;
    /** @description The OAuth client's secret, unless `client_assertion` takes its place. Keep it out of browsers. */
    client_secret?: string;
    /** @description A JWT that the OAuth client has signed with its private key, in place of the secret. */
    client_assertion?: string;
    /**
     * @description The kind of assertion, given together with it.
     * @enum {string}
     */
    client_assertion_type?: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    /** @description The code from the redirect. */
    code: string;
    /** @description The secret whose SHA-256 was the `code_challenge` of the login (RFC 7636). */
    code_verifier: string;
    /** @description The `redirect_uri` of the login, for comparison. */
    redirect_uri: string;
    /** @description A note for people, to tell several tokens apart. */
    description?: string;
    /** @description The kind of device that the token is for, such as a tablet. */
    deviceType?: string;
};
/** @description The event that a run of an automation has ended. */
export type AutomationRunEndedEvent = EventContext & {
    /**
     * @description The type of event.
     * @constant
     */
    type?: "com.qlik.v1.automation.run.ended";
    data?: AutomationRunEndedEventData;
};
/** @description The run that has ended. The automation's id is in the event's `toplevelresourceid`. */
export type AutomationRunEndedEventData = {
    /** @description The run's id. */
    id?: string;
    /** @description The run's title. */
    title?: string;
    /** @description How the run ended. */
    status?: "exceeded limit" | "failed" | "finished" | "finished with warnings" | "must stop" | "not started" | "queued" | "running" | "starting" | "stopped" | (string & {});
    /** @description What started the run. */
    context?: string;
    /** @description The id of the user who owns the automation. */
    ownerId?: string;
    /** @description The space that the automation is in, if it is in one. */
    spaceId?: string;
    /** @description The id of the user who ran it. */
    executedById?: string;
    /**
     * Format: date-time
     * @description When the run was created.
     */
    createdAt?: string;
    /**
     * Format: date-time
     * @description When it was to start, if it was scheduled.
     */
    scheduledStartTime?: string;
    /**
     * Format: date-time
     * @description When it started.
     */
    startTime?: string;
    /**
     * Format: date-time
     * @description When it ended.
     */
    stopTime?: string;
    /**
     * Format: date-time
     * @description When the record of the run last changed.
     */
    updatedAt?: string;
    /** @description Whether it was a test. */
    isTestRun?: boolean;
    /** @description The same in another form. */
    testRun?: boolean;
    /** @description Whether it is archived. */
    isArchived?: boolean;
    /** @description The same in another form. */
    archived?: boolean;
    /** @description Whether the run counts against what the tenant has paid for. */
    billable?: boolean;
    /** @description What the run has used. */
    metrics?: {
        /** @description What its blocks have used. */
        blocks?: unknown[];
        /** @description What it has sent and received. */
        network?: unknown;
        /** @description How often it called an API. */
        totalApiCalls?: number;
    };
};
/** @description A machine asks for a token of its own. It gives a secret or an assertion. */
export type ClientCredentialsGrant = {
    /**
     * @description The kind of grant.
     * @constant
     */
    grant_type: "client_credentials";
    /** @description The OAuth client's id. */
    client_id: string;
    /** @description The OAuth client's secret, unless `client_assertion` takes its place. Keep it out of browsers. */
    client_secret?: string;
    /** @description A JWT that the OAuth client has signed with its private key, in place of the secret. */
    client_assertion?: string;
    /**
     * @description The kind of assertion, given together with it.
     * @enum {string}
     */
    client_assertion_type?: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    /** @description The scopes to ask for, with spaces between. The OAuth client must have been given them. */
    scope?: string;
};
/** @description What every event says about itself. More attributes may come. */
export type EventContext = {
    /** @description The event's id. The same event, sent twice, has it twice. */
    id: string;
    /** @description The type of event. */
    type: string;
    /** @description What sent the event, such as `com.qlik/engine`. */
    source: string;
    /** @description The version of CloudEvents, `1.0` or a later 1. */
    specversion: string;
    /**
     * Format: date-time
     * @description When it happened.
     */
    time?: string;
    /**
     * @description The media type of `data`.
     * @default application/json
     */
    datacontenttype?: string;
    /** @description The tenant that it happened in. */
    tenantid: string;
    /** @description The user whom the event is about. */
    userid?: string;
    /** @description The owner of what the event is about. */
    ownerid?: string;
    /** @description The space that it happened in. */
    spaceid?: string;
    /** @description The id of what the event is about. */
    toplevelresourceid?: string;
    /** @description Why the event was sent. */
    reason?: string;
    /** @description What kind of principal caused it. */
    authtype?: string;
    /** @description The claims of the principal that caused it, as JSON in a string. */
    authclaims?: string;
    /** @description The OAuth client that caused it. */
    clientid?: string;
    /** @description The session that it happened in. */
    sessionid?: string;
    /** @description What produced the event. */
    host?: string;
    /** @description The IP address that it was caused from. */
    originip?: string;
    /** @description Where it stands in a distributed trace (W3C Trace Context). */
    traceparent?: string;
    /** @description What tracing systems add to `traceparent`. */
    tracestate?: string;
};
/** @description How a field's values are written. */
export type FieldFormat = {
    Type?: FieldFormatType;
    /** @description The pattern, such as YYYY-MM-DD. */
    Fmt?: string;
    /**
     * Format: int32
     * @description The number of decimals.
     * @default 10
     */
    nDec?: number;
    /**
     * Format: int32
     * @description 1 if thousands are separated and 0 if not.
     * @default 0
     */
    UseThou?: number;
    /** @description The decimal separator. */
    Dec?: string;
    /** @description The thousands separator. */
    Thou?: string;
};
/**
 * @description What a field's values are: `U` unknown, `A` text, `I` integers, `R` reals, `F` fixed decimals, `M` money,
 *     `D` dates, `T` times, `TS` timestamps, `IV` intervals.
 */
export type FieldFormatType = "U" | "A" | "I" | "R" | "F" | "M" | "D" | "T" | "TS" | "IV" | (string & {});
/** @description One field of an app's data. */
export type FieldMetadata = {
    /** @description The field's name. */
    name?: string;
    /** @description The field's comment. */
    comment?: string;
    /** @description The tables that hold the field. */
    src_tables?: string[];
    /** @description Marks that tell what the field holds, such as key, text or ASCII. */
    tags?: string[];
    /** @description Whether it is a system field. */
    is_system?: boolean;
    /** @description Whether it is hidden. */
    is_hidden?: boolean;
    /** @description Whether it is a semantic field. */
    is_semantic?: boolean;
    /** @description Whether it is locked. */
    is_locked?: boolean;
    /** @description Whether its values are numbers. */
    is_numeric?: boolean;
    /** @description Whether it shows distinct values only. */
    distinct_only?: boolean;
    /** @description Whether one value is always selected and no more than one. */
    always_one_selected?: boolean;
    /**
     * Format: int32
     * @description How many distinct values it has.
     */
    cardinal?: number;
    /**
     * Format: int64
     * @description How many values it has.
     */
    total_count?: number;
    /**
     * Format: int64
     * @description The memory it takes, in bytes.
     */
    byte_size?: number;
    /** @description A hash of the values. It stays the same while a reload brings the same data. */
    hash?: string;
};
/** @description What the values of one field are like. */
export type FieldProfile = {
    /** @description The field's name. */
    Name?: string;
    /** @description The field's tags. */
    FieldTags?: string[];
    NumberFormat?: FieldFormat;
    /**
     * Format: int64
     * @description How many distinct values there are.
     */
    DistinctValues?: number;
    /**
     * Format: int64
     * @description How many distinct numbers there are.
     */
    DistinctNumericValues?: number;
    /**
     * Format: int64
     * @description How many distinct texts there are.
     */
    DistinctTextValues?: number;
    /**
     * Format: int64
     * @description How many values are numbers.
     */
    NumericValues?: number;
    /**
     * Format: int64
     * @description How many values are texts.
     */
    TextValues?: number;
    /**
     * Format: int64
     * @description How many values are null.
     */
    NullValues?: number;
    /**
     * Format: int64
     * @description How many texts are empty.
     */
    EmptyStrings?: number;
    /**
     * Format: int64
     * @description How many numbers are below zero.
     */
    NegValues?: number;
    /**
     * Format: int64
     * @description How many numbers are above zero.
     */
    PosValues?: number;
    /**
     * Format: int64
     * @description How many numbers are zero.
     */
    ZeroValues?: number;
    /** @description The numbers' sum. */
    Sum?: FieldStatistic;
    /** @description The sum of the numbers' squares. */
    Sum2?: FieldStatistic;
    /** @description The numbers' mean. */
    Average?: FieldStatistic;
    /** @description The numbers' median. */
    Median?: FieldStatistic;
    /** @description The numbers' standard deviation. */
    Std?: FieldStatistic;
    /** @description The least number. */
    Min?: FieldStatistic;
    /** @description The greatest number. */
    Max?: FieldStatistic;
    /** @description The numbers' skewness. */
    Skewness?: FieldStatistic;
    /** @description The numbers' kurtosis. */
    Kurtosis?: FieldStatistic;
    /** @description The fractiles .01, .05, .1, .25, .5, .75, .9, .95 and .99 of the numbers. */
    Fractiles?: FieldStatistic[];
    FrequencyDistribution?: FrequencyDistribution;
    /** @description The three most frequent values. */
    MostFrequent?: ValueFrequency[];
    /**
     * Format: double
     * @description Shannon's entropy of the values, scaled to 0 to 1.
     */
    DataEvenness?: number;
    /** @description The text that sorts first. */
    FirstSorted?: string;
    /** @description The text that sorts last. */
    LastSorted?: string;
    /**
     * Format: double
     * @description The texts' mean length, or 0.
     */
    AvgStringLen?: number;
    /**
     * Format: int64
     * @description The shortest text's length, or 0.
     */
    MinStringLen?: number;
    /**
     * Format: int64
     * @description The longest text's length, or 0.
     */
    MaxStringLen?: number;
    /**
     * Format: int64
     * @description The length of all texts together.
     */
    SumStringLen?: number;
};
/** @description A number. The text `NaN` stands where there is none. */
export type FieldStatistic = number | "NaN";
/** @description A value of a field. */
export type FieldValue = {
    /** @description The value as text. Absent if it is a number. */
    Text?: string;
    /** @description The value as a number. */
    Number?: FieldStatistic;
};
/** @description How the numbers of a field are spread over bins. */
export type FrequencyDistribution = {
    /**
     * Format: int32
     * @description How many bins there are.
     */
    NumberOfBins?: number;
    /** @description The edges of the bins. */
    BinsEdges?: number[];
    /** @description How many numbers fall into each bin. */
    Frequencies?: number[];
};
/** @description The machine that ran a reload. */
export type HardwareMetadata = {
    /**
     * Format: int32
     * @description The logical cores it could use.
     */
    logical_cores?: number;
    /**
     * Format: int64
     * @description The memory it could use, in bytes.
     */
    total_memory?: number;
};
/** @description The catalogue's entry about one resource. */
export type Item = {
    /** @description The item's id. It is not the resource's id. */
    id: string;
    /** @description The resource's name. */
    name: string;
    /** @description The resource's description. */
    description?: string;
    /** @description The tenant that the item belongs to. */
    tenantId: string;
    /** @description The user who owns the resource. */
    ownerId?: string;
    /** @description The user who created the item, if a user did. */
    creatorId?: string;
    /** @description The user who last changed the item, if a user did. */
    updaterId?: string;
    /** @description The space that holds the resource; empty or missing in a personal one. */
    spaceId?: string;
    /**
     * Format: date-time
     * @description When the item was created.
     */
    createdAt: string;
    /**
     * Format: date-time
     * @description When the item was last changed.
     */
    updatedAt: string;
    /** @description Whether the item is among the caller's favourites. */
    isFavorited: boolean;
    /** @description The collections that the item is in. */
    collectionIds: string[];
    /** @description What the caller may do with the item. Missing if `noActions` was set. */
    actions?: string[];
    /** @description The id of the item's picture. */
    thumbnailId?: string;
    resourceType: ItemResourceType;
    /** @description A narrower type, where there is one. */
    resourceSubType?: string;
    /** @description The resource's id in its own service, such as the app's id. */
    resourceId?: string;
    /**
     * Format: uri
     * @description The resource's address, where it has one in place of an id.
     */
    resourceLink?: string;
    /**
     * Format: date-time
     * @description When the resource was created.
     */
    resourceCreatedAt: string;
    /**
     * Format: date-time
     * @description When the resource was last changed.
     */
    resourceUpdatedAt: string;
    /** @description How the last reload of the resource ended, such as `ok`; empty if there was none. */
    resourceReloadStatus?: string;
    /** @description When the last reload of the resource ended, as an RFC 3339 instant; empty if there was none. */
    resourceReloadEndTime?: string;
    resourceSize?: ItemResourceSize;
    /** @description What the resource's own service says about it; for an app, its attributes. */
    resourceAttributes: {
        [key: string]: unknown;
    };
    /** @description Further properties of the resource; null if it has none. */
    resourceCustomAttributes: {
        [key: string]: unknown;
    } | null;
    itemViews?: ItemViews;
    meta: ItemMeta;
    links: ItemLinks;
};
/** @description Addresses of the item and of its resource. */
export type ItemLinks = {
    self?: ItemsHref;
    open?: ItemsHref;
    thumbnail?: ItemsHref;
    collections?: ItemsHref;
    qvPlugin?: ItemsHref;
};
/** @description What the caller may do with the item and how it is filed. */
export type ItemMeta = {
    /** @description Whether the item is among the caller's favourites. */
    isFavorited: boolean;
    /** @description What the caller may do with the item. Missing if `noActions` was set. */
    actions?: string[];
    /** @description The item's tags. */
    tags: ItemTag[];
    /** @description The collections that the item is in. */
    collections: ItemTag[];
};
/** @description How large an app is. */
export type ItemResourceSize = {
    /** @description Bytes on disk. */
    appFile?: number;
    /** @description Bytes in memory. */
    appMemory?: number;
};
/** @description The type of resource that an item is about; `app` for an app. */
export type ItemResourceType = "app" | "qlikview" | "qvapp" | "genericlink" | "sharingservicetask" | "note" | "dataasset" | "dataset" | "automation" | "automl-experiment" | "automl-deployment" | "assistant" | "dataproduct" | "dataqualityrule" | "glossary" | "knowledgebase" | "script" | "semantictype" | "page" | (string & {});
/** @description A tag or a collection, in short. */
export type ItemTag = {
    /** @description The id of the tag or collection. */
    id: string;
    /** @description The name of the tag or collection. */
    name: string;
};
/** @description How much the resource was looked at in the last four weeks. */
export type ItemViews = {
    /** @description Views in the last 28 days. */
    total?: number;
    /** @description Users who looked at it in the last 28 days. */
    unique?: number;
    /** @description The slope of a straight line through the weekly numbers of users. */
    trend?: number;
    /** @description For a data set, the number of apps that use it. */
    usedBy?: number;
    /** @description The numbers week by week. */
    week?: ItemWeekViews[];
};
/** @description How much the resource was looked at in one week. */
export type ItemWeekViews = {
    /**
     * Format: date-time
     * @description When the week began.
     */
    start?: string;
    /** @description Views in the week. */
    total?: number;
    /** @description Users who looked at it in the week. */
    unique?: number;
};
/** @description A page of items. */
export type Items = {
    /** @description The items of this page. */
    data: Item[];
    links: ItemsPageLinks;
};
/** @description One reason for a refusal. */
export type ItemsError = {
    /** @description A short code from the service, whose codes Qlik does not list, or `HTTP-…` from the gateway. */
    code?: string;
    /** @description A few words. */
    title?: string;
    /** @description A sentence or more. */
    detail?: string;
    meta?: ItemsErrorMeta;
};
/** @description What kind of failure it was. */
export type ItemsErrorMeta = {
    /** @description Whether the server is to blame. */
    fault?: boolean;
    /** @description Whether trying again later may help. */
    temporary?: boolean;
    /** @description Whether time ran out. */
    timeout?: boolean;
    /** @description More about the failure. */
    explain?: {
        [key: string]: unknown;
    };
};
/** @description Why a call was refused. */
export type ItemsErrors = {
    /** @description The reasons, usually one. */
    errors?: ItemsError[];
};
/** @description A link. */
export type ItemsHref = {
    /**
     * Format: uri
     * @description An absolute URL.
     */
    href?: string;
};
/** @description This page and its neighbours. A neighbour that does not exist is left out or null. */
export type ItemsPageLinks = {
    self?: ItemsHref;
    next?: ItemsHref | null;
    prev?: ItemsHref | null;
    collection?: ItemsHref;
};
/**
 * @description The kind of assignee.
 * @enum {string}
 */
export type KnownSpaceAssignmentType = "user" | "group" | "bot";
/**
 * @description A role in a space. Which ones there are depends on the space's type; `meta.assignableRoles` of the space tells.
 *
 *     - In a shared space: `codeveloper`, `consumer`, `dataconsumer`, `facilitator`, `producer`.
 *     - In a managed one: `basicconsumer`, `consumer`, `contributor`, `dataconsumer`, `facilitator`, `publisher`.
 *     - In a data space: `consumer`, `dataconsumer`, `datapreview`, `facilitator`, `operator`, `producer`,
 *       `publisher`.
 * @enum {string}
 */
export type KnownSpaceRole = "consumer" | "contributor" | "dataconsumer" | "datapreview" | "facilitator" | "operator" | "producer" | "publisher" | "basicconsumer" | "codeveloper";
/**
 * @description A role on a shared resource. In a shared space: `consumer`. In a managed space: `basicconsumer`, `consumer`,
 *     `contributor`.
 * @enum {string}
 */
export type KnownSpaceShareRole = "consumer" | "contributor" | "basicconsumer";
/**
 * @description How a resource is shared: with a `user`, with a `group`, or by a `link` that anybody may open.
 * @enum {string}
 */
export type KnownSpaceShareType = "user" | "group" | "link";
/**
 * @description What a space is made for: `shared` to build apps together, `managed` to publish them to their readers, `data`
 *     for data integration.
 * @enum {string}
 */
export type KnownSpaceType = "shared" | "managed" | "data";
/**
 * @description Whose events are to be sent: with `tenant` those of the whole tenant, with `user` those about what the owner of
 *     the webhook may see.
 * @enum {string}
 */
export type KnownWebhookLevel = "tenant" | "user";
/**
 * @description Where the webhook is created.
 * @enum {string}
 */
export type KnownWebhookOrigin = "api" | "automations" | "management-console";
/** @description What an app's last reload took. */
export type LastReloadMetadata = {
    /**
     * Format: int64
     * @description The processor time, in milliseconds.
     */
    cpu_time_spent_ms?: number;
    /**
     * Format: int64
     * @description The most memory in use at a time, in bytes.
     */
    peak_memory_bytes?: number;
    /**
     * Format: int64
     * @description The same for a full reload, in bytes.
     */
    fullReloadPeakMemoryBytes?: number;
    /**
     * Format: int64
     * @description The same for a partial reload, in bytes.
     */
    partialReloadPeakMemoryBytes?: number;
    hardware?: HardwareMetadata;
};
/** @description An app to be made. */
export type NewApp = {
    attributes?: NewAppAttributes;
};
/** @description What an app to be made is like. */
export type NewAppAttributes = {
    /** @description The app's name. */
    name?: string;
    /** @description What the app is for. */
    description?: string;
    /** @description The space to put it in. Without it the caller's personal space. */
    spaceId?: string;
    /**
     * @description The kind of app to make.
     * @enum {string}
     */
    usage?: "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP" | "DIRECT_QUERY_MODE";
    /** @description The locale for numbers and dates, in place of the system's. */
    locale?: string;
};
/** @description An access token, and how long it holds. */
export type OAuthToken = {
    /** @description The token for the `Authorization` header. */
    access_token: string;
    /** @description The kind of token. Compare without regard to case: `Bearer` is seen as well. */
    token_type: "bearer" | (string & {});
    /** @description How many seconds the token holds, counted from the answer. Not always there. */
    expires_in?: number;
    /**
     * Format: date-time
     * @description When the token ends.
     */
    expires_at?: string;
    /** @description A token to get the next access token with. */
    refresh_token?: string;
    /** @description The scopes that were given, with spaces between. */
    scope?: string;
    /** @description When the user last logged in, in seconds since 1970. */
    auth_time?: number;
    /** @description The kind of token that an exchange has given. */
    issued_token_type?: "urn:ietf:params:oauth:token-type:access_token" | (string & {});
};
/** @description What is presented for a token; `grant_type` tells the kinds apart. */
export type OAuthTokenRequest = ClientCredentialsGrant | UserImpersonationGrant | AuthorizationCodeGrant | RefreshTokenGrant | TokenExchangeGrant;
/** @description One reason for a refusal. */
export type OauthError = {
    /** @description The reason's code; `HTTP-…` from the gateway before the service. */
    code: string;
    /** @description A few words. */
    title: string;
    /** @description A sentence or more. */
    detail?: string;
    /** @description The HTTP status, as text. */
    status?: string;
    /** @description More about the refusal. */
    meta?: {
        [key: string]: unknown;
    };
};
/** @description Why a call was refused. */
export type OauthErrors = {
    /** @description The reasons, usually one. */
    errors?: OauthError[];
};
/** @description About the list as a whole. */
export type PageMeta = {
    /** @description How many records match, on all pages together. */
    count: number;
};
/** @description What the caller may do in the own personal space, if there is one. */
export type PersonalSpaceMeta = {
    /** @description The resource type of the personal space. */
    resourceType: string;
    /** @description What the caller may do. */
    actions: SpaceAction[];
};
/**
 * @description Whose data the published app has: `source` this app's, `target` what it holds already.
 * @enum {string}
 */
export type PublishedData = "source" | "target";
/** @description A refresh token is exchanged for a new access token. */
export type RefreshTokenGrant = {
    /**
     * @description The kind of grant.
     * @constant
     */
    grant_type: "refresh_token";
    /** @description The refresh token that came with an earlier access token. */
    refresh_token: string;
    /** @description The OAuth client's secret, unless `client_assertion` takes its place. Keep it out of browsers. */
    client_secret?: string;
    /** @description A JWT that the OAuth client has signed with its private key, in place of the secret. */
    client_assertion?: string;
    /**
     * @description The kind of assertion, given together with it.
     * @enum {string}
     */
    client_assertion_type?: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
};
/** @description The record of one reload. */
export type Reload = {
    /** @description The reload's id. */
    id: string;
    /** @description The app that is reloaded. */
    appId: string;
    /** @description The tenant that the app belongs to. */
    tenantId: string;
    /** @description The user who asked for the reload. */
    userId: string;
    type: ReloadType;
    status: ReloadStatus;
    /** @description Whether only the statements marked for a partial reload are run. */
    partial?: boolean;
    weight?: ReloadWeight;
    /** @description The id of what asked for the reload within its own service. */
    resourceId?: string;
    resourceType?: ReloadResourceType;
    /**
     * Format: date-time
     * @description When the reload was requested.
     */
    creationTime: string;
    /**
     * Format: date-time
     * @description When it left the queue.
     */
    startTime?: string;
    /**
     * Format: date-time
     * @description When the engine reported success.
     */
    engineTime?: string;
    /**
     * Format: date-time
     * @description When it ended.
     */
    endTime?: string;
    /** @description What failed, when `status` is `FAILED`. */
    errorCode?: string;
    /** @description A sentence about what failed, when `status` is `FAILED`. */
    errorMessage?: string;
    /** @description The engine's summary of the run, one step a line. */
    log?: string;
    links?: ReloadsSelfLinks;
};
/** @description How far a cancellation has come. */
export type ReloadCancellation = {
    status?: ReloadStatus;
};
/** @description The event that a reload has finished. */
export type ReloadFinishedEvent = {
    /** @description The event's id. The same event, sent twice, has it twice. */
    id: string;
    /**
     * @description The type of event.
     * @constant
     */
    type: "com.qlik.v1.reload.finished";
    /** @description What sent the event, `com.qlik/reloads`. */
    source: string;
    /** @description The version of CloudEvents, `1.0` or a later 1. */
    specversion: string;
    /**
     * Format: date-time
     * @description When it happened.
     */
    time?: string;
    /**
     * @description The media type of `data`.
     * @default application/json
     */
    datacontenttype?: string;
    /** @description The tenant that it happened in. */
    tenantid: string;
    /** @description The user whom the event is about. */
    userid?: string;
    /** @description The owner of what the event is about. */
    ownerid?: string;
    /** @description The space that it happened in. */
    spaceid?: string;
    /** @description The id of what the event is about. */
    toplevelresourceid?: string;
    /** @description Why the event was sent. */
    reason?: string;
    /** @description What kind of principal caused it. */
    authtype?: string;
    /** @description The claims of the principal that caused it, as JSON in a string. */
    authclaims?: string;
    /** @description The OAuth client that caused it. */
    clientid?: string;
    /** @description The session that it happened in. */
    sessionid?: string;
    /** @description The host that sent the event. */
    host?: string;
    /** @description The IP address that it was caused from. */
    originip?: string;
    /** @description Where it stands in a distributed trace (W3C Trace Context). */
    traceparent?: string;
    /** @description What tracing systems add to `traceparent`. */
    tracestate?: string;
    data?: ReloadFinishedEventData;
};
/** @description The reload that has finished. */
export type ReloadFinishedEventData = {
    /** @description The reload's id. */
    id: string;
    /** @description The app that was reloaded. */
    appId: string;
    /** @description The user who asked for the reload. */
    userId: string;
    /** @description Whether the reload succeeded. */
    succeeded: boolean;
    /**
     * @description How the reload ended.
     * @enum {string}
     */
    status?: "SUCCEEDED" | "FAILED" | "CANCELED" | "EXCEEDED_LIMIT";
    /**
     * @description What started the reload: `hub` a person, `external` an API call, `chronos` a schedule, `automations` an
     *     automation, `data-refresh` new data, `choreographer` an orchestrated task.
     */
    type?: "hub" | "chronos" | "external" | "automations" | "data-refresh" | "choreographer" | (string & {});
    /** @description The tenant that the app belongs to. */
    tenantId?: string;
    /** @description The reload task that started it, if one did. */
    taskId?: string;
    /** @description The id of what asked for the reload within its own service. */
    resourceId?: string;
    /** @description The kind of service that asked for the reload. */
    resourceType?: "api" | "reload-tasks" | "tasks" | "automate" | (string & {});
    /** @description Whether only the statements marked for a partial reload were run. */
    partial?: boolean;
    /**
     * @description The reload's precedence in the tenant's queue: the heavier, the sooner.
     * @default 1
     */
    weight?: number;
    /** @description What the app is for. */
    appUsage?: "ANALYTICS" | "DATA_PREPARATION" | "DATAFLOW_PREP" | "SINGLE_TABLE_PREP" | "DIRECT_QUERY_MODE" | (string & {});
    /** @description What failed, if the reload failed. */
    errorCode?: string;
    /** @description A sentence about what failed, if the reload failed. */
    errorMessage?: string;
    /**
     * Format: date-time
     * @description When the reload was requested.
     */
    creationTime?: string;
    /**
     * Format: date-time
     * @description When the engine started it.
     */
    startTime?: string;
    /**
     * Format: date-time
     * @description When the engine had reloaded the app, if the reload succeeded.
     */
    lastReloadTime?: string;
    /** @description How many seconds passed from getting an engine to the end of the attempt. */
    durationSeconds?: number;
    /** @description How often the reload went back to the queue. Newer than the rest and not always there. */
    requeueCounters?: {
        /** @description How often in all. */
        requeuesTotal?: number;
        /** @description How often because of an error. */
        requeuesWithErrors?: number;
    };
    /** @description The pool that the engine belongs to. */
    enginePoolName?: string;
    /** @description Why the engine has the size it has. */
    engineSizingReason?: string;
    /** @description Whether no engine was given because the app once crashed one of the largest size. */
    crashedOnMaxSizeEngine?: boolean;
    /**
     * @description What the size of the engine multiplies the use of reload packs by.
     * @default 0
     */
    reloadPacksFactor?: number;
    /**
     * @description How many reload packs the reload used, in a tenant that has them.
     * @default 0
     */
    reloadPacksConsumed?: number;
    /** @description The licence number in the user's token. */
    licenseNumber?: string;
};
/** @description A file that a load script included. */
export type ReloadIncludeFile = {
    /** @description The data connection's name. */
    connection?: string;
    /** @description Where the file is within the connection. */
    path?: string;
    /** @description The file's Qlik resource identifier. */
    qri?: string;
};
/** @description What to reload, and how. */
export type ReloadRequest = {
    /** @description The app to reload. */
    appId: string;
    /**
     * @description Whether to run only what is marked for a partial reload.
     * @default false
     */
    partial?: boolean;
    weight?: ReloadWeight;
    /** @description Script variables to set for this run, by name. At most 20. */
    variables?: {
        [key: string]: string;
    };
    /** @description The id of what asks for the reload within its own service. */
    resourceId?: string;
    /**
     * @description The kind of service that asks for the reload.
     * @enum {string}
     */
    resourceType?: "api" | "reload-tasks" | "tasks" | "automate";
};
/** @description The kind of service that asked for the reload. */
export type ReloadResourceType = "api" | "reload-tasks" | "tasks" | "automate" | (string & {});
/** @description A statement that loaded from outside or stored. */
export type ReloadStatement = {
    /** @description The kind of statement, such as Load or Store. */
    type?: string;
    /** @description The resource's label in lineage. */
    label?: string;
    /** @description The source table's name in lineage. */
    tableName?: string;
    /** @description The data connection's name. */
    connection?: string;
    /** @description The data connection's id. */
    connectionId?: string;
    /** @description The resource's Qlik resource identifier. */
    qri?: string;
    /**
     * Format: int64
     * @description How many rows were loaded.
     */
    nbrOfRows?: number;
    /**
     * Format: int64
     * @description How many fields were loaded.
     */
    nbrOfFields?: number;
    /**
     * Format: int64
     * @description What came over the network, in bytes.
     */
    dataSize?: number;
    /**
     * Format: int64
     * @description How long it took, in milliseconds.
     */
    duration?: number;
    /** @description What a partial reload did: add, replace, update, merge and the like, or n/a in a full one. */
    partialReloadOperation?: string;
};
/**
 * @description Where a reload stands. `QUEUED`, `RELOADING` and `CANCELING` are on the way; `SUCCEEDED`, `FAILED`, `CANCELED`
 *     and `EXCEEDED_LIMIT` are ends.
 * @enum {string}
 */
export type ReloadStatus = "QUEUED" | "RELOADING" | "CANCELING" | "SUCCEEDED" | "FAILED" | "CANCELED" | "EXCEEDED_LIMIT";
/** @description A schedule for the reloads of one app. */
export type ReloadTask = {
    /** @description The task's id. */
    id: string;
    /** @description The app that is reloaded. */
    appId: string;
    /** @description The tenant that the task belongs to. */
    tenantId: string;
    /** @description The user who owns the task. */
    userId: string;
    /** @description The space that the app is in, if it is in one. */
    spaceId?: string;
    state: ReloadTaskState;
    disabledCode?: ReloadTaskDisabledCode;
    /** @description The IANA time zone that start, end and recurrence are told in, such as `Europe/Zurich`. */
    timeZone: string;
    /**
     * @description When the schedule begins, in 1970 at the earliest: a local time such as `2026-06-01T07:00:00` in
     *     `timeZone`, or a time with a UTC offset (RFC 3339) where there is no time zone. Empty, together with an
     *     empty `recurrence`, it means that there is no schedule.
     */
    startDateTime?: string;
    /** @description When the recurrence ends, written like `startDateTime`. */
    endDateTime?: string;
    /**
     * @description The rules by which the task recurs, as RFC 5545 lines such as `RRULE:FREQ=DAILY;INTERVAL=1`, without
     *     `DTSTART` and `DTEND`. Left out when the task runs once.
     */
    recurrence?: string[];
    /**
     * @description Whether scheduled reloads are partial.
     * @default false
     */
    partial?: boolean;
    /**
     * @description Whether a change of the app's data starts a reload too.
     * @default false
     */
    autoReload?: boolean;
    /**
     * @description Whether a reload that a change of data starts is partial.
     * @default false
     */
    autoReloadPartial?: boolean;
    /**
     * @description Whether the task has moved to the scheduling service that replaces this one.
     * @default false
     */
    migrated?: boolean;
    /**
     * Format: date-time
     * @description When the task last ran.
     */
    lastExecutionTime?: string;
    /**
     * Format: date-time
     * @description When the task runs next.
     */
    nextExecutionTime?: string;
    links: ReloadTasksSelfLinks;
    /**
     * @deprecated
     * @description Why the task is disabled, as a sentence. Read `disabledCode` instead.
     */
    log?: string;
    /**
     * @deprecated
     * @description Where the app is placed inside Qlik Cloud.
     */
    fortressId?: string;
};
/** @description A task to create. */
export type ReloadTaskCreate = {
    /** @description The app to reload. */
    appId: string;
    /** @description The IANA time zone that start, end and recurrence are told in, such as `Europe/Zurich`. */
    timeZone: string;
    /**
     * @description When the schedule begins, in 1970 at the earliest: a local time such as `2026-06-01T07:00:00` in
     *     `timeZone`, or a time with a UTC offset (RFC 3339) where there is no time zone. Empty, together with an
     *     empty `recurrence`, it means that there is no schedule.
     */
    startDateTime?: string;
    /** @description When the recurrence ends, written like `startDateTime`. */
    endDateTime?: string;
    /**
     * @description The rules by which the task recurs, as RFC 5545 lines such as `RRULE:FREQ=DAILY;INTERVAL=1`, without
     *     `DTSTART` and `DTEND`. Left out when the task runs once.
     */
    recurrence?: string[];
    /**
     * @description Whether scheduled reloads are to be partial.
     * @default false
     */
    partial?: boolean;
    /**
     * @description Whether a change of the app's data is to start a reload too.
     * @default false
     */
    autoReload?: boolean;
    /**
     * @description Whether a reload that a change of data starts is to be partial.
     * @default false
     */
    autoReloadPartial?: boolean;
    /**
     * @deprecated
     * @description Has had no effect since April 2022.
     * @enum {string}
     */
    type?: "scheduled_reload";
};
/**
 * @description Why the task is disabled: `MANUALLY` by a person, `CONSECUTIVE-FAILURES` after five failed reloads in a row,
 *     `OWNER-DELETED` and `OWNER-DISABLED` because of what happened to its owner.
 */
export type ReloadTaskDisabledCode = "MANUALLY" | "CONSECUTIVE-FAILURES" | "OWNER-DELETED" | "OWNER-DISABLED" | (string & {});
/**
 * @description Whether the task runs: `Enabled` on its schedule, `Disabled` not until it is enabled again, `Completed` no
 *     more, as its schedule is over.
 * @enum {string}
 */
export type ReloadTaskState = "Enabled" | "Disabled" | "Completed";
/** @description What a task is to be from now on. */
export type ReloadTaskUpdate = {
    /** @description The app to reload. */
    appId?: string;
    state?: ReloadTaskState;
    /** @description The IANA time zone that start, end and recurrence are told in, such as `Europe/Zurich`. */
    timeZone?: string;
    /**
     * @description When the schedule begins, in 1970 at the earliest: a local time such as `2026-06-01T07:00:00` in
     *     `timeZone`, or a time with a UTC offset (RFC 3339) where there is no time zone. Empty, together with an
     *     empty `recurrence`, it means that there is no schedule.
     */
    startDateTime?: string;
    /** @description When the recurrence ends, written like `startDateTime`. */
    endDateTime?: string;
    /**
     * @description The rules by which the task recurs, as RFC 5545 lines such as `RRULE:FREQ=DAILY;INTERVAL=1`, without
     *     `DTSTART` and `DTEND`. Left out when the task runs once.
     */
    recurrence?: string[];
    /**
     * @description Whether scheduled reloads are to be partial.
     * @default false
     */
    partial?: boolean;
    /**
     * @description Whether a change of the app's data is to start a reload too.
     * @default false
     */
    autoReload?: boolean;
    /**
     * @description Whether a reload that a change of data starts is to be partial.
     * @default false
     */
    autoReloadPartial?: boolean;
};
/** @description A page of reload tasks. */
export type ReloadTasks = {
    /** @description The tasks of this page. */
    data: ReloadTask[];
    links: ReloadTasksPageLinks;
};
/** @description One reason for a refusal. */
export type ReloadTasksError = {
    /** @description `TASKS-…` from the service, `HTTP-…` from the gateway before it. */
    code: string;
    /** @description A few words. */
    title: string;
    /** @description A sentence or more. */
    detail?: string;
};
/** @description Why a call was refused. */
export type ReloadTasksErrors = {
    /** @description The reasons, usually one. */
    errors?: ReloadTasksError[];
    /** @description The call's id in Qlik's own logs; quote it to Qlik's support. */
    traceId?: string;
};
/** @description A link. */
export type ReloadTasksHref = {
    /**
     * Format: uri
     * @description An absolute URL.
     */
    href: string;
};
/** @description This page and its neighbours. A neighbour that does not exist is left out or null. */
export type ReloadTasksPageLinks = {
    self: ReloadTasksHref;
    next?: ReloadTasksHref | null;
    prev?: ReloadTasksHref | null;
};
/** @description Where this task can be read again. */
export type ReloadTasksSelfLinks = {
    self: ReloadTasksHref;
};
/**
 * @description What started the reload: `hub` a person, `external` an API call, `chronos` a schedule, `automations` an
 *     automation, `data-refresh` new data, `choreographer` an orchestrated task.
 */
export type ReloadType = "hub" | "external" | "chronos" | "automations" | "data-refresh" | "choreographer" | (string & {});
/**
 * @description Precedence among the tenant's queued reloads: the heavier, the sooner. Apps in a personal space always have 1.
 * @default 1
 */
export type ReloadWeight = number;
/** @description A page of reload records. */
export type Reloads = {
    /** @description The records of this page. */
    data: Reload[];
    links: ReloadsPageLinks;
};
/** @description One reason for a refusal. */
export type ReloadsError = {
    /** @description `RELOADS-…` from the service, `HTTP-…` from the gateway before it. */
    code: string;
    /** @description A few words. */
    title: string;
    /** @description A sentence or more. */
    detail?: string;
};
/** @description Why a call was refused. */
export type ReloadsErrors = {
    /** @description The reasons, usually one. */
    errors?: ReloadsError[];
};
/** @description A link. */
export type ReloadsHref = {
    /**
     * Format: uri
     * @description An absolute URL.
     */
    href?: string;
};
/** @description This page and its neighbours. A neighbour that does not exist is left out or null. */
export type ReloadsPageLinks = {
    self?: ReloadsHref;
    next?: ReloadsHref | null;
    prev?: ReloadsHref | null;
};
/** @description Where this record can be read again. */
export type ReloadsSelfLinks = {
    self?: ReloadsHref;
};
/** @description One space. */
export type Space = {
    /** @description The space's id. */
    id: string;
    /** @description The space's name, unlike any other in the tenant. */
    name: string;
    type?: SpaceType;
    /** @description What the space is for. */
    description?: string;
    /** @description The user who owns the space. */
    ownerId?: string;
    /** @description The tenant that the space belongs to. */
    tenantId: string;
    /**
     * Format: date-time
     * @description When the space came to be.
     */
    createdAt?: string;
    /** @description The user who created the space. */
    createdBy?: string;
    /**
     * Format: date-time
     * @description When the space was last changed.
     */
    updatedAt?: string;
    meta?: SpaceMeta;
    links: SpaceLinks;
};
/** @description Something that can be done with a space. */
export type SpaceAction = "change_owner" | "create" | "read" | "update" | "delete" | "publish" | "link_environment" | "restrict" | (string & {});
/** @description The roles that one user, group or bot has in a space. */
export type SpaceAssignment = {
    /** @description The assignment's id. */
    id: string;
    type: SpaceAssignmentType;
    /** @description The id of the user, group or bot. */
    assigneeId: string;
    /** @description The roles, at least one. */
    roles: SpaceRole[];
    /** @description The space in which the roles hold. */
    spaceId: string;
    /** @description The tenant that the space belongs to. */
    tenantId: string;
    /**
     * Format: date-time
     * @description When the roles were first assigned.
     */
    createdAt?: string;
    /** @description The user who created the assignment. */
    createdBy?: string;
    /**
     * Format: date-time
     * @description When the assignment was last changed.
     */
    updatedAt?: string;
    /** @description The user who last changed the assignment. */
    updatedBy?: string;
    links: SpaceMemberLinks;
};
/** @description Who shall get which roles in a space. */
export type SpaceAssignmentCreate = {
    type: KnownSpaceAssignmentType;
    /** @description The id of the user, group or bot. */
    assigneeId: string;
    /** @description The roles to give, at least one. The space's `meta.assignableRoles` says which there are. */
    roles: KnownSpaceRole[];
};
/** @description The kind of assignee. */
export type SpaceAssignmentType = "user" | "group" | "bot" | (string & {});
/** @description The roles of an assignment as they shall be. */
export type SpaceAssignmentUpdate = {
    /** @description All roles that the assignee shall have, at least one; roles left out are taken away. */
    roles: KnownSpaceRole[];
};
/** @description A page of assignments. */
export type SpaceAssignments = {
    /** @description The assignments of this page. */
    data?: SpaceAssignment[];
    meta?: PageMeta;
    links?: SpacesPageLinks;
};
/** @description A space to create. */
export type SpaceCreate = {
    name: SpaceName;
    type: KnownSpaceType;
    /** @description What the space is for. */
    description?: string;
};
/** @description Where the space and its assignments can be read. */
export type SpaceLinks = {
    self: SpacesHref;
    assignments: SpacesHref;
};
/** @description Where this record and its space can be read. */
export type SpaceMemberLinks = {
    self: SpacesHref;
    space?: SpacesHref;
};
/** @description What the caller may do in the space, and which roles the space knows. */
export type SpaceMeta = {
    /** @description What the caller may do with the space. */
    actions: SpaceAction[];
    /** @description The roles that are assigned to the caller. */
    roles: SpaceRole[];
    /** @description The roles that an assignment in this space can give. */
    assignableRoles: SpaceRole[];
};
/**
 * @description A name that no other space of the tenant has: at most 256 characters, none of them `"`, `*`, `?`, `<`, `>`,
 *     `/`, `|`, `\` or `:`.
 */
export type SpaceName = string;
/** @description A JSON Patch (RFC 6902) of a space. */
export type SpacePatch = SpacePatchOperation[];
/** @description The change of one property. */
export type SpacePatchOperation = {
    /**
     * @description The only operation that a space allows.
     * @enum {string}
     */
    op: "replace";
    /**
     * @description The property to change.
     * @enum {string}
     */
    path: "/name" | "/ownerId" | "/description";
    /** @description The new value. For `/name` it obeys the rules of a space's name; for `/ownerId` it is a user's id. */
    value: string;
};
/**
 * @description A role in a space. Which ones there are depends on the space's type.
 *
 *     - In a shared space: `codeveloper`, `consumer`, `dataconsumer`, `facilitator`, `producer`.
 *     - In a managed one: `basicconsumer`, `consumer`, `contributor`, `dataconsumer`, `facilitator`, `publisher`.
 *     - In a data space: `consumer`, `dataconsumer`, `datapreview`, `facilitator`, `operator`, `producer`,
 *       `publisher`.
 */
export type SpaceRole = "consumer" | "contributor" | "dataconsumer" | "datapreview" | "facilitator" | "operator" | "producer" | "publisher" | "basicconsumer" | "codeveloper" | (string & {});
/** @description One resource of a space that is open to somebody without a role in the space. */
export type SpaceShare = {
    /** @description The share's id. */
    id: string;
    type: SpaceShareType;
    /** @description The id of the user or group. */
    assigneeId: string;
    /** @description The roles that the assignee has on the resource. */
    roles?: SpaceShareRole[];
    /** @description The resource's id. */
    resourceId: string;
    /** @description The resource's name. */
    resourceName?: string;
    resourceType: SpaceShareResourceType;
    /** @description Whether the share is switched off. It has an effect on links only. */
    disabled?: boolean;
    /** @description The space that holds the resource. */
    spaceId: string;
    /** @description The tenant that the space belongs to. */
    tenantId: string;
    /**
     * Format: date-time
     * @description When the share was created.
     */
    createdAt?: string;
    /** @description The user who created the share. */
    createdBy?: string;
    /**
     * Format: date-time
     * @description When the share was last changed.
     */
    updatedAt?: string;
    /** @description The user who last changed the share. */
    updatedBy?: string;
    links?: SpaceMemberLinks;
};
/** @description What shall be shared, with whom, and with which roles. */
export type SpaceShareCreate = {
    type: KnownSpaceShareType;
    /** @description The id of the user or group. */
    assigneeId: string;
    /** @description The roles to give on the resource. */
    roles: KnownSpaceShareRole[];
    /** @description The id of the resource to share. */
    resourceId: string;
    /** @description The type of the resource; shares are known of `app`. */
    resourceType: string;
};
/** @description A JSON Patch (RFC 6902) of a share. */
export type SpaceSharePatch = SpaceSharePatchOperation[];
/** @description The change of one property. */
export type SpaceSharePatchOperation = {
    /**
     * @description The only operation that a share allows.
     * @enum {string}
     */
    op: "replace";
    /**
     * @description The property to change.
     * @enum {string}
     */
    path: "/roles" | "/disabled";
    /**
     * @description The new value: for `/roles` the roles of the assignee, for `/disabled` whether the share is off. Qlik
     *     declares a string for both.
     */
    value: string;
};
/** @description The type of a shared resource. */
export type SpaceShareResourceType = "app" | (string & {});
/**
 * @description A role on a shared resource. In a shared space: `consumer`. In a managed space: `basicconsumer`, `consumer`,
 *     `contributor`.
 */
export type SpaceShareRole = "consumer" | "contributor" | "basicconsumer" | (string & {});
/** @description How a resource is shared: with a `user`, with a `group`, or by a `link` that anybody may open. */
export type SpaceShareType = "user" | "group" | "link" | (string & {});
/** @description A page of shares. */
export type SpaceShares = {
    /** @description The shares of this page. */
    data?: SpaceShare[];
    meta?: PageMeta;
    links?: SpacesPageLinks;
};
/**
 * @description What a space is made for: `shared` to build apps together, `managed` to publish them to their readers, `data`
 *     for data integration.
 */
export type SpaceType = "shared" | "managed" | "data" | (string & {});
/** @description The types of space that a tenant offers. */
export type SpaceTypes = {
    /** @description The types' names. */
    data?: SpaceType[];
};
/** @description A space's properties as they shall be. */
export type SpaceUpdate = {
    name?: SpaceName;
    /** @description The user who shall own the space. */
    ownerId?: string;
    /** @description What the space is for. */
    description?: string;
};
/** @description A page of spaces. */
export type Spaces = {
    /** @description The spaces of this page. */
    data?: Space[];
    meta?: SpacesMeta;
    links?: SpacesPageLinks;
};
/** @description One reason for a refusal. */
export type SpacesError = {
    /** @description A short code from the service, whose codes Qlik does not list, or `HTTP-…` from the gateway. */
    code: string;
    /** @description A few words. */
    title: string;
    /** @description A sentence or more. */
    detail?: string;
    meta?: SpacesErrorMeta;
};
/** @description More about one reason. */
export type SpacesErrorMeta = {
    source?: SpacesErrorSource;
};
/** @description The part of the call that is at fault. */
export type SpacesErrorSource = {
    /** @description A JSON Pointer into the body. */
    pointer?: string;
    /** @description The name of the query parameter. */
    parameter?: string;
};
/**
 * @description Why a call was refused. The reasons are in `errors`; an older form of the answer has one reason at the top
 *     level instead, and an answer may carry both.
 */
export type SpacesErrors = {
    /** @description The reasons, usually one. */
    errors?: SpacesError[];
    /** @description The id under which Qlik can find the call, for support cases. */
    traceId?: string;
    /**
     * @deprecated
     * @description The code of the only reason, in the older form.
     */
    code?: string;
    /**
     * @deprecated
     * @description A few words, in the older form.
     */
    title?: string;
    /**
     * @deprecated
     * @description A sentence or more, in the older form.
     */
    detail?: string;
    /**
     * @deprecated
     * @description More about the reason, in the older form.
     */
    meta?: {
        [key: string]: unknown;
    };
    /** @deprecated */
    source?: SpacesErrorSource;
};
/** @description A link. */
export type SpacesHref = {
    /**
     * Format: uri
     * @description An absolute URL.
     */
    href: string;
};
/** @description About the list as a whole. */
export type SpacesMeta = {
    /** @description How many spaces match, on all pages together. */
    count: number;
    personalSpace?: PersonalSpaceMeta;
};
/** @description This page and its neighbours. A neighbour that does not exist is left out or null. */
export type SpacesPageLinks = {
    self: SpacesHref;
    next?: SpacesHref | null;
    prev?: SpacesHref | null;
};
/** @description One table of an app's data. */
export type TableMetadata = {
    /** @description The table's name. */
    name?: string;
    /** @description The table's comment. */
    comment?: string;
    /** @description Whether it is a system table. */
    is_system?: boolean;
    /** @description Whether it is a semantic table. */
    is_semantic?: boolean;
    /** @description Whether it was made loosely coupled to break a circle of links. */
    is_loose?: boolean;
    /**
     * Format: int64
     * @description How many rows it has.
     */
    no_of_rows?: number;
    /**
     * Format: int32
     * @description How many fields it has.
     */
    no_of_fields?: number;
    /**
     * Format: int32
     * @description How many of its fields are keys.
     */
    no_of_key_fields?: number;
    /**
     * Format: int64
     * @description The memory it takes, in bytes.
     */
    byte_size?: number;
};
/** @description What the values of one table are like. */
export type TableProfile = {
    /**
     * Format: int64
     * @description How many rows the table has.
     */
    NoOfRows?: number;
    /** @description The table's fields. */
    FieldProfiling?: FieldProfile[];
};
/**
 * Format: binary
 * @description The bytes of a file, or of a part of it.
 */
export type TempContent = Blob;
/** @description One reason for a refusal. */
export type TempContentsError = {
    /** @description The reason's code; `HTTP-…` from the gateway before the service. */
    code: string;
    /** @description A few words. */
    title: string;
    /** @description A sentence or more. */
    detail?: string;
    /** @description More about the refusal. */
    meta?: {
        /** @description The kind of error. */
        errorType?: string;
        /** @description The language of the texts. */
        locale?: string;
        /** @description What the service met underneath, such as a stack trace. */
        sourceErrors?: string;
    };
};
/** @description Why a call was refused. */
export type TempContentsErrors = {
    /** @description The reasons, usually one. */
    errors?: TempContentsError[];
    /** @description The call's id in Qlik's own logs; quote it to Qlik's support. */
    traceId?: string;
};
/** @description An access token is exchanged for one with a narrower use (RFC 8693). */
export type TokenExchangeGrant = {
    /**
     * @description The kind of grant.
     * @constant
     */
    grant_type: "urn:ietf:params:oauth:grant-type:token-exchange";
    /** @description The OAuth client's id. */
    client_id: string;
    /** @description The token to exchange. */
    subject_token: string;
    /**
     * @description The kind of token to exchange.
     * @enum {string}
     */
    subject_token_type: "urn:ietf:params:oauth:token-type:access_token";
    /**
     * @description What the new token is for.
     * @enum {string}
     */
    purpose: "websocket" | "webresource";
};
/** @description A machine asks for a token that acts as a user. It gives a secret or an assertion. */
export type UserImpersonationGrant = {
    /**
     * @description The kind of grant.
     * @constant
     */
    grant_type: "urn:qlik:oauth:user-impersonation";
    /** @description The OAuth client's id. */
    client_id: string;
    /** @description The OAuth client's secret, unless `client_assertion` takes its place. Keep it out of browsers. */
    client_secret?: string;
    /** @description A JWT that the OAuth client has signed with its private key, in place of the secret. */
    client_assertion?: string;
    /**
     * @description The kind of assertion, given together with it.
     * @enum {string}
     */
    client_assertion_type?: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    /** @description The user to act as. */
    user_lookup: {
        /**
         * @description Whether `value` is the user's id in Qlik Cloud or the identity provider's subject.
         * @enum {string}
         */
        field: "subject" | "userId";
        /** @description The id or the subject. */
        value: string;
    };
    /** @description The scopes to ask for, with spaces between. The OAuth client must have been given them. */
    scope?: string;
};
/** @description Something that the caller may do with apps in general. */
export type UserPrivilege = "can_create_app" | "can_import_app" | "can_create_session_app" | (string & {});
/** @description A value and how often it occurs. */
export type ValueFrequency = {
    Symbol?: FieldValue;
    /**
     * Format: int64
     * @description How often it occurs.
     */
    Frequency?: number;
};
/** @description A receiver of events. */
export type Webhook = {
    /** @description The webhook's id. */
    id: string;
    /** @description What the webhook is called. */
    name: string;
    /** @description The `https:` address that events are posted to. */
    url: string;
    /** @description What the webhook is for. */
    description?: string;
    /** @default tenant */
    level: WebhookLevel;
    /** @description The user whom a webhook of the level `user` belongs to. */
    ownerId?: string;
    /**
     * @description Whether events are sent.
     * @default false
     */
    enabled: boolean;
    /** @description Why it was switched off, as a sentence, if Qlik has done that. */
    disabledReason?: string;
    /** @description Why it was switched off, in short. */
    disabledReasonCode?: string;
    /** @description The types of event that are sent. */
    eventTypes?: string[];
    /**
     * @description Which events are sent, as a SCIM filter (RFC 7644, section 3.4.2.2) of `id`, `spaceId` and
     *     `topLevelResourceId` with `eq`, `ne`, `and` and `or`. A webhook that gets nothing but
     *     `com.qlik.v1.app.reload.finished` knows `data.status` too, `ok` or `error`.
     */
    filter?: string;
    /** @description Whether events are signed with a secret. The secret itself is never told. */
    secretKeyAdded?: boolean;
    /** @description Headers that are sent along. */
    headers?: {
        [key: string]: string;
    };
    /** @description The names of the headers that are sent along and whose values are never told. */
    encryptedHeaders?: string[];
    /**
     * @description Whether events come as CloudEvents 1.0; otherwise they have the older envelope.
     * @default true
     */
    enableCloudEventDelivery?: boolean;
    /**
     * @description Whether the certificates of the address are looked up in lists of revoked ones first.
     * @default false
     */
    checkCertificateRevocation?: boolean;
    /** @default api */
    origin?: WebhookOrigin;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdAt: string;
    /** @description The user who created it. */
    createdByUserId?: string;
    /**
     * Format: date-time
     * @description When it was last changed.
     */
    updatedAt?: string;
    /** @description The user who was the last to change it. */
    updatedByUserId?: string;
};
/** @description A webhook to create. */
export type WebhookCreate = {
    /** @description What the webhook is called. */
    name: string;
    /** @description The `https:` address that events are posted to. */
    url: string;
    /** @description What the webhook is for. */
    description?: string;
    /** @default tenant */
    level?: KnownWebhookLevel;
    /** @description The user whom a webhook of the level `user` belongs to. */
    ownerId?: string;
    /**
     * @description Whether events are to be sent.
     * @default false
     */
    enabled?: boolean;
    /** @description The types of event to send; `GET /api/v1/webhooks/event-types` names those that there are. */
    eventTypes?: string[];
    /**
     * @description Which events are sent, as a SCIM filter (RFC 7644, section 3.4.2.2) of `id`, `spaceId` and
     *     `topLevelResourceId` with `eq`, `ne`, `and` and `or`. A webhook that gets nothing but
     *     `com.qlik.v1.app.reload.finished` knows `data.status` too, `ok` or `error`.
     */
    filter?: string;
    /** @description What each event is to be signed with, by the header `Qlik-Signature`. It is never told again. */
    secret?: string;
    /** @description Headers to send along, at most 2048 bytes. Upper and lower case are alike, and no name may occur twice. */
    headers?: {
        [key: string]: string;
    };
    /**
     * @description Headers to send along whose values are kept encrypted and never told again, at most 2048 bytes. They have
     *     to be given again together with a new `url`.
     */
    encryptedHeaders?: {
        [key: string]: string;
    };
    /**
     * @description Whether events come as CloudEvents 1.0; otherwise they have the older envelope. Once on, it stays on.
     * @default true
     */
    enableCloudEventDelivery?: boolean;
    /**
     * @description Whether the certificates of the address are looked up in lists of revoked ones first.
     * @default false
     */
    checkCertificateRevocation?: boolean;
    /** @default api */
    origin?: KnownWebhookOrigin;
};
/** @description An event that was sent to a webhook. */
export type WebhookDelivery = {
    /** @description The delivery's id. */
    id: string;
    /** @description The webhook that it was sent to. */
    webhookId: string;
    /** @description The type of event. */
    eventType: string;
    status: WebhookDeliveryStatus;
    /** @description How it ended, as a sentence. */
    statusMessage?: string;
    /**
     * Format: date-time
     * @description When it was sent.
     */
    triggeredAt: string;
    request?: WebhookDeliveryRequest;
    response?: WebhookDeliveryResponse;
};
/** @description A page of deliveries. */
export type WebhookDeliveryList = {
    /** @description The deliveries of this page. */
    data: WebhookDelivery[];
    links: WebhooksPageLinks;
};
/** @description What was sent. */
export type WebhookDeliveryRequest = {
    /** @description Where it was sent. */
    url?: string;
    /** @description The event, in its envelope. */
    body?: Record<string, unknown>;
    /** @description The headers that were sent, with `**OMITTED**` for the values of encrypted ones. */
    headers?: {
        [key: string]: string;
    };
};
/** @description What the receiver answered. */
export type WebhookDeliveryResponse = {
    /** @description The HTTP status. */
    statusCode?: number;
    /** @description The body as text. */
    body?: string;
    /** @description The headers that came back, with `**OMITTED**` for the values of encrypted ones. */
    headers?: {
        [key: string]: string;
    };
};
/**
 * @description How a delivery ended.
 * @enum {string}
 */
export type WebhookDeliveryStatus = "success" | "fail";
/** @description A type of event that a webhook can be sent. */
export type WebhookEventType = {
    /** @description The type, as events and `eventTypes` carry it. */
    name: string;
    /** @description A few words. */
    title?: string;
    /** @description What kind of thing it is about. */
    category?: string;
    /** @description When it is sent. */
    description?: string;
    /** @description The levels of webhooks that can be sent it. */
    levels?: WebhookLevel[];
};
/** @description The types of event that a webhook can be sent. */
export type WebhookEventTypes = {
    /** @description The types. */
    data: WebhookEventType[];
};
/**
 * @description Whose events are sent: with `tenant` those of the whole tenant, with `user` those about what the owner of the
 *     webhook may see.
 */
export type WebhookLevel = "tenant" | "user" | (string & {});
/** @description A page of webhooks. */
export type WebhookList = {
    /** @description The webhooks of this page. */
    data: Webhook[];
    links: WebhooksPageLinks;
};
/** @description Where the webhook was created. */
export type WebhookOrigin = "api" | "automations" | "management-console" | (string & {});
/** @description Changes of a webhook, made in their order, all or none. */
export type WebhookPatch = WebhookPatchOperation[];
/** @description One change of a webhook. */
export type WebhookPatchOperation = {
    /**
     * @description What to do; `remove` puts the setting back to its default.
     * @enum {string}
     */
    op: "add" | "remove" | "replace";
    /**
     * @description The setting.
     * @enum {string}
     */
    path: "/name" | "/description" | "/url" | "/eventTypes" | "/headers" | "/enabled" | "/secret" | "/encryptedHeaders" | "/enableCloudEventDelivery";
    /** @description The setting's new value, of the type that it has in a webhook to create. Not with `remove`. */
    value?: boolean | string | string[] | {
        [key: string]: string;
    };
};
/** @description What a webhook is to be from now on. */
export type WebhookReplacement = {
    /** @description What the webhook is called. */
    name: string;
    /** @description The `https:` address that events are posted to. */
    url: string;
    /** @description What the webhook is for. */
    description?: string;
    /** @default tenant */
    level?: KnownWebhookLevel;
    /** @description The user whom a webhook of the level `user` belongs to. */
    ownerId?: string;
    /**
     * @description Whether events are to be sent.
     * @default false
     */
    enabled?: boolean;
    /** @description The types of event to send; `GET /api/v1/webhooks/event-types` names those that there are. */
    eventTypes?: string[];
    /**
     * @description Which events are sent, as a SCIM filter (RFC 7644, section 3.4.2.2) of `id`, `spaceId` and
     *     `topLevelResourceId` with `eq`, `ne`, `and` and `or`. A webhook that gets nothing but
     *     `com.qlik.v1.app.reload.finished` knows `data.status` too, `ok` or `error`.
     */
    filter?: string;
    /** @description What each event is to be signed with, by the header `Qlik-Signature`. It is never told again. */
    secret?: string;
    /** @description Headers to send along, at most 2048 bytes. Upper and lower case are alike, and no name may occur twice. */
    headers?: {
        [key: string]: string;
    };
    /**
     * @description Headers to send along whose values are kept encrypted and never told again, at most 2048 bytes. They have
     *     to be given again together with a new `url`.
     */
    encryptedHeaders?: {
        [key: string]: string;
    };
    /**
     * @description Whether events come as CloudEvents 1.0; otherwise they have the older envelope. Once on, it stays on.
     * @default true
     */
    enableCloudEventDelivery?: boolean;
    /**
     * @description Whether the certificates of the address are looked up in lists of revoked ones first.
     * @default false
     */
    checkCertificateRevocation?: boolean;
};
/** @description One reason for a refusal. */
export type WebhooksError = {
    /** @description `WEBHOOKS-…` from the service, `HTTP-…` from the gateway before it. */
    code: string;
    /** @description A few words. */
    title: string;
    /** @description A sentence or more. */
    detail?: string;
};
/** @description Why a call was refused. */
export type WebhooksErrors = {
    /** @description The reasons, usually one. */
    errors?: WebhooksError[];
    /** @description The call's id in Qlik's own logs; quote it to Qlik's support. */
    traceId?: string;
};
/** @description A link. */
export type WebhooksHref = {
    /**
     * Format: uri
     * @description An absolute URL.
     */
    href: string;
};
/** @description This page and its neighbours. A neighbour that does not exist is left out or null. */
export type WebhooksPageLinks = {
    self?: WebhooksHref;
    next?: WebhooksHref | null;
    prev?: WebhooksHref | null;
};
