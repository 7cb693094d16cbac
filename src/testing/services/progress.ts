/** Moves the records of jobs from one status to the next, by the tenant's clock. */
import type { TenantState } from "../state/tenant-state.ts";
import type { Collection } from "../engine/store.ts";
import { HttpError } from "../http/http-error.ts";

/** How long a job is in each status, in milliseconds. */
const STEP = 100;

/**
 * Asks `next` after each step for the changes of a record, until it returns none or the record is gone.
 *
 * @example
 * proceed<Report>(state, path, id, ({ status }) => (status === "queued" ? { status: "done" } : undefined));
 */
export function proceed<Row extends object>(
  state: TenantState,
  path: string,
  id: string,
  next: (record: Row) => Partial<Row> | undefined,
): void {
  later(state, () => {
    const records = state.store.at<Row>(path);
    const record = records.get(id);
    const changes = record && next(record);
    if (!changes) return;
    records.change(id, changes);
    proceed(state, path, id, next);
  });
}

/** Does what takes a job one step. */
export function later({ clock }: TenantState, task: () => void): void {
  clock.after(STEP, task);
}

/** @throws {HttpError} 404 when there is no such execution, or no latest one that matches. */
export function requireExecution<Row extends object>(
  executions: Collection<Row>,
  id: string,
  matches: (execution: Row) => boolean = () => true,
): Row {
  if (id !== "latest") return executions.require(id);
  const latest = executions.records.findLast(matches);
  if (latest) return latest;
  throw new HttpError(404, "There is no such execution yet.");
}
