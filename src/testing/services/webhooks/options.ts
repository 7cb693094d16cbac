/** What a receiver of events is registered with. */
import { QlikInputError } from "../../../errors/errors.ts";
import { EVENT_TYPES, type EventEnvelope, type EventType } from "./envelope.ts";
import type { OutgoingEvent } from "./post-event.ts";
import type { WebhookConfig } from "./records.ts";

/** A receiver of the tenant's events: an address, or a function that stands for one. */
export type WebhookOptions = WebhookSettings & (WebhookByUrl | WebhookByHandler);

interface WebhookByUrl {
  /** Where events are posted with `globalThis.fetch`: an `https:` address, or an `http:` one on this machine. */
  readonly url: string | URL;
  readonly handler?: never;
}

interface WebhookByHandler {
  /**
   * Gets each event as a server would. It must not wait for the manual clock, which waits for it. A promise that takes
   * longer than ten seconds, by the platform's time, counts as no answer.
   */
  readonly handler: (request: Request) => Response | Promise<Response>;
  readonly url?: never;
}

export interface WebhookSettings {
  /**
   * The types of event that are sent.
   * @default all
   */
  readonly events?: readonly EventType[];
  /**
   * Signs each event, by the header `Qlik-Signature`: 32 to 64 characters.
   * @default none, and no signature
   */
  readonly secret?: string;
  /** @default "1.0" */
  readonly envelope?: EventEnvelope;
}

const ENVELOPES: readonly EventEnvelope[] = ["1.0", "0.1", "hybrid"];

/** Where a function's events are said to go; the name can never be found (RFC 6761). */
export const HANDLER_URL = "https://webhook.invalid/";

/** Options that are complete. */
export interface CheckedWebhook {
  readonly handler: OutgoingEvent["handler"];
  readonly config: WebhookConfig;
}

/** @throws {QlikInputError} when Qlik, or this tenant, would not take such a webhook. */
export function checkWebhook(options: WebhookOptions): CheckedWebhook {
  const { url, handler, events = EVENT_TYPES, secret, envelope = "1.0" } = options;
  if ((url === undefined) === (handler === undefined)) {
    throw new QlikInputError("a webhook needs either a url or a handler.");
  }
  const unknown = events.find((event) => !EVENT_TYPES.includes(event));
  if (unknown !== undefined) {
    throw new QlikInputError(
      `the tenant has no event ${unknown}: it has ${EVENT_TYPES.join(", ")}.`,
    );
  }
  if (!ENVELOPES.includes(envelope)) {
    throw new QlikInputError(`envelope has to be one of ${ENVELOPES.join(", ")}.`);
  }
  if (secret !== undefined && (secret.length < 32 || secret.length > 64)) {
    throw new QlikInputError("the secret of a webhook has to have 32 to 64 characters.");
  }
  if (url !== undefined && !isReceiverUrl(url)) {
    throw new QlikInputError(`the url of a webhook ${RECEIVER_URL_RULE}.`);
  }
  const config: WebhookConfig = {
    name: "Embedded webhook",
    description: undefined,
    url: url === undefined ? HANDLER_URL : new URL(url).href,
    level: "tenant",
    ownerId: undefined,
    enabled: true,
    eventTypes: events,
    filter: "",
    secret,
    headers: {},
    encryptedHeaders: {},
    envelope,
    checkCertificateRevocation: false,
  };
  return { handler, config };
}

/** What goes on from the name of an address that is none for a webhook. */
export const RECEIVER_URL_RULE =
  "has to be an https: address, or an http: one of this machine, without a password";

/** Qlik takes `https:` alone; a test's own server has seldom a certificate. */
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
