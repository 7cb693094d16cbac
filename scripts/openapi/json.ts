/** Reads JSON strictly: `JSON.parse` drops all but the last of several equal keys, silently. */

/**
 * Parses JSON. Returns `undefined` if the text is not valid JSON, or if an object has a key twice.
 */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return countKeys(value) === countWrittenKeys(text) ? { value } : undefined;
}

function countKeys(root: unknown): number {
  let count = 0;
  const pending = [root];
  while (pending.length > 0) {
    const node = pending.pop();
    if (typeof node !== "object" || node === null) continue;
    if (!Array.isArray(node)) count += Object.keys(node).length;
    for (const child of Object.values(node)) {
      if (typeof child === "object" && child !== null) pending.push(child);
    }
  }
  return count;
}

/** In valid JSON, a string is a key exactly if a colon follows it. */
function countWrittenKeys(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) {
    if (colon !== undefined) count++;
  }
  return count;
}
