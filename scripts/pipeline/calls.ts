/**
 * Emits the interface of path-keyed calls: `qlik["/api/v1/reloads"].GET(options)`. It repeats no types, but gives each call
 * its documentation, whether it is deprecated, and readable names for its options and its result.
 */
import { commentText, propertyName } from "./literal.ts";
import {
  deref,
  operationsOf,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItemObject,
} from "./openapi.ts";
import type { ServiceDocument } from "./sources.ts";

interface Call {
  readonly method: string;
  /** The name of the operation, as part of type names: `ListReloads`. */
  readonly name: string;
  readonly key: string;
  readonly hasRequiredOptions: boolean;
  readonly documentation: readonly string[];
}

/** Returns the module with the interface `PathCalls` and the aliases that it uses. */
export function emitCalls(document: OpenApiDocument, sources: readonly ServiceDocument[]): string {
  const pages = pagesOf(sources);
  const calls = new Map<string, Call[]>();
  const names = new Set<string>();
  for (const { path, method, item, operation } of operationsOf(document.paths)) {
    const call: Call = {
      method: method.toUpperCase(),
      name: uniqueName(typeName(operation.operationId), names),
      key: `operations[${JSON.stringify(operation.operationId)}]`,
      hasRequiredOptions: hasRequiredOptions(document, item, operation),
      documentation: documentationOf(operation, pages.get(path)),
    };
    calls.set(path, [...(calls.get(path) ?? []), call]);
  }
  const all = [...calls.values()].flat();
  const aliases = all.map(
    ({ name, key }) =>
      `export type ${name}Options = CallOptions<${key}>;\nexport type ${name}Result = CallResult<${key}>;\n`,
  );
  const paths = [...calls].map(
    ([path, members]) => `  ${propertyName(path)}: {\n${members.map(memberOf).join("")}  };\n`,
  );
  return `import type { CallMode, CallOptions, HeadResult, Returned } from "../src/call/methods.ts";
import type { CallResult } from "../src/call/result.ts";
import type { operations } from "./schema.ts";

/** The calls of each path. \`Mode\` is whether they return results, or data alone. */
export interface PathCalls<Mode extends CallMode> {
${paths.join("")}}

${aliases.join("")}`;
}

function memberOf({ method, name, key, hasRequiredOptions, documentation }: Call): string {
  const options = `options${hasRequiredOptions ? "" : "?"}: ${name}Options`;
  const lines = documentation.map((line) => `     * ${line}`.trimEnd()).join("\n");
  const member = `    /**\n${lines}\n     */\n    readonly ${method}: (${options}) => Promise<Returned<Mode, ${name}Result>>;\n`;
  if (method !== "GET") return member;
  return `${member}    /** Sends GET's request as HEAD: for the status and the headers alone. */
    readonly HEAD: (${options}) => Promise<Returned<Mode, HeadResult<${key}>>>;\n`;
}

/** The lines of a comment; nothing in them can end it. */
function documentationOf(operation: OperationObject, page: string | undefined): string[] {
  const { summary = "", description = "", deprecated } = operation;
  const parts = [summary, description].filter((part) => part.trim() !== "");
  const text = [
    parts.join("\n\n").trim(),
    deprecated ? `\n@deprecated ${deprecationOf(operation)}`.trimEnd() : "",
    page === undefined ? "" : `${deprecated ? "" : "\n"}@see ${page}`,
  ]
    .filter((part) => part !== "")
    .join("\n");
  return commentText(text).split("\n");
}

function deprecationOf(operation: OperationObject): string {
  const sunset = operation["x-qlik-deprecated-sunset"];
  const successor = operation["x-qlik-replaced-by"];
  return [
    sunset === undefined ? "" : `Qlik may remove it from ${sunset} on.`,
    successor === undefined ? "" : `Use ${successor} instead.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** The page about its service in Qlik's documentation, for each path. */
function pagesOf(sources: readonly ServiceDocument[]): Map<string, string> {
  const pages = new Map<string, string>();
  for (const { content } of sources) {
    const { url } = (content["externalDocs"] ?? {}) as { readonly url?: unknown };
    if (typeof url !== "string" || !/^https:\/\/\S+$/.test(url)) continue;
    for (const path of Object.keys(content.paths ?? {})) pages.set(path, url);
  }
  return pages;
}

function hasRequiredOptions(
  document: OpenApiDocument,
  item: PathItemObject,
  { parameters = [], requestBody }: OperationObject,
): boolean {
  const all = [...(item.parameters ?? []), ...parameters].map((parameter) =>
    deref<ParameterObject>(document, parameter),
  );
  const body = requestBody && deref(document, requestBody);
  return (
    body?.required === true || all.some(({ required, in: place }) => required && place !== "cookie")
  );
}

/** Operations whose names differ in signs alone are numbered. */
function uniqueName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let count = 2; taken.has(unique); count++) unique = `${name}${count}`;
  taken.add(unique);
  return unique;
}

/** `listReloads` → `ListReloads`. Characters that no name may contain separate words. */
function typeName(operationId: string): string {
  const words = operationId.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const name = words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join("");
  return /^\d/.test(name) ? `_${name}` : name;
}
