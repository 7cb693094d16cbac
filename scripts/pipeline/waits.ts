/** Stage 4: how the runs that operations start are waited for, as rows and types of `waitFor`. */
import { OWN_IMPORTS, type Imports } from "./imports.ts";
import { literal, propertyName, quote } from "./literal.ts";
import { keyOf } from "./operation-names.ts";
import { operationsOf, type OpenApiDocument, type OperationObject } from "../openapi/document.ts";
import { jsonSuccessOf } from "../openapi/schemas.ts";

/** An operation of a row: `GET /things/{id}/runs?sort=-startTime`. */
export interface WaitOperation {
  readonly key: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Reads the name of an operation; what has another form is an operation that does not exist. */
export function readWaitOperation(text: string): WaitOperation {
  const [key = "", ...query] = text.split("?");
  return {
    key,
    path: key.slice(key.indexOf(" ") + 1),
    query: new URLSearchParams(query.join("?")),
  };
}

/** The operations that start a run, by `METHOD /path`; deprecated ones have the row of the one that replaces them. */
export function startsOf<T extends { readonly operation: OperationObject }>(
  operations: ReadonlyMap<string, T>,
): { readonly key: string; readonly start: T; readonly owner: string }[] {
  return [...operations].flatMap(([key, start]) => {
    const { "x-qlik-wait": mark, "x-qlik-replaced-by": replacement } = start.operation;
    if (mark !== undefined) return [{ key, start, owner: key }];
    const hasRow = operations.get(replacement ?? "")?.operation["x-qlik-wait"] !== undefined;
    return hasRow ? [{ key, start, owner: replacement! }] : [];
  });
}

/** Emits the module: the rows, which only `waitFor` imports, and the types by the start. */
export function emitWaits(document: OpenApiDocument, imports: Imports = OWN_IMPORTS): string {
  const operations = new Map(
    [...operationsOf(document.paths)].map((each) => [
      `${each.method.toUpperCase()} ${each.path}`,
      each,
    ]),
  );
  const starts = startsOf(operations);
  const rows = starts.map(({ key, start, owner }) => {
    const row = owner === key ? literal(start.operation["x-qlik-wait"]) : quote(owner);
    return `  ${propertyName(key)}: ${row},\n`;
  });
  const types = starts.map(({ key, owner }) => {
    const { poll, entries, cancel } = operations.get(owner)!.operation["x-qlik-wait"]!;
    const polled = operations.get(readWaitOperation(poll).key)!.operation;
    const { status, mediaType } = jsonSuccessOf(document, polled)!;
    const type = `operations[${quote(keyOf(polled.operationId))}]["responses"][${status}]["content"][${quote(mediaType)}]`;
    const [method = "", path = ""] = key.split(" ");
    return `  ${propertyName(key)}: {
    options: CallIndex[${quote(method)}][${quote(path)}];
    run: ${entries === undefined ? type : entryOf(type, entries)};
    cancel: ${cancel !== undefined};
  };
`;
  });
  return `import type { CallIndex } from ${quote(imports.calls)};
import type { WaitRows } from ${quote(imports.waitRow)};
import type { operations } from ${quote(imports.schema)};

/** How the run that an operation starts is waited for, by \`METHOD /path\`; a text is the key of the same row. */
export const waits: WaitRows = {
${rows.join("")}};

/** The operations that start a run: their options, the run, and whether it can be cancelled. */
export interface WaitIndex {
${types.join("")}}
`;
}

function entryOf(type: string, entries: string): string {
  return `${entries.split(".").reduce((from, name) => `NonNullable<${from}[${quote(name)}]>`, type)}[number]`;
}
