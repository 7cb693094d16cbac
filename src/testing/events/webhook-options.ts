/** What a receiver of events is registered with. */
import { QlikInputError } from "../../errors.ts";
import type { EventEnvelope, EventType } from "./envelope.ts";

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

const EVENTS: readonly EventType[] = [
  "com.qlik.v1.reload.finished",
  "com.qlik.v1.app.reload.finished",
];
const ENVELOPES: readonly EventEnvelope[] = ["1.0", "0.1", "hybrid"];

/** Where a function's events are said to go; the name can never be found (RFC 6761). */
const HANDLER_URL = "https://webhook.invalid/";

/** Options that are complete. */
export interface CheckedWebhook extends Required<Pick<WebhookSettings, "events" | "envelope">> {
  readonly url: string;
  readonly handler: ((request: Request) => Response | Promise<Response>) | undefined;
  readonly secret: string | undefined;
}

/** @throws {QlikInputError} when Qlik, or this tenant, would not take such a webhook. */
export function checkWebhook(options: WebhookOptions): CheckedWebhook {
  const { url, handler, events = EVENTS, secret, envelope = "1.0" } = options;
  if ((url === undefined) === (handler === undefined)) {
    throw new QlikInputError("a webhook needs either a url or a handler.");
  }
  const unknown = events.find((event) => !EVENTS.includes(event));
  if (unknown !== undefined) {
    throw new QlikInputError(`the tenant has no event ${unknown}: it has ${EVENTS.join(", ")}.`);
  }
  if (!ENVELOPES.includes(envelope)) {
    throw new QlikInputError(`envelope has to be one of ${ENVELOPES.join(", ")}.`);
  }
  if (secret !== undefined && (secret.length < 32 || secret.length > 64)) {
    throw new QlikInputError("the secret of a webhook has to have 32 to 64 characters.");
  }
  const address = url === undefined ? HANDLER_URL : checkUrl(url);
  return { url: address, handler, events, secret, envelope };
}

/** Qlik takes `https:` alone; a test's own server has seldom a certificate. */
function checkUrl(url: string | URL): string {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const isSafe =
    address?.protocol === "https:" || (address?.protocol === "http:" && isLoopback(address));
  if (address && isSafe && !address.username && !address.password) return address.href;
  throw new QlikInputError(
    "the url of a webhook has to be an https: address, or an http: one of this machine, without a password.",
  );
}

function isLoopback({ hostname }: URL): boolean {
  return (
    /^(?:.+\.)?localhost$/.test(hostname) ||
    /^127(?:\.\d+){3}$/.test(hostname) ||
    hostname === "[::1]"
  );
}
