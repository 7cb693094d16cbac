/** As much of an event as tells that a reload has finished. */
export interface ReloadEvent {
  /** `com.qlik.v1.reload.finished`; others are passed over. */
  readonly type: string;
  readonly data?: unknown;
}

/** Where waiting reloads hear of events. */
export interface ReloadEvents {
  /** Tells an event to all who wait. Can be passed on its own, as a webhook's listener. */
  readonly publish: (event: ReloadEvent) => void;
  /** Hears of events until the function that it gives is called. */
  readonly subscribe: (listener: (event: ReloadEvent) => void) => () => void;
}

/**
 * Leads events from a webhook to those who wait for reloads.
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
  const listeners = new Set<(event: ReloadEvent) => void>();
  return {
    publish: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
