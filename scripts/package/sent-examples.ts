/** Leaves out of the published description what tools make themselves from its schemas. */
import type { OpenApiDocument } from "../openapi/document.ts";
import { walk } from "../openapi/references.ts";

/** The content of what Qlik sends: of responses, and of events. */
const SENT = /(?:\/responses\/[^/]+|^#\/webhooks\/[^/]+\/post\/requestBody)\/content\/[^/]+$/;

/** Returns a copy of a document without the examples of what Qlik sends: a fifth of its bytes. Those of requests stay. */
export function withoutSentExamples(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  const referenced = new Set<unknown>();
  walk(copy, (node, pointer) => {
    const media = node as { example?: unknown; examples?: Record<string, { $ref?: string }> };
    if (SENT.test(pointer)) {
      delete media.example;
      delete media.examples;
    }
    for (const { $ref } of Object.values(media.examples ?? {})) referenced.add($ref);
  });
  const { examples = {} } = (copy.components ?? {}) as { examples?: Record<string, unknown> };
  const kept = Object.entries(examples).filter(([name]) =>
    referenced.has(`#/components/examples/${name}`),
  );
  return { ...copy, components: { ...copy.components, examples: Object.fromEntries(kept) } };
}
