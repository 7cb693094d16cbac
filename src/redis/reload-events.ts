/** Passes events from the processes that receive webhooks to those that wait for runs. */
import { createRunEvents, type RunEvent, type RunEvents } from "../jobs/wait/run-events.ts";
import type { FleetTools } from "./tools.ts";

/** Passes events to all processes of the fleet that wait for runs. */
export interface FleetEvents extends Pick<RunEvents, "subscribe"> {
  /**
   * Passes an event to the subscribers of this process at once, and to those of the others by way of Redis. Can be used on its own as a
   * webhook's listener.
   *
   * @throws {QlikConnectionError} when Redis is unavailable: those who wait find out by polling.
   */
  readonly publish: (event: RunEvent) => Promise<void>;
}

/** Events that end with their fleet. */
export interface FleetEventsUntilClosed extends FleetEvents {
  close(): void;
}

/** The delays before the subscription is tried again, in milliseconds. */
const [MIN_DELAY, MAX_DELAY] = [500, 30_000];

/** What processes send each other. */
interface Message {
  readonly from: string;
  readonly event: RunEvent;
}

/**
 * Creates the link. Events are not kept: polling finds the end of a run whose event was published while a process was not
 * connected. All subscribers of a process share one connection, which is opened for the first of them.
 */
export function createFleetEvents({ commands, clock, prefix }: FleetTools): FleetEventsUntilClosed {
  const channel = `${prefix}events`;
  const local = createRunEvents();
  const own = crypto.randomUUID();
  const closing = new AbortController();
  /** Whether there is a connection, or an attempt at one is under way or planned. */
  let isConnecting = false;
  let stopTimer: (() => void) | undefined;

  const receive = (message: string): void => {
    const { from, event } = readMessage(message) ?? {};
    if (!event || from === own) return;
    try {
      local.publish(event);
    } catch {
      // Subscribers here are handles of runs, whose listeners don't throw; those of others must not end the connection.
    }
  };
  const connect = (delay = MIN_DELAY): void => {
    if (isConnecting || !commands.subscribe || closing.signal.aborted) return;
    isConnecting = true;
    commands.subscribe(channel, receive, closing.signal).catch(() => {
      if (closing.signal.aborted) return;
      stopTimer = clock.after(
        delay,
        () => {
          isConnecting = false;
          connect(Math.min(MAX_DELAY, 2 * delay));
        },
        { background: true },
      );
    });
  };

  return {
    async publish(event) {
      const { type, subject, data } = event;
      const message: Message = { from: own, event: { type, subject, data } };
      const sent = commands.send(channel, ["PUBLISH", channel, JSON.stringify(message)]);
      try {
        local.publish(event);
      } finally {
        await sent;
      }
    },
    subscribe(listener) {
      connect();
      return local.subscribe(listener);
    },
    close() {
      closing.abort();
      stopTimer?.();
    },
  };
}

function readMessage(text: string): Message | undefined {
  try {
    const message = JSON.parse(text) as Partial<Message> | null;
    return typeof message?.event?.type === "string" ? (message as Message) : undefined;
  } catch {
    return undefined;
  }
}
