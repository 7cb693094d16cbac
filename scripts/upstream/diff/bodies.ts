/** Compares what an operation takes and returns. */
import { isDeepStrictEqual } from "node:util";
import type { Finding } from "./change.ts";
import type { Kind } from "./kinds.ts";
import type { Direction, SchemaComparison } from "./schemas.ts";
import { childOf, isObject, resolvePlace, viewOf, type Place } from "./view.ts";

/** @param direction "response" for a webhook, whose body callers receive. */
export function compareRequestBody(
  oldOperation: Place,
  nextOperation: Place,
  direction: Direction,
  schemas: SchemaComparison,
): Finding[] {
  const [old, next] = [oldOperation, nextOperation].map((place) => {
    const body = childOf(place, "requestBody");
    return body && resolvePlace(body);
  });
  const say = (kind: Kind, at: Place, place = ""): Finding => ({
    kind,
    pointer: at.pointer,
    place,
  });
  if (!old) {
    if (!next) return [];
    return [say(isRequired(next) ? "required-request-body-added" : "request-body-added", next)];
  }
  if (!next) return [say("request-body-removed", old)];
  const findings: Finding[] = [];
  if (!isRequired(old) && isRequired(next))
    findings.push(say("request-body-became-required", next));
  if (isRequired(old) && !isRequired(next))
    findings.push(say("request-body-became-optional", next));
  const media = compareMedia(old, next);
  for (const name of media.removed) findings.push(say("request-media-removed", old, code(name)));
  for (const name of media.added) findings.push(say("request-media-added", next, code(name)));
  for (const [before, now] of media.common) {
    findings.push(...compareContent(before, now, { direction, schemas, root: "the request body" }));
  }
  return distinct(findings);
}

export function compareResponses(
  oldOperation: Place,
  nextOperation: Place,
  schemas: SchemaComparison,
): Finding[] {
  const [old, next] = [responsesOf(oldOperation), responsesOf(nextOperation)];
  const findings = compareStatuses(old, next, nextOperation);
  for (const [before, now] of pairSuccesses(old, next)) {
    findings.push(...compareResponse(before, now, schemas));
  }
  if (haveErrorsChanged(old, next, schemas)) {
    const { pointer } = nextOperation;
    findings.push({ kind: "errors-changed", pointer: `${pointer}/responses`, place: "" });
  }
  return distinct(findings);
}

type Responses = ReadonlyMap<string, Place>;

function responsesOf(operation: Place): Responses {
  const responses = childOf(operation, "responses");
  if (!responses) return new Map();
  return new Map(
    Object.keys(responses.schema).flatMap((status): [string, Place][] => {
      const response = childOf(responses, status);
      return response ? [[status, resolvePlace(response)]] : [];
    }),
  );
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

function statusesOf(responses: Responses, others: Responses): string[] {
  return [...responses.keys()].filter((status) => isSuccess(status) && !others.has(status));
}

function compareStatuses(old: Responses, next: Responses, operation: Place): Finding[] {
  const pointer = `${operation.pointer}/responses`;
  const [removed, added] = [statusesOf(old, next), statusesOf(next, old)];
  const [before, now] = [removed[0], added[0]];
  if (removed.length === 1 && added.length === 1) {
    return [{ kind: "success-status-changed", pointer, place: "", before, now }];
  }
  const isFirst = ![...old.keys()].some(isSuccess);
  return [
    ...removed.map((status): Finding => {
      return { kind: "success-status-removed", pointer, place: "", before: status };
    }),
    ...added.map((status): Finding => {
      const kind = isFirst ? "success-described" : "success-status-added";
      return { kind, pointer: `${pointer}/${status}`, place: "", now: status };
    }),
  ];
}

function pairSuccesses(old: Responses, next: Responses): [Place, Place][] {
  const [removed, added] = [statusesOf(old, next), statusesOf(next, old)];
  const isReplaced = removed.length === 1 && added.length === 1;
  return [...old].flatMap(([status, before]): [Place, Place][] => {
    const target = isReplaced && status === removed[0] ? added[0]! : status;
    const now = next.get(target);
    return isSuccess(status) && now ? [[before, now]] : [];
  });
}

function compareResponse(old: Place, next: Place, schemas: SchemaComparison): Finding[] {
  const place = `The response ${next.pointer.split("/").at(-1)}`;
  const media = compareMedia(old, next);
  const say = (kind: Kind, at: Place, before = "", now = ""): Finding => {
    return { kind, pointer: at.pointer, place, before, now };
  };
  const had = media.common.length + media.removed.length > 0;
  const has = media.common.length + media.added.length > 0;
  if (!had && has) return [say("response-body-added", next, "", media.added.map(code).join(", "))];
  if (had && !has) return [say("response-body-removed", old)];
  return [
    ...media.removed.map((name) => say("response-media-removed", old, code(name))),
    ...media.added.map((name) => say("response-media-added", next, "", code(name))),
    ...media.common.flatMap(([before, now]) =>
      compareContent(before, now, { direction: "response", schemas, root: "the response" }),
    ),
  ];
}

interface Media {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly common: readonly (readonly [Place, Place])[];
}

/** A parameter of a media type, such as its charset, makes no difference. */
function compareMedia(old: Place, next: Place): Media {
  const [before, after] = [mediaOf(old), mediaOf(next)];
  return {
    removed: [...before.keys()].filter((name) => !after.has(name)),
    added: [...after.keys()].filter((name) => !before.has(name)),
    common: [...before].flatMap(([name, place]) => {
      const counterpart = after.get(name);
      return counterpart ? [[place, counterpart] as const] : [];
    }),
  };
}

function mediaOf(body: Place): Map<string, Place> {
  const content = childOf(body, "content");
  if (!content) return new Map();
  return new Map(
    Object.keys(content.schema).flatMap((name): [string, Place][] => {
      const media = childOf(content, name);
      return media ? [[name.replace(/\s*;.*/s, "").toLowerCase(), media]] : [];
    }),
  );
}

function compareContent(
  old: Place,
  next: Place,
  { direction, schemas, root }: { direction: Direction; schemas: SchemaComparison; root: string },
): Finding[] {
  const [before, now] = [childOf(old, "schema"), childOf(next, "schema")];
  if (!before || !now) return [];
  return schemas.compare(viewOf(before), viewOf(now), direction).map(({ path, ...finding }) => ({
    ...finding,
    place: placeOf(path, direction, root),
  }));
}

function placeOf(path: string, direction: Direction, root: string): string {
  if (path === "") return root;
  const property = code(path.replace(/^\./, ""));
  return direction === "request" ? `${property} in ${root}` : property;
}

function haveErrorsChanged(old: Responses, next: Responses, schemas: SchemaComparison): boolean {
  if (!isDeepStrictEqual(errorsOf(old), errorsOf(next))) return true;
  return [...old].some(([status, before]) => {
    const now = next.get(status);
    return now && !isSuccess(status) && compareResponse(before, now, schemas).length > 0;
  });
}

/** Everything but words of the error responses, with their schemas by reference. */
function errorsOf(responses: Responses): unknown {
  const errors = [...responses].filter(([status]) => !isSuccess(status));
  return Object.fromEntries(errors.map(([status, { schema }]) => [status, withoutWords(schema)]));
}

const WORDS = new Set(["description", "summary", "title", "example", "examples"]);

function withoutWords(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutWords);
  if (!isObject(node)) return node;
  const kept = Object.entries(node).filter(([key]) => !WORDS.has(key) && !key.startsWith("x-"));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutWords(value)]));
}

function isRequired({ schema }: Place): boolean {
  return schema["required"] === true;
}

function code(text: string): string {
  return `\`${text}\``;
}

/** Several media types or statuses may have the same schema. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ kind, place, before, now }) => {
    const key = [kind, place, before, now].join("|");
    return !seen.has(key) && seen.add(key);
  });
}
