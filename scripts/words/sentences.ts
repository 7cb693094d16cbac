/**
 * Plain sentences for parts of a description that have no words yet, made by rule from names and types: "The identifier
 * of the app." for `appId`. They say no more than a reader could guess; `npm run spec -- words` lists them for people.
 */
import {
  isPlural,
  pluralOf,
  rawWordsOf,
  sentence,
  singularOf,
  withArticle,
  wordsOf,
} from "./noun.ts";

/** What a sentence about a value is made from. */
export interface Value {
  readonly name: string;
  /** Keywords of the schema: `type`, `format`, `items`, `enum`. */
  readonly schema?: Readonly<Record<string, unknown>> | undefined;
  /** A noun for what has the value, in the singular: "app". */
  readonly owner?: string | undefined;
}

const PARTICIPLE =
  /^(?:\w{2,}ed|begun|bound|built|given|hidden|known|read|run|seen|sent|set|taken|written|shown)$/;
/** Ends of a name that say the unit of a number. */
const UNITS: Readonly<Record<string, string>> = {
  ...{ ms: "milliseconds", millis: "milliseconds", milliseconds: "milliseconds" },
  ...{ seconds: "seconds", secs: "seconds", minutes: "minutes", hours: "hours", days: "days" },
  ...{ bytes: "bytes", kb: "kilobytes", mb: "megabytes", gb: "gigabytes", percent: "percent" },
};
/** Verbs at the start of a switch: `includeDeleted`. */
const SWITCH_VERBS = new Set([
  ...[
    "include",
    "exclude",
    "show",
    "hide",
    "use",
    "ignore",
    "skip",
    "force",
    "allow",
    "create",
    "delete",
  ],
  ...[
    "send",
    "return",
    "keep",
    "apply",
    "enforce",
    "require",
    "validate",
    "update",
    "add",
    "remove",
  ],
  ...["prevent", "generate", "enable", "disable", "overwrite", "override", "run", "return", "get"],
]);
/** Parts of the names of schemas that say how they are used, and not what they describe. */
const ROLES = new Set([
  ...[
    "request",
    "response",
    "body",
    "payload",
    "dto",
    "object",
    "model",
    "schema",
    "type",
    "result",
  ],
  ...[
    "create",
    "update",
    "patch",
    "post",
    "put",
    "get",
    "new",
    "list",
    "page",
    "array",
    "collection",
  ],
]);
const QUERY: Readonly<Record<string, string>> = {
  next: "The cursor of the next page, taken from `links.next`.",
  prev: "The cursor of the previous page, taken from `links.prev`.",
  cursor: "The cursor of the page, taken from a link of the previous response.",
  page: "The page to return.",
  offset: "The number of entries to skip.",
  skip: "The number of entries to skip.",
  sort: "The property to sort by.",
  filter: "An expression that selects the entries to return.",
  startingafter: "The identifier after which the page starts.",
  endingbefore: "The identifier before which the page ends.",
};

/** Sentences that docs/wording.md has for properties of errors and of links, by the owner's last word and the name. */
const SHARED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  error: {
    code: "The error code.",
    title: "A short description of the error.",
    detail: "A detailed description of the error.",
    errors: "The errors, usually only one.",
    traceid: "The trace identifier of the request. Quote it in support cases with Qlik.",
  },
  link: {
    self: "The link to this page or resource.",
    next: "The link to the next page.",
    prev: "The link to the previous page.",
    previous: "The link to the previous page.",
    first: "The link to the first page.",
    last: "The link to the last page.",
  },
};
/** What belongs to a response, and not to what it describes. */
const OF_RESPONSE = new Set([
  "page",
  "pages",
  "limit",
  "offset",
  "next",
  "prev",
  "links",
  "cursor",
]);

/** The noun for what a schema describes: "reload task" for `ReloadTaskCreateRequest`. */
export function nounOf(name: string): string {
  const words = rawWordsOf(name);
  const kept = words.filter(
    (word, index) => (!ROLES.has(word) || words[index - 1] === "json") && !/^v?\d+$/.test(word),
  );
  return singularOf(wordsOf((kept.length > 0 ? kept : words).join(" ")).join(" ")) || "value";
}

/** @param many What the operation returns, in the plural: "apps". */
export function describeParameter(value: Value & { in: string }, many = "entries"): string {
  const key = rawWordsOf(value.name).join("");
  if (value.in === "query") {
    if (key === "limit" || key === "top" || key === "pagesize")
      return `The maximum number of ${many} to return.`;
    if (Object.hasOwn(QUERY, key)) return QUERY[key]!;
  }
  if (value.in === "path" && isIdentifier(value.name))
    return describeValue({ ...value, owner: value.owner ?? singularOf(many) });
  if (value.in !== "path") return describeValue({ ...value, owner: undefined });
  // In paths, names are often written without capitals: `baseid`.
  return describeValue({
    ...value,
    name: value.name.replace(/^([a-z]{3,})id$/, "$1Id"),
    owner: undefined,
  });
}

/** Describes a property, the entries of a list, or any other value with a name. */
export function describeValue(value: Value): string {
  const { schema = {} } = value;
  const types = [schema["type"]].flat().filter((type) => type !== "null");
  const raw = rawWordsOf(value.name);
  if (raw.length === 0) return ownedBy("value", value.owner);
  const shared = SHARED[value.owner?.split(" ").at(-1) ?? ""]?.[raw.join("")];
  if (shared) return shared;
  if (types.includes("boolean")) return describeSwitch(raw, value.owner);
  if (types.includes("array")) return describeList(raw, value);
  if (isTime(raw, schema, types)) return describeTime(raw, schema, value.owner);
  if (types.includes("integer") || types.includes("number")) {
    const number = describeNumber(raw, value.owner);
    if (number) return number;
  }
  if (raw.join("") === "href") return ownedBy("URL", value.owner ?? "link");
  if (raw.length === 1 && OF_RESPONSE.has(raw[0]!))
    return ownedBy(wordsOf(raw[0]!).join(" "), undefined);
  const by = raw.length === 2 && raw[1] === "by" && PARTICIPLE.test(raw[0]!);
  if (by) return sentence(`the user who ${raw[0]!} the ${value.owner ?? "resource"}`);
  return ownedBy(wordsOf(raw.join(" ")).join(" "), value.owner);
}

/** Describes a schema by its name: "A reload task.", "A request to create a space." */
export function describeSchema(
  name: string,
  schema: Readonly<Record<string, unknown>> = {},
): string {
  const words = rawWordsOf(name);
  const noun = nounOf(name);
  const types = [schema["type"]].flat();
  if (noun.endsWith("error") && words.some((word) => ["response", "errors"].includes(word)))
    return "An error response.";
  if (noun.split(" ").at(-1) === "link" && isPlural(words.at(-1)!) && !types.includes("array"))
    return "Links to related pages and resources.";
  if (noun === "JSON patch")
    return types.includes("array") ? "A JSON Patch." : "An operation of a JSON Patch.";
  if (types.includes("array")) return sentence(`a list of ${pluralOf(noun)}`);
  const verb = words.find((word) => ["create", "update", "patch", "replace"].includes(word));
  if (verb && words.some((word) => ["request", "body", "payload"].includes(word)))
    return sentence(`a request to ${verb === "patch" ? "update" : verb} ${withArticle(noun)}`);
  if (words.includes("list") || words.includes("page"))
    return sentence(`a page of ${pluralOf(noun)}`);
  return sentence(withArticle(noun));
}

/** "Operations on reload tasks." */
export function describeTag(name: string): string {
  return sentence(`operations on ${pluralOf(wordsOf(name).join(" ") || "resources")}`);
}

export function describeHeader(name: string, schema?: Readonly<Record<string, unknown>>): string {
  if (/^retry-after$/i.test(name)) return "Seconds until the rate limit resets.";
  if (/^location$/i.test(name)) return "The URL of the resource.";
  return describeValue({ name: name.replace(/^x-/i, ""), schema });
}

function describeSwitch(raw: readonly string[], owner: string | undefined): string {
  const [first = "", ...rest] = raw;
  const subject = `the ${owner ?? "resource"}`;
  const tail = wordsOf(rest.join(" ")).join(" ");
  if (first === "is" && tail) return sentence(`whether ${subject} is ${predicateOf(rest)}`);
  if ((first === "has" || first === "can" || first === "should") && tail)
    return sentence(`whether ${subject} ${first} ${tail}`);
  if (SWITCH_VERBS.has(first))
    return sentence(`whether to ${first} ${tail || `the ${owner ?? "resource"}`}`);
  const last = raw.at(-1)!;
  if (raw.length > 1 && PARTICIPLE.test(last)) {
    const noun = wordsOf(raw.slice(0, -1).join(" ")).join(" ");
    return sentence(`whether the ${noun} ${isPlural(noun) ? "are" : "is"} ${last}`);
  }
  if (raw.length === 1 && (owner || PARTICIPLE.test(last)))
    return sentence(`whether ${subject} is ${predicateOf(raw)}`);
  return sentence(`whether the option "${wordsOf(raw.join(" ")).join(" ")}" is set`);
}

/** After "is": "public", "the default", "a template". */
function predicateOf(raw: readonly string[]): string {
  const text = wordsOf(raw.join(" ")).join(" ");
  return raw.at(-1) === "default" ? `the ${text}` : text;
}

function describeList(raw: readonly string[], value: Value): string {
  const words = wordsOf(raw.join(" ")).join(" ");
  if (raw.join("") === "data" && value.owner)
    return sentence(`the ${pluralOf(value.owner)} on this page`);
  const ids = /^(.*\S\S) identifiers?$/.exec(words);
  if (ids) return sentence(`the identifiers of the ${pluralOf(ids[1]!)}`);
  return ownedBy(isPlural(words) ? words : pluralOf(words), value.owner);
}

function isTime(
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
    (last === "at" && PARTICIPLE.test(raw.at(-2) ?? ""))
  );
}

function describeTime(
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
  if (PARTICIPLE.test(last) && last !== "read") {
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

function describeNumber(raw: readonly string[], owner: string | undefined): string | undefined {
  const last = raw.at(-1)!;
  if (raw.length === 1 && PARTICIPLE.test(last)) return sentence(`the number of ${last} entries`);
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
  if (PARTICIPLE.test(raw.at(-1) ?? "")) return `${words} entries`;
  return words && pluralOf(words);
}

function isIdentifier(name: string): boolean {
  return ["id", "guid", "uuid"].includes(rawWordsOf(name).join(""));
}

/** "The name of the app." An identifier says whose it is by its own name: "The identifier of the space." */
function ownedBy(words: string, owner: string | undefined): string {
  const identifier = /^(.*\S\S) (identifiers?|URLs?|names?)$/.exec(words);
  if (identifier) return sentence(`the ${identifier[2]!} of the ${identifier[1]!}`);
  if (!owner || words === owner) return sentence(`the ${words}`);
  return sentence(`the ${words} of the ${owner}`);
}
