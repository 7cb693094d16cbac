/** Which names components carry once the documents of several services become one. */
import { PipelineFault } from "./fault.ts";
import type { OpenApiDocument } from "./openapi.ts";
import type { ServiceDocument } from "./sources.ts";

/** `schemas/Error`: a section of `components` and a name in it, as a `$ref` spells them. */
type ComponentKey = string;

/**
 * Gives back the documents with every disputed component renamed, and all that refers to it.
 *
 * A name is disputed when two services give it different content. Content includes what it refers to: two `Errors`
 * that read the same but refer to different `Error`s are different.
 */
export function resolveNames(documents: readonly ServiceDocument[]): OpenApiDocument[] {
  const disputed = findDisputed(documents.map(({ content }) => content));
  assertRenamesAreFree(documents, disputed);
  return documents.map(({ content, service }) => rename(content, service, disputed));
}

function findDisputed(documents: readonly OpenApiDocument[]): Set<ComponentKey> {
  const contentOf = new Map<ComponentKey, string>();
  const disputed = new Set<ComponentKey>();
  const sharedReferences: [ComponentKey, ComponentKey[]][] = [];
  for (const document of documents) {
    for (const [key, component] of componentsOf(document)) {
      const content = canonical(component);
      const known = contentOf.get(key);
      if (known === undefined) contentOf.set(key, content);
      else if (known !== content) disputed.add(key);
      else sharedReferences.push([key, referencesIn(content)]);
    }
  }
  // A dispute spreads to the shared components that refer to it, until nothing changes.
  let before: number;
  do {
    before = disputed.size;
    for (const [key, references] of sharedReferences) {
      if (references.some((reference) => disputed.has(reference))) disputed.add(key);
    }
  } while (disputed.size > before);
  return disputed;
}

function assertRenamesAreFree(
  documents: readonly ServiceDocument[],
  disputed: ReadonlySet<ComponentKey>,
): void {
  const taken = new Set(
    documents.flatMap(({ content }) => [...componentsOf(content)].map(([key]) => key)),
  );
  for (const { content, service, locate } of documents) {
    const fault = (key: ComponentKey, message: string, hint: string): PipelineFault =>
      new PipelineFault([locate(REF_PREFIX + key, { rule: "merge", message, hint })]);
    for (const [key] of componentsOf(content)) {
      if (!disputed.has(key)) continue;
      if (key.startsWith("securitySchemes/")) {
        // Security requirements name a scheme without a $ref; one client authorizes in one way anyhow.
        const hint = "Describe it alike in every document, or give it another name.";
        throw fault(key, `${key} differs between services`, hint);
      }
      const renamed = prefixed(key, service);
      if (taken.has(renamed)) {
        const message = `${key} differs between services and becomes ${renamed}, which exists already`;
        throw fault(key, message, `Rename ${key} or ${renamed}.`);
      }
      taken.add(renamed);
    }
  }
}

function rename(
  document: OpenApiDocument,
  service: string,
  disputed: ReadonlySet<ComponentKey>,
): OpenApiDocument {
  const final = (key: ComponentKey): ComponentKey =>
    disputed.has(key) ? prefixed(key, service) : key;
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
/** A reference may go on into the component: `#/components/schemas/Reload/properties/status`. */
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

/** Equal for equal content, whatever the order of the keys. */
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

/** Copies a tree; what every local reference names, also in a discriminator's mapping, passes through `change`. */
function mapRefs(node: unknown, change: (key: ComponentKey) => ComponentKey): unknown {
  if (Array.isArray(node)) return node.map((item) => mapRefs(item, change));
  if (typeof node !== "object" || node === null) return node;
  // Not by assignment, which a property named "__proto__" would not survive.
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

/** A discriminator's `mapping` holds nothing but references or names. */
function isMapping(node: object): boolean {
  return Object.values(node).every(
    (value) => typeof value === "string" && value.startsWith(REF_PREFIX),
  );
}
