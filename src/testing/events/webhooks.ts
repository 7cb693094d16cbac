/** The receivers of a tenant's events, and what they were sent. */
import type { Clock } from "../clock.ts";
import { envelop, type EventType, type TenantEvent } from "./envelope.ts";
import { sign } from "./signature.ts";
import { checkWebhook, type CheckedWebhook, type WebhookOptions } from "./webhook-options.ts";

/** Receivers of the tenant's events. */
export interface Webhooks {
  /**
   * Registers a receiver. When a reload ends, it is sent `com.qlik.v1.app.reload.finished`, the engine's event, and
   * `com.qlik.v1.reload.finished`, on the tenant's clock, and once: what isn't answered with a 2xx status is lost, a
   * redirect too. Five lost in a row switch it off; Qlik does so as well, but names no number. `reset()` removes it.
   *
   * @throws {QlikInputError} when the options contradict themselves.
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

/** A receiver of events that was registered. */
export interface Webhook {
  /** Whether it is sent events: until it is removed, or is switched off. */
  readonly enabled: boolean;
  /** What it was sent, in the order of the answers: the newest 1,000. The list grows as events are sent. */
  readonly deliveries: readonly WebhookDelivery[];
  /** Sends it nothing more. */
  readonly remove: () => void;
}

/** An event that was sent. */
export interface WebhookDelivery {
  readonly event: EventType;
  /** The text that was sent, which is what the signature is of. */
  readonly body: string;
  /** The headers that were sent, with their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The status of the answer, a 2xx; `"lost"` for any other end. */
  readonly status: number | "lost";
  /** Why it was lost, as a sentence. */
  readonly reason?: string;
  /** When it was sent, by the tenant's clock, as RFC 3339 writes it. */
  readonly at: string;
}

const MOST_KEPT = 1_000;

const MOST_LOST = 5;

/** Milliseconds of the platform's time, since an address may never answer. Qlik names no number. */
const ANSWER_WITHIN = 10_000;

interface Receiver {
  readonly webhook: CheckedWebhook;
  readonly deliveries: WebhookDelivery[];
  enabled: boolean;
  lostInARow: number;
}

export class WebhookSender {
  readonly #clock: Clock;
  readonly #receivers = new Set<Receiver>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(options: WebhookOptions): Webhook {
    const webhook = checkWebhook(options);
    const receiver: Receiver = { webhook, deliveries: [], enabled: true, lostInARow: 0 };
    this.#receivers.add(receiver);
    return {
      get enabled() {
        return receiver.enabled;
      },
      deliveries: receiver.deliveries,
      remove: () => {
        receiver.enabled = false;
        this.#receivers.delete(receiver);
      },
    };
  }

  get hasReceivers(): boolean {
    return this.#receivers.size > 0;
  }

  /** Sends an event as soon as the clock goes on. */
  send(event: TenantEvent): void {
    for (const receiver of this.#receivers) {
      if (!receiver.webhook.events.includes(event.type)) continue;
      this.#clock.after(0, () => this.#deliver(receiver, event));
    }
  }

  async #deliver(receiver: Receiver, event: TenantEvent): Promise<void> {
    if (!receiver.enabled) return;
    const { webhook, deliveries } = receiver;
    const at = new Date(this.#clock.now()).toISOString();
    const { mediaType, body } = envelop(event, webhook.envelope);
    const text = JSON.stringify(body);
    const bytes = new TextEncoder().encode(text);
    const headers: Record<string, string> = {
      "content-type": mediaType,
      ...(webhook.secret !== undefined && {
        "qlik-signature": await sign(bytes, webhook.secret),
      }),
    };
    const answer = await post(webhook, headers, bytes);
    deliveries.push({ event: event.type, body: text, headers, ...answer, at });
    if (deliveries.length > MOST_KEPT) deliveries.shift();
    receiver.lostInARow = answer.status === "lost" ? receiver.lostInARow + 1 : 0;
    if (receiver.lostInARow === MOST_LOST) receiver.enabled = false;
  }
}

type Ending = Pick<WebhookDelivery, "status" | "reason">;

async function post(
  webhook: CheckedWebhook,
  headers: Record<string, string>,
  body: Uint8Array<ArrayBuffer>,
): Promise<Ending> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`There was no answer within ${ANSWER_WITHIN / 1_000} seconds.`));
      abort.abort();
    }, ANSWER_WITHIN);
  });
  try {
    return endingBy(await Promise.race([ask(webhook, headers, body, abort.signal), late]));
  } catch (error) {
    return { status: "lost", reason: reasonOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

async function ask(
  { url, handler }: CheckedWebhook,
  headers: Record<string, string>,
  body: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<Response> {
  const init: RequestInit = { method: "POST", headers, body, redirect: "manual" };
  if (handler) {
    const response = await handler(new Request(url, init));
    // Of code that isn't typed, a forgotten return.
    if (typeof response?.status !== "number") throw new Error("The handler gave no Response.");
    return response;
  }
  // The global fetch is looked up now, so that one that was replaced meanwhile is used.
  const response = await globalThis.fetch(url, { ...init, signal });
  // A body that nobody reads would keep its connection.
  await response.body?.cancel();
  return response;
}

function endingBy({ status, type }: Response): Ending {
  if (status >= 200 && status < 300) return { status };
  const isRedirect = type === "opaqueredirect" || (status >= 300 && status < 400);
  const reason = isRedirect ? "Redirects are not followed." : `The answer was ${status}.`;
  return { status: "lost", reason };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, cause } = error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
