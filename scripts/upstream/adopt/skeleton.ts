/** What a document of a service has before it has operations: laid out as all of ours are. */
import type { OpenApiDocument } from "../../openapi/document.ts";
import { wordsOf } from "../../words/noun.ts";
import { describeTag } from "../../words/sentences.ts";

/** The security scheme of all operations that need a token. */
export const BEARER = {
  type: "http",
  scheme: "bearer",
  description: "An API key, an OAuth access token or a JWT, sent as a bearer token.",
};

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
    servers: [
      {
        url: "https://{tenant}.{region}.qlikcloud.com",
        description: "A Qlik Cloud tenant.",
        variables: {
          tenant: { default: "your-tenant", description: "The name or alias of the tenant." },
          region: {
            default: "us",
            description:
              "The region that hosts the tenant, such as us, eu or ap. Qlik adds regions, so any value is accepted.\n",
          },
        },
      },
    ],
    security: [{ bearer: [] }],
    tags: [],
    paths: {},
    components: {
      securitySchemes: {
        bearer: { ...BEARER },
      },
    },
  };
}
