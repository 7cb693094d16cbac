/** Creates what acts by the clock of a tenant: the reload queue, the task runners and the webhook sender. */
import { toMilliseconds } from "../../core/duration.ts";
import type { Store } from "../engine/store.ts";
import type { Clock } from "./clock.ts";
import { publishReload, RELOADS } from "../services/reloads/reloads.ts";
import { WebhookSender } from "../services/webhooks/sender.ts";
import type { TenantOptions } from "./options.ts";
import { createIds } from "./random.ts";
import { afterReload } from "../services/apps/records.ts";
import { canSee } from "../services/webhooks/webhooks.ts";
import { ReloadQueue, type ReloadRecord } from "../services/reloads/queue.ts";
import { RELOAD_TASKS, runTask } from "../services/reload-tasks/reload-tasks.ts";
import { runOnSchedule, TASKS, afterTaskRun } from "../services/scheduling/run-records.ts";
import { TaskRunner } from "../services/scheduling/task-runner.ts";
import { triggerAfterReload } from "../services/data-alerts/data-alerts.ts";
import { executeAfterReload } from "../services/sharing-tasks/sharing-tasks.ts";
import type { TenantState } from "./tenant-state.ts";

type Schedulers = Pick<
  TenantState,
  "reloads" | "tasks" | "schedulingTasks" | "webhooks" | "events" | "eventIds"
>;

/**
 * Creates the schedulers. They call `state` when something happens.
 */
export function createSchedulers(
  { reloadDuration = 300, engines = 4, reloadQuota = Number.POSITIVE_INFINITY }: TenantOptions,
  seed: string,
  clock: Clock,
  store: Store,
  state: () => TenantState,
): Schedulers {
  const onEnd = (reload: ReloadRecord): void => {
    const { tasks, schedulingTasks } = state();
    afterReload(state(), reload);
    tasks.ended(reload);
    schedulingTasks.ended(reload);
    afterTaskRun(state(), reload);
    publishReload(state(), reload);
    triggerAfterReload(state(), reload);
    executeAfterReload(state(), reload);
  };
  return {
    reloads: new ReloadQueue(clock, store.at(RELOADS), {
      engines,
      duration: toMilliseconds(reloadDuration, "reloadDuration", { min: 0 }),
      quota: reloadQuota,
      onEnd,
    }),
    tasks: new TaskRunner(clock, store.at(RELOAD_TASKS), "chronos", (task) =>
      runTask(state(), task),
    ),
    schedulingTasks: new TaskRunner(clock, store.at(TASKS), "choreographer", (task) =>
      runOnSchedule(state(), task),
    ),
    webhooks: new WebhookSender(clock, {
      store,
      ids: createIds(`${seed}\nwebhooks`),
      canSee(userId, event) {
        const user = state().users.get(userId);
        return user !== undefined && canSee(state(), user, event);
      },
    }),
    events: [],
    eventIds: createIds(`${seed}\nevents`),
  };
}
