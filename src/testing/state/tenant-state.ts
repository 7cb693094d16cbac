/** The state of a tenant. `reset()` creates a new one. */
import type { Access } from "../http/authentication/access.ts";
import type { TenantEvent } from "../events/event.ts";
import type { Clock } from "./clock.ts";
import type { WebhookSender } from "../services/webhooks/sender.ts";
import type { Ids } from "./random.ts";
import type {
  AppRecord,
  SchedulingTaskRecord,
  SpaceRecord,
  TaskRecord,
  TempContentRecord,
} from "./records.ts";
import type { RateLimits } from "../http/rate-limits.ts";
import type { ReloadQueue } from "../services/reloads/queue.ts";
import type { Collection, Store } from "../engine/store.ts";
import type { Runs } from "../engine/runs.ts";
import type { TaskRunner } from "../services/scheduling/task-runner.ts";
import type { User } from "./users.ts";

export { ANONYMOUS, type User } from "./users.ts";

export interface TenantState {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tenantId: string;
  /** API keys, OAuth clients and access tokens. */
  readonly access: Access;
  readonly rateLimits: RateLimits;
  /** The first user, who owns everything for which the data names no other owner. The caller of a request is `Call.user`. */
  readonly caller: User;
  /** The API key of the first user. */
  readonly apiKey: string;
  readonly oauthClient: { readonly clientId: string; readonly clientSecret: string };
  /** The identities of the users by id, including the bots of OAuth clients. `services/users/` keeps them in step with the records. */
  readonly users: Map<string, User>;
  /** The units of the license, by type of access. */
  readonly licenses: Readonly<Record<"professional" | "analyzer", number>>;
  readonly spaces: Collection<SpaceRecord>;
  readonly apps: Collection<AppRecord>;
  readonly tempContents: Map<string, TempContentRecord>;
  /** How long an export takes, in milliseconds. */
  readonly exportDuration: number;
  /** The scripts of reloads, by the reload's id. */
  readonly ranScripts: Map<string, string>;
  readonly reloads: ReloadQueue;
  readonly tasks: TaskRunner<TaskRecord>;
  readonly schedulingTasks: TaskRunner<SchedulingTaskRecord>;
  readonly webhooks: WebhookSender;
  /** The events that audits list, the oldest first. */
  readonly events: TenantEvent[];
  /** Separate ids, so that events don't change those of records. */
  readonly eventIds: Ids;
  readonly runs: Runs;
  /** The records of the resources that the engine keeps. */
  readonly store: Store;
}
