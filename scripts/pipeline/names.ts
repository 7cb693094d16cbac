/** Gives components and operations their names in the merged document. */
import { PipelineFault } from "../openapi/finding.ts";
import { operationsOf, type OpenApiDocument, type PathItemObject } from "../openapi/document.ts";
import { nameIn, NamesLock, sectionOf, type Holder, type NameKey } from "./names-lock.ts";
import { optionsOf, resultOf, typeName } from "./operation-names.ts";
import { prefixedNames } from "./prefix.ts";
import { componentsOf, REF_PREFIX, referencesIn, renameComponents } from "./rename.ts";
import type { ServiceDocument } from "./sources.ts";

/** A component, or an operation by the name of its types, in the document of a service. */
interface Named extends Holder {
  /** What must be the same in all services that share the name; `undefined` if none can. */
  readonly content?: unknown;
}

/**
 * Returns the documents with the names that their components have in the merged document, including all references. The
 * ids of operations change in published documents only: in our own, an id that two services have is a fault.
 *
 * The service that had a name first keeps it. Others share it if their definition is the same, including the components
 * that it refers to; otherwise their name is prefixed by the service. So are all names that arrive at the same time with
 * different definitions.
 *
 * @param lock The names that were given before. New ones are added.
 */
export function resolveNames(
  documents: readonly ServiceDocument[],
  lock: NamesLock,
): OpenApiDocument[] {
  assertSameSecurity(documents);
  const published = documents.filter(({ isPublished }) => isPublished);
  const own = documents.filter(({ isPublished }) => !isPublished);
  const ownNames = new Set(own.flatMap(({ content }) => [...operationKeysOf(content)]));
  const operations = published.flatMap(({ service, content }) =>
    [...new Set(operationKeysOf(content))].map((key) => ({ service, key })),
  );
  giveNames(operations, lock, (name) => ownNames.has(name));

  const types = typesOf(documents, lock);
  const components = documents.flatMap(({ service, content }) =>
    [...componentsOf(content)]
      .filter(([key]) => sectionOf(key) !== SECURITY)
      .map(([key, component]) => ({ service, key, content: component })),
  );
  // Within a document, a schema takes the name from the operation, which then has none.
  giveNames(components, lock, (name, service) => (types.get(name) ?? service) !== service);

  return documents.map(({ content, service, isPublished }) => {
    const final = (key: NameKey): NameKey => lock.nameOf({ service, key }) ?? key;
    const renamed = renameComponents(content, final);
    return isPublished ? renameOperations(renamed, final) : renamed;
  });
}

/** The names that the types of operations would take from schemas, and the service of the operation. */
function typesOf(documents: readonly ServiceDocument[], lock: NamesLock): Map<NameKey, string> {
  const types = new Map<NameKey, string>();
  for (const { service, content } of documents) {
    for (const key of operationKeysOf(content)) {
      const name = nameIn(lock.nameOf({ service, key }) ?? key);
      for (const type of [optionsOf(name), resultOf(name)]) types.set(`schemas/${type}`, service);
    }
  }
  return types;
}

/** Whether something else has the name, so that the service cannot have it. */
type IsTaken = (name: NameKey, service: string) => boolean;

function giveNames(all: readonly Named[], lock: NamesLock, isTaken: IsTaken): void {
  const prefixed = findPrefixed(all, lock, isTaken);
  const reserved = [...prefixed].filter((each) => lock.nameOf(each) === undefined);
  for (const each of all) if (!prefixed.has(each)) lock.give(each.key, each);
  for (const { key, service } of reserved) if (!isTaken(key, service)) lock.reserve(key);
  for (const each of prefixed) {
    const known = lock.nameOf(each);
    if (known === undefined || known === each.key) {
      lock.give(
        findFree(each, (name) => !lock.has(name) && !isTaken(name, each.service)),
        each,
      );
    }
  }
}

function findFree({ service, key }: Holder, isFree: (name: NameKey) => boolean): NameKey {
  for (const name of prefixedNames(service, nameIn(key))) {
    const candidate = `${sectionOf(key)}/${name}`;
    if (isFree(candidate)) return candidate;
  }
  throw new Error("There is always a name that is free.");
}

/** Returns those that cannot have the bare name. */
function findPrefixed(all: readonly Named[], lock: NamesLock, isTaken: IsTaken): Set<Named> {
  const prefixed = new Set(all.filter((each) => (lock.nameOf(each) ?? each.key) !== each.key));
  const isSame = comparing(all, prefixed);
  const byName = new Map<NameKey, Named[]>();
  for (const each of all) byName.set(each.key, [...(byName.get(each.key) ?? []), each]);

  // A name that becomes prefixed makes those different that refer to it.
  let before: number;
  do {
    before = prefixed.size;
    for (const [name, sharers] of byName) {
      const candidates = sharers.filter((each) => !prefixed.has(each));
      const first = firstOf(name, candidates, lock);
      const isFree = lock.has(name)
        ? first !== undefined
        : !candidates.some(({ service }) => isTaken(name, service));
      const winners = candidates.filter((each) => isFree && isSame(each, first ?? candidates[0]!));
      const isDisputed = first === undefined && winners.length < candidates.length;
      for (const each of candidates) {
        if (isDisputed || !winners.includes(each)) prefixed.add(each);
      }
    }
  } while (prefixed.size > before);
  return prefixed;
}

/** Returns the component that has had the name for the longest time. */
function firstOf(name: NameKey, candidates: readonly Named[], lock: NamesLock): Named | undefined {
  for (const { service, key } of lock.holdersOf(name)) {
    const holder = candidates.find((each) => each.service === service && each.key === key);
    if (holder) return holder;
  }
  return undefined;
}

/** Returns a function that compares definitions, given that those that are not prefixed keep their names. */
function comparing(
  all: readonly Named[],
  prefixed: ReadonlySet<Named>,
): (a: Named, b: Named) => boolean {
  const byId = new Map(all.map((each) => [`${each.service}\0${each.key}`, each]));
  const texts = new Map<Named, string>();
  const textOf = (each: Named): string => {
    const text = texts.get(each) ?? canonical(each.content);
    texts.set(each, text);
    return text;
  };
  const references = new Map<Named, readonly (Named | undefined)[]>();
  const refersToPrefixed = (each: Named): boolean => {
    const found =
      references.get(each) ??
      referencesIn(each.content).map((key) => byId.get(`${each.service}\0${key}`));
    references.set(each, found);
    return found.some((target) => target !== undefined && prefixed.has(target));
  };
  return (a, b) =>
    a === b ||
    (a.content !== undefined &&
      textOf(a) === textOf(b) &&
      !refersToPrefixed(a) &&
      !refersToPrefixed(b));
}

const SECURITY = "securitySchemes";

/** Security requirements name a scheme without a `$ref`, and a client has a single way to authenticate. */
function assertSameSecurity(documents: readonly ServiceDocument[]): void {
  const first = new Map<string, string>();
  for (const { content, locate } of documents) {
    for (const [name, scheme] of Object.entries(content.components?.[SECURITY] ?? {})) {
      const text = canonical(scheme);
      const known = first.get(name) ?? text;
      first.set(name, known);
      if (known === text) continue;
      const message = `${SECURITY}/${name} must be the same in all services`;
      const hint = "Use the same definition in all documents, or another name.";
      const pointer = `${REF_PREFIX}${SECURITY}/${name}`;
      throw new PipelineFault([locate(pointer, { rule: "merge", message, hint })]);
    }
  }
}

/** The operations of a document by the names of their types, which are the same for `getSettings` and `GetSettings`. */
function* operationKeysOf({ paths, webhooks }: OpenApiDocument): Generator<NameKey> {
  for (const items of [paths, webhooks]) {
    for (const { operation } of operationsOf(items)) {
      if (typeof operation.operationId === "string") yield operationKey(operation.operationId);
    }
  }
}

function operationKey(operationId: string): NameKey {
  return `operations/${typeName(operationId)}`;
}

function renameOperations(
  document: OpenApiDocument,
  final: (key: NameKey) => NameKey,
): OpenApiDocument {
  const rename = (
    items: Record<string, PathItemObject> | undefined,
  ): Record<string, PathItemObject> => {
    const renamed: Record<string, PathItemObject> = { ...items };
    for (const { path, method, operation } of operationsOf(items)) {
      // One without an id is reported by the linter.
      if (typeof operation.operationId !== "string") continue;
      const key = operationKey(operation.operationId);
      if (final(key) === key) continue;
      const name = nameIn(final(key));
      const operationId = name.charAt(0).toLowerCase() + name.slice(1);
      renamed[path] = { ...renamed[path], [method]: { ...operation, operationId } };
    }
    return renamed;
  };
  const { paths, webhooks } = document;
  return {
    ...document,
    ...(paths && { paths: rename(paths) }),
    ...(webhooks && { webhooks: rename(webhooks) }),
  };
}

/** Returns a string that is equal for equal content, regardless of the order of keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, node: unknown) =>
    typeof node === "object" && node !== null && !Array.isArray(node)
      ? Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1)))
      : node,
  );
}
