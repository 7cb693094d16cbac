/** Turns names of an API (`createdAt`, `space_id`, `reload-tasks`) into English words. */

/** Words that are written in another way in prose than in a name. Acronyms are among them. */
const SPELLING: Readonly<Record<string, string>> = {
  ...{
    id: "identifier",
    ids: "identifiers",
    guid: "identifier",
    uuid: "identifier",
    uid: "identifier",
  },
  ...{ url: "URL", urls: "URLs", uri: "URI", uris: "URIs", ip: "IP", ips: "IPs", qri: "QRI" },
  ...{
    api: "API",
    apis: "APIs",
    http: "HTTP",
    https: "HTTPS",
    html: "HTML",
    css: "CSS",
    csp: "CSP",
  },
  ...{ json: "JSON", xml: "XML", csv: "CSV", pdf: "PDF", sql: "SQL", yaml: "YAML", xlsx: "XLSX" },
  ...{ jwt: "JWT", jwks: "JWKS", jti: "JTI", saml: "SAML", scim: "SCIM", oidc: "OIDC", sso: "SSO" },
  ...{
    mfa: "MFA",
    tls: "TLS",
    ssl: "SSL",
    smtp: "SMTP",
    ssh: "SSH",
    dns: "DNS",
    ttl: "TTL",
    utc: "UTC",
  },
  ...{ ai: "AI", ml: "ML", llm: "LLM", ui: "UI", cpu: "CPU", ram: "RAM", sdk: "SDK", etl: "ETL" },
  ...{
    aws: "AWS",
    kms: "KMS",
    arn: "ARN",
    os: "OS",
    odag: "ODAG",
    rag: "RAG",
    shap: "SHAP",
    dcaas: "DCaaS",
  },
  ...{ oauth: "OAuth", qlik: "Qlik", github: "GitHub", etag: "ETag", crontab: "cron expression" },
  ...{
    idp: "identity provider",
    idps: "identity providers",
    desc: "description",
    info: "information",
  },
  ...{
    config: "configuration",
    configs: "configurations",
    params: "parameters",
    param: "parameter",
  },
  ...{ auth: "authentication", env: "environment", attrs: "attributes", attr: "attribute" },
  ...{ min: "minimum", max: "maximum", avg: "average", num: "number", prev: "previous" },
  ...{ lang: "language", msg: "message", src: "source", dest: "destination", tz: "time zone" },
  ...{ repo: "repository", org: "organization", timezone: "time zone", username: "user name" },
  ...{
    dir: "directory",
    ref: "reference",
    refs: "references",
    ext: "extension",
    stats: "statistics",
  },
  ...{ di: "data integration", csrf: "CSRF", datetime: "date and time", meta: "metadata" },
};

/** Nouns that end in "s" and are singular, or have no singular. */
const SINGULAR = new Set([
  ...[
    "status",
    "access",
    "address",
    "process",
    "analysis",
    "basis",
    "class",
    "progress",
    "success",
  ],
  ...["alias", "bus", "canvas", "bias", "focus", "radius", "business", "series", "axis", "news"],
  ...[
    "diagnosis",
    "hypothesis",
    "lens",
    "atlas",
    "address",
    "AWS",
    "DNS",
    "CSS",
    "OS",
    "TLS",
    "KMS",
  ],
  ...[
    "HTTPS",
    "JWKS",
    "corpus",
    "census",
    "campus",
    "consensus",
    "virus",
    "does",
    "is",
    "this",
    "has",
  ],
]);
/** Nouns without another form: they have no article "a", and lists of them have no plural. */
const MASS = new Set([
  ...[
    "metadata",
    "data",
    "information",
    "content",
    "access",
    "progress",
    "feedback",
    "usage",
    "media",
  ],
  ...[
    "consumption",
    "lineage",
    "encryption",
    "configuration",
    "governance",
    "training",
    "software",
  ],
  ...["settings", "details", "statistics", "options", "properties", "metrics", "attributes", "me"],
]);
const IRREGULAR: Readonly<Record<string, string>> = {
  ...{
    analyses: "analysis",
    indices: "index",
    children: "child",
    people: "person",
    criteria: "criterion",
  },
  ...{
    statuses: "status",
    aliases: "alias",
    bases: "basis",
    axes: "axis",
    hypotheses: "hypothesis",
  },
  ...{
    caches: "cache",
    databases: "database",
    releases: "release",
    responses: "response",
    uses: "use",
  },
  ...{ causes: "cause", cases: "case", phases: "phase", licenses: "license", licences: "licence" },
  ...{ knowledgebases: "knowledge base", movies: "movie", cookies: "cookie", series: "series" },
  ...{ purposes: "purpose", expenses: "expense", clauses: "clause", warehouses: "warehouse" },
};
const PLURALS = new Map(Object.entries(IRREGULAR).map(([plural, singular]) => [singular, plural]));

/** The words of a name, as they are written in prose: `createdByUserIds` → created, by, user, identifiers. */
export function wordsOf(name: string): string[] {
  const parts = rawWordsOf(name).map((word) => {
    const lower = word.toLowerCase();
    return Object.hasOwn(SPELLING, lower) ? SPELLING[lower]! : lower;
  });
  return parts.flatMap((part) => part.split(" "));
}

/** The words of a name in lower case, as they are written there: `appURLs` → app, urls. Markup and symbols are no words. */
export function rawWordsOf(name: string): string[] {
  const separated = name
    .replace(/OAuth/g, "Oauth")
    .replace(/IDs\b/g, "Ids")
    .replace(/URLs\b/g, "Urls")
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, "$1 $2");
  return (separated.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase());
}

/** Returns whether a noun, of which the last word counts, is a plural. */
export function isPlural(noun: string): boolean {
  const word = lastWordOf(noun);
  if (SINGULAR.has(word) || word === "") return false;
  if (Object.hasOwn(IRREGULAR, word)) return true;
  return /[^su]s$/.test(word) && !word.endsWith("sis");
}

/** Returns whether a noun has no plural: "metadata", "settings". */
export function isMass(noun: string): boolean {
  return MASS.has(lastWordOf(noun));
}

export function singularOf(noun: string): string {
  if (!isPlural(noun) || isMass(noun)) return noun;
  return withLastWord(noun, (word) => {
    if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word]!;
    if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
    if (/(?:sses|shes|ches|xes|zes)$/.test(word)) return word.slice(0, -2);
    return word.slice(0, -1);
  });
}

export function pluralOf(noun: string): string {
  if (isPlural(noun) || isMass(noun)) return noun;
  return withLastWord(noun, (word) => {
    const irregular = PLURALS.get(word);
    if (irregular) return irregular;
    if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
    return /(?:s|sh|ch|x|z)$/.test(word) ? `${word}es` : `${word}s`;
  });
}

/** The noun with "a" or "an", or without an article where English has none: "an app", "a user", "metadata". */
export function withArticle(noun: string): string {
  if (isMass(noun) || isPlural(noun)) return noun;
  const [first = ""] = noun.split(" ");
  const isSpelled =
    /^[A-Z]{2,}s?$/.test(first) && !/^(?:JSON|YAML|SCIM|SAML|CRUD|RAM|RAG)/.test(first);
  const vowel = isSpelled
    ? /^[AEFHILMNORSX]/.test(first)
    : /^[aeiou]/i.test(first) && !/^(?:uni|use|usa|util|eu|one\b|ur[il])/i.test(first);
  return `${vowel ? "an" : "a"} ${noun}`;
}

/** Starts with an upper-case letter, and ends with a full stop. */
export function sentence(text: string): string {
  return `${upperFirst(text)}.`;
}

export function upperFirst(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** A verb in the third person: "copies", "publishes", "changes". */
export function thirdPersonOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** A verb's past participle: "copied", "published", "sent". */
export function participleOf(verb: string): string {
  const irregular: Readonly<Record<string, string>> = {
    ...{ send: "sent", set: "set", run: "run", get: "returned", read: "read", reset: "reset" },
    ...{
      write: "written",
      begin: "begun",
      build: "built",
      find: "found",
      put: "put",
      take: "taken",
    },
    ...{
      stop: "stopped",
      cancel: "canceled",
      submit: "submitted",
      give: "given",
      bind: "bound",
      import: "imported",
    },
    ...{
      upload: "uploaded",
      sync: "synchronized",
      undo: "undone",
      redo: "redone",
      rebuild: "rebuilt",
    },
  };
  if (Object.hasOwn(irregular, verb)) return irregular[verb]!;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith("e") ? `${verb}d` : `${verb}ed`;
}

function lastWordOf(noun: string): string {
  return noun.split(" ").at(-1) ?? "";
}

function withLastWord(noun: string, change: (word: string) => string): string {
  const words = noun.split(" ");
  return [...words.slice(0, -1), change(words.at(-1) ?? "")].join(" ");
}
