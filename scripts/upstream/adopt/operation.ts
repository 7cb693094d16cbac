/** Brings the facts of a published operation into one of ours. */
import { BEARER_SCHEME } from "../../normalise/tenant.ts";
import { describeOperation, type OperationWords } from "../../words/operations.ts";
import type { Method, OpenApiDocument } from "../../openapi/document.ts";
import { pluralOf } from "../../words/noun.ts";
import { parametersByName, type PlacedOperation } from "./correspond.ts";
import {
  clone,
  ensureObject,
  isObject,
  objectAt,
  resolveNode,
  resolveSlot,
  setInOrder,
  type Json,
  type Slot,
} from "./json.ts";
import { MARKS, OPERATION_KEYS } from "./operation-keys.ts";
import type { Reuse } from "./reuse.ts";
import { syncSchema, type Sync } from "./schema.ts";

const PARAMETER_KEYS = [
  ...["name", "in", "required", "deprecated", "description", "x-words", "style", "explode"],
  ...["allowReserved", "x-qlik-wildcard", "schema", "content", "example", "examples"],
];

export function wordsFor({ method, path, operation }: PlacedOperation): OperationWords {
  const paging = operation["x-qlik-paging"] === undefined ? undefined : true;
  return describeOperation(method as Method, path, paging);
}

export function syncOperation(sync: Sync, own: PlacedOperation, other: PlacedOperation): void {
  syncMarks(sync, own, other);
  syncParameters(sync, own, other);
  syncBody(sync, own, other);
  syncResponses(sync, own, other);
}

function syncMarks(sync: Sync, own: PlacedOperation, other: PlacedOperation): void {
  for (const mark of MARKS) {
    const point = mark === "x-qlik-tier" ? "tier" : mark;
    if (!sync.touches(point)) continue;
    const value = other.operation[mark];
    if (value === undefined) Reflect.deleteProperty(own.operation, mark);
    else setInOrder(own.operation, mark, clone(value), OPERATION_KEYS);
  }
}

function syncParameters(sync: Sync, own: PlacedOperation, other: PlacedOperation): void {
  const [mine, its] = [parametersByName(sync.ours, own), parametersByName(sync.theirs, other)];
  const words = wordsFor(own);
  for (const [place, parameter] of its) {
    if (!sync.touches(place)) continue;
    const present = mine.get(place);
    if (present) {
      const slot = resolveSlot(sync.ours, { holder: { present }, key: "present" });
      syncParameter(
        sync,
        place,
        slot.holder[slot.key] as Json,
        resolveNode(sync.theirs, parameter),
      );
    } else if (sync.drifts(place)) {
      const imported = sync.importer.parameter(sync.ours, parameter, words, pluralOf(words.noun));
      const list = Array.isArray(own.operation["parameters"])
        ? (own.operation["parameters"] as unknown[])
        : [];
      setInOrder(own.operation, "parameters", [...list, imported], OPERATION_KEYS);
    }
  }
  for (const [place, parameter] of mine) {
    if (its.has(place) || !sync.drifts(place)) continue;
    for (const holder of [own.operation, own.item]) {
      if (!Array.isArray(holder["parameters"])) continue;
      const rest = (holder["parameters"] as unknown[]).filter((each) => each !== parameter);
      if (rest.length > 0) holder["parameters"] = rest;
      else delete holder["parameters"];
    }
  }
}

function syncParameter(sync: Sync, place: string, own: Json, other: Json): void {
  for (const key of ["required", "deprecated", "x-qlik-wildcard", "allowReserved"]) {
    if (!sync.drifts(`${place}.${key}`) || (own[key] === true) === (other[key] === true)) continue;
    if (other[key] === true) setInOrder(own, key, true, PARAMETER_KEYS);
    else Reflect.deleteProperty(own, key);
  }
  if (sync.drifts(`${place}.style`) || sync.drifts(`${place}.explode`)) {
    for (const key of ["style", "explode"]) {
      if (other[key] === undefined) Reflect.deleteProperty(own, key);
      else setInOrder(own, key, other[key], PARAMETER_KEYS);
    }
  }
  if (other["schema"] !== undefined)
    syncSchema(sync, place, { holder: own, key: "schema" }, other["schema"], false);
  if (isObject(other["content"])) syncContent(sync, place, own, other["content"], false);
}

function syncBody(sync: Sync, own: PlacedOperation, other: PlacedOperation): void {
  if (!sync.touches("body")) return;
  const [mine, its] = [own.operation["requestBody"], other.operation["requestBody"]];
  if (!isObject(its)) {
    if (sync.drifts("body")) delete own.operation["requestBody"];
    return;
  }
  if (!isObject(mine)) {
    const imported = sync.importer.requestBody(sync.ours, its, wordsFor(own));
    setInOrder(own.operation, "requestBody", imported, OPERATION_KEYS);
    return;
  }
  const slot = resolveSlot(sync.ours, { holder: own.operation, key: "requestBody" });
  const [body, source] = [slot.holder[slot.key] as Json, resolveNode(sync.theirs, its)];
  if (sync.drifts("body.required")) {
    if (source["required"] === true)
      setInOrder(body, "required", true, ["description", "x-words", "required", "content"]);
    else delete body["required"];
  }
  syncContent(sync, "body", body, objectAt(source, "content") ?? {}, false);
}

function syncResponses(sync: Sync, own: PlacedOperation, other: PlacedOperation): void {
  const mine = ensureObject(own.operation, "responses");
  const its = objectAt(other.operation, "responses") ?? {};
  const words = wordsFor(own);
  for (const [status, response] of Object.entries(its)) {
    const place = `response.${status}`;
    if (!sync.touches(place) || !isObject(response)) continue;
    if (!isObject(mine[status])) {
      if (sync.drifts(place))
        mine[status] = sync.importer.response(sync.ours, response, status, words);
      continue;
    }
    const slot = resolveSlot(sync.ours, { holder: mine, key: status });
    syncResponse(sync, place, slot, resolveNode(sync.theirs, response));
  }
  for (const status of Object.keys(mine)) {
    if (its[status] === undefined && sync.drifts(`response.${status}`))
      Reflect.deleteProperty(mine, status);
  }
}

function syncResponse(sync: Sync, place: string, slot: Slot, other: Json): void {
  const own = slot.holder[slot.key] as Json;
  const its = objectAt(other, "headers") ?? {};
  const named = (headers: Json, name: string): string | undefined =>
    Object.keys(headers).find((each) => each.toLowerCase() === name.toLowerCase());
  for (const [name, header] of Object.entries(its)) {
    const at = `${place}.header.${name}`;
    const mine = objectAt(own, "headers") ?? {};
    const present = named(mine, name);
    const point = `${place}.header.${present ?? name}`;
    if (!sync.touches(point) && !sync.touches(at)) continue;
    if (present === undefined) {
      if (own["headers"] === undefined)
        setInOrder(own, "headers", {}, ["description", "x-words", "headers", "content"]);
      ensureObject(own, "headers")[name] = sync.importer.header(
        sync.ours,
        header as Json,
        name,
        sync.noun,
      );
    } else {
      const target = resolveSlot(sync.ours, { holder: mine, key: present });
      syncParameter(
        sync,
        point,
        target.holder[target.key] as Json,
        resolveNode(sync.theirs, header as Json),
      );
    }
  }
  for (const name of Object.keys(objectAt(own, "headers") ?? {})) {
    if (named(its, name) === undefined && sync.drifts(`${place}.header.${name}`))
      Reflect.deleteProperty(objectAt(own, "headers")!, name);
  }
  if (isObject(own["headers"]) && Object.keys(own["headers"]).length === 0) delete own["headers"];
  syncContent(sync, place, own, objectAt(other, "content") ?? {}, true);
}

/** Media types without their parameters, since only these are compared. */
function syncContent(sync: Sync, place: string, holder: Json, its: Json, response: boolean): void {
  if (!sync.touches(place)) return;
  if (sync.drifts(`${place}.media`)) syncMediaTypes(sync, holder, its);
  const mine = objectAt(holder, "content");
  if (!mine) return;
  const first = firstOf(Object.keys(mine));
  const otherFirst = firstOf(Object.keys(its));
  for (const [media, type] of Object.entries(mine)) {
    const counterpart =
      media === first ? otherFirst : Object.keys(its).find((each) => bare(each) === bare(media));
    const source = counterpart === undefined ? undefined : objectAt(its, counterpart);
    if (!isObject(type) || source?.["schema"] === undefined) continue;
    const at = media === first ? place : `${place}<${bare(media)}>`;
    syncSchema(sync, at, { holder: type, key: "schema" }, source["schema"], response);
  }
}

function syncMediaTypes(sync: Sync, holder: Json, its: Json): void {
  const mine = objectAt(holder, "content") ?? {};
  const names = Object.keys(its);
  if (names.length === 0) {
    delete holder["content"];
    return;
  }
  const content: Json = {};
  for (const [media, type] of Object.entries(mine)) {
    if (names.some((each) => bare(each) === bare(media))) content[media] = type;
  }
  for (const name of names) {
    if (Object.keys(content).some((each) => bare(each) === bare(name))) continue;
    content[name] = sync.importer.mediaType(sync.ours, objectAt(its, name) ?? {}, sync.noun);
  }
  if (holder["content"] === undefined)
    setInOrder(holder, "content", content, [
      "description",
      "x-words",
      "required",
      "headers",
      "content",
    ]);
  else holder["content"] = content;
}

/** The media type whose facts are described without a name: see scripts/facts/describe.ts. */
function firstOf(names: readonly string[]): string | undefined {
  const sorted = [...names].sort();
  return sorted.find((name) => name.includes("json")) ?? sorted[0];
}

function bare(media: string): string {
  return media.replace(/\s*;.*/, "");
}

export function importOperation(
  { ours, importer }: Pick<Sync, "ours" | "importer">,
  other: PlacedOperation,
  naming: { operationId: string; tags: readonly string[]; words: OperationWords; reuse: Reuse },
): Json {
  const { operationId, tags, words, reuse } = naming;
  const source = other.operation;
  const operation: Json = { operationId, tags: [...tags], summary: words.summary };
  operation["description"] = words.description;
  operation["x-words"] = "rule";
  for (const mark of MARKS) if (source[mark] !== undefined) operation[mark] = clone(source[mark]);
  const security = securityOf(ours, importer.theirs, source);
  if (security) operation["security"] = security;
  const parameters = [...parametersByName(importer.theirs, other)].map(
    ([place, parameter]) =>
      reuse.find(other.name, place) ??
      importer.parameter(ours, parameter, words, pluralOf(words.noun)),
  );
  if (parameters.length > 0) operation["parameters"] = parameters;
  const body = objectAt(source, "requestBody");
  if (body) operation["requestBody"] = importer.requestBody(ours, body, words);
  operation["responses"] = Object.fromEntries(
    Object.entries(objectAt(source, "responses") ?? {}).map(([status, response]) => [
      status,
      reuse.find(other.name, `response.${status}`) ??
        importer.response(ours, response as Json, status, words),
    ]),
  );
  return operation;
}

/** `undefined` if the operation needs what the document says for all. The scheme of our documents is called bearer. */
function securityOf(
  ours: OpenApiDocument,
  theirs: OpenApiDocument,
  { security = theirs.security }: { security?: unknown },
): unknown[] | undefined {
  const isOpen = Array.isArray(security) && security.length === 0;
  if (isOpen) return [];
  if (ours.security) return undefined;
  const schemes = ensureObject(ensureObject(ours, "components"), "securitySchemes");
  schemes["bearer"] ??= clone(BEARER_SCHEME);
  return [{ bearer: [] }];
}
