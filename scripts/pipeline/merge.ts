/** Stage 2: one document out of many, the same whatever the order in which the files were read. */
import { isDeepStrictEqual } from "node:util";
import { PipelineFault, type Finding } from "./fault.ts";
import { resolveNames } from "./names.ts";
import { operationsOf, type OpenApiDocument, type PathItemObject } from "./openapi.ts";
import { escapePointer } from "./references.ts";
import type { ServiceDocument } from "./sources.ts";

/**
 * Merges the services' documents.
 *
 * A component's name stays as it is when one service uses it, or when several do with the same content. Where contents
 * differ, each service's name is prefixed with the service: `ReloadsError`.
 */
export function merge(unordered: readonly ServiceDocument[]): OpenApiDocument {
  const documents = unordered.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const [first] = documents;
  if (!first) throw new Error("There is nothing to merge.");
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
      .flatMap(({ tags }) => tags ?? [])
      .filter((tag, index, all) => all.findIndex(({ name }) => name === tag.name) === index)
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    paths: union(contents.map(({ paths }) => paths)),
    webhooks: union(contents.map(({ webhooks }) => webhooks)),
    components: mergeComponents(contents),
  };
}

/** Security is a document's default; once documents are one, each operation has to carry its own. */
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

/** Unites records whose common keys hold the same, in the order of the keys. */
function union<T>(records: readonly (Record<string, T> | undefined)[]): Record<string, T> {
  const entries = records.flatMap((record) => Object.entries(record ?? {}));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** What no two documents may both have, each with its own pointer. */
function assertDistinct(documents: readonly ServiceDocument[]): void {
  const findings: Finding[] = [];
  const owners = new Map<string, string>();
  const claim = (document: ServiceDocument, what: string, pointer: string, hint: string): void => {
    const owner = owners.get(what);
    owners.set(what, owner ?? document.file);
    if (owner === undefined) return;
    findings.push(
      document.locate(pointer, { rule: "merge", message: `${what} stands in ${owner} too`, hint }),
    );
  };

  const withPaths = documents.filter(({ content }) => Object.keys(content.paths ?? {}).length > 0);
  const serversOf = ({ content }: ServiceDocument): string => JSON.stringify(content.servers);
  const tags = new Map<string, { readonly file: string; readonly tag: object }>();
  for (const document of documents) {
    const { content } = document;
    const [model] = withPaths;
    if (model && withPaths.includes(document) && serversOf(document) !== serversOf(model)) {
      const message = `the servers differ from those of ${model.file}`;
      const hint = "Give every document the same servers: one client speaks to one tenant.";
      findings.push(document.locate("#/servers", { rule: "merge", message, hint }));
    }
    for (const [index, tag] of (content.tags ?? []).entries()) {
      const first = tags.get(tag.name) ?? { file: document.file, tag };
      tags.set(tag.name, first);
      if (isDeepStrictEqual(tag, first.tag)) continue;
      const message = `the tag ${tag.name} is described otherwise than in ${first.file}`;
      const hint = "Describe it in the same words, or give this service a tag of its own.";
      findings.push(document.locate(`#/tags/${index}`, { rule: "merge", message, hint }));
    }
    for (const kind of ["path", "webhook"] as const) {
      const section = `${kind}s` as const;
      for (const key of Object.keys(content[section] ?? {})) {
        const hint = "Describe all of its operations in one document.";
        // The names of parameters don't tell paths apart on the wire.
        const what = `the ${kind} ${key.replaceAll(/\{[^}]*\}/g, "{}")}`;
        claim(document, what, `#/${section}/${escapePointer(key)}`, hint);
      }
      for (const { path, method, operation } of operationsOf(content[section])) {
        const pointer = `#/${section}/${escapePointer(path)}/${method}/operationId`;
        const hint = "Name the operation after what it does to which resource: listReloads.";
        claim(document, `the operationId ${operation.operationId}`, pointer, hint);
      }
    }
  }
  if (findings.length > 0) throw new PipelineFault(findings);
}
