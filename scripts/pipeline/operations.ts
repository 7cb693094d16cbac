/** Stage 4: the run-time table, which holds what types can't tell a running client. */
import { rateOf, type BodyKind, type JsonShape, type Operation } from "../../src/call/operation.ts";
import { isEventStream, isHtml, isJson, isText } from "../../src/core/media-type.ts";
import { OWN_IMPORTS, type Imports } from "./imports.ts";
import { literal, propertyName, quote } from "./literal.ts";
import {
  deref,
  operationsOf,
  parametersOf,
  type Method,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItemObject,
  type ResponseObject,
  type SchemaObject,
} from "../openapi/document.ts";
import { hasType } from "../openapi/schemas.ts";

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
  const parameters = parametersOf(document, item, operation);
  const body = operation.requestBody && deref(document, operation.requestBody);
  const mediaTypes = Object.keys(body?.content ?? {});
  const isAnonymous = operation.security?.length === 0;
  const sunset = operation["x-qlik-deprecated-sunset"];
  const replacedBy = operation["x-qlik-replaced-by"];
  return {
    ...rateOfRow(method, operation, isAnonymous),
    ...successKinds(document, method, operation),
    ...(mediaTypes.some((mediaType) => mediaType !== "application/json") && { body: mediaTypes }),
    ...parameterFacts(document, parameters),
    ...pagingOf(operation),
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
  const called = method.toUpperCase();
  const { tier, limit } = operation["x-qlik-tier"] ?? usualRate(called);
  const isOwn = tier === "special" || isAnonymous;
  const isUsual = rateOf(called).name === `tier ${tier}`;
  const row: Operation = isOwn ? { id: operation.operationId } : isUsual ? {} : { tier };
  return limit === rateOf(called, row).limit ? row : { ...row, limit };
}

/** The rate of an operation without a mark: that of a path that is not described. */
function usualRate(method: string): NonNullable<OperationObject["x-qlik-tier"]> {
  const { name, limit } = rateOf(method);
  return { tier: name === "tier 1" ? "1" : "2", limit };
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
  // A range such as `*/*` says nothing of the kind, other than `image/*`.
  if (/^(?:\*|application)\/\*/.test(mediaType)) return "any";
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

/** Whether and how a list is paged, by the operation's mark. Its records are in `data` unless the mark says otherwise. */
function pagingOf({ "x-qlik-paging": mark }: OperationObject): Pick<Operation, "paging" | "items"> {
  if (!mark) return {};
  const { style, items } = mark;
  return { paging: style, ...(items !== "data" && { items }) };
}

/** How the arrays of a parameter are joined; `undefined` when each item repeats the name. */
export function separatorOf({ style = "form", explode }: ParameterObject): string | undefined {
  if (explode ?? style === "form") return undefined;
  return SEPARATORS.get(style);
}

/** The separators of OpenAPI's styles, percent-encoded. */
const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ["form", ","],
  ["spaceDelimited", "%20"],
  ["pipeDelimited", "%7C"],
]);

/** What differs from one value a parameter, which is encoded whole. */
function parameterFacts(
  document: OpenApiDocument,
  parameters: readonly ParameterObject[],
): Pick<Operation, "separators" | "wildcards" | "pathLists"> {
  const [query, path] = ["query", "path"].map((group) =>
    parameters.filter((parameter) => parameter.in === group),
  ) as [ParameterObject[], ParameterObject[]];
  const separators = query.flatMap((parameter) => {
    const separator = separatorOf(parameter);
    return separator === undefined ? [] : [[parameter.name, separator] as const];
  });
  const wildcards = path.filter((each) => each["x-qlik-wildcard"]).map(({ name }) => name);
  const pathLists = path
    .filter(({ schema }) => schema && hasType(document, schema, "array"))
    .map(({ name }) => name);
  return {
    ...(separators.length > 0 && { separators: Object.fromEntries(separators) }),
    ...(wildcards.length > 0 && { wildcards }),
    ...(pathLists.length > 0 && { pathLists }),
  };
}

/** The table as a module. */
export function emitOperations(
  rows: ReadonlyMap<string, Operation>,
  imports: Imports = OWN_IMPORTS,
): string {
  const lines = [...rows].map(([key, value]) => `  ${propertyName(key)}: ${literal(value)},\n`);
  return `import type { Operations } from ${quote(imports.operation)};

/** Run-time metadata of each operation, by \`METHOD /path\`. Only values that differ from the default are listed. */
export const operations: Operations = {
${lines.join("")}};
`;
}
