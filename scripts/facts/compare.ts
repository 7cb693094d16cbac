/** Compares the descriptions of two documents. */
import type { Description } from "./describe.ts";
import { order } from "./json.ts";

/** One thing that two documents say differently. `undefined` means that a document says nothing about it. */
export interface Difference {
  operation: string;
  point: string;
  ours: string | undefined;
  theirs: string | undefined;
}

/**
 * The differences in the operations that both sides have, and `path` for those that only one side has. An operation
 * is recognised whatever its path parameters are called; their names are then compared like any other point.
 */
export function compare(
  ours: ReadonlyMap<string, Description>,
  theirs: ReadonlyMap<string, Description>,
): Difference[] {
  const theirsByForm = new Map(
    [...theirs].map(([operation, points]) => [formOf(operation), points]),
  );
  const oursByForm = new Set([...ours.keys()].map(formOf));
  const differences: Difference[] = [];
  for (const [operation, points] of ours) {
    const counterpart = theirsByForm.get(formOf(operation));
    if (counterpart) differences.push(...comparePoints(operation, points, counterpart));
    else differences.push({ operation, point: "path", ours: "present", theirs: undefined });
  }
  for (const operation of theirs.keys()) {
    if (!oursByForm.has(formOf(operation)))
      differences.push({ operation, point: "path", ours: undefined, theirs: "present" });
  }
  return differences.sort((a, b) => order(a.operation, b.operation) || order(a.point, b.point));
}

/** The operation without the names of its path parameters: `GET /api/v1/apps/{}`. */
export function formOf(operation: string): string {
  return operation.replace(/\{[^}]*\}/g, "{}");
}

interface Point {
  readonly key: string;
  readonly value: string;
}

function comparePoints(operation: string, ours: Description, theirs: Description): Difference[] {
  const differences: Difference[] = [];
  const [own, other] = [byIdentity(ours), byIdentity(theirs)];
  // What lies below a place that one side lacks, or that has two types, differs as a matter of course.
  const closed = new Set<string>();
  for (const id of [...new Set([...own.keys(), ...other.keys()])].sort(order)) {
    const [mine, its] = [own.get(id), other.get(id)];
    if (mine?.value === its?.value || ancestorsOf(id).some((ancestor) => closed.has(ancestor)))
      continue;
    const isOneSided = !mine || !its;
    const mark = id.lastIndexOf("#");
    const [place, facet] = mark === -1 ? [id, ""] : [id.slice(0, mark), id.slice(mark + 1)];
    if (isOneSided) closed.add(id);
    if (facet === "type" || (isOneSided && facet === "media")) closed.add(place);
    // A media type that only one side has is reported once, with the list of media types.
    if (id.endsWith(">")) continue;
    const point = (mine ?? its)!.key.replaceAll("#", ".");
    differences.push({ operation, point, ours: mine?.value, theirs: its?.value });
  }
  return differences;
}

/** By key, with the names of headers in lower case: `Retry-After` and `retry-after` are the same (RFC 9110, 5.1). */
function byIdentity(points: Description): Map<string, Point> {
  return new Map(
    [...points].map(([key, value]) => [
      key.replace(/(?<=(?:^|#)header\.)[^#]+/, (name) => name.toLowerCase()),
      { key, value },
    ]),
  );
}

function ancestorsOf(key: string): string[] {
  return [...key.matchAll(/[.#[{<]/g)].map(({ index }) => key.slice(0, index));
}
