import type { Collection } from "../engine/store.ts";
import { HttpError } from "../http/http-error.ts";

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
