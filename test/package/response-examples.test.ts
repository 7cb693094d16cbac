import { expect, it } from "vitest";
import type { OpenApiDocument } from "../../scripts/openapi/document.ts";
import { withoutResponseExamples } from "../../scripts/package/response-examples.ts";

const media = { schema: { type: "object" }, example: { id: "1" } };
const plain = { schema: { type: "object" } };

function documentWith(ofResponse: object): OpenApiDocument {
  const content = { "application/json": ofResponse };
  const properties = { example: { type: "string", examples: ["kept"] } };
  return {
    openapi: "3.1.0",
    paths: {
      "/a": {
        post: {
          operationId: "a",
          requestBody: { content: { "application/json": media } },
          responses: { 200: { content }, 404: { $ref: "#/components/responses/No" } },
        },
      },
    },
    components: { responses: { No: { content } }, schemas: { A: { properties } } },
  } as unknown as OpenApiDocument;
}

it("removes the examples of responses, and nothing else", () => {
  const document = documentWith({ ...media });
  expect(withoutResponseExamples(document)).toEqual(documentWith(plain));
  expect(document).toEqual(documentWith(media));
});
