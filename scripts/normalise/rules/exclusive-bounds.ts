import type { Rule } from "../rule.ts";

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
        delete node[exclusive];
        if (isExclusive) {
          node[exclusive] = node[inclusive];
          delete node[inclusive];
        }
        count(site);
      }
    }
  },
};
