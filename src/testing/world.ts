/** What a tenant holds at one time. `reset()` makes a new world; nothing else keeps state. */
import type { Clock } from "./clock.ts";
import type { Ids } from "./random.ts";
import type { AppRecord, SpaceRecord } from "./records.ts";
import type { ReloadQueue } from "./services/reload-queue.ts";

export interface User {
  readonly id: string;
  readonly name: string;
}

export interface World {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tenantId: string;
  readonly apiKey: string;
  /** Whose API key it is. */
  readonly caller: User;
  readonly users: ReadonlyMap<string, User>;
  readonly spaces: Map<string, SpaceRecord>;
  readonly apps: Map<string, AppRecord>;
  readonly reloads: ReloadQueue;
}
