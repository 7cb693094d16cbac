import type { OpenApiDocument } from "../../openapi/document.ts";
import { escapePointer, resolvePointer, walk } from "../../openapi/references.ts";
import type { Rule } from "../rule.ts";
import { drop, isObject } from "../schema.ts";

/** Security schemes are used by name. */
const SECTIONS = [
  "schemas",
  "responses",
  "parameters",
  "requestBodies",
  "headers",
  "examples",
  "links",
  "pathItems",
];

export const unusedComponents: Rule = {
  name: "unused-components",
  summary: "Drops components to which no operation leads.",
  completes: true,
  apply({ document, count, restructured }) {
    const { components } = document;
    const hasOperations = [document.paths, document.webhooks].some(
      (items) => isObject(items) && Object.keys(items).length > 0,
    );
    if (!isObject(components) || !hasOperations) return;
    const used = findUsed(document);
    for (const section of SECTIONS) {
      const definitions = components[section];
      if (!isObject(definitions)) continue;
      for (const name of Object.keys(definitions)) {
        const pointer = `#/components/${section}/${escapePointer(name)}`;
        if (used.has(pointer)) continue;
        drop(definitions, name);
        count(pointer);
        restructured();
      }
      if (Object.keys(definitions).length === 0) drop(components, section);
    }
  },
};

/** Returns the pointers of the components that are referred to, from outside of components or by one that is used. */
function findUsed(document: OpenApiDocument): Set<string> {
  const subtypes = findSubtypes(document);
  const used = new Set<string>();
  const follow = (node: unknown): void => {
    walk(node, ({ $ref, discriminator, examples }) => {
      const mapping = isObject(discriminator) ? discriminator["mapping"] : undefined;
      const targets = isObject(mapping) ? Object.values(mapping) : [];
      const shown = isObject(examples) ? Object.values(examples).filter(isObject) : [];
      for (const target of [$ref, ...targets, ...shown.map((example) => example["$ref"])]) {
        const [pointer] = /^#\/components\/[^/]+\/[^/]+/.exec(String(target)) ?? [];
        if (pointer) add(decode(pointer));
      }
    });
  };
  const add = (pointer: string): void => {
    if (used.has(pointer)) return;
    used.add(pointer);
    const definition = resolvePointer(document, pointer);
    follow(definition);
    const isBase = isObject(definition) && isObject(definition["discriminator"]);
    if (isBase) for (const subtype of subtypes.get(pointer) ?? []) add(subtype);
  };
  const { components: _, ...outside } = document;
  follow(outside);
  return used;
}

/** A definition with a discriminator stands for those that extend it, to which nothing else may refer. */
function findSubtypes({ components }: OpenApiDocument): Map<string, string[]> {
  const subtypes = new Map<string, string[]>();
  for (const [name, definition] of Object.entries(components?.["schemas"] ?? {})) {
    const members: unknown = isObject(definition) ? definition["allOf"] : undefined;
    for (const member of Array.isArray(members) ? members : []) {
      const base: unknown = isObject(member) ? member["$ref"] : undefined;
      if (typeof base !== "string") continue;
      const pointer = `#/components/schemas/${escapePointer(name)}`;
      subtypes.set(base, [...(subtypes.get(base) ?? []), pointer]);
    }
  }
  return subtypes;
}

function decode(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}
