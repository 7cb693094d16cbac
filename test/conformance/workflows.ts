/** What the workflows that Redocly generates are given, where the specification's examples cannot fit. */
import { EXAMPLE, SPARE, type Made } from "./furnish.ts";

/** Values for one operation, in place of the examples, which come true for all that isn't here. */
export interface Given {
  readonly operationId: string;
  readonly reason: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly header?: Readonly<Record<string, string>>;
  readonly body?: object | string;
}

const MADE = "The tenant makes the id.";
const TUS = "The protocol has one version, and an upload begins at its start.";
const NEEDED = "The example's one is needed by other workflows.";

export function givenTo(made: Made): readonly Given[] {
  // A step takes all parameters from its workflow or all from the examples.
  const app = { appId: EXAMPLE.app };
  const space = { spaceId: EXAMPLE.space };
  const log = { ...app, reloadId: made.endedReloadId };
  const old = { ...app, id: made.oldScriptId };
  const task = { taskId: made.taskId };
  const scheduled = { id: made.schedulingTaskId };
  const taskLog = { ...scheduled, runId: made.taskRunId };
  const assignment = { ...space, assignmentId: made.assignmentId };
  const share = { ...space, shareId: made.shareId };
  const webhook = { id: made.webhookId };
  const told = { id: made.toldWebhookId };
  const delivery = { ...told, deliveryId: made.deliveryId };
  const file = "The file's bytes can't be told in a description.";
  const taken = "The example of replaceSpace has the same name.";
  const tus = { "Tus-Resumable": "1.0.0" };
  const item = { itemId: made.itemId };
  const temporary = { id: made.tempContentId };
  const after = { onTaskId: made.schedulingTaskId };
  return [
    { operationId: "getAppReloadLog", reason: MADE, path: log },
    { operationId: "listAppReloadMetadata", reason: MADE, path: log },
    { operationId: "getAppScript", reason: MADE, path: old },
    { operationId: "patchAppScript", reason: MADE, path: old },
    { operationId: "deleteAppScript", reason: MADE, path: old },
    { operationId: "getAudit", reason: MADE, path: { id: made.auditId } },
    { operationId: "getItem", reason: MADE, path: item },
    { operationId: "replaceItem", reason: MADE, path: item },
    { operationId: "listItemCollections", reason: MADE, path: item },
    { operationId: "listItemPublisheditems", reason: MADE, path: item },
    { operationId: "deleteItem", reason: NEEDED, path: { itemId: made.spareItemId } },
    { operationId: "getReload", reason: MADE, path: { reloadId: made.endedReloadId } },
    { operationId: "cancelReload", reason: MADE, path: { reloadId: made.runningReloadId } },
    { operationId: "getReloadTask", reason: MADE, path: task },
    { operationId: "replaceReloadTask", reason: MADE, path: task },
    { operationId: "deleteReloadTask", reason: MADE, path: task },
    { operationId: "getTask", reason: MADE, path: scheduled },
    { operationId: "replaceTask", reason: MADE, path: scheduled },
    { operationId: "patchTask", reason: MADE, path: scheduled },
    { operationId: "startTask", reason: MADE, path: { id: made.idleTaskId } },
    { operationId: "listTaskRuns", reason: MADE, path: scheduled },
    { operationId: "getLastTaskRun", reason: MADE, path: scheduled },
    { operationId: "getTaskRunLog", reason: MADE, path: taskLog },
    ...["Ancestors", "Children", "Descendants", "Parents"].map((way) => ({
      operationId: `listTask${way}`,
      reason: MADE,
      path: scheduled,
    })),
    { operationId: "getTaskSubgraph", reason: MADE, path: scheduled },
    { operationId: "reloadAppAfterTask", reason: MADE, body: after },
    { operationId: "deleteTask", reason: NEEDED, path: { id: made.spareTaskId } },
    { operationId: "getSpaceAssignment", reason: MADE, path: assignment },
    { operationId: "replaceSpaceAssignment", reason: MADE, path: assignment },
    { operationId: "deleteSpaceAssignment", reason: MADE, path: assignment },
    { operationId: "getSpaceShare", reason: MADE, path: share },
    { operationId: "patchSpaceShare", reason: MADE, path: share },
    { operationId: "deleteSpaceShare", reason: MADE, path: share },
    ...["Webhook", "CoreWebhook"].flatMap((noun) => [
      { operationId: `get${noun}`, reason: MADE, path: webhook },
      { operationId: `replace${noun}`, reason: MADE, path: webhook },
      { operationId: `patch${noun}`, reason: MADE, path: webhook },
      { operationId: `list${noun}Deliveries`, reason: MADE, path: told },
      { operationId: `get${noun}Delivery`, reason: MADE, path: delivery },
      { operationId: `resend${noun}Delivery`, reason: MADE, path: delivery },
    ]),
    { operationId: "downloadTempContent", reason: MADE, path: temporary },
    { operationId: "getTempContentDetails", reason: MADE, path: temporary },
    { operationId: "createFile", reason: TUS, header: { ...tus, "Upload-Length": "6" } },
    {
      operationId: "updateFile",
      reason: TUS,
      path: { id: made.uploadId },
      header: { ...tus, "Upload-Offset": "0" },
      body: "abcdef",
    },
    { operationId: "republishApp", reason: MADE, body: { targetId: made.publishedAppId } },
    { operationId: "deleteApp", reason: NEEDED, path: { appId: SPARE.app } },
    { operationId: "removeAppSpace", reason: NEEDED, path: { appId: SPARE.appInSpace } },
    { operationId: "deleteSpace", reason: NEEDED, path: { spaceId: SPARE.space } },
    { operationId: "deleteWebhook", reason: NEEDED, path: { id: made.spareWebhookId } },
    { operationId: "deleteCoreWebhook", reason: NEEDED, path: { id: made.spareCoreWebhookId } },
    { operationId: "importApp", reason: file, body: made.file },
    { operationId: "createSpace", reason: taken, body: { name: "Planning", type: "shared" } },
  ];
}

interface Step {
  readonly operationId: string;
  parameters?: object[];
  requestBody?: object;
}

/** What of a generated document (Arazzo 1) is read and changed here. */
export interface Arazzo {
  readonly workflows: readonly { readonly workflowId: string; readonly steps: readonly Step[] }[];
}

/** Gives the steps their values. Gives back the operations of values that no step has taken. */
export function give(arazzo: Arazzo, given: readonly Given[]): string[] {
  const steps = arazzo.workflows.flatMap((workflow) => workflow.steps);
  return given.flatMap(({ operationId, path = {}, header = {}, body }) => {
    const step = steps.find((each) => each.operationId.endsWith(`.${operationId}`));
    if (!step) return [operationId];
    const parameters = Object.entries({ path, header }).flatMap(([place, values]) =>
      Object.entries(values).map(([name, value]) => ({ name, in: place, value })),
    );
    if (parameters.length > 0) step.parameters = parameters;
    if (body !== undefined) step.requestBody = { payload: body };
    return [];
  });
}
