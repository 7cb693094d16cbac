/** Creates what acts by the clock of a tenant: the reload queue, the task runners and the webhook sender. */
import { toMilliseconds } from "../../core/duration.ts";
import type { Clock } from "./clock.ts";
import { reloadEvents } from "../services/webhooks/reload-events.ts";
import { WebhookSender } from "../services/webhooks/sender.ts";
import type { TenantOptions } from "./options.ts";
import { createIds } from "./random.ts";
import { afterReload } from "../services/apps/records.ts";
import { isAllowed } from "../services/permissions.ts";
import { ReloadQueue, type ReloadRecord } from "../services/reloads/queue.ts";
import { runTask } from "../services/reload-tasks/run-task.ts";
import { runOnSchedule } from "../services/scheduling/run-records.ts";
import { afterTaskRun } from "../services/scheduling/events.ts";
import { TaskRunner } from "../services/scheduling/task-runner.ts";
import type { TenantState } from "./tenant-state.ts";

type Schedulers = Pick<TenantState, "reloads" | "tasks" | "schedulingTasks" | "webhooks">;

/**
 * Creates the schedulers. They call `state` when something happens.
 */
export function createSchedulers(
  { reloadDuration = 300, engines = 4, reloadQuota = Number.POSITIVE_INFINITY }: TenantOptions,
  seed: string,
  clock: Clock,
  state: () => TenantState,
): Schedulers {
  // A separate sequence, so that events don't change the ids of records.
  const eventIds = createIds(`${seed}\nevents`);
  const onEnd = (reload: ReloadRecord): void => {
    const { apps, tasks, schedulingTasks, webhooks, tenantId } = state();
    afterReload(state(), reload);
    tasks.ended(reload);
    schedulingTasks.ended(reload);
    afterTaskRun(state(), reload);
    if (!webhooks.hasReceivers) return;
    const app = apps.get(reload.appId);
    for (const event of reloadEvents(reload, app, { tenantId, newId: () => eventIds.uuid() })) {
      webhooks.send(event);
    }
  };
  return {
    reloads: new ReloadQueue(clock, {
      engines,
      duration: toMilliseconds(reloadDuration, "reloadDuration", { min: 0 }),
      quota: reloadQuota,
      onEnd,
    }),
    tasks: new TaskRunner(clock, "chronos", (task) => runTask(state(), task)),
    schedulingTasks: new TaskRunner(clock, "choreographer", (task) => runOnSchedule(state(), task)),
    webhooks: new WebhookSender(clock, {
      ids: createIds(`${seed}\nwebhooks`),
      canSee(userId, { topLevelResourceId }) {
        const user = state().users.get(userId);
        const app = state().apps.get(topLevelResourceId);
        return user !== undefined && app !== undefined && isAllowed(state(), user, "read", app);
      },
    }),
  };
}
