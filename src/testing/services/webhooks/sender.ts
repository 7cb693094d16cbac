/** Sends the tenant's events to webhooks, and keeps what was sent. */
import { loadEvents } from "../../description/description.ts";
import type { Store } from "../../engine/store.ts";
import type { EventType } from "../../events/event-types.ts";
import type { TenantEvent } from "../../events/event.ts";
import { sign } from "../../../events/signature.ts";
import type { Clock } from "../../state/clock.ts";
import type { Ids } from "../../state/random.ts";
import { isoTime } from "../../state/time.ts";
import { readEventFilter } from "./event-filter.ts";
import { checkWebhook, HANDLER_URL, type WebhookOptions } from "./options.ts";
import { postEvent, type OutgoingEvent } from "./post-event.ts";
import {
  deliveriesOf,
  WEBHOOKS,
  webhooksOf,
  type DeliveryRecord,
  type Payload,
  type WebhookRecord,
} from "./records.ts";
import { toCloudEvent, toFormerEvent } from "../../events/encode.ts";

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

/** What `tenant.webhooks.add` has registered besides a webhook. */
interface Receiver {
  readonly handler: OutgoingEvent["handler"];
  readonly deliveries: WebhookDelivery[];
}

interface WebhookContext {
  readonly store: Store;
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
    const { handler, settings } = checkWebhook(options);
    const { store, ids } = this.#context;
    const webhooks = webhooksOf(this.#context);
    const id = ids.object();
    const now = isoTime(this.#clock);
    const stamps = { createdAt: now, createdByUserId: userId };
    webhooks.set(id, { id, ...settings, ...stamps, updatedAt: now, updatedByUserId: userId });
    const deliveries: WebhookDelivery[] = [];
    this.#receivers.set(id, { handler, deliveries });
    return {
      id,
      get enabled() {
        return webhooks.get(id)?.enabled ?? false;
      },
      deliveries,
      remove: () => {
        webhooks.delete(id);
        store.deleteBelow(`${WEBHOOKS}/${id}`);
      },
    };
  }

  /** Sends an event to all its webhooks, at the next tick of the clock. */
  send(event: TenantEvent): void {
    for (const { id, enabled, eventTypes, level, ownerId = "" } of webhooksOf(this.#context)
      .records) {
      if (!enabled || !eventTypes.includes(event.type)) continue;
      if (level === "user" && !this.#context.canSee(ownerId, event)) continue;
      this.#clock.after(0, () => this.#deliver(id, event));
    }
  }

  /** Sends an event to a webhook with its current settings, even if it is disabled. */
  async post(id: string, payload: Payload): Promise<DeliveryRecord> {
    const { eventType, mediaType, text } = payload;
    const webhooks = webhooksOf(this.#context);
    const { url, secret, headers: ownHeaders, encryptedHeaders } = webhooks.require(id);
    const triggeredAt = isoTime(this.#clock);
    const bytes = new TextEncoder().encode(text);
    const secrets = inLowerCase(encryptedHeaders);
    const headers: Record<string, string> = {
      ...inLowerCase(ownHeaders),
      ...secrets,
      "content-type": mediaType,
      ...(secret !== undefined && { "qlik-signature": await sign(bytes, secret) }),
    };
    const receiver = this.#receivers.get(id);
    // The function replaces only this URL, which may have been changed since.
    const handler = url === HANDLER_URL ? receiver?.handler : undefined;
    const { status, reason, response } = await postEvent({ url, handler, headers, body: bytes });
    const delivery: DeliveryRecord = {
      id: this.#context.ids.object(),
      webhookId: id,
      eventType,
      status: status === "lost" ? "fail" : "success",
      statusMessage: reason,
      triggeredAt,
      request: {
        url,
        headers: omit(headers, secrets),
        body: JSON.parse(text) as Record<string, unknown>,
      },
      response: response && {
        statusCode: response.status,
        headers: omit(response.headers, secrets),
        body: response.text,
      },
      payload,
    };
    receiver?.deliveries.push({
      event: eventType,
      body: text,
      headers,
      status,
      ...(reason !== undefined && { reason }),
      at: triggeredAt,
    });
    if (receiver && receiver.deliveries.length > MAX_KEPT) receiver.deliveries.shift();
    // The webhook may have been removed meanwhile.
    const webhook = webhooks.get(id);
    if (webhook) {
      const deliveries = deliveriesOf(this.#context, id);
      deliveries.set(delivery.id, delivery);
      const [oldest, ...others] = deliveries.records;
      if (oldest && others.length === MAX_KEPT) deliveries.delete(oldest.id);
      webhooks.set(id, afterDelivery(webhook, status === "lost"));
    }
    return delivery;
  }

  async #deliver(id: string, event: TenantEvent): Promise<void> {
    await loadEvents();
    const webhook = webhooksOf(this.#context).get(id);
    // The webhook may have been disabled or removed meanwhile.
    if (!webhook?.enabled || !readEventFilter(webhook)(event)) return;
    const { mediaType, body } = encodeEvent(event, webhook);
    await this.post(id, { eventType: event.type, mediaType, text: JSON.stringify(body) });
  }
}

function afterDelivery(webhook: WebhookRecord, hasFailed: boolean): WebhookRecord {
  const failures = hasFailed ? (webhook.failures ?? 0) + 1 : 0;
  if (failures < MAX_CONSECUTIVE_FAILURES || !webhook.enabled) return { ...webhook, failures };
  return {
    ...webhook,
    failures,
    enabled: false,
    // Qlik documents neither the code nor the reason.
    disabledReason: `The last ${MAX_CONSECUTIVE_FAILURES} deliveries have failed.`,
    disabledReasonCode: "CONSECUTIVE-FAILURES",
  };
}

function inLowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

/** Replaces the values of secret headers by Qlik's mark. */
function omit(headers: Readonly<Record<string, string>>, secrets: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Object.hasOwn(secrets, name) ? "**OMITTED**" : value,
    ]),
  );
}

interface EncodedEvent {
  readonly mediaType: string;
  readonly body: object;
}

export function encodeEvent(
  event: TenantEvent,
  { enableCloudEventDelivery, isHybrid }: WebhookRecord,
): EncodedEvent {
  if (enableCloudEventDelivery && !isHybrid) {
    return { mediaType: "application/cloudevents+json", body: toCloudEvent(event) };
  }
  const { tenantId, userId } = event;
  const { extensions, ...former } = toFormerEvent(event);
  const body = {
    cloudEventsVersion: "0.1",
    ...former,
    extensions: { ...extensions, tenantId, userId },
    ...(isHybrid && toCloudEvent(event)),
  };
  return { mediaType: "application/json", body };
}
