/** Stage 4: the collections of `ensure`, with what their marks and the description say of them. */
import { literal, propertyName, quote } from "./literal.ts";
import {
  deref,
  operationsOf,
  type EnsureMark,
  type OpenApiDocument,
  type OperationObject,
  type RequestBodyObject,
  type SchemaObject,
} from "../openapi/document.ts";
import { ALTERNATIVES, hasType, jsonSuccessOf, propertiesOf } from "../openapi/schemas.ts";

/** A row of the table; `src/jobs/ensure/row.ts` documents it. */
interface Row extends EnsureMark {
  readonly item: string;
  readonly change: "PATCH" | "PUT";
  readonly changes: readonly string[];
  readonly late?: readonly string[];
  readonly hidden?: readonly string[];
}

/** Returns the path of a collection's records: the one with one more segment, a parameter, which can be read. */
export function itemPathOf({ paths = {} }: OpenApiDocument, path: string): string | undefined {
  const rest = (each: string): string => each.slice(path.length);
  return Object.keys(paths).find(
    (each) => each.startsWith(path) && /^\/\{[^/]+\}$/.test(rest(each)) && paths[each]!.get,
  );
}

/** How a record is changed: by JSON Patch where the description lists its paths, else by PUT. */
export function changeOf(
  document: OpenApiDocument,
  item: string,
): Pick<Row, "change" | "changes"> | undefined {
  const { patch, put } = document.paths![item]!;
  const patched = patch && patchedBy(document, bodyOf(document, patch));
  if (patched && patched.length > 0) return { change: "PATCH", changes: patched };
  return put && { change: "PUT", changes: namesIn(document, bodyOf(document, put)) };
}

/** The properties whose paths a JSON Patch lists. */
function patchedBy(document: OpenApiDocument, schema: SchemaObject): string[] {
  const items = deref(document, schema)["items"] as SchemaObject | undefined;
  if (!items || !hasType(document, schema, "array")) return [];
  const path = propertiesOf(document, items, ALTERNATIVES).get("path");
  const { enum: closed, "x-extensible-enum": open = closed } = path ? deref(document, path) : {};
  const names = ((open ?? []) as string[]).map((pointer) => pointer.replace(/^\//, ""));
  return names.filter((name) => !name.includes("/"));
}

export function bodyOf(document: OpenApiDocument, { requestBody }: OperationObject): SchemaObject {
  const { content = {} } = requestBody
    ? deref<RequestBodyObject>(document, requestBody)
    : { content: undefined };
  return Object.values(content)[0]?.schema ?? {};
}

export function namesIn(document: OpenApiDocument, schema: SchemaObject): string[] {
  return [...propertiesOf(document, schema, ALTERNATIVES).keys()];
}

function rowOf(
  document: OpenApiDocument,
  path: string,
  post: OperationObject,
  mark: EnsureMark,
): Row {
  const item = itemPathOf(document, path)!;
  const { change, changes } = changeOf(document, item)!;
  const sent = bodyOf(document, post);
  const created = namesIn(document, sent);
  const record = jsonSuccessOf(document, document.paths![item]!.get!)!;
  const shown = namesIn(document, record.schema);
  const known = changes.filter((name) => created.includes(name) || shown.includes(name));
  const late = known.filter((name) => !created.includes(name));
  const hidden = created.filter((name) => !isShown(document, name, { sent, read: record.schema }));
  return {
    ...mark,
    item,
    change,
    changes: known,
    ...(late.length > 0 && { late }),
    ...(hidden.length > 0 && { hidden }),
  };
}

const TYPES = ["string", "number", "integer", "boolean", "object", "array"];

/** Whether a response has a property as it is sent: some have the names of secret values alone. */
function isShown(
  document: OpenApiDocument,
  name: string,
  { sent, read }: { readonly sent: SchemaObject; readonly read: SchemaObject },
): boolean {
  const typesIn = (schema: SchemaObject): string[] => {
    const property = propertiesOf(document, schema, ALTERNATIVES).get(name);
    return TYPES.filter((type) => property && hasType(document, property, type, ALTERNATIVES));
  };
  const [written, shown] = [typesIn(sent), typesIn(read)];
  if (written.length > 0 && shown.length > 0) return written.some((type) => shown.includes(type));
  return namesIn(document, read).includes(name);
}

/** Emits the module: the types by path, and the table that `ensure` reads. `undefined` for a description without marks. */
export function emitEnsures(document: OpenApiDocument): string | undefined {
  const rows = [...operationsOf(document.paths)].flatMap(({ path, method, operation }) => {
    const mark = operation["x-qlik-ensure"];
    return mark && method === "post" ? [{ path, row: rowOf(document, path, operation, mark) }] : [];
  });
  if (rows.length === 0) return undefined;
  const types = rows.map(({ path, row: { item, late = [] } }) => {
    const added = late.map(quote).join(" | ") || "never";
    return `  ${propertyName(path)}: { item: ${quote(item)}; late: ${added} };\n`;
  });
  const entries = rows.map(({ path, row }) => `  ${propertyName(path)}: ${literal(row)},\n`);
  return `/** The collections of \`ensure\`: the path of their records, and the properties that only a change can set. */
export interface EnsureIndex {
${types.join("")}}

/** How the records of each collection are found, created and changed. */
export const ensures: { readonly [Path in keyof EnsureIndex]: object } = {
${entries.join("")}};
`;
}
