/**
 * The differences between our types and those of `@qlik/api` 2.19.0, with reasons. `qlik-api.test.ts` fails for a difference that isn't
 * here, for a place that covers more or fewer differences than it says, and for an operation that isn't listed.
 *
 * Points are written as in spec/PROVENANCE.md; `open` marks a list of values that accepts any other string.
 */

export interface Reason {
  reason: string;
  ours: string | undefined;
  theirs: string | undefined;
  /** `*` matches any characters. A place covers one difference unless a count is given. */
  places: readonly (readonly [operation: string, point: string, count?: number])[];
}

export const reasons: readonly Reason[] = [
  {
    reason: "Qlik adds values over time, which must not break clients.",
    ours: "true",
    theirs: undefined,
    places: [
      ["* /api/v1/apps*", "response.200.attributes.usage.open", 10],
      ["* /api/v1/apps*", "response.200.privileges[].open", 10],
      ["GET /api/v1/apps/privileges", "response.200[].open"],
      ["GET /api/v1/apps/{appId}/data/metadata", "response.200.usage.open"],
      ["GET /api/v1/apps/{appId}/data/metadata", "response.200.*.NumberFormat.Type.open"],
      ["GET /api/v1/items*", "response.200.*resourceType.open", 2],
      ["* /api/v1/reload-tasks*", "response.20*.disabledCode.open", 4],
      ["* /api/v1/reloads*", "response.20*.type.open", 3],
      ["* /api/v1/reloads*", "response.20*.resourceType.open", 3],
      ["* /api/scheduling/tasks*", "response.20*.metadata.*.open", 15],
      ["* /api/scheduling/tasks*", "response.200*.taskMeta.*.open", 9],
      ["* /api/scheduling/tasks*", "response.20*.events[].*.open", 15],
      ["* /api/scheduling/tasks*", "response.20*.states[].*.open", 20],
      ["* /api/v1/spaces*", "response.20*.type.open", 13],
      ["* /api/v1/spaces*", "response.20*.roles[].open", 13],
      ["* /api/v1/spaces*", "response.20*.meta.actions[].open", 5],
      ["* /api/v1/spaces*", "response.20*.meta.assignableRoles[].open", 5],
      ["* /api/v1/spaces*", "response.200.*resourceType.open", 3],
      ["POST /api/v1/spaces/{spaceId}/shares", "response.201.resourceType.open"],
      ["GET /api/v1/spaces", "response.200.meta.personalSpace.actions[].open"],
      ["GET /api/v1/spaces/types", "response.200.data[].open"],
      ["* /api/v1/webhooks*", "response.20*.level.open", 4],
      ["* /api/v1/webhooks*", "response.20*.origin.open", 4],
      ["GET /api/v1/webhooks/event-types", "response.200.data[].levels[].open"],
    ],
  },
  {
    reason: "A task from a response can be sent back, so its values are open in requests too.",
    ours: "true",
    theirs: undefined,
    places: [
      ["* /api/scheduling/tasks*", "body.metadata.*.open", 6],
      ["* /api/scheduling/tasks*", "body.events[].*.open", 6],
      ["* /api/scheduling/tasks*", "body.states[].*.open", 8],
    ],
  },
  {
    reason: "Values from a response can be sent back, so they are open in requests too.",
    ours: "true",
    theirs: undefined,
    places: [
      ["POST /api/v1/reloads", "body.resourceType.open"],
      ["GET /api/v1/spaces", "query.roles[].open"],
      ["GET /api/v1/spaces/{spaceId}/*", "query.type.open", 2],
      ["POST /api/v1/spaces*", "body.type.open", 3],
      ["* /api/v1/spaces/{spaceId}/*", "body.roles[].open", 3],
      ["GET /api/v1/webhooks", "query.level.open"],
      ["* /api/v1/webhooks*", "body.level.open", 2],
      ["POST /api/v1/webhooks", "body.origin.open"],
    ],
  },
  {
    reason: "Qlik uses both spellings, in its specification and its documentation.",
    ours: "EVENT, event",
    theirs: "EVENT",
    places: [["* /api/scheduling/tasks*", "*.states[].type.enum", 7]],
  },
  {
    reason: "Qlik adds numbers over time, as it adds strings.",
    ours: "number",
    theirs: "0 or 1 or 2 or 3 or 4",
    places: [["* /api/scheduling/tasks*", "*.trigger.type.type", 10]],
  },
  {
    reason: "Qlik adds numbers over time, as it adds strings.",
    ours: "number",
    theirs: "0 or 1 or 2 or 3",
    places: [["* /api/scheduling/tasks*", "*.orchestration.type.type", 10]],
  },
  {
    reason: "Only the text of Qlik's specification names the values, so its types accept any.",
    ours: "change_owner, change_space, create, delete, duplicate, export, exportdata, import, publish, read, reload, update",
    theirs: undefined,
    places: [["* /api/v1/apps*", "response.200.privileges[].enum", 10]],
  },
  {
    reason: "Only the text of Qlik's specification names the values, so its types accept any.",
    ours: "AUTOREPLACE, NEW",
    theirs: undefined,
    places: [["POST /api/v1/apps/import", "query.mode.enum"]],
  },
  {
    reason: "Only the text of Qlik's specification names what can be patched.",
    ours: "/versionMessage",
    theirs: undefined,
    places: [["PATCH /api/v1/apps/{appId}/scripts/{id}", "body[].Path.enum"]],
  },
  {
    reason: "Qlik's text says that nothing else is supported.",
    ours: "publish",
    theirs: undefined,
    places: [["GET /api/v1/spaces", "query.action.enum"]],
  },
  {
    reason: "Only the text of Qlik's specification names the fields.",
    ours: "+createdAt, +name, +type, -createdAt, -name, -type, createdAt, name, type",
    theirs: undefined,
    places: [["GET /api/v1/spaces", "query.sort.enum"]],
  },
  {
    reason: "Only the text of Qlik's specification names the levels.",
    ours: "tenant, user",
    theirs: undefined,
    places: [
      ["GET /api/v1/webhooks", "query.level.enum"],
      ["GET /api/v1/webhooks/event-types", "response.200.data[].levels[].enum"],
    ],
  },
  {
    reason: "Qlik's text allows several.",
    ours: undefined,
    theirs: "api, automations, management-console",
    places: [["GET /api/v1/webhooks", "query.origins.enum"]],
  },
  {
    reason: "Qlik's text allows several values separated by commas, and subtypes in brackets.",
    ours: undefined,
    theirs:
      "app, assistant, automation, automl-deployment, automl-experiment, dataasset, dataproduct, dataqualityrule, dataset, genericlink, glossary, knowledgebase, note, page, qlikview, qvapp, script, semantictype, sharingservicetask",
    places: [["GET /api/v1/items", "query.resourceType.enum"]],
  },
  {
    reason: "Qlik's text allows several values separated by commas.",
    ours: undefined,
    theirs: "data, managed, personal, shared",
    places: [["GET /api/v1/items", "query.spaceType.enum"]],
  },
  {
    reason: "Every app has them.",
    ours: "true",
    theirs: "false",
    places: [
      ["* /api/v1/apps*", "response.200.attributes.required", 10],
      ["* /api/v1/apps*", "response.200.attributes.id.required", 10],
      ["* /api/v1/apps*", "response.200.attributes.name.required", 10],
    ],
  },
  {
    reason: "Every webhook, event type and list has them.",
    ours: "true",
    theirs: "false",
    places: [
      ["* /api/v1/webhooks*", "response.20*id.required", 4],
      ["* /api/v1/webhooks*", "response.20*level.required", 4],
      ["* /api/v1/webhooks*", "response.20*enabled.required", 4],
      ["* /api/v1/webhooks*", "response.20*createdAt.required", 4],
      ["GET /api/v1/webhooks*", "response.200.data.required", 3],
      ["GET /api/v1/webhooks*", "response.200.links.required", 2],
      ["GET /api/v1/webhooks/event-types", "response.200.data[].name.required"],
    ],
  },
  {
    reason: "Every task has an id; Qlik uses the same schema for requests and responses.",
    ours: "true",
    theirs: "false",
    places: [["* /api/scheduling/tasks*", "response.20*.id.required", 5]],
  },
  {
    reason: "Qlik's specification requires them of every task; `@qlik/api` loses that in an allOf.",
    ours: "true",
    theirs: "false",
    places: [
      ["* /api/v1/reload-tasks*", "response.20*.appId.required", 4],
      ["* /api/v1/reload-tasks*", "response.20*.timeZone.required", 4],
      ["POST /api/v1/reload-tasks", "body.appId.required"],
      ["POST /api/v1/reload-tasks", "body.timeZone.required"],
    ],
  },
  {
    reason: "Qlik's text requires the complete list.",
    ours: "true",
    theirs: "false",
    places: [["PUT /api/v1/spaces/{spaceId}/assignments/{assignmentId}", "body.roles.required"]],
  },
  {
    reason: "They are omitted with `noActions`.",
    ours: "false",
    theirs: "true",
    places: [["GET /api/v1/items*", "response.200.*actions.required", 4]],
  },
  {
    reason: "A TenantAdmin can omit it, according to Qlik's text.",
    ours: "false",
    theirs: "true",
    places: [["GET /api/v1/reloads", "query.appId.required"]],
  },
  {
    reason: "Actual responses contain it.",
    ours: "present",
    theirs: undefined,
    places: [["* /api/v1/apps*", "response.200.attributes.spaceId", 10]],
  },
  {
    reason: "They are read-only: the service sets them.",
    ours: undefined,
    theirs: "present",
    places: [
      ["* /api/v1/webhooks*", "body.id", 2],
      ["* /api/v1/webhooks*", "body.*At", 4],
      ["* /api/v1/webhooks*", "body.*ByUserId", 4],
      ["* /api/v1/webhooks*", "body.disabledReason*", 4],
    ],
  },
  {
    reason: "RFC 6902 requires it for `move` and `copy`.",
    ours: "present",
    theirs: undefined,
    places: [["PATCH /api/scheduling/tasks/{id}", "body[].from"]],
  },
  {
    reason: "The first and the last page of a list may have null instead of a link.",
    ours: "true",
    theirs: undefined,
    places: [
      ["GET *", "response.200.links.next.nullable", 12],
      ["GET *", "response.200.links.prev.nullable", 12],
    ],
  },
  {
    reason: "Qlik's specification makes it an object that can be null; `@qlik/api` loses both.",
    ours: "true",
    theirs: undefined,
    places: [["GET /api/v1/items*", "response.200.*resourceCustomAttributes.nullable", 2]],
  },
  {
    reason: "`@qlik/api` types an object without declared properties as unknown.",
    ours: "object",
    theirs: "unknown",
    places: [
      ["* /api/v1/apps*", "response.200.attributes.custom.type", 10],
      ["* /api/scheduling/tasks*", "*.functionRef.arguments.type", 7],
      ["GET /api/v1/items*", "response.200.*resourceAttributes.type", 2],
      ["GET /api/v1/items*", "response.200.*resourceCustomAttributes.type", 2],
      ["* /api/v1/webhooks*", "response.20*.request.body.type", 3],
    ],
  },
  {
    reason:
      "`@qlik/api` loses the types of the value, and Qlik's specification has no list among them.",
    ours: "array or false or object or string or true",
    theirs: "unknown",
    places: [["PATCH /api/v1/webhooks/{id}", "body[].value.type"]],
  },
  {
    reason: "JSON cannot represent NaN as a number.",
    ours: '"NaN" or number',
    theirs: "number",
    places: [
      ["GET /api/v1/apps/{appId}/data/metadata", "response.200.tables_profiling_data[].*.type", 11],
    ],
  },
  {
    reason: "It is a number; both are encoded alike in a query.",
    ours: "number",
    theirs: "string",
    places: [
      ["GET /api/v1/apps/{appId}/reloads/metadata/{reloadId}", "query.limit.type"],
      ["GET /api/v1/apps/{appId}/scripts", "query.limit.type"],
    ],
  },
  {
    reason: "The log is text. `@qlik/api` types it as void but returns the text.",
    ours: "string",
    theirs: "undefined",
    places: [["GET /api/v1/apps/{appId}/reloads/logs/{reloadId}", "response.200.type"]],
  },
  {
    reason: "The response is a file.",
    ours: "Blob",
    theirs: "unknown",
    places: [
      ["GET /api/v1/temp-contents/{id}", "response.200.type"],
      ["GET /api/v1/temp-contents/{id}", "response.206.type"],
    ],
  },
  {
    reason: "Qlik documents 201 with an empty body, and that is the actual response.",
    ours: "present",
    theirs: undefined,
    places: [["POST /api/v1/apps/{appId}/export", "response.201"]],
  },
  {
    reason: "Qlik documents 201 with an empty body; `@qlik/api` promises 200 with a file.",
    ours: undefined,
    theirs: "present",
    places: [["POST /api/v1/apps/{appId}/export", "response.200"]],
  },
  {
    reason: "`@qlik/api` accepts all bodies that fetch accepts; the body is the bytes of a file.",
    ours: "ArrayBuffer or AsyncIterable<string | Uint8Array<ArrayBufferLike>> or Blob or Uint8Array<ArrayBufferLike> or object",
    theirs:
      "ArrayBuffer or ArrayBufferView<ArrayBuffer> or Blob or FormData or ReadableStream<any> or URLSearchParams or string",
    places: [["POST /api/v1/apps/import", "body.type"]],
  },
];

/** Operations that only one side has. */
export const oneSided: readonly {
  reason: string;
  side: "ours" | "theirs";
  operations: readonly string[];
}[] = [
  {
    reason: "No official source has it; it remains callable, as deprecated.",
    side: "ours",
    operations: ["GET /api/v1/apps"],
  },
  {
    reason: "`@qlik/api` gets tokens by itself and exports no function for it.",
    side: "ours",
    operations: ["POST /oauth/token"],
  },
  {
    reason: "Out of scope so far: the contents and the evaluation of an app.",
    side: "theirs",
    operations: [
      "POST /api/v1/apps/validatescript",
      "GET /api/v1/apps/{appId}/insight-analyses",
      "GET /api/v1/apps/{appId}/insight-analyses/model",
      "POST /api/v1/apps/{appId}/insight-analyses/actions/recommend",
      "GET /api/v1/apps/{appId}/media/files/{path}",
      "PUT /api/v1/apps/{appId}/media/files/{path}",
      "DELETE /api/v1/apps/{appId}/media/files/{path}",
      "GET /api/v1/apps/{appId}/media/list/{path}",
      "GET /api/v1/apps/{appId}/media/thumbnail",
      "POST /api/v1/apps/{appId}/objects/{objectId}/actions/change-owner",
      "GET /api/v1/apps/{appId}/report-filters",
      "POST /api/v1/apps/{appId}/report-filters",
      "GET /api/v1/apps/{appId}/report-filters/actions/count",
      "GET /api/v1/apps/{appId}/report-filters/{id}",
      "PATCH /api/v1/apps/{appId}/report-filters/{id}",
      "DELETE /api/v1/apps/{appId}/report-filters/{id}",
    ],
  },
  {
    reason: "Out of scope so far: the performance of an app on an engine.",
    side: "theirs",
    operations: [
      "GET /api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}",
      "GET /api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}/actions/download",
      "GET /api/v1/apps/evaluations/{id}",
      "GET /api/v1/apps/evaluations/{id}/actions/download",
      "GET /api/v1/apps/{guid}/evaluations",
      "POST /api/v1/apps/{guid}/evaluations",
      "GET /api/v1/apps/{appId}/placement",
      "PUT /api/v1/apps/{appId}/placement",
      "DELETE /api/v1/apps/{appId}/placement",
    ],
  },
  {
    reason: "Out of scope so far: items are only read to find apps.",
    side: "theirs",
    operations: [
      "PUT /api/v1/items/{itemId}",
      "DELETE /api/v1/items/{itemId}",
      "GET /api/v1/items/{itemId}/collections",
      "GET /api/v1/items/{itemId}/publisheditems",
      "GET /api/v1/items/settings",
      "PATCH /api/v1/items/settings",
    ],
  },
  {
    reason: "Out of scope so far: only the download of temporary files is described.",
    side: "theirs",
    operations: ["POST /api/v1/temp-contents", "GET /api/v1/temp-contents/{id}/details"],
  },
  {
    reason: "Out of scope so far: the graph of tasks that trigger each other.",
    side: "theirs",
    operations: [
      "GET /api/scheduling/tasks/{id}/graphs/ancestors",
      "GET /api/scheduling/tasks/{id}/graphs/children",
      "GET /api/scheduling/tasks/{id}/graphs/descendants",
      "GET /api/scheduling/tasks/{id}/graphs/parents",
      "GET /api/scheduling/tasks/{id}/graphs/subgraph",
    ],
  },
];
