/** Sends the tenant's events to webhooks, and keeps what was sent. */
import type { KnownWebhookOrigin } from "../../../../generated/schema.ts";
import type { Clock } from "../../state/clock.ts";
import type { Ids } from "../../state/random.ts";
import { isoTime } from "../../state/time.ts";
import { loadEvents } from "../../description/description.ts";
import type { EventType } from "../../events/event-types.ts";
import type { TenantEvent } from "../../events/event.ts";
import { encodeEvent } from "./envelope.ts";
import { readEventFilter } from "./event-filter.ts";
import { postEvent, type OutgoingEvent } from "./post-event.ts";
import { sign } from "../../../events/signature.ts";
import { checkWebhook, HANDLER_URL, type WebhookOptions } from "./options.ts";
import type { DeliveryRecord, Payload, WebhookRecord, WebhookConfig } from "./records.ts";

/** The receivers of the tenant's events. */
export interface Webhooks {
  /**
   * Registers a receiver, as `POST /api/v1/webhooks` does, which lists it too. It is sent each event of the types that it
   * names, on the tenant's clock, and once: what isn't answered with a 2xx status is lost, a redirect too. Five lost in a row switch it off; Qlik does
   * so as well, but names no number. `reset()` removes it.
   *
   * @throws {QlikInputError} when the options are not valid.
   * @example
   * const webhook = tenant.webhooks.add({
   *   secret: "0123456789abcdef0123456789abcdef",
   *   handler: async (request) => receiveEvent(await request.text(), request.headers),
   * });
   * await tenant.advance("10s");
   * webhook.deliveries[0]?.status; // 204
   */
  readonly add: (options: WebhookOptions) => Webhook;
}

/** A registered receiver of events. */
export interface Webhook {
  /** The id of the webhook in the API. */
  readonly id: string;
  /** Whether events are sent: true until the webhook is removed or disabled. */
  readonly enabled: boolean;
  /** The deliveries in the order of their responses: the newest 1,000. The list grows as events are sent. */
  readonly deliveries: readonly WebhookDelivery[];
  /** Removes the webhook. */
  readonly remove: () => void;
}

/** An event that was sent. */
export interface WebhookDelivery {
  readonly event: EventType;
  /** The body that was sent and signed. */
  readonly body: string;
  /** The headers that were sent, with their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The status of the response, if it is a 2xx; `"lost"` for any other outcome. */
  readonly status: number | "lost";
  /** Why the event was lost, as a sentence. */
  readonly reason?: string;
  /** When it was sent, by the tenant's clock, as RFC 3339 writes it. */
  readonly at: string;
}

const MAX_KEPT = 1_000;

const MAX_CONSECUTIVE_FAILURES = 5;

/** How long the API lists a delivery, by Qlik's documentation: a week, in milliseconds. */
const RETENTION = 7 * 24 * 60 * 60 * 1_000;

interface Receiver {
  record: WebhookRecord;
  matches: (event: TenantEvent) => boolean;
  readonly handler: OutgoingEvent["handler"];
  readonly deliveries: WebhookDelivery[];
  readonly history: DeliveryRecord[];
  consecutiveFailures: number;
}

interface WebhookContext {
  /** Separate ids, so that webhooks don't change those of other records. */
  readonly ids: Ids;
  /** Returns whether a user may see the resource of an event. */
  readonly canSee: (userId: string, event: TenantEvent) => boolean;
}

export class WebhookSender {
  readonly #clock: Clock;
  readonly #context: WebhookContext;
  readonly #receivers = new Map<string, Receiver>();

  constructor(clock: Clock, context: WebhookContext) {
    this.#clock = clock;
    this.#context = context;
  }

  add(options: WebhookOptions, userId: string): Webhook {
    const { handler, config } = checkWebhook(options);
    const receiver = this.#register(config, "api", userId, handler);
    const { id } = receiver.record;
    const receivers = this.#receivers;
    return {
      id,
      get enabled() {
        return receivers.has(id) && receiver.record.enabled;
      },
      deliveries: receiver.deliveries,
      remove: () => {
        receivers.delete(id);
      },
    };
  }

  create(config: WebhookConfig, origin: KnownWebhookOrigin, userId: string): WebhookRecord {
    return this.#register(config, origin, userId, undefined).record;
  }

  /** Replaces the configuration of a webhook, and resets the count of its failures. */
  change(id: string, config: WebhookConfig, userId: string): WebhookRecord {
    const receiver = this.#receiver(id);
    receiver.record = {
      ...receiver.record,
      ...config,
      updatedAt: isoTime(this.#clock),
      updatedByUserId: userId,
      disabled: config.enabled ? undefined : receiver.record.disabled,
    };
    receiver.matches = readEventFilter(config.filter, config.eventTypes);
    receiver.consecutiveFailures = 0;
    return receiver.record;
  }

  remove(id: string): void {
    this.#receivers.delete(id);
  }

  get(id: string): WebhookRecord | undefined {
    return this.#receivers.get(id)?.record;
  }

  all(): WebhookRecord[] {
    return Array.from(this.#receivers.values(), ({ record }) => record);
  }

  /** Returns the deliveries of the last week, the oldest first. */
  deliveriesTo(id: string): DeliveryRecord[] {
    const since = this.#clock.now() - RETENTION;
    return this.#receiver(id).history.filter(({ triggeredAt }) => Date.parse(triggeredAt) > since);
  }

  /** Sends a delivery again, with the webhook's current configuration, even if it is disabled. */
  resend(id: string, delivery: DeliveryRecord): Promise<DeliveryRecord> {
    return this.#post(this.#receiver(id), delivery);
  }

  /** Sends an event to all its webhooks, at the next tick of the clock. */
  send(event: TenantEvent): void {
    for (const receiver of this.#receivers.values()) {
      if (!this.#shouldSend(receiver, event)) continue;
      this.#clock.after(0, () => this.#deliver(receiver, event));
    }
  }

  #receiver(id: string): Receiver {
    const receiver = this.#receivers.get(id);
    if (!receiver) throw new Error(`Webhook ${id} does not exist.`);
    return receiver;
  }

  #register(
    config: WebhookConfig,
    origin: KnownWebhookOrigin,
    userId: string,
    handler: OutgoingEvent["handler"],
  ): Receiver {
    const { ids } = this.#context;
    const now = isoTime(this.#clock);
    const record: WebhookRecord = {
      ...config,
      id: ids.object(),
      sequence: ids.sequence(),
      origin,
      createdAt: now,
      createdByUserId: userId,
      updatedAt: now,
      updatedByUserId: userId,
      disabled: undefined,
    };
    const matches = readEventFilter(config.filter, config.eventTypes);
    const receiver: Receiver = {
      record,
      matches,
      handler,
      deliveries: [],
      history: [],
      consecutiveFailures: 0,
    };
    this.#receivers.set(record.id, receiver);
    return receiver;
  }

  #shouldSend({ record }: Receiver, event: TenantEvent): boolean {
    const { enabled, eventTypes, level, ownerId = "" } = record;
    return (
      enabled &&
      eventTypes.includes(event.type) &&
      (level === "tenant" || this.#context.canSee(ownerId, event))
    );
  }

  async #deliver(receiver: Receiver, event: TenantEvent): Promise<void> {
    await loadEvents();
    const { id, enabled, envelope } = receiver.record;
    // The webhook may have been disabled or removed meanwhile.
    if (!enabled || !this.#receivers.has(id) || !receiver.matches(event)) return;
    const { mediaType, body } = encodeEvent(event, envelope);
    await this.#post(receiver, { eventType: event.type, mediaType, text: JSON.stringify(body) });
  }

  async #post(
    receiver: Receiver,
    { eventType, mediaType, text }: Payload,
  ): Promise<DeliveryRecord> {
    const { url, secret, headers: ownHeaders, encryptedHeaders } = receiver.record;
    const triggeredAt = isoTime(this.#clock);
    const bytes = new TextEncoder().encode(text);
    const headers: Record<string, string> = {
      ...inLowerCase(ownHeaders),
      ...inLowerCase(encryptedHeaders),
      "content-type": mediaType,
      ...(secret !== undefined && { "qlik-signature": await sign(bytes, secret) }),
    };
    // The function replaces only this URL, which may have been changed since.
    const handler = url === HANDLER_URL ? receiver.handler : undefined;
    const outcome = await postEvent({ url, handler, headers, body: bytes });
    const { ids } = this.#context;
    const delivery: DeliveryRecord = {
      id: ids.object(),
      sequence: ids.sequence(),
      eventType,
      mediaType,
      text,
      triggeredAt,
      url,
      headers,
      secretHeaders: Object.keys(inLowerCase(encryptedHeaders)),
      outcome,
    };
    addToHistory(receiver.history, delivery);
    const { status, reason } = outcome;
    addToHistory(receiver.deliveries, {
      event: eventType,
      body: text,
      headers,
      status,
      ...(reason !== undefined && { reason }),
      at: triggeredAt,
    });
    countFailure(receiver, status === "lost");
    return delivery;
  }
}

function addToHistory<Entry>(list: Entry[], entry: Entry): void {
  list.push(entry);
  if (list.length > MAX_KEPT) list.shift();
}

function countFailure(receiver: Receiver, hasFailed: boolean): void {
  receiver.consecutiveFailures = hasFailed ? receiver.consecutiveFailures + 1 : 0;
  if (receiver.consecutiveFailures < MAX_CONSECUTIVE_FAILURES || !receiver.record.enabled) return;
  // Qlik documents neither the code nor the reason.
  const reason = `The last ${MAX_CONSECUTIVE_FAILURES} deliveries have failed.`;
  const disabled = { code: "CONSECUTIVE-FAILURES", reason };
  receiver.record = { ...receiver.record, enabled: false, disabled };
}

function inLowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
