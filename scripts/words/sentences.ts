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
import { describeNumber, describeTime, isParticiple, isTime, ownedBy } from "./quantities.ts";

/** What a sentence about a value is made from. */
export interface Value {
  readonly name: string;
  /** Keywords of the schema: `type`, `format`, `items`, `enum`. */
  readonly schema?: Readonly<Record<string, unknown>> | undefined;
  /** A noun for what has the value, in the singular: "app". */
  readonly owner?: string | undefined;
}

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
const SHARED = new Map<string, ReadonlyMap<string, string>>(
  Object.entries({
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
  }).map(([owner, sentences]) => [owner, new Map(Object.entries(sentences))]),
);
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
  const shared = SHARED.get(value.owner?.split(" ").at(-1) ?? "")?.get(raw.join(""));
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
  const by = raw.length === 2 && raw[1] === "by" && isParticiple(raw[0]!);
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
  if (raw.length > 1 && isParticiple(last)) {
    const noun = wordsOf(raw.slice(0, -1).join(" ")).join(" ");
    return sentence(`whether the ${noun} ${isPlural(noun) ? "are" : "is"} ${last}`);
  }
  if (raw.length === 1 && (owner || isParticiple(last)))
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

function isIdentifier(name: string): boolean {
  return ["id", "guid", "uuid"].includes(rawWordsOf(name).join(""));
}
