import { expect, it } from "vitest";
import type { OpenApiDocument } from "../../scripts/openapi/document.ts";
import { withoutSentExamples } from "../../scripts/package/sent-examples.ts";

const media = { schema: { type: "object" }, example: { id: "1" } };
const plain = { schema: { type: "object" } };
const request = { ...plain, examples: { a: { $ref: "#/components/examples/Request" } } };
const event = { ...plain, examples: { a: { $ref: "#/components/examples/Event" } } };

interface Parts {
  readonly response: object;
  readonly event: object;
  readonly examples: object;
}

function documentWith({ response, event, examples }: Parts): OpenApiDocument {
  const contentOf = (media: object): object => ({ content: { "application/json": media } });
  const properties = { example: { type: "string", examples: ["kept"] } };
  return {
    openapi: "3.1.0",
    paths: {
      "/a": {
        post: {
          operationId: "a",
          requestBody: contentOf(request),
          responses: { 200: contentOf(response), 404: { $ref: "#/components/responses/No" } },
        },
        put: { operationId: "b", requestBody: contentOf(media), responses: {} },
      },
    },
    webhooks: { "a.created": { post: { requestBody: contentOf(event), responses: {} } } },
    components: {
      responses: { No: contentOf(response) },
      schemas: { A: { properties } },
      examples,
    },
  } as unknown as OpenApiDocument;
}

it("removes the examples of responses and events, and nothing else", () => {
  const examples = { Request: { value: {} }, Event: { value: {} } };
  const document = documentWith({ response: { ...media }, event, examples });
  expect(withoutSentExamples(document)).toEqual(
    documentWith({ response: plain, event: plain, examples: { Request: { value: {} } } }),
  );
  expect(document).toEqual(documentWith({ response: media, event, examples }));
});
