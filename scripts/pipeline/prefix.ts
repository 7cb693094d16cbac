/** Names of components and operations that are prefixed by their service, because another one has the bare name. */

/**
 * Returns the possible names, the best one first: `ReloadTasksError`, and without stutter `WorkflowsAutomationList` for
 * `AutomationList` of `workflows-automations`. A prefix that is all stutter stays (`AutomationsAutomationList`), since the
 * name without it is the one that is not free.
 */
export function* prefixedNames(service: string, name: string): Generator<string> {
  const prefix = pascalWords(service, /[^\p{L}\p{N}]+/u);
  // What is an identifier keeps all its letters.
  const own = pascalWords(name, /[^\p{L}\p{N}_$]+/u).join("");
  const last = prefix.at(-1) ?? "";
  if (prefix.length > 1 && startsWithWord(own, last)) yield prefix.slice(0, -1).join("") + own;
  const full = prefix.join("") + own;
  yield full;
  for (let count = 2; ; count++) yield `${full}${count}`;
}

/** `reload-tasks` → `Reload`, `Tasks`. */
function pascalWords(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .filter((word) => word !== "")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** Whether a name begins with a word, in the plural or the singular: `TaskError` with `Tasks`. */
function startsWithWord(name: string, word: string): boolean {
  const singular = word.replace(/s$/, "");
  return [word, singular].some(
    (start) => name.startsWith(start) && !/^\p{Ll}/u.test(name.slice(start.length)),
  );
}
