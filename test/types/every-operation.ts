/** A call of every operation of the description, with the values that it shows. */
import type { CallResult, Method, QlikClient } from "../../src/index.ts";
import type { operations } from "../../src/types.ts";
import {
  sampledOperations,
  type SampledBody,
  type SampledOperation,
} from "./sampled-operations.ts";

/** What is told apart by status alone. */
export type AnyCallResult = CallResult<operations["listReloads"]>;

/** The client's method for any path, without the types that a path has. */
type Request = (method: Method, path: string, options: object) => Promise<AnyCallResult>;

/** Returns a function for each operation (`GET /api/v1/reloads`) that calls it. */
export function everyOperation(client: QlikClient): Record<string, () => Promise<AnyCallResult>> {
  const request = client.request as unknown as Request;
  return Object.fromEntries(
    sampledOperations.map((operation) => [
      operation.key,
      () => request(operation.method as Method, operation.path, optionsOf(operation)),
    ]),
  );
}

/** The parameters that are needed, and the body. */
function optionsOf({ parameters, body }: SampledOperation): object {
  const params: Record<string, Record<string, unknown>> = {};
  for (const { name, group, required, value } of parameters) {
    if (required) (params[group] ??= {})[name] = value;
  }
  return { params, ...(body && { body: sendable(body) }) };
}

function sendable({ mediaType, value }: SampledBody): unknown {
  if (mediaType !== "multipart/form-data" || value instanceof Blob) return value;
  const form = new FormData();
  for (const [name, field] of Object.entries(value as object)) {
    form.set(name, field instanceof Blob ? field : JSON.stringify(field));
  }
  return form;
}
