/** Sentences about times, numbers and durations, made by rule from names. */
import { isPlural, pluralOf, sentence, wordsOf } from "./noun.ts";

const PARTICIPLE =
  /^(?:\w{2,}ed|begun|bound|built|given|hidden|known|read|run|seen|sent|set|taken|written|shown)$/;

/** Returns whether a word has the form of a past participle: `created`, `built`. */
export function isParticiple(word: string): boolean {
  return PARTICIPLE.test(word);
}

/** Ends of a name that say the unit of a number. */
const UNITS: Readonly<Record<string, string>> = {
  ...{ ms: "milliseconds", millis: "milliseconds", milliseconds: "milliseconds" },
  ...{ seconds: "seconds", secs: "seconds", minutes: "minutes", hours: "hours", days: "days" },
  ...{ bytes: "bytes", kb: "kilobytes", mb: "megabytes", gb: "gigabytes", percent: "percent" },
};
export function isTime(
  raw: readonly string[],
  schema: Readonly<Record<string, unknown>>,
  types: readonly unknown[],
): boolean {
  const { format } = schema;
  if (format === "date-time" || format === "date") return true;
  if (!types.includes("string") || format !== undefined || schema["enum"] !== undefined)
    return false;
  const last = raw.at(-1)!;
  return (
    ["date", "timestamp", "datetime"].includes(last) ||
    (last === "at" && isParticiple(raw.at(-2) ?? ""))
  );
}

export function describeTime(
  raw: readonly string[],
  schema: Readonly<Record<string, unknown>>,
  owner: string | undefined,
): string {
  const time = schema["format"] === "date" ? "the date" : "the date and time";
  const rest = raw.filter((word, index) => !(isTimeWord(word) && index === raw.length - 1));
  if (rest.length === 0) return sentence(owner ? `${time} of the ${owner}` : time);
  const last = rest.at(-1)!;
  const subject = `the ${owner ?? "resource"}`;
  if (last === "expires" || last === "expiry" || last === "expiration")
    return sentence(`${time} at which ${subjectOf(rest, owner)} expires`);
  if (isParticiple(last) && last !== "read") {
    const adverb = rest.at(-2) === "last" ? "last " : "";
    const noun = wordsOf(rest.slice(0, adverb ? -2 : -1).join(" ")).join(" ");
    const what = noun ? `the ${noun}` : subject;
    const verb = noun && isPlural(noun) ? "were" : "was";
    if (last === "ended" || last === "expired" || last === "started" || last === "failed")
      return sentence(`${time} at which ${what} ${adverb}${last}`);
    return sentence(`${time} at which ${what} ${verb} ${adverb}${last}`);
  }
  const noun = wordsOf(rest.join(" ")).join(" ");
  return sentence(
    `${time} of the ${noun}${owner && !noun.includes(owner) ? ` of the ${owner}` : ""}`,
  );
}

function subjectOf(rest: readonly string[], owner: string | undefined): string {
  const noun = wordsOf(rest.slice(0, -1).join(" ")).join(" ");
  return `the ${noun || (owner ?? "resource")}`;
}

function isTimeWord(word: string): boolean {
  return ["at", "date", "time", "timestamp", "datetime", "on"].includes(word);
}

export function describeNumber(
  raw: readonly string[],
  owner: string | undefined,
): string | undefined {
  const last = raw.at(-1)!;
  if (raw.length === 1 && isParticiple(last)) return sentence(`the number of ${last} entries`);
  if (last === "count" && raw[0] === "total" && raw.length > 2)
    return sentence(`the total number of ${nounsOf(raw.slice(1, -1))}`);
  if (last === "count" && raw.length > 1)
    return sentence(`the number of ${nounsOf(raw.slice(0, -1))}`);
  if (last === "count" || last === "total") {
    const what = nounsOf(raw.slice(0, -1)) || (owner ? pluralOf(owner) : "entries");
    return sentence(`the ${last === "total" ? "total number" : "number"} of ${what}`);
  }
  const [first, second] = raw;
  if ((first === "num" || first === "number") && second) {
    return sentence(`the number of ${nounsOf(raw.slice(second === "of" ? 2 : 1))}`);
  }
  if (first === "total" && second && isPlural(last))
    return sentence(`the total number of ${nounsOf(raw.slice(1))}`);
  if (raw.length > 1 && Object.hasOwn(UNITS, last)) {
    const rest = raw.slice(0, raw.at(-2) === "in" ? -2 : -1);
    const what = wordsOf(rest.join(" ")).join(" ");
    if (what) return ownedBy(what, owner).replace(/\.$/, `, in ${UNITS[last]!}.`);
  }
  return undefined;
}

function nounsOf(raw: readonly string[]): string {
  const words = wordsOf(raw.join(" ")).join(" ");
  if (isParticiple(raw.at(-1) ?? "")) return `${words} entries`;
  return words && pluralOf(words);
}

/** "The name of the app." An identifier says whose it is by its own name: "The identifier of the space." */
export function ownedBy(words: string, owner: string | undefined): string {
  const identifier = /^(.*\S\S) (identifiers?|URLs?|names?)$/.exec(words);
  if (identifier) return sentence(`the ${identifier[2]!} of the ${identifier[1]!}`);
  if (!owner || words === owner) return sentence(`the ${words}`);
  return sentence(`the ${words} of the ${owner}`);
}
