/** Writes a changelog: announcements first, then one section a service, the worst one first. */
import { rankOf, sentenceOf, type Change, type Verdict } from "./change.ts";
import { definitionOf } from "./kinds.ts";

/** How many operations are named within a sentence; more of them make a list below it. */
const MAX_NAMED = 3;

/** @param changes As `diffEditions` returns them, which is in the order of the changelog. */
export function toMarkdown(changes: readonly Change[]): string {
  if (changes.length === 0) return "Nothing changed.\n";
  const isAnnouncement = ({ kind }: Change): boolean => definitionOf(kind).isAnnouncement;
  const announced = changes.filter(isAnnouncement);
  const others = changes.filter((change) => !isAnnouncement(change));
  const sections = [...groupBy(others, ({ service }) => service)]
    .map(([service, own]) => ({ service, own, worst: Math.min(...own.map(rankOf)) }))
    .sort((a, b) => a.worst - b.worst || (a.service < b.service ? -1 : 1))
    .map(({ service, own }) => `## ${service}\n\n${listOf(own)}`);
  const top = [...groupBy(announced, ({ service }) => service)].map(
    ([service, own]) => `### ${service}\n\n${listOf(own)}`,
  );
  if (top.length > 0) sections.unshift(["## Deprecations and sunsets", ...top].join("\n\n"));
  return `${sections.join("\n\n")}\n`;
}

/** Says in one line what the changes come to: "major: 2 breaking changes, 1 other change in 1 service". */
export function summarise(verdict: Verdict, changes: readonly Change[]): string {
  if (changes.length === 0) return "none: nothing changed";
  const breaks = changes.filter(({ breaking }) => breaking).length;
  const services = new Set(changes.map(({ service }) => service)).size;
  const parts = [
    breaks > 0 ? `${count(breaks, "breaking change")}, ` : "",
    count(changes.length - breaks, breaks > 0 ? "other change" : "change"),
    ` in ${count(services, "service")}`,
  ];
  return `${verdict}: ${parts.join("")}`;
}

function listOf(changes: readonly Change[]): string {
  return [...groupBy(changes, keyOf).values()].map(entryOf).join("\n");
}

/** Changes of one kind at one place of the document are one change of several operations. */
function keyOf({ kind, pointer, breaking, before, now, operation, place }: Change): string {
  const isShared =
    operation !== "" && (pointer.startsWith("#/components/") || definitionOf(kind).isAnnouncement);
  const where = pointer.startsWith("#/components/") ? pointer : place;
  return JSON.stringify([kind, breaking, before, now, where, isShared ? "" : [operation, place]]);
}

function entryOf(changes: readonly Change[]): string {
  const [first] = changes as readonly [Change, ...Change[]];
  const mark = first.breaking ? "⚠ " : "";
  const operations = [...new Set(changes.map(({ operation }) => operation))];
  if (operations.length === 1) return `- ${mark}${first.text}`;
  const isNamed = operations.length <= MAX_NAMED;
  const name = isNamed ? joinNames(operations) : `${operations.length} operations`;
  const isOnePlace = changes.every(({ place }) => place === first.place);
  const finding = isOnePlace ? first : { ...first, place: componentPlaceOf(first) };
  const sentence = `- ${mark}${sentenceOf(finding, { name, isMany: true })}`;
  return isNamed ? sentence : [sentence, ...operations.map((each) => `  - ${each}`)].join("\n");
}

function joinNames(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** `roles` of `User`, for a pointer into the schema `User`: the way there differs by operation. */
function componentPlaceOf({ pointer }: Change): string {
  const [, , , component = "", ...keys] = pointer.split("/");
  const path = pathOf(keys);
  return path === "" ? `\`${component}\`` : `\`${path}\` of \`${component}\``;
}

function pathOf(keys: readonly string[]): string {
  let path = "";
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]!;
    if (key === "properties") path += `.${keys[++index] ?? ""}`;
    else if (key === "items") path += "[]";
    else if (key === "additionalProperties") path += "{}";
  }
  return path.replace(/^\./, "").replaceAll("~1", "/").replaceAll("~0", "~");
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
