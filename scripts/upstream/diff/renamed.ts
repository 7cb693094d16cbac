/** Finds what was only spelled anew. */

interface Names {
  readonly keys: () => Iterable<string>;
  readonly has: (name: string) => boolean;
}

/**
 * Returns the new name of each name that differs from it in case or separators alone: `keyprovider` for `keyProvider`. Any
 * other resemblance is not certain, so it is a removal and an addition.
 */
export function findRenamed(old: Names, next: Names): ReadonlyMap<string, string> {
  const gone = groupBySpelling([...old.keys()].filter((name) => !next.has(name)));
  const come = groupBySpelling([...next.keys()].filter((name) => !old.has(name)));
  const renamed = new Map<string, string>();
  for (const [spelling, [name = "", ...others]] of gone) {
    const [now, ...more] = come.get(spelling) ?? [];
    if (now !== undefined && others.length === 0 && more.length === 0) renamed.set(name, now);
  }
  return renamed;
}

function groupBySpelling(names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const spelling = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
    if (spelling !== "") groups.set(spelling, [...(groups.get(spelling) ?? []), name]);
  }
  return groups;
}
