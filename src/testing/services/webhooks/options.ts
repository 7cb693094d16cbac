/** The options of `tenant.webhooks.add()`. */
import { QlikInputError } from "../../../errors/errors.ts";
import { EVENT_TYPES, isEventType, type EventType } from "../../events/event-types.ts";
import type { OutgoingEvent } from "./post-event.ts";
import type { WebhookRecord } from "./records.ts";

/**
 * The form of an event: `"1.0"` is CloudEvents 1.0; `"0.1"` is the older form, with `eventType` and `extensions`;
 * `"hybrid"` has the fields of both.
 */
export type EventEnvelope = "1.0" | "0.1" | "hybrid";

/** A receiver of the tenant's events: a URL, or a function in place of one. */
export type WebhookOptions = WebhookSettings & (WebhookByUrl | WebhookByHandler);

interface WebhookByUrl {
  /** Where events are posted with `globalThis.fetch`: an `https:` URL, or an `http:` URL on this machine. */
  readonly url: string | URL;
  readonly handler?: never;
}

interface WebhookByHandler {
  /**
   * Called with each event, as a server would be. It must not wait for the manual clock, which waits for it. A promise
   * that takes longer than ten seconds, by the platform's time, counts as no response.
   */
  readonly handler: (request: Request) => Response | Promise<Response>;
  readonly url?: never;
}

export interface WebhookSettings {
  /**
   * The types of the events that are sent: any of those that `GET /api/core/webhooks/event-types` lists.
   * @default the two that end a reload, `com.qlik.v1.app.reload.finished` and `com.qlik.v1.reload.finished`
   */
  readonly events?: readonly EventType[];
  /**
   * The secret for the signature in the header `Qlik-Signature`: 32 to 64 characters.
   * @default none, and no signature
   */
  readonly secret?: string;
  /** @default "1.0" */
  readonly envelope?: EventEnvelope;
}

const RELOAD_ENDS: readonly EventType[] = [
  "com.qlik.v1.app.reload.finished",
  "com.qlik.v1.reload.finished",
];

const ENVELOPES: readonly EventEnvelope[] = ["1.0", "0.1", "hybrid"];

/** The URL of a webhook with a function. The host name can never be resolved (RFC 6761). */
export const HANDLER_URL = "https://webhook.invalid/";

/** Validated options, with defaults filled in. */
export interface CheckedWebhook {
  readonly handler: OutgoingEvent["handler"];
  readonly settings: Omit<WebhookRecord, "id" | "createdAt" | "createdByUserId">;
}

/** @throws {QlikInputError} when the options are not valid. */
export function checkWebhook(options: WebhookOptions): CheckedWebhook {
  const { url, handler, events = RELOAD_ENDS, secret, envelope = "1.0" } = options;
  if ((url === undefined) === (handler === undefined)) {
    throw new QlikInputError('Either "url" or "handler" is required for a webhook.');
  }
  const unknown = (events as readonly string[]).find((event) => !isEventType(event));
  if (unknown !== undefined) {
    throw new QlikInputError(`"events" must be some of ${EVENT_TYPES.join(", ")}, got ${unknown}.`);
  }
  if (!ENVELOPES.includes(envelope)) {
    throw new QlikInputError(`"envelope" must be one of ${ENVELOPES.join(", ")}, got ${envelope}.`);
  }
  if (secret !== undefined && (secret.length < 32 || secret.length > 64)) {
    throw new QlikInputError('"secret" must have 32 to 64 characters.');
  }
  if (url !== undefined && !isReceiverUrl(url)) {
    throw new QlikInputError(`"url" ${RECEIVER_URL_RULE}.`);
  }
  const settings: CheckedWebhook["settings"] = {
    name: "Embedded webhook",
    url: url === undefined ? HANDLER_URL : new URL(url).href,
    level: "tenant",
    enabled: true,
    eventTypes: [...events],
    secret,
    headers: {},
    encryptedHeaders: {},
    enableCloudEventDelivery: envelope !== "0.1",
    isHybrid: envelope === "hybrid",
    origin: "api",
  };
  return { handler, settings };
}

/** Continues a sentence that begins with the name of a URL that a webhook cannot have. */
export const RECEIVER_URL_RULE =
  "must be an https: URL, or an http: URL on this machine, without a password";

/** Qlik only allows `https:`, but the server of a test rarely has a certificate. */
export function isReceiverUrl(url: string | URL): boolean {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const isSafe =
    address?.protocol === "https:" || (address?.protocol === "http:" && isLoopback(address));
  return isSafe && !address.username && !address.password;
}

function isLoopback({ hostname }: URL): boolean {
  return (
    /^(?:.+\.)?localhost$/.test(hostname) ||
    /^127(?:\.\d+){3}$/.test(hostname) ||
    hostname === "[::1]"
  );
}
