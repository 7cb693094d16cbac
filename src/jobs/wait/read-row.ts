/** Reads what a row says of operations, parameters and properties. */
import type { WaitRow } from "./row.ts";

/** An operation that a row names: `GET /things/{id}/runs?sort=-startTime`. */
export interface RowOperation {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

export function readOperation(text: string): RowOperation {
  const [, method = "", path = "", query] = /^(\S+) ([^?]+)\??(.*)$/.exec(text) ?? [];
  return { method, path, query: Object.fromEntries(new URLSearchParams(query)) };
}

/** The names of a path's parameters. */
export function namesIn(path: string): string[] {
  return Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name]) => name!);
}

/** The value at a dotted path. */
export function valueAt(value: unknown, path: string): unknown {
  let found = value;
  for (const name of path.split(".")) found = (Object(found) as Record<string, unknown>)[name];
  return found;
}

/** An id as text; Qlik has some that are numbers. */
export function idAt(value: unknown, path: string): string | undefined {
  const id = valueAt(value, path);
  return typeof id === "number" || (typeof id === "string" && id !== "") ? String(id) : undefined;
}

/** The values of the parameters of `poll` and `cancel`; those of `open` are the run's id. */
export interface RowParameters {
  readonly path: Record<string, string>;
  readonly open: readonly string[];
  /** The properties of the request without which a parameter has no value. */
  readonly missing: readonly string[];
}

/** Fills the parameters from what is sent at the start. */
export function fillParameters(
  { poll, cancel, parameters = {} }: WaitRow,
  call: { readonly params?: { readonly path?: object }; readonly body?: unknown },
): RowParameters {
  const path: Record<string, string> = {};
  const open: string[] = [];
  const missing: string[] = [];
  const names = [poll, cancel ?? ""].flatMap((text) => namesIn(readOperation(text).path));
  const request = { path: call.params?.path, body: call.body };
  for (const name of new Set(names)) {
    const source = parameters[name];
    const at = source?.startsWith("$request.") && source.slice(9).replace(/#?\//g, ".");
    const value = at ? idAt(request, at) : (source ?? idAt(request.path, name));
    if (value === "$id" || (value === undefined && !at)) open.push(name);
    else if (value === undefined) missing.push(at as string);
    else path[name] = value;
  }
  return { path, open, missing };
}
