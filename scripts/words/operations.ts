/** Sentences about operations, made by rule from method and path: "Returns the app.", "Starts a run of the task." */
import type { Method } from "../openapi/document.ts";
import { STATUSES } from "./statuses.ts";
import {
  isMass,
  isPlural,
  participleOf,
  pluralOf,
  rawWordsOf,
  sentence,
  singularOf,
  thirdPersonOf,
  upperFirst,
  withArticle,
  wordsOf,
} from "./noun.ts";

export interface OperationWords {
  /** An imperative without a full stop: "Get an app". */
  readonly summary: string;
  /** "Returns the app." */
  readonly description: string;
  /** The name in the style of our documents: `getApp`. Not necessarily unique. */
  readonly operationId: string;
  /** What the operation works on, in the singular: "app". */
  readonly noun: string;
  /** Describes the response with a status. */
  readonly response: (status: string) => string;
  readonly requestBody: string;
}

const PREPOSITIONS = new Set(["to", "as", "by", "from", "in", "for", "with", "on"]);
const RUNS = new Set(["run", "execution", "evaluation", "job", "sync", "computation"]);
const VERBS = new Set([
  ...[
    "activate",
    "apply",
    "archive",
    "assign",
    "cancel",
    "change",
    "clone",
    "compare",
    "copy",
    "deactivate",
  ],
  ...[
    "deploy",
    "disable",
    "discard",
    "duplicate",
    "enable",
    "execute",
    "export",
    "filter",
    "import",
    "invite",
  ],
  ...[
    "lookup",
    "migrate",
    "move",
    "pause",
    "preview",
    "publish",
    "reconnect",
    "refresh",
    "reload",
    "rename",
  ],
  ...[
    "replace",
    "reset",
    "restore",
    "resume",
    "retry",
    "revoke",
    "search",
    "share",
    "start",
    "stop",
    "test",
  ],
  ...[
    "trigger",
    "unpublish",
    "update",
    "upload",
    "validate",
    "verify",
    "transfer",
    "generate",
    "reorder",
  ],
  ...[
    "delete",
    "create",
    "add",
    "remove",
    "calculate",
    "ask",
    "lookup",
    "set",
    "unset",
    "patch",
    "pre-aggregate",
  ],
  ...[
    "download",
    "send",
    "check",
    "request",
    "register",
    "unregister",
    "link",
    "unlink",
    "join",
    "leave",
  ],
]);
/** Literals that select one of the resources before them: `/users/me`. */
const QUALIFIERS: Readonly<Record<string, string>> = {
  ...{ me: "current", active: "active", current: "current", default: "default", latest: "latest" },
};

/** @param isList Whether the response is a list, if that is known. @default whether the path ends with a plural */
export function describeOperation(method: Method, path: string, isList?: boolean): OperationWords {
  const target = targetOf(path);
  const phrase = phraseOf(method, target, isList);
  const participle =
    phrase.verb === "get" || phrase.verb === "list" ? "" : participleOf(phrase.verb);
  const [number, done] = [isPlural(target.noun) && phrase.many ? "were" : "was", participle];
  return {
    summary: upperFirst(`${phrase.verb} ${phrase.object}`),
    description: sentence(`${phrase.says ?? thirdPersonOf(phrase.verb)} ${phrase.definite}`),
    operationId: camelOf([phrase.verb, ...phrase.id]),
    noun: singularOf(target.noun),
    response(status) {
      if (Object.hasOwn(STATUSES, status)) return STATUSES[status]!;
      if (/^[45]/.test(status)) return "The request failed.";
      if (phrase.verb === "list") return sentence(`the ${pluralOf(target.noun)}`);
      if (phrase.verb === "get")
        return sentence(`the requested ${target.isOne ? singularOf(target.noun) : target.noun}`);
      if (phrase.isAction) return "The operation succeeded.";
      return sentence(
        `the ${phrase.many ? target.noun : singularOf(target.noun)} ${number} ${done}`,
      );
    },
    requestBody: sentence(`the input to ${phrase.verb} ${phrase.object}`),
  };
}

interface Target {
  /** "run", or "runs" if the path ends with the literal. */
  readonly noun: string;
  /** Whether the path ends with a parameter. */
  readonly isOne: boolean;
  /** The resource that has it: "task". */
  readonly owner: string | undefined;
  readonly action: string | undefined;
}

interface Phrase {
  readonly verb: string;
  /** The verb's own third person, if it is another word: "returns". */
  readonly says?: string;
  readonly object: string;
  readonly definite: string;
  readonly id: readonly string[];
  readonly many: boolean;
  readonly isAction?: boolean;
}

function targetOf(path: string): Target {
  const segments = path.split("/").filter(Boolean);
  const start = segments[0] === "api" ? 2 : 0;
  const own = segments.slice(Math.min(start, Math.max(segments.length - 1, 0)));
  const action = actionOf(own);
  const rest = action ? own.slice(0, action.from) : own;
  const isOne = rest.at(-1)?.includes("{") ?? false;
  const literals = rest.filter((segment) => !segment.includes("{"));
  const place = rest.lastIndexOf(literals.at(-1) ?? "");
  const before = rest.slice(0, Math.max(place, 0));
  const ownerParameter = before.findLastIndex((segment) => segment.includes("{"));
  const owner = before
    .slice(0, Math.max(ownerParameter, 0))
    .findLast((segment) => !segment.includes("{"));
  const last = literals.at(-1) ?? "";
  const parent = before.at(-1)?.includes("{") === false ? before.at(-1)! : "";
  const qualified =
    Object.hasOwn(QUALIFIERS, last) && parent
      ? `${QUALIFIERS[last]!} ${singularOf(wordsOf(parent).join(" "))}`
      : undefined;
  const noun = qualified ?? (wordsOf(last).join(" ") || "resource");
  const holder =
    parent && isMass(noun) && !qualified ? pluralOf(wordsOf(parent).join(" ")) : undefined;
  return {
    noun,
    isOne,
    owner: owner ? singularOf(wordsOf(owner).join(" ")) || undefined : holder,
    action: action?.name,
  };
}

function actionOf(segments: readonly string[]): { name: string; from: number } | undefined {
  const last = segments.at(-1) ?? "";
  if (segments.length < 2 || last.includes("{")) return undefined;
  const marker = segments.lastIndexOf("actions");
  if (marker > 0 && marker === segments.length - 2) return { name: last, from: marker };
  const [verb = ""] = rawWordsOf(last);
  return VERBS.has(verb) && segments.at(-2)!.includes("{")
    ? { name: last, from: segments.length - 1 }
    : undefined;
}

function phraseOf(method: Method, target: Target, isList: boolean | undefined): Phrase {
  const { noun, isOne, owner } = target;
  const of =
    owner && owner !== singularOf(noun)
      ? ` of ${isPlural(owner) ? "the " : ""}${withArticle(owner)}`
      : "";
  const ofThe = owner && owner !== singularOf(noun) ? ` of the ${owner}` : "";
  const one = singularOf(noun);
  const ids = (text: string): string[] => [...(owner ? [owner] : []), text];
  const isVerb = VERBS.has(rawWordsOf(target.action ?? "")[0] ?? "");
  if (target.action !== undefined && (method !== "get" || isVerb))
    return actionPhrase(target, target.action);
  const name = target.action === undefined ? noun : wordsOf(target.action).join(" ");
  if (method === "get" || method === "head" || method === "options") {
    const plural = isList ?? (!isOne && isPlural(name) && !isMass(name));
    if (plural && !isOne) {
      const many = pluralOf(name);
      return {
        verb: "list",
        object: `${many}${of}`,
        definite: `the ${many}${ofThe}`,
        id: ids(many),
        many: true,
      };
    }
    const what = isOne ? one : name;
    return {
      ...{
        verb: "get",
        says: "returns",
        object: `${isOne ? withArticle(what) : `the ${what}`}${of}`,
      },
      ...{ definite: `the ${what}${ofThe}`, id: ids(what), many: false },
    };
  }
  if (method === "post" && !isOne) {
    const verb = RUNS.has(one.split(" ").at(-1) ?? "") ? "start" : "create";
    return {
      ...{ verb, object: `${withArticle(one)}${of}`, definite: `${withArticle(one)}${ofThe}` },
      ...{ id: ids(one), many: false },
    };
  }
  const verb = { put: "replace", patch: "update", delete: "delete", post: "update" }[method];
  const many = !isOne && isPlural(noun);
  const what = isOne ? one : noun;
  return {
    ...{ verb, object: `${isOne ? withArticle(what) : `the ${what}`}${of}` },
    ...{ definite: `the ${what}${ofThe}`, id: ids(what), many },
  };
}

/** `…/apps/{appId}/actions/change-owner`: "Change the owner of an app". */
function actionPhrase({ noun, isOne }: Target, action: string): Phrase {
  const [verb = "run", ...rest] = rawWordsOf(action);
  const what = isOne ? singularOf(noun) : noun;
  const object = isOne ? withArticle(what) : `the ${what}`;
  const tail = wordsOf(rest.join(" ")).join(" ");
  const id = [...(tail ? [what, tail] : [what])];
  if (PREPOSITIONS.has(rest[0] ?? ""))
    return {
      ...{ verb, object: `${object} ${tail}`, definite: `the ${what} ${tail}`, id: [what, tail] },
      ...{ many: false, isAction: true },
    };
  if (tail === "")
    return { verb, object, definite: `the ${what}`, id, many: !isOne, isAction: true };
  return {
    ...{ verb, object: `the ${tail} of ${object}`, definite: `the ${tail} of the ${what}` },
    ...{ id, many: false, isAction: true },
  };
}

function camelOf(texts: readonly string[]): string {
  const words = texts.flatMap((text) => rawWordsOf(text));
  return words.map((word, index) => (index === 0 ? word : upperFirst(word))).join("");
}
