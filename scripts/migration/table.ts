/** What the tables of all migration guides have in common. */
import { GUIDES, helpersOf } from "./helpers.ts";
import type { DescribedOperation, DescribedOperations } from "./operations.ts";

/** Returns the lines of a table. Prettier would make each row as wide as the widest. */
export function renderTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  const lines = [header, header.map(() => "---"), ...rows];
  return ["<!-- prettier-ignore -->", ...lines.map((cells) => `| ${cells.join(" | ")} |`)];
}

/** Returns what else there is to an operation: the functions that do more, and its successor. */
export function notesOf(operation: DescribedOperation): string[] {
  const helpers = helpersOf(operation).map((name) => `[\`${name}\`](${GUIDES[name]})`);
  return [...(helpers.length > 0 ? [helpers.join(", ")] : []), ...deprecationOf(operation)];
}

function deprecationOf({ isDeprecated, sunset, successor, method }: DescribedOperation): string[] {
  if (!isDeprecated) return [];
  const until = sunset === undefined ? "deprecated" : `deprecated until ${sunset}`;
  if (successor === undefined) return [until];
  const [verb = "", path = ""] = successor.split(" ");
  return [`${until}: \`${verb === method ? path : successor}\``];
}

/** Returns an operation by its key, whatever the parameters of its path are called. */
export function operationLike(
  key: string,
  operations: DescribedOperations,
): DescribedOperation | undefined {
  return (
    operations.get(key) ?? [...operations.values()].find((each) => formOf(each.key) === formOf(key))
  );
}

function formOf(key: string): string {
  return key.replaceAll(/\{[^{}]+\}/g, "{}");
}

/** Groups values in the order of their first occurrence, since Node 20 has no `Map.groupBy`. */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
