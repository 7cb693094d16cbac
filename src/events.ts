/**
 * `qlik-cloud-client/events`: takes the events that Qlik Cloud sends to webhooks. No Node built-ins, and nothing of the
 * client but the class of its errors: it fits into a worker of a few kilobytes.
 *
 * @example
 * import { createServer } from "node:http";
 * import { createWebhookHandler, toNodeHandler } from "qlik-cloud-client/events";
 *
 * const handler = createWebhookHandler({
 *   secrets: process.env.QLIK_WEBHOOK_SECRET ?? "",
 *   on: {
 *     "com.qlik.v1.reload.finished": ({ data }) => {
 *       console.log(data.appId, data.status);
 *     },
 *   },
 * });
 * createServer(toNodeHandler(handler)).listen(3000);
 *
 * @module
 */
export type { EventBody } from "./events/bytes.ts";
export { memoryDedupe, type Dedupe, type MemoryDedupeOptions } from "./events/dedupe.ts";
export type {
  CloudEvent,
  CurrentEventType,
  EventData,
  EventOf,
  EventType,
  FormerEventType,
  KnownEvent,
  OtherEvent,
  QlikEvent,
} from "./events/event.ts";
export { QlikEventError, type EventRefusal } from "./errors/event-error.ts";
export { createWebhookHandler, type WebhookHandler } from "./events/handler.ts";
export type {
  QlikEventListener,
  QlikEventListeners,
  WebhookHandlerOptions,
} from "./events/handler-options.ts";
export {
  toNodeHandler,
  type NodeHandler,
  type NodeRequest,
  type NodeResponse,
} from "./events/node.ts";
export { parseEvent, type ParseEventOptions } from "./events/parse.ts";
export { sign, verifySignature, type Secrets, type SignedBody } from "./events/signature.ts";
