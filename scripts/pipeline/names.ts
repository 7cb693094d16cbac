/** Resolves name conflicts of components when the documents of several services are merged. */
import { PipelineFault } from "../openapi/finding.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import type { ServiceDocument } from "./sources.ts";

/** `schemas/Error`: a section of `components` and a name in it, as written in a `$ref`. */
type ComponentKey = string;

/**
 * Returns the documents with all conflicting components renamed, including all references to them.
 *
 * A name is in conflict if two services define it differently. Definitions include the components that they refer to: two
 * `Errors` with the same text that refer to different `Error`s are different.
 */
export function resolveNames(documents: readonly ServiceDocument[]): OpenApiDocument[] {
  const conflicts = findConflicts(documents.map(({ content }) => content));
  assertRenamesAreFree(documents, conflicts);
  return documents.map(({ content, service }) => rename(content, service, conflicts));
}

function findConflicts(documents: readonly OpenApiDocument[]): Set<ComponentKey> {
  const contentOf = new Map<ComponentKey, string>();
  const conflicts = new Set<ComponentKey>();
  const sharedReferences: [ComponentKey, ComponentKey[]][] = [];
  for (const document of documents) {
    for (const [key, component] of componentsOf(document)) {
      const content = canonical(component);
      const known = contentOf.get(key);
      if (known === undefined) contentOf.set(key, content);
      else if (known !== content) conflicts.add(key);
      else sharedReferences.push([key, referencesIn(content)]);
    }
  }
  // A conflict spreads to the shared components that refer to it.
  let before: number;
  do {
    before = conflicts.size;
    for (const [key, references] of sharedReferences) {
      if (references.some((reference) => conflicts.has(reference))) conflicts.add(key);
    }
  } while (conflicts.size > before);
  return conflicts;
}

function assertRenamesAreFree(
  documents: readonly ServiceDocument[],
  conflicts: ReadonlySet<ComponentKey>,
): void {
  const taken = new Set(
    documents.flatMap(({ content }) => [...componentsOf(content)].map(([key]) => key)),
  );
  for (const { content, service, locate } of documents) {
    const fault = (key: ComponentKey, message: string, hint: string): PipelineFault =>
      new PipelineFault([locate(REF_PREFIX + key, { rule: "merge", message, hint })]);
    for (const [key] of componentsOf(content)) {
      if (!conflicts.has(key)) continue;
      if (key.startsWith("securitySchemes/")) {
        // Security requirements name a scheme without a $ref, so it cannot be renamed.
        const hint = "Use the same definition in all documents, or another name.";
        throw fault(key, `${key} must be the same in all services`, hint);
      }
      const renamed = prefixed(key, service);
      if (taken.has(renamed)) {
        const message = `${key} differs between services and would become ${renamed}, which already exists`;
        throw fault(key, message, `Rename ${key} or ${renamed}.`);
      }
      taken.add(renamed);
    }
  }
}

function rename(
  document: OpenApiDocument,
  service: string,
  conflicts: ReadonlySet<ComponentKey>,
): OpenApiDocument {
  const final = (key: ComponentKey): ComponentKey =>
    conflicts.has(key) ? prefixed(key, service) : key;
  const renamed = mapRefs(document, final) as OpenApiDocument;
  if (!renamed.components) return renamed;
  const components: Record<string, Record<string, unknown>> = {};
  for (const [key, component] of componentsOf(renamed)) {
    const [section, name] = split(final(key));
    (components[section] ??= {})[name] = component;
  }
  return { ...renamed, components };
}

const REF_PREFIX = "#/components/";
/** A reference may point into the component: `#/components/schemas/Reload/properties/status`. */
const REF_TO_COMPONENT = /^#\/components\/([^/]+\/[^/]+)/;

function* componentsOf(document: OpenApiDocument): Generator<[ComponentKey, unknown]> {
  for (const [section, components] of Object.entries(document.components ?? {})) {
    for (const [name, component] of Object.entries(components))
      yield [`${section}/${name}`, component];
  }
}

function split(key: ComponentKey): [section: string, name: string] {
  const slash = key.indexOf("/");
  return [key.slice(0, slash), key.slice(slash + 1)];
}

/** `schemas/Error` of `reload-tasks` → `schemas/ReloadTasksError`. */
function prefixed(key: ComponentKey, service: string): ComponentKey {
  const [section, name] = split(key);
  const prefix = service.replace(/(?:^|[-_.\s]+)(\w)/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
  return `${section}/${prefix}${name}`;
}

/** Returns a string that is equal for equal content, regardless of the order of keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, node: unknown) =>
    typeof node === "object" && node !== null && !Array.isArray(node)
      ? Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1)))
      : node,
  );
}

function referencesIn(content: string): ComponentKey[] {
  const found: ComponentKey[] = [];
  mapRefs(JSON.parse(content), (key) => {
    found.push(key);
    return key;
  });
  return found;
}

/** Returns a copy of a tree in which the targets of local references, including discriminator mappings, are changed. */
function mapRefs(node: unknown, change: (key: ComponentKey) => ComponentKey): unknown {
  if (Array.isArray(node)) return node.map((item) => mapRefs(item, change));
  if (typeof node !== "object" || node === null) return node;
  // Assignment would lose a property named "__proto__".
  return Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) => {
      const isRef = (key === "$ref" || isMapping(node)) && typeof value === "string";
      const copy = isRef
        ? value.replace(REF_TO_COMPONENT, (_, named: ComponentKey) => REF_PREFIX + change(named))
        : mapRefs(value, change);
      return [key, copy];
    }),
  );
}

/** Returns whether an object is the `mapping` of a discriminator: all its values are references. */
function isMapping(node: object): boolean {
  return Object.values(node).every(
    (value) => typeof value === "string" && value.startsWith(REF_PREFIX),
  );
}
