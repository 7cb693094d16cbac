import type { Rule } from "../rule.ts";
import { isObject, rewrite } from "../schema.ts";
import { show } from "../values.ts";

/** The edition that the pipeline reads, and that the other rules write. */
const VERSION = "3.1.0";

export const openapiVersion: Rule = {
  name: "openapi-version",
  summary: "Sets the version to OpenAPI 3.1, also where it is missing.",
  apply({ document, count, reject }) {
    const { openapi, ...rest } = document as { openapi?: unknown; paths?: unknown };
    const version = typeof openapi === "number" ? String(openapi) : openapi;
    if (typeof openapi === "string" && /^3\.1(?:\.|$)/.test(openapi)) return;
    const isKnown = typeof version === "string" && /^3\.[01](?:\.|$)/.test(version);
    const isForgotten = version === undefined && !("swagger" in rest) && isObject(rest.paths);
    if (!isKnown && !isForgotten) {
      const found = version ?? (rest as { swagger?: unknown }).swagger;
      const message = `"openapi" must be a 3.0 or 3.1 version, got ${show(found)}.`;
      reject("#/openapi", message, "Convert the document to OpenAPI 3.1.");
      return;
    }
    rewrite(document, { openapi: VERSION, ...rest });
    count("#/openapi");
  },
};
