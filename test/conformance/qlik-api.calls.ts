/** The functions of `@qlik/api` by our operations, and what they are called with: values of the description. */
import * as services from "../contract/qlik-api.services.ts";
import { sampledOperations, type SampledOperation } from "../types/sampled-operations.ts";
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
        return operation ? [{ service, operation, call, parameters: parameters.split(", ") }] : [];
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

/** The headers that are required, for its options. */
export function headersOf({ operation }: QlikCall): Readonly<Record<string, unknown>> {
  return requiredOf(operation, "header");
}

function requiredOf(
  { parameters }: SampledOperation,
  place: string,
): Readonly<Record<string, unknown>> {
  const required = parameters.filter(({ group, required }) => group === place && required);
  return Object.fromEntries(required.map(({ name, value }) => [name, value]));
}
