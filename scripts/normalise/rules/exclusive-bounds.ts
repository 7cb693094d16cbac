import type { Rule } from "../rule.ts";
import { drop } from "../schema.ts";

const BOUNDS = [
  ["exclusiveMinimum", "minimum"],
  ["exclusiveMaximum", "maximum"],
] as const;

export const exclusiveBounds: Rule = {
  name: "exclusive-bounds",
  summary: "Writes `exclusiveMinimum: true` and `exclusiveMaximum: true` as numbers.",
  apply({ sites, count }) {
    for (const site of sites().schemas) {
      const { node } = site;
      for (const [exclusive, inclusive] of BOUNDS) {
        if (typeof node[exclusive] !== "boolean") continue;
        const isExclusive = node[exclusive] && typeof node[inclusive] === "number";
        drop(node, exclusive);
        if (isExclusive) {
          node[exclusive] = node[inclusive];
          drop(node, inclusive);
        }
        count(site);
      }
    }
  },
};
