import type { TagObject } from "../../openapi/document.ts";
import { isObject } from "../lookup.ts";
import type { OperationSite } from "../sites.ts";
import type { Rule } from "../rule.ts";

export const oneTag: Rule = {
  name: "one-tag",
  summary: "Gives each operation one tag, and lists each tag once.",
  apply({ document, sites, count }) {
    const used = new Set<string>();
    for (const site of sites().operations) {
      const declared: unknown = site.node.tags;
      const names = (Array.isArray(declared) ? declared : []).filter(isName);
      const [tag = tagOfPath(site)] = names;
      used.add(tag);
      if (Array.isArray(declared) && declared.length === 1 && declared[0] === tag) continue;
      site.node.tags = [tag];
      count(site);
    }
    const listed = new Map<string, TagObject>();
    const list: unknown[] = Array.isArray(document.tags) ? document.tags : [];
    for (const tag of list) {
      if (!isObject(tag) || !isName(tag["name"]) || listed.has(tag["name"])) continue;
      listed.set(tag["name"], tag as object as TagObject);
    }
    for (const name of used) if (!listed.has(name)) listed.set(name, { name });
    const tags = [...listed.values()];
    if (JSON.stringify(tags) === JSON.stringify(list)) return;
    document.tags = tags;
    count("#/tags");
  },
};

/** The first segment that names a resource: `apps` for `/api/v1/apps/{appId}`. */
function tagOfPath({ path }: OperationSite): string {
  const segments = path.split("/").filter((segment) => /^\.?[\w-]+$/.test(segment));
  return segments.find((segment) => !/^(api|v\d+)$/.test(segment)) ?? "other";
}

function isName(name: unknown): name is string {
  return typeof name === "string" && name.trim() !== "";
}
