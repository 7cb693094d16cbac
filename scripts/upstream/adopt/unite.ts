/**
 * Unites what the places of operations need: each was changed in a document of its own, and a component that some of them
 * share stays one if all want the same, and is split if they don't.
 */
import type { OpenApiDocument } from "../../openapi/document.ts";
import { WORDS_MARK } from "../../words/mark.ts";
import { placedOperations, type PlacedOperation } from "./correspond.ts";
import { MARKS, OPERATION_KEYS } from "./operation-keys.ts";
import {
  clone,
  componentOf,
  ensureObject,
  isObject,
  mapReferences,
  objectAt,
  referenceTo,
  setInOrder,
  type Json,
} from "./json.ts";

export interface View {
  /** `GET /api/v1/apps` */
  readonly name: string;
  /** See {@link placeOf}. */
  readonly place: string;
  readonly noun: string;
  readonly document: OpenApiDocument;
}

/** All places that are not changed, or one that is. */
interface Member {
  readonly noun: string;
  readonly document: OpenApiDocument;
  /** What is written into the united document. */
  readonly roots: readonly Json[];
  /** Components that the roots lead to, as `schemas/App`. */
  readonly reached: ReadonlySet<string>;
}

/** @param freeName Returns a name that no component has. */
export function unite(
  document: OpenApiDocument,
  views: readonly View[],
  freeName: (kind: string, wanted: string, noun: string) => string,
): void {
  const changed = new Set(views.map(({ name, place }) => `${name} ${place}`));
  const roots = placedOperations(document).flatMap((placed) =>
    [...rootsOf(placed)].filter(([place]) => !changed.has(`${placed.name} ${place}`)),
  );
  const others = { noun: "", document, roots: roots.map(([, root]) => root) };
  const members: Member[] = [others, ...views.map(memberOf)].map((member) => ({
    ...member,
    reached: reachedFrom(member.document, member.roots),
  }));
  const classes = classify(members);
  const names = nameClasses(members, classes, freeName);
  write(document, members, classes, names);
  for (const view of views) writePlace(document, view);
}

function memberOf({ noun, name, place, document }: View): Omit<Member, "reached"> {
  const placed = placedOperations(document).find((each) => each.name === name)!;
  const root = rootsOf(placed).get(place);
  return { noun, document, roots: root ? [root] : [] };
}

/** The part of an operation that a point is about: `parameters`, `requestBody`, `response.404` or `marks`. */
export function placeOf(point: string): string {
  if (/^(?:path|query|header|cookie)\./.test(point)) return "parameters";
  if (/^body(?:[.[{<#]|$)/.test(point)) return "requestBody";
  return /^response\.[^.[{<#]+/.exec(point)?.[0] ?? "marks";
}

/** What refers to components, by place. */
function rootsOf({ item, operation }: PlacedOperation): Map<string, Json> {
  const responses = Object.entries(objectAt(operation, "responses") ?? {});
  return new Map([
    ["parameters", { item: item["parameters"], own: operation["parameters"] }],
    ["requestBody", { body: operation["requestBody"] }],
    ...responses.map(([status, response]): [string, Json] => [`response.${status}`, { response }]),
  ]);
}

/** The classes of a component: members in the same class see the same content. By component, the class of each member. */
type Classes = ReadonlyMap<string, ReadonlyMap<Member, string>>;

/** Refines by content first, then by what the content refers to, until nothing changes. */
function classify(members: readonly Member[]): Classes {
  const components = [...new Set(members.flatMap(({ reached }) => [...reached]))];
  let classes = new Map(
    components.map((key) => [
      key,
      new Map(
        members
          .filter(({ reached }) => reached.has(key))
          .map((member) => [member, factsOf(componentAt(member.document, key))]),
      ),
    ]),
  );
  for (let count = countOf(classes); ;) {
    const before = classes;
    classes = new Map(
      components.map((key) => [
        key,
        new Map(
          [...before.get(key)!].map(([member, own]) => {
            const used = referencesIn(componentAt(member.document, key));
            const parts = used.map((each) => before.get(each)?.get(member) ?? "");
            return [member, digest([own, ...parts])];
          }),
        ),
      ]),
    );
    const refined = countOf(classes);
    if (refined === count) return classes;
    count = refined;
  }
}

/** Two texts that are the same get the same number; the texts themselves would grow with each step. */
const digests = new Map<string, string>();
function digest(parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  const known = digests.get(text);
  if (known !== undefined) return known;
  const created = `#${digests.size}`;
  digests.set(text, created);
  return created;
}

function countOf(classes: Classes): number {
  return [...classes.values()].reduce((sum, each) => sum + new Set(each.values()).size, 0);
}

/** By component and class, the name in the united document. */
function nameClasses(
  members: readonly Member[],
  classes: Classes,
  freeName: (kind: string, wanted: string, noun: string) => string,
): Map<string, Map<string, string>> {
  const names = new Map<string, Map<string, string>>();
  for (const [key, byMember] of classes) {
    const [kind, name] = splitKey(key);
    const sizes = new Map<string, number>();
    for (const each of byMember.values()) sizes.set(each, (sizes.get(each) ?? 0) + 1);
    const [largest] = [...sizes].sort(([, a], [, b]) => b - a);
    const keeper = byMember.get(members[0]!) ?? largest?.[0];
    const named = new Map<string, string>();
    for (const [member, each] of byMember) {
      if (named.has(each)) continue;
      named.set(each, each === keeper ? name : freeName(kind, name, member.noun));
    }
    names.set(key, named);
  }
  return names;
}

function write(
  document: OpenApiDocument,
  members: readonly Member[],
  classes: Classes,
  names: ReadonlyMap<string, ReadonlyMap<string, string>>,
): void {
  const rename = (member: Member) => (reference: string) => {
    const component = componentOf(reference);
    const key = component && `${component.kind}/${component.name}`;
    const name = key && names.get(key)?.get(classes.get(key)?.get(member) ?? "");
    return component && name ? referenceTo(component.kind, name) : undefined;
  };
  const written = new Map<string, Json>();
  for (const [key, byMember] of classes) {
    const [kind] = splitKey(key);
    for (const [each, name] of names.get(key)!) {
      const candidates = [...byMember]
        .filter(([, other]) => other === each)
        .map(([member]) => member);
      const best = candidates.reduce((a, b) =>
        marksIn(componentAt(b.document, key)) < marksIn(componentAt(a.document, key)) ? b : a,
      );
      const node = clone(componentAt(best.document, key)) as Json;
      mapReferences(node, rename(best));
      written.set(`${kind}/${name}`, node);
    }
  }
  for (const member of members)
    for (const root of member.roots) mapReferences(root, rename(member));
  const components = ensureObject(document, "components");
  for (const [key, node] of written) {
    const [kind, name] = splitKey(key);
    ensureObject(components, kind)[name] = node;
  }
}

function writePlace(document: OpenApiDocument, { name, place, document: view }: View): void {
  const [source, target] = [view, document].map((each) =>
    placedOperations(each).find((placed) => placed.name === name)!,
  ) as [PlacedOperation, PlacedOperation];
  const copy = (from: Json, to: Json, key: string): void => {
    if (from[key] === undefined) Reflect.deleteProperty(to, key);
    else setInOrder(to, key, from[key], OPERATION_KEYS);
  };
  if (place === "parameters") copy(source.item, target.item, "parameters");
  if (place === "parameters" || place === "requestBody")
    copy(source.operation, target.operation, place);
  else if (place === "marks")
    for (const mark of MARKS) copy(source.operation, target.operation, mark);
  else {
    const [from, to] = [source, target].map(({ operation }) =>
      ensureObject(operation, "responses"),
    );
    copy(from!, to!, place.slice("response.".length));
  }
}

export function reachedFrom(document: OpenApiDocument, roots: readonly unknown[]): Set<string> {
  const reached = new Set<string>();
  const open = roots.flatMap(referencesIn);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    open.push(...referencesIn(componentAt(document, key)));
  }
  return reached;
}

function referencesIn(node: unknown): string[] {
  const keys: string[] = [];
  mapReferences(node, (reference) => {
    const component = componentOf(reference);
    if (component) keys.push(`${component.kind}/${component.name}`);
    return undefined;
  });
  return keys;
}

function componentAt(document: OpenApiDocument, key: string): unknown {
  const [kind, name] = splitKey(key);
  return objectAt(document.components ?? {}, kind)?.[name];
}

function splitKey(key: string): [string, string] {
  const at = key.indexOf("/");
  return [key.slice(0, at), key.slice(at + 1)];
}

/** Content without words and examples, of which two operations may have different ones. */
function factsOf(node: unknown): string {
  const bare = clone(node);
  dropWords(bare, false);
  return JSON.stringify(sorted(bare));
}

function dropWords(node: unknown, isNameMap: boolean): void {
  if (Array.isArray(node)) for (const item of node) dropWords(item, false);
  if (!isObject(node)) return;
  if (!isNameMap)
    for (const key of ["description", "example", "examples", WORDS_MARK])
      Reflect.deleteProperty(node, key);
  for (const [key, value] of Object.entries(node))
    dropWords(value, !isNameMap && key === "properties");
}

function sorted(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(sorted);
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [
        key,
        key === "required" && Array.isArray(value)
          ? [...(value as string[])].sort()
          : sorted(value),
      ]),
  );
}

function marksIn(node: unknown): number {
  return JSON.stringify(node ?? null).split(`"${WORDS_MARK}"`).length;
}
