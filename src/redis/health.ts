/** Whether Redis is available, reported once for each change. */
import { callListener } from "../core/call-listener.ts";
import type { QlikConnectionError } from "../errors/errors.ts";
import type { RedisCommands } from "./commands.ts";

/** Redis became unavailable, or is available again. */
export type FleetChange =
  | { readonly available: false; readonly reason: QlikConnectionError }
  | { readonly available: true };

export interface Health {
  failed(reason: QlikConnectionError): void;
  succeeded(): void;
}

/** Redis counts as available until a command fails. */
export function createHealth(onChange: ((change: FleetChange) => void) | undefined): Health {
  let isAvailable = true;
  const change = (next: FleetChange): void => {
    if (isAvailable === next.available) return;
    isAvailable = next.available;
    // Calls must not fail because the listener does.
    if (onChange) callListener(onChange, next, () => undefined);
  };
  return {
    failed: (reason) => {
      change({ available: false, reason });
    },
    succeeded: () => {
      change({ available: true });
    },
  };
}

/** The commands, with a report of each success and failure. */
export function reportingHealth(commands: RedisCommands, health: Health): RedisCommands {
  const reporting = async (reply: Promise<unknown>): Promise<unknown> => {
    try {
      const value = await reply;
      health.succeeded();
      return value;
    } catch (error) {
      health.failed(error as QlikConnectionError);
      throw error;
    }
  };
  return {
    send: (key, args) => reporting(commands.send(key, args)),
    run: (script, keys, args) => reporting(commands.run(script, keys, args)),
    subscribe: commands.subscribe,
  };
}
