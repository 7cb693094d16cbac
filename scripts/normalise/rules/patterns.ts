import type { Rule } from "../rule.ts";

export const patterns: Rule = {
  name: "patterns",
  summary: "Rewrites patterns that Unicode mode forbids, and drops invalid regular expressions.",
  apply({ sites, count }) {
    for (const site of sites().schemas) {
      const { node } = site;
      const { pattern } = node as { pattern?: unknown };
      if (pattern === undefined || isValid(pattern)) continue;
      const plain = typeof pattern === "string" ? withoutNeedlessEscapes(pattern) : undefined;
      if (isValid(plain)) node["pattern"] = plain;
      else delete node["pattern"];
      count(site);
    }
  },
};

/** Validators compile patterns in Unicode mode. */
function isValid(pattern: unknown): boolean {
  try {
    if (typeof pattern !== "string" || isNotation(pattern)) return false;
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

/** `YYYY-MM-DD` shows how a date is written. As an expression, it would reject every date. */
function isNotation(pattern: string): boolean {
  return pattern.includes("YYYY-MM-DD");
}

/** `\_` → `_`: Unicode mode allows escapes only where they mean something. */
function withoutNeedlessEscapes(pattern: string): string {
  let isInClass = false;
  return pattern.replaceAll(/\\(.)|[[\]]/gsu, (found, escaped: string | undefined) => {
    if (escaped === undefined) {
      isInClass = found === "[";
      return found;
    }
    const isNeeded = /[\^$\\.*+?()[\]{}|/\w]/.test(escaped) && escaped !== "_";
    return isNeeded || (escaped === "-" && isInClass) ? found : escaped;
  });
}
