/** Makes what moves by itself in a tenant: reloads, the tasks that start them, the webhooks that are told of them. */
import { toMilliseconds } from "../../core/duration.ts";
import type { Clock } from "./clock.ts";
import { reloadEvents } from "../events/reload-events.ts";
import { WebhookSender } from "../events/webhooks.ts";
import type { TenantOptions } from "./options.ts";
import { createIds } from "./random.ts";
import { afterReload } from "../services/app-records.ts";
import { mayIn } from "../services/permissions.ts";
import { ReloadQueue, type ReloadRecord } from "../services/reload-queue.ts";
import { runTask } from "../services/run-task.ts";
import { runOnSchedule } from "../services/task-runs.ts";
import { afterTaskRun } from "../services/task-events.ts";
import { TaskRunner } from "../services/task-runner.ts";
import type { World } from "./tenant-state.ts";

type Moving = Pick<World, "reloads" | "tasks" | "schedulingTasks" | "webhooks">;

/**
 * Makes them; `world` is looked up when something happens.
 */
export function createReloading(
  { reloadDuration = 300, engines = 4, reloadQuota = Number.POSITIVE_INFINITY }: TenantOptions,
  seed: string,
  clock: Clock,
  world: () => World,
): Moving {
  // Of their own, so that events leave the ids of everything else as they are.
  const eventIds = createIds(`${seed}\nevents`);
  const onEnd = (reload: ReloadRecord): void => {
    const { apps, tasks, schedulingTasks, webhooks, tenantId } = world();
    afterReload(world(), reload);
    tasks.ended(reload);
    schedulingTasks.ended(reload);
    afterTaskRun(world(), reload);
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
    tasks: new TaskRunner(clock, "chronos", (task) => runTask(world(), task)),
    schedulingTasks: new TaskRunner(clock, "choreographer", (task) => runOnSchedule(world(), task)),
    webhooks: new WebhookSender(clock, {
      ids: createIds(`${seed}\nwebhooks`),
      maySee(userId, { topLevelResourceId }) {
        const user = world().users.get(userId);
        const app = world().apps.get(topLevelResourceId);
        return user !== undefined && app !== undefined && mayIn(world(), user, "read", app);
      },
    }),
  };
}
