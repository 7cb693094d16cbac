/** Path templates such as `/api/v1/apps/{appId}`, split at `/`. */

import type { Operation } from "../../call/operation.ts";

/** The segments of a path template. */
export interface PathTemplate {
  readonly segments: readonly string[];
  /** The index of the parameter whose value spans slashes; -1 without one. */
  readonly wildcard: number;
  /** Whether that value may be empty. */
  readonly folder: true | undefined;
}

/** Parses the path of an operation. At most one parameter's value spans slashes. */
export function parseTemplate(
  path: string,
  { wildcards = [], folder }: Pick<Operation, "wildcards" | "folder"> = {},
): PathTemplate {
  const segments = path.split("/");
  const isWildcard = (segment: string): boolean => wildcards.includes(nameOf(segment));
  return { segments, wildcard: wildcards.length > 0 ? segments.findIndex(isWildcard) : -1, folder };
}

/** Returns the path parameters, decoded; `undefined` when the path does not match. */
export function matchPath(
  { segments: template, wildcard, folder }: PathTemplate,
  segments: readonly string[],
): Record<string, string> | undefined {
  const excess = segments.length - template.length;
  if (excess < 0 || (excess > 0 && wildcard === -1)) return undefined;
  const parameters: Record<string, string> = {};
  let index = 0;
  for (const [at, expected] of template.entries()) {
    if (!isParameter(expected)) {
      if (segments[index++] !== expected) return undefined;
      continue;
    }
    const values = segments.slice(index, (index += at === wildcard ? 1 + excess : 1)).map(decode);
    const isRoot = folder && at === wildcard && values.length === 1 && values[0] === "";
    // A segment without a value addresses another resource.
    if (!isRoot && values.some((value) => !value)) return undefined;
    parameters[nameOf(expected)] = values.join("/");
  }
  return parameters;
}

/** Whether a segment of a template is a parameter. */
export function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}

function nameOf(segment: string): string {
  return isParameter(segment) ? segment.slice(1, -1) : "";
}

/** Returns `undefined` for a segment that is not percent-encoded UTF-8: no id can be written like that. */
function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
