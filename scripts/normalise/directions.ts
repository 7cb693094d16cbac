/** Finds which schemas describe what is sent, and which describe what is received. */
import {
  operationsOf,
  type MediaTypeObject,
  type OpenApiDocument,
  type OperationObject,
  type PathItemObject,
} from "../openapi/document.ts";
import { resolvePointer } from "../openapi/references.ts";
import { isObject } from "./schema.ts";
import { schemasWithin } from "./sites.ts";

export interface Directions {
  /** The schemas of parameters and request bodies, and those within them. */
  readonly sent: ReadonlySet<object>;
  /** The schemas of responses and events, and those within them. */
  readonly received: ReadonlySet<object>;
}

export function directionsOf(document: OpenApiDocument): Directions {
  const sent = new Set<object>();
  const received = new Set<object>();

  const follow = (node: unknown): Record<string, unknown> => {
    const { $ref } = isObject(node) ? node : {};
    const target = typeof $ref === "string" ? resolvePointer(document, $ref) : node;
    return isObject(target) ? target : {};
  };
  const addSchema = (schema: unknown, found: Set<object>): void => {
    if (!isObject(schema) || found.has(schema)) return;
    found.add(schema);
    const { $ref } = schema;
    if (typeof $ref === "string") addSchema(resolvePointer(document, $ref), found);
    for (const inner of schemasWithin(schema)) addSchema(inner, found);
  };
  /** A parameter, a header, a request body or a response. */
  const addCarrier = (carrier: unknown, found: Set<object>): void => {
    const { schema, content, headers } = follow(carrier);
    addSchema(schema, found);
    for (const media of valuesOf(content)) addSchema((media as MediaTypeObject).schema, found);
    for (const header of valuesOf(headers)) addCarrier(header, found);
  };
  const addOperation = (
    operation: OperationObject,
    item: PathItemObject,
    isOurs: boolean,
  ): void => {
    const [requested, answered] = isOurs ? [sent, received] : [received, sent];
    const parameters = [operation.parameters, item.parameters].filter(Array.isArray).flat();
    for (const parameter of parameters) addCarrier(parameter, requested);
    addCarrier(operation.requestBody, requested);
    for (const response of valuesOf(operation.responses)) addCarrier(response, answered);
    const { callbacks } = operation as { callbacks?: unknown };
    for (const callback of valuesOf(callbacks)) addItems(callback, !isOurs);
  };
  const addItems = (items: unknown, isOurs: boolean): void => {
    if (!isObject(items)) return;
    const found = Object.fromEntries(
      Object.entries(items).filter(([, item]) => isObject(item)),
    ) as Record<string, PathItemObject>;
    for (const { item, operation } of operationsOf(found)) {
      if (isObject(operation)) addOperation(operation, item, isOurs);
    }
  };
  addItems(document.paths, true);
  addItems(document.webhooks, false);
  return { sent, received };
}

function valuesOf(map: unknown): object[] {
  return isObject(map) ? Object.values(map).filter(isObject) : [];
}
