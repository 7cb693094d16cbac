/** The services of the merged description, each with its operations. */
import {
  operationsOf,
  parametersOf,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
} from "../../openapi/document.ts";
import type { OwnDocument } from "../../upstream/services.ts";

export interface Operation {
  /** `GET /api/v1/apps/{appId}`. */
  readonly key: string;
  readonly method: string;
  readonly path: string;
  /** The id of its heading: `get-api-v1-apps-appid`. */
  readonly anchor: string;
  /** The address from another page of the reference. */
  readonly link: string;
  readonly operation: OperationObject;
  readonly parameters: readonly ParameterObject[];
}

export interface Service {
  /** The name of the document: `scheduling-tasks`. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  /** Qlik's page. */
  readonly url: string | undefined;
  readonly operations: readonly Operation[];
}

/**
 * Lists the services of the documents that have operations. Names and schemas are those of the merged description, which the
 * types are generated from.
 */
export function servicesOf(merged: OpenApiDocument, documents: readonly OwnDocument[]): Service[] {
  const described = new Map(
    [...operationsOf(merged.paths)].map((each) => [`${each.method} ${each.path}`, each]),
  );
  return documents.flatMap(({ service, document }) => {
    const { info, externalDocs, paths } = document as OpenApiDocument;
    const anchors = new Set<string>();
    const operations = [...operationsOf(paths)].map(({ method, path }) => {
      const found = described.get(`${method} ${path}`);
      if (!found)
        throw new Error(
          `generated/openapi.json lacks ${method} ${path}. Run \`npm run generate\`.`,
        );
      const key = `${method.toUpperCase()} ${path}`;
      const anchor = uniqueIn(anchors, anchorOf(key));
      const parameters = parametersOf(merged, found.item, found.operation);
      const { operation } = found;
      const link = `${linkOfService(service)}#${anchor}`;
      return { key, method: method.toUpperCase(), path, anchor, link, operation, parameters };
    });
    if (operations.length === 0) return [];
    // What Qlik will remove comes last.
    operations.sort((one, other) => Number(isDeprecated(one)) - Number(isDeprecated(other)));
    const { title, summary = "", description = "" } = info as Record<string, string | undefined>;
    const named = { name: service, title: shorten(title ?? service), summary, description };
    return [{ ...named, url: externalDocs?.url, operations }];
  });
}

function isDeprecated({ operation }: Operation): boolean {
  return operation.deprecated === true;
}

/** The address of a service's page from another page of the reference. Names of files must not begin with a dot. */
export function linkOfService(service: string): string {
  return `${service.replace(/^\./, "")}.html`;
}

/** `GET /api/v1/apps/{appId}` becomes `get-api-v1-apps-appid`. */
export function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

function uniqueIn(taken: Set<string>, name: string): string {
  let unique = name;
  for (let count = 2; taken.has(unique); count++) unique = `${name}-${count}`;
  taken.add(unique);
  return unique;
}

function shorten(title: string): string {
  const short = title.trim().replace(/^Qlik Cloud\s+/, "");
  return short.charAt(0).toUpperCase() + short.slice(1);
}
