/** The states that a run goes through: those that the description knows, in their natural order. */
import { describeOperation, resolve } from "../description/description.ts";
import type { Schema } from "../description/schema.ts";
import { pathOfState, type RunRow } from "./run-rows.ts";
import { shapeOf } from "./shape.ts";

export interface States {
  /** Those before the end, the first one first. */
  readonly running: readonly string[];
  readonly done: readonly string[];
  readonly failed: readonly string[];
  /** The state between a request to cancel the run and its end. */
  readonly cancelling: string | undefined;
  /** The end of a run that was cancelled. */
  readonly cancelled: string;
}

const IDLE = /^(?:not|never)|^(?:hold|modified)$/i;
const WAITING = /queue|request|pend|accept|initiali|validating|^new$/i;
const STARTING = /starting/i;
const CANCELLING = /^(?:cancell?ing|aborting|stopping|must stop)$/i;
const CANCELLED = /^(?:cancell?ed|aborted|stopped)$/i;

const known = new WeakMap<RunRow, States>();

/** Returns the states of a run, in their natural order. The description of the polling operation must have been loaded. */
export function statesOf(row: RunRow): States {
  let states = known.get(row);
  if (!states) known.set(row, (states = readStates(row)));
  return states;
}

function readStates(row: RunRow): States {
  const { done = ["completed"], failed = [] } = row;
  const between = namesOf(row).filter((name) => !done.includes(name) && !failed.includes(name));
  const order = (name: string): number => (WAITING.test(name) ? 0 : STARTING.test(name) ? 1 : 2);
  const active = between.filter((name) => !IDLE.test(name) && !CANCELLING.test(name));
  return {
    running: active.sort((one, other) => order(one) - order(other)),
    done,
    failed,
    cancelling: between.find((name) => CANCELLING.test(name)),
    cancelled: failed.find((name) => CANCELLED.test(name)) ?? failed[0] ?? "cancelled",
  };
}

/** All states that the description knows; where it knows none, that a run is running. */
function namesOf(row: RunRow): string[] {
  const { poll, entries } = row;
  const schema = pathOfState(row).reduce(
    propertyOf,
    [entries ?? []].flat().reduce(itemsIn, bodyOf(poll)),
  );
  const { enum: values, "x-extensible-enum": extensible } = resolve(schema);
  return ((values ?? extensible ?? ["running"]) as unknown[]).map(String);
}

function bodyOf(key: string): Schema {
  const [, success] =
    Object.entries(describeOperation(key).responses).find(([status]) => status.startsWith("2")) ??
    [];
  return Object.values(success?.content ?? {})[0]?.schema ?? {};
}

function propertyOf(schema: Schema, name: string): Schema {
  return shapeOf(schema).properties[name] ?? {};
}

function itemsIn(schema: Schema, name: string): Schema {
  return resolve(propertyOf(schema, name)).items ?? {};
}
