/**
 * The differences between our types and those of `@qlik/api` 2.19.0, with reasons. `qlik-api.test.ts` fails for a difference that no
 * reason covers, for a reason that covers none, and for an operation that isn't listed.
 *
 * Points are written as in spec/PROVENANCE.md; `open` marks a list of values that accepts any other string.
 */

export interface Reason {
  reason: string;
  /** What each side says. `*` matches any characters; `undefined` stands for a side that says nothing. */
  ours: string | undefined;
  theirs: string | undefined;
  /** The operations that it applies to, as patterns. @default all of them */
  operations?: readonly string[];
  /** The points that it applies to, as patterns. */
  points: readonly string[];
}

/** Reasons that hold wherever the point occurs. */
const general: readonly Reason[] = [
  {
    reason: "Qlik adds values to responses over time, which must not break clients.",
    ours: "true",
    theirs: undefined,
    points: ["response.*.open"],
  },
  {
    reason: "Values from a response can be sent back, so they are open in requests too.",
    ours: "true",
    theirs: undefined,
    points: ["body.*.open", "body[].*.open", "body<*>.*.open", "query.*.open"],
  },
  {
    reason: "`@qlik/api` types an object without declared properties as unknown.",
    ours: "object",
    theirs: "unknown",
    points: ["*.type"],
  },
  {
    reason: "`@qlik/api` loses what an object requires if that is declared in an allOf or oneOf.",
    ours: "true",
    theirs: "false",
    points: ["*.required"],
  },
  {
    reason: "`@qlik/api` loses that a reference can be null.",
    ours: "true",
    theirs: undefined,
    points: ["*.nullable"],
  },
  {
    reason: "A response with status 204 or 205 has no body (RFC 9110, section 15.3).",
    ours: "undefined",
    theirs: "object",
    points: ["response.204.type", "response.205.type"],
  },
  {
    reason: "The response is a file. `@qlik/api` calls it by a class of its own.",
    ours: "Blob",
    theirs: "DownloadableBlob",
    points: ["response.200.type"],
  },
  {
    reason: "Fields of a form can be passed as an object, or as a FormData of the caller.",
    ours: "FormData or object",
    theirs: "object",
    points: ["body.type"],
  },
  {
    reason: "Nothing tells what the response contains, so it is unknown rather than absent.",
    ours: "unknown",
    theirs: "undefined",
    points: ["response.200.type"],
  },
  {
    reason: "The response is text. `@qlik/api` types it as void but returns the text.",
    ours: "string",
    theirs: "undefined",
    points: ["response.200.type"],
  },
  {
    reason: "The response has one of several media types; `@qlik/api` knows the first.",
    ours: "object or string",
    theirs: "object",
    points: ["response.200.type"],
  },
  {
    reason: "`@qlik/api` accepts all bodies that fetch accepts; the body is the bytes of a file.",
    ours: "*Blob*",
    theirs:
      "ArrayBuffer or ArrayBufferView<ArrayBuffer> or Blob or FormData or ReadableStream<any> or URLSearchParams or string",
    points: ["body.type"],
  },
  {
    reason: "Qlik adds numbers over time, as it adds strings.",
    ours: "number",
    theirs: "0 or 1 or 2 or 3*",
    points: ["*.type"],
  },
  {
    reason: "The type is the same; the schema has another name.",
    ours: "* & AppsClassification & *",
    theirs: "* & Classification & *",
    points: ["*.type"],
  },
  {
    reason: "The types are the same; the schemas have other names.",
    ours: "ConnectivityDataConnection*",
    theirs: "ConnectionCreate*",
    points: ["*.type"],
  },
  {
    reason: "`@qlik/api` types alternatives as unknown.",
    ours: "array or *",
    theirs: "unknown",
    points: ["*.type"],
  },
];

/** Reasons that hold for one service. */
const special: readonly Reason[] = [
  {
    reason: "Qlik uses both spellings, in its specification and its documentation.",
    ours: "EVENT, event",
    theirs: "EVENT",
    operations: ["* /api/scheduling/tasks*"],
    points: ["*.states[].type.enum"],
  },
  {
    reason: "Only the text of Qlik's specification names the values, so its types accept any.",
    ours: "change_owner, change_space, create, delete, duplicate, export, exportdata, import, publish, read, reload, update",
    theirs: undefined,
    operations: ["* /api/v1/apps*"],
    points: ["response.200.privileges[].enum"],
  },
  {
    reason: "Only the text of Qlik's specification names the values, so its types accept any.",
    ours: "AUTOREPLACE, NEW",
    theirs: undefined,
    operations: ["POST /api/v1/apps/import"],
    points: ["query.mode.enum"],
  },
  {
    reason: "Only the text of Qlik's specification names what can be patched.",
    ours: "/versionMessage",
    theirs: undefined,
    operations: ["PATCH /api/v1/apps/{appId}/scripts/{id}"],
    points: ["body[].Path.enum"],
  },
  {
    reason: "Qlik's text says that nothing else is supported.",
    ours: "publish",
    theirs: undefined,
    operations: ["GET /api/v1/spaces"],
    points: ["query.action.enum"],
  },
  {
    reason: "Only the text of Qlik's specification names the fields.",
    ours: "+createdAt, +name, +type, -createdAt, -name, -type, createdAt, name, type",
    theirs: undefined,
    operations: ["GET /api/v1/spaces"],
    points: ["query.sort.enum"],
  },
  {
    reason: "Only the text of Qlik's specification names the levels.",
    ours: "tenant, user",
    theirs: undefined,
    operations: ["GET /api/v1/webhooks*"],
    points: ["*.enum", "query.level.open"],
  },
  {
    reason: "Qlik's specification lists the values with constants that `@qlik/api` loses.",
    ours: "*, *",
    theirs: undefined,
    operations: ["POST /api/analytics/apps/{appId}/actions/restore"],
    points: ["response.200.attributes.*.enum"],
  },
  {
    reason: "Qlik's text allows several.",
    ours: undefined,
    theirs: "api, automations, management-console",
    operations: ["GET /api/v1/webhooks"],
    points: ["query.origins.enum"],
  },
  {
    reason: "Qlik's text allows several values separated by commas, and subtypes in brackets.",
    ours: undefined,
    theirs: "app, *",
    operations: ["GET /api/v1/items"],
    points: ["query.resourceType.enum"],
  },
  {
    reason: "Qlik's text allows several values separated by commas.",
    ours: undefined,
    theirs: "data, managed, personal, shared",
    operations: ["GET /api/v1/items"],
    points: ["query.spaceType.enum"],
  },
  {
    reason: "Qlik's specification has them in the text only, and may add fields.",
    ours: undefined,
    theirs: "+_id, *",
    operations: ["GET /api/v1/data-connections"],
    points: ["query.sort.enum"],
  },
  ...[
    { ours: "present", theirs: undefined },
    { ours: undefined, theirs: "present" },
  ].map((sides) => ({
    reason:
      "Qlik's text says that it returns items, and the schema is that of the collections of an item.",
    ...sides,
    operations: ["GET /api/v1/items/{itemId}/publisheditems"],
    points: ["response.200.*"],
  })),
  {
    reason: "They are omitted with `noActions`.",
    ours: "false",
    theirs: "true",
    operations: ["* /api/v1/items*"],
    points: ["response.200.*actions.required"],
  },
  {
    reason: "A TenantAdmin can omit it, according to Qlik's text.",
    ours: "false",
    theirs: "true",
    operations: ["GET /api/v1/reloads"],
    points: ["query.appId.required"],
  },
  {
    reason: "Actual responses contain it.",
    ours: "present",
    theirs: undefined,
    operations: ["* /api/v1/apps*"],
    points: ["response.200.attributes.spaceId"],
  },
  {
    reason: "Qlik's specification has them; `@qlik/api` left them out.",
    ours: "present",
    theirs: undefined,
    operations: [
      "GET /api/v1/apps/{appId}/report-filters/{id}",
      "GET /api/v1/glossaries/{id}/actions/export",
      "GET /api/v1/ml/profile-insights/{dataSetId}",
    ],
    points: ["query.*"],
  },
  {
    reason: "Qlik's specification has a body without a schema; `@qlik/api` left it out.",
    ours: "present",
    theirs: undefined,
    operations: [
      "POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start",
    ],
    points: ["body"],
  },
  {
    reason: "They are read-only: the service sets them.",
    ours: undefined,
    theirs: "present",
    operations: ["* /api/v1/webhooks*"],
    points: ["body.id", "body.*At", "body.*ByUserId", "body.disabledReason*"],
  },
  {
    reason: "The service sets them.",
    ours: undefined,
    theirs: "present",
    operations: [
      "PUT /api/v1/assistants/{assistantId}/starters/{starterId}",
      "PUT /api/v1/knowledgebases/{id}/datasources/{datasourceId}",
    ],
    points: ["body.*At", "body.contentSummary", "body.syncInfo"],
  },
  {
    reason: "RFC 6902 requires it for `move` and `copy`.",
    ours: "present",
    theirs: undefined,
    operations: ["PATCH /api/scheduling/tasks/{id}"],
    points: ["body[].from"],
  },
  {
    reason: "JSON cannot represent NaN as a number.",
    ours: '"NaN" or number',
    theirs: "number",
    operations: ["* /api/v1/apps*"],
    points: ["response.200.tables_profiling_data[].*.type"],
  },
  {
    reason: "It is a number; both are encoded alike in a query.",
    ours: "number",
    theirs: "string",
    operations: ["* /api/v1/apps*"],
    points: ["query.limit.type"],
  },
  {
    reason: "The response is a file.",
    ours: "Blob",
    theirs: "unknown",
    operations: ["GET /api/v1/temp-contents/{id}"],
    points: ["response.20*.type"],
  },
  {
    reason: "Qlik documents 201 with an empty body, and that is the actual response.",
    ours: "present",
    theirs: undefined,
    operations: ["POST /api/v1/apps/{appId}/export"],
    points: ["response.201"],
  },
  {
    reason: "Qlik documents 201 with an empty body; `@qlik/api` promises 200 with a file.",
    ours: undefined,
    theirs: "present",
    operations: ["POST /api/v1/apps/{appId}/export"],
    points: ["response.200"],
  },
  {
    reason:
      "The link is a URL in Qlik's specification; `@qlik/api` took the link of another service.",
    ours: "string",
    theirs: "object",
    operations: ["GET /api/v1/apps/{guid}/evaluations"],
    points: ["response.200.links.*.href.type"],
  },
  {
    reason: "Further properties are possible, as Qlik's specification says.",
    ours: "*",
    theirs: undefined,
    operations: [
      "GET /api/v1/users/*",
      "GET /api/analytics/change-stores/{storeId}/changes/tabular-views",
    ],
    points: ["response.200*{}.type"],
  },
  {
    reason: "`@qlik/api` merges a property of the same name in a member of an allOf.",
    ours: undefined,
    theirs: "true",
    operations: ["POST /api/v1/ml/*/actions/predict"],
    points: ["response.202.data.attributes.*.nullable"],
  },
  {
    reason: "No value is an integer and a string; the item of a failed invitation says string.",
    ours: "string",
    theirs: "never",
    operations: ["POST /api/v1/users/actions/invite"],
    points: ["response.207.data[]<InviteErrorItem>.code.type"],
  },
  {
    reason: "The published items are items; `@qlik/api` took the collections of another operation.",
    ours: "present",
    theirs: undefined,
    operations: ["GET /api/v1/items/{itemId}/publisheditems"],
    points: ["response.200.*"],
  },
  {
    reason: "The published items are items; `@qlik/api` took the collections of another operation.",
    ours: undefined,
    theirs: "present",
    operations: ["GET /api/v1/items/{itemId}/publisheditems"],
    points: ["response.200.*"],
  },
  {
    reason: "The export is JSON or a spreadsheet, by the parameter `format`.",
    ours: "Blob or object",
    theirs: "object",
    operations: ["GET /api/v1/glossaries/{id}/actions/export"],
    points: ["response.200.type"],
  },
  {
    reason: "Each media type has a body of its own.",
    ours: "* or *",
    theirs: "object",
    operations: ["POST /api/v1/assistants", "POST /api/v1/glossaries/actions/import"],
    points: ["body.type"],
  },
  {
    reason: "A key contact is an object; `@qlik/api` merges the two lists that are possible.",
    ours: "object",
    theirs: "string",
    operations: ["PATCH /api/data-governance/data-products/{dataProductId}"],
    points: ["body[].value[].type"],
  },
  {
    reason: "The active brand is behind a redirect, which clients follow.",
    ours: "Brand or NoActiveBrand",
    theirs: "unknown",
    operations: ["GET /api/v1/brands/active"],
    points: ["response.200.type"],
  },
  {
    reason: "The list of origins is a list.",
    ours: "array or string",
    theirs: "string",
    operations: ["PATCH /api/v1/web-integrations/{id}"],
    points: ["body[].value.type"],
  },
  {
    reason: "Whether a notification was read is a Boolean; Qlik's example has one.",
    ours: "false or string or true",
    theirs: "string",
    operations: ["PATCH /api/v1/web-notifications/*"],
    points: ["body[].value.type"],
  },
  {
    reason:
      "A property of the base is declared again; the types are equal but for what they are called.",
    ours: "ClientSecrets & *",
    theirs: "ClientSecrets & *",
    operations: ["GET /api/v1/oauth-clients*"],
    points: ["*.clientSecrets.type"],
  },
  {
    reason: "The method is any string where the connection is read for the list.",
    ours: undefined,
    theirs: "required, trusted",
    operations: ["GET /api/v1/oauth-clients"],
    points: ["*.consentMethod.enum"],
  },
  {
    reason:
      "The service streams events, for which Qlik's specification has the type of a whole response.",
    ours: "ReadableStream<Uint8Array<ArrayBuffer>>",
    theirs: "object",
    operations: ["POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream"],
    points: ["response.200.type"],
  },
  {
    reason: "`{id}` is a placeholder, so that the values are open and the known group is named.",
    ours: "*000000000000000000000001*",
    theirs: "*{id}*",
    operations: ["PATCH /api/v1/groups/settings"],
    points: ["body[].path.enum"],
  },
  {
    reason: "The three operations are one text in Qlik's specification.",
    ours: "add, remove, replace",
    theirs: "replace, remove, add",
    operations: ["PATCH /api/v1/transports/email-config"],
    points: ["body[].op.enum"],
  },
];

export const reasons: readonly Reason[] = [...general, ...special];

/** Operations that only one side has. */
export const oneSided: readonly {
  reason: string;
  side: "ours" | "theirs";
  /** As patterns. */
  operations: readonly string[];
}[] = [
  {
    reason: "No official source has it; it remains callable, as deprecated.",
    side: "ours",
    operations: ["GET /api/v1/apps"],
  },
  {
    reason: "`@qlik/api` logs in by itself and exports no function for it.",
    side: "ours",
    operations: ["GET /login", "POST /login/jwt-session", "* /oauth/*", "GET /.well-known/*"],
  },
  {
    reason: "Qlik's specification has it; `@qlik/api` left it out.",
    side: "ours",
    operations: ["GET /api/v1/di-projects/{projectId}", "* /api/v1/temp-contents/files*"],
  },
  {
    reason: "Newer than `@qlik/api` 2.19.0: Qlik's changelogs 262, 263 and 268 announce them.",
    side: "ours",
    operations: [
      "POST /api/scheduling/tasks/resources/{id}/actions/reload/*",
      "* /api/core/webhooks*",
      "* /api/connectivity/direct-access-agents/*",
    ],
  },
  {
    reason: "Deprecated since 2024, and in no specification.",
    side: "theirs",
    operations: ["* /api/v1/dcaas/*"],
  },
];
