/**
 * Finds the resources in a group of paths, by the shape of the paths alone: a collection (`/api/v1/groups`) has items
 * (`/api/v1/groups/{groupId}`), a document (`/api/v1/groups/settings`) is read and changed.
 */
import { operations } from "../../../generated/operations.ts";
import type { BodyKind, Operation } from "../../call/operation.ts";
import { groupOf } from "../description/group.ts";
import { runRowOf, type RunRole, type RunRow } from "./run-rows.ts";

export type Verb = "list" | "create" | "read" | "replace" | "patch" | "remove";

/** The operations of a resource. */
type Verbs = Partial<Record<Verb, string>>;

export interface Resource {
  /** `latest` is the record of the newest run, which has no id in its path. */
  readonly kind: "collection" | "document" | "latest";
  /** The template of the collection or the document, as the description writes it. */
  readonly path: string;
  readonly verbs: Readonly<Verbs>;
}

/** What an operation does to a resource. */
export interface Target {
  readonly resource: Resource;
  /** `start` is of a run whose record nothing creates by itself. */
  readonly verb: Verb | "start" | "cancel";
}

/** The resources of a group: what its operations do, and the collections by the normalised template of their items. */
interface Group {
  readonly targets: ReadonlyMap<string, Target>;
  readonly collections: ReadonlyMap<string, Resource>;
}

/** Returns what an operation does, if it is one of a resource. */
export function targetOf(key: string): Target | undefined {
  return groupAt(groupOf(pathOf(key))).targets.get(key);
}

/** Returns the collection that has the items of a template. */
export function collectionOf(item: string): Resource | undefined {
  return groupAt(groupOf(item)).collections.get(normalise(item));
}

/** Replaces the names of parameters, which differ between the operations of a resource. */
export function normalise(template: string): string {
  return template.replace(/\{[^}]*\}/g, "{}");
}

/** Returns the same operation of the same service in the namespace that replaces a deprecated one. */
export function successorOf(key: string): string | undefined {
  const successor = operations[key]?.deprecated?.replacedBy ?? "";
  if (!Object.hasOwn(operations, successor)) return undefined;
  const end = (path: string): string => normalise(path).split("/").slice(3).join("/");
  return end(successor) === end(key) ? successor : undefined;
}

export function pathOf(key: string): string {
  return key.slice(key.indexOf(" ") + 1);
}

let keysByGroup: Map<string, string[]> | undefined;
const groups = new Map<string, Group>();

function groupAt(name: string): Group {
  keysByGroup ??= groupKeys(Object.keys(operations));
  const known = groups.get(name);
  if (known) return known;
  const keys = keysByGroup.get(name) ?? [];
  const group = findResources(keys);
  groups.set(name, group);
  // Runs may be started in one group, and polled in another.
  for (const key of keys) addRun(key, keys, group.targets);
  return group;
}

function groupKeys(keys: readonly string[]): Map<string, string[]> {
  const byGroup = new Map<string, string[]>();
  for (const key of keys) {
    const name = groupOf(pathOf(key));
    const group = byGroup.get(name) ?? [];
    byGroup.set(name, group);
    group.push(key);
  }
  return byGroup;
}

/** The operations of a path by method. */
type Methods = ReadonlyMap<string, string>;

/** Finds the resources of operations, `METHOD /path`. */
export function findResources(
  keys: readonly string[],
): Group & { readonly targets: Map<string, Target> } {
  const paths = new Map<string, Map<string, string>>();
  for (const key of keys) {
    const template = normalise(pathOf(key));
    const methods = paths.get(template) ?? new Map<string, string>();
    paths.set(template, methods.set(key.slice(0, key.indexOf(" ")), key));
  }
  const targets = new Map<string, Target>();
  const collections = new Map<string, Resource>();
  const add = (kind: Resource["kind"], path: string, verbs: Verbs): Resource => {
    const resource: Resource = { kind, path: pathOf(path), verbs };
    for (const [verb, key] of Object.entries(verbs) as [Verb, string][]) {
      if (isJson(operations[key])) targets.set(key, { resource, verb });
    }
    return resource;
  };
  for (const [template, methods] of paths) {
    if (/\/actions(?:\/|$)|\{\}$/.test(template)) continue;
    const [list, create] = [methods.get("GET"), methods.get("POST")];
    const item = paths.get(`${template}/{}`);
    const isPaged = list !== undefined && operations[list]?.paging !== undefined;
    const isRun = create !== undefined && list !== undefined && rowOf(create, "start");
    if (create !== undefined && (item !== undefined || isPaged || isRun)) {
      const verbs = { ...(list !== undefined && { list }), create, ...(item && verbsOf(item)) };
      collections.set(`${template}/{}`, add("collection", create, verbs));
    } else if (list !== undefined && !isPaged) {
      const verbs = verbsOf(methods);
      const replace = verbs.replace ?? create;
      if (replace !== undefined) add("document", list, { ...verbs, replace });
      else if (verbs.patch !== undefined) add("document", list, verbs);
    }
  }
  // A list whose filter is in the body, as it may be too long for a URL.
  for (const [template, methods] of paths) {
    const collection = collections.get(template.replace(/\/actions\/filter$/, "/{}"));
    const filter = methods.get("POST");
    if (filter !== undefined && operations[filter]?.paging && collection?.verbs.list) {
      targets.set(filter, { resource: collection, verb: "list" });
    }
  }
  for (const [template, methods] of paths) {
    const verbs = verbsOf(methods);
    const { read, replace, patch } = verbs;
    if (!template.endsWith("{}") || collections.has(template) || read === undefined) continue;
    if (replace !== undefined || patch !== undefined) add("document", read, verbs);
  }
  return { targets, collections };
}

/** The row of an operation, or of the one that replaces it. */
export function rowOf(key: string, role: RunRole = "start"): RunRow | undefined {
  return runRowOf(key, role) ?? runRowOf(successorOf(key) ?? "", role);
}

/** Adds what an operation does to a run, if nothing else is known of it. */
function addRun(key: string, keys: readonly string[], targets: Map<string, Target>): void {
  if (targets.get(key)?.resource.kind === "collection") return;
  for (const role of ["start", "poll", "cancel"] as const) {
    const row = rowOf(key, role);
    if (!row) continue;
    const reading = row.entries === undefined ? "read" : "list";
    const resource = runsOf(row, keys, targets);
    targets.set(key, { resource, verb: role === "poll" ? reading : role });
  }
}

/** The resource that has the records of the runs of an operation: one that there is, or what is polled. */
function runsOf(
  row: RunRow,
  keys: readonly string[],
  targets: ReadonlyMap<string, Target>,
): Resource {
  const { poll, entries } = row;
  for (const role of ["poll", "start"] as const) {
    const here = keys.find((key) => [key, successorOf(key)].includes(row[role]));
    const target = here === undefined ? targetOf(row[role]) : targets.get(here);
    if (target?.resource.kind === "collection") return withRead(target.resource, row);
  }
  const path = pathOf(poll);
  if (entries !== undefined) return { kind: "collection", path, verbs: { list: poll } };
  const own = ownParameterOf(row);
  if (own === undefined) return { kind: "latest", path, verbs: { read: poll } };
  const collection = path.slice(0, path.indexOf(`/{${own}}`));
  return { kind: "collection", path: collection, verbs: { read: poll } };
}

/** The resource with what reads its records, if that has another path. */
function withRead(resource: Resource, { poll, entries }: RunRow): Resource {
  if (entries !== undefined || resource.verbs.read !== undefined) return resource;
  return { ...resource, verbs: { ...resource.verbs, read: poll } };
}

/** The parameter of the polling operation that is the run's id: the one that the start does not have. */
export function ownParameterOf({ start, poll, parameters = {} }: RunRow): string | undefined {
  const own = parametersOf(poll).filter(
    (name) => (parameters[name] ?? "$id") === "$id" && !parametersOf(start).includes(name),
  );
  return own.at(-1);
}

/** The names of the parameters of a path. */
export function parametersOf(template: string): string[] {
  return Array.from(template.matchAll(/\{([^}]*)\}/g), ([, name = ""]) => name);
}

function verbsOf(methods: Methods): Verbs {
  const verbs = { read: "GET", replace: "PUT", patch: "PATCH", remove: "DELETE" };
  return Object.fromEntries(
    Object.entries(verbs).flatMap(([verb, method]) => {
      const key = methods.get(method);
      return key === undefined ? [] : [[verb, key]];
    }),
  );
}

const JSON_KINDS: ReadonlySet<BodyKind> = new Set(["json", "array", "value", "unknown", "none"]);

/** Whether the bodies of an operation are JSON, or a form with the same. Files need a reaction. */
function isJson({ success = "json", body = ["json"] }: Operation = {}): boolean {
  const kinds = typeof success === "string" ? [success] : Object.values(success);
  return (
    kinds.every((kind) => JSON_KINDS.has(kind)) &&
    body.some((type) => /json$|^multipart\/form-data$/.test(type))
  );
}
