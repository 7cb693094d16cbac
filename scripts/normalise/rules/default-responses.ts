import type { OperationObject } from "../../openapi/document.ts";
import { isObject } from "../lookup.ts";
import type { OperationSite } from "../sites.ts";
import type { Rule, Work } from "../rule.ts";

/** The statuses for which a range stands, of which the types must name one. */
const OF_RANGE: Readonly<Record<string, string>> = {
  "2": "200",
  "3": "302",
  "4": "400",
  "5": "500",
};

export const defaultResponses: Rule = {
  name: "default-responses",
  summary:
    "Replaces responses for `default` and for ranges such as `4XX` by responses for statuses.",
  apply(work) {
    for (const site of work.sites().operations) {
      const { responses } = site.node;
      if (!isObject(responses)) continue;
      replaceRanges(site, responses, work);
      replaceDefault(site, responses, work);
      for (const status of Object.keys(responses)) {
        if (/^[1-5]\d\d$/.test(status) || status.startsWith("x-")) continue;
        const hint = "Write a status such as 200, a range such as 4XX, or default.";
        work.reject(
          `${site.pointer}/responses`,
          `The status must be a number, got ${status}`,
          hint,
        );
      }
    }
  },
};

type Responses = NonNullable<OperationObject["responses"]>;

function replaceRanges(
  site: OperationSite,
  responses: Responses,
  { count, restructured }: Work,
): void {
  for (const [range, response] of Object.entries(responses)) {
    const [, digit = ""] = /^([1-5])xx$/i.exec(range) ?? [];
    if (digit === "") continue;
    Reflect.deleteProperty(responses, range);
    const status = OF_RANGE[digit];
    if (status !== undefined) responses[status] ??= response;
    count(site);
    restructured();
  }
}

/** Where no success is described, `default` is the success. */
function replaceDefault(
  site: OperationSite,
  responses: Responses,
  { count, restructured }: Work,
): void {
  const response = responses["default"];
  if (response === undefined) return;
  Reflect.deleteProperty(responses, "default");
  const hasSuccess = Object.keys(responses).some((status) => /^[23]\d\d$/.test(status));
  for (const status of hasSuccess ? ["400", "500"] : ["200"]) {
    responses[status] ??= structuredClone(response);
  }
  count(site);
  restructured();
}
