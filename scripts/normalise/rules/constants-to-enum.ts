import type { SchemaObject } from "../../openapi/document.ts";
import type { Rule } from "../rule.ts";
import { isAnnotation, isObject, rewrite, setTypes, typesOf } from "../schema.ts";
import { castValue, hasType, typeOfValue, withoutDuplicates } from "../values.ts";

export const constantsToEnum: Rule = {
  name: "constants-to-enum",
  summary: "Writes alternatives that are a constant each as an `enum`.",
  apply({ sites, count, restructured }) {
    for (const site of sites().schemas) {
      const { node } = site;
      for (const keyword of ["oneOf", "anyOf"] as const) {
        const members = node[keyword];
        if (!Array.isArray(members) || members.length === 0 || "enum" in node) continue;
        const constants = members.map((member) => constantOf(member, node));
        if (constants.some((constant) => constant === undefined)) continue;
        const values = withoutDuplicates(constants.map((constant) => constant!.value));
        const { [keyword]: _, ...rest } = node;
        rewrite(node, rest);
        setTypes(node, typesOfValues(values, node));
        node["enum"] = values;
        count(site);
        restructured();
      }
    }
  },
};

/** Returns the only value that a member allows, or `undefined` if it allows others too. */
function constantOf(member: unknown, owner: SchemaObject): { value: unknown } | undefined {
  if (!isObject(member)) return undefined;
  const extension = Object.keys(member).find((keyword) => /^x-(?:\w+-)*const$/.test(keyword));
  const constraints = Object.keys(member).filter((keyword) => !isAnnotation(keyword));
  if (constraints.some((keyword) => !["type", "const", "enum"].includes(keyword))) return undefined;
  if ("const" in member) return { value: member["const"] };
  const values = member["enum"];
  if (Array.isArray(values)) return values.length === 1 ? { value: values[0] } : undefined;
  if (member["type"] === "null") return { value: null };
  if (extension === undefined) return undefined;
  // The extension numbers the values; what is sent is the title, unless the schema's type says that it is the number.
  const types = typesOf(member).length > 0 ? typesOf(member) : typesOf(owner);
  const { title } = member;
  const value = title === undefined ? member[extension] : castValue(title, types);
  return { value: value ?? member[extension] };
}

function typesOfValues(values: readonly unknown[], { type }: SchemaObject): string[] {
  const declared = typesOf({ type } as SchemaObject);
  const isDeclared = declared.length > 0 && values.every((value) => hasType(value, declared));
  return isDeclared ? [...declared] : values.map(typeOfValue);
}
