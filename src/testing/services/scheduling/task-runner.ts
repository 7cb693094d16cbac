/** Runs the tasks of one service, which the store has. Each task has at most one timer, for its next run. */
import type { ReloadType } from "../../../../generated/schema.ts";
import { MAX_TIMER } from "../../../core/duration.ts";
import type { Collection } from "../../engine/store.ts";
import type { Clock } from "../../state/clock.ts";
import type { RunnableRecord } from "../../state/records.ts";
import type { ReloadRecord } from "../reloads/queue.ts";
import type { Schedule } from "./schedule.ts";

/** The number of consecutive failures that disables a task, by Qlik's documentation of reload tasks. */
const MAX_FAILURES = 5;

/**
 * The result of running a task that was due: `skipped` when its app cannot be reloaded now, `gone` when the app was
 * deleted.
 */
export type Run = "started" | "skipped" | "gone";

interface Plan {
  readonly schedule: Schedule;
  failures: number;
  /** Cancels the timer of the next run. */
  stop: () => void;
}

export class TaskRunner<Task extends RunnableRecord> {
  readonly #clock: Clock;
  readonly #tasks: Collection<Task>;
  readonly #type: ReloadType;
  readonly #run: (task: Task) => Run;
  readonly #plans = new Map<string, Plan>();

  /** `type` is the type of the reloads that the tasks start; `run` reloads the app of a task that is due. */
  constructor(clock: Clock, tasks: Collection<Task>, type: ReloadType, run: (task: Task) => Run) {
    this.#clock = clock;
    this.#tasks = tasks;
    this.#type = type;
    this.#run = run;
  }

  get(id: string): Task | undefined {
    return this.#tasks.get(id);
  }

  all(): readonly Task[] {
    return this.#tasks.records;
  }

  /**
   * Plans the runs of a task that is created or changed, and resets the count of its failures. Returns the task with the
   * time of its next run.
   */
  plan(task: Task, schedule: Schedule): Task {
    this.stop(task.id);
    const plan: Plan = { schedule, failures: 0, stop: () => undefined };
    this.#plans.set(task.id, plan);
    if (task.state === "Enabled") return this.#planNext(task, plan, this.#clock.now());
    return { ...task, nextExecutionTime: undefined };
  }

  /** Stops the runs of a task that is removed. */
  stop(id: string): void {
    this.#plans.get(id)?.stop();
    this.#plans.delete(id);
  }

  /** Counts the consecutive failures. Cancelled reloads are not counted. */
  ended({ resourceId = "", type, status }: ReloadRecord): void {
    const plan = type === this.#type ? this.#plans.get(resourceId) : undefined;
    const task = this.get(resourceId);
    if (!plan || !task || status === "CANCELED") return;
    plan.failures = status === "SUCCEEDED" ? 0 : plan.failures + 1;
    if (plan.failures < MAX_FAILURES || task.state !== "Enabled") return;
    plan.stop();
    this.#tasks.set(task.id, {
      ...task,
      state: "Disabled",
      enabled: false,
      disabledCode: "CONSECUTIVE-FAILURES",
      nextExecutionTime: undefined,
    });
  }

  /** Sets the timer of the next run from a time on. A task without a next run is completed. */
  #planNext(task: Task, plan: Plan, from: number): Task {
    const next = plan.schedule.next(from);
    if (next !== undefined) this.#wait(task.id, plan, next);
    const isCompleted = next === undefined && plan.schedule.isSet;
    return {
      ...task,
      nextExecutionTime: next === undefined ? undefined : new Date(next).toISOString(),
      ...(isCompleted && { state: "Completed", enabled: false }),
    };
  }

  #wait(id: string, plan: Plan, due: number): void {
    const delay = Math.max(0, due - this.#clock.now());
    plan.stop = this.#clock.after(Math.min(delay, MAX_TIMER), () => {
      if (delay > MAX_TIMER) this.#wait(id, plan, due);
      else this.#onDue(id, plan, due);
    });
  }

  #onDue(id: string, plan: Plan, due: number): void {
    const task = this.#tasks.require(id);
    const run = this.#run(task);
    if (run === "gone") {
      this.stop(id);
      this.#tasks.delete(id);
      return;
    }
    const ran =
      run === "started" ? { ...task, lastExecutionTime: new Date(due).toISOString() } : task;
    // Runs that were missed, such as while the machine slept, are skipped.
    this.#tasks.set(id, this.#planNext(ran, plan, Math.max(due + 1, this.#clock.now())));
  }
}
