/**
 * `qlik-cloud-client/redis`: what several processes share through Redis or Valkey: one budget of Qlik's rate limits, one
 * access token, the deduplication of webhook events, and jobs that outlive their process.
 *
 * @example
 * import { createClient } from "redis";
 * import { createQlikClient } from "qlik-cloud-client";
 * import { redisFleet } from "qlik-cloud-client/redis";
 *
 * const client = await createClient({ url: "redis://localhost" }).connect();
 * const fleet = redisFleet({ client, prefix: "qlik:my-tenant:" });
 * const qlik = createQlikClient({ tenant, auth, rateLimit: { budget: fleet.budget } });
 *
 * @module
 */
export type { RedisClient } from "./redis/clients.ts";
export type { FleetDedupe, FleetDedupeOptions } from "./redis/dedupe.ts";
export {
  redisFleet,
  type FleetChange,
  type FleetProcessClass,
  type RedisFleet,
  type RedisFleetOptions,
} from "./redis/fleet.ts";
export { restClient, type RestClient, type RestClientOptions } from "./redis/rest-client.ts";
export type { FleetEvents } from "./redis/reload-events.ts";
export type { EncryptionKey, FleetEncryption } from "./redis/tokens/encryption.ts";
export type { FleetTokenStore } from "./redis/tokens/token-store.ts";
export type {
  EndedJob,
  RedisTickets,
  RedisTicketsOptions,
  TicketHandle,
  TicketStatus,
  TicketWorkOptions,
} from "./redis/tickets/job-types.ts";
export { redisTickets } from "./redis/tickets/tickets.ts";
