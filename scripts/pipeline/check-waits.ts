/** Checks the rows of `waitFor` against the operations that they name, which may be in other documents. */
import type { Finding } from "../openapi/finding.ts";
import {
  deref,
  operationsOf,
  parametersOf,
  RUN_SOURCES,
  type OpenApiDocument,
  type OperationObject,
  type PathItemObject,
  type RequestBodyObject,
  type ResponseObject,
  type SchemaObject,
  type WaitMark,
} from "../openapi/document.ts";
import { escapePointer } from "../openapi/references.ts";
import { ALTERNATIVES, jsonSuccessOf, partsOf, propertiesOf } from "../openapi/schemas.ts";
import type { ReadDocument } from "./redocly.ts";
import { show } from "./report.ts";
import { readWaitOperation, startsOf } from "./waits.ts";

const FIELD = "x-qlik-wait";
const TEXTS = ["poll", "entries", "from", "id", "key", "state", "ended", "cancel"] as const;
const REQUIRED: readonly (keyof WaitMark)[] = ["poll", "from", "state"];
const FORM = `Write ${FIELD}: { poll: GET /path, from: ${RUN_SOURCES.join(" | ")}, id, state, done: [<state>], failed: [<state>] }.`;

interface Place {
  readonly key: string;
  readonly document: ReadDocument;
  readonly pointer: string;
  readonly item: PathItemObject;
  readonly operation: OperationObject;
}

/** Reports something wrong with a field of a row: "" is the row itself. */
type Report = (field: keyof WaitMark | "", message: string, hint?: string) => void;

/** Returns a finding for everything in the rows that `waitFor` could not do. */
export function checkWaits(documents: readonly ReadDocument[]): Finding[] {
  const places = new Map<string, Place>();
  for (const document of documents) {
    for (const { path, method, item, operation } of operationsOf(document.content.paths)) {
      const key = `${method.toUpperCase()} ${path}`;
      const pointer = `#/paths/${escapePointer(path)}/${method}`;
      places.set(key, { key, document, pointer, item, operation });
    }
  }
  const findings: Finding[] = [];
  for (const { key, start, owner } of startsOf(places)) {
    const isShared = owner !== key;
    const report: Report = (field, message, hint = FORM) => {
      const at = isShared ? "x-qlik-replaced-by" : [FIELD, field].filter(Boolean).join("/");
      const by = isShared ? ` (the ${FIELD} of ${owner})` : "";
      const finding = { rule: "wait", message: message + by, hint };
      findings.push(start.document.locate(`${start.pointer}/${at}`, finding));
    };
    const mark: unknown = places.get(owner)!.operation[FIELD];
    if (!isShared && !hasForm(mark, report)) continue;
    const row = mark as WaitMark;
    const found = findings.length;
    checkStart(places, start, row, report);
    if (isShared || findings.length > found) continue;
    checkRun(places.get(readWaitOperation(row.poll).key)!, row, report);
  }
  return findings;
}

function hasForm(mark: unknown, report: Report): mark is WaitMark {
  const row = (typeof mark === "object" ? (mark ?? {}) : {}) as Record<string, unknown>;
  const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
  const problems = Object.entries(row).flatMap(([name, value]) => {
    if ((TEXTS as readonly string[]).includes(name)) return isText(value) ? [] : [name];
    if (name === "done" || name === "failed")
      return Array.isArray(value) && value.length > 0 && value.every(isText) ? [] : [name];
    if (name === "parameters")
      return Object.values(Object(value) as object).every(isText) ? [] : [name];
    return [name];
  });
  for (const name of problems) {
    report(
      name as keyof WaitMark,
      `${name} is not a valid field of ${FIELD}, got ${show(row[name])}`,
    );
  }
  const missing = REQUIRED.filter((name) => row[name] === undefined);
  if (missing.length > 0) report("", `${FIELD} must have ${missing.join(", ")}, got ${show(mark)}`);
  return problems.length === 0 && missing.length === 0;
}

/** Checks that the operations exist and that their parameters can be filled. */
function checkStart(
  places: ReadonlyMap<string, Place>,
  start: Place,
  row: WaitMark,
  report: Report,
): void {
  const given = namesIn(start, "path");
  const named = new Set<string>();
  for (const field of ["poll", "cancel"] as const) {
    const text = row[field];
    if (text === undefined) continue;
    const { key, path, query } = readWaitOperation(text);
    const place = places.get(key);
    if (!place || (field === "poll" && !key.startsWith("GET "))) {
      report(
        field,
        `${field} must name ${field === "poll" ? "a GET operation" : "an operation"} of the documents, got ${show(text)}`,
      );
      continue;
    }
    const names = Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name]) => name!);
    const open = names.filter(
      (name) => !given.has(name) && !Object.hasOwn(row.parameters ?? {}, name),
    );
    for (const name of names) named.add(name);
    for (const name of query.keys())
      if (!namesIn(place, "query").has(name))
        report(field, `${key} has no query parameter ${show(name)}`);
    const isKnown = field === "cancel" || row.from !== "newest";
    if (open.length > (isKnown ? 1 : 0))
      report(
        field,
        `The parameters ${open.join(", ")} of ${key} have no value`,
        'Add them to "parameters": $request.path.<name>, $request.body#/<name>, $id, or a constant.',
      );
    if (field === "poll" && open.length === 0 && row.from === "body" && row.key === undefined)
      report("key", "key is required, since no parameter of poll takes the id");
    if (field === "poll" && !jsonSuccessOf(place.document.content, place.operation))
      report(field, `${key} must have a JSON response`);
  }
  for (const [name, value] of Object.entries(row.parameters ?? {})) {
    if (!named.has(name))
      report("parameters", `Neither poll nor cancel has a parameter ${show(name)}`);
    if (!canRead(start, value)) report("parameters", `${key(start)} has no ${show(value)}`);
  }
  checkSource(start, row, report);
}

function checkSource(start: Place, row: WaitMark, report: Report): void {
  const { from, id, key: told } = row;
  if (!RUN_SOURCES.includes(from)) {
    report("from", `from must be ${RUN_SOURCES.join(" or ")}, got ${show(from)}`);
  } else if (from === "body" && id === undefined) {
    report("id", "id is required, to find the run's id in the response body");
  } else if ((from === "newest" || row.entries !== undefined) && told === undefined) {
    report("key", "key is required, to tell the run from others");
  } else if (from.endsWith("location") && id === undefined && !hasHeader(start, from)) {
    report("from", `${key(start)} must have a response with the header ${from}`);
  }
  const content = start.document.content;
  const body = jsonSuccessOf(content, start.operation)?.schema;
  if (id !== undefined && !(body && propertyAt(content, body, id)))
    report("id", `The JSON response of ${key(start)} must have the property ${show(id)}`);
}

/** Checks the properties of the run, and that its states are those of the schema. */
function checkRun(poll: Place, row: WaitMark, report: Report): void {
  const { content } = poll.document;
  const page = jsonSuccessOf(content, poll.operation)!.schema;
  const list = row.entries === undefined ? page : propertyAt(content, page, row.entries);
  const run = row.entries === undefined ? page : list && itemOf(content, list);
  if (!run) {
    report("entries", `The response of ${poll.key} must have the list ${show(row.entries)}`);
    return;
  }
  for (const field of ["key", "state", "ended"] as const) {
    const path = row[field];
    if (path !== undefined && !propertyAt(content, run, path))
      report(field, `The run that ${poll.key} returns must have the property ${show(path)}`);
  }
  const state = propertyAt(content, run, row.state);
  if (!state) return;
  const known = [...partsOf(content, state, ALTERNATIVES)].flatMap((part) =>
    [part["x-extensible-enum"], part["enum"]].flat().filter((each) => each !== undefined),
  );
  if (row.ended === undefined && (known.length === 0 || !row.done))
    report(
      "done",
      "done must list states of the schema, since no property of the run (ended) says that it is over",
    );
  const done = row.done ?? [];
  for (const [field, states] of [
    ["done", done],
    ["failed", row.failed ?? []],
  ] as const) {
    for (const each of states) {
      if (known.length > 0 && !known.includes(each))
        report(
          field,
          `${field} must list states of the schema (${known.join(", ")}), got ${show(each)}`,
        );
      if (field === "failed" && done.includes(each))
        report(field, `${show(each)} must not be in done and in failed`);
    }
  }
}

function key({ key }: Place): string {
  return key;
}

function namesIn({ document, item, operation }: Place, group: string): Set<string> {
  return new Set(
    parametersOf(document.content, item, operation)
      .filter((parameter) => parameter.in === group)
      .map(({ name }) => name),
  );
}

/** Whether a value of `parameters` is a constant, or what the start has. */
function canRead(start: Place, value: string): boolean {
  if (!value.startsWith("$") || value === "$id") return true;
  const [, name] = /^\$request\.path\.(.+)$/.exec(value) ?? [];
  if (name !== undefined) return namesIn(start, "path").has(name);
  const [, pointer] = /^\$request\.body#\/(.+)$/.exec(value) ?? [];
  const { content } = start.document;
  const declared = start.operation.requestBody;
  const body = declared && deref<RequestBodyObject>(content, declared);
  const schema = body?.content["application/json"]?.schema;
  return !!pointer && !!schema && !!propertyAt(content, schema, pointer.replaceAll("/", "."));
}

function hasHeader({ document, operation }: Place, name: string): boolean {
  return Object.entries(operation.responses ?? {}).some(
    ([status, response]) =>
      status.startsWith("2") &&
      Object.keys(deref<ResponseObject>(document.content, response).headers ?? {}).some(
        (header) => header.toLowerCase() === name,
      ),
  );
}

function propertyAt(
  document: OpenApiDocument,
  schema: SchemaObject,
  path: string,
): SchemaObject | undefined {
  let found: SchemaObject | undefined = schema;
  for (const name of path.split("."))
    found = found && propertiesOf(document, found, ALTERNATIVES).get(name);
  return found;
}

function itemOf(document: OpenApiDocument, list: SchemaObject): SchemaObject | undefined {
  return [...partsOf(document, list, ALTERNATIVES)]
    .map(({ items }) => items as SchemaObject | undefined)
    .find((items) => items !== undefined);
}
