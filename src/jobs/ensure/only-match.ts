import { QlikMatchError, type MatchCandidate } from "../../errors/match-error.ts";

/** What is said of records that match. */
interface Looked {
  readonly path: string;
  /** What they have in common, as messages say it: `the name "Sales"`. */
  readonly what: string;
  /** @default "GET" */
  readonly method?: string;
  /** The property that contains the id. @default "id" */
  readonly id?: string;
}

/**
 * Returns the record that matches, or `undefined` if none does.
 *
 * @throws {QlikMatchError} when there are several.
 */
export function onlyMatch<Item extends object>(
  matches: readonly Item[],
  { path, what, method = "GET", id = "id" }: Looked,
): Item | undefined {
  if (matches.length < 2) return matches[0];
  const candidates = matches.map((match) => candidateOf(match as Record<string, unknown>, id));
  const shown = candidates.map(({ id: each, spaceId }) =>
    spaceId === undefined ? each : `${each} in space ${spaceId}`,
  );
  throw new QlikMatchError(`${matches.length} records have ${what}: ${shown.join(", ")}.`, {
    ...{ method, path, code: "several", candidates },
    hint: "Use the id of one of them.",
  });
}

/**
 * Returns the record that matches.
 *
 * @throws {QlikMatchError} when there is none, and when there are several.
 */
export function requiredMatch<Item extends object>(matches: readonly Item[], looked: Looked): Item {
  const match = onlyMatch(matches, looked);
  if (match) return match;
  const { path, what, method = "GET" } = looked;
  throw new QlikMatchError(`No record has ${what}.`, {
    ...{ method, path, code: "none" },
    hint: "Check its spelling, and that the caller has access to it.",
  });
}

function candidateOf(record: Readonly<Record<string, unknown>>, id: string): MatchCandidate {
  const name = record["name"] ?? record["clientName"] ?? record["origin"];
  const spaceId = record["spaceId"];
  return {
    id: String(record[id]),
    name: typeof name === "string" ? name : undefined,
    spaceId: typeof spaceId === "string" && spaceId !== "" ? spaceId : undefined,
  };
}
