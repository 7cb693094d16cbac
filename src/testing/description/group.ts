/**
 * Returns the group of a path: its first three segments under `/api`, else the first one: `/api/v1/apps`, `/oauth`. The
 * description is loaded by group.
 */
export function groupOf(path: string): string {
  const segments = path.split("/");
  return segments.slice(0, segments[1] === "api" ? 4 : 2).join("/");
}
