/** Stage 4: the typed calls, by path and by method, with all that an editor shows of an operation. */
import { OWN_IMPORTS, type Imports } from "./imports.ts";
import { commentText, propertyName, quote } from "./literal.ts";
import { keyOf, optionsOf, resultOf, typeName } from "./operation-names.ts";
import {
  deref,
  operationsOf,
  parametersOf,
  type Method,
  type OpenApiDocument,
  type OperationObject,
  type RequestBodyObject,
  type ResponseObject,
} from "../openapi/document.ts";
import { jsonSuccessOf } from "../openapi/schemas.ts";

/** The methods of a client, as OpenAPI spells them. HEAD is GET without the body, so that it needs no description. */
const CALLED = ["get", "post", "put", "patch", "delete"] as const satisfies readonly Method[];
type CalledMethod = (typeof CALLED)[number];

/** Whether an option exists, and whether it may be left out. */
type Presence = "required" | "optional" | undefined;

/** A call as the module has it. */
interface Call {
  readonly path: string;
  readonly method: CalledMethod;
  /** The type of its operation. */
  readonly operation: string;
  /** The type of its options. */
  readonly options: string;
  /** The operation's part of the names of its types, if it has one. */
  readonly name: string | undefined;
  readonly params: Presence;
  readonly body: Presence;
  /** What the specification says about the body. */
  readonly bodyDescription: string;
  /** The type of the media types that a success can have, as a union of texts, if there are several. */
  readonly accept: string | undefined;
  readonly returnsFile: boolean;
  readonly list: List | undefined;
  readonly documentation: readonly string[];
  readonly deprecation: string | undefined;
}

/** The page of a list. */
interface List {
  readonly status: string;
  readonly mediaType: string;
  readonly items: string;
}

/** Emits the module: an interface with the options of each call, the calls of each path, and an index by method. */
export function emitCalls(document: OpenApiDocument, imports: Imports = OWN_IMPORTS): string {
  const calls = callsOf(document);
  const byPath = new Map<string, Call[]>();
  for (const call of calls) byPath.set(call.path, [...(byPath.get(call.path) ?? []), call]);
  return [
    `import type * as call from ${quote(imports.callTypes)};
import type * as result from ${quote(imports.result)};
import type { operations } from ${quote(imports.schema)};
`,
    ...calls.flatMap((each) => (each.name === undefined ? [] : [emitTypes(each, each.name)])),
    `${comment([
      "The calls of each path. `Mode` is whether they return results, or data alone.",
    ])}export interface PathCalls<Mode extends call.CallMode> {
${[...byPath].map(([path, members]) => emitPath(path, members)).join("")}}
`,
    `${comment([
      "The options of each call, by method and path. The methods that take the path as an argument read it.",
    ])}export interface CallIndex {
${CALLED.map((method) => emitIndex(method.toUpperCase(), callsTo(calls, method))).join("")}  HEAD: CallIndex["GET"];
${emitIndex("download", callsTo(calls, "get").filter(returnsFile))}}
`,
    emitLists(calls),
  ].join("\n");
}

/** What `paginate` offers. Of a path with a list by GET and one by POST, it reads the one by GET. */
function emitLists(calls: readonly Call[]): string {
  const byPath = new Map<string, Call & { list: List }>();
  for (const call of calls) {
    const { path, list } = call;
    if (list && (call.method === "get" || !byPath.has(path))) byPath.set(path, { ...call, list });
  }
  const lines = [...byPath.values()].map(
    (call) => `  ${propertyName(call.path)}: {
    page: ${call.operation}["responses"][${call.list.status}]["content"][${quote(call.list.mediaType)}];
    items: ${quote(call.list.items)};
    options: ${call.options};
  };
`,
  );
  return `${comment([
    "The lists by path: their pages, the property of a page that contains the list, and the options of the call.",
  ])}export interface ListIndex {\n${lines.join("")}}
`;
}

function callsTo(calls: readonly Call[], method: CalledMethod): Call[] {
  return calls.filter((call) => call.method === method);
}

function returnsFile(call: Call): boolean {
  return call.returnsFile;
}

function callsOf(document: OpenApiDocument): Call[] {
  const operations = [...operationsOf(document.paths)].filter(
    (each): each is typeof each & { method: CalledMethod } =>
      (CALLED as readonly Method[]).includes(each.method),
  );
  const nameOf = namesOf(
    operations.map(({ operation }) => operation),
    Object.keys(document.components?.["schemas"] ?? {}),
  );
  return operations.map(({ path, method, item, operation }) => {
    const name = nameOf(operation);
    const type = `operations[${quote(keyOf(operation.operationId))}]`;
    const parameters = parametersOf(document, item, operation);
    const body = operation.requestBody && deref<RequestBodyObject>(document, operation.requestBody);
    return {
      path,
      method,
      name,
      operation: type,
      options: name === undefined ? `call.CallOptions<${type}>` : optionsOf(name),
      params: presenceOf(parameters, (parameter) => parameter.in === "path" || parameter.required),
      body: presenceOf(body ? [body] : [], ({ required }) => required),
      bodyDescription: body?.description ?? "",
      accept: acceptOf(document, operation),
      returnsFile: hasBinarySuccess(document, operation),
      list: listOf(document, operation),
      documentation: documentationOf(document, operation),
      deprecation: deprecationOf(operation),
    };
  });
}

function presenceOf<T>(
  parts: readonly T[],
  isRequired: (part: T) => boolean | undefined,
): Presence {
  if (parts.length === 0) return undefined;
  return parts.some((part) => isRequired(part)) ? "required" : "optional";
}

/** Names that the module itself exports. */
const OWN_NAMES = ["PathCalls", "CallIndex", "ListIndex"];

/**
 * Returns a function that names an operation in names of types: `ListReloads` for `listReloads`. An operation whose types
 * would have the names of another's or of a schema has no name: one that depended on the order would change with it.
 */
function namesOf(
  operations: readonly OperationObject[],
  schemas: readonly string[],
): (operation: OperationObject) => string | undefined {
  const names = operations.map(({ operationId }) => typeName(operationId));
  const taken = new Set([...OWN_NAMES, ...schemas]);
  return ({ operationId }) => {
    const name = typeName(operationId);
    const isFree = !taken.has(optionsOf(name)) && !taken.has(resultOf(name));
    const isUnique = names.filter((other) => other === name).length === 1;
    return isFree && isUnique && /^[A-Za-z_$]/.test(name) ? name : undefined;
  };
}

/** Whether a success is a file; `types.ts` has the same rule. */
function hasBinarySuccess(document: OpenApiDocument, { responses }: OperationObject): boolean {
  return Object.entries(responses ?? {}).some(([status, response]) => {
    const { content = {} } = deref<ResponseObject>(document, response);
    return (
      status.startsWith("2") &&
      Object.values(content).some(
        ({ schema }) => schema && deref(document, schema).format === "binary",
      )
    );
  });
}

/** The media types that a call may ask for: `"application/xml" | "application/json"`. Ranges say nothing of the type. */
function acceptOf(document: OpenApiDocument, { responses }: OperationObject): string | undefined {
  const mediaTypes = new Set(
    Object.entries(responses ?? {}).flatMap(([status, response]) =>
      status.startsWith("2")
        ? Object.keys(deref<ResponseObject>(document, response).content ?? {})
        : [],
    ),
  );
  const named = [...mediaTypes].filter((mediaType) => !mediaType.includes("*"));
  return named.length > 1 ? named.map(quote).join(" | ") : undefined;
}

function listOf(document: OpenApiDocument, operation: OperationObject): List | undefined {
  const mark = operation["x-qlik-paging"];
  const body = mark && jsonSuccessOf(document, operation);
  return body && { ...body, items: mark.items };
}

/** The paragraphs and tags of an operation, without its deprecation. */
function documentationOf(document: OpenApiDocument, operation: OperationObject): string[] {
  const { summary = "", description = "", tags = [] } = operation;
  const pages = tags.map((name) => document.tags?.find((tag) => tag.name === name)?.externalDocs);
  const { url } = operation.externalDocs ?? pages.find((page) => page !== undefined) ?? {};
  return [prose(summary, description), ...(url ? [`@see ${oneLine(url)}`] : [])];
}

/** `@deprecated Use GET /api/scheduling/tasks instead. It may be removed from 2026-09-29.` */
function deprecationOf(operation: OperationObject): string | undefined {
  if (!operation.deprecated) return undefined;
  const sunset = operation["x-qlik-deprecated-sunset"];
  const replacement = operation["x-qlik-replaced-by"];
  return [
    "@deprecated",
    replacement ? `Use \`${replacement}\` instead.` : "Qlik does not name a replacement.",
    ...(sunset ? [`It may be removed from ${sunset}.`] : []),
  ].join(" ");
}

/** The options have members of their own, since error messages name the base of an interface that has none. */
function emitTypes(called: Call, name: string): string {
  const { path, method, operation, params, body, bodyDescription, accept = "" } = called;
  const key = `\`${method.toUpperCase()} ${oneLine(path)}\``;
  const members = [
    emitOption("params", params, `${operation}["parameters"]`),
    comment([prose(bodyDescription)], "  "),
    emitOption("body", body, `call.Body<${operation}>`),
    accept && comment(["The media type to ask for. Without it, the service chooses."], "  "),
    emitOption("accept", accept ? "optional" : undefined, accept),
  ].join("");
  return `${comment([`The options of ${key}.`])}export interface ${optionsOf(name)} extends call.CommonOptions {${
    members === "" ? "" : `\n${members}`
  }}
${comment([`The result of ${key}.`])}export type ${resultOf(name)} = result.CallResult<${operation}>;
`;
}

function emitOption(name: string, presence: Presence, type: string): string {
  if (presence === undefined) return "";
  return presence === "required" ? `  ${name}: ${type};\n` : `  ${name}?: ${type} | undefined;\n`;
}

function emitPath(path: string, calls: readonly Call[]): string {
  const members = calls.flatMap((call) => {
    const { operation, accept } = call;
    const own = emitCall(call, {
      name: call.method.toUpperCase(),
      ...(accept !== undefined && { accept }),
      documentation: call.documentation,
      returned: accept
        ? `call.ReturnedAs<Mode, ${operation}, Accept>`
        : `call.Returned<Mode, ${operation}>`,
    });
    if (call.method !== "get") return [own];
    const head = emitCall(call, {
      name: "HEAD",
      documentation: ["Sends the GET request as HEAD, for its status and headers alone."],
      returned: `call.Returned<Mode, call.WithoutBody<${operation}>>`,
    });
    if (!call.returnsFile) return [own, head];
    const download = emitCall(call, {
      name: "download",
      documentation: ["Sends the GET request, and returns the file as a stream of bytes."],
      returned: `call.Downloaded<Mode, ${operation}>`,
    });
    return [own, head, download];
  });
  return `  ${propertyName(path)}: {\n${members.join("")}  };\n`;
}

/** As a method, since signature help shows the documentation of methods alone. */
function emitCall(
  call: Call,
  {
    name,
    accept,
    documentation,
    returned,
  }: { name: string; accept?: string; documentation: readonly string[]; returned: string },
): string {
  const { deprecation } = call;
  const lines = deprecation === undefined ? documentation : [...documentation, deprecation];
  const [generic, given] = accept
    ? [`<Accept extends ${accept} = ${accept}>`, " & { accept?: Accept | undefined }"]
    : ["", ""];
  return `${comment(lines, "    ")}    ${name}${generic}(${argument(call)}${given}): ${returned};\n`;
}

function emitIndex(name: string, calls: readonly Call[]): string {
  const lines = calls.map(({ path, options }) => `    ${propertyName(path)}: ${options};\n`);
  return `  ${name}: {\n${lines.join("")}  };\n`;
}

function argument({ options, params, body }: Call): string {
  const isRequired = params === "required" || body === "required";
  return `${isRequired ? "options" : "options?"}: ${options}`;
}

/** A doc comment of paragraphs and tags, which nothing in them can end; no comment without a text. */
function comment(parts: readonly string[], indent = ""): string {
  const text = commentText(parts.filter((part) => part !== "").join("\n"));
  if (text === "") return "";
  if (!text.includes("\n")) return `${indent}/** ${text} */\n`;
  const lines = text.split("\n").map((line) => `${indent} * ${line}`.trimEnd());
  return [`${indent}/**`, ...lines, `${indent} */\n`].join("\n");
}

/** Paragraphs. A line of them that starts with `@` must not become a tag. */
function prose(...paragraphs: readonly string[]): string {
  return paragraphs
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join("\n\n")
    .replace(/^(\s*)@/gm, "$1\\@");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
