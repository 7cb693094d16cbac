import type { QlikClient } from "../../client/client.ts";
import { unwrap } from "../../call/unwrap.ts";
import { QlikInputError, QlikProtocolError, type JobState } from "../../errors/errors.ts";
import { QlikRunError } from "../../errors/run-error.ts";
import type { RunJob } from "./create-run-handle.ts";
import { readLocation } from "./location.ts";
import { fillParameters, idAt, namesIn, readOperation, valueAt } from "./read-row.ts";
import type { WaitRow } from "./row.ts";
import type { RunEvent } from "./run-events.ts";
import { unexpected } from "./unexpected.ts";

/** Where a run is found. */
interface RunPlace {
  readonly path: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly id?: string;
}

/** The job of a run by its row, and where the run is, once that is known. */
export interface RowJob extends RunJob<unknown> {
  readonly place: () => RunPlace | undefined;
  /** The run's id, once it is known. */
  readonly id: () => string | undefined;
}

/** The call that starts a run, which the types of the row have checked. */
export interface StartCall {
  readonly params?: { readonly path?: object };
  readonly body?: unknown;
}

type Request = (
  method: string,
  path: string,
  options: object,
) => Promise<
  Parameters<typeof unwrap>[0] & { readonly status: number; readonly response: Response }
>;

const HINTS: Readonly<Record<JobState, string>> = {
  "not-started": "The run was not started.",
  unknown: "It is not known whether the run was started. Check that before you start another one.",
  running: "The run is still in progress. Wait for it with resumeRun(), or cancel it.",
};

/**
 * Makes the job of a run.
 *
 * @param source the call that starts the run, or the place of one that was started before
 * @throws {QlikInputError} when the call has no value for a parameter by which the run is found.
 */
export function createRowJob(
  qlik: QlikClient,
  operation: string,
  row: WaitRow,
  source: { readonly failOn: readonly string[] } & (
    { readonly call: StartCall } | { readonly place: RunPlace }
  ),
): RowJob {
  const request = qlik.request as unknown as Request;
  const start = readOperation(operation);
  const poll = readOperation(row.poll);
  const filled = "call" in source ? fillParameters(row, source.call) : undefined;
  if (filled && filled.missing.length > 0 && !row.from.endsWith("location"))
    throw new QlikInputError(
      `"${filled.missing[0]}" is required, to find the run of ${operation}.`,
    );
  let place = "place" in source ? source.place : undefined;
  /** The keys of the runs that were there before the start. */
  let others: ReadonlySet<string | undefined> | undefined;

  const pollAt = async ({ path, query }: RunPlace, signal: AbortSignal) => {
    const params = { path: pick(path, namesIn(poll.path)), query: { ...poll.query, ...query } };
    return request(poll.method, poll.path, { params, signal });
  };
  /** The runs of an answer: one, or those of a list. */
  const runsIn = (data: unknown, status: number): readonly unknown[] => {
    if (row.entries === undefined) return [data];
    const list = valueAt(data, row.entries);
    if (Array.isArray(list)) return list;
    throw unexpected({ ...poll, status }, `a list of runs in ${row.entries}`, data);
  };
  const keyOf = (run: unknown): string | undefined => idAt(run, row.key!);
  const isRun = (run: unknown): boolean => {
    if (row.key === undefined) return true;
    const key = keyOf(run);
    return place!.id === undefined ? key !== undefined && !others!.has(key) : key === place!.id;
  };

  const read = async (signal: AbortSignal): Promise<unknown> => {
    const result = await pollAt(place!, signal);
    const data = unwrap(result);
    // The newest are first: of several that are new, ours is the oldest.
    const run = runsIn(data, result.status).findLast(isRun);
    if (run === undefined) {
      const call = { ...poll, status: result.status, excerpt: "" };
      throw new QlikProtocolError("The response doesn't have the run that was started.", call);
    }
    const state = valueAt(run, row.state);
    if (typeof state !== "string" || state === "")
      throw unexpected({ ...poll, status: result.status }, `a run with its ${row.state}`, run);
    if (row.from === "newest" && place!.id === undefined) {
      const id = keyOf(run)!;
      place = { path: { ...place!.path, ...fill(filled!.open, id) }, id };
    }
    return run;
  };

  const begin = async (signal: AbortSignal): Promise<{ run?: unknown }> => {
    if (!("call" in source)) return {};
    const { path, open } = filled!;
    if (row.from === "newest") {
      const before = await pollAt({ path }, signal);
      // 404: there was no run yet.
      const runs = before.status === 404 ? [] : runsIn(unwrap(before), before.status);
      others = new Set(runs.map(keyOf));
    }
    const result = await request(start.method, start.path, { ...source.call, signal });
    const data = unwrap(result);
    const header = row.from.endsWith("location") && result.response.headers.get(row.from);
    const call = { ...start, status: result.status };
    const located = header ? readLocation(header, poll.path, call, qlik.origin) : undefined;
    const id = row.id === undefined ? undefined : idAt(data, row.id);
    const values = { ...path, ...(id !== undefined && fill(open, id)), ...located?.path };
    const query = located?.query ?? {};
    const needed = namesIn(poll.path).filter((name) => values[name] === undefined);
    if (needed.length > 0 || (row.from === "body" && id === undefined))
      throw unexpected(call, `the id of the run (${row.id ?? row.from})`, data);
    place = {
      path: values,
      ...(Object.keys(query).length > 0 && { query }),
      ...(row.key !== undefined && id !== undefined && { id }),
    };
    return {};
  };

  const id = (): string | undefined =>
    row.key === undefined ? place?.path[namesIn(poll.path).at(-1) ?? ""] : place?.id;
  const stateOf = (run: unknown): string => valueAt(run, row.state) as string;
  const isDone = (run: unknown): boolean => row.done?.includes(stateOf(run)) ?? true;
  return {
    label: `the run of ${operation}`,
    isStarted: "place" in source,
    hints: HINTS,
    place: () => place,
    id,
    begin,
    read,
    stateOf,
    hasEnded: (run) =>
      [row.done, row.failed].some((states) => states?.includes(stateOf(run))) ||
      (row.ended !== undefined && Boolean(valueAt(run, row.ended))),
    failureOf(run, elapsedMs) {
      const state = stateOf(run);
      if (isDone(run) && ![...(row.failed ?? []), ...source.failOn].includes(state))
        return undefined;
      const message = `The run ${id() ?? ""} ended in the state ${JSON.stringify(state)}.`;
      return new QlikRunError(message, { ...start, operation, state, run, elapsedMs });
    },
    isAbout: ({ subject, data }: RunEvent) => {
      const own = id();
      return own === undefined || mentions([subject, data], own);
    },
    async cancel() {
      const { method, path, query } = readOperation(row.cancel!);
      const params = { path: pick(place!.path, namesIn(path)), query };
      // A second request is rejected, or has no effect.
      const result = await request(method, path, { params, retry: { idempotent: true } });
      // It has ended by itself.
      if (result.status !== 409 && result.status !== 404) unwrap(result);
    },
  };
}

/** Whether a value has an id on any level: some events have it in an object such as `tracking`. */
function mentions(value: unknown, id: string): boolean {
  if (typeof value !== "object" || value === null) return value === id;
  return Object.values(value).some((inner) => mentions(inner, id));
}

function pick(
  values: Readonly<Record<string, string>>,
  names: readonly string[],
): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

function fill(names: readonly string[], value: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, value]));
}
