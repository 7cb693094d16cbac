/** The parts of `@qlik/api` that have operations which we describe as well, each by the first segment of its paths. */
export { default as apps } from "@qlik/api/apps";
export { default as items } from "@qlik/api/items";
export { default as "reload-tasks" } from "@qlik/api/reload-tasks";
export { default as reloads } from "@qlik/api/reloads";
export { default as "scheduling/tasks" } from "@qlik/api/scheduling/tasks";
export { default as spaces } from "@qlik/api/spaces";
export { default as "temp-contents" } from "@qlik/api/temp-contents";
export { default as webhooks } from "@qlik/api/webhooks";
