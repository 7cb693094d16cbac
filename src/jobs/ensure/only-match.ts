import { QlikMatchError, type MatchCandidate } from "../../errors/match-error.ts";
import type { Json } from "./row.ts";

/**
 * Returns the record that matches, or `undefined` if none does.
 *
 * @param what what they have in common, as the message says it
 * @throws {QlikMatchError} when there are several.
 */
export function onlyMatch(
  matches: readonly Json[],
  { path, id, what, method = "POST" }: { path: string; id: string; what: string; method?: string },
): Json | undefined {
  if (matches.length < 2) return matches[0];
  const candidates = matches.map((match) => candidateOf(match, id));
  const shown = candidates.map(({ id: each, spaceId }) =>
    spaceId === undefined ? each : `${each} in space ${spaceId}`,
  );
  throw new QlikMatchError(`${matches.length} records have ${what}: ${shown.join(", ")}.`, {
    ...{ method, path, code: "several", candidates },
    hint: "Use the id of one of them.",
  });
}

function candidateOf(record: Json, id: string): MatchCandidate {
  const name = record["name"] ?? record["clientName"] ?? record["origin"];
  const spaceId = record["spaceId"];
  return {
    id: String(record[id]),
    name: typeof name === "string" ? name : undefined,
    spaceId: typeof spaceId === "string" && spaceId !== "" ? spaceId : undefined,
  };
}
