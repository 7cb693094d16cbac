import type { SchemaObject } from "../../openapi/document.ts";
import type { Rule } from "../rule.ts";
import { isObject, resolveSchema, typesOf } from "../schema.ts";

export const bodySchemas: Rule = {
  name: "body-schemas",
  summary: "Gives a body without schema that of its media type: any JSON, text or bytes.",
  apply({ document, sites, count, restructured }) {
    for (const site of sites().mediaTypes) {
      const { node } = site;
      const schema = schemaFor(String(site.key));
      const written: unknown = node.schema;
      const isMissing = !isObject(written) || Object.keys(written).length === 0;
      if (isMissing) {
        if (isObject(written) && Object.keys(schema).length === 0) continue;
        node.schema = schema;
      } else if (schema.format === "binary" && isOtherText(resolveSchema(document, written))) {
        // The body itself is bytes, in whichever way the schema says it.
        const description: unknown = written["description"];
        node.schema = { ...schema, ...(description === undefined ? {} : { description }) };
      } else continue;
      count(site);
      restructured();
    }
  },
};

function schemaFor(mediaType: string): SchemaObject {
  const name = mediaType.split(";")[0]!.trim().toLowerCase();
  if (/[/+]json$|json/.test(name)) return {};
  if (/^multipart\/|^application\/x-www-form-urlencoded$/.test(name)) return { type: "object" };
  if (/^text\/|[/+](?:xml|yaml)$|^application\/(?:sql|graphql|javascript)$/.test(name)) {
    return { type: "string" };
  }
  return { type: "string", format: "binary" };
}

function isOtherText(schema: SchemaObject | undefined): boolean {
  if (!schema || schema.format === "binary") return false;
  const isEncoded =
    schema.format === "byte" || "contentEncoding" in schema || "contentMediaType" in schema;
  const isPlain =
    typesOf(schema).includes("string") && !("enum" in schema) && !("pattern" in schema);
  return isPlain || (isEncoded && typesOf(schema).length === 0);
}
