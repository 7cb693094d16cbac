/** Runs the tasks of one service. Each task has at most one timer, for its next run. */
import type { ReloadType } from "../../../../generated/schema.ts";
import { MAX_TIMER } from "../../../core/duration.ts";
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

interface Planned<Task> {
  task: Task;
  readonly schedule: Schedule;
  /** When the task runs next, by the clock. */
  next: number | undefined;
  failures: number;
  /** Cancels the timer of the next run. */
  stop: () => void;
}

export class TaskRunner<Task extends RunnableRecord> {
  readonly #clock: Clock;
  readonly #type: ReloadType;
  readonly #run: (task: Task) => Run;
  readonly #planned = new Map<string, Planned<Task>>();

  /** `type` is the type of the reloads that the tasks start; `run` reloads the app of a task that is due. */
  constructor(clock: Clock, type: ReloadType, run: (task: Task) => Run) {
    this.#clock = clock;
    this.#type = type;
    this.#run = run;
  }

  get(id: string): Task | undefined {
    return this.#planned.get(id)?.task;
  }

  all(): Task[] {
    return Array.from(this.#planned.values(), ({ task }) => task);
  }

  /** Adds or replaces a task, and resets the count of its failures. */
  set(task: Task, schedule: Schedule): Task {
    this.#planned.get(task.id)?.stop();
    const planned: Planned<Task> = {
      task,
      schedule,
      next: undefined,
      failures: 0,
      stop: () => undefined,
    };
    this.#planned.set(task.id, planned);
    if (task.state === "Enabled") this.#plan(planned, this.#clock.now());
    return planned.task;
  }

  remove(id: string): void {
    this.#planned.get(id)?.stop();
    this.#planned.delete(id);
  }

  /** Counts the consecutive failures. Cancelled reloads are not counted. */
  ended({ resourceId = "", type, status }: ReloadRecord): void {
    const planned = type === this.#type ? this.#planned.get(resourceId) : undefined;
    if (!planned || status === "CANCELED") return;
    planned.failures = status === "SUCCEEDED" ? 0 : planned.failures + 1;
    if (planned.failures < MAX_FAILURES || planned.task.state !== "Enabled") return;
    planned.stop();
    planned.next = undefined;
    planned.task = {
      ...planned.task,
      state: "Disabled",
      disabledCode: "CONSECUTIVE-FAILURES",
      nextExecutionTime: undefined,
    };
  }

  /** Sets the timer of the next run from a time on. A task without a next run is completed. */
  #plan(planned: Planned<Task>, from: number): void {
    const { task, schedule } = planned;
    planned.next = schedule.next(from);
    planned.task = { ...task, nextExecutionTime: isoTime(planned.next) };
    if (planned.next !== undefined) this.#wait(planned, planned.next);
    else if (schedule.isSet) planned.task = { ...planned.task, state: "Completed" };
  }

  #wait(planned: Planned<Task>, due: number): void {
    const delay = Math.max(0, due - this.#clock.now());
    planned.stop = this.#clock.after(Math.min(delay, MAX_TIMER), () => {
      if (delay > MAX_TIMER) this.#wait(planned, due);
      else this.#onDue(planned, due);
    });
  }

  #onDue(planned: Planned<Task>, due: number): void {
    const run = this.#run(planned.task);
    if (run === "gone") {
      this.remove(planned.task.id);
      return;
    }
    if (run === "started") planned.task = { ...planned.task, lastExecutionTime: isoTime(due) };
    // Runs that were missed, such as while the machine slept, are skipped.
    this.#plan(planned, Math.max(due + 1, this.#clock.now()));
  }
}

function isoTime(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}
