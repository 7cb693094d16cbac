/** Checks the marks of collections whose records are found by natural keys. */
import {
  parametersOf,
  type Method,
  type OpenApiDocument,
  type OperationObject,
} from "../openapi/document.ts";
import { bodyOf, changeOf, itemPathOf, namesIn } from "./ensures.ts";
import { show, type Report } from "./report.ts";

const FIELD = "x-qlik-ensure";
const HINT = `Write ${FIELD}: { key: [<properties of the body>], find: <query parameter of the list>, id: <property of a record> }.`;

/** Reports a mark from which `ensure` cannot work. */
export function checkEnsure(
  document: OpenApiDocument,
  { path, method, operation }: { path: string; method: Method; operation: OperationObject },
  report: Report,
): void {
  const mark: unknown = operation[FIELD];
  if (mark === undefined) return;
  const problem = problemOf(document, { path, method, operation }, Object(mark) as object);
  if (problem !== undefined)
    report(FIELD, "ensure", `${FIELD} ${problem}, got ${show(mark)}`, HINT);
}

function problemOf(
  document: OpenApiDocument,
  { path, method, operation }: { path: string; method: Method; operation: OperationObject },
  mark: object,
): string | undefined {
  const { key, find, id = "id", ...others } = mark as Record<string, unknown>;
  const isKey = Array.isArray(key) && key.length > 0;
  if (!isKey || typeof id !== "string" || Object.keys(others).length > 0)
    return "must have a key, and may have find and id";
  if (method !== "post") return "must mark a POST operation";
  const created = namesIn(document, bodyOf(document, operation));
  if (!key.every((name) => created.includes(name as string)))
    return "must have a key of properties of the request body";
  const item = document.paths![path]!;
  const query = item.get ? parametersOf(document, item, item.get) : [];
  if (item.get?.["x-qlik-paging"] === undefined) return "must mark a collection with a paged list";
  if (find !== undefined && !query.some((each) => each.in === "query" && each.name === find))
    return "must find by a query parameter of the list";
  const record = itemPathOf(document, path);
  if (record === undefined || !changeOf(document, record))
    return "must mark a collection whose records can be read and changed";
  return undefined;
}
