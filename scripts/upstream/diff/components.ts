/** Compares the names of schemas, which are the names of exported types. */
import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "../../openapi/document.ts";
import { escapePointer } from "../../openapi/references.ts";
import type { Finding } from "./change.ts";
import type { Kind } from "./kinds.ts";
import { isObject } from "./view.ts";

export function compareComponents(old: OpenApiDocument, next: OpenApiDocument): Finding[] {
  const [before, after] = [schemasOf(old), schemasOf(next)];
  const removed = [...before.keys()].filter((name) => !after.has(name));
  const added = [...after.keys()].filter((name) => !before.has(name));
  const renamed = new Map<string, string>();
  for (const name of removed) {
    const twins = added.filter((each) => isSame(before.get(name), after.get(each)));
    const rivals = removed.filter((each) => isSame(before.get(each), before.get(name)));
    if (twins.length === 1 && rivals.length === 1) renamed.set(name, twins[0]!);
  }
  const arrivals = new Set(renamed.values());
  return [
    ...removed.map((name): Finding => {
      const newName = renamed.get(name);
      return newName === undefined
        ? say("component-removed", name)
        : { ...say("component-renamed", newName), before: `\`${name}\``, now: `\`${newName}\`` };
    }),
    ...added.filter((name) => !arrivals.has(name)).map((name) => say("component-added", name)),
  ];
}

function schemasOf({ components }: OpenApiDocument): Map<string, unknown> {
  const schemas: unknown = components?.["schemas"];
  return new Map(isObject(schemas) ? Object.entries(schemas) : []);
}

/** An empty schema, or one that only has a type, is like many others: that proves no renaming. */
function isSame(one: unknown, other: unknown): boolean {
  return isObject(one) && Object.keys(one).length > 1 && isDeepStrictEqual(one, other);
}

function say(kind: Kind, name: string): Finding {
  return { kind, pointer: `#/components/schemas/${escapePointer(name)}`, place: `\`${name}\`` };
}
