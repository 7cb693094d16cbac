/** What a webhook handler is made with. */
import type { Dedupe } from "./dedupe.ts";
import type { CloudEvent, EventOf, EventType, FormerEventType, QlikEvent } from "./event.ts";
import type { Secrets } from "./signature.ts";

/**
 * Deals with an event; a promise is waited for. Declared by way of a method, since the compiler compares parameters of
 * methods both ways: the index signature below has to take functions of narrower events too.
 */
export type QlikEventListener<Event> = { listen(event: Event): unknown }["listen"];

type DescribedListeners = {
  readonly [Type in EventType | FormerEventType]?: QlikEventListener<EventOf<Type>>;
};

/**
 * What to do, by type of event. A former name stands for the current one. Other types may have functions too; their data
 * are `unknown`.
 */
export interface QlikEventListeners extends DescribedListeners {
  readonly [type: string]: QlikEventListener<CloudEvent> | undefined;
}

interface Signed {
  /**
   * The secrets that the webhook may sign with: one, or the old and the new while you change it. What isn't signed with
   * one of them is answered with 401.
   */
  readonly secrets: Secrets;
  readonly acceptUnsigned?: never;
}

interface Unsigned {
  readonly secrets?: never;
  /** Takes every request for Qlik's: whoever knows the address can send you events. For a webhook without a secret. */
  readonly acceptUnsigned: true;
}

interface Settings {
  /** What to do, by type of event. */
  readonly on: QlikEventListeners;
  /**
   * What to do with an event whose type isn't in `on`.
   * @default nothing; it is answered like the others
   */
  readonly onUnknown?: (event: QlikEvent) => unknown;
  /**
   * Is told what went wrong on your side: a function of `on` that failed, `dedupe` that failed, a signed body that is no
   * event (then there is no `event`). What strangers send is refused without a word.
   * @default prints it with `console.error`
   */
  readonly onError?: (error: unknown, event: QlikEvent | undefined) => unknown;
  /**
   * Remembers which events were taken, by `id`; `false` handles each delivery. An event whose function fails is given
   * back, so that it is handled when it is sent again; one that comes while its function is at work counts as taken.
   * @default memoryDedupe()
   */
  readonly dedupe?: Dedupe | false;
  /**
   * The most bytes of a body; a larger one is answered with 413 and not read to its end.
   * @default 1_048_576
   */
  readonly maxBodyBytes?: number;
  /**
   * Answers when the event is dealt with: 200, or 500 when that failed. Qlik names no time that it waits for an answer,
   * and switches off a webhook that keeps failing, so leave this to short work.
   * @default false: answers 202 at once, and works afterwards
   */
  readonly wait?: boolean;
  /**
   * Keeps the platform from stopping while an event is dealt with after the answer, such as Next's `after` or
   * `waitUntil` of `@vercel/functions`. One that comes with each request, as in Cloudflare's `ctx`, is found among the
   * further arguments of the handler.
   */
  readonly waitUntil?: (work: Promise<void>) => unknown;
}

export type WebhookHandlerOptions = Settings & (Signed | Unsigned);
