/** What a document of a service has before it has operations: laid out as all of ours are. */
import { BEARER_SCHEME, TENANT_SERVER } from "../../normalise/tenant.ts";
import type { OpenApiDocument } from "../../openapi/document.ts";
import { wordsOf } from "../../words/noun.ts";
import { describeTag } from "../../words/sentences.ts";

export function emptyDocument(service: string, version: string): OpenApiDocument {
  const title = wordsOf(service).join(" ");
  return {
    openapi: "3.1.0",
    info: {
      title: `Qlik Cloud ${title}`,
      version,
      summary: describeTag(service),
      license: { name: "MIT", identifier: "MIT" },
    },
    externalDocs: {
      description: `The service ${service} in the Qlik developer portal`,
      url: `https://qlik.dev/apis/rest/${service}/`,
    },
    servers: [structuredClone(TENANT_SERVER)],
    security: [{ bearer: [] }],
    tags: [],
    paths: {},
    components: {
      securitySchemes: { bearer: structuredClone(BEARER_SCHEME) },
    },
  };
}
