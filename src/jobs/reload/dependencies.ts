import { QlikInputError } from "../../errors/errors.ts";

/**
 * Sorts apps so that each comes after those that it depends on. Without recursion, since a chain may be thousands long.
 *
 * @param graph for each app, by id, those that it depends on
 * @throws {QlikInputError} for a cycle, and for an app that only appears as a dependency.
 */
export function dependenciesFirst(graph: Readonly<Record<string, readonly string[]>>): string[] {
  const sorted = new Set<string>();
  for (const root of Object.keys(graph)) {
    if (sorted.has(root)) continue;
    // The way from the root to the current app, with the dependencies of each that are left to visit.
    const way = new Map<string, Iterator<string>>([[root, graph[root]!.values()]]);
    const stack = [root];
    for (let current = stack.at(-1); current !== undefined; current = stack.at(-1)) {
      const next = way.get(current)!.next();
      if (next.done === true) {
        sorted.add(current);
        way.delete(current);
        stack.pop();
        continue;
      }
      const dependency = next.value;
      if (way.has(dependency)) throw cycle(stack, dependency);
      if (!Object.hasOwn(graph, dependency)) throw missing(current, dependency);
      if (sorted.has(dependency)) continue;
      way.set(dependency, graph[dependency]!.values());
      stack.push(dependency);
    }
  }
  return [...sorted];
}

function cycle(way: readonly string[], appId: string): QlikInputError {
  const apps = [...way.slice(way.indexOf(appId)), appId].join(" → ");
  return new QlikInputError(`"graph" must not have a cycle: ${apps}.`);
}

function missing(appId: string, dependency: string): QlikInputError {
  const entry = JSON.stringify(dependency);
  return new QlikInputError(
    `"graph" has no entry for ${entry}, on which ${JSON.stringify(appId)} depends. Add ${entry}: [].`,
  );
}
