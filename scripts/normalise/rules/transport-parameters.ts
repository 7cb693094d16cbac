import type { ParameterObject, Reference } from "../../openapi/document.ts";
import { parameterList, removeDefinitions, removeParameters, resolve } from "../lookup.ts";
import type { Rule } from "../rule.ts";

/** Headers that describe the transfer or trace it: the client sends them, and OpenAPI ignores the first two. */
const TRANSPORT =
  /^(?:accept|content-type|content-length|host|user-agent|connection|x-b3[ -].*|b3|traceparent|tracestate|x-request-id|x-correlation-id)$/i;

export const transportParameters: Rule = {
  name: "transport-parameters",
  summary:
    "Drops parameters for headers that the client itself sends, such as Accept and Content-Type.",
  apply({ document, sites, count, restructured }) {
    const isTransport = (node: ParameterObject | Reference): boolean => {
      const parameter = resolve(document, node);
      return parameter?.in === "header" && TRANSPORT.test(parameter.name);
    };
    for (const site of sites().operations) {
      for (const holder of [site.item, site]) {
        if (!parameterList(holder.node).some(isTransport)) continue;
        removeParameters(holder.node, isTransport);
        count(holder);
        restructured();
      }
    }
    removeDefinitions(document, isTransport);
  },
};
