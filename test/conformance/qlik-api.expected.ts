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
  "GET /api/v1/audits": { reason: "Its two times are described in words.", names: ["eventTime"] },
  "POST /api/v1/apps/import": {
    reason: "The file is the body, and of Qlik Sense.",
    names: ["fileId", "appId"],
  },
};
