import type { OperationObject, ParameterObject, ResponseObject } from "../../openapi/document.ts";
import { describeOperation, type OperationWords } from "../../words/operations.ts";
import { describeHeader, describeParameter, describeTag } from "../../words/sentences.ts";
import { pluralOf } from "../../words/noun.ts";
import { isCallable, isObject, parameterList, resolve } from "../lookup.ts";
import type { OperationSite, Site } from "../sites.ts";
import type { Rule, Work } from "../rule.ts";

/** Sentences by rule, so that a document lints: they say no more than names, types and statuses do. */
export const missingWords: Rule = {
  name: "missing-words",
  summary: "Writes plain sentences where summaries and descriptions are missing.",
  completes: true,
  apply(work) {
    const { document, sites } = work;
    for (const [index, tag] of (document.tags ?? []).entries()) {
      fill(tag, "description", () => describeTag(tag.name), `#/tags/${index}`, work);
    }
    const { operations, parameters, headers } = sites();
    for (const site of operations) describe(site, work);
    // Those that no operation has described, such as definitions.
    for (const site of parameters)
      describeOwn(site, () => describeParameter(valueOf(site.node)), work);
    for (const site of headers) {
      const { schema } = site.node as ParameterObject;
      describeOwn(site, () => describeHeader(String(site.key), schema), work);
    }
  },
};

function describe(site: OperationSite, work: Work): void {
  const isList = site.node["x-qlik-paging"] !== undefined || undefined;
  const path = isCallable(site) ? site.path : `/${String(site.item.key)}`;
  const words = describeOperation(site.method, path, isList);
  fill(site.node, "summary", () => words.summary, site, work);
  fill(site.node, "description", () => words.description, site, work);
  const many = pluralOf(words.noun);
  for (const node of [...parameterList(site.item.node), ...parameterList(site.node)]) {
    const parameter = resolve<ParameterObject>(work.document, node);
    if (!parameter) continue;
    fill(parameter, "description", () => describeParameter(valueOf(parameter), many), site, work);
  }
  describeResponses(site, words, work);
}

function describeResponses(
  { node, pointer }: OperationSite,
  words: OperationWords,
  work: Work,
): void {
  const responses = (
    isObject(node.responses) ? node.responses : {}
  ) as OperationObject["responses"];
  for (const [status, declared] of Object.entries(responses ?? {})) {
    const response = resolve<ResponseObject>(work.document, declared);
    if (!response) continue;
    fill(
      response,
      "description",
      () => words.response(status),
      `${pointer}/responses/${status}`,
      work,
    );
  }
}

function valueOf({
  name,
  in: place,
  schema,
}: ParameterObject): Parameters<typeof describeParameter>[0] {
  return { name, in: place, schema: isObject(schema) ? schema : undefined };
}

/** References are described by what they refer to. */
function describeOwn(site: Site, sentence: () => string, work: Work): void {
  if (!("$ref" in site.node)) fill(site.node, "description", sentence, site, work);
}

function fill(
  node: object,
  field: "summary" | "description",
  sentence: () => string,
  place: Site | string,
  { count }: Work,
): void {
  const words = (node as Record<string, unknown>)[field];
  if (typeof words === "string" && words.trim() !== "") return;
  (node as Record<string, unknown>)[field] = sentence();
  count(place);
}
