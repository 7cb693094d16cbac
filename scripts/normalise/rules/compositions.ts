import type { SchemaObject } from "../../openapi/document.ts";
import type { Rule } from "../rule.ts";
import {
  COMPOSITIONS,
  drop,
  isAnnotation,
  isObject,
  resolveSchema,
  rewrite,
  splitAnnotations,
  typesOf,
} from "../schema.ts";
import type { OpenApiDocument } from "../../openapi/document.ts";
import { isEqual, withoutDuplicates } from "../values.ts";

type Composition = (typeof COMPOSITIONS)[number];

export const compositions: Rule = {
  name: "compositions",
  summary:
    "Drops empty and repeated members of `allOf`, `anyOf` and `oneOf`, and unwraps a single one.",
  apply({ document, sites, count, restructured }) {
    // Members before the schemas that they belong to.
    for (const site of [...sites().schemas].reverse()) {
      const { node } = site;
      for (const keyword of COMPOSITIONS) {
        if (!(keyword in node)) continue;
        const isDropped = dropMembers(node, keyword);
        const isUnwrapped = unwrap(document, node, keyword);
        if (!isDropped && !isUnwrapped) continue;
        count(site);
        restructured();
      }
    }
  },
};

function dropMembers(schema: SchemaObject, keyword: Composition): boolean {
  const written = schema[keyword];
  const listed: unknown[] = Array.isArray(written) ? written : [written];
  const members = withoutDuplicates(
    listed.filter((member) => isObject(member) && !isEmpty(member, keyword)),
  );
  if (keyword === "allOf") {
    // Words of an otherwise empty member are words of the whole.
    for (const member of listed.filter(isObject)) {
      if (isEmpty(member, keyword))
        rewrite(schema, { ...splitAnnotations(member).annotations, ...schema });
    }
  }
  if (members.length > 0 && isEqual(members, written)) return false;
  if (members.length === 0) drop(schema, keyword);
  else schema[keyword] = members;
  return true;
}

/** Whether a member allows all: of `allOf`, one with words or the usual `type: object` alone, too. */
function isEmpty(member: Record<string, unknown>, keyword: Composition): boolean {
  if (keyword !== "allOf") return Object.keys(member).length === 0;
  return Object.entries(member).every(
    ([key, value]) => isAnnotation(key) || (key === "type" && value === "object"),
  );
}

function unwrap(document: OpenApiDocument, schema: SchemaObject, keyword: Composition): boolean {
  const members = schema[keyword];
  if (!Array.isArray(members) || members.length !== 1) return false;
  const { [keyword]: _, discriminator, ...rest } = schema;
  // Of several kinds of compositions, each has to hold.
  const isChoice = keyword !== "allOf";
  if (discriminator !== undefined && !isChoice) return false;
  const { annotations, constraints } = splitAnnotations(rest);
  const [member] = members as [SchemaObject];
  const types = typesOf(resolveSchema(document, member) ?? {});
  const isTypeAlone = Object.keys(constraints).every((key) => key === "type");
  const isSameType =
    types.length === 0 || typesOf(constraints).every((type) => types.includes(type));
  if (isTypeAlone && isSameType) {
    const needsType = member.$ref === undefined && types.length === 0;
    rewrite(schema, { ...(needsType ? constraints : {}), ...member, ...annotations });
    return true;
  }
  if (!isChoice) return false;
  const all = Array.isArray(rest["allOf"]) ? (rest["allOf"] as unknown[]) : [];
  rewrite(schema, { ...rest, allOf: [...all, member] });
  return true;
}
