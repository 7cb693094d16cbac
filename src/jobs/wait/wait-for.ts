import { waits } from "../../../generated/waits.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import { plainObject, text } from "../../core/option-readers.ts";
import { describeValue } from "../../core/describe-value.ts";
import { nearestName } from "../../core/nearest-name.ts";
import { option, readOptions, required, type OptionsTable } from "../../core/options.ts";
import type { Clock } from "../../core/clock.ts";
import { QlikInputError } from "../../errors/errors.ts";
import { createRunHandle } from "./create-run-handle.ts";
import type { RunHandleOf, RunTicket, WaitCall, WaitOptions, WaitStart } from "./handle.ts";
import { WAIT_OPTIONS, type ReadWaitOptions } from "./options.ts";
import { namesIn, readOperation } from "./read-row.ts";
import { createRowJob, type RowJob, type StartCall } from "./row-job.ts";
import type { WaitRow } from "./row.ts";

/** What `waitFor` takes after the operation: its parameters and body, unless all may be left out, and options. */
export type WaitArguments<Start extends WaitStart> =
  object extends WaitCall<Start>
    ? [call?: WaitCall<Start>, options?: WaitOptions]
    : [call: WaitCall<Start>, options?: WaitOptions];

/**
 * Starts a run by an operation such as `POST /api/v1/reports`, and waits until it has ended. Polls at once, then after 15 %
 * of the time since the start, at least 1 s and at most 30 s; with `events` the end is known at once. Outages of up to ten
 * minutes are tolerated. A state that is not described does not end the waiting, since Qlik may add states: set `deadline`.
 *
 * Rejects with `QlikRunError` when the run ends otherwise than by success, `QlikApiError` when Qlik rejects a call,
 * `QlikTimeoutError` after the deadline, `QlikAbortError` by the signal; `jobState` of the latter two says whether the run
 * was started. A POST whose response is lost rejects with `QlikConnectionError`.
 *
 * Where Qlik returns no id, as for `POST /api/v1/sharing-tasks/actions/execute`, the run is the first that appears after the
 * start in the list of runs.
 *
 * @throws {QlikInputError} at once, for options that can't be used.
 * @example
 * const { results } = await waitFor(qlik, "POST /api/v1/reports", { body: definition }, { deadline: "10m" });
 *
 * @example
 * const run = waitFor(qlik, "POST /api/workflows/automations/{id}/runs", {
 *   params: { path: { id } },
 *   body: { context: "api" },
 * });
 * process.once("SIGINT", () => void run.cancel().catch(console.error));
 * for await (const { status } of run) console.log(status);
 */
export function waitFor<Start extends WaitStart>(
  qlik: AnyQlikClient,
  operation: Start,
  ...[call, options = {}]: WaitArguments<Start>
): RunHandleOf<Start> {
  const row = rowOf(operation);
  const given = (call ?? {}) as StartCall & {
    readonly signal?: unknown;
    readonly deadline?: unknown;
  };
  for (const name of ["signal", "deadline"] as const) {
    if (given[name] === undefined) continue;
    throw new QlikInputError(`Pass "${name}" as an option of waitFor(), after the call.`);
  }
  const values = readOptions(options, WAIT_OPTIONS);
  const results = resultsOf(qlik);
  const job = createRowJob(results, operation, row, { call: given });
  return handleOf(results.clock, operation, row, job, values) as RunHandleOf<Start>;
}

/**
 * Waits for a run that another process, or an earlier run, has started.
 *
 * @param ticket what `JSON.parse` makes of `JSON.stringify(handle)`
 * @throws {QlikInputError} at once, for a ticket or options that can't be used.
 * @example
 * const run = waitFor(qlik, "POST /api/v1/reports", { body: definition });
 * await run.started;
 * await redis.set("report", JSON.stringify(run));
 * // later
 * const ticket = JSON.parse(await redis.get("report"));
 * const report = await resumeRun<"POST /api/v1/reports">(qlik, ticket);
 */
export function resumeRun<Start extends WaitStart>(
  qlik: AnyQlikClient,
  ticket: RunTicket<Start>,
  options: WaitOptions = {},
): RunHandleOf<Start> {
  const { operation, ...place } = readTicket(ticket);
  const row = rowOf(operation);
  const values = readOptions(options, WAIT_OPTIONS);
  const results = resultsOf(qlik);
  const job = createRowJob(results, operation, row, { place });
  return handleOf(results.clock, operation, row, job, values) as RunHandleOf<Start>;
}

function rowOf(operation: string): WaitRow {
  if (!Object.hasOwn(waits, operation)) {
    const nearest = nearestName(String(operation), Object.keys(waits));
    const hint = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
    throw new QlikInputError(
      `"operation" must be an operation that starts a run, such as "POST /api/v1/reports", got ${describeValue(operation)}.${hint}`,
    );
  }
  const row = waits[operation]!;
  return typeof row === "string" ? rowOf(row) : row;
}

function handleOf(
  clock: Clock,
  operation: string,
  row: WaitRow,
  job: RowJob,
  options: ReadWaitOptions,
): unknown {
  const handle = createRunHandle(clock, job, options, (runs) => ({
    operation,
    get id() {
      return job.id();
    },
    get state() {
      const last = runs.at(-1);
      return last === undefined ? undefined : job.stateOf(last);
    },
    toJSON() {
      if (job.id() === undefined)
        throw new QlikInputError('The run has no id yet. Await "started" first.');
      return { operation, ...job.place() };
    },
  }));
  // Qlik has no operation for it.
  if (row.cancel === undefined) Reflect.deleteProperty(handle, "cancel");
  return handle;
}

const TICKET = {
  operation: required(text),
  path: required(plainObject<Readonly<Record<string, string>>>()),
  query: option(plainObject<Readonly<Record<string, string>>>()),
  id: option(text),
} satisfies OptionsTable<RunTicket>;

function readTicket(ticket: unknown): {
  operation: string;
  path: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  id?: string;
} {
  // A store that has none returns null.
  const { operation, path, query, id } = readOptions(ticket ?? null, TICKET, { prefix: "ticket." });
  const row = rowOf(operation);
  const names = namesIn(readOperation(row.poll).path);
  const missing = names.find((name) => typeof path[name] !== "string");
  if (missing !== undefined) throw new QlikInputError(`"ticket.path.${missing}" is required.`);
  if (row.key !== undefined && id === undefined)
    throw new QlikInputError('"ticket.id" is required.');
  return { operation, path, ...(query && { query }), ...(id !== undefined && { id }) };
}
