/** Calls of `@qlik/api` that differ from the general way, and why. */

/** Calls that are answered with an error. */
export const rejected: readonly {
  readonly reason: string;
  readonly status: number;
  readonly operations: readonly string[];
}[] = [
  {
    reason: "They are named by the dataset, which the answer to their creation doesn't say.",
    status: 404,
    operations: ["GET /api/v1/ml/profile-insights/{dataSetId}"],
  },
];

/** Parameters of the query that are left out, beside those of a place in a list. */
export const omitted: Readonly<
  Record<string, { readonly reason: string; readonly names: readonly string[] }>
> = {
  "GET /api/v1/items": { reason: "An item has an id or a link.", names: ["resourceLink"] },
  "GET /api/v1/collections/{collectionId}/items": {
    reason: "An item has an id or a link.",
    names: ["resourceLink"],
  },
  "GET /api/v1/data-alerts/{taskId}/executions": {
    reason: "The tenant answers 501 to them.",
    names: ["lastEachDay", "minimumGapDays"],
  },
  "GET /api/v1/data-files": { reason: "The example is of no connection.", names: ["connectionId"] },
  ...Object.fromEntries(
    ["connectivity", "v1"].map((namespace) => [
      `GET /api/${namespace}/data-sources`,
      { reason: "The data sources have ids of their own.", names: ["dataSourceId"] },
    ]),
  ),
  "GET /api/v1/audits": { reason: "Its two times are described in words.", names: ["eventTime"] },
  "POST /api/v1/apps/import": {
    reason: "The file is the body, and of Qlik Sense.",
    names: ["fileId", "appId"],
  },
};

/** An optional filter is left out when the description has no example: what is made up for it is no filter. */
export function isMadeUp({
  name,
  required,
  value,
}: {
  readonly name: string;
  readonly required: boolean;
  readonly value: unknown;
}): boolean {
  return name === "filter" && !required && value === "string";
}
