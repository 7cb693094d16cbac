import type { EngineCall } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";

interface DataSet {
  readonly dataAssetInfo?: { readonly id?: string };
}

const DATA_SETS = "/api/v1/data-sets";

type BulkCall = Pick<EngineCall, "state"> & {
  readonly body?: { readonly ids?: readonly string[] | undefined } | undefined;
};

/** Deletes all records of a request, or none: 404 when one of them does not exist. */
function deleteAll({ state, body }: BulkCall, path: string): ReadonlySet<string> {
  const ids = new Set(body?.ids);
  const records = state.store.at(path);
  for (const id of ids) records.require(id);
  for (const id of ids) records.delete(id);
  return ids;
}

export const reactions: Reactions = {
  "DELETE /api/v1/data-sets": (call) => {
    deleteAll(call, DATA_SETS);
    return { status: 204 };
  },

  // Datasets go with their data asset.
  "DELETE /api/v1/data-assets": (call) => {
    const ids = deleteAll(call, "/api/v1/data-assets");
    const dataSets = call.state.store.at<DataSet>(DATA_SETS);
    for (const { id, record } of dataSets.entries) {
      if (ids.has(record.dataAssetInfo?.id ?? "")) dataSets.delete(id);
    }
    return { status: 204 };
  },
};
