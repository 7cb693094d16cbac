import type { ParameterObject } from "../../openapi/document.ts";
import { parameterKey, parameterList, removeParameters, resolve } from "../lookup.ts";
import type { Rule } from "../rule.ts";

export const duplicateParameters: Rule = {
  name: "duplicate-parameters",
  summary: "Drops parameters that are declared twice.",
  apply({ document, sites, count, restructured }) {
    for (const site of sites().operations) {
      for (const holder of [site.item, site]) {
        const seen = new Set<string>();
        const length = parameterList(holder.node).length;
        removeParameters(holder.node, (node) => {
          const parameter = resolve<ParameterObject>(document, node);
          const key = parameter ? parameterKey(parameter) : JSON.stringify(node);
          const isDuplicate = seen.has(key);
          seen.add(key);
          return isDuplicate;
        });
        if (parameterList(holder.node).length < length) {
          count(holder);
          restructured();
        }
      }
    }
  },
};
