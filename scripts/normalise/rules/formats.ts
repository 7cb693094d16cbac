import type { SchemaObject } from "../../openapi/document.ts";
import type { Rule } from "../rule.ts";
import { setTypes, typesOf } from "../schema.ts";

/** The formats of OpenAPI and JSON Schema, by the type that they are for. */
const FORMATS: Readonly<Record<string, ReadonlySet<string>>> = {
  string: new Set([
    ...["date-time", "date", "time", "duration", "email", "idn-email", "hostname", "idn-hostname"],
    ...["ipv4", "ipv6", "uri", "uri-reference", "iri", "iri-reference", "uri-template", "uuid"],
    ...["json-pointer", "relative-json-pointer", "regex", "byte", "binary", "password"],
  ]),
  integer: new Set([
    ...["int8", "int16", "int32", "int64"],
    ...["uint8", "uint16", "uint32", "uint64"],
  ]),
  number: new Set(["float", "double"]),
};
/** Names of other languages for formats. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  float32: "float",
  float64: "double",
  datetime: "date-time",
  file: "binary",
  base64: "byte",
};

export const formats: Rule = {
  name: "formats",
  summary:
    "Drops formats that OpenAPI does not have, and makes a number with an integer's format an integer.",
  apply({ sites, count }) {
    for (const site of sites().schemas) {
      const { node } = site;
      if (node.format === undefined) continue;
      const format = formatOf(node);
      if (format === node.format && !isWholeNumber(node)) continue;
      if (isWholeNumber(node)) {
        setTypes(
          node,
          typesOf(node).map((type) => (type === "number" ? "integer" : type)),
        );
      }
      if (format === undefined) delete node.format;
      else node.format = format;
      count(site);
    }
  },
};

function formatOf(schema: SchemaObject): string | undefined {
  const written: unknown = schema.format;
  if (typeof written !== "string") return undefined;
  const name = written.toLowerCase();
  const format = Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name]! : name;
  const types = typesOf(schema);
  const isKnown = (type: string) => FORMATS[type]?.has(format) ?? false;
  const isUsed = types.length === 0 ? Object.keys(FORMATS).some(isKnown) : types.some(isKnown);
  return isUsed || isWholeNumber(schema) ? format : undefined;
}

/** `{ type: number, format: int32 }`, unless one of its fixed values has a fraction. */
function isWholeNumber(schema: SchemaObject): boolean {
  const fixed = [schema["const"], schema["enum"]].flat();
  return (
    !fixed.some((value) => typeof value === "number" && !Number.isInteger(value)) &&
    typesOf(schema).includes("number") &&
    typeof schema.format === "string" &&
    FORMATS["integer"]!.has(schema.format.toLowerCase())
  );
}
