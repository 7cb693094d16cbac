import type { OpenApiDocument, ResponseObject } from "../../openapi/document.ts";
import { isCallable, isObject, responsesOf } from "../lookup.ts";
import type { OperationSite, Sites } from "../sites.ts";
import type { Rule } from "../rule.ts";

/** Whatever comes, so that clients read it by the Content-Type of the response. */
const ANY = {
  "application/json": { schema: {} },
  "text/html": { schema: { type: "string" } },
  "application/octet-stream": { schema: { type: "string", format: "binary" } },
};

export const successResponses: Rule = {
  name: "success-responses",
  summary:
    "Describes the successes that are left out: behind a redirect, and the body of a GET request.",
  apply({ document, sites, count, restructured }) {
    const { operations } = sites();
    for (const site of operations) {
      const successes = successesOf(document, site);
      if (successes.length === 0 && isCallable(site)) {
        const target = redirectTarget(document, site, operations) ?? { content: ANY };
        const response: ResponseObject = structuredClone(target);
        site.node.responses = { ...site.node.responses, "200": response };
        count(site);
        restructured();
      }
      if (site.method !== "get") continue;
      for (const [status, response] of successesOf(document, site)) {
        const isBodiless = status === "204" || status === "205";
        if (isBodiless || Object.keys(response.content ?? {}).length > 0) continue;
        site.node.responses![status] = { ...response, content: structuredClone(ANY) };
        count(site);
        restructured();
      }
    }
  },
};

function successesOf(
  document: OpenApiDocument,
  { node }: OperationSite,
): [string, ResponseObject][] {
  return responsesOf(document, node).filter(([status]) => /^2\d\d$/.test(status));
}

/** A redirect of `/users/me` leads to `/users/{userId}`, if that is the only operation that it can lead to. */
function redirectTarget(
  document: OpenApiDocument,
  site: OperationSite,
  operations: Sites["operations"],
): ResponseObject | undefined {
  if (!isObject(site.node.responses)) return undefined;
  const isRedirect = Object.keys(site.node.responses).some((status) => /^30[12378]$/.test(status));
  const base = /^(.+\/)[^/{}]+$/.exec(site.path)?.[1];
  if (!isRedirect || base === undefined || site.method !== "get") return undefined;
  const targets = operations.filter(
    (each) =>
      each.method === "get" &&
      isCallable(each) &&
      each.path.startsWith(base) &&
      /^\{[^/{}]+\}$/.test(each.path.slice(base.length)),
  );
  const [target, ...others] = targets;
  if (!target || others.length > 0) return undefined;
  return successesOf(document, target)[0]?.[1];
}
