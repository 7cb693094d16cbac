import type { SchemaObject } from "../../openapi/document.ts";
import type { Rule } from "../rule.ts";
import { COMPOSITIONS, isObject, resolveSchema, rewrite, typesOf } from "../schema.ts";
import type { Site } from "../sites.ts";

const JSON_TYPE = "application/json";
const BYTES = "application/octet-stream";

export const bodyMediaTypes: Rule = {
  name: "body-media-types",
  summary:
    "Names the media type of bodies that are declared as `*/*`, or as a media type that can't hold an object.",
  apply({ document, sites, count, restructured }) {
    const { requestBodies, responses } = sites();
    for (const site of [...requestBodies, ...responses]) {
      const { content } = site.node;
      if (!isObject(content)) continue;
      const isError = /^(?:[45]|default$)/.test(String(site.key));
      const isRequest = isRequestBody(site);
      const entries = Object.entries(content);
      const named = entries.map(([mediaType, body]) => {
        const { schema: declared } = isObject(body) ? body : {};
        const schema = resolveSchema(document, declared);
        return [nameOf(mediaType, schema, { isError, isRequest }), body] as const;
      });
      if (named.every(([mediaType], index) => mediaType === entries[index]![0])) continue;
      // A body that is declared by name is the better description of two.
      const exact = entries.filter(([mediaType], index) => named[index]![0] === mediaType);
      rewrite(content, { ...Object.fromEntries(named), ...Object.fromEntries(exact) });
      count(site);
      restructured();
    }
  },
};

function isRequestBody({ key, parent }: Site): boolean {
  return key === "requestBody" || parent?.key === "requestBodies";
}

function nameOf(
  mediaType: string,
  schema: SchemaObject | undefined,
  { isError, isRequest }: { isError: boolean; isRequest: boolean },
): string {
  const isStructured = schema !== undefined && hasStructure(schema);
  if (mediaType !== "*/*") {
    return isStructured && !canHoldObjects(mediaType) ? JSON_TYPE : mediaType;
  }
  if (schema === undefined) return isError ? JSON_TYPE : BYTES;
  if (schema.format === "binary") return BYTES;
  if (typesOf(schema).includes("string") && !isStructured) return "text/plain";
  // An object of which nothing is said is how some say "a file" of a response.
  return isStructured || isRequest || isError ? JSON_TYPE : BYTES;
}

function hasStructure(schema: SchemaObject): boolean {
  const isComposed = COMPOSITIONS.some((keyword) => keyword in schema);
  const isObjectOfSome = isObject(schema.properties) || isObject(schema["additionalProperties"]);
  return isComposed || isObjectOfSome || typesOf(schema).includes("array");
}

/** JSON, XML and forms. */
function canHoldObjects(mediaType: string): boolean {
  return /[/+](?:json|xml|yaml)\b|^(?:multipart|application\/x-www-form)|json|event-stream/i.test(
    mediaType,
  );
}
