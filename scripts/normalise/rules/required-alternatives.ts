import type { Rule } from "../rule.ts";
import { drop, COMPOSITIONS, isAnnotation, isObject } from "../schema.ts";

export const requiredAlternatives: Rule = {
  name: "required-alternatives",
  summary:
    "Replaces alternatives that only require properties by the names that all of them require.",
  apply({ sites, count, restructured }) {
    for (const site of sites().schemas) {
      const { node } = site;
      for (const keyword of ["oneOf", "anyOf"] as const) {
        const members: unknown = node[keyword];
        if (!Array.isArray(members) || members.length === 0 || !members.every(isRequirement))
          continue;
        if (!members.some((member) => namesOf(member).length > 0)) continue;
        const [first = [], ...others] = members.map(namesOf);
        const common = first.filter((name) => others.every((names) => names.includes(name)));
        const own = Array.isArray(node["required"]) ? (node["required"] as string[]) : [];
        drop(node, keyword);
        if (own.length + common.length > 0) node["required"] = [...new Set([...own, ...common])];
        count(site);
        restructured();
      }
    }
  },
};

/** `{ required: [cron] }`, `{ not: { required: [interval] } }`, or both. */
function isRequirement(member: unknown): member is Record<string, unknown> {
  if (!isObject(member) || COMPOSITIONS.some((keyword) => keyword in member)) return false;
  return Object.entries(member).every(
    ([keyword, value]) =>
      keyword === "required" ||
      (keyword === "type" && value === "object") ||
      (keyword === "not" && isRequirement(value)) ||
      isAnnotation(keyword),
  );
}

function namesOf(member: Record<string, unknown>): string[] {
  return Array.isArray(member["required"]) ? (member["required"] as string[]) : [];
}
