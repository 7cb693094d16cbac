/** The functions of `@qlik/api` by our operations, and what they are called with. */
import * as services from "../contract/qlik-api.services.ts";
import { operations, type DescribedOperation } from "./contract/description.ts";
import { isMadeUp, omitted } from "./qlik-api.expected.ts";
import { referenceOf } from "./contract/values.ts";
import type { Values } from "./contract/session.ts";

/** What a function of `@qlik/api` resolves with, or rejects with when the status is an error. */
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
  readonly operation: DescribedOperation;
  readonly call: QlikFunction;
  /** The names of its parameters: those of the path in their order, `query`, `body`, `options`. */
  readonly parameters: readonly string[];
}

const byForm = new Map([...operations.values()].map((each) => [formOf(each.key), each]));

/** Which operations the functions call stands in their source text alone. */
export const qlikCalls: readonly QlikCall[] = Object.entries(services).flatMap(
  ([service, functions]) =>
    Object.values(functions as unknown as Readonly<Record<string, QlikFunction>>).flatMap(
      (call) => {
        const [, parameters = "", method = "", template = ""] =
          /^async function \w+\(([^)]*)\)[^]*?\bmethod: "(\w+)",\s*pathTemplate: "([^"]+)"/.exec(
            String(call),
          ) ?? [];
        const operation = byForm.get(formOf(`${method.toUpperCase()} ${template}`));
        return operation ? [{ service, operation, call, parameters: parameters.split(", ") }] : [];
      },
    ),
);

/** The same for an operation, whatever its path parameters are called. */
function formOf(operation: string): string {
  return operation.replace(/\{[^{}]+\}/g, "{}");
}

/** The arguments before the options: the query has all parameters that can be sent together. */
export function argumentsOf({ operation, parameters }: QlikCall, values: Values): unknown[] {
  const { key, path } = operation;
  const ids = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => values.path?.[name!]);
  const query = operation.parameters
    .filter(({ group, name }) => group === "query" && !PLACE.test(name))
    .filter(({ name }) => !omitted[key]?.names.includes(name))
    .filter((parameter) => !isMadeUp(parameter))
    .map(({ name, value }) => {
      const own = values.query?.[name] ?? values.path?.[name];
      return [name, own ?? referenceOf(name, value) ?? value];
    });
  return parameters.slice(0, -1).map((name) => {
    if (name === "query") return Object.fromEntries(query) as object;
    return name === "body" ? values.body : ids.shift();
  });
}

/** The parameters of a page's place in a list, which the list itself gives. */
const PLACE = /^(next|prev|page|cursor|startingAfter|endingBefore)$/;
