/** The part of an event that says which run it is about. */
export interface RunEvent {
  /** `com.qlik.v1.reload.finished`. */
  readonly type: string;
  readonly subject?: unknown;
  readonly data?: unknown;
}

/** Passes events to the runs that are waited for. */
export interface RunEvents {
  /**
   * Passes an event to all subscribers. Can be used on its own as a webhook's listener. When subscribers throw, the others
   * still get the event; then it throws the error, or an `AggregateError` of several.
   */
  readonly publish: (event: RunEvent) => void;
  /** Subscribes a listener. Returns the function that unsubscribes it. */
  readonly subscribe: (listener: (event: RunEvent) => void) => () => void;
}

/**
 * Creates a link from a webhook to the runs that are waited for, which makes polling a fallback.
 *
 * @example
 * const events = createRunEvents();
 * const receive = createWebhookHandler({
 *   secrets,
 *   on: { "com.qlik.v1.automation.run.ended": events.publish },
 * });
 * const run = await waitFor(qlik, "POST /api/workflows/automations/{id}/runs", call, { events });
 */
export function createRunEvents(): RunEvents {
  // Entries of their own, so that a listener that is subscribed twice is two.
  const entries = new Set<{ readonly listener: (event: RunEvent) => void }>();
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
