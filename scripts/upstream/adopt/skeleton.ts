/** What a document of a service has before it has operations: laid out as all of ours are. */
import { BEARER_SCHEME, TENANT_SERVER } from "../../normalise/tenant.ts";
import type { OpenApiDocument } from "../../openapi/document.ts";
import { wordsOf } from "../../words/noun.ts";
import { describeTag } from "../../words/sentences.ts";

/** @param address The path of the service below `/api/`, without `v1`: `users`, `core/data-files`. */
export function emptyDocument(service: string, version: string, address: string): OpenApiDocument {
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
      url: `https://qlik.dev/apis/rest/${address}/`,
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

/** Returns where the developer portal has a service: by its namespace, which is a part of its name and its paths. */
export function addressOf(service: string, paths: readonly string[]): string {
  for (const each of paths) {
    const [root, ...segments] = each.slice(1).split("/");
    const last = segments.findIndex(
      (_, index) => segments.slice(0, index + 1).join("-") === service,
    );
    if (root === "api" && last >= 0) return segments.slice(0, last + 1).join("/");
  }
  return service;
}
