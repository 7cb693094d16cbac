import type { MediaTypeObject, OpenApiDocument, SchemaObject } from "../../openapi/document.ts";
import { isCallable, isObject, resolve, responsesOf } from "../lookup.ts";
import type { OperationSite } from "../sites.ts";
import type { Rule } from "../rule.ts";

/** The errors of Qlik's gateway, and of most services. Nothing is required, since nothing else was described. */
const COMMON_ERRORS = {
  type: "object",
  properties: {
    errors: {
      type: "array",
      items: {
        type: "object",
        properties: {
          code: { type: "string" },
          title: { type: "string" },
          detail: { type: "string" },
        },
      },
    },
  },
};
const ANNOTATIONS = new Set(["description", "title", "example", "examples", "default", "$comment"]);

export const errorResponses: Rule = {
  name: "error-responses",
  summary: "Gives errors without a body the service's usual one, and each operation an error.",
  apply({ document, sites, count, restructured }) {
    const operations = sites().operations.filter(isCallable);
    let usual: SchemaObject | undefined;
    const usualContent = (): Record<string, MediaTypeObject> => {
      usual ??= usualError(document, operations) ?? commonErrors(document);
      return { "application/json": { schema: structuredClone(usual) } };
    };
    for (const site of operations) {
      const statuses = isObject(site.node.responses) ? Object.keys(site.node.responses) : [];
      if (!statuses.some((status) => status.startsWith("4"))) {
        const response = { content: usualContent() };
        site.node.responses = { ...site.node.responses, "401": response };
        count(site);
        restructured();
      }
      for (const [status, response] of responsesOf(document, site.node)) {
        if (!isError(status) || hasSchema(document, response.content)) continue;
        response.content = usualContent();
        count(`${site.pointer}/responses/${status}`);
        restructured();
      }
    }
  },
};

/** The schema that describes most of the document's errors. */
function usualError(
  document: OpenApiDocument,
  operations: readonly OperationSite[],
): SchemaObject | undefined {
  const uses = new Map<string, number>();
  for (const { node } of operations) {
    for (const [status, { content }] of responsesOf(document, node)) {
      if (!isError(status) || !isObject(content)) continue;
      for (const [mediaType, media] of Object.entries(content)) {
        if (!/[/+]json/i.test(mediaType) || !describesBody(document, media)) continue;
        const schema = JSON.stringify(media.schema);
        uses.set(schema, (uses.get(schema) ?? 0) + 1);
      }
    }
  }
  const [most] = [...uses].sort(([, a], [, b]) => b - a);
  return most && (JSON.parse(most[0]) as SchemaObject);
}

function commonErrors(document: OpenApiDocument): SchemaObject {
  document.components ??= {};
  const schemas = (document.components["schemas"] ??= {});
  const text = JSON.stringify(COMMON_ERRORS);
  let name = "Errors";
  while (schemas[name] !== undefined && JSON.stringify(schemas[name]) !== text)
    name = `Common${name}`;
  schemas[name] = structuredClone(COMMON_ERRORS);
  return { $ref: `#/components/schemas/${name}` };
}

function hasSchema(document: OpenApiDocument, content: unknown): boolean {
  return (
    isObject(content) && Object.values(content).some((media) => describesBody(document, media))
  );
}

/** Whether a media type's schema says more than that there is a value, or an object. */
function describesBody(document: OpenApiDocument, media: unknown): media is MediaTypeObject {
  const schema = isObject(media) ? (media as MediaTypeObject).schema : undefined;
  // A broken reference is reported elsewhere, and was meant to describe something.
  const target =
    isObject(schema) && "$ref" in schema ? (resolve(document, schema) ?? schema) : schema;
  if (!isObject(target)) return false;
  const keywords = Object.entries(target).filter(
    ([keyword]) => !ANNOTATIONS.has(keyword) && !keyword.startsWith("x-"),
  );
  return !keywords.every(([keyword, value]) => keyword === "type" && value === "object");
}

function isError(status: string): boolean {
  return /^[45]\d\d$/.test(status);
}
