/** The operations of the merged description, as far as the migration tables show them. */
import { readFileSync } from "node:fs";
import {
  deref,
  operationsOf,
  parametersOf,
  type OpenApiDocument,
  type RequestBodyObject,
  type SchemaObject,
} from "../openapi/document.ts";

export interface DescribedOperation {
  /** `GET /api/v1/spaces/{spaceId}` */
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  /** The names of its path parameters, in their order. */
  readonly ids: readonly string[];
  readonly hasQuery: boolean;
  /** The headers that it requires. */
  readonly headers: readonly string[];
  readonly hasBody: boolean;
  /** The media type of its body, JSON if it can be. */
  readonly bodyType: string | undefined;
  /** The names of the files in its body, if that is a form. */
  readonly files: readonly string[];
  readonly isDeprecated: boolean;
  /** The day after which Qlik may remove it. */
  readonly sunset: string | undefined;
  /** The key of the operation that replaces it. */
  readonly successor: string | undefined;
  /** It returns one page of a list. */
  readonly isList: boolean;
  /** Its body is a JSON Patch. */
  readonly takesPatch: boolean;
  /** It can succeed for some items and fail for others. */
  readonly isPartial: boolean;
}

export type DescribedOperations = ReadonlyMap<string, DescribedOperation>;

/** Reads the description that `npm run generate` has merged. */
export function readOperations(file = "generated/openapi.json"): DescribedOperations {
  return describeOperations(JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument);
}

export function describeOperations(document: OpenApiDocument): DescribedOperations {
  const described = new Map<string, DescribedOperation>();
  for (const { path, method, item, operation } of operationsOf(document.paths)) {
    const parameters = parametersOf(document, item, operation);
    const body = operation.requestBody && deref<RequestBodyObject>(document, operation.requestBody);
    const key = `${method.toUpperCase()} ${path}`;
    described.set(key, {
      key,
      method: method.toUpperCase(),
      path,
      summary: operation.summary ?? "",
      ids: Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name),
      hasQuery: parameters.some((each) => each.in === "query"),
      headers: parameters
        .filter((each) => each.in === "header" && each.required === true)
        .map(({ name }) => name),
      hasBody: body !== undefined,
      ...formOf(document, body),
      isDeprecated: operation.deprecated === true,
      sunset: operation["x-qlik-deprecated-sunset"],
      successor: operation["x-qlik-replaced-by"],
      isList: operation["x-qlik-paging"] !== undefined,
      takesPatch: method === "patch" && body !== undefined && isPatch(document, body),
      isPartial: operation.responses?.["207"] !== undefined,
    });
  }
  return described;
}

function formOf(
  document: OpenApiDocument,
  body: RequestBodyObject | undefined,
): Pick<DescribedOperation, "bodyType" | "files"> {
  const types = Object.keys(body?.content ?? {});
  const bodyType = types.find((each) => each === "application/json") ?? types[0];
  const schema = bodyType?.startsWith("multipart/") ? body?.content[bodyType]?.schema : undefined;
  const { properties = {} } = schema ? deref<SchemaObject>(document, schema) : {};
  const files = Object.entries(properties)
    .filter(([, property]) => isFile(deref<SchemaObject>(document, property)))
    .map(([name]) => name);
  return { bodyType, files };
}

function isFile({ format, contentMediaType }: SchemaObject): boolean {
  return format === "binary" || contentMediaType !== undefined;
}

/** Whether a body is a list of objects with an `op`. */
function isPatch(document: OpenApiDocument, { content }: RequestBodyObject): boolean {
  return Object.values(content).some(({ schema }) => {
    const list = schema && deref<SchemaObject>(document, schema);
    return list?.type === "array" && hasOp(document, list["items"] as SchemaObject);
  });
}

function hasOp(document: OpenApiDocument, schema: SchemaObject): boolean {
  const { properties = {}, ...rest } = deref<SchemaObject>(document, schema);
  if ("op" in properties || "Op" in properties) return true;
  return ["oneOf", "anyOf", "allOf"].some((keyword) =>
    ((rest[keyword] ?? []) as SchemaObject[]).some((member) => hasOp(document, member)),
  );
}
