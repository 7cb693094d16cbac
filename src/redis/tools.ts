import type { Clock } from "../core/clock.ts";
import type { RedisCommands } from "./commands.ts";

/** What the parts of a fleet work with. */
export interface FleetTools {
  readonly commands: RedisCommands;
  readonly clock: Clock;
  readonly prefix: string;
}

const toolsByFleet = new WeakMap<object, FleetTools>();

export function setToolsOf(fleet: object, tools: FleetTools): void {
  toolsByFleet.set(fleet, tools);
}

/** The tools of a fleet, or `undefined` for another object. */
export function toolsOf(fleet: unknown): FleetTools | undefined {
  return toolsByFleet.get(Object(fleet) as object);
}

/** The SHA-256 digest of a text in base64url: for keys in Redis, which are then short and show nothing. */
export async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace("=", "");
}
