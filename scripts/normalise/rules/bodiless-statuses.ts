import type { ResponseObject } from "../../openapi/document.ts";
import { responsesOf } from "../lookup.ts";
import type { Rule } from "../rule.ts";

export const bodilessStatuses: Rule = {
  name: "bodiless-statuses",
  summary: "Drops the bodies of responses that have none: 1xx, 204, 205 and 304.",
  apply({ document, sites, count, restructured }) {
    for (const site of sites().operations) {
      for (const [status, response] of responsesOf(document, site.node)) {
        if (!/^(1\d\d|204|205|304)$/.test(status) || response.content === undefined) continue;
        // A copy, because other statuses may refer to the same response.
        const copy: ResponseObject = { ...response };
        delete copy.content;
        site.node.responses![status] = copy;
        count(site);
        restructured();
      }
    }
  },
};
