/**
 * `qlik-cloud-client/events`: receives the events that Qlik Cloud sends to webhooks. It needs no Node built-ins and nothing
 * of the client but its error classes and its reader of options, so it fits into a worker of a few kilobytes.
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
export { createMemoryDedupe, type Dedupe, type MemoryDedupeOptions } from "./events/dedupe.ts";
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
export { QlikEventError, type EventErrorCode } from "./errors/event-error.ts";
export { createWebhookHandler, type WebhookHandler } from "./events/handler.ts";
export type {
  QlikEventListener,
  QlikEventListeners,
  WebhookHandlerOptions,
} from "./events/handler-options.ts";
export {
  toLambdaHandler,
  type LambdaEvent,
  type LambdaHandler,
  type LambdaResult,
} from "./events/lambda.ts";
export {
  toNodeHandler,
  type NodeHandler,
  type NodeRequest,
  type NodeResponse,
} from "./events/node.ts";
export { parseEvent, type ParseEventOptions } from "./events/parse.ts";
export type { Secrets } from "./events/secrets.ts";
export { sign, verifySignature, type SignedBody } from "./events/signature.ts";
export type { WebhookRequest, WebhookRequestBody } from "./events/webhook-request.ts";
