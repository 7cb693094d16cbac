import type { Rule } from "../rule.ts";
import { typesOf } from "../schema.ts";

export const arrayItems: Rule = {
  name: "array-items",
  summary: "Gives an array without `items` any, and writes a list of `items` as `prefixItems`.",
  apply({ sites, count, restructured }) {
    for (const site of sites().schemas) {
      const { node } = site;
      const { items } = node as { items?: unknown };
      if (Array.isArray(items)) {
        delete node["items"];
        if (items.length > 0) node["prefixItems"] = items;
        else node["items"] = {};
      } else if (
        items === null ||
        (items === undefined && typesOf(node).includes("array") && !("prefixItems" in node))
      ) {
        node["items"] = {};
      } else continue;
      count(site);
      restructured();
    }
  },
};
