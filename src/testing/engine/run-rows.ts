/** The operations that start a run, as the description marks them. */
import { waits } from "../../../generated/waits.ts";

type WaitRow = Exclude<(typeof waits)[string], string>;

/** An operation that starts a run, with what polls and what cancels it, each as `METHOD /path`. */
export interface RunRow extends WaitRow {
  readonly start: string;
  readonly poll: string;
  readonly cancel?: string;
  /** The query of `cancel`: another one means something else. */
  readonly cancelQuery: URLSearchParams;
}

export type RunRole = "start" | "poll" | "cancel";

const rows: readonly RunRow[] = Object.entries(waits).flatMap(([start, row]) => {
  // Deprecated operations have the row of the one that replaces them.
  if (typeof row === "string") return [];
  const [poll = ""] = row.poll.split("?");
  const [cancel, query] = row.cancel?.split("?") ?? [];
  const cancelQuery = new URLSearchParams(query);
  return [{ ...row, start, poll, ...(cancel !== undefined && { cancel }), cancelQuery }];
});

/** Returns the row of an operation that starts, polls or cancels a run. */
export function runRowOf(key: string, role: RunRole = "start"): RunRow | undefined {
  return rows.find((row) => row[role] === key);
}

/** The path of the property with the state of a run. */
export function pathOfState({ state }: RunRow): readonly string[] {
  return state.split(".");
}

/** Returns the value of a parameter of the operations that poll and cancel a run; `undefined` for the id of the run. */
export function parameterOf(
  { parameters = {} }: RunRow,
  name: string,
  { path, body }: { readonly path: Json; readonly body: unknown },
): string | undefined {
  const expression = parameters[name];
  if (expression === undefined) return textOf(path[name]);
  if (expression === "$id") return undefined;
  const [, place, pointer = ""] = /^\$request\.(path\.|body#\/)(.*)$/.exec(expression) ?? [];
  if (place === undefined) return expression;
  const names = place === "path." ? [pointer] : pointer.split("/");
  const from: unknown = place === "path." ? path : body;
  return textOf(names.reduce((value, each) => (value as Json | undefined)?.[each], from));
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

type Json = Readonly<Record<string, unknown>>;
