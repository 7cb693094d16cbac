import type { OpenApiDocument, ParameterObject, Reference } from "../../openapi/document.ts";
import {
  isObject,
  parameterList,
  removeDefinitions,
  removeParameters,
  resolve,
} from "../lookup.ts";
import { BEARER_SCHEME } from "../tenant.ts";
import type { Rule } from "../rule.ts";

/**
 * Few operations declare the header that all of them need, so its absence says nothing: only `security: []` makes an
 * operation anonymous.
 */
export const bearerSecurity: Rule = {
  name: "bearer-security",
  summary:
    "Declares that calls need a bearer token, in place of parameters for the Authorization header.",
  apply({ document, sites, count, restructured }) {
    const isAuthorization = (node: ParameterObject | Reference): boolean => {
      const parameter = resolve(document, node);
      return parameter?.in === "header" && /^authorization$/i.test(parameter.name);
    };
    const hasDefault = Array.isArray(document.security) && document.security.length > 0;
    for (const site of sites().operations) {
      const holders = [site.node, site.item.node];
      const isDeclared = holders.some((node) => parameterList(node).some(isAuthorization));
      removeParameters(site.node, isAuthorization);
      if (!isDeclared) continue;
      count(site);
      restructured();
      const { security } = site.node;
      const isOpen = Array.isArray(security) && security.length === 0;
      if (isOpen || (document.security && !hasDefault && !security)) {
        site.node.security = [{ bearer: [] }];
      }
    }
    for (const { item } of sites().operations) removeParameters(item.node, isAuthorization);
    removeDefinitions(document, isAuthorization);
    if (document.security === undefined) {
      document.security = [{ bearer: [] }];
      count("#/security");
    }
    defineSchemes(document, [document, ...sites().operations.map(({ node }) => node)], count);
    restructured();
  },
};

/** A requirement of a scheme that the document does not define is one of the bearer token. */
function defineSchemes(
  document: OpenApiDocument,
  holders: readonly { security?: unknown[] }[],
  count: (place: string) => void,
): void {
  const schemes = document.components?.["securitySchemes"] ?? {};
  let isBearerUsed = false;
  for (const holder of holders) {
    if (!Array.isArray(holder.security)) continue;
    holder.security = holder.security.filter(isObject).map((requirement) => {
      const entries = Object.entries(requirement).map(([name, scopes]): [string, unknown] =>
        Object.hasOwn(schemes, name) ? [name, scopes] : ["bearer", []],
      );
      isBearerUsed ||= entries.some(([name]) => name === "bearer");
      return Object.fromEntries(entries);
    });
  }
  if (!isBearerUsed || Object.hasOwn(schemes, "bearer")) return;
  document.components ??= {};
  document.components["securitySchemes"] = { ...schemes, bearer: { ...BEARER_SCHEME } };
  count("#/components/securitySchemes");
}
