/** The outcome of a run, as tests set it. */
import { waits, type WaitIndex } from "../../../generated/waits.ts";
import { describeValue } from "../../core/describe-value.ts";
import type { Duration } from "../../core/duration.ts";
import { nearestName } from "../../core/nearest-name.ts";
import { duration, plainObject, text } from "../../core/option-readers.ts";
import { option, readOptions, required, type OptionsTable } from "../../core/options.ts";
import { QlikInputError } from "../../errors/errors.ts";
import type { Outcome } from "../engine/runs.ts";
import type { DeepReadonly } from "./options.ts";

/** An operation that starts a run which goes on after its response, as `METHOD /path`. */
export type RunStart = keyof WaitIndex;

/** How a run ends. */
export interface RunOutcome<Start extends RunStart = RunStart> {
  /** The state at the end: one that the service documents as an end. */
  readonly state: StateOf<WaitIndex[Start]["run"]>;
  /**
   * The time from the start to the end, in milliseconds or as text such as `"10m"`.
   * @default 100 ms for each state before the end
   */
  readonly duration?: Duration;
  /** What the run has at the end in addition to what the tenant sets, such as an error message. */
  readonly run?: DeepPartial<WaitIndex[Start]["run"]>;
}

/** The values of the state, wherever the service has it. */
type StateOf<Run> = Run extends { readonly state?: infer State }
  ? NonNullable<State>
  : Run extends { readonly conditionStatus?: infer State }
    ? NonNullable<State>
    : Run extends { readonly status?: infer State }
      ? NonNullable<State>
      : Run extends { readonly lastRun?: infer Last }
        ? StateOf<NonNullable<Last>>
        : Run extends { readonly evaluation?: infer Evaluation }
          ? StateOf<NonNullable<Evaluation>>
          : Run extends { readonly data: { readonly attributes: infer Attributes } }
            ? StateOf<Attributes>
            : string;

type DeepPartial<Value> = Value extends readonly unknown[]
  ? DeepReadonly<Value>
  : Value extends object
    ? { readonly [Name in keyof Value]?: DeepPartial<Value[Name]> }
    : Value;

const OUTCOME = {
  state: required(text),
  duration: option(duration({ min: 0 })),
  run: option(plainObject()),
} satisfies OptionsTable<RunOutcome>;

/**
 * Validates the outcome of a run. Returns the operation that has the states: a deprecated one has those of its successor.
 *
 * @throws {QlikInputError} which names what is wrong.
 */
export function readRunStart(start: string, outcome: Outcome): string {
  const row = Object.hasOwn(waits, start) ? waits[start] : undefined;
  if (row === undefined) {
    const nearest = nearestName(start, Object.keys(waits));
    const remedy = nearest === undefined ? "" : ` Did you mean ${JSON.stringify(nearest)}?`;
    throw new QlikInputError(
      `"start" must be an operation that starts a run, such as "POST /api/v1/reports", got ${describeValue(start)}.${remedy}`,
    );
  }
  if (typeof row === "string") return readRunStart(row, outcome);
  const { state } = readOptions(outcome ?? null, OUTCOME, { prefix: "outcome." });
  const { done, failed } = row;
  // Qlik does not document all states of all services.
  const ends = done && failed ? [...done, ...failed] : [state];
  if (ends.includes(state)) return start;
  throw new QlikInputError(
    `"outcome.state" must be one of ${ends.map((end) => JSON.stringify(end)).join(", ")}, got ${describeValue(state)}.`,
  );
}
