/** Changes the names of a document's components, and of all references to them. */
import type { OpenApiDocument } from "../openapi/document.ts";
import { escapePointer, unescapePointer } from "../openapi/references.ts";
import { nameIn, sectionOf, type NameKey } from "./names-lock.ts";

export const REF_PREFIX = "#/components/";
/** A reference may point into the component: `#/components/schemas/Reload/properties/status`. */
const REF_TO_COMPONENT = /^#\/components\/([^/]+)\/([^/]+)/;

export function* componentsOf(document: OpenApiDocument): Generator<[NameKey, unknown]> {
  for (const [section, components] of Object.entries(document.components ?? {})) {
    for (const [name, component] of Object.entries(components))
      yield [`${section}/${name}`, component];
  }
}

/** Returns a copy of the document with other names, or the document itself if no name is another. */
export function renameComponents(
  document: OpenApiDocument,
  final: (key: NameKey) => NameKey,
): OpenApiDocument {
  const isSame = [...componentsOf(document)].every(([key]) => final(key) === key);
  if (isSame) return document;
  const renamed = mapReferences(document, final) as OpenApiDocument;
  const components: Record<string, Record<string, unknown>> = {};
  for (const [key, component] of componentsOf(renamed)) {
    const name = final(key);
    (components[sectionOf(name)] ??= {})[nameIn(name)] = component;
  }
  return { ...renamed, components };
}

/** Returns the components that a tree refers to. */
export function referencesIn(root: unknown): NameKey[] {
  const found: NameKey[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== "string") visit(value);
      else if (isReference(node, key)) {
        const target = targetOf(value);
        if (target !== undefined) found.push(target);
      }
    }
  };
  visit(root);
  return found;
}

/** Returns a copy of a tree in which the targets of local references, including discriminator mappings, are changed. */
function mapReferences(node: unknown, final: (key: NameKey) => NameKey): unknown {
  if (Array.isArray(node)) return node.map((item) => mapReferences(item, final));
  if (typeof node !== "object" || node === null) return node;
  // Assignment would lose a property named "__proto__".
  return Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) => {
      if (typeof value !== "string") return [key, mapReferences(value, final)];
      return [key, isReference(node, key) ? changeReference(value, final) : value];
    }),
  );
}

function isReference(node: object, key: string): boolean {
  return key === "$ref" || isMapping(node);
}

/** Returns whether an object is the `mapping` of a discriminator: all its values are references. */
function isMapping(node: object): boolean {
  return Object.values(node).every(
    (value) => typeof value === "string" && value.startsWith(REF_PREFIX),
  );
}

function targetOf(reference: string): NameKey | undefined {
  const [, section, name] = REF_TO_COMPONENT.exec(reference) ?? [];
  return section === undefined || name === undefined
    ? undefined
    : `${section}/${unescapePointer(name)}`;
}

function changeReference(reference: string, final: (key: NameKey) => NameKey): string {
  const key = targetOf(reference);
  const name = key === undefined ? undefined : final(key);
  if (name === undefined || name === key) return reference;
  const target = `${REF_PREFIX}${sectionOf(name)}/${escapePointer(nameIn(name))}`;
  return reference.replace(REF_TO_COMPONENT, () => target);
}
