/** Stage 2: merges the documents into one. The result does not depend on the order in which the files are read. */
import { isDeepStrictEqual } from "node:util";
import { PipelineFault, type Finding } from "../openapi/finding.ts";
import { NamesLock } from "./names-lock.ts";
import { joinItems } from "./join-items.ts";
import { resolveNames } from "./names.ts";
import {
  operationsOf,
  type OpenApiDocument,
  type PathItemObject,
  type TagObject,
} from "../openapi/document.ts";
import { escapePointer } from "../openapi/references.ts";
import type { ServiceDocument } from "./sources.ts";
import { withoutWordMarks } from "./word-marks.ts";

/**
 * Merges the services' documents. Several may have operations of the same path.
 *
 * @param lock The names that components have in the merged document; see {@link resolveNames}. New ones are added.
 */
export function merge(
  unordered: readonly ServiceDocument[],
  lock: NamesLock = new NamesLock(),
): OpenApiDocument {
  return mergeServices(unordered, lock).document;
}

export interface Merged {
  readonly document: OpenApiDocument;
  /** The documents of the services with the names that they have in the merged one. */
  readonly services: readonly OpenApiDocument[];
}

/** Merges the same, and returns the documents that were merged besides. */
export function mergeServices(unordered: readonly ServiceDocument[], lock: NamesLock): Merged {
  const documents = unordered
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map((document) => ({ ...document, content: withoutWordMarks(document.content) }));
  const [first] = documents;
  if (!first) throw new Error("At least one document is required.");
  assertSameHeads(documents);
  const named = resolveNames(documents, lock);
  assertDistinct(documents.map((document, index) => ({ ...document, content: named[index]! })));

  const contents = named.map(securityOnOperations);
  const license = first.content.info["license"];
  const servers = contents.find(({ paths }) => Object.keys(paths ?? {}).length > 0)?.servers;
  const document = {
    openapi: "3.1.0",
    info: {
      title: "Qlik Cloud",
      version:
        contents
          .map(({ info }) => info.version)
          .sort()
          .at(-1) ?? "",
      summary:
        "The REST API and the webhook events of Qlik Cloud, as far as this package describes them.",
      description: `Merged from the documents ${documents.map(({ service }) => service).join(", ")}.`,
      ...(license === undefined ? {} : { license }),
    },
    ...(servers ? { servers } : {}),
    tags: contents
      .flatMap(tagsOf)
      .filter((tag, index, all) => all.findIndex(({ name }) => name === tag.name) === index)
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    paths: joinItems(contents, "paths"),
    webhooks: joinItems(contents, "webhooks"),
    components: mergeComponents(contents),
  };
  return { document, services: contents };
}

/** Returns a document's tags, each with the page about the service, which the merged document has no other place for. */
function tagsOf({ tags = [], externalDocs }: OpenApiDocument): TagObject[] {
  return tags.map((tag) =>
    externalDocs ? { ...tag, externalDocs: tag.externalDocs ?? externalDocs } : tag,
  );
}

/** Copies the security requirements of a document to its operations, because the merged document has no common default. */
function securityOnOperations(document: OpenApiDocument): OpenApiDocument {
  const { security } = document;
  if (!security) return document;
  const paths: Record<string, PathItemObject> = { ...document.paths };
  for (const { path, method, operation } of operationsOf(document.paths)) {
    paths[path] = { ...paths[path], [method]: { security, ...operation } };
  }
  return { ...document, paths };
}

function mergeComponents(
  contents: readonly OpenApiDocument[],
): Record<string, Record<string, unknown>> {
  const sections = new Set(contents.flatMap(({ components }) => Object.keys(components ?? {})));
  return Object.fromEntries(
    [...sections]
      .sort()
      .map((name) => [name, union(contents.map(({ components }) => components?.[name]))]),
  );
}

/** Merges records, sorted by key. Values of common keys must be equal. */
function union<T>(records: readonly (Record<string, T> | undefined)[]): Record<string, T> {
  const entries = records.flatMap((record) => Object.entries(record ?? {}));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Reports servers and tags of our own documents that differ. Those of published files are as their vendors have them. */
function assertSameHeads(documents: readonly ServiceDocument[]): void {
  const findings: Finding[] = [];
  const own = documents.filter(({ isPublished }) => !isPublished);
  const withPaths = own.filter(({ content }) => Object.keys(content.paths ?? {}).length > 0);
  const serversOf = ({ content }: ServiceDocument): string => JSON.stringify(content.servers);
  const tags = new Map<string, { readonly file: string; readonly tag: object }>();
  for (const document of own) {
    const { content } = document;
    const [model] = withPaths;
    if (model && withPaths.includes(document) && serversOf(document) !== serversOf(model)) {
      const message = `The servers must be the same as in ${model.file}`;
      const hint =
        "Use the same servers in all documents, because a client connects to a single tenant.";
      findings.push(document.locate("#/servers", { rule: "merge", message, hint }));
    }
    for (const [index, tag] of (content.tags ?? []).entries()) {
      const first = tags.get(tag.name) ?? { file: document.file, tag };
      tags.set(tag.name, first);
      if (isDeepStrictEqual(tag, first.tag)) continue;
      const message = `The tag "${tag.name}" must have the same description as in ${first.file}`;
      const hint = "Use the same description, or a separate tag for this service.";
      findings.push(document.locate(`#/tags/${index}`, { rule: "merge", message, hint }));
    }
  }
  if (findings.length > 0) throw new PipelineFault(findings);
}

/** Reports operations and operationIds that more than one document has, and paths that cannot be joined. */
function assertDistinct(documents: readonly ServiceDocument[]): void {
  const findings: Finding[] = [];
  const owners = new Map<string, string>();
  const spellings = new Map<
    string,
    { readonly key: string; readonly file: string; readonly isReference: boolean }
  >();
  for (const document of documents) {
    const { content, file, locate } = document;
    const report = (pointer: string, message: string, hint: string): void => {
      findings.push(locate(pointer, { rule: "merge", message, hint }));
    };
    const claim = (what: string, pointer: string, hint: string): void => {
      const owner = owners.get(what);
      owners.set(what, owner ?? file);
      if (owner !== undefined) report(pointer, `${what} is also defined in ${owner}`, hint);
    };
    for (const kind of ["path", "webhook"] as const) {
      const section = `${kind}s` as const;
      for (const [key, item] of Object.entries(content[section] ?? {})) {
        // Paths that differ only in parameter names are the same path for the server.
        const shape = `${kind} ${key.replaceAll(/\{[^}]*\}/g, "{}")}`;
        const isReference = "$ref" in item;
        const first = spellings.get(shape) ?? { key, file, isReference };
        spellings.set(shape, first);
        if (first.file === file) continue;
        const at = `#/${section}/${escapePointer(key)}`;
        if (first.key !== key) {
          const message = `The ${kind} ${key} is also defined in ${first.file}, as ${first.key}`;
          report(at, message, "Use the same parameter names in both documents.");
        } else if (isReference || first.isReference) {
          const message = `The ${kind} ${key} is also defined in ${first.file}, and one of them is a $ref`;
          report(at, message, "Write the operations in place of the $ref.");
        }
      }
      for (const { path, method, operation } of operationsOf(content[section])) {
        const pointer = `#/${section}/${escapePointer(path)}/${method}`;
        const what = `The ${kind === "path" ? "operation" : kind} ${method.toUpperCase()} ${path}`;
        claim(what, pointer, "Define the operation in one document, and remove the other.");
        const hint = "Name the operation after its action and its resource, such as listReloads.";
        claim(`The operationId ${operation.operationId}`, `${pointer}/operationId`, hint);
      }
    }
  }
  if (findings.length > 0) throw new PipelineFault(findings);
}
