/** The options of a webhook handler. */
import type { Duration } from "../core/duration.ts";
import { anyValue, callback, duration, flag } from "../core/option-readers.ts";
import {
  assertPlainObject,
  option,
  readOptions,
  type OptionsTable,
  type Reader,
} from "../core/options.ts";
import { QlikInputError } from "../errors/errors.ts";
import { createMemoryDedupe, type Dedupe } from "./dedupe.ts";
import { currentType } from "./envelope.ts";
import type { CloudEvent, EventOf, EventType, FormerEventType, QlikEvent } from "./event.ts";
import { PARSE_OPTIONS, type ParseEventOptions } from "./parse.ts";
import { checkSecrets, type Secrets } from "./secrets.ts";

/**
 * Processes an event; a promise is awaited. Declared by way of a method, since the compiler compares parameters of methods
 * bivariantly: the index signature below has to accept functions of narrower events too.
 */
export type QlikEventListener<Event> = { listen(event: Event): unknown }["listen"];

type DescribedListeners = {
  readonly [Type in EventType | FormerEventType]?: QlikEventListener<EventOf<Type>>;
};

/**
 * One listener for each type of event. A former name stands for the current one. Types that aren't described may have
 * listeners too; their `data` is `unknown`.
 */
export interface QlikEventListeners extends DescribedListeners {
  readonly [type: string]: QlikEventListener<CloudEvent> | undefined;
}

interface Signed {
  /**
   * The webhook's secret, or the old and the new one while you rotate it; each has 32 to 64 characters. A request that
   * isn't signed with one of them is answered with 401.
   */
  readonly secrets: Secrets;
  readonly acceptUnsigned?: never;
}

interface Unsigned {
  readonly secrets?: never;
  /** Accepts every request as Qlik's: anybody who knows the URL can send you events. For a webhook without a secret. */
  readonly acceptUnsigned: true;
}

interface Settings extends ParseEventOptions {
  /**
   * The listeners, by type of event. Required unless `onUnknown` is set.
   * @default none
   */
  readonly on?: QlikEventListeners;
  /**
   * The listener for events whose type isn't in `on`.
   * @default none: such events are acknowledged and ignored
   */
  readonly onUnknown?: (event: QlikEvent) => unknown;
  /**
   * Reports what went wrong on your side: a listener or `dedupe` failed, or a signed body is not an event (`event` is
   * `undefined` then). Requests without a valid signature are not reported.
   * @default prints with `console.error`
   */
  readonly onError?: (error: unknown, event: QlikEvent | undefined) => unknown;
  /**
   * Remembers which events were received, by tenant, source and id; `false` processes every delivery. If a listener fails,
   * its event is released, so a redelivery is processed again. A redelivery during processing counts as a duplicate.
   * @default createMemoryDedupe()
   */
  readonly dedupe?: Dedupe | false;
  /**
   * How long the response waits for `dedupe` and for `onError`, in milliseconds or as text such as `"2s"`. After that,
   * `dedupe` counts as failed (status 500), and the response no longer waits for `onError`.
   * @default 5_000
   */
  readonly callbackTimeout?: Duration;
  /**
   * Whether the response waits for the listener: 200, or 500 if it failed. Qlik documents no time limit and disables a
   * webhook that keeps failing, so use it for short work only.
   * @default false: responds with 202 first, then calls the listener
   */
  readonly wait?: boolean;
  /**
   * Keeps the platform running while a listener works after the response, such as Next's `after` or `waitUntil` of
   * `@vercel/functions`. A `waitUntil` method among the further arguments of the handler, as in Cloudflare's `ctx`, is
   * used without this option.
   */
  readonly waitUntil?: (work: Promise<void>) => unknown;
}

export type WebhookHandlerOptions = Settings & (Signed | Unsigned);

/** Options that were read and validated. */
export interface ResolvedHandlerOptions {
  /** `undefined` when unsigned requests are accepted. */
  readonly secrets: readonly string[] | undefined;
  readonly listeners: Listeners;
  readonly onUnknown: ((event: QlikEvent) => unknown) | undefined;
  readonly onError: ((error: unknown, event: QlikEvent | undefined) => unknown) | undefined;
  /** Without methods when events are not deduplicated. */
  readonly dedupe: Partial<Dedupe>;
  readonly maxBodyBytes: number;
  readonly callbackTimeout: number;
  readonly wait: boolean;
  readonly waitUntil: ((work: Promise<void>) => unknown) | undefined;
}

/** A map, since the type of an event is input and may be `constructor`. */
type Listeners = ReadonlyMap<string, QlikEventListener<CloudEvent>>;

const OPTIONS = {
  ...PARSE_OPTIONS,
  secrets: option(anyValue<Secrets>()),
  acceptUnsigned: option(flag, false),
  on: option(readListeners as Reader<Listeners>),
  onUnknown: option(callback<(event: QlikEvent) => unknown>("a function (event) => …")),
  onError: option(callback<NonNullable<Settings["onError"]>>("a function (error, event) => …")),
  dedupe: option(readDedupe),
  callbackTimeout: option(duration(), 5_000),
  wait: option(flag, false),
  waitUntil: option(callback<(work: Promise<void>) => unknown>("a function (work) => …")),
} satisfies OptionsTable<WebhookHandlerOptions>;

/** @throws {QlikInputError} when an option is unknown, missing or invalid. */
export function resolveHandlerOptions(options: WebhookHandlerOptions): ResolvedHandlerOptions {
  const { secrets, acceptUnsigned, on, dedupe, ...rest } = readOptions(options, OPTIONS);
  if (acceptUnsigned && secrets !== undefined) {
    throw new QlikInputError('"secrets" and "acceptUnsigned" contradict each other. Remove one.');
  }
  if (!on && !rest.onUnknown) {
    throw new QlikInputError('Set "on" or "onUnknown"; without both, every event is ignored.');
  }
  return {
    ...rest,
    secrets: acceptUnsigned ? undefined : checkSecrets(secrets),
    listeners: on ?? new Map<string, never>(),
    dedupe: dedupe ?? createMemoryDedupe(),
  };
}

function readListeners(on: unknown, name: string): Listeners {
  assertPlainObject(on, name);
  const listeners = new Map<string, QlikEventListener<CloudEvent>>();
  for (const [key, listener] of Object.entries(on as QlikEventListeners)) {
    if (listener === undefined) continue;
    const type = currentType(key);
    const read = callback<QlikEventListener<CloudEvent>>("a function (event) => …");
    if (listeners.has(type)) {
      throw new QlikInputError(
        `"${name}" has two listeners for ${type}, one by its former name. Remove one.`,
      );
    }
    listeners.set(type, read(listener, `${name}["${key}"]`));
  }
  return listeners;
}

function readDedupe(dedupe: unknown, name: string): Partial<Dedupe> {
  if (dedupe === false) return {};
  assertPlainObject(dedupe, name);
  const { claim, release, done } = dedupe as Partial<Dedupe>;
  callback("a function (key) => boolean")(claim, `${name}.claim`);
  for (const [method, value] of Object.entries({ release, done }))
    if (value !== undefined) callback("a function (key) => …")(value, `${name}.${method}`);
  return dedupe as Dedupe;
}
