/** Stage 4: the run-time table, which holds what types can't tell a running client. */
import { rateOf, type BodyKind, type Operation } from "../../src/call/operation.ts";
import { isEventStream, isHtml, isJson, isText } from "../../src/core/media-type.ts";
import { encodeOperations } from "./operation-table.ts";
import { OWN_IMPORTS, type Imports } from "./imports.ts";
import { literal, quote } from "./literal.ts";
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
  const kind = successKind(document, method, operation);
  const facts = parameterFacts(document, parameters);
  return {
    ...rateOfRow(method, operation, isAnonymous),
    ...kind,
    ...(mediaTypes.some((mediaType) => mediaType !== "application/json") && { body: mediaTypes }),
    ...facts,
    // What is read by a path and is not a file is a folder.
    ...(facts.wildcards && method === "get" && !kind.success && { folder: true }),
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
): Pick<Operation, "tier" | "limit"> {
  // The usual rate depends on the method alone.
  const key = `${method.toUpperCase()} `;
  const { tier, limit } = operation["x-qlik-tier"] ?? usualRate(key);
  const isOwn = tier === "special" || isAnonymous;
  const isUsual = rateOf(key).name === `tier ${tier}`;
  const row: Operation = isOwn ? { tier: "special" } : isUsual ? {} : { tier };
  return limit === rateOf(key, row).limit ? row : { ...row, limit };
}

/** The rate of an operation without a mark: that of a path that is not described. */
function usualRate(key: string): NonNullable<OperationObject["x-qlik-tier"]> {
  const { name, limit } = rateOf(key);
  return { tier: name === "tier 1" ? "1" : "2", limit };
}

/** What the declared successes promise, where it is not a JSON object: one kind, or several by status. */
function successKind(
  document: OpenApiDocument,
  method: Method,
  operation: OperationObject,
): Pick<Operation, "success"> {
  const byStatus = new Map<string, BodyKind>();
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    // 204 and 205 have no body, whatever is declared.
    if (!status.startsWith("2") || status === "204" || status === "205") continue;
    const { content = {} } = deref<ResponseObject>(document, response);
    byStatus.set(status, bodyKind(document, method, content));
  }
  const [kind = "none", ...others] = new Set(byStatus.values());
  if (others.length > 0) return { success: Object.fromEntries(byStatus) };
  return kind === "json" ? {} : { success: kind };
}

/** A GET without a declared content is one that was forgotten. */
function bodyKind(
  document: OpenApiDocument,
  method: Method,
  content: NonNullable<ResponseObject["content"]>,
): BodyKind {
  const mediaTypes = Object.keys(content);
  if (mediaTypes.length === 0) return method === "get" ? "any" : "none";
  const [kind, ...others] = new Set(
    Object.entries(content).map(([mediaType, { schema }]) =>
      // What is declared as bytes is read as bytes, JSON too.
      isBinary(document, schema) ? "binary" : kindOfMediaType(mediaType),
    ),
  );
  // The response's Content-Type decides among several.
  if (others.length > 0) return mediaTypes.some(isHtml) ? "any" : "data";
  if (kind !== "json") return kind!;
  const kinds = new Set(Object.values(content).map(({ schema }) => jsonKind(document, schema)));
  const [only = "unknown"] = kinds;
  return kinds.size > 1 ? "value" : only;
}

function isBinary(document: OpenApiDocument, schema: SchemaObject | undefined): boolean {
  return schema !== undefined && deref(document, schema).format === "binary";
}

function kindOfMediaType(mediaType: string): BodyKind {
  if (isJson(mediaType)) return "json";
  // Pages are otherwise taken for a proxy's.
  if (isHtml(mediaType)) return "any";
  // A range such as `*/*` says nothing of the kind, other than `image/*`; events must not be read to their end.
  if (/^(?:\*|application)\/\*/.test(mediaType) || isEventStream(mediaType)) return "data";
  return isText(mediaType) ? "text" : "binary";
}

/** What a schema says of the outermost value. */
function jsonKind(
  document: OpenApiDocument,
  schema: SchemaObject | undefined,
  depth = 0,
): BodyKind {
  if (!schema || depth > 10) return "unknown";
  const { type, nullable, properties, additionalProperties, allOf, oneOf, anyOf } = deref(
    document,
    schema,
  );
  if (nullable === true) return "value";
  if (type !== undefined) return type === "object" ? "json" : type === "array" ? "array" : "value";
  const kindsOf = (schemas: unknown): BodyKind[] =>
    ((schemas ?? []) as SchemaObject[]).map((each) => jsonKind(document, each, depth + 1));
  const [known] = kindsOf(allOf).filter((kind) => kind !== "unknown");
  if (known) return known;
  const [choice, ...others] = new Set([...kindsOf(oneOf), ...kindsOf(anyOf)]);
  if (choice) return others.length > 0 ? "value" : choice;
  return properties || additionalProperties ? "json" : "unknown";
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
  table: ReadonlyMap<string, Operation>,
  imports: Imports = OWN_IMPORTS,
): string {
  const { paths, rows } = encodeOperations(table);
  const text = paths.length === 0 ? quote("") : paths.map(quote).join(" +\n    ");
  return `import { decodeOperations, type Operations } from ${quote(imports.operationTable)};

/**
 * Run-time metadata of each operation, by \`METHOD /path\`. The segments of the paths are followed by the letters of their
 * methods: J is GET, L POST, N PUT, P PATCH, R DELETE, T HEAD and V OPTIONS; the letter after it means that there is no body. A number
 * is that of the row, from 0.
 */
export const operations: Operations = /* @__PURE__ */ decodeOperations(
  ${text},
  [
${rows.map((row) => `    ${literal(row)},\n`).join("")}  ],
);
`;
}
