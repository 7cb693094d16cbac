/** Runs: what an operation starts, and the tenant's clock brings to its end. Their records are in the store. */
import { toMilliseconds, type Duration } from "../../core/duration.ts";
import type { Clock } from "../state/clock.ts";
import { merge } from "./merge.ts";
import { pathOfState, runRowOf, type RunRow } from "./run-rows.ts";
import { statesOf } from "./run-states.ts";
import { isObject } from "./shape.ts";
import type { Json, Store } from "./store.ts";

/** How long a run is in each state, in milliseconds, unless its outcome says how long it takes. */
const STEP = 100;

/** How a run ends, in place of its first success, how long it takes, and what it has in the end. */
export interface Outcome {
  readonly state: string;
  readonly duration?: Duration | undefined;
  /** A part of the body of the polling operation. */
  readonly run?: object | undefined;
}

/** A run as it begins. */
export interface Start<Row extends object = Json> {
  /** The path of its collection in the store. */
  readonly path: string;
  readonly id: string;
  readonly record: Row;
  /** The path parameters of the operations that poll and cancel it. */
  readonly params: Readonly<Record<string, unknown>>;
  /**
   * The path of the state in the record.
   * @default as in the response of the polling operation
   */
  readonly state?: readonly string[];
  /**
   * Returns the changes of a record that enters a state. They may have another state; without any, the run stays where it
   * is for another step.
   */
  readonly enter?:
    ((record: Row, state: string, isEnd: boolean) => Partial<Row> | undefined) | undefined;
}

interface Run extends Start {
  readonly row: RunRow;
  readonly state: readonly string[];
}

export class Runs {
  readonly #clock: Clock;
  readonly #store: Store;
  readonly #outcomes = new Map<string, Outcome[]>();
  readonly #runs: Run[] = [];

  constructor(clock: Clock, store: Store) {
    this.#clock = clock;
    this.#store = store;
  }

  /** Sets the outcome of the next run of an operation for which none is set. */
  script(key: string, outcome: Outcome): void {
    this.#outcomes.set(key, [...(this.#outcomes.get(key) ?? []), outcome]);
  }

  takeOutcome(key: string): Outcome | undefined {
    return this.#outcomes.get(key)?.shift();
  }

  /** Starts a run. Its record is in the store at once, unless the operation has no states but those of the end. */
  begin<Row extends object>(key: string, start: Start<Row>): Row {
    const row = runRowOf(key)!;
    const { running, done } = statesOf(row);
    const { state, duration, run: more = {} } = this.takeOutcome(key) ?? { state: done[0]! };
    const run = { state: pathOfState(row), ...start, row } as unknown as Run;
    const [first] = running;
    const record = first === undefined ? run.record : withState(run, run.record, first);
    if (first !== undefined) this.#store.at(run.path).set(run.id, record);
    this.#runs.push(run);
    const steps = Math.max(1, running.length);
    const step = duration === undefined ? STEP : toMilliseconds(duration, "duration") / steps;
    // Without the envelopes that the record is without.
    const envelopes = pathOfState(row).slice(0, -run.state.length);
    this.#proceed(run, step, { state, more: envelopes.reduce(propertyOf, more as Json) });
    return record as Row;
  }

  #proceed(run: Run, step: number, end: { readonly state: string; readonly more: Json }): void {
    const { row, path, id } = run;
    const { running, cancelling, cancelled } = statesOf(row);
    this.#clock.after(step, () => {
      const records = this.#store.at(path);
      const record = running.length === 0 ? run.record : records.get(id);
      // It may have been deleted or cancelled meanwhile.
      if (!record || hasEnded(run, record)) return;
      const current = stateOf(run, record);
      const next = running[running.indexOf(current ?? "") + 1] ?? end.state;
      const state = current !== undefined && current === cancelling ? cancelled : next;
      const entered = this.#enter(run, record, state);
      if (entered) {
        const isEnd = state === end.state && stateOf(run, entered) === state;
        records.set(id, isEnd ? merge(entered, end.more) : entered);
      }
      if (running.length > 0) this.#proceed(run, step, end);
    });
  }

  /** Returns the record in another state; `undefined` when it has to wait. */
  #enter({ row, enter, ...run }: Run, record: Json, state: string): Json | undefined {
    const { running, cancelling } = statesOf(row);
    const isEnd = !running.includes(state) && state !== cancelling;
    const entered = withState(run, record, state);
    const changes = enter ? enter(entered, state, isEnd) : {};
    return changes && { ...entered, ...changes };
  }

  /** Returns the newest run that an operation cancels, one that has not ended if there is one. */
  find(key: string, params: Readonly<Record<string, unknown>>): Run | undefined {
    const runs = this.#runs.filter(
      ({ row, params: own }) =>
        row.cancel === key && Object.entries(params).every(([name, value]) => own[name] === value),
    );
    return runs.findLast((run) => this.isActive(run)) ?? runs.at(-1);
  }

  /** Whether a record has a run that has not ended. */
  isBusy(path: string, id: string): boolean {
    return this.#runs.some((run) => run.path === path && run.id === id && this.isActive(run));
  }

  isActive(run: Run): boolean {
    const record = this.#store.at(run.path).get(run.id);
    return record !== undefined && !hasEnded(run, record);
  }

  /** Cancels a run that has not ended: at once, unless there is a state for the time until then. */
  cancel(run: Run): Json {
    const records = this.#store.at(run.path);
    const record = records.require(run.id);
    const { cancelling, cancelled } = statesOf(run.row);
    return records.set(run.id, this.#enter(run, record, cancelling ?? cancelled) ?? record);
  }
}

type Stateful = Pick<Run, "state">;

function stateOf({ state }: Stateful, record: object): string | undefined {
  const value = state.reduce<unknown>(
    (each, name) => (isObject(each) ? each[name] : undefined),
    record,
  );
  return typeof value === "string" ? value : undefined;
}

function hasEnded(run: Run, record: object): boolean {
  const { running, cancelling } = statesOf(run.row);
  const state = stateOf(run, record);
  return state !== undefined && !running.includes(state) && state !== cancelling;
}

function withState({ state: path }: Stateful, record: Json, state: string): Json {
  return replaceAt(record, path.slice(0, -1), { [path.at(-1)!]: state });
}

function propertyOf(value: Json, name: string): Json {
  const inner = value[name];
  return isObject(inner) ? inner : {};
}

/** Returns a record with changes of the object at a path. */
export function replaceAt(record: Json, [name, ...path]: readonly string[], changes: Json): Json {
  if (name === undefined) return { ...record, ...changes };
  const inner = record[name];
  return { ...record, [name]: replaceAt(isObject(inner) ? inner : {}, path, changes) };
}
