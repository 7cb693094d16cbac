/** Lists records that a service keeps by itself, with the filters and pages that the operation declares. */
import { list } from "../engine/list.ts";
import type { EngineCall, Rules } from "../engine/rules.ts";
import type { Entry, Json } from "../engine/store.ts";
import type { Call, ResponseFor, RouteKey } from "../http/handler.ts";

/** @example listed<"GET /api/v1/reports/{id}/outputs">(call, entriesOf(outputs)) */
export function listed<Key extends RouteKey>(
  call: Call<Key>,
  entries: readonly Entry<object>[],
  filters: Rules["filters"] = {},
): ResponseFor<Key> {
  const response = list(
    call as unknown as EngineCall,
    entries as readonly Entry[],
    { filters },
    ({ record }) => record,
  );
  return response as ResponseFor<Key>;
}

/** Values as entries of a collection. */
export function entriesOf(values: readonly object[]): Entry[] {
  return values.map((value, sequence) => ({
    id: String(sequence),
    record: value as Json,
    sequence,
  }));
}
