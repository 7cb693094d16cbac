/** The tasks of one service, each with one timer at most: that of its next run. */
import type { ReloadType } from "../../../generated/schema.ts";
import { MAX_TIMER } from "../../core/duration.ts";
import type { Clock } from "../state/clock.ts";
import type { RunnableRecord } from "../state/records.ts";
import type { ReloadRecord } from "./reload-queue.ts";
import type { Schedule } from "./task-schedule.ts";

/** So many failed reloads in a row switch a task off, by Qlik's documentation of reload tasks. */
const MOST_FAILURES = 5;

/**
 * What came of a task that was due: `skipped` when its app may not be reloaded right now, `gone` when the app isn't
 * there any more.
 */
export type Run = "started" | "skipped" | "gone";

interface Planned<Task> {
  task: Task;
  readonly schedule: Schedule;
  /** When it runs next, in the clock's milliseconds. */
  next: number | undefined;
  failures: number;
  /** Takes back the timer of the next run. */
  stop: () => void;
}

export class TaskRunner<Task extends RunnableRecord> {
  readonly #clock: Clock;
  readonly #type: ReloadType;
  readonly #run: (task: Task) => Run;
  readonly #planned = new Map<string, Planned<Task>>();

  /** `type` is that of the reloads which these tasks start; `run` reloads the app of a task that is due. */
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

  /** Adds a task, or puts it in the place of the one with its id. Its failures so far are forgotten. */
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

  /** Counts the failures in a row. A reload that somebody cancelled says nothing about the task. */
  ended({ resourceId = "", type, status }: ReloadRecord): void {
    const planned = type === this.#type ? this.#planned.get(resourceId) : undefined;
    if (!planned || status === "CANCELED") return;
    planned.failures = status === "SUCCEEDED" ? 0 : planned.failures + 1;
    if (planned.failures < MOST_FAILURES || planned.task.state !== "Enabled") return;
    planned.stop();
    planned.next = undefined;
    planned.task = {
      ...planned.task,
      state: "Disabled",
      disabledCode: "CONSECUTIVE-FAILURES",
      nextExecutionTime: undefined,
    };
  }

  /** Sets the timer of the next run at `from` or later. A task without one is over. */
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
    // Where the process slept meanwhile, what it slept through is not made up for.
    this.#plan(planned, Math.max(due + 1, this.#clock.now()));
  }
}

function isoTime(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}
