/** Names new operations in the style of ours: `getApp`, `listTaskRuns`. */
import { rawWordsOf, singularOf, upperFirst, wordsOf } from "../../words/noun.ts";
import type { OperationWords } from "../../words/operations.ts";
import type { PlacedOperation } from "./correspond.ts";

/** @param taken The operationIds of all documents. */
export function nameOperation(
  { operationId: own }: OperationWords,
  { path, operation }: PlacedOperation,
  service: string,
  taken: ReadonlySet<string>,
): string {
  const published = (
    typeof operation["operationId"] === "string" ? operation["operationId"] : ""
  ).replace(/[^\w]+/g, "_");
  const ofService = prefixed(own, singularOf(wordsOf(service).join(" ")));
  const ofPath = prefixed(
    own,
    path
      .split("/")
      .filter((part) => part && !part.includes("{"))
      .join(" "),
  );
  const candidates = [own, ofService, published, ofPath].filter((each) => /^[a-z]\w*$/i.test(each));
  const free = candidates.find((each) => !taken.has(each));
  if (free !== undefined) return free;
  const base = candidates[0] ?? "call";
  for (let count = 2; ; count++) if (!taken.has(`${base}${count}`)) return `${base}${count}`;
}

/** `listRuns` of tasks → `listTaskRuns`. Words that the name has already are not repeated. */
function prefixed(operationId: string, words: string): string {
  const [verb = "", ...rest] = rawWordsOf(operationId);
  const added = rawWordsOf(words).filter((word) => !rest.includes(word));
  return verb + [...added, ...rest].map(upperFirst).join("");
}
