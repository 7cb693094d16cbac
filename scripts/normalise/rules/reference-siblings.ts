import type { Rule } from "../rule.ts";
import {
  drop,
  isAnnotation,
  resolveSchema,
  rewrite,
  splitAnnotations,
  typesOf,
} from "../schema.ts";

/** Notes of the program that wrote the document, which mean nothing to its readers. */
const ARTEFACTS = new Set(["x-qlik-merge-conflict"]);

export const referenceSiblings: Rule = {
  name: "reference-siblings",
  summary:
    "Keeps the description next to a `$ref`, and puts constraints next to it into an `allOf`.",
  apply({ document, sites, count, restructured }) {
    const { schemas, parameters, requestBodies, responses, headers } = sites();
    for (const site of schemas) {
      const { node } = site;
      if (typeof node.$ref !== "string" || Object.keys(node).length === 1) continue;
      const { annotations, constraints } = splitAnnotations(node);
      const { $ref, ...others } = constraints;
      const kept = Object.entries(annotations).filter(([keyword]) => !ARTEFACTS.has(keyword));
      const types = typesOf(resolveSchema(document, { $ref }) ?? {});
      // A type that says the same, or nothing about what is referred to.
      if (types.length === 0 || typesOf(others).every((type) => types.includes(type)))
        delete others.type;
      const isComposed = Object.keys(others).length > 0;
      const isSame = !isComposed && kept.length + 1 === Object.keys(node).length;
      if (isSame) continue;
      const target = isComposed ? { allOf: [{ $ref }, others] } : { $ref };
      rewrite(node, { ...target, ...Object.fromEntries(kept) });
      count(site);
      if (isComposed) restructured();
    }
    // Next to other references, only words are allowed.
    for (const site of [...parameters, ...requestBodies, ...responses, ...headers]) {
      const node = site.node as Record<string, unknown>;
      if (typeof node["$ref"] !== "string") continue;
      const found = Object.keys(node).filter(
        (key) =>
          !["$ref", "summary", "description"].includes(key) &&
          !(isAnnotation(key) && !ARTEFACTS.has(key) && key.startsWith("x-")),
      );
      drop(node, ...found);
      if (found.length > 0) count(site);
    }
  },
};
