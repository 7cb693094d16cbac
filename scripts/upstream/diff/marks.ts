/** Compares what an operation says of itself: its deprecation, its rate limit, its paging and its name. */
import type { Finding } from "./change.ts";
import type { Operation } from "./edition-operations.ts";
import type { Kind } from "./kinds.ts";
import { isMarked, isObject } from "./view.ts";

interface Marks {
  readonly isDeprecated: boolean;
  readonly sunset: string;
  readonly successor: string;
  readonly tier: string;
  readonly paging: string;
  readonly id: string;
}

export function compareMarks(old: Operation, next: Operation): Finding[] {
  const [had, has] = [readMarks(old), readMarks(next)];
  const findings: Finding[] = [];
  const say = (kind: Kind, before = "", now = ""): void => {
    findings.push({ kind, pointer: next.place.pointer, place: "", before, now });
  };
  if (had.isDeprecated !== has.isDeprecated) {
    if (has.isDeprecated) say("operation-deprecated", has.sunset, has.successor);
    else say("operation-no-longer-deprecated");
  } else {
    if (had.sunset !== has.sunset) say("sunset-changed", had.sunset, has.sunset || "withdrawn");
    if (had.successor !== has.successor) {
      say("successor-changed", had.successor, has.successor || "no longer named");
    }
  }
  if (had.tier !== has.tier) say("tier-changed", had.tier, has.tier || "no longer stated");
  if (had.paging !== has.paging) say(pagingKind(had, has), had.paging, has.paging);
  if (had.id !== has.id && had.id !== "") {
    say("operation-id-changed", `\`${had.id}\``, has.id ? `\`${has.id}\`` : "missing");
  }
  return findings;
}

export function readMarks({ place: { schema } }: Operation): Marks {
  const tier = schema["x-qlik-tier"];
  const paging = schema["x-qlik-paging"];
  return {
    isDeprecated: isMarked(schema, "deprecated"),
    sunset: stringOf(schema["x-qlik-deprecated-sunset"]),
    successor: successorOf(schema["x-qlik-replaced-by"]),
    tier: isObject(tier) ? `${numberOf(tier["limit"])} requests a minute` : "",
    paging: isObject(paging) && paging["style"] !== "none" ? pagingOf(paging) : "",
    id: stringOf(schema["operationId"]),
  };
}

function pagingKind(before: Marks, after: Marks): Kind {
  if (before.paging === "") return "paging-added";
  return after.paging === "" ? "paging-removed" : "paging-changed";
}

function pagingOf(paging: Readonly<Record<string, unknown>>): string {
  const items = stringOf(paging["items"]);
  return `${stringOf(paging["style"])}, with the list in ${items ? `\`${items}\`` : "the response itself"}`;
}

/** Published files name services and ids, normalised ones a path. */
function successorOf(value: unknown): string {
  const names = Array.isArray(value) ? value.map(nameOf) : [nameOf(value)];
  return names
    .filter((name) => name !== "")
    .map((name) => `\`${name}\``)
    .join(" or ");
}

function nameOf(value: unknown): string {
  if (!isObject(value)) return stringOf(value);
  const { namespace, uniqueIdentifier } = value;
  return [namespace, uniqueIdentifier].map(stringOf).filter(Boolean).join(" ");
}

function stringOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function numberOf(value: unknown): string {
  return typeof value === "number" ? String(value) : "unknown";
}
