/** Looks into bodies whose shape only the description knows. */

/** The first member of this name, the shallowest first. */
export function memberOf(body: unknown, name: string): unknown {
  for (const each of objectsOf(body)) {
    if (Object.hasOwn(each, name)) return (each as Record<string, unknown>)[name];
  }
  return undefined;
}

/** Whether a value is anywhere in a body, under the name if one is given. */
export function holds(body: unknown, value: unknown, name?: string): boolean {
  const text = JSON.stringify(value);
  return [...objectsOf(body)].some((each) =>
    Object.entries(each).some(
      ([key, member]) =>
        (name === undefined || Array.isArray(each) || key === name) &&
        JSON.stringify(member) === text,
    ),
  );
}

/** All objects and arrays in a body, the shallowest first. */
export function* objectsOf(body: unknown): Generator<object> {
  const queue = [body];
  for (const each of queue) {
    if (typeof each !== "object" || each === null) continue;
    yield each;
    queue.push(...(Object.values(each) as unknown[]));
  }
}

/** The records of a list's answer: in the property of the paging mark, or the first array of objects. */
export function recordsOf(body: unknown, property: string | undefined): readonly unknown[] {
  if (property !== undefined && property !== "")
    return (memberOf(body, property) ?? []) as unknown[];
  for (const each of objectsOf(body)) if (Array.isArray(each)) return each;
  return [];
}

/**
 * What calls name a record by: the id of the member that is named as the record is, the shallowest member that is named as the parameter is, or `id`, else the end of its
 * address, else the only other id. `undefined` when the answer doesn't say it.
 */
export function idOf(
  { body, headers }: { readonly body?: unknown; readonly headers?: Headers },
  parameter: string,
): string | undefined {
  const wanted = parameter.replaceAll("-", "").toLowerCase();
  const ids = (isId: (name: string) => boolean): unknown[] =>
    [...objectsOf(body)].flatMap((each) =>
      Object.entries(each).flatMap(([name, value]: [string, unknown]) =>
        isId(name) ? [value] : [],
      ),
    );
  const noun = memberOf(body, parameter.replace(/-?id$/i, ""));
  const end = headers?.get("location")?.split("?")[0]?.split("/").at(-1);
  const [id] = [
    ...(typeof noun === "object" && noun !== null && "id" in noun ? [noun.id] : []),
    ...ids((name) => name.toLowerCase() === wanted || name === "id"),
    ...(end === undefined ? [] : [decodeURIComponent(end)]),
    ...ids((name) => name.endsWith("Id")),
  ];
  return typeof id === "number" ? String(id) : (id as string | undefined);
}
