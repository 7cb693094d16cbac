/** The part of an event that says that a reload has finished. */
export interface ReloadEvent {
  /** `com.qlik.v1.reload.finished`; other types are ignored. */
  readonly type: string;
  readonly data?: unknown;
}

/** Passes events to the reloads that are waited for. */
export interface ReloadEvents {
  /**
   * Passes an event to all subscribers. Can be used on its own as a webhook's listener. When subscribers throw, the others
   * still get the event; then it throws the error, or an `AggregateError` of several.
   */
  readonly publish: (event: ReloadEvent) => void;
  /** Subscribes a listener. Returns the function that unsubscribes it. */
  readonly subscribe: (listener: (event: ReloadEvent) => void) => () => void;
}

/**
 * Creates a link from a webhook to the reloads that are waited for, which makes polling a fallback.
 *
 * @example
 * const events = createReloadEvents();
 * const receive = createWebhookHandler({
 *   secrets,
 *   on: { "com.qlik.v1.reload.finished": events.publish },
 * });
 * const reload = await reloadApp(qlik, { appId }, { events });
 */
export function createReloadEvents(): ReloadEvents {
  // Entries of their own, so that a listener that is subscribed twice is two.
  const entries = new Set<{ readonly listener: (event: ReloadEvent) => void }>();
  return {
    publish: (event) => {
      const errors: unknown[] = [];
      for (const { listener } of [...entries]) {
        try {
          listener(event);
        } catch (error) {
          errors.push(error);
        }
      }
      if (errors.length === 1) throw errors[0];
      if (errors.length > 1) throw new AggregateError(errors, "Several listeners failed.");
    },
    subscribe: (listener) => {
      const entry = { listener };
      entries.add(entry);
      return () => {
        entries.delete(entry);
      };
    },
  };
}
