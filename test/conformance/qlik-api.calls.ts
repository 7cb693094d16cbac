/** The functions of `@qlik/api` by our operations, and what they are called with: values of the description. */
import * as services from "../contract/qlik-api.services.ts";
import { sampledOperations, type SampledOperation } from "../types/sampled-operations.ts";
import { EXAMPLE, SPARE, type Made } from "./furnish.ts";
import { formOf } from "./records.ts";

/** An answer that a function of `@qlik/api` resolves with; it rejects with the same members for an error. */
export interface QlikAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Headers;
}

type QlikFunction = (...values: readonly unknown[]) => Promise<QlikAnswer>;

/** A function of `@qlik/api`, and the operation of ours that it calls. */
export interface QlikCall {
  /** `data-governance/data-qualities` */
  readonly service: string;
  readonly operation: SampledOperation;
  readonly call: QlikFunction;
  /** The names of its parameters: those of the path in their order, `query`, `body`, `options`. */
  readonly parameters: readonly string[];
  /** Those that are required, for its options. */
  readonly headers: Readonly<Record<string, unknown>>;
}

const operations = new Map(sampledOperations.map((each) => [formOf(each.key), each]));

/** Which operations the functions call stands in their source text alone. */
export const qlikCalls: readonly QlikCall[] = Object.entries(services).flatMap(
  ([service, functions]) =>
    Object.values(functions as unknown as Readonly<Record<string, QlikFunction>>).flatMap(
      (call) => {
        const [, parameters = "", method = "", template = ""] =
          /^async function \w+\(([^)]*)\)[^]*?\bmethod: "(\w+)",\s*pathTemplate: "([^"]+)"/.exec(
            String(call),
          ) ?? [];
        const operation = operations.get(formOf(`${method.toUpperCase()} ${template}`));
        return operation
          ? [
              {
                service,
                operation,
                call,
                parameters: parameters.split(", "),
                headers: requiredOf(operation, "header"),
              },
            ]
          : [];
      },
    ),
);

/** The arguments before the options: the ids of the path, the query that is required, and the body. */
export function argumentsOf(
  { operation, parameters }: QlikCall,
  ids: readonly unknown[],
): readonly unknown[] {
  const rest = [...ids];
  return parameters.slice(0, -1).map((name) => {
    if (name === "query") return requiredOf(operation, "query");
    return name === "body" ? operation.body?.value : rest.shift();
  });
}

function requiredOf(
  { parameters }: SampledOperation,
  place: string,
): Readonly<Record<string, unknown>> {
  const required = parameters.filter(({ group, required }) => group === place && required);
  return Object.fromEntries(required.map(({ name, value }) => [name, value]));
}

type ArgumentsOf = (made: Made) => readonly unknown[];

/** The arguments of calls that need more than records, such as a reload that has ended, in a tenant that is furnished. */
export const furnished: Readonly<Record<string, ArgumentsOf>> = {
  "POST /api/v1/apps/import": ({ file }) => [{ name: "Imported", mode: "NEW" }, file],
  "PUT /api/v1/apps/{appId}/publish": ({ publishedAppId }) => [
    EXAMPLE.app,
    { targetId: publishedAppId, data: "source" },
  ],
  "GET /api/v1/apps/{appId}/reloads/logs/{reloadId}": ofReload,
  "GET /api/v1/apps/{appId}/reloads/metadata/{reloadId}": (made) => [...ofReload(made), {}],
  "DELETE /api/v1/apps/{appId}/scripts/{id}": ({ oldScriptId }) => [EXAMPLE.app, oldScriptId],
  "GET /api/scheduling/tasks/{id}/runs/last": ({ schedulingTaskId }) => [schedulingTaskId],
  "GET /api/scheduling/tasks/{id}/runs/{runId}/log": ({ schedulingTaskId, taskRunId }) => [
    schedulingTaskId,
    taskRunId,
  ],
  "GET /api/v1/temp-contents/{id}": ({ tempContentId }) => [tempContentId, { inline: "1" }],
  "DELETE /api/v1/spaces/{spaceId}": () => [SPARE.space],
  "PATCH /api/v1/webhooks/{id}": ({ webhookId }) => [
    webhookId,
    [{ op: "replace", path: "/name", value: "Texts" }],
  ],
  "GET /api/v1/webhooks/{id}/deliveries/{deliveryId}": ofDelivery,
  "POST /api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend": ofDelivery,
};

function ofReload({ endedReloadId }: Made): readonly unknown[] {
  return [EXAMPLE.app, endedReloadId];
}

function ofDelivery({ toldWebhookId, deliveryId }: Made): readonly unknown[] {
  return [toldWebhookId, deliveryId];
}
