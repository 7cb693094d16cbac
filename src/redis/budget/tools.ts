import type { Clock } from "../../core/clock.ts";
import type { RedisCommands } from "../commands.ts";
import type { Health } from "../health.ts";

/** What a budget works with. */
export interface FleetBudgetTools {
  readonly commands: RedisCommands;
  readonly clock: Clock;
  readonly prefix: string;
  readonly health: Health;
  readonly processClass: { readonly name: string; readonly share: number } | undefined;
  /** Which part of each limit this process uses while Redis is unavailable. */
  readonly localShare: number;
}
