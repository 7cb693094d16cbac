/** The names of the parts in which the description is loaded. */

/** The part about the events. */
export const EVENTS = "events";

/** Returns the part about a path: its first three segments under `/api`, else the first one: `/api/v1/apps`, `/oauth`. */
export function groupOf(path: string): string {
  return /^\/(?:api\/[^/]+\/)?[^/]*/.exec(path)?.[0] ?? path;
}
