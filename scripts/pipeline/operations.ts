/** Stage 4: the run-time table, which holds what types can't tell a running client. */
import {
  rateOf,
  type BodyKind,
  type JsonShape,
  type Operation,
  type Paging,
} from "../../src/call/operation.ts";
import { isEventStream, isHtml, isJson, isText } from "../../src/core/media-type.ts";
import { literal, propertyName } from "./literal.ts";
import {
  deref,
  operationsOf,
  type Method,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItemObject,
  type ResponseObject,
  type SchemaObject,
} from "../openapi/document.ts";

/** Gives each operation's row by `METHOD /path`. */
export function tabulate(document: OpenApiDocument): Map<string, Operation> {
  const rows = new Map<string, Operation>();
  for (const { path, method, item, operation } of operationsOf(document.paths)) {
    rows.set(`${method.toUpperCase()} ${path}`, row(document, item, method, operation));
  }
  return rows;
}

function row(
  document: OpenApiDocument,
  item: PathItemObject,
  method: Method,
  operation: OperationObject,
): Operation {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    .map((parameter) => deref<ParameterObject>(document, parameter))
    .filter((parameter) => parameter.in === "query");
  const body = operation.requestBody && deref(document, operation.requestBody);
  const commaSeparated = parameters
    .filter(({ explode }) => explode === false)
    .map(({ name }) => name);
  const paging = pagingOf(document, operation, new Set(parameters.map(({ name }) => name)));
  const mediaTypes = Object.keys(body?.content ?? {});
  const isAnonymous = operation.security?.length === 0;
  const sunset = operation["x-qlik-deprecated-sunset"];
  const replacedBy = operation["x-qlik-replaced-by"];
  return {
    ...rateOfRow(method, operation, isAnonymous),
    ...successKinds(document, method, operation),
    ...(mediaTypes.some((mediaType) => mediaType !== "application/json") && { body: mediaTypes }),
    ...(commaSeparated.length > 0 && { commaSeparated }),
    ...paging,
    ...(isAnonymous && { anonymous: true }),
    ...(operation.deprecated && {
      deprecated: { ...(sunset && { sunset }), ...(replacedBy && { replacedBy }) },
    }),
  };
}

/**
 * What a call draws on, as far as it is not what calls of its method usually draw on. Limits are each user's, so that a
 * call that nobody has logged in for can't share that of a tier.
 */
function rateOfRow(
  method: Method,
  operation: OperationObject,
  isAnonymous: boolean,
): Pick<Operation, "id" | "tier" | "limit"> {
  // The linter has seen to it that every operation has a tier.
  const { tier, limit } = operation["x-qlik-tier"]!;
  const called = method.toUpperCase();
  const isOwn = tier === "special" || isAnonymous;
  const isUsual = rateOf(called).name === `tier ${tier}`;
  const row: Operation = isOwn ? { id: operation.operationId } : isUsual ? {} : { tier };
  return limit === rateOf(called, row).limit ? row : { ...row, limit };
}

/** What the declared successes promise: the kind of body by status, and what differs from a JSON object. */
function successKinds(
  document: OpenApiDocument,
  method: Method,
  operation: OperationObject,
): Pick<Operation, "success" | "shape" | "mediaTypes"> {
  const success: Record<number, BodyKind> = {};
  const shape: Record<number, JsonShape> = {};
  const mediaTypes: Record<number, string[]> = {};
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    if (!status.startsWith("2")) continue;
    const code = Number(status);
    const { content = {} } = deref<ResponseObject>(document, response);
    const kind = bodyKind(method, code, Object.keys(content));
    success[code] = kind;
    if (kind === "any" && Object.keys(content).length > 0) mediaTypes[code] = Object.keys(content);
    if (kind !== "json") continue;
    const shapes = new Set(Object.values(content).map(({ schema }) => jsonShape(document, schema)));
    const [only = "unknown"] = shapes.size === 1 ? shapes : ["value" as const];
    if (only !== "object") shape[code] = only;
  }
  return {
    ...(literal(success) !== '{ 200: "json" }' && { success }),
    ...(Object.keys(shape).length > 0 && { shape }),
    ...(Object.keys(mediaTypes).length > 0 && { mediaTypes }),
  };
}

/** 204 and 205 have no body, whatever is declared; a GET without a declared content is one that was forgotten. */
function bodyKind(method: Method, status: number, mediaTypes: readonly string[]): BodyKind {
  if (status === 204 || status === 205) return "none";
  if (mediaTypes.length === 0) return method === "get" ? "any" : "none";
  const [kind, ...others] = new Set(mediaTypes.map(kindOfMediaType));
  return others.length > 0 ? "any" : kind!;
}

function kindOfMediaType(mediaType: string): BodyKind {
  if (isJson(mediaType)) return "json";
  // Pages are otherwise taken for a proxy's, and events must not be read to their end.
  if (isHtml(mediaType) || isEventStream(mediaType)) return "any";
  return isText(mediaType) ? "text" : "binary";
}

/** What a schema says of the outermost value. */
function jsonShape(
  document: OpenApiDocument,
  schema: SchemaObject | undefined,
  depth = 0,
): JsonShape {
  if (!schema || depth > 10) return "unknown";
  const { type, nullable, properties, additionalProperties, allOf, oneOf, anyOf } = deref(
    document,
    schema,
  );
  if (nullable === true) return "value";
  if (type !== undefined) return type === "object" || type === "array" ? type : "value";
  const shapesOf = (schemas: unknown): JsonShape[] =>
    ((schemas ?? []) as SchemaObject[]).map((each) => jsonShape(document, each, depth + 1));
  const [known] = shapesOf(allOf).filter((shape) => shape !== "unknown");
  if (known) return known;
  const [choice, ...others] = new Set([...shapesOf(oneOf), ...shapesOf(anyOf)]);
  if (choice) return others.length > 0 ? "value" : choice;
  return properties || additionalProperties ? "object" : "unknown";
}

/** The query parameters by which a list is read on. */
const STYLES: readonly [parameter: string, paging: Paging][] = [
  ["next", "cursor"],
  ["cursor", "cursor"],
  ["startingAfter", "cursor"],
  ["page", "page"],
  ["offset", "offset"],
  ["skip", "offset"],
];

/**
 * Whether and how a list is paged: its answer holds a list, and its query has a parameter by which it is read on. Its
 * records are in `data`, as most services call it; else in the first list of objects; else in the first list.
 * `src/lists/list-types.ts` follows the same rule.
 */
function pagingOf(
  document: OpenApiDocument,
  operation: OperationObject,
  query: ReadonlySet<string>,
): Pick<Operation, "paging" | "items"> | undefined {
  const paging = STYLES.find(([parameter]) => query.has(parameter))?.[1];
  const ok = operation.responses?.["200"];
  const media = ok && deref<ResponseObject>(document, ok).content?.["application/json"];
  if (!paging || !media?.schema) return undefined;
  const properties = [...propertiesOf(document, media.schema)];
  const lists = properties.filter(([, property]) => hasType(document, property, "array"));
  const items =
    lists.find(([name]) => name === "data") ??
    lists.find(([, list]) => holdsObjects(document, list)) ??
    lists[0];
  if (!items) return undefined;
  const [name] = items;
  return { paging, ...(name !== "data" && { items: name }) };
}

/** A schema and all that it is composed of by `allOf`, with references followed. */
function partsOf(
  document: OpenApiDocument,
  schema: SchemaObject,
  parts = new Set<SchemaObject>(),
): Set<SchemaObject> {
  const part = deref<SchemaObject>(document, schema);
  // A schema may contain itself.
  if (parts.has(part)) return parts;
  parts.add(part);
  const members = Array.isArray(part["allOf"]) ? (part["allOf"] as SchemaObject[]) : [];
  for (const member of members) partsOf(document, member, parts);
  return parts;
}

function propertiesOf(document: OpenApiDocument, schema: SchemaObject): Map<string, SchemaObject> {
  return new Map(
    [...partsOf(document, schema)].flatMap(({ properties }) => Object.entries(properties ?? {})),
  );
}

function hasType(document: OpenApiDocument, schema: SchemaObject, wanted: string): boolean {
  return [...partsOf(document, schema)].some(({ type }) => [type].flat().includes(wanted));
}

function holdsObjects(document: OpenApiDocument, list: SchemaObject): boolean {
  return [...partsOf(document, list)].some(({ items }) => {
    if (typeof items !== "object" || items === null) return false;
    const item = items as SchemaObject;
    return hasType(document, item, "object") || propertiesOf(document, item).size > 0;
  });
}

/** The table as a module. */
export function emitOperations(rows: ReadonlyMap<string, Operation>): string {
  const lines = [...rows].map(([key, value]) => `  ${propertyName(key)}: ${literal(value)},\n`);
  return `import type { Operation } from "../src/call/operation.ts";

/** Run-time metadata of each operation, by \`METHOD /path\`. Only values that differ from the default are listed. */
export const operations: { readonly [key: string]: Operation } = {
${lines.join("")}};
`;
}
