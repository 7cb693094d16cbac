/** Writes statements that read all known properties of a response. */
import { propertyName, quote } from "../../../pipeline/literal.ts";
import type { View } from "../view.ts";

/** Deeper ones are rare, and a recursive schema has no end. */
const MAX_DEPTH = 7;

const LEAVES: Readonly<Record<string, string>> = {
  ...{ string: "string", number: "number", boolean: "boolean", bytes: "Blob" },
};

/**
 * Returns one statement for each value that has a simple type. Values of enumerations are read as what they are, a string,
 * since lists of values in responses are open.
 * @param expression Leads to the value; it must not be undefined or null.
 */
export function readsOf(view: View, expression: string, depth = 0): string[] {
  if (depth > MAX_DEPTH) return [];
  const statements: string[] = [];
  for (const [name, { isInAll, isRequired, isExperimental, view: property }] of view.properties) {
    if (!isInAll || isExperimental) continue;
    const access = /^[A-Za-z_$][\w$]*$/.test(propertyName(name)) ? `.${name}` : `[${quote(name)}]`;
    statements.push(...readValue(property(), expression + access, !isRequired, depth));
  }
  if (view.items) statements.push(...readValue(view.items(), `${expression}[0]!`, false, depth));
  return statements;
}

function readValue(view: View, access: string, isOptional: boolean, depth: number): string[] {
  const types = [...view.types];
  const isNullable = types.length > 0 && view.isNullable;
  const [type = ""] = types;
  if (types.length === 1 && (type === "object" || type === "array")) {
    const here = `read(${access});`;
    return [here, ...readsOf(view, isOptional || isNullable ? `${access}!` : access, depth + 1)];
  }
  const leaves = types.map((each) => LEAVES[each]);
  if (leaves.length === 0 || leaves.includes(undefined)) return [`read(${access});`];
  const all = [...leaves, ...(isOptional ? ["undefined"] : []), ...(isNullable ? ["null"] : [])];
  return [`read<${all.join(" | ")}>(${access});`];
}
