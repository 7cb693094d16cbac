/// <reference lib="esnext.disposable" preserve="true" />
/**
 * `qlik-cloud-client/testing`: a Qlik Cloud tenant that runs in the process, to try the client on and to test code with.
 *
 * @example
 * import { createQlikClient } from "qlik-cloud-client";
 * import { createTenant } from "qlik-cloud-client/testing";
 *
 * const tenant = createTenant({ data: { spaces: [{ name: "Sales" }] } });
 * const qlik = createQlikClient({
 *   tenant: tenant.origin,
 *   auth: { apiKey: tenant.apiKey },
 *   fetch: tenant.fetch,
 * });
 * const spaces = await qlik.GET("/api/v1/spaces");
 *
 * @module
 */
export {
  createTenant,
  type OAuthCredentials,
  type Tenant,
  type TenantClientOptions,
} from "./testing/tenant.ts";
export { fidelityOf } from "./testing/fidelity.ts";
export type { Fidelity } from "./testing/engine/fidelity.ts";
export type {
  ReloadOutcome,
  TenantApp,
  TenantAssignment,
  TenantData,
  TenantLicenses,
  TenantOAuthClient,
  TenantOptions,
  TenantSpace,
  TenantUser,
} from "./testing/state/options.ts";
export type { RunOutcome, RunStart } from "./testing/state/run-outcome.ts";
export type { Duration } from "./core/duration.ts";
export type { EventType } from "./testing/events/event-types.ts";
export type { EventEnvelope, WebhookOptions } from "./testing/services/webhooks/options.ts";
export type { Webhook, WebhookDelivery, Webhooks } from "./testing/services/webhooks/sender.ts";
export type {
  AddedFault,
  Fault,
  FaultEffect,
  Faults,
  FaultTarget,
} from "./testing/http/faults/fault.ts";
export type { ReceivedRequest } from "./testing/http/request-log.ts";
export type { AddedRoute, RouteHandler } from "./testing/http/routes.ts";
export type { ListenOptions, TenantServer } from "./testing/http/server.ts";
