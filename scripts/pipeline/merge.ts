/** Stage 2: merges the documents into one. The result does not depend on the order in which the files are read. */
import { isDeepStrictEqual } from "node:util";
import { PipelineFault, type Finding } from "../openapi/finding.ts";
import { resolveNames } from "./names.ts";
import {
  operationsOf,
  type OpenApiDocument,
  type PathItemObject,
  type TagObject,
} from "../openapi/document.ts";
import { escapePointer } from "../openapi/references.ts";
import type { ServiceDocument } from "./sources.ts";

/**
 * Merges the services' documents.
 *
 * A component keeps its name if only one service defines it, or if all definitions are equal. If definitions differ, the
 * name is prefixed with the service: `ReloadsError`.
 */
export function merge(unordered: readonly ServiceDocument[]): OpenApiDocument {
  const documents = unordered.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const [first] = documents;
  if (!first) throw new Error("At least one document is required.");
  assertDistinct(documents);

  const contents = resolveNames(documents).map(securityOnOperations);
  const license = first.content.info["license"];
  const servers = contents.find(({ paths }) => Object.keys(paths ?? {}).length > 0)?.servers;
  return {
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
    paths: union(contents.map(({ paths }) => paths)),
    webhooks: union(contents.map(({ webhooks }) => webhooks)),
    components: mergeComponents(contents),
  };
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

/** Reports definitions that occur in more than one document, and servers or tags that differ. */
function assertDistinct(documents: readonly ServiceDocument[]): void {
  const findings: Finding[] = [];
  const owners = new Map<string, string>();
  const claim = (document: ServiceDocument, what: string, pointer: string, hint: string): void => {
    const owner = owners.get(what);
    owners.set(what, owner ?? document.file);
    if (owner === undefined) return;
    findings.push(
      document.locate(pointer, {
        rule: "merge",
        message: `${what} is also defined in ${owner}`,
        hint,
      }),
    );
  };

  const withPaths = documents.filter(({ content }) => Object.keys(content.paths ?? {}).length > 0);
  const serversOf = ({ content }: ServiceDocument): string => JSON.stringify(content.servers);
  const tags = new Map<string, { readonly file: string; readonly tag: object }>();
  for (const document of documents) {
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
    for (const kind of ["path", "webhook"] as const) {
      const section = `${kind}s` as const;
      for (const key of Object.keys(content[section] ?? {})) {
        const hint = "Define all of its operations in one document.";
        // Paths that differ only in parameter names are the same path for the server.
        const what = `The ${kind} ${key.replaceAll(/\{[^}]*\}/g, "{}")}`;
        claim(document, what, `#/${section}/${escapePointer(key)}`, hint);
      }
      for (const { path, method, operation } of operationsOf(content[section])) {
        const pointer = `#/${section}/${escapePointer(path)}/${method}/operationId`;
        const hint = "Name the operation after its action and its resource, such as listReloads.";
        claim(document, `The operationId ${operation.operationId}`, pointer, hint);
      }
    }
  }
  if (findings.length > 0) throw new PipelineFault(findings);
}
