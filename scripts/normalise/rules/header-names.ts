import { isObject } from "../lookup.ts";
import type { Rule } from "../rule.ts";

/** What a name of a header may consist of (RFC 9110, section 5.6.2). */
const TOKEN = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/;

export const headerNames: Rule = {
  name: "header-names",
  summary: "Writes names of response headers that no header can have with hyphens: `X-B3 Traceid`.",
  apply({ sites, count, restructured }) {
    for (const site of sites().responses) {
      const { headers } = site.node;
      if (!isObject(headers) || Object.keys(headers).every((name) => TOKEN.test(name))) continue;
      const healed = new Map<string, unknown>();
      // First those that are right, since another spelling of the same name is dropped.
      const entries = Object.entries(headers);
      for (const [name, header] of entries) if (TOKEN.test(name)) healed.set(name, header);
      for (const [name, header] of entries) {
        const token = name.trim().replaceAll(/[^!#$%&'*+\-.^_`|~\dA-Za-z]+/g, "-");
        const isTaken = [...healed.keys()].some(
          (each) => each.toLowerCase() === token.toLowerCase(),
        );
        if (TOKEN.test(token) && !isTaken) healed.set(token, header);
      }
      if (healed.size > 0) site.node.headers = Object.fromEntries(healed);
      else delete site.node.headers;
      count(site);
      restructured();
    }
  },
};
