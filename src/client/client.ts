import { createCall, type UntypedCall } from "../call/call.ts";
import type { RawOptions } from "../call/call-types.ts";
import type { Operations } from "../call/operation.ts";
import { unwrap, type AnyResult } from "../call/unwrap.ts";
import { describeValue } from "../core/describe-value.ts";
import { userAgent } from "../core/platform.ts";
import { QlikInputError } from "../errors/errors.ts";
import { createLog } from "../transport/log.ts";
import { createTransport } from "../transport/transport.ts";
import { readClientOptions, type QlikClientOptions, type ThrowOption } from "./options.ts";
import { insecureHttpWarning, tenantOrigin } from "./origin.ts";
import { createPathCalls, METHODS } from "./path-calls.ts";
import type { QlikClient, QlikThrowingClient } from "./qlik-client.ts";
import { keepOperations } from "./operations-of.ts";
import { createQlikRules } from "./qlik-rules.ts";
import type { QlikClientOf } from "./typed-client.ts";

export type { QlikClient, QlikThrowingClient } from "./qlik-client.ts";
export type { QlikClientOf } from "./typed-client.ts";

/** The client of `createQlikClient<Paths, Throws>`. */
export type CreatedClient<Paths, Throws> = [Paths] extends [object]
  ? NoInfer<QlikClientOf<Paths, Throws extends true ? "throwing" : "results">>
  : Throws extends true
    ? QlikThrowingClient
    : QlikClient;

/** Types of other paths need their table of operations. */
export type TableFor<Paths> = [Paths] extends [object]
  ? { readonly operations: Operations }
  : unknown;

/**
 * Creates a client of a Qlik Cloud tenant. Nothing is sent until the first call.
 *
 * Types and a table that were generated elsewhere take the place of those of this package:
 * `createQlikClient<paths>({ tenant, auth, operations })`, with `throwOnError: true` as `createQlikClient<paths, true>`.
 *
 * @throws {QlikInputError} when an option is unknown or has a wrong value.
 * @example
 * const qlik = createQlikClient({
 *   tenant: "my-tenant.eu.qlikcloud.com",
 *   auth: { apiKey: process.env.QLIK_API_KEY ?? "" },
 * });
 * const reloads = await qlik["/api/v1/reloads"].GET({ params: { query: { appId, limit: 5 } } });
 * if (reloads.ok) for (const reload of reloads.data.data) console.log(reload.id, reload.status);
 */
export function createQlikClient<
  Paths extends object | undefined = undefined,
  Throws extends boolean = false,
>(
  options: QlikClientOptions & ThrowOption<Throws> & TableFor<Paths>,
  // A client that is expected somewhere says nothing about the paths, nor whether it throws.
): CreatedClient<Paths, Throws>;
export function createQlikClient(options: QlikClientOptions & ThrowOption<boolean>): unknown {
  const settings = readClientOptions(options);
  const { headers, apiVersion, clock, maxResponseBytes, operations } = settings;
  const origin = tenantOrigin(settings.tenant!, settings.insecureHttp);
  const warning = insecureHttpWarning(origin);
  if (warning) createLog(settings.logger)?.(warning);
  const { send, token } = createTransport(origin, settings, createQlikRules(operations));
  const call = createCall({
    origin,
    headers: {
      ...userAgent(),
      ...(apiVersion === undefined ? {} : { "qlik-api-version": apiVersion }),
      ...headers,
    },
    send,
    clock,
    maxResponseBytes,
    operations,
  });
  const results = clientOf({ origin, clock, token }, call, operations);
  if (!settings.throwOnError) return Object.freeze(results);
  const calling: UntypedCall = async (...args) =>
    unwrap((await call(...args)) as AnyResult) as Awaited<ReturnType<UntypedCall>>;
  const throwing = clientOf(
    { origin, clock, token, results: Object.freeze(results) },
    calling,
    operations,
  );
  return Object.freeze(throwing);
}

/** The types are about which calls may be written; at run time all methods are one function. */
function clientOf(about: object, call: UntypedCall, operations: Operations): object {
  const request: UntypedCall = async (method, path, options, stream) => {
    if (METHODS.some((known) => known === method)) return call(method, path, options, stream);
    throw new QlikInputError(
      `"method" must be one of ${METHODS.join(", ")}, got ${describeValue(method)}.`,
    );
  };
  const members = {
    ...about,
    ...Object.fromEntries(METHODS.map((method) => [method, call.bind(undefined, method)])),
    request,
    raw: request,
    download: (path: string, options?: RawOptions) => call("GET", path, options, true),
  };
  const descriptors = Object.getOwnPropertyDescriptors(members);
  const client = Object.create(createPathCalls(call, operations), descriptors) as object;
  keepOperations(client, operations);
  return client;
}
