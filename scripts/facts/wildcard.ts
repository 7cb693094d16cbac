/** Returns whether `pattern`, in which `*` matches any characters, matches the whole of `text`. */
export function matchesWildcard(pattern: string, text: string): boolean {
  const source = pattern.split("*").map(escapeRegExp).join(".*");
  return new RegExp(`^${source}$`, "s").test(text);
}

function escapeRegExp(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|]/g, (character) => `\\${character}`);
}
